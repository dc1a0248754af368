#include "app/shell/evidence_count.h"

namespace chronicle::app {
namespace {

/// The count waits this long, so that it neither holds up the first frame nor runs for every day that one passes by.
constexpr int settling_milliseconds = 150;

}  // namespace

EvidenceCount::EvidenceCount(const Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {
  settled_.setSingleShot(true);
  connect(&settled_, &QTimer::timeout, this, &EvidenceCount::ask);
  connect(&workspace_, &Workspace::libraryChanged, this, &EvidenceCount::start_anew);
  connect(&workspace_, &Workspace::changed, this, &EvidenceCount::go_on_after);
  connect(&workspace_, &Workspace::asOfChanged, this, &EvidenceCount::count);
}

void EvidenceCount::start_anew() {
  let_go(found_);
  unread_.clear();
  count();
}

void EvidenceCount::go_on_after(const ChangeSet& set) {
  for (const Change& change : set.changes) unread_.push_back(change.record);
  count();
}

void EvidenceCount::count() {
  counting_.drop();
  let_go(evidence_);
  Q_EMIT changed();
  settled_.start(settling_milliseconds);
}

void EvidenceCount::ask() {
  using Counted = std::pair<Found, Found>;
  auto count = [library = workspace_.library().file(), catalogue = workspace_.catalogue(), as_of = workspace_.as_of(),
                found = found_, unread = unread_,
                gone = std::exchange(let_go_, {})](const auto& /*is_stale*/) mutable -> Result<Counted> {
    gone.clear();
    Found now = found;
    if (found == nullptr || !unread.empty()) {
      const auto reader = library.open();
      if (!reader) return fail(reader.error());
      now = std::make_shared<const Evidence>(found == nullptr ? find_evidence(reader->records(), *catalogue)
                                                              : evidence_after(*found, reader->records(), unread));
    }
    return Counted(now, std::make_shared<const Evidence>(evidence_on(*now, *catalogue, as_of)));
  };
  counting_.ask(std::move(count), [this](Result<Counted> counted) {
    // The page that shows the damaged record says what is wrong with it; a count alone is not worth a message.
    if (!counted) return;
    if (found_ != counted->first) let_go(found_);
    std::tie(found_, evidence_) = *std::move(counted);
    unread_.clear();
    Q_EMIT changed();
  });
}

void EvidenceCount::let_go(Found& found) { let_go_.push_back(std::exchange(found, nullptr)); }

}  // namespace chronicle::app
