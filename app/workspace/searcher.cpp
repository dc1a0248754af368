#include "app/workspace/searcher.h"

#include <optional>

namespace chronicle::app {

/// A connection of its own, with the names and dates read from it.
class Searcher::Reader {
 public:
  Reader(LibraryFile file, std::shared_ptr<const Catalogue> catalogue)
      : file_(std::move(file)), catalogue_(std::move(catalogue)) {}

  using Found = std::shared_ptr<const SearchResult>;

  Result<Found> find(const SearchQuery& query, Day as_of, const Passing& among) {
    if (!search_) {
      auto opened = file_.open();
      if (!opened) return fail(opened.error());
      library_.emplace(std::move(*opened));
      search_.emplace(*library_, *catalogue_, as_of);
    }
    search_->set_as_of(as_of);
    return std::make_shared<const SearchResult>(
        search_->find(query, HitLimit{shown_hits, shown_hits_of_a_kind}, &among));
  }

 private:
  LibraryFile file_;
  std::shared_ptr<const Catalogue> catalogue_;
  std::optional<Library> library_;
  std::optional<Search> search_;
};

Searcher::Searcher(QObject* parent) : QObject(parent) {}

Searcher::~Searcher() = default;

void Searcher::set_library(const LibraryFile& library, std::shared_ptr<const Catalogue> catalogue) {
  forget();
  reader_ = std::make_shared<Reader>(library, std::move(catalogue));
}

void Searcher::ask(SearchQuery query, Day as_of, std::shared_ptr<const Passing> among) {
  asked_.ask([reader = reader_, query = std::move(query), as_of,
              among = std::move(among)](const auto& /*is_stale*/) { return reader->find(query, as_of, *among); },
             [this](Result<Reader::Found> found) {
               if (found)
                 Q_EMIT answered(*found);
               else
                 Q_EMIT failed(found.error());
             });
}

}  // namespace chronicle::app
