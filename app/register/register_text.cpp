#include "app/register/register_text.h"

#include <QtCore/QCoreApplication>

#include "app/text/values.h"

namespace chronicle::app {
namespace {

class RegisterText {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::RegisterText)
};

// The form is that of the total.
QString some_of(Kind kind, int n) {
  switch (kind) {
    case Kind::session:
      return RegisterText::tr("%1 of %n session(s)", nullptr, n);
    case Kind::document:
      return RegisterText::tr("%1 of %n document(s)", nullptr, n);
    case Kind::person:
      return RegisterText::tr("%1 of %n person(s)", nullptr, n);
    case Kind::figure:
      return RegisterText::tr("%1 of %n figure(s)", nullptr, n);
    case Kind::commitment:
      return RegisterText::tr("%1 of %n commitment(s)", nullptr, n);
    case Kind::statement:
      return RegisterText::tr("%1 of %n statement(s)", nullptr, n);
    default:
      return RegisterText::tr("%1 of %n source(s)", nullptr, n);
  }
}

QString all_of(Kind kind, int n) {
  switch (kind) {
    case Kind::session:
      return RegisterText::tr("%n session(s)", nullptr, n);
    case Kind::document:
      return RegisterText::tr("%n document(s)", nullptr, n);
    case Kind::person:
      return RegisterText::tr("%n person(s)", nullptr, n);
    case Kind::figure:
      return RegisterText::tr("%n figure(s)", nullptr, n);
    case Kind::commitment:
      return RegisterText::tr("%n commitment(s)", nullptr, n);
    case Kind::statement:
      return RegisterText::tr("%n statement(s)", nullptr, n);
    default:
      return RegisterText::tr("%n source(s)", nullptr, n);
  }
}

QString none_passes(Kind kind) {
  switch (kind) {
    case Kind::session:
      return RegisterText::tr("No session matches the filter");
    case Kind::document:
      return RegisterText::tr("No document matches the filter");
    case Kind::person:
      return RegisterText::tr("No person matches the filter");
    case Kind::figure:
      return RegisterText::tr("No figure matches the filter");
    case Kind::commitment:
      return RegisterText::tr("No commitment matches the filter");
    case Kind::statement:
      return RegisterText::tr("No statement matches the filter");
    default:
      return RegisterText::tr("No source matches the filter");
  }
}

QString none_there(Kind kind) {
  switch (kind) {
    case Kind::session:
      return RegisterText::tr("No sessions in this library");
    case Kind::document:
      return RegisterText::tr("No documents in this library");
    case Kind::person:
      return RegisterText::tr("No people in this library");
    case Kind::figure:
      return RegisterText::tr("No figures in this library");
    case Kind::commitment:
      return RegisterText::tr("No commitments in this library");
    case Kind::statement:
      return RegisterText::tr("No statements in this library");
    default:
      return RegisterText::tr("No sources in this library");
  }
}

}  // namespace

QString tab_title(Kind kind) {
  switch (kind) {
    case Kind::session:
      return RegisterText::tr("Sessions");
    case Kind::document:
      return RegisterText::tr("Documents");
    case Kind::person:
      return RegisterText::tr("People");
    case Kind::figure:
      return RegisterText::tr("Figures");
    case Kind::commitment:
      return RegisterText::tr("Commitments");
    case Kind::statement:
      return RegisterText::tr("Statements");
    case Kind::state:
      return RegisterText::tr("States");
    case Kind::place:
      return RegisterText::tr("Places");
    case Kind::topic:
      return RegisterText::tr("Topics");
    default:
      return RegisterText::tr("Sources");
  }
}

QString count_text(Kind kind, std::size_t count) { return all_of(kind, static_cast<int>(count)); }

QString count_text(Kind kind, std::size_t shown, std::size_t total) {
  return shown == total ? count_text(kind, total) : some_of(kind, static_cast<int>(total)).arg(number_text(shown));
}

QString selected_text(Kind kind, std::size_t selected, std::size_t shown) {
  return RegisterText::tr("%n of %1 selected", nullptr, static_cast<int>(selected)).arg(count_text(kind, shown));
}

QString empty_text(Kind kind, bool filtered) { return filtered ? none_passes(kind) : none_there(kind); }

}  // namespace chronicle::app
