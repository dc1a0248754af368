#include "core/export/export.h"

#include "core/exchange/record_file.h"
#include "core/query/as_of/known.h"
#include "core/query/questions/evidence.h"

namespace chronicle {
namespace {

Exported export_records(const ExportScope& scope) {
  return {.bytes = write_record_file(scope.library.records().everything())};
}

}  // namespace

bool ExportScope::has(const RecordId& id) const { return found ? found->contains(id) : is_known(catalogue, id, as_of); }

Exported export_list(const ExportScope& scope, const RowFormat& format) {
  RecordList list{.kind = scope.kind, .columns = scope.columns, .positions = {}};
  dispatch(scope.kind, [&]<typename R>() {
    const auto& records = scope.catalogue.all<R>();
    for (auto one = records.begin(); one != records.end(); ++one)
      if (scope.has(one->id)) list.positions.push_back(one.position());
  });
  const auto citing =
      scope.kind == Kind::source ? count_citing(scope.catalogue, scope.as_of) : std::vector<std::uint32_t>();
  return {.bytes = format.write(rows_of(list, {scope.catalogue, scope.as_of, citing, scope.language}))};
}

const std::vector<Exporter>& exporters() {
  static const std::vector<Exporter> all = [] {
    std::vector<Exporter> made{
        {".csl.json", "the sources as CSL-JSON", ExportPart::found,
         [](const ExportScope& scope, const Exporter&) { return export_csl(scope); }},
        {".json", "every record as one record file", ExportPart::everything,
         [](const ExportScope& scope, const Exporter&) { return export_records(scope); }},
        {".ics", "the sessions as a calendar", ExportPart::found,
         [](const ExportScope& scope, const Exporter&) { return export_calendar(scope); }},
        {".ris", "the sources as RIS", ExportPart::found,
         [](const ExportScope& scope, const Exporter&) { return export_ris(scope); }},
    };
    for (const RowFormat& format : row_formats())
      made.push_back({format.suffix, "with --kind a table of its records", ExportPart::list,
                      [](const ExportScope& scope, const Exporter& self) { return export_list(scope, *self.rows); },
                      &format});
    return made;
  }();
  return all;
}

const Exporter* exporter_of(std::string_view path, bool of_list) {
  // The longer end comes first.
  for (const Exporter& exporter : exporters())
    if (path.ends_with(exporter.suffix) && (exporter.part == ExportPart::list) == of_list) return &exporter;
  return nullptr;
}

}  // namespace chronicle
