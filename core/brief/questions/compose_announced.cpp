// Announced against held, over all sessions.
#include <unordered_set>

#include "core/brief/pages/announcement_words.h"
#include "core/brief/questions/charts.h"
#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

void add_figures(Composer& composer, const std::vector<AnnouncedSession>& sessions) {
  const AnnouncedFigures figures = figures_of(sessions);
  const QuestionPhrases& say = composer.say().questions;
  Facts facts;
  const auto add = [&](Label label, std::string text) {
    facts.rows.push_back({composer.text(label), {{.text = std::move(text)}}});
  };
  add(Label::sessions_announced, say.announced(figures.sessions, figures.announcements));
  add(Label::first_came_true, say.part_of(figures.first_came_true, figures.first_tested));
  add(Label::came_true, say.part_of(figures.came_true, figures.tested));
  add(Label::on_another_day, say.part_of(figures.day_changed, figures.tested));
  add(Label::in_another_place, say.part_of(figures.place_changed, figures.tested));
  add(Label::in_another_form, say.part_of(figures.form_changed, figures.tested));
  if (figures.median_days) add(Label::missed_by, say.missed_by(figures));
  add(Label::not_confirmed, say.sessions(figures.unconfirmed));
  composer.add(std::move(facts));
}

Line outcome_line(Composer& composer, const AnnouncedSession& one) {
  Run state{.text = composer.label(one.status.state), .tone = tone_of(one.status.state)};
  if (one.status.state != SessionState::held) return {std::move(state)};
  const auto& record = composer.full<Session>(one.session->id);
  Run day{.text = composer.short_words(*record.held), .notes = composer.notes(record, "held")};
  std::optional<Run> where;
  if (record.place)
    where = Run{.text = composer.title(record.place->id()), .notes = composer.notes(record, "place")};
  else if (record.form == Form::video)
    where = Run{.text = composer.text(Label::met_by_video), .notes = composer.notes(record, "form")};
  return composer.say().questions.held(std::move(state), std::move(day), where);
}

void add_session(Composer& composer, const AnnouncedSession& one, Table& table) {
  for (const AnnouncementStep& step : one.steps) {
    const bool is_first = &step == &one.steps.front();
    table.rows.push_back({is_first ? Line{composer.link(one.session->id)} : Line{},
                          composer.announcement_line(*step.announcement),
                          is_first ? outcome_line(composer, one) : Line{},
                          step.to_outcome ? Line{shift_run(composer, *step.to_outcome, Label::held_as_announced)}
                                          : Line{composer.muted(Label::not_tested)}});
  }
}

/// The year of a session: that in which it was held, else the first for which it was announced.
std::optional<int> year_of(const AnnouncedSession& one) {
  if (one.session->held && one.session->held->earliest()) return one.session->held->earliest()->year();
  for (const AnnouncementStep& step : one.steps)
    if (step.announcement->date && step.announcement->date->earliest())
      return step.announcement->date->earliest()->year();
  return std::nullopt;
}

/// Which announcements were kept, and in what others were not. One may count in several rows.
void add_kept_and_changed(Composer& composer, const std::vector<AnnouncedSession>& sessions) {
  std::optional<int> first, last;
  for (const AnnouncedSession& one : sessions)
    if (const auto year = year_of(one)) {
      first = std::min(first.value_or(*year), *year);
      last = std::max(last.value_or(*year), *year);
    }
  if (!first) return;
  const std::vector<std::size_t> none(static_cast<std::size_t>(*last - *first + 1), 0);
  std::vector<ChartRow> rows{{with_capital(composer.text(Label::held_as_announced)), Tone::in_force, none},
                             {composer.text(Label::on_another_day), Tone::attention, none},
                             {composer.text(Label::in_another_place), Tone::attention, none},
                             {composer.text(Label::in_another_form), Tone::attention, none},
                             {with_capital(composer.text(Label::not_tested)), Tone::muted, none}};
  for (const AnnouncedSession& one : sessions) {
    const auto year = year_of(one);
    if (!year) continue;
    const auto at = static_cast<std::size_t>(*year - *first);
    for (const AnnouncementStep& step : one.steps) {
      const auto count = [&](std::size_t row, bool is_so) { rows[row].counts[at] += is_so ? 1 : 0; };
      const auto& outcome = step.to_outcome;
      count(0, outcome && !outcome->any());
      count(1, outcome && outcome->of_day);
      count(2, outcome && outcome->of_place);
      count(3, outcome && outcome->of_form);
      count(4, !outcome);
    }
  }
  add_chart(composer, Label::chart_announcements, "by-year", *first, std::move(rows), ChartTold::in_sums);
}

}  // namespace

void compose_announced(Composer& composer) {
  auto sessions = announced_sessions(composer.catalogue(), composer.context().as_of);
  const auto all = composer.shown<Session>();
  const std::unordered_set<const Session*> shown(all.begin(), all.end());
  std::erase_if(sessions, [&](const AnnouncedSession& one) { return !shown.contains(one.session); });
  if (!say_scope<Session>(composer)) return;
  if (sessions.empty()) {
    composer.paragraph({{.text = composer.text(Label::no_announcement)}});
    return;
  }
  add_figures(composer, sessions);
  add_kept_and_changed(composer, sessions);
  composer.heading(composer.text(Label::session_by_session), "sessions");
  Table table{.columns = {{composer.text(Label::session), 3},
                          {composer.text(Label::announcement_made), 6},
                          {composer.text(Label::what_came), 4},
                          {composer.text(Label::difference), 3}}};
  for (auto one = sessions.rbegin(); one != sessions.rend(); ++one) add_session(composer, *one, table);
  composer.add(std::move(table));
}

}  // namespace chronicle
