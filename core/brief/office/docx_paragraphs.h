// Paragraphs of Office Open XML documents. Private to core/brief.
#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "core/brief/office/docx_relations.h"
#include "core/brief/office/office_document.h"

namespace chronicle {

/// A paragraph with its pieces, in the document and in its notes.
class DocxParagraphs {
 public:
  /// Of the part whose relations these are; they must outlive it.
  explicit DocxParagraphs(DocxRelations& relations) : relations_(relations) {}

  /// The new paragraph, with its style.
  static pugi::xml_node start(pugi::xml_node parent, const OfficeParagraph& block);
  /// A run of text.
  static pugi::xml_node run(pugi::xml_node parent, std::string_view style);
  /// Adds words to a run.
  static void add_words(pugi::xml_node run, std::string_view words);

  /// Adds a paragraph with all its pieces.
  void add(pugi::xml_node parent, const OfficeParagraph& block);
  /// Adds a piece to a paragraph.
  void add(pugi::xml_node line, const OfficeSpan& span);

 private:
  static void text(pugi::xml_node line, const OfficeSpan& span);
  pugi::xml_node link(pugi::xml_node line, const std::string& address);
  std::string bookmark(pugi::xml_node line, const std::string& name);
  void mark(pugi::xml_node line, std::size_t note);
  static void mark_again(pugi::xml_node line, std::size_t note);

  DocxRelations& relations_;
  std::size_t bookmarks_ = 0;
};

}  // namespace chronicle
