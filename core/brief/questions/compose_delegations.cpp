// Who attended: states by sessions.
#include "core/brief/questions/charts.h"
#include "core/brief/questions/questions.h"
#include "core/query/questions/delegations.h"

namespace chronicle {
namespace {

/// Columns of states in one table: more would leave a name no room on a page.
constexpr std::size_t states_a_table = 3;

/// Name, and in which way it is unlike a prime minister who came in person.
Line cell_line(Composer& composer, const DelegationCell& cell) {
  if (cell.attendances.empty()) return {composer.muted(Label::not_stated)};
  Line line;
  for (const Attendance* attendance : cell.attendances) {
    const auto& record = composer.full<Attendance>(attendance->id);
    append(line, {record.person ? composer.link(record.person->id(), composer.notes(record, "person"))
                                : composer.muted(Label::not_named)});
    std::string rest;
    if (record.office) rest = ", " + *record.office;
    if (!rest.empty()) line.push_back({.text = rest, .tone = Tone::muted});
    if (record.presence == Presence::video)
      line.push_back({.text = ", " + composer.say().vocabulary.word(Presence::video), .tone = Tone::announced});
    if (record.presence == Presence::absent)
      line.push_back({.text = ", " + composer.text(Label::absent), .tone = Tone::attention});
  }
  return line;
}

Table table_of(Composer& composer, const DelegationGrid& grid, std::size_t first) {
  const std::size_t last = std::min(first + states_a_table, grid.states.size());
  Table table{.columns = {{composer.text(Label::session), 2}}};
  for (std::size_t i = first; i < last; ++i)
    table.columns.push_back({composer.title(grid.states[i]->id), 3, false, grid.states[i]->id.text()});
  for (std::size_t row = 0; row < grid.sessions.size(); ++row) {
    std::vector<Line> cells{{composer.link(grid.sessions[row]->id)}};
    for (std::size_t i = first; i < last; ++i) cells.push_back(cell_line(composer, grid.cells[row][i]));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// The states by their names on the page.
void sort_states(const Composer& composer, DelegationGrid& grid) {
  std::vector<std::pair<std::string, std::size_t>> order;
  for (std::size_t i = 0; i < grid.states.size(); ++i) order.emplace_back(composer.title(grid.states[i]->id), i);
  std::sort(order.begin(), order.end());
  const auto sort = [&](auto& row) {
    auto sorted = row;
    for (std::size_t i = 0; i < order.size(); ++i) sorted[i] = std::move(row[order[i].second]);
    row = std::move(sorted);
  };
  sort(grid.states);
  for (auto& row : grid.cells) sort(row);
}

/// The history of one state is one click away.
void add_state_choices(Composer& composer, const DelegationGrid& grid) {
  Choices choices{composer.text(Label::one_state)};
  for (const State* state : grid.states) choices.choices.push_back({composer.title(state->id), state->id.text()});
  composer.add(std::move(choices));
}

/// The heads of delegations, the first of each, by their rank; those who did not come are none.
void add_ranks(Composer& composer, const DelegationGrid& grid) {
  constexpr std::size_t not_stated = Words<Rank>::values.size();
  std::map<int, std::array<std::size_t, not_stated + 1>> by_year;  // by rank
  for (std::size_t row = 0; row < grid.sessions.size(); ++row) {
    const auto& held = grid.sessions[row]->held;
    if (!held || !held->earliest()) continue;
    for (const DelegationCell& cell : grid.cells[row])
      if (!cell.attendances.empty() && cell.attendances.front()->presence != Presence::absent)
        ++by_year[held->earliest()->year()].at(
            cell.attendances.front()->rank ? static_cast<std::size_t>(*cell.attendances.front()->rank) : not_stated);
  }
  if (by_year.empty()) return;
  const int first = by_year.begin()->first;
  const auto years = static_cast<std::size_t>(by_year.rbegin()->first - first + 1);
  std::vector<ChartRow> rows;
  for (std::size_t rank = 0; rank <= not_stated; ++rank) {
    const bool is_stated = rank < not_stated;
    ChartRow& row = rows.emplace_back(
        ChartRow{.label = is_stated ? composer.label(static_cast<Rank>(rank)) : composer.text(Label::rank_not_stated),
                 .tone = is_stated ? Tone::plain : Tone::muted,
                 .counts = std::vector<std::size_t>(years, 0)});
    for (const auto& [year, counts] : by_year) row.counts[static_cast<std::size_t>(year - first)] = counts.at(rank);
  }
  add_chart(composer, Label::chart_delegations, "by-rank", first, std::move(rows), ChartTold::in_sums);
}

}  // namespace

void compose_delegations(Composer& composer) {
  if (!say_scope<Session>(composer)) return;
  auto grid = delegation_grid(composer.catalogue(), composer.shown<Session>(), composer.context().as_of);
  if (grid.sessions.empty()) {
    composer.paragraph({{.text = composer.text(Label::none_held)}});
    return;
  }
  sort_states(composer, grid);
  add_state_choices(composer, grid);
  composer.paragraph({composer.muted(Label::delegations_explained)});
  add_ranks(composer, grid);
  for (std::size_t first = 0; first < grid.states.size(); first += states_a_table) {
    const std::size_t last = std::min(first + states_a_table, grid.states.size()) - 1;
    const std::string first_title = composer.title(grid.states[first]->id);
    composer.heading(first == last
                         ? first_title
                         : composer.say().questions.from_to(first_title, composer.title(grid.states[last]->id)),
                     grid.states[first]->id.slug());
    composer.add(table_of(composer, grid, first));
  }
}

}  // namespace chronicle
