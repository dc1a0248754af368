// What is doubtful in a list of documents that was read, in words.
#pragma once

#include <QtCore/QStringList>

#include "core/lists/read_list.h"

namespace chronicle::app {

/// One sentence a doubt, without its full stop; documents that a row is like stand with their titles.
QStringList doubts_in_words(const ListRow& row, const Catalogue& catalogue);

}  // namespace chronicle::app
