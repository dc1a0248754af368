<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>chronicle::app::AsOfButton</name>
    <message>
        <source>As-of date</source>
        <translation>Жағдай күні</translation>
    </message>
    <message>
        <source>The date as of which the record is shown: what was in force, announced or held then</source>
        <translation>Жинақ көрсетілетін жағдайдың күні: сол күні не қолданыста болғаны, не хабарланғаны немесе не өткені</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>End of a year</source>
        <translation>Жыл соңы</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1 жылдың соңы</translation>
    </message>
    <message>
        <source>Day of a session</source>
        <translation>Отырыс күні</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Another Date…</source>
        <translation>Басқа күн…</translation>
    </message>
    <message>
        <source>As of a date</source>
        <translation>Белгілі бір күнгі жағдай</translation>
    </message>
    <message>
        <source>Show the record as it stood on</source>
        <translation>Жинақтың қай күнгі жағдайы көрсетілсін</translation>
    </message>
    <message>
        <source>For example 31 January 2024, 31.1.2024 or 2024-01-31</source>
        <translation>Мысалы, 2024 жылғы 31 қаңтар, 31.1.2024 немесе 2024-01-31</translation>
    </message>
</context>
<context>
    <name>chronicle::app::BriefFormat</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument Text</source>
        <translation>OpenDocument мәтіні</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word құжаты</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Жай мәтін</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ChangeWords</name>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Жою: %1</translation>
    </message>
    <message>
        <source>Addition of %1</source>
        <translation>Қосу: %1</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Өзгертулер: %1</translation>
    </message>
    <message>
        <source>Change of %1, %2</source>
        <translation>Өзгерту: %1, %2</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>«%1» жазбасына біріктіру</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CitationCommands</name>
    <message>
        <source>Plain</source>
        <translation>Қарапайым</translation>
    </message>
    <message>
        <source>The source was copied as a citation: %1.</source>
        <translation>Дереккөзге сілтеме көшірілді: %1.</translation>
    </message>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>Сілтемені басқа тү&amp;рде көшіру</translation>
    </message>
    <message>
        <source>How should copied citations be written?</source>
        <translation>Көшірілетін сілтемелер қалай жазылсын?</translation>
    </message>
    <message>
        <source>Chosen now: %1.</source>
        <translation>Қазір таңдалғаны: %1.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CitationPopup</name>
    <message>
        <source>Source Page</source>
        <translation>Дереккөз беті</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Библиографиялық сілтеме</translation>
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
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Жазба</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Өт&amp;у</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Сұрақтар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>Жаңа &amp;кітапхана…</translation>
    </message>
    <message>
        <source>Create a new library from the bundled record</source>
        <translation>Бірге берілетін жинақтан жаңа кітапхана құру</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Кіта&amp;пхананы ашу…</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Басқа кітапхананы ашу</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Көшірмесін &amp;сақтау…</translation>
    </message>
    <message>
        <source>Save a copy of this library</source>
        <translation>Осы кітапхананың көшірмесін сақтау</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>С&amp;ақтық көшірмелер…</translation>
    </message>
    <message>
        <source>See the backups of this library and restore one</source>
        <translation>Осы кітапхананың сақтық көшірмелерін қарау және біреуін қалпына келтіру</translation>
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
        <translation>Барлық жазбаны JSON файлына экспорттау</translation>
    </message>
    <message>
        <source>Up&amp;date the Record</source>
        <translation>Жи&amp;нақты жаңарту</translation>
    </message>
    <message>
        <source>Update the library to the edition of the record that comes with this program; what you added stays</source>
        <translation>Кітапхананы осы бағдарламамен бірге берілетін жинақ басылымына дейін жаңарту; сіз қосқан мәліметтер сақталады</translation>
    </message>
    <message>
        <source>&amp;Print Page…</source>
        <translation>&amp;Бетті басып шығару…</translation>
    </message>
    <message>
        <source>Print the page of the selected record</source>
        <translation>Таңдалған жазбаның бетін басып шығару</translation>
    </message>
    <message>
        <source>&amp;Save Page As…</source>
        <translation>Б&amp;етті басқаша сақтау…</translation>
    </message>
    <message>
        <source>Save the page as PDF, document, HTML, Markdown or text</source>
        <translation>Бетті PDF, құжат, HTML, Markdown немесе мәтін түрінде сақтау</translation>
    </message>
    <message>
        <source>Print Session S&amp;ummary…</source>
        <translation>Оты&amp;рыс анықтамасын басып шығару…</translation>
    </message>
    <message>
        <source>Print the summary of the session that the selected record belongs to</source>
        <translation>Таңдалған жазба тиесілі отырыстың анықтамасын басып шығару</translation>
    </message>
    <message>
        <source>Save Session Su&amp;mmary As…</source>
        <translation>&amp;Отырыс анықтамасын басқаша сақтау…</translation>
    </message>
    <message>
        <source>Save the summary of the session that the selected record belongs to</source>
        <translation>Таңдалған жазба тиесілі отырыстың анықтамасын сақтау</translation>
    </message>
    <message>
        <source>Print &amp;List…</source>
        <translation>Ті&amp;зімді басып шығару…</translation>
    </message>
    <message>
        <source>Print the register as it stands, or the selected rows of it if there are several</source>
        <translation>Тізілімді қазіргі түрінде немесе бірнеше жол таңдалса, тек таңдалған жолдарын басып шығару</translation>
    </message>
    <message>
        <source>Save Lis&amp;t As…</source>
        <translation>Тізі&amp;мді басқаша сақтау…</translation>
    </message>
    <message>
        <source>Save the register as it stands, or the selected rows of it, as a table or a page</source>
        <translation>Тізілімді қазіргі түрінде немесе таңдалған жолдарын кесте не бет ретінде сақтау</translation>
    </message>
    <message>
        <source>Print Pages of Selected &amp;Rows…</source>
        <translation>&amp;Таңдалған жолдардың беттерін басып шығару…</translation>
    </message>
    <message>
        <source>Print the pages of the selected rows, in their order</source>
        <translation>Таңдалған жолдардың беттерін реті бойынша басып шығару</translation>
    </message>
    <message>
        <source>Save Pages of Selected Rows &amp;As…</source>
        <translation>Таңдалған &amp;жолдардың беттерін басқаша сақтау…</translation>
    </message>
    <message>
        <source>Save the pages of the selected rows, in their order</source>
        <translation>Таңдалған жолдардың беттерін реті бойынша сақтау</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Шығ&amp;у</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Бағдарламадан шығу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Undo the latest change of the record, even one made on another day</source>
        <translation>Жинақтың соңғы өзгерісін болдырмау, ол басқа күні жасалған болса да</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>Соңғы болдырылмаған өзгерісті қайталау</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Кө&amp;шіру</translation>
    </message>
    <message>
        <source>Copy the selected text of the page, or the selected rows of the register</source>
        <translation>Беттің таңдалған мәтінін немесе тізілімнің таңдалған жолдарын көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>И&amp;дентификаторды көшіру</translation>
    </message>
    <message>
        <source>Copy the ID of the selected record</source>
        <translation>Таңдалған жазбаның идентификаторын көшіру</translation>
    </message>
    <message>
        <source>Copy Ci&amp;tation</source>
        <translation>Сілтеме&amp;ні көшіру</translation>
    </message>
    <message>
        <source>Copy the selected source as a bibliographic citation</source>
        <translation>Таңдалған дереккөзге библиографиялық сілтемені көшіру</translation>
    </message>
    <message>
        <source>Find on Pa&amp;ge…</source>
        <translation>Беттен т&amp;абу…</translation>
    </message>
    <message>
        <source>Find words on the page that is shown</source>
        <translation>Көрсетілген беттен сөздерді табу</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Go to the next match on the page</source>
        <translation>Беттегі келесі сәйкестікке өту</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Алдыңғысын таб&amp;у</translation>
    </message>
    <message>
        <source>Go to the previous match on the page</source>
        <translation>Беттегі алдыңғы сәйкестікке өту</translation>
    </message>
    <message>
        <source>&amp;Search the Record…</source>
        <translation>Ж&amp;инақтан іздеу…</translation>
    </message>
    <message>
        <source>Search the record by words, names and fields; the window shows what is found</source>
        <translation>Жинақтан сөздер, атаулар және өрістер бойынша іздеу; табылғаны бүкіл терезеде көрсетіледі</translation>
    </message>
    <message>
        <source>Filter by &amp;Years in View</source>
        <translation>Көрініп тұрған &amp;жылдарды сүзу</translation>
    </message>
    <message>
        <source>Show only the years that are in view on the timeline</source>
        <translation>Уақыт шкаласында көрініп тұрған жылдарды ғана көрсету</translation>
    </message>
    <message>
        <source>Clear Search and &amp;Filter</source>
        <translation>Іздеу &amp;мен сүзгіні тазарту</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Барлық жазбаны қайта көрсету</translation>
    </message>
    <message>
        <source>&amp;Keep a Copy of the Source…</source>
        <translation>Д&amp;ереккөздің көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Keep the text of the selected source in the library</source>
        <translation>Таңдалған дереккөздің мәтінін кітапханада сақтау</translation>
    </message>
    <message>
        <source>&amp;Delete the Kept Copy</source>
        <translation>&amp;Сақталған көшірмені жою</translation>
    </message>
    <message>
        <source>Delete the kept text of the selected source from the library</source>
        <translation>Таңдалған дереккөздің сақталған мәтінін кітапханадан жою</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Бетбе&amp;лгі</translation>
    </message>
    <message>
        <source>Bookmark the selected record, or remove its bookmark</source>
        <translation>Таңдалған жазбаға бетбелгі қою немесе бетбелгісін алып тастау</translation>
    </message>
    <message>
        <source>My &amp;Note…</source>
        <translation>Менің &amp;түртпем…</translation>
    </message>
    <message>
        <source>Add a note and tags to the selected record</source>
        <translation>Таңдалған жазбаға түртпе мен тегтер қосу</translation>
    </message>
    <message>
        <source>&amp;Edit Record</source>
        <translation>Ж&amp;азбаны өзгерту</translation>
    </message>
    <message>
        <source>Edit the selected record in place of its page</source>
        <translation>Таңдалған жазбаны оның беті орнында өзгерту</translation>
    </message>
    <message>
        <source>Edit a &amp;Row of the Page…</source>
        <translation>&amp;Беттің жолын өзгерту…</translation>
    </message>
    <message>
        <source>Edit a delegation, a signature or another entry that stands on the page</source>
        <translation>Беттегі делегацияны, қолтаңбаны немесе басқа жазбаны өзгерту</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Ө&amp;згерістерді сақтау</translation>
    </message>
    <message>
        <source>Save what was entered and return to the page</source>
        <translation>Енгізілгенді сақтап, бетке оралу</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа жазба…</translation>
    </message>
    <message>
        <source>Add a record of a kind to be chosen</source>
        <translation>Таңдалатын түрдегі жазбаны қосу</translation>
    </message>
    <message>
        <source>Add D&amp;ocument…</source>
        <translation>Құжа&amp;т қосу…</translation>
    </message>
    <message>
        <source>Add a document of this session</source>
        <translation>Осы отырыстың құжатын қосу</translation>
    </message>
    <message>
        <source>Add &amp;Delegation…</source>
        <translation>&amp;Делегация қосу…</translation>
    </message>
    <message>
        <source>Add who took part in this session</source>
        <translation>Осы отырысқа қатысушыны қосу</translation>
    </message>
    <message>
        <source>Add S&amp;tatement…</source>
        <translation>&amp;Сөйленген сөзді қосу…</translation>
    </message>
    <message>
        <source>Add what was said at this session</source>
        <translation>Осы отырыста айтылғанды қосу</translation>
    </message>
    <message>
        <source>Add &amp;Commitment…</source>
        <translation>&amp;Міндеттеме қосу…</translation>
    </message>
    <message>
        <source>Add what was promised at this session</source>
        <translation>Осы отырыста алынған міндеттемені қосу</translation>
    </message>
    <message>
        <source>Add &amp;Figure…</source>
        <translation>&amp;Көрсеткіш қосу…</translation>
    </message>
    <message>
        <source>Add a figure stated at this session</source>
        <translation>Осы отырыста аталған көрсеткішті қосу</translation>
    </message>
    <message>
        <source>Add &amp;Announcement…</source>
        <translation>&amp;Хабарландыру қосу…</translation>
    </message>
    <message>
        <source>Add how this session was announced</source>
        <translation>Осы отырыстың қалай хабарланғанын қосу</translation>
    </message>
    <message>
        <source>Add S&amp;ignature…</source>
        <translation>Қо&amp;лтаңба қосу…</translation>
    </message>
    <message>
        <source>Add how a state signed this document</source>
        <translation>Мемлекеттің осы құжатқа қалай қол қойғанын қосу</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ж&amp;ою…</translation>
    </message>
    <message>
        <source>Remove the selected record from the library</source>
        <translation>Таңдалған жазбаны кітапханадан жою</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Сү&amp;згі</translation>
    </message>
    <message>
        <source>Show or hide the filter</source>
        <translation>Сүзгіні көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Уақыт шкаласы</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Уақыт шкаласын көрсету немесе жасыру</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Жақындату</translation>
    </message>
    <message>
        <source>Show a shorter period on the timeline</source>
        <translation>Уақыт шкаласында қысқарақ кезеңді көрсету</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Алыстату</translation>
    </message>
    <message>
        <source>Show a longer period on the timeline</source>
        <translation>Уақыт шкаласында ұзағырақ кезеңді көрсету</translation>
    </message>
    <message>
        <source>&amp;Whole Record</source>
        <translation>&amp;Бүкіл жинақ</translation>
    </message>
    <message>
        <source>Show the whole record on the timeline</source>
        <translation>Уақыт шкаласында бүкіл жинақты көрсету</translation>
    </message>
    <message>
        <source>&amp;Recent Years</source>
        <translation>&amp;Соңғы жылдар</translation>
    </message>
    <message>
        <source>Show the last six years on the timeline</source>
        <translation>Уақыт шкаласында соңғы алты жылды көрсету</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Мәтінді ірілеу</translation>
    </message>
    <message>
        <source>Make the text of the page larger</source>
        <translation>Бет мәтінін ірірек ету</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Мәтін&amp;ді ұсақтау</translation>
    </message>
    <message>
        <source>Make the text of the page smaller</source>
        <translation>Бет мәтінін ұсағырақ ету</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Мәті&amp;ннің әдеттегі өлшемі</translation>
    </message>
    <message>
        <source>Show the text of the page in the size of the desktop</source>
        <translation>Бет мәтінін жүйедегі өлшеммен көрсету</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Толық экран</translation>
    </message>
    <message>
        <source>Show the window full screen</source>
        <translation>Терезені толық экранда көрсету</translation>
    </message>
    <message>
        <source>Langua&amp;ge…</source>
        <translation>Ті&amp;л…</translation>
    </message>
    <message>
        <source>Choose the language of the window and its pages</source>
        <translation>Терезе мен беттердің тілін таңдау</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>Өт&amp;у…</translation>
    </message>
    <message>
        <source>Go to a record, question or command by typing a few letters</source>
        <translation>Бірнеше әріп теріп, жазбаға, сұраққа немесе командаға өту</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>Go back to the page shown before</source>
        <translation>Бұрын көрсетілген бетке оралу</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <source>Go forward to the page shown next</source>
        <translation>Кейін көрсетілген бетке өту</translation>
    </message>
    <message>
        <source>&amp;Previous Row</source>
        <translation>Ал&amp;дыңғы жол</translation>
    </message>
    <message>
        <source>Go to the previous row of the register</source>
        <translation>Тізілімнің алдыңғы жолына өту</translation>
    </message>
    <message>
        <source>&amp;Next Row</source>
        <translation>&amp;Келесі жол</translation>
    </message>
    <message>
        <source>Go to the next row of the register</source>
        <translation>Тізілімнің келесі жолына өту</translation>
    </message>
    <message>
        <source>Fi&amp;rst Row</source>
        <translation>Бірінші &amp;жол</translation>
    </message>
    <message>
        <source>Go to the first row of the register</source>
        <translation>Тізілімнің бірінші жолына өту</translation>
    </message>
    <message>
        <source>&amp;Last Row</source>
        <translation>&amp;Соңғы жол</translation>
    </message>
    <message>
        <source>Go to the last row of the register</source>
        <translation>Тізілімнің соңғы жолына өту</translation>
    </message>
    <message>
        <source>As of &amp;Today</source>
        <translation>Бү&amp;гінгі жағдай</translation>
    </message>
    <message>
        <source>Show the record as it stands today</source>
        <translation>Жинақты бүгінгі жағдай бойынша көрсету</translation>
    </message>
    <message>
        <source>As of a &amp;Date…</source>
        <translation>&amp;Белгілі бір күнгі жағдай…</translation>
    </message>
    <message>
        <source>Show the record as it stood on a date</source>
        <translation>Жинақты таңдалған күнгі жағдай бойынша көрсету</translation>
    </message>
    <message>
        <source>As of This &amp;Session</source>
        <translation>&amp;Осы отырыс күнгі жағдай</translation>
    </message>
    <message>
        <source>Show the record as it stood on the day of the selected session</source>
        <translation>Жинақты таңдалған отырыс күнгі жағдай бойынша көрсету</translation>
    </message>
    <message>
        <source>Go to F&amp;ilter</source>
        <translation>Сү&amp;згіге өту</translation>
    </message>
    <message>
        <source>Move the keyboard to the filter</source>
        <translation>Пернетақтаны сүзгіге ауыстыру</translation>
    </message>
    <message>
        <source>Go to Ti&amp;meline</source>
        <translation>Уақыт &amp;шкаласына өту</translation>
    </message>
    <message>
        <source>Move the keyboard to the timeline</source>
        <translation>Пернетақтаны уақыт шкаласына ауыстыру</translation>
    </message>
    <message>
        <source>Go to R&amp;egister</source>
        <translation>&amp;Тізілімге өту</translation>
    </message>
    <message>
        <source>Move the keyboard to the register</source>
        <translation>Пернетақтаны тізілімге ауыстыру</translation>
    </message>
    <message>
        <source>Go to P&amp;age</source>
        <translation>Б&amp;етке өту</translation>
    </message>
    <message>
        <source>Move the keyboard to the page</source>
        <translation>Пернетақтаны бетке ауыстыру</translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation>Келесі &amp;панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Пернетақтаны терезенің келесі бөлігіне ауыстыру</translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation>&amp;Алдыңғы панель</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Пернетақтаны терезенің алдыңғы бөлігіне ауыстыру</translation>
    </message>
    <message>
        <source>What Is in &amp;Force?</source>
        <translation>Не қо&amp;лданыста?</translation>
    </message>
    <message>
        <source>The documents in force on the as-of date, in the register</source>
        <translation>Жағдай күні қолданыста болған құжаттар, тізілімде</translation>
    </message>
    <message>
        <source>What &amp;Expires Next?</source>
        <translation>Жақында ненің &amp;мерзімі аяқталады?</translation>
    </message>
    <message>
        <source>Documents in force that expire soon</source>
        <translation>Мерзімі жақында аяқталатын қолданыстағы құжаттар</translation>
    </message>
    <message>
        <source>What &amp;Became of Commitments?</source>
        <translation>Міндеттемеле&amp;р қалай орындалуда?</translation>
    </message>
    <message>
        <source>Every commitment and the follow-up to it</source>
        <translation>Барлық міндеттемелер және олардың орындалуы туралы мәліметтер</translation>
    </message>
    <message>
        <source>Commitments Without Follow-&amp;Up?</source>
        <translation>&amp;Орындалуы белгісіз міндеттемелер?</translation>
    </message>
    <message>
        <source>Commitments with no follow-up in the record</source>
        <translation>Жинақта орындалуы туралы мәлімет жоқ міндеттемелер</translation>
    </message>
    <message>
        <source>Held as &amp;Announced?</source>
        <translation>&amp;Хабарланғандай өтті ме?</translation>
    </message>
    <message>
        <source>How sessions were announced and how they were held</source>
        <translation>Отырыстар қалай хабарланды және қалай өтті</translation>
    </message>
    <message>
        <source>&amp;Who Attended?</source>
        <translation>Кім қ&amp;атысты?</translation>
    </message>
    <message>
        <source>Who headed each delegation at each session, and in which office</source>
        <translation>Әр отырыста әр делегацияны кім және қандай лауазымда басқарды</translation>
    </message>
    <message>
        <source>Who Spo&amp;ke?</source>
        <translation>&amp;Кім сөз сөйледі?</translation>
    </message>
    <message>
        <source>What was said for each state, by whom and in which office</source>
        <translation>Әр мемлекет атынан не айтылды, кім және қандай лауазымда айтты</translation>
    </message>
    <message>
        <source>Who Did Not &amp;Sign?</source>
        <translation>Кім қол қойған &amp;жоқ?</translation>
    </message>
    <message>
        <source>States that did not sign a document, or signed with a reservation</source>
        <translation>Құжатқа қол қоймаған немесе ескертпемен қол қойған мемлекеттер</translation>
    </message>
    <message>
        <source>What C&amp;hanged?</source>
        <translation>Не ө&amp;згерді?</translation>
    </message>
    <message>
        <source>Two years side by side: continued, changed, dropped, new</source>
        <translation>Екі жыл қатар: не сақталды, не өзгерді, ненің күші жойылды, не қосылды</translation>
    </message>
    <message>
        <source>Where &amp;Do Sources Disagree?</source>
        <translation>&amp;Дереккөздер қай жерде сәйкес келмейді?</translation>
    </message>
    <message>
        <source>Facts that sources give differently</source>
        <translation>Дереккөздер әртүрлі көрсететін деректер</translation>
    </message>
    <message>
        <source>What &amp;Needs Checking?</source>
        <translation>Нені тексер&amp;у керек?</translation>
    </message>
    <message>
        <source>Facts that are contradicted, unsourced, derived or supported by one source only</source>
        <translation>Теріске шығарылатын, дереккөзі жоқ, жанама түрде анықталған немесе жалғыз дереккөзге сүйенетін деректер</translation>
    </message>
    <message>
        <source>What Needs Checking on This Pa&amp;ge?</source>
        <translation>Осы &amp;бетте нені тексеру керек?</translation>
    </message>
    <message>
        <source>The same for the page that is shown</source>
        <translation>Көрсетілген бет бойынша дәл сол мәлімет</translation>
    </message>
    <message>
        <source>What Does the &amp;Record Cover?</source>
        <translation>Ж&amp;инақ нені қамтиды?</translation>
    </message>
    <message>
        <source>Sessions, documents, titles and signatures by year, and what is known to be missing</source>
        <translation>Жылдар бойынша отырыстар, құжаттар, атаулар мен қолтаңбалар, сондай-ақ жетіспейтіні белгілі мәліметтер</translation>
    </message>
    <message>
        <source>What Was Edi&amp;ted?</source>
        <translation>Қандай түзетулер &amp;енгізілді?</translation>
    </message>
    <message>
        <source>Every edit of this library: who made it, when, and what stood there before</source>
        <translation>Осы кітапхананың барлық түзетулері: кім және қашан енгізді, бұрын не тұрды</translation>
    </message>
    <message>
        <source>What Was Edited &amp;on This Page?</source>
        <translation>Осы бетте қандай &amp;түзетулер бар?</translation>
    </message>
    <message>
        <source>The edits of the record that is shown</source>
        <translation>Көрсетілген жазбаның түзетулері</translation>
    </message>
    <message>
        <source>&amp;Compare Sessions or Periods…</source>
        <translation>Отырыстарды &amp;немесе кезеңдерді салыстыру…</translation>
    </message>
    <message>
        <source>Choose two sessions, years or periods to compare, and a topic</source>
        <translation>Салыстырылатын екі отырысты, жылды немесе кезеңді және тақырыпты таңдау</translation>
    </message>
    <message>
        <source>Sa&amp;ve as Question…</source>
        <translation>&amp;Сұрақ ретінде сақтау…</translation>
    </message>
    <message>
        <source>Save what the window shows (search, filter, tab, question and as-of date) under a name</source>
        <translation>Терезеде көрсетілгенді (іздеу, сүзгі, қойынды, сұрақ және жағдай күні) атаумен сақтау</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>Пайдаланушы &amp;нұсқаулығы</translation>
    </message>
    <message>
        <source>How to use this program</source>
        <translation>Бағдарламаны қалай пайдалану керек</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>All keyboard shortcuts of the program</source>
        <translation>Бағдарламаның барлық пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>Technical details for reporting a fault; they contain nothing from the record or your notes</source>
        <translation>Ақау туралы хабарлауға арналған техникалық мәліметтер; оларда жинақтан да, түртпелеріңізден де ештеңе жоқ</translation>
    </message>
    <message>
        <source>&amp;About CIS Chronicle</source>
        <translation>CIS Chronicle &amp;туралы</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Нұсқасы мен лицензиясы</translation>
    </message>
    <message>
        <source>&amp;Your Name in the History…</source>
        <translation>Та&amp;рихтағы атыңыз…</translation>
    </message>
    <message>
        <source>Choose under which name your edits are kept</source>
        <translation>Түзетулеріңіз қандай атпен сақталатынын таңдау</translation>
    </message>
    <message>
        <source>Dossier &amp;from Pages…</source>
        <translation>Беттерден &amp;досье құру…</translation>
    </message>
    <message>
        <source>Make one document of several pages, with a cover, contents and one list of sources</source>
        <translation>Бірнеше беттен мұқабасы, мазмұны және дереккөздердің ортақ тізімі бар бір құжат жасау</translation>
    </message>
    <message>
        <source>Print Timeline on S&amp;heets…</source>
        <translation>Уақыт шкаласын парақтарға басып шы&amp;ғару…</translation>
    </message>
    <message>
        <source>Print the timeline over one or several pages, or save it as PDF or a picture</source>
        <translation>Уақыт шкаласын бір немесе бірнеше бетке басып шығару не PDF немесе сурет түрінде сақтау</translation>
    </message>
    <message>
        <source>Add Se&amp;veral Documents…</source>
        <translation>Бірне&amp;ше құжат қосу…</translation>
    </message>
    <message>
        <source>Paste the list of a session&apos;s documents, look it through and add them at once</source>
        <translation>Отырыс құжаттарының тізімін қойып, қарап шығып, бірден қосу</translation>
    </message>
    <message>
        <source>Citation Styl&amp;e…</source>
        <translation>Сілтеме &amp;пішімі…</translation>
    </message>
    <message>
        <source>Choose how copied citations are written</source>
        <translation>Көшірілетін сілтемелердің жазылу түрін таңдау</translation>
    </message>
    <message>
        <source>Copy Nu&amp;mbered List of Documents</source>
        <translation>&amp;Құжаттардың нөмірленген тізімін көшіру</translation>
    </message>
    <message>
        <source>Copy the documents of the session, numbered as on its agenda, for a word processor</source>
        <translation>Отырыс құжаттарын күн тәртібіндегі нөмірлерімен мәтіндік редакторға көшіру</translation>
    </message>
    <message>
        <source>Import records from a record file, or from a table (CSV or TSV)</source>
        <translation>Жазбаларды жазбалар файлынан немесе кестеден (CSV не TSV) импорттау</translation>
    </message>
    <message>
        <source>Merge T&amp;wo Records…</source>
        <translation>&amp;Екі жазбаны біріктіру…</translation>
    </message>
    <message>
        <source>Make one record of the two that are selected in the register</source>
        <translation>Тізілімде таңдалған екі жазбадан бір жазба жасау</translation>
    </message>
    <message>
        <source>What &amp;May Be Double?</source>
        <translation>Не &amp;қайталанып тұр?</translation>
    </message>
    <message>
        <source>Records that may be one, side by side, to be merged</source>
        <translation>Бір жазба болуы мүмкін жазбалар, біріктіру үшін қатар қойылған</translation>
    </message>
    <message>
        <source>What Was Edited Since My &amp;Last Visit?</source>
        <translation>Соңғы рет а&amp;шқаннан бері қандай түзетулер бар?</translation>
    </message>
    <message>
        <source>The edits since the day on which the program was used before</source>
        <translation>Бағдарлама алдыңғы рет пайдаланылған күннен бергі түзетулер</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ComparisonWish</name>
    <message>
        <source>All topics</source>
        <translation>Барлық тақырыптар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>A year, a session, or a period such as 2021–2023.</source>
        <translation>Жыл, отырыс немесе кезең, мысалы 2021–2023.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Нені</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Не&amp;мен</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тақырып</translation>
    </message>
