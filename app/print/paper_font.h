// The face of everything on paper.
#pragma once

#include <QtGui/QFont>

namespace chronicle::app {

/// A face with Latin and Cyrillic, without hinting and ligatures.
QFont paper_font(double points);

/// The same in user units of a painter, for what is drawn at any scale.
QFont drawn_paper_font(int pixels);

}  // namespace chronicle::app
