#include "core/query/facet_index.h"

#include "core/query/document_status.h"
#include "core/query/known.h"
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

void add_session(const Catalogue& catalogue, const RecordId& id, Numbers& sessions) {
  if (const auto position = catalogue.position_of(id)) sessions.push_back(*position);
}

/// Slot and row of a record of the register; any other has no slot.
struct Row {
  std::size_t slot = FacetIndex::slots;
  std::uint32_t position = 0;
};

Row row_of(const Catalogue& catalogue, const RecordId& id) {
  Row row;
  if (const auto position = catalogue.position_of(id); position && has_tab(id.kind()))
    row = {slot_of(id.kind()), *position};
  return row;
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

FacetIndex::FacetIndex(const Catalogue& from, Day as_of) : catalogue_(from) {
  for_each_kind([&]<typename R>() {
    if (slot_of(R::kind) < slots) sizes.at(slot_of(R::kind)) = catalogue_.all<R>().size();
  });
  add_sessions();
  add_documents();
  add_people();
  add_spoken<Figure>();
  add_spoken<Commitment>();
  add_spoken<Statement>();
  add_sources();
  set_as_of(as_of);
  set_notes({});
}

void FacetIndex::set_notes(const std::vector<UserNote>& notes) {
  FacetNames& values_of_notes = names.at(index_of(Facet::yours)) = {};
  std::array<std::vector<std::pair<std::uint32_t, std::uint32_t>>, slots> pairs;
  for (const UserNote& note : notes) {
    const Row row = row_of(catalogue_, note.record);
    if (row.slot == slots) continue;
    const auto add = [&](const std::string& value) {
      pairs.at(row.slot).emplace_back(row.position, values_of_notes.number_of(value));
    };
    if (note.bookmarked) add(yours_bookmarked);
    if (!note.text.empty()) add(yours_noted);
    for (const std::string& tag : note.tags) add(yours_tag + tag);
  }
  for (std::size_t slot = 0; slot < slots; ++slot)
    values.at(slot).at(index_of(Facet::yours)) = NumberLists::of_pairs(sizes.at(slot), pairs.at(slot));
}

void FacetIndex::set_as_of(Day day) {
  const auto begin = [&](Facet facet, Kind kind) {
    names.at(index_of(facet)) = {};
    auto& lists = values.at(slot_of(kind)).at(index_of(facet));
    lists = {};
    return Writer(names.at(index_of(facet)), lists);
  };
  Writer state = begin(Facet::session_state, Kind::session);
  for (const Session& session : catalogue_.all<Session>()) {
    state.add(status_of(catalogue_, session, day).state);
    state.end_row();
  }
  Writer outcome = begin(Facet::outcome, Kind::document), validity = begin(Facet::validity, Kind::document);
  for (const Document& document : catalogue_.all<Document>()) {
    outcome.add(outcome_of(catalogue_, document, day));
    validity.add(validity_of(catalogue_, document, day).validity);
    outcome.end_row();
    validity.end_row();
  }
  for_each_kind([&]<typename R>() {
    if (slot_of(R::kind) == slots) return;
    auto& flags = known.at(slot_of(R::kind));
    flags.clear();
    for (const R& record : catalogue_.all<R>()) flags.push_back(is_known(catalogue_, record.id, day) ? 1 : 0);
  });
}

void FacetIndex::add_sessions() {
  auto& own = values.at(slot_of(Kind::session));
  const auto writer = [&](Facet facet) { return Writer(names.at(index_of(facet)), own.at(index_of(facet))); };
  Writer year = writer(Facet::year), place = writer(Facet::place), state = writer(Facet::state);
  for (const Session& session : catalogue_.all<Session>()) {
    if (const auto date = date_of(catalogue_, session); date && date->earliest())
      year.add(std::to_string(date->earliest()->year()));
    if (session.place)
      place.add(session.place);
    else if (session.form == Form::video)
      place.add(std::string(by_video));
    state.add(session.host);
    state.add(session.chair_state);
    for (const Attendance* attendance : catalogue_.linked<Attendance>(Via::attendance_session, session.id))
      state.add(attendance->state);
    for (Writer* one : {&year, &place, &state}) one->end_row();
  }
}

void FacetIndex::add_documents() {
  auto& own = values.at(slot_of(Kind::document));
  const auto writer = [&](Facet facet) { return Writer(names.at(index_of(facet)), own.at(index_of(facet))); };
  Writer topic = writer(Facet::topic), type = writer(Facet::type);
  auto& at = sessions.at(slot_of(Kind::document));
  Numbers row;
  for (const Document& document : catalogue_.all<Document>()) {
    for (const auto& one : document.topics) topic.add(one.text());
    type.add(document.type);
    topic.end_row();
    type.end_row();
    row.clear();
    for (const Act* act : catalogue_.linked<Act>(Via::act_document, document.id))
      if (act->session) add_session(catalogue_, act->session->id(), row);
    at.add(row);
  }
  documents_of_session = at.turned(sizes.at(slot_of(Kind::session)));
}

void FacetIndex::add_people() {
  const std::size_t slot = slot_of(Kind::person);
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  Numbers row;
  for (const Person& person : catalogue_.all<Person>()) {
    state.add(person.state);
    state.end_row();
    row.clear();
    for (const auto* one : catalogue_.linked<Attendance>(Via::attendance_person, person.id))
      add_session(catalogue_, one->session.id(), row);
    for (const auto* one : catalogue_.linked<Statement>(Via::statement_person, person.id))
      add_session(catalogue_, one->session.id(), row);
    sessions.at(slot).add(row);
  }
}

template <typename R>
void FacetIndex::add_spoken() {
  const std::size_t slot = slot_of(R::kind);
  Writer topic(names.at(index_of(Facet::topic)), values.at(slot).at(index_of(Facet::topic)));
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  Numbers row;
  for (const R& record : catalogue_.all<R>()) {
    for (const auto& one : record.topics) topic.add(one.text());
    state.add(record.state);
    topic.end_row();
    state.end_row();
    row.clear();
    add_session(catalogue_, record.session.id(), row);
    sessions.at(slot).add(row);
  }
}

void FacetIndex::add_sources() {
  std::array<std::vector<std::pair<std::uint32_t, std::uint32_t>>, slots> pairs;
  // The citations of a record come together: look it up once.
  const CitedSource* last = nullptr;
  Row row;
  for (const CitedSource& one : catalogue_.cited()) {
    if (last == nullptr || last->kind != one.kind || last->record != one.record)
      row = row_of(catalogue_, page_of(catalogue_, catalogue_.id_at(one.kind, one.record)));
    last = &one;
    if (row.slot != slots) pairs.at(row.slot).emplace_back(one.source, row.position);
  }
  for (std::size_t slot = 0; slot < slots; ++slot)
    cited_by.at(slot) = NumberLists::of_pairs(sizes.at(slot_of(Kind::source)), pairs.at(slot));
}

}  // namespace chronicle
