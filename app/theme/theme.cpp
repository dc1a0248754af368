#include "app/theme/theme.h"

#include "app/theme/semantic.h"
#include "app/theme/visible_boxes.h"

namespace chronicle::app {
namespace {

/// The palette where the desktop has none of its own: calm greys and one blue.
QPalette own_light() {
  QPalette palette(QColor(0xF5, 0xF6, 0xF8));
  palette.setColor(QPalette::Base, Qt::white);
  palette.setColor(QPalette::AlternateBase, QColor(0xF5, 0xF6, 0xF8));
  palette.setColor(QPalette::Text, QColor(0x1B, 0x1F, 0x24));
  palette.setColor(QPalette::WindowText, QColor(0x1B, 0x1F, 0x24));
  palette.setColor(QPalette::ButtonText, QColor(0x1B, 0x1F, 0x24));
  palette.setColor(QPalette::Highlight, QColor(0x1D, 0x5F, 0x8F));
  palette.setColor(QPalette::HighlightedText, Qt::white);
  for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, QColor(0x9A, 0xA2, 0xAB));
  return palette;
}

/// What is disabled is quieter than the rest, yet can be read; desktops in the dark often leave it darker than its
/// ground.
constexpr double enough_for_disabled = 3.0;

/// As quiet as the desktop has it, as far as it can be read on that ground.
void make_disabled_readable(QPalette& palette, QPalette::ColorRole role, QPalette::ColorRole ground) {
  const QColor quiet = palette.color(QPalette::Disabled, role), text = palette.color(QPalette::Active, role);
  const QColor under = palette.color(QPalette::Disabled, ground);
  palette.setColor(QPalette::Disabled, role, seen_on(under, quiet, text, enough_for_disabled));
}

}  // namespace

QColor accent(const QPalette& palette) {
  return seen_on(palette.color(QPalette::Base), palette.color(QPalette::Highlight), palette.color(QPalette::Text),
                 enough_for_text);
}

QPalette with_readable_roles(QPalette palette) {
  // First, as inks must be readable on it too: on both a light and a dark ground only black or white would be.
  if (contrast(palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)) < enough_for_text)
    palette.setColor(QPalette::AlternateBase, palette.color(QPalette::Base));
  palette.setColor(QPalette::Link, accent(palette));
  palette.setColor(QPalette::LinkVisited, accent(palette));
  palette.setColor(QPalette::PlaceholderText, muted_ink(palette));
  make_disabled_readable(palette, QPalette::Text, QPalette::Base);
  make_disabled_readable(palette, QPalette::WindowText, QPalette::Window);
  make_disabled_readable(palette, QPalette::ButtonText, QPalette::Button);
  return palette;
}

void apply_theme() {
  const bool desktop_has_theme = !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
  QPalette palette = QApplication::palette();
  if (!desktop_has_theme && !is_dark(palette)) palette = own_light();
  if (QApplication::style()->name() == QLatin1String("fusion")) QApplication::setStyle(new VisibleBoxes);
  QApplication::setPalette(with_readable_roles(palette));
}

QString toolbar_style() {
  return QStringLiteral(
             "QToolBar { border: none; border-bottom: 1px solid palette(midlight); background: palette(window);"
             " padding: 6px 8px; spacing: 6px; }"
             "QLineEdit { border: 1px solid palette(mid); border-radius: 4px; padding: 4px 8px; background: "
             "palette(base); }"
             "QLineEdit:focus { border-color: palette(highlight); }"
             "QToolButton::menu-indicator { image: none; }") %
         button_style();
}

QString button_style() {
  return QStringLiteral(
      "QToolButton { border: 1px solid palette(mid); border-radius: 4px; padding: 4px 10px;"
      " background: palette(base); }"
      "QToolButton:hover, QToolButton:focus { border-color: palette(highlight); }"
      "QToolButton:disabled { border-color: palette(midlight); }");
}

}  // namespace chronicle::app
