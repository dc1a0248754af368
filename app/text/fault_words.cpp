#include "app/text/fault_words.h"

#include <QtCore/QCoreApplication>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

class Faults {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Faults)
};

QString plain_text(const std::string& text) { return QString::fromStdString(text).simplified(); }

}  // namespace

QString expected_words(const Expectation& expected) { return text_of(in_words(expected, shown_language)).simplified(); }

QString fault_place(const Error& error) {
  return plain_text(error.table.empty() || error.record.empty() ? error.table + error.record
                                                                : error.table + " " + error.record);
}

QString fault_words(const Error& error) {
  switch (error.code) {
    case ErrorCode::unknown_id:
      return Faults::tr("refers to %1, which is lost").arg(plain_text(error.found));
    case ErrorCode::unknown_record:
      // A note is given whole: nothing else has it.
      return Faults::tr("lost with its record: “%1”").arg(QString::fromStdString(error.found));
    case ErrorCode::repeated_value:
      return Faults::tr("%1 is listed twice").arg(plain_text(error.found));
    case ErrorCode::too_many:
      return Faults::tr("the list is longer than %1").arg(expected_words(error.expected));
    case ErrorCode::bad_character:
      return Faults::tr("the character %1 is not allowed").arg(plain_text(error.found));
    default:
      break;
  }
  if (error.expected.empty()) return plain_text(error.detail);
  const QString found = plain_text(error.found);
  return found.isEmpty() ? Faults::tr("expected %1, found nothing").arg(expected_words(error.expected))
                         : Faults::tr("expected %1, found “%2”").arg(expected_words(error.expected), found);
}

}  // namespace chronicle::app
