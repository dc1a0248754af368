#include "app/several/typed_session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include "app/text/words.h"
#include "core/edits/add_documents.h"
#include "core/entry/called.h"
#include "core/entry/typed_value.h"
#include "core/values/values.h"
#include "core/words/written_date.h"

namespace chronicle::app {
namespace {

class SessionWords {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::SessionWords)
};

}  // namespace

Result<std::vector<Assignment>> facts_of(const TypedSession& session, const NamedRecords& names) {
  const Typing typing{{}, Kind::session, called_in(names.catalogue(), names.other_names(), shown_language)};
  std::vector<Assignment> facts;
  for (const auto& [field, typed] : std::initializer_list<std::pair<const char*, const QString&>>{
           {"held", session.held}, {"place", session.place}, {"form", session.form}}) {
    if (typed.isEmpty()) continue;
    auto fact = read_typed(typing, field, Assigning::put, typed.toStdString());
    if (!fact) return fail(fact.error());
    facts.push_back(*std::move(fact));
  }
  return facts;
}

bool is_ahead(const TypedSession& session, Day today) {
  const auto day = read_written_date(session.held.toStdString());
  return day && is_ahead(*day, today);
}

QString title_of(const TypedSession& session, const NamedRecords& names) {
  QStringList parts;
  const auto day = read_written_date(session.held.toStdString());
  parts << (day ? text_of(in_words(*day, shown_language)) : session.held);
  if (const auto place = RecordId::parse(session.place.toStdString()); place && names.catalogue()->contains(*place))
    parts << text_of(names.title(*place));
  else if (!session.place.isEmpty())
    parts << session.place;
  return SessionWords::tr("New session: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace chronicle::app
