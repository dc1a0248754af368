// The one way in which core/store reads rows: every value is checked, and what this program cannot have written is
// damage that names file, record and field. Private to core/store.
#pragma once

#include <cmath>
#include <concepts>
#include <limits>
#include <string>
#include <string_view>

#include "core/base/plain_type.h"
#include "core/model/records.h"
#include "core/store/sqlite/bind.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// What a value of type T is, for messages: "an id such as document/...".
template <typename T>
Expectation expected_in_column() {
  if constexpr (std::same_as<T, std::string>)
    return Expected::utf8_text;
  else if constexpr (std::same_as<T, std::int64_t>)
    return Expected::stored_number;
  else if constexpr (std::same_as<T, double>)
    return Expected::number;
  else if constexpr (std::same_as<T, bool>)
    return Expected::zero_or_one;
  else if constexpr (std::same_as<T, Day>)
    return Expected::counted_day;
  else if constexpr (std::same_as<T, Date>)
    return Expected::stored_date;
  else if constexpr (std::same_as<T, RecordId>)
    return Expected::id;
  else if constexpr (Named<T>)
    return {Expected::one_of, all_words<T>()};
  else
    return {Expected::id_of_kind, std::string(name_of(T::kind))};
}

/// The rows of a statement, one after the other; where the types of its columns are known, `Query`
/// (core/store/sqlite/query.h) states them. SQLite's own errors are thrown as they are: use it under
/// `Connection::guarded`.
class CheckedRow {
 public:
  /// `sql` calls its columns what messages are to call them; `table` is whose rows they are, for messages on a row
  /// whose record is not known; `about` is the record or the key that all of them are about, if there is one.
  CheckedRow(Connection& connection, const std::string& sql, Shape shape, std::string table, std::string about = {})
      : statement_(connection.use(sql, shape)),
        file_(connection.path()),
        table_(std::move(table)),
        all_about_(std::move(about)) {}

  /// Begins anew with these values, one a parameter.
  template <typename... Values>
  void begin(const Values&... values) {
    bind_all(*statement_, values...);
  }
  /// Goes to the next row, if there is one.
  bool next() {
    about_.clear();
    return statement_->executeStep();
  }
  /// Lets go of the rows, and of the locks that they need.
  void end() { statement_->tryReset(); }
  /// The record that this row is about, for messages; the next row is about another.
  void about(const RecordId& record) { about_ = record.text(); }
  /// The same by the text of its id, or by the key of the row where its record is not known.
  void about(std::string id_or_key) { about_ = std::move(id_or_key); }

  /// Whether the column of this row holds nothing.
  bool is_null(int column) const { return value(column).isNull(); }
  /// Whether `get` would give a value.
  template <typename T>
  bool has(int column) const {
    return find<T>(column).has_value();
  }
  /// The value of a column; a std::optional is empty for NULL. Throws Failure with damaged_library if the column holds
  /// no such value.
  template <typename T>
  T get(int column) const {
    if constexpr (std::same_as<T, std::optional<PlainType<T>>>) {
      if (is_null(column)) return std::nullopt;
      return get<PlainType<T>>(column);
    } else {
      if (auto found = find<T>(column)) return *std::move(found);
      refuse(column, expected_in_column<T>());
    }
  }
  /// A text in which U+FFFD stands for what is not UTF-8; empty if there is none.
  std::string mended_text(int column) const;

  /// Throws Failure: the value of a column is damaged.
  [[noreturn]] void refuse(int column, const Expectation& expected) const;
  /// Throws Failure: something that belongs to the row is not there.
  [[noreturn]] void miss(const Expectation& expected) const;

 private:
  [[noreturn]] void fail_with(const Expectation& expected, std::string field, std::string found) const;
  SQLite::Column value(int column) const { return statement_->getColumn(column); }
  /// The bytes of a text, as long as the row stands; nothing if the column holds none.
  std::optional<std::string_view> bytes(int column) const;
  std::optional<std::string_view> text(int column) const;
  std::optional<std::int64_t> integer(int column, std::int64_t least, std::int64_t most) const;

  template <typename T>
  std::optional<T> find(int column) const {
    if constexpr (std::same_as<T, std::string>) {
      const auto found = text(column);
      return found ? std::optional(std::string(*found)) : std::nullopt;
    } else if constexpr (std::same_as<T, std::int64_t>) {
      return integer(column, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    } else if constexpr (std::same_as<T, double>) {
      return number(column);
    } else if constexpr (std::same_as<T, bool>) {
      const auto found = integer(column, 0, 1);
      return found ? std::optional(*found == 1) : std::nullopt;
    } else if constexpr (std::same_as<T, Day>) {
      return day(column);
    } else {
      const auto found = text(column);
      if (!found) return std::nullopt;
      if constexpr (Named<T>)
        return parse_word<T>(*found);
      else
        return T::parse(*found);
    }
  }
  std::optional<double> number(int column) const;
  std::optional<Day> day(int column) const;

  StatementUse statement_;
  const std::string& file_;
  std::string table_, all_about_, about_{};
};

}  // namespace chronicle
