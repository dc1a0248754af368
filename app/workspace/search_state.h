// What is searched for, and what was found.
#pragma once

#include <QtCore/QString>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/query/search/search.h"

namespace chronicle::app {

struct SearchState {
  QString text{};                                ///< as it is typed
  std::optional<QueryFault> fault{};             ///< why it is no query; such a text narrows nothing
  std::optional<Error> trouble{};                ///< why the library could not be searched
  std::shared_ptr<const SearchResult> result{};  ///< null until the first answer, and where nothing is searched for
};

}  // namespace chronicle::app
