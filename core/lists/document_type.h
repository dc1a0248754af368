// What kind of document a title speaks of, by its first noun.
#pragma once

#include <string_view>

#include "core/model/document.h"

namespace chronicle {

/// What a type was taken from.
enum class TypeBasis {
  noun,  ///< the title begins with it: "Концепция ...", "Action Plan for ..."
  agenda_noun,  ///< the title is that of an agenda item, "О Концепции ...": what is adopted may also be a decision on
                ///< it
  agenda_form,  ///< an agenda item without such a noun, "О председательстве ...": that is a decision
  none          ///< nothing says it
};

/// A type, and how sure it is.
struct TypeGuess {
  DocumentType type;
  TypeBasis basis;

  bool operator==(const TypeGuess&) const = default;
};

/// The type of a document with that title, in Russian, English or Kazakh. In English the noun is the last of those
/// before the first preposition ("Free trade agreement on"), in Russian the first that follows nothing but adjectives,
/// in Kazakh the last word. What stands before it in agendas is stepped over: "О проекте", "On signing the".
TypeGuess guess_type(std::string_view title);

/// Whether a title has a word that a document is called by in Kazakh, with whatever ending.
bool has_kazakh_noun(std::string_view title);

}  // namespace chronicle
