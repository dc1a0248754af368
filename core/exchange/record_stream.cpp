#include "core/exchange/record_stream.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/exchange/exact_number.h"
#include "core/exchange/limits.h"
#include "core/exchange/shown.h"
#include "core/model/bounds.h"
#include "core/time/day.h"
#include "core/words/characters.h"
#include "core/words/letters.h"
#include "core/words/shown_text.h"

namespace chronicle::exchange {
namespace {

using Json = nlohmann::json;

constexpr std::string_view version_key = "chronicle", edition_key = "edition";
constexpr std::size_t longest_key = 100;

std::optional<Kind> kind_of_list(const std::string& key) {
  for (std::size_t i = 0; i < kind_count; ++i)
    if (key == plural_of(static_cast<Kind>(i))) return static_cast<Kind>(i);
  return std::nullopt;
}

/// Line and column, from 1, of the byte at `offset`; columns are counted in characters.
std::pair<std::size_t, std::size_t> line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n');
  const std::string_view on_line = before.substr(before.rfind('\n') + 1);
  return {static_cast<std::size_t>(line) + 1, count_characters(on_line) + 1};
}

/// Builds one record at a time from what nlohmann's parser reads. The parser does not call itself, so that depth costs
/// nothing but the memory for it.
class RecordStream : public nlohmann::json_sax<Json> {
 public:
  RecordStream(const NamedText& file, const TakeRecord& take) : file_(file), take_(take) {}

  const std::string& edition() const { return edition_; }

  bool null() override { return scalar(nullptr); }
  bool boolean(bool value) override { return scalar(value); }
  bool number_integer(number_integer_t value) override { return scalar(value); }
  bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
  bool number_float(number_float_t value, const string_t& text) override {
    if (!is_kept_exactly(text, value)) refuse_number(text);
    return scalar(value);
  }
  bool string(string_t& value) override {
    if (value.size() > longest_text)
      refuse(ErrorCode::bad_value, {Expected::short_text, kibibytes(longest_text)}, kibibytes(value.size()) + " KiB");
    check_characters(value);
    return scalar(std::move(value));
  }
  bool binary(binary_t& /*value*/) override { return false; }  // JSON has none

  bool key(string_t& key) override {
    if (key.size() > longest_key) refuse(ErrorCode::wrong_shape, Expected::record_key, shown_text(key));
    check_characters(key);
    if (level_ == Level::file) {
      field_ = key;
      if (!keys_.insert(key).second) refuse_repeated_key(key);
      kind_ = kind_of_list(key);
      if (!kind_ && key != version_key && key != edition_key)
        refuse(ErrorCode::wrong_shape, Expected::record_key, shown_text(key));
      return true;
    }
    if (open_.size() == 1) field_ = key;
    const Json& object = *open_.back();
    if (object.contains(key)) refuse_repeated_key(key);
    if (object.size() == most_values)
      refuse(ErrorCode::wrong_shape, {Expected::fewer_keys, std::to_string(most_values)},
             std::to_string(most_values + 1));
    key_ = std::move(key);
    return true;
  }

  bool start_object(std::size_t /*elements*/) override {
    switch (level_) {
      case Level::outside:
        level_ = Level::file;
        return true;
      case Level::list:
        level_ = Level::record;
        field_.clear();
        record_ = Json::object();
        values_ = 0;
        open_.push_back(&record_);
        return true;
      case Level::file:
        refuse_here("an object");
      case Level::record:
        return open(Json::object());
    }
    return false;
  }
  bool end_object() override {
    if (level_ == Level::file) return end_file();
    open_.pop_back();
    if (!open_.empty()) return true;
    level_ = Level::list;
    take_(*kind_, index_++, record_);
    return true;
  }
  bool start_array(std::size_t /*elements*/) override {
    if (level_ == Level::record) return open(Json::array());
    if (level_ != Level::file || !kind_) refuse_here("a list");
    level_ = Level::list;
    index_ = 0;
    return true;
  }
  bool end_array() override {
    if (level_ == Level::list)
      level_ = Level::file;
    else
      open_.pop_back();
    return true;
  }

  bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& fault) override {
    if (dynamic_cast<const Json::out_of_range*>(&fault) != nullptr) refuse_number(token);
    const auto [line, column] = line_and_column(file_.text, position == 0 ? 0 : position - 1);
    throw Failure({.code = ErrorCode::not_json,
                   .file = file_.name,
                   .found = std::to_string(line) + ":" + std::to_string(column)});
  }

 private:
  enum class Level { outside, file, list, record };

  bool scalar(Json value) {
    if (level_ == Level::record)
      add(std::move(value));
    else if (level_ == Level::file && key_takes(value))
      edition_ = value.is_string() ? value.get<std::string>() : edition_;
    else
      refuse_here(shown(value));
    return true;
  }

