#include "core/brief/office/docx_paragraphs.h"

#include "core/brief/office/docx_styles.h"
#include "core/brief/office/office_looks.h"
#include "core/brief/office/xml.h"

namespace chronicle {
namespace {

using pugi::xml_node;

std::string_view locale_of(std::string_view language) { return language == "kk" ? "kk-KZ" : "ru-RU"; }

/// Of the place where a note is marked first.
std::string mark_name(std::size_t note) { return "_RefNote" + std::to_string(note + 1); }

}  // namespace

xml_node DocxParagraphs::start(xml_node parent, const OfficeParagraph& block) {
  const xml_node line = add_element(parent, "w:p");
  const xml_node shape = add_element(line, "w:pPr");
  add_element(shape, "w:pStyle", {{"w:val", docx_style_id(look_of(block.style).docx_name)}});
  if (block.on_new_page) add_element(shape, "w:pageBreakBefore");
  return line;
}

xml_node DocxParagraphs::run(xml_node parent, std::string_view style) {
  const xml_node made = add_element(parent, "w:r");
  if (!style.empty()) add_element(add_element(made, "w:rPr"), "w:rStyle", {{"w:val", docx_style_id(style)}});
  return made;
}

void DocxParagraphs::add_words(xml_node run, std::string_view words) {
  add_text_element(run, "w:t", words, {{"xml:space", "preserve"}});
}

void DocxParagraphs::add(xml_node parent, const OfficeParagraph& block) {
  const xml_node line = start(parent, block);
  const std::string id = block.place.empty() ? std::string() : bookmark(line, block.place);
  for (const OfficeSpan& span : block.spans) add(line, span);
  if (!id.empty()) add_element(line, "w:bookmarkEnd", {{"w:id", id}});
}

void DocxParagraphs::add(xml_node line, const OfficeSpan& span) {
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

void DocxParagraphs::text(xml_node line, const OfficeSpan& span) {
  const bool is_link = !span.address.empty() && (span.tone == Tone::plain || span.tone == Tone::muted);
  const xml_node run = DocxParagraphs::run(line, is_link ? "Hyperlink" : look_of(span.tone).docx_name);
  if (!span.language.empty()) {
    const xml_node looks = run.child("w:rPr") ? run.child("w:rPr") : add_element(run, "w:rPr");
    add_element(looks, "w:lang", {{"w:val", locale_of(span.language)}});
  }
  add_words(run, span.text);
}

xml_node DocxParagraphs::link(xml_node line, const std::string& address) {
  if (address.starts_with('#'))
    return add_element(line, "w:hyperlink", {{"w:anchor", std::string_view(address).substr(1)}, {"w:history", "1"}});
  return add_element(line, "w:hyperlink", {{"r:id", relations_.to_web(address)}, {"w:history", "1"}});
}

std::string DocxParagraphs::bookmark(xml_node line, const std::string& name) {
  std::string id = std::to_string(++bookmarks_);
  add_element(line, "w:bookmarkStart", {{"w:id", id}, {"w:name", name}});
  return id;
}

void DocxParagraphs::mark(xml_node line, std::size_t note) {
  const std::string id = bookmark(line, mark_name(note));
  add_element(run(line, "endnote reference"), "w:endnoteReference", {{"w:id", std::to_string(note + 1)}});
  add_element(line, "w:bookmarkEnd", {{"w:id", id}});
}

void DocxParagraphs::mark_again(xml_node line, std::size_t note) {
  const xml_node field = add_element(line, "w:fldSimple", {{"w:instr", " NOTEREF " + mark_name(note) + " \\f \\h "}});
  add_words(run(field, "endnote reference"), std::to_string(note + 1));
}

}  // namespace chronicle
