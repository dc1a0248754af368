#include "core/edits/rules.h"

#include <algorithm>

#include "core/exchange/record_file.h"

namespace chronicle {
namespace {

/// So many records are checked at once, as checking a file costs more than a record.
constexpr std::size_t chunk = 500;

std::optional<Error> refusal_of(const Bundle& bundle) {
  const auto read = read_record_files({{"", write_record_file(bundle)}}, [](const RecordId&) { return true; });
  return read ? std::nullopt : std::optional(read.error());
}

template <typename R>
void check_kind(const std::vector<R>& records, std::vector<Error>& errors) {
  for (std::size_t from = 0; from < records.size(); from += chunk) {
    const auto begin = records.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(chunk, records.size() - from));
    Bundle some;
    some.of<R>().assign(begin, end);
    if (!refusal_of(some)) continue;
    for (auto at = begin; at != end; ++at) {
      Bundle one;
      one.of<R>().push_back(*at);
      if (auto error = refusal_of(one)) {
        error->record = at->id.text();
        errors.push_back(*std::move(error));
      }
    }
  }
}

}  // namespace

std::vector<Error> broken_rules(const Bundle& bundle) {
  std::vector<Error> errors;
  for_each_kind([&]<typename R>() { check_kind(bundle.of<R>(), errors); });
  return errors;
}

}  // namespace chronicle
