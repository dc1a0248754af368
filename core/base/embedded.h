// Texts built into the program: the schema of the store and the bundled record.
#pragma once

#include <string>
#include <vector>

namespace chronicle {

/// A text and where it comes from, for messages ("resources/data/registers/people.json").
struct NamedText {
  std::string name;
  std::string text;
};

namespace embedded {

/// The numbered SQL migrations of core/store/sql, in order.
const std::vector<NamedText>& migrations();

/// The bundled record: every JSON file of resources/data.
const std::vector<NamedText>& record();

}  // namespace embedded
}  // namespace chronicle
