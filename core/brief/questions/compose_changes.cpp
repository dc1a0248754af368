// What was changed in the record: set by set, the latest first, each fact as it was and as it became.
#include <algorithm>
#include <functional>
#include <set>

#include "core/brief/questions/questions.h"
#include "core/edits/put_back.h"
#include "core/entry/told_change.h"
#include "core/query/questions/changes.h"
#include "core/query/questions/own_changes.h"
#include "core/store/user/kept_prints.h"
#include "core/time/moment.h"
#include "core/wording/question_titles.h"

namespace chronicle {
namespace {

/// Up to so many changes of a set are listed, unless it is asked for alone.
constexpr std::size_t most_listed = 40;

Choices::Choice choice(std::string text, const Question& question, const std::string& name, const std::string& value) {
  return {std::move(text), question.with("until", "").with(name, value).text(), question.argument(name) == value};
}

void add_since(Composer& composer, const Question& question) {
  Choices choices{composer.text(Label::changes_since)};
  choices.choices.push_back(choice(composer.text(Label::all_choice), question, "since", ""));
  std::set<Day, std::greater<>> since;
  for (const int days : {0, 7, 30, 365}) since.insert(composer.context().as_of.plus_days(-days));
  if (const auto asked = Day::parse(question.argument("since"))) since.insert(*asked);
  for (const Day day : since)
    choices.choices.push_back(choice(composer.short_words(day), question, "since", day.iso()));
  composer.add(std::move(choices));
}

/// What was printed last, and the print that is asked for.
void add_prints(Composer& composer, const Question& question) {
  constexpr std::size_t most_offered = 4;
  const std::string asked = question.argument("print");
  Choices choices{composer.text(Label::changes_since_print)};
  std::size_t offered = 0;
  for (const auto& [code, print] : composer.context().library.kept_prints().all())
    if (offered++ < most_offered || code == asked)
      choices.choices.push_back(choice(composer.short_words(print.printed) + " · " + code, question, "print", code));
  if (choices.choices.empty()) return;
  choices.choices.insert(choices.choices.begin(), choice(composer.text(Label::all_choice), question, "print", ""));
  composer.add(std::move(choices));
}

/// What of a print can be gone to.
Line subjects_of(const Composer& composer, const KeptPrint& print) {
  Line line{{.text = print.title}};
  if (print.subjects.size() == 1) line.front().link = print.subjects.front();
  if (print.subjects.size() < 2) return line;
  line.front().text += ": ";
  for (const std::string& text : print.subjects) {
    const auto subject = parse_subject(text);
    if (!subject) continue;
    const auto* id = std::get_if<RecordId>(&*subject);
    if (line.size() > 1) line.push_back({.text = "; "});
    line.push_back(
        {.text = id != nullptr ? composer.title(*id) : title_of(std::get<Question>(*subject), composer.language()),
         .link = text});
  }
  return line;
}

/// Narrows what is asked for to what was done since the print. Where the library does not know it that is said, and
/// nothing is listed.
bool add_print(Composer& composer, AskedChanges& asked, const std::optional<KeptPrint>& print) {
  if (asked.print.empty()) return true;
  if (!print) {
    composer.paragraph({{.text = composer.text(Label::unknown_print_code), .tone = Tone::attention}});
    return false;
  }
  composer.paragraph({{.text = composer.say().questions.printed_on(print->printed, print->as_of, asked.print)}});
  composer.paragraph(subjects_of(composer, *print));
  narrow_to(asked, *print, composer.catalogue());
  return true;
}

void add_authors(Composer& composer, const Question& question) {
  const auto authors = authors_of(composer.context().library.history());
  if (authors.size() < 2 && question.argument("author").empty()) return;
  Choices choices{composer.text(Label::changes_by)};
  choices.choices.push_back(choice(composer.text(Label::all_choice), question, "author", ""));
  for (const std::string& author : authors)
    if (Question::parse(question.with("author", author).text()))
      choices.choices.push_back(choice(author, question, "author", author));
  composer.add(std::move(choices));
}

/// The record's title as a link to the fact on its page; of one that is gone, its name.
Run record_cell(const Composer& composer, const Change& change) {
  if (!composer.catalogue().position_of(change.record))
    return {.text = change.kind == ChangeKind::removed ? name_of_removed(change) : change.record.text()};
  std::string link = page_of(composer.catalogue(), change.record).text();
  if (!change.field.empty()) link += "#" + fact_key(change.record.text(), change.field);
  return {.text = composer.title(change.record), .link = std::move(link)};
}

/// What sources were cited for the facts, and what they say of them.
bool is_of_sources(const Change& change) { return change.field == "citations" || change.field == "readings"; }

/// What is done with a change in its row.
Line commands_of(const Composer& composer, const ChangeSet& set, const Change& change) {
  if (change.kind == ChangeKind::added || is_of_sources(change)) return {};
  const PastChange past{set.number, change.record, change.kind == ChangeKind::changed ? change.field : std::string()};
  return {{.text = composer.text(Label::put_back), .link = std::string(put_back_link) + past.text()}};
}

std::vector<Line> row_of(const Composer& composer, const Change& change) {
  if (change.kind != ChangeKind::changed)
    return {{record_cell(composer, change)},
            {composer.muted(change.kind == ChangeKind::added ? Label::record_added : Label::record_removed)},
            {},
            {}};
  ToldChange values = told(composer.catalogue(), change, composer.language());
  return {{record_cell(composer, change)},
          {{.text = composer.fact(change.record.kind(), change.field)}},
          {{.text = std::move(values.before), .tone = Tone::muted}},
          {{.text = std::move(values.after)}}};
}

/// The facts of a record come before what is said of their sources.
std::vector<const Change*> in_order(const std::vector<Change>& all) {
  std::vector<const Change*> changes;
  for (const Change& change : all) changes.push_back(&change);
  for (auto from = changes.begin(); from != changes.end();) {
    const auto to =
        std::find_if(from, changes.end(), [&](const Change* one) { return one->record != (*from)->record; });
    std::stable_partition(from, to, [](const Change* one) { return !is_of_sources(*one); });
    from = to;
  }
  return changes;
}

Table table_of(const Composer& composer, const ChangeSet& set) {
  Table table{.columns = {{composer.text(Label::record), 5},
                          {composer.text(Label::fact), 2},
                          {composer.text(Label::value_before), 4},
                          {composer.text(Label::value_after), 4}}};
  const bool with_commands = composer.context().with_commands;
  if (with_commands) table.columns.push_back({.title = {}, .share = 2});
  for (const Change* change : in_order(set.changes)) {
    table.rows.push_back(row_of(composer, *change));
    if (with_commands) table.rows.back().push_back(commands_of(composer, set, *change));
  }
  return table;
}

void add_set(Composer& composer, const Question& question, const ChangeSet& set, bool is_alone) {
  const auto made = local_moment(set.made);
  composer.heading(made ? composer.say().questions.moment(*made) : composer.text(Label::unreadable_day), "");
  composer.paragraph({{.text = composer.say().questions.edit_made(set.kind, set.author, set.edition)}});
  if (is_alone || set.changes.size() <= most_listed) return composer.add(table_of(composer, set));
  composer.paragraph({{.text = composer.say().questions.records_changed(counts_of(set)),
                       .link = question.with("set", std::to_string(set.number)).text()}});
}

void add_earlier(Composer& composer, const Question& question, const ChangesFound& found) {
  if (!found.earlier) return;
  composer.paragraph({{.text = composer.say().questions.earlier_changes(found.left_out),
                       .link = question.with("until", std::to_string(*found.earlier)).text()}});
}

void add_views(Composer& composer, const Question& question) {
  const bool is_against = !question.argument("against").empty();
  const Question history = question.with("against", "");
  Choices choices{composer.text(Label::look_at)};
  choices.choices = {
      {composer.text(Label::all_changes), history.text(), !is_against},
      {composer.text(Label::against_edition), Question{Ask::changes}.with("against", "edition").text(), is_against}};
  composer.add(std::move(choices));
}

void add_changed_records(Composer& composer) {
  const auto changed = changed_records(composer.context().library);
  composer.heading(composer.text(Label::changed_here) + " (" + std::to_string(changed.size()) + ")", "changed");
  if (changed.empty()) return composer.paragraph({composer.muted(Label::none_changed_here)});
  Table table{.columns = {{composer.text(Label::record), 5},
                          {composer.text(Label::fact), 2},
                          {composer.text(Label::value_of_edition), 4},
                          {composer.text(Label::value_here), 4}}};
  for (const ChangedRecord& record : changed)
    for (const Change* change : in_order(record.changes)) table.rows.push_back(row_of(composer, *change));
  composer.add(std::move(table));
}

void add_added_records(Composer& composer) {
  const auto added = added_records(composer.context().library, composer.catalogue());
  composer.heading(composer.text(Label::added_here) + " (" + std::to_string(added.size()) + ")", "added");
  if (added.empty()) return composer.paragraph({composer.muted(Label::none_added_here)});
  Table table{.columns = {{composer.text(Label::record), 5}, {composer.text(Label::kind_of_record), 2}}};
  for (const RecordId& id : added)
    table.rows.push_back({{{.text = composer.title(id), .link = page_of(composer.catalogue(), id).text()}},
                          {{.text = composer.label(id.kind())}}});
  composer.add(std::move(table));
}

}  // namespace

void compose_changes(Composer& composer, const Question& question) {
  AskedChanges asked(question);
  const auto print = asked.print.empty() ? std::nullopt : composer.context().library.kept_prints().find(asked.print);
  if (asked.record) composer.brief().subtitle = composer.title(*asked.record);
  if (asked.set) {
    const Question all = question.with("set", "");
    Choices back{composer.text(Label::look_at)};
    back.choices = {{composer.text(Label::one_edit), question.text(), true},
                    {composer.text(Label::all_changes), all.text(), false}};
    composer.add(std::move(back));
  } else {
    if (is_narrowed<Session>(composer) || is_narrowed<Document>(composer))
      composer.paragraph({{.text = composer.text(Label::coverage_unfiltered), .tone = Tone::attention}});
    add_views(composer, question);
    if (!question.argument("against").empty()) {
      add_changed_records(composer);
      return add_added_records(composer);
    }
    add_since(composer, question);
    add_prints(composer, question);
    add_authors(composer, question);
  }
  if (!add_print(composer, asked, print)) return;
  const ChangesFound found = find_changes(composer.context().library.history(), asked);
  if (found.sets.empty()) composer.paragraph({composer.muted(Label::no_change)});
  for (const ChangeSet& set : found.sets) add_set(composer, question, set, asked.set.has_value());
  add_earlier(composer, question, found);
}

}  // namespace chronicle