</context>
<context>
    <name>chronicle::app::CopyDialog</name>
    <message>
        <source>Keep a copy of the source</source>
        <translation>Дереккөздің көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Paste the text of “%1” here, with the same paragraphs as in the source.</source>
        <translation>«%1» мәтінін дереккөздегідей абзацтарымен осында қойыңыз.</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Дереккөздің мәтіні</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>Text and HTML (*.txt *.html *.htm)</source>
        <translation>Мәтін және HTML (*.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>Replace what you have written with the text of the file?</source>
        <translation>Жазғаныңызды файлдың мәтінімен алмастыру керек пе?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::DateEditor</name>
    <message>
        <source>%1, any day · %2</source>
        <translation>%1, кез келген күні · %2</translation>
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
        <translation>Диагностиканы сақтау</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Мәтін (*.txt)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Send this with a report of a fault. It contains nothing from your record or your notes.</source>
        <translation>Мұны ақау туралы хабарламамен бірге жіберіңіз. Мұнда жинағыңыздан да, түртпелеріңізден де ештеңе жоқ.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Dialogs</name>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>«%1» файлы бар. Оны алмастыру керек пе?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>“%1” already exists and will not be replaced. Choose another name.</source>
        <translation>«%1» файлы бар және алмастырылмайды. Басқа ат таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DocumentCommands</name>
    <message>
        <source>The documents of %1 were copied as a numbered list.</source>
        <translation>«%1» отырысының құжаттары нөмірленген тізім түрінде көшірілді.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Dossier</name>
    <message>
        <source>Title</source>
        <comment>of a part of a dossier</comment>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Дайындаған</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
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
        <translation>Беттер қалыптастырылуда…</translation>
    </message>
    <message numerus="yes">
        <source>The dossier takes %n page(s).</source>
        <translation>
            <numerusform>Досье %n бет болады.</numerusform>
            <numerusform>Досье %n бет болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save Dossier As</source>
        <translation>Досьені басқаша сақтау</translation>
    </message>
    <message>
        <source>Saving the dossier…</source>
        <translation>Досье сақталуда…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print Dossier</source>
        <translation>Досьені басып шығару</translation>
    </message>
    <message>
        <source>The dossier could not be printed.</source>
        <translation>Досьені басып шығару мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the document has the pages of the page range.</source>
        <translation>Принтердің дайын екенін және құжатта көрсетілген ауқымдағы беттердің барын тексеріңіз.</translation>
    </message>
    <message>
        <source>Composing the pages…</source>
        <translation>Беттер құрастырылуда…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>&amp;Keep Recipe</source>
        <translation>Құрамды &amp;есте сақтау</translation>
    </message>
    <message>
        <source>For&amp;get Recipe</source>
        <translation>Құрамды &amp;ұмыту</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Contents in their order</source>
        <translation>Мазмұны рет-ретімен</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>Құ&amp;рамы</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Мазмұны</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Кімге арналған</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>&amp;Дайындаған</translation>
    </message>
    <message>
        <source>What the register shows</source>
        <translation>Тізілім көрсетіп тұрған жазбалар</translation>
    </message>
    <message>
        <source>The last session held</source>
        <translation>Соңғы өткен отырыс</translation>
    </message>
    <message>
        <source>Sect&amp;ions…</source>
        <translation>Бө&amp;лімдер…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierRecipe</name>
    <message>
        <source>Before a session</source>
        <translation>Отырыс алдында</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Edition</name>
    <message>
        <source>The record is up to date. Records added: %1, updated: %2, unchanged: %3, removed: %4.</source>
        <translation>Жинақ жаңартылды. Қосылған жазбалар: %1, өзгертілгені: %2, өзгеріссіз қалғаны: %3, жойылғаны: %4.</translation>
    </message>
    <message>
        <source>No longer in the record, but kept because your own records or notes refer to them: %1.</source>
        <translation>Жинаққа енді кірмейді, бірақ жазбаларыңыз немесе түртпелеріңіз сілтеме жасайтындықтан сақталды: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own versions were kept of records that differ in the new edition (%1): %2.</source>
        <translation>Жаңа басылымда өзгеше берілген жазбалардың сіздегі нұсқалары сақталды (%1): %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You and the new edition say different things of these facts (%1): %2. Your values were kept; what the sources of the edition say stands beside them.</source>
        <translation>Мына мәліметтер туралы сіз бен жаңа басылым әртүрлі айтасыздар (%1): %2. Сіздің мәндеріңіз сақталды; басылым дереккөздерінің айтқаны олардың қасында тұр.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::EditorCommands</name>
    <message>
        <source>Nothing stands on this page that is edited by itself.</source>
        <translation>Бұл бетте жеке өзгертілетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Edit a row of the page</source>
        <translation>Беттің жолын өзгерту</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be removed, because %n record(s) refer to it.</source>
        <translation>
            <numerusform>Жоюға болмайды: %1. Оған %n жазба сілтеме жасайды.</numerusform>
            <numerusform>Жоюға болмайды: %1. Оған %n жазба сілтеме жасайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these first, or change what they refer to.</source>
        <translation>Алдымен соларды жойыңыз немесе олардың сілтемелерін өзгертіңіз.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Жою керек пе: %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n record(s) that stand on its page?</source>
        <translation>
            <numerusform>Бетіндегі %n жазбамен бірге жою керек пе: %1?</numerusform>
            <numerusform>Бетіндегі %n жазбамен бірге жою керек пе: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Болдырмау командасы бәрін қайтарады.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Қ&amp;алдыру</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Жойылды: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::EditorName</name>
    <message>
        <source>Your name in the history</source>
        <translation>Тарихтағы атыңыз</translation>
    </message>
    <message>
        <source>What you edit from now on is kept under this name in the library, which you may pass on. Without one it is kept under your login name.</source>
        <translation>Бұдан кейінгі түзетулеріңіз кітапханада осы атпен сақталады, ал кітапхананы басқаларға бере аласыз. Ат көрсетілмесе, олар тіркелгі атымен сақталады.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атыңыз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FacetModel</name>
    <message>
        <source>By video</source>
        <translation>Бейнеконференция</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Бетбелгілерде</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Түртпесі бар</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Өткізу орны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Мемлекет</translation>
    </message>
    <message>
        <source>Session status</source>
        <translation>Отырыстың күйі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қарау нәтижесі</translation>
    </message>
    <message>
        <source>My notes and tags</source>
        <translation>Менің түртпелерім мен тегтерім</translation>
    </message>
    <message>
        <source>Validity on %1</source>
        <translation>Қолданылуы, %1 күні</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>Тағы %n…</numerusform>
            <numerusform>Тағы %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::FacetTree</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Space chooses a value, Ctrl+Space only that one</source>
        <translation>Бос орын пернесі мәнді таңдайды, Ctrl+бос орын тек соның өзін таңдайды</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Faults</name>
    <message>
        <source>refers to %1, which is lost</source>
        <translation>жоғалған жазбаға сілтеме жасайды: %1</translation>
    </message>
    <message>
        <source>lost with its record: “%1”</source>
        <translation>өз жазбасымен бірге жоғалды: «%1»</translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 екі рет берілген</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>тізім шектен ұзын (шегі: %1)</translation>
    </message>
    <message>
        <source>the character %1 is not allowed</source>
        <translation>%1 таңбасына жол берілмейді</translation>
    </message>
    <message>
        <source>expected %1, found nothing</source>
        <translation>күтілгені: %1, ештеңе табылмады</translation>
    </message>
    <message>
        <source>expected %1, found “%2”</source>
        <translation>күтілгені: %1, табылғаны: «%2»</translation>
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
        <translation>Неге осы мән: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FileDrop</name>
    <message>
        <source>Import the records of “%1” into this library?</source>
        <translation>«%1» файлындағы жазбаларды осы кітапханаға импорттау керек пе?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FileSaving</name>
    <message>
        <source>no program reads from this pipe</source>
        <translation>бұл арнаны оқып жатқан бағдарлама жоқ</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FilterChips</name>
    <message>
        <source>No filter: all records</source>
        <translation>Сүзгісіз: барлық жазбалар</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Сүзгіден алып тастау: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Барлығын тазарту</translation>
    </message>
    <message>
        <source>Show every record</source>
        <translation>Барлық жазбаны көрсету</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сүзгіні тазарту</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FilterPanel</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>&amp;Remove from Filter</source>
        <translation>&amp;Сүзгіден алып тастау</translation>
    </message>
    <message>
        <source>&amp;Add to Filter</source>
        <translation>Сү&amp;згіге қосу</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>&amp;Тек осы</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Алдыңғы сәйкестік (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Келесі сәйкестік (F3)</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Табу:</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Беттен табу</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::FormRow</name>
    <message>
        <source>Sources: %1</source>
        <translation>Дереккөздер: %1</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Менікін қалдыру: %1</translation>
    </message>
    <message>
        <source>Take the Other</source>
        <translation>Басқасын алу</translation>
    </message>
    <message>
        <source>Take the other: %1</source>
        <translation>Басқасын алу: %1</translation>
    </message>
    <message>
        <source>Emptied meanwhile in another window or program.</source>
        <translation>Осы арада басқа терезеде немесе бағдарламада бос қалдырылды.</translation>
    </message>
    <message>
        <source>Changed meanwhile in another window or program to: %1</source>
        <translation>Осы арада басқа терезеде немесе бағдарламада өзгертілді, жаңа мәні: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::GoTo</name>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Saved question</source>
        <translation>Сақталған сұрақ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылған</translation>
    </message>
    <message>
        <source>What was edited since</source>
        <translation>Содан бері не түзетілді</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n түзету</numerusform>
            <numerusform>%n түзету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::GoToPalette</name>
    <message>
        <source>Go to</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Go to a record, question or command</source>
        <translation>Жазбаға, сұраққа немесе командаға өту</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Табылғандары</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>%1 The nearest:</source>
        <translation>%1 Ең жақыны:</translation>
    </message>
    <message>
        <source>If this is the code of a print, a character of it is mistyped.</source>
        <translation>Бұл басып шығарылған парақтың коды болса, бір таңбасы қате терілген.</translation>
    </message>
    <message>
        <source>This code is not known in this library.</source>
        <translation>Бұл код осы кітапханада белгісіз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Уақыт шкаласында</translation>
    </message>
    <message>
        <source>The arrow keys move from entry to entry, Home and End to the first and the last, and Page Up and Page Down along the years. + and − zoom, 0 shows the whole record, and Enter opens the page.</source>
        <translation>Бағыттауыш пернелер оқиғадан оқиғаға, Home мен End бірінші және соңғы оқиғаға, Page Up пен Page Down жылдар бойымен өткізеді. + пен − масштабты өзгертеді, 0 бүкіл жинақты көрсетеді, Enter бетті ашады.</translation>
    </message>
    <message>
        <source>This library holds %1, %2 and %3. Its lists of documents are not complete: they contain what public sources name.</source>
        <translation>Бұл кітапханада: %1, %2, %3. Құжаттардың тізбелері толық емес: оларда ашық дереккөздерде аталғаны ғана бар.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Пайдаланушы нұсқаулығы</translation>
    </message>
    <message>
        <source>About CIS Chronicle</source>
        <translation>CIS Chronicle туралы</translation>
    </message>
    <message>
        <source>The sessions of the Council of Heads of Government of the Commonwealth of Independent States, and what was adopted, said and promised there.</source>
        <translation>Тәуелсіз Мемлекеттер Достастығы Үкімет басшылары кеңесінің отырыстары және оларда не қабылданғаны, не айтылғаны, қандай міндеттемелер алынғаны.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence; the bundled record is dedicated to the public domain (CC0 1.0). Built with Qt %1 and SQLite.</source>
        <translation>Бағдарлама MIT лицензиясымен таратылатын еркін бағдарламалық қамтылым; бірге берілетін жинақ қоғамдық игілікке берілген (CC0 1.0). Qt %1 және SQLite негізінде жасалған.</translation>
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
        <translation>Тізілімде көрсету</translation>
    </message>
</context>
<context>
    <name>chronicle::app::KeepCopy</name>
    <message>
        <source>The library already has a copy of “%1”. Replace it with another text?</source>
        <translation>Кітапханада «%1» дереккөзінің көшірмесі бар. Оны басқа мәтінмен алмастыру керек пе?</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Алмастыру…</translation>
    </message>
    <message>
        <source>Delete the kept copy of “%1”? Its text will be removed from the library.</source>
        <translation>«%1» дереккөзінің сақталған көшірмесін жою керек пе? Оның мәтіні кітапханадан жойылады.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>chronicle::app::KeptCopies</name>
    <message>
        <source>before an upgrade of the program</source>
        <translation>бағдарлама жаңартылар алдында</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>импорт алдында</translation>
    </message>
    <message>
        <source>before an update of the record</source>
        <translation>жинақ жаңартылар алдында</translation>
    </message>
    <message>
        <source>daily backup</source>
        <translation>күнделікті көшірме</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Қай уақыттағы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>There are no backups of this library yet. One is made each day that the library is opened, and before each import or update of the record.</source>
        <translation>Бұл кітапхананың сақтық көшірмелері әлі жоқ. Көшірме кітапхана ашылған әр күні, сондай-ақ әр импорт пен жинақты жаңарту алдында жасалады.</translation>
    </message>
    <message>
        <source>Backups of “%1”. A restored backup becomes a library of its own; this library stays as it is.</source>
        <translation>«%1» кітапханасының сақтық көшірмелері. Қалпына келтірілген көшірме жеке кітапхана болады; бұл кітапхана сол күйінде қалады.</translation>
    </message>
    <message>
        <source>&amp;Restore as New Library…</source>
        <translation>&amp;Жаңа кітапхана ретінде қалпына келтіру…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LanguageCommand</name>
    <message>
        <source>%1 (unreviewed)</source>
        <translation>%1 (аудармасы тексерілмеген)</translation>
    </message>
    <message>
        <source>As on the Desktop</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>In which language should the window and its pages be?</source>
        <translation>Терезе мен беттер қай тілде болсын?</translation>
    </message>
    <message>
        <source>Chosen now: %1. For another language the window is opened anew.</source>
        <translation>Қазір таңдалғаны: %1. Басқа тіл таңдалса, терезе қайта ашылады.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryCommands</name>
    <message>
        <source>&amp;Save as Library…</source>
        <translation>&amp;Кітапхана ретінде сақтау…</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>Қайта &amp;ашу</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Жаңа кітапхана</translation>
    </message>
    <message>
        <source>record.chronicle</source>
        <translation>zhinaq.chronicle</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Кітапхананы ашу</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>copy.chronicle</source>
        <translation>koshirme.chronicle</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Көшірме сақталуда…</translation>
    </message>
    <message>
        <source>Save as library</source>
        <translation>Кітапхана ретінде сақтау</translation>
    </message>
    <message>
        <source>Saving the library…</source>
        <translation>Кітапхана сақталуда…</translation>
    </message>
    <message>
        <source>What you have written has not been saved. Save it as a library?</source>
        <translation>Жазғаныңыз сақталмаған. Оны кітапхана ретінде сақтау керек пе?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Сақтамау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>Whom is the copy for?</source>
        <translation>Көшірме кімге арналған?</translation>
    </message>
    <message>
        <source>A copy for others has the record alone: no notes, tags, bookmarks, saved questions and kept texts of sources, and no history with the names of editors.</source>
        <translation>Басқаларға арналған көшірмеде тек жинақ болады: жазбаларыңыз, тегтер, бетбелгілер, сақталған сұрақтар мен дереккөз мәтіндері және редакторлардың аттары бар тарих болмайды.</translation>
    </message>
    <message>
        <source>For &amp;Me, with Everything</source>
        <translation>&amp;Маған, бәрімен бірге</translation>
    </message>
    <message>
        <source>For &amp;Others</source>
        <translation>&amp;Басқаларға</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryFiles</name>
    <message>
        <source>Libraries (*.chronicle)</source>
        <translation>Кітапханалар (*.chronicle)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::LibraryKeeper</name>
    <message>
        <source>Opening the library…</source>
        <translation>Кітапхана ашылуда…</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Көшірме сақталды: %1</translation>
    </message>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>Бүгінгі сақтық көшірмені жасау мүмкін болмады. %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListEditor</name>
    <message>
        <source>+ Add</source>
        <translation>+ Қосу</translation>
    </message>
    <message>
        <source>Add another value</source>
        <translation>Тағы бір мән қосу</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Қосу: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, %2-мән</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Жою: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ListGrid</name>
    <message>
        <source>As for all</source>
        <translation>Барлығына ортақ</translation>
    </message>
    <message>
        <source>New; type a few letters</source>
        <translation>Жаңа; бірнеше әріп теріңіз</translation>
    </message>
    <message>
        <source>Documents of the list</source>
        <translation>Тізімдегі құжаттар</translation>
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
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
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
        <translation>Атауынан қандай құжат екені көрінбейді</translation>
    </message>
    <message>
        <source>Taken for a decision, by the form of the title</source>
        <translation>Атауының түріне қарағанда, бұл – шешім</translation>
    </message>
    <message>
        <source>Either the document itself or a decision on it</source>
        <translation>Бұл – құжаттың өзі немесе ол туралы шешім</translation>
    </message>
    <message>
        <source>Much like %1, which the library has</source>
        <translation>Кітапханадағы мына құжатқа өте ұқсас: %1</translation>
    </message>
    <message>
        <source>Like several that the library has: %1</source>
        <translation>Кітапханадағы бірнеше құжатқа ұқсас: %1</translation>
    </message>
    <message>
        <source>The list has it twice</source>
        <translation>Тізімде қайталанады</translation>
    </message>
    <message>
        <source>A word was parted at the end of a line: does its hyphen belong there?</source>
        <translation>Сөз жол соңында тасымалданған: дефис керек пе?</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» күнге жатпайды</translation>
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
        <translation>Кітапхана ашылуда…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MergeCommands</name>
    <message>
        <source>Merged into %1</source>
        <translation>Біріктірілді: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Екі жазбаны біріктіру</translation>
    </message>
    <message>
        <source>The record on the left is kept. Where the two differ, choose which value stays; the other remains as what its sources say.</source>
        <translation>Сол жақтағы жазба қалады. Екеуі өзгеше болса, қай мән қалатынын таңдаңыз; екіншісі өз дереккөздерінің мәліметі ретінде сақталады.</translation>
    </message>
    <message>
        <source>Facts of both records</source>
        <translation>Екі жазбаның деректері</translation>
    </message>
    <message>
        <source>&amp;Keep the Other</source>
        <translation>Е&amp;кіншісін қалдыру</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Біріктіру</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Қалады: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Кетеді: %1</translation>
    </message>
    <message>
        <source>Other names, topics, remarks, sources, notes and bookmarks of both are kept. The ID %1 will lead to the record that is kept.</source>
        <translation>Екеуінің де басқа атаулары, тақырыптары, ескертулері, дереккөздері, жазбаларыңыз бен бетбелгілері сақталады. %1 идентификаторы қалған жазбаға апарады.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that refer to the one that goes will refer to the one that is kept.</source>
        <translation>
            <numerusform>Кететініне сілтейтін %n жазба енді қалғанына сілтейді.</numerusform>
            <numerusform>Кететініне сілтейтін %n жазба енді қалғанына сілтейді.</numerusform>
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
        <translation>Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>жазба: %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>өріс: %1</translation>
    </message>
    <message>
        <source>the file as a whole</source>
        <translation>файл тұтастай</translation>
    </message>
    <message>
        <source>The record</source>
        <extracomment>Where else the name of a file stands, which is not known here</extracomment>
        <translation>Жинақ</translation>
    </message>
    <message>
        <source>The library</source>
        <extracomment>Where else the name of a file stands, which is not known here</extracomment>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 екі рет берілген</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>тізім шектен ұзын (шегі: %1)</translation>
    </message>
    <message>
        <source>the character %1 is not allowed</source>
        <translation>%1 таңбасына жол берілмейді</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>күтілгені: %1, табылғаны: %2</translation>
    </message>
    <message>
        <source>expected %1, found nothing</source>
        <translation>күтілгені: %1, ештеңе табылмады</translation>
    </message>
    <message>
        <source>the record format does not allow this</source>
        <translation>жазба пішімі бұған жол бермейді</translation>
    </message>
    <message>
        <source>The value does not follow the record format (%1): %2. %3 Correct it and try again.</source>
        <translation>Мән жазба пішіміне сай емес (%1): %2. %3 Оны түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 does not follow the record format (%2): %3. %4 Correct the file and try again.</source>
        <translation>%1: жазба пішіміне сай емес (%2): %3. %4 Файлды түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 uses the ID %2, which %3 already uses. %4 Each record needs an ID of its own.</source>
        <translation>%1: %2 идентификаторы бос емес (%3). %4 Әр жазбаның өз идентификаторы болуға тиіс.</translation>
    </message>
    <message>
        <source>%1: %2 refers to %3, which is in neither the file nor the library. %4 Add that record or correct the ID.</source>
        <translation>%1: %2 мынаған сілтеме жасайды: %3, бірақ мұндай жазба файлда да, кітапханада да жоқ. %4 Сол жазбаны қосыңыз немесе идентификаторды түзетіңіз.</translation>
    </message>
    <message>
        <source>%1: %2 has no source. Add a citation.</source>
        <translation>%1: дереккөзі жоқ (%2). Сілтеме қосыңыз.</translation>
    </message>
    <message>
        <source>the bundled record</source>
        <translation>бірге берілетін жинақ</translation>
    </message>
    <message>
        <source>There is no record %1 in %2. “cis-chronicle list” shows the IDs.</source>
        <translation>%1 деген жазба жоқ: %2. Идентификаторларды «cis-chronicle list» көрсетеді.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note is too large: %1 MiB, where the limit is %2. %3 Shorten it.</source>
        <translation>Түртпе тым үлкен: %1 МиБ, шегі: %2. %3 Оны қысқартыңыз.</translation>
    </message>
    <message>
        <source>The tag %1 is too long: the limit is %2 bytes. %3 Put longer text in the note.</source>
        <translation>%1 тегі тым ұзын: шегі %2 байт. %3 Ұзағырақ мәтінді түртпеге жазыңыз.</translation>
    </message>
    <message>
        <source>A note can have at most %1 tags, and this one has %2. %3 Remove some of them.</source>
        <translation>Түртпенің тегтері көп дегенде %1 болуы мүмкін, ал мұнда %2 тег бар. %3 Артығын алып тастаңыз.</translation>
    </message>
    <message>
        <source>The question cannot be saved because of its view: expected %1, found %2. %3 Shorten the search or remove a part of the filter.</source>
        <translation>Сұрақты көрінісіне байланысты сақтау мүмкін емес: күтілгені %1, табылғаны %2. %3 Іздеуді қысқартыңыз немесе сүзгінің бір бөлігін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The question cannot be saved because of its name: expected %1, found %2. %3 Choose another name.</source>
        <translation>Сұрақты атауына байланысты сақтау мүмкін емес: күтілгені %1, табылғаны %2. %3 Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be a tag: it contains a comma, a line break, a control character or a mark that changes the direction of text. %2</source>
        <translation>%1 тег бола алмайды: онда үтір, жол үзілімі, басқару таңбасы немесе мәтіннің бағытын өзгертетін таңба бар. %2</translation>
    </message>
    <message>
        <source>The record %1 has no page of its own, so it cannot have a note. %2 Add the note to the record on whose page it stands.</source>
        <translation>%1 жазбасының өз беті жоқ, сондықтан оның түртпесі болмайды. %2 Түртпені бетінде осы жазба тұрған жазбаға қосыңыз.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 MiB, where the limit for a record file is %3. %4 Split it into several files.</source>
        <translation>%1: файл тым үлкен – %2 МиБ, жазбалар файлының шегі: %3. %4 Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>The text (%1) is too large to keep: %2 MiB, where the limit for a copy is %3. %4 Keep the part that is cited.</source>
        <translation>Мәтін (%1) сақтау үшін тым үлкен: %2 МиБ, көшірменің шегі: %3. %4 Сілтеме жасалған бөлігін ғана сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is neither plain text nor HTML, so its text cannot be read. %2 Open it in its own program, such as a PDF reader, then copy the text and paste it here.</source>
        <translation>%1: жай мәтін де, HTML де емес, сондықтан мәтінін оқу мүмкін емес. %2 Файлды өз бағдарламасында, мысалы PDF оқу бағдарламасында ашып, мәтінін көшіріп, осында қойыңыз.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (%1): byte %2 is not part of a character. %3</source>
        <translation>Мәтін UTF-8 кодтамасында емес (%1): %2-байт ешбір таңбаға кірмейді. %3</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: byte %2 is not part of a character. %3 Save the file as UTF-8 and try again.</source>
        <translation>%1: мәтін UTF-8 кодтамасында емес, %2-байт ешбір таңбаға кірмейді. %3 Файлды UTF-8 кодтамасында сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 is empty. %2 Choose the file that contains the records.</source>
        <translation>%1: файл бос. %2 Жазбалары бар файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2, column %3 cannot be read. %4 Correct the file and try again.</source>
        <translation>%1: бұл JSON емес, %2-жолдың %3-орны оқылмайды. %4 Файлды түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 already exists. %2 Choose another name.</source>
        <translation>%1: мұндай файл бар. %2 Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1: жазу мүмкін болмады – %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1: жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have permission to write to it and that there is enough space.</source>
        <translation>Қалтаның бар екенін, оған жазуға рұқсатыңыз барын және орынның жеткілікті екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1: оқу мүмкін болмады – %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1: оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you have permission to read it.</source>
        <translation>Файлдың бар екенін және оны оқуға рұқсатыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1: файл бүлінген – %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1: файл бүлінген.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): expected %3, found nothing.</source>
        <translation>%1: файл бүлінген (%2): күтілгені %3, ештеңе табылмады.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): expected %3, found %4.</source>
        <translation>%1: файл бүлінген (%2): күтілгені %3, табылғаны %4.</translation>
    </message>
    <message>
        <source>Restore a backup, or save what can be read to a new library with “cis-chronicle salvage”.</source>
        <translation>Сақтық көшірмені қалпына келтіріңіз немесе оқылатынын «cis-chronicle salvage» командасымен жаңа кітапханаға сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 was not removed, because the library has a note on it or a copy of its text. %2</source>
        <translation>%1: жазба жойылмады, өйткені кітапханада оған түртпе немесе оның мәтінінің көшірмесі бар. %2</translation>
    </message>
    <message>
        <source>%1 was not removed, because %2 refers to it. %3</source>
        <translation>%1: жазба жойылмады, өйткені оған мынау сілтеме жасайды: %2. %3</translation>
    </message>
    <message>
        <source>%1 was not removed, because other records refer to it: %2. %3</source>
        <translation>%1: жазба жойылмады, өйткені оған басқа жазбалар сілтеме жасайды: %2. %3</translation>
    </message>
    <message>
        <source>%1 is not a library of CIS Chronicle. %2 Choose a library that was made by this program, or import a record file into one.</source>
        <translation>%1: бұл CIS Chronicle кітапханасы емес. %2 Осы бағдарлама жасаған кітапхананы таңдаңыз немесе оған жазбалар файлын импорттаңыз.</translation>
    </message>
    <message>
        <source>%1 was changed by another program: it lacks its %2, so it is not opened. %3 Copy its records to a new library with “cis-chronicle salvage”.</source>
        <translation>%1: файлды басқа бағдарлама өзгерткен, мынасы жетіспейді: %2, сондықтан файл ашылмады. %3 Оның жазбаларын «cis-chronicle salvage» командасымен жаңа кітапханаға көшіріңіз.</translation>
    </message>
    <message>
        <source>%1 was changed by another program: %2 in it was not made by CIS Chronicle, so it is not opened. %3 Copy its records to a new library with “cis-chronicle salvage”.</source>
        <translation>%1: файлды басқа бағдарлама өзгерткен, ондағы %2 CIS Chronicle жасаған нәрсе емес, сондықтан файл ашылмады. %3 Оның жазбаларын «cis-chronicle salvage» командасымен жаңа кітапханаға көшіріңіз.</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was opened: it was moved, replaced or deleted. %2 Save a copy to keep what is shown.</source>
        <translation>%1: бұл ашылған файлдың өзі емес – ол жылжытылған, алмастырылған немесе жойылған. %2 Көрсетілгенді сақтап қалу үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 was changed in another window or program while you were working on it, so your change was not saved. Look at it as it is now and try again.</source>
        <translation>%1: сіз жұмыс істеп жатқанда жазба басқа терезеде немесе бағдарламада өзгертілді, сондықтан сіздің өзгерісіңіз сақталмады. Жазбаны қазіргі күйінде қарап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайталайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Another library, %1, has been opened since you began, so nothing was saved there. %2 Open the library that this belongs to and try again.</source>
        <translation>Сіз бастағаннан бері басқа кітапхана ашылды (%1), сондықтан онда ештеңе сақталмады. %2 Бұған қатысты кітапхананы ашып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of CIS Chronicle: it has format %2, and this version supports formats up to %3. %4 Open it with a newer version.</source>
        <translation>%1: файлды CIS Chronicle бағдарламасының жаңарақ нұсқасы жасаған – оның пішімі %2, ал бұл нұсқа қолдайтын ең соңғы пішім – %3. %4 Оны жаңарақ нұсқамен ашыңыз.</translation>
    </message>
    <message>
        <source>%1 is read-only and cannot be changed. %2 Save a copy elsewhere and change that.</source>
        <translation>%1: файл тек оқуға арналған, оны өзгертуге болмайды. %2 Көшірмесін басқа жерге сақтап, соны өзгертіңіз.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. %2 Close it there and try again.</source>
        <translation>%1: файлды басқа бағдарлама пайдалануда. %2 Оны сол жерде жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1: пайдалану мүмкін болмады – %2.</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>%1: пайдалану мүмкін болмады.</translation>
    </message>
    <message>
        <source>Restore a backup if this happens again.</source>
        <translation>Бұл қайталанса, сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. %1 Close other programs and try again.</source>
        <translation>Бұған жад жеткіліксіз. %1 Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 has met an internal error: %2.</source>
        <translation>%1: ішкі қате – %2.</translation>
    </message>
    <message>
        <source>%1 has met an internal error.</source>
        <translation>%1: ішкі қате.</translation>
    </message>
    <message>
        <source>What is saved is safe. Restart the program if it behaves oddly, and report this to its authors (Help ▸ Diagnostics).</source>
        <translation>Сақталғандары аман. Бағдарлама дұрыс жұмыс істемесе, оны қайта іске қосып, бұл туралы авторларына хабарлаңыз (Анықтама ▸ Диагностика).</translation>
    </message>
    <message>
        <source>%1 is damaged: part of it can no longer be read. %2</source>
        <translation>%1: файл бүлінген, оның бір бөлігі енді оқылмайды. %2</translation>
    </message>
    <message>
        <source>%1 is damaged: the record %2 can no longer be read in full. %3</source>
        <translation>%1: файл бүлінген, %2 жазбасы енді толық оқылмайды. %3</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 can no longer be read. %3</source>
        <translation>%1: файл бүлінген, енді оқылмайтыны: %2. %3</translation>
    </message>
    <message>
        <source>The library has no record %1.</source>
        <translation>Кітапханада мұндай жазба жоқ: %1.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, so it is not opened. %2</source>
        <translation>%1: файлды басқа бағдарлама өзгерткен, сондықтан ол ашылмады. %2</translation>
    </message>
    <message>
        <source>%1 could not be used. %2 Try again; if this happens again, restore a backup.</source>
        <translation>%1: пайдалану мүмкін болмады. %2 Қайталап көріңіз; тағы қайталанса, сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>There is no section %1 here. The sections are: %2.</source>
        <translation>Мұнда %1 деген бөлім жоқ. Бөлімдер: %2.</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>%1 кестесі</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1-жол</translation>
    </message>
