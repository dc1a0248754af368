// Counts in sentences. Without a translation file Qt leaves "record(s)" as it stands, so each form is given.
#pragma once

#include <QtCore/QString>
#include <cstddef>

namespace chronicle::app {

/// `one` for one thing, else `many`; "%1" in them is the count.
inline QString counted(std::size_t count, const QString& one, const QString& many) {
  return (count == 1 ? one : many).arg(count);
}

}  // namespace chronicle::app
