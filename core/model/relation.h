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

struct Relation : Record {
  static constexpr Kind kind = Kind::relation;

  Ref<Kind::document> document;
  RelationType type{};
  Ref<Kind::document> to;

  template <typename Self, typename Visit>
  static void describe(Self& self, Visit&& visit) {
    visit("document", self.document);
    visit("type", self.type);
    visit("to", self.to);
  }

  bool operator==(const Relation&) const = default;
};

}  // namespace chronicle
