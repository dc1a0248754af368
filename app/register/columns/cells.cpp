#include "app/register/columns/cells.h"

#include <limits>

#include "core/query/as_of/session_status.h"
#include "core/values/values.h"
#include "core/wording/titles.h"

namespace chronicle::app {

Cell title_cell(const Sight& sight, const Record& record) {
  Cell cell{text_of(title_of(sight.catalogue, record.id, shown_language))};
  for (const auto& [language, name] : record.names) {
    const QString text = text_of(name);
    if (text == cell.text) continue;
    if (!cell.tip.isEmpty()) cell.tip += QLatin1Char('\n');
    cell.tip += text;
  }
  return cell;
}

SortKey title_key(const Sight& sight, const Record& record) {
  return key_of(text_of(title_of(sight.catalogue, record.id, shown_language)));
}

Cell date_cell(const std::optional<Date>& date) {
  return date ? Cell{text_of(in_short(*date, shown_language))} : missing();
}

SortKey date_key(const std::optional<Date>& date) {
  if (!date) return missing_key();
  return key_of(date->earliest() ? static_cast<double>(date->earliest()->number())
                                 : std::numeric_limits<double>::lowest());
}

Cell session_cell(const Sight& sight, const Session* session) {
  return session != nullptr ? Cell{text_of(title_of(sight.catalogue, session->id, shown_language))} : missing();
}

SortKey session_key(const Sight& sight, const Session* session) {
  return session != nullptr ? date_key(date_of(sight.catalogue, *session, sight.as_of)) : missing_key();
}

}  // namespace chronicle::app
