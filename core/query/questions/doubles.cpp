#include "core/query/questions/doubles.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

#include "core/query/questions/alike_names.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

/// Addresses that so many sources share say nothing of any two of them.
constexpr std::size_t most_at_one_address = 20;

/// A web address without what makes no difference.
std::string plain_address(std::string address) {
  for (const char* start : {"https://", "http://", "www."})
    if (address.starts_with(start)) address.erase(0, std::string(start).size());
  address.erase(std::min(address.find('#'), address.size()));
  while (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

template <typename T>
bool differ(const std::optional<T>& one, const std::optional<T>& other) {
  return one && other && *one != *other;
}

class DoubleFinder {
 public:
  DoubleFinder(const Catalogue& catalogue, const std::vector<std::pair<RecordId, std::string>>& other_names)
      : catalogue_(catalogue) {
    for (const auto& [id, name] : other_names) other_names_[id].push_back(name);
  }

  std::vector<Double> find() {
    find_in<Session>();
    find_in<Document>();
    find_in<Person>();
    find_in<State>();
    find_in<Place>();
    find_in<Topic>();
    find_in<Source>();
    std::vector<Double> doubles;
    for (const auto& [pair, why] : found_) doubles.push_back({pair.second.first, pair.second.second, why});
    return doubles;
  }

 private:
  template <typename R>
  void find_in() {
    if constexpr (std::same_as<R, Source>) find_same_addresses();
    if constexpr (std::same_as<R, Session>) find_same_days();
    find_alike_names<R>();
  }

  template <typename R>
  void find_alike_names() {
    std::vector<std::string_view> names;
    std::vector<const R*> owners;
    const auto add = [&](const R& record, std::string_view name) {
      for (std::size_t at = names.size(); at-- > 0 && owners[at] == &record;)
        if (names[at] == name) return;
      names.push_back(name);
      owners.push_back(&record);
    };
    for (const R& record : catalogue_.all<R>()) {
      for (const auto& [language, name] : record.names) add(record, name);
      if (const auto others = other_names_.find(record.id); others != other_names_.end())
        for (const std::string& name : others->second) add(record, name);
    }
    // A first and a last name stand in either order.
    constexpr WordOrder order = std::same_as<R, Person> ? WordOrder::does_not_count : WordOrder::counts;
    for (const NamePair& found : alike_names(names, order))
      pair(*owners[found.one], *owners[found.other],
           found.are_same ? DoubleReason::same_name : DoubleReason::alike_name);
  }

  void find_same_addresses() {
    std::unordered_map<std::string, std::vector<const Source*>> by_address;
    for (const Source& source : catalogue_.all<Source>())
      if (source.url) by_address[plain_address(*source.url)].push_back(&source);
    for (const auto& [address, sources] : by_address) {
      if (sources.size() > most_at_one_address) continue;
      for (auto one = sources.begin(); one != sources.end(); ++one)
        for (auto other = std::next(one); other != sources.end(); ++other)
          pair(**one, **other, DoubleReason::same_address);
    }
  }

  void find_same_days() {
    std::vector<std::pair<std::int32_t, const Session*>> by_day;
    for (const Session& session : catalogue_.all<Session>())
      if (session.held && session.held->earliest() && session.held->latest() &&
          session.held->latest()->number() - session.held->earliest()->number() <= 2)
        by_day.emplace_back(session.held->earliest()->number(), &session);
    std::sort(by_day.begin(), by_day.end());
    for (std::size_t i = 0; i < by_day.size(); ++i)
      for (std::size_t j = i + 1; j < by_day.size() && by_day[j].first - by_day[i].first <= 1; ++j)
        pair(*by_day[i].second, *by_day[j].second, DoubleReason::same_day);
  }

  template <typename R>
  void pair(const R& one, const R& other, DoubleReason why) {
    if (other.id < one.id) return pair(other, one, why);
    if (one.id == other.id || are_apart(one, other)) return;
    const auto [known, is_new] = found_.emplace(std::pair(R::kind, std::pair(one.id, other.id)), why);
    if (!is_new) known->second = std::min(known->second, why);
  }

  bool are_apart(const Session& one, const Session& other) const {
    if (differ(one.place, other.place) || differ(one.council, other.council)) return true;
    if (!one.held || !other.held) return false;
    const auto first = one.held->earliest(), second = other.held->earliest();
    return first && second && std::abs(first->number() - second->number()) > 1;
  }
  bool are_apart(const Document& one, const Document& other) const {
    if (one.type != other.type || differ(one.validity, other.validity) || differ(one.appointee, other.appointee))
      return true;
    const auto first = sessions_of(one), second = sessions_of(other);
    return !first.empty() && !second.empty() &&
           std::none_of(first.begin(), first.end(), [&](const RecordId& id) { return second.contains(id); });
  }
  bool are_apart(const Person& one, const Person& other) const { return differ(one.state, other.state); }
  bool are_apart(const Place& one, const Place& other) const { return differ(one.state, other.state); }
  bool are_apart(const Source& one, const Source& other) const {
    if (one.url && other.url) return plain_address(*one.url) != plain_address(*other.url);
    return differ(one.published, other.published) || fold(one.publisher) != fold(other.publisher);
  }
  template <typename R>
  bool are_apart(const R& /*one*/, const R& /*other*/) const {
    return false;
  }

  std::set<RecordId> sessions_of(const Document& document) const {
    std::set<RecordId> sessions;
    for (const Act* act : catalogue_.linked(&Act::document, document.id))
      if (act->session) sessions.insert(act->session->id());
    return sessions;
  }

  const Catalogue& catalogue_;
  std::map<RecordId, std::vector<std::string>> other_names_;
  std::map<std::pair<Kind, std::pair<RecordId, RecordId>>, DoubleReason> found_;
};

}  // namespace

std::vector<Double> find_doubles(const Catalogue& catalogue,
                                 const std::vector<std::pair<RecordId, std::string>>& other_names) {
  return DoubleFinder(catalogue, other_names).find();
}

}  // namespace chronicle
