#include "core/query/questions/delegations.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"

namespace chronicle {
namespace {

std::int32_t day_of(const Session& session) {
  return session.held && session.held->earliest() ? session.held->earliest()->number() : INT32_MAX;
}

/// Heads of delegations before the others.
int place_of(const Attendance& attendance) {
  if (attendance.role == Role::head_of_delegation) return 0;
  return attendance.role == Role::chair ? 1 : 2;
}

/// The cells of a session, in the order of `states`.
std::vector<DelegationCell> row_of(const Catalogue& catalogue, const Session& session,
                                   const std::vector<const State*>& states) {
  std::unordered_map<std::string, DelegationCell> by_state;
  for (const Attendance* one : catalogue.linked(&Attendance::session, session.id))
    if (one->state && one->role != Role::executive_committee) by_state[one->state->text()].attendances.push_back(one);
  std::vector<DelegationCell> row;
  for (const State* state : states) {
    auto& cell = row.emplace_back(std::move(by_state[state->id.text()]));
    std::stable_sort(cell.attendances.begin(), cell.attendances.end(),
                     [](const Attendance* a, const Attendance* b) { return place_of(*a) < place_of(*b); });
  }
  return row;
}

}  // namespace

DelegationGrid delegation_grid(const Catalogue& catalogue, const std::vector<const Session*>& sessions, Day as_of) {
  DelegationGrid grid;
  for (const State& state : catalogue.all<State>()) {
    const auto came = catalogue.linked(&Attendance::state, state.id);
    if (std::any_of(came.begin(), came.end(), [&](const auto* one) { return is_known(catalogue, one->id, as_of); }))
      grid.states.push_back(&state);
  }
  std::sort(grid.states.begin(), grid.states.end(),
            [](const State* a, const State* b) { return a->title() < b->title(); });
  for (const Session* session : sessions)
    if (is_held(*session, as_of)) grid.sessions.push_back(session);
  std::stable_sort(grid.sessions.begin(), grid.sessions.end(),
                   [](const Session* a, const Session* b) { return day_of(*a) > day_of(*b); });
  for (const Session* session : grid.sessions) grid.cells.push_back(row_of(catalogue, *session, grid.states));
  return grid;
}

const Attendance* attendance_of(const Catalogue& catalogue, const RecordId& person, const RecordId& session,
                                Day as_of) {
  const Attendance* found = nullptr;
  for (const Attendance* one : catalogue.linked(&Attendance::person, person))
    if (one->session.id() == session && is_known(catalogue, one->id, as_of) && (found == nullptr || !found->office))
      found = one;
  return found;
}

std::vector<Post> posts_of(const Catalogue& catalogue, const Person& person, Day as_of) {
  std::vector<std::pair<const Session*, const Attendance*>> held;
  for (const Attendance* one : catalogue.linked(&Attendance::person, person.id)) {
    const auto* session = catalogue.find<Session>(one->session.id());
    if (session != nullptr && one->office && is_held(*session, as_of)) held.emplace_back(session, one);
  }
  std::stable_sort(held.begin(), held.end(),
                   [](const auto& a, const auto& b) { return day_of(*a.first) < day_of(*b.first); });
  std::vector<Post> posts;
  for (const auto& [session, attendance] : held) {
    if (posts.empty() || posts.back().office != *attendance->office) posts.push_back({*attendance->office, {}});
    posts.back().sessions.push_back(session);
  }
  return posts;
}

}  // namespace chronicle
