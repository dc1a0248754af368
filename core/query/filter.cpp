#include "core/query/filter.h"

#include <algorithm>

#include "core/query/document_status.h"
#include "core/query/session_status.h"

namespace chronicle {
namespace {

constexpr std::size_t index_of(Facet facet) { return static_cast<std::size_t>(facet); }

constexpr std::size_t slot_of(Kind kind) {
  for (std::size_t i = 0; i < register_kinds.size(); ++i)
    if (register_kinds.at(i) == kind) return i;
  return register_kinds.size();
}

constexpr std::size_t sessions = slot_of(Kind::session);
constexpr std::size_t documents = slot_of(Kind::document);
constexpr std::size_t people = slot_of(Kind::person);
constexpr std::size_t sources = slot_of(Kind::source);

constexpr bool is_of_sessions(std::size_t facet) { return facet <= index_of(Facet::session_state); }

/// Facets that records of a kind have themselves; the others they take from their sessions.
bool has_own(std::size_t slot, std::size_t facet) {
  if (slot == sessions) return is_of_sessions(facet);
  if (slot == documents) return !is_of_sessions(facet);
  if (slot == sources) return false;
  if (facet == index_of(Facet::state)) return true;
  return slot != people && facet == index_of(Facet::topic);
}

bool intersects(const std::vector<std::uint32_t>& a, const std::vector<char>& chosen) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t value) { return chosen[value] != 0; });
}

void sort_unique(std::vector<std::uint32_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

bool Filter::empty() const {
  return std::all_of(chosen.begin(), chosen.end(), [](const auto& values) { return values.empty(); });
}

const std::vector<std::uint32_t>& Passing::of(Kind kind) const { return positions.at(slot_of(kind)); }

/// The filter in numbers: for each facet a flag a value, or nothing if the facet is not used.
struct Browser::Chosen {
  std::array<std::vector<char>, facet_count> flags;
  std::array<bool, facet_count> used{};

  bool any(bool of_sessions) const {
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (used.at(facet) && is_of_sessions(facet) == of_sessions) return true;
    return false;
  }
  /// Whether the entry has a chosen value in every used facet that `applies`.
  template <typename Applies>
  bool accepts(const Entry& entry, const Applies& applies) const {
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (used.at(facet) && applies(facet) && !intersects(entry.values.at(facet), flags.at(facet))) return false;
    return true;
  }
};

Browser::Browser(const Catalogue& catalogue, const std::vector<std::pair<RecordId, RecordId>>& cited, Day as_of)
    : catalogue_(catalogue) {
  add_sessions(as_of);
  add_documents(as_of);
  add_people();
  add_spoken<Figure>();
  add_spoken<Commitment>();
  add_spoken<Statement>();
  add_sources(cited);
}

std::uint32_t Browser::value(Facet facet, const std::string& name) {
  auto& numbers = numbers_.at(index_of(facet));
  auto& names = names_.at(index_of(facet));
  const auto [found, added] = numbers.emplace(name, static_cast<std::uint32_t>(names.size()));
  if (added) names.push_back(name);
  return found->second;
}

void Browser::add(Entry& entry, Facet facet, const std::string& name) {
  auto& values = entry.values.at(index_of(facet));
  values.push_back(value(facet, name));
  sort_unique(values);
}

void Browser::add_sessions(Day as_of) {
  for (const Session& session : catalogue_.all<Session>()) {
    Entry& entry = entries_[sessions].emplace_back();
    if (const auto date = date_of(catalogue_, session); date && date->earliest())
      add(entry, Facet::year, std::to_string(date->earliest()->year()));
    if (session.place)
      add(entry, Facet::place, session.place->text());
    else if (session.form == Form::video)
      add(entry, Facet::place, by_video);
    for (const auto& state : {session.host, session.chair_state})
      if (state) add(entry, Facet::state, state->text());
    for (const Attendance* attendance : catalogue_.linked<Attendance>(Via::attendance_session, session.id))
      if (attendance->state) add(entry, Facet::state, attendance->state->text());
    add(entry, Facet::session_state, std::string(word_of(status_of(catalogue_, session, as_of).state)));
  }
}

void Browser::add_documents(Day as_of) {
  const auto& all = catalogue_.all<Document>();
  documents_of_session_.resize(entries_[sessions].size());
  const Session* first = catalogue_.all<Session>().data();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    Entry& entry = entries_[documents].emplace_back();
    for (const auto& topic : all[i].topics) add(entry, Facet::topic, topic.text());
    add(entry, Facet::type, std::string(word_of(all[i].type)));
    add(entry, Facet::outcome, std::string(word_of(outcome_of(catalogue_, all[i], as_of))));
    add(entry, Facet::validity, std::string(word_of(validity_of(catalogue_, all[i], as_of).validity)));
    for (const Act* act : catalogue_.linked<Act>(Via::act_document, all[i].id))
      if (const auto* session = catalogue_.find<Session>(act->session))
        entry.sessions.push_back(static_cast<std::uint32_t>(session - first));
    sort_unique(entry.sessions);
    for (const auto session : entry.sessions) documents_of_session_[session].push_back(i);
  }
}

