#include "app/register/register_text.h"

#include <QtCore/QCoreApplication>

namespace chronicle::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Register)
};

// English has its plural without a translation file; in other languages the forms are those of the total.
QString some_of(Kind kind, int n) {
  switch (kind) {
    case Kind::session:
      return n == 1 ? Text::tr("%1 of 1 session") : Text::tr("%1 of %n sessions", nullptr, n);
    case Kind::document:
      return n == 1 ? Text::tr("%1 of 1 document") : Text::tr("%1 of %n documents", nullptr, n);
    case Kind::person:
      return n == 1 ? Text::tr("%1 of 1 person") : Text::tr("%1 of %n people", nullptr, n);
    case Kind::figure:
      return n == 1 ? Text::tr("%1 of 1 figure") : Text::tr("%1 of %n figures", nullptr, n);
    case Kind::commitment:
      return n == 1 ? Text::tr("%1 of 1 commitment") : Text::tr("%1 of %n commitments", nullptr, n);
    case Kind::statement:
      return n == 1 ? Text::tr("%1 of 1 statement") : Text::tr("%1 of %n statements", nullptr, n);
    default:
      return n == 1 ? Text::tr("%1 of 1 source") : Text::tr("%1 of %n sources", nullptr, n);
  }
}

QString all_of(Kind kind, int n) {
  switch (kind) {
    case Kind::session:
      return n == 1 ? Text::tr("1 session") : Text::tr("%n sessions", nullptr, n);
    case Kind::document:
      return n == 1 ? Text::tr("1 document") : Text::tr("%n documents", nullptr, n);
    case Kind::person:
      return n == 1 ? Text::tr("1 person") : Text::tr("%n people", nullptr, n);
    case Kind::figure:
      return n == 1 ? Text::tr("1 figure") : Text::tr("%n figures", nullptr, n);
    case Kind::commitment:
      return n == 1 ? Text::tr("1 commitment") : Text::tr("%n commitments", nullptr, n);
    case Kind::statement:
      return n == 1 ? Text::tr("1 statement") : Text::tr("%n statements", nullptr, n);
    default:
      return n == 1 ? Text::tr("1 source") : Text::tr("%n sources", nullptr, n);
  }
}

QString none_passes(Kind kind) {
  switch (kind) {
    case Kind::session:
      return Text::tr("No session passes the filter");
    case Kind::document:
      return Text::tr("No document passes the filter");
    case Kind::person:
      return Text::tr("No person passes the filter");
    case Kind::figure:
      return Text::tr("No figure passes the filter");
    case Kind::commitment:
      return Text::tr("No commitment passes the filter");
    case Kind::statement:
      return Text::tr("No statement passes the filter");
    default:
      return Text::tr("No source passes the filter");
  }
}

QString none_there(Kind kind) {
  switch (kind) {
    case Kind::session:
      return Text::tr("No sessions in this library");
    case Kind::document:
      return Text::tr("No documents in this library");
    case Kind::person:
      return Text::tr("No people in this library");
    case Kind::figure:
      return Text::tr("No figures in this library");
    case Kind::commitment:
      return Text::tr("No commitments in this library");
    case Kind::statement:
      return Text::tr("No statements in this library");
    default:
      return Text::tr("No sources in this library");
  }
}

}  // namespace

QString tab_title(Kind kind) {
  switch (kind) {
    case Kind::session:
      return Text::tr("Sessions");
    case Kind::document:
      return Text::tr("Documents");
    case Kind::person:
      return Text::tr("People");
    case Kind::figure:
      return Text::tr("Figures");
    case Kind::commitment:
      return Text::tr("Commitments");
    case Kind::statement:
      return Text::tr("Statements");
    case Kind::state:
      return Text::tr("States");
    case Kind::place:
      return Text::tr("Places");
    case Kind::topic:
      return Text::tr("Topics");
    default:
      return Text::tr("Sources");
  }
}

QString count_text(Kind kind, int shown, int total) {
  return shown == total ? all_of(kind, total) : some_of(kind, total).arg(shown);
}

QString empty_text(Kind kind, bool filtered) { return filtered ? none_passes(kind) : none_there(kind); }

}  // namespace chronicle::app
