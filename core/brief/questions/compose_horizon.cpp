// What expires next.
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
  Choices choices{composer.text(Label::within)};
  for (const int months : {6, 12, 24, 60})
    choices.choices.push_back({composer.say().questions.months(months),
                               question.with("months", std::to_string(months)).text(), months == chosen});
  composer.add(std::move(choices));
}

std::string span_in_words(const Composer& composer, Day from, Day to) {
  const int days = to.number() - from.number();
  if (days < 62) return composer.say().questions.in_days(days);
  int months = 0;
  while (from.plus_months(months + 1) <= to) ++months;
  return composer.say().questions.in_months(months);
}

/// Days from the as-of day to the horizon, from 0 to 1.
class Axis {
 public:
  Axis(Day as_of, Day end) : as_of_(as_of), days_(end.number() - as_of.number()) {}
  double at(Day day) const { return static_cast<double>(day.number() - as_of_.number()) / days_; }
  /// The first of each month, or of each quarter where there are many.
  std::vector<Drawing::Tick> ticks(int months, Language language) const {
    const unsigned step = months <= 12 ? 1 : months <= 24 ? 3 : 6;
    std::vector<Drawing::Tick> ticks;
    Day day = *Day::from_ymd(as_of_.year(), as_of_.month(), 1);
    for (int i = 0; i < months; ++i) {
      day = day.plus_months(1);
      if ((day.month() - 1) % step != 0) continue;
      ticks.push_back({at(day), day.month() == 1 ? std::to_string(day.year()) : month_in_short(day.month(), language)});
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
  Drawing empty{.caption = composer.text(Label::endings_caption), .ticks = axis.ticks(months, composer.language())};
  for (const auto& [session, date] : coming_sessions(composer.catalogue(), as_of))
    if (date && date->earliest() && date->latest() && *date->earliest() <= horizon_end(as_of, months))
      empty.markers.push_back({axis.at(std::max(*date->earliest(), as_of)), axis.at(*date->latest()),
                               composer.title(session->id), Tone::announced});
  std::vector<Drawing> drawings;
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (i % longest_drawing == 0) drawings.push_back(empty);
    drawings.back().rows.push_back({.label = composer.title(endings[i].document->id),
                                    .link = endings[i].document->id.text(),
                                    .tone = Tone::in_force,
                                    .bar = Drawing::Bar{.from = 0, .to = axis.at(endings[i].last)}});
  }
  return drawings;
}

/// How long it still runs; empty where the source names no more than a year.
std::string time_left(const Composer& composer, const Ending& ending) {
  const bool is_fine = ending.end.precision() <= Precision::month && !ending.end.is_unspecified() &&
                       !ending.end.is_uncertain() && !ending.end.is_approximate();
  return is_fine ? span_in_words(composer, composer.context().as_of, ending.last) : "";
}

/// What is adopted stands by its title; of any other the state is said.
Line successor_line(Composer& composer, const Document& successor) {
  Line line{composer.link(successor.id)};
  const Day as_of = composer.context().as_of;
  const auto status = validity_of(composer.catalogue(), successor, as_of);
  if (outcome_of(composer.catalogue(), successor, as_of) != Outcome::adopted)
    line.push_back({.text = ", " + composer.words(status.validity), .tone = Tone::attention});
  else if (status.validity == Validity::not_yet)
    line.push_back({.text = ", " + composer.words(status.validity), .tone = tone_of(status.validity)});
  return line;
}

void add_table(Composer& composer, const std::vector<Ending>& endings) {
  composer.heading(composer.text(Label::endings), "endings");
  Table table{.columns = {{composer.text(Label::document), 6},
                          {composer.text(Label::document_kind), 2},
                          {composer.text(Label::runs_out), 3},
                          {composer.text(Label::successor), 4}}};
  for (const Ending& ending : endings) {
    const auto& record = composer.full<Document>(ending.document->id);
    Line last{{.text = composer.short_words(ending.end), .notes = composer.notes(record, "validity")}};
    if (const std::string left = time_left(composer, ending); !left.empty())
      last.push_back({.text = ", " + left, .tone = Tone::muted});
    Line successors;
    for (const Document* successor : ending.successors) append(successors, successor_line(composer, *successor));
    if (successors.empty()) successors.push_back(composer.muted(Label::none_found));
    table.rows.push_back(
        {{composer.link(record.id)}, {{.text = composer.label(record.type)}}, std::move(last), std::move(successors)});
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
  composer.paragraph(composer.say().questions.end_not_known(static_cast<std::size_t>(not_known)));
}

void add_coming(Composer& composer, Day end) {
  composer.heading(composer.text(Label::sessions_to_come), "coming");
  Bullets bullets;
  for (const auto& [session, date] : coming_sessions(composer.catalogue(), composer.context().as_of))
    if (!date || !date->earliest() || *date->earliest() <= end)
      bullets.items.push_back(composer.say().questions.coming(composer.link(session->id), date));
  if (bullets.items.empty()) composer.paragraph({composer.muted(Label::none_announced)});
  composer.add(std::move(bullets));
}

void add_endings(Composer& composer, int months) {
  const Day as_of = composer.context().as_of;
  const auto found = endings(composer.catalogue(), composer.shown<Document>(), as_of, months);
  if (found.empty()) {
    composer.paragraph({{.text = composer.text(Label::none_ends)}});
  } else {
    composer.paragraph({{.text = composer.say().questions.run_out(found.size(), horizon_end(as_of, months))}});
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
  composer.brief().subtitle = composer.say().questions.time(as_of, end);
  add_choices(composer, question, months);
  if (say_scope<Document>(composer)) add_endings(composer, months);
  add_coming(composer, end);
}

}  // namespace chronicle
