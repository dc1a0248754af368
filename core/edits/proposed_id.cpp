#include "core/edits/proposed_id.h"

#include "core/edits/draft.h"
#include "core/model/naming.h"
#include "core/store/records/records.h"
#include "core/words/slug.h"

namespace chronicle {
namespace {

constexpr std::size_t longest = 120;

/// Joins what tells a record from others.
class Pieces {
 public:
  template <typename T>
  void add(const FactTraits& traits, const T& value) {
    if constexpr (IsReference<T>::value)
      join(std::string(id_of(value).slug()));
    else if constexpr (Named<T>)
      join(slug_of(word_of(value)));
    else if constexpr (std::same_as<T, Date>)
      join(slug_of(value.text()));
    else if constexpr (std::same_as<T, std::string>)
      if (traits.role == FactRole::gist || traits.form == TextForm::item_number) join(slug_of(value));
  }
  std::size_t count() const { return count_; }
  std::string take() && { return std::move(slug_); }

 private:
  void join(const std::string& piece) {
    if (piece.empty() || slug_.size() + piece.size() >= longest) return;
    slug_ += (slug_.empty() ? "" : "-") + piece;
    ++count_;
  }

  std::string slug_;
  std::size_t count_ = 0;
};

template <typename R>
std::string slug_of_facts(const R& record) {
  Pieces pieces;
  visit_facts(record, [&]<typename F>(const F& fact, const auto& member) {
    if constexpr (F::is_required) pieces.add(fact.traits, member);
  });
  // What belongs to a session and no more is told apart by who it is of.
  visit_values(record, [&]<typename F, typename T>(const F& fact, const T& value) {
    if constexpr (!F::is_required && IsReference<T>::value)
      if (pieces.count() < 2) pieces.add(fact.traits, value);
  });
  return std::move(pieces).take();
}

}  // namespace

template <typename R>
std::string proposed_slug(const R& record) {
  if constexpr (std::same_as<R, Session>)
    if (record.held) return slug_of(record.held->text());
  if (!record.names.empty() && (needs_name(R::kind) || R::kind == Kind::session)) return slug_of(record.title());
  return slug_of_facts(record);
}

#define CHRONICLE_INSTANTIATE(R) template std::string proposed_slug<R>(const R&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

RecordId free_id(const Library& library, Kind kind, const std::string& slug, const std::set<RecordId>& taken) {
  std::string base(name_of(kind));
  base += "/" + (slug.empty() ? std::string(name_of(kind)) : slug);
  std::string text = base;
  for (int number = 2;; ++number) {
    const RecordId id = RecordId::parse(text).value();
    if (!taken.contains(id) && !library.records().contains(id)) return id;
    text = base + "-" + std::to_string(number);
  }
}

std::optional<RecordId> proposed_id(const Library& library, Kind kind, const std::vector<Assignment>& assignments) {
  const auto slug = dispatch(kind, [&]<typename R>() -> std::optional<std::string> {
    try {
      return proposed_slug(assigned<R>(bare(kind, std::nullopt), assignments));
    } catch (const Failure&) {
      return std::nullopt;  // not all that a record must have is there yet
    }
  });
  return slug ? std::optional(free_id(library, kind, *slug)) : std::nullopt;
}

}  // namespace chronicle
