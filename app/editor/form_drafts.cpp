#include "app/editor/form_drafts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "app/files/save_file.h"
#include "app/notes/note_drafts.h"

namespace chronicle::app {
namespace {

const QString suffix = QStringLiteral(".form");

QString to_text(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<int>(text.size())); }

QJsonArray to_json(const std::vector<TypedFact>& facts) {
  QJsonArray array;
  for (const TypedFact& fact : facts) array.append(QJsonArray{to_text(fact.field), to_text(fact.text)});
  return array;
}

std::vector<TypedFact> facts_from(const QJsonValue& value) {
  std::vector<TypedFact> facts;
  for (const auto& one : value.toArray())
    facts.push_back({one.toArray().at(0).toString().toStdString(), one.toArray().at(1).toString().toStdString()});
  return facts;
}

std::optional<FormDraft> read_draft(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
  const auto kind = parse_kind(text("kind").toStdString());
  if (!kind) return std::nullopt;
  FormDraft draft{text("library"),
                  *kind,
                  RecordId::parse(text("record").toStdString()),
                  facts_from(object.value(QStringLiteral("typed"))),
                  facts_from(object.value(QStringLiteral("begun"))),
                  text("source"),
                  text("locator"),
                  text("slug"),
                  text("writer")};
  if (draft.record && draft.record->kind() != *kind) return std::nullopt;
  return draft;
}

}  // namespace

QString FormDrafts::file_of(const FormDraft& draft) const { return folder_ + QLatin1Char('/') + draft.writer + suffix; }

Result<void> FormDrafts::keep(const FormDraft& draft) const {
  QDir().mkpath(folder_);
  QJsonObject object{{QStringLiteral("library"), draft.library},
                     {QStringLiteral("kind"), to_text(name_of(draft.kind))},
                     {QStringLiteral("typed"), to_json(draft.typed)},
                     {QStringLiteral("begun"), to_json(draft.begun)},
                     {QStringLiteral("source"), draft.source},
                     {QStringLiteral("locator"), draft.locator},
                     {QStringLiteral("slug"), draft.slug},
                     {QStringLiteral("writer"), draft.writer}};
  if (draft.record) object.insert(QStringLiteral("record"), to_text(draft.record->text()));
  return save_file(file_of(draft).toStdString(), QJsonDocument(object).toJson().toStdString());
}

std::vector<FormDraft> FormDrafts::of_library(const QString& library) const {
  DraftWriter::remove_dead(folder_);
  std::vector<FormDraft> drafts;
  const QDir folder(folder_);
  for (const QString& name : folder.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Name)) {
    auto draft = read_draft(folder.filePath(name));
    if (draft && draft->library == library && !DraftWriter::is_alive(folder_, draft->writer))
      drafts.push_back(*std::move(draft));
  }
  return drafts;
}

bool FormDrafts::is_kept(const FormDraft& draft) const { return QFile::exists(file_of(draft)); }

void FormDrafts::drop(const FormDraft& draft) const { QFile::remove(file_of(draft)); }

}  // namespace chronicle::app
