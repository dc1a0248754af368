#include "app/shell/evidence_count.h"

namespace chronicle::app {
namespace {

/// The count waits this long, so that it neither holds up the first frame nor runs for every day that one passes by.
constexpr int settling_milliseconds = 150;

}  // namespace

EvidenceCount::EvidenceCount(const Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {
  settled_.setSingleShot(true);
  connect(&workspace_, &Workspace::libraryChanged, this, &EvidenceCount::start_anew);
  connect(&workspace_, &Workspace::changed, this, &EvidenceCount::go_on_after);
  connect(&workspace_, &Workspace::asOfChanged, this, &EvidenceCount::count);
}

void EvidenceCount::start_anew() {
  found_.reset();
  unread_.clear();
  count();
}

void EvidenceCount::go_on_after(const ChangeSet& set) {
  for (const Change& change : set.changes) unread_.push_back(change.record);
  count();
}

void EvidenceCount::count() {
  counting_.drop();
  evidence_.reset();
  Q_EMIT changed();
  using Counted = std::pair<Found, Evidence>;
  const auto count = [library = workspace_.library().file(), catalogue = workspace_.catalogue(),
                      as_of = workspace_.as_of(), found = found_,
                      unread = unread_](const auto& /*is_stale*/) -> Result<Counted> {
    Found now = found;
    if (found == nullptr || !unread.empty()) {
      const auto reader = library.open();
      if (!reader) return fail(reader.error());
      now = std::make_shared<const Evidence>(found == nullptr ? find_evidence(reader->records(), *catalogue)
                                                              : evidence_after(*found, reader->records(), unread));
    }
    return Counted(now, evidence_on(*now, *catalogue, as_of));
  };
  settled_.disconnect();
  connect(&settled_, &QTimer::timeout, this, [this, count] {
    counting_.ask(count, [this](Result<Counted> counted) {
      // The page that shows the damaged record says what is wrong with it; a count alone is not worth a message.
      if (!counted) return;
      found_ = std::move(counted->first);
      unread_.clear();
      evidence_ = std::move(counted->second);
      Q_EMIT changed();
    });
  });
  settled_.start(settling_milliseconds);
}

}  // namespace chronicle::app
