// How the facts of a record stand in the columns of its table. Private to core/store.
#pragma once

#include <string>
#include <tuple>

#include "core/base/plain_type.h"
#include "core/model/records.h"
#include "core/store/sqlite/checked_row.h"

namespace chronicle {

/// Column names are the keys of the facts, quoted because some are words of SQL.
inline std::string column(const std::string& key) { return "\"" + key + "\""; }

/// How the columns of a query have what a fact refers to: by the id of the record, or by its key.
enum class References { as_ids, as_keys };

/// The id of the record whose key is `key`, as SQL; of a record that is gone a text that is no id and says so.
inline std::string id_of_key(const std::string& key) {
  return "CASE WHEN " + key +
         " IS NOT NULL THEN ifnull((SELECT target.id FROM record AS target WHERE target.key = " + key +
         "), 'key ' || " + key + ") END";
}

/// How many columns `fact_columns` names.
template <typename R>
inline constexpr int fact_column_count = int{std::tuple_size_v<decltype(R::facts())>};

/// "SELECT" list of the facts of R from its table, each called by its key.
template <typename R>
std::string fact_columns(References references) {
  const std::string table(name_of(R::kind));
  std::string sql;
  for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
    const std::string name = table + "." + column(fact.key);
    if (IsReference<PlainType<T>>::value && references == References::as_ids)
      sql += ", " + id_of_key(name) + " AS " + column(fact.key);
    else
      sql += ", " + name;
  });
  return sql;
}

/// The id of a reference that stands in a column by its id.
inline RecordId id_in_column(const CheckedRow& row, int column) { return row.get<RecordId>(column); }

/// The value of a fact or of a part of one. `id_of(row, column)` gives the id that a column refers to, or throws.
template <typename T, typename IdOf>
T read_value(const CheckedRow& row, int column, const IdOf& id_of) {
  if constexpr (std::same_as<T, RecordId>) {
    return id_of(row, column);
  } else if constexpr (IsReference<T>::value) {
    auto ref = T::of(id_of(row, column));
    if (!ref) row.refuse(column, expected_in_column<T>());
    return *std::move(ref);
  } else {
    return row.get<T>(column);
  }
}

/// Reads facts in the order of `fact_columns`.
template <typename IdOf>
class RowReader {
 public:
  RowReader(const CheckedRow& row, int first, const IdOf& id_of) : row_(row), at_(first), id_of_(id_of) {}

  template <typename F, typename T>
  void operator()(const F& /*fact*/, std::optional<T>& member) {
    if (!row_.is_null(at_)) member = read_value<T>(row_, at_, id_of_);
    ++at_;
  }
  template <typename F, typename T>
  void operator()(const F& /*fact*/, T& member) {
    member = read_value<T>(row_, at_++, id_of_);
  }

 private:
  const CheckedRow& row_;
  int at_;
  const IdOf& id_of_;
};

/// How many columns a fact of type T has in its table.
template <typename T>
inline constexpr int columns_of_fact = std::same_as<PlainType<T>, Date> ? 3 : 1;

/// Binds facts in the order of `facts()`. `key_of` gives the row of an id.
template <typename KeyOf>
class RowWriter {
 public:
  RowWriter(SQLite::Statement& row, int first, const KeyOf& key_of) : row_(row), at_(first), key_of_(key_of) {}

  template <typename F, typename T>
  void operator()(const F& /*fact*/, const std::optional<T>& member) {
    if (member)
      bind(*member);
    else
      at_ += columns_of_fact<T>;  // unbound is null
  }
  template <typename F, typename T>
  void operator()(const F& /*fact*/, const T& member) {
    bind(member);
  }

 private:
  template <typename T>
  void bind(const T& value) {
    if constexpr (IsReference<T>::value) {
      bind_value(row_, at_++, key_of_(id_of(value)));
    } else if constexpr (std::same_as<T, Date>) {
      bind_value(row_, at_++, value.text());
      bind_value(row_, at_++, value.earliest());
      bind_value(row_, at_++, value.latest());
    } else {
      bind_value(row_, at_++, value);
    }
  }

  SQLite::Statement& row_;
  int at_;
  const KeyOf& key_of_;
};

/// The shape of `insert_sql`.
template <typename R>
constexpr Shape insert_shape() {
  Shape shape{1, 0};
  for_each_fact<R>([&]<typename T>(const Fact<R, T>& /*fact*/) { shape.parameters += columns_of_fact<T>; });
  return shape;
}

/// "INSERT" of the facts of R into its table, for RowWriter after the key.
template <typename R>
std::string insert_sql() {
  std::string columns = "key";
  std::string values = "?";
  const auto add = [&](const std::string& name) {
    columns += ", " + column(name);
    values += ", ?";
  };
  for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
    add(fact.key);
    if constexpr (std::same_as<PlainType<T>, Date>) {
      add(std::string(fact.key) + "_first");
      add(std::string(fact.key) + "_last");
    }
  });
  return "INSERT OR REPLACE INTO " + column(std::string(name_of(R::kind))) + " (" + columns + ") VALUES (" + values +
         ")";
}

}  // namespace chronicle
