// The kinds of record and their ids: "kind/slug", readable, stable, and the link to the record.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

enum class Kind : std::uint8_t {
  session,
  announcement,
  item,
  document,
  act,
  relation,
  signature,
  attendance,
  statement,
  commitment,
  trace,
  figure,
  count,
  chairmanship,
  person,
  state,
  place,
  topic,
  source,
};

/// How many kinds there are.
inline constexpr std::size_t kind_count = 19;

/// The kind as it stands in ids: "session".
std::string_view name_of(Kind kind);
/// The kind as the key of its list in a record file: "sessions", "people".
std::string_view plural_of(Kind kind);
std::optional<Kind> parse_kind(std::string_view name);

/// The id of a record. Null only by default construction, until a reader has set it. Copies share the text: a library
/// has each id once, however many records refer to it.
class RecordId {
 public:
  RecordId() = default;
  /// Reads "kind/slug"; nothing if the kind is unknown or the slug is not lower-case Latin letters and digits in
  /// groups joined by single hyphens, 200 characters at most.
  static std::optional<RecordId> parse(std::string_view text);

  /// The id and its two halves; of a null one the texts are empty, and the kind means nothing.
  Kind kind() const { return value_ != nullptr ? value_->kind : Kind::session; }
  const std::string& text() const;
  std::string_view slug() const;
  bool is_null() const { return value_ == nullptr; }
  /// The same for equal ids.
  std::size_t hash() const { return value_ != nullptr ? value_->hash : 0; }

  bool operator==(const RecordId& other) const {
    return value_ == other.value_ || (hash() == other.hash() && text() == other.text());
  }
  std::strong_ordering operator<=>(const RecordId& other) const { return text().compare(other.text()) <=> 0; }

 private:
  struct Value {
    std::string text;
    std::size_t hash;
    Kind kind;
  };
  std::shared_ptr<const Value> value_;
};

/// An id that is known to be of one kind.
template <Kind K>
class Ref {
 public:
  static constexpr Kind kind = K;
  Ref() = default;
  /// Nothing if it is no id, or one of another kind.
  static std::optional<Ref> parse(std::string_view text) {
    auto id = RecordId::parse(text);
    return id ? of(std::move(*id)) : std::nullopt;
  }
  /// Nothing if the id is of another kind.
  static std::optional<Ref> of(RecordId id) {
    if (id.is_null() || id.kind() != K) return std::nullopt;
    return Ref{std::move(id)};
  }
  const RecordId& id() const { return id_; }
  const std::string& text() const { return id_.text(); }

  bool operator==(const Ref&) const = default;
  auto operator<=>(const Ref&) const = default;

 private:
  explicit Ref(RecordId id) : id_(std::move(id)) {}
  RecordId id_;
};

}  // namespace chronicle
