#include "app/text/list_words.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "app/text/words.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

class ListWords {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::ListWords)
};

/// The first of them.
QString titles_of(const std::vector<AlikeDocument>& alike, std::size_t most, const Catalogue& catalogue) {
  QStringList titles;
  for (std::size_t i = 0; i < std::min(most, alike.size()); ++i)
    titles << ListWords::tr("“%1”").arg(text_of(title_of(catalogue, alike[i].document.id(), shown_language)));
  return titles.join(QStringLiteral(", "));
}

QString words_of(ListDoubt doubt, const ListRow& row, const Catalogue& catalogue) {
  switch (doubt) {
    case ListDoubt::type_not_known:
      return ListWords::tr("The title does not say what kind of document it is");
    case ListDoubt::decision_by_form:
      return ListWords::tr("Taken for a decision, by the form of the title");
    case ListDoubt::decision_or_itself:
      return ListWords::tr("Either the document itself or a decision on it");
    case ListDoubt::alike:
      return ListWords::tr("Much like %1, which the library has").arg(titles_of(row.alike, 1, catalogue));
    case ListDoubt::several_alike:
      return ListWords::tr("Like several that the library has: %1").arg(titles_of(row.alike, 2, catalogue));
    case ListDoubt::twice:
      return ListWords::tr("The list has it twice");
    case ListDoubt::parted_word:
      return ListWords::tr("A word was parted at the end of a line: does its hyphen belong there?");
    case ListDoubt::date_not_read:
      return ListWords::tr("“%1” is no date").arg(text_of(row.date_text));
  }
  return {};
}

}  // namespace

QStringList doubts_in_words(const ListRow& row, const Catalogue& catalogue) {
  QStringList words;
  for (const ListDoubt doubt : row.doubts) words << words_of(doubt, row, catalogue);
  return words;
}

}  // namespace chronicle::app
