// What the parts of an Office Open XML document refer to. Private to core/brief.
#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>

namespace chronicle {

/// What a part refers to: other parts, and addresses of the web.
class DocxRelations {
 public:
  /// The id of a relation to a part by its path from the folder of this one; one to the same again has the same id.
  std::string to_part(const std::string& kind, const std::string& target) { return add(kind, target, false); }
  /// The id of a relation to an address of the web, likewise.
  std::string to_web(const std::string& address) { return add("hyperlink", address, true); }

  /// Whether the part refers to nothing: then it has no part of relations.
  bool empty() const { return ids_.empty(); }
  /// The part with its relations.
  std::string write() const;

 private:
  std::string add(const std::string& kind, const std::string& target, bool is_outside);

  std::map<std::string, std::string> ids_;  // by their targets
  pugi::xml_document xml_;
  pugi::xml_node root_;
};

}  // namespace chronicle
