#include "core/brief/office/odt_styles.h"

namespace chronicle {
namespace {

using pugi::xml_node;

const std::string hairline = "0.5pt solid " + colour(rule_ink);

class OdtStyles {
 public:
  explicit OdtStyles(const OfficeDocument& document) : document_(document), page_(document.page) {}

  std::string write() && {
    const xml_node root = add_odt_root(xml_, "office:document-styles");
    add_odt_faces(root);
    named(add_element(root, "office:styles"));
    automatic(add_element(root, "office:automatic-styles"));
    masters(add_element(root, "office:master-styles"));
    return bytes_of(xml_);
  }

 private:
  static xml_node style(xml_node styles, std::string_view shown, std::string_view family) {
    const std::string name = odt_style_name(shown);
    xml_node made = add_element(styles, "style:style", {{"style:name", name}, {"style:family", family}});
    if (name != shown) made.append_attribute("style:display-name").set_value(std::string(shown).c_str());
    return made;
  }

  void named(xml_node styles) const {
    defaults(styles);
    add_element(styles, "style:style",
                {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    for (const ParagraphLook& look : paragraph_looks) paragraph(styles, look);
    for (const ToneLook& look : tone_looks)
      if (!look.odt_name.empty()) tone(styles, look);
    links_and_marks(styles);
    bullets(styles);
    numbers(styles);
    add_element(styles, "text:notes-configuration",
                {{"text:note-class", "endnote"},
                 {"text:citation-style-name", "Endnote_20_Symbol"},
                 {"text:citation-body-style-name", "Endnote_20_anchor"},
                 {"text:default-style-name", "Endnote"},
                 {"text:master-page-name", "Endnote"},
                 {"style:num-format", "1"},
                 {"text:start-value", "0"}});
  }

  static void defaults(xml_node styles) {
    const xml_node all = add_element(styles, "style:default-style", {{"style:family", "paragraph"}});
    add_element(
        all, "style:paragraph-properties",
        {{"fo:orphans", "2"}, {"fo:widows", "2"}, {"fo:line-height", "118%"}, {"style:tab-stop-distance", "10mm"}});
    add_element(all, "style:text-properties",
                {{"style:font-name", office_face},
                 {"fo:font-size", "10pt"},
                 {"fo:language", "en"},
                 {"fo:country", "GB"},
                 {"fo:hyphenate", "false"}});
    const xml_node tables = add_element(styles, "style:default-style", {{"style:family", "table"}});
    add_element(tables, "style:table-properties", {{"table:border-model", "collapsing"}});
  }

  void paragraph(xml_node styles, const ParagraphLook& look) const {
    xml_node made = style(styles, look.odt_name, "paragraph");
    made.append_attribute("style:parent-style-name").set_value("Standard");
    if (look.outline > 0)
      made.append_attribute("style:default-outline-level").set_value(std::to_string(look.outline).c_str());
    xml_node shape = add_element(made, "style:paragraph-properties",
                                 {{"fo:margin-top", points(look.above)}, {"fo:margin-bottom", points(look.below)}});
    if (look.stays) shape.append_attribute("fo:keep-with-next").set_value("always");
    if (look.is_right) shape.append_attribute("fo:text-align").set_value("end");
    place(shape, look.style);
    xml_node text = add_element(made, "style:text-properties", {{"fo:font-size", points(look.points)}});
    if (look.is_strong) text.append_attribute("fo:font-weight").set_value("bold");
    if (look.is_quiet) text.append_attribute("fo:color").set_value(colour(quiet_ink).c_str());
  }

  /// Indents, tabs and rules, where a style has them.
  void place(xml_node shape, ParagraphStyle style) const {
    const auto hang = [&](double by) {
      shape.append_attribute("fo:margin-left").set_value(millimetres(by).c_str());
      shape.append_attribute("fo:text-indent").set_value(millimetres(-by).c_str());
      add_element(add_element(shape, "style:tab-stops"), "style:tab-stop", {{"style:position", "0mm"}});
    };
    switch (style) {
      case ParagraphStyle::fact:
        return hang(page_.text_width() * label_share);
      case ParagraphStyle::endnote:
        return hang(note_indent);
      case ParagraphStyle::aside_head:
      case ParagraphStyle::aside:
        shape.append_attribute("fo:border-left").set_value(("2.25pt solid " + colour(rule_ink)).c_str());
        shape.append_attribute("fo:padding-left").set_value(millimetres(aside_indent).c_str());
        return;
      case ParagraphStyle::page_head:
      case ParagraphStyle::page_foot:
        shape.append_attribute(style == ParagraphStyle::page_head ? "fo:border-bottom" : "fo:border-top")
            .set_value(hairline.c_str());
        shape.append_attribute(style == ParagraphStyle::page_head ? "fo:padding-bottom" : "fo:padding-top")
            .set_value("3pt");
        add_element(add_element(shape, "style:tab-stops"), "style:tab-stop",
                    {{"style:position", millimetres(page_.text_width())}, {"style:type", "right"}});
        return;
      default:
        return;
    }
  }

  static void tone(xml_node styles, const ToneLook& look) {
    xml_node text = add_element(style(styles, look.odt_name, "text"), "style:text-properties");
    if (!look.ink.empty()) text.append_attribute("fo:color").set_value(colour(look.ink).c_str());
    if (look.is_strong) text.append_attribute("fo:font-weight").set_value("bold");
    if (look.is_slanted) text.append_attribute("fo:font-style").set_value("italic");
  }

  static void links_and_marks(xml_node styles) {
    for (const char* name : {"Internet link", "Visited Internet Link"})
      add_element(style(styles, name, "text"), "style:text-properties", {{"fo:color", colour(link_ink)}});
    add_element(style(styles, "Endnote anchor", "text"), "style:text-properties",
                {{"style:text-position", "super 70%"}, {"fo:color", colour(quiet_ink)}, {"fo:font-weight", "normal"}});
    add_element(style(styles, "Endnote Symbol", "text"), "style:text-properties", {{"fo:color", colour(quiet_ink)}});
  }

  /// Where the items of a level stand: the mark hangs before them.
  static void place_level(xml_node level, double left, double hanging) {
    const xml_node shape = add_element(level, "style:list-level-properties",
                                       {{"text:list-level-position-and-space-mode", "label-alignment"}});
    add_element(shape, "style:list-level-label-alignment",
                {{"text:label-followed-by", "listtab"},
                 {"text:list-tab-stop-position", millimetres(left)},
                 {"fo:text-indent", millimetres(-hanging)},
                 {"fo:margin-left", millimetres(left)}});
  }

  /// The second and later levels are of marks below the items of a numbered list.
  static void bullets(xml_node styles) {
    const xml_node list = add_element(styles, "text:list-style", {{"style:name", "Bullets"}});
    for (std::size_t i = 1; i <= number_levels; ++i) {
      const xml_node level = add_element(list, "text:list-level-style-bullet",
                                         {{"text:level", std::to_string(i)}, {"text:bullet-char", i == 1 ? "•" : "–"}});
      const double above = static_cast<double>(i - 1) * number_indent;
      place_level(level, above + bullet_indent, bullet_indent);
    }
  }

  /// "10." and below it "10.1.".
  static void numbers(xml_node styles) {
    const xml_node list = add_element(styles, "text:list-style", {{"style:name", "Numbers"}});
    for (std::size_t i = 1; i <= number_levels; ++i) {
      const std::string number = std::to_string(i);
      const xml_node level = add_element(list, "text:list-level-style-number",
                                         {{"text:level", number},
                                          {"style:num-format", "1"},
                                          {"style:num-suffix", "."},
                                          {"text:display-levels", number}});
      place_level(level, static_cast<double>(i) * number_indent, number_indent);
    }
  }

  void automatic(xml_node styles) const {
    const xml_node layout = add_element(styles, "style:page-layout", {{"style:name", "Page"}});
    const xml_node page =
        add_element(layout, "style:page-layout-properties",
                    {{"fo:page-width", millimetres(page_.width)},
                     {"fo:page-height", millimetres(page_.height)},
                     {"style:print-orientation", page_.width > page_.height ? "landscape" : "portrait"},
                     {"fo:margin-left", millimetres(page_.margins.left)},
                     {"fo:margin-right", millimetres(page_.margins.right)},
                     {"fo:margin-top", millimetres(page_.margins.top)},
                     {"fo:margin-bottom", millimetres(page_.margins.bottom)}});
    // Pages of their own part the notes from the text, so no line does.
    add_element(page, "style:footnote-sep",
                {{"style:width", "0mm"},
                 {"style:line-style", "none"},
                 {"style:rel-width", "0%"},
                 {"style:distance-before-sep", "0mm"},
                 {"style:distance-after-sep", "0mm"}});
    room(add_element(layout, "style:header-style"), page_.head_room, "fo:margin-bottom");
    room(add_element(layout, "style:footer-style"), page_.foot_room, "fo:margin-top");
  }

  /// Of a head or a foot: half of it is the gap to the text.
  static void room(xml_node of, double height, const char* gap) {
    add_element(of, "style:header-footer-properties",
                {{"fo:min-height", millimetres(height)}, {gap, millimetres(height / 2)}});
  }

  void masters(xml_node styles) const {
    master(styles, "Standard", document_.head).append_attribute("style:page-layout-name").set_value("Page");
    xml_node first = master(styles, "First Page", document_.first_head);
    first.append_attribute("style:page-layout-name").set_value("Page");
    first.append_attribute("style:next-style-name").set_value("Standard");
    std::string notes = document_.head;
    for (const OfficeSpan& span : document_.sources.spans) notes += " · " + span.text;
    master(styles, "Endnote", notes).append_attribute("style:page-layout-name").set_value("Page");
  }

  xml_node master(xml_node styles, std::string_view shown, std::string_view title) const {
    const std::string name = odt_style_name(shown);
    xml_node page = add_element(styles, "style:master-page", {{"style:name", name}});
    if (name != shown) page.append_attribute("style:display-name").set_value(std::string(shown).c_str());
    const xml_node header = add_element(page, "style:header");
    if (!document_.classification.empty())
      add_text_element(add_element(header, "text:p", {{"text:style-name", "Header"}}), "text:span",
                       document_.classification, {{"text:style-name", odt_style_name(look_of(Tone::strong).odt_name)}});
    const xml_node head = add_element(header, "text:p", {{"text:style-name", "Header"}});
    add_text(head, title);
    add_element(head, "text:tab");
    add_text(head, document_.state);
    const xml_node foot = add_element(add_element(page, "style:footer"), "text:p", {{"text:style-name", "Footer"}});
    add_text(foot, document_.foot);
    add_element(foot, "text:tab");
    add_text(foot, "Page ");
    add_text_element(foot, "text:page-number", "1", {{"text:select-page", "current"}});
    add_text(foot, " of ");
    add_text_element(foot, "text:page-count", "1");
    return page;
  }

  const OfficeDocument& document_;
  PageMeasures page_;
  pugi::xml_document xml_;
};

}  // namespace

std::string odt_style_name(std::string_view shown) {
  std::string name;
  for (const char c : shown) name += c == ' ' ? std::string("_20_") : std::string(1, c);
  return name;
}

pugi::xml_node add_odt_root(pugi::xml_document& document, const char* name) {
  return add_element(document, name,
                     {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                      {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                      {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                      {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                      {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                      {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                      {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                      {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                      {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                      {"office:version", "1.2"}});
}

void add_odt_faces(pugi::xml_node root) {
  add_element(add_element(root, "office:font-face-decls"), "style:font-face",
              {{"style:name", office_face},
               {"svg:font-family", office_face},
               {"style:font-family-generic", "swiss"},
               {"style:font-pitch", "variable"}});
}

std::string odt_styles(const OfficeDocument& document) { return OdtStyles(document).write(); }

}  // namespace chronicle
