#include "app/batch/verbs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <cstdio>
#include <filesystem>
#include <limits>

#include "app/batch/printed.h"
#include "app/files/save_file.h"
#include "app/print/save_brief.h"
#include "app/text/words.h"
#include "core/brief/pages/compose.h"
#include "core/edits/import.h"
#include "core/exchange/record_file.h"
#include "core/query/search/search.h"
#include "core/store/records/records.h"
#include "core/wording/titles.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

namespace fs = std::filesystem;

class Batch {
  Q_DECLARE_TR_FUNCTIONS(Batch)
};

/// A result must not be written over the library that it comes from.
Result<void> keep_apart(const std::string& out, const std::string& library) {
  std::error_code code;
  if (library.empty() || !fs::equivalent(out, library, code)) return {};
  const std::string why = Batch::tr("it is the library itself").toStdString();
  return fail({.code = ErrorCode::cannot_write, .file = out, .detail = why});
}

/// What several are called together: "2 records and 1 question". How many sheets they fill is not known yet.
QString title_of(std::size_t records, std::size_t questions) {
  QString first = records == 1 ? Batch::tr("1 record") : Batch::tr("%1 records").arg(records);
  QString last = questions == 1 ? Batch::tr("1 question") : Batch::tr("%1 questions").arg(questions);
  if (questions == 0) return first;
  return records == 0 ? last : Batch::tr("%1 and %2").arg(first, last);
}

Result<Brief> compose_all(const PrintVerb& verb, const Library& library, Day as_of) {
  const Catalogue catalogue = Catalogue::load(library);
  std::vector<Brief> briefs;
  std::size_t questions = 0;
  for (const std::string& text : verb.ids) {
    const auto subject = parse_subject(text);
    if (!subject) return fail({.code = ErrorCode::unknown_record, .file = library.path(), .record = text});
    auto brief = compose({library, catalogue, as_of, nullptr, verb.notes}, *subject);
    if (!brief) {
      brief.error().file = library.path();
      return brief;
    }
    briefs.push_back(*std::move(brief));
    if (std::holds_alternative<Question>(*subject)) ++questions;
  }
  if (briefs.size() == 1) return std::move(briefs.front());
  return join(briefs, title_of(briefs.size() - questions, questions).toStdString(), briefs.front().state);
}

/// A record on a line of its own: its id and its title.
std::string line_of(const Catalogue& catalogue, const RecordId& id) {
  return id.text() + "\t" + one_line(title_of(catalogue, id, shown_language)) + "\n";
}

template <typename R>
std::string list_of(const Catalogue& catalogue, ListFormat format) {
  if (format == ListFormat::tsv) {
    std::string lines;
    for (const R& record : catalogue.all<R>()) lines += line_of(catalogue, record.id);
    return lines;
  }
  auto all = nlohmann::ordered_json::array();
  for (const R& record : catalogue.all<R>())
    all.push_back({{"id", record.id.text()}, {"title", title_of(catalogue, record.id, shown_language)}});
  return printed(all);
}

std::string hits_of(const Catalogue& catalogue, const std::vector<SearchHit>& hits, ListFormat format) {
  if (format == ListFormat::tsv) {
    std::string lines;
    for (const SearchHit& hit : hits) lines += line_of(catalogue, hit.id);
    return lines;
  }
  auto all = nlohmann::ordered_json::array();
  for (const SearchHit& hit : hits)
    all.push_back({{"id", hit.id.text()},
                   {"title", title_of(catalogue, hit.id, shown_language)},
                   {"kind", name_of(hit.id.kind())},
                   {"context", hit.context.text}});
  return printed(all);
}

Result<void> import_into(Library& library, const std::vector<NamedText>& files) {
  if (const auto changes = import_files(library, files); !changes) return fail(changes.error());
  return {};
}

}  // namespace

Result<Library> open_for_batch(const std::optional<std::string>& file) {
  if (file) return Library::open(*file);
  Library library = Library::in_memory();
  if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
  return library;
}

Result<void> print(const PrintVerb& verb, Day today) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  if (auto apart = keep_apart(verb.out, library->path()); !apart) return apart;
  const auto brief = compose_all(verb, *library, verb.as_of.value_or(today));
  if (!brief) return fail(brief.error());
  const QString name = QFileInfo(QString::fromStdString(library->path())).fileName();
  return save_brief(*brief, verb.out, *format_of(verb.out), name);
}

Result<std::string> list(const ListVerb& verb) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  const Catalogue catalogue = Catalogue::load(*library);
  return dispatch(verb.kind, [&]<typename R>() { return list_of<R>(catalogue, verb.format); });
}

Result<std::string> search(const SearchVerb& verb, Day today) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  const Catalogue catalogue = Catalogue::load(*library);
  const Search search(*library, catalogue, verb.as_of.value_or(today));
  const auto found = search.find(verb.query, verb.limit.value_or(std::numeric_limits<std::size_t>::max()));
  // On standard error, so that it is not taken for a record.
  if (!found.tried.empty() && found.total > 0)
    std::fprintf(stderr, "Nothing was found for \"%s\"; these are for \"%s\".\n", one_line(text_of(verb.query)).c_str(),
                 one_line(found.tried.back().query).c_str());
  return hits_of(catalogue, found.hits, verb.format);
}

Result<void> export_records(const ExportVerb& verb) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  if (auto apart = keep_apart(verb.out, library->path()); !apart) return apart;
  return save_file(verb.out, write_record_file(library->records().everything()));
}

Result<void> import_records(const ImportVerb& verb) {
  std::vector<NamedText> files;
  for (const std::string& path : verb.from) {
    auto file = read_text_file(path);
    if (!file) return fail(file.error());
    files.push_back(*std::move(file));
  }
  std::error_code code;
  if (!fs::exists(verb.file, code)) {
    const auto made = Library::create(verb.file, [&](Library& fresh) { return import_into(fresh, files); });
    if (made) return {};
    // Another program may have made it meanwhile: then the records go into that one.
    if (made.error().code != ErrorCode::already_exists || made.error().file != verb.file) return fail(made.error());
  }
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  return import_into(*library, files);
}

}  // namespace chronicle::app
