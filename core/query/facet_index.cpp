#include "core/query/facet_index.h"

#include "core/query/document_status.h"
#include "core/query/session_status.h"

namespace chronicle {
namespace {

using Numbers = std::vector<std::uint32_t>;

/// The values of one facet, row by row.
class Writer {
 public:
  Writer(FacetNames& names, NumberLists& lists) : names_(names), lists_(lists) {}

  void add(const std::string& name) { row_.push_back(names_.number_of(name)); }
  template <Named E>
  void add(E word) {
    add(std::string(word_of(word)));
  }
  template <Kind K>
  void add(const std::optional<Ref<K>>& ref) {
    if (ref) add(ref->text());
  }
  void end_row() {
    lists_.add(row_);
    row_.clear();
  }

 private:
  FacetNames& names_;
  NumberLists& lists_;
  Numbers row_;
};

template <typename R>
std::optional<std::uint32_t> position_of(const Catalogue& catalogue, const RecordId& id) {
  const R* record = catalogue.find<R>(id);
  if (record == nullptr) return std::nullopt;
  return static_cast<std::uint32_t>(record - catalogue.all<R>().data());
}

void add_session(const Catalogue& catalogue, const RecordId& id, Numbers& sessions) {
  if (const auto position = position_of<Session>(catalogue, id)) sessions.push_back(*position);
}

/// The record of the register that a record speaks of: itself, or what it is a part of.
template <typename R>
std::optional<RecordId> subject_of(const R& record) {
  if constexpr (slot_of(R::kind) < register_kinds.size()) return record.id;
  if constexpr (requires { record.document.id(); }) return record.document.id();
  if constexpr (requires { record.commitment.id(); }) return record.commitment.id();
  if constexpr (requires { record.session.id(); }) return record.session.id();
  return std::nullopt;
}

std::optional<RecordId> subject_of(const Catalogue& catalogue, const RecordId& id) {
  std::optional<RecordId> subject;
  for_each_kind([&]<typename R>() {
    if (R::kind != id.kind()) return;
    if (const R* record = catalogue.find<R>(id)) subject = subject_of(*record);
  });
  return subject;
}

/// Slot and row of a record of the register.
std::optional<std::pair<std::size_t, std::uint32_t>> place_of(const Catalogue& catalogue, const RecordId& id) {
  std::optional<std::pair<std::size_t, std::uint32_t>> place;
  for_each_kind([&]<typename R>() {
    if (R::kind != id.kind() || slot_of(R::kind) == register_kinds.size()) return;
    if (const auto position = position_of<R>(catalogue, id)) place = {slot_of(R::kind), *position};
  });
  return place;
}

}  // namespace

std::uint32_t FacetNames::number_of(const std::string& name) {
  const auto [found, added] = numbers_.emplace(name, static_cast<std::uint32_t>(names_.size()));
  if (added) names_.push_back(name);
  return found->second;
}

std::optional<std::uint32_t> FacetNames::find(const std::string& name) const {
  const auto found = numbers_.find(name);
  if (found == numbers_.end()) return std::nullopt;
  return found->second;
}

FacetIndex::FacetIndex(const Catalogue& catalogue, const std::vector<std::pair<RecordId, RecordId>>& cited, Day as_of) {
  for_each_kind([&]<typename R>() {
    if (slot_of(R::kind) < slots) sizes.at(slot_of(R::kind)) = catalogue.all<R>().size();
  });
  add_sessions(catalogue, as_of);
  add_documents(catalogue, as_of);
  add_people(catalogue);
  add_spoken<Figure>(catalogue);
  add_spoken<Commitment>(catalogue);
  add_spoken<Statement>(catalogue);
  add_sources(catalogue, cited);
}

void FacetIndex::add_sessions(const Catalogue& catalogue, Day as_of) {
  auto& own = values.at(slot_of(Kind::session));
  const auto writer = [&](Facet facet) { return Writer(names.at(index_of(facet)), own.at(index_of(facet))); };
  Writer year = writer(Facet::year), place = writer(Facet::place), state = writer(Facet::state),
         session_state = writer(Facet::session_state);
  for (const Session& session : catalogue.all<Session>()) {
    if (const auto date = date_of(catalogue, session); date && date->earliest())
      year.add(std::to_string(date->earliest()->year()));
    if (session.place)
      place.add(session.place);
    else if (session.form == Form::video)
      place.add(std::string(by_video));
    state.add(session.host);
    state.add(session.chair_state);
    for (const Attendance* attendance : catalogue.linked<Attendance>(Via::attendance_session, session.id))
      state.add(attendance->state);
    session_state.add(status_of(catalogue, session, as_of).state);
    for (Writer* one : {&year, &place, &state, &session_state}) one->end_row();
  }
}

void FacetIndex::add_documents(const Catalogue& catalogue, Day as_of) {
  auto& own = values.at(slot_of(Kind::document));
  const auto writer = [&](Facet facet) { return Writer(names.at(index_of(facet)), own.at(index_of(facet))); };
  Writer topic = writer(Facet::topic), type = writer(Facet::type), outcome = writer(Facet::outcome),
         validity = writer(Facet::validity);
  auto& at = sessions.at(slot_of(Kind::document));
  Numbers row;
  for (const Document& document : catalogue.all<Document>()) {
    for (const auto& one : document.topics) topic.add(one.text());
    type.add(document.type);
    outcome.add(outcome_of(catalogue, document, as_of));
    validity.add(validity_of(catalogue, document, as_of).validity);
    for (Writer* one : {&topic, &type, &outcome, &validity}) one->end_row();
    row.clear();
    for (const Act* act : catalogue.linked<Act>(Via::act_document, document.id))
      if (act->session) add_session(catalogue, act->session->id(), row);
    at.add(row);
  }
  documents_of_session = at.turned(sizes.at(slot_of(Kind::session)));
}

void FacetIndex::add_people(const Catalogue& catalogue) {
  const std::size_t slot = slot_of(Kind::person);
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  Numbers row;
  for (const Person& person : catalogue.all<Person>()) {
    state.add(person.state);
    state.end_row();
    row.clear();
    for (const auto* one : catalogue.linked<Attendance>(Via::attendance_person, person.id))
      add_session(catalogue, one->session.id(), row);
    for (const auto* one : catalogue.linked<Statement>(Via::statement_person, person.id))
      add_session(catalogue, one->session.id(), row);
    sessions.at(slot).add(row);
  }
}

template <typename R>
void FacetIndex::add_spoken(const Catalogue& catalogue) {
  const std::size_t slot = slot_of(R::kind);
  Writer topic(names.at(index_of(Facet::topic)), values.at(slot).at(index_of(Facet::topic)));
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  Numbers row;
  for (const R& record : catalogue.all<R>()) {
    for (const auto& one : record.topics) topic.add(one.text());
    state.add(record.state);
    topic.end_row();
    state.end_row();
    row.clear();
    add_session(catalogue, record.session.id(), row);
    sessions.at(slot).add(row);
  }
}

void FacetIndex::add_sources(const Catalogue& catalogue, const std::vector<std::pair<RecordId, RecordId>>& cited) {
  const std::size_t size = sizes.at(slot_of(Kind::source));
  std::array<std::vector<Numbers>, slots> rows;
  for (auto& one : rows) one.resize(size);
  for (const auto& [record, source] : cited) {
    const auto position = position_of<Source>(catalogue, source);
    const auto subject = subject_of(catalogue, record);
    const auto place = subject ? place_of(catalogue, *subject) : std::nullopt;
    if (position && place) rows.at(place->first)[*position].push_back(place->second);
  }
  for (std::size_t slot = 0; slot < slots; ++slot)
    for (Numbers& row : rows.at(slot)) cited_by.at(slot).add(row);
}

}  // namespace chronicle
