// What needs checking, on one page or in the whole record.
#include <algorithm>
#include <array>

#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

/// The record's title as a link to the fact on its page.
Run fact_link(const Composer& composer, const Finding& finding) {
  const RecordId page = page_of(composer.catalogue(), finding.id);
  return {.text = composer.title(finding.id), .link = page.text() + "#" + fact_key(finding.id.text(), finding.field)};
}

/// What a sort of findings is called, and what it means.
struct SortSection {
  FindingSort sort;
  Label heading;
  std::string_view section;
  Label meaning;
  std::vector<Finding> Evidence::*findings;
};

constexpr std::array<SortSection, Words<FindingSort>::values.size()> sorts{{
    {FindingSort::conflicts, Label::findings_conflicts, "disagreements", Label::conflicts_explained,
     &Evidence::conflicts},
    {FindingSort::unsourced, Label::findings_unsourced, "unsourced", Label::unsourced_explained, &Evidence::unsourced},
    {FindingSort::stale, Label::findings_stale, "stale", Label::stale_explained, &Evidence::stale},
    {FindingSort::single_source, Label::findings_single_source, "single-source", Label::single_source_explained,
     &Evidence::single_source},
    {FindingSort::derived, Label::findings_derived, "derived", Label::derived_explained, &Evidence::derived},
}};

/// So many findings of a sort stand on a page beside those of others; the page of the sort alone has all.
constexpr std::size_t most_findings = 1000;

void add_findings(Composer& composer, const Question& question, const SortSection& sort,
                  const std::vector<Finding>& findings) {
  const bool is_alone = question.argument("show") == word_of(sort.sort);
  const std::size_t shown = is_alone ? findings.size() : std::min(findings.size(), most_findings);
  composer.heading(composer.text(sort.heading) + " (" + std::to_string(findings.size()) + ")", sort.section);
  composer.paragraph({composer.muted(sort.meaning)});
  if (shown < findings.size())
    composer.paragraph({{.text = composer.say().questions.part_of(shown, findings.size()) + " · "},
                        {.text = composer.text(Label::all_choice),
                         .link = question.with("show", std::string(word_of(sort.sort))).text()}});
  if (findings.empty()) return;
  Table table{.columns = {{composer.text(Label::record), 5},
                          {composer.text(Label::fact), 2},
                          {composer.text(Label::finding), 6}}};
  table.rows.reserve(shown);
  for (std::size_t i = 0; i < shown; ++i) {
    const Finding& finding = findings[i];
    table.rows.push_back({{fact_link(composer, finding)},
                          {{.text = composer.fact(finding.id.kind(), finding.field)}},
                          {{.text = what_of(composer.catalogue(), finding, composer.language())}}});
  }
  composer.add(std::move(table));
}

/// What is found on the page of a record, as of the day.
Evidence evidence_on_page(const Context& context, const RecordId& of) {
  const Brief page = compose(context, of).value();
  std::vector<RecordId> records;
  for (const std::string& record : page.records)
    if (auto id = RecordId::parse(record)) records.push_back(*std::move(id));
  const Evidence evidence = evidence_after({}, context.library.records(), records);
  return evidence_on(evidence_on(evidence, context.catalogue, context.as_of), page.records);
}

/// All sorts, or one of those that are there alone.
void add_sorts(Composer& composer, const Question& question, const Evidence& evidence) {
  const std::string chosen = question.argument("show");
  Choices choices{composer.text(Label::show)};
  choices.choices = {{composer.text(Label::all_choice), question.with("show", "").text(), chosen.empty()}};
  for (const SortSection& sort : sorts) {
    const std::string word(word_of(sort.sort));
    if (word == chosen || !(evidence.*sort.findings).empty())
      choices.choices.push_back({composer.text(sort.heading), question.with("show", word).text(), word == chosen});
  }
  composer.add(std::move(choices));
}

}  // namespace

void compose_evidence(Composer& composer, const Question& question) {
  const Context& context = composer.context();
  const auto of = RecordId::parse(question.argument("of"));
  const Evidence evidence =
      of ? evidence_on_page(context, *of)
         : evidence_on(find_evidence(context.library.records(), context.catalogue), context.catalogue, context.as_of);
  if (of) {
    composer.brief().subtitle = composer.say().questions.on_page_of(composer.title(*of));
    Choices choices{composer.text(Label::look_at)};
    choices.choices = {{composer.text(Label::this_page), question.text(), true},
                       {composer.text(Label::whole_record), question.with("of", "").text()}};
    composer.add(std::move(choices));
  } else if (is_narrowed<Session>(composer) || is_narrowed<Document>(composer)) {
    composer.paragraph({{.text = composer.text(Label::coverage_unfiltered), .tone = Tone::attention}});
  }
  add_sorts(composer, question, evidence);
  const auto shown = parse_word<FindingSort>(question.argument("show"));
  if (shown == FindingSort::conflicts && evidence.conflicts.empty())
    return composer.paragraph({{.text = composer.text(Label::no_conflicts), .tone = Tone::in_force}});
  const std::size_t before = composer.brief().blocks.size();
  for (const SortSection& sort : sorts)
    if (const auto& findings = evidence.*sort.findings; shown ? shown == sort.sort : !findings.empty())
      add_findings(composer, question, sort, findings);
  if (composer.brief().blocks.size() == before)
    composer.paragraph({{.text = composer.text(Label::no_findings), .tone = Tone::in_force}});
}

}  // namespace chronicle
