// Which files libraries are, in dialogs.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace chronicle::app {

/// For a dialog that asks for a library.
inline QStringList library_filters() { return {QObject::tr("Libraries (*.chronicle)")}; }

}  // namespace chronicle::app
