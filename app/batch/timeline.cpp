#include "app/batch/timeline.h"

#include <QtCore/QFileInfo>

#include "app/batch/verbs.h"
#include "app/print/timeline_formats.h"
#include "app/text/words.h"
#include "app/timeline/stage.h"
#include "core/query/search/search.h"

namespace chronicle::app {
namespace {

/// What the day knows, or what of it the query finds: other sessions stay, and are faint.
TimelineContent content_of(const TimelineVerb& verb, const Library& library, Day as_of) {
  const Catalogue catalogue = Catalogue::load(library);
  const Passing known = Browser(catalogue, as_of).apply({});
  if (!verb.query) return timeline_content(catalogue, known, as_of);
  const SearchResult result = Search(library, catalogue, as_of).find(*verb.query, std::size_t{0}, &known);
  return timeline_content(catalogue, common(known, result.found), as_of, known.of(Kind::session));
}

/// The days asked for; where an end is open, that of the record.
std::optional<timeline::Limits> range_of(const TimelineVerb& verb, const TimelineContent& content, Day today) {
  if (!verb.from && !verb.to) return std::nullopt;
  const timeline::Limits whole = timeline::Record(content.entries, content.groups, today).limits();
  const Day first = verb.from.value_or(whole.first), last = verb.to.value_or(whole.last);
  return timeline::Limits{std::min(first, last), std::max(first, last)};
}

}  // namespace

Result<void> draw_timeline(const TimelineVerb& verb, Day today) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  if (auto apart = keep_apart(verb.out, library->path()); !apart) return apart;
  const Day as_of = verb.as_of.value_or(today);
  TimelineOnPaper what{.content = content_of(verb, *library, as_of), .as_of = as_of, .today = today};
  if (verb.query) what.narrowed = text_of(text_of(*verb.query));
  what.library = QFileInfo(QString::fromStdString(library->path())).fileName();
  TimelineLayout how = verb.layout;
  how.range = range_of(verb, what.content, today);
  return save_timeline(what, how, verb.out, *timeline_format_of(verb.out));
}

}  // namespace chronicle::app
