// A brief: a composed page about a record, as a tree of blocks. The screen, the printer and the text writers all draw
// from it, so what is seen is what is printed.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/time/day.h"

namespace chronicle {

/// How a run of text is meant; each writer has its own way to show it.
enum class Tone {
  plain,
  strong,
  muted,     ///< captions, originals, "not stated"
  in_force,  ///< the four meanings that also have a colour (app/theme/semantic.h)
  ended,
  announced,
  attention,
};

/// The marks of the sources that a fact rests on.
struct Notes {
  std::vector<int> numbers{};  ///< of the endnotes, from 1
  std::string fact{};          ///< the fact that they are cited for, see `fact_key`; empty: no single one

  /// Whether there is no mark; there may be a fact none the less.
  bool empty() const { return numbers.empty(); }
  bool operator==(const Notes&) const = default;
};

/// A run of text: perhaps a link, perhaps followed by marks of the sources that it rests on.
struct Run {
  std::string text{};
  Tone tone = Tone::plain;
  /// A subject (core/query/questions/question.h), perhaps with '#' and a fact on its page; or an http(s) address;
  /// empty: no link.
  std::string link{};
  Notes notes{};

  bool operator==(const Run&) const = default;
};

using Line = std::vector<Run>;

/// Adds `more` to a list within a line, with "; " between the two if there is anything before it.
void append(Line& line, Line more);

/// Numbers of endnotes in order, each once.
std::vector<int> each_once(std::vector<int> numbers);

/// Begins a section of the page.
struct Heading {
  std::string text;
  std::string anchor{};   ///< to jump to within the page; empty: none
  std::string section{};  ///< what the section is called by programs: "statements"; empty: part of the one above

  bool operator==(const Heading&) const = default;
};

/// Running text.
struct Paragraph {
  Line line;
  bool stays = false;  ///< also where the rows under it are left out, as "9 of 25 documents known" does

  bool operator==(const Paragraph&) const = default;
};

/// Label and value in two columns: "Chair", "Kohir Rasulzoda".
struct Facts {
  struct Row {
    std::string label;
    Line value;
    bool stays = false;  ///< however short the page must be

    bool operator==(const Row&) const = default;
  };
  std::vector<Row> rows{};

  bool operator==(const Facts&) const = default;
};

/// A table that may break between rows; the head is repeated on every page.
struct Table {
  struct Column {
    std::string title;
    int share = 1;        ///< width in relation to the other columns
    bool number = false;  ///< set to the right
    std::string link{};   ///< as of a run

    bool operator==(const Column&) const = default;
  };
  std::vector<Column> columns{};
  std::vector<std::vector<Line>> rows{};  ///< each as long as `columns`
  std::vector<std::size_t> foremost{};    ///< places of rows that give way last where a page must be short, in order

  bool operator==(const Table&) const = default;
};

/// A list, with a mark before each item.
struct Bullets {
  std::vector<Line> items;

  bool operator==(const Bullets&) const = default;
};

/// An ordered list. Each item has its own number, so that one which the record lacks stays a gap.
struct Numbered {
  struct Item {
    std::string number{};  ///< "10.1" is an item below "10"
    Line line{};
    std::vector<Line> parts{};  ///< what stands under that number, if it is several

    bool operator==(const Item&) const = default;
  };
  std::vector<Item> items{};

  bool operator==(const Numbered&) const = default;
};

/// How deep an item with that number stands in its list, from 0: "10.1" is at 1.
inline std::size_t depth_of(const std::string& number) {
  std::size_t depth = 0;
  for (const char c : number) depth += c == '.' ? 1 : 0;
  return depth;
}

/// What is no part of the record: the user's own note on it. Writers set it apart from the facts.
struct Aside {
  Line head;
  std::vector<Line> lines{};  ///< each on a line of its own; an empty one stands between paragraphs

