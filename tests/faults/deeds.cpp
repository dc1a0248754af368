#include "tests/faults/deeds.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <filesystem>

#include "core/edits/add_documents.h"
#include "core/edits/add_record.h"
#include "core/edits/merge_records.h"
#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/edits/write_rows.h"
#include "core/exchange/record_file.h"
#include "core/store/damage/salvage.h"
#include "core/store/files/backup.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "tests/faults/damage.h"
#include "tests/support/one_of_each.h"

namespace chronicle::faults {
namespace {

namespace fs = std::filesystem;

/// A value that must be there, or the test cannot go on.
template <typename T>
T sure(Result<T> result) {
  if (!result) throw Failure(result.error());
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

Bundle bundle_of(const std::string& json) { return sure(read_record_files({{"test.json", json}})); }

/// One record of each kind.
const Bundle& first() {
  static const Bundle bundle = bundle_of(test::one_of_each);
  return bundle;
}

/// The same with other names, one record less and some more.
const Bundle& second() {
  static const Bundle bundle = [] {
    Bundle changed = first();
    for (Session& session : changed.of<Session>()) session.names["en"] = "Renamed";
    changed.of<Count>().clear();
    std::string places;
    for (int i = 0; i < 40; ++i)
      places += (i == 0 ? "" : ",") + (R"({"id": "place/p)" + std::to_string(i) + R"(", "names": {"en": "Place )" +
                                       std::to_string(i) + R"("}})");
    const Bundle more = bundle_of(R"({"chronicle": 1, "places": [)" + places + "]}");
    for (const Place& place : more.of<Place>()) changed.of<Place>().push_back(place);
    return changed;
  }();
  return bundle;
}

/// What the user brought in: a document changed, a place added.
Bundle own() {
  Bundle own = bundle_of(R"({"chronicle": 1, "places": [{"id": "place/own", "names": {"en": "Own"}}]})");
  own.of<Document>() = first().of<Document>();
  for (Document& document : own.of<Document>()) document.names["en"] = "Called otherwise";
  return own;
}

RecordId id(const char* text) { return RecordId::parse(text).value(); }

KeptCopy copy_of(const std::string& text) {
  return {.source = Ref<Kind::source>::parse("source/q").value(),
          .text = text,
          .checksum = std::string(64, 'a'),
          .kept = Day{20000},
          .origin = "pasted"};
}

UserNote note(const std::string& text) {
  return {.record = id("session/a"), .text = text, .tags = {"roads"}, .bookmarked = true, .changed = Day{20000}};
}

void prepare_library(const std::string& folder) { make_library(folder + "/a.chronicle"); }

const SavedQuestion given{"What runs out", "question/horizon"}, mine{"Mine", "question/promises"};

const KeptPrint printed{.title = "Mine", .as_of = Day{20000}, .printed = Day{20000}};
const KeptPrint printed_before{.title = "Given", .as_of = Day{20000}, .printed = Day{20000}};

std::optional<SavedQuestion> question(const Library& library, const std::string& name) {
  for (SavedQuestion& one : library.saved_questions().all())
    if (one.name == name) return std::move(one);
  return std::nullopt;
}

/// Of the copy that is kept; empty if there is none.
std::string checksum(const Library& library) {
  const auto copy = library.kept_copies().find(id("source/q"));
  return copy ? copy->checksum : "";
}

/// Without what a deed gives besides.
template <typename T>
Result<void> only_done(const Result<T>& result) {
  if (!result) return fail(result.error());
  return {};
}

Result<void> fill(Library& library) { return only_done(write_edition(library, first(), "2026-01-01")); }

/// Whoever is told that something was lost throws the salvaged library away and tries again.
Result<void> salvage_whole(const std::string& folder) {
  const std::string target = folder + "/saved.chronicle";
  const auto report = salvage(folder + "/a.chronicle", target);
  if (!report) return fail(report.error());
  if (report->is_whole()) return {};
  fs::remove(target);
  return fail({.code = ErrorCode::damaged_library, .file = folder + "/a.chronicle"});
}

