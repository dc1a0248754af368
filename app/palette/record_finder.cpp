#include "app/palette/record_finder.h"

#include <algorithm>
#include <optional>

#include "core/store/records/records.h"

namespace chronicle::app {
namespace {

constexpr std::size_t most_shown = 50;

/// What is of the day or period that is typed, if any is, then what fits the letters, each once.
template <typename IsStale>
std::vector<NameHit> find_names(const NameIndex& index, const std::string& typed, Day as_of, const Recency& recency,
                                const IsStale& is_stale) {
  std::vector<NameHit> hits = index.find_dated(typed, as_of, most_shown, is_stale);
  const auto dated = static_cast<std::ptrdiff_t>(hits.size());
  for (NameHit& hit : index.find(TypedLetters(typed), as_of, recency, most_shown, is_stale))
    if (std::none_of(hits.begin(), hits.begin() + dated, [&](const NameHit& one) { return one.id == hit.id; }))
      hits.push_back(std::move(hit));
  return hits;
}

}  // namespace

/// The names, made when they are first needed.
class RecordFinder::Names {
 public:
  Names(std::shared_ptr<const Catalogue> catalogue, LibraryFile file)
      : catalogue_(std::move(catalogue)), file_(std::move(file)) {}

  Result<void> make() {
    if (index_) return {};
    const auto library = file_.open();
    if (!library) return fail(library.error());
    index_.emplace(catalogue_, library->records().other_names());
    return {};
  }
  const NameIndex& index() const { return *index_; }

 private:
  std::shared_ptr<const Catalogue> catalogue_;
  LibraryFile file_;
  std::optional<NameIndex> index_;
};

RecordFinder::RecordFinder(QObject* parent) : QObject(parent) {}

RecordFinder::~RecordFinder() = default;

void RecordFinder::prepare(std::shared_ptr<const Catalogue> catalogue, const LibraryFile& library) {
  prepared_ = std::make_shared<Names>(std::move(catalogue), library);
  // What goes wrong is told when something is asked: it goes wrong again.
  asked_.ask([names = prepared_](const auto& /*is_stale*/) { return names->make(); }, [](const Result<void>&) {});
}

void RecordFinder::find(const QString& typed, Day as_of, const Recency& recency) {
  awaited_ = true;
  using Hits = std::vector<NameHit>;
  asked_.ask(
      [names = prepared_, as_of, recency, text = typed.toStdString()](const auto& is_stale) -> Result<Hits> {
        if (const auto made = names->make(); !made) return fail(made.error());
        return find_names(names->index(), text, as_of, recency, is_stale);
      },
      [this](const Result<Hits>& hits) {
        awaited_ = false;
        if (hits)
          Q_EMIT found(*hits);
        else
          Q_EMIT failed(hits.error());
      });
}

void RecordFinder::drop() {
  asked_.drop();
  awaited_ = false;
}

}  // namespace chronicle::app
