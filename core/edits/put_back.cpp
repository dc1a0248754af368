#include "core/edits/put_back.h"

#include <algorithm>
#include <charconv>

#include "core/exchange/members.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"

namespace chronicle {
namespace {

void set_value(Members& members, const std::string& key, const std::optional<std::string>& value) {
  if (value)
    members[key] = *value;
  else
    members.erase(key);
}

/// Gives a fact that has no citations of its own now those that it had.
void cite_as_before(Record& now, const Record& before, const std::string& field) {
  const auto is_own = [&](const Citation& one) { return one.field == field; };
  const auto is_whole = [](const Citation& one) { return one.field.empty(); };
  const bool had_own = std::any_of(before.citations.begin(), before.citations.end(), is_own);
  const bool has_whole = std::any_of(now.citations.begin(), now.citations.end(), is_whole);
  for (Citation citation : before.citations) {
    // What was cited for the record as a whole still is, or is put down for the fact.
    if (had_own ? !is_own(citation) : (has_whole || !is_whole(citation))) continue;
    citation.field = field;
    now.citations.push_back(std::move(citation));
  }
}

class Return {
 public:
  Return(const Library& library, const PastChange& past)
      : library_(library), past_(past), set_(library.history().change_set(past.set)) {}

  Edit edit() const {
    const Change& change = asked();
    Edit edit{.kind = EditKind::set};
    dispatch(past_.record.kind(), [&]<typename R>() {
      edit.put.of<R>().push_back(change.kind == ChangeKind::removed ? removed<R>(change) : before<R>(change));
    });
    return edit;
  }

 private:
  const Change* find(const std::string& field) const {
    const auto found = std::find_if(set_.changes.begin(), set_.changes.end(), [&](const Change& change) {
      return change.record == past_.record && change.field == field && change.kind != ChangeKind::added;
    });
    return found != set_.changes.end() ? &*found : nullptr;
  }
  const Change& asked() const {
    const Change* change = find(past_.field);
    if (change == nullptr)
      throw Failure({.code = ErrorCode::damaged_library, .file = library_.path(), .record = past_.text()});
    return *change;
  }
  template <typename R>
  R removed(const Change& change) const {
    if (library_.records().contains(past_.record)) refuse();
    return record_of<R>(change.before.value());
  }
  template <typename R>
  R before(const Change& change) const {
    const auto now = library_.records().find<R>(past_.record);
    if (!now)
      throw Failure({.code = ErrorCode::unknown_record, .file = library_.path(), .record = past_.record.text()});
    Members members = members_of(*now);
    if (value_at(members, past_.field) != change.after) refuse();
    set_value(members, past_.field, change.before);
    const Change* citations = find("citations");
    if (citations == nullptr || past_.field == "citations") return record_of<R>(object_of(members));
    Members cited = members;
    set_value(cited, "citations", citations->before);
    set_value(cited, "readings",
              find("readings") != nullptr ? find("readings")->before : value_at(members, "readings"));
    const R old = record_of<R>(object_of(cited));
    R put = record_of<R>(object_of(members));
    std::erase_if(put.citations, [&](const Citation& one) { return one.field == past_.field; });
    if (change.before) cite_as_before(put, old, past_.field);
    read_as_before(put, old);
    return put;
  }
  /// Why the record has the value that it has.
  void read_as_before(Record& put, const Record& old) const {
    std::erase_if(put.readings, [&](const Reading& one) { return one.field == past_.field; });
    for (const Reading& reading : old.readings)
      if (reading.field == past_.field) put.readings.push_back(reading);
  }
  [[noreturn]] void refuse() const {
    throw Failure({.code = ErrorCode::changed_meanwhile,
                   .file = library_.path(),
                   .record = past_.record.text(),
                   .field = past_.field});
  }

  const Library& library_;
  const PastChange& past_;
  const ChangeSet set_;
};

}  // namespace

std::string PastChange::text() const {
  std::string text = std::to_string(set);
  text += "/";
  text += record.text();
  if (!field.empty()) text += ":" + field;
  return text;
}

std::optional<PastChange> PastChange::parse(std::string_view text) {
  PastChange past;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), past.set);
  const auto digits = static_cast<std::size_t>(end - text.data());
  if (error != std::errc{} || past.set < 1 || digits == text.size() || text[digits] != '/') return std::nullopt;
  text.remove_prefix(digits + 1);
  const auto colon = std::min(text.find(':'), text.size());
  const auto record = RecordId::parse(text.substr(0, colon));
  if (!record) return std::nullopt;
  past.record = *record;
  if (colon < text.size()) past.field = text.substr(colon + 1);
  return past.field.empty() == (colon == text.size()) ? std::optional(std::move(past)) : std::nullopt;
}

Result<Changes> put_back(Library& library, const PastChange& past) {
  return library.apply([&](const Library& now) { return Return(now, past).edit(); });
}

}  // namespace chronicle
