#include "app/print/pagination.h"

#include <random>

#include "tests/support/catch.h"

namespace chronicle::app {

TEST_CASE("strips follow each other with the white space between them") {
  const auto pages = paginate({{.top = 0, .bottom = 10}, {.top = 15, .bottom = 25}, {.top = 25, .bottom = 35}}, 30);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0] == PageSlices{{0, 25, 0}});
  CHECK(pages[1] == PageSlices{{25, 35, 0}});
}

TEST_CASE("a heading goes to the next page with what follows") {
  const auto pages = paginate(
      {{.top = 0, .bottom = 20}, {.top = 20, .bottom = 25, .keep_with_next = true}, {.top = 25, .bottom = 40}}, 30);
  REQUIRE(pages.size() == 2);
  CHECK(pages[1] == PageSlices{{20, 40, 0}});
}

TEST_CASE("the head of a table stands on each page that starts within the table") {
  std::vector<Strip> strips{{.top = 0, .bottom = 5, .keep_with_next = true}};
  for (int row = 0; row < 5; ++row) strips.push_back({.top = 5.0 + row * 10, .bottom = 15.0 + row * 10, .head = 0});
  const auto pages = paginate(strips, 25);
  REQUIRE(pages.size() == 3);
  CHECK(pages[1] == PageSlices{{0, 5, 0}, {25, 45, 5}});
  CHECK(pages[2] == PageSlices{{0, 5, 0}, {45, 55, 5}});
}

TEST_CASE("a part starts a page, but never leaves one empty") {
  const auto pages =
      paginate({{.top = 0, .bottom = 5, .new_page = true}, {.top = 5, .bottom = 10, .new_page = true}}, 30);
  CHECK(pages.size() == 2);
}

TEST_CASE("the last page is never nearly empty") {
  // Six lines of forty are three twentieths of a page.
  std::vector<Strip> strips;
  for (int i = 0; i < 42; ++i) strips.push_back({.top = i * 1.0, .bottom = i + 1.0});
  const auto pages = paginate(strips, 40);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0] == PageSlices{{0, 36, 0}});
  CHECK(pages[1] == PageSlices{{36, 42, 0}});
  // What fits on one page stays there.
  strips.resize(40);
  CHECK(paginate(strips, 40).size() == 1);
}

TEST_CASE("a page before one that has to start is not nearly empty either") {
  std::vector<Strip> strips;
  for (int i = 0; i < 42; ++i) strips.push_back({.top = i * 1.0, .bottom = i + 1.0});
  strips[41].new_page = true;
  const auto pages = paginate(strips, 40);
  REQUIRE(pages.size() == 3);
  CHECK(pages[1] == PageSlices{{35, 41, 0}});
}

TEST_CASE("what is kept together but taller than a page is divided") {
  const auto pages = paginate({{.top = 0, .bottom = 20, .keep_with_next = true},
                               {.top = 20, .bottom = 40, .keep_with_next = true},
                               {.top = 40, .bottom = 60}},
                              30);
  CHECK(pages.size() == 3);
}

TEST_CASE("nothing makes one empty page") {
  const auto pages = paginate({}, 30);
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].empty());
}

TEST_CASE("every strip stands on one page, whole and in order") {
  std::mt19937 random(7);
  const auto up_to = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
  for (int round = 0; round < 200; ++round) {
    std::vector<Strip> strips;
    double at = 0.0;
    for (int i = up_to(60); i > 0; --i) {
      at += up_to(5);
      const double bottom = at + 1 + up_to(30);
      strips.push_back({.top = at, .bottom = bottom, .keep_with_next = up_to(4) == 0, .new_page = up_to(20) == 0});
      at = bottom;
    }
    const auto pages = paginate(strips, 50);
    std::size_t next = 0;
    for (const PageSlices& page : pages) {
      double used = 0.0;
      for (const Slice& slice : page) {
        REQUIRE(slice.at == used);
        used += slice.bottom - slice.top;
        REQUIRE(slice.top == strips[next].top);
        while (next < strips.size() && strips[next].bottom <= slice.bottom) ++next;
        REQUIRE(slice.bottom == strips[next - 1].bottom);
      }
      REQUIRE(used <= 50);
    }
    REQUIRE(next == strips.size());
  }
}

}  // namespace chronicle::app
