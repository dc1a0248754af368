#include "app/page/page_presenter.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

#include "app/commands/context_menu.h"
#include "app/dialogs/dialogs.h"
#include "app/handing/record_link.h"
#include "app/text/messages.h"

namespace chronicle::app {
namespace {

/// So long the page before stays; then it is said what is waited for.
constexpr int patience_milliseconds = 300;

}  // namespace

PagePresenter::PagePresenter(QWidget* window, Workspace& workspace, const Actions& actions, const Parts& parts)
    : QObject(window), window_(window), workspace_(workspace), actions_(actions), parts_(parts) {
  waiting_.setSingleShot(true);
  connect(&waiting_, &QTimer::timeout, this, [this] { parts_.page.show_nothing(tr("The page is being composed…")); });
  hear();
  do_commands();
}

void PagePresenter::hear() {
  connect(&workspace_, &Workspace::libraryChanged, this, &PagePresenter::show);
  connect(&workspace_, &Workspace::changed, this, &PagePresenter::show);
  connect(&workspace_, &Workspace::selectionChanged, this, &PagePresenter::show);
  connect(&workspace_, &Workspace::notesChanged, this, &PagePresenter::show);
  // A change of the day tells both: the page of a record follows the day, that of a question what passes.
  connect(&workspace_, &Workspace::asOfChanged, this, [this] {
    if (workspace_.selection()) show();
  });
  connect(&workspace_, &Workspace::passingChanged, this, [this] {
    if (!workspace_.selection()) show();
    show_position();
  });
  connect(&parts_.register_view, &RegisterView::kindChanged, this, &PagePresenter::show_position);
  connect(&parts_.page, &PageView::subjectRequested, this, &PagePresenter::open_subject);
  connect(&parts_.page, &PageView::citationRequested, this, &PagePresenter::show_citation);
  connect(&parts_.page, &PageView::addressRequested, this, &PagePresenter::open_address);
  connect(&parts_.page, &PageView::menuRequested, this, &PagePresenter::offer_commands);
  connect(parts_.page.browser(), &PageBrowser::linkDragged, this, &PagePresenter::drag_link);
  connect(&parts_.citation, &CitationPopup::subjectRequested, this,
          [this](const QString& subject) { open_subject(subject, {}); });
  connect(&parts_.citation, &CitationPopup::addressRequested, this, &PagePresenter::open_address);
  connect(&parts_.citation, &CitationPopup::citationRequested, &parts_.citations, &CitationCommands::copy);
}

void PagePresenter::do_commands() {
  parts_.page.set_commands(
      actions_[Command::edit_record],
      {actions_[Command::add_document], actions_[Command::add_several], actions_[Command::add_delegation],
       actions_[Command::add_statement], actions_[Command::add_commitment], actions_[Command::add_figure],
       actions_[Command::add_announcement], actions_[Command::add_signature]});
  actions_[Command::previous]->setIconText(tr("‹ Previous"));
  actions_[Command::next]->setIconText(tr("Next ›"));
  connect(actions_[Command::copy], &QAction::triggered, this, [this] {
    if (parts_.rows.has_rows_to_copy())
      parts_.rows.copy_rows();
    else
      parts_.page.browser()->copy();
  });
  connect(actions_[Command::copy_id], &QAction::triggered, this, [this] {
    if (workspace_.subject())
      QGuiApplication::clipboard()->setText(QString::fromStdString(text_of(*workspace_.subject())));
  });
  PageFinder* finder = &parts_.page.finder();
  connect(actions_[Command::find], &QAction::triggered, finder, &PageFinder::begin);
  connect(actions_[Command::find_next], &QAction::triggered, finder, [finder] { finder->step(true); });
  connect(actions_[Command::find_previous], &QAction::triggered, finder, [finder] { finder->step(false); });
  connect(actions_[Command::text_larger], &QAction::triggered, this, [this] { change_text_step(1); });
  connect(actions_[Command::text_smaller], &QAction::triggered, this, [this] { change_text_step(-1); });
  connect(actions_[Command::text_normal], &QAction::triggered, this, [this] { parts_.page.set_text_step(0); });
}

void PagePresenter::begin() {
  begun_ = true;
  show();
}

void PagePresenter::show() {
  show_position();
  if (!begun_) return;
  if (workspace_.subject()) return show_subject(*workspace_.subject());
  Q_EMIT shown(nullptr);
  parts_.page.show_nothing(tr("Select a session, document or person to see its page."));
}

void PagePresenter::show_subject(const Subject& subject) {
  composer_.forget();
  waiting_.stop();
  is_composing_ = false;
  if (!PageComposer::is_long(workspace_, subject))
    return show_page(subject,
                     workspace_.compose_by([&](const Context& context) { return compose_page(context, subject); }));
  is_composing_ = true;
  waiting_.start(patience_milliseconds);
  composer_.ask(workspace_, subject, [this, subject](const Result<ComposedPage>& page) {
    waiting_.stop();
    is_composing_ = false;
    show_page(subject, page);
  });
}

void PagePresenter::show_page(const Subject& subject, const Result<ComposedPage>& page) {
  if (!page) {
    Q_EMIT shown(nullptr);
    Q_EMIT unreadable(page.error());
    return parts_.page.show_nothing(message_of(page.error()));
  }
  parts_.page.show_brief(page->shown, page->has_more);
  show_fact();
  const auto* question = std::get_if<Question>(&subject);
  const bool counts_itself = question != nullptr && question->ask == Ask::evidence;
  Q_EMIT shown(counts_itself ? nullptr : &page->whole);
}

void PagePresenter::show_fact() {
  if (const QString fact = std::exchange(fact_, {}); !fact.isEmpty()) parts_.page.show_fact(fact.toStdString());
}

void PagePresenter::show_position() {
  if (!workspace_.is_open()) return;  // the tab of the last time
  parts_.page.show_position(parts_.rows.position(), actions_[Command::previous], actions_[Command::next]);
}

void PagePresenter::open_subject(const QString& subject, const QString& fact) {
  const std::string text = subject.toStdString();
  if (text.starts_with(put_back_link)) {
    if (const auto past = PastChange::parse(text.substr(put_back_link.size()))) Q_EMIT putBackRequested(*past);
    return;
  }
  if (text.starts_with(merge_link)) {
    if (const auto merge = Merge::parse(text.substr(merge_link.size()))) Q_EMIT mergeRequested(*merge);
    return;
  }
  const auto parsed = parse_subject(text);
  if (!parsed) return;
  fact_ = fact;
  workspace_.select(*parsed);
  if (!is_composing_) show_fact();
}

void PagePresenter::show_record_fact(const RecordId& record, const std::string& field) {
  if (!workspace_.catalogue()->contains(record)) return;
  const RecordId page = page_of(*workspace_.catalogue(), record);
  open_subject(QString::fromStdString(page.text()),
               QString::fromStdString(record.text()) + QLatin1Char(':') + QString::fromStdString(field));
}

void PagePresenter::show_citation(const QString& source, const QString& fact, const QPoint& place) {
  const auto id = RecordId::parse(source.toStdString());
  const auto* record = id ? workspace_.catalogue()->find<Source>(*id) : nullptr;
  if (record == nullptr) return;
  const auto brief =
      workspace_.compose_by([&](const Context& context) { return compose_citation(context, *id, fact.toStdString()); });
  if (brief)
    parts_.citation.show_citation(*brief, *record, place);
  else
    Q_EMIT failed(brief.error());
}

void PagePresenter::open_address(const QUrl& url) {
  if (!QDesktopServices::openUrl(url))
    dialogs().show_message(window_, Severity::warning, tr("No web browser could be opened for %1").arg(url.toString()));
}

/// What a person can use elsewhere: the web address of a source or of the link itself, else what `Copy ID` copies.
QString PagePresenter::address_of(const QUrl& link) const {
  const QString scheme = link.scheme();
  if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) return link.toString();
  const QString text = QUrl::fromPercentEncoding(link.toEncoded()).mid(scheme.size() + 1);
  const QString subject = text.section(QLatin1Char('#'), 0, 0);
  if (scheme == QLatin1String("page")) return parse_subject(subject.toStdString()) ? subject : QString();
  if (scheme != QLatin1String("note")) return {};
  const QString id = text.section(QLatin1Char('?'), 0, 0);
  const auto parsed = RecordId::parse(id.toStdString());
  const auto* source = parsed ? workspace_.catalogue()->find<Source>(*parsed) : nullptr;
  return source != nullptr && source->url ? QString::fromStdString(*source->url) : id;
}

