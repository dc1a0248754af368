#include "core/model/check.h"

#include <cmath>
#include <limits>

#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

Place place(const char* slug, const std::string& name) {
  Place place;
  place.id = test::id((std::string("place/") + slug).c_str());
  place.names["en"] = name;
  return place;
}

}  // namespace

TEST_CASE("the bundled record keeps the rules, whatever is left out of it") {
  Bundle bundle = test::bundled().library.records().everything();
  CHECK(broken_rules(bundle).empty());
  bundle.of<State>().clear();
  CHECK(broken_rules(bundle).empty());
}

TEST_CASE("records that no file could bring in are named, each with the first thing that is wrong") {
  Bundle bundle;
  for (int i = 0; i < 600; ++i) bundle.of<Place>().push_back(place(("p" + std::to_string(i)).c_str(), "Place"));
  bundle.of<Place>()[7].names["en"] = " ";
  bundle.of<Place>()[599].names["English"] = "Place";
  Source source;
  source.id = test::id("source/s");
  source.names["en"] = "S";
  source.publisher = "P";
  source.url = "javascript:alert(1)";
  bundle.of<Source>().push_back(source);
  const auto broken = broken_rules(bundle);
  REQUIRE(broken.size() == 3);
  CHECK(broken[0].record == "place/p7");
  CHECK(broken[0].field == "names");
  CHECK(broken[1].record == "place/p599");
  CHECK(broken[2].record == "source/s");
  CHECK(broken[2].field == "url");
}

namespace {

/// The error of a record that keeps the rules until `spoil` has changed it.
template <typename R, typename Spoil>
Error error_of(R record, Spoil spoil) {
  REQUIRE_NOTHROW(check(record));
  spoil(record);
  try {
    check(record);
  } catch (const Failure& failure) {
    return failure.error();
  }
  return {.code = ErrorCode::program_fault, .detail = "no rule is broken"};
}

template <typename R>
R named(const char* id) {
  R record;
  record.id = test::id(id);
  record.names["en"] = "Name";
  return record;
}

template <Kind K>
Ref<K> ref(const char* id) {
  return Ref<K>::parse(id).value();
}

Error value_error(const char* record, const char* field, const std::string& expected, const std::string& found = {}) {
  return {.code = ErrorCode::bad_value, .record = record, .field = field, .expected = expected, .found = found};
}

}  // namespace

TEST_CASE("ids and names that a record may not have") {
  const auto good = named<Place>("place/minsk");
  CHECK(error_of(good, [](Place& p) { p.id = {}; }) == value_error("", "id", "an id such as place/...", "\"\""));
  CHECK(error_of(good, [](Place& p) { p.id = test::id("state/by"); }) ==
        value_error("state/by", "id", "an id such as place/...", "\"state/by\""));
  CHECK(error_of(good, [](Place& p) { p.names.clear(); }) ==
        value_error("place/minsk", "names", "a name, such as {\"en\": \"...\"}"));
  CHECK(error_of(good, [](Place& p) { p.names["English"] = "Minsk"; }) ==
        value_error("place/minsk", "names", "a language code of two or three letters", "\"English\""));
  CHECK(error_of(good, [](Place& p) { p.names["ru"] = "\u00A0"; }).expected ==
        "a text with something to be read in it");
}

TEST_CASE("texts that no fact may have") {
  const auto good = named<Place>("place/minsk");
  CHECK(error_of(good, [](Place& p) { p.notes = {"\u202Etxt"}; }).code == ErrorCode::bad_character);
  CHECK(error_of(good, [](Place& p) { p.notes = {"a\xFFz"}; }) ==
        Error{.code = ErrorCode::not_utf8, .record = "place/minsk", .field = "notes", .found = "1"});
  CHECK(error_of(good, [](Place& p) { p.notes = {std::string(65536 + 1, 'x')}; }).expected ==
        "a text of at most 64 KiB");
  CHECK(error_of(good, [](Place& p) {
          p.notes = {"one", "two", "one"};
        }) == Error{.code = ErrorCode::repeated_value, .record = "place/minsk", .field = "notes", .found = "one"});
  CHECK(error_of(good, [](Place& p) {
          for (int i = 0; i <= 1000; ++i) p.other_names.push_back(std::to_string(i));
        }) == Error{.code = ErrorCode::too_many, .record = "place/minsk", .field = "other_names", .expected = "1000"});
}

