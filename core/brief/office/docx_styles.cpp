#include "core/brief/office/docx_styles.h"

#include <algorithm>
#include <cmath>

namespace chronicle {
namespace {

using pugi::xml_node;

std::string whole(double value) { return decimal(std::round(value)); }

/// The order of elements is the schema's, within properties, too: Word takes a file with another for a damaged one.
class DocxStyles {
 public:
  explicit DocxStyles(const PageMeasures& page) : page_(page) {}

  std::string write() && {
    const xml_node root = add_docx_root(xml_, "w:styles");
    defaults(add_element(root, "w:docDefaults"));
    xml_node normal = style(root, "paragraph", "Normal");
    normal.append_attribute("w:default").set_value("1");
    xml_node table = style(root, "table", "Normal Table");
    table.append_attribute("w:default").set_value("1");
    for (const ParagraphLook& look : paragraph_looks) paragraph(root, look);
    gap(root);
    for (const ToneLook& look : tone_looks)
      if (!look.docx_name.empty()) tone(root, look);
    add_element(add_element(style(root, "character", "Hyperlink"), "w:rPr"), "w:color", {{"w:val", link_ink}});
    const xml_node mark = add_element(style(root, "character", "endnote reference"), "w:rPr");
    add_element(mark, "w:b", {{"w:val", "0"}});
    add_element(mark, "w:i", {{"w:val", "0"}});
    add_element(mark, "w:color", {{"w:val", quiet_ink}});
    add_element(mark, "w:vertAlign", {{"w:val", "superscript"}});
    return bytes_of(xml_);
  }

 private:
  static xml_node style(xml_node root, std::string_view type, std::string_view name) {
    const xml_node made = add_element(root, "w:style", {{"w:type", type}, {"w:styleId", docx_style_id(name)}});
    add_element(made, "w:name", {{"w:val", name}});
    return made;
  }

  /// No row is divided as no paragraph in it is. The property of rows that says the same makes LibreOffice 7.4 leave
  /// out rows of documents with many notes.
  static bool is_of_cell(ParagraphStyle style) {
    return style == ParagraphStyle::cell || style == ParagraphStyle::cell_right ||
           style == ParagraphStyle::column_head || style == ParagraphStyle::column_head_right;
  }

  static void defaults(xml_node all) {
    const xml_node text = add_element(add_element(all, "w:rPrDefault"), "w:rPr");
    add_element(
        text, "w:rFonts",
        {{"w:ascii", office_face}, {"w:hAnsi", office_face}, {"w:eastAsia", office_face}, {"w:cs", office_face}});
    add_element(text, "w:sz", {{"w:val", "20"}});
    add_element(text, "w:szCs", {{"w:val", "20"}});
    add_element(text, "w:lang", {{"w:val", "en-GB"}});
    const xml_node shape = add_element(add_element(all, "w:pPrDefault"), "w:pPr");
    add_element(shape, "w:widowControl");
    add_element(shape, "w:spacing", {{"w:line", "266"}, {"w:lineRule", "auto"}});
  }

  void paragraph(xml_node root, const ParagraphLook& look) const {
    const xml_node made = style(root, "paragraph", look.docx_name);
    add_element(made, "w:basedOn", {{"w:val", "Normal"}});
    if (look.outline > 0) {
      add_element(made, "w:next", {{"w:val", docx_style_id(look_of(ParagraphStyle::body).docx_name)}});
      add_element(made, "w:qFormat");
    }
    const xml_node shape = add_element(made, "w:pPr");
    if (look.stays) add_element(shape, "w:keepNext");
    if (look.outline > 0 || is_of_cell(look.style)) add_element(shape, "w:keepLines");
    place(shape, look);
    const xml_node text = add_element(made, "w:rPr");
    if (look.is_strong) add_element(text, "w:b");
    if (look.is_quiet) add_element(text, "w:color", {{"w:val", quiet_ink}});
    add_element(text, "w:sz", {{"w:val", whole(look.points * 2)}});
    add_element(text, "w:szCs", {{"w:val", whole(look.points * 2)}});
  }

  /// List, rules, tabs, spacing, indents, side and level.
  void place(xml_node shape, const ParagraphLook& look) const {
    const auto tab = [&](const char* kind, double at) {
      add_element(add_element(shape, "w:tabs"), "w:tab", {{"w:val", kind}, {"w:pos", twips(at)}});
    };
    const auto rule = [&](const char* side, const char* width, const std::string& space) {
      add_element(add_element(shape, "w:pBdr"), side,
                  {{"w:val", "single"}, {"w:sz", width}, {"w:space", space}, {"w:color", rule_ink}});
    };
    const auto spacing = [&] {
      add_element(shape, "w:spacing", {{"w:before", twentieths(look.above)}, {"w:after", twentieths(look.below)}});
    };
    const auto hang = [&](double by) {
      tab("left", by);
      spacing();
      add_element(shape, "w:ind", {{"w:left", twips(by)}, {"w:hanging", twips(by)}});
    };
    switch (look.style) {
      case ParagraphStyle::fact:
        return hang(page_.text_width() * label_share);
      case ParagraphStyle::endnote:
        return hang(note_indent);
      case ParagraphStyle::bullet:
      case ParagraphStyle::bullet_below: {
        const xml_node list = add_element(shape, "w:numPr");
        if (look.style == ParagraphStyle::bullet_below) add_element(list, "w:ilvl", {{"w:val", "1"}});
        add_element(list, "w:numId", {{"w:val", "1"}});
        return spacing();
      }
      case ParagraphStyle::aside_head:
      case ParagraphStyle::aside:
        rule("w:left", "18", whole(aside_indent * points_a_millimetre));
        spacing();
        add_element(shape, "w:ind", {{"w:left", twips(aside_indent)}});
        return;
      case ParagraphStyle::page_head:
      case ParagraphStyle::page_foot:
        rule(look.style == ParagraphStyle::page_head ? "w:bottom" : "w:top", "4", "3");
        tab("right", page_.text_width());
        return spacing();
      default:
        spacing();
        if (look.is_right) add_element(shape, "w:jc", {{"w:val", "right"}});
        if (look.outline > 0) add_element(shape, "w:outlineLvl", {{"w:val", whole(look.outline - 1)}});
    }
  }

