#include <cmath>
#include <map>

#include "core/brief/office/docx_styles.h"
#include "core/brief/office/office.h"
#include "core/brief/office/office_document.h"
#include "core/brief/office/package.h"
#include "core/brief/office/xml.h"

namespace chronicle {
namespace {

using pugi::xml_node;

const std::string relation_base = std::string(docx_relations) + "/";
const std::string main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What a part refers to: other parts, and addresses of the web.
class Relations {
 public:
  /// The id of a relation to a part by its path from the folder of this one; one to the same again has the same id.
  std::string to_part(const std::string& kind, const std::string& target) { return add(kind, target, false); }
  std::string to_web(const std::string& address) { return add("hyperlink", address, true); }

  bool empty() const { return ids_.empty(); }
  std::string write() const { return bytes_of(xml_); }

 private:
  std::string add(const std::string& kind, const std::string& target, bool is_outside) {
    if (ids_.empty())
      root_ = add_element(xml_, "Relationships",
                          {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    const auto [entry, is_new] = ids_.emplace(target, "rId" + std::to_string(ids_.size() + 1));
    if (!is_new) return entry->second;
    const std::string type = kind.starts_with("http") ? kind : relation_base + kind;
    xml_node relation = add_element(root_, "Relationship", {{"Id", entry->second}, {"Type", type}, {"Target", target}});
    if (is_outside) relation.append_attribute("TargetMode").set_value("External");
    return entry->second;
  }

  std::map<std::string, std::string> ids_;  // by their targets
  pugi::xml_document xml_;
  xml_node root_;
};

std::string_view locale_of(std::string_view language) { return language == "kk" ? "kk-KZ" : "ru-RU"; }

/// A paragraph with its pieces, in the document and in its notes.
class Paragraphs {
 public:
  explicit Paragraphs(Relations& relations) : relations_(relations) {}

  /// The new paragraph, with its style.
  static xml_node start(xml_node parent, const OfficeParagraph& block) {
    const xml_node line = add_element(parent, "w:p");
    const xml_node shape = add_element(line, "w:pPr");
    add_element(shape, "w:pStyle", {{"w:val", docx_style_id(look_of(block.style).docx_name)}});
    if (block.on_new_page) add_element(shape, "w:pageBreakBefore");
    return line;
  }

  void add(xml_node parent, const OfficeParagraph& block) {
    const xml_node line = start(parent, block);
    const std::string id = block.place.empty() ? std::string() : bookmark(line, block.place);
    for (const OfficeSpan& span : block.spans) add(line, span);
    if (!id.empty()) add_element(line, "w:bookmarkEnd", {{"w:id", id}});
  }

  void add(xml_node line, const OfficeSpan& span) {
    switch (span.kind) {
      case OfficeSpan::Kind::tab:
        add_element(add_element(line, "w:r"), "w:tab");
        return;
      case OfficeSpan::Kind::line_break:
        add_element(add_element(line, "w:r"), "w:br");
        return;
      case OfficeSpan::Kind::note:
        return mark(line, span.note);
      case OfficeSpan::Kind::note_again:
        return mark_again(line, span.note);
      case OfficeSpan::Kind::text:
        return text(span.address.empty() ? line : link(line, span.address), span);
    }
  }

  /// A run of text.
  static xml_node run(xml_node parent, std::string_view style) {
    const xml_node made = add_element(parent, "w:r");
    if (!style.empty()) add_element(add_element(made, "w:rPr"), "w:rStyle", {{"w:val", docx_style_id(style)}});
    return made;
  }
  static void add_words(xml_node run, std::string_view words) {
    add_text_element(run, "w:t", words, {{"xml:space", "preserve"}});
  }

 private:
  static void text(xml_node line, const OfficeSpan& span) {
    const bool is_link = !span.address.empty() && (span.tone == Tone::plain || span.tone == Tone::muted);
    const xml_node run = Paragraphs::run(line, is_link ? "Hyperlink" : look_of(span.tone).docx_name);
    if (!span.language.empty()) {
      const xml_node looks = run.child("w:rPr") ? run.child("w:rPr") : add_element(run, "w:rPr");
      add_element(looks, "w:lang", {{"w:val", locale_of(span.language)}});
    }
    add_words(run, span.text);
  }

  xml_node link(xml_node line, const std::string& address) {
    if (address.starts_with('#'))
      return add_element(line, "w:hyperlink", {{"w:anchor", std::string_view(address).substr(1)}, {"w:history", "1"}});
    return add_element(line, "w:hyperlink", {{"r:id", relations_.to_web(address)}, {"w:history", "1"}});
  }

  std::string bookmark(xml_node line, const std::string& name) {
    const std::string id = std::to_string(++bookmarks_);
    add_element(line, "w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
    return id;
  }

  static std::string mark_name(std::size_t note) { return "_RefNote" + std::to_string(note + 1); }

  void mark(xml_node line, std::size_t note) {
    const std::string id = bookmark(line, mark_name(note));
    add_element(run(line, "endnote reference"), "w:endnoteReference", {{"w:id", std::to_string(note + 1)}});
    add_element(line, "w:bookmarkEnd", {{"w:id", id}});
  }

  static void mark_again(xml_node line, std::size_t note) {
    const xml_node field = add_element(line, "w:fldSimple", {{"w:instr", " NOTEREF " + mark_name(note) + " \\f \\h "}});
    add_words(run(field, "endnote reference"), std::to_string(note + 1));
  }

  Relations& relations_;
  std::size_t bookmarks_ = 0;
};

std::string picture_name(std::size_t number, const char* end) { return "media/drawing" + std::to_string(number) + end; }

class Body {
 public:
  Body(const OfficeDocument& document, Relations& relations, DocxNumbers& numbers)
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
    const xml_node line = Paragraphs::start(body_, {.style = ParagraphStyle::picture});
    const xml_node frame = add_element(add_element(add_element(line, "w:r"), "w:drawing"), "wp:inline",
                                       {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    add_element(frame, "wp:extent", {{"cx", width}, {"cy", height}});
    add_element(frame, "wp:docPr", {{"id", number}, {"name", "Drawing " + number}, {"descr", block.caption}});
    const xml_node picture =
        add_element(add_element(add_element(frame, "a:graphic"), "a:graphicData", {{"uri", picture_space}}), "pic:pic");
    const xml_node names = add_element(picture, "pic:nvPicPr");
    add_element(names, "pic:cNvPr", {{"id", number}, {"name", picture_name(pictures_, ".png")}});
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
        add_element(fill, "a:blip", {{"r:embed", relations_.to_part("image", picture_name(pictures_, ".png"))}});
    const xml_node more =
        add_element(add_element(points, "a:extLst"), "a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
    add_element(more, "asvg:svgBlip",
                {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
                 {"r:embed", relations_.to_part("image", picture_name(pictures_, ".svg"))}});
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
  Relations& relations_;
  DocxNumbers& numbers_;
  Paragraphs paragraphs_;
  pugi::xml_document xml_;
  xml_node body_;
  std::size_t pictures_ = 0;
};

std::string endnotes_of(const OfficeDocument& document, Relations& relations) {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:endnotes");
  // The heading parts the notes from the text, so what else would do so is empty.
  for (const auto& [id, type] : {std::pair("-1", "separator"), std::pair("0", "continuationSeparator")})
    Paragraphs::start(add_element(root, "w:endnote", {{"w:type", type}, {"w:id", id}}),
                      {.style = ParagraphStyle::endnote});
  Paragraphs paragraphs(relations);
  for (std::size_t i = 0; i < document.notes.size(); ++i) {
    const xml_node note = add_element(root, "w:endnote", {{"w:id", std::to_string(i + 1)}});
    const xml_node line = Paragraphs::start(note, document.notes[i]);
    add_element(Paragraphs::run(line, {}), "w:endnoteRef");
    paragraphs.add(line, {.kind = OfficeSpan::Kind::tab});
    for (const OfficeSpan& span : document.notes[i].spans) paragraphs.add(line, span);
  }
  return bytes_of(xml);
}

std::string head_of(std::string_view classification, std::string_view title, std::string_view state) {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:hdr");
  if (!classification.empty())
    Paragraphs::add_words(
        Paragraphs::run(Paragraphs::start(root, {.style = ParagraphStyle::page_head}), look_of(Tone::strong).docx_name),
        classification);
  const xml_node line = Paragraphs::start(root, {.style = ParagraphStyle::page_head});
  Paragraphs::add_words(Paragraphs::run(line, {}), title);
  const xml_node right = Paragraphs::run(line, {});
  add_element(right, "w:tab");
  Paragraphs::add_words(right, state);
  return bytes_of(xml);
}

std::string foot_of(std::string_view left) {
  pugi::xml_document xml;
  const xml_node line = Paragraphs::start(add_docx_root(xml, "w:ftr"), {.style = ParagraphStyle::page_foot});
  const auto words = [&](std::string_view text) { Paragraphs::add_words(Paragraphs::run(line, {}), text); };
  const auto field = [&](const char* name) {
    Paragraphs::add_words(Paragraphs::run(add_element(line, "w:fldSimple", {{"w:instr", name}}), {}), "1");
  };
  words(left);
  add_element(Paragraphs::run(line, {}), "w:tab");
  words("Page ");
  field(" PAGE ");
  words(" of ");
  field(" NUMPAGES ");
  return bytes_of(xml);
}

std::string core_properties(const OfficeDocument& document) {
  pugi::xml_document xml;
  const xml_node root =
      add_element(xml, "cp:coreProperties",
                  {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                   {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
  add_text_element(root, "dc:title", document.title);
  add_text_element(root, "dc:subject", document.state);
  add_text_element(root, "dc:creator", "CIS Chronicle");
  add_text_element(root, "dc:language", "en-GB");
  return bytes_of(xml);
}

std::string program_properties() {
  pugi::xml_document xml;
  const xml_node root = add_element(
      xml, "Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
  add_text_element(root, "Application", "CIS Chronicle");
  return bytes_of(xml);
}

/// The types of all parts: of pictures and relations by the ends of their names, of the others one by one.
std::string content_types(const std::vector<PackagePart>& parts) {
  static const std::map<std::string, std::string> types{
      {"word/document.xml", main_type + "document.main+xml"},
      {"word/styles.xml", main_type + "styles+xml"},
      {"word/numbering.xml", main_type + "numbering+xml"},
      {"word/settings.xml", main_type + "settings+xml"},
      {"word/endnotes.xml", main_type + "endnotes+xml"},
      {"word/header1.xml", main_type + "header+xml"},
      {"word/header2.xml", main_type + "header+xml"},
      {"word/footer1.xml", main_type + "footer+xml"},
      {"word/footer2.xml", main_type + "footer+xml"},
      {"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"},
      {"docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"}};
  pugi::xml_document xml;
  const xml_node root =
      add_element(xml, "Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
  const auto add_default = [&](const char* end, const char* type) {
    add_element(root, "Default", {{"Extension", end}, {"ContentType", type}});
  };
  add_default("rels", "application/vnd.openxmlformats-package.relationships+xml");
  add_default("png", "image/png");
  add_default("svg", "image/svg+xml");
  for (const PackagePart& part : parts)
    if (const auto type = types.find(part.name); type != types.end())
      add_element(root, "Override", {{"PartName", "/" + part.name}, {"ContentType", type->second}});
  return bytes_of(xml);
}

}  // namespace

std::string write_docx(const Brief& brief, const OfficeOptions& options) {
  const OfficeDocument document = office_document(brief, options);
  Relations of_package, of_document, of_notes;
  of_package.to_part("officeDocument", "word/document.xml");
  of_package.to_part("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                     "docProps/core.xml");
  of_package.to_part("extended-properties", "docProps/app.xml");
  for (const char* part : {"styles", "numbering", "settings", "endnotes"})
    of_document.to_part(part, std::string(part) + ".xml");
  DocxNumbers numbers;
  const std::string body = Body(document, of_document, numbers).write();
  std::vector<PackagePart> parts{
      {"word/document.xml", body},
      {"word/styles.xml", docx_styles(document.page)},
      {"word/numbering.xml", docx_numbering(numbers)},
      {"word/settings.xml", docx_settings()},
      {"word/endnotes.xml", endnotes_of(document, of_notes)},
      {"word/header1.xml", head_of(document.classification, document.head, document.state)},
      {"word/header2.xml", head_of(document.classification, document.first_head, document.state)},
      {"word/footer1.xml", foot_of(document.foot)},
      {"word/footer2.xml", foot_of(document.foot)},
      {"docProps/core.xml", core_properties(document)},
      {"docProps/app.xml", program_properties()},
      {"_rels/.rels", of_package.write()},
      {"word/_rels/document.xml.rels", of_document.write()}};
  if (!of_notes.empty()) parts.push_back({"word/_rels/endnotes.xml.rels", of_notes.write()});
  std::size_t pictures = 0;
  for (const OfficeBlock& block : document.blocks)
    if (const auto* picture = std::get_if<OfficePicture>(&block)) {
      ++pictures;
      parts.push_back({"word/" + picture_name(pictures, ".png"), picture->png, true});
      parts.push_back({"word/" + picture_name(pictures, ".svg"), picture->svg});
    }
  parts.insert(parts.begin(), {"[Content_Types].xml", content_types(parts)});
  return package_of(parts);
}

}  // namespace chronicle
