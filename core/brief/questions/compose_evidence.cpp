// What is unproven or contradicted, on one page or in the whole record.
#include <set>

#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

/// The record's title as a link to the fact on its page.
Run fact_link(const Composer& composer, const Finding& finding) {
  const RecordId page = page_of(composer.catalogue(), finding.id);
  return {.text = composer.catalogue().title_of(finding.id),
          .link = page.text() + "#" + fact_key(finding.id.text(), finding.field)};
}

void add_findings(Composer& composer, const std::string& heading, const std::string& meaning,
                  const std::vector<Finding>& findings) {
  if (findings.empty()) return;
  composer.heading(heading + " (" + std::to_string(findings.size()) + ")");
  composer.paragraph({{.text = meaning, .tone = Tone::muted}});
  Table table{.columns = {{"Record", 5}, {"Fact", 2}, {"What", 6}}};
  for (const Finding& finding : findings)
    table.rows.push_back({{fact_link(composer, finding)},
                          {{.text = label_of(finding.id.kind(), finding.field)}},
                          {{.text = what_of(composer.catalogue(), finding, composer.language())}}});
  composer.add(std::move(table));
}

}  // namespace

void compose_evidence(Composer& composer, const Question& question) {
  const Context& context = composer.context();
  Evidence evidence =
      evidence_on(find_evidence(context.library, context.catalogue, context.as_of), context.catalogue, context.as_of);
  if (const auto of = RecordId::parse(question.argument("of"))) {
    const auto page = compose(context, *of);
    if (page) evidence = evidence_on(evidence, page->records);
    composer.brief().subtitle = "On the page of " + context.catalogue.title_of(*of);
    Choices choices{"Look at"};
    choices.choices = {{"this page", question.text(), true}, {"the whole record", question.with("of", "").text()}};
    composer.add(std::move(choices));
  }
  const bool conflicts_alone = question.argument("show") == "conflicts";
  Choices choices{"Show"};
  choices.choices = {{"all", question.with("show", "").text(), !conflicts_alone},
                     {"where sources disagree", question.with("show", "conflicts").text(), conflicts_alone}};
  composer.add(std::move(choices));
  if (conflicts_alone) {
    Evidence conflicts;
    conflicts.conflicts = std::move(evidence.conflicts);
    evidence = std::move(conflicts);
  }
  const std::size_t before = composer.brief().blocks.size();
  add_findings(composer, "Sources disagree",
               "Facts that sources give differently; the page of each shows all readings.", evidence.conflicts);
  add_findings(composer, "No source", "Facts that nothing cited supports.", evidence.unsourced);
  add_findings(composer, "Past without a word", "Sessions whose announced day is past, with no source of what came.",
               evidence.stale);
  add_findings(composer, "One source alone", "Sessions and documents that rest on a single source.",
               evidence.single_source);
  add_findings(composer, "Derived", "Facts that no source states in so many words, and from what they were worked out.",
               evidence.derived);
  if (composer.brief().blocks.size() == before)
    composer.paragraph({{.text = conflicts_alone ? "Nowhere do sources disagree."
                                                 : "Every fact has a source, and none is contradicted.",
                         .tone = Tone::in_force}});
}

}  // namespace chronicle
