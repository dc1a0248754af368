// The user's own library: where it is, and how it comes to be.
#pragma once

#include <QtCore/QString>

#include "core/store/library.h"

namespace chronicle::app {

/// The one way to write the path of a library, however it was named: absolute, and through no link. Whatever belongs to
/// a library by its path, drafts of notes, its copy of the day, its place in the settings, is found again by it.
QString place_of(const QString& path);

/// The library in the user's data folder, as of `place_of`.
QString user_library_path();

/// The folder beside it for notes that were being written when the program ended.
QString drafts_folder();

/// A new library at `path`, taken as of `place_of`, that holds the bundled record.
Result<Library> make_library(const QString& path);

/// The user's own library, made on first use; what is left of one whose making was interrupted is made whole.
Result<Library> open_user_library();

}  // namespace chronicle::app
