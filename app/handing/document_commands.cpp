#include "app/handing/document_commands.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "app/text/words.h"
#include "core/brief/pages/compose.h"
#include "core/brief/writers/list_copy.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {

DocumentCommands::DocumentCommands(QObject* parent, Workspace& workspace, const Actions& actions)
    : QObject(parent), workspace_(workspace) {
  connect(actions[Command::copy_documents], &QAction::triggered, this, &DocumentCommands::copy);
}

/// As a list that a word processor takes for one of its own, and as text.
void DocumentCommands::copy() {
  const auto session = workspace_.session();
  if (!session) return;
  const Question documents{Ask::documents, {{"session", session->text()}}};
  const auto page = workspace_.compose_by([&](const Context& context) { return compose(context, documents); });
  if (!page) return Q_EMIT failed(page.error());
  const Brief list = list_alone(*page);
  auto* copied = new QMimeData;
  copied->setHtml(text_of(write_html_fragment(list)));
  copied->setText(text_of(write_list_text(list)));
  QGuiApplication::clipboard()->setMimeData(copied);
  Q_EMIT done(tr("The documents of %1 were copied as a numbered list.").arg(text_of(page->title)));
}

}  // namespace chronicle::app
