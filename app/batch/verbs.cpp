#include "app/batch/verbs.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <set>

#include "app/files/save_file.h"
#include "app/library/bundled_library.h"
#include "app/print/dossier.h"
#include "app/print/pdf.h"
#include "app/print/print_codes.h"
#include "app/print/save_brief.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/brief/pages/compose.h"
#include "core/edits/import.h"
#include "core/exchange/record_file.h"
#include "core/export/export.h"
#include "core/export/facts_table.h"
#include "core/query/as_of/known.h"
#include "core/query/search/search.h"
#include "core/store/records/records.h"
#include "core/wording/titles.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

namespace fs = std::filesystem;

Result<Printout> compose_all(const PrintVerb& verb, const Library& library, Day as_of) {
  const Catalogue catalogue = Catalogue::load(library);
  Printout printout;
  std::size_t questions = 0;
  for (const std::string& text : verb.ids) {
    const auto subject = parse_subject(text);
    if (!subject) return fail({.code = ErrorCode::unknown_record, .file = library.path(), .record = text});
    auto brief = compose(print_context(library, catalogue, as_of, nullptr, verb.options), *subject);
    if (!brief) {
      brief.error().file = library.path();
      return fail(brief.error());
    }
    printout.pages.push_back(*std::move(brief));
    if (std::holds_alternative<Question>(*subject)) ++questions;
  }
  // How many sheets they fill is not known yet.
  const PagePhrases& say = phrases_in(verb.options.language).pages;
  printout.title = say.together(printout.pages.size() - questions, questions);
  return printout;
}

/// That each of the sections is one of the pages, by name; a word that is none is mistyped.
Result<void> known_sections(const Printout& printout, const std::vector<std::string>& wanted) {
  std::vector<std::string> known;
  std::string all;
  for (const Section& section : sections_of(printout)) {
    known.push_back(section.id);
    all += (all.empty() ? "" : ", ") + section.id;
  }
  for (const std::string& id : wanted)
    if (std::find(known.begin(), known.end(), id) == known.end())
      return fail({.code = ErrorCode::unknown_section, .expected = all, .found = id});
  return {};
}

/// Leaves the pages of each kind what was asked for.
Result<void> choose_sections(Dossier& dossier, const PrintVerb& verb) {
  for (const auto& [kind, sections] : verb.part_sections) {
    Printout of_kind;
    for (Brief& part : dossier.parts) {
      const auto subject = parse_subject(part.id);
      if (!subject || section_kind(*subject) != kind) continue;
      of_kind.pages.push_back(part);
      part = with_chosen(std::move(part), {.order = sections, .only_in_order = true});
    }
    if (auto checked = known_sections(of_kind, sections); !checked) return checked;
  }
  return {};
}

DossierRecipe recipe_of(const PrintVerb& verb) {
  const bool is_ready = verb.ids.size() == 1 && verb.ids.front() == before_session_address;
  DossierRecipe recipe = is_ready ? DossierRecipe::before_session() : DossierRecipe{.subjects = verb.ids};
  if (!verb.title.empty()) recipe.title = QString::fromStdString(verb.title);
  recipe.for_whom = QString::fromStdString(verb.for_whom);
  recipe.by_whom = QString::fromStdString(verb.by_whom);
  return recipe;
}

/// In a library that is kept in a file, unless no code is wanted; that none can be kept keeps nothing from being
/// printed.
PrintCodes codes_of(const PrintVerb& verb, Library& library) {
  if (!verb.options.code || !keeps_prints(library)) return {};
  return {.keep = [&library](const KeptPrint& print) { return library.kept_prints().keep(print); },
          .let_go = [&library](const PrintKept& kept) { static_cast<void>(library.kept_prints().let_go(kept.code)); },
          .not_kept =
              [](const Error& error) {
                std::fprintf(stderr, "The print has no code, as none could be kept in the library. %s\n",
                             qUtf8Printable(message_of(error)));
              }};
}

