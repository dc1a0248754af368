// What is printed or saved together: the pages of one subject or of several.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/print/print_options.h"
#include "core/brief/sections/sections.h"
#include "core/model/kept_print.h"

namespace chronicle::app {

struct Printout {
  std::vector<Brief> pages{};        ///< of a subject each, as they were composed
  std::string title{};               ///< what several are called together
  std::optional<CodedPrint> kept{};  ///< in the library, its code in the foot; nothing: there is none
};

/// What pages call the library at that path: the name of its file; one in memory has none.
QString library_on_paper(const std::string& path);

/// The code in the foot of the pages; empty if there is none.
inline std::string code_of(const Printout& printout) { return printout.kept ? printout.kept->code : std::string(); }

/// The sections of all pages, each once, in the order in which they come.
std::vector<Section> sections_of(const Printout& printout);

/// The pages with the sections and sources that are asked for.
Printout arranged(Printout printout, const PrintOptions& options);

/// All as one brief: the page itself, or several joined under their title.
Brief joined(const Printout& printout);

}  // namespace chronicle::app
