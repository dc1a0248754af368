// Which records may be one: pair by pair, with a way to merge them.
#include <algorithm>
#include <set>

#include "core/brief/questions/questions.h"
#include "core/edits/merge_records.h"
#include "core/query/questions/doubles.h"

namespace chronicle {
namespace {

/// Up to so many pairs are listed.
constexpr std::size_t most_pairs = 300;

Label label_of(DoubleReason why) {
  switch (why) {
    case DoubleReason::same_address:
      return Label::same_address;
    case DoubleReason::same_name:
      return Label::same_name;
    case DoubleReason::same_day:
      return Label::same_day;
    case DoubleReason::alike_name:
      break;
  }
  return Label::alike_name;
}

void add_kinds(Composer& composer, const Question& question, const std::vector<Double>& doubles) {
  std::set<Kind> kinds;
  for (const Double& one : doubles) kinds.insert(one.one.kind());
  if (const auto chosen = parse_kind(question.argument("kind"))) kinds.insert(*chosen);
  if (kinds.size() < 2) return;
  const auto choice = [&](std::string text, const std::string& value) {
    return Choices::Choice{std::move(text), question.with("kind", value).text(), question.argument("kind") == value};
  };
  Choices choices{composer.text(Label::show)};
  choices.choices.push_back(choice(composer.text(Label::all_choice), ""));
  for (const Kind kind : kinds) choices.choices.push_back(choice(composer.label(kind), std::string(name_of(kind))));
  composer.add(std::move(choices));
}

/// The title, and the id: two that may be one are often called the same.
Line record_cell(const Composer& composer, const RecordId& id) {
  return {{.text = composer.title(id), .link = id.text()}, {.text = " · " + id.text(), .tone = Tone::muted}};
}

void add_pairs(Composer& composer, const std::vector<Double>& doubles) {
  Table table{.columns = {{composer.text(Label::record), 5},
                          {composer.text(Label::other_record), 5},
                          {composer.text(Label::why_double), 2}}};
  const bool with_commands = composer.context().with_commands;
  if (with_commands) table.columns.push_back({.title = {}, .share = 2});
  for (const Double& one : doubles) {
    table.rows.push_back({record_cell(composer, one.one),
                          record_cell(composer, one.other),
                          {{.text = composer.text(label_of(one.why))}}});
    if (with_commands)
      table.rows.back().push_back({{.text = composer.text(Label::merge_them),
                                    .link = std::string(merge_link) + Merge{one.one, one.other, {}}.text()}});
  }
  composer.add(std::move(table));
}

}  // namespace

void compose_doubles(Composer& composer, const Question& question) {
  composer.paragraph({composer.muted(Label::doubles_explained)});
  auto doubles = find_doubles(composer.catalogue(), composer.context().library.records().other_names());
  std::erase_if(doubles, [&](const Double& one) {
    return !is_known(composer.catalogue(), one.one, composer.context().as_of) ||
           !is_known(composer.catalogue(), one.other, composer.context().as_of);
  });
  add_kinds(composer, question, doubles);
  if (const auto kind = parse_kind(question.argument("kind")))
    std::erase_if(doubles, [&](const Double& one) { return one.one.kind() != *kind; });
  if (doubles.empty()) return composer.paragraph({composer.muted(Label::no_doubles)});
  if (const std::size_t all = doubles.size(); all > most_pairs) {
    doubles.resize(most_pairs);
    composer.paragraph({{.text = composer.say().questions.part_of(most_pairs, all)}});
  }
  add_pairs(composer, doubles);
}

}  // namespace chronicle
