// Pages: of whatever a record file holds that is taken, every page in every format, and every question.
#include "core/base/utf8.h"
#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/edits/write_records.h"
#include "core/exchange/record_file.h"
#include "core/store/records/records.h"
#include "tests/fuzz/json_changes.h"
#include "tests/fuzz/target.h"

namespace chronicle::fuzz {
namespace {

const Day as_of = Day::parse("2026-11-22").value();

void check_page(const Context& context, const Subject& subject) {
  const auto brief = compose(context, subject);
  if (!brief) return;
  for (const std::string& text : {write_html(*brief), write_markdown(*brief), write_text(*brief)}) {
    expect(!text.empty(), "a page has a text");
    expect(!first_bad_utf8(text), "a page is UTF-8");
    for (const char c : text)
      expect(static_cast<unsigned char>(c) >= ' ' || c == '\n', "a page has no control characters");
  }
}

void try_pages(std::string_view input) {
  const auto bundle = read_record_files({{"fuzz.json", std::string(input)}});
  if (!bundle) return;
  Library library = Library::in_memory();
  expect(write_records(library, *bundle).has_value(), "what is read can be kept");
  expect(write_record_file(library.records().everything()) == write_record_file(*bundle),
         "what is kept is what was read");
  const Catalogue catalogue = Catalogue::load(library);
  const Context context{library, catalogue, as_of};
  for_each_kind([&]<typename R>() {
    for (const R& record : catalogue.all<R>()) check_page(context, record.id);
  });
  for (const std::string_view ask : Words<Ask>::values) {
    const auto subject = parse_subject("question/" + std::string(ask));
    if (subject) check_page(context, *subject);
  }
}

const Target pages_target("pages", try_pages, with_values_changed);

}  // namespace
}  // namespace chronicle::fuzz
