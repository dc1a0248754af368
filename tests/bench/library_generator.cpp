#include "tests/bench/library_generator.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/base/embedded.h"
#include "core/exchange/record_file.h"
#include "core/words/fold.h"

namespace chronicle::bench {
namespace {

constexpr std::size_t vocabulary = 20'000;

using Random = std::mt19937;

/// Words by rank: those of the bundled titles, the most frequent first, then invented ones.
class Language {
 public:
  Language(const std::vector<std::string>& titles, const std::vector<std::string>& syllables, Random& random) {
    std::map<std::string, std::size_t> counts;
    for (const std::string& title : titles)
      for (const Word& word : words_of(title)) ++counts[word.folded];
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& [word, count] : counts) ranked.emplace_back(count, word);
    std::sort(ranked.rbegin(), ranked.rend());
    for (auto& [count, word] : ranked) words_.push_back(std::move(word));
    while (words_.size() < vocabulary) {
      std::string word;
      for (auto n = 2 + random() % 3; n > 0; --n) word += syllables[random() % syllables.size()];
      words_.push_back(std::move(word));
    }
  }

  /// Zipf's law: the word of rank n is n times rarer than the first. Drawn by inverting its integral.
  const std::string& draw(Random& random) const {
    const double share = std::uniform_real_distribution(0.0, 1.0)(random);
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(words_.size()), share)) - 1;
    return words_[std::min(rank, words_.size() - 1)];
  }
  std::string phrase(Random& random, std::size_t least, std::size_t most) const {
    std::string text;
    for (auto n = least + random() % (most - least + 1); n > 0; --n) text += (text.empty() ? "" : " ") + draw(random);
    return text;
  }

 private:
  std::vector<std::string> words_;
};

std::vector<std::string> bundled_titles(const char* language) {
  std::vector<std::string> titles;
  const auto bundle = read_record_files(embedded::record());
  for (const Document& document : bundle.value().of<Document>())
    if (const auto name = document.names.find(language); name != document.names.end()) titles.push_back(name->second);
  return titles;
}

template <typename R>
R make(std::size_t number) {
  R record;
  record.id = *RecordId::parse(std::string(name_of(R::kind)) + "/" + std::to_string(number));
  return record;
}

template <Kind K>
Ref<K> ref(std::size_t number) {
  return *Ref<K>::parse(std::string(name_of(K)) + "/" + std::to_string(number));
}

class Generator {
 public:
  explicit Generator(unsigned seed)
      : random_(seed),
        english_(bundled_titles("en"),
                 {"con", "ter", "al", "mo", "pri", "ver", "sta", "in", "dus", "ga", "ro", "fi", "nal", "pe", "lo"},
                 random_),
        russian_(bundled_titles("ru"),
                 {"со", "пере", "ра", "ва", "ние", "гра", "мо", "тор", "ли", "на", "про", "сто", "ка", "де", "ту"},
                 random_) {}

  Bundle generate(std::size_t documents) {
    add_registers(documents);
    for (std::size_t i = 0; i < sessions_; ++i) add_session(i);
    for (std::size_t i = 0; i < documents; ++i) add_document(i);
    for (std::size_t i = 0; i < documents / 10; ++i) add_statement(i);
    return std::move(bundle_);
  }

 private:
  static constexpr std::size_t states = 12, topics = 24, places = 40, people = 400;

  template <typename R>
  R named(std::size_t number, std::size_t least, std::size_t most) {
    R record = make<R>(number);
    record.names = {{"en", english_.phrase(random_, least, most)}, {"ru", russian_.phrase(random_, least, most)}};
    return record;
  }

  void add_registers(std::size_t documents) {
    sessions_ = std::max<std::size_t>(documents / 20, 1);
    for (std::size_t i = 0; i < states; ++i) bundle_.of<State>().push_back(named<State>(i, 1, 2));
    for (std::size_t i = 0; i < topics; ++i) bundle_.of<Topic>().push_back(named<Topic>(i, 1, 2));
    for (std::size_t i = 0; i < places; ++i) {
      bundle_.of<Place>().push_back(named<Place>(i, 1, 1));
      bundle_.of<Place>().back().state = ref<Kind::state>(i % states);
    }
    for (std::size_t i = 0; i < people; ++i) bundle_.of<Person>().push_back(named<Person>(i, 2, 2));
    for (std::size_t i = 0; i < sessions_; ++i) {
      bundle_.of<Source>().push_back(named<Source>(i, 6, 14));
      bundle_.of<Source>().back().publisher = english_.phrase(random_, 1, 3);
    }
  }
  void add_session(std::size_t number) {
    auto session = named<Session>(number, 2, 3);
    const int days = static_cast<int>(number * 12'000 / sessions_);
    session.held = Date::of(Day::from_ymd(1991, 12, 21)->plus_days(days));
    session.place = ref<Kind::place>(random_() % places);
    session.host = ref<Kind::state>(random_() % states);
    bundle_.of<Session>().push_back(std::move(session));
  }
  void add_document(std::size_t number) {
    auto document = named<Document>(number, 6, 22);
    document.type = static_cast<DocumentType>(random_() % Words<DocumentType>::values.size());
    document.topics = {ref<Kind::topic>(random_() % topics)};
    const std::size_t session = random_() % sessions_;
    document.citations = {{.field = "names", .source = ref<Kind::source>(session)}};
    bundle_.of<Document>().push_back(std::move(document));
    auto act = make<Act>(number);
    act.document = ref<Kind::document>(number);
    act.verb = random_() % 8 == 0 ? Verb::considered : Verb::adopted;
    act.session = ref<Kind::session>(session);
    bundle_.of<Act>().push_back(std::move(act));
  }
  void add_statement(std::size_t number) {
    auto statement = make<Statement>(number);
    statement.session = ref<Kind::session>(random_() % sessions_);
    statement.gist = english_.phrase(random_, 10, 30);
    statement.person = ref<Kind::person>(random_() % people);
    statement.state = ref<Kind::state>(random_() % states);
    statement.topics = {ref<Kind::topic>(random_() % topics)};
    bundle_.of<Statement>().push_back(std::move(statement));
  }

  Random random_;
  Language english_, russian_;
  std::size_t sessions_ = 1;
  Bundle bundle_;
};

}  // namespace

Bundle generate_records(std::size_t documents, unsigned seed) { return Generator(seed).generate(documents); }

}  // namespace chronicle::bench
