#include "app/timeline/record_entries.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <map>

#include "app/text/words.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"
#include "core/query/as_of/session_status.h"
#include "core/query/questions/lineage.h"
#include "core/values/values.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

using timeline::Entry;
using timeline::EntryKind;
using timeline::EntryState;

/// A document of which no source states the period is drawn this far from its adoption, fading out: long enough to be
/// seen and clicked, too short to be read as a period.
constexpr int unstated_days = 75;

constexpr std::int64_t kind_shift = 32;

std::int64_t key_of(Kind kind, std::size_t position) {
  return (static_cast<std::int64_t>(kind) << kind_shift) | static_cast<std::int64_t>(position);
}

template <typename R>
std::int64_t key_of(const Catalogue& catalogue, const R& record) {
  return key_of(R::kind, *catalogue.position_of(record.id));
}

EntryState state_of(SessionState state) {
  switch (state) {
    case SessionState::held:
      return EntryState::held;
    case SessionState::unconfirmed:
      return EntryState::unconfirmed;
    case SessionState::postponed:
    case SessionState::cancelled:
      return EntryState::postponed;
    default:
      return EntryState::announced;
  }
}

EntryState state_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return EntryState::in_force;
    case Validity::expired:
    case Validity::replaced:
      return EntryState::ended;
    case Validity::not_yet:
    case Validity::planned:
      return EntryState::not_yet;
    default:
      return EntryState::unknown;
  }
}

class RecordEntries {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::RecordEntries)
};

/// "12 Nov · video".
std::string card_detail(const SessionTerms& terms) {
  const Date& date = *terms.date;
  const bool is_known = date.is_day() && !date.is_approximate() && !date.is_uncertain();
  std::string text =
      is_known ? day_and_month_in_short(*date.earliest(), shown_language) : in_short(date, shown_language);
  if (terms.form == Form::video) text += " · " + in_words(Form::video, shown_language);
  return text;
}

/// Sessions of which much is recorded beyond documents and delegations stand out.
bool is_told_in_depth(const Catalogue& catalogue, const Session& session) {
  constexpr std::size_t many = 12;
  return catalogue.linked(&Statement::session, session.id).size() +
             catalogue.linked(&Commitment::session, session.id).size() +
             catalogue.linked(&Figure::session, session.id).size() >=
         many;
}

/// By position: whether a session passes, or is one of `others` that a record which passes belongs to.
std::vector<bool> sessions_in_full(const Catalogue& catalogue, const Passing& passing,
                                   const std::vector<std::uint32_t>& others, Day as_of) {
  std::vector<bool> in_full(catalogue.all<Session>().size()), of_hits(in_full.size());
  for (const auto position : passing.of(Kind::session)) in_full[position] = true;
  if (others.empty()) return in_full;
  for (const Kind kind : register_kinds)
    for (const auto position : passing.of(kind))
      for (const RecordId& session : sessions_of(catalogue, catalogue.id_at(kind, position), as_of))
        if (const auto at = catalogue.position_of(session)) of_hits[*at] = true;
  for (const auto position : others) in_full[position] = in_full[position] || of_hits[position];
  return in_full;
}

void add_sessions(const Catalogue& catalogue, const std::vector<bool>& in_full, Day as_of,
                  std::vector<Entry>& entries) {
  const auto& sessions = catalogue.all<Session>();
  for (auto one = sessions.begin(); one != sessions.end(); ++one) {
    const Session& session = *one;
    const auto [state, terms, own] = session_on(catalogue, session, as_of);
    if (!terms.date || !terms.date->earliest() || !terms.date->latest()) continue;
    if (state == SessionState::not_known) continue;
    entries.push_back({.key = key_of(Kind::session, one.position()),
                       .kind = state == SessionState::held ? EntryKind::session : EntryKind::announcement,
                       .first = *terms.date->earliest(),
                       .last = *terms.date->latest(),
                       .label = timeline_label(catalogue, session.id),
                       .detail = card_detail(terms),
                       .when = in_words(*terms.date, shown_language),
                       .state_word = in_words(state, shown_language),
                       .state = state_of(state),
                       .emphasised = own != nullptr && is_told_in_depth(catalogue, session),
                       .dimmed = !in_full[one.position()]});
  }
}

void add_chairmanships(const Catalogue& catalogue, Day as_of, std::vector<Entry>& entries) {
  for (const Chairmanship& chairmanship : catalogue.all<Chairmanship>()) {
    if (!is_known(catalogue, chairmanship.id, as_of)) continue;
    if (!chairmanship.year.earliest() || !chairmanship.year.latest()) continue;
    entries.push_back({.key = key_of(catalogue, chairmanship),
                       .kind = EntryKind::chairmanship,
                       .first = *chairmanship.year.earliest(),
                       .last = *chairmanship.year.latest(),
                       .label = timeline_label(catalogue, chairmanship.id),
                       .detail = in_words(chairmanship.year, shown_language),
                       .when = in_words(chairmanship.year, shown_language)});
  }
}

/// What holds, held or is still to come; what was not adopted, or not as far as sources say, has no time of its own.
bool is_drawn(Validity validity) {
  return validity != Validity::not_adopted && validity != Validity::deferred &&
         validity != Validity::adoption_not_stated;
}

