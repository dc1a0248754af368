#include "app/theme/theme.h"

#include "app/theme/semantic.h"
#include "tests/support/catch.h"
#include "tests/support/palettes.h"

namespace chronicle::app {

TEST_CASE("links and hints can be read in every palette, even where the desktop says nothing of them") {
  for (QPalette palette : test::palettes()) {
    // As Qt leaves the role of a dark desktop that sets only its main colours.
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QPalette readable = with_readable_roles(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
      CAPTURE(palette.color(QPalette::Base).name().toStdString(), static_cast<int>(group));
      for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        const QColor ink = readable.color(group, role);
        CHECK(ink.alpha() == 255);
        CHECK(contrast(ink, palette.color(QPalette::Base)) >= 4.5);
      }
    }
  }
}

TEST_CASE("meanings keep their colours on a desktop that leaves the ground of every other row as Qt has it") {
  for (QPalette palette : test::palettes()) {
    const QColor text = palette.color(QPalette::Text);
    palette.setColor(QPalette::AlternateBase, text);
    palette = with_readable_roles(palette);
    CAPTURE(palette.color(QPalette::Base).name().toStdString());
    CHECK(contrast(text, palette.color(QPalette::AlternateBase)) >= 4.5);
    CHECK(muted_ink(palette) != text);
    for (const Semantic meaning : {Semantic::in_force, Semantic::announced, Semantic::attention}) {
      const QColor ink = semantic_ink(meaning, palette);
      CHECK(ink.hsvSaturation() > 40);
    }
  }
}

TEST_CASE("without a desktop's palette, what is disabled looks so") {
  const QPalette before = QApplication::palette();
  const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
  qunsetenv("XDG_CURRENT_DESKTOP");
  QApplication::setPalette(test::palettes().front());
  apply_theme();
  const QPalette own = QApplication::palette();
  QApplication::setPalette(before);
  if (!desktop.isEmpty()) qputenv("XDG_CURRENT_DESKTOP", desktop);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
    const QColor ground = own.color(QPalette::Base);
    CHECK(contrast(own.color(QPalette::Active, role), ground) >= 4.5);
    CHECK(contrast(own.color(QPalette::Disabled, role), ground) < 4.5);
  }
}

}  // namespace chronicle::app
