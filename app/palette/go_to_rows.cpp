#include "app/palette/go_to_rows.h"

#include <algorithm>

#include "app/questions/plain_questions.h"
#include "app/questions/question_words.h"
#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/questions/changes.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_rows = 50;

/// Commands that ask what the rows of the questions ask.
bool asks_question(Command command) {
  return std::any_of(asking_commands.begin(), asking_commands.end(), [&](const auto& asking) {
    const auto question = Question::parse(asking.second);
    return asking.first == command && question && question->arguments.empty();
  });
}

bool is_question(const GoToItem& item) { return rank_of(item.target) == 0; }

/// There are few states, and nearly everything is about one.
bool is_state(const GoToItem& item) { return rank_of(item.target) == 2 + static_cast<int>(Kind::state); }

/// What a row asks, if it asks one of the questions.
std::optional<Ask> asked_by(const GoToItem& item) {
  const auto* subject = std::get_if<Subject>(&item.target);
  const auto* question = subject != nullptr ? std::get_if<Question>(subject) : nullptr;
  return question != nullptr ? std::optional(question->ask) : std::nullopt;
}

/// Whether there is a row already that reads the same: a question stands there once, with the choices last made on its
/// page or with none.
bool is_listed(const std::vector<GoToItem>& rows, const GoToItem& item) {
  return std::any_of(rows.begin(), rows.end(), [&](const GoToItem& row) {
    const auto ask = asked_by(item);
    return key_of(row.target) == key_of(item.target) || (ask && asked_by(row) == ask);
  });
}

/// The row with marks where its title fits; a question also fits by its title in another language, which is shown then.
std::optional<GoToItem> fitting_row(GoToItem item, const TypedLetters& letters) {
  const auto fits = [&](const std::string& name, MarkedText& place) {
    const auto match = letters.match(name);
    if (!match) return false;
    place = marked_text(name, match->ranges);
    item.score = match->score;
    return true;
  };
  if (fits(item.title.text.toStdString(), item.title)) return item;
  const auto ask = asked_by(item);
  for (std::size_t i = 0; ask && i < language_codes.size(); ++i)
    if (fits(title_of(*ask, static_cast<Language>(i)), item.other_name)) return item;
  return std::nullopt;
}

/// The row of what was used once; nothing if one cannot go there now.
std::optional<GoToItem> recent_row(const Workspace& workspace, const std::vector<GoToItem>& fixed, const QString& key) {
  for (const GoToItem& item : fixed)
    if (key_of(item.target) == key) return item;
  const auto subject = parse_subject(key.toStdString());
  if (!subject || subject == workspace.subject()) return std::nullopt;
  const auto* id = std::get_if<RecordId>(&*subject);
  if (id == nullptr) return question_item(std::get<Question>(*subject));
  const Catalogue& catalogue = *workspace.catalogue();
  if (!catalogue.contains(*id) || !has_page(id->kind()) || !is_known(catalogue, *id, workspace.as_of()))
    return std::nullopt;
  return record_item(catalogue, *id, workspace.as_of());
}

}  // namespace

std::vector<GoToItem> fixed_rows(const Actions& actions, const std::vector<SavedQuestion>& saved) {
  std::vector<GoToItem> rows;
  for (const SavedQuestion& question : saved) rows.push_back(saved_item(question));
  for (const Ask ask : asks_in_order) rows.push_back(question_item({ask, {}}));
  for (const CommandSpec& spec : Commands::catalogue())
    if (spec.command != Command::go_to && !asks_question(spec.command) && actions[spec.command]->isEnabled())
      rows.push_back(command_item(spec, *actions[spec.command]));
  return rows;
}

std::vector<GoToItem> first_rows(const Workspace& workspace, const std::vector<GoToItem>& fixed,
                                 const RecentTargets& recent) {
  std::vector<GoToItem> rows;
  for (const QString& key : recent.keys())
    if (auto row = recent_row(workspace, fixed, key); row && !is_listed(rows, *row)) rows.push_back(std::move(*row));
  const std::size_t used = rows.size();
  for (const GoToItem& item : fixed)
    if (is_question(item) && !is_listed(rows, item)) {
      rows.push_back(item);
      rows.back().starts_group = used > 0 && rows.size() == used + 1;
    }
  return rows;
}

std::vector<GoToItem> print_rows(const Library& library, const Catalogue& catalogue, const CodedPrint& print) {
  AskedChanges asked(Question{Ask::changes, {{"print", print.code}}});
  narrow_to(asked, print.print, catalogue);
  const ChangesFound found = find_changes(library.history(), asked);
  return {print_item(print), since_print_item(print.code, found.sets.size() + found.left_out)};
}

std::vector<GoToItem> fitting_rows(const Catalogue& catalogue, Day as_of, const std::string& typed,
                                   const std::vector<GoToItem>& fixed, const std::vector<NameHit>& hits,
                                   const RecentTargets& recent) {
  const TypedLetters letters(typed);
  std::vector<GoToItem> rows;
  for (const GoToItem& item : fixed)
    if (auto row = fitting_row(item, letters)) rows.push_back(*std::move(row));
  for (const NameHit& hit : hits) rows.push_back(found_item(catalogue, hit, letters, as_of));
  // Stable: records come by kind and title, the others in the order of the menus.
  std::stable_sort(rows.begin(), rows.end(), [&](const GoToItem& one, const GoToItem& other) {
    if (one.score != other.score) return one.score > other.score;
    const std::size_t recency = recent.recency_of(one.target), other_recency = recent.recency_of(other.target);
    if (recency != other_recency) return recency < other_recency;
    if (is_state(one) != is_state(other)) return is_state(one);
    return rank_of(one.target) < rank_of(other.target);
  });
  if (rows.size() > most_rows) rows.erase(rows.begin() + most_rows, rows.end());
  return rows;
}

}  // namespace chronicle::app
