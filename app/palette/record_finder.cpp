#include "app/palette/record_finder.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_shown = 50;

}  // namespace

RecordFinder::RecordFinder(QObject* parent) : QObject(parent) {}

void RecordFinder::prepare(std::shared_ptr<const Catalogue> catalogue, std::vector<OtherName> other_names) {
  names_.run([this, catalogue = std::move(catalogue), other_names = std::move(other_names)] {
    index_ = std::make_shared<const NameIndex>(catalogue, other_names);
  });
}

void RecordFinder::find(const QString& typed, Day as_of, const Recency& recency) {
  awaited_ = true;
  names_.ask(
      this,
      [this, as_of, recency, letters = TypedLetters(typed.toStdString())](const auto& is_stale) {
        return index_ ? index_->find(letters, as_of, recency, most_shown, is_stale) : std::vector<NameHit>();
      },
      [this](const std::vector<NameHit>& hits) {
        awaited_ = false;
        Q_EMIT found(hits);
      });
}

void RecordFinder::drop() {
  names_.drop();
  awaited_ = false;
}

}  // namespace chronicle::app
