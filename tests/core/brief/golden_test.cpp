// Whole pages of the bundled record against pages that were read and found right. After a change that is meant, run the
// tests with CHRONICLE_WRITE_GOLDEN=1 and read the difference.
#include <cstdlib>
#include <fstream>

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/store/user/user_notes.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

/// "session/2021-11-12" as "2021-11-12"; of a question its name and values.
std::string file_name(const std::string& subject) {
  std::string name;
  for (const char c : subject.substr(subject.find('/') + 1))
    name += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
  return name;
}

void compare(const Context& context, const char* subject, const std::string& more = {}) {
  const auto brief = compose(context, parse_subject(subject).value());
  REQUIRE(brief);
  const std::string page = write_markdown(*brief);
  const std::string path = CHRONICLE_SOURCE_DIR "/tests/core/brief/golden/" + file_name(subject) + more + "-as-of-" +
                           context.as_of.iso() + ".md";
  if (std::getenv("CHRONICLE_WRITE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << page;
  std::ifstream stream(path, std::ios::binary);
  const std::string golden{std::istreambuf_iterator<char>(stream), {}};
  INFO(path);
  CHECK(page == golden);
}

void compare(const char* subject, const char* as_of) {
  compare({bundled().library, bundled().catalogue, day(as_of)}, subject);
}

}  // namespace

TEST_CASE("pages of the three named sessions") {
  compare("session/2021-11-12", "2026-11-22");
  compare("session/2025-06-05", "2026-11-22");
  compare("session/2025-09-29", "2026-11-22");
}

TEST_CASE("a session that was only announced, and one before it was held") {
  compare("session/2026-05-22", "2026-11-22");
  compare("session/2025-09-29", "2025-08-31");
}

TEST_CASE("pages of a document, a person, a state, a commitment and a source") {
  compare("document/railway-1520-concept-2030", "2026-11-22");
  compare("person/kohir-rasulzoda", "2026-11-22");
  compare("state/kazakhstan", "2026-11-22");
  compare("source/081", "2026-11-22");
}

TEST_CASE("a page with the user's note") {
  Bundled own;
  REQUIRE(own.library.user_notes()
              .write({.record = id("document/railway-1520-concept-2030"),
                      .text = "Ask which of its measures were financed.\n\nСравнить с концепцией 2020 года.",
                      .tags = {"to check", "транспорт"},
                      .bookmarked = true,
                      .changed = day("2026-11-22")})
              .has_value());
  compare({own.library, own.catalogue, day("2026-11-22"), nullptr, true}, "document/railway-1520-concept-2030",
          "-with-note");
}

TEST_CASE("pages of sessions, documents and questions in Russian, and of a session in Kazakh") {
  const auto compare_in = [](Language language, const char* subject) {
    compare({bundled().library, bundled().catalogue, day("2026-11-22"), nullptr, false, language}, subject,
            "-" + std::string(code_of(language)));
  };
  for (const char* subject :
       {"session/2021-11-12", "session/2026-05-22", "document/railway-1520-concept-2030", "source/081",
        "question/horizon?months=12", "question/promises?result=no-trace", "question/signatures",
        "question/comparison?after=2025&before=2021&topic=topic/transport", "question/evidence?of=session/2021-11-12"})
    compare_in(Language::russian, subject);
  compare_in(Language::kazakh, "session/2025-09-29");
}

TEST_CASE("pages of questions") {
  compare("question/horizon?months=12", "2026-11-22");
  compare("question/announced", "2026-11-22");
  compare("question/promises", "2026-11-22");
  compare("question/promises?result=no-trace", "2026-11-22");
  compare("question/speakers?state=state/kazakhstan", "2026-11-22");
  compare("question/evidence?show=conflicts", "2026-11-22");
  compare("question/signatures", "2026-11-22");
  compare("question/comparison?after=2025&before=2021&topic=topic/transport", "2026-11-22");
  compare("question/evidence?of=session/2021-11-12", "2026-11-22");
}
