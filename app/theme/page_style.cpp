#include "app/theme/page_style.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextOption>
#include <algorithm>

#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

/// Of CSS, which drawings and QTextDocument measure in.
constexpr double pixels_a_point = 96.0 / 72.0;

struct Inks {
  QColor quiet, line, link, in_force, ended, announced, attention;
  QColor aside, aside_rule;  ///< ground and rule of what is no part of the record
  QColor chosen;             ///< ground of the choice that is made
};

/// How much of the ink is in the ground of an aside.
constexpr double aside_share = 0.04;
/// The same of what is chosen, whose form it is.
constexpr double chosen_share = 0.16;

struct Sizes {
  double body, small, title, part, heading;
};

// QTextDocument drops the margin of a block above a table, so tables bring their own.
constexpr auto layout = R"(
p { margin-top: 0; margin-bottom: 8px; }
p.kicker, p.part-kicker { margin-bottom: 2px; }
h1 { margin-top: 0; margin-bottom: 4px; font-weight: 600; }
h2 { margin-top: 22px; margin-bottom: 6px; font-weight: 600; }
p.subtitle { margin-bottom: 12px; }
p.choices { margin-bottom: 4px; }
p.part-kicker { margin-top: 28px; }
ul { margin-top: 0; margin-bottom: 8px; }
li { margin-top: 0; margin-bottom: 3px; }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; }
td, th { padding-top: 4px; padding-bottom: 4px; padding-left: 0; padding-right: 14px; vertical-align: top; }
td.value, td.last, th.last { padding-right: 0; }
table.facts { margin-top: 12px; }
table.facts td { padding-top: 2px; padding-bottom: 3px; }
table.notes td { padding-top: 1px; padding-bottom: 2px; }
table.aside { margin-top: 12px; margin-bottom: 4px; }
table.aside td { padding-top: 8px; padding-bottom: 8px; padding-left: 12px; padding-right: 12px; }
table.aside p { margin-bottom: 6px; }
p.aside-head { margin-bottom: 4px; }
th { font-weight: 600; }
a { text-decoration: none; }
)";

QString rule(QLatin1StringView selector, const QColor& ink) {
  return selector % QLatin1StringView(" { color: ") % ink.name() % QLatin1StringView("; }\n");
}

QString rule(QLatin1StringView selector, double points) {
  return selector % QLatin1StringView(" { font-size: ") % QString::number(points, 'f', 2) %
         QLatin1StringView("pt; }\n");
}

/// Captions and sources on paper.
double small_on_paper(double points) { return std::max(points * 0.95, smallest_paper_points); }

/// Of the space between lines on paper, what is left beside small type.
double closeness(double points) {
  constexpr double closest = 0.4;
  const double smaller = (paper_points - points) / (paper_points - smallest_paper_points);
  return 1.0 - std::clamp(smaller, 0.0, 1.0) * (1.0 - closest);
}

/// With so much of the space above and below.
QString closer(const QString& style, double closeness) {
  static const QRegularExpression space(QStringLiteral("(top|bottom): (\\d+)px"));
  QString result;
  qsizetype end = 0;
  for (const QRegularExpressionMatch& match : space.globalMatch(style)) {
    const double pixels = match.captured(2).toDouble() * closeness;
    result += style.mid(end, match.capturedStart() - end) % match.captured(1) % QLatin1StringView(": ") %
              QString::number(pixels, 'f', 1) % QLatin1StringView("px");
    end = match.capturedEnd();
  }
  return result + style.mid(end);
}

