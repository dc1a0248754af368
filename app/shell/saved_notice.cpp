#include "app/shell/saved_notice.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace chronicle::app {

SavedNotice::SavedNotice(NoticeBar& bar)
    : QObject(&bar),
      bar_(bar),
      open_file_(new QAction(tr("Open File"), this)),
      open_folder_(new QAction(tr("Open Folder"), this)) {
  open_file_->setToolTip(tr("Open the file in the program for it"));
  open_folder_->setToolTip(tr("Open the folder that the file is in"));
  connect(open_file_, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(path_)); });
  connect(open_folder_, &QAction::triggered, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path_).absolutePath())); });
}

void SavedNotice::say(const QString& path) {
  path_ = QFileInfo(path).absoluteFilePath();
  const QFileInfo file(path_);
  bar_.say(Matter::saved_file,
           tr("Saved “%1” in %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())),
           {open_file_, open_folder_});
}

}  // namespace chronicle::app
