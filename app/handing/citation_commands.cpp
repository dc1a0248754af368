#include "app/handing/citation_commands.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "app/dialogs/ask_choice.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

QString name_of(const CitationStyle& style) {
  return style.name.empty() ? CitationCommands::tr("Plain") : text_of(style.name);
}

}  // namespace

CitationCommands::CitationCommands(QWidget* window, Workspace& workspace, const Actions& actions, Settings& settings)
    : QObject(window), window_(window), workspace_(workspace), settings_(settings) {
  connect(actions[Command::copy_citation], &QAction::triggered, this, [this] {
    if (const auto id = workspace_.selection()) copy(QString::fromStdString(id->text()));
  });
  connect(actions[Command::citation_style], &QAction::triggered, this, &CitationCommands::ask_style);
}

const CitationStyle& CitationCommands::style() const {
  return chronicle::citation_style(settings_.citation_style().toStdString());
}

void CitationCommands::copy(const QString& source) { copy_in(style(), source); }

void CitationCommands::copy_in(const CitationStyle& style, const QString& source) {
  const auto id = RecordId::parse(source.toStdString());
  const auto* record = id ? workspace_.catalogue()->find<Source>(*id) : nullptr;
  if (record == nullptr) return;
  QGuiApplication::clipboard()->setText(QString::fromStdString(style.write(*record, shown_language)));
  Q_EMIT done(tr("The source was copied as a citation: %1.").arg(name_of(style)));
}

void CitationCommands::offer_styles(QMenu& menu, const QString& source) {
  QMenu* styles = menu.addMenu(tr("Copy Citation &As"));
  for (const CitationStyle& one : citation_styles()) {
    QAction* action = styles->addAction(name_of(one));
    action->setCheckable(true);
    action->setChecked(&one == &style());
    connect(action, &QAction::triggered, this, [this, chosen = &one, source] {
      settings_.set_citation_style(text_of(chosen->id));
      copy_in(*chosen, source);
    });
  }
}

void CitationCommands::ask_style() {
  QStringList names;
  for (const CitationStyle& one : citation_styles()) names << name_of(one);
  const auto way = ask_choice(window_, tr("How should copied citations be written?"),
                              tr("Chosen now: %1.").arg(name_of(style())), names);
  if (way) settings_.set_citation_style(text_of(citation_styles().at(static_cast<std::size_t>(*way)).id));
}

}  // namespace chronicle::app
