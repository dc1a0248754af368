#include "core/wording/labels.h"

#include <algorithm>
#include <array>

#include "core/wording/russian/russian.h"
#include "core/words/capitalised.h"

namespace chronicle::russian {
namespace {

struct LabelText {
  Label label;
  const char* text;
};

/// In the order of the enumeration.
constexpr std::array texts = std::to_array<LabelText>({
    {Label::not_stated, "не указано"},
    {Label::does_not_apply, "не применимо"},
    {Label::not_looked_up, "ещё не выяснялось"},
    {Label::not_named, "имя не указано"},
    {Label::not_graded, "не оценена"},
    {Label::unreadable_day, "дата не читается"},
    {Label::none_found, "не найдено"},
    {Label::not_in_copy, "в копии не найдено"},

    {Label::address, "Адрес в интернете"},
    {Label::also_called, "Другие названия"},
    {Label::at_session, "Заседание"},
    {Label::by_whom, "Кем взято"},
    {Label::commitment, "Обязательство"},
    {Label::date, "Дата"},
    {Label::document, "Документ"},
    {Label::document_kind, "Вид документа"},
    {Label::fact, "Факт"},
    {Label::measure, "Показатель"},
    {Label::office_at_the_time, "Должность"},
    {Label::part, "Роль"},
    {Label::period, "Срок действия"},
    {Label::post, "Должность"},
    {Label::record, "Запись"},
    {Label::reservation, "Оговорки и особые мнения"},
    {Label::session, "Заседание"},
    {Label::signature, "Подпись"},
    {Label::state, "Государство"},
    {Label::target, "Срок исполнения"},
    {Label::value, "Значение"},
    {Label::what_came_of_it, "Исполнение"},
    {Label::where, "Территория"},
    {Label::where_in_source, "Место в источнике"},
    {Label::who, "Имя"},

    {Label::statements, "Выступления"},
    {Label::statements_by_session, "Выступления, начиная с последнего заседания"},
    {Label::commitments, "Обязательства"},
    {Label::commitments_by_session, "Обязательства, начиная с последнего заседания"},
    {Label::figures, "Показатели"},
    {Label::figures_by_session, "Показатели, начиная с последнего заседания"},
    {Label::attendances_by_session, "Участие, начиная с последнего заседания"},
    {Label::delegations, "Делегации"},
    {Label::no_later_trace, "сведений об исполнении не найдено"},
    {Label::topics, "Темы"},
    {Label::remarks, "Примечания"},
    {Label::conflicts, "Расхождения источников"},
    {Label::conflict_readings, "Варианты"},
    {Label::conflict_choice, "Принятый вариант и обоснование"},
    {Label::conflict_without_reason, "Обоснование не указано."},
    {Label::absent, "не присутствует"},
    {Label::met_by_video, "видеоконференция"},

    {Label::extraordinary_session, "Внеочередное заседание"},
    {Label::session_of_council, "Заседание Совета глав правительств"},
    {Label::session_when, "Дата"},
    {Label::session_where, "Место проведения"},
    {Label::session_form, "Форма проведения"},
    {Label::session_format, "Состав"},
    {Label::session_chair, "Председательствующий"},
    {Label::session_number, "Номер"},
    {Label::documents, "Документы"},
    {Label::item, "Пункт"},
    {Label::at_this_session, "На этом заседании"},
    {Label::how_announced, "Объявления"},
    {Label::announcement_made, "Объявлено"},
    {Label::changed_from_before, "Отличие от предыдущего"},
    {Label::as_it_was_held, "Как состоялось"},
    {Label::first_announcement, "первое объявление"},
    {Label::nothing_changed, "без изменений"},
    {Label::held_as_announced, "как объявлено"},
    {Label::announced_next, "Объявлено следующее заседание"},
    {Label::compare_with, "Сравнить с заседанием"},

    {Label::what_was_done, "Рассмотрение и принятие"},
    {Label::validity, "Действие"},
    {Label::in_force_since, "Действует с"},
    {Label::appoints, "Назначается"},
    {Label::named_by, "Упоминается"},
    {Label::before_and_after, "Связанные документы"},
    {Label::lineage_caption, "Связанные документы по срокам действия"},
    {Label::further_on, "Дальнейшие связи"},
    {Label::signatures, "Подписи"},
    {Label::promised_before, "Ранее взятые обязательства"},

    {Label::person_kicker, "Лицо"},
    {Label::state_kicker, "Государство"},
    {Label::place_kicker, "Место проведения"},
    {Label::topic_kicker, "Тема"},
    {Label::posts, "Должности, начиная с последней"},
    {Label::first_seen_at, "Первое заседание"},
    {Label::last_seen_at, "Последнее заседание"},
    {Label::number_of_sessions, "Заседаний"},
    {Label::sessions_chaired, "Председательствование на заседаниях, начиная с последнего"},
    {Label::sessions_held, "Заседания, начиная с последнего"},
    {Label::appointments, "Назначения"},
    {Label::iso_code, "Код ИСО 3166"},
    {Label::chaired_in, "Председательство в СНГ"},
    {Label::documents_latest_first, "Документы, начиная с последнего"},
    {Label::office, "Должность"},
    {Label::no_later_trace_in_record, "Сведений об исполнении в своде не найдено."},
    {Label::target_is_past, "Срок исполнения прошёл; сведений об исполнении в изученных источниках нет."},

    {Label::source_kicker, "Источник"},
    {Label::publisher, "Издатель"},
    {Label::published, "Опубликовано"},
    {Label::source_language, "Язык"},
    {Label::read_on, "Дата обращения"},
    {Label::what_rests_on_it, "Подтверждаемые факты"},
    {Label::what_it_says, "Вариант источника, если он иной"},
    {Label::kept_copy, "Сохранённая копия"},
    {Label::kept_on, "Дата сохранения"},
    {Label::kept_from, "Откуда"},
    {Label::kept_length, "Объём"},
    {Label::kept_checksum, "SHA-256"},
    {Label::what_stands_there, "Текст в копии"},
    {Label::what_it_supports, "Подтверждаемые факты"},
    {Label::cited_for, "Подтверждает"},
    {Label::in_kept_copy, "В сохранённой копии"},
    {Label::confidence, "Достоверность"},
    {Label::it_says, "В источнике сказано"},
    {Label::derived, "Как установлено"},
    {Label::all_of_them, "показать все"},
    {Label::sources_heading, "Источники"},

    {Label::question_kicker, "Вопрос"},
    {Label::all_choice, "все"},

    {Label::no_announcement, "Объявлений об этих заседаниях в своде нет."},
    {Label::sessions_announced, "Объявлено заседаний"},
    {Label::first_came_true, "Состоялись, как было объявлено вначале"},
    {Label::came_true, "Подтвердившиеся объявления"},
    {Label::on_another_day, "Состоялись в другой день"},
    {Label::in_another_place, "Состоялись в другом месте"},
    {Label::in_another_form, "Состоялись в другой форме"},
    {Label::missed_by, "Отклонение по сроку"},
    {Label::not_confirmed, "Не подтверждено"},
    {Label::session_by_session, "По заседаниям, начиная с последнего"},
    {Label::what_came, "Итог"},
    {Label::difference, "Отличие"},
    {Label::not_tested, "сопоставить нельзя"},

    {Label::compare_from, "Что"},
    {Label::compare_to, "С чем"},
    {Label::compare_topic, "Тема"},
    {Label::compare_unfiltered,
     "Охватывает весь свод: фильтр на эту страницу не действует, действуют параметры, выбранные выше."},
    {Label::same_document, "тот же документ"},
    {Label::documents_continued, "Сохранены"},
    {Label::documents_changed, "Изменены"},
    {Label::documents_dropped, "Отменены или истекли"},
    {Label::documents_new, "Новые"},
    {Label::documents_unknown, "Принятие или окончание действия не указано"},

    {Label::none_held, "К этому дню ни одно из этих заседаний не состоялось."},
    {Label::one_state, "Государство"},
    {Label::delegations_explained,
     "Главы делегаций и должности, которые они занимали в то время, начиная с последнего заседания. Название "
     "государства ведёт к его собственной истории. «Не указано» означает, что в изученных источниках нет сведений о "
     "присутствовавших, а не то, что никто не присутствовал."},
    {Label::for_whom, "Государство"},
    {Label::for_no_state, "Государство не указано"},
    {Label::what_was_said, "Содержание выступления"},
    {Label::nothing_said, "Изученные источники не сообщают о выступлениях на этих заседаниях."},

    {Label::look_at, "Охват"},
    {Label::this_page, "эта страница"},
    {Label::whole_record, "весь свод"},
    {Label::show, "Показать"},
    {Label::conflicts_choice, "только расхождения источников"},
    {Label::finding, "Замечание"},
    {Label::findings_conflicts, "Расхождения источников"},
    {Label::conflicts_explained,
     "Факты, о которых источники сообщают по-разному; на странице каждой записи приведены все варианты."},
    {Label::findings_unsourced, "Без источника"},
    {Label::unsourced_explained, "Факты, для которых источник не указан."},
    {Label::findings_stale, "Дата прошла, итог неизвестен"},
    {Label::stale_explained, "Заседания, объявленная дата которых прошла, а об итоге источники не сообщают."},
    {Label::findings_single_source, "Единственный источник"},
    {Label::single_source_explained, "Заседания и документы, сведения о которых взяты из единственного источника."},
    {Label::findings_derived, "Установлено косвенно"},
    {Label::derived_explained, "Факты, о которых источники прямо не сообщают, и то, из чего они выведены."},
    {Label::no_conflicts, "Расхождений источников нет."},
    {Label::no_findings, "У каждого факта есть источник, и ни один факт не опровергается."},

    {Label::within, "В течение"},
    {Label::endings_caption, "Оставшиеся сроки действия документов и предстоящие заседания"},
    {Label::endings, "По документам"},
    {Label::runs_out, "Истекает"},
    {Label::successor, "Преемник в своде"},
    {Label::none_ends, "Действующих документов, срок которых истекает в этот период, нет, судя по источникам."},
    {Label::sessions_to_come, "Предстоящие заседания"},
    {Label::none_announced, "В изученных источниках нет объявлений о заседаниях в этот период."},

    {Label::no_commitment, "Обязательств здесь в своде нет."},
    {Label::none_come_to_that, "Обязательств в таком состоянии нет."},
    {Label::promised, "Обязательство"},
    {Label::target_past, "срок прошёл"},

    {Label::withheld, "Не подписано либо подписано с оговоркой"},
    {Label::none_withheld, "Ни о том, ни о другом изученные источники по этим документам не сообщают."},
    {Label::document_by_document, "По документам"},
    {Label::who_signed, "Подписали"},
    {Label::signature_not_stated, "Не указано"},

    {Label::coverage_unfiltered, "Охватывает весь свод: фильтр на эту страницу не действует."},
    {Label::year_by_year, "По годам, начиная с последнего"},
    {Label::coverage_explained,
     "Документ учитывается в том году, когда он впервые принят, вместе с его названиями, сроками (сроком действия или "
     "вступлением в силу) и подписями, о которых сообщают источники. Английские названия могут принадлежать "
     "составителям свода; названия на других языках взяты из источников."},
    {Label::year, "Год"},
    {Label::year_not_stated, "не указан"},
    {Label::sessions_in_year, "Заседания"},
    {Label::titles_in_english, "Названия на английском"},
    {Label::titles_in_russian, "Названия на русском"},
    {Label::titles_in_kazakh, "Названия на казахском"},
    {Label::terms_stated, "Сроки указаны"},
    {Label::in_all, "Всего"},
    {Label::shown_to_lack, "Чего заведомо недостаёт"},
    {Label::lack_explained,
     "Заседания, для которых источники насчитывают больше, чем названо в своде, и заседания, для которых в своде не "
     "названо ни одного документа. Может недоставать и того, о чём изученные источники не упоминают."},
    {Label::no_document_known, "ни один документ не известен"},
    {Label::nothing_lacking, "Всё, что насчитывают источники, в своде названо."},

    {Label::changes_since, "С"},
    {Label::changes_by, "Автор"},
    {Label::value_before, "Было"},
    {Label::value_after, "Стало"},
    {Label::record_added, "добавлено"},
    {Label::record_removed, "удалено"},
    {Label::one_edit, "Эта правка"},
    {Label::all_changes, "Все правки"},
    {Label::no_change, "Таких правок не было."},

    {Label::my_note, "Моя заметка"},
    {Label::bookmarked, "В закладках"},

    {Label::as_announced, "Как объявлено."},
    {Label::documents_of_counted, "Принятые документы: сколько названо в своде и сколько их по сообщению источника."},
    {Label::geography, "Территория"},
    {Label::gist, "Содержание"},
    {Label::latest_office, "Последняя должность"},
    {Label::latest_trace, "Последние сведения об исполнении"},
    {Label::no_topics, "нет"},
    {Label::person, "Лицо"},
    {Label::place, "Место проведения"},
    {Label::promised_by, "Кем взято"},
    {Label::session_status, "Состояние"},
    {Label::speaker, "Выступающий"},
    {Label::times_cited, "Ссылок"},
    {Label::title, "Название"},
    {Label::valid, "Срок действия"},
    {Label::years, "Годы"},
});

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (static_cast<std::size_t>(texts[i].label) != i) return false;
  return true;
}
static_assert(is_in_order() && texts.back().label == Label::years, "each label has its text");

struct FactName {
  std::optional<Kind> kind;  ///< nothing: of every kind
  std::string_view key;
  const char* text;
};

/// A key that a kind calls otherwise stands before that of every kind.
constexpr std::array names = std::to_array<FactName>({
    {Kind::act, "body", "Орган"},
    {Kind::act, "verb", "Действие"},
    {Kind::act, "item", "Пункт повестки дня"},
    {Kind::announcement, "announced", "Дата объявления"},
    {Kind::announcement, "announced_at", "Объявлено на заседании"},
    {Kind::announcement, "announcer", "Кем объявлено"},
    {Kind::announcement, "notice", "Вид объявления"},
    {Kind::announcement, "state", "Принимающее государство"},
    {Kind::attendance, "presence", "Присутствие"},
    {Kind::attendance, "rank", "Ранг"},
    {Kind::attendance, "role", "Роль"},
    {Kind::chairmanship, "year", "Год"},
    {Kind::commitment, "target", "Срок исполнения"},
    {Kind::count, "what", "Что подсчитано"},
    {Kind::document, "appointee", "Назначается"},
    {Kind::document, "depositary", "Депозитарий"},
    {Kind::document, "post", "Должность"},
    {Kind::document, "type", "Вид документа"},
    {Kind::document, "validity", "Срок действия"},
    {Kind::figure, "geography", "Территория"},
    {Kind::figure, "measure", "Показатель"},
    {Kind::figure, "period", "Период"},
    {Kind::figure, "unit", "Единица"},
    {Kind::item, "discussed", "Обсуждался"},
    {Kind::item, "number", "Номер"},
    {Kind::relation, "to", "С каким документом"},
    {Kind::relation, "type", "Вид связи"},
    {Kind::session, "chair", "Председательствующий"},
    {Kind::session, "chair_office", "Должность председательствующего"},
    {Kind::session, "chair_state", "Государство председательствующего"},
    {Kind::session, "council", "Совет"},
    {Kind::session, "expanded", "Заседание в расширенном составе"},
    {Kind::session, "held", "Дата"},
    {Kind::session, "host", "Принимающее государство"},
    {Kind::session, "narrow", "Заседание в узком составе"},
    {Kind::session, "ordinal", "Номер"},
    {Kind::session, "regularity", "Очередное или внеочередное"},
    {Kind::session, "venue", "Место в городе"},
    {Kind::signature, "reservation", "Оговорка"},
    {Kind::signature, "status", "Подпись"},
    {Kind::source, "language", "Язык"},
    {Kind::source, "published", "Опубликовано"},
    {Kind::source, "publisher", "Издатель"},
    {Kind::source, "read", "Дата обращения"},
    {Kind::source, "url", "Адрес в интернете"},
    {Kind::state, "code", "Код ИСО 3166"},
    {Kind::trace, "record", "Запись об исполнении"},
    {Kind::trace, "verdict", "Состояние исполнения"},
    {{}, "", "Запись в целом"},
    {{}, "citations", "Источники"},
    {{}, "commitment", "Обязательство"},
    {{}, "date", "Дата"},
    {{}, "document", "Документ"},
    {{}, "entry_into_force", "Вступление в силу"},
    {{}, "form", "Форма проведения"},
    {{}, "gist", "Содержание"},
    {{}, "names", "Название"},
    {{}, "not_applicable", "Не применимо"},
    {{}, "not_looked_up", "Ещё не выяснялось"},
    {{}, "notes", "Примечания"},
    {{}, "office", "Должность"},
    {{}, "other_names", "Другие названия"},
    {{}, "person", "Лицо"},
    {{}, "place", "Место проведения"},
    {{}, "qualifier", "Степень точности"},
    {{}, "readings", "Выбор между источниками"},
    {{}, "session", "Заседание"},
    {{}, "state", "Государство"},
    {{}, "topics", "Темы"},
    {{}, "value", "Значение"},
});

class RussianLabels final : public Labels {
 public:
  std::string text(Label label) const override { return texts.at(static_cast<std::size_t>(label)).text; }
  /// A key that is no fact's stands as it is.
  std::string fact(Kind kind, std::string_view key) const override {
    for (const FactName& name : names)
      if (name.key == key && name.kind.value_or(kind) == kind) return name.text;
    std::string text(key);
    std::replace(text.begin(), text.end(), '_', ' ');
    return with_capital(text);
  }
};

}  // namespace

const Labels& labels() {
  static const RussianLabels set;
  return set;
}

}  // namespace chronicle::russian
