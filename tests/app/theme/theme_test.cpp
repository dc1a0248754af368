#include "app/theme/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QRadioButton>
#include <algorithm>

#include "app/theme/semantic.h"
#include "app/theme/visible_boxes.h"
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

TEST_CASE("what is disabled can be read in every palette, and is quieter than what is not") {
  constexpr std::array roles{std::pair(QPalette::Text, QPalette::Base),
                             std::pair(QPalette::WindowText, QPalette::Window),
                             std::pair(QPalette::ButtonText, QPalette::Button)};
  for (QPalette palette : test::palettes()) {
    palette.setColor(QPalette::Button, palette.color(QPalette::Window));
    for (const auto& [role, ground] : roles) {
      palette.setColor(role, palette.color(QPalette::Text));
      // As Qt leaves it where a desktop sets only its main colours.
      palette.setColor(QPalette::Disabled, role, palette.color(QPalette::Button).darker());
    }
    const QPalette readable = with_readable_roles(palette);
    CAPTURE(palette.color(QPalette::Base).name().toStdString());
    for (const auto& [role, ground] : roles) {
      const QColor under = readable.color(QPalette::Disabled, ground);
      const double quiet = contrast(readable.color(QPalette::Disabled, role), under);
      CHECK(quiet >= 3.0);
      CHECK(quiet < contrast(readable.color(QPalette::Active, role), under));
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

TEST_CASE("an empty check box or line is seen in every palette, in dialogs and in lists") {
  VisibleBoxes style;
  const auto most_contrast = [](QWidget& widget, const QRect& at) {
    const QImage image = widget.grab(at).toImage();
    double most = 1;
    for (int x = 0; x < image.width(); ++x)
      most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), image.pixelColor(0, 0)));
    return most;
  };
  for (const QPalette& palette : test::palettes()) {
    if (!is_dark(palette)) continue;
    CAPTURE(palette.color(QPalette::Base).name().toStdString());
    QCheckBox check;
    QRadioButton radio;
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(&check), static_cast<QAbstractButton*>(&radio)}) {
      button->setStyle(&style);
      button->setPalette(palette);
      button->resize(40, 30);
      CHECK(most_contrast(*button, button->rect()) >= 3);
    }
    QLineEdit line;
    line.setStyle(&style);
    line.setPalette(palette);
    line.resize(80, 30);
    CHECK(most_contrast(line, QRect(0, 10, 3, 10)) >= 3);
    QListWidget list;
    list.setStyle(&style);
    list.setPalette(palette);
    list.resize(200, 60);
    (new QListWidgetItem(&list))->setCheckState(Qt::Unchecked);
    CHECK(most_contrast(*list.viewport(), list.visualItemRect(list.item(0))) >= 3);
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
