#include "app/palette/record_finder.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_shown = 50;

}  // namespace

RecordFinder::RecordFinder(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

RecordFinder::~RecordFinder() {
  drop();
  pool_.waitForDone();
}

void RecordFinder::prepare(std::shared_ptr<const Catalogue> catalogue, std::vector<OtherName> other_names) {
  pool_.start([this, catalogue = std::move(catalogue), other_names = std::move(other_names)] {
    index_ = std::make_shared<const NameIndex>(catalogue, other_names);
  });
}

void RecordFinder::find(const QString& typed, Day as_of, const Recency& recency) {
  const std::uint64_t job = ++last_job_;
  awaited_ = true;
  pool_.start([this, job, as_of, recency, letters = TypedLetters(typed.toStdString())] {
    const auto is_stale = [this, job] { return last_job_ != job; };
    if (is_stale() || !index_) return;
    auto hits = index_->find(letters, as_of, recency, most_shown, is_stale);
    QMetaObject::invokeMethod(
        this,
        [this, is_stale, hits = std::move(hits)] {
          if (is_stale()) return;
          awaited_ = false;
          Q_EMIT found(hits);
        },
        Qt::QueuedConnection);
  });
}

void RecordFinder::drop() {
  ++last_job_;
  awaited_ = false;
}

}  // namespace chronicle::app
