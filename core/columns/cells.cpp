#include "core/columns/cells.h"

#include <limits>

#include "core/query/as_of/session_status.h"
#include "core/values/values.h"

namespace chronicle {

Cell date_cell(const Sight& sight, const std::optional<Date>& date) {
  return date ? Cell{in_short(*date, sight.language)} : not_stated(sight);
}

SortKey date_key(const std::optional<Date>& date) {
  if (!date) return missing_key();
  return key_of(date->earliest() ? static_cast<double>(date->earliest()->number())
                                 : std::numeric_limits<double>::lowest());
}

Cell session_cell(const Sight& sight, const Session* session) {
  return session != nullptr ? Cell{title(sight, session->id)} : not_stated(sight);
}

SortKey session_key(const Sight& sight, const Session* session) {
  return session != nullptr ? date_key(date_of(sight.catalogue, *session, sight.as_of)) : missing_key();
}

std::string other_names(const Record& record, const std::string& title) {
  std::string names;
  for (const auto& [language, name] : record.names) {
    if (name == title) continue;
    if (!names.empty()) names += '\n';
    names += name;
  }
  return names;
}

}  // namespace chronicle
