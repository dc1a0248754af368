#include "app/shell/help.h"

#include <QtCore/QFile>
#include <QtGui/QDesktopServices>
#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

#include "app/commands/actions.h"
#include "app/dialogs/dialogs.h"
#include "app/register/register_text.h"
#include "app/text/words.h"
#include "app/theme/resources.h"

namespace chronicle::app {
namespace {

constexpr int reading_margin = 24;
constexpr int icon_size = 64;

class Help {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Help)
};

QTextBrowser* add_reader(QDialog* dialog, const QString& name) {
  auto* reader = new QTextBrowser(dialog);
  reader->setAccessibleName(name);
  reader->setFrameShape(QFrame::NoFrame);
  reader->setSearchPaths({QStringLiteral(":/docs")});
  reader->document()->setDocumentMargin(reading_margin);
  reader->setOpenExternalLinks(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  buttons->setContentsMargins(12, 12, 12, 12);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(reader);
  layout->addWidget(buttons);
  return reader;
}

/// Lines of code and words in tables break rather than that one has to scroll sideways.
void fit_across(QTextBrowser& reader) {
  reader.setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next()) {
    QTextBlockFormat format = block.blockFormat();
    if (!format.nonBreakableLines()) continue;
    format.setNonBreakableLines(false);
    QTextCursor(block).setBlockFormat(format);
  }
}

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString shortcut_table() {
  QString html = QStringLiteral("<h2>%1</h2><table cellspacing=\"0\" cellpadding=\"4\">")
                     .arg(Help::tr("Keyboard shortcuts").toHtmlEscaped());
  for (const CommandSpec& spec : Commands::catalogue()) {
    if (spec.keys.empty()) continue;
    QStringList keys;
    for (const QKeySequence& key : spec.keys) keys << key.toString(QKeySequence::NativeText);
    QString name = Commands::tr(spec.text);
    name.remove(QLatin1Char('&')).remove(QChar(0x2026));
    html += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;&nbsp;</td><td><b>%2</b></td></tr>")
                .arg(name.toHtmlEscaped(), keys.join(QStringLiteral(", ")).toHtmlEscaped());
  }
  html +=
      QStringLiteral("</table><h2>%1</h2><p>%2</p>")
          .arg(Help::tr("On the timeline").toHtmlEscaped(),
               Help::tr(
                   "The arrow keys move from entry to entry, Home and End to the first and the last, and Page Up and "
                   "Page Down along the years. + and − zoom, 0 shows the whole record, and Enter opens the page.")
                   .toHtmlEscaped());
  return html;
}

QString library_in_words(const Catalogue& catalogue) {
  return Help::tr(
             "This library holds %1, %2 and %3. Its lists of documents are not complete: they contain what public "
             "sources name.")
      .arg(count_text(Kind::session, catalogue.all<Session>().size()),
           count_text(Kind::document, catalogue.all<Document>().size()),
           count_text(Kind::source, catalogue.all<Source>().size()));
}

/// The guide that readers of the shown language read; not every language has one.
QString guide() {
  QStringList names;
  for (const Language read : languages_read(shown_language))
    names << (read == Language::english ? QStringLiteral("user-guide.md")
                                        : QStringLiteral("user-guide.%1.md").arg(QLatin1StringView(code_of(read))));
  for (const QString& name : names)
    if (QFile::exists(QStringLiteral(":/docs/") + name)) return name;
  return names.back();
}

}  // namespace

void show_guide(QWidget* window) {
  take_resources();
  auto* dialog = new QDialog(window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(Help::tr("User guide"));
  resize_on_screen(*dialog, {760, 720});
  QTextBrowser* reader = add_reader(dialog, Help::tr("User guide"));
  reader->setSource(QUrl(guide()));
  fit_across(*reader);
  dialog->show();
}

void show_shortcuts(QWidget* window) {
  QDialog dialog(window);
  dialog.setWindowTitle(Help::tr("Keyboard shortcuts"));
  resize_on_screen(dialog, {480, 720});
  add_reader(&dialog, Help::tr("Keyboard shortcuts"))->setHtml(shortcut_table());
  dialogs().run(dialog);
}

void show_about(QWidget* window, const Catalogue& catalogue) {
  QDialog dialog(window);
  dialog.setWindowTitle(Help::tr("About CIS Chronicle"));
  dialog.resize(520, 400);
  const QString html =
      QStringLiteral("<p><img src=\"icon\"></p><h2>CIS Chronicle %1</h2>").arg(QStringLiteral(CHRONICLE_VERSION)) +
      paragraph(Help::tr("The sessions of the Council of Heads of Government of the Commonwealth of Independent "
                         "States, and what was adopted, said and promised there.")) +
      paragraph(library_in_words(catalogue)) +
      paragraph(Help::tr("The program is free software under the MIT licence; the bundled record is dedicated to the "
                         "public domain (CC0 1.0). Built with Qt %1 and SQLite.")
                    .arg(QString::fromLatin1(qVersion())));
  QTextBrowser* reader = add_reader(&dialog, Help::tr("About CIS Chronicle"));
  reader->document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("icon")),
                                  program_icon().pixmap(icon_size));
  reader->setHtml(html);
  dialogs().run(dialog);
}

}  // namespace chronicle::app
