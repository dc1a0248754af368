#include "app/text/change_words.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "app/text/words.h"
#include "core/exchange/members.h"
#include "core/wording/phrases.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

class ChangeWords {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::ChangeWords)
};

/// What a record is called; of one that is gone, its name as it was.
QString title(const Change& change, const Catalogue& catalogue) {
  if (change.kind != ChangeKind::removed || catalogue.contains(change.record) || !change.before)
    return text_of(title_of(catalogue, change.record, shown_language));
  return dispatch(change.record.kind(),
                  [&]<typename R>() { return text_of(name_in(record_of<R>(*change.before), shown_language)); });
}

bool is_evidence(const Change& change) { return change.field == "citations" || change.field == "readings"; }

/// The fact that was changed, if it is one: what follows from it in the evidence is none.
QString fact_of(const std::vector<Change>& changes) {
  const Change* only = nullptr;
  for (const Change& change : changes) {
    if (is_evidence(change)) continue;
    if (only != nullptr) return {};
    only = &change;
  }
  if (only == nullptr) return ChangeWords::tr("Sources");
  return text_of(phrases_in(shown_language).labels.fact(only->record.kind(), only->field));
}

}  // namespace

QString change_words(const ChangeSet& set, const Catalogue& catalogue) {
  if (set.kind == EditKind::import) return ChangeWords::tr("Import");
  if (set.changes.empty()) return ChangeWords::tr("Change");
  const Change& first = set.changes.front();
  if (set.kind == EditKind::remove) return ChangeWords::tr("Removal of %1").arg(title(first, catalogue));
  if (set.kind == EditKind::add) return ChangeWords::tr("Addition of %1").arg(title(first, catalogue));
  if (set.kind == EditKind::merge) return ChangeWords::tr("Merge into %1").arg(title(first, catalogue));
  const QString fact = fact_of(set.changes);
  if (fact.isEmpty()) return ChangeWords::tr("Changes of %1").arg(title(first, catalogue));
  return ChangeWords::tr("Change of %1, %2").arg(fact, title(first, catalogue));
}

}  // namespace chronicle::app
