#include "app/several/list_drafts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "app/files/save_file.h"
#include "app/notes/note_drafts.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

const QString suffix = QStringLiteral(".list");

QJsonObject to_json(const GridRow& row) {
  QJsonObject others;
  for (const auto& [language, name] : row.read.document.names)
    if (text_of(language) != row.language) others.insert(text_of(language), text_of(name));
  QJsonArray doubts;
  for (const ListDoubt doubt : row.read.doubts) doubts.append(static_cast<int>(doubt));
  return {{QStringLiteral("taken"), row.is_taken},
          {QStringLiteral("number"), row.number},
          {QStringLiteral("mark"), text_of(row.read.document.mark)},
          {QStringLiteral("read_number"), text_of(row.read.document.number)},
          {QStringLiteral("title"), row.title},
          {QStringLiteral("language"), row.language},
          {QStringLiteral("others"), others},
          {QStringLiteral("type"), row.type},
          {QStringLiteral("verb"), row.verb},
          {QStringLiteral("day"), row.day},
          {QStringLiteral("known"), row.known},
          {QStringLiteral("doubts"), doubts},
          {QStringLiteral("date_text"), text_of(row.read.date_text)}};
}

GridRow row_from(const QJsonObject& object) {
  const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
  GridRow row;
  row.is_taken = object.value(QStringLiteral("taken")).toBool();
  row.number = text("number");
  row.title = text("title");
  row.language = text("language");
  row.type = text("type");
  row.verb = text("verb");
  row.day = text("day");
  row.known = text("known");
  ListedDocument& document = row.read.document;
  document.mark = text("mark").toStdString();
  document.number = text("read_number").toStdString();
  document.names.emplace(row.language.toStdString(), row.title.toStdString());
  const QJsonObject others = object.value(QStringLiteral("others")).toObject();
  for (auto other = others.begin(); other != others.end(); ++other)
    document.names.emplace(other.key().toStdString(), other.value().toString().toStdString());
  const QJsonArray doubts = object.value(QStringLiteral("doubts")).toArray();
  for (const auto& doubt : doubts)
    if (const int number = doubt.toInt(-1); number >= 0 && number <= static_cast<int>(ListDoubt::date_not_read))
      row.read.doubts.push_back(static_cast<ListDoubt>(number));
  row.read.date_text = text("date_text").toStdString();
  return row;
}

QJsonObject to_json(const TypedSession& session) {
  return {{QStringLiteral("held"), session.held},
          {QStringLiteral("place"), session.place},
          {QStringLiteral("form"), session.form}};
}

TypedSession session_from(const QJsonObject& object) {
  const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
  return {.held = text("held"), .place = text("place"), .form = text("form")};
}

std::optional<ListDraft> read_draft(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const auto read = QJsonDocument::fromJson(file.readAll());
  if (!read.isObject()) return std::nullopt;
  const QJsonObject object = read.object();
  const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
  ListDraft draft{.library = text("library"),
                  .session = text("session"),
                  .verb = text("verb"),
                  .source = text("source"),
                  .locator = text("locator"),
                  .text = text("text"),
                  .writer = text("writer")};
  if (const auto session = object.value(QStringLiteral("new_session")); session.isObject())
    draft.new_session = session_from(session.toObject());
  const QJsonArray rows = object.value(QStringLiteral("rows")).toArray();
  for (const auto& row : rows) draft.rows.push_back(row_from(row.toObject()));
  return draft;
}

}  // namespace

QString ListDrafts::file_of(const ListDraft& draft) const { return folder_ + QLatin1Char('/') + draft.writer + suffix; }

Result<void> ListDrafts::keep(const ListDraft& draft) const {
  QDir().mkpath(folder_);
  QJsonArray rows;
  for (const GridRow& row : draft.rows) rows.append(to_json(row));
  QJsonObject object{{QStringLiteral("library"), draft.library},
                     {QStringLiteral("session"), draft.session},
                     {QStringLiteral("verb"), draft.verb},
                     {QStringLiteral("source"), draft.source},
                     {QStringLiteral("locator"), draft.locator},
                     {QStringLiteral("text"), draft.text},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("writer"), draft.writer}};
  if (draft.new_session) object.insert(QStringLiteral("new_session"), to_json(*draft.new_session));
  return save_file(file_of(draft).toStdString(), QJsonDocument(object).toJson().toStdString());
}

std::vector<ListDraft> ListDrafts::of_library(const QString& library) const {
  DraftWriter::remove_dead(folder_);
  std::vector<ListDraft> drafts;
  const QDir folder(folder_);
  for (const QString& name : folder.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Name)) {
    auto draft = read_draft(folder.filePath(name));
    if (draft && draft->library == library && !DraftWriter::is_alive(folder_, draft->writer))
      drafts.push_back(*std::move(draft));
  }
  return drafts;
}

bool ListDrafts::is_kept(const ListDraft& draft) const { return QFile::exists(file_of(draft)); }

void ListDrafts::drop(const ListDraft& draft) const { QFile::remove(file_of(draft)); }

}  // namespace chronicle::app
