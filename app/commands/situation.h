// What holds in the window, as far as it decides which commands can do something.
#pragma once

#include <QtCore/QFlags>

namespace chronicle::app {

enum class Given {
  library = 1 << 0,       ///< one is shown; without it nothing else holds
  in_file = 1 << 1,       ///< it is kept in a file
  stays = 1 << 2,         ///< no other is being read to take its place: what waits in a dialog keeps its library
  writable = 1 << 3,      ///< it stays, and what the user does may change it
  newer_record = 1 << 4,  ///< the bundled record is newer than the library's
  page = 1 << 5,          ///< a page is shown
  record = 1 << 6,        ///< it is that of a record
  session = 1 << 7,       ///< which belongs to a session
  notable = 1 << 8,       ///< which can have a note and a bookmark
  source = 1 << 9,        ///< which is a source
  kept_copy = 1 << 10,    ///< of which the library keeps a copy
  page_before = 1 << 11,  ///< there is one to go back to
  page_after = 1 << 12,   ///< there is one to go forward to
  row_before = 1 << 13,   ///< the register has one to go to
  row_after = 1 << 14,    ///< likewise
  rows = 1 << 15,         ///< some are selected in the register
  narrowed = 1 << 16,     ///< by a search or a filter
  another_day = 1 << 17,  ///< than today is the as-of day
  undoable = 1 << 18,     ///< there is a change to take back
  redoable = 1 << 19,     ///< one that was taken back last can be done again
  listed = 1 << 20,       ///< the register shows some rows
  editing = 1 << 21,      ///< a record is open in a form
  document = 1 << 22,     ///< the page is that of a document
  documents = 1 << 23,    ///< the session to which the page belongs has some
  two_rows = 1 << 24,     ///< two are selected in the register
  visited = 1 << 25,      ///< it is known when the user was here before
};
Q_DECLARE_FLAGS(Situation, Given)
Q_DECLARE_OPERATORS_FOR_FLAGS(Situation)

}  // namespace chronicle::app
