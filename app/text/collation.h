// The order of texts for readers of the language that the window speaks.
#pragma once

#include <QtCore/QCollator>

namespace chronicle::app {

/// Capitals and small letters alike, letters such as "ё" and "қ" where that language has them, numbers by their value.
QCollator text_collator();

}  // namespace chronicle::app
