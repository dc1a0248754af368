#include "core/query/catalogue/catalogue.h"

#include <algorithm>

#include "core/base/plain_type.h"
#include "core/model/part.h"

namespace chronicle {
namespace {

/// Of the sources that a record cites: one whose day of publication is not known comes before all others.
constexpr std::int32_t not_dated = INT32_MIN, not_cited = INT32_MAX;

const RecordId* id_in(const RecordId& id) { return &id; }
template <Kind K>
const RecordId* id_in(const Ref<K>& ref) {
  return &ref.id();
}
template <Kind K>
const RecordId* id_in(const std::optional<Ref<K>>& ref) {
  return ref ? &ref->id() : nullptr;
}

}  // namespace

Catalogue Catalogue::load(const Library& library) {
  Catalogue catalogue;
  LibraryFacts facts = library.facts();
  catalogue.records_ = std::move(facts.records);
  catalogue.cited_ = std::move(facts.cited);
  catalogue.number_all();
  catalogue.link_all();
  catalogue.find_publications();
  catalogue.find_known_days();
  catalogue.find_rings();
  return catalogue;
}

void Catalogue::number_all() {
  positions_.reserve(records_.size());
  for_each_kind([this]<typename R>() {
    const auto& records = all<R>();
    for (std::uint32_t i = 0; i < records.size(); ++i) positions_.emplace(records[i].id.text(), i);
    const auto kind = static_cast<std::size_t>(R::kind);
    first_.at(kind + 1) = first_.at(kind) + static_cast<std::uint32_t>(records.size());
  });
}

std::optional<std::uint32_t> Catalogue::number_of(const RecordId& id) const {
  const auto position = position_of(id);
  if (!position) return std::nullopt;
  return first_.at(static_cast<std::size_t>(id.kind())) + *position;
}

const RecordId& Catalogue::id_at(Kind kind, std::uint32_t position) const {
  return dispatch(kind, [&]<typename R>() -> const RecordId& { return all<R>().at(position).id; });
}

void Catalogue::find_publications() {
  first_publications_.assign(first_.back(), not_cited);
  const auto& sources = all<Source>();
  for (const CitedSource& one : cited_) {
    const auto& published = sources[one.source].published;
    const auto day = published ? published->latest() : std::nullopt;
    auto& first = first_publications_[first_.at(static_cast<std::size_t>(one.kind)) + one.record];
    first = std::min(first, day ? day->number() : not_dated);
  }
}

std::optional<Day> Catalogue::first_publication(const RecordId& id) const {
  const auto number = number_of(id);
  if (!number) return std::nullopt;
  const std::int32_t day = first_publications_[*number];
  return day == not_dated || day == not_cited ? std::nullopt : std::optional(Day(day));
}

std::optional<SinceDay> Catalogue::known_since(const RecordId& id) const {
  const auto number = number_of(id);
  return number ? known_since_[*number] : std::nullopt;
}

bool Catalogue::may_replace_itself(const RecordId& document) const {
  const auto position = position_of(document);
  return position && document.kind() == Kind::document && in_ring_[*position];
}

/// Documents that none replaces, and such as replace none, are in no ring; without them others come to be so.
void Catalogue::find_rings() {
  const std::size_t count = all<Document>().size();
  std::vector<std::vector<std::uint32_t>> newer(count), older(count);
  for (const Relation& relation : all<Relation>()) {
    const auto from = position_of(relation.document.id());
    const auto to = position_of(relation.to.id());
    if (relation.type != RelationType::replaces || !from || !to) continue;
    newer[*to].push_back(*from);
    older[*from].push_back(*to);
  }
  in_ring_.assign(count, true);
  const auto peel = [&](const auto& before, const auto& after) {
    std::vector<std::size_t> left(count);
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < count; ++i) {
      left[i] = before[i].size();
      if (left[i] == 0) open.push_back(i);
    }
    while (!open.empty()) {
      const std::uint32_t one = open.back();
      open.pop_back();
      in_ring_[one] = false;
      for (const std::uint32_t next : after[one])
        if (--left[next] == 0) open.push_back(next);
    }
  };
  peel(newer, older);
  peel(older, newer);
}

void Catalogue::link_all() {
  const auto link = [this]<typename R, typename T>(const Fact<R, T>& fact) {
    Links& links = links_.emplace_back();
    using Target = PlainType<T>;
    if constexpr (IsReference<Target>::value) {
      std::uint32_t end = first_.back();
      if constexpr (!std::same_as<Target, RecordId>) {
        links.first = first_.at(static_cast<std::size_t>(Target::kind));
        end = first_.at(static_cast<std::size_t>(Target::kind) + 1);
      }
      const auto& records = all<R>();
      std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
      for (std::uint32_t i = 0; i < records.size(); ++i)
        if (const RecordId* target = id_in(records[i].*fact.member))
          if (const auto number = number_of(*target)) pairs.emplace_back(*number - links.first, i);
      links.lists = NumberLists::of_pairs(end - links.first, pairs);
    }
  };
  links_.reserve(fact_count);
  for_each_kind([&]<typename R>() { for_each_fact<R>(link); });
}

std::string Catalogue::name_of(const RecordId& id) const {
  std::string name = id.text();
  with_record(id, [&](const auto& record) {
    if (!record.names.empty()) {
      name = record.title();
      return;
    }
    visit_values(record, [&](const auto& fact, const auto& value) {
      if constexpr (std::same_as<PlainType<decltype(value)>, std::string>)
        if (fact.traits.role == FactRole::gist) name = value;
    });
  });
  return name;
}

RecordId page_of(const Catalogue& catalogue, const RecordId& id) {
  RecordId page = id;
  if (!has_page(id.kind())) catalogue.with_record(id, [&](const auto& record) { page = page_of(record); });
  return page;
}

}  // namespace chronicle
