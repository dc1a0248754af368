#include "app/notes/note_drafts.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <algorithm>
#include <utility>

#include "app/files/save_file.h"
#include "core/base/use_lock.h"

namespace chronicle::app {
namespace {

const QString suffix = QStringLiteral(".draft");
const QString writer_suffix = QStringLiteral(".writer");

QString lock_of(const QString& folder, const QString& writer) {
  return folder + QLatin1Char('/') + writer + writer_suffix;
}

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
  for (const auto& tag : object.value(QStringLiteral("tags")).toArray())
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
  draft.writer = object.value(QStringLiteral("writer")).toString();
  if (const QJsonValue before = object.value(QStringLiteral("before")); before.isObject())
    draft.before = from_json(before.toObject(), *record);
  return draft;
}

/// No writer's name, but always the same for the same writer: two who write about one record have two drafts in a copy,
/// and saving it again replaces them.
QString nobody_instead_of(const QString& writer) {
  if (writer.isEmpty()) return writer;
  return QUuid::createUuidV5(QUuid(), writer).toString(QUuid::WithoutBraces);
}

}  // namespace

DraftWriter::DraftWriter(const QString& folder) : name_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
  QDir().mkpath(folder);
  path_ = lock_of(folder, name_);
  // Under its name it is locked from the first: whoever finds one that nobody holds removes it.
  const QString unlocked = folder + QLatin1Char('/') + name_ + QStringLiteral(".new");
  descriptor_ =
      ::open(QFile::encodeName(unlocked).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor_ < 0) return;
  if (lock_for_sole_use(descriptor_) == Locking::done && QFile::rename(unlocked, path_)) return;
  QFile::remove(unlocked);
  ::close(std::exchange(descriptor_, -1));
}

DraftWriter::~DraftWriter() {
  if (descriptor_ < 0) return;
  QFile::remove(path_);
  ::close(descriptor_);
}

bool DraftWriter::is_alive(const QString& folder, const QString& name) {
  if (QUuid::fromString(name).isNull()) return false;  // no name that this program has given
  const int descriptor = ::open(QFile::encodeName(lock_of(folder, name)).constData(), O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool alive = lock_for_sole_use(descriptor) == Locking::in_use;
  if (!alive) QFile::remove(lock_of(folder, name));
  ::close(descriptor);
  return alive;
}

void DraftWriter::remove_dead(const QString& folder) {
  for (const QString& file : QDir(folder).entryList({QStringLiteral("*") + writer_suffix}, QDir::Files))
    is_alive(folder, QFileInfo(file).completeBaseName());
}

QString NoteDrafts::file_of(const NoteDraft& draft) const {
  QByteArray name = draft.library.toUtf8() + '\n' + QByteArray::fromStdString(draft.typed.record.text());
  if (!draft.writer.isEmpty()) name += '\n' + draft.writer.toUtf8();
  const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
  return folder_ + QLatin1Char('/') + QString::fromLatin1(hash) + suffix;
}

Result<void> NoteDrafts::keep(const NoteDraft& draft) const {
  QDir().mkpath(folder_);
  QJsonObject object{{QStringLiteral("library"), draft.library},
                     {QStringLiteral("record"), QString::fromStdString(draft.typed.record.text())},
                     {QStringLiteral("writer"), draft.writer},
                     {QStringLiteral("typed"), to_json(draft.typed)}};
  if (draft.before) object.insert(QStringLiteral("before"), to_json(*draft.before));
  return save_file(file_of(draft).toStdString(), QJsonDocument(object).toJson().toStdString());
}

std::vector<NoteDraft> NoteDrafts::all_of(const QString& library) const {
  std::vector<NoteDraft> drafts;
  const QDir folder(folder_);
  for (const QString& name : folder.entryList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Name))
    if (auto draft = read_draft(folder.filePath(name)); draft && draft->library == library)
      drafts.push_back(std::move(*draft));
  return drafts;
}

std::vector<NoteDraft> NoteDrafts::of_library(const QString& library) const {
  DraftWriter::remove_dead(folder_);
  auto drafts = all_of(library);
  std::erase_if(drafts, [&](const NoteDraft& draft) { return DraftWriter::is_alive(folder_, draft.writer); });
  return drafts;
}

bool NoteDrafts::is_kept(const NoteDraft& draft) const { return QFile::exists(file_of(draft)); }

void NoteDrafts::drop(const NoteDraft& draft) const { QFile::remove(file_of(draft)); }

void NoteDrafts::adopt(const QString& library) const {
  const auto own = all_of(library);
  for (const NoteDraft& draft : of_library({})) {
    const bool has_one = std::any_of(own.begin(), own.end(),
                                     [&](const NoteDraft& other) { return other.typed.record == draft.typed.record; });
    if (has_one) continue;
    NoteDraft adopted = draft;
    adopted.library = library;
    if (keep(adopted)) drop(draft);
  }
}

Result<void> NoteDrafts::copy(const QString& library, const QString& copy) const {
  for (NoteDraft& draft : all_of(library)) {
    draft.library = copy;
    draft.writer = nobody_instead_of(draft.writer);
    if (auto kept = keep(draft); !kept) return kept;
  }
  return {};
}

}  // namespace chronicle::app
