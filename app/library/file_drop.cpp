#include "app/library/file_drop.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {
namespace {

/// The one file that is dragged, if the window can do something with it; else empty.
QString file_of(const QMimeData& data) {
  if (data.urls().size() != 1) return {};
  const QString path = data.urls().front().toLocalFile();
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QLatin1String("chronicle") || suffix == QLatin1String("json") ? path : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget* window, LibraryCommands& library, RecordCommands& records)
    : QObject(window), window_(window), library_(library), records_(records) {
  window->setAcceptDrops(true);
  window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::DragEnter) {
    auto* entering = static_cast<QDragEnterEvent*>(event);
    if (can_take(*entering->mimeData())) entering->acceptProposedAction();
    return true;
  }
  if (event->type() == QEvent::Drop) {
    auto* dropped = static_cast<QDropEvent*>(event);
    dropped->acceptProposedAction();
    take(file_of(*dropped->mimeData()));
    return true;
  }
  return QObject::eventFilter(watched, event);
}

/// Not while another library is read: what is dropped then would be of neither.
bool FileDrop::can_take(const QMimeData& data) const {
  return library_.situation().testFlag(Given::stays) && !file_of(data).isEmpty();
}

void FileDrop::take(const QString& path) {
  if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
    const QString question = tr("Import the records of “%1” into this library?").arg(QFileInfo(path).fileName());
    const bool writable = library_.situation().testFlag(Given::writable);
    if (writable && dialogs().ask(window_, question, tr("Import"))) records_.import_from(path);
  } else if (library_.may_leave()) {
    library_.open_at(path);
  }
}

}  // namespace chronicle::app
