// How values are bound to the parameters of a statement. Private to core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <string>
#include <string_view>

#include "core/base/plain_type.h"
#include "core/model/fact.h"
#include "core/model/names.h"
#include "core/time/day.h"

namespace chronicle {

/// Bytes that are no text.
struct Bytes {
  std::string_view bytes;
};

/// Binds a value as columns hold it: a record by its id, a choice by its word, a day by its number; a std::optional
/// without a value is NULL.
template <typename T>
void bind_value(SQLite::Statement& statement, int at, const T& value) {
  if constexpr (std::same_as<T, std::optional<PlainType<T>>>) {
    if (value)
      bind_value(statement, at, *value);
    else
      statement.bind(at);
  } else if constexpr (IsReference<T>::value) {
    statement.bind(at, value.text());
  } else if constexpr (Named<T>) {
    statement.bind(at, std::string(word_of(value)));
  } else if constexpr (std::same_as<T, Day>) {
    statement.bind(at, value.number());
  } else if constexpr (std::same_as<T, bool>) {
    statement.bind(at, value ? 1 : 0);
  } else if constexpr (std::same_as<T, Bytes>) {
    statement.bind(at, value.bytes.data(), static_cast<int>(value.bytes.size()));
  } else {
    statement.bind(at, value);
  }
}

/// Begins a statement anew, with values for the parameters from the first on.
template <typename... Values>
void bind_all(SQLite::Statement& statement, const Values&... values) {
  statement.tryReset();
  int at = 1;
  (bind_value(statement, at++, values), ...);
}

}  // namespace chronicle
