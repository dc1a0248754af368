// The lines of blocks, whichever they are made of.
#pragma once

#include <functional>
#include <vector>

#include "core/blocks/brief.h"

namespace chronicle {

/// Gives each line of a block to `change`, in order, that may cite a source: no headings, and nothing of an aside, as
/// the user cites nothing.
void change_lines(Block& block, const std::function<void(Line&)>& change);

/// Takes the sources away that no line of the blocks cites, and numbers those that stay anew, in their order.
Brief with_cited_sources(Brief brief);

/// Without sources, and without marks of them.
Brief without_sources(Brief brief);

}  // namespace chronicle
