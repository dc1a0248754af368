#include "core/export/export.h"

#include "core/exchange/record_file.h"
#include "core/query/as_of/known.h"

namespace chronicle {
namespace {

Exported export_records(const ExportScope& scope) {
  return {.bytes = write_record_file(scope.library.records().everything())};
}

}  // namespace

bool ExportScope::has(const RecordId& id) const { return found ? found->contains(id) : is_known(catalogue, id, as_of); }

const std::vector<Exporter>& exporters() {
  static const std::vector<Exporter> all{
      {".csl.json", "the sources as CSL-JSON", true, export_csl},
      {".json", "every record as one record file", false, export_records},
      {".ics", "the sessions as a calendar", true, export_calendar},
      {".ris", "the sources as RIS", true, export_ris},
  };
  return all;
}

const Exporter* exporter_of(std::string_view path) {
  // The longer end comes first.
  for (const Exporter& exporter : exporters())
    if (path.ends_with(exporter.suffix)) return &exporter;
  return nullptr;
}

}  // namespace chronicle
