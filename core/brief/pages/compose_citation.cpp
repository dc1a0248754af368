// Where one fact comes from.
#include "core/brief/pages/composer.h"
#include "core/query/search/quoted_place.h"

namespace chronicle {
namespace {

/// Characters of the kept copy that are shown.
constexpr std::size_t longest_excerpt = 300;

/// Citations of a source for a fact, else for the record as a whole: those that a mark stands for.
std::vector<Citation> citations_of(const Record& record, const RecordId& source, const std::string& field) {
  const bool own = std::any_of(record.citations.begin(), record.citations.end(),
                               [&](const Citation& one) { return one.field == field; });
  std::vector<Citation> found;
  for (const Citation& one : record.citations)
    if (one.source.id() == source && one.field == (own ? field : "")) found.push_back(one);
  return found;
}

void add_citation(Composer& composer, const Record& record, const Citation& citation, const std::string& field) {
  Facts facts;
  const std::string about =
      field.empty() || citation.field.empty() ? "The record as a whole" : label_of(record.id.kind(), field);
  facts.rows.push_back({"Cited for", {{.text = about + ": "}, {.text = composer.catalogue().title_of(record.id)}}});
  facts.rows.push_back(
      {"Where in it",
       {citation.locator ? Run{.text = *citation.locator} : Run{.text = "not stated", .tone = Tone::muted}}});
  const auto copy = composer.context().library.kept_copy(citation.source.id());
  const auto place = copy && citation.locator ? find_place(copy->text, *citation.locator) : std::nullopt;
  if (place) facts.rows.push_back({"In the kept copy", {{.text = shortened(place->text, longest_excerpt)}}});
  facts.rows.push_back({"Confidence",
                        {citation.confidence ? Run{.text = capitalised(word_of(*citation.confidence))}
                                             : Run{.text = "not graded", .tone = Tone::muted}}});
  if (citation.reading) facts.rows.push_back({"It says", {{.text = *citation.reading, .tone = Tone::attention}}});
  if (citation.derivation) facts.rows.push_back({"Derived", {{.text = *citation.derivation}}});
  composer.add(std::move(facts));
}

void add_source(Composer& composer, const Source& source) {
  composer.brief().kicker = source.publisher;
  composer.paragraph({{.text = source.title(), .tone = Tone::strong}});
  Facts facts;
  facts.rows.push_back(
      {"Published",
       {source.published ? Run{.text = in_words(*source.published)} : Composer::absent(source, "published")}});
  if (source.url) facts.rows.push_back({"Address", {{.text = *source.url, .link = *source.url}}});
  composer.add(std::move(facts));
}

void add_uses(Composer& composer, const Source& source) {
  const std::size_t uses = composer.uses_of(source).size();
  composer.paragraph(
      {{.text = "It supports " + std::to_string(uses) + (uses == 1 ? " fact" : " facts") + " in the record: "},
       {.text = "all of them", .link = source.id.text()}});
}

}  // namespace

Result<Brief> compose_citation(const Context& context, const RecordId& source, const std::string& fact) {
  if (context.catalogue.find<Source>(source) == nullptr)
    return fail({.code = ErrorCode::unknown_record, .record = source.text()});
  Composer composer(context);
  const auto& full = composer.full<Source>(source);
  add_source(composer, full);
  const auto colon = fact.find(':');
  const auto id = RecordId::parse(fact.substr(0, colon));
  if (id && context.catalogue.contains(*id)) {
    const std::string field = colon == std::string::npos ? "" : fact.substr(colon + 1);
    dispatch(id->kind(), [&]<typename R>() {
      const auto& record = composer.full<R>(*id);
      for (const Citation& citation : citations_of(record, source, field))
        add_citation(composer, record, citation, field);
    });
  }
  add_uses(composer, full);
  Brief brief = composer.finish();
  brief.id = source.text();
  return brief;
}

std::string citation_text(const Source& source, const std::string& locator) {
  std::string text = source.publisher + ". " + source.title();
  if (source.published) text += ". " + in_words(*source.published);
  if (!locator.empty()) text += ", " + locator;
  if (source.url) text += ". " + *source.url;
  if (source.read) text += " (read " + in_words(*source.read) + ")";
  return text + ".";
}

}  // namespace chronicle
