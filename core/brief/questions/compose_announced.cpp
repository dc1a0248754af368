// Announced against held, over all sessions.
#include <unordered_set>

#include "core/brief/pages/announcement_words.h"
#include "core/brief/questions/questions.h"
#include "core/words/number_words.h"

namespace chronicle {
namespace {

std::string of(std::size_t part, std::size_t all) { return std::to_string(part) + " of " + std::to_string(all); }

/// "6 days in the median, 61 at most", and how periods were measured.
std::string missed_by(const AnnouncedFigures& figures) {
  std::string text =
      number_words(*figures.median_days) + " days in the median, " + std::to_string(*figures.largest_days) + " at most";
  if (figures.periods_missed > 0)
    text += "; where several days or a month were announced, from the nearest day (" +
            std::to_string(figures.periods_missed) + ")";
  if (figures.not_measured > 0) text += "; without the open periods (" + std::to_string(figures.not_measured) + ")";
  return text;
}

void add_figures(Composer& composer, const std::vector<AnnouncedSession>& sessions) {
  const AnnouncedFigures figures = figures_of(sessions);
  Facts facts;
  facts.rows.push_back({"Sessions announced",
                        {{.text = std::to_string(figures.sessions) + ", by " + std::to_string(figures.announcements) +
                                  " announcements"}}});
  facts.rows.push_back({"Held as first announced", {{.text = of(figures.first_came_true, figures.first_tested)}}});
  facts.rows.push_back({"Announcements that came true", {{.text = of(figures.came_true, figures.tested)}}});
  facts.rows.push_back({"Held on another day", {{.text = of(figures.day_changed, figures.tested)}}});
  facts.rows.push_back({"Held in another place", {{.text = of(figures.place_changed, figures.tested)}}});
  facts.rows.push_back({"Held in another form", {{.text = of(figures.form_changed, figures.tested)}}});
  if (figures.median_days) facts.rows.push_back({"Missed by", {{.text = missed_by(figures)}}});
  facts.rows.push_back(
      {"Not confirmed",
       {{.text = std::to_string(figures.unconfirmed) + (figures.unconfirmed == 1 ? " session" : " sessions")}}});
  composer.add(std::move(facts));
}

Line outcome_line(Composer& composer, const AnnouncedSession& one) {
  Line line{{.text = capitalised(word_of(one.status.state)), .tone = tone_of(one.status.state)}};
  if (one.status.state != SessionState::held) return line;
  const auto& record = composer.full<Session>(one.session->id);
  line.push_back({.text = " " + in_short(*record.held), .notes = composer.notes(record, "held")});
  if (record.place)
    line.push_back(
        {.text = ", " + composer.catalogue().title_of(record.place->id()), .notes = composer.notes(record, "place")});
  else if (record.form == Form::video)
    line.push_back({.text = ", by video", .notes = composer.notes(record, "form")});
  return line;
}

void add_session(Composer& composer, const AnnouncedSession& one, Table& table) {
  for (const AnnouncementStep& step : one.steps) {
    const bool is_first = &step == &one.steps.front();
    table.rows.push_back({is_first ? Line{composer.link(one.session->id)} : Line{},
                          composer.announcement_line(*step.announcement),
                          is_first ? outcome_line(composer, one) : Line{},
                          step.to_outcome ? Line{shift_run(*step.to_outcome, "as announced")}
                                          : Line{{.text = "not tested", .tone = Tone::muted}}});
  }
}

}  // namespace

void compose_announced(Composer& composer) {
  auto sessions = announced_sessions(composer.catalogue(), composer.context().as_of);
  const auto all = composer.shown<Session>();
  const std::unordered_set<const Session*> shown(all.begin(), all.end());
  std::erase_if(sessions, [&](const AnnouncedSession& one) { return !shown.contains(one.session); });
  if (!say_scope<Session>(composer)) return;
  if (sessions.empty()) {
    composer.paragraph({{.text = "The record holds no announcement of these sessions."}});
    return;
  }
  add_figures(composer, sessions);
  composer.heading("Session by session, the latest first");
  Table table{.columns = {{"Session", 3}, {"Announced", 6}, {"What came", 4}, {"Difference", 3}}};
  for (auto one = sessions.rbegin(); one != sessions.rend(); ++one) add_session(composer, *one, table);
  composer.add(std::move(table));
}

}  // namespace chronicle
