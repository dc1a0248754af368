// The page of a source: what rests on it, and the copy of its text that the user keeps.
#include <unordered_map>

#include "core/brief/pages/composer.h"
#include "core/query/search/quoted_place.h"
#include "core/store/user/kept_copies.h"
#include "core/words/letters.h"

namespace chronicle {
namespace {

/// How many characters of a kept copy are quoted at most.
constexpr std::size_t longest_quotation = 300;

/// What a locator stands for in the kept copy, and the records that cite it.
struct Quotation {
  std::string locator;
  std::optional<QuotedPlace> place;
  std::vector<RecordId> records;
};

/// The quotations of a source in the order of its text; those not found come last.
std::vector<Quotation> quotations_of(const std::vector<Use>& uses, const std::string& text) {
  std::vector<Quotation> quotations;
  std::unordered_map<std::string, std::size_t> places;
  for (const Use& use : uses) {
    if (!use.citation.locator) continue;
    const std::string& locator = *use.citation.locator;
    const auto [found, added] = places.try_emplace(locator, quotations.size());
    if (added) quotations.push_back({.locator = locator, .place = find_place(text, locator), .records = {}});
    auto& records = quotations[found->second].records;
    // The uses come by record.
    if (records.empty() || records.back() != use.record) records.push_back(use.record);
  }
  const auto start = [](const Quotation& quotation) { return quotation.place ? quotation.place->start : SIZE_MAX; };
  std::stable_sort(quotations.begin(), quotations.end(),
                   [&](const Quotation& a, const Quotation& b) { return start(a) < start(b); });
  return quotations;
}

void add_quotations(Composer& composer, const std::vector<Use>& uses, const std::string& text) {
  Table table{.columns = {{composer.text(Label::where_in_source), 2},
                          {composer.text(Label::what_stands_there), 7},
                          {composer.text(Label::what_it_supports), 5}}};
  for (const Quotation& quotation : quotations_of(uses, text)) {
    Line records;
    for (const RecordId& record : quotation.records) {
      append(records, {composer.link(record)});
    }
    const Run excerpt = quotation.place ? Run{.text = shortened(quotation.place->text, longest_quotation)}
                                        : Run{.text = composer.text(Label::not_in_copy), .tone = Tone::attention};
    table.rows.push_back({{{.text = quotation.locator}}, {excerpt}, std::move(records)});
  }
  composer.add(std::move(table));
}

void add_kept_copy(Composer& composer, const Source& source, const std::vector<Use>& uses) {
  const auto copy = composer.context().library.kept_copies().find(source.id);
  if (!copy) return;
  composer.heading(composer.text(Label::kept_copy), "copy");
  Facts facts;
  facts.rows.push_back(
      {composer.text(Label::kept_on),
       {{.text = copy->kept == unknown_day ? composer.text(Label::unreadable_day) : composer.words(copy->kept)}}});
  facts.rows.push_back({composer.text(Label::kept_from), {{.text = copy->origin}}});
  facts.rows.push_back(
      {composer.text(Label::kept_length), {{.text = composer.say().pages.characters(count_characters(copy->text))}}});
  facts.rows.push_back({composer.text(Label::kept_checksum), {{.text = copy->checksum, .tone = Tone::muted}}});
  composer.add(std::move(facts));
  add_quotations(composer, uses, copy->text);
}

}  // namespace

void compose_source(Composer& composer, const Source& source) {
  composer.set_title(source, composer.text(Label::source_kicker));
  Facts facts;
  facts.rows.push_back({composer.text(Label::publisher), {{.text = source.publisher}}});
  facts.rows.push_back({composer.text(Label::published), composer.value(source, "published", source.published)});
  std::optional<std::string> language;
  if (source.language) language = with_capital(composer.say().vocabulary.language(*source.language));
  facts.rows.push_back({composer.text(Label::source_language), composer.value(source, "language", language)});
  facts.rows.push_back({composer.text(Label::read_on), composer.value(source, "read", source.read)});
  if (source.url) facts.rows.push_back({composer.text(Label::address), {{.text = *source.url, .link = *source.url}}});
  composer.add(std::move(facts));
  const auto uses = composer.uses_of(source);
  if (!uses.empty()) {
    composer.heading(composer.text(Label::what_rests_on_it), "uses");
    Table table{.columns = {{composer.text(Label::record), 6},
                            {composer.text(Label::fact), 2},
                            {composer.text(Label::where_in_source), 2},
                            {composer.text(Label::what_it_says), 4}}};
    for (const Use& use : uses)
      table.rows.push_back({{composer.link(use.record)},
                            {{.text = composer.fact(use.record.kind(), use.citation.field)}},
                            {{.text = use.citation.locator.value_or("")}},
                            {{.text = use.citation.reading.value_or(""), .tone = Tone::attention}}});
    composer.add(std::move(table));
  }
  add_kept_copy(composer, source, uses);
  composer.add_remarks(source);
}

}  // namespace chronicle
