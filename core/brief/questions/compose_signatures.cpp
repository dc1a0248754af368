// Who did not sign, or signed with a reservation; and who signed what.
#include <unordered_set>

#include "core/brief/questions/questions.h"
#include "core/query/questions/signatures.h"

namespace chronicle {
namespace {

/// Those of one document, by what their states are called on the page.
std::vector<const Signature*> signatures_of(const Composer& composer, const Document& document) {
  std::vector<const Signature*> signatures = composer.linked(&Signature::document, document.id);
  std::stable_sort(signatures.begin(), signatures.end(), [&](const Signature* a, const Signature* b) {
    return composer.title(a->state.id()) < composer.title(b->state.id());
  });
  return signatures;
}

void add_withheld(Composer& composer, const std::vector<const Document*>& documents) {
  composer.heading(composer.text(Label::withheld), "withheld");
  Table table{.columns = {{composer.text(Label::document), 6},
                          {composer.text(Label::state), 2},
                          {composer.text(Label::signature), 3},
                          {composer.text(Label::reservation), 5}}};
  for (const Document* document : documents) {
    for (const Signature* signature : signatures_of(composer, *document)) {
      const auto& record = composer.full<Signature>(signature->id);
      if (!is_withheld(record.status)) continue;
      Line status = composer.value(record, "status", record.status);
      status.front().tone = tone_of(record.status);
      table.rows.push_back({{composer.link(document->id)},
                            {composer.link(record.state.id())},
                            std::move(status),
                            composer.reservation_line(record)});
    }
  }
  if (table.rows.empty()) composer.paragraph({composer.muted(Label::none_withheld)});
  composer.add(std::move(table));
}

/// States of one document in groups of the same signature.
Line states_with(Composer& composer, const Document& document, bool withheld) {
  std::map<SignatureStatus, Line> groups;
  for (const Signature* signature : signatures_of(composer, document)) {
    const auto& record = composer.full<Signature>(signature->id);
    if (is_withheld(record.status) != withheld) continue;
    Line& group = groups[record.status];
    group.push_back({.text = group.empty() ? composer.label(record.status) + ": " : ", ",
                     .tone = group.empty() ? Tone::muted : Tone::plain});
    group.push_back(composer.link(record.state.id(), composer.notes(record, "status")));
  }
  Line line;
  for (auto& [status, group] : groups) append(line, std::move(group));
  return line;
}

Line not_stated(const Composer& composer, const Document& document) {
  std::unordered_set<std::string> stated;
  for (const Signature* one : composer.linked(&Signature::document, document.id)) stated.insert(one->state.text());
  std::set<std::string> names;
  for (const State* state : states_concerned(composer.catalogue(), document, composer.context().as_of))
    if (!stated.contains(state->id.text())) names.insert(composer.title(state->id));
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text.empty() ? Line{} : Line{{.text = std::move(text), .tone = Tone::muted}};
}

}  // namespace

void compose_signatures(Composer& composer) {
  if (!say_scope<Document>(composer)) return;
  auto documents = composer.shown<Document>();
  const std::size_t asked = documents.size();
  std::erase_if(documents, [&](const Document* one) { return composer.linked(&Signature::document, one->id).empty(); });
  composer.paragraph({{.text = composer.say().questions.signatures_stated(documents.size(), asked)}});
  if (documents.empty()) return;
  add_withheld(composer, documents);
  composer.heading(composer.text(Label::document_by_document), "documents");
  Table table{.columns = {{composer.text(Label::document), 5},
                          {composer.text(Label::who_signed), 5},
                          {composer.text(Label::withheld), 4},
                          {composer.text(Label::signature_not_stated), 3}}};
  for (const Document* document : documents)
    table.rows.push_back({{composer.link(document->id)},
                          states_with(composer, *document, false),
                          states_with(composer, *document, true),
                          not_stated(composer, *document)});
  composer.add(std::move(table));
}

}  // namespace chronicle
