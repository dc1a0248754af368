#include <iterator>
#include <map>
#include <set>

#include "core/brief/office/odt_styles.h"
#include "core/brief/office/office.h"
#include "core/brief/office/office_document.h"
#include "core/brief/office/package.h"
#include "core/brief/office/xml.h"

namespace chronicle {
namespace {

using pugi::xml_node;

constexpr std::string_view odt_type = "application/vnd.oasis.opendocument.text";

/// The country of a language, which programs want beside it to find its words.
std::string_view country_of(std::string_view language) { return language == "kk" ? "KZ" : "RU"; }

std::string picture_path(std::size_t number, const char* end) {
  return "Pictures/drawing" + std::to_string(number) + end;
}

class Content {
 public:
  explicit Content(const OfficeDocument& document) : document_(document), page_(document.page) {}

  std::string write() {
    const xml_node root = add_odt_root(xml_, "office:document-content");
    add_odt_faces(root);
    automatic_ = add_element(root, "office:automatic-styles");
    fixed_styles();
    body_ = add_element(add_element(root, "office:body"), "office:text");
    for (std::size_t i = 0; i < document_.front.size(); ++i)
      paragraph(body_, document_.front[i], i == 0 ? first_page(document_.front[i]) : std::string());
    for (const OfficeBlock& block : document_.blocks) std::visit(*this, block);
    // Notes have pages of their own, whose head says what they are.
    if (!document_.uncited.items.empty()) {
      paragraph(body_, document_.sources);
      (*this)(document_.uncited);
    }
    return bytes_of(xml_);
  }

  void operator()(const OfficeParagraph& block) { paragraph(body_, block); }
  void operator()(const OfficeList& block) {
    const xml_node list = add_element(body_, "text:list", {{"text:style-name", "Bullets"}});
    for (const OfficeParagraph& item : block.items) paragraph(add_element(list, "text:list-item"), item);
  }
  void operator()(const OfficeNumbered& block) {
    // Each level of a list is a list within an item of the one above; one that is not there has a place all the same.
    std::vector<xml_node> lists{add_element(body_, "text:list", {{"text:style-name", "Numbers"}})};
    std::vector<int> last;
    const auto add_item = [&](int number) {
      return add_element(lists.back(), "text:list-item", {{"text:start-value", std::to_string(number)}});
    };
    for (const OfficeNumbered::Item& item : block.items) {
      const std::size_t above = item.number.size() - 1;
      std::size_t same = 0;
      while (same < above && same < last.size() && last[same] == item.number[same]) ++same;
      lists.resize(same + 1 < lists.size() ? same + 1 : lists.size());
      for (std::size_t level = lists.size() - 1; level < above; ++level) {
        const xml_node item_above = level < same ? lists.back().last_child() : add_item(item.number[level]);
        lists.push_back(add_element(item_above, "text:list"));
      }
      const xml_node one = add_item(item.number.back());
      last = item.number;
      paragraph(one, item.line);
      if (item.parts.empty()) continue;
      const xml_node parts = add_element(one, "text:list", {{"text:style-name", "Bullets"}});
      for (const OfficeParagraph& part : item.parts) paragraph(add_element(parts, "text:list-item"), part);
    }
  }
  void operator()(const OfficeTable& block) {
    const std::string number = std::to_string(++tables_);
    const xml_node table =
        add_element(body_, "table:table", {{"table:name", "Table" + number}, {"table:style-name", "Table"}});
    for (std::size_t i = 0; i < block.widths.size(); ++i)
      add_element(table, "table:table-column", {{"table:style-name", column_style(block.widths[i])}});
    if (!block.head.empty()) row(add_element(table, "table:table-header-rows"), block.head);
    for (const auto& cells : block.rows) row(table, cells);
  }
  void operator()(const OfficePicture& block) {
    const std::string number = std::to_string(++pictures_);
    const xml_node line =
        add_element(body_, "text:p", {{"text:style-name", odt_style_name(look_of(ParagraphStyle::picture).odt_name)}});
    const xml_node frame = add_element(line, "draw:frame",
                                       {{"draw:style-name", "Picture"},
                                        {"draw:name", "Drawing " + number},
                                        {"text:anchor-type", "as-char"},
                                        {"svg:width", millimetres(block.strip.width / pixels_a_millimetre)},
                                        {"svg:height", millimetres(block.strip.height / pixels_a_millimetre)}});
    for (const char* end : {".svg", ".png"})
      add_element(frame, "draw:image",
                  {{"xlink:href", picture_path(pictures_, end)},
                   {"xlink:type", "simple"},
                   {"xlink:show", "embed"},
                   {"xlink:actuate", "onLoad"}});
    add_text_element(frame, "svg:desc", block.caption);
  }

