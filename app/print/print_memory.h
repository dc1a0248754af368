// What the user chose in the print window, kept for each kind of page.
#pragma once

#include <QtCore/QStringList>

#include "app/print/print_options.h"
#include "app/settings/settings.h"
#include "core/brief/sections/sections.h"

namespace chronicle::app {

/// The options; but sections by those that were taken out and by the order, as pages of a kind need not all have the
/// same.
struct PrintMemory {
  PrintOptions options{};
  QStringList order{};   ///< ids, those that came first on the page that was printed
  QStringList hidden{};  ///< ids of what is not printed

  bool operator==(const PrintMemory&) const = default;
};

/// What was kept of pages of that kind; a language that was never chosen is that of the window.
PrintMemory print_memory(const Settings& settings, const QString& kind);
/// Keeps it.
void keep(Settings& settings, const QString& kind, const PrintMemory& memory);

/// The sections in the order of the memory; those that it does not know stay behind the one that they follow.
std::vector<Section> in_order(std::vector<Section> sections, const PrintMemory& memory);

/// The options for a page with these sections.
PrintOptions options_for(const PrintMemory& memory, const std::vector<Section>& sections);

}  // namespace chronicle::app
