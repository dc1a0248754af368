#include "app/text/fault_words.h"

#include <QtCore/QCoreApplication>

namespace chronicle::app {
namespace {

class Faults {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Faults)
};

QString text_of(const std::string& text) { return QString::fromStdString(text).simplified(); }

}  // namespace

QString fault_words(const Error& error) {
  switch (error.code) {
    case ErrorCode::unknown_id:
      return Faults::tr("refers to %1, which is lost").arg(text_of(error.found));
    case ErrorCode::unknown_record:
      // A note is given whole: nothing else has it.
      return Faults::tr("lost with its record: “%1”").arg(QString::fromStdString(error.found));
    case ErrorCode::repeated_value:
      return Faults::tr("%1 is listed twice").arg(text_of(error.found));
    case ErrorCode::too_many:
      return Faults::tr("the list is longer than %1").arg(text_of(error.expected));
    case ErrorCode::bad_character:
      return Faults::tr("the character %1 is not allowed").arg(text_of(error.found));
    default:
      break;
  }
  if (error.expected.empty()) return text_of(error.detail);
  const QString found = text_of(error.found);
  return found.isEmpty() || error.found == "nothing"
             ? Faults::tr("expected %1, found nothing").arg(text_of(error.expected))
             : Faults::tr("expected %1, found “%2”").arg(text_of(error.expected), found);
}

}  // namespace chronicle::app