</context>
<context>
    <name>chronicle::app::MissedDateWords</name>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Мұндай күн жоқ: %1.</translation>
    </message>
    <message>
        <source>No session is dated %1.</source>
        <translation>Бұл күнмен отырыс жоқ: %1.</translation>
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
        <translation>Жаңа отырыс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Өткізу нысаны</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Орны</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Өткізу нысаны</translation>
    </message>
    <message>
        <source>Enter the day of the session.</source>
        <translation>Отырыс күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>There is a session of that day already: %1. To add another, press the button again.</source>
        <translation>Бұл күнгі отырыс бұрыннан бар: %1. Тағы бірін қосу үшін батырманы қайта басыңыз.</translation>
    </message>
    <message>
        <source>That is not past yet: the session is added as announced, and its documents as proposed.</source>
        <translation>Ол күн әлі өткен жоқ: отырыс хабарланған, ал оның құжаттары қарауға белгіленген деп қосылады.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NewSourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Жаңа дереккөз</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Ж&amp;ариялаушы</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>А&amp;тауы</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Жарияланған күні</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoteDialog</name>
    <message>
        <source>&amp;Bookmarked</source>
        <translation>&amp;Бетбелгілерде</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Менің түртпем</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Түртпе мәтіні</translation>
    </message>
    <message>
        <source>transport, to check</source>
        <translation>көлік, тексеру керек</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Тегтер</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Түртпені сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>— Saved elsewhere while you were writing: —</source>
        <translation>— Сіз жазып жатқанда басқа жерде сақталған: —</translation>
    </message>
    <message>
        <source>This note was saved in another window or program while you were writing.</source>
        <translation>Сіз жазып жатқанда бұл түртпе басқа терезеде немесе бағдарламада сақталды.</translation>
    </message>
    <message>
        <source>That text is now below yours. Combine the two as you wish.</source>
        <translation>Ол мәтін енді сіздікінің астында тұр. Екеуін өз қалауыңызша біріктіріңіз.</translation>
    </message>
    <message>
        <source>Your text is unchanged.</source>
        <translation>Сіздің мәтініңіз өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Save again to keep it.</source>
        <translation>Оны сақтап қалу үшін қайта сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoteEditor</name>
    <message>
        <source>This note was kept for later, or the program ended before it was saved.</source>
        <translation>Бұл түртпе кейінге қалдырылған немесе ол сақталмай тұрып бағдарлама жұмысын аяқтаған.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Бұл хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Notices</name>
    <message>
        <source>&amp;Recover…</source>
        <translation>Қалпына &amp;келтіру…</translation>
    </message>
    <message>
        <source>Nothing is saved: this is the bundled record, in memory only. What you write or import is lost when the window closes, unless you save it as a library.</source>
        <translation>Ештеңе сақталмайды: бұл бірге берілетін жинақ, ол тек жадта тұр. Кітапхана ретінде сақтамасаңыз, жазғаныңыз бен импорттағаныңыз терезе жабылғанда жоғалады.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageBrowser</name>
    <message>
        <source>Record page</source>
        <translation>Жазба беті</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageFinder</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n сәйкестік</numerusform>
            <numerusform>%n сәйкестік</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Бұл бетте жоқ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in the rows shown</source>
        <translation>%1, көрсетілген жолдарда</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PagePresenter</name>
    <message>
        <source>The page is being composed…</source>
        <translation>Бет құрастырылуда…</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Алдыңғы</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Келесі ›</translation>
    </message>
    <message>
        <source>Select a session, document or person to see its page.</source>
        <translation>Бетін көру үшін отырысты, құжатты немесе тұлғаны таңдаңыз.</translation>
    </message>
    <message>
        <source>No web browser could be opened for %1</source>
        <translation>Мына мекенжай үшін браузерді ашу мүмкін болмады: %1</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>Сілтемені &amp;ашу</translation>
    </message>
    <message>
        <source>Copy Link &amp;Location</source>
        <translation>&amp;Сілтеме мекенжайын көшіру</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PagePreview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Беттер қалай басылса, солай көрсетіледі</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add to this session or document</source>
        <translation>Осы отырысқа немесе құжатқа қосу</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Диаграмма жолдары</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PartSectionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Sections of the Pages</source>
        <translation>Беттердің бөлімдері</translation>
    </message>
    <message>
        <source>&amp;Pages of</source>
        <translation>&amp;Беттер</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PlainQuestion</name>
    <message>
        <source>Commitments with no follow-up in the record</source>
        <translation>Жинақта орындалуы туралы мәлімет жоқ міндеттемелер</translation>
    </message>
    <message>
        <source>Facts that sources give differently</source>
        <translation>Дереккөздер әртүрлі көрсететін деректер</translation>
    </message>
    <message>
        <source>What is in force?</source>
        <translation>Не қолданыста?</translation>
    </message>
    <message>
        <source>The documents in force on the as-of date, in the register</source>
        <translation>Жағдай күні қолданыста болған құжаттар, тізілімде</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Portion</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s). Print or save the page to have them all.</source>
        <translation>
            <numerusform>%n жолдың алғашқы %1 жолы. Барлығын алу үшін бетті басып шығарыңыз немесе сақтаңыз.</numerusform>
            <numerusform>%n жолдың алғашқы %1 жолы. Барлығын алу үшін бетті басып шығарыңыз немесе сақтаңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintCommands</name>
    <message>
        <source>summary</source>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Беттер: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message numerus="yes">
        <source>Print the full pages of %n record(s)? To print one line for each, choose Print List.</source>
        <translation>
            <numerusform>%n жазбаның толық беттерін басып шығару керек пе? Әрқайсысын бір жолмен басып шығару үшін «Тізімді басып шығару» командасын таңдаңыз.</numerusform>
            <numerusform>%n жазбаның толық беттерін басып шығару керек пе? Әрқайсысын бір жолмен басып шығару үшін «Тізімді басып шығару» командасын таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a list of records and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>құжаттар</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintPages</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Беттер қалыптастырылуда…</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Бетті басып шығару мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the document has the pages of the page range.</source>
        <translation>Принтердің дайын екенін және құжатта көрсетілген ауқымдағы беттердің барын тексеріңіз.</translation>
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
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation>Бі&amp;р бет</translation>
    </message>
    <message>
        <source>Smaller type, and then without the least important rows; the page says what is missing</source>
        <translation>Алдымен ұсақ қаріппен, содан кейін маңызы аз жолдарсыз; бетте ненің жоқ екені айтылады</translation>
    </message>
    <message>
        <source>Sour&amp;ces</source>
        <translation>&amp;Дереккөздер</translation>
    </message>
    <message>
        <source>Sources at the end, and their marks in the text</source>
        <translation>Соңындағы дереккөздер және мәтіндегі сілтемелер</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>М&amp;енің түртпелерім</translation>
    </message>
    <message>
        <source>What you put down about the record</source>
        <translation>Жазба туралы өзіңіз жазғандар</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;лі</translation>
    </message>
    <message>
        <source>Sect&amp;ions</source>
        <translation>Бөлі&amp;мдер</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Қағаз пішімі</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Көлденең</translation>
    </message>
    <message>
        <source>O&amp;rientation</source>
        <translation>Қағаз бағ&amp;ыты</translation>
    </message>
    <message>
        <source>Margin le&amp;ft</source>
        <translation>&amp;Сол жақ өріс</translation>
    </message>
    <message>
        <source>Margin &amp;top</source>
        <translation>Жо&amp;ғарғы өріс</translation>
    </message>
    <message>
        <source>Margin ri&amp;ght</source>
        <translation>&amp;Оң жақ өріс</translation>
    </message>
    <message>
        <source>Margin &amp;bottom</source>
        <translation>Төме&amp;нгі өріс</translation>
    </message>
    <message>
        <source>Head and foot of each page</source>
        <translation>Әр беттің басы мен аяғы</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Гриф</translation>
    </message>
    <message>
        <source>such as: For official use</source>
        <translation>мысалы: Қызмет бабында пайдалану үшін</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Үстіңгі колонтитул</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>Foot&amp;er</source>
        <translation>&amp;Астыңғы колонтитул</translation>
    </message>
    <message>
        <source>program and library</source>
        <translation>бағдарлама мен кітапхана</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>Title l&amp;anguage</source>
        <translation>Ата&amp;улар тілі</translation>
    </message>
    <message>
        <source>As the text</source>
        <translation>Мәтіндегідей</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>What documents and sources are called, where they have a title in that language</source>
        <translation>Осы тілде атауы болса, құжаттар мен дереккөздер қалай аталады</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Typed into Go To, it opens what was printed and says what was edited since</source>
        <translation>Өту жолына терілсе, басып шығарылған нәрсе ашылады және содан бері не түзетілгені айтылады</translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintWindow</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Нақты өлшемі</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Беттер қалыптастырылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>, of which the first %1 are shown</source>
        <translation>, алғашқы %1 беті көрсетілген</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)?</source>
        <translation>
            <numerusform>%n бетті басып шығару керек пе?</numerusform>
            <numerusform>%n бетті басып шығару керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Бет сақталуда…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionCommands</name>
    <message>
        <source>This question cannot be read: %1. It may have been saved by a newer version of the program.</source>
        <translation>Бұл сұрақ оқылмайды: %1. Оны бағдарламаның жаңарақ нұсқасы сақтаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as question</source>
        <translation>Сұрақ ретінде сақтау</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Сақталды: «%1»</translation>
    </message>
    <message>
        <source>Rename question</source>
        <translation>Сұрақтың атын өзгерту</translation>
    </message>
    <message>
        <source>Delete the question “%1”?</source>
        <translation>«%1» сұрағын жою керек пе?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>А&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Update to the Current View</source>
        <translation>Қазіргі &amp;көрініске сай жаңарту</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Атын өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>Show or hide the questions</source>
        <translation>Сұрақтарды көрсету немесе жасыру</translation>
    </message>
