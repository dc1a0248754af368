#include "core/brief/writers/svg_writer.h"

#include <random>
#include <regex>

#include "tests/support/catch.h"
#include "tests/support/comma_locale.h"

using namespace chronicle;

namespace {

Drawing sample(std::size_t rows) {
  Drawing drawing{.caption = "Rows & bars"};
  for (std::size_t i = 0; i < rows; ++i)
    drawing.rows.push_back({.label = "Комплексный план <" + std::to_string(i) + "> совместных действий на много лет",
                            .bar = Drawing::Bar{.from = 0.1, .to = 0.6},
                            .dot = 0.1});
  for (int year = 0; year <= 10; ++year) drawing.ticks.push_back({year / 10.0, std::to_string(2020 + year)});
  return drawing;
}

std::size_t times_in(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a drawing holds a label, a bar and a dot for each row") {
  const std::string svg = write_svg(sample(5), 640, page_drawing_style());
  CHECK(svg.starts_with("<svg "));
  CHECK(svg.ends_with("</svg>"));
  CHECK(times_in(svg, "<rect") == 5);
  CHECK(times_in(svg, "<circle") == 5);
  CHECK(times_in(svg, "…") == 5);
  CHECK(svg.find("Rows &amp; bars") != std::string::npos);
  CHECK(svg.find("<0>") == std::string::npos);
}

TEST_CASE("numbers have points where the locale has commas") {
  const test::CommaLocale locale("ru_RU");
  if (!locale.is_set()) return;
  const std::string svg = write_svg(sample(3), 640, page_drawing_style());
  std::smatch found;
  CHECK_FALSE(std::regex_search(svg, found, std::regex("\"[0-9]+,[0-9]+\"")));
  CHECK(svg.find("font-size=\"13.0\"") != std::string::npos);
}

TEST_CASE("labels that are cut stay apart") {
  Drawing drawing{.caption = "Two strategies"};
  for (const char* label :
       {"Strategy for the economic development of the CIS for the period until 2020, with an action plan",
        "Strategy for the economic development of the CIS for the period until 2030, with an action plan",
        "Strategy for the economic development of the CIS for the period until 2030, with an action plan"})
    drawing.rows.push_back({.label = label});
  drawing.rows.push_back({.label = "Convention on the transboundary movement of radioactive materials until 2027"});
  const std::string svg = write_svg(drawing, 640, page_drawing_style());
  CHECK(times_in(svg, "…2020, with") == 1);
  CHECK(times_in(svg, "…2030, with") == 2);
  // One that no other is like keeps its start and its end.
  CHECK(times_in(svg, ">Convention on") == 1);
  CHECK(times_in(svg, " … materials until 2027<") == 1);
}

TEST_CASE("a long axis has no more lines than there is room for") {
  Drawing drawing{.caption = "From 2021 to 9999", .rows = {{.label = "One"}}};
  for (int year = 0; year < 8000; ++year) drawing.ticks.push_back({year / 8000.0, std::to_string(2021 + year)});
  CHECK(write_svg(drawing, 800, page_drawing_style()).size() < 30000);
}

TEST_CASE("its height follows the rows, not the width") {
  const auto style = page_drawing_style();
  CHECK(drawing_height(sample(10), style) - drawing_height(sample(4), style) == Approx(6 * drawing_row_height(style)));
}

TEST_CASE("labels of ticks keep apart in any width") {
  for (const double width : {200.0, 320.0, 640.0, 2000.0}) {
    const std::string svg = write_svg(sample(1), width, page_drawing_style());
    CHECK(times_in(svg, ">20") >= 1);
  }
  CHECK(times_in(write_svg(sample(1), 320, page_drawing_style()), ">20") <
        times_in(write_svg(sample(1), 2000, page_drawing_style()), ">20"));
}

TEST_CASE("arcs between the same rows lie beside each other") {
  Drawing drawing = sample(6);
  drawing.arcs = {{0, 1}, {0, 2}, {1, 5}, {3, 4}, {5, 0}};
  const std::string svg = write_svg(drawing, 640, page_drawing_style());
  CHECK(times_in(svg, "<path") == 5);
}

TEST_CASE("places beyond the axis are drawn at its end") {
  Drawing drawing = sample(1);
  drawing.rows.front().bar = Drawing::Bar{.from = -3, .to = 7, .open_start = true, .open_end = true};
  drawing.markers = {{-1, 2, "today", Tone::announced}, {0.5, 0.5, "", Tone::plain}};
  const std::string svg = write_svg(drawing, 640, page_drawing_style());
  CHECK(svg.find("nan") == std::string::npos);
  CHECK(svg.find("inf") == std::string::npos);
}
