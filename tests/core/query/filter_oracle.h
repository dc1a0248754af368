// The filter's rules over again, record by record, as slowly and plainly as they are stated: what the real one is held
// against.
#pragma once

#include <functional>

#include "core/query/as_of/document_status.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/query/filter/filter.h"

namespace chronicle::test {

using Texts = std::set<std::string>;

class FilterOracle {
 public:
  FilterOracle(const Catalogue& catalogue, Day as_of, std::vector<UserNote> notes)
      : catalogue_(catalogue), as_of_(as_of), notes_(std::move(notes)) {}

  /// Ids of the records of a kind that pass.
  Texts passing(const Filter& whole, Kind kind) const {
    Texts ids;
    const Filter filter = without(whole, {Facet::yours});
    dispatch(kind, [&]<typename R>() {
      for (const R& record : catalogue_.all<R>())
        if (passes(filter, record) && meets(whole, Facet::yours, yours(record.id))) ids.insert(record.id.text());
    });
    return ids;
  }

 private:
  static constexpr std::array of_sessions{Facet::year, Facet::place, Facet::state, Facet::session_state};
  static constexpr std::array of_documents{Facet::topic, Facet::type, Facet::outcome, Facet::validity};

  static Filter without(Filter filter, std::initializer_list<Facet> facets) {
    for (const Facet facet : facets) filter.of(facet).clear();
    return filter;
  }
  template <typename Facets>
  static bool uses(const Filter& filter, const Facets& facets) {
    return std::any_of(facets.begin(), facets.end(), [&](Facet facet) { return !filter.of(facet).empty(); });
  }
  static bool meets(const Filter& filter, Facet facet, const Texts& values) {
    const auto& chosen = filter.of(facet);
    return chosen.empty() ||
           std::any_of(values.begin(), values.end(), [&](const std::string& value) { return chosen.contains(value); });
  }
  /// What the user made of a record.
  Texts yours(const RecordId& id) const {
    Texts values;
    for (const UserNote& note : notes_) {
      if (note.record != id) continue;
      if (note.bookmarked) values.insert(yours_bookmarked);
      if (!note.text.empty()) values.insert(yours_noted);
      for (const std::string& tag : note.tags) values.insert("tag:" + tag);
    }
    return values;
  }
  static Texts topics(const Record& record) {
    Texts ids;
    for (const auto& topic : record.topics) ids.insert(topic.text());
    return ids;
  }

  /// By its own facts alone.
  bool session_fits(const Filter& filter, const Session& session) const {
    if (!is_known(catalogue_, session.id, as_of_)) return false;
    Texts year, place, states;
    const auto [session_state, terms, own] = session_on(catalogue_, session, as_of_);
    if (terms.date && terms.date->earliest()) year.insert(std::to_string(terms.date->earliest()->year()));
    if (terms.place)
      place.insert(terms.place->text());
    else if (terms.form == Form::video)
      place.insert(by_video);
    if (terms.state) states.insert(terms.state->text());
    if (own != nullptr && own->chair_state) states.insert(own->chair_state->text());
    for (const Attendance& one : catalogue_.all<Attendance>())
      if (own != nullptr && one.session.id() == session.id && one.state) states.insert(one.state->text());
    const std::string state(word_of(session_state));
    return meets(filter, Facet::year, year) && meets(filter, Facet::place, place) &&
           meets(filter, Facet::state, states) && meets(filter, Facet::session_state, {state});
  }
  bool document_fits(const Filter& filter, const Document& document) const {
    return is_known(catalogue_, document.id, as_of_) && meets(filter, Facet::topic, topics(document)) &&
           meets(filter, Facet::type, {std::string(word_of(document.type))}) &&
           meets(filter, Facet::outcome, {std::string(word_of(outcome_of(catalogue_, document, as_of_)))}) &&
           meets(filter, Facet::validity, {std::string(word_of(validity_of(catalogue_, document, as_of_).validity))});
  }
  bool acted_on(const Session& session, const Document& document) const {
    const auto& acts = catalogue_.all<Act>();
    return std::any_of(acts.begin(), acts.end(), [&](const Act& act) {
      return act.document.id() == document.id && act.session && act.session->id() == session.id &&
             is_known(catalogue_, act.id, as_of_);
    });
  }