/// A record as such, wherever the link leads on its page.
void PagePresenter::drag_link(const QUrl& link) {
  const QString text = QUrl::fromPercentEncoding(link.toEncoded()).mid(link.scheme().size() + 1);
  const auto id = RecordId::parse(text.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0).toStdString());
  if (id && workspace_.catalogue()->contains(*id)) drag_away(parts_.page, {*id}, *workspace_.catalogue());
}

/// The id of the source that a link or a mark leads to, else of the one whose page this is; empty: of none.
QString PagePresenter::source_of(const QUrl& link) const {
  const QString scheme = link.scheme();
  const QString text = QUrl::fromPercentEncoding(link.toEncoded()).mid(scheme.size() + 1);
  const QString id = text.section(QLatin1Char(scheme == QLatin1String("note") ? '?' : '#'), 0, 0);
  const auto linked = RecordId::parse(id.toStdString());
  if (linked && linked->kind() == Kind::source) return id;
  const auto shown = workspace_.selection();
  return link.isEmpty() && shown && shown->kind() == Kind::source ? QString::fromStdString(shown->text()) : QString();
}

void PagePresenter::offer_commands(const QUrl& link, const QPoint& at) {
  auto* menu = new QMenu(&parts_.page);
  if (!link.isEmpty())
    connect(menu->addAction(tr("&Open Link")), &QAction::triggered, &parts_.page,
            [this, link] { parts_.page.follow(link); });
  if (const QString address = address_of(link); !address.isEmpty())
    connect(menu->addAction(tr("Copy Link &Location")), &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address); });
  if (const QString source = source_of(link); !source.isEmpty()) parts_.citations.offer_styles(*menu, source);
  add_commands(*menu, actions_,
               {{Command::back, Command::forward},
                {Command::copy, Command::copy_id, Command::copy_citation, Command::copy_documents},
                {Command::edit_record, Command::edit_part, Command::remove_record},
                {Command::bookmark, Command::edit_note, Command::keep_copy, Command::drop_copy},
                {Command::as_of_session, Command::evidence_of_page, Command::changes_of_page},
                {Command::print_page, Command::save_page, Command::print_summary, Command::save_summary}});
  pop_up(menu, at);
}

}  // namespace chronicle::app
