// What would have been right where something else was found, so that every language can say it.
#pragma once

#include <string>
#include <utility>

namespace chronicle {

/// What is expected of a value; %1 and %2 are told apart.
enum class Expected {
  plain,  ///< %1: a name, a number or a key, the same in every language

  // What is typed, and what record files and tables hold.
  date,
  written_number,
  number,
  whole_number,  ///< from %1 to %2
  exact_number,
  figure,
  yes_or_no,
  true_or_false,
  one_of,            ///< the words %1
  key_of_fact,       ///< of the record
  id,                ///< of any record
  id_of_kind,        ///< of the kind with the key %1
  id_or_name,        ///< of any record
  id_or_name_of,     ///< of a record of the kind with the key %1
  one_id,            ///< of %1, as they are called alike
  list_field,        ///< for += and -=
  name_in_language,  ///< as names.en
  reason_for_field,  ///< as readings.held
  field_of_kind,     ///< of %1
  name,
  names,       ///< at least one
  short_text,  ///< at most %1 KiB
  readable_text,
  web_address,
  language_code,
  country_code,
  item_number,
  source,
  other_topic,
  other_document,
  other_session,
  other_record,  ///< of the kind with the key %1, not %2
  other_id,      ///< of a record of the kind with the key %1
  sign,          ///< the record in which a sign is found
  sign_of_another,
  fact_that_changes,  ///< an id does not
  fact_with_parts,
  json_value,
  value_for_list,
  value_of_list,
  value,

  // The user's own.
  at_most_bytes,  ///< %1
  one_line,
  held_document,  ///< that the library has

  // Tables and lists.
  document_list,
  headings_and_rows,
  column_of_table,
  heading_of_field,

  // Record files.
  edtf_date,
  text,
  list,
  object,
  known_key,
  record_key,
  names_by_language,
  citation_keys,
  reading_keys,
  record_file,
  day,
  keys_once,
  fewer_values,  ///< at most %1 in a record
  fewer_levels,  ///< at most %1
  fewer_keys,    ///< at most %1 in an object

  // Rows of a library.
  utf8_text,
  zero_or_one,
  counted_day,
  stored_date,
  stored_number,
  facts_of_record,
  key_of_record,
  row_of_kind,  ///< the key of a record of the kind with the key %1
  own_id,       ///< that no other record has
  readable_record,
  note_it_belongs_to,
  printed_lines,
  what_changed,
  changes_there,
  own_table,  ///< that this program made
};

/// What would have been right. Its `text` is English; core/wording/phrases.h has it in every language.
class Expectation {
 public:
  Expectation() = default;  ///< nothing is known of it
  // Names, numbers and keys are given as they are, as other members of an Error.
  Expectation(std::string plain) : first_(std::move(plain)), text_(first_) {}
  Expectation(const char* plain) : Expectation(std::string(plain)) {}
  Expectation(Expected what, std::string first = {}, std::string second = {});

  /// Whether nothing is known of it.
  bool empty() const { return text_.empty(); }
  /// What it is, apart from what it is of.
  Expected what() const { return what_; }
  /// What stands for %1.
  const std::string& first() const { return first_; }
  /// What stands for %2.
  const std::string& second() const { return second_; }
  /// In English, as it stands within a sentence.
  const std::string& text() const { return text_; }

  friend bool operator==(const Expectation& one, const Expectation& other) { return one.text_ == other.text_; }

 private:
  Expected what_ = Expected::plain;
  std::string first_, second_, text_;
};

/// A phrase with %1 and %2 filled in.
std::string filled(std::string phrase, const std::string& first, const std::string& second);

}  // namespace chronicle
