#include "core/store/library.h"

#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/store/sqlite/connection.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"

namespace chronicle {
namespace {

/// Has the index of a library that is only read made anew by another connection.
bool renew_elsewhere(const std::string& path) {
  if (path.empty()) return false;
  auto writable = Library::open(path);
  return writable && !writable->is_read_only() && writable->renew_text_index().has_value();
}

}  // namespace

/// Stays where it is when the library is moved, so that its parts may refer to the connection and others to its parts.
struct Library::Parts {
  explicit Parts(std::unique_ptr<Connection> own) : connection(std::move(own)) {}

  std::unique_ptr<Connection> connection;
  Records records{*connection};
  RecordHistory history{*connection};
  TextSearch text_search{*connection, [this] { return renew_elsewhere(connection->path()); }};
  UserNotes user_notes{*connection};
  SavedQuestions saved_questions{*connection};
  KeptCopies kept_copies{*connection};
  KeptPrints kept_prints{*connection};
};

Library::Library(std::unique_ptr<Connection> connection) : parts_(std::make_unique<Parts>(std::move(connection))) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

Connection& Library::connection() const { return *parts_->connection; }

const std::string& Library::path() const { return connection().path(); }
bool Library::is_read_only() const { return connection().is_read_only(); }

const Records& Library::records() const { return parts_->records; }
const RecordHistory& Library::history() const { return parts_->history; }
const TextSearch& Library::text_search() const { return parts_->text_search; }
const UserNotes& Library::user_notes() const { return parts_->user_notes; }
UserNotes& Library::user_notes() { return parts_->user_notes; }
const SavedQuestions& Library::saved_questions() const { return parts_->saved_questions; }
SavedQuestions& Library::saved_questions() { return parts_->saved_questions; }
const KeptCopies& Library::kept_copies() const { return parts_->kept_copies; }
KeptCopies& Library::kept_copies() { return parts_->kept_copies; }
const KeptPrints& Library::kept_prints() const { return parts_->kept_prints; }
KeptPrints& Library::kept_prints() { return parts_->kept_prints; }

}  // namespace chronicle