std::optional<Entry> document_entry(const Catalogue& catalogue, std::uint32_t position, Day as_of) {
  const Document& document = catalogue.all<Document>()[position];
  const auto status = validity_of(catalogue, document, as_of);
  if (!is_drawn(status.validity)) return std::nullopt;
  Entry entry{.key = key_of(Kind::document, position),
              .kind = EntryKind::document,
              .label = timeline_label(catalogue, document.id),
              .detail = document.validity ? in_words(*document.validity, shown_language) : "",
              .when = document.validity ? in_words(*document.validity, shown_language) : "",
              .state_word = in_words(status.validity, shown_language),
              .state = state_of(status.validity)};
  if (const auto span = span_of(catalogue, document, as_of); span && (span->first || span->last)) {
    const Day far = *Day::from_ymd(9999, 12, 31);
    entry.last = span->last.value_or(far);
    entry.open_end = !span->last;
    entry.first = span->first.value_or(entry.last.plus_months(-12));
    entry.open_start = !span->first;
    if (entry.first > entry.last) entry.first = entry.last;
    return entry;
  }
  const Act* adoption = adoption_of(catalogue, document, as_of);
  const auto date = adoption != nullptr ? date_of(catalogue, *adoption, as_of) : std::nullopt;
  if (!date || !date->earliest()) return std::nullopt;
  entry.when =
      RecordEntries::tr("adopted %1").arg(QString::fromStdString(when_in_words(*date, shown_language))).toStdString();
  entry.first = *date->earliest();
  entry.last = entry.first.plus_days(unstated_days);
  entry.open_end = true;
  return entry;
}

QString no_topic() { return RecordEntries::tr("No topic"); }

/// Under a filter by topics a document stands in the lane of one of these.
std::string topic_of(const Catalogue& catalogue, const Document& document, const std::set<std::string>& chosen) {
  if (document.topics.empty()) return no_topic().toStdString();
  const auto found = std::find_if(document.topics.begin(), document.topics.end(),
                                  [&](const auto& topic) { return chosen.contains(topic.id().text()); });
  const auto& topic = found != document.topics.end() ? *found : document.topics.front();
  return title_of(catalogue, topic.id(), shown_language);
}

/// Groups in the order of their topics' names; only topics with something to show.
void add_documents(const Catalogue& catalogue, const Passing& passing, Day as_of, const std::set<std::string>& chosen,
                   TimelineContent& content) {
  std::map<std::string, std::vector<Entry>> by_topic;
  for (const auto position : passing.of(Kind::document)) {
    auto entry = document_entry(catalogue, position, as_of);
    if (!entry) continue;
    const std::string topic = topic_of(catalogue, catalogue.all<Document>()[position], chosen);
    by_topic[topic].push_back(std::move(*entry));
  }
  for (auto& [topic, entries] : by_topic) {
    for (Entry& entry : entries) {
      entry.lane_group = static_cast<std::int32_t>(content.groups.size());
      content.entries.push_back(std::move(entry));
    }
    content.groups.push_back({topic});
  }
}

}  // namespace

std::optional<std::int64_t> timeline_key(const Catalogue& catalogue, const RecordId& id) {
  if (const auto* session = catalogue.find<Session>(id)) return key_of(catalogue, *session);
  if (const auto* document = catalogue.find<Document>(id)) return key_of(catalogue, *document);
  if (const auto* chairmanship = catalogue.find<Chairmanship>(id)) return key_of(catalogue, *chairmanship);
  return std::nullopt;
}

std::string timeline_label(const Catalogue& catalogue, const RecordId& id) {
  const auto* chairmanship = catalogue.find<Chairmanship>(id);
  return title_of(catalogue, chairmanship != nullptr ? chairmanship->state.id() : id, shown_language);
}

std::optional<RecordId> timeline_record(const Catalogue& catalogue, std::int64_t key) {
  const auto position = static_cast<std::uint32_t>(key & ((std::int64_t{1} << kind_shift) - 1));
  return dispatch(static_cast<Kind>(key >> kind_shift), [&]<typename R>() {
    const R* record = catalogue.all<R>().find(position);
    return record != nullptr ? std::optional(record->id) : std::nullopt;
  });
}

std::vector<std::pair<std::int64_t, std::int64_t>> timeline_ties(const Catalogue& catalogue, const RecordId& id,
                                                                 Day as_of) {
  std::vector<std::pair<std::int64_t, std::int64_t>> ties;
  const Lineage lineage = lineage_of(catalogue, id, as_of);
  for (const Tie& tie : lineage.ties)
    ties.emplace_back(key_of(catalogue, *lineage.kin[std::min(tie.from, tie.to)].document),
                      key_of(catalogue, *lineage.kin[std::max(tie.from, tie.to)].document));
  return ties;
}

TimelineContent timeline_content(const Catalogue& catalogue, const Passing& passing, Day as_of,
                                 const std::vector<std::uint32_t>& sessions, const std::set<std::string>& topics) {
  TimelineContent content;
  add_chairmanships(catalogue, as_of, content.entries);
  add_sessions(catalogue, sessions_in_full(catalogue, passing, sessions, as_of), as_of, content.entries);
  add_documents(catalogue, passing, as_of, topics, content);
  return content;
}

}  // namespace chronicle::app
