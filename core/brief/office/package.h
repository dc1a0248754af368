// Files in a ZIP container, as documents of office programs are. Private to core/brief.
#pragma once

#include <string>
#include <vector>

namespace chronicle {

/// A file in a container.
struct PackagePart {
  std::string name;
  std::string content;
  bool is_stored = false;  ///< as it is, not compressed
};

/// The bytes of a container with these parts in this order. It bears no time, so the same parts always give the same
/// bytes.
std::string package_of(const std::vector<PackagePart>& parts);

}  // namespace chronicle
