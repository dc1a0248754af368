// What the program remembers between runs, apart from the library.
#pragma once

#include <QtCore/QSettings>

namespace chronicle::app {

/// One typed accessor a setting; nothing else reads or writes QSettings.
class Settings {
 public:
  /// The user's own settings file.
  Settings();
  /// Settings in a file, for tests.
  explicit Settings(const QString& path);

  /// How the window and the tabs of the register are laid out, in Qt's own form; empty if never set.
  QByteArray window_geometry() const { return bytes("window/geometry"); }
  void set_window_geometry(const QByteArray& value) { set("window/geometry", value); }
  QByteArray columns() const { return bytes("window/columns"); }
  void set_columns(const QByteArray& value) { set("window/columns", value); }
  QByteArray rows() const { return bytes("window/rows"); }
  void set_rows(const QByteArray& value) { set("window/rows", value); }
  QByteArray lower() const { return bytes("window/lower"); }
  void set_lower(const QByteArray& value) { set("window/lower", value); }
  QByteArray register_state() const { return bytes("register/state"); }
  void set_register_state(const QByteArray& value) { set("register/state", value); }
  /// Whether the list of questions is folded.
  bool questions_folded() const { return store_.value(QStringLiteral("window/questions-folded"), false).toBool(); }
  void set_questions_folded(bool value) { set("window/questions-folded", value); }
  /// The groups of the filter that are folded, by their words (core/query/filter/filter.h).
  QStringList folded_facets() const { return store_.value(QStringLiteral("window/folded-facets")).toStringList(); }
  void set_folded_facets(const QStringList& value) { set("window/folded-facets", value); }
  /// The subject of the page shown last; empty if none was.
  QString last_subject() const { return store_.value(QStringLiteral("place/record")).toString(); }
  void set_last_subject(const QString& value) { set("place/record", value); }
  /// First and last day of the timeline, "2021-01-01/2026-12-31"; empty if never set.
  QString timeline_range() const { return store_.value(QStringLiteral("place/timeline")).toString(); }
  void set_timeline_range(const QString& value) { set("place/timeline", value); }
  /// What was gone to last, by the keys of the go-to palette.
  QStringList recent() const { return store_.value(QStringLiteral("place/recent")).toStringList(); }
  void set_recent(const QStringList& value) { set("place/recent", value); }
  /// The library opened last; empty: the user's own.
  QString last_library() const { return store_.value(QStringLiteral("place/library")).toString(); }
  void set_last_library(const QString& value) { set("place/library", value); }
  /// The library that a copy of the day was last kept of, and the day: "2026-11-25 /path".
  QString daily_copy() const { return store_.value(QStringLiteral("place/daily-copy")).toString(); }
  void set_daily_copy(const QString& value) { set("place/daily-copy", value); }
  /// What the window was filtered by, as the address of a View (core/query/questions/view.h); empty: by nothing.
  QString filter() const { return store_.value(QStringLiteral("place/filter")).toString(); }
  void set_filter(const QString& value) { set("place/filter", value); }
  /// The folder of the file that was opened or saved last; empty: none was.
  QString files_folder() const { return store_.value(QStringLiteral("place/folder")).toString(); }
  void set_files_folder(const QString& value) { set("place/folder", value); }
  /// The code of the language that the user chose for the window; empty: the desktop's.
  QString language() const { return store_.value(QStringLiteral("window/language")).toString(); }
  void set_language(const QString& value) { set("window/language", value); }
  /// What columns of tables of a kind of record were said to hold: fields (core/lists/read_rows.h) by headings.
  QVariantMap table_columns(const QString& kind) const {
    return store_.value(QStringLiteral("tables/") + kind).toMap();
  }
  void set_table_columns(const QString& kind, const QVariantMap& value) {
    store_.setValue(QStringLiteral("tables/") + kind, value);
  }
  /// The days on which the program was last used: the last one, and the one before it; empty: none.
  QStringList visits() const { return store_.value(QStringLiteral("record/visits")).toStringList(); }
  void set_visits(const QStringList& value) { set("record/visits", value); }
  /// What the user is called in the history; empty: by the login name.
  QString editor_name() const { return store_.value(QStringLiteral("record/editor")).toString(); }
  void set_editor_name(const QString& value) { set("record/editor", value); }
  /// The style of citations chosen last, by its id (core/export/citation_style.h); empty: none was.
  QString citation_style() const { return store_.value(QStringLiteral("page/citation-style")).toString(); }
  void set_citation_style(const QString& value) { set("page/citation-style", value); }
  int text_step() const { return store_.value(QStringLiteral("page/text-step"), 0).toInt(); }
  void set_text_step(int value) { set("page/text-step", value); }
  /// The recipes of dossiers (app/print/dossier.h), as texts by their names.
  QVariantMap dossiers() const { return store_.value(QStringLiteral("print/dossiers")).toMap(); }
  void set_dossiers(const QVariantMap& value) { set("print/dossiers", value); }
  /// How pages of a kind were printed last (app/print/print_memory.h); empty: none was.
  QByteArray print_options(const QString& kind) const {
    return store_.value(QStringLiteral("print/") + kind).toByteArray();
  }
  void set_print_options(const QString& kind, const QByteArray& value) {
    store_.setValue(QStringLiteral("print/") + kind, value);
  }
  /// The edition of the bundled record that the user did not want; empty: none.
  QString declined_edition() const { return store_.value(QStringLiteral("record/declined")).toString(); }
  void set_declined_edition(const QString& value) { set("record/declined", value); }

  /// Writes to the file what has been set.
  void save() { store_.sync(); }

 private:
  QByteArray bytes(const char* key) const { return store_.value(QLatin1String(key)).toByteArray(); }
  void set(const char* key, const QVariant& value) { store_.setValue(QLatin1String(key), value); }

  QSettings store_;
};

}  // namespace chronicle::app
