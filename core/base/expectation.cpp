#include "core/base/expectation.h"

namespace chronicle {
namespace {

const char* english_phrase(Expected what) {
  switch (what) {
    case Expected::plain:
      return "%1";
    case Expected::date:
      return "a date such as 12 November 2021, 12.11.2021, May 2022, 2021–2025, until 2030 or in EDTF, with days that "
             "there are";
    case Expected::written_number:
      return "a number such as 1234.5, 1 234,5 or 1,234,567";
    case Expected::number:
      return "a number";
    case Expected::whole_number:
      return "a whole number from %1 to %2";
    case Expected::exact_number:
      return "a number that can be kept exactly";
    case Expected::figure:
      return "a number up to 1e18, and not below 1e-12 unless it is 0";
    case Expected::yes_or_no:
      return "yes or no";
    case Expected::true_or_false:
      return "true or false";
    case Expected::one_of:
      return "one of %1";
    case Expected::key_of_fact:
      return "the key of a fact of this record";
    case Expected::id:
      return "the id of a record";
    case Expected::id_of_kind:
      return "an id such as %1/...";
    case Expected::id_or_name:
      return "the id or the name of a record";
    case Expected::id_or_name_of:
      return "the id or the name of a %1";
    case Expected::one_id:
      return "an id, as several are called so: %1";
    case Expected::list_field:
      return "a field that is a list, for += and -=";
    case Expected::name_in_language:
      return "a name in a language, as names.en";
    case Expected::reason_for_field:
      return "the reason for one field, as readings.held";
    case Expected::field_of_kind:
      return "one of the fields of this kind of record: %1";
    case Expected::name:
      return "a name";
    case Expected::names:
      return "a name, such as {\"en\": \"...\"}";
    case Expected::short_text:
      return "a text of at most %1 KiB";
    case Expected::readable_text:
      return "a text with something to be read in it";
    case Expected::web_address:
      return "an http or https address without blanks";
    case Expected::language_code:
      return "a language code of two or three letters";
    case Expected::country_code:
      return "a country code of two letters such as BY";
    case Expected::item_number:
      return "a number such as 10 or 10.1";
    case Expected::source:
      return "a source";
    case Expected::other_topic:
      return "another topic";
    case Expected::other_document:
      return "another document";
    case Expected::other_session:
      return "another session";
    case Expected::other_record:
      return "another %1 than %2";
    case Expected::other_id:
      return "the id of another %1";
    case Expected::sign:
      return "the record in which the sign is found, which is no trace";
    case Expected::sign_of_another:
      return "another record than the commitment";
    case Expected::fact_that_changes:
      return "a fact; an id never changes";
    case Expected::fact_with_parts:
      return "a key of a fact; only names and readings have parts";
    case Expected::json_value:
      return "a value as JSON";
    case Expected::value_for_list:
      return "a value, and a field that is a list";
    case Expected::value_of_list:
      return "a value that the list has";
    case Expected::value:
      return "a value";
    case Expected::at_most_bytes:
      return "at most %1 bytes";
    case Expected::one_line:
      return "a text of one line";
    case Expected::held_document:
      return "a document that the library has";
    case Expected::document_list:
      return "a list of documents";
    case Expected::headings_and_rows:
      return "a line of headings, and rows";
    case Expected::column_of_table:
      return "a column that the table has";
    case Expected::heading_of_field:
      return "a heading that names a field";
    case Expected::edtf_date:
      return "an EDTF date such as 2021-11-12, 2022-05, 2021/2025 or ../2030, with days that there are and an end that "
             "is not before the start";
    case Expected::text:
      return "a text";
    case Expected::list:
      return "a list";
    case Expected::object:
      return "an object";
    case Expected::known_key:
      return "no such key in this kind of record";
    case Expected::record_key:
      return "a key of the record format";
    case Expected::names_by_language:
      return "an object of texts by language";
    case Expected::citation_keys:
      return "field, source, locator, confidence, reading or derivation";
    case Expected::reading_keys:
      return "an object with field and reason";
    case Expected::record_file:
      return "an object with the key chronicle";
    case Expected::day:
      return "a day such as 2026-11-22";
    case Expected::keys_once:
      return "each key once in an object";
    case Expected::fewer_values:
      return "at most %1 values in a record";
    case Expected::fewer_levels:
      return "at most %1 levels of lists and objects";
    case Expected::fewer_keys:
      return "at most %1 keys in an object";
    case Expected::utf8_text:
      return "UTF-8 text";
    case Expected::zero_or_one:
      return "0 or 1";
    case Expected::counted_day:
      return "a day of the years 1 to 9999";
    case Expected::stored_date:
      return "an EDTF date";
    case Expected::stored_number:
      return "a whole number";
    case Expected::facts_of_record:
      return "its facts";
    case Expected::key_of_record:
      return "the key of a record";
    case Expected::row_of_kind:
      return "the key of a record of the kind %1";
    case Expected::own_id:
      return "an id that no other record has";
    case Expected::readable_record:
      return "a record that can be read";
    case Expected::note_it_belongs_to:
      return "a note of the user's that it belongs to";
    case Expected::printed_lines:
      return "what was printed, line by line";
    case Expected::what_changed:
      return "what was changed";
    case Expected::changes_there:
      return "changes that are there";
    case Expected::own_table:
      return "a table of this program's making";
  }
  return "%1";
}

}  // namespace

Expectation::Expectation(Expected what, std::string first, std::string second)
    : what_(what),
      first_(std::move(first)),
      second_(std::move(second)),
      text_(filled(english_phrase(what), first_, second_)) {}

std::string filled(std::string phrase, const std::string& first, const std::string& second) {
  std::string text;
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    const bool is_place = phrase[at] == '%' && at + 1 < phrase.size();
    if (is_place && (phrase[at + 1] == '1' || phrase[at + 1] == '2'))
      text += phrase[++at] == '1' ? first : second;
    else
      text += phrase[at];
  }
  return text;
}

}  // namespace chronicle
