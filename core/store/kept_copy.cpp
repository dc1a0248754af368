// Reading and writing the copies of sources' texts that the user keeps.
#include "core/model/kept_copy.h"

#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/store/library.h"
#include "core/store/sqlite/checked_row.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/text/text_index.h"

namespace chronicle {
namespace {

/// What keeps a text from being kept.
Result<void> check_text(const KeptCopy& copy) {
  if (copy.text.size() > largest_copy)
    return fail({.code = ErrorCode::text_too_large,
                 .file = copy.origin,
                 .expected = mebibytes(largest_copy),
                 .found = mebibytes(copy.text.size())});
  if (const auto at = first_bad_utf8(copy.text))
    return fail({.code = ErrorCode::not_utf8, .file = copy.origin, .found = std::to_string(*at)});
  return {};
}

/// Throws Failure with changed_meanwhile if the copy of a source is another than the one with that checksum; "" is
/// none. The error has the text that is kept now.
void check_unchanged(Connection& connection, const RecordId& source, const std::string& before) {
  CheckedRow row(connection,
                 "SELECT checksum, text FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)",
                 source.text());
  row.bind(source.text());
  const bool is_there = row.next();
  const std::string now = is_there ? row.get<std::string>(0) : "";
  if (now != before)
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = connection.path(),
                   .record = source.text(),
                   .found = is_there ? row.get<std::string>(1) : ""});
}

}  // namespace

std::vector<RecordId> Library::sources_with_copy() const {
  return connection_->guarded([&] {
    CheckedRow row(*connection_,
                   "SELECT record.id AS source FROM kept_copy LEFT JOIN record ON record.key = kept_copy.source"
                   " ORDER BY record.id",
                   "a kept copy");
    std::vector<RecordId> sources;
    while (row.next()) sources.push_back(row.get<Ref<Kind::source>>(0).id());
    return sources;
  });
}

std::optional<KeptCopy> Library::kept_copy(const RecordId& source) const {
  const auto ref = Ref<Kind::source>::of(source);
  if (!ref) return std::nullopt;
  return connection_->guarded([&]() -> std::optional<KeptCopy> {
    CheckedRow row(
        *connection_,
        "SELECT text, checksum, kept, origin FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)",
        source.text());
    row.bind(source.text());
    if (!row.next()) return std::nullopt;
    return KeptCopy{.source = *ref,
                    .text = row.get<std::string>(0),
                    .checksum = row.get<std::string>(1),
                    .kept = row.get<Day>(2),
                    .origin = row.get<std::string>(3)};
  });
}

Result<void> Library::keep_copy(const KeptCopy& copy, const std::string& before) {
  if (auto checked = check_text(copy); !checked) return checked;
  return in_transaction(*connection_, [&] {
    check_unchanged(*connection_, copy.source.id(), before);
    TextIndexChange index(*this, *connection_);
    index.note(copy.source.id());
    index.begin();
    const Query row = connection_->query(
        "INSERT OR REPLACE INTO kept_copy (source, text, checksum, kept, origin)"
        " SELECT key, ?, ?, ?, ? FROM record WHERE id = ?");
    row->bind(1, copy.text);
    row->bind(2, copy.checksum);
    row->bind(3, copy.kept.number());
    row->bind(4, copy.origin);
    row->bind(5, copy.source.text());
    if (row->exec() == 0)
      throw Failure({.code = ErrorCode::unknown_record, .file = path(), .record = copy.source.text()});
    index.end();
  });
}

Result<void> Library::drop_copy(const RecordId& source, const std::string& before) {
  return in_transaction(*connection_, [&] {
    check_unchanged(*connection_, source, before);
    TextIndexChange index(*this, *connection_);
    index.note(source);
    index.begin();
    const Query row = connection_->query("DELETE FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)");
    row->bind(1, source.text());
    row->exec();
    index.end();
  });
}

}  // namespace chronicle
