// Says where a file went, with what can be done with it.
#pragma once

#include <QtCore/QObject>

#include "app/library/notice_bar.h"

namespace chronicle::app {

class SavedNotice : public QObject {
  Q_OBJECT

 public:
  /// The bar must outlive it.
  explicit SavedNotice(NoticeBar& bar);

  /// Says, until it is closed or another is saved, that the file was, with a button that opens it and one that opens
  /// its folder in the desktop's own programs.
  void say(const QString& path);

 private:
  NoticeBar& bar_;
  QAction* open_file_;
  QAction* open_folder_;
  QString path_;
};

}  // namespace chronicle::app
