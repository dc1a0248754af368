// What needs checking, on one page or in the whole record.
#include <set>

#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

/// The record's title as a link to the fact on its page.
Run fact_link(const Composer& composer, const Finding& finding) {
  const RecordId page = page_of(composer.catalogue(), finding.id);
  return {.text = composer.title(finding.id), .link = page.text() + "#" + fact_key(finding.id.text(), finding.field)};
}

void add_findings(Composer& composer, Label heading, std::string_view section, Label meaning,
                  const std::vector<Finding>& findings) {
  if (findings.empty()) return;
  composer.heading(composer.text(heading) + " (" + std::to_string(findings.size()) + ")", section);
  composer.paragraph({composer.muted(meaning)});
  Table table{.columns = {{composer.text(Label::record), 5},
                          {composer.text(Label::fact), 2},
                          {composer.text(Label::finding), 6}}};
  for (const Finding& finding : findings)
    table.rows.push_back({{fact_link(composer, finding)},
                          {{.text = composer.fact(finding.id.kind(), finding.field)}},
                          {{.text = what_of(composer.catalogue(), finding, composer.language())}}});
  composer.add(std::move(table));
}

}  // namespace

void compose_evidence(Composer& composer, const Question& question) {
  const Context& context = composer.context();
  Evidence evidence =
      evidence_on(find_evidence(context.library.records(), context.catalogue), context.catalogue, context.as_of);
  if (const auto of = RecordId::parse(question.argument("of"))) {
    const auto page = compose(context, *of);
    if (page) evidence = evidence_on(evidence, page->records);
    composer.brief().subtitle = composer.say().questions.on_page_of(composer.title(*of));
    Choices choices{composer.text(Label::look_at)};
    choices.choices = {{composer.text(Label::this_page), question.text(), true},
                       {composer.text(Label::whole_record), question.with("of", "").text()}};
    composer.add(std::move(choices));
  }
  if (question.argument("of").empty() && (is_narrowed<Session>(composer) || is_narrowed<Document>(composer)))
    composer.paragraph({{.text = composer.text(Label::coverage_unfiltered), .tone = Tone::attention}});
  const bool conflicts_alone = question.argument("show") == "conflicts";
  Choices choices{composer.text(Label::show)};
  choices.choices = {
      {composer.text(Label::all_choice), question.with("show", "").text(), !conflicts_alone},
      {composer.text(Label::conflicts_choice), question.with("show", "conflicts").text(), conflicts_alone}};
  composer.add(std::move(choices));
  if (conflicts_alone) {
    Evidence conflicts;
    conflicts.conflicts = std::move(evidence.conflicts);
    evidence = std::move(conflicts);
  }
  const std::size_t before = composer.brief().blocks.size();
  add_findings(composer, Label::findings_conflicts, "disagreements", Label::conflicts_explained, evidence.conflicts);
  add_findings(composer, Label::findings_unsourced, "unsourced", Label::unsourced_explained, evidence.unsourced);
  add_findings(composer, Label::findings_stale, "stale", Label::stale_explained, evidence.stale);
  add_findings(composer, Label::findings_single_source, "single-source", Label::single_source_explained,
               evidence.single_source);
  add_findings(composer, Label::findings_derived, "derived", Label::derived_explained, evidence.derived);
  if (composer.brief().blocks.size() == before)
    composer.paragraph(
        {{.text = composer.text(conflicts_alone ? Label::no_conflicts : Label::no_findings), .tone = Tone::in_force}});
}

}  // namespace chronicle