TEST_CASE("texts that must have a form") {
  auto source = named<Source>("source/s");
  source.publisher = "Publisher";
  source.url = "https://example.org";
  source.language = "kk";
  CHECK(error_of(source, [](Source& s) { s.url = "http://"; }).field == "url");
  CHECK(error_of(source, [](Source& s) { s.url = "https://a b"; }).field == "url");
  CHECK(error_of(source, [](Source& s) { s.language = "Kazakh"; }).field == "language");
  CHECK(error_of(source, [](Source& s) { s.publisher.clear(); }).field == "publisher");
  auto state = named<State>("state/by");
  state.code = "BY";
  CHECK(error_of(state, [](State& s) { s.code = "by"; }).field == "code");
  Item item;
  item.id = test::id("item/s-10");
  item.session = ref<Kind::session>("session/s");
  item.number = "10.1";
  CHECK(error_of(item, [](Item& i) { i.number = "10."; }).field == "number");
  CHECK(error_of(item, [](Item& i) { i.session = {}; }) ==
        value_error("item/s-10", "session", "an id such as session/..."));
}

TEST_CASE("numbers outside their bounds") {
  auto session = named<Session>("session/s");
  session.ordinal = 1;
  const std::string ordinal = "a whole number from 1 to 10000";
  CHECK(error_of(session, [](Session& s) { s.ordinal = 0; }) == value_error("session/s", "ordinal", ordinal, "0"));
  CHECK(error_of(session, [](Session& s) { s.ordinal = 10'001; }).expected == ordinal);
  Count count;
  count.id = test::id("count/c");
  count.session = ref<Kind::session>("session/s");
  count.value = 1'000'000;
  const std::string counted = "a whole number from 0 to 1000000";
  CHECK(error_of(count, [](Count& c) { c.value = 2.5; }) == value_error("count/c", "value", counted, "2.5"));
  for (const double bad : {-1.0, 1'000'001.0, std::numeric_limits<double>::quiet_NaN()})
    CHECK(error_of(count, [&](Count& c) { c.value = bad; }).expected == counted);
  Figure figure;
  figure.id = test::id("figure/f");
  figure.session = ref<Kind::session>("session/s");
  figure.measure = "Trade";
  figure.unit = "USD";
  figure.value = -1e18;
  for (const double bad : {1.1e18, 1e-13, std::numeric_limits<double>::infinity(), -std::nan("")})
    CHECK(error_of(figure, [&](Figure& f) { f.value = bad; }).field == "value");
}

TEST_CASE("citations, readings and keys that say nothing, or one thing twice") {
  auto good = named<Place>("place/minsk");
  good.citations = {{.field = "names", .source = ref<Kind::source>("source/1")}};
  good.readings = {{.field = "state", .reason = "the official one"}};
  good.not_looked_up = {"notes"};
  CHECK(error_of(good, [](Place& p) { p.citations[0].source = {}; }) ==
        value_error("place/minsk", "citations", "a source"));
  CHECK(error_of(good, [](Place& p) { p.citations[0].field = "nmaes"; }) ==
        value_error("place/minsk", "citations", "the key of a fact of this record", "\"nmaes\""));
  CHECK(error_of(good, [](Place& p) { p.citations[0].locator = " "; }).field == "citations");
  CHECK(error_of(good, [](Place& p) { p.citations.push_back(p.citations[0]); }).code == ErrorCode::repeated_value);
  CHECK(error_of(good, [](Place& p) { p.readings[0].field = ""; }).field == "readings");
  CHECK(error_of(good, [](Place& p) { p.readings.push_back({"state", "another"}); }).code == ErrorCode::repeated_value);
  CHECK(error_of(good, [](Place& p) { p.not_applicable = {"held"}; }).field == "not_applicable");
  CHECK(error_of(good, [](Place& p) { p.not_looked_up = {"notes", "notes"}; }).code == ErrorCode::repeated_value);
}

TEST_CASE("links of a record to itself or to what makes no sense") {
  auto topic = named<Topic>("topic/t");
  CHECK(error_of(topic, [](Topic& t) { t.topics = {ref<Kind::topic>("topic/t")}; }) ==
        value_error("topic/t", "topics", "another topic", "topic/t"));
  Relation relation;
  relation.id = test::id("relation/r");
  relation.document = ref<Kind::document>("document/a");
  relation.to = ref<Kind::document>("document/b");
  CHECK(error_of(relation, [](Relation& r) { r.to = r.document; }) ==
        value_error("relation/r", "to", "another document", "document/a"));
  Announcement announcement;
  announcement.id = test::id("announcement/a");
  announcement.session = ref<Kind::session>("session/s");
  CHECK(error_of(announcement, [](Announcement& a) { a.announced_at = a.session; }).field == "announced_at");
  Trace trace;
  trace.id = test::id("trace/t");
  trace.commitment = ref<Kind::commitment>("commitment/c");
  trace.record = test::id("document/a");
  CHECK(error_of(trace, [](Trace& t) { t.record = test::id("trace/u"); }).field == "record");
  CHECK(error_of(trace, [](Trace& t) { t.record = test::id("commitment/c"); }).field == "record");
  CHECK(error_of(trace, [](Trace& t) { t.record = {}; }).field == "record");
}

}  // namespace chronicle
