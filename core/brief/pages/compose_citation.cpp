// Where one fact comes from.
#include "core/brief/pages/composer.h"
#include "core/query/search/quoted_place.h"
#include "core/store/user/kept_copies.h"

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
  const std::string about = composer.fact(record.id.kind(), citation.field.empty() ? "" : field);
  facts.rows.push_back(
      {composer.text(Label::cited_for), {{.text = about + ": "}, {.text = composer.title(record.id)}}});
  facts.rows.push_back({composer.text(Label::where_in_source),
                        {citation.locator ? Run{.text = *citation.locator} : composer.muted(Label::not_stated)}});
  const auto copy = composer.context().library.kept_copies().find(citation.source.id());
  const auto place = copy && citation.locator ? find_place(copy->text, *citation.locator) : std::nullopt;
  if (place)
    facts.rows.push_back({composer.text(Label::in_kept_copy), {{.text = shortened(place->text, longest_excerpt)}}});
  facts.rows.push_back(
      {composer.text(Label::confidence),
       {citation.confidence ? Run{.text = composer.label(*citation.confidence)} : composer.muted(Label::not_graded)}});
  if (citation.reading)
    facts.rows.push_back({composer.text(Label::it_says), {{.text = *citation.reading, .tone = Tone::attention}}});
  if (citation.derivation) facts.rows.push_back({composer.text(Label::derived), {{.text = *citation.derivation}}});
  composer.add(std::move(facts));
}

void add_source(Composer& composer, const Source& source) {
  composer.brief().kicker = source.publisher;
  composer.paragraph({{.text = composer.title(source), .tone = Tone::strong}});
  Facts facts;
  facts.rows.push_back(
      {composer.text(Label::published),
       {source.published ? Run{.text = composer.words(*source.published)} : composer.absent(source, "published")}});
  if (source.url) facts.rows.push_back({composer.text(Label::address), {{.text = *source.url, .link = *source.url}}});
  composer.add(std::move(facts));
}

void add_uses(Composer& composer, const Source& source) {
  composer.paragraph(composer.say().pages.supports(composer.uses_of(source).size(),
                                                   composer.link(source.id, composer.text(Label::all_of_them))));
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

std::string citation_text(const Source& source, Language language, const std::string& locator) {
  return phrases_in(language).pages.citation(source, locator);
}

}  // namespace chronicle
