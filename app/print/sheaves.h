// Divides a brief into pieces that are laid out by themselves: its parts, and what a QTextDocument could not lay out at
// once.
#pragma once

#include <vector>

#include "core/blocks/brief.h"

namespace chronicle::app {

/// The pieces of `brief` in order, each to start on a page of its own; one if the brief is of common length and has
/// no parts: of parts each is one, so that a table that is too wide for its page changes nothing on those of others.
/// QTextDocument counts in 26 bits before the point: some 2800 pages at 300 dots an inch, after which its layout does
/// not end. Tables and endnotes are divided between rows; a single text that is longer than any writing is cut.
std::vector<Brief> sheaves_of(const Brief& brief);

}  // namespace chronicle::app
