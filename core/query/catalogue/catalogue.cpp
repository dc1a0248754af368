#include "core/query/catalogue/catalogue.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

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

Catalogue::Catalogue(LibraryFacts facts)
    : cited_(std::make_shared<const std::vector<CitedSource>>(std::move(facts.cited))) {
  IdIndex::Positions positions;
  positions.reserve(facts.records.size());
  for_each_kind([&]<typename R>() {
    auto table = std::make_shared<RecordTable<R>>(std::move(facts.records.of<R>()));
    for (auto one = table->begin(); one != table->end(); ++one) positions.emplace(one->id, one.position());
    std::get<Table<R>>(tables_) = std::move(table);
  });
  positions_ = IdIndex(std::move(positions));
  find_former_ids();
  derive();
}

Catalogue Catalogue::load(const Library& library) { return Catalogue(library.records().facts()); }

/// The table, as one that no other catalogue shares.
template <typename R>
RecordTable<R>& Catalogue::own_table() {
  auto& table = std::get<Table<R>>(tables_);
  if (table.use_count() > 1) table = std::make_shared<RecordTable<R>>(*table);
  return *table;
}

/// A citation of a record that was read again; its source may be one that has yet to be.
struct Catalogue::Citing {
  Kind kind;
  std::uint32_t record;
  RecordId source;
};

template <typename R>
void Catalogue::take_in(const Library& library, const RecordId& id, std::vector<Citing>& citing) {
  auto found = library.records().find<R>(id);
  if (found && found->id != id) found.reset();  // it is gone, and its id leads elsewhere
  auto position = positions_.find(id);
  if (!found) {
    if (!position) return;
    own_table<R>().remove(*position);
    positions_.remove(id);
    return;
  }
  R facts;
  facts.id = found->id;
  facts.names = std::move(found->names);
  facts.topics = std::move(found->topics);
  facts.former_ids = std::move(found->former_ids);
  for_each_fact<R>([&](const auto& fact) { facts.*fact.member = std::move((*found).*fact.member); });
  if (position) {
    own_table<R>().put(*position, std::move(facts));
  } else {
    own_table<R>().add(std::move(facts));
    position = all<R>().end_position() - 1;
    positions_.set(id, *position);
  }
  for (const Citation& citation : found->citations) citing.push_back({R::kind, *position, citation.source.id()});
}

Catalogue Catalogue::after(const Library& library, const std::vector<Change>& changes) const {
  std::set<RecordId> ids;
  for (const Change& change : changes) ids.insert(change.record);
  Catalogue next = *this;
  std::vector<Citing> citing;
  for (const RecordId& id : ids) dispatch(id.kind(), [&]<typename R>() { next.take_in<R>(library, id, citing); });
  if (concern_words_alone(changes)) return next;
  const auto concerns_ids = [](const Change& change) {
    return change.kind != ChangeKind::changed || change.field == "former_ids";
  };
  if (std::any_of(changes.begin(), changes.end(), concerns_ids)) next.find_former_ids();
  std::set<std::pair<Kind, std::uint32_t>> renewed;
  for (const RecordId& id : ids)
    for (const Catalogue* one : std::array{this, static_cast<const Catalogue*>(&next)})
      if (const auto position = one->position_of(id)) renewed.emplace(id.kind(), *position);
  std::vector<CitedSource> cited;
  for (const Citing& one : citing)
    if (const auto source = next.position_of(one.source)) cited.push_back({one.kind, one.record, *source});
  std::copy_if(cited_->begin(), cited_->end(), std::back_inserter(cited), [&](const CitedSource& one) {
    return !renewed.contains({one.kind, one.record});
  });
  std::sort(cited.begin(), cited.end());
  cited.erase(std::unique(cited.begin(), cited.end()), cited.end());
  next.cited_ = std::make_shared<const std::vector<CitedSource>>(std::move(cited));
  next.derive();
  return next;
}

void Catalogue::find_former_ids() {
  FormerIds former;
  for_each_kind([&]<typename R>() {
    for (const R& record : all<R>())
      for (const std::string& text : record.former_ids)
        if (const auto id = RecordId::parse(text)) former.emplace(*id, record.id);
  });
  former_ = std::make_shared<const FormerIds>(std::move(former));
}

