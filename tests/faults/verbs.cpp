#include "tests/faults/verbs.h"

#include <algorithm>
#include <array>
#include <functional>

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/edits/import.h"
#include "core/exchange/record_file.h"
#include "core/query/questions/evidence.h"
#include "core/query/search/search.h"
#include "core/store/records/records.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "core/wording/titles.h"

namespace chronicle::faults {
namespace {

using Verb = std::function<void(Library&)>;

/// So many pages of a kind are printed: a verb takes one page or a few.
constexpr std::size_t most_pages = 20;

const Day as_of = Day::parse("2026-11-22").value();

void list(Library& library) {
  const Catalogue catalogue = Catalogue::load(library);
  for_each_kind([&]<typename R>() {
    for (const R& record : catalogue.all<R>()) title_of(catalogue, record.id, Language::english);
  });
}

void search(Library& library) {
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, as_of);
  for (const char* text : {"road", "r", "\"concept of roads\"", "year:2021 -road", "state:kazakhstan", "дорога OR road",
                           "tag:roads", "is:noted", "kind:session before:2030"}) {
    const auto query = parse_query(text);
    if (const auto* good = std::get_if<SearchQuery>(&query)) search.find(*good, 50);
  }
}

/// Every page in one of the formats.
void print(Library& library, std::string (*format)(const Brief&)) {
  const Catalogue catalogue = Catalogue::load(library);
  const Context context{library, catalogue, as_of, nullptr, true};
  const auto write = [&](const Subject& subject) {
    const auto brief = compose(context, subject);
    if (brief) format(*brief);
  };
  for_each_kind([&]<typename R>() {
    std::size_t left = most_pages;
    for (const R& record : catalogue.all<R>())
      if (left > 0) write(record.id), --left;
  });
  for (const std::string_view ask : Words<Ask>::values)
    if (const auto subject = parse_subject("question/" + std::string(ask))) write(*subject);
}

void export_records(Library& library) { write_record_file(library.records().everything()); }

void check(Library& library) {
  library.faults();
  const Catalogue catalogue = Catalogue::load(library);
  find_evidence(library.records(), catalogue, as_of);
  library.user_notes().all();
  library.saved_questions().all();
  for (const RecordId& source : library.kept_copies().sources()) library.kept_copies().find(source);
}

void import(Library& library) {
  const char* const json = R"({"chronicle": 1, "places": [{"id": "place/new", "names": {"en": "New"}}],
      "topics": [{"id": "topic/t", "names": {"en": "Transport and roads"}}]})";
  if (const auto changes = import_files(library, {{"new.json", json}}); !changes) throw Failure(changes.error());
}

const std::array<std::pair<const char*, Verb>, 8> verbs{
    {{"list", list},
     {"search", search},
     {"print as HTML", [](Library& library) { print(library, [](const Brief& brief) { return write_html(brief); }); }},
     {"print as Markdown",
      [](Library& library) { print(library, [](const Brief& brief) { return write_markdown(brief); }); }},
     {"print as text", [](Library& library) { print(library, [](const Brief& brief) { return write_text(brief); }); }},
     {"export", export_records},
     {"check", check},
     {"import", import}}};

int do_verb(const std::string& path, const std::string& name, const Verb& verb, std::string& said) {
  try {
    auto library = Library::open(path);
    if (!library) throw Failure(library.error());
    verb(*library);
    return 0;
  } catch (const Failure& failure) {
    said += name + ": " + failure.error().detail + "\n";
    return 1;
  } catch (const std::exception& exception) {
    said += name + ", unforeseen: " + exception.what() + "\n";
    return 3;
  }
}

}  // namespace

std::size_t verb_count() { return verbs.size(); }

int do_verb(std::size_t number, const std::string& path, std::string& said) {
  const auto& [name, verb] = verbs.at(number);
  return do_verb(path, name, verb, said);
}

int do_all_verbs(const std::string& path, std::string& said) {
  int worst = 0;
  for (std::size_t i = 0; i < verb_count(); ++i) worst = std::max(worst, do_verb(i, path, said));
  return worst;
}

}  // namespace chronicle::faults
