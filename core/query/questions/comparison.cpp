#include "core/query/questions/comparison.h"

#include <algorithm>
#include <unordered_set>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

using Documents = std::unordered_set<const Document*>;

/// What one side holds.
class Scope {
 public:
  Scope(const Catalogue& catalogue, const Side& side, const std::optional<RecordId>& topic, Day as_of)
      : catalogue_(catalogue), side_(side), topic_(topic), as_of_(as_of) {}

  bool holds(const std::optional<Date>& date, const RecordId* session) const {
    if (const auto* id = std::get_if<RecordId>(&side_)) return session != nullptr && *session == *id;
    return date && lies_within(*date, std::get<Date>(side_));
  }
  bool holds(const Act& act) const {
    if (!is_known(catalogue_, act.id, as_of_)) return false;
    return holds(date_of(catalogue_, act, as_of_), act.session ? &act.session->id() : nullptr);
  }
  template <typename R>
  bool holds_said(const R& record) const {
    return fits(record) && is_known(catalogue_, record.id, as_of_) &&
           holds(date_of(catalogue_, record.id, as_of_), &record.session.id());
  }
  /// A trace belongs to a session if its record was treated there.
  bool holds(const Trace& trace) const {
    if (std::holds_alternative<Date>(side_)) return holds(date_of(catalogue_, trace.id, as_of_), nullptr);
    const auto& session = std::get<RecordId>(side_);
    if (trace.record == session) return true;
    const auto* act = catalogue_.find<Act>(trace.record);
    const auto acts = catalogue_.linked(&Act::document, trace.record);
    return (act != nullptr && holds(*act)) ||
           std::any_of(acts.begin(), acts.end(), [&](const Act* one) { return holds(*one); });
  }
  bool fits(const Record& record) const {
    return !topic_ || std::any_of(record.topics.begin(), record.topics.end(),
                                  [&](const auto& one) { return one.id() == *topic_; });
  }
  std::vector<const Document*> documents() const {
    std::vector<const Document*> found;
    for (const Document& document : catalogue_.all<Document>()) {
      const auto acts = catalogue_.linked(&Act::document, document.id);
      if (fits(document) && std::any_of(acts.begin(), acts.end(), [&](const Act* one) { return holds(*one); }))
        found.push_back(&document);
    }
    return found;
  }
  template <typename R>
  std::vector<const R*> said() const {
    std::vector<const R*> found;
    for (const R& record : catalogue_.all<R>())
      if (holds_said(record)) found.push_back(&record);
    return found;
  }
  /// The last day of the side, and never after the as-of day.
  Day end() const {
    if (const auto* period = std::get_if<Date>(&side_)) return std::min(*period->latest(), as_of_);
    const auto* session = catalogue_.find<Session>(std::get<RecordId>(side_));
    const auto date = session != nullptr ? date_of(catalogue_, *session, as_of_) : std::nullopt;
    return date && date->latest() ? std::min(*date->latest(), as_of_) : as_of_;
  }

 private:
  const Catalogue& catalogue_;
  const Side& side_;
  const std::optional<RecordId>& topic_;
  Day as_of_;
};

bool changes(const Relation& relation) {
  return relation.type == RelationType::amends || relation.type == RelationType::replaces;
}

/// A document of the second side that refers to `before`, one that changes it before one that carries it on.
Compared sequel_of(const Catalogue& catalogue, const Document& before, const Documents& after) {
  Compared best{&before, nullptr, nullptr};
  for (const Relation* relation : catalogue.linked(&Relation::to, before.id)) {
    const auto* newer = catalogue.find<Document>(relation->document.id());
    if (newer == nullptr || !after.contains(newer)) continue;
    if (best.after == nullptr || changes(*relation)) best = {&before, newer, relation};
    if (changes(*relation)) break;
  }
  return best;
}

void sort_in(const Catalogue& catalogue, const Document& document, const Documents& after, Day end,
             Comparison& comparison) {
  const Compared sequel = sequel_of(catalogue, document, after);
  if (sequel.after != nullptr) {
    (changes(*sequel.how) ? comparison.changed : comparison.continued).push_back(sequel);
    return;
  }
  if (after.contains(&document)) {
    comparison.continued.push_back({&document, &document, nullptr});
    return;
  }
  const Compared alone{&document, nullptr, nullptr};
  switch (validity_of(catalogue, document, end).validity) {
    case Validity::in_force:
    case Validity::not_yet:
    case Validity::planned:
      comparison.continued.push_back(alone);
      return;
    case Validity::not_known:
    case Validity::adoption_not_stated:
      comparison.unknown.push_back(alone);
      return;
    case Validity::expired:
    case Validity::replaced:
    case Validity::deferred:
    case Validity::not_adopted:
      comparison.dropped.push_back(alone);
  }
}

}  // namespace

std::optional<Side> parse_side(std::string_view text) {
  if (const auto id = RecordId::parse(text)) {
    if (id->kind() != Kind::session) return std::nullopt;
    return Side(*id);
  }
  const auto date = Date::parse(text);
  if (!date || !date->earliest() || !date->latest()) return std::nullopt;
  return Side(*date);
}

std::string text_of(const Side& side) {
  if (const auto* id = std::get_if<RecordId>(&side)) return id->text();
  return std::get<Date>(side).text();
}

Comparison compare(const Catalogue& catalogue, const Side& before, const Side& after,
                   const std::optional<RecordId>& topic, Day as_of) {
  const Scope first(catalogue, before, topic, as_of);
  const Scope second(catalogue, after, topic, as_of);
  const auto documents_before = first.documents();
  const auto documents_after = second.documents();
  Comparison comparison;
  const Documents held_after(documents_after.begin(), documents_after.end());
  for (const Document* document : documents_before) sort_in(catalogue, *document, held_after, second.end(), comparison);
  Documents sequels;
  for (const auto* list : {&comparison.changed, &comparison.continued})
    for (const Compared& one : *list) sequels.insert(one.after);
  for (const Document* document : documents_after)
    if (!sequels.contains(document)) comparison.fresh.push_back({nullptr, document, nullptr});
  for (const Commitment* commitment : first.said<Commitment>()) {
    PromiseCompared promise{commitment, {}};
    for (const Trace* trace : traces_in_order(catalogue, *commitment, as_of))
      if (second.holds(*trace)) promise.traces.push_back(trace);
    comparison.promises.push_back(std::move(promise));
  }
  comparison.promised = second.said<Commitment>();
  comparison.figures_before = first.said<Figure>();
  comparison.figures_after = second.said<Figure>();
  return comparison;
}

}  // namespace chronicle
