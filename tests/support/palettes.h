// Palettes of desktops: light, dark and high contrast, with accents that are easy and hard to read.
#pragma once

#include <QtGui/QPalette>
#include <vector>

namespace chronicle::app::test {

inline QPalette palette_of(QColor base, QColor alternate, QColor window, QColor text, QColor highlight) {
  QPalette palette;
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, alternate);
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::Highlight, highlight);
  return palette;
}

inline std::vector<QPalette> palettes() {
  return {palette_of("#ffffff", "#f5f6f8", "#f5f6f8", "#1d2126", "#1d5f8f"),
          palette_of("#ffffff", "#e9e7e3", "#efefef", "#000000", "#308cc6"),
          palette_of("#ffffff", "#f6f5f4", "#f6f5f4", "#2e3436", "#f5c211"),
          palette_of("#272c31", "#2f353b", "#1f2327", "#e6e9ec", "#7fb4e0"),
          palette_of("#1b1e20", "#2a2e32", "#2a2e32", "#fcfcfc", "#3daee9"),
          palette_of("#31363b", "#444a50", "#2a2e32", "#fcfcfc", "#3daee9"),
          palette_of("#2d2d2d", "#353535", "#353535", "#ffffff", "#15539e"),
          palette_of("#000000", "#000000", "#000000", "#ffffff", "#ffff00"),
          palette_of("#ffffff", "#ffffff", "#ffffff", "#000000", "#000080")};
}

}  // namespace chronicle::app::test
