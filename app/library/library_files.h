// Which files libraries are, in dialogs.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace chronicle::app {

class LibraryFiles {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::LibraryFiles)

 public:
  /// For a dialog that asks for a library.
  static QStringList filters() { return {tr("Libraries (*.chronicle)")}; }
};

}  // namespace chronicle::app
