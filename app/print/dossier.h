// A dossier: several pages as one document with a cover, numbered contents and one list of sources.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtGui/QPagedPaintDevice>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/print/brief_formats.h"
#include "app/print/dossier_recipe.h"
#include "core/brief/pages/compose.h"

namespace chronicle::app {

/// The pages of a dossier and what its cover says.
struct Dossier {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Dossier)

 public:
  QString title{}, for_whom{}, by_whom{};
  Day made;  ///< on which day
  std::vector<Brief> parts{};
  std::optional<CodedPrint> kept{};  ///< as of a Printout
};

/// Composes the pages, each subject once. Where no session was held yet, there is none for `last_session`. The error
/// is unknown_record. Once `is_over` says so, it ends with what there is.
Result<Dossier> compose_dossier(const Context& context, const DossierRecipe& recipe, Day made,
                                const std::function<bool()>& is_over = {});

/// On which page each part of a document begins, from 1, by the anchors of the parts.
using PartPages = std::map<std::string, int>;

/// The dossier as one document. `pages` are those that its contents name; without them it names none.
Brief brief_of(const Dossier& dossier, const PartPages* pages = nullptr);

/// The same with the pages that it takes on the paper of a device.
Brief brief_for(const Dossier& dossier, const PrintOptions& options, QPagedPaintDevice& device);

/// That document, to be printed.
Printout printout_of(const Dossier& dossier, Brief brief);

/// What of a dossier is to be kept, apart from what the window showed.
KeptPrint shown_of(const Dossier& dossier, Day as_of);

/// How many pages it takes; may be asked in any thread.
int pages_of(const Dossier& dossier, const PrintOptions& options);

/// The content of a file, and how many pages of paper it takes.
struct WrittenDossier {
  std::string bytes;
  int pages = 0;
};

/// In a format with pages of its own the contents name them.
WrittenDossier write_dossier(const Dossier& dossier, const BriefFormat& format, const BriefPages& pages);

}  // namespace chronicle::app
