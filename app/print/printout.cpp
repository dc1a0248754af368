#include "app/print/printout.h"

#include <QtCore/QFileInfo>
#include <algorithm>
#include <utility>

#include "core/blocks/lines.h"

namespace chronicle::app {

QString library_on_paper(const std::string& path) { return QFileInfo(QString::fromStdString(path)).fileName(); }

std::vector<Section> sections_of(const Printout& printout) {
  std::vector<Section> all;
  for (const Brief& page : printout.pages)
    for (Section& section : sections_of(page))
      if (std::none_of(all.begin(), all.end(), [&](const Section& one) { return one.id == section.id; }))
        all.push_back(std::move(section));
  return all;
}

Printout arranged(Printout printout, const PrintOptions& options) {
  for (Brief& page : printout.pages) {
    if (!options.sections.empty()) page = with_sections(std::move(page), options.sections);
    if (!options.sources) page = without_sources(std::move(page));
  }
  return printout;
}

Brief joined(const Printout& printout) {
  if (printout.pages.size() == 1) return printout.pages.front();
  return join(printout.pages, printout.title, printout.pages.empty() ? std::string() : printout.pages.front().state);
}

}  // namespace chronicle::app
