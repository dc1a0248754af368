#include "core/store/user/kept_copies.h"

#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/store/sqlite/query.h"
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
  Query<std::tuple<std::string, std::string>(RecordId)> row(
      connection, "SELECT checksum, text FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)",
      "kept_copy", source.text());
  row.begin(source);
  const bool is_there = row.next();
  const std::string now = is_there ? row.get<0>() : "";
  if (now != before)
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = connection.path(),
                   .record = source.text(),
                   .found = is_there ? row.get<1>() : ""});
}

}  // namespace

std::vector<RecordId> KeptCopies::sources() const {
  return connection_.guarded([&] {
    Query<std::tuple<Ref<Kind::source>>()> row(
        connection_,
        "SELECT record.id AS source FROM kept_copy LEFT JOIN record ON record.key = kept_copy.source"
        " ORDER BY record.id",
        "kept_copy");
    std::vector<RecordId> sources;
    while (row.next()) sources.push_back(row.get<0>().id());
    return sources;
  });
}

std::optional<KeptCopy> KeptCopies::find(const RecordId& source) const {
  const auto ref = Ref<Kind::source>::of(source);
  if (!ref) return std::nullopt;
  return connection_.guarded([&]() -> std::optional<KeptCopy> {
    Query<std::tuple<std::string, std::string, Day, std::string>(RecordId)> row(
        connection_,
        "SELECT text, checksum, kept, origin FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)",
        "kept_copy", source.text());
    row.begin(source);
    if (!row.next()) return std::nullopt;
    return KeptCopy{
        .source = *ref, .text = row.get<0>(), .checksum = row.get<1>(), .kept = row.get<2>(), .origin = row.get<3>()};
  });
}

Result<void> KeptCopies::keep(const KeptCopy& copy, const std::string& before) {
  if (auto checked = check_text(copy); !checked) return checked;
  return in_transaction(connection_, [&] {
    check_unchanged(connection_, copy.source.id(), before);
    TextIndexChange index(connection_);
    index.note(copy.source.id());
    index.begin();
    Query<void(std::string, std::string, Day, std::string, RecordId)> row(
        connection_,
        "INSERT OR REPLACE INTO kept_copy (source, text, checksum, kept, origin)"
        " SELECT key, ?, ?, ?, ? FROM record WHERE id = ?");
    if (row.run(copy.text, copy.checksum, copy.kept, copy.origin, copy.source.id()) == 0)
      throw Failure({.code = ErrorCode::unknown_record, .file = connection_.path(), .record = copy.source.text()});
    index.end();
  });
}

Result<void> KeptCopies::drop(const RecordId& source, const std::string& before) {
  return in_transaction(connection_, [&] {
    check_unchanged(connection_, source, before);
    TextIndexChange index(connection_);
    index.note(source);
    index.begin();
    Query<void(RecordId)>(connection_, "DELETE FROM kept_copy WHERE source = (SELECT key FROM record WHERE id = ?)")
        .run(source);
    index.end();
  });
}

}  // namespace chronicle
