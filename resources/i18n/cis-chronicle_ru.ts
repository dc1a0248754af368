<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>chronicle::app::AsOfButton</name>
    <message>
        <source>As-of date</source>
        <translation>Дата состояния</translation>
    </message>
    <message>
        <source>The date as of which the record is shown: what was in force, announced or held then</source>
        <translation>Дата, по состоянию на которую показан свод: что на этот день действовало, было объявлено или состоялось</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>End of a year</source>
        <translation>Конец года</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Конец %1 года</translation>
    </message>
    <message>
        <source>Day of a session</source>
        <translation>День заседания</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another Date…</source>
        <translation>Другая дата…</translation>
    </message>
    <message>
        <source>As of a date</source>
        <translation>По состоянию на дату</translation>
    </message>
    <message>
        <source>Show the record as it stood on</source>
        <translation>Показать свод по состоянию на</translation>
    </message>
    <message>
        <source>For example 31 January 2024, 31.1.2024 or 2024-01-31</source>
        <translation>Например, 31 января 2024 г., 31.1.2024 или 2024-01-31</translation>
    </message>
</context>
<context>
    <name>chronicle::app::BriefFormat</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>OpenDocument Text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ChangeWords</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Addition of %1</source>
        <translation>Добавление: %1</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Изменения: %1</translation>
    </message>
    <message>
        <source>Change of %1, %2</source>
        <translation>Изменение: %1, %2</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Объединение в «%1»</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CitationCommands</name>
    <message>
        <source>Plain</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>The source was copied as a citation: %1.</source>
        <translation>Ссылка на источник скопирована: %1.</translation>
    </message>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>Копировать библиографическую ссылку в ви&amp;де</translation>
    </message>
    <message>
        <source>How should copied citations be written?</source>
        <translation>Как оформлять копируемые ссылки?</translation>
    </message>
    <message>
        <source>Chosen now: %1.</source>
        <translation>Сейчас выбрано: %1.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CitationPopup</name>
    <message>
        <source>Source Page</source>
        <translation>Страница источника</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Копировать библиографическую ссылку</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Библиографическая ссылка</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>В&amp;опросы</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
        <source>Create a new library from the bundled record</source>
        <translation>Создать новую библиотеку из прилагаемого свода</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Открыть другую библиотеку</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Save a copy of this library</source>
        <translation>Сохранить копию этой библиотеки</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>See the backups of this library and restore one</source>
        <translation>Просмотреть резервные копии этой библиотеки и восстановить одну из них</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export every record to a JSON file</source>
        <translation>Экспортировать все записи в файл JSON</translation>
    </message>
    <message>
        <source>Up&amp;date the Record</source>
        <translation>О&amp;бновить свод</translation>
    </message>
    <message>
        <source>Update the library to the edition of the record that comes with this program; what you added stays</source>
        <translation>Обновить библиотеку до издания свода, которое прилагается к программе; добавленное вами сохранится</translation>
    </message>
    <message>
        <source>&amp;Print Page…</source>
        <translation>&amp;Печать страницы…</translation>
    </message>
    <message>
        <source>Print the page of the selected record</source>
        <translation>Напечатать страницу выбранной записи</translation>
    </message>
    <message>
        <source>&amp;Save Page As…</source>
        <translation>&amp;Сохранить страницу как…</translation>
    </message>
    <message>
        <source>Print Session S&amp;ummary…</source>
        <translation>Печать спр&amp;авки о заседании…</translation>
    </message>
    <message>
        <source>Print the summary of the session that the selected record belongs to</source>
        <translation>Напечатать справку о заседании, к которому относится выбранная запись</translation>
    </message>
    <message>
        <source>Save Session Su&amp;mmary As…</source>
        <translation>Сохранить справку о &amp;заседании как…</translation>
    </message>
    <message>
        <source>Save the summary of the session that the selected record belongs to</source>
        <translation>Сохранить справку о заседании, к которому относится выбранная запись</translation>
    </message>
    <message>
        <source>Print the pages of the selected rows, in their order</source>
        <translation>Напечатать страницы выделенных строк в их порядке</translation>
    </message>
    <message>
        <source>Save the pages of the selected rows, in their order</source>
        <translation>Сохранить страницы выделенных строк в их порядке</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Копировать &amp;идентификатор</translation>
    </message>
    <message>
        <source>Copy the ID of the selected record</source>
        <translation>Копировать идентификатор выбранной записи</translation>
    </message>
    <message>
        <source>Copy Ci&amp;tation</source>
        <translation>Копировать библиографическую &amp;ссылку</translation>
    </message>
    <message>
        <source>Copy the selected source as a bibliographic citation</source>
        <translation>Копировать библиографическую ссылку на выбранный источник</translation>
    </message>
    <message>
        <source>Search the record by words, names and fields; the window shows what is found</source>
        <translation>Искать в своде по словам, названиям и полям; найденное показывается во всём окне</translation>
    </message>
    <message>
        <source>Filter by &amp;Years in View</source>
        <translation>Отобрать видимые &amp;годы</translation>
    </message>
    <message>
        <source>Show only the years that are in view on the timeline</source>
        <translation>Показать только годы, видимые на шкале времени</translation>
    </message>
    <message>
        <source>Clear Search and &amp;Filter</source>
        <translation>С&amp;бросить поиск и фильтр</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Снова показать все записи</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy of the Source…</source>
        <translation>Сохранить копию исто&amp;чника…</translation>
    </message>
    <message>
        <source>Keep the text of the selected source in the library</source>
        <translation>Сохранить текст выбранного источника в библиотеке</translation>
    </message>
    <message>
        <source>&amp;Delete the Kept Copy</source>
        <translation>&amp;Удалить сохранённую копию</translation>
    </message>
    <message>
        <source>Delete the kept text of the selected source from the library</source>
        <translation>Удалить из библиотеки сохранённый текст выбранного источника</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>Bookmark the selected record, or remove its bookmark</source>
        <translation>Добавить выбранную запись в закладки или убрать её оттуда</translation>
    </message>
    <message>
        <source>My &amp;Note…</source>
        <translation>&amp;Моя заметка…</translation>
    </message>
    <message>
        <source>Add a note and tags to the selected record</source>
        <translation>Добавить к выбранной записи заметку и метки</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Show or hide the filter</source>
        <translation>Показать или скрыть фильтр</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Шкала &amp;времени</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Показать или скрыть шкалу времени</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Прибли&amp;зить</translation>
    </message>
    <message>
        <source>Show a shorter period on the timeline</source>
        <translation>Показать на шкале времени более короткий период</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Отдалить</translation>
    </message>
    <message>
        <source>Show a longer period on the timeline</source>
        <translation>Показать на шкале времени более длинный период</translation>
    </message>
    <message>
        <source>&amp;Whole Record</source>
        <translation>Весь &amp;свод</translation>
    </message>
    <message>
        <source>Show the whole record on the timeline</source>
        <translation>Показать на шкале времени весь свод</translation>
    </message>
    <message>
        <source>&amp;Recent Years</source>
        <translation>&amp;Последние годы</translation>
    </message>
    <message>
        <source>Show the last six years on the timeline</source>
        <translation>Показать на шкале времени последние шесть лет</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Make the text of the page larger</source>
        <translation>Сделать текст страницы крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Make the text of the page smaller</source>
        <translation>Сделать текст страницы мельче</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>О&amp;бычный текст</translation>
    </message>
    <message>
        <source>Show the text of the page in the size of the desktop</source>
        <translation>Показать текст страницы тем же размером, что и в системе</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>Show the window full screen</source>
        <translation>Показать окно во весь экран</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Перейти…</translation>
    </message>
    <message>
        <source>Go to a record, question or command by typing a few letters</source>
        <translation>Перейти к записи, вопросу или команде, набрав несколько букв</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to the page shown before</source>
        <translation>Вернуться к странице, показанной раньше</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward to the page shown next</source>
        <translation>Перейти к странице, показанной позже</translation>
    </message>
    <message>
        <source>&amp;Previous Row</source>
        <translation>Пр&amp;едыдущая строка</translation>
    </message>
    <message>
        <source>Go to the previous row of the register</source>
        <translation>Перейти к предыдущей строке реестра</translation>
    </message>
    <message>
        <source>&amp;Next Row</source>
        <translation>&amp;Следующая строка</translation>
    </message>
    <message>
        <source>Go to the next row of the register</source>
        <translation>Перейти к следующей строке реестра</translation>
    </message>
    <message>
        <source>Fi&amp;rst Row</source>
        <translation>Пе&amp;рвая строка</translation>
    </message>
    <message>
        <source>Go to the first row of the register</source>
        <translation>Перейти к первой строке реестра</translation>
    </message>
    <message>
        <source>&amp;Last Row</source>
        <translation>Последня&amp;я строка</translation>
    </message>
    <message>
        <source>Go to the last row of the register</source>
        <translation>Перейти к последней строке реестра</translation>
    </message>
    <message>
        <source>As of &amp;Today</source>
        <translation>На се&amp;годня</translation>
    </message>
    <message>
        <source>Show the record as it stands today</source>
        <translation>Показать свод по состоянию на сегодня</translation>
    </message>
    <message>
        <source>As of a &amp;Date…</source>
        <translation>На &amp;дату…</translation>
    </message>
    <message>
        <source>Show the record as it stood on a date</source>
        <translation>Показать свод по состоянию на выбранную дату</translation>
    </message>
    <message>
        <source>As of This &amp;Session</source>
        <translation>На день этого &amp;заседания</translation>
    </message>
    <message>
        <source>Show the record as it stood on the day of the selected session</source>
        <translation>Показать свод по состоянию на день выбранного заседания</translation>
    </message>
    <message>
        <source>Go to F&amp;ilter</source>
        <translation>К &amp;фильтру</translation>
    </message>
    <message>
        <source>Move the keyboard to the filter</source>
        <translation>Перевести ввод с клавиатуры в фильтр</translation>
    </message>
    <message>
        <source>Go to Ti&amp;meline</source>
        <translation>К &amp;шкале времени</translation>
    </message>
    <message>
        <source>Move the keyboard to the timeline</source>
        <translation>Перевести ввод с клавиатуры на шкалу времени</translation>
    </message>
    <message>
        <source>Go to R&amp;egister</source>
        <translation>К реестр&amp;у</translation>
    </message>
    <message>
        <source>Move the keyboard to the register</source>
        <translation>Перевести ввод с клавиатуры в реестр</translation>
    </message>
    <message>
        <source>Go to P&amp;age</source>
        <translation>К стран&amp;ице</translation>
    </message>
    <message>
        <source>Move the keyboard to the page</source>
        <translation>Перевести ввод с клавиатуры на страницу</translation>
    </message>
    <message>
        <source>What Is in &amp;Force?</source>
        <translation>Что &amp;действует?</translation>
    </message>
    <message>
        <source>The documents in force on the as-of date, in the register</source>
        <translation>Документы, действующие на дату состояния, в реестре</translation>
    </message>
    <message>
        <source>What &amp;Expires Next?</source>
        <translation>Что скоро ист&amp;екает?</translation>
    </message>
    <message>
        <source>Documents in force that expire soon</source>
        <translation>Действующие документы, срок которых скоро истекает</translation>
    </message>
    <message>
        <source>What &amp;Became of Commitments?</source>
        <translation>Как &amp;исполняются обязательства?</translation>
    </message>
    <message>
        <source>Every commitment and the follow-up to it</source>
        <translation>Все обязательства и сведения об их исполнении</translation>
    </message>
    <message>
        <source>Commitments Without Follow-&amp;Up?</source>
        <translation>&amp;Обязательства без сведений?</translation>
    </message>
    <message>
        <source>Commitments with no follow-up in the record</source>
        <translation>Обязательства, об исполнении которых в своде сведений нет</translation>
    </message>
    <message>
        <source>Held as &amp;Announced?</source>
        <translation>Состоялось, &amp;как объявлено?</translation>
    </message>
    <message>
        <source>How sessions were announced and how they were held</source>
        <translation>Как заседания объявлялись и как состоялись</translation>
    </message>
    <message>
        <source>&amp;Who Attended?</source>
        <translation>Кто &amp;присутствовал?</translation>
    </message>
    <message>
        <source>Who headed each delegation at each session, and in which office</source>
        <translation>Кто возглавлял каждую делегацию на каждом заседании и в какой должности</translation>
    </message>
    <message>
        <source>Who Spo&amp;ke?</source>
        <translation>Кто &amp;выступал?</translation>
    </message>
    <message>
        <source>What was said for each state, by whom and in which office</source>
        <translation>Что сказано от имени каждого государства, кем и в какой должности</translation>
    </message>
    <message>
        <source>Who Did Not &amp;Sign?</source>
        <translation>Кто &amp;не подписал?</translation>
    </message>
    <message>
        <source>States that did not sign a document, or signed with a reservation</source>
        <translation>Государства, которые не подписали документ или подписали его с оговоркой</translation>
    </message>
    <message>
        <source>What C&amp;hanged?</source>
        <translation>Что и&amp;зменилось?</translation>
    </message>
    <message>
        <source>Two years side by side: continued, changed, dropped, new</source>
        <translation>Два года рядом: что сохранено, изменено, отменено, что появилось</translation>
    </message>
    <message>
        <source>Where &amp;Do Sources Disagree?</source>
        <translation>Где рас&amp;ходятся источники?</translation>
    </message>
    <message>
        <source>Facts that sources give differently</source>
        <translation>Факты, о которых источники сообщают по-разному</translation>
    </message>
    <message>
        <source>What &amp;Needs Checking?</source>
        <translation>Что &amp;требует проверки?</translation>
    </message>
    <message>
        <source>Facts that are contradicted, unsourced, derived or supported by one source only</source>
        <translation>Факты, которые опровергаются, не имеют источника, установлены косвенно или взяты из единственного источника</translation>
    </message>
    <message>
        <source>What Needs Checking on This Pa&amp;ge?</source>
        <translation>Что требует проверки на &amp;этой странице?</translation>
    </message>
    <message>
        <source>The same for the page that is shown</source>
        <translation>То же для показанной страницы</translation>
    </message>
    <message>
        <source>What Does the &amp;Record Cover?</source>
        <translation>Что охватывает &amp;свод?</translation>
    </message>
    <message>
        <source>Sessions, documents, titles and signatures by year, and what is known to be missing</source>
        <translation>Заседания, документы, названия и подписи по годам, а также то, чего заведомо недостаёт</translation>
    </message>
    <message>
        <source>&amp;Compare Sessions or Periods…</source>
        <translation>Ср&amp;авнить заседания или периоды…</translation>
    </message>
    <message>
        <source>Choose two sessions, years or periods to compare, and a topic</source>
        <translation>Выбрать для сравнения два заседания, года или периода, а также тему</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Question…</source>
        <translation>Сох&amp;ранить как вопрос…</translation>
    </message>
    <message>
        <source>Save what the window shows (search, filter, tab, question and as-of date) under a name</source>
        <translation>Сохранить под названием то, что показано в окне: поиск, фильтр, вкладку, вопрос и дату состояния</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>How to use this program</source>
        <translation>Как пользоваться программой</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>All keyboard shortcuts of the program</source>
        <translation>Все сочетания клавиш программы</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>Technical details for reporting a fault; they contain nothing from the record or your notes</source>
        <translation>Технические сведения для сообщения о неполадке; в них нет ничего из свода и из ваших заметок</translation>
    </message>
    <message>
        <source>&amp;About CIS Chronicle</source>
        <translation>&amp;О программе CIS Chronicle</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>Langua&amp;ge…</source>
        <translation>&amp;Язык…</translation>
    </message>
    <message>
        <source>Choose the language of the window and its pages</source>
        <translation>Выбрать язык окна и страниц</translation>
    </message>
    <message>
        <source>Save the page as PDF, document, HTML, Markdown or text</source>
        <translation>Сохранить страницу как PDF, документ, HTML, Markdown или текст</translation>
    </message>
    <message>
        <source>Print &amp;List…</source>
        <translation>Пе&amp;чать списка…</translation>
    </message>
    <message>
        <source>Print the register as it stands, or the selected rows of it if there are several</source>
        <translation>Напечатать реестр в его нынешнем виде или выделенные строки, если их несколько</translation>
    </message>
    <message>
        <source>Save Lis&amp;t As…</source>
        <translation>Сохрани&amp;ть список как…</translation>
    </message>
    <message>
        <source>Save the register as it stands, or the selected rows of it, as a table or a page</source>
        <translation>Сохранить реестр в его нынешнем виде или выделенные строки как таблицу или страницу</translation>
    </message>
    <message>
        <source>Print Pages of Selected &amp;Rows…</source>
        <translation>Печать страниц в&amp;ыделенных строк…</translation>
    </message>
    <message>
        <source>Save Pages of Selected Rows &amp;As…</source>
        <translation>Сохранить страни&amp;цы выделенных строк как…</translation>
    </message>
    <message>
        <source>Copy the selected text of the page, or the selected rows of the register</source>
        <translation>Скопировать выделенный текст страницы или выделенные строки реестра</translation>
    </message>
    <message>
        <source>Find on Pa&amp;ge…</source>
        <translation>&amp;Найти на странице…</translation>
    </message>
    <message>
        <source>Find words on the page that is shown</source>
        <translation>Найти слова на показанной странице</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next match on the page</source>
        <translation>Перейти к следующему совпадению на странице</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Go to the previous match on the page</source>
        <translation>Перейти к предыдущему совпадению на странице</translation>
    </message>
    <message>
        <source>&amp;Search the Record…</source>
        <translation>П&amp;оиск в своде…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Перевести клавиатуру в следующую часть окна</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>Предыду&amp;щая панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Перевести клавиатуру в предыдущую часть окна</translation>
    </message>
    <message>
        <source>What Was Edi&amp;ted?</source>
        <translation>Какие внесен&amp;ы правки?</translation>
    </message>
    <message>
        <source>Every edit of this library: who made it, when, and what stood there before</source>
        <translation>Все правки этой библиотеки: кто и когда их внёс и что было прежде</translation>
    </message>
    <message>
        <source>What Was Edited &amp;on This Page?</source>
        <translation>Какие правки на этой страни&amp;це?</translation>
    </message>
    <message>
        <source>The edits of the record that is shown</source>
        <translation>Правки показанной записи</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Undo the latest change of the record, even one made on another day</source>
        <translation>Отменить последнюю правку свода, даже если её внесли в другой день</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>Вернуть правку, отменённую последней</translation>
    </message>
    <message>
        <source>Edit the selected record in place of its page</source>
        <translation>Изменить выбранную запись на месте её страницы</translation>
    </message>
    <message>
        <source>Edit a &amp;Row of the Page…</source>
        <translation>Изменить &amp;строку страницы…</translation>
    </message>
    <message>
        <source>Edit a delegation, a signature or another entry that stands on the page</source>
        <translation>Изменить делегацию, подпись или другую запись, которая стоит на странице</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Со&amp;хранить изменения</translation>
    </message>
    <message>
        <source>Save what was entered and return to the page</source>
        <translation>Сохранить введённое и вернуться к странице</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая запись…</translation>
    </message>
    <message>
        <source>Add a record of a kind to be chosen</source>
        <translation>Добавить запись того вида, который будет выбран</translation>
    </message>
    <message>
        <source>Add D&amp;ocument…</source>
        <translation>Добавить &amp;документ…</translation>
    </message>
    <message>
        <source>Add a document of this session</source>
        <translation>Добавить документ этого заседания</translation>
    </message>
    <message>
        <source>Add &amp;Delegation…</source>
        <translation>Добавить д&amp;елегацию…</translation>
    </message>
    <message>
        <source>Add who took part in this session</source>
        <translation>Добавить участника этого заседания</translation>
    </message>
    <message>
        <source>Add S&amp;tatement…</source>
        <translation>Добавить в&amp;ыступление…</translation>
    </message>
    <message>
        <source>Add what was said at this session</source>
        <translation>Добавить сказанное на этом заседании</translation>
    </message>
    <message>
        <source>Add &amp;Commitment…</source>
        <translation>Добавить &amp;обязательство…</translation>
    </message>
    <message>
        <source>Add what was promised at this session</source>
        <translation>Добавить обещанное на этом заседании</translation>
    </message>
    <message>
        <source>Add &amp;Figure…</source>
        <translation>Добавить &amp;показатель…</translation>
    </message>
    <message>
        <source>Add a figure stated at this session</source>
        <translation>Добавить показатель, названный на этом заседании</translation>
    </message>
    <message>
        <source>Add &amp;Announcement…</source>
        <translation>Добавить объ&amp;явление…</translation>
    </message>
    <message>
        <source>Add how this session was announced</source>
        <translation>Добавить, как было объявлено это заседание</translation>
    </message>
    <message>
        <source>Add S&amp;ignature…</source>
        <translation>До&amp;бавить подпись…</translation>
    </message>
    <message>
        <source>Add how a state signed this document</source>
        <translation>Добавить, как государство подписало этот документ</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove the selected record from the library</source>
        <translation>Удалить выбранную запись из библиотеки</translation>
    </message>
    <message>
        <source>&amp;Edit Record</source>
        <translation>&amp;Изменить запись</translation>
    </message>
    <message>
        <source>&amp;Your Name in the History…</source>
        <translation>Ваше имя в ис&amp;тории…</translation>
    </message>
    <message>
        <source>Choose under which name your edits are kept</source>
        <translation>Выбрать имя, под которым хранятся ваши правки</translation>
    </message>
    <message>
        <source>Add Se&amp;veral Documents…</source>
        <translation>Добавить несколь&amp;ко документов…</translation>
    </message>
    <message>
        <source>Paste the list of a session&apos;s documents, look it through and add them at once</source>
        <translation>Вставить список документов заседания, просмотреть его и добавить их сразу</translation>
    </message>
    <message>
        <source>Dossier &amp;from Pages…</source>
        <translation>&amp;Досье из страниц…</translation>
    </message>
    <message>
        <source>Make one document of several pages, with a cover, contents and one list of sources</source>
        <translation>Составить из нескольких страниц один документ с обложкой, содержанием и общим списком источников</translation>
    </message>
    <message>
        <source>Print Timeline on S&amp;heets…</source>
        <translation>Печать &amp;шкалы времени на листах…</translation>
    </message>
    <message>
        <source>Print the timeline over one or several pages, or save it as PDF or a picture</source>
        <translation>Напечатать шкалу времени на одной или нескольких страницах либо сохранить её как PDF или рисунок</translation>
    </message>
    <message>
        <source>Citation Styl&amp;e…</source>
        <translation>О&amp;формление ссылок…</translation>
    </message>
    <message>
        <source>Choose how copied citations are written</source>
        <translation>Выбрать, как оформляются копируемые ссылки</translation>
    </message>
    <message>
        <source>Copy Nu&amp;mbered List of Documents</source>
        <translation>Копировать нум&amp;ерованный список документов</translation>
    </message>
    <message>
        <source>Copy the documents of the session, numbered as on its agenda, for a word processor</source>
        <translation>Копировать документы заседания с номерами повестки дня для текстового редактора</translation>
    </message>
    <message>
        <source>Import records from a record file, or from a table (CSV or TSV)</source>
        <translation>Загрузить записи из файла записей или из таблицы (CSV или TSV)</translation>
    </message>
    <message>
        <source>Merge T&amp;wo Records…</source>
        <translation>Объединить д&amp;ве записи…</translation>
    </message>
    <message>
        <source>Make one record of the two that are selected in the register</source>
        <translation>Сделать одну запись из двух, выбранных в реестре</translation>
    </message>
    <message>
        <source>What &amp;May Be Double?</source>
        <translation>Что мо&amp;жет повторяться?</translation>
    </message>
    <message>
        <source>Records that may be one, side by side, to be merged</source>
        <translation>Записи, которые могут быть одной, рядом, чтобы объединить их</translation>
    </message>
    <message>
        <source>What Was Edited Since My &amp;Last Visit?</source>
        <translation>Какие правки с прошло&amp;го раза?</translation>
    </message>
    <message>
        <source>The edits since the day on which the program was used before</source>
        <translation>Правки со дня, когда программой пользовались в прошлый раз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ComparisonWish</name>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>A year, a session, or a period such as 2021–2023.</source>
        <translation>Год, заседание или период, например 2021–2023.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>с &amp;чем</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CopyDialog</name>
    <message>
        <source>Keep a copy of the source</source>
        <translation>Сохранить копию источника</translation>
    </message>
    <message>
        <source>Paste the text of “%1” here, with the same paragraphs as in the source.</source>
        <translation>Вставьте сюда текст «%1» с теми же абзацами, что и в источнике.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>Text and HTML (*.txt *.html *.htm)</source>
        <translation>Текст и HTML (*.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>Replace what you have written with the text of the file?</source>
        <translation>Заменить написанное вами текстом из файла?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::DateEditor</name>
    <message>
        <source>%1, any day · %2</source>
        <translation>%1, любой день · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Diagnostics</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Send this with a report of a fault. It contains nothing from your record or your notes.</source>
        <translation>Отправьте это вместе с сообщением о неполадке. Здесь нет ничего из вашего свода и ваших заметок.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Dialogs</name>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>Файл «%1» уже существует. Заменить его?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>“%1” already exists and will not be replaced. Choose another name.</source>
        <translation>Файл «%1» уже существует и не будет заменён. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DocumentCommands</name>
    <message>
        <source>The documents of %1 were copied as a numbered list.</source>
        <translation>Документы заседания «%1» скопированы нумерованным списком.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Dossier</name>
    <message>
        <source>Title</source>
        <comment>of a part of a dossier</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Дата составления</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierCommands</name>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message numerus="yes">
        <source>The dossier takes %n page(s).</source>
        <translation>
            <numerusform>Досье занимает %n страницу.</numerusform>
            <numerusform>Досье занимает %n страницы.</numerusform>
            <numerusform>Досье занимает %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save Dossier As</source>
        <translation>Сохранить досье как</translation>
    </message>
    <message>
        <source>Saving the dossier…</source>
        <translation>Сохранение досье…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print Dossier</source>
        <translation>Печать досье</translation>
    </message>
    <message>
        <source>The dossier could not be printed.</source>
        <translation>Не удалось напечатать досье.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the document has the pages of the page range.</source>
        <translation>Проверьте, готов ли принтер и есть ли в документе страницы указанного диапазона.</translation>
    </message>
    <message>
        <source>Composing the pages…</source>
        <translation>Составляются страницы…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Keep Recipe</source>
        <translation>Запо&amp;мнить состав</translation>
    </message>
    <message>
        <source>For&amp;get Recipe</source>
        <translation>&amp;Забыть состав</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Contents in their order</source>
        <translation>Содержание по порядку</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>С&amp;остав</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Содер&amp;жание</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Н&amp;азвание</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>&amp;Подготовлено</translation>
    </message>
    <message>
        <source>What the register shows</source>
        <translation>Что показывает реестр</translation>
    </message>
    <message>
        <source>The last session held</source>
        <translation>Последнее состоявшееся заседание</translation>
    </message>
    <message>
        <source>Sect&amp;ions…</source>
        <translation>&amp;Разделы…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierRecipe</name>
    <message>
        <source>Before a session</source>
        <translation>Перед заседанием</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Edition</name>
    <message>
        <source>The record is up to date. Records added: %1, updated: %2, unchanged: %3, removed: %4.</source>
        <translation>Свод обновлён. Записей добавлено: %1, изменено: %2, без изменений: %3, удалено: %4.</translation>
    </message>
    <message>
        <source>No longer in the record, but kept because your own records or notes refer to them: %1.</source>
        <translation>Больше не входят в свод, но сохранены, потому что на них ссылаются ваши записи или заметки: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own versions were kept of records that differ in the new edition (%1): %2.</source>
        <translation>Сохранены ваши варианты записей, которые в новом издании иные (%1): %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You and the new edition say different things of these facts (%1): %2. Your values were kept; what the sources of the edition say stands beside them.</source>
        <translation>Об этих сведениях вы и новое издание говорите разное (%1): %2. Ваши значения сохранены; то, что говорят источники издания, стоит рядом с ними.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::EditorCommands</name>
    <message>
        <source>Nothing stands on this page that is edited by itself.</source>
        <translation>На этой странице нет ничего, что изменяется отдельно.</translation>
    </message>
    <message>
        <source>Edit a row of the page</source>
        <translation>Изменить строку страницы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be removed, because %n record(s) refer to it.</source>
        <translation>
            <numerusform>Удалить нельзя: %1. На неё ссылается %n запись.</numerusform>
            <numerusform>Удалить нельзя: %1. На неё ссылаются %n записи.</numerusform>
            <numerusform>Удалить нельзя: %1. На неё ссылаются %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these first, or change what they refer to.</source>
        <translation>Сначала удалите их или измените то, на что они ссылаются.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить? %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n record(s) that stand on its page?</source>
        <translation>
            <numerusform>Удалить вместе с %n записью на её странице? %1</numerusform>
            <numerusform>Удалить вместе с %n записями на её странице? %1</numerusform>
            <numerusform>Удалить вместе с %n записями на её странице? %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Отмена возвращает всё обратно.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>chronicle::app::EditorName</name>
    <message>
        <source>Your name in the history</source>
        <translation>Ваше имя в истории</translation>
    </message>
    <message>
        <source>What you edit from now on is kept under this name in the library, which you may pass on. Without one it is kept under your login name.</source>
        <translation>Дальнейшие правки хранятся под этим именем в библиотеке, которую вы можете передать другим. Если имя не указано, они хранятся под именем учётной записи.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FacetModel</name>
    <message>
        <source>By video</source>
        <translation>Видеоконференция</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>В закладках</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Session status</source>
        <translation>Состояние заседания</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог рассмотрения</translation>
    </message>
    <message>
        <source>My notes and tags</source>
        <translation>Мои заметки и метки</translation>
    </message>
    <message>
        <source>Validity on %1</source>
        <translation>Действие на %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>Ещё %n…</numerusform>
            <numerusform>Ещё %n…</numerusform>
            <numerusform>Ещё %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FacetTree</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Space chooses a value, Ctrl+Space only that one</source>
        <translation>Пробел выбирает значение, Ctrl+пробел – только его одно</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Faults</name>
    <message>
        <source>refers to %1, which is lost</source>
        <translation>ссылается на утраченную запись %1</translation>
    </message>
    <message>
        <source>lost with its record: “%1”</source>
        <translation>утрачено вместе со своей записью: «%1»</translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 повторяется</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>список длиннее %1</translation>
    </message>
    <message>
        <source>the character %1 is not allowed</source>
        <translation>знак %1 недопустим</translation>
    </message>
    <message>
        <source>expected %1, found nothing</source>
        <translation>ожидалось: %1, ничего не найдено</translation>
    </message>
    <message>
        <source>expected %1, found “%2”</source>
        <translation>ожидалось: %1, найдено: «%2»</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FieldWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why this value: %1</source>
        <translation>Почему это значение: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FileDrop</name>
    <message>
        <source>Import the records of “%1” into this library?</source>
        <translation>Импортировать записи из файла «%1» в эту библиотеку?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FileSaving</name>
    <message>
        <source>no program reads from this pipe</source>
        <translation>ни одна программа не читает из этого канала</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FilterChips</name>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Убрать из фильтра: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Show every record</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>No filter: all records</source>
        <translation>Без фильтра: все записи</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FilterPanel</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Remove from Filter</source>
        <translation>&amp;Убрать из фильтра</translation>
    </message>
    <message>
        <source>&amp;Add to Filter</source>
        <translation>&amp;Добавить в фильтр</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>&amp;Только это</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Найти:</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Поиск на странице</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FormRow</name>
    <message>
        <source>Sources: %1</source>
        <translation>Источники: %1</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Оставить моё: %1</translation>
    </message>
    <message>
        <source>Take the Other</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Take the other: %1</source>
        <translation>Взять другое: %1</translation>
    </message>
    <message>
        <source>Emptied meanwhile in another window or program.</source>
        <translation>Тем временем очищено в другом окне или другой программе.</translation>
    </message>
    <message>
        <source>Changed meanwhile in another window or program to: %1</source>
        <translation>Тем временем изменено в другом окне или другой программе на: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::GoTo</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Saved question</source>
        <translation>Сохранённый вопрос</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Распечатано</translation>
    </message>
    <message>
        <source>What was edited since</source>
        <translation>Что исправлено с тех пор</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::GoToPalette</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to a record, question or command</source>
        <translation>Перейти к записи, вопросу или команде</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>%1 The nearest:</source>
        <translation>%1 Ближайшее:</translation>
    </message>
    <message>
        <source>If this is the code of a print, a character of it is mistyped.</source>
        <translation>Если это код распечатки, один из его знаков набран неверно.</translation>
    </message>
    <message>
        <source>This code is not known in this library.</source>
        <translation>Этот код в этой библиотеке не известен.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На шкале времени</translation>
    </message>
    <message>
        <source>The arrow keys move from entry to entry, Home and End to the first and the last, and Page Up and Page Down along the years. + and − zoom, 0 shows the whole record, and Enter opens the page.</source>
        <translation>Клавиши со стрелками переводят от события к событию, Home и End – к первому и последнему, Page Up и Page Down – вдоль лет. + и − меняют масштаб, 0 показывает весь свод, Enter открывает страницу.</translation>
    </message>
    <message>
        <source>This library holds %1, %2 and %3. Its lists of documents are not complete: they contain what public sources name.</source>
        <translation>В этой библиотеке: %1, %2, %3. Перечни документов неполны: в них то, что названо в открытых источниках.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>About CIS Chronicle</source>
        <translation>О программе CIS Chronicle</translation>
    </message>
    <message>
        <source>The sessions of the Council of Heads of Government of the Commonwealth of Independent States, and what was adopted, said and promised there.</source>
        <translation>Заседания Совета глав правительств Содружества Независимых Государств: что на них принято, сказано и обещано.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence; the bundled record is dedicated to the public domain (CC0 1.0). Built with Qt %1 and SQLite.</source>
        <translation>Свободная программа, распространяется по лицензии MIT; прилагаемый свод передан в общественное достояние (CC0 1.0). Построена на Qt %1 и SQLite.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::HitDelegate</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>chronicle::app::HitModel</name>
    <message>
        <source>Show them in the register</source>
        <translation>Показать в реестре</translation>
    </message>
</context>
<context>
    <name>chronicle::app::KeepCopy</name>
    <message>
        <source>The library already has a copy of “%1”. Replace it with another text?</source>
        <translation>В библиотеке уже есть копия источника «%1». Заменить её другим текстом?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Delete the kept copy of “%1”? Its text will be removed from the library.</source>
        <translation>Удалить сохранённую копию источника «%1»? Её текст будет удалён из библиотеки.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>chronicle::app::KeptCopies</name>
    <message>
        <source>before an upgrade of the program</source>
        <translation>перед обновлением программы</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before an update of the record</source>
        <translation>перед обновлением свода</translation>
    </message>
    <message>
        <source>daily backup</source>
        <translation>ежедневная копия</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>There are no backups of this library yet. One is made each day that the library is opened, and before each import or update of the record.</source>
        <translation>Резервных копий этой библиотеки ещё нет. Копия создаётся в каждый день, когда библиотеку открывают, а также перед каждым импортом и обновлением свода.</translation>
    </message>
    <message>
        <source>Backups of “%1”. A restored backup becomes a library of its own; this library stays as it is.</source>
        <translation>Резервные копии библиотеки «%1». Восстановленная копия становится отдельной библиотекой; эта библиотека остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Restore as New Library…</source>
        <translation>&amp;Восстановить как новую библиотеку…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LanguageCommand</name>
    <message>
        <source>As on the Desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>In which language should the window and its pages be?</source>
        <translation>На каком языке показывать окно и страницы?</translation>
    </message>
    <message>
        <source>Chosen now: %1. For another language the window is opened anew.</source>
        <translation>Сейчас выбрано: %1. При выборе другого языка окно откроется заново.</translation>
    </message>
    <message>
        <source>%1 (unreviewed)</source>
        <translation>%1 (перевод не проверен)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryCommands</name>
    <message>
        <source>&amp;Save as Library…</source>
        <translation>&amp;Сохранить как библиотеку…</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>record.chronicle</source>
        <translation>svod.chronicle</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>copy.chronicle</source>
        <translation>kopiya.chronicle</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Сохранение копии…</translation>
    </message>
    <message>
        <source>Save as library</source>
        <translation>Сохранить как библиотеку</translation>
    </message>
    <message>
        <source>Saving the library…</source>
        <translation>Сохранение библиотеки…</translation>
    </message>
    <message>
        <source>What you have written has not been saved. Save it as a library?</source>
        <translation>Написанное вами не сохранено. Сохранить как библиотеку?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Whom is the copy for?</source>
        <translation>Для кого копия?</translation>
    </message>
    <message>
        <source>A copy for others has the record alone: no notes, tags, bookmarks, saved questions and kept texts of sources, and no history with the names of editors.</source>
        <translation>В копии для других только свод: без заметок, меток, закладок, сохранённых вопросов и текстов источников и без истории с именами редакторов.</translation>
    </message>
    <message>
        <source>For &amp;Me, with Everything</source>
        <translation>Для &amp;меня, со всем</translation>
    </message>
    <message>
        <source>For &amp;Others</source>
        <translation>Для &amp;других</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryFiles</name>
    <message>
        <source>Libraries (*.chronicle)</source>
        <translation>Библиотеки (*.chronicle)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryKeeper</name>
    <message>
        <source>Opening the library…</source>
        <translation>Открывается библиотека…</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>Сегодняшнюю резервную копию создать не удалось. %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListEditor</name>
    <message>
        <source>Add another value</source>
        <translation>Добавить ещё одно значение</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, значение %2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Добавить</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListGrid</name>
    <message>
        <source>As for all</source>
        <translation>Как для всех</translation>
    </message>
    <message>
        <source>New; type a few letters</source>
        <translation>Новый; введите несколько букв</translation>
    </message>
    <message>
        <source>Documents of the list</source>
        <translation>Документы списка</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The title does not say what kind of document it is</source>
        <translation>По названию не видно, что это за документ</translation>
    </message>
    <message>
        <source>Taken for a decision, by the form of the title</source>
        <translation>Судя по форме названия, это решение</translation>
    </message>
    <message>
        <source>Either the document itself or a decision on it</source>
        <translation>Это сам документ или решение о нём</translation>
    </message>
    <message>
        <source>Much like %1, which the library has</source>
        <translation>Очень похоже на %1 из библиотеки</translation>
    </message>
    <message>
        <source>Like several that the library has: %1</source>
        <translation>Похоже на несколько документов библиотеки: %1</translation>
    </message>
    <message>
        <source>The list has it twice</source>
        <translation>В списке повторяется</translation>
    </message>
    <message>
        <source>A word was parted at the end of a line: does its hyphen belong there?</source>
        <translation>Слово было перенесено на другую строку: нужен ли дефис?</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» не является датой</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MainWindow</name>
    <message>
        <source>%1 — CIS Chronicle</source>
        <translation>%1 — CIS Chronicle</translation>
    </message>
    <message>
        <source>CIS Chronicle</source>
        <translation>CIS Chronicle</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Открывается библиотека…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MergeCommands</name>
    <message>
        <source>Merged into %1</source>
        <translation>Объединено в «%1»</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Объединение двух записей</translation>
    </message>
    <message>
        <source>The record on the left is kept. Where the two differ, choose which value stays; the other remains as what its sources say.</source>
        <translation>Остаётся запись слева. Где они расходятся, выберите, какое значение останется; другое сохранится как сведения его источников.</translation>
    </message>
    <message>
        <source>Facts of both records</source>
        <translation>Сведения обеих записей</translation>
    </message>
    <message>
        <source>&amp;Keep the Other</source>
        <translation>Оставить &amp;другую</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Остаётся: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Уходит: %1</translation>
    </message>
    <message>
        <source>Other names, topics, remarks, sources, notes and bookmarks of both are kept. The ID %1 will lead to the record that is kept.</source>
        <translation>Другие названия, темы, примечания, источники, заметки и закладки обеих сохраняются. Идентификатор %1 будет вести к оставшейся записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that refer to the one that goes will refer to the one that is kept.</source>
        <translation>
            <numerusform>%n запись, ссылающаяся на уходящую, будет ссылаться на оставшуюся.</numerusform>
            <numerusform>%n записи, ссылающиеся на уходящую, будут ссылаться на оставшуюся.</numerusform>
            <numerusform>%n записей, ссылающихся на уходящую, будут ссылаться на оставшуюся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::Messages</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>поле %1</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>файл в целом</translation>
    </message>
    <message>
        <source>The record</source>
        <extracomment>Where else the name of a file stands, which is not known here</extracomment>
        <translation>Свод</translation>
    </message>
    <message>
        <source>The library</source>
        <extracomment>Where else the name of a file stands, which is not known here</extracomment>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 повторяется</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>список длиннее %1</translation>
    </message>
    <message>
        <source>the character %1 is not allowed</source>
        <translation>знак %1 недопустим</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ожидалось: %1, найдено: %2</translation>
    </message>
    <message>
        <source>expected %1, found nothing</source>
        <translation>ожидалось: %1, ничего не найдено</translation>
    </message>
    <message>
        <source>the record format does not allow this</source>
        <translation>формат записей этого не допускает</translation>
    </message>
    <message>
        <source>%1 does not follow the record format (%2): %3. %4 Correct the file and try again.</source>
        <translation>%1: отступление от формата записей (%2): %3. %4 Исправьте файл и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 uses the ID %2, which %3 already uses. %4 Each record needs an ID of its own.</source>
        <translation>%1: идентификатор %2 уже занят (%3). %4 У каждой записи должен быть свой идентификатор.</translation>
    </message>
    <message>
        <source>%1: %2 refers to %3, which is in neither the file nor the library. %4 Add that record or correct the ID.</source>
        <translation>%1: %2 ссылается на %3, а такой записи нет ни в файле, ни в библиотеке. %4 Добавьте эту запись или исправьте идентификатор.</translation>
    </message>
    <message>
        <source>%1: %2 has no source. Add a citation.</source>
        <translation>%1: у %2 нет источника. Укажите его.</translation>
    </message>
    <message>
        <source>the bundled record</source>
        <translation>прилагаемый свод</translation>
    </message>
    <message>
        <source>There is no record %1 in %2. “cis-chronicle list” shows the IDs.</source>
        <translation>Записи %1 нет: %2. Идентификаторы показывает «cis-chronicle list».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note is too large: %1 MiB, where the limit is %2. %3 Shorten it.</source>
        <translation>Заметка слишком велика: %1 МиБ при пределе %2. %3 Сократите её.</translation>
    </message>
    <message>
        <source>The tag %1 is too long: the limit is %2 bytes. %3 Put longer text in the note.</source>
        <translation>Метка %1 слишком длинна: предел – %2 байт. %3 Длинный текст перенесите в заметку.</translation>
    </message>
    <message>
        <source>A note can have at most %1 tags, and this one has %2. %3 Remove some of them.</source>
        <translation>У заметки может быть не больше %1 меток, а у этой их %2. %3 Уберите лишние.</translation>
    </message>
    <message>
        <source>The question cannot be saved because of its view: expected %1, found %2. %3 Shorten the search or remove a part of the filter.</source>
        <translation>Вопрос нельзя сохранить из-за его вида: ожидалось %1, найдено %2. %3 Сократите поиск или уберите часть фильтра.</translation>
    </message>
    <message>
        <source>The question cannot be saved because of its name: expected %1, found %2. %3 Choose another name.</source>
        <translation>Вопрос нельзя сохранить из-за его названия: ожидалось %1, найдено %2. %3 Выберите другое название.</translation>
    </message>
    <message>
        <source>%1 cannot be a tag: it contains a comma, a line break, a control character or a mark that changes the direction of text. %2</source>
        <translation>%1 не может быть меткой: в ней запятая, разрыв строки, управляющий знак или знак, меняющий направление текста. %2</translation>
    </message>
    <message>
        <source>The record %1 has no page of its own, so it cannot have a note. %2 Add the note to the record on whose page it stands.</source>
        <translation>У записи %1 нет своей страницы, поэтому у неё не может быть заметки. %2 Добавьте заметку к записи, на странице которой она стоит.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 MiB, where the limit for a record file is %3. %4 Split it into several files.</source>
        <translation>%1: файл слишком велик – %2 МиБ при пределе для файла записей %3. %4 Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The text (%1) is too large to keep: %2 MiB, where the limit for a copy is %3. %4 Keep the part that is cited.</source>
        <translation>Текст (%1) слишком велик для хранения: %2 МиБ при пределе для копии %3. %4 Сохраните ту часть, на которую дана ссылка.</translation>
    </message>
    <message>
        <source>%1 is neither plain text nor HTML, so its text cannot be read. %2 Open it in its own program, such as a PDF reader, then copy the text and paste it here.</source>
        <translation>%1: не простой текст и не HTML, поэтому текст прочесть нельзя. %2 Откройте файл в его программе, например в программе чтения PDF, скопируйте текст и вставьте сюда.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (%1): byte %2 is not part of a character. %3</source>
        <translation>Текст не в кодировке UTF-8 (%1): байт %2 не входит ни в один знак. %3</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: byte %2 is not part of a character. %3 Save the file as UTF-8 and try again.</source>
        <translation>%1: текст не в кодировке UTF-8, байт %2 не входит ни в один знак. %3 Сохраните файл в UTF-8 и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 is empty. %2 Choose the file that contains the records.</source>
        <translation>%1: файл пуст. %2 Выберите файл с записями.</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3 cannot be read. %4 Correct the file and try again.</source>
        <translation>%1: это не JSON, не читается строка %2, позиция %3. %4 Исправьте файл и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 already exists. %2 Choose another name.</source>
        <translation>%1: файл уже существует. %2 Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1: записать не удалось – %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1: записать не удалось.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have permission to write to it and that there is enough space.</source>
        <translation>Проверьте, что папка существует, что у вас есть право записи в неё и что места достаточно.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1: прочесть не удалось – %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1: прочесть не удалось.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you have permission to read it.</source>
        <translation>Проверьте, что файл существует и что у вас есть право его читать.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1: файл повреждён – %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1: файл повреждён.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): expected %3, found nothing.</source>
        <translation>%1: файл повреждён (%2): ожидалось %3, ничего не найдено.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): expected %3, found %4.</source>
        <translation>%1: файл повреждён (%2): ожидалось %3, найдено %4.</translation>
    </message>
    <message>
        <source>Restore a backup, or save what can be read to a new library with “cis-chronicle salvage”.</source>
        <translation>Восстановите резервную копию или сохраните то, что читается, в новую библиотеку командой «cis-chronicle salvage».</translation>
    </message>
    <message>
        <source>%1 is not a library of CIS Chronicle. %2 Choose a library that was made by this program, or import a record file into one.</source>
        <translation>%1: это не библиотека CIS Chronicle. %2 Выберите библиотеку, созданную этой программой, или импортируйте в неё файл записей.</translation>
    </message>
    <message>
        <source>%1 was changed by another program: it lacks its %2, so it is not opened. %3 Copy its records to a new library with “cis-chronicle salvage”.</source>
        <translation>%1: файл изменён другой программой, в нём недостаёт %2, поэтому он не открыт. %3 Скопируйте его записи в новую библиотеку командой «cis-chronicle salvage».</translation>
    </message>
    <message>
        <source>%1 was changed by another program: %2 in it was not made by CIS Chronicle, so it is not opened. %3 Copy its records to a new library with “cis-chronicle salvage”.</source>
        <translation>%1: файл изменён другой программой, %2 в нём создано не программой CIS Chronicle, поэтому он не открыт. %3 Скопируйте его записи в новую библиотеку командой «cis-chronicle salvage».</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was opened: it was moved, replaced or deleted. %2 Save a copy to keep what is shown.</source>
        <translation>%1: это уже не тот файл, который был открыт, – он перемещён, заменён или удалён. %2 Чтобы сохранить показанное, сохраните копию.</translation>
    </message>
    <message>
        <source>%1 was changed in another window or program while you were working on it, so your change was not saved. Look at it as it is now and try again.</source>
        <translation>%1: пока вы работали, запись изменена в другом окне или другой программой, поэтому ваше изменение не сохранено. Просмотрите её в нынешнем виде и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 was not removed, because the library has a note on it or a copy of its text. %2</source>
        <translation>%1: запись не удалена, потому что в библиотеке есть заметка о ней или копия её текста. %2</translation>
    </message>
    <message>
        <source>%1 was not removed, because %2 refers to it. %3</source>
        <translation>%1: запись не удалена, потому что на неё ссылается %2. %3</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Another library, %1, has been opened since you began, so nothing was saved there. %2 Open the library that this belongs to and try again.</source>
        <translation>С тех пор как вы начали, открыта другая библиотека, %1, поэтому там ничего не сохранено. %2 Откройте ту библиотеку, к которой это относится, и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of CIS Chronicle: it has format %2, and this version supports formats up to %3. %4 Open it with a newer version.</source>
        <translation>%1: файл создан более новой версией CIS Chronicle – его формат %2, а эта версия понимает форматы до %3. %4 Откройте его более новой версией.</translation>
    </message>
    <message>
        <source>%1 is read-only and cannot be changed. %2 Save a copy elsewhere and change that.</source>
        <translation>%1: файл открыт только для чтения, изменить его нельзя. %2 Сохраните копию в другом месте и измените её.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. %2 Close it there and try again.</source>
        <translation>%1: файл занят другой программой. %2 Закройте его там и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1: использовать не удалось – %2.</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>%1: использовать не удалось.</translation>
    </message>
    <message>
        <source>Restore a backup if this happens again.</source>
        <translation>Если это повторится, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. %1 Close other programs and try again.</source>
        <translation>Для этого не хватает памяти. %1 Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 has met an internal error: %2.</source>
        <translation>%1: внутренняя ошибка – %2.</translation>
    </message>
    <message>
        <source>%1 has met an internal error.</source>
        <translation>%1: внутренняя ошибка.</translation>
    </message>
    <message>
        <source>What is saved is safe. Restart the program if it behaves oddly, and report this to its authors (Help ▸ Diagnostics).</source>
        <translation>Сохранённое в безопасности. Если программа ведёт себя странно, запустите её заново и сообщите об этом её авторам (Справка ▸ Диагностика).</translation>
    </message>
    <message>
        <source>%1 is damaged: part of it can no longer be read. %2</source>
        <translation>%1: файл повреждён, часть его больше не читается. %2</translation>
    </message>
    <message>
        <source>%1 is damaged: the record %2 can no longer be read in full. %3</source>
        <translation>%1: файл повреждён, запись %2 больше не читается полностью. %3</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 can no longer be read. %3</source>
        <translation>%1: файл повреждён, больше не читается %2. %3</translation>
    </message>
    <message>
        <source>%1 was changed by another program, so it is not opened. %2</source>
        <translation>%1: файл изменён другой программой, поэтому он не открыт. %2</translation>
    </message>
    <message>
        <source>%1 could not be used. %2 Try again; if this happens again, restore a backup.</source>
        <translation>%1: использовать не удалось. %2 Повторите попытку; если это повторится, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The value does not follow the record format (%1): %2. %3 Correct it and try again.</source>
        <translation>Значение не соответствует формату записей (%1): %2. %3 Исправьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 was not removed, because other records refer to it: %2. %3</source>
        <translation>%1: запись не удалена, так как на неё ссылаются другие записи: %2. %3</translation>
    </message>
    <message>
        <source>The library has no record %1.</source>
        <translation>В библиотеке нет записи %1.</translation>
    </message>
    <message>
        <source>There is no section %1 here. The sections are: %2.</source>
        <translation>Раздела %1 здесь нет. Разделы: %2.</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MissedDateWords</name>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Такого дня нет: %1.</translation>
    </message>
    <message>
        <source>No session is dated %1.</source>
        <translation>Заседаний с этой датой нет: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>Enter the day of the session.</source>
        <translation>Введите день заседания.</translation>
    </message>
    <message>
        <source>There is a session of that day already: %1. To add another, press the button again.</source>
        <translation>Заседание этого дня уже есть: %1. Чтобы добавить ещё одно, нажмите кнопку снова.</translation>
    </message>
    <message>
        <source>That is not past yet: the session is added as announced, and its documents as proposed.</source>
        <translation>Это время ещё не прошло: заседание будет добавлено как объявленное, а его документы – как намеченные к рассмотрению.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NewSourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoteDialog</name>
    <message>
        <source>&amp;Bookmarked</source>
        <translation>В за&amp;кладках</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Моя заметка</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>transport, to check</source>
        <translation>транспорт, проверить</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Сохранить заметку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>— Saved elsewhere while you were writing: —</source>
        <translation>— Сохранено в другом месте, пока вы писали: —</translation>
    </message>
    <message>
        <source>This note was saved in another window or program while you were writing.</source>
        <translation>Пока вы писали, эта заметка сохранена в другом окне или другой программой.</translation>
    </message>
    <message>
        <source>That text is now below yours. Combine the two as you wish.</source>
        <translation>Тот текст теперь стоит под вашим. Объедините их так, как считаете нужным.</translation>
    </message>
    <message>
        <source>Your text is unchanged.</source>
        <translation>Ваш текст не изменён.</translation>
    </message>
    <message>
        <source>Save again to keep it.</source>
        <translation>Чтобы его сохранить, сохраните ещё раз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoteEditor</name>
    <message>
        <source>This note was kept for later, or the program ended before it was saved.</source>
        <translation>Эта заметка была отложена, или программа завершилась раньше, чем её сохранили.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Notices</name>
    <message>
        <source>&amp;Recover…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Nothing is saved: this is the bundled record, in memory only. What you write or import is lost when the window closes, unless you save it as a library.</source>
        <translation>Ничего не сохраняется: это прилагаемый свод, только в памяти. Написанное и импортированное пропадёт при закрытии окна, если не сохранить его как библиотеку.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageBrowser</name>
    <message>
        <source>Record page</source>
        <translation>Страница записи</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageFinder</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>На этой странице нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 in the rows shown</source>
        <translation>%1 в показанных строках</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PagePresenter</name>
    <message>
        <source>The page is being composed…</source>
        <translation>Страница составляется…</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Далее ›</translation>
    </message>
    <message>
        <source>Select a session, document or person to see its page.</source>
        <translation>Выберите заседание, документ или лицо, чтобы увидеть страницу.</translation>
    </message>
    <message>
        <source>No web browser could be opened for %1</source>
        <translation>Не удалось открыть браузер для адреса %1</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>&amp;Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy Link &amp;Location</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PagePreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы в том виде, в каком они будут напечатаны</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add to this session or document</source>
        <translation>Добавить к этому заседанию или документу</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Строки диаграммы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PartSectionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Sections of the Pages</source>
        <translation>Разделы страниц</translation>
    </message>
    <message>
        <source>&amp;Pages of</source>
        <translation>С&amp;траницы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PlainQuestion</name>
    <message>
        <source>What is in force?</source>
        <translation>Что действует?</translation>
    </message>
    <message>
        <source>The documents in force on the as-of date, in the register</source>
        <translation>Документы, действующие на дату состояния, в реестре</translation>
    </message>
    <message>
        <source>Commitments with no follow-up in the record</source>
        <translation>Обязательства, об исполнении которых в своде сведений нет</translation>
    </message>
    <message>
        <source>Facts that sources give differently</source>
        <translation>Факты, о которых источники сообщают по-разному</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Portion</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s). Print or save the page to have them all.</source>
        <translation>
            <numerusform>Первые %1 из %n строки. Чтобы получить все, напечатайте или сохраните страницу.</numerusform>
            <numerusform>Первые %1 из %n строк. Чтобы получить все, напечатайте или сохраните страницу.</numerusform>
            <numerusform>Первые %1 из %n строк. Чтобы получить все, напечатайте или сохраните страницу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintCommands</name>
    <message>
        <source>summary</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Страницы: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <source>Print the full pages of %n record(s)? To print one line for each, choose Print List.</source>
        <translation>
            <numerusform>Напечатать полные страницы %n записи? Чтобы напечатать по одной строке на запись, выберите «Печать списка».</numerusform>
            <numerusform>Напечатать полные страницы %n записей? Чтобы напечатать по одной строке на запись, выберите «Печать списка».</numerusform>
            <numerusform>Напечатать полные страницы %n записей? Чтобы напечатать по одной строке на запись, выберите «Печать списка».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list of records and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintPages</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Страницу напечатать не удалось.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the document has the pages of the page range.</source>
        <translation>Проверьте, что принтер готов и что в документе есть страницы из указанного диапазона.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintPanel</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation>Од&amp;на страница</translation>
    </message>
    <message>
        <source>Smaller type, and then without the least important rows; the page says what is missing</source>
        <translation>Мелкий шрифт, а затем без наименее важных строк; на странице сказано, чего нет</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>Sources at the end, and their marks in the text</source>
        <translation>Источники в конце и ссылки на них в тексте</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Мои за&amp;метки</translation>
    </message>
    <message>
        <source>What you put down about the record</source>
        <translation>То, что вы записали об этой записи</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Sect&amp;ions</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>Формат &amp;бумаги</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>O&amp;rientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>Margin le&amp;ft</source>
        <translation>Поле с&amp;лева</translation>
    </message>
    <message>
        <source>Margin &amp;top</source>
        <translation>Поле сверх&amp;у</translation>
    </message>
    <message>
        <source>Margin ri&amp;ght</source>
        <translation>Поле с&amp;права</translation>
    </message>
    <message>
        <source>Margin &amp;bottom</source>
        <translation>Поле сни&amp;зу</translation>
    </message>
    <message>
        <source>Head and foot of each page</source>
        <translation>Верх и низ каждой страницы</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Гриф</translation>
    </message>
    <message>
        <source>such as: For official use</source>
        <translation>например: Для служебного пользования</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Верхний колонтитул</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>Foot&amp;er</source>
        <translation>Ни&amp;жний колонтитул</translation>
    </message>
    <message>
        <source>program and library</source>
        <translation>программа и библиотека</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Title l&amp;anguage</source>
        <translation>Язык н&amp;азваний</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Как у текста</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>What documents and sources are called, where they have a title in that language</source>
        <translation>Как называются документы и источники, если у них есть название на этом языке</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Typed into Go To, it opens what was printed and says what was edited since</source>
        <translation>Если набрать его в строке перехода, откроется напечатанное и будет сказано, что исправлено с тех пор</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintWindow</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Натуральный размер</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Страницы верстаются…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which the first %1 are shown</source>
        <translation>, показаны первые %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)?</source>
        <translation>
            <numerusform>Напечатать %n страницу?</numerusform>
            <numerusform>Напечатать %n страницы?</numerusform>
            <numerusform>Напечатать %n страниц?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Сохранение страницы…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionCommands</name>
    <message>
        <source>This question cannot be read: %1. It may have been saved by a newer version of the program.</source>
        <translation>Этот вопрос не читается: %1. Возможно, он сохранён более новой версией программы.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as question</source>
        <translation>Сохранить как вопрос</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Сохранено: «%1»</translation>
    </message>
    <message>
        <source>Rename question</source>
        <translation>Переименовать вопрос</translation>
    </message>
    <message>
        <source>Delete the question “%1”?</source>
        <translation>Удалить вопрос «%1»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Update to the Current View</source>
        <translation>О&amp;бновить по нынешнему виду</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show or hide the questions</source>
        <translation>Показать или скрыть вопросы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>A question of that name already exists and will be replaced.</source>
        <translation>Вопрос с таким названием уже есть и будет заменён.</translation>
    </message>
    <message>
        <source>It is saved in this library and listed with the questions.</source>
        <translation>Он сохраняется в этой библиотеке и стоит в списке вопросов.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Questions</name>
    <message>
        <source>Documents in force that expire soon, with the sessions ahead</source>
        <translation>Действующие документы, срок которых скоро истекает, и предстоящие заседания</translation>
    </message>
    <message>
        <source>How sessions were announced, what changed and how they were held</source>
        <translation>Как заседания объявлялись, что менялось и как они состоялись</translation>
    </message>
    <message>
        <source>Who headed each state’s delegation at each session, and in which office</source>
        <translation>Кто возглавлял делегацию каждого государства на каждом заседании и в какой должности</translation>
    </message>
    <message>
        <source>What was said for each state, by whom and in which office, session by session</source>
        <translation>Что сказано от имени каждого государства, кем и в какой должности, по заседаниям</translation>
    </message>
    <message>
        <source>Every commitment and the follow-up to it, those without any first</source>
        <translation>Все обязательства и сведения об их исполнении; первыми – те, о которых сведений нет</translation>
    </message>
    <message>
        <source>States that did not sign a document, or signed with a reservation</source>
        <translation>Государства, которые не подписали документ или подписали его с оговоркой</translation>
    </message>
    <message>
        <source>Two years or sessions side by side: continued, changed, dropped, new</source>
        <translation>Два года или заседания рядом: что сохранено, изменено, отменено, что появилось</translation>
    </message>
    <message>
        <source>Facts that are contradicted, unsourced, derived or supported by one source only</source>
        <translation>Факты, которые опровергаются, не имеют источника, установлены косвенно или взяты из единственного источника</translation>
    </message>
    <message>
        <source>Sessions, documents, titles and signatures by year, and what is known to be missing</source>
        <translation>Заседания, документы, названия и подписи по годам, а также то, чего заведомо недостаёт</translation>
    </message>
    <message>
        <source>Every edit of this library: who made it, when, and what stood there before</source>
        <translation>Все правки этой библиотеки: кто и когда их внёс и что было прежде</translation>
    </message>
    <message>
        <source>Records that may be one, side by side, to be merged</source>
        <translation>Записи, которые могут быть одной, рядом, чтобы объединить их</translation>
    </message>
    <message>
        <source>The documents of a session, numbered as on its agenda, with their titles in both languages</source>
        <translation>Документы заседания с номерами повестки дня и названиями на двух языках</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordCommands</name>
    <message>
        <source>Record files (*.json)</source>
        <translation>Файлы записей (*.json)</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Importing records…</source>
        <translation>Импорт записей…</translation>
    </message>
    <message>
        <source>Records added: %1, changed: %2, unchanged: %3.</source>
        <translation>Записей добавлено: %1, изменено: %2, без изменений: %3.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>record.json</source>
        <translation>svod.json</translation>
    </message>
    <message>
        <source>Exporting records…</source>
        <translation>Экспорт записей…</translation>
    </message>
    <message>
        <source>Exported every record to %1</source>
        <translation>Все записи экспортированы: %1</translation>
    </message>
    <message>
        <source>Updating the record…</source>
        <translation>Обновление свода…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Skip This Edition</source>
        <translation>&amp;Пропустить это издание</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Undone. Records added: %1, changed: %2, removed: %3.</source>
        <translation>Отменено. Записей добавлено: %1, изменено: %2, удалено: %3.</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Возврат…</translation>
    </message>
    <message>
        <source>Redone. Records added: %1, changed: %2, removed: %3.</source>
        <translation>Возвращено. Записей добавлено: %1, изменено: %2, удалено: %3.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>О&amp;тменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Возврат значения…</translation>
    </message>
    <message>
        <source>It is as it was already.</source>
        <translation>Значение уже прежнее.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Значение возвращено.</translation>
    </message>
    <message>
        <source>Record files and tables (*.json *.csv *.tsv)</source>
        <translation>Файлы записей и таблицы (*.json *.csv *.tsv)</translation>
    </message>
    <message>
        <source>This program comes with a newer edition of the record (%1) than the library has. Update the library? What you entered stays.</source>
        <translation>К программе прилагается более новое издание свода (%1), чем в библиотеке. Обновить библиотеку? Введённое вами останется.</translation>
    </message>
    <message>
        <source>This library does not have the whole record that comes with this program (%1). Add what is missing? What you entered stays.</source>
        <translation>В этой библиотеке не весь свод, прилагаемый к программе (%1). Добавить недостающее? Введённое вами останется.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordEditor</name>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>Изменить нельзя: %1.</translation>
    </message>
    <message>
        <source>A copy of it can. It is opened in its place.</source>
        <translation>Изменить можно копию. Она откроется вместо неё.</translation>
    </message>
    <message>
        <source>Save a &amp;Copy to Edit…</source>
        <translation>Сохранить &amp;копию для правки…</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>An ID has small Latin letters and digits, in groups joined by single hyphens.</source>
        <translation>Идентификатор состоит из строчных латинских букв и цифр в группах, соединённых одиночными дефисами.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile. What was typed can no longer be saved, but copied.</source>
        <translation>Эту запись тем временем удалили. Введённое уже нельзя сохранить, но можно скопировать.</translation>
    </message>
    <message>
        <source>a new record (%1)</source>
        <translation>новая запись (%1)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>The program ended before %1 was saved. Go on with it?</source>
        <translation>Программа завершилась, прежде чем было сохранено: %1. Продолжить?</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Программа завершилась, прежде чем это было сохранено.</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Пока ничего не введено.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordEntries</name>
    <message>
        <source>adopted %1</source>
        <translation>принят %1</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>ID of the new record</source>
        <translation>Идентификатор новой записи</translation>
    </message>
    <message>
        <source>What else can be entered</source>
        <translation>Что ещё можно ввести</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Добавить выбранное</translation>
    </message>
    <message>
        <source>Save what was entered (Ctrl+S)</source>
        <translation>Сохранить введённое (Ctrl+S)</translation>
    </message>
    <message>
        <source>Return to the page (Esc)</source>
        <translation>Вернуться к странице (Esc)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Rests on the source above</source>
        <translation>Опирается на источник, указанный выше</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ReferenceEditor</name>
    <message>
        <source>Type a few letters</source>
        <translation>Введите несколько букв</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Заголовки столбцов</translation>
    </message>
    <message>
        <source>%1; press Space to sort</source>
        <translation>%1; пробел упорядочивает</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, по возрастанию</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, по убыванию</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Столбцы по умолчанию</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Переместить влево</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Переместить вправо</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 из %n заседания</numerusform>
            <numerusform>%1 из %n заседаний</numerusform>
            <numerusform>%1 из %n заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 из %n документа</numerusform>
            <numerusform>%1 из %n документов</numerusform>
            <numerusform>%1 из %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 из %n лица</numerusform>
            <numerusform>%1 из %n лиц</numerusform>
            <numerusform>%1 из %n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s)</source>
        <translation>
            <numerusform>%1 из %n показателя</numerusform>
            <numerusform>%1 из %n показателей</numerusform>
            <numerusform>%1 из %n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%1 из %n обязательства</numerusform>
            <numerusform>%1 из %n обязательств</numerusform>
            <numerusform>%1 из %n обязательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 из %n выступления</numerusform>
            <numerusform>%1 из %n выступлений</numerusform>
            <numerusform>%1 из %n выступлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 из %n источника</numerusform>
            <numerusform>%1 из %n источников</numerusform>
            <numerusform>%1 из %n источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n обязательство</numerusform>
            <numerusform>%n обязательства</numerusform>
            <numerusform>%n обязательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n выступление</numerusform>
            <numerusform>%n выступления</numerusform>
            <numerusform>%n выступлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No session matches the filter</source>
        <translation>Фильтру не соответствует ни одно заседание</translation>
    </message>
    <message>
        <source>No document matches the filter</source>
        <translation>Фильтру не соответствует ни один документ</translation>
    </message>
    <message>
        <source>No person matches the filter</source>
        <translation>Фильтру не соответствует ни одно лицо</translation>
    </message>
    <message>
        <source>No figure matches the filter</source>
        <translation>Фильтру не соответствует ни один показатель</translation>
    </message>
    <message>
        <source>No commitment matches the filter</source>
        <translation>Фильтру не соответствует ни одно обязательство</translation>
    </message>
    <message>
        <source>No statement matches the filter</source>
        <translation>Фильтру не соответствует ни одно выступление</translation>
    </message>
    <message>
        <source>No source matches the filter</source>
        <translation>Фильтру не соответствует ни один источник</translation>
    </message>
    <message>
        <source>No sessions in this library</source>
        <translation>Заседаний в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No documents in this library</source>
        <translation>Документов в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No people in this library</source>
        <translation>Лиц в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No figures in this library</source>
        <translation>Показателей в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No commitments in this library</source>
        <translation>Обязательств в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No statements in this library</source>
        <translation>Выступлений в этой библиотеке нет</translation>
    </message>
    <message>
        <source>No sources in this library</source>
        <translation>Источников в этой библиотеке нет</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 selected</source>
        <translation>
            <numerusform>%1, выделена %n</numerusform>
            <numerusform>%1, выделено %n</numerusform>
            <numerusform>%1, выделено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Rescue</name>
    <message>
        <source>The window shows “%1” instead.</source>
        <translation>Вместо неё в окне показано «%1».</translation>
    </message>
    <message>
        <source>The window shows what can be read of it.</source>
        <translation>В окне показано то, что удалось прочесть.</translation>
    </message>
    <message>
        <source>The window still shows it as it was last read.</source>
        <translation>В окне по-прежнему показано то, что было прочитано в последний раз.</translation>
    </message>
    <message>
        <source>Restore the &amp;Backup of %1…</source>
        <translation>Восстановить &amp;копию от %1…</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>&amp;Сохранить то, что читается…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Continue with “%1”</source>
        <translation>&amp;Продолжить с «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n kept text(s) of sources</source>
        <translation>
            <numerusform>%n сохранённый текст источников</numerusform>
            <numerusform>%n сохранённых текста источников</numerusform>
            <numerusform>%n сохранённых текстов источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved question(s)</source>
        <translation>
            <numerusform>%n сохранённый вопрос</numerusform>
            <numerusform>%n сохранённых вопроса</numerusform>
            <numerusform>%n сохранённых вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of prints</source>
        <translation>
            <numerusform>%n код распечаток</numerusform>
            <numerusform>%n кода распечаток</numerusform>
            <numerusform>%n кодов распечаток</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. Nothing was lost.</source>
        <translation>Сохранено: %1. Ничего не утрачено.</translation>
    </message>
    <message>
        <source>Saved: %1. Lost: %2. Unreadable: %3.</source>
        <translation>Сохранено: %1. Утрачено: %2. Не читается: %3.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RescueCommands</name>
    <message>
        <source>Restore backup as</source>
        <translation>Восстановить резервную копию как</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Восстановление резервной копии…</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Сохранить то, что читается, как</translation>
    </message>
    <message>
        <source>%1 (recovered).chronicle</source>
        <translation>%1 (восстановлено).chronicle</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Сохранение того, что читается…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SaidAbove</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>По запросу %1 ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing found for %1 as of %2.</source>
        <translation>По запросу %1 на %2 ничего не найдено.</translation>
    </message>
    <message>
        <source>No page has all the words; closest:</source>
        <translation>Все слова не встречаются ни на одной странице; ближайшее:</translation>
    </message>
    <message>
        <source>Nothing found for %1. These are for the other alphabet: %2.</source>
        <translation>По запросу %1 ничего не найдено. Показано найденное в другом алфавите: %2.</translation>
    </message>
    <message>
        <source>Nothing found for %1. These are for the other keyboard layout: %2.</source>
        <translation>По запросу %1 ничего не найдено. Показано найденное в другой раскладке клавиатуры: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Запрос не понят: %1.</translation>
    </message>
    <message>
        <source>The nearest: %1.</source>
        <translation>Ближайшее: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>По состоянию на %1.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Возможно, имелось в виду: %1?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SaveList</name>
    <message>
        <source>Table, %1 (*.%2)</source>
        <comment>a format of files</comment>
        <translation>Таблица, %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save List As</source>
        <translation>Сохранить список как</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Список сохраняется…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SavedNotice</name>
    <message>
        <source>Open File</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the file in the program for it</source>
        <translation>Открыть файл в программе, которая для него служит</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Открыть папку, в которой лежит файл</translation>
    </message>
    <message>
        <source>Saved “%1” in %2</source>
        <translation>Файл «%1» сохранён в папке %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SearchBox</name>
    <message>
        <source>Search the record…  (%1)</source>
        <translation>Поиск в своде…  (%1)</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Поиск в своде</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SearchResults</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдена %n</numerusform>
            <numerusform>найдено %n</numerusform>
            <numerusform>найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %n more: &lt;a href=&quot;%1&quot;&gt;show them&lt;/a&gt;</source>
        <translation>
            <numerusform>фильтр скрывает ещё %n: &lt;a href=&quot;%1&quot;&gt;показать&lt;/a&gt;</numerusform>
            <numerusform>фильтр скрывает ещё %n: &lt;a href=&quot;%1&quot;&gt;показать&lt;/a&gt;</numerusform>
            <numerusform>фильтр скрывает ещё %n: &lt;a href=&quot;%1&quot;&gt;показать&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SectionList</name>
    <message>
        <source>Facts at the head</source>
        <translation>Вводная часть</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Ниж&amp;е</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SessionWords</name>
    <message>
        <source>New session: %1</source>
        <translation>Новое заседание: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralCommands</name>
    <message numerus="yes">
        <source>Added %n document(s) to %1</source>
        <translation>
            <numerusform>Добавлен %n документ: %1</numerusform>
            <numerusform>Добавлено %n документа: %1</numerusform>
            <numerusform>Добавлено %n документов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before a list of %n document(s) was taken over. Go on with it?</source>
        <translation>
            <numerusform>Программа завершилась раньше, чем был добавлен список из %n документа. Продолжить работу с ним?</numerusform>
            <numerusform>Программа завершилась раньше, чем был добавлен список из %n документов. Продолжить работу с ним?</numerusform>
            <numerusform>Программа завершилась раньше, чем был добавлен список из %n документов. Продолжить работу с ним?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>Looking through the titles of the record…</source>
        <translation>Просмотр названий документов…</translation>
    </message>
    <message>
        <source>The program ended before a list of documents was read. Go on with it?</source>
        <translation>Программа завершилась раньше, чем был прочитан список документов. Продолжить работу с ним?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralDialog</name>
    <message>
        <source>Add several documents</source>
        <translation>Несколько документов</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Список документов</translation>
    </message>
    <message>
        <source>Paste the list here: numbered lines of a communiqué, or rows of a spreadsheet. Each becomes a row that you can look through and change.</source>
        <translation>Вставьте сюда список: нумерованные строки коммюнике или строки электронной таблицы. Каждая станет строкой, которую можно просмотреть и изменить.</translation>
    </message>
    <message>
        <source>&amp;Read the List</source>
        <translation>&amp;Прочитать список</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Что сделано</translation>
    </message>
    <message>
        <source>That is too long for a list: more than 1 MiB. Paste a part of it.</source>
        <translation>Для списка это слишком много: больше 1 МиБ. Вставьте часть.</translation>
    </message>
    <message>
        <source>No document was found in what was pasted.</source>
        <translation>Во вставленном тексте не найдено ни одного документа.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n document(s)</source>
        <translation>
            <numerusform>&amp;Добавить %n документ</numerusform>
            <numerusform>&amp;Добавить %n документа</numerusform>
            <numerusform>&amp;Добавить %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s).</source>
        <translation>
            <numerusform>%n новый документ.</numerusform>
            <numerusform>%n новых документа.</numerusform>
            <numerusform>%n новых документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the library has already.</source>
        <translation>
            <numerusform>%n уже есть в библиотеке.</numerusform>
            <numerusform>%n уже есть в библиотеке.</numerusform>
            <numerusform>%n уже есть в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken for no document: %1.</source>
        <translation>
            <numerusform>%n строка не принята за документ: %1.</numerusform>
            <numerusform>%n строки не приняты за документы: %1.</numerusform>
            <numerusform>%n строк не приняты за документы: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is taken.</source>
        <translation>Не отмечено ни одного документа.</translation>
    </message>
    <message>
        <source>Choose the session that dealt with these documents.</source>
        <translation>Выберите заседание, на котором рассматривались эти документы.</translation>
    </message>
    <message>
        <source>Row %1 cannot be taken over as it is.</source>
        <translation>Строку %1 нельзя добавить в таком виде.</translation>
    </message>
    <message>
        <source>&amp;New Session…</source>
        <translation>&amp;Новое заседание…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SourceLine</name>
    <message>
        <source>Source of what is entered</source>
        <translation>Источник вводимого</translation>
    </message>
    <message>
        <source>New Source…</source>
        <translation>Новый источник…</translation>
    </message>
    <message>
        <source>Add a source that the library does not have</source>
        <translation>Добавить источник, которого нет в библиотеке</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Место в источнике</translation>
    </message>
    <message>
        <source>The library has no source that is called so. Choose one, or add it with New Source.</source>
        <translation>Источника с таким названием в библиотеке нет. Выберите другой или добавьте новый.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Место в нём</translation>
    </message>
    <message>
        <source>No source; type a few letters</source>
        <translation>Без источника; введите несколько букв</translation>
    </message>
    <message>
        <source>Page, paragraph, item</source>
        <translation>Страница, абзац, пункт</translation>
    </message>
