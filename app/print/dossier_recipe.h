// What goes into a dossier.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/blocks/brief.h"
#include "core/query/questions/question.h"

namespace chronicle::app {

/// The sections that pages of a kind have.
struct SectionChoice {
  std::vector<std::string> order{};   ///< ids, those that come first
  std::vector<std::string> hidden{};  ///< ids of those that they do not have
  bool only_in_order = false;         ///< none but those in `order`

  bool operator==(const SectionChoice&) const = default;
};

/// What goes into a dossier, so that it can be made again for another day.
struct DossierRecipe {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::DossierRecipe)

 public:
  QString title{};
  QString for_whom{}, by_whom{};        ///< named on the cover; may be empty
  std::vector<std::string> subjects{};  ///< in their order: ids, questions, or `last_session`
  /// What pages of a kind have, by `section_kind`; of a kind that is not there all.
  std::map<std::string, SectionChoice> sections{};

  /// "Before a session": the one that comes with the program.
  static DossierRecipe before_session();
  /// As it is kept in the settings; nothing if `text` is no recipe.
  static std::optional<DossierRecipe> parse(const QString& text);
  QString text() const;

  bool operator==(const DossierRecipe&) const = default;
};

/// The page with the sections that are chosen for its kind.
Brief with_chosen(Brief brief, const SectionChoice& choice);

/// What sections of pages are chosen by: the kind of the record, "session", or "question".
std::string section_kind(const Subject& subject);

/// Stands for the session that was held last on the as-of day.
inline constexpr std::string_view last_session = "last-session";
/// Stands on the command line for the recipe that comes with the program.
inline constexpr std::string_view before_session_address = "dossier/before-a-session";

}  // namespace chronicle::app
