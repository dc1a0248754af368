#include <map>

#include "core/brief/office/docx_body.h"
#include "core/brief/office/docx_paragraphs.h"
#include "core/brief/office/docx_relations.h"
#include "core/brief/office/docx_styles.h"
#include "core/brief/office/office.h"
#include "core/brief/office/office_document.h"
#include "core/brief/office/package.h"
#include "core/brief/office/xml.h"

namespace chronicle {
namespace {

using pugi::xml_node;

const std::string main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string endnotes_of(const OfficeDocument& document, DocxRelations& relations) {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:endnotes");
  // The heading parts the notes from the text, so what else would do so is empty.
  for (const auto& [id, type] : {std::pair("-1", "separator"), std::pair("0", "continuationSeparator")})
    DocxParagraphs::start(add_element(root, "w:endnote", {{"w:type", type}, {"w:id", id}}),
                          {.style = ParagraphStyle::endnote});
  DocxParagraphs paragraphs(relations);
  for (std::size_t i = 0; i < document.notes.size(); ++i) {
    const xml_node note = add_element(root, "w:endnote", {{"w:id", std::to_string(i + 1)}});
    const xml_node line = DocxParagraphs::start(note, document.notes[i]);
    add_element(DocxParagraphs::run(line, {}), "w:endnoteRef");
    paragraphs.add(line, {.kind = OfficeSpan::Kind::tab});
    for (const OfficeSpan& span : document.notes[i].spans) paragraphs.add(line, span);
  }
  return bytes_of(xml);
}

std::string head_of(std::string_view classification, std::string_view title, std::string_view state) {
  pugi::xml_document xml;
  const xml_node root = add_docx_root(xml, "w:hdr");
  if (!classification.empty())
    DocxParagraphs::add_words(DocxParagraphs::run(DocxParagraphs::start(root, {.style = ParagraphStyle::page_head}),
                                                  look_of(Tone::strong).docx_name),
                              classification);
  const xml_node line = DocxParagraphs::start(root, {.style = ParagraphStyle::page_head});
  DocxParagraphs::add_words(DocxParagraphs::run(line, {}), title);
  const xml_node right = DocxParagraphs::run(line, {});
  add_element(right, "w:tab");
  DocxParagraphs::add_words(right, state);
  return bytes_of(xml);
}

std::string foot_of(std::string_view left) {
  pugi::xml_document xml;
  const xml_node line = DocxParagraphs::start(add_docx_root(xml, "w:ftr"), {.style = ParagraphStyle::page_foot});
  const auto words = [&](std::string_view text) { DocxParagraphs::add_words(DocxParagraphs::run(line, {}), text); };
  const auto field = [&](const char* name) {
    DocxParagraphs::add_words(DocxParagraphs::run(add_element(line, "w:fldSimple", {{"w:instr", name}}), {}), "1");
  };
  words(left);
  add_element(DocxParagraphs::run(line, {}), "w:tab");
  words("Page ");
  field(" PAGE ");
  words(" of ");
  field(" NUMPAGES ");
  return bytes_of(xml);
}

std::string core_properties(const OfficeDocument& document) {
  pugi::xml_document xml;
  const xml_node root =
      add_element(xml.root(), "cp:coreProperties",
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
  const xml_node root =
      add_element(xml.root(), "Properties",
                  {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
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
      add_element(xml.root(), "Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
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
  DocxRelations of_package, of_document, of_notes;
  of_package.to_part("officeDocument", "word/document.xml");
  of_package.to_part("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                     "docProps/core.xml");
  of_package.to_part("extended-properties", "docProps/app.xml");
  for (const char* part : {"styles", "numbering", "settings", "endnotes"})
    of_document.to_part(part, std::string(part) + ".xml");
  DocxNumbers numbers;
  const std::string body = docx_body(document, of_document, numbers);
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
      parts.push_back({"word/" + docx_picture_name(pictures, ".png"), picture->png, true});
      parts.push_back({"word/" + docx_picture_name(pictures, ".svg"), picture->svg});
    }
  parts.insert(parts.begin(), {"[Content_Types].xml", content_types(parts)});
  return package_of(parts);
}

}  // namespace chronicle