</context>
<context>
    <name>chronicle::app::StatusLine</name>
    <message>
        <source>not known: %1</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n не подтверждено</numerusform>
            <numerusform>%n не подтверждено</numerusform>
            <numerusform>%n не подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single-source</source>
        <translation>
            <numerusform>%n с одним источником</numerusform>
            <numerusform>%n с одним источником</numerusform>
            <numerusform>%n с одним источником</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation>
            <numerusform>%n установлен косвенно</numerusform>
            <numerusform>%n установлено косвенно</numerusform>
            <numerusform>%n установлено косвенно</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>проверять нечего</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>Эта страница: %1</translation>
    </message>
    <message>
        <source>What needs checking: facts that are contradicted or weakly sourced. In the whole record: %1</source>
        <translation>Что требует проверки: факты, которые опровергаются или слабо подтверждены. Во всём своде: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TableDialog</name>
    <message>
        <source>Left out</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Загрузка таблицы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>З&amp;агрузить</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Что в столбце %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose above what the columns hold.</source>
        <translation>Выберите вверху, что в столбцах.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s).</source>
        <translation>
            <numerusform>%n новая запись.</numerusform>
            <numerusform>%n новые записи.</numerusform>
            <numerusform>%n новых записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that change.</source>
        <translation>
            <numerusform>%n изменяемая запись.</numerusform>
            <numerusform>%n изменяемые записи.</numerusform>
            <numerusform>%n изменяемых записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that stay as they are.</source>
        <translation>
            <numerusform>%n остаётся как есть.</numerusform>
            <numerusform>%n остаются как есть.</numerusform>
            <numerusform>%n остаются как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n ячейку не удалось прочитать.</numerusform>
            <numerusform>%n ячейки не удалось прочитать.</numerusform>
            <numerusform>%n ячеек не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>the row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Texts</name>
    <message>
        <source>dates not stated</source>
        <translation>даты не указаны</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Highlighted: recorded in detail, with what was said, promised and reported</source>
        <translation>Выделено: записано подробно – что сказано, обещано и сообщено</translation>
    </message>
    <message>
        <source>in detail</source>
        <translation>подробно</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineDialog</name>
    <message>
        <source>&amp;Pages beside each other</source>
        <translation>С&amp;траниц рядом</translation>
    </message>
    <message>
        <source>&amp;Length of a year</source>
        <translation>&amp;Длина года</translation>
    </message>
    <message>
        <source>Timeline on Paper</source>
        <translation>Шкала времени на бумаге</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>unit behind a number</comment>
        <translation>мм</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Number of pages beside each other</source>
        <translation>Число страниц рядом</translation>
    </message>
    <message>
        <source>Length of a year on paper</source>
        <translation>Длина года на бумаге</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>С &amp;года</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По год</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as PDF or on paper; one picture as SVG or PNG.</source>
        <translation>
            <numerusform>%n страница в PDF или на бумаге; в SVG и PNG – один рисунок.</numerusform>
            <numerusform>%n страницы в PDF или на бумаге; в SVG и PNG – один рисунок.</numerusform>
            <numerusform>%n страниц в PDF или на бумаге; в SVG и PNG – один рисунок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineFormat</name>
    <message>
        <source>PDF, in pages</source>
        <translation>PDF, по страницам</translation>
    </message>
    <message>
        <source>Picture of lines</source>
        <translation>Векторный рисунок</translation>
    </message>
    <message>
        <source>Picture of points</source>
        <translation>Растровый рисунок</translation>
    </message>
    <message>
        <source>the picture would be %1 by %2 points; choose fewer years, PDF or SVG</source>
        <translation>рисунок занял бы %1 на %2 точек; выберите меньше лет либо PDF или SVG</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineLegend</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>expired or replaced</source>
        <translation>срок истёк или заменён</translation>
    </message>
    <message>
        <source>planned or not yet in force</source>
        <translation>намечен или ещё не вступил в силу</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>end not stated</source>
        <translation>срок окончания не указан</translation>
    </message>
    <message>
        <source>several documents</source>
        <translation>несколько документов</translation>
    </message>
    <message>
        <source>session held</source>
        <translation>заседание состоялось</translation>
    </message>
    <message>
        <source>session announced</source>
        <translation>заседание объявлено</translation>
    </message>
    <message>
        <source>not known to have been held</source>
        <translation>нет сведений, что состоялось</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>день не указан</translation>
    </message>
    <message>
        <source>several sessions</source>
        <translation>несколько заседаний</translation>
    </message>
    <message>
        <source>recorded in detail</source>
        <translation>записано подробно</translation>
    </message>
    <message>
        <source>goes on beyond the sheet</source>
        <translation>продолжается за краем листа</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelinePainter</name>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Nothing to show: clear the filter</source>
        <translation>Показывать нечего: сбросьте фильтр</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelinePrintCommands</name>
    <message>
        <source>Save Timeline As</source>
        <translation>Сохранить шкалу времени как</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>Рисование шкалы времени…</translation>
    </message>
    <message>
        <source>Print Timeline</source>
        <translation>Печать шкалы времени</translation>
    </message>
    <message>
        <source>The timeline could not be printed.</source>
        <translation>Не удалось напечатать шкалу времени.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the timeline has the pages of the page range.</source>
        <translation>Проверьте, готов ли принтер и есть ли у шкалы времени страницы указанного диапазона.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineSheets</name>
    <message>
        <source>Timeline %1</source>
        <comment>of years or days</comment>
        <translation>Шкала времени %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>CIS Chronicle</source>
        <translation>CIS Chronicle</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): click to zoom in</source>
        <translation>
            <numerusform>%n заседание: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%n заседания: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%n заседаний: щёлкните, чтобы приблизить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): click to zoom in</source>
        <translation>
            <numerusform>%n документ: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%n документа: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%n документов: щёлкните, чтобы приблизить</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Ctrl+click to show the record as of this day</source>
        <translation>%1
Ctrl+щелчок – показать свод по состоянию на этот день</translation>
    </message>
    <message>
        <source>Drag to move along the record
Shift+drag to show only these years</source>
        <translation>Перетаскивание – движение вдоль свода
Shift+перетаскивание – показать только эти годы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Arrow keys move between entries, Enter opens, plus and minus zoom, 0 shows everything</source>
        <translation>Клавиши со стрелками переводят между событиями, Enter открывает, плюс и минус меняют масштаб, 0 показывает всё</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Toolbar</name>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TypedDialog</name>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>Keep for &amp;Later</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Сохранить изменения?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::UnderlinedTabBar</name>
    <message>
        <source>More ▾</source>
        <translation>Ещё ▾</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Другие вкладки</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Workspace</name>
    <message>
        <source>Bundled record</source>
        <translation>Прилагаемый свод</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::WorkspaceCodes</name>
    <message>
        <source>There will be no code in the foot of the pages, as none could be kept in the library.</source>
        <translation>Внизу страниц кода не будет: его не удалось сохранить в библиотеке.</translation>
    </message>
</context>
</TS>
