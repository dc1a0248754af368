#include "core/model/id.h"

#include <algorithm>
#include <functional>

namespace chronicle {
namespace {

struct KindNames {
  std::string_view name, plural;
};

constexpr std::array<KindNames, kind_count> kinds{{
    {"session", "sessions"},
    {"announcement", "announcements"},
    {"item", "items"},
    {"document", "documents"},
    {"act", "acts"},
    {"relation", "relations"},
    {"signature", "signatures"},
    {"attendance", "attendances"},
    {"statement", "statements"},
    {"commitment", "commitments"},
    {"trace", "traces"},
    {"figure", "figures"},
    {"count", "counts"},
    {"chairmanship", "chairmanships"},
    {"person", "people"},
    {"state", "states"},
    {"place", "places"},
    {"topic", "topics"},
    {"source", "sources"},
}};

constexpr std::size_t longest_slug = 200;

bool is_slug(std::string_view slug) {
  if (slug.empty() || slug.size() > longest_slug || slug.front() == '-' || slug.back() == '-') return false;
  if (slug.find("--") != std::string_view::npos) return false;
  return std::all_of(slug.begin(), slug.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

std::string_view name_of(Kind kind) { return kinds.at(static_cast<std::size_t>(kind)).name; }
std::string_view plural_of(Kind kind) { return kinds.at(static_cast<std::size_t>(kind)).plural; }

std::optional<Kind> parse_kind(std::string_view name) {
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (kinds.at(i).name == name) return static_cast<Kind>(i);
  return std::nullopt;
}

std::optional<RecordId> RecordId::parse(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto kind = parse_kind(text.substr(0, slash));
  if (!kind || !is_slug(text.substr(slash + 1))) return std::nullopt;
  RecordId id;
  id.value_ = std::make_shared<const Value>(Value{std::string(text), std::hash<std::string_view>()(text), *kind});
  return id;
}

const std::string& RecordId::text() const {
  static const std::string none;
  return value_ != nullptr ? value_->text : none;
}

std::string_view RecordId::slug() const {
  const std::string_view all = text();
  return all.substr(all.find('/') + 1);
}

}  // namespace chronicle