</context>
<context>
    <name>chronicle::app::QuestionName</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>A question of that name already exists and will be replaced.</source>
        <translation>Мұндай атаулы сұрақ бар, ол алмастырылады.</translation>
    </message>
    <message>
        <source>It is saved in this library and listed with the questions.</source>
        <translation>Ол осы кітапханада сақталады және сұрақтар тізімінде тұрады.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Questions</name>
    <message>
        <source>Documents in force that expire soon, with the sessions ahead</source>
        <translation>Мерзімі жақында аяқталатын қолданыстағы құжаттар және алдағы отырыстар</translation>
    </message>
    <message>
        <source>How sessions were announced, what changed and how they were held</source>
        <translation>Отырыстар қалай хабарланды, не өзгерді және қалай өтті</translation>
    </message>
    <message>
        <source>Who headed each state’s delegation at each session, and in which office</source>
        <translation>Әр отырыста әр мемлекеттің делегациясын кім және қандай лауазымда басқарды</translation>
    </message>
    <message>
        <source>What was said for each state, by whom and in which office, session by session</source>
        <translation>Отырыстар бойынша: әр мемлекет атынан не айтылды, кім және қандай лауазымда айтты</translation>
    </message>
    <message>
        <source>Every commitment and the follow-up to it, those without any first</source>
        <translation>Барлық міндеттемелер және олардың орындалуы туралы мәліметтер; алдымен – мәліметі жоқтары</translation>
    </message>
    <message>
        <source>States that did not sign a document, or signed with a reservation</source>
        <translation>Құжатқа қол қоймаған немесе ескертпемен қол қойған мемлекеттер</translation>
    </message>
    <message>
        <source>Two years or sessions side by side: continued, changed, dropped, new</source>
        <translation>Екі жыл немесе екі отырыс қатар: не сақталды, не өзгерді, ненің күші жойылды, не қосылды</translation>
    </message>
    <message>
        <source>Facts that are contradicted, unsourced, derived or supported by one source only</source>
        <translation>Теріске шығарылатын, дереккөзі жоқ, жанама түрде анықталған немесе жалғыз дереккөзге сүйенетін деректер</translation>
    </message>
    <message>
        <source>Sessions, documents, titles and signatures by year, and what is known to be missing</source>
        <translation>Жылдар бойынша отырыстар, құжаттар, атаулар мен қолтаңбалар, сондай-ақ жетіспейтіні белгілі мәліметтер</translation>
    </message>
    <message>
        <source>Every edit of this library: who made it, when, and what stood there before</source>
        <translation>Осы кітапхананың барлық түзетулері: кім және қашан енгізді, бұрын не тұрды</translation>
    </message>
    <message>
        <source>Records that may be one, side by side, to be merged</source>
        <translation>Бір жазба болуы мүмкін жазбалар, біріктіру үшін қатар қойылған</translation>
    </message>
    <message>
        <source>The documents of a session, numbered as on its agenda, with their titles in both languages</source>
        <translation>Отырыс құжаттары күн тәртібіндегі нөмірлерімен және екі тілдегі атауларымен</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordCommands</name>
    <message>
        <source>Record files (*.json)</source>
        <translation>Жазбалар файлдары (*.json)</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Болдырылмауда…</translation>
    </message>
    <message>
        <source>Undone. Records added: %1, changed: %2, removed: %3.</source>
        <translation>Болдырылмады. Қосылған жазбалар: %1, өзгертілгені: %2, жойылғаны: %3.</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Қайталануда…</translation>
    </message>
    <message>
        <source>Redone. Records added: %1, changed: %2, removed: %3.</source>
        <translation>Қайталанды. Қосылған жазбалар: %1, өзгертілгені: %2, жойылғаны: %3.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Болдырмау: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Қа&amp;йталау: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Жазбаларды импорттау</translation>
    </message>
    <message>
        <source>Importing records…</source>
        <translation>Жазбалар импортталуда…</translation>
    </message>
    <message>
        <source>Records added: %1, changed: %2, unchanged: %3.</source>
        <translation>Қосылған жазбалар: %1, өзгертілгені: %2, өзгеріссіз қалғаны: %3.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Жазбаларды экспорттау</translation>
    </message>
    <message>
        <source>record.json</source>
        <translation>zhinaq.json</translation>
    </message>
    <message>
        <source>Exporting records…</source>
        <translation>Жазбалар экспортталуда…</translation>
    </message>
    <message>
        <source>Exported every record to %1</source>
        <translation>Барлық жазба экспортталды: %1</translation>
    </message>
    <message>
        <source>Updating the record…</source>
        <translation>Жинақ жаңартылуда…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Ж&amp;аңарту</translation>
    </message>
    <message>
        <source>&amp;Skip This Edition</source>
        <translation>Бұл басылымды өткізіп &amp;жіберу</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Мән қайтарылуда…</translation>
    </message>
    <message>
        <source>It is as it was already.</source>
        <translation>Мәні онсыз да бұрынғыдай.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Мәні қайтарылды.</translation>
    </message>
    <message>
        <source>Record files and tables (*.json *.csv *.tsv)</source>
        <translation>Жазбалар файлдары мен кестелер (*.json *.csv *.tsv)</translation>
    </message>
    <message>
        <source>This program comes with a newer edition of the record (%1) than the library has. Update the library? What you entered stays.</source>
        <translation>Бағдарламамен бірге жинақтың кітапханадағыдан жаңарақ басылымы берілген (%1). Кітапхананы жаңарту керек пе? Сіз енгізген мәліметтер қалады.</translation>
    </message>
    <message>
        <source>This library does not have the whole record that comes with this program (%1). Add what is missing? What you entered stays.</source>
        <translation>Бұл кітапханада бағдарламамен бірге берілетін жинақтың бәрі жоқ (%1). Жетіспейтінін қосу керек пе? Сіз енгізген мәліметтер қалады.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordEditor</name>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>Өзгертуге болмайды: %1.</translation>
    </message>
    <message>
        <source>A copy of it can. It is opened in its place.</source>
        <translation>Көшірмесін өзгертуге болады. Оның орнына көшірмесі ашылады.</translation>
    </message>
    <message>
        <source>Save a &amp;Copy to Edit…</source>
        <translation>Өзгерту үшін &amp;көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Өзгерістеріңізді сақтау керек пе?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>Өзгертуді &amp;жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Тастау</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>Әзірге ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>An ID has small Latin letters and digits, in groups joined by single hyphens.</source>
        <translation>Идентификатор жеке дефистермен қосылған топтардағы кіші латын әріптері мен цифрлардан тұрады.</translation>
    </message>
    <message>
        <source>This record was removed meanwhile. What was typed can no longer be saved, but copied.</source>
        <translation>Бұл жазба осы арада жойылды. Терілгенді енді сақтау мүмкін емес, бірақ көшіріп алуға болады.</translation>
    </message>
    <message>
        <source>a new record (%1)</source>
        <translation>жаңа жазба (%1)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Ж&amp;алғастыру</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>К&amp;ейінірек</translation>
    </message>
    <message>
        <source>The program ended before %1 was saved. Go on with it?</source>
        <translation>Мынау сақталмай тұрып бағдарлама жұмысын аяқтаған: %1. Жалғастыру керек пе?</translation>
    </message>
    <message>
        <source>The program ended before this was saved.</source>
        <translation>Бұл сақталмай тұрып бағдарлама жұмысын аяқтаған.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordEntries</name>
    <message>
        <source>adopted %1</source>
        <translation>қабылданды: %1</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Тақырыпсыз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>ID of the new record</source>
        <translation>Жаңа жазбаның идентификаторы</translation>
    </message>
    <message>
        <source>What else can be entered</source>
        <translation>Тағы нені енгізуге болады</translation>
    </message>
    <message>
        <source>Add what is chosen</source>
        <translation>Таңдалғанды қосу</translation>
    </message>
    <message>
        <source>Save what was entered (Ctrl+S)</source>
        <translation>Енгізілгенді сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Return to the page (Esc)</source>
        <translation>Бетке оралу (Esc)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Жаңа жазба</translation>
    </message>
    <message>
        <source>Rests on the source above</source>
        <translation>Жоғарыдағы дереккөзге сүйенеді</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Дереккөзсіз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::ReferenceEditor</name>
    <message>
        <source>Type a few letters</source>
        <translation>Бірнеше әріп теріңіз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterHeader</name>
    <message>
        <source>Column headings</source>
        <translation>Баған тақырыптары</translation>
    </message>
    <message>
        <source>%1; press Space to sort</source>
        <translation>%1; реттеу үшін бос орын пернесін басыңыз</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, өсу реті бойынша</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, кему реті бойынша</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Бағандарды бастапқы күйіне келтіру</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Өсуі бойынша</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Кемуі бойынша</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Солға жылжыту</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Оңға жылжыту</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%n отырыстың ішінен %1</numerusform>
            <numerusform>%n отырыстың ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%n құжаттың ішінен %1</numerusform>
            <numerusform>%n құжаттың ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%n тұлғаның ішінен %1</numerusform>
            <numerusform>%n тұлғаның ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s)</source>
        <translation>
            <numerusform>%n көрсеткіштің ішінен %1</numerusform>
            <numerusform>%n көрсеткіштің ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%n міндеттеменің ішінен %1</numerusform>
            <numerusform>%n міндеттеменің ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%n сөйленген сөздің ішінен %1</numerusform>
            <numerusform>%n сөйленген сөздің ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%n дереккөздің ішінен %1</numerusform>
            <numerusform>%n дереккөздің ішінен %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n отырыс</numerusform>
            <numerusform>%n отырыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n тұлға</numerusform>
            <numerusform>%n тұлға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n көрсеткіш</numerusform>
            <numerusform>%n көрсеткіш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n міндеттеме</numerusform>
            <numerusform>%n міндеттеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n сөйленген сөз</numerusform>
            <numerusform>%n сөйленген сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No session matches the filter</source>
        <translation>Сүзгіге бірде-бір отырыс сай келмейді</translation>
    </message>
    <message>
        <source>No document matches the filter</source>
        <translation>Сүзгіге бірде-бір құжат сай келмейді</translation>
    </message>
    <message>
        <source>No person matches the filter</source>
        <translation>Сүзгіге бірде-бір тұлға сай келмейді</translation>
    </message>
    <message>
        <source>No figure matches the filter</source>
        <translation>Сүзгіге бірде-бір көрсеткіш сай келмейді</translation>
    </message>
    <message>
        <source>No commitment matches the filter</source>
        <translation>Сүзгіге бірде-бір міндеттеме сай келмейді</translation>
    </message>
    <message>
        <source>No statement matches the filter</source>
        <translation>Сүзгіге бірде-бір сөйленген сөз сай келмейді</translation>
    </message>
    <message>
        <source>No source matches the filter</source>
        <translation>Сүзгіге бірде-бір дереккөз сай келмейді</translation>
    </message>
    <message>
        <source>No sessions in this library</source>
        <translation>Бұл кітапханада отырыстар жоқ</translation>
    </message>
    <message>
        <source>No documents in this library</source>
        <translation>Бұл кітапханада құжаттар жоқ</translation>
    </message>
    <message>
        <source>No people in this library</source>
        <translation>Бұл кітапханада тұлғалар жоқ</translation>
    </message>
    <message>
        <source>No figures in this library</source>
        <translation>Бұл кітапханада көрсеткіштер жоқ</translation>
    </message>
    <message>
        <source>No commitments in this library</source>
        <translation>Бұл кітапханада міндеттемелер жоқ</translation>
    </message>
    <message>
        <source>No statements in this library</source>
        <translation>Бұл кітапханада сөйленген сөздер жоқ</translation>
    </message>
    <message>
        <source>No sources in this library</source>
        <translation>Бұл кітапханада дереккөздер жоқ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Тұлғалар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Міндеттемелер</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Мемлекеттер</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 selected</source>
        <translation>
            <numerusform>таңдалғаны: %n, барлығы %1</numerusform>
            <numerusform>таңдалғаны: %n, барлығы %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Сүзгіні тазарту</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Rescue</name>
    <message>
        <source>The window shows “%1” instead.</source>
        <translation>Терезеде оның орнына «%1» көрсетілген.</translation>
    </message>
    <message>
        <source>The window shows what can be read of it.</source>
        <translation>Терезеде одан оқылғаны көрсетілген.</translation>
    </message>
    <message>
        <source>The window still shows it as it was last read.</source>
        <translation>Терезеде ол соңғы рет оқылған күйінде көрсетілген.</translation>
    </message>
    <message>
        <source>Restore the &amp;Backup of %1…</source>
        <translation>&amp;Сақтық көшірмені қалпына келтіру (%1)…</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>&amp;Оқылатынын сақтау…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Ж&amp;алғастыру</translation>
    </message>
    <message>
        <source>&amp;Continue with “%1”</source>
        <translation>&amp;Жалғастыру: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n түртпе</numerusform>
            <numerusform>%n түртпе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n мән</numerusform>
            <numerusform>%n мән</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n kept text(s) of sources</source>
        <translation>
            <numerusform>дереккөздердің %n сақталған мәтіні</numerusform>
            <numerusform>дереккөздердің %n сақталған мәтіні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved question(s)</source>
        <translation>
            <numerusform>%n сақталған сұрақ</numerusform>
            <numerusform>%n сақталған сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of prints</source>
        <translation>
            <numerusform>басып шығарылымдардың %n коды</numerusform>
            <numerusform>басып шығарылымдардың %n коды</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. Nothing was lost.</source>
        <translation>Сақталды: %1. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Saved: %1. Lost: %2. Unreadable: %3.</source>
        <translation>Сақталды: %1. Жоғалды: %2. Оқылмайды: %3.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::RescueCommands</name>
    <message>
        <source>Restore backup as</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Сақтық көшірме қалпына келтірілуде…</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Оқылатынын сақтау</translation>
    </message>
    <message>
        <source>%1 (recovered).chronicle</source>
        <translation>%1 (қалпына келтірілген).chronicle</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Оқылатыны сақталуда…</translation>
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
        <translation>%1 бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Nothing found for %1 as of %2.</source>
        <translation>%1 бойынша ештеңе табылмады, жағдай күні: %2.</translation>
    </message>
    <message>
        <source>No page has all the words; closest:</source>
        <translation>Барлық сөзі бар бет жоқ; ең жақындары:</translation>
    </message>
    <message>
        <source>Nothing found for %1. These are for the other alphabet: %2.</source>
        <translation>%1 бойынша ештеңе табылмады. Басқа әліпбиде табылғаны көрсетілген: %2.</translation>
    </message>
    <message>
        <source>Nothing found for %1. These are for the other keyboard layout: %2.</source>
        <translation>%1 бойынша ештеңе табылмады. Пернетақтаның басқа жаймасында табылғаны көрсетілген: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Сұрау түсініксіз: %1.</translation>
    </message>
    <message>
        <source>The nearest: %1.</source>
        <translation>Ең жақыны: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 күнгі жағдай бойынша.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Мүмкін, мынаны іздегеніңіз: %1?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SaveList</name>
    <message>
        <source>Table, %1 (*.%2)</source>
        <comment>a format of files</comment>
        <translation>Кесте, %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save List As</source>
        <translation>Тізімді басқаша сақтау</translation>
    </message>
    <message>
        <source>Saving the list…</source>
        <translation>Тізім сақталуда…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SavedNotice</name>
    <message>
        <source>Open File</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Open the file in the program for it</source>
        <translation>Файлды оған арналған бағдарламада ашу</translation>
    </message>
    <message>
        <source>Open the folder that the file is in</source>
        <translation>Файл жатқан қалтаны ашу</translation>
    </message>
    <message>
        <source>Saved “%1” in %2</source>
        <translation>«%1» файлы сақталды, қалтасы: %2</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SearchBox</name>
    <message>
        <source>Search the record…  (%1)</source>
        <translation>Жинақтан іздеу…  (%1)</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Жинақтан іздеу</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SearchResults</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылғаны: %n</numerusform>
            <numerusform>табылғаны: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %n more: &lt;a href=&quot;%1&quot;&gt;show them&lt;/a&gt;</source>
        <translation>
            <numerusform>сүзгі тағы %n нәтижені жасырып тұр: &lt;a href=&quot;%1&quot;&gt;көрсету&lt;/a&gt;</numerusform>
            <numerusform>сүзгі тағы %n нәтижені жасырып тұр: &lt;a href=&quot;%1&quot;&gt;көрсету&lt;/a&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Іздеу нәтижелері</translation>
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
        <translation>Кіріспе бөлігі</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SessionWords</name>
    <message>
        <source>New session: %1</source>
        <translation>Жаңа отырыс: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralCommands</name>
    <message numerus="yes">
        <source>Added %n document(s) to %1</source>
        <translation>
            <numerusform>%n құжат қосылды: %1</numerusform>
            <numerusform>%n құжат қосылды: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the titles of the record…</source>
        <translation>Құжаттардың атаулары қаралуда…</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before a list of %n document(s) was taken over. Go on with it?</source>
        <translation>
            <numerusform>Бағдарлама %n құжаттан тұратын тізім қосылғанға дейін аяқталды. Онымен жұмысты жалғастыру керек пе?</numerusform>
            <numerusform>Бағдарлама %n құжаттан тұратын тізім қосылғанға дейін аяқталды. Онымен жұмысты жалғастыру керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Ж&amp;алғастыру</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>К&amp;ейінірек</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Сақтамау</translation>
    </message>
    <message>
        <source>The program ended before a list of documents was read. Go on with it?</source>
        <translation>Бағдарлама құжаттар тізімі оқылғанға дейін аяқталды. Онымен жұмысты жалғастыру керек пе?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralDialog</name>
    <message>
        <source>Add several documents</source>
        <translation>Бірнеше құжат қосу</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Құжаттардың тізімі</translation>
    </message>
    <message>
        <source>Paste the list here: numbered lines of a communiqué, or rows of a spreadsheet. Each becomes a row that you can look through and change.</source>
        <translation>Тізімді осында қойыңыз: коммюникенің нөмірленген жолдарын немесе электрондық кестенің жолдарын. Әрқайсысы қарап шығуға және өзгертуге болатын жолға айналады.</translation>
    </message>
    <message>
        <source>&amp;Read the List</source>
        <translation>Тізімді &amp;оқу</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Отырыс</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Не істелді</translation>
    </message>
    <message>
        <source>That is too long for a list: more than 1 MiB. Paste a part of it.</source>
        <translation>Тізім үшін тым ұзын: 1 МиБ-тан асады. Бір бөлігін қойыңыз.</translation>
    </message>
    <message>
        <source>No document was found in what was pasted.</source>
        <translation>Қойылған мәтіннен бірде-бір құжат табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n document(s)</source>
        <translation>
            <numerusform>%n құжатты қо&amp;су</numerusform>
            <numerusform>%n құжатты қо&amp;су</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s).</source>
        <translation>
            <numerusform>%n жаңа құжат.</numerusform>
            <numerusform>%n жаңа құжат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the library has already.</source>
        <translation>
            <numerusform>%n құжат кітапханада бұрыннан бар.</numerusform>
            <numerusform>%n құжат кітапханада бұрыннан бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken for no document: %1.</source>
        <translation>
            <numerusform>%n жол құжат деп танылмады: %1.</numerusform>
            <numerusform>%n жол құжат деп танылмады: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is taken.</source>
        <translation>Бірде-бір құжат белгіленбеген.</translation>
    </message>
    <message>
        <source>Choose the session that dealt with these documents.</source>
        <translation>Осы құжаттар қаралған отырысты таңдаңыз.</translation>
    </message>
    <message>
        <source>Row %1 cannot be taken over as it is.</source>
        <translation>%1-жолды осы күйінде қосу мүмкін емес.</translation>
    </message>
    <message>
        <source>&amp;New Session…</source>
        <translation>&amp;Жаңа отырыс…</translation>
    </message>
