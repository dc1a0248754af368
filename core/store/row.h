// How the facts of a record stand in the columns of its table. Private to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

#include "core/base/plain_type.h"
#include "core/model/records.h"

namespace chronicle {

template <typename T>
struct IsReference : std::false_type {};
template <>
struct IsReference<RecordId> : std::true_type {};
template <Kind K>
struct IsReference<Ref<K>> : std::true_type {};

/// Column names are the keys of the facts, quoted because some are words of SQL.
inline std::string column(const std::string& key) { return "\"" + key + "\""; }

/// Calls `visit(key, type_tag, member)` for each fact of a record type without a record at hand.
template <typename R, typename Visit>
void for_each_fact(Visit&& visit) {
  const R none{};
  R::describe(none, visit);
}

/// How the columns of a query have what a fact refers to: by the id of the record, or by its key.
enum class References { as_ids, as_keys };

/// "SELECT" list of the facts of R from its table.
template <typename R>
std::string fact_columns(References references) {
  const std::string table(name_of(R::kind));
  std::string sql;
  for_each_fact<R>([&](const char* key, const auto& member) {
    const std::string name = table + "." + column(key);
    if (IsReference<PlainType<decltype(member)>>::value && references == References::as_ids)
      sql += ", (SELECT target.id FROM record AS target WHERE target.key = " + name + ")";
    else
      sql += ", " + name;
  });
  return sql;
}

/// A value that this program cannot have written: the file was changed by other hands.
[[noreturn]] inline void refuse(const SQLite::Column& value) {
  throw Failure({.code = ErrorCode::damaged_library,
                 .field = value.getName(),
                 .found = value.getString(),
                 .detail = "a value that is not of its type"});
}

/// The id of a reference that stands in a column by its id.
struct IdInColumn {
  std::optional<RecordId> operator()(const SQLite::Column& value) const { return RecordId::parse(value.getText()); }
};

/// Reads facts in the order of `fact_columns`. `id_of` gives the id of a reference from its column, or nothing.
template <typename IdOf = IdInColumn>
class RowReader {
 public:
  RowReader(SQLite::Statement& row, int first, IdOf id_of = {}) : row_(row), at_(first), id_of_(std::move(id_of)) {}

  template <typename T>
  void operator()(const char*, std::optional<T>& member) {
    const auto value = row_.getColumn(at_++);
    if (!value.isNull()) member = convert<T>(value);
  }
  template <typename T>
  void operator()(const char*, T& member) {
    member = convert<T>(row_.getColumn(at_++));
  }

 private:
  template <typename T>
  static std::optional<T> reference(std::optional<RecordId> id) {
    if constexpr (std::same_as<T, RecordId>)
      return id;
    else
      return id ? T::of(std::move(*id)) : std::nullopt;
  }
  template <typename T, typename Parsed>
  static T checked(const SQLite::Column& value, const Parsed& parsed) {
    if (!parsed) refuse(value);
    return *parsed;
  }
  template <typename T>
  T convert(const SQLite::Column& value) const {
    if constexpr (IsReference<T>::value)
      return checked<T>(value, reference<T>(id_of_(value)));
    else if constexpr (std::same_as<T, std::string>)
      return value.getString();
    else if constexpr (std::same_as<T, std::int64_t>)
      return value.getInt64();
    else if constexpr (std::same_as<T, double>)
      return value.getDouble();
    else if constexpr (std::same_as<T, bool>)
      return value.getInt() != 0;
    else if constexpr (Named<T>)
      return checked<T>(value, parse_word<T>(value.getText()));
    else
      return checked<T>(value, T::parse(value.getText()));
  }

  SQLite::Statement& row_;
  int at_;
  IdOf id_of_;
};

/// Binds facts in the order of `describe`; a date takes three columns. `key_of` gives the row of an id.
template <typename KeyOf>
class RowWriter {
 public:
  RowWriter(SQLite::Statement& row, int first, const KeyOf& key_of) : row_(row), at_(first), key_of_(key_of) {}

  template <typename T>
  void operator()(const char*, const std::optional<T>& member) {
    if (member)
      bind(*member);
    else
      at_ += std::same_as<T, Date> ? 3 : 1;  // unbound is null
  }
  template <typename T>
  void operator()(const char*, const T& member) {
    bind(member);
  }

 private:
  void bind(const std::string& value) { row_.bind(at_++, value); }
  void bind(std::int64_t value) { row_.bind(at_++, value); }
  void bind(double value) { row_.bind(at_++, value); }
  void bind(bool value) { row_.bind(at_++, value ? 1 : 0); }
  void bind(const RecordId& id) { row_.bind(at_++, key_of_(id)); }
  template <Kind K>
  void bind(const Ref<K>& ref) {
    bind(ref.id());
  }
  template <Named E>
  void bind(E value) {
    row_.bind(at_++, std::string(word_of(value)));
  }
  void bind(const Date& date) {
    row_.bind(at_++, date.text());
    for (const auto& day : {date.earliest(), date.latest()}) {
      if (day) row_.bind(at_, day->number());
      ++at_;
    }
  }

  SQLite::Statement& row_;
  int at_;
  const KeyOf& key_of_;
};

/// "INSERT" of the facts of R into its table, for RowWriter after the key.
template <typename R>
std::string insert_sql() {
  std::string columns = "key";
  std::string values = "?";
  const auto add = [&](const std::string& name) {
    columns += ", " + column(name);
    values += ", ?";
  };
  for_each_fact<R>([&](const char* key, const auto& member) {
    add(key);
    if constexpr (std::same_as<PlainType<decltype(member)>, Date>) {
      add(std::string(key) + "_first");
      add(std::string(key) + "_last");
    }
  });
  return "INSERT OR REPLACE INTO " + column(std::string(name_of(R::kind))) + " (" + columns + ") VALUES (" + values +
         ")";
}

}  // namespace chronicle
