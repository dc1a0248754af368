// How well lists are understood: the figures that docs/adding-several.md gives, held line by line.
#include <algorithm>

#include "core/lists/read_list.h"
#include "tests/core/lists/session_lists.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

using test::SessionList;

/// Of the rows of a list: types that are not those of the record, and how many of these rows say that they are in
/// doubt; documents that were not taken for the right one of the record (offered: among the choices of the row), or for
/// a wrong one.
struct Counts {
  int rows, wrong_types, told, not_taken, offered, wrong;

  bool operator==(const Counts&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Counts& c) {
  return out << c.rows << ", " << c.wrong_types << ", " << c.told << ", " << c.not_taken << ", " << c.offered << ", "
             << c.wrong;
}

const Catalogue& catalogue() { return test::bundled().catalogue; }

const KnownDocuments& known() {
  static const KnownDocuments known(std::make_shared<const Catalogue>(catalogue()),
                                    test::bundled().library.records().other_names());
  return known;
}

bool is_offered(const ListRow& row, const RecordId& document) {
  return std::any_of(row.alike.begin(), row.alike.end(),
                     [&](const AlikeDocument& one) { return one.document.id() == document; });
}

Counts count(const SessionList& list, bool with_session) {
  const auto typed = read_list(list.text, {}).rows;
  const auto session = with_session ? std::optional(test::id(list.session)) : std::nullopt;
  const auto matched = read_list(list.text, {.known = &known(), .session = session}).rows;
  Counts counts{static_cast<int>(typed.size()), 0, 0, 0, 0, 0};
  REQUIRE(typed.size() == list.documents.size());
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const RecordId meant = test::id((std::string("document/") + list.documents[i]).c_str());
    INFO(list.session << " " << typed[i].document.names.begin()->second);
    const auto* document = catalogue().find<Document>(meant);
    REQUIRE(document != nullptr);
    if (typed[i].document.type != document->type) {
      ++counts.wrong_types;
      if (!typed[i].doubts.empty()) ++counts.told;
    }
    const auto& taken = matched[i].document.known;
    if (taken && taken->id() == meant) continue;
    ++counts.not_taken;
    if (taken) ++counts.wrong;
    if (is_offered(matched[i], meant)) ++counts.offered;
  }
  return counts;
}

Counts count_all(const std::vector<SessionList>& lists, bool with_session) {
  Counts all{};
  for (const SessionList& list : lists) {
    const Counts one = count(list, with_session);
    all = {all.rows + one.rows,           all.wrong_types + one.wrong_types, all.told + one.told,
           all.not_taken + one.not_taken, all.offered + one.offered,         all.wrong + one.wrong};
  }
  return all;
}

/// The list of a session as the record has it: every document that it dealt with under its name in that language.
SessionList published(const std::string& session, const std::string& language) {
  static std::vector<std::string> texts, ids;
  texts.reserve(1000);
  ids.reserve(10000);
  std::string& text = texts.emplace_back();
  SessionList list{session.c_str(), "", {}};
  std::vector<RecordId> seen;
  for (const Act* act : catalogue().linked(&Act::session, test::id(session.c_str()))) {
    const RecordId& id = act->document.id();
    const auto* document = catalogue().find<Document>(id);
    const auto name = document->names.find(language);
    if (name == document->names.end() || std::find(seen.begin(), seen.end(), id) != seen.end()) continue;
    seen.push_back(id);
    text += std::to_string(seen.size()) + ". " + name->second + ";\n";
    list.documents.push_back(ids.emplace_back(id.slug()).c_str());
  }
  list.text = text.c_str();
  return list;
}

/// The ten sessions of which the record has most documents with a name in the language.
std::vector<SessionList> published_lists(const std::string& language) {
  std::vector<SessionList> lists;
  for (const Session& session : catalogue().all<Session>()) lists.push_back(published(session.id.text(), language));
  std::stable_sort(lists.begin(), lists.end(), [](const SessionList& one, const SessionList& other) {
    return one.documents.size() > other.documents.size();
  });
  lists.resize(10);
  return lists;
}

}  // namespace

TEST_CASE("lists of ten sessions in each language, as a communique words them") {
  REQUIRE(test::russian_lists().size() == 10);
  REQUIRE(test::english_lists().size() == 10);
  CHECK(count_all(test::russian_lists(), true) == Counts{92, 9, 9, 10, 4, 0});
  CHECK(count_all(test::russian_lists(), false) == Counts{92, 9, 9, 35, 28, 0});
  CHECK(count_all(test::english_lists(), true) == Counts{91, 10, 8, 2, 2, 0});
  CHECK(count_all(test::english_lists(), false) == Counts{91, 10, 8, 7, 7, 1});
}

TEST_CASE("lists of ten sessions in each language, with the titles that the record has") {
  CHECK(count_all(published_lists("ru"), true) == Counts{45, 4, 1, 0, 0, 0});
  CHECK(count_all(published_lists("en"), true) == Counts{106, 17, 15, 0, 0, 0});
}

}  // namespace chronicle