 private:
  xml_node automatic(std::string_view name, std::string_view family) {
    return add_element(automatic_, "style:style", {{"style:name", name}, {"style:family", family}});
  }

  void fixed_styles() {
    add_element(automatic("Table", "table"), "style:table-properties",
                {{"style:width", millimetres(page_.text_width())},
                 {"table:align", "margins"},
                 {"fo:margin-top", "4pt"},
                 {"fo:margin-bottom", "8pt"}});
    add_element(automatic("Row", "table-row"), "style:table-row-properties", {{"fo:keep-together", "always"}});
    for (const bool is_last : {false, true})
      add_element(automatic(is_last ? "LastCell" : "Cell", "table-cell"), "style:table-cell-properties",
                  {{"fo:padding-top", points(cell_above)},
                   {"fo:padding-bottom", points(cell_above)},
                   {"fo:padding-left", "0pt"},
                   {"fo:padding-right", is_last ? "0pt" : points(cell_beside)},
                   {"fo:border-bottom", "0.5pt solid #" + std::string(rule_ink)}});
    xml_node picture = automatic("Picture", "graphic");
    add_element(picture, "style:graphic-properties",
                {{"style:vertical-pos", "top"}, {"style:vertical-rel", "baseline"}});
  }

  const std::string& column_style(int percent) {
    const auto [style, is_new] = columns_.emplace(percent, "Column" + std::to_string(percent));
    if (is_new)
      add_element(automatic(style->second, "table-column"), "style:table-column-properties",
                  {{"style:column-width", millimetres(page_.text_width() * percent / 100)},
                   {"style:rel-column-width", std::to_string(percent * 100) + "*"}});
    return style->second;
  }

  /// A style of paragraphs like another, with what these attributes say.
  std::string variant(ParagraphStyle style, std::string_view name, XmlAttributes of_style, XmlAttributes of_paragraph) {
    const std::string parent = odt_style_name(look_of(style).odt_name);
    std::string own = parent + std::string(name);
    if (!variants_.insert(own).second) return own;
    xml_node made = automatic(own, "paragraph");
    made.append_attribute("style:parent-style-name").set_value(parent.c_str());
    for (const auto& [key, value] : of_style) made.append_attribute(key).set_value(std::string(value).c_str());
    add_element(made, "style:paragraph-properties", of_paragraph);
    return own;
  }
  std::string first_page(const OfficeParagraph& block) {
    return variant(block.style, "First", {{"style:master-page-name", "First_20_Page"}},
                   {{"style:page-number", "auto"}});
  }
  std::string new_page(const OfficeParagraph& block) {
    return variant(block.style, "OnNewPage", {}, {{"fo:break-before", "page"}});
  }

  void row(xml_node rows, const std::vector<OfficeParagraph>& cells) {
    const xml_node row = add_element(rows, "table:table-row", {{"table:style-name", "Row"}});
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const char* style = i + 1 == cells.size() ? "LastCell" : "Cell";
      paragraph(add_element(row, "table:table-cell", {{"table:style-name", style}, {"office:value-type", "string"}}),
                cells[i]);
    }
  }

  void paragraph(xml_node parent, const OfficeParagraph& block, std::string style = {}) {
    const ParagraphLook& look = look_of(block.style);
    if (block.on_new_page) style = new_page(block);
    if (style.empty()) style = odt_style_name(look.odt_name);
    xml_node line = add_element(parent, look.outline > 0 ? "text:h" : "text:p", {{"text:style-name", style}});
    if (look.outline > 0) line.append_attribute("text:outline-level").set_value(std::to_string(look.outline).c_str());
    if (!block.place.empty()) add_element(line, "text:bookmark", {{"text:name", block.place}});
    for (const OfficeSpan& span : block.spans) add(line, span);
  }

