#include "app/theme/semantic.h"

#include "tests/support/catch.h"
#include "tests/support/palettes.h"

namespace chronicle::app {
namespace {

using test::palettes;

constexpr Semantic meanings[] = {Semantic::in_force, Semantic::ended, Semantic::announced, Semantic::attention};

}  // namespace

TEST_CASE("text in semantic colours can be read on every ground of every palette") {
  for (const QPalette& palette : palettes()) {
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
      CAPTURE(palette.color(QPalette::Base).name().toStdString(), static_cast<int>(ground));
      for (const Semantic meaning : meanings) {
        CAPTURE(static_cast<int>(meaning));
        CHECK(contrast(semantic_ink(meaning, palette), palette.color(ground)) >= 4.5);
      }
      CHECK(contrast(muted_ink(palette), palette.color(ground)) >= 4.5);
    }
    for (const Semantic meaning : meanings)
      CHECK(contrast(semantic_on_fill(meaning, palette), semantic_fill(meaning, palette)) >= 4.5);
  }
}

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
  CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
  CHECK(contrast(QColor("#777777"), Qt::white) == Approx(4.48).margin(0.01));
  CHECK(is_dark(palettes()[3]));
  CHECK_FALSE(is_dark(palettes()[0]));
}

}  // namespace chronicle::app