QString style_of(const Inks& inks, const Sizes& sizes) {
  using namespace Qt::Literals::StringLiterals;
  return QString::fromLatin1(layout) % rule("p, li, td"_L1, sizes.body) % rule("h1"_L1, sizes.title) %
         rule("h1.part"_L1, sizes.part) % rule("h2"_L1, sizes.heading) %
         rule("p.kicker, p.part-kicker, p.aside-head, th, table.notes td, table.notes a"_L1, sizes.small) %
         rule("a"_L1, inks.link) %
         rule("p.kicker, p.part-kicker, p.subtitle, p.aside-head, th, td.label, td.number, .muted"_L1, inks.quiet) %
         rule(".in-force"_L1, inks.in_force) % rule(".ended"_L1, inks.ended) % rule(".announced"_L1, inks.announced) %
         rule(".attention"_L1, inks.attention) % "table.list td, table.list th { border-bottom: 1px solid "_L1 %
         inks.line.name() % "; }\ntable.aside td { background-color: "_L1 % inks.aside.name() %
         "; border-left: 3px solid "_L1 % inks.aside_rule.name() % "; }\n.chosen { background-color: "_L1 %
         inks.chosen.name() % "; }\n"_L1;
}

Inks screen_inks(const QPalette& palette) {
  return {.quiet = muted_ink(palette),
          .line = hairline(palette),
          .link = palette.color(QPalette::Link),
          .in_force = semantic_ink(Semantic::in_force, palette),
          .ended = semantic_ink(Semantic::ended, palette),
          .announced = semantic_ink(Semantic::announced, palette),
          .attention = semantic_ink(Semantic::attention, palette),
          .aside = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), aside_share),
          .aside_rule = palette.color(QPalette::Link),
          .chosen = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), chosen_share)};
}

}  // namespace

QString screen_style(const QPalette& palette, double points) {
  return style_of(screen_inks(palette), {points, points * 0.9, points * 1.8, points * 1.6, points * 1.2});
}

QString popup_style(const QPalette& palette, double points) {
  return style_of(screen_inks(palette), {points, points * 0.9, points * 1.15, points, points});
}

void style_document(QTextDocument& document, const QString& style) {
  document.setIndentWidth(16.0);  // CSS pixels, as all margins of the style sheet
  document.setDefaultStyleSheet(style);
}

void set_html(QTextDocument& document, const QString& html, double width) {
  const auto wrap = [&](QTextOption::WrapMode mode) {
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(mode);
    document.setDefaultTextOption(option);
  };
  // Mode and width first: each change of them lays out anew.
  wrap(QTextOption::WordWrap);
  document.setTextWidth(width);
  document.setHtml(html);
  if (document.size().width() > width) wrap(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

DrawingStyle screen_drawing_style(const QPalette& palette, double points) {
  const auto ink = [&](Semantic meaning) { return semantic_ink(meaning, palette).name().toStdString(); };
  return {.text = palette.color(QPalette::Text).name().toStdString(),
          .quiet = muted_ink(palette).name().toStdString(),
          .line = hairline(palette).name().toStdString(),
          .ground = palette.color(QPalette::Base).name().toStdString(),
          .in_force = ink(Semantic::in_force),
          .ended = ink(Semantic::ended),
          .announced = ink(Semantic::announced),
          .attention = ink(Semantic::attention),
          .label_size = points * pixels_a_point};
}

DrawingStyle paper_drawing_style(double points) {
  const std::string black = "#000000";
  return {.text = black,
          .quiet = "#444444",
          .line = "#b4b4b4",
          .ground = "#ffffff",
          .in_force = "#555555",
          .ended = "#555555",
          .announced = black,
          .attention = black,
          .label_size = small_on_paper(points) * pixels_a_point};
}

QString paper_style(double points, bool are_marks_raised) {
  const QColor black(0x00, 0x00, 0x00);
  const QColor grey(0x44, 0x44, 0x44);
  const QColor line(0xb4, 0xb4, 0xb4);
  const QString style =
      style_of({grey, line, black, black, black, black, black, QColor(Qt::white), line, QColor(Qt::white)},
               {points, small_on_paper(points), points * 1.8, points * 1.6, points * 1.2});
  const QString spaced = points < paper_points ? closer(style, closeness(points)) : style;
  return are_marks_raised ? spaced : spaced % QStringLiteral("sup { vertical-align: baseline; }\n");
}

}  // namespace chronicle::app
