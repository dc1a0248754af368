#include "core/wording/russian/russian.h"

namespace chronicle::russian {

const char* phrase_of(Expected what) {
  switch (what) {
    case Expected::plain:
      return "%1";
    case Expected::date:
      return "дата вида 12 ноября 2021 г., 12.11.2021, май 2022, 2021–2025, до 2030 года или в EDTF, с днями, которые "
             "есть в календаре";
    case Expected::written_number:
      return "число вида 1234,5, 1 234,5 или 1234.5";
    case Expected::number:
      return "число";
    case Expected::whole_number:
      return "целое число от %1 до %2";
    case Expected::exact_number:
      return "число, которое можно сохранить без потери точности";
    case Expected::figure:
      return "число не больше 1e18 и не меньше 1e-12, если это не 0";
    case Expected::yes_or_no:
      return "да или нет";
    case Expected::true_or_false:
      return "true или false";
    case Expected::one_of:
      return "одно из: %1";
    case Expected::key_of_fact:
      return "ключ сведения этой записи";
    case Expected::id:
      return "идентификатор записи";
    case Expected::id_of_kind:
      return "идентификатор вида %1/...";
    case Expected::id_or_name:
      return "идентификатор или название записи";
    case Expected::id_or_name_of:
      return "идентификатор или название записи вида «%1»";
    case Expected::one_id:
      return "идентификатор, так как одинаково называются несколько записей: %1";
    case Expected::list_field:
      return "поле-список (для += и -=)";
    case Expected::name_in_language:
      return "название на одном из языков, например names.ru";
    case Expected::reason_for_field:
      return "причина для одного поля, например readings.held";
    case Expected::field_of_kind:
      return "одно из полей записи этого вида: %1";
    case Expected::name:
      return "название";
    case Expected::names:
      return "название, например {\"ru\": \"...\"}";
    case Expected::short_text:
      return "текст не длиннее %1 КиБ";
    case Expected::readable_text:
      return "текст, в котором есть что прочесть";
    case Expected::web_address:
      return "адрес http или https без пробелов";
    case Expected::language_code:
      return "код языка из двух или трёх букв";
    case Expected::country_code:
      return "код страны из двух букв, например BY";
    case Expected::item_number:
      return "номер вида 10 или 10.1";
    case Expected::source:
      return "источник";
    case Expected::other_topic:
      return "другая тема";
    case Expected::other_document:
      return "другой документ";
    case Expected::other_session:
      return "другое заседание";
    case Expected::other_record:
      return "другая запись вида «%1», не %2";
    case Expected::other_id:
      return "идентификатор другой записи вида «%1»";
    case Expected::sign:
      return "запись, в которой обнаружен след, но не сам след";
    case Expected::sign_of_another:
      return "другая запись, не само обязательство";
    case Expected::fact_that_changes:
      return "сведение записи (идентификатор не меняется)";
    case Expected::fact_with_parts:
      return "ключ сведения (части есть только у names и readings)";
    case Expected::json_value:
      return "значение в JSON";
    case Expected::value_for_list:
      return "значение и поле-список";
    case Expected::value_of_list:
      return "значение, которое есть в списке";
    case Expected::value:
      return "значение";
    case Expected::at_most_bytes:
      return "не более %1 байт";
    case Expected::one_line:
      return "текст в одну строку";
    case Expected::held_document:
      return "документ, который есть в библиотеке";
    case Expected::document_list:
      return "список документов";
    case Expected::headings_and_rows:
      return "строка заголовков и строки под ней";
    case Expected::column_of_table:
      return "столбец, который есть в таблице";
    case Expected::heading_of_field:
      return "заголовок, называющий поле";
    case Expected::edtf_date:
      return "дата EDTF вида 2021-11-12, 2022-05, 2021/2025 или ../2030, с днями, которые есть в календаре, и с концом "
             "не раньше начала";
    case Expected::text:
      return "текст";
    case Expected::list:
      return "список";
    case Expected::object:
      return "объект JSON";
    case Expected::known_key:
      return "ключ, который есть у записи этого вида";
    case Expected::record_key:
      return "ключ формата записей";
    case Expected::names_by_language:
      return "объект с текстами по языкам";
    case Expected::citation_keys:
      return "field, source, locator, confidence, reading или derivation";
    case Expected::reading_keys:
      return "объект с ключами field и reason";
    case Expected::record_file:
      return "объект с ключом chronicle";
    case Expected::day:
      return "день вида 2026-11-22";
    case Expected::keys_once:
      return "каждый ключ в объекте один раз";
    case Expected::fewer_values:
      return "не более %1 значений в записи";
    case Expected::fewer_levels:
      return "не более %1 уровней списков и объектов";
    case Expected::fewer_keys:
      return "не более %1 ключей в объекте";
    case Expected::utf8_text:
      return "текст в UTF-8";
    case Expected::zero_or_one:
      return "0 или 1";
    case Expected::counted_day:
      return "день в пределах 1–9999 годов";
    case Expected::stored_date:
      return "дата EDTF";
    case Expected::stored_number:
      return "целое число";
    case Expected::facts_of_record:
      return "сведения записи";
    case Expected::key_of_record:
      return "ключ записи";
    case Expected::row_of_kind:
      return "ключ записи вида «%1»";
    case Expected::own_id:
      return "идентификатор, которого нет у других записей";
    case Expected::readable_record:
      return "запись, которую можно прочитать";
    case Expected::note_it_belongs_to:
      return "заметка пользователя, к которой это относится";
    case Expected::printed_lines:
      return "то, что было напечатано, построчно";
    case Expected::what_changed:
      return "то, что было изменено";
    case Expected::changes_there:
      return "имеющаяся правка";
    case Expected::own_table:
      return "таблица, созданная этой программой";
  }
  return "%1";
}

}  // namespace chronicle::russian