void Catalogue::derive() {
  derived_ = std::make_shared<Derived>();
  for_each_kind([this]<typename R>() {
    const auto kind = static_cast<std::size_t>(R::kind);
    derived_->first.at(kind + 1) = derived_->first.at(kind) + all<R>().end_position();
  });
  link_all();
  find_publications();
  find_known_days();
  find_rings();
}

std::optional<std::uint32_t> Catalogue::number_of(const RecordId& id) const {
  const auto position = position_of(id);
  if (!position) return std::nullopt;
  return derived_->first.at(static_cast<std::size_t>(id.kind())) + *position;
}

const RecordId& Catalogue::id_at(Kind kind, std::uint32_t position) const {
  return dispatch(kind, [&]<typename R>() -> const RecordId& { return all<R>()[position].id; });
}

void Catalogue::find_publications() {
  auto& publications = derived_->first_publications;
  publications.assign(derived_->first.back(), not_cited);
  const auto& sources = all<Source>();
  for (const CitedSource& one : *cited_) {
    const auto& published = sources[one.source].published;
    const auto day = published ? published->latest() : std::nullopt;
    auto& first = publications[derived_->first.at(static_cast<std::size_t>(one.kind)) + one.record];
    first = std::min(first, day ? day->number() : not_dated);
  }
}

std::optional<Day> Catalogue::first_publication(const RecordId& id) const {
  const auto number = number_of(id);
  if (!number) return std::nullopt;
  const std::int32_t day = derived_->first_publications[*number];
  return day == not_dated || day == not_cited ? std::nullopt : std::optional(Day(day));
}

std::optional<SinceDay> Catalogue::known_since(const RecordId& id) const {
  const auto number = number_of(id);
  return number ? derived_->known_since[*number] : std::nullopt;
}

bool Catalogue::may_replace_itself(const RecordId& document) const {
  const auto position = position_of(document);
  return position && document.kind() == Kind::document && derived_->in_ring[*position];
}

/// Documents that none replaces, and such as replace none, are in no ring; without them others come to be so.
void Catalogue::find_rings() {
  const std::size_t count = all<Document>().end_position();
  std::vector<std::vector<std::uint32_t>> newer(count), older(count);
  for (const Relation& relation : all<Relation>()) {
    const auto from = position_of(relation.document.id());
    const auto to = position_of(relation.to.id());
    if (relation.type != RelationType::replaces || !from || !to) continue;
    newer[*to].push_back(*from);
    older[*from].push_back(*to);
  }
  auto& in_ring = derived_->in_ring;
  in_ring.assign(count, true);
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
      in_ring[one] = false;
      for (const std::uint32_t next : after[one])
        if (--left[next] == 0) open.push_back(next);
    }
  };
  peel(newer, older);
  peel(older, newer);
}

void Catalogue::link_all() {
  const auto link = [this]<typename R, typename T>(const Fact<R, T>& fact) {
    Links& links = derived_->links.emplace_back();
    using Target = PlainType<T>;
    if constexpr (IsReference<Target>::value) {
      const auto& first = derived_->first;
      std::uint32_t end = first.back();
      if constexpr (!std::same_as<Target, RecordId>) {
        links.first = first.at(static_cast<std::size_t>(Target::kind));
        end = first.at(static_cast<std::size_t>(Target::kind) + 1);
      }
      std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
      const auto& records = all<R>();
      for (auto one = records.begin(); one != records.end(); ++one)
        if (const RecordId* target = id_in(*one.*fact.member))
          if (const auto number = number_of(*target)) pairs.emplace_back(*number - links.first, one.position());
      links.lists = NumberLists::of_pairs(end - links.first, pairs);
    }
  };
  derived_->links.reserve(fact_count);
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

bool concern_words_alone(const std::vector<Change>& changes) {
  constexpr std::array common{"names", "other_names", "notes", "readings", "not_applicable", "not_looked_up"};
  return std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
    if (change.kind != ChangeKind::changed) return false;
    bool is_text = std::find(common.begin(), common.end(), change.field) != common.end();
    dispatch(change.record.kind(), [&]<typename R>() {
      for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
        if constexpr (std::same_as<PlainType<T>, std::string>) is_text = is_text || change.field == fact.key;
      });
    });
    return is_text;
  });
}

RecordId page_of(const Catalogue& catalogue, const RecordId& id) {
  RecordId page = id;
  if (!has_page(id.kind())) catalogue.with_record(id, [&](const auto& record) { page = page_of(record); });
  return page;
}

}  // namespace chronicle
