// How a query that is being typed may go on: fields and their values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/user_note.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// A piece of a query, from byte `start` to before `end`, and what to put in its place: a field with a value and a
/// space after it, or a field that still wants its value ("topic:").
struct Completion {
  std::size_t start, end;
  std::string text;

  bool operator==(const Completion&) const = default;
};

/// At most `limit` ways to go on with the piece that ends at byte `cursor`: values of the field that it names, in the
/// language of its name; else fields that begin so, and topics, states, places and people whose names have words that
/// do, in any language, as far as `as_of` knows of them. `notes` are the user's, with their tags. A piece of one
/// letter, of quoted words, or in the middle of a word has none.
std::vector<Completion> complete(const Catalogue& catalogue, Day as_of, const std::vector<UserNote>& notes,
                                 std::string_view query, std::size_t cursor, std::size_t limit);

}  // namespace chronicle
