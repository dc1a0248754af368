// Records with random values, the most extreme that the format takes among them.
#pragma once

#include <random>
#include <string>

#include "core/model/naming.h"
#include "core/model/records.h"

namespace chronicle::test {

class RandomRecords {
 public:
  enum class Texts { short_ones, some_long };

  explicit RandomRecords(unsigned seed, Texts texts = Texts::some_long) : random_(seed), texts_(texts) {}

  /// `each` records of every kind, all references between them whole.
  Bundle bundle(std::size_t each) {
    Bundle bundle;
    each_ = each;
    for_each_kind([&]<typename R>() {
      for (std::size_t i = 0; i < each; ++i) bundle.of<R>().push_back(record<R>(i));
    });
    return bundle;
  }

 private:
  template <typename R>
  R record(std::size_t number) {
    R record;
    record.id = id(R::kind, number);
    kind_ = R::kind;
    if (needs_name(R::kind) || chance()) record.names = {{"en", text()}, {"ru", text()}};
    for (std::size_t i = pick(3); i > 0; --i) record.other_names.push_back(text() + std::to_string(i));
    if (chance() && R::kind != Kind::topic) record.topics = {ref<Kind::topic>(0), ref<Kind::topic>(1)};
    if (chance()) record.notes = {text()};
    if (chance()) record.not_looked_up = {"notes", "topics"};
    if (chance()) record.former_ids = {id(R::kind, number).text() + "-before"};
    record.citations.push_back({.field = "names", .source = ref<Kind::source>(0), .locator = text()});
    if (chance()) record.citations.push_back({.source = ref<Kind::source>(1), .confidence = Confidence::low});
    if (chance()) record.readings = {{"names", text()}};
    visit_facts(record, [this](const auto& fact, auto& member) { (*this)(fact.key, member); });
    amend(record);
    return record;
  }

  // Links that make no sense are no part of the format.
  template <typename R>
  void amend(R&) {}
  void amend(Relation& relation) {
    relation.document = ref<Kind::document>(0);
    relation.to = ref<Kind::document>(1);
  }
  void amend(Announcement& announcement) { announcement.announced_at.reset(); }

 public:
  template <typename T>
  void operator()(const char* key, std::optional<T>& member) {
    if (!chance()) return;
    if constexpr (std::same_as<T, Date>)
      member = Date::of(Day{0});
    else
      member = T{};
    (*this)(key, *member);
  }
  void operator()(std::string_view key, std::string& member) {
    if (key == "url")
      member = "https://example.org/" + std::to_string(random_());
    else if (key == "language")
      member = "kk";
    else if (key == "code")
      member = "BY";
    else if (key == "number")
      member = std::to_string(pick(1'000'000)) + "." + std::to_string(pick(99));
    else
      member = text();
  }
  void operator()(const char*, std::int64_t& member) { member = pick(2) == 0 ? 1 : 10'000; }
  void operator()(const char*, double& member) {
    static const double whole[] = {0, 1, 44, 1'000'000};
    static const double any[] = {0.1,
                                 -0.1,
                                 1e18,
                                 -1e18,
                                 1e-12,
                                 -1e-12,
                                 0.30000000000000004,
                                 9007199254740992.0,
                                 27.35,
                                 2.5e10,
                                 1.0 / 3,
                                 4.9e-12,
                                 123456789012345.67,
                                 1e17 + 16,
                                 4.35,
                                 -0.0};
    member = kind_ == Kind::count ? whole[pick(std::size(whole))] : any[pick(std::size(any))];
  }
  void operator()(const char*, bool& member) { member = chance(); }
  void operator()(const char*, Date& member) {
    static const char* const dates[] = {"0001-01-01",
                                        "9999-12-31",
                                        "2021-11-12",
                                        "2022-05",
                                        "2021/2025",
                                        "../2030",
                                        "/2030",
                                        "2026/",
                                        "2026/..",
                                        "2025-09?",
                                        "202X",
                                        "19XX~",
                                        "2025-06-XX",
                                        "2023-24%",
                                        "9999-23",
                                        "00XX",
                                        "2004-06-XX/2004-07-03"};
    member = *Date::parse(dates[pick(std::size(dates))]);
  }
  void operator()(const char*, RecordId& member) { member = id(Kind::session, pick(each_)); }
  template <Kind K>
  void operator()(const char*, Ref<K>& member) {
    member = ref<K>(pick(each_));
  }
  template <Named E>
  void operator()(const char*, E& member) {
    member = static_cast<E>(pick(Words<E>::values.size()));
  }

 private:
  bool chance() { return random_() % 2 == 0; }
  std::size_t pick(std::size_t count) { return random_() % count; }
  static RecordId id(Kind kind, std::size_t number) {
    return *RecordId::parse(std::string(name_of(kind)) + "/r" + std::to_string(number));
  }
  template <Kind K>
  static Ref<K> ref(std::size_t number) {
    return *Ref<K>::of(id(K, number));
  }
  std::string text() {
    static const char* const pieces[] = {"a",     "я",      "\"",      "\\", "\n",         "\t",     "/",
                                         " ",     "\u00A0", "ё́",       "中", "\U0001F600", "\u200B", "</script>",
                                         "&amp;", "{}",     "\\u0000", "'",  "%s",         "\uFFFD"};
    std::string text = "x";
    for (std::size_t n = pick(12); n > 0; --n) text += pieces[pick(std::size(pieces))];
    if (texts_ == Texts::some_long && pick(50) == 0) text += std::string(60'000, 'y');
    return text;
  }

  std::mt19937 random_;
  Texts texts_;
  std::size_t each_ = 0;
  Kind kind_ = Kind::session;
};

}  // namespace chronicle::test
