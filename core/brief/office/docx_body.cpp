#include "core/brief/office/docx_body.h"

#include <cmath>
#include <variant>

#include "core/brief/office/docx_paragraphs.h"
#include "core/brief/office/office_looks.h"
#include "core/brief/office/xml.h"

namespace chronicle {
namespace {

using pugi::xml_node;

/// Writes block after block.
class Body {
 public:
  Body(const OfficeDocument& document, DocxRelations& relations, DocxNumbers& numbers)
      : document_(document), page_(document.page), relations_(relations), numbers_(numbers), paragraphs_(relations) {}

  std::string write() {
    xml_node root = add_docx_root(xml_, "w:document");
    root.append_attribute("xmlns:wp")
        .set_value("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
    root.append_attribute("xmlns:a").set_value(drawing_space);
    root.append_attribute("xmlns:pic").set_value(picture_space);
    body_ = add_element(root, "w:body");
    for (const OfficeParagraph& block : document_.front) paragraphs_.add(body_, block);
    for (const OfficeBlock& block : document_.blocks) std::visit(*this, block);
    // Word sets the notes below what stands last.
    if (!document_.uncited.items.empty() || !document_.notes.empty()) (*this)(document_.sources);
    (*this)(document_.uncited);
    section();
    return bytes_of(xml_);
  }

  void operator()(const OfficeParagraph& block) { paragraphs_.add(body_, block); }
  void operator()(const OfficeList& block) {
    for (const OfficeParagraph& item : block.items) paragraphs_.add(body_, item);
  }
  void operator()(const OfficeNumbered& block) {
    for (const OfficeNumbered::Item& item : block.items) {
      const int list = numbers_.list_of(item.number, &item == &block.items.front());
      paragraphs_.add(body_, item.line);
      const xml_node place = add_element(body_.last_child().child("w:pPr"), "w:numPr");
      add_element(place, "w:ilvl", {{"w:val", std::to_string(item.number.size() - 1)}});
      add_element(place, "w:numId", {{"w:val", std::to_string(list)}});
      for (const OfficeParagraph& part : item.parts) paragraphs_.add(body_, part);
    }
  }
  void operator()(const OfficeTable& block) {
    const xml_node table = add_element(body_, "w:tbl");
    looks(add_element(table, "w:tblPr"));
    const xml_node grid = add_element(table, "w:tblGrid");
    for (const int width : block.widths) add_element(grid, "w:gridCol", {{"w:w", width_of(width)}});
    if (!block.head.empty()) row(table, block, block.head, true);
    for (const auto& cells : block.rows) row(table, block, cells, false);
    add_element(add_element(add_element(body_, "w:p"), "w:pPr"), "w:pStyle", {{"w:val", "BelowTable"}});
  }
  void operator()(const OfficePicture& block) {
    const std::string number = std::to_string(++pictures_);
    const std::string width = emu(block.strip.width);
    const std::string height = emu(block.strip.height);
    const xml_node line = DocxParagraphs::start(body_, {.style = ParagraphStyle::picture});
    const xml_node frame = add_element(add_element(add_element(line, "w:r"), "w:drawing"), "wp:inline",
                                       {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    add_element(frame, "wp:extent", {{"cx", width}, {"cy", height}});
    add_element(frame, "wp:docPr", {{"id", number}, {"name", "Drawing " + number}, {"descr", block.caption}});
    const xml_node picture =
        add_element(add_element(add_element(frame, "a:graphic"), "a:graphicData", {{"uri", picture_space}}), "pic:pic");
    const xml_node names = add_element(picture, "pic:nvPicPr");
    add_element(names, "pic:cNvPr", {{"id", number}, {"name", docx_picture_name(pictures_, ".png")}});
    add_element(names, "pic:cNvPicPr");
    image(add_element(picture, "pic:blipFill"));
    const xml_node shape = add_element(picture, "pic:spPr");
    const xml_node place = add_element(shape, "a:xfrm");
    add_element(place, "a:off", {{"x", "0"}, {"y", "0"}});
    add_element(place, "a:ext", {{"cx", width}, {"cy", height}});
    add_element(add_element(shape, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
  }

 private:
  static constexpr const char* drawing_space = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static constexpr const char* picture_space = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static constexpr double emu_a_pixel = 9525;

  static std::string emu(double pixels) { return decimal(std::round(pixels * emu_a_pixel)); }
  std::string width_of(int percent) const { return twips(page_.text_width() * percent / 100); }

  void looks(xml_node of) const {
    add_element(of, "w:tblW", {{"w:w", twips(page_.text_width())}, {"w:type", "dxa"}});
    const xml_node rules = add_element(of, "w:tblBorders");
    for (const char* side : {"w:bottom", "w:insideH"})
      add_element(rules, side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", rule_ink}});
    add_element(of, "w:tblLayout", {{"w:type", "fixed"}});
    const xml_node room = add_element(of, "w:tblCellMar");
    const auto side = [&](const char* name, double width) {
      add_element(room, name, {{"w:w", twentieths(width)}, {"w:type", "dxa"}});
    };
    side("w:top", cell_above);
    side("w:left", 0);
    side("w:bottom", cell_above);
    side("w:right", cell_beside);
    add_element(of, "w:tblLook", {{"w:firstRow", "1"}, {"w:noVBand", "1"}});
  }

  void row(xml_node table, const OfficeTable& block, const std::vector<OfficeParagraph>& cells, bool is_head) {
    const xml_node row = add_element(table, "w:tr");
    if (is_head) add_element(add_element(row, "w:trPr"), "w:tblHeader");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const xml_node cell = add_element(row, "w:tc");
      const xml_node looks = add_element(cell, "w:tcPr");
      add_element(looks, "w:tcW", {{"w:w", width_of(block.widths[i])}, {"w:type", "dxa"}});
      if (i + 1 == cells.size())
        add_element(add_element(looks, "w:tcMar"), "w:right", {{"w:w", "0"}, {"w:type", "dxa"}});
      paragraphs_.add(cell, cells[i]);
      if (is_head) add_element(cell.child("w:p").child("w:pPr"), "w:keepNext");
    }
  }

  /// The picture of points, and for programs that know it the one of lines.
  void image(xml_node fill) {
    const xml_node points =
        add_element(fill, "a:blip", {{"r:embed", relations_.to_part("image", docx_picture_name(pictures_, ".png"))}});
    const xml_node more =
        add_element(add_element(points, "a:extLst"), "a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
    add_element(more, "asvg:svgBlip",
                {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
                 {"r:embed", relations_.to_part("image", docx_picture_name(pictures_, ".svg"))}});
    add_element(add_element(fill, "a:stretch"), "a:fillRect");
  }

  void section() {
    const xml_node section = add_element(body_, "w:sectPr");
    const auto refer = [&](const char* name, const char* kind, const char* type, const char* target) {
      add_element(section, name, {{"w:type", type}, {"r:id", relations_.to_part(kind, target)}});
    };
    refer("w:headerReference", "header", "default", "header1.xml");
    refer("w:headerReference", "header", "first", "header2.xml");
    refer("w:footerReference", "footer", "default", "footer1.xml");
    refer("w:footerReference", "footer", "first", "footer2.xml");
    add_element(add_element(section, "w:endnotePr"), "w:numFmt", {{"w:val", "decimal"}});
    xml_node size = add_element(section, "w:pgSz", {{"w:w", twips(page_.width)}, {"w:h", twips(page_.height)}});
    if (page_.width > page_.height) size.append_attribute("w:orient").set_value("landscape");
    const PageMargins& margins = page_.margins;
    add_element(section, "w:pgMar",
                {{"w:top", twips(margins.top + page_.head_room)},
                 {"w:right", twips(margins.right)},
                 {"w:bottom", twips(margins.bottom + page_.foot_room)},
                 {"w:left", twips(margins.left)},
                 {"w:header", twips(margins.top)},
                 {"w:footer", twips(margins.bottom)},
                 {"w:gutter", "0"}});
    add_element(section, "w:titlePg");
  }

  const OfficeDocument& document_;
  PageMeasures page_;
  DocxRelations& relations_;
  DocxNumbers& numbers_;
  DocxParagraphs paragraphs_;
  pugi::xml_document xml_;
  xml_node body_;
  std::size_t pictures_ = 0;
};

}  // namespace

std::string docx_body(const OfficeDocument& document, DocxRelations& relations, DocxNumbers& numbers) {
  return Body(document, relations, numbers).write();
}

std::string docx_picture_name(std::size_t number, const char* end) {
  return "media/drawing" + std::to_string(number) + end;
}

}  // namespace chronicle
