#include "app/search/searcher.h"

namespace chronicle::app {

/// Lives in the thread that searches; names and dates are read there when first something is asked.
class Searcher::Worker : public QObject {
 public:
  Worker(const Library& library, std::shared_ptr<const Catalogue> catalogue, Day as_of)
      : own_(library.again()), library_(own_ ? *own_ : library), catalogue_(std::move(catalogue)), as_of_(as_of) {}

  bool has_own_connection() const { return own_.has_value(); }

  void set_as_of(Day day) {
    as_of_ = day;
    if (search_) search_->set_as_of(day);
  }
  SearchResult find(const SearchQuery& query, const Passing& among) {
    if (!search_) search_.emplace(library_, *catalogue_, as_of_);
    return search_->find(query, shown_hits, &among);
  }

 private:
  std::optional<Library> own_;
  const Library& library_;
  std::shared_ptr<const Catalogue> catalogue_;
  Day as_of_;
  std::optional<Search> search_;
};

Searcher::Searcher(QObject* parent) : QObject(parent) {}

Searcher::~Searcher() { stop(); }

void Searcher::set_library(const Library& library, std::shared_ptr<const Catalogue> catalogue, Day as_of) {
  stop();
  library_ = &library;
  catalogue_ = std::move(catalogue);
  as_of_ = as_of;
}

void Searcher::set_as_of(Day day) {
  forget();
  as_of_ = day;
  if (worker_ != nullptr)
    QMetaObject::invokeMethod(worker_.get(), [worker = worker_.get(), day] { worker->set_as_of(day); });
}

void Searcher::start() {
  worker_ = std::make_unique<Worker>(*library_, catalogue_, as_of_);
  if (!worker_->has_own_connection()) return;
  worker_->moveToThread(&thread_);
  thread_.start();
}

void Searcher::stop() {
  forget();
  thread_.quit();
  thread_.wait();
  worker_.reset();
}

void Searcher::ask(SearchQuery query, std::shared_ptr<const Passing> among) {
  if (worker_ == nullptr) start();
  const int number = ++latest_;
  const auto tell = [this, number](const auto& signal) {
    QMetaObject::invokeMethod(
        this,
        [this, number, signal] {
          if (number == latest_) signal();
        },
        Qt::QueuedConnection);
  };
  const auto work = [this, number, tell, worker = worker_.get(), query = std::move(query), among = std::move(among)] {
    if (number != latest_) return;
    try {
      const auto result = std::make_shared<const SearchResult>(worker->find(query, *among));
      tell([this, result] { Q_EMIT answered(result); });
    } catch (const Failure& failure) {
      tell([this, error = failure.error()] { Q_EMIT failed(error); });
    }
  };
  QMetaObject::invokeMethod(worker_.get(), work, Qt::QueuedConnection);
}

}  // namespace chronicle::app
