// Record files that are made to do harm, or were damaged: each is refused or taken within its time and memory, and what
// was taken can be shown.
#include <cstdio>

#include "core/edits/import.h"
#include "tests/faults/child.h"
#include "tests/faults/damage.h"
#include "tests/faults/deeds.h"
#include "tests/fuzz/json_changes.h"
#include "tests/support/catch.h"
#include "tests/support/one_of_each.h"

namespace chronicle::faults {
namespace {

std::string repeated(const std::string& text, int times, const std::string& between = "") {
  std::string all;
  for (int i = 0; i < times; ++i) all += (i == 0 ? "" : between) + text;
  return all;
}

std::string numbered_list(int count, const std::function<std::string(const std::string&, const std::string&)>& record) {
  std::string all;
  for (int i = 0; i < count; ++i)
    all += (i == 0 ? "" : ",") + record(std::to_string(i), std::to_string((i + 1) % count));
  return all;
}

std::string file_with(const std::string& lists) { return R"({"chronicle": 1, )" + lists + "}"; }

std::string topic_named(const std::string& name) {
  return file_with(R"("topics": [{"id": "topic/t", "names": {"en": ")" + name + R"("}}])");
}

/// Documents, each of which refers to the next, the last to the first.
std::string ring_of_documents(int count, const std::string& relation) {
  return file_with("\"documents\": [" +
                   numbered_list(count,
                                 [](const std::string& self, const std::string&) {
                                   return R"({"id": "document/d)" + self +
                                          R"(", "names": {"en": "D"}, "type": "concept"})";
                                 }) +
                   "], \"relations\": [" +
                   numbered_list(count,
                                 [&](const std::string& self, const std::string& next) {
                                   return R"({"id": "relation/r)" + self + R"(", "document": "document/d)" + self +
                                          R"(", "type": ")" + relation + R"(", "to": "document/d)" + next + R"("})";
                                 }) +
                   "]");
}

/// Traces of one commitment, each of which is a trace of the next.
std::string ring_of_traces(int count) {
  return file_with(R"("sessions": [{"id": "session/a", "held": "2021"}],
      "commitments": [{"id": "commitment/k", "session": "session/a", "gist": "To build"}], "traces": [)" +
                   numbered_list(count,
                                 [](const std::string& self, const std::string& next) {
                                   return R"({"id": "trace/t)" + self +
                                          R"(", "commitment": "commitment/k", "record": "trace/t)" + next +
                                          R"(", "verdict": "progress"})";
                                 }) +
                   "]");
}

std::string with_topics(int count, bool same) {
  return file_with(R"("topics": [)" +
                   numbered_list(same ? 1 : count,
                                 [](const std::string& self, const std::string&) {
                                   return R"({"id": "topic/t)" + self + R"(", "names": {"en": "T"}})";
                                 }) +
                   R"(], "sessions": [{"id": "session/a", "topics": [)" +
                   numbered_list(count, [&](const std::string& self,
                                            const std::string&) { return "\"topic/t" + (same ? "0" : self) + "\""; }) +
                   "]}]");
}

std::vector<std::pair<std::string, std::string>> hostile_files() {
  return {
      {"nothing", ""},
      {"null", "null"},
      {"deep arrays", repeated("[", 100000)},
      {"deep objects", repeated(R"({"a":)", 100000)},
      {"deep notes",
       file_with("\"topics\": [{\"id\": \"topic/t\", \"notes\": " + repeated("[", 5000) + repeated("]", 5000) + "}]")},
      {"a topic 3,000 times", with_topics(3000, true)},
      {"a topic 30,000 times", with_topics(30000, true)},
      {"3,000 topics of one session", with_topics(3000, false)},
      {"a name of 10 MB", topic_named(repeated("a", 10'000'000))},
      {"a name without blanks", topic_named(std::string(100000, 'a'))},
      {"a name of accents", topic_named("a" + repeated("\xCC\x81", 50000))},
      {"a name with NUL", topic_named("a\\u0000b")},
      {"a name with half a pair", topic_named("a\\ud800b")},
      {"a name that is no UTF-8", topic_named("a\xFF\xC3(")},
      {"a name that turns the line", topic_named("a\\u202eb")},
      {"a name of signs of markup", topic_named("<b>&amp;|*_[x](y)`#</script>")},
      {"10,000 notes", file_with(R"("topics": [{"id": "topic/t", "notes": [)" + repeated("\"n\"", 10000, ",") + "]}]")},
      {"the same id twice", file_with(R"("topics": [{"id": "topic/t"}, {"id": "topic/t"}])")},
      {"a number beyond all", file_with(R"("sessions": [{"id": "session/a", "ordinal": 1e400}])")},
      {"a whole number beyond all", file_with(R"("sessions": [{"id": "session/a", "ordinal": 99999999999999999999}])")},
      {"a period of all time",
       file_with(
           R"("documents": [{"id": "document/d", "names": {"en": "D"}, "type": "concept", "validity": "0001/9999"}])")},
      {"an item of many levels",
       file_with(
           R"("sessions": [{"id": "session/a"}], "items": [{"id": "item/i", "session": "session/a", "number": ")" +
           repeated("1", 5000, ".") + "\"}]")},
      {"an item of a high number",
       file_with(
           R"("sessions": [{"id": "session/a"}], "items": [{"id": "item/i", "session": "session/a", "number": "99999999999999999999"}])")},
      {"a document that replaces itself", ring_of_documents(1, "replaces")},
      {"documents that replace each other", ring_of_documents(2, "replaces")},
      {"a ring of 2,000 documents", ring_of_documents(2000, "replaces")},
      {"a ring of 2,000 annexes", ring_of_documents(2000, "annexed-to")},
      {"a trace of itself", ring_of_traces(1)},
      {"traces of each other", ring_of_traces(2)},
      {"a ring of 5,000 traces", ring_of_traces(5000)},
      {"a byte order mark", "\xEF\xBB\xBF" + topic_named("T")},
      {"UTF-16", std::string("\xFF\xFE{\0}\0", 6)},
      {"5,000 records", file_with("\"places\": [" +
                                  numbered_list(5000,
                                                [](const std::string& self, const std::string&) {
                                                  return R"({"id": "place/p)" + self +
                                                         R"(", "names": {"en": "Place"}})";
                                                }) +
                                  "]")},
  };
}

/// In the child: imports the file and, if it is taken, does all verbs on what came of it.
int take(const std::string& path, const std::string& text) {
  {
    auto library = Library::create(path);
    if (!library) return std::printf("no library\n"), 3;
    const auto taken = import_files(*library, {{"hostile.json", text}});
    if (!taken) return std::printf("%s %s\n", taken.error().record.c_str(), taken.error().field.c_str()), 1;
  }
  return say_all_verbs(path);
}

Fault try_file(const std::string& text) {
  const Folder folder;
  return Child::doing([&] { return take(folder / "a.chronicle", text); }).wait().fault();
}

}  // namespace

TEST_CASE("hostile record files") {
  const std::string what = "a hostile record file";
  for (const auto& [name, text] : hostile_files()) judge(what, name, try_file(text));
}

TEST_CASE("record files with values changed") {
  const std::string what = "a record file with values changed";
  for (int number = 1; number <= trials(80, 3000); ++number) {
    auto generator = generator_for(what, number);
    const std::string text = fuzz::with_values_changed(test::one_of_each, generator);
    const Fault fault = try_file(text);
    judge(what, "trial " + std::to_string(number), fault ? Fault(*fault + "\nof: " + text) : std::nullopt);
  }
}

}  // namespace chronicle::faults
