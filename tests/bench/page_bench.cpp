#include "tests/bench/page_bench.h"

#include <cstdio>
#include <map>
#include <optional>
#include <stdexcept>

#include "app/questions/plain_questions.h"
#include "core/brief/pages/compose.h"
#include "core/model/part.h"
#include "tests/bench/stopwatch.h"

namespace chronicle::bench {
namespace {

/// How often each record is referred to.
std::map<RecordId, std::size_t> count_references(const Catalogue& catalogue) {
  std::map<RecordId, std::size_t> counts;
  for_each_kind([&]<typename R>() {
    for (const R& record : catalogue.all<R>())
      visit_values(record, [&]<typename T>(const auto& /*fact*/, const T& value) {
        if constexpr (IsReference<T>::value) ++counts[id_of(value)];
      });
  });
  return counts;
}

/// The record of each kind with a page that most others refer to.
std::map<Kind, RecordId> fullest(const Catalogue& catalogue) {
  std::map<Kind, RecordId> found;
  std::map<Kind, std::size_t> most;
  for (const auto& [id, count] : count_references(catalogue)) {
    if (!has_page(id.kind()) || count <= most[id.kind()]) continue;
    most[id.kind()] = count;
    found[id.kind()] = id;
  }
  return found;
}

double measure(const Context& context, const Subject& subject) {
  const double took = milliseconds([&] {
    if (!compose(context, subject)) throw std::runtime_error("no page of " + text_of(subject));
  });
  std::printf("  %-44s %8.1f ms\n", text_of(subject).c_str(), took);
  return took;
}

void keep_worst(double took, const Subject& subject, double& worst, std::string& name) {
  if (took <= worst) return;
  worst = took;
  name = text_of(subject);
}

}  // namespace

PageFigures measure_pages(const std::string& path) {
  PageFigures figures{};
  const auto library = Library::open(path);
  if (!library) throw std::runtime_error("the library could not be opened");
  std::optional<Catalogue> catalogue;
  figures.floor_ms = milliseconds([&] { catalogue.emplace(Catalogue::load(*library)); });
  const Context context{*library, *catalogue, *Day::parse("2026-11-22")};
  for (const auto& [kind, id] : fullest(*catalogue))
    keep_worst(measure(context, id), id, figures.record_ms, figures.record);
  for (const auto& [command, address] : app::asking_commands) {
    const auto subject = parse_subject(address);
    if (subject) keep_worst(measure(context, *subject), *subject, figures.question_ms, figures.question);
  }
  return figures;
}

}  // namespace chronicle::bench
