#include "app/notes/note_drafts.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "app/files/save_file.h"

namespace chronicle::app {
namespace {

const QString suffix = QStringLiteral(".draft");

QJsonObject to_json(const UserNote& note) {
  QJsonArray tags;
  for (const std::string& tag : note.tags) tags.append(QString::fromStdString(tag));
  return {{QStringLiteral("text"), QString::fromStdString(note.text)},
          {QStringLiteral("tags"), tags},
          {QStringLiteral("bookmarked"), note.bookmarked},
          {QStringLiteral("changed"), note.changed.number()}};
}

UserNote from_json(const QJsonObject& object, const RecordId& record) {
  UserNote note{.record = record,
                .text = object.value(QStringLiteral("text")).toString().toStdString(),
                .bookmarked = object.value(QStringLiteral("bookmarked")).toBool(),
                .changed = Day{object.value(QStringLiteral("changed")).toInt()}};
  for (const QJsonValue& tag : object.value(QStringLiteral("tags")).toArray())
    note.tags.push_back(tag.toString().toStdString());
  return note;
}

std::optional<NoteDraft> read_draft(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  const auto record = RecordId::parse(object.value(QStringLiteral("record")).toString().toStdString());
  if (!record) return std::nullopt;
  NoteDraft draft{object.value(QStringLiteral("library")).toString(),
                  from_json(object.value(QStringLiteral("typed")).toObject(), *record)};
  if (const QJsonValue before = object.value(QStringLiteral("before")); before.isObject())
    draft.before = from_json(before.toObject(), *record);
  return draft;
}

}  // namespace

QString NoteDrafts::file_of(const QString& library, const RecordId& record) const {
  const QByteArray name = library.toUtf8() + '\n' + QByteArray::fromStdString(record.text());
  const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
  return folder_ + QLatin1Char('/') + QString::fromLatin1(hash) + suffix;
}

Result<void> NoteDrafts::keep(const NoteDraft& draft) const {
  QDir().mkpath(folder_);
  QJsonObject object{{QStringLiteral("library"), draft.library},
                     {QStringLiteral("record"), QString::fromStdString(draft.typed.record.text())},
                     {QStringLiteral("typed"), to_json(draft.typed)}};
  if (draft.before) object.insert(QStringLiteral("before"), to_json(*draft.before));
  return save_file(file_of(draft.library, draft.typed.record).toStdString(),
                   QJsonDocument(object).toJson().toStdString());
}

std::vector<NoteDraft> NoteDrafts::of_library(const QString& library) const {
  std::vector<NoteDraft> drafts;
  const QDir folder(folder_);
  for (const QString& name : folder.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Name))
    if (auto draft = read_draft(folder.filePath(name)); draft && draft->library == library)
      drafts.push_back(std::move(*draft));
  return drafts;
}

void NoteDrafts::drop(const QString& library, const RecordId& record) const { QFile::remove(file_of(library, record)); }

void NoteDrafts::adopt(const QString& library) const {
  const QString in_memory;
  for (NoteDraft& draft : of_library(in_memory)) {
    if (QFile::exists(file_of(library, draft.typed.record))) continue;
    draft.library = library;
    if (keep(draft)) drop(in_memory, draft.typed.record);
  }
}

Result<void> NoteDrafts::copy(const QString& library, const QString& copy) const {
  for (NoteDraft& draft : of_library(library)) {
    draft.library = copy;
    if (const auto kept = keep(draft); !kept) return kept;
  }
  return {};
}

}  // namespace chronicle::app
