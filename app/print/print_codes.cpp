#include "app/print/print_codes.h"

#include <set>

#include "core/store/history/record_history.h"

namespace chronicle::app {

bool keeps_prints(const Library& library) { return !library.path().empty() && !library.is_read_only(); }

CodedPrint coded_print(const Library& library, KeptPrint shown, const std::vector<Brief>& pages) {
  std::set<RecordId> records;
  for (const Brief& page : pages)
    for (const std::string& text : page.records)
      if (const auto id = RecordId::parse(text)) records.insert(*id);
  shown.records.assign(records.begin(), records.end());
  shown.position = library.history().last_number();
  std::string code = library.kept_prints().code_of(shown);
  return {std::move(code), std::move(shown)};
}

}  // namespace chronicle::app
