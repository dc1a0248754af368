// A statement of which the types of parameters and columns are stated once. Private to core/store.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "core/store/sqlite/checked_row.h"

namespace chronicle {

/// `Query<std::tuple<std::int64_t, std::string>(RecordId)>` takes an id and gives rows of a number and a text;
/// `Query<void(RecordId)>` gives none. Whether the SQL has as many parameters and columns is checked when it is made:
/// it throws Failure with program_fault. Types of parameters are those of `bind_value`, types of columns those of
/// `CheckedRow::get`. Two queries of the same SQL must not live at once.
template <typename Signature>
class Query;

template <typename... Columns, typename... Parameters>
class Query<std::tuple<Columns...>(Parameters...)> {
 public:
  using Row = std::tuple<Columns...>;

  /// As of a CheckedRow.
  Query(Connection& connection, const std::string& sql, std::string table, std::string about = {})
      : row_(connection, sql, {int{sizeof...(Parameters)}, int{sizeof...(Columns)}}, std::move(table),
             std::move(about)) {}

  /// Begins anew with these values.
  void begin(const Parameters&... values) { row_.begin(values...); }
  /// Goes to the next row, if there is one.
  bool next() { return row_.next(); }
  /// The first row for these values; nothing if there is none.
  std::optional<Row> first(const Parameters&... values) {
    begin(values...);
    std::optional<Row> row;
    if (next()) row.emplace(whole(std::index_sequence_for<Columns...>()));
    row_.end();
    return row;
  }

  /// The value of a column. Throws Failure with damaged_library if it holds no such value.
  template <int column>
  auto get() const {
    return row_.template get<std::tuple_element_t<column, Row>>(column);
  }
  /// Whether `get` would give a value.
  template <int column>
  bool has() const {
    return row_.template has<std::tuple_element_t<column, Row>>(column);
  }
  /// The record that this row is about, for messages.
  void about(const RecordId& record) { row_.about(record); }
  /// Throws Failure: the value of a column is damaged.
  template <int column>
  [[noreturn]] void refuse(const Expectation& expected) const {
    static_assert(column < int{sizeof...(Columns)});
    row_.refuse(column, expected);
  }
  /// The same row, for what reads columns by their number.
  CheckedRow& row() { return row_; }

 private:
  template <std::size_t... column>
  Row whole(std::index_sequence<column...> /*columns*/) const {
    return Row{get<static_cast<int>(column)>()...};  // in braces from left to right
  }

  CheckedRow row_;
};

/// A statement that changes rows and gives none.
template <typename... Parameters>
class Query<void(Parameters...)> {
 public:
  Query(Connection& connection, const std::string& sql)
      : statement_(connection.use(sql, {int{sizeof...(Parameters)}, 0})) {}

  /// Runs it with these values; how many rows it has changed.
  int run(const Parameters&... values) {
    bind_all(*statement_, values...);
    return statement_->exec();
  }

 private:
  StatementUse statement_;
};

}  // namespace chronicle
