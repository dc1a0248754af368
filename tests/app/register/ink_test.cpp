#include "app/register/ink.h"

#include "app/theme/semantic.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

QPalette palette_of(QColor base, QColor window, QColor text, QColor highlight) {
  QPalette palette;
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, window);
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::Highlight, highlight);
  return palette;
}

/// Light, dark and high contrast, with accents that are easy and hard to read.
std::vector<QPalette> palettes() {
  return {
      palette_of("#ffffff", "#f5f6f8", "#1d2126", "#1d5f8f"), palette_of("#ffffff", "#efefef", "#000000", "#308cc6"),
      palette_of("#ffffff", "#f6f5f4", "#2e3436", "#f5c211"), palette_of("#272c31", "#1f2327", "#e6e9ec", "#7fb4e0"),
      palette_of("#1b1e20", "#2a2e32", "#fcfcfc", "#3daee9"), palette_of("#2d2d2d", "#353535", "#ffffff", "#15539e"),
      palette_of("#000000", "#000000", "#ffffff", "#ffff00"), palette_of("#ffffff", "#ffffff", "#000000", "#000080")};
}

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