void Browser::add_people() {
  const Session* first = catalogue_.all<Session>().data();
  for (const Person& person : catalogue_.all<Person>()) {
    Entry& entry = entries_[people].emplace_back();
    if (person.state) add(entry, Facet::state, person.state->text());
    const auto belongs = [&](const Ref<Kind::session>& ref) {
      if (const auto* session = catalogue_.find<Session>(ref.id()))
        entry.sessions.push_back(static_cast<std::uint32_t>(session - first));
    };
    for (const auto* one : catalogue_.linked<Attendance>(Via::attendance_person, person.id)) belongs(one->session);
    for (const auto* one : catalogue_.linked<Statement>(Via::statement_person, person.id)) belongs(one->session);
    sort_unique(entry.sessions);
  }
}

template <typename R>
void Browser::add_spoken() {
  const Session* first = catalogue_.all<Session>().data();
  for (const R& record : catalogue_.all<R>()) {
    Entry& entry = entries_.at(slot_of(R::kind)).emplace_back();
    for (const auto& topic : record.topics) add(entry, Facet::topic, topic.text());
    if (record.state) add(entry, Facet::state, record.state->text());
    if (const auto* session = catalogue_.find<Session>(record.session.id()))
      entry.sessions.push_back(static_cast<std::uint32_t>(session - first));
  }
}

void Browser::add_sources(const std::vector<std::pair<RecordId, RecordId>>& cited) {
  const auto& all = catalogue_.all<Source>();
  entries_[sources].resize(all.size());
  cited_by_.resize(all.size());
  std::unordered_map<std::string, std::pair<std::size_t, std::uint32_t>> places;
  for_each_kind([&]<typename R>() {
    const std::size_t slot = slot_of(R::kind);
    if (slot == register_kinds.size() || slot == sources) return;
    const auto& records = catalogue_.all<R>();
    for (std::uint32_t i = 0; i < records.size(); ++i) places.emplace(records[i].id.text(), std::pair{slot, i});
  });
  for (const auto& [record, source] : cited) {
    const auto place = places.find(record.text());
    const auto* found = catalogue_.find<Source>(source);
    if (place == places.end() || found == nullptr) continue;
    auto& list = cited_by_[static_cast<std::size_t>(found - all.data())];
    if (std::find(list.begin(), list.end(), place->second) == list.end()) list.push_back(place->second);
  }
}

Browser::Chosen Browser::chosen_values(const Filter& filter) const {
  Chosen chosen;
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    chosen.used.at(facet) = !filter.chosen.at(facet).empty();
    chosen.flags.at(facet).assign(names_.at(facet).size(), 0);
    for (const std::string& name : filter.chosen.at(facet))
      if (const auto found = numbers_.at(facet).find(name); found != numbers_.at(facet).end())
        chosen.flags.at(facet)[found->second] = 1;
  }
  return chosen;
}