/// As the window does: over another file if the user has said so.
Result<void> save_copy(Library& library, const std::string& folder) {
  return library.save_copy(folder + "/copy.chronicle", Placing::replace);
}

/// The deed on the library of the folder, opened for it.
Deed opened(const OpenDeed& deed) {
  return {deed.name, prepare_library, [&deed](const std::string& folder) -> Result<void> {
            auto library = Library::open(folder + "/a.chronicle");
            if (!library) return fail(library.error());
            return deed.run(*library, folder);
          }};
}

/// Opening a library of an earlier version, which brings it up to this one.
Deed upgrade(int version) {
  return {"opening a library of version " + std::to_string(version),
          [version](const std::string& folder) { make_older_library(folder + "/a.chronicle", version); },
          [](const std::string& folder) { return only_done(Library::open(folder + "/a.chronicle")); }};
}

std::vector<Deed> make_deeds() {
  const auto nothing = [](const std::string&) {};
  std::vector<Deed> all{
      {"making a library", nothing,
       [](const std::string& folder) { return only_done(Library::create(folder + "/a.chronicle", fill)); }},
      {"making a library where there may be one", nothing,
       [](const std::string& folder) { return only_done(Library::open_or_create(folder + "/a.chronicle", fill)); }},
      {"filling an empty file", [](const std::string& folder) { write_file(folder + "/a.chronicle", ""); },
       [](const std::string& folder) { return only_done(Library::open_or_create(folder + "/a.chronicle", fill)); }},
      {"salvaging a library", prepare_library, salvage_whole, "saved.chronicle"},
  };
  for (const OpenDeed& deed : open_deeds()) all.push_back(opened(deed));
  for (auto saving = all.end() - 2; saving != all.end(); ++saving)
    saving->target = "copy.chronicle";  // the last two save it
  Deed over = all.back();
  over.name = "saving a copy over another library";
  over.prepare = [](const std::string& folder) {
    prepare_library(folder);
    sure(Library::create(folder + "/copy.chronicle",
                         [](Library& other) { return only_done(write_records(other, second())); }));
  };
  all.push_back(over);
  for (int version = 1; version < static_cast<int>(embedded::migrations().size()); ++version)
    all.push_back(upgrade(version));
  return all;
}

}  // namespace

std::string state_of(const Library& library) {
  std::string text = library.records().edition() + "\n" + write_record_file(library.records().everything());
  for (const ChangeSet& set : library.history().change_sets()) {
    text += std::to_string(set.number) + ": " + std::string(word_of(set.kind));
    for (const Change& change : library.history().change_set(set.number).changes)
      text += " " + change.record.text() + " " + change.field + " " + change.before.value_or("") + ">" +
              change.after.value_or("");
    text += "\n";
  }
  for (const UserNote& one : library.user_notes().all()) {
    text += one.record.text() + ": " + one.text + (one.bookmarked ? " bookmarked" : "") + "\n";
    for (const std::string& tag : one.tags) text += " " + tag + "\n";
  }
  for (const SavedQuestion& question : library.saved_questions().all())
    text += question.name + ": " + question.view + "\n";
  for (const CodedPrint& print : library.kept_prints().all()) text += print.print.text();
  for (const RecordId& source : library.kept_copies().sources())
    if (const auto copy = library.kept_copies().find(source)) text += source.text() + ": " + copy->text + "\n";
  return text;
}

std::string words_of(const Error& error) {
  return "error " + std::to_string(static_cast<int>(error.code)) + " of " + error.file + " " + error.table + " " +
         error.record + " " + error.field + ", expected: " + error.expected.text() + ", found: " + error.found + "; " +
         error.detail;
}

std::string state_at(const std::string& path) {
  if (!fs::exists(path)) return "none";
  const auto opened = Library::open(path);
  // Opening may first have taken back what was left half done.
  if (!opened && fs::file_size(path) == 0) return "blank";
  if (!opened) throw Failure(opened.error());
  const Library& library = *opened;
  if (const auto faults = library.faults(); !faults.empty()) throw Failure(faults.front());
  if (library.records().everything().size() == 0) return "blank";
  return state_of(library);
}

