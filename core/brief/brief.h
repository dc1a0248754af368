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

/// A run of text: perhaps a link, perhaps followed by marks of the sources that it rests on.
struct Run {
  std::string text{};
  Tone tone = Tone::plain;
  std::string link{};        ///< a record id, or an http(s) address; empty: no link
  std::vector<int> notes{};  ///< numbers of the endnotes, from 1

  bool operator==(const Run&) const = default;
};

using Line = std::vector<Run>;

struct Heading {
  std::string text;
  std::string anchor{};  ///< to jump to within the page; empty: none

  bool operator==(const Heading&) const = default;
};

struct Paragraph {
  Line line;

  bool operator==(const Paragraph&) const = default;
};

/// Label and value in two columns: "Chair", "Kohir Rasulzoda".
struct Facts {
  struct Row {
    std::string label;
    Line value;

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

    bool operator==(const Column&) const = default;
  };
  std::vector<Column> columns{};
  std::vector<std::vector<Line>> rows{};  ///< each as long as `columns`

  bool operator==(const Table&) const = default;
};

struct Bullets {
  std::vector<Line> items;

  bool operator==(const Bullets&) const = default;
};

/// Begins a brief within a joined one: its own title, on a new page of paper.
struct Part {
  std::string kicker{};
  std::string title{};
  std::string subtitle{};
  std::string anchor{};  ///< id of the record that it is about

  bool operator==(const Part&) const = default;
};

using Block = std::variant<Heading, Paragraph, Facts, Table, Bullets, Part>;

/// One endnote: a source, as cited from the text.
struct Endnote {
  int number;
  std::string anchor;  ///< id of the source
  Line line;

  bool operator==(const Endnote&) const = default;
};

struct Brief {
  std::string kicker{};  ///< over the title: "Concept · approved at"
  std::string title{};
  std::string subtitle{};  ///< the title in the original
  std::string state{};     ///< the as-of day in words, "As of 21 November 2026"; prints state it
  std::vector<Block> blocks{};
  std::vector<Endnote> endnotes{};
  std::string id{};  ///< of the record that it is about; empty: none

  bool operator==(const Brief&) const = default;
};

/// One document of several briefs ("selected rows", several ids), each a part of it: endnotes are numbered through,
/// each source once.
Brief join(const std::vector<Brief>& briefs, const std::string& title, const std::string& state);

}  // namespace chronicle
