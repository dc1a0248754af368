#include "app/theme/ink.h"

#include <algorithm>

#include "app/theme/semantic.h"

namespace chronicle::app {
QColor accent_ink_on(const QPalette& palette, const QColor& ground) {
  const QColor accent = palette.color(QPalette::Highlight);
  const QColor text = palette.color(QPalette::Text);
  for (int step = 0; step < 10; ++step) {
    const QColor ink = mixed(accent, text, step / 10.0);
    if (contrast(ink, ground) >= enough_for_text) return ink;
  }
  return text;
}

QColor accent_ink(const QPalette& palette) {
  const QColor on_base = accent_ink_on(palette, palette.color(QPalette::Base));
  const QColor on_window = accent_ink_on(palette, palette.color(QPalette::Window));
  return contrast(on_base, palette.color(QPalette::Window)) >= enough_for_text ? on_base : on_window;
}

QColor selected_ground(const QPalette& palette) {
  return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), is_dark(palette) ? 0.24 : 0.12);
}

QColor hovered_ground(const QPalette& palette, const QColor& ground) {
  return mixed(ground, palette.color(QPalette::Text), 0.05);
}

QPalette on_ground(QPalette palette, const QColor& ground) {
  for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) palette.setColor(role, ground);
  return palette;
}

}  // namespace chronicle::app