  bool operator==(const Aside&) const = default;
};

/// A choice of what the page shows, as links. Only where links can be followed: a print shows the page as chosen.
struct Choices {
  struct Choice {
    std::string text;
    std::string link;
    bool is_chosen = false;

    bool operator==(const Choice&) const = default;
  };
  std::string label;
  std::vector<Choice> choices{};

  bool operator==(const Choices&) const = default;
};

/// A drawing of rows along an axis of time: bars from first to last day, dots for single days, columns that count, arcs
/// between rows. What
/// it shows is also said in text beside it, so writers of text leave it out. Places on the axis are from 0 to 1.
struct Drawing {
  struct Bar {
    double from = 0, to = 1;
    bool open_start = false, open_end = false;  ///< no source states the end: drawn fading

    bool operator==(const Bar&) const = default;
  };
  /// What is counted over some days, as high as its share of the largest count.
  struct Column {
    double from = 0, to = 0;
    double height = 0;  ///< from 0 to 1

    bool operator==(const Column&) const = default;
  };
  struct Row {
    std::string label{};
    std::string link{};  ///< a subject; empty: none
    Tone tone = Tone::plain;
    bool is_strong = false;  ///< stands out
    std::optional<Bar> bar{};
    std::optional<double> dot{};
    std::vector<Column> columns{};

    bool operator==(const Row&) const = default;
  };
  struct Tick {
    double at = 0;
    std::string label{};

    bool operator==(const Tick&) const = default;
  };
  /// A day or some days that concern every row: today, a session to come.
  struct Marker {
    double from = 0, to = 0;
    std::string label{};
    Tone tone = Tone::plain;

    bool operator==(const Marker&) const = default;
  };
  /// Leads from one row to another, by their places.
  struct Arc {
    std::size_t from = 0, to = 0;

    bool operator==(const Arc&) const = default;
  };
  std::string caption{};  ///< what it shows, for those who cannot see it
  std::vector<Row> rows{};
  std::vector<Tick> ticks{};
  std::vector<Marker> markers{};
  std::vector<Arc> arcs{};

  bool operator==(const Drawing&) const = default;
};

/// Begins a brief within a joined one: its own title, on a new page of paper.
struct Part {
  std::string kicker{};
  std::string title{};
  std::string subtitle{};
  std::string anchor{};  ///< id of the record that it is about

  bool operator==(const Part&) const = default;
};

using Block = std::variant<Heading, Paragraph, Facts, Table, Bullets, Numbered, Aside, Choices, Drawing, Part>;

/// One endnote: a source, as cited from the text.
struct Endnote {
  int number;
  std::string anchor;  ///< id of the source
  Line line;
  Line in_short{};  ///< publisher and day alone; empty: there is nothing shorter

  bool operator==(const Endnote&) const = default;
};

/// The page: what stands over its blocks, the blocks, and the sources under them.
struct Brief {
  std::string kicker{};  ///< over the title: "Concept · approved at"
  std::string title{};
  std::string subtitle{};  ///< the title in the original
  std::string state{};     ///< the as-of day in words, "As of 21 November 2026"; prints state it
  std::vector<Block> blocks{};
  std::vector<Endnote> endnotes{};
  std::string sources_heading = "Sources";  ///< over the endnotes
  bool sources_in_short = false;            ///< the endnotes stand in short, one behind the other
  std::string language = "en";              ///< that the page is written in, by its ISO 639 code
  std::string id{};                         ///< the subject that it is about; empty: none
  std::vector<std::string> records{};       ///< ids of the records whose facts it shows, each once

  bool operator==(const Brief&) const = default;
};

/// The name of a fact of a record, as in `Notes::fact` and in anchors of pages: "session/2025-09-29:held".
inline std::string fact_key(const std::string& record, const std::string& field) { return record + ":" + field; }

/// One document of several briefs ("selected rows", several ids), each a part of it: endnotes are numbered through,
/// each source once.
Brief join(const std::vector<Brief>& briefs, const std::string& title, const std::string& state);

}  // namespace chronicle
