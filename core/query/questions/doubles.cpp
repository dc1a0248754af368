#include "core/query/questions/doubles.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <unordered_map>

#include "core/words/fold.h"

namespace chronicle {
namespace {

using Words = std::vector<std::string>;

/// Names that so many records share say nothing of any two of them.
constexpr std::size_t most_alike = 20;

/// The letters of a folded word, each as its bytes.
Words letters_of(const std::string& word) {
  Words letters;
  for (const char c : word) {
    const bool goes_on = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (goes_on && !letters.empty())
      letters.back() += c;
    else
      letters.emplace_back(1, c);
  }
  return letters;
}

/// Whether one letter too many, too few, another or two in the wrong order is all that tells two words apart.
bool is_one_slip(const Words& one, const Words& other) {
  if (one.size() > other.size()) return is_one_slip(other, one);
  if (other.size() - one.size() > 1) return false;
  const auto [from, to] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  const auto rest_is_same = [&](std::ptrdiff_t first, std::ptrdiff_t second) {
    return one.end() - from >= first && other.end() - to >= second &&
           std::equal(from + first, one.end(), to + second, other.end());
  };
  if (one.size() < other.size()) return rest_is_same(0, 1);
  if (rest_is_same(1, 1)) return true;
  return rest_is_same(2, 2) && from[0] == to[1] && from[1] == to[0];
}

bool has_digit(const std::string& word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a word is almost the other: not in words that are short or hold a number.
bool is_alike(const std::string& one, const std::string& other) {
  constexpr std::size_t shortest = 5;
  if (has_digit(one) || has_digit(other)) return false;
  const Words first = letters_of(one), second = letters_of(other);
  return std::min(first.size(), second.size()) >= shortest && is_one_slip(first, second);
}

/// Whether one of two words is the first letter of the other.
bool is_initial(const std::string& one, const std::string& other) {
  const Words first = letters_of(one), second = letters_of(other);
  if (first.empty() || second.empty() || first.front() != second.front()) return false;
  return (first.size() == 1) != (second.size() == 1);
}

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
  using Groups = std::unordered_map<std::string, std::vector<const R*>>;

  /// A name by its words, and whose it is.
  template <typename R>
  struct Name {
    const R* record;
    Words words;
  };

  template <typename R>
  void find_in() {
    if constexpr (std::same_as<R, Source>) find_same_addresses();
    if constexpr (std::same_as<R, Session>) find_same_days();
    const auto names = names_of<R>();
    find_same_names(names);
    find_alike_names(names);
  }

  template <typename R>
  std::vector<Name<R>> names_of() const {
    std::vector<Name<R>> names;
    for (const R& record : catalogue_.all<R>()) {
      std::set<Words> own;
      const auto add = [&](const std::string& name) {
        Words words;
        for (const Word& word : words_of(name)) words.push_back(word.folded);
        // A first and a last name stand in either order.
        if constexpr (std::same_as<R, Person>) std::sort(words.begin(), words.end());
        if (!words.empty() && own.insert(words).second) names.push_back({&record, std::move(words)});
      };
      for (const auto& [language, name] : record.names) add(name);
      if (const auto others = other_names_.find(record.id); others != other_names_.end())
        for (const std::string& name : others->second) add(name);
    }
    return names;
  }

  template <typename R>
  void find_same_names(const std::vector<Name<R>>& names) {
    std::map<Words, std::vector<const R*>> by_name;
    for (const Name<R>& name : names) by_name[name.words].push_back(name.record);
    for (const auto& [words, records] : by_name) pair_all(records, DoubleReason::same_name);
  }

  /// Names that differ in one word meet under what they have in common.
  template <typename R>
  void find_alike_names(const std::vector<Name<R>>& names) {
    struct Gap {
      const Name<R>* name;
      std::size_t at;
    };
    std::unordered_map<std::string, std::vector<Gap>> by_rest;
    for (const Name<R>& name : names)
      for (std::size_t at = 0; at < name.words.size(); ++at) {
        std::string rest = std::to_string(name.words.size());
        for (std::size_t i = 0; i < name.words.size(); ++i)
          if (i != at) rest += " " + name.words[i];
        by_rest[rest].push_back({&name, at});
      }
    for (const auto& [rest, gaps] : by_rest) {
      if (gaps.size() > most_alike) continue;
      for (const Gap& one : gaps)
        for (const Gap& other : gaps)
          if (is_alike_within(one.name->words, one.at, other.name->words, other.at))
            pair(*one.name->record, *other.name->record, DoubleReason::alike_name);
    }
  }
  /// Whether the words in the gaps of two names, which are else the same, may be one.
  static bool is_alike_within(const Words& one, std::size_t at, const Words& other, std::size_t other_at) {
    if (is_alike(one[at], other[other_at])) return true;
    // Initials stand for first names, beside a name that is written out.
    const auto is_long = [](const std::string& word) { return letters_of(word).size() > 2; };
    const bool has_more =
        one.size() > 1 && one.size() < 4 &&
        static_cast<std::size_t>(std::count_if(one.begin(), one.end(), is_long)) + (is_long(one[at]) ? 0 : 1) > 1;
    return has_more && is_initial(one[at], other[other_at]);
  }

  void find_same_addresses() {
    Groups<Source> by_address;
    for (const Source& source : catalogue_.all<Source>())
      if (source.url) by_address[plain_address(*source.url)].push_back(&source);
    for (const auto& [address, sources] : by_address) pair_all(sources, DoubleReason::same_address);
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
  void pair_all(const std::vector<const R*>& records, DoubleReason why) {
    if (records.size() > most_alike) return;
    for (const R* one : records)
      for (const R* other : records) pair(*one, *other, why);
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