  /// Two tables without a paragraph between them would be one, and none has room below it.
  static void gap(xml_node root) {
    const xml_node made = style(root, "paragraph", "Below Table");
    add_element(made, "w:basedOn", {{"w:val", "Normal"}});
    add_element(add_element(made, "w:pPr"), "w:spacing",
                {{"w:before", "0"}, {"w:after", "0"}, {"w:line", twentieths(8)}, {"w:lineRule", "exact"}});
  }

  static void tone(xml_node root, const ToneLook& look) {
    const xml_node text = add_element(style(root, "character", look.docx_name), "w:rPr");
    if (look.is_strong) add_element(text, "w:b");
    if (look.is_slanted) add_element(text, "w:i");
    if (!look.ink.empty()) add_element(text, "w:color", {{"w:val", look.ink}});
  }

  PageMeasures page_;
  pugi::xml_document xml_;
};

}  // namespace

std::string docx_style_id(std::string_view name) {
  std::string id;
  bool begins = true;
  for (const char c : name) {
    if (c != ' ') id += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins = c == ' ';
  }
  return id;
}

std::string twentieths(double points) { return whole(points * 20); }
std::string twips(double millimetres) { return twentieths(millimetres * points_a_millimetre); }

pugi::xml_node add_docx_root(pugi::xml_document& document, const char* name) {
  return add_element(document, name, {{"xmlns:w", docx_main}, {"xmlns:r", docx_relations}});
}

std::string docx_styles(const PageMeasures& page) { return DocxStyles(page).write(); }

int DocxNumbers::list_of(const std::vector<int>& number, bool begins) {
  const auto follows = [&] {
    if (starts_.empty() || number.size() > last_.size() + 1 || number.size() <= highest_) return false;
    const auto up_to = static_cast<std::ptrdiff_t>(number.size() - 1);
    if (!std::equal(number.begin(), number.begin() + up_to, last_.begin())) return false;
    // Below the item before, the count begins; on its level or above it goes on.
    return number.back() == (number.size() > last_.size() ? 1 : last_[number.size() - 1] + 1);
  };
  if (begins || !follows()) {
    starts_.push_back(number);
    highest_ = number.size() - 1;
  }
  last_ = number;
  return first + static_cast<int>(starts_.size()) - 1;
}

namespace {

void add_level(xml_node list, std::size_t at, std::string_view format, const std::string& mark, double left,
               double hanging) {
  const xml_node level = add_element(list, "w:lvl", {{"w:ilvl", std::to_string(at)}});
  add_element(level, "w:start", {{"w:val", "1"}});
  add_element(level, "w:numFmt", {{"w:val", format}});
  add_element(level, "w:lvlText", {{"w:val", mark}});
  add_element(level, "w:lvlJc", {{"w:val", "left"}});
  add_element(add_element(level, "w:pPr"), "w:ind", {{"w:left", twips(left)}, {"w:hanging", twips(hanging)}});
}

xml_node add_list(xml_node root, std::string_view id, std::string_view type) {
  const xml_node list = add_element(root, "w:abstractNum", {{"w:abstractNumId", id}});
  add_element(list, "w:multiLevelType", {{"w:val", type}});
  return list;
}

}  // namespace

std::string docx_numbering(const DocxNumbers& numbers) {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:numbering");
  const xml_node bullets = add_list(root, "0", "multilevel");
  add_level(bullets, 0, "bullet", "•", bullet_indent, bullet_indent);
  add_level(bullets, 1, "bullet", "–", number_indent + bullet_indent, bullet_indent);
  const xml_node counted = add_list(root, "1", "multilevel");
  std::string mark;
  for (std::size_t level = 0; level < number_levels; ++level) {
    mark += "%" + std::to_string(level + 1) + ".";
    add_level(counted, level, "decimal", mark, static_cast<double>(level + 1) * number_indent, number_indent);
  }
  add_element(add_element(root, "w:num", {{"w:numId", "1"}}), "w:abstractNumId", {{"w:val", "0"}});
  int id = DocxNumbers::first;
  for (const std::vector<int>& start : numbers.starts()) {
    const xml_node list = add_element(root, "w:num", {{"w:numId", std::to_string(id++)}});
    add_element(list, "w:abstractNumId", {{"w:val", "1"}});
    for (std::size_t level = 0; level < start.size(); ++level)
      add_element(add_element(list, "w:lvlOverride", {{"w:ilvl", std::to_string(level)}}), "w:startOverride",
                  {{"w:val", std::to_string(start[level])}});
  }
  return bytes_of(xml);
}

std::string docx_settings() {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:settings");
  add_element(root, "w:defaultTabStop", {{"w:val", "567"}});
  const xml_node notes = add_element(root, "w:endnotePr");
  add_element(notes, "w:numFmt", {{"w:val", "decimal"}});
  for (const char* id : {"-1", "0"}) add_element(notes, "w:endnote", {{"w:id", id}});
  // The layout of Word 2013 and later; without it a document opens in the mode for old ones.
  add_element(
      add_element(root, "w:compat"), "w:compatSetting",
      {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", "15"}});
  add_element(root, "w:themeFontLang", {{"w:val", "en-GB"}});
  return bytes_of(xml);
}

}  // namespace chronicle
