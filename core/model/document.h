// A document of the Council: a programme, agreement, decision ...
#pragma once

#include "core/model/record.h"
#include "core/time/date.h"

namespace chronicle {

enum class DocumentType {
  concept_paper,
  strategy,
  programme,
  action_plan,
  main_directions,
  priority_areas,
  agreement,
  treaty,
  protocol,
  memorandum,
  convention,
  decision,
  regulation,
  statement,
  budget,
  forecast,
  report,
  appointment,
  award,
  document
};

template <>
struct Words<DocumentType> {
  static constexpr std::array<std::string_view, 20> values{
      "concept", "strategy", "programme",  "action-plan", "main-directions", "priority-areas", "agreement",
      "treaty",  "protocol", "memorandum", "convention",  "decision",        "regulation",     "statement",
      "budget",  "forecast", "report",     "appointment", "award",           "document"};
};

/// What became of it is in its acts, how it stands to others in its relations.
struct Document : Record {
  static constexpr Kind kind = Kind::document;

  DocumentType type{};
  std::optional<Date> validity;                ///< an open start means: from its entry into force, else its adoption
  std::optional<Date> entry_into_force;        ///< of an agreement, for the first states
  std::optional<std::string> depositary;       ///< who keeps the signed text
  std::optional<Ref<Kind::person>> appointee;  ///< of an appointment
  std::optional<std::string> post;             ///< of an appointment

  static constexpr auto facts() {
    return std::tuple{fact("type", &Document::type),
                      fact("validity", &Document::validity),
                      fact("entry_into_force", &Document::entry_into_force),
                      fact("depositary", &Document::depositary),
                      fact("appointee", &Document::appointee),
                      fact("post", &Document::post)};
  }

  bool operator==(const Document&) const = default;
};

}  // namespace chronicle
