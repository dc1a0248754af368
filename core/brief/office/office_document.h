// What a document of an office program is made of, whichever its format: paragraphs by their styles, lists, tables,
// pictures and endnotes. Private to core/brief.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/blocks/brief.h"
#include "core/brief/office/office.h"
#include "core/brief/office/office_looks.h"

namespace chronicle {

/// A piece of a paragraph.
struct OfficeSpan {
  enum class Kind {
    text,
    tab,
    line_break,
    note,        ///< the mark of an endnote where it is first cited, which is where the note hangs
    note_again,  ///< a reference to an endnote that was cited before
  };
  Kind kind = Kind::text;
  std::string text{};
  Tone tone = Tone::plain;
  std::string_view language{};  ///< tag of BCP 47; empty: that of the document
  std::string address{};        ///< on the web, or '#' and a place in the document; empty: no link
  std::size_t note = 0;         ///< its place in `OfficeDocument::notes`
};

/// A line of text, or several that the page breaks.
struct OfficeParagraph {
  ParagraphStyle style{};
  std::vector<OfficeSpan> spans{};
  std::string place{};  ///< its name for links within the document; empty: none leads there
  bool on_new_page = false;
};

/// Items with a mark before each.
struct OfficeList {
  std::vector<OfficeParagraph> items{};
};

/// Items with a number before each, which the programs count.
struct OfficeNumbered {
  struct Item {
    std::vector<int> number{};  ///< part by part, at most `number_levels`
    OfficeParagraph line{};
    std::vector<OfficeParagraph> parts{};  ///< with a mark each
  };
  std::vector<Item> items{};
};

/// A table that may break between its rows.
struct OfficeTable {
  std::vector<int> widths{};                         ///< of the columns in percent; they add up to 100
  std::vector<OfficeParagraph> head{};               ///< repeated on every page; empty: no head
  std::vector<std::vector<OfficeParagraph>> rows{};  ///< each as long as `widths`; no row is divided
};

/// A drawing, or a strip of one, twice: of lines and of points.
struct OfficePicture {
  std::string caption{};
  std::string svg{}, png{};
  DrawingStrip strip{};
};

using OfficeBlock = std::variant<OfficeParagraph, OfficeList, OfficeNumbered, OfficeTable, OfficePicture>;

/// The whole: what stands on its pages, and what is said of it.
struct OfficeDocument {
  std::string title{};
  std::string head{};            ///< the title, or what is wanted in its place, short enough for the head of a page
  std::string first_head{};      ///< the same of the first page
  std::string classification{};  ///< over the head; may be empty
  std::string state{};
  std::string foot{};                    ///< who made it
  std::vector<OfficeParagraph> front{};  ///< the title, with what belongs to it
  std::vector<OfficeBlock> blocks{};
  std::vector<OfficeParagraph> notes{};  ///< in the order in which they are first cited
  /// Heading of the sources; no spans: there are none. Notes follow the text, and it is theirs, too.
  OfficeParagraph sources{};
  OfficeList uncited{};  ///< sources that no mark cites, so that there is no note
  PageMeasures page{};
};

/// The tree of a brief.
OfficeDocument office_document(const Brief& brief, const OfficeOptions& options);

}  // namespace chronicle