</context>
<context>
    <name>chronicle::app::SourceLine</name>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Ондағы орны</translation>
    </message>
    <message>
        <source>Source of what is entered</source>
        <translation>Енгізілетін мәліметтің дереккөзі</translation>
    </message>
    <message>
        <source>No source; type a few letters</source>
        <translation>Дереккөзсіз; бірнеше әріп теріңіз</translation>
    </message>
    <message>
        <source>New Source…</source>
        <translation>Жаңа дереккөз…</translation>
    </message>
    <message>
        <source>Add a source that the library does not have</source>
        <translation>Кітапханада жоқ дереккөзді қосу</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Дереккөздегі орны</translation>
    </message>
    <message>
        <source>Page, paragraph, item</source>
        <translation>Бет, абзац, тармақ</translation>
    </message>
    <message>
        <source>The library has no source that is called so. Choose one, or add it with New Source.</source>
        <translation>Кітапханада мұндай атаулы дереккөз жоқ. Басқасын таңдаңыз немесе «Жаңа дереккөз» арқылы қосыңыз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::StatusLine</name>
    <message>
        <source>not known: %1</source>
        <translation>белгісіз: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 күнгі жағдай бойынша</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n сәйкессіздік</numerusform>
            <numerusform>%n сәйкессіздік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n дереккөзсіз</numerusform>
            <numerusform>%n дереккөзсіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n расталмаған</numerusform>
            <numerusform>%n расталмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single-source</source>
        <translation>
            <numerusform>%n жалғыз дереккөзбен</numerusform>
            <numerusform>%n жалғыз дереккөзбен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation>
            <numerusform>%n жанама анықталған</numerusform>
            <numerusform>%n жанама анықталған</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>тексеретін ештеңе жоқ</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>Осы бет: %1</translation>
    </message>
    <message>
        <source>What needs checking: facts that are contradicted or weakly sourced. In the whole record: %1</source>
        <translation>Нені тексеру керек: теріске шығарылатын немесе дереккөздері әлсіз деректер. Бүкіл жинақта: %1</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TableDialog</name>
    <message>
        <source>Left out</source>
        <translation>Қосылмайды</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Сәйкестендіргіш</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Кестені импорттау</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Жазбалар</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Кестенің жолдары</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>%1 бағанында не бар</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose above what the columns hold.</source>
        <translation>Бағандарда не бар екенін жоғарыдан таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s).</source>
        <translation>
            <numerusform>%n жаңа жазба.</numerusform>
            <numerusform>%n жаңа жазба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that change.</source>
        <translation>
            <numerusform>%n жазба өзгереді.</numerusform>
            <numerusform>%n жазба өзгереді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that stay as they are.</source>
        <translation>
            <numerusform>%n жазба өзгеріссіз қалады.</numerusform>
            <numerusform>%n жазба өзгеріссіз қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n ұяшықты оқу мүмкін емес.</numerusform>
            <numerusform>%n ұяшықты оқу мүмкін емес.</numerusform>
        </translation>
    </message>
    <message>
        <source>the row</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1-жол, %2: %3</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Texts</name>
    <message>
        <source>dates not stated</source>
        <translation>күндері көрсетілмеген</translation>
    </message>
    <message>
        <source>Highlighted: recorded in detail, with what was said, promised and reported</source>
        <translation>Ерекшеленгендері толық жазылған: не айтылды, қандай міндеттеме алынды және не хабарланды</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 күнгі жағдай</translation>
    </message>
    <message>
        <source>in detail</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineDialog</name>
    <message>
        <source>&amp;Pages beside each other</source>
        <translation>Қатар тұрған &amp;беттер</translation>
    </message>
    <message>
        <source>&amp;Length of a year</source>
        <translation>Жылдың &amp;ұзындығы</translation>
    </message>
    <message>
        <source>Timeline on Paper</source>
        <translation>Қағаздағы уақыт шкаласы</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>unit behind a number</comment>
        <translation>мм</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Көлденең</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Number of pages beside each other</source>
        <translation>Қатар тұрған беттердің саны</translation>
    </message>
    <message>
        <source>Length of a year on paper</source>
        <translation>Жылдың қағаздағы ұзындығы</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Басып &amp;шығару…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Қай &amp;жылдан</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Қай жыл&amp;ға дейін</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Қағаз бағ&amp;ыты</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as PDF or on paper; one picture as SVG or PNG.</source>
        <translation>
            <numerusform>PDF не қағаз түрінде %n бет; SVG не PNG түрінде бір сурет.</numerusform>
            <numerusform>PDF не қағаз түрінде %n бет; SVG не PNG түрінде бір сурет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineFormat</name>
    <message>
        <source>the picture would be %1 by %2 points; choose fewer years, PDF or SVG</source>
        <translation>сурет %1 × %2 нүкте болар еді; жылдарды азайтыңыз не PDF немесе SVG таңдаңыз</translation>
    </message>
    <message>
        <source>PDF, in pages</source>
        <translation>PDF, беттермен</translation>
    </message>
    <message>
        <source>Picture of lines</source>
        <translation>Векторлық сурет</translation>
    </message>
    <message>
        <source>Picture of points</source>
        <translation>Нүктелік сурет</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineLegend</name>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>expired or replaced</source>
        <translation>мерзімі өткен немесе ауыстырылған</translation>
    </message>
    <message>
        <source>planned or not yet in force</source>
        <translation>қарауға белгіленген немесе әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>end not stated</source>
        <translation>аяқталуы көрсетілмеген</translation>
    </message>
    <message>
        <source>several documents</source>
        <translation>бірнеше құжат</translation>
    </message>
    <message>
        <source>session held</source>
        <translation>отырыс өтті</translation>
    </message>
    <message>
        <source>session announced</source>
        <translation>отырыс хабарланды</translation>
    </message>
    <message>
        <source>not known to have been held</source>
        <translation>өткені белгісіз</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>several sessions</source>
        <translation>бірнеше отырыс</translation>
    </message>
    <message>
        <source>recorded in detail</source>
        <translation>толық жазылған</translation>
    </message>
    <message>
        <source>goes on beyond the sheet</source>
        <translation>парақтың шетінен әрі жалғасады</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelinePainter</name>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Nothing to show: clear the filter</source>
        <translation>Көрсететін ештеңе жоқ: сүзгіні тазартыңыз</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelinePrintCommands</name>
    <message>
        <source>Save Timeline As</source>
        <translation>Уақыт шкаласын басқаша сақтау</translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation>Уақыт шкаласы сызылуда…</translation>
    </message>
    <message>
        <source>Print Timeline</source>
        <translation>Уақыт шкаласын басып шығару</translation>
    </message>
    <message>
        <source>The timeline could not be printed.</source>
        <translation>Уақыт шкаласын басып шығару мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the printer is ready and that the timeline has the pages of the page range.</source>
        <translation>Принтердің дайын екенін және уақыт шкаласында көрсетілген ауқымдағы беттердің барын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineSheets</name>
    <message>
        <source>Timeline %1</source>
        <comment>of years or days</comment>
        <translation>Уақыт шкаласы %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, жалғасы</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Тек: %1</translation>
    </message>
    <message>
        <source>CIS Chronicle</source>
        <translation>CIS Chronicle</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
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
            <numerusform>%n отырыс: жақындату үшін шертіңіз</numerusform>
            <numerusform>%n отырыс: жақындату үшін шертіңіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): click to zoom in</source>
        <translation>
            <numerusform>%n құжат: жақындату үшін шертіңіз</numerusform>
            <numerusform>%n құжат: жақындату үшін шертіңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Ctrl+click to show the record as of this day</source>
        <translation>%1