const std::vector<OpenDeed>& open_deeds() {
  static const std::vector<OpenDeed> all{
      {"importing", [](Library& library, const auto&) { return only_done(write_records(library, second())); }},
      {"bringing in an edition",
       [](Library& library, const auto&) { return only_done(write_edition(library, second(), "2026-02-02")); }},
      {"undoing an import",
       [](Library& library, const auto&) { return undoable(library) ? only_done(undo(library)) : Result<void>(); }},
      {"setting facts",
       [](Library& library, const auto&) {
         return only_done(set_facts(library, id("session/a"),
                                    {{.field = "venue", .value = "\"Another hall\""}, {.field = "names.ru"}},
                                    Citing{.source = Ref<Kind::source>::parse("source/q").value()}));
       }},
      {"adding a record",
       [](Library& library, const auto&) {
         if (library.records().contains(id("topic/new"))) return Result<void>();
         return only_done(
             add_record(library, Kind::topic, id("topic/new"), {{.field = "names.en", .value = "\"New\""}}));
       }},
      {"adding a list of documents",
       [](Library& library, const auto&) {
         if (library.records().contains(id("document/agreement-on-ports"))) return Result<void>();
         DocumentList list{.session = Ref<Kind::session>::parse("session/a").value()};
         for (const char* title : {"Agreement on ports", "Protocol on piers"})
           list.documents.push_back({.number = "1", .names = {{"en", title}}});
         return only_done(add_documents(library, list));
       }},
      {"merging two records",
       [](Library& library, const auto&) {
         if (library.records().current(id("place/p")) != id("place/p")) return Result<void>();
         return only_done(merge_records(library, {id("place/own"), id("place/p"), {}}));
       }},
      {"bringing in a table",
       [](Library& library, const auto&) {
         RecordRows rows{.kind = Kind::place};
         for (const char* place : {"place/own", "place/of-a-table"})
           rows.rows.push_back({id(place), {{.field = "names.en", .value = R"("Of a table")"}}});
         return only_done(write_rows(library, rows));
       }},
      {"removing a record with its parts",
       [](Library& library, const auto&) {
         if (!library.records().contains(id("commitment/k"))) return Result<void>();
         return only_done(remove_record(library, id("commitment/k"), Parts::go));
       }},
      {"writing a note",
       [](Library& library, const auto&) {
         return library.user_notes().write(note(std::string(9000, 'n')), library.user_notes().find(id("session/a")));
       }},
      {"removing a note",
       [](Library& library, const auto&) {
         return library.user_notes().write({.record = id("session/a")}, library.user_notes().find(id("session/a")));
       }},
      {"setting a bookmark",
       [](Library& library, const auto&) {
         return library.user_notes().set_bookmark(id("document/d"), true, Day{20001});
       }},
      {"saving a question",
       [](Library& library, const auto&) {
         return library.saved_questions().save(mine, question(library, mine.name));
       }},
      {"renaming a question",
       [](Library& library, const auto&) {
         // Done again after a fault that came late, it is what it should be already.
         if (question(library, "Ends")) return Result<void>();
         return library.saved_questions().rename(given, "Ends");
       }},
      {"removing a question",
       [](Library& library, const auto&) {
         return question(library, given.name) ? library.saved_questions().drop(given) : Result<void>();
       }},
      {"keeping a print",
       [](Library& library, const auto&) -> Result<void> {
         if (const auto kept = library.kept_prints().keep(printed); !kept) return fail(kept.error());
         return {};
       }},
      {"letting go of a print",
       [](Library& library, const auto&) {
         return library.kept_prints().let_go(library.kept_prints().code_of(printed_before));
       }},
      {"keeping a copy",
       [](Library& library, const auto&) {
         return library.kept_copies().keep(copy_of(std::string(60000, 'k')), checksum(library));
       }},
      {"removing a kept copy",
       [](Library& library, const auto&) { return library.kept_copies().drop(id("source/q"), checksum(library)); }},
      {"making the index anew", [](Library& library, const auto&) { return library.renew_text_index(); }},
      {"keeping a copy of the library",
       [](Library& library, const auto&) { return library.back_up(BackupReason::daily); }},
      {"saving a copy of the library for others",
       [](Library& library, const std::string& folder) {
         return library.save_copy(folder + "/copy.chronicle", Placing::replace, CopyFor::others);
       }},
      {"saving a copy of the library", save_copy},
  };
  return all;
}

