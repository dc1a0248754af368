// How one document stands to another.
#pragma once

#include "core/model/record.h"

namespace chronicle {

enum class RelationType { implements, amends, replaces, continues, finances, annexed_to };

template <>
struct Words<RelationType> {
  static constexpr std::array<std::string_view, 6> values{"implements", "amends",   "replaces",
                                                          "continues",  "finances", "annexed-to"};
};

/// `document` is the one that implements, amends ... `to`.
struct Relation : Record {
  static constexpr Kind kind = Kind::relation;

  Ref<Kind::document> document;
  RelationType type{};
  Ref<Kind::document> to;

  static constexpr auto facts() {
    return std::tuple{fact("document", &Relation::document, {.role = FactRole::whole}), fact("type", &Relation::type),
                      fact("to", &Relation::to)};
  }

  bool operator==(const Relation&) const = default;
};

}  // namespace chronicle