Result<void> print_dossier(const PrintVerb& verb, Library& library, Day today) {
  const Catalogue catalogue = Catalogue::load(library);
  const Context context = print_context(library, catalogue, verb.as_of.value_or(today), nullptr, verb.options);
  auto dossier = compose_dossier(context, recipe_of(verb), today);
  if (!dossier) {
    dossier.error().file = library.path();
    return fail(dossier.error());
  }
  if (auto chosen = choose_sections(*dossier, verb); !chosen) return chosen;
  const QString name = QFileInfo(QString::fromStdString(library.path())).fileName();
  dossier->kept = coded_print(library, shown_of(*dossier, context.as_of), dossier->parts);
  return with_code(codes_of(verb, library), *std::move(dossier), [&](const Dossier& made) -> Result<void> {
    const auto written = write_dossier(made, *format_of(verb.out), {.library = name, .options = verb.options});
    if (auto saved = save_file(verb.out, written.bytes); !saved) return saved;
    if (written.pages > many_pages) std::fprintf(stderr, "The dossier takes %d pages.\n", written.pages);
    return {};
  });
}

/// Where the records of a kind stand that the day knows; without a day, all.
std::vector<std::uint32_t> positions_of(const Catalogue& catalogue, Kind kind, const std::optional<Day>& as_of) {
  std::vector<std::uint32_t> positions;
  dispatch(kind, [&]<typename R>() {
    const auto& records = catalogue.all<R>();
    for (auto one = records.begin(); one != records.end(); ++one)
      if (!as_of || is_known(catalogue, one->id, *as_of)) positions.push_back(one.position());
  });
  return positions;
}

/// Each record of a kind by its id and title: all of them, or those that a day knows.
Rows titles_of(const Catalogue& catalogue, Kind kind, const std::optional<Day>& as_of) {
  Rows rows{.columns = {"id", "title"}};
  for (const auto at : positions_of(catalogue, kind, as_of)) {
    const RecordId& id = catalogue.id_at(kind, at);
    rows.cells.push_back({id.text(), title_of(catalogue, id, shown_language)});
  }
  return rows;
}

/// Where there is room for it, with the kind and with what was found.
Rows rows_of(const Catalogue& catalogue, const std::vector<SearchHit>& hits, bool with_context) {
  Rows rows{.columns = {"id", "title"}};
  if (with_context) rows.columns = {"id", "title", "kind", "context"};
  for (const SearchHit& hit : hits) {
    auto& cells = rows.cells.emplace_back();
    cells = {hit.id.text(), title_of(catalogue, hit.id, shown_language)};
    if (!with_context) continue;
    cells.emplace_back(name_of(hit.id.kind()));
    cells.push_back(hit.context.text);
  }
  return rows;
}

/// "changed: 1" and under it a line for each change.
std::string lines_of(const ChangeSet& set, ChangeKind kind, std::size_t records) {
  std::string lines = std::string(word_of(kind)) + ": " + std::to_string(records) + "\n";
  for (const Change& change : set.changes) {
    if (change.kind != kind) continue;
    std::string line = change.record.text();
    if (!change.field.empty())
      line += ", " + change.field + ": " + change.before.value_or("nothing") + " > " + change.after.value_or("nothing");
    lines += "  " + one_line(line) + "\n";
  }
  return lines;
}

Result<std::vector<NamedText>> read_files(const std::vector<std::string>& paths) {
  std::vector<NamedText> files;
  for (const std::string& path : paths) {
    auto file = read_text_file(path);
    if (!file) return fail(file.error());
    files.push_back(*std::move(file));
  }
  return files;
}

std::set<RecordId> found_by(const SearchQuery& query, const Library& library, const Catalogue& catalogue, Day as_of) {
  std::set<RecordId> ids;
  for (const SearchHit& hit :
       Search(library, catalogue, as_of).find(query, std::numeric_limits<std::size_t>::max()).hits)
    ids.insert(hit.id);
  return ids;
}

void tell_left_out(const std::vector<RecordId>& ids) {
  if (ids.empty()) return;
  std::string list;
  for (const RecordId& id : ids) list += (list.empty() ? "" : ", ") + id.text();
  std::fprintf(stderr, "%zu left out, as the day is not known: %s\n", ids.size(), list.c_str());
}

Result<void> import_into(Library& library, const std::vector<NamedText>& files) {
  if (const auto changes = import_files(library, files); !changes) return fail(changes.error());
  return {};
}

}  // namespace

Result<Library> open_for_batch(const std::optional<std::string>& file) {
  if (file) return Library::open(*file);
  return Library::in_memory(bundled_library());
}

Result<void> keep_apart(const std::string& out, const std::string& library) {
  std::error_code code;
  if (library.empty() || !fs::equivalent(out, library, code)) return {};
  const std::string why = "it is the library itself";
  return fail({.code = ErrorCode::cannot_write, .file = out, .detail = why});
}

