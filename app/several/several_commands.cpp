#include "app/several/several_commands.h"

#include "app/background/wait_while.h"
#include "app/dialogs/ask_choice.h"
#include "app/dialogs/dialogs.h"
#include "app/several/new_session_dialog.h"
#include "app/several/several_dialog.h"
#include "app/text/words.h"
#include "core/edits/add_documents.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

/// A draft is kept this long after a change, whether or not others follow: so much a crash can cost.
constexpr int keeping_milliseconds = 1500;

}  // namespace

SeveralCommands::SeveralCommands(QWidget* window, Workspace& workspace, const Actions& actions, RecordEditor& editor,
                                 ListDrafts drafts)
    : QObject(window), window_(window), workspace_(workspace), editor_(editor), drafts_(std::move(drafts)) {
  keeping_.setSingleShot(true);
  keeping_.setInterval(keeping_milliseconds);
  connect(&keeping_, &QTimer::timeout, this, &SeveralCommands::keep_draft);
  connect(actions[Command::add_several], &QAction::triggered, this, &SeveralCommands::add_several);
}

void SeveralCommands::add_several() {
  if (!editor_.may_write() || !editor_.leave()) return;
  const auto session = workspace_.session();
  run({.session = session ? text_of(session->text()) : QString(), .source = source_, .locator = locator_}, nullptr);
}

void SeveralCommands::run(const ListDraft& begun, const ListDraft* taken_up) {
  const DraftWriter writer(drafts_.folder());
  const int opening = workspace_.opening();
  const QString library = QString::fromStdString(workspace_.library().path());
  SeveralDialog dialog([this] { return editor_.names(); }, [this] { return known(); }, workspace_.today(), window_);
  dialog.begin(begun);
  dialog.set_add_source([&](const QString& typed) { return editor_.add_source(typed, &dialog); });
  dialog.set_ask_session([&](const TypedSession& before) { return ask_session(before, &dialog); });
  dialog.set_write([&](const DocumentList& list) -> Result<void> {
    if (workspace_.opening() != opening) return fail({.code = ErrorCode::other_library, .file = library.toStdString()});
    return add(list);
  });
  open_ = [&] {
    ListDraft draft = dialog.draft();
    draft.library = library;
    draft.writer = writer.name();
    return draft;
  };
  if (taken_up != nullptr && drafts_.keep(open_())) drafts_.drop(*taken_up);
  connect(&dialog, &SeveralDialog::edited, this, [this] {
    if (!keeping_.isActive()) keeping_.start();
  });
  dialogs().run(dialog);
  keeping_.stop();
  const ListDraft last = std::exchange(open_, nullptr)();
  source_ = last.source;
  locator_ = last.locator;
  drafts_.drop(last);
}

Result<void> SeveralCommands::add(const DocumentList& list) {
  std::optional<RecordId> session;
  const auto changed = editor_.change([&](Library& library) -> Result<Changes> {
    auto added = add_documents(library, list);
    if (!added) return fail(added.error());
    session = added->session.id();
    return Changes(*std::move(added));
  });
  if (!changed) return fail(changed.error());
  workspace_.select(*session);
  Q_EMIT done(tr("Added %n document(s) to %1", nullptr, static_cast<int>(list.documents.size()))
                  .arg(text_of(title_of(*workspace_.catalogue(), *session, shown_language))));
  return {};
}

std::optional<TypedSession> SeveralCommands::ask_session(const TypedSession& before, QWidget* window) {
  NewSessionDialog dialog([this] { return editor_.names(); }, workspace_.today(), window);
  dialog.begin(before);
  dialog.set_check([&](const std::vector<Assignment>& facts) -> Result<void> {
    const auto made = preview_documents(workspace_.library(), {.session = NewSession{facts, workspace_.today()}});
    if (!made) return fail(made.error());
    return {};
  });
  return dialogs().run(dialog) ? std::optional(dialog.session()) : std::nullopt;
}

/// Worked out when a list is read, and again when the record has changed.
std::shared_ptr<const KnownDocuments> SeveralCommands::known() {
  if (known_ != nullptr && known_->catalogue() == workspace_.catalogue()) return known_;
  const auto catalogue = workspace_.catalogue();
  const auto names = editor_.names();
  known_ = wait_while(window_, tr("Looking through the titles of the record…"), [&] {
             return std::make_shared<const KnownDocuments>(catalogue, names->other_names());
           }).value_or(nullptr);
  if (known_ == nullptr)
    known_ = std::make_shared<const KnownDocuments>(std::make_shared<const Catalogue>(), names->other_names());
  return known_;
}

void SeveralCommands::keep_draft() {
  if (!open_) return;
  const ListDraft draft = open_();
  if (draft.rows.empty() && draft.text.trimmed().isEmpty() && !draft.new_session) return drafts_.drop(draft);
  if (const auto kept = drafts_.keep(draft); !kept) Q_EMIT draftFailed(kept.error());
}

void SeveralCommands::take_up_drafts() {
  if (workspace_.library().is_read_only()) return;
  const int opening = workspace_.opening();
  for (const ListDraft& kept : drafts_.of_library(QString::fromStdString(workspace_.library().path()))) {
    enum { go_on, later, discard };
    // What was pasted or typed need not have been read yet.
    const QString question =
        kept.rows.empty() ? tr("The program ended before a list of documents was read. Go on with it?")
                          : tr("The program ended before a list of %n document(s) was taken over. Go on with it?",
                               nullptr, static_cast<int>(kept.rows.size()));
    const auto way = ask_choice(window_, question, {}, {tr("&Go On"), tr("&Later"), tr("&Discard")});
    if (workspace_.opening() != opening) return;  // another library came under the question
    if (!drafts_.is_kept(kept)) continue;         // another window has taken it up meanwhile
    if (way == discard) drafts_.drop(kept);
    if (way == go_on && editor_.leave()) run(kept, &kept);
  }
}

}  // namespace chronicle::app
