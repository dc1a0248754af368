#include "core/brief/office/docx_relations.h"

#include "core/brief/office/docx_styles.h"
#include "core/brief/office/xml.h"

namespace chronicle {

std::string DocxRelations::write() const { return bytes_of(xml_); }

std::string DocxRelations::add(const std::string& kind, const std::string& target, bool is_outside) {
  if (ids_.empty())
    root_ = add_element(xml_.root(), "Relationships",
                        {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
  const auto [entry, is_new] = ids_.emplace(target, "rId" + std::to_string(ids_.size() + 1));
  if (!is_new) return entry->second;
  const std::string type = kind.starts_with("http") ? kind : std::string(docx_relations) + "/" + kind;
  pugi::xml_node relation =
      add_element(root_, "Relationship", {{"Id", entry->second}, {"Type", type}, {"Target", target}});
  if (is_outside) relation.append_attribute("TargetMode").set_value("External");
  return entry->second;
}

}  // namespace chronicle