  void add(xml_node line, const OfficeSpan& span) {
    switch (span.kind) {
      case OfficeSpan::Kind::tab:
        add_element(line, "text:tab");
        return;
      case OfficeSpan::Kind::line_break:
        add_element(line, "text:line-break");
        return;
      case OfficeSpan::Kind::note:
        return note(line, span.note);
      case OfficeSpan::Kind::note_again:
        add_text_element(add_element(line, "text:span", {{"text:style-name", "Endnote_20_anchor"}}), "text:note-ref",
                         std::to_string(span.note + 1),
                         {{"text:note-class", "endnote"},
                          {"text:reference-format", "text"},
                          {"text:ref-name", note_name(span.note)}});
        return;
      case OfficeSpan::Kind::text:
        break;
    }
    if (!span.address.empty())
      line = add_element(line, "text:a",
                         {{"xlink:type", "simple"},
                          {"xlink:href", span.address},
                          {"text:style-name", "Internet_20_link"},
                          {"text:visited-style-name", "Visited_20_Internet_20_Link"}});
    if (const std::string style = text_style(span); !style.empty())
      line = add_element(line, "text:span", {{"text:style-name", style}});
    add_text(line, span.text);
  }

  static std::string note_name(std::size_t note) { return "note" + std::to_string(note + 1); }

  void note(xml_node line, std::size_t number) {
    const xml_node note =
        add_element(line, "text:note", {{"text:id", note_name(number)}, {"text:note-class", "endnote"}});
    add_text_element(note, "text:note-citation", std::to_string(number + 1));
    paragraph(add_element(note, "text:note-body"), document_.notes[number]);
  }

  /// Of a tone and a language; empty if the text has neither of its own.
  std::string text_style(const OfficeSpan& span) {
    const std::string tone = odt_style_name(look_of(span.tone).odt_name);
    if (span.language.empty()) return tone;
    std::string name = tone.empty() ? "Text" : tone;
    name += "In";
    name += span.language;
    if (!variants_.insert(name).second) return name;
    xml_node made = automatic(name, "text");
    if (!tone.empty()) made.append_attribute("style:parent-style-name").set_value(tone.c_str());
    add_element(made, "style:text-properties",
                {{"fo:language", span.language}, {"fo:country", country_of(span.language)}});
    return name;
  }

  const OfficeDocument& document_;
  PageMeasures page_;
  pugi::xml_document xml_;
  xml_node automatic_, body_;
  std::map<int, std::string> columns_;  // styles by percents
  std::set<std::string> variants_;      // styles that are there already
  std::size_t tables_ = 0, pictures_ = 0;
};

std::string meta_of(const OfficeDocument& document) {
  pugi::xml_document xml;
  const xml_node meta = add_element(add_odt_root(xml, "office:document-meta"), "office:meta");
  add_text_element(meta, "meta:generator", "CIS Chronicle");
  add_text_element(meta, "dc:title", document.title);
  add_text_element(meta, "dc:subject", document.state);
  add_text_element(meta, "meta:initial-creator", "CIS Chronicle");
  add_text_element(meta, "dc:creator", "CIS Chronicle");
  add_text_element(meta, "dc:language", "en-GB");
  return bytes_of(xml);
}

std::string_view type_of(std::string_view name) {
  if (name.ends_with(".svg")) return "image/svg+xml";
  return name.ends_with(".png") ? "image/png" : "text/xml";
}

std::string manifest_of(const std::vector<PackagePart>& parts) {
  pugi::xml_document xml;
  const xml_node manifest = add_element(
      xml, "manifest:manifest",
      {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.2"}});
  const auto add = [&](std::string_view name, std::string_view type) {
    return add_element(manifest, "manifest:file-entry", {{"manifest:full-path", name}, {"manifest:media-type", type}});
  };
  add("/", odt_type).append_attribute("manifest:version").set_value("1.2");
  for (const PackagePart& part : parts) add(part.name, type_of(part.name));
  return bytes_of(xml);
}

}  // namespace

std::string write_odt(const Brief& brief, const OfficeOptions& options) {
  const OfficeDocument document = office_document(brief, options);
  std::vector<PackagePart> parts{{"content.xml", Content(document).write()},
                                 {"styles.xml", odt_styles(document)},
                                 {"meta.xml", meta_of(document)}};
  std::size_t pictures = 0;
  for (const OfficeBlock& block : document.blocks)
    if (const auto* picture = std::get_if<OfficePicture>(&block)) {
      ++pictures;
      parts.push_back({picture_path(pictures, ".svg"), picture->svg});
      parts.push_back({picture_path(pictures, ".png"), picture->png, true});
    }
  // Who looks at the first bytes of a file finds its type there.
  std::vector<PackagePart> package{{"mimetype", std::string(odt_type), true},
                                   {"META-INF/manifest.xml", manifest_of(parts)}};
  package.insert(package.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
  return package_of(package);
}

}  // namespace chronicle