Ctrl+шерту – жинақты осы күнгі жағдай бойынша көрсету</translation>
    </message>
    <message>
        <source>Drag to move along the record
Shift+drag to show only these years</source>
        <translation>Сүйреу – жинақ бойымен жылжу
Shift+сүйреу – тек осы жылдарды көрсету</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
    <message>
        <source>Arrow keys move between entries, Enter opens, plus and minus zoom, 0 shows everything</source>
        <translation>Бағыттауыш пернелер оқиғалар арасында өткізеді, Enter ашады, плюс пен минус масштабты өзгертеді, 0 барлығын көрсетеді</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Toolbar</name>
    <message>
        <source>As of</source>
        <translation>Жағдай күні</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Құралдар панелі</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
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
        <translation>Өзгертуді &amp;жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Тастау</translation>
    </message>
    <message>
        <source>Keep for &amp;Later</source>
        <translation>&amp;Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Өзгерістеріңізді сақтау керек пе?</translation>
    </message>
</context>
<context>
    <name>chronicle::app::UnderlinedTabBar</name>
    <message>
        <source>More ▾</source>
        <translation>Тағы ▾</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Басқа қойындылар</translation>
    </message>
</context>
<context>
    <name>chronicle::app::Workspace</name>
    <message>
        <source>Bundled record</source>
        <translation>Бірге берілетін жинақ</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (тек оқу үшін)</translation>
    </message>
</context>
<context>
    <name>chronicle::app::WorkspaceCodes</name>
    <message>
        <source>There will be no code in the foot of the pages, as none could be kept in the library.</source>
        <translation>Беттердің төменгі жағында код болмайды: оны кітапханада сақтау мүмкін болмады.</translation>
    </message>
</context>
</TS>
