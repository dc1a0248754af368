#include "app/palette/go_to_item.h"

#include <QtCore/QCoreApplication>

#include "app/questions/question_words.h"
#include "app/text/words.h"
#include "core/query/as_of/record_date.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

class GoTo {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::GoTo)
};

/// The text of a menu without the mark of its key.
QString without_mnemonic(QString text) { return text.remove(QLatin1Char('&')); }

}  // namespace

QString key_of(const GoToTarget& target) {
  if (const auto* subject = std::get_if<Subject>(&target)) return QString::fromStdString(text_of(*subject));
  if (const auto* saved = std::get_if<SavedQuestion>(&target))
    return QStringLiteral("saved/") + QString::fromStdString(saved->name);
  if (const auto* print = std::get_if<CodedPrint>(&target))
    return QStringLiteral("print/") + QString::fromStdString(print->code);
  const auto position = static_cast<std::size_t>(std::get<Command>(target));
  return QStringLiteral("command/") + QString::fromUtf8(Commands::catalogue().at(position).text);
}

GoToItem record_item(const Catalogue& catalogue, const RecordId& id, Day as_of) {
  QString hint = label_of(id.kind());
  if (const auto year = year_of(catalogue, id, as_of)) hint += QStringLiteral("  %1").arg(*year);
  return {.target = Subject(id),
          .title = {QString::fromStdString(title_of(catalogue, id, shown_language)), {}},
          .hint = hint};
}

GoToItem found_item(const Catalogue& catalogue, const NameHit& hit, const TypedLetters& typed, Day as_of) {
  GoToItem item = record_item(catalogue, hit.id, as_of);
  item.score = hit.score;
  if (const auto match = typed.match(hit.name)) {
    MarkedText name = marked_text(hit.name, match->ranges);
    (name.text == item.title.text ? item.title : item.other_name) = std::move(name);
  }
  return item;
}

GoToItem question_item(const Question& question) {
  return {.target = Subject(question), .title = {question_title(question.ask), {}}, .hint = GoTo::tr("Question")};
}

GoToItem saved_item(const SavedQuestion& question) {
  return {.target = question, .title = {QString::fromStdString(question.name), {}}, .hint = GoTo::tr("Saved question")};
}

GoToItem print_item(const CodedPrint& print) {
  return {.target = print, .title = {QString::fromStdString(print.print.title), {}}, .hint = GoTo::tr("Printed")};
}

GoToItem since_print_item(const std::string& code, std::size_t edits) {
  return {.target = Subject(Question{Ask::changes, {{"print", code}}}),
          .title = {GoTo::tr("What was edited since"), {}},
          .hint = GoTo::tr("%n edit(s)", nullptr, static_cast<int>(edits))};
}

GoToItem command_item(const CommandSpec& spec, const QAction& action) {
  // "Filter" alone does not say what choosing it does.
  const QString text = action.isCheckable() ? action.statusTip() : without_mnemonic(action.text());
  const QString key = action.shortcut().toString(QKeySequence::NativeText);
  return {.target = spec.command, .title = {text, {}}, .hint = key.isEmpty() ? GoTo::tr("Command") : key};
}

int rank_of(const GoToTarget& target) {
  if (std::holds_alternative<Command>(target)) return 1;
  const auto* subject = std::get_if<Subject>(&target);
  const auto* id = subject != nullptr ? std::get_if<RecordId>(subject) : nullptr;
  return id == nullptr ? 0 : 2 + static_cast<int>(id->kind());
}

}  // namespace chronicle::app
