// Questions in the window: those of the program, and those that the user saves.
#include "app/questions/ask_comparison.h"
#include "app/questions/ask_name.h"
#include "app/questions/plain_questions.h"
#include "app/questions/question_words.h"
#include "app/register/register_text.h"
#include "app/shell/main_window.h"

namespace chronicle::app {
namespace {

constexpr std::array<std::pair<Command, const char*>, 11> addresses{{
    {Command::ask_in_force, in_force_address},
    {Command::ask_horizon, "question/horizon"},
    {Command::ask_promises, "question/promises"},
    {Command::ask_no_trace, "question/promises?result=no-trace"},
    {Command::ask_announced, "question/announced"},
    {Command::ask_delegations, "question/delegations"},
    {Command::ask_speakers, "question/speakers"},
    {Command::ask_signatures, "question/signatures"},
    {Command::ask_comparison, "question/comparison"},
    {Command::ask_conflicts, "question/evidence?show=conflicts"},
    {Command::ask_evidence, "question/evidence"},
}};

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

void MainWindow::wire_questions() {
  for (const auto& [command, address] : addresses)
    connect(actions_[command], &QAction::triggered, this, [this, asked = QString::fromLatin1(address)] { ask(asked); });
  connect(questions_, &QuestionList::asked, this, &MainWindow::ask);
  connect(go_to_, &GoToPalette::savedChosen, this, &MainWindow::ask);
  connect(actions_[Command::evidence_of_page], &QAction::triggered, this, &MainWindow::show_evidence_of_page);
  connect(actions_[Command::compare_periods], &QAction::triggered, this, [this] {
    const auto catalogue = workspace_.catalogue();  // another may come while the dialog is open
    if (const auto question = ask_comparison(this, *catalogue, workspace_.subject())) workspace_.select(*question);
  });
  connect(actions_[Command::save_question], &QAction::triggered, this, &MainWindow::save_question);
  connect(questions_, &QuestionList::changeRequested, this, &MainWindow::change_question);
  connect(questions_, &QuestionList::renameRequested, this, &MainWindow::rename_question);
  connect(questions_, &QuestionList::dropRequested, this, &MainWindow::drop_question);
}

void MainWindow::ask(const QString& address) {
  const std::string text = address.toStdString();
  if (const auto question = Question::parse(text)) {
    workspace_.select(*question);
    if (!questions_->isAncestorOf(focusWidget())) page_->setFocus();
  } else if (const auto asked = View::parse(text)) {
    show_view(*asked);
  } else {
    dialogs().show_message(
        this, Severity::warning,
        tr("This question is not understood: %1. A newer version of the program may have saved it.").arg(address));
  }
}

void MainWindow::show_view(const View& view) {
  workspace_.set_as_of(view.as_of.value_or(workspace_.today()));
  workspace_.set_filter(view.filter);
  workspace_.set_search(QString::fromStdString(view.search));
  register_->showKind(view.kind);
  if (view.question) workspace_.select(*view.question);
  if (!questions_->isAncestorOf(focusWidget())) view.question ? page_->setFocus() : register_->setFocus();
}

View MainWindow::view() const {
  View shown{.kind = register_->kind(),
             .search = workspace_.search().text.trimmed().toStdString(),
             .filter = workspace_.filter()};
  if (workspace_.as_of() != workspace_.today()) shown.as_of = workspace_.as_of();
  if (workspace_.subject())
    if (const auto* question = std::get_if<Question>(&*workspace_.subject())) shown.question = *question;
  return shown;
}

void MainWindow::show_saved_questions() {
  const auto questions = workspace_.saved_questions();
  questions_->set_saved(questions, can_change());
  qDeleteAll(std::exchange(saved_questions_, {}));
  QMenu* menu = actions_.menu(Menu::questions);
  if (!questions.empty()) saved_questions_.push_back(menu->addSeparator());
  for (const SavedQuestion& question : questions) {
    // A lone "&" would mark a letter.
    const QString name = QString::fromStdString(question.name).replace(u'&', QStringLiteral("&&"));
    saved_questions_.push_back(menu->addAction(name));
    connect(saved_questions_.back(), &QAction::triggered, this,
            [this, address = QString::fromStdString(question.view)] { ask(address); });
  }
}

void MainWindow::question_changed(const Result<void>& result) {
  if (!result) report(result.error());
  show_saved_questions();
}

void MainWindow::save_question() {
  const int begun = workspace_.opening();
  const View shown = view();
  QString suggested = shown.question ? question_title(shown.question->ask) : tab_title(shown.kind);
  if (const QString words = filter_->chosenWords(); !words.isEmpty()) suggested = tr("%1 %2").arg(suggested, words);
  const auto known = workspace_.saved_questions();
  const auto name = ask_name(this, tr("Save as a question"), suggested, names_of(known));
  if (!name) return;
  const auto saved = workspace_.write(begun, [&](Library& library) {
    return library.save_question({name->toStdString(), shown.text()}, question_of(known, *name));
  });
  question_changed(saved);
  if (saved) status_->showMessage(tr("Saved as “%1”").arg(*name), 5000);
}

void MainWindow::change_question(const QString& name) {
  const auto before = question_of(workspace_.saved_questions(), name);
  question_changed(workspace_.write(workspace_.opening(), [&](Library& library) {
    return library.save_question({name.toStdString(), view().text()}, before);
  }));
}

void MainWindow::rename_question(const QString& name) {
  const int begun = workspace_.opening();
  const auto known = workspace_.saved_questions();
  const auto question = question_of(known, name);
  if (!question) return show_saved_questions();
  QStringList others = names_of(known);
  others.removeAll(name);
  const auto other = ask_name(this, tr("Rename the question"), name, others);
  if (!other || *other == name) return;
  question_changed(workspace_.write(begun, [&](Library& library) {
    return library.rename_question(*question, other->toStdString(), question_of(known, *other));
  }));
}

void MainWindow::drop_question(const QString& name) {
  const int begun = workspace_.opening();
  const auto question = question_of(workspace_.saved_questions(), name);
  if (!question) return show_saved_questions();
  if (!dialogs().ask(this, tr("Remove the question “%1”?").arg(name), tr("Remove"))) return;
  question_changed(workspace_.write(begun, [&](Library& library) { return library.drop_question(*question); }));
}

}  // namespace chronicle::app