  bool passes(const Filter& filter, const Session& session) const {
    if (!session_fits(filter, session)) return false;
    const auto& documents = catalogue_.all<Document>();
    return !uses(filter, of_documents) ||
           std::any_of(documents.begin(), documents.end(), [&](const Document& document) {
             return acted_on(session, document) && document_fits(filter, document);
           });
  }
  bool passes(const Filter& filter, const Document& document) const {
    if (!document_fits(filter, document)) return false;
    const auto& sessions = catalogue_.all<Session>();
    return !uses(filter, of_sessions) || std::any_of(sessions.begin(), sessions.end(), [&](const Session& session) {
      return acted_on(session, document) && session_fits(filter, session);
    });
  }
  /// One of the sessions of the record passes, or nothing is asked of them.
  bool at_session(const Filter& rest, const std::vector<Ref<Kind::session>>& refs) const {
    return rest.empty() || std::any_of(refs.begin(), refs.end(), [&](const Ref<Kind::session>& ref) {
             const auto* session = catalogue_.find<Session>(ref.id());
             return session != nullptr && passes(rest, *session);
           });
  }
  bool passes(const Filter& filter, const Person& person) const {
    std::vector<Ref<Kind::session>> refs;
    for (const Attendance& one : catalogue_.all<Attendance>())
      if (one.person && one.person->id() == person.id && is_known(catalogue_, one.id, as_of_))
        refs.push_back(one.session);
    for (const Statement& one : catalogue_.all<Statement>())
      if (one.person && one.person->id() == person.id && is_known(catalogue_, one.id, as_of_))
        refs.push_back(one.session);
    const Texts states = person.state ? Texts{person.state->text()} : Texts{};
    return is_known(catalogue_, person.id, as_of_) && meets(filter, Facet::state, states) &&
           at_session(without(filter, {Facet::state}), refs);
  }
  template <typename R>
  requires requires(const R& record) {
    record.session.id();
    record.state;
  }
  bool passes(const Filter& filter, const R& record) const {
    const Texts states = record.state ? Texts{record.state->text()} : Texts{};
    return is_known(catalogue_, record.id, as_of_) && meets(filter, Facet::state, states) &&
           meets(filter, Facet::topic, topics(record)) &&
           at_session(without(filter, {Facet::state, Facet::topic}), {record.session});
  }
  bool passes(const Filter& filter, const Source& source) const {
    return filter.empty() ||
           std::any_of(catalogue_.cited().begin(), catalogue_.cited().end(), [&](const CitedSource& one) {
             return catalogue_.all<Source>()[one.source].id == source.id &&
                    cites_known(catalogue_.id_at(one.kind, one.record)) &&
                    cited_passes(filter, catalogue_.id_at(one.kind, one.record));
           });
  }
  /// A session's own facts are known when it was held.
  bool cites_known(const RecordId& id) const {
    const auto* session = catalogue_.find<Session>(id);
    return is_known(catalogue_, id, as_of_) && (session == nullptr || !session->held || is_held(*session, as_of_));
  }
  /// A source cited for a part of a record is cited for that record.
  bool cited_passes(const Filter& filter, const RecordId& id) const {
    if (const auto* one = catalogue_.find<Act>(id)) return cited_passes(filter, one->document.id());
    if (const auto* one = catalogue_.find<Relation>(id)) return cited_passes(filter, one->document.id());
    if (const auto* one = catalogue_.find<Signature>(id)) return cited_passes(filter, one->document.id());
    if (const auto* one = catalogue_.find<Trace>(id)) return cited_passes(filter, one->commitment.id());
    if (const auto* one = catalogue_.find<Announcement>(id)) return cited_passes(filter, one->session.id());
    if (const auto* one = catalogue_.find<Item>(id)) return cited_passes(filter, one->session.id());
    if (const auto* one = catalogue_.find<Attendance>(id)) return cited_passes(filter, one->session.id());
    if (const auto* one = catalogue_.find<Count>(id)) return cited_passes(filter, one->session.id());
    if (const auto* one = catalogue_.find<Session>(id)) return passes(filter, *one);
    if (const auto* one = catalogue_.find<Document>(id)) return passes(filter, *one);
    if (const auto* one = catalogue_.find<Person>(id)) return passes(filter, *one);
    if (const auto* one = catalogue_.find<Figure>(id)) return passes(filter, *one);
    if (const auto* one = catalogue_.find<Commitment>(id)) return passes(filter, *one);
    if (const auto* one = catalogue_.find<Statement>(id)) return passes(filter, *one);
    return false;
  }
  template <typename R>
  bool passes(const Filter&, const R&) const {
    return false;
  }

  const Catalogue& catalogue_;
  Day as_of_;
  std::vector<UserNote> notes_;
};

}  // namespace chronicle::test