const std::vector<Deed>& deeds() {
  static const std::vector<Deed> all = make_deeds();
  return all;
}

Course::Course(const Deed& deed) {
  deed.prepare(prepared_.path());
  const Folder seen;  // opening may change a library, so that what is there before is seen in a copy
  put_into(seen);
  before = state_at(seen / deed.target);
  const Folder folder;
  put_into(folder);
  sure(deed.run(folder.path()));
  names = folder.names();
  for (const std::string& name : prepared_.names()) names.push_back(name);
  after = state_at(folder / deed.target);
}

void Course::put_into(const Folder& folder) const {
  fs::copy(prepared_.path(), folder.path(), fs::copy_options::recursive);
}

void make_library(const std::string& path) {
  sure(Library::create(path, [](Library& library) -> Result<void> {
    sure(fill(library));
    sure(write_records(library, own()));
    sure(library.user_notes().write(note("The user's own.")));
    sure(library.kept_copies().keep(copy_of("The text of the source.\n\nIts second paragraph.")));
    sure(library.saved_questions().save(given));
    if (const auto kept = library.kept_prints().keep(printed_before); !kept) return fail(kept.error());
    return {};
  }));
}

/// A name that was there neither before nor after the deed, as a journal that nobody will look at again would be.
Fault stray_name(const Folder& folder, const Course& course) {
  for (const std::string& name : folder.names())
    if (std::find(course.names.begin(), course.names.end(), name) == course.names.end())
      return "\"" + name + "\" is left";
  const std::string library = folder / "a.chronicle";
  if (!fs::exists(backup_folder(library))) return std::nullopt;
  const auto files = std::distance(fs::directory_iterator(backup_folder(library)), fs::directory_iterator());
  if (files != static_cast<std::ptrdiff_t>(backups_of(library).size()))
    return std::string("beside the copies that are kept something is left");
  return std::nullopt;
}

Fault fault_of_state(const Folder& folder, const Deed& deed, const Course& course, bool done) {
  std::string state;
  try {
    state = state_at(folder / deed.target);
  } catch (const Failure& failure) {
    return "no whole library is left: " + words_of(failure.error());
  }
  if (done && state != course.after) return "success was told, but what should be there is not";
  if (state != course.before && state != course.after) return "neither the state before nor the one after";
  return std::nullopt;
}

void make_older_library(const std::string& path, int version) {
  SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA application_id = 0x43495343");
  database.exec("PRAGMA journal_mode = WAL");
  for (int i = 0; i < version; ++i) {
    // The index that came with the third needs the program's own tokenizer; one of SQLite's stands in, and the text of
    // the definition is then put right, since the program makes the index anew.
    std::string sql = embedded::migrations()[static_cast<std::size_t>(i)].text;
    if (const auto at = sql.find("tokenize = 'chronicle'"); at != std::string::npos)
      sql.replace(at, 22, "tokenize = 'unicode61'");
    database.exec(sql);
  }
  database.exec("PRAGMA user_version = " + std::to_string(version));
  database.exec(
      "INSERT INTO record (key, id, kind) VALUES (1, 'topic/t', 'topic'), (2, 'source/q', 'source');"
      "INSERT INTO topic VALUES (1);"
      "INSERT INTO source (key, publisher) VALUES (2, 'Portal');"
      "INSERT INTO name VALUES (1, 'en', 'Transport'), (2, 'en', 'Results')");
  if (version >= 2) database.exec("INSERT INTO kept_copy VALUES (2, 'The text.', 'aa', 20000, 'pasted')");
  if (version >= 4) database.exec("INSERT INTO user_note VALUES (1, 'The user''s own.', 1, 20000)");
  if (version >= 3) {
    database.exec(
        "PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET sql = replace(sql, 'unicode61', 'chronicle') WHERE name = 'search';"
        "PRAGMA writable_schema = RESET");
  }
}

}  // namespace chronicle::faults
