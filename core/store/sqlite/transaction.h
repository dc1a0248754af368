// Writing all or nothing. Private to core/store.
#pragma once

#include <type_traits>

#include "core/base/result.h"
#include "core/store/sqlite/connection.h"

namespace chronicle {

/// Runs `work` in a transaction; nothing of it stays if it throws. Nothing is written to a file that is no longer the
/// library that was opened.
template <typename Work>
Result<std::invoke_result_t<Work>> in_transaction(Connection& connection, Work&& work) {
  try {
    if (connection.is_read_only()) return fail({.code = ErrorCode::read_only_library, .file = connection.path()});
    connection.check_place();
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    connection.check_identity();
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      work();
      transaction.commit();
      return {};
    } else {
      auto result = work();
      transaction.commit();
      return result;
    }
  } catch (const SQLite::Exception& exception) {
    return fail(write_error_of(exception, connection));
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace chronicle
