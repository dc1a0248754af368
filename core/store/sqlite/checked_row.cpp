#include "core/store/sqlite/checked_row.h"

#include "core/base/utf8.h"

namespace chronicle {
namespace {

/// So much of a damaged value is shown, in bytes.
constexpr std::size_t longest_shown = 200;

std::string with_replacements(std::string_view bytes) {
  static constexpr std::string_view replacement = "\uFFFD";
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t from = at;
    const char32_t c = next_code_point(bytes, at);
    text += c == 0xFFFD ? replacement : bytes.substr(from, at - from);
  }
  return text;
}

}  // namespace

std::optional<std::string_view> CheckedRow::bytes(int column) const {
  const SQLite::Column found = value(column);
  if (!found.isText()) return std::nullopt;
  return std::string_view(found.getText(), static_cast<std::size_t>(found.getBytes()));
}

std::optional<std::string_view> CheckedRow::text(int column) const {
  const auto found = bytes(column);
  return found && !first_bad_utf8(*found) ? found : std::nullopt;
}

std::string CheckedRow::mended_text(int column) const { return with_replacements(bytes(column).value_or("")); }

std::optional<std::int64_t> CheckedRow::integer(int column, std::int64_t least, std::int64_t most) const {
  const SQLite::Column found = value(column);
  if (!found.isInteger()) return std::nullopt;
  const std::int64_t number = found.getInt64();
  return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<double> CheckedRow::number(int column) const {
  const SQLite::Column found = value(column);
  if (!found.isFloat() && !found.isInteger()) return std::nullopt;
  const double number = found.getDouble();
  return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<Day> CheckedRow::day(int column) const {
  static const std::int64_t first = Day::from_ymd(1, 1, 1)->number(), last = Day::from_ymd(9999, 12, 31)->number();
  const auto number = integer(column, first, last);
  return number ? std::optional(Day(static_cast<std::int32_t>(*number))) : std::nullopt;
}

void CheckedRow::refuse(int column, const Expectation& expected) const {
  const SQLite::Column found = value(column);
  std::string shown;
  if (found.isBlob())
    shown = "BLOB (" + std::to_string(found.getBytes()) + ")";
  else if (!found.isNull())
    shown = with_replacements(found.getString().substr(0, longest_shown));
  fail_with(expected, found.getName(), std::move(shown));
}

void CheckedRow::miss(const Expectation& expected) const { fail_with(expected, {}, {}); }

void CheckedRow::fail_with(const Expectation& expected, std::string field, std::string found) const {
  const std::string& about = about_.empty() ? all_about_ : about_;
  throw Failure({.code = ErrorCode::damaged_library,
                 .file = file_,
                 .table = RecordId::parse(about) ? "" : table_,
                 .record = about,
                 .field = std::move(field),
                 .expected = expected,
                 .found = std::move(found)});
}

}  // namespace chronicle
