#include "app/shell/diagnostics.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"
#include "app/files/save_file.h"
#include "app/text/messages.h"
#include "app/theme/semantic.h"
#include "core/base/error_name.h"
#include "core/store/records/records.h"
#include "core/store/sqlite/sqlite_version.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"

namespace chronicle::app {
namespace {

class Diagnostics {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Diagnostics)
};

QString line(const char* name, const QString& value) { return QString::fromLatin1(name) + u": " + value + u'\n'; }

QString desktop_of(const QWidget& window) {
  const QScreen& screen = *window.screen();
  QString text = line("System", QSysInfo::prettyProductName() + u", " + QSysInfo::kernelType() + u' ' +
                                    QSysInfo::kernelVersion() + u", " + QSysInfo::currentCpuArchitecture());
  text += line("Platform", QGuiApplication::platformName() + u", style " + QApplication::style()->name() + u", " +
                               (is_dark(window.palette()) ? u"dark" : u"light"));
  text += line("Locale", QLocale::system().name() + u", " + qEnvironmentVariable("LANG", QStringLiteral("no LANG")));
  text += line("Screen", QStringLiteral("%1 x %2 at %3, %4 dots per inch, %5 in all")
                             .arg(screen.size().width())
                             .arg(screen.size().height())
                             .arg(screen.devicePixelRatio())
                             .arg(screen.logicalDotsPerInch())
                             .arg(QGuiApplication::screens().size()));
  text += line(
      "Window",
      QStringLiteral("%1 x %2, font %3 pt").arg(window.width()).arg(window.height()).arg(window.font().pointSizeF()));
  return text;
}

QString counts_of(const Library& library) {
  QStringList counts;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto kind = static_cast<Kind>(i);
    counts << QString::fromStdString(std::string(name_of(kind))) + u' ' +
                  QString::number(library.records().count(kind));
  }
  return counts.join(QStringLiteral(", "));
}

QString library_of(const Library& library) {
  const QFileInfo file(QString::fromStdString(library.path()));
  QString text = library.path().empty()
                     ? line("Library", QStringLiteral("in memory"))
                     : line("Library", QStringLiteral("%1, %2 bytes, %3")
                                           .arg(file.fileName())
                                           .arg(file.size())
                                           .arg(library.is_read_only() ? QStringLiteral("read only")
                                                                       : QStringLiteral("writable")));
  text += line("Edition", QString::fromStdString(library.records().edition()));
  text += line("Records", counts_of(library));
  text += line("Kept", QStringLiteral("notes %1, copies %2, questions %3")
                           .arg(library.user_notes().all().size())
                           .arg(library.kept_copies().sources().size())
                           .arg(library.saved_questions().all().size()));
  return text;
}

void save_text(QWidget* parent, const QString& text) {
  const auto choice = dialogs().ask_save_file(parent, Diagnostics::tr("Save diagnostics"),
                                              QStringLiteral("diagnostics.txt"), {Diagnostics::tr("Text (*.txt)")});
  if (!choice) return;
  const auto saved = save_file(choice->toStdString(), text.toStdString());
  if (!saved) dialogs().show_message(parent, Severity::error, message_of(saved.error()));
}

}  // namespace

QString diagnostics_text(const QWidget& window, const Workspace& workspace, const RecentErrors& errors) {
  QString text = line("CIS Chronicle", QStringLiteral(CHRONICLE_VERSION));
  text += line(
      "Qt", QStringLiteral("%1, built with %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
  text += line("SQLite", QString::fromStdString(sqlite_version()));
  text += desktop_of(window);
  const auto library = workspace.read(library_of);
  text += library ? *library : line("Library", QString::fromLatin1(name_of(library.error().code)));
  QStringList codes;
  for (const ErrorCode code : errors.codes()) codes << QString::fromLatin1(name_of(code));
  text += line("Errors", codes.isEmpty() ? QStringLiteral("none") : codes.join(QStringLiteral(", ")));
  return text;
}

void show_diagnostics(QWidget* window, const QString& text) {
  QDialog dialog(window);
  dialog.setWindowTitle(Diagnostics::tr("Diagnostics"));
  dialog.resize(640, 480);
  auto* about = new QLabel(
      Diagnostics::tr("Send this with a report of a fault. It contains nothing from your record or your notes."),
      &dialog);
  about->setWordWrap(true);
  auto* view = new QPlainTextEdit(text, &dialog);
  view->setReadOnly(true);
  view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  view->setAccessibleName(Diagnostics::tr("Diagnostics"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
  auto* copy = buttons->addButton(Diagnostics::tr("&Copy"), QDialogButtonBox::ActionRole);
  auto* save = buttons->addButton(Diagnostics::tr("&Save As…"), QDialogButtonBox::ActionRole);
  auto* layout = new QVBoxLayout(&dialog);
  layout->addWidget(about);
  layout->addWidget(view);
  layout->addWidget(buttons);
  QObject::connect(copy, &QPushButton::clicked, &dialog, [&] { QGuiApplication::clipboard()->setText(text); });
  QObject::connect(save, &QPushButton::clicked, &dialog, [&] { save_text(&dialog, text); });
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  dialogs().run(dialog);
}

}  // namespace chronicle::app
