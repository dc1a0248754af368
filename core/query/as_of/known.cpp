#include "core/query/as_of/known.h"

#include <algorithm>
#include <vector>

namespace chronicle {
namespace {

using Since = std::optional<SinceDay>;

Since earlier(const Since& one, const Since& other) {
  if (!one || !other) return one ? one : other;
  return other->day < one->day ? other : one;
}

Since later(const Since& one, const Since& other) {
  if (!one || !other) return one ? one : other;
  return other->day > one->day ? other : one;
}

/// The first of several days; if one of them is not known, neither is the first.
class First {
 public:
  void add(const Since& day) {
    is_known_ = is_known_ && day;
    if (is_known_) first_ = earlier(first_, day);
  }
  Since day() const { return is_known_ ? first_ : std::nullopt; }

 private:
  bool is_known_ = true;
  Since first_;
};

Since since(const std::optional<Date>& date) {
  const auto day = date ? sure_from(*date) : std::nullopt;
  return day ? Since({*day, &*date}) : std::nullopt;
}

Since published(const Catalogue& catalogue, const RecordId& told) {
  const auto day = catalogue.first_publication(told);
  return day ? Since({*day, nullptr}) : std::nullopt;
}

/// What is worked out already: kinds come after those that they hang on.
Since since_of(const Catalogue& catalogue, const RecordId& id) { return catalogue.known_since(id); }

/// At the latest from the session's day: it comes before the session, whatever its own date leaves open.
Since since(const Catalogue& catalogue, const Announcement& announcement) {
  Since day = since(announcement.announced);
  if (!day)
    if (const auto* at = catalogue.find<Session>(announcement.announced_at)) day = since(at->held);
  if (!day) day = published(catalogue, announcement.id);
  const auto* session = catalogue.find<Session>(announcement.session.id());
  return session != nullptr ? earlier(day, since(session->held)) : day;
}

Since since(const Catalogue& catalogue, const Session& session) {
  First first;
  if (session.held) first.add(since(session.held));
  for (const Announcement* one : catalogue.linked(&Announcement::session, session.id))
    first.add(since(catalogue, *one));
  return first.day();
}

/// What was said at a session is known from its day; what is told of one that is only announced, from its announcement.
Since since_session(const Catalogue& catalogue, const RecordId& id) {
  const auto* session = catalogue.find<Session>(id);
  if (session == nullptr) return std::nullopt;
  return session->held ? since(session->held) : since_of(catalogue, session->id);
}

/// What is told of a session that lies ahead, known from the first source that tells it; at the latest from its day.
Since since_told(const Catalogue& catalogue, const Session& session, const RecordId& told) {
  Since day = since_of(catalogue, session.id);
  if (const Since source = published(catalogue, told); day && source) day = later(day, source);
  const Since held = since(session.held);
  return day && held ? earlier(day, held) : day;
}

/// What was done is known from its day: its own, else that of its session, be it only announced.
Since since(const Catalogue& catalogue, const Act& act, const std::vector<Since>& announced) {
  const auto* session = catalogue.find<Session>(act.session);
  if (session == nullptr) return since(act.date);
  if (act.verb == Verb::planned) return since_told(catalogue, *session, act.id);
  if (act.date) return later(since(act.date), since_of(catalogue, session->id));
  if (session->held) return since(session->held);
  return later(since_of(catalogue, session->id), announced[*catalogue.position_of(session->id)]);
}

Since since(const Catalogue& catalogue, const Document& document) {
  First first;
  for (const Act* act : catalogue.linked(&Act::document, document.id)) first.add(since_of(catalogue, act->id));
  return first.day();
}

Since since(const Catalogue& catalogue, const Item& item) {
  const auto* session = catalogue.find<Session>(item.session.id());
  return session != nullptr ? since_told(catalogue, *session, item.id) : std::nullopt;
}

Since since(const Catalogue& catalogue, const Count& count) {
  const auto* session = catalogue.find<Session>(count.session.id());
  if (session == nullptr) return std::nullopt;
  return session->held ? since(session->held) : since_told(catalogue, *session, count.id);
}

/// Who will chair is known from the first source that says so; at the latest from the first day of the year.
Since since(const Catalogue& catalogue, const Chairmanship& chairmanship) {
  const auto begun = possible_starts(chairmanship.year);
  if (!begun) return std::nullopt;
  return earlier(published(catalogue, chairmanship.id), Since({begun->last, &chairmanship.year}));
}

Since since(const Catalogue& catalogue, const Relation& relation) {
  return later(since_of(catalogue, relation.document.id()), since_of(catalogue, relation.to.id()));
}

Since since(const Catalogue& catalogue, const Signature& signature, const std::vector<First>& adopted) {
  const Since document = since_of(catalogue, signature.document.id());
  const bool is_told_by_entry = !signature.date && signature.status == SignatureStatus::party;
  if (const auto& date = is_told_by_entry ? signature.entry_into_force : signature.date)
    return later(document, since(date));
  const auto position = catalogue.position_of(signature.document.id());
  return position ? later(document, adopted[*position].day()) : document;
}

/// What a trace itself says; another trace that it shows comes to that.
Since since(const Catalogue& catalogue, const Trace& trace) {
  const Since day = later(since(trace.date), since_of(catalogue, trace.commitment.id()));
  return trace.record.kind() == Kind::trace ? day : later(day, since_of(catalogue, trace.record));
}

Since since(const Catalogue& catalogue, const Person& person) {
  First first;
  const auto add_at_sessions = [&]<typename R>(const std::vector<const R*>& records) {
    for (const R* one : records) first.add(since_session(catalogue, one->session.id()));
  };
  add_at_sessions(catalogue.linked(&Attendance::person, person.id));
  add_at_sessions(catalogue.linked(&Statement::person, person.id));
  add_at_sessions(catalogue.linked(&Commitment::person, person.id));
  add_at_sessions(catalogue.linked(&Figure::person, person.id));
  for (const auto* one : catalogue.linked(&Session::chair, person.id)) first.add(since_session(catalogue, one->id));
  for (const auto* one : catalogue.linked(&Document::appointee, person.id)) first.add(since_of(catalogue, one->id));
  return first.day();
}

template <typename R>
Since since(const Catalogue& catalogue, const R& record) {
  if constexpr (requires { record.session.id(); }) return since_session(catalogue, record.session.id());
  return std::nullopt;
}

Since since_facts(const Catalogue& catalogue, const RecordId& id) {
  const Since known = since_of(catalogue, id);
  const auto* session = catalogue.find<Session>(id);
  return session != nullptr ? later(known, since(session->held)) : known;
}

std::optional<Day> day_of(const Since& since) { return since ? std::optional(since->day) : std::nullopt; }

template <typename R, typename T>
Since latest_part(const Catalogue& catalogue, T R::*whole, const RecordId& id) {
  Since day;
  for (const R* part : catalogue.linked(whole, id)) day = later(day, since_of(catalogue, part->id));
  return day;
}

/// By their places: the last day that each session was announced for.
std::vector<Since> days_announced(const Catalogue& catalogue) {
  std::vector<Since> days(catalogue.all<Session>().end_position());
  for (const Announcement& one : catalogue.all<Announcement>())
    if (const auto position = catalogue.position_of(one.session.id()))
      days[*position] = later(days[*position], since(one.date));
  return days;
}

/// By their places: when each document was adopted first.
std::vector<First> days_adopted(const Catalogue& catalogue) {
  std::vector<First> days(catalogue.all<Document>().end_position());
  for (const Act& act : catalogue.all<Act>())
    if (const auto position = catalogue.position_of(act.document.id()); position && adopts(act.verb))
      days[*position].add(since_of(catalogue, act.id));
  return days;
}

}  // namespace

void Catalogue::find_known_days() {
  auto& days = derived_->known_since;
  days.assign(derived_->first.back(), std::nullopt);
  const auto find = [&]<typename... R>(const auto&... more) {
    const auto find_all = [&](const auto& records, Kind kind) {
      const auto first = derived_->first.at(static_cast<std::size_t>(kind));
      for (auto one = records.begin(); one != records.end(); ++one)
        days[first + one.position()] = since(*this, *one, more...);
    };
    (find_all(all<R>(), R::kind), ...);
  };
  // Each after those that it hangs on.
  find.operator()<Announcement, Session>();
  find.operator()<Act>(days_announced(*this));
  find.operator()<Document>();
  find.operator()<Signature>(days_adopted(*this));
  find.operator()<Item, Relation, Attendance, Statement, Commitment, Figure, Count, Chairmanship, Person, Trace>();
  find_trace_days();
}

/// A trace may show another trace, and so on; libraries from elsewhere may even hold some that lead back to themselves.
void Catalogue::find_trace_days() {
  const auto& traces = all<Trace>();
  const auto next_of = [&](std::uint32_t i) {
    return traces[i].record.kind() == Kind::trace ? position_of(traces[i].record) : std::nullopt;
  };
  auto* days = derived_->known_since.data() + derived_->first.at(static_cast<std::size_t>(Kind::trace));
  enum class Step : std::uint8_t { open, on_path, done };
  std::vector<Step> steps(traces.end_position(), Step::open);
  std::vector<std::uint32_t> path;
  for (auto start = traces.begin(); start != traces.end(); ++start) {
    path.clear();
    std::optional<std::uint32_t> at = start.position();
    for (; at && steps[*at] == Step::open; at = next_of(*at)) {
      steps[*at] = Step::on_path;
      path.push_back(*at);
    }
    Since day = at && steps[*at] == Step::done ? days[*at] : std::nullopt;
    // All of a ring are known when the last of them is.
    if (at && steps[*at] == Step::on_path)
      for (auto one = std::find(path.begin(), path.end(), *at); one != path.end(); ++one) day = later(day, days[*one]);
    for (auto one = path.rbegin(); one != path.rend(); ++one) {
      day = days[*one] = later(days[*one], day);
      steps[*one] = Step::done;
    }
  }
}

std::optional<Day> sure_from(const Date& date) {
  const bool begins_on_a_day = date.is_interval() && date.precision() == Precision::day && date.earliest();
  return begins_on_a_day || !date.latest() ? date.start()->latest() : date.latest();
}

std::optional<Day> known_since(const Catalogue& catalogue, const RecordId& id) {
  return day_of(since_of(catalogue, id));
}

std::optional<Date> date_known_since(const Catalogue& catalogue, const RecordId& id) {
  const Since since = since_of(catalogue, id);
  if (!since) return std::nullopt;
  return since->date != nullptr ? *since->date : Date::of(since->day);
}

std::optional<Day> fact_known_since(const Catalogue& catalogue, const RecordId& id, std::string_view field) {
  const bool is_name = field == "names" || field == "other_names";
  return day_of(is_name ? since_of(catalogue, id) : since_facts(catalogue, id));
}

std::optional<Day> wholly_known_since(const Catalogue& catalogue, const RecordId& id) {
  Since day = since_facts(catalogue, id);
  for_each_kind([&]<typename R>() {
    for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
      if constexpr (IsReference<T>::value)
        if (fact.traits.role == FactRole::whole && refers_to<T>(id.kind()))
          day = later(day, latest_part(catalogue, fact.member, id));
    });
  });
  return day_of(day);
}

bool is_known(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  const auto day = known_since(catalogue, id);
  return !day || *day <= as_of;
}

}  // namespace chronicle
