// What runs out next.
#include <charconv>

#include "core/brief/questions/questions.h"
#include "core/query/questions/horizon.h"

namespace chronicle {
namespace {

constexpr int usual_months = 12;
/// Rows of one drawing: it must fit on a page.
constexpr std::size_t longest_drawing = 30;

int months_of(const Question& question) {
  int months = usual_months;
  const std::string text = question.argument("months");
  std::from_chars(text.data(), text.data() + text.size(), months);
  return months;
}

void add_choices(Composer& composer, const Question& question, int chosen) {
  Choices choices{"Within"};
  for (const int months : {6, 12, 24, 60})
    choices.choices.push_back(
        {std::to_string(months) + " months", question.with("months", std::to_string(months)).text(), months == chosen});
  composer.add(std::move(choices));
}

std::string span_in_words(Day from, Day to) {
  const int days = to.number() - from.number();
  if (days == 0) return "that very day";
  if (days < 62) return "in " + std::to_string(days) + (days == 1 ? " day" : " days");
  int months = 0;
  while (from.plus_months(months + 1) <= to) ++months;
  return "in " + std::to_string(months) + " months";
}

/// Days from the as-of day to the horizon, from 0 to 1.
class Axis {
 public:
  Axis(Day as_of, Day end) : as_of_(as_of), days_(end.number() - as_of.number()) {}
  double at(Day day) const { return static_cast<double>(day.number() - as_of_.number()) / days_; }
  /// The first of each month, or of each quarter where there are many.
  std::vector<Drawing::Tick> ticks(int months) const {
    static constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const unsigned step = months <= 12 ? 1 : months <= 24 ? 3 : 6;
    std::vector<Drawing::Tick> ticks;
    Day day = *Day::from_ymd(as_of_.year(), as_of_.month(), 1);
    for (int i = 0; i < months; ++i) {
      day = day.plus_months(1);
      if ((day.month() - 1) % step != 0) continue;
      ticks.push_back({at(day), day.month() == 1 ? std::to_string(day.year()) : names.at(day.month() - 1)});
    }
    return ticks;
  }

 private:
  Day as_of_;
  double days_;
};

std::vector<Drawing> draw(const Composer& composer, const std::vector<Ending>& endings, int months) {
  const Day as_of = composer.context().as_of;
  const Axis axis(as_of, horizon_end(as_of, months));
  Drawing empty{.caption = "How long the documents still run, with the sessions to come", .ticks = axis.ticks(months)};
  for (const auto& [session, date] : coming_sessions(composer.catalogue(), as_of))
    if (date && date->earliest() && date->latest() && *date->earliest() <= horizon_end(as_of, months))
      empty.markers.push_back(
          {axis.at(std::max(*date->earliest(), as_of)), axis.at(*date->latest()), session->title(), Tone::announced});
  std::vector<Drawing> drawings;
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (i % longest_drawing == 0) drawings.push_back(empty);
    drawings.back().rows.push_back({.label = endings[i].document->title(),
                                    .link = endings[i].document->id.text(),
                                    .tone = Tone::in_force,
                                    .bar = Drawing::Bar{.from = 0, .to = axis.at(endings[i].last)}});
  }
  return drawings;
}

/// How long it still runs; empty where the source names no more than a year.
std::string time_left(Day as_of, const Ending& ending) {
  const bool is_fine = ending.end.precision() <= Precision::month && !ending.end.is_unspecified() &&
                       !ending.end.is_uncertain() && !ending.end.is_approximate();
  return is_fine ? span_in_words(as_of, ending.last) : "";
}

/// What is adopted stands by its title; of any other the state is said.
Line successor_line(Composer& composer, const Document& successor) {
  Line line{composer.link(successor.id)};
  const Day as_of = composer.context().as_of;
  const auto status = validity_of(composer.catalogue(), successor, as_of);
  if (outcome_of(composer.catalogue(), successor, as_of) != Outcome::adopted)
    line.push_back({.text = ", " + std::string(word_of(status.validity)), .tone = Tone::attention});
  else if (status.validity == Validity::not_yet)
    line.push_back({.text = ", " + std::string(word_of(status.validity)), .tone = tone_of(status.validity)});
  return line;
}

void add_table(Composer& composer, const std::vector<Ending>& endings) {
  composer.heading("One by one");
  Table table{.columns = {{"Document", 6}, {"Kind", 2}, {"Runs out", 3}, {"Successor in the record", 4}}};
  for (const Ending& ending : endings) {
    const auto& record = composer.full<Document>(ending.document->id);
    Line last{{.text = in_short(ending.end), .notes = composer.notes(record, "validity")}};
    if (const std::string left = time_left(composer.context().as_of, ending); !left.empty())
      last.push_back({.text = ", " + left, .tone = Tone::muted});
    Line successors;
    for (const Document* successor : ending.successors) append(successors, successor_line(composer, *successor));
    if (successors.empty()) successors.push_back({.text = "none found", .tone = Tone::muted});
    table.rows.push_back({{composer.link(record.id)},
                          {{.text = capitalised(word_of(record.type))}},
                          std::move(last),
                          std::move(successors)});
  }
  composer.add(std::move(table));
}

/// Documents that may run out as well: they are adopted, and no source says until when they hold.
void add_not_known(Composer& composer) {
  const auto documents = composer.shown<Document>();
  const auto not_known = std::count_if(documents.begin(), documents.end(), [&](const Document* one) {
    return validity_of(composer.catalogue(), *one, composer.context().as_of).validity == Validity::not_known;
  });
  if (not_known == 0) return;
  composer.paragraph({{.text = "Not known: " + std::to_string(not_known), .tone = Tone::attention},
                      {.text = not_known == 1 ? ". No source read says until when this document holds."
                                              : ". No source read says until when these documents hold.",
                       .tone = Tone::muted}});
}

void add_coming(Composer& composer, Day end) {
  composer.heading("Sessions to come");
  Bullets bullets;
  for (const auto& [session, date] : coming_sessions(composer.catalogue(), composer.context().as_of))
    if (!date)
      bullets.items.push_back({composer.link(session->id), {.text = ", announced without a date"}});
    else if (!date->earliest() || *date->earliest() <= end)
      bullets.items.push_back({composer.link(session->id), {.text = ", announced for " + in_words(*date)}});
  if (bullets.items.empty())
    composer.paragraph({{.text = "No source read announces a session in that time.", .tone = Tone::muted}});
  composer.add(std::move(bullets));
}

void add_endings(Composer& composer, int months) {
  const Day as_of = composer.context().as_of;
  const auto found = endings(composer.catalogue(), composer.shown<Document>(), as_of, months);
  if (found.empty()) {
    composer.paragraph({{.text = "No document in force is stated to run out in that time."}});
  } else {
    composer.paragraph({{.text = std::to_string(found.size()) + (found.size() == 1 ? " document" : " documents") +
                                 " in force run" + (found.size() == 1 ? "s" : "") + " out by " +
                                 in_words(horizon_end(as_of, months)) + ", by the periods that sources state."}});
    for (Drawing& drawing : draw(composer, found, months)) composer.add(std::move(drawing));
    add_table(composer, found);
  }
  add_not_known(composer);
}

}  // namespace

void compose_horizon(Composer& composer, const Question& question) {
  const int months = months_of(question);
  const Day as_of = composer.context().as_of;
  const Day end = horizon_end(as_of, months);
  composer.brief().subtitle = in_words(as_of) + " to " + in_words(end);
  add_choices(composer, question, months);
  if (say_scope<Document>(composer)) add_endings(composer, months);
  add_coming(composer, end);
}

}  // namespace chronicle