  /// Whether the key of the file may have the value.
  bool key_takes(const Json& value) const {
    if (field_ == version_key) return value == 1;
    return field_ == edition_key && value.is_string() && Day::parse(value.get_ref<const std::string&>());
  }

  /// What is read cannot stand where it does, outside any record.
  [[noreturn]] void refuse_here(const std::string& found) {
    if (level_ == Level::outside) refuse(ErrorCode::wrong_shape, Expected::record_file, found);
    if (level_ == Level::list) {
      field_.clear();
      refuse(ErrorCode::bad_value, Expected::object, found);
    }
    if (kind_) refuse(ErrorCode::wrong_shape, Expected::list, found);
    refuse(ErrorCode::wrong_shape, field_ == version_key ? Expectation("1") : Expected::day, found);
  }

  bool end_file() {
    if (keys_.contains(std::string(version_key))) return true;
    field_ = version_key;
    refuse(ErrorCode::wrong_shape, "1", {});
  }

  Json* add(Json value) {
    if (++values_ > most_values_of_record)
      refuse(ErrorCode::wrong_shape, {Expected::fewer_values, std::to_string(most_values_of_record)},
             std::to_string(values_));
    Json& whole = *open_.back();
    if (!whole.is_array()) return &(whole[key_] = std::move(value));
    if (whole.size() == most_values)
      throw Failure({.code = ErrorCode::too_many,
                     .file = file_.name,
                     .record = record_name(),
                     .field = field_,
                     .expected = std::to_string(most_values)});
    whole.push_back(std::move(value));
    return &whole.back();
  }

  bool open(Json value) {
    // The file, the list of a kind and the record's object stand around what is open.
    if (open_.size() + 2 == most_levels)
      refuse(ErrorCode::wrong_shape, {Expected::fewer_levels, std::to_string(most_levels)},
             std::to_string(most_levels + 1));
    open_.push_back(add(std::move(value)));
    return true;
  }

  void check_characters(const std::string& text) const {
    if (const auto c = first_forbidden(text)) refuse(ErrorCode::bad_character, "", name_of(*c));
  }

  /// The id of the record that is read, if it has been read already, or else its place.
  std::string record_name() const {
    if (level_ == Level::list) return place_of(*kind_, index_);
    if (level_ != Level::record) return {};
    const auto id = record_.find("id");
    const auto read =
        id != record_.end() && id->is_string() ? RecordId::parse(id->get_ref<const std::string&>()) : std::nullopt;
    return read ? read->text() : place_of(*kind_, index_);
  }

  [[noreturn]] void refuse(ErrorCode code, const Expectation& expected, const std::string& found) const {
    throw Failure({.code = code,
                   .file = file_.name,
                   .record = record_name(),
                   .field = field_,
                   .expected = expected,
                   .found = found});
  }
  [[noreturn]] void refuse_number(std::string_view text) const {
    refuse(ErrorCode::bad_value, Expected::exact_number, shown_text(text));
  }
  [[noreturn]] void refuse_repeated_key(const std::string& key) const {
    refuse(ErrorCode::wrong_shape, Expected::keys_once, shown_text(key));
  }

  const NamedText& file_;
  const TakeRecord& take_;
  Level level_ = Level::outside;
  std::set<std::string> keys_;  ///< of the file
  std::string edition_;
  std::optional<Kind> kind_;  ///< of the list that is read
  std::size_t index_ = 0;     ///< of the record in it
  std::string field_;         ///< the key of the file, or of the record
  Json record_;
  std::size_t values_ = 0;   ///< that the record has so far
  std::vector<Json*> open_;  ///< what of the record has not ended: the record, a list in it, an object in that ...
  std::string key_;          ///< of the innermost object
};

}  // namespace

std::string place_of(Kind kind, std::size_t index) {
  return std::string(plural_of(kind)) + "[" + std::to_string(index) + "]";
}

std::string read_records(const NamedText& file, const TakeRecord& take) {
  if (file.text.size() > largest_record_file)
    throw Failure({.code = ErrorCode::too_large,
                   .file = file.name,
                   .expected = mebibytes(largest_record_file),
                   .found = mebibytes(file.text.size())});
  if (const auto at = first_bad_utf8(file.text))
    throw Failure({.code = ErrorCode::not_utf8, .file = file.name, .found = std::to_string(*at)});
  if (is_blank(file.text)) throw Failure({.code = ErrorCode::empty_file, .file = file.name});
  RecordStream stream(file, take);
  Json::sax_parse(file.text, &stream);
  return stream.edition();
}

}  // namespace chronicle::exchange
