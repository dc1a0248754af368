#include "app/questions/question_commands.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/dialogs/dialogs.h"
#include "app/questions/ask_comparison.h"
#include "app/questions/ask_name.h"
#include "app/questions/plain_questions.h"
#include "app/questions/question_words.h"
#include "app/register/register_text.h"
#include "app/register/shown_view.h"
#include "core/store/user/saved_questions.h"

namespace chronicle::app {
namespace {

QStringList names_of(const std::vector<SavedQuestion>& questions) {
  QStringList names;
  for (const SavedQuestion& question : questions) names << QString::fromStdString(question.name);
  return names;
}

std::optional<SavedQuestion> question_of(const std::vector<SavedQuestion>& questions, const QString& name) {
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const SavedQuestion& question) { return question.name == name.toStdString(); });
  return found == questions.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

QuestionCommands::QuestionCommands(QWidget* window, Workspace& workspace, const Actions& actions, const Parts& parts)
    : QObject(window), window_(window), workspace_(workspace), actions_(actions), parts_(parts) {
  wire();
}

void QuestionCommands::wire() {
  connect(&workspace_, &Workspace::libraryChanged, this, [this] {
    show_saved();
    show_asked();
  });
  connect(&workspace_, &Workspace::selectionChanged, this, &QuestionCommands::show_asked);
  for (const auto& [command, address] : asking_commands)
    connect(actions_[command], &QAction::triggered, this, [this, asked = QString::fromLatin1(address)] { ask(asked); });
  connect(actions_[Command::evidence_of_page], &QAction::triggered, this, &QuestionCommands::ask_evidence_of_page);
  connect(actions_[Command::changes_of_page], &QAction::triggered, this, &QuestionCommands::ask_changes_of_page);
  connect(actions_[Command::compare_periods], &QAction::triggered, this, &QuestionCommands::compare);
  connect(actions_[Command::save_question], &QAction::triggered, this, &QuestionCommands::save);
  // Where none can be saved, none can be changed.
  connect(actions_[Command::save_question], &QAction::enabledChanged, &parts_.list, &QuestionList::set_writable);
  connect(&parts_.list, &QuestionList::asked, this, &QuestionCommands::ask);
  connect(&parts_.list, &QuestionList::changeRequested, this, &QuestionCommands::change);
  connect(&parts_.list, &QuestionList::renameRequested, this, &QuestionCommands::rename);
  connect(&parts_.list, &QuestionList::dropRequested, this, &QuestionCommands::drop);
}

void QuestionCommands::ask(const QString& address) {
  const std::string text = address.toStdString();
  if (const auto question = Question::parse(text)) {
    workspace_.select(*question);
    if (!has_keyboard()) Q_EMIT answeredOnPage();
  } else if (const auto asked = View::parse(text)) {
    show_view(*asked);
  } else {
    dialogs().show_message(
        window_, Severity::warning,
        tr("This question cannot be read: %1. It may have been saved by a newer version of the program.").arg(address));
  }
}

void QuestionCommands::show_print(const KeptPrint& print) {
  const auto subject = print.subjects.empty() ? std::nullopt : parse_subject(print.subjects.front());
  View view = View::parse(print.view).value_or(View{});
  view.as_of = print.as_of;
  view.question.reset();
  show_view(view);
  if (!subject) return;
  workspace_.select(*subject);
  Q_EMIT answeredOnPage();
}

void QuestionCommands::ask_evidence_of_page() {
  Question question{Ask::evidence, {}};
  if (const auto id = workspace_.selection()) question = question.with("of", id->text());
  workspace_.select(question);
}

void QuestionCommands::ask_changes_of_page() {
  Question question{Ask::changes, {}};
  if (const auto id = workspace_.selection()) question = question.with("record", id->text());
  workspace_.select(question);
}

void QuestionCommands::compare() {
  const auto catalogue = workspace_.catalogue();  // another may come while the dialog is open
  if (const auto question = ask_comparison(window_, *catalogue, workspace_.subject())) workspace_.select(*question);
}

void QuestionCommands::show_view(const View& view) {
  workspace_.set_as_of(view.as_of.value_or(workspace_.today()));
  workspace_.set_filter(view.filter);
  workspace_.set_search(QString::fromStdString(view.search));
  parts_.rows.showKind(view.kind);
  if (view.question)
    workspace_.select(*view.question);
  else
    leave_question();
  if (has_keyboard()) return;
  if (view.question)
    Q_EMIT answeredOnPage();
  else
    parts_.rows.setFocus();
}

/// The rows answer: the page is that of one of them, and no question stands beside it.
void QuestionCommands::leave_question() {
  const bool is_on_page = workspace_.subject() && std::holds_alternative<Question>(*workspace_.subject());
  const auto shown = parts_.rows.shownIds();
  if ((is_on_page || !parts_.rows.currentId()) && !shown.empty()) workspace_.select(shown.front());
  show_asked();
}

View QuestionCommands::view() const { return shown_view(workspace_, parts_.rows); }

void QuestionCommands::show_saved() {
  const auto questions = workspace_.saved_questions();
  parts_.list.set_saved(questions);
  qDeleteAll(std::exchange(saved_, {}));
  QMenu* menu = actions_.menu(Menu::questions);
  if (!questions.empty()) saved_.push_back(menu->addSeparator());
  for (const SavedQuestion& question : questions) {
    // A lone "&" would mark a letter.
    const QString name = QString::fromStdString(question.name).replace(u'&', QStringLiteral("&&"));
    saved_.push_back(menu->addAction(name));
    connect(saved_.back(), &QAction::triggered, this,
            [this, address = QString::fromStdString(question.view)] { ask(address); });
  }
}

void QuestionCommands::show_asked() {
  const auto* question = workspace_.subject() ? std::get_if<Question>(&*workspace_.subject()) : nullptr;
  parts_.list.show_asked(question != nullptr ? std::optional(*question) : std::nullopt);
}

void QuestionCommands::show_changed(const Result<void>& result) {
  if (!result) Q_EMIT failed(result.error());
  show_saved();
}

void QuestionCommands::save() {
  const int begun = workspace_.opening();
  const View shown = view();
  QString suggested = shown.question ? question_title(shown.question->ask) : tab_title(shown.kind);
  if (const QString words = parts_.filter.chosenWords(); !words.isEmpty())
    suggested = tr("%1 %2").arg(suggested, words);
  const auto known = workspace_.saved_questions();
  const auto name = ask_name(window_, tr("Save as question"), suggested, names_of(known));
  if (!name) return;
  const auto saved = workspace_.write(begun, [&](Library& library) {
    return library.saved_questions().save({name->toStdString(), shown.text()}, question_of(known, *name));
  });
  show_changed(saved);
  if (saved) Q_EMIT done(tr("Saved as “%1”").arg(*name));
}

void QuestionCommands::change(const QString& name) {
  const auto before = question_of(workspace_.saved_questions(), name);
  show_changed(workspace_.write(workspace_.opening(), [&](Library& library) {
    return library.saved_questions().save({name.toStdString(), view().text()}, before);
  }));
}

void QuestionCommands::rename(const QString& name) {
  const int begun = workspace_.opening();
  const auto known = workspace_.saved_questions();
  const auto question = question_of(known, name);
  if (!question) return show_saved();
  QStringList others = names_of(known);
  others.removeAll(name);
  const auto other = ask_name(window_, tr("Rename question"), name, others);
  if (!other || *other == name) return;
  show_changed(workspace_.write(begun, [&](Library& library) {
    return library.saved_questions().rename(*question, other->toStdString(), question_of(known, *other));
  }));
}

void QuestionCommands::drop(const QString& name) {
  const int begun = workspace_.opening();
  const auto question = question_of(workspace_.saved_questions(), name);
  if (!question) return show_saved();
  if (!dialogs().ask(window_, tr("Delete the question “%1”?").arg(name), tr("Delete"))) return;
  show_changed(workspace_.write(begun, [&](Library& library) { return library.saved_questions().drop(*question); }));
}

}  // namespace chronicle::app
