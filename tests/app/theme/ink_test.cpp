#include "app/theme/ink.h"

#include "app/theme/semantic.h"
#include "tests/support/catch.h"
#include "tests/support/palettes.h"

namespace chronicle::app {
namespace {

using test::palettes;

constexpr double enough = 4.5;

}  // namespace

TEST_CASE("the accent can be read as text on every ground") {
  for (const QPalette& palette : palettes()) {
    CAPTURE(palette.color(QPalette::Base).name().toStdString(),
            palette.color(QPalette::Highlight).name().toStdString());
    CHECK(contrast(accent_ink(palette), palette.color(QPalette::Base)) >= enough);
    CHECK(contrast(accent_ink(palette), palette.color(QPalette::Window)) >= enough);
    const QColor chip = selected_ground(palette);
    CHECK(contrast(accent_ink_on(palette, chip), chip) >= enough);
    const QColor hovered = hovered_ground(palette, chip);
    CHECK(contrast(accent_ink_on(palette, hovered), hovered) >= enough);
  }
}

TEST_CASE("words keep their meaning's colour, and can be read, in selected and hovered rows") {
  for (const QPalette& palette : palettes()) {
    const QColor base = palette.color(QPalette::Base);
    for (const QColor& ground : {base, selected_ground(palette), hovered_ground(palette, base)}) {
      CAPTURE(base.name().toStdString(), ground.name().toStdString());
      CHECK(contrast(palette.color(QPalette::Text), ground) >= enough);
      for (const Semantic meaning : {Semantic::in_force, Semantic::ended, Semantic::announced, Semantic::attention})
        CHECK(contrast(semantic_ink(meaning, on_ground(palette, ground)), ground) >= enough);
      CHECK(contrast(muted_ink(on_ground(palette, ground)), ground) >= enough);
    }
  }
}

TEST_CASE("a selected row differs from its neighbours") {
  for (const QPalette& palette : palettes()) CHECK(selected_ground(palette) != palette.color(QPalette::Base));
}

}  // namespace chronicle::app
