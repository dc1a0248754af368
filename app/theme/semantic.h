// The four meanings that the program colours itself, and two quiet roles, each fitted to the desktop's palette (light,
// dark, high contrast). A colour never stands alone: what uses one says the same by word, form or pattern.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace chronicle::app {

enum class Semantic {
  in_force,
  ended,      // expired, replaced, withdrawn
  announced,  // said beforehand, not yet or never held
  attention,  // unconfirmed, in conflict, not known
};

/// Whether the palette is light text on a dark ground.
bool is_dark(const QPalette& palette);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor& one, const QColor& other);

/// The least contrast that text needs (WCAG 2.2, success criterion 1.4.3).
inline constexpr double enough_for_text = 4.5;

/// `share` of `over` laid over `under`; `share` from 0 to 1.
QColor mixed(const QColor& under, const QColor& over, double share);

/// The first of two colours, with no more of the second in it than a contrast of `enough` to the ground asks for.
QColor seen_on(const QColor& ground, const QColor& colour, const QColor& other, double enough);

/// For text, lines and outlines on Base, AlternateBase or Window: contrast of at least 4.5 with each.
QColor semantic_ink(Semantic meaning, const QPalette& palette);

/// For chips and bars; take `semantic_on_fill` for text on it.
QColor semantic_fill(Semantic meaning, const QPalette& palette);

/// For text on `semantic_fill`: contrast of at least 4.5.
QColor semantic_on_fill(Semantic meaning, const QPalette& palette);

/// Secondary text (captions, gutter labels): quieter than Text, contrast of at least 4.5 on Base and Window.
QColor muted_ink(const QPalette& palette);

/// Separating lines of one pixel; not for anything that must be read.
QColor hairline(const QPalette& palette);

}  // namespace chronicle::app
