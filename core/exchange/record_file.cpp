#include "core/exchange/record_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unordered_map>

#include "core/base/utf8.h"
#include "core/exchange/json_text.h"
#include "core/exchange/record_reader.h"
#include "core/exchange/schema_check.h"

namespace chronicle {
namespace {

using exchange::Json;
using exchange::RecordReader;

Json parse_json(const NamedText& file) {
  if (file.text.size() > largest_record_file)
    throw Failure({.code = ErrorCode::too_large,
                   .file = file.name,
                   .expected = std::to_string(largest_record_file / 1024 / 1024),
                   .found = std::to_string(file.text.size() / 1024 / 1024)});
  if (const auto at = first_bad_utf8(file.text))
    throw Failure({.code = ErrorCode::not_utf8, .file = file.name, .found = std::to_string(*at)});
  try {
    return exchange::parse_without_duplicate_keys(file);
  } catch (const Json::out_of_range&) {
    throw Failure({.code = ErrorCode::wrong_shape,
                   .file = file.name,
                   .expected = "numbers that a computer can hold",
                   .found = "a larger one"});
  } catch (const Json::parse_error& error) {
    const auto before = file.text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, file.text.size()));
    const auto line = std::count(file.text.begin(), before, '\n') + 1;
    throw Failure({.code = ErrorCode::not_json, .file = file.name, .detail = std::to_string(line)});
  }
}

[[noreturn]] void refuse(const NamedText& file, const std::string& field, const std::string& expected,
                         const std::string& found) {
  throw Failure(
      {.code = ErrorCode::wrong_shape, .file = file.name, .field = field, .expected = expected, .found = found});
}

void check_frame(const NamedText& file, const Json& root) {
  if (!root.is_object()) refuse(file, "", "an object with the key chronicle", root.type_name());
  const auto version = root.find("chronicle");
  if (version == root.end()) refuse(file, "chronicle", "1", "nothing");
  if (*version != 1) refuse(file, "chronicle", "1", version->dump());
  const auto edition = root.find("edition");
  if (edition != root.end() && !(edition->is_string() && Day::parse(edition->get_ref<const std::string&>())))
    refuse(file, "edition", "a day such as 2026-11-22", edition->dump());
  for (const auto& [key, value] : root.items()) {
    bool known = key == "chronicle" || key == "edition";
    for (std::size_t i = 0; i < kind_count && !known; ++i) known = key == plural_of(static_cast<Kind>(i));
    if (!known) refuse(file, key, "a key of the record format", value.type_name());
    if (key != "chronicle" && key != "edition" && !value.is_array()) refuse(file, key, "a list", value.type_name());
  }
}

/// Where each record was read, to find double ids and to name the file in messages about links.
using Origins = std::unordered_map<std::string, const std::string*>;

template <typename R>
void read_kind(const NamedText& file, const Json& root, Bundle& bundle, Origins& origins) {
  const auto list = root.find(plural_of(R::kind));
  if (list == root.end()) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string place = std::string(plural_of(R::kind)) + "[" + std::to_string(i) + "]";
    R record = RecordReader(file.name, place, (*list)[i]).template record<R>();
    const auto [first, added] = origins.emplace(record.id.text(), &file.name);
    if (!added)
      throw Failure(
          {.code = ErrorCode::duplicate_id, .file = file.name, .record = record.id.text(), .found = *first->second});
    bundle.of<R>().push_back(std::move(record));
  }
}

/// Checks that every reference of a record leads somewhere.
class LinkCheck {
 public:
  LinkCheck(const Origins& origins, const KnownId& is_known) : origins_(origins), is_known_(is_known) {}

  template <typename R>
  void operator()(const R& record) {
    record_ = &record.id;
    R::describe(record, [this](const char* key, const auto& member) { follow(key, member); });
    if constexpr (std::same_as<R, Relation>)
      if (record.document == record.to)
        throw Failure({.code = ErrorCode::bad_value,
                       .file = *origins_.at(record.id.text()),
                       .record = record.id.text(),
                       .field = "to",
                       .expected = "another document",
                       .found = record.to.text()});
    for (const auto& topic : record.topics) follow("topics", topic.id());
    for (const auto& citation : record.citations) follow("citations", citation.source.id());
  }

 private:
  void follow(const char* key, const RecordId& id) const {
    if (origins_.contains(id.text()) || (is_known_ && is_known_(id))) return;
    throw Failure({.code = ErrorCode::unknown_id,
                   .file = *origins_.at(record_->text()),
                   .record = record_->text(),
                   .field = key,
                   .found = id.text()});
  }
  template <Kind K>
  void follow(const char* key, const Ref<K>& ref) const {
    follow(key, ref.id());
  }
  template <typename T>
  void follow(const char* key, const std::optional<T>& member) const {
    if (member) follow(key, *member);
  }
  template <typename T>
  void follow(const char*, const T&) const {}

  const Origins& origins_;
  const KnownId& is_known_;
  const RecordId* record_ = nullptr;
};

}  // namespace

Result<Bundle> read_record_files(const std::vector<NamedText>& files, const KnownId& is_known) {
  try {
    Bundle bundle;
    Origins origins;
    for (const NamedText& file : files) {
      const Json root = parse_json(file);
      check_frame(file, root);
      for_each_kind([&]<typename R>() { read_kind<R>(file, root, bundle, origins); });
      exchange::check_schema(file.name, root, exchange::Patterns::skipped);
    }
    LinkCheck check(origins, is_known);
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) check(record);
    });
    return bundle;
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

Result<std::string> edition_of(const NamedText& file) {
  try {
    const Json root = parse_json(file);
    check_frame(file, root);
    const auto edition = root.find("edition");
    return edition == root.end() ? "" : edition->get<std::string>();
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

Result<NamedText> read_text_file(const std::string& path) {
  std::error_code code;
  if (std::filesystem::is_directory(path, code))
    return fail({.code = ErrorCode::cannot_read, .file = path, .detail = "it is a folder"});
  if (!std::filesystem::is_regular_file(path, code)) return fail({.code = ErrorCode::cannot_read, .file = path});
  std::ifstream stream(path, std::ios::binary | std::ios::ate);
  const auto size = stream ? static_cast<std::streamoff>(stream.tellg()) : -1;
  if (size < 0) return fail({.code = ErrorCode::cannot_read, .file = path});
  if (static_cast<std::size_t>(size) > largest_record_file)
    return fail({.code = ErrorCode::too_large,
                 .file = path,
                 .expected = std::to_string(largest_record_file / 1024 / 1024),
                 .found = std::to_string(size / 1024 / 1024)});
  NamedText file{path, std::string(static_cast<std::size_t>(size), '\0')};
  stream.seekg(0);
  stream.read(file.text.data(), size);
  if (!stream) return fail({.code = ErrorCode::cannot_read, .file = path});
  return file;
}

Result<void> check_against_schema(const NamedText& file, bool with_patterns) {
  try {
    const Json root = parse_json(file);
    exchange::check_schema(file.name, root, with_patterns ? exchange::Patterns::checked : exchange::Patterns::skipped);
    return {};
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

}  // namespace chronicle