std::array<std::vector<char>, register_kinds.size()> Browser::flags(const Chosen& chosen) const {
  std::array<std::vector<char>, register_kinds.size()> passing;
  for (std::size_t slot = 0; slot < passing.size(); ++slot) passing.at(slot).assign(entries_.at(slot).size(), 0);
  const auto own = [](std::size_t slot) { return [slot](std::size_t facet) { return has_own(slot, facet); }; };
  // First each by its own facts, then by each other's.
  std::vector<char> session_alone(entries_[sessions].size());
  for (std::size_t i = 0; i < session_alone.size(); ++i)
    session_alone[i] = chosen.accepts(entries_[sessions][i], own(sessions));
  const bool by_session = chosen.any(true);
  const bool by_document = chosen.any(false);
  std::vector<char> session_by_document(session_alone.size(), by_document ? 0 : 1);
  for (std::size_t i = 0; i < entries_[documents].size(); ++i) {
    const Entry& entry = entries_[documents][i];
    if (!chosen.accepts(entry, own(documents))) continue;
    bool at_session = !by_session;
    for (const auto session : entry.sessions) {
      session_by_document[session] = 1;
      at_session = at_session || session_alone[session] != 0;
    }
    passing[documents][i] = at_session;
  }
  for (std::size_t i = 0; i < session_alone.size(); ++i)
    passing[sessions][i] = session_alone[i] != 0 && session_by_document[i] != 0;

  // What was said has its own state and topic, so its session must pass only the other facets.
  for (std::size_t slot = 0; slot < passing.size(); ++slot) {
    if (slot == sessions || slot == documents || slot == sources) continue;
    Chosen rest = chosen;
    bool any_rest = false;
    for (std::size_t facet = 0; facet < facet_count; ++facet) {
      if (has_own(slot, facet)) rest.used.at(facet) = false;
      any_rest = any_rest || rest.used.at(facet);
    }
    const bool rest_by_document = rest.any(false);
    std::vector<char> session_passes(session_alone.size());
    for (std::size_t i = 0; i < session_passes.size(); ++i) {
      const auto& its_documents = documents_of_session_[i];
      session_passes[i] =
          rest.accepts(entries_[sessions][i], own(sessions)) &&
          (!rest_by_document || std::any_of(its_documents.begin(), its_documents.end(), [&](std::uint32_t document) {
            return rest.accepts(entries_[documents][document], own(documents));
          }));
    }
    for (std::size_t i = 0; i < entries_.at(slot).size(); ++i) {
      const Entry& entry = entries_.at(slot)[i];
      const bool at_session = !any_rest || std::any_of(entry.sessions.begin(), entry.sessions.end(),
                                                       [&](std::uint32_t s) { return session_passes[s] != 0; });
      passing.at(slot)[i] = at_session && chosen.accepts(entry, own(slot));
    }
  }
  const bool all_sources = !by_session && !by_document;
  for (std::size_t i = 0; i < cited_by_.size(); ++i)
    passing[sources][i] = all_sources || std::any_of(cited_by_[i].begin(), cited_by_[i].end(), [&](const auto& place) {
                            return passing.at(place.first)[place.second] != 0;
                          });
  return passing;
}

Passing Browser::apply(const Filter& filter) const {
  const auto passing = flags(chosen_values(filter));
  Passing result;
  for (std::size_t slot = 0; slot < passing.size(); ++slot)
    for (std::uint32_t i = 0; i < passing.at(slot).size(); ++i)
      if (passing.at(slot)[i] != 0) result.positions.at(slot).push_back(i);
  return result;
}

Browser::Values Browser::values_of(Facet facet, Kind kind, std::uint32_t position,
                                   const std::array<std::vector<char>, register_kinds.size()>& passing) const {
  const std::size_t slot = slot_of(kind);
  const Entry& entry = entries_.at(slot)[position];
  if (has_own(slot, index_of(facet))) return entry.values.at(index_of(facet));
  Values values;
  const auto take = [&](const Values& more) { values.insert(values.end(), more.begin(), more.end()); };
  const auto take_session = [&](std::uint32_t session) {
    if (is_of_sessions(index_of(facet))) {
      take(entries_[sessions][session].values.at(index_of(facet)));
      return;
    }
    for (const auto document : documents_of_session_[session])
      if (passing[documents][document] != 0) take(entries_[documents][document].values.at(index_of(facet)));
  };
  if (slot == sessions) take_session(position);
  if (slot == sources) {
    for (const auto& [cited_slot, cited] : cited_by_[position])
      if (passing.at(cited_slot)[cited] != 0) take(values_of(facet, register_kinds.at(cited_slot), cited, passing));
  }
  for (const auto session : entry.sessions)
    if (passing[sessions][session] != 0) take_session(session);
  sort_unique(values);
  return values;
}

void Browser::count_values(Facet facet, Kind kind, const Chosen& chosen, FacetCounts& counts) const {
  const auto passing = flags(chosen);
  const std::size_t slot = slot_of(kind);
  std::vector<std::size_t> numbers(names_.at(index_of(facet)).size(), 0);
  for (std::uint32_t i = 0; i < passing.at(slot).size(); ++i) {
    if (passing.at(slot)[i] == 0) continue;
    for (const auto number : values_of(facet, kind, i, passing)) ++numbers[number];
  }
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (numbers[i] > 0) counts.emplace(names_.at(index_of(facet))[i], numbers[i]);
}

std::array<FacetCounts, facet_count> Browser::counts(const Filter& filter, Kind kind) const {
  std::array<FacetCounts, facet_count> counts;
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    Filter others = filter;
    others.chosen.at(facet).clear();
    count_values(static_cast<Facet>(facet), kind, chosen_values(others), counts.at(facet));
  }
  return counts;
}

}  // namespace chronicle
