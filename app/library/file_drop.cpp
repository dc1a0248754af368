#include "app/library/file_drop.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDropEvent>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {
namespace {

/// The one file that is dragged; empty: none, or several.
QString file_of(const QMimeData& data) {
  return data.urls().size() == 1 ? data.urls().front().toLocalFile() : QString();
}

QString suffix_of(const QString& path) { return QFileInfo(path).suffix().toLower(); }
bool holds_library(const QString& path) { return suffix_of(path) == QLatin1String("chronicle"); }
bool holds_records(const QString& path) { return suffix_of(path) == QLatin1String("json"); }

}  // namespace

FileDrop::FileDrop(QWidget* window, LibraryCommands& library, RecordCommands& records)
    : QObject(window), window_(window), library_(library), records_(records) {
  window->setAcceptDrops(true);
  window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::DragEnter) {
    auto* entering = static_cast<QDragEnterEvent*>(event);
    if (can_take(file_of(*entering->mimeData()))) entering->acceptProposedAction();
    return true;
  }
  if (event->type() == QEvent::Drop) {
    auto* dropped = static_cast<QDropEvent*>(event);
    dropped->acceptProposedAction();
    // Where it comes from waits for the end of the drop, so no question may be asked within it.
    QTimer::singleShot(0, this, [this, path = file_of(*dropped->mimeData())] { take(path); });
    return true;
  }
  return QObject::eventFilter(watched, event);
}

/// Not while another library is read: what is dropped then would be of neither.
bool FileDrop::can_take(const QString& path) const {
  const Situation now = library_.situation();
  if (!now.testFlag(Given::stays)) return false;
  return holds_library(path) ||
         (now.testFlag(Given::writable) && (holds_records(path) || RecordCommands::is_table(path)));
}

void FileDrop::take(const QString& path) {
  if (!can_take(path)) return;
  if (RecordCommands::is_table(path)) {  // of which a dialog is shown first
    records_.import_from(path);
  } else if (holds_records(path)) {
    const QString question = tr("Import the records of “%1” into this library?").arg(QFileInfo(path).fileName());
    if (dialogs().ask(window_, question, tr("Import"))) records_.import_from(path);
  } else if (library_.may_leave()) {
    library_.open_at(path);
  }
}

}  // namespace chronicle::app