Result<void> print(const PrintVerb& verb, Day today) {
  auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  if (auto apart = keep_apart(verb.out, library->path()); !apart) return apart;
  if (verb.dossier) return print_dossier(verb, *library, today);
  auto printout = compose_all(verb, *library, verb.as_of.value_or(today));
  if (!printout) return fail(printout.error());
  if (auto right = known_sections(*printout, verb.options.sections); !right) return right;
  const KeptPrint shown{
      .title = joined(*printout).title, .subjects = verb.ids, .as_of = verb.as_of.value_or(today), .printed = today};
  printout->kept = coded_print(*library, shown, printout->pages);
  return with_code(codes_of(verb, *library), *std::move(printout), [&](const Printout& made) {
    return save_pages(made, verb.out, *format_of(verb.out),
                      {.library = library_on_paper(library->path()), .options = verb.options});
  });
}

Result<std::string> list(const ListVerb& verb, Day today) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  const Catalogue catalogue = Catalogue::load(*library);
  if (verb.columns.empty()) return verb.format->write(titles_of(catalogue, verb.kind, verb.as_of));
  const std::optional<std::set<RecordId>> all_known;
  const Day as_of = verb.as_of.value_or(today);
  return export_list({*library, catalogue, as_of, all_known, shown_language, verb.kind, verb.columns}, *verb.format)
      .bytes;
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
  if (found.is_closest) std::fprintf(stderr, "No page has all the words; closest:\n");
  return verb.format->write(rows_of(catalogue, found.hits, verb.format->write_value != nullptr));
}

Result<void> export_records(const ExportVerb& verb, Day today) {
  const auto library = open_for_batch(verb.file);
  if (!library) return fail(library.error());
  if (auto apart = keep_apart(verb.out, library->path()); !apart) return apart;
  const Catalogue catalogue = Catalogue::load(*library);
  const Day as_of = verb.as_of.value_or(today);
  std::optional<std::set<RecordId>> found;
  if (verb.query) found = found_by(*verb.query, *library, catalogue, as_of);
  if (verb.facts) {
    std::set<RecordId> ids;
    dispatch(*verb.kind, [&]<typename R>() {
      for (const R& record : catalogue.all<R>())
        if (!found || found->contains(record.id)) ids.insert(record.id);
    });
    const char separator = verb.out.ends_with(".tsv") ? '\t' : ',';
    return save_file(verb.out, write_facts_table(*library, *verb.kind, ids, separator));
  }
  ExportScope scope{*library, catalogue, as_of, found, shown_language};
  if (verb.kind) scope.kind = *verb.kind;
  scope.columns = verb.columns;
  const Exporter& exporter = *exporter_of(verb.out, verb.kind.has_value());
  const Exported exported = exporter.write(scope, exporter);
  if (auto saved = save_file(verb.out, exported.bytes); !saved) return saved;
  tell_left_out(exported.left_out);
  return {};
}

Result<void> import_records(const ImportVerb& verb) {
  const auto files = read_files(verb.from);
  if (!files) return fail(files.error());
  std::error_code code;
  if (!fs::exists(verb.file, code)) {
    const auto made = Library::create(verb.file, [&](Library& fresh) { return import_into(fresh, *files); });
    if (made) return {};
    // Another program may have made it meanwhile: then the records go into that one.
    if (made.error().code != ErrorCode::already_exists || made.error().file != verb.file) return fail(made.error());
  }
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  return import_into(*library, *files);
}

std::string lines_of(const Changes& changes) {
  return lines_of(changes.set, ChangeKind::added, changes.added) +
         lines_of(changes.set, ChangeKind::changed, changes.changed) +
         (changes.removed == 0 ? "" : lines_of(changes.set, ChangeKind::removed, changes.removed)) +
         "same: " + std::to_string(changes.same) + "\n";
}

Result<void> copy(const CopyVerb& verb) {
  const auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  return library->save_copy(verb.out, Placing::refuse, verb.whom);
}

Result<std::string> preview_import(const ImportVerb& verb) {
  const auto files = read_files(verb.from);
  if (!files) return fail(files.error());
  std::error_code code;
  const auto library = fs::exists(verb.file, code) ? Library::open(verb.file) : Library::in_memory();
  if (!library) return fail(library.error());
  const auto changes = chronicle::preview_import(*library, *files);
  if (!changes) return fail(changes.error());
  return lines_of(*changes);
}

}  // namespace chronicle::app
