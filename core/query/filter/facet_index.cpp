#include "core/query/filter/facet_index.h"

#include <algorithm>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

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

/// Since when nothing is known: of an empty position.
constexpr std::int32_t never = INT32_MAX;

/// What has no day is always known.
std::int32_t number_of(const std::optional<Day>& since) { return since ? since->number() : INT32_MIN; }

/// Calls `visit(row, record)` for every position of a table; the record of an empty one is null.
template <typename R, typename Visit>
void for_each_row(const RecordTable<R>& records, const Visit& visit) {
  for (std::uint32_t row = 0; row < records.end_position(); ++row) visit(row, records.find(row));
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

void FacetIndex::Links::sort() {
  std::sort(links_.begin(), links_.end());
  const auto is_same = [](const Link& a, const Link& b) { return a.row == b.row && a.number == b.number; };
  links_.erase(std::unique(links_.begin(), links_.end(), is_same), links_.end());
}

NumberLists FacetIndex::Links::known_by(Day day, std::size_t rows) const {
  NumberLists lists;
  Numbers numbers;
  auto link = links_.begin();
  for (std::uint32_t row = 0; row < rows; ++row) {
    numbers.clear();
    for (; link != links_.end() && link->row == row; ++link)
      if (link->since <= day.number()) numbers.push_back(link->number);
    lists.add(numbers);
  }
  return lists;
}

FacetIndex::FacetIndex(const Catalogue& from, Day as_of) : catalogue_(&from) {
  for_each_kind([&]<typename R>() {
    const std::size_t slot = slot_of(R::kind);
    if (slot == slots) return;
    const auto& records = catalogue_->all<R>();
    sizes.at(slot) = records.end_position();
    since_.at(slot).assign(sizes.at(slot), never);
    for (auto one = records.begin(); one != records.end(); ++one)
      since_.at(slot)[one.position()] = number_of(known_since(*catalogue_, one->id));
  });
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
    const Row row = row_of(*catalogue_, note.record);
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
  for (std::size_t slot = 0; slot < slots; ++slot) {
    known.at(slot).resize(sizes.at(slot));
    std::transform(since_.at(slot).begin(), since_.at(slot).end(), known.at(slot).begin(),
                   [&](std::int32_t since) { return since <= day.number() ? 1 : 0; });
    cited_by.at(slot) = cited_.at(slot).known_by(day, sizes.at(slot_of(Kind::source)));
  }
  add_sessions_on(day);
  add_documents_on(day);
  sessions.at(slot_of(Kind::person)) = sessions_of_people_.known_by(day, sizes.at(slot_of(Kind::person)));
}

/// The names of years, places and states are kept: other kinds share them, and one that no record has is not counted.
void FacetIndex::add_sessions_on(Day day) {
  auto& own = values.at(slot_of(Kind::session));
  const auto writer = [&](Facet facet) {
    own.at(index_of(facet)) = {};
    return Writer(names.at(index_of(facet)), own.at(index_of(facet)));
  };
  Writer year = writer(Facet::year), place = writer(Facet::place), state = writer(Facet::state),
         session_state = writer(Facet::session_state);
  const auto add = [&](const Session& session) {
    const SessionOnDay at_day = session_on(*catalogue_, session, day);
    if (const auto& date = at_day.terms.date; date && date->earliest())
      year.add(std::to_string(date->earliest()->year()));
    if (at_day.terms.place)
      place.add(at_day.terms.place);
    else if (at_day.terms.form == Form::video)
      place.add(std::string(by_video));
    state.add(at_day.terms.state);
    if (at_day.own != nullptr) state.add(at_day.own->chair_state);
    for (const Attendance* attendance : catalogue_->linked(&Attendance::session, session.id))
      if (at_day.own != nullptr) state.add(attendance->state);
    session_state.add(at_day.state);
  };
  for_each_row(catalogue_->all<Session>(), [&](std::uint32_t /*row*/, const Session* session) {
    if (session != nullptr) add(*session);
    for (Writer* one : {&year, &place, &state, &session_state}) one->end_row();
  });
}

void FacetIndex::add_documents_on(Day day) {
  const std::size_t slot = slot_of(Kind::document);
  const auto begin = [&](Facet facet) {
    names.at(index_of(facet)) = {};
    auto& lists = values.at(slot).at(index_of(facet));
    lists = {};
    return Writer(names.at(index_of(facet)), lists);
  };
  Writer outcome = begin(Facet::outcome), validity = begin(Facet::validity);
  for_each_row(catalogue_->all<Document>(), [&](std::uint32_t /*row*/, const Document* document) {
    if (document != nullptr) {
      outcome.add(outcome_of(*catalogue_, *document, day));
      validity.add(validity_of(*catalogue_, *document, day).validity);
    }
    outcome.end_row();
    validity.end_row();
  });
  sessions.at(slot) = sessions_of_documents_.known_by(day, sizes.at(slot));
  documents_of_session = sessions.at(slot).turned(sizes.at(slot_of(Kind::session)));
}

template <typename R>
void FacetIndex::link_session(Links& links, std::uint32_t row, const R& record) const {
  const auto* session = catalogue_->find<Session>(std::optional(record.session));
  if (session != nullptr)
    links.add({row, *catalogue_->position_of(session->id), number_of(known_since(*catalogue_, record.id))});
}

void FacetIndex::add_documents() {
  auto& own = values.at(slot_of(Kind::document));
  const auto writer = [&](Facet facet) { return Writer(names.at(index_of(facet)), own.at(index_of(facet))); };
  Writer topic = writer(Facet::topic), type = writer(Facet::type);
  for_each_row(catalogue_->all<Document>(), [&](std::uint32_t row, const Document* document) {
    if (document != nullptr) {
      for (const auto& one : document->topics) topic.add(one.text());
      type.add(document->type);
      for (const Act* act : catalogue_->linked(&Act::document, document->id))
        link_session(sessions_of_documents_, row, *act);
    }
    topic.end_row();
    type.end_row();
  });
  sessions_of_documents_.sort();
}

void FacetIndex::add_people() {
  const std::size_t slot = slot_of(Kind::person);
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  for_each_row(catalogue_->all<Person>(), [&](std::uint32_t row, const Person* person) {
    if (person != nullptr) {
      state.add(person->state);
      for (const auto* one : catalogue_->linked(&Attendance::person, person->id))
        link_session(sessions_of_people_, row, *one);
      for (const auto* one : catalogue_->linked(&Statement::person, person->id))
        link_session(sessions_of_people_, row, *one);
    }
    state.end_row();
  });
  sessions_of_people_.sort();
}

template <typename R>
void FacetIndex::add_spoken() {
  const std::size_t slot = slot_of(R::kind);
  Writer topic(names.at(index_of(Facet::topic)), values.at(slot).at(index_of(Facet::topic)));
  Writer state(names.at(index_of(Facet::state)), values.at(slot).at(index_of(Facet::state)));
  Numbers at;
  for_each_row(catalogue_->all<R>(), [&](std::uint32_t /*row*/, const R* record) {
    at.clear();
    if (record != nullptr) {
      for (const auto& one : record->topics) topic.add(one.text());
      state.add(record->state);
      if (const auto session = catalogue_->position_of(record->session.id())) at.push_back(*session);
    }
    topic.end_row();
    state.end_row();
    sessions.at(slot).add(at);
  });
}

void FacetIndex::add_sources() {
  // The citations of a record come together: look it up once.
  const CitedSource* last = nullptr;
  Row row;
  std::int32_t since = INT32_MIN;
  for (const CitedSource& one : catalogue_->cited()) {
    if (last == nullptr || last->kind != one.kind || last->record != one.record) {
      const RecordId& cited = catalogue_->id_at(one.kind, one.record);
      row = row_of(*catalogue_, page_of(*catalogue_, cited));
      since = number_of(fact_known_since(*catalogue_, cited));
    }
    last = &one;
    if (row.slot != slots) cited_.at(row.slot).add({one.source, row.position, since});
  }
  for (Links& links : cited_) links.sort();
}

}  // namespace chronicle
