// Pages laid out for one paper: with a running head and foot, ready to be painted.
#pragma once

#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <memory>
#include <optional>
#include <vector>

#include "app/print/block_places.h"
#include "app/print/laid_text.h"
#include "app/print/landmarks.h"
#include "app/print/pagination.h"
#include "app/print/printout.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {

/// The resolution to lay pages out for, in dots an inch: fine for the place of a letter, coarse enough for many pages.
inline constexpr int print_resolution = 300;

/// A landmark of the brief, where it stands on the pages.
struct PaperMark {
  Landmark landmark;
  int page = 0;      ///< from 0
  double top = 0.0;  ///< below the corner inside the margins, in dots of the device
};

/// The pages, laid out.
class Paper {
 public:
  /// Lays out what is printed for the size, margins and resolution that `device` has now; the device must outlive this.
  /// The foot of the page names `library`, if there is a name.
  Paper(const Printout& printout, const PrintOptions& options, QPagedPaintDevice& device, const QString& library = {},
        HtmlLinks links = HtmlLinks::web);

  /// How many pages there are.
  int page_count() const { return static_cast<int>(pages_.size()); }
  /// Paints page `index`, from 0; the painter's origin is the corner inside the margins.
  void paint(QPainter& painter, int index);
  /// Headings and named places, from the first page to the last.
  std::vector<PaperMark> marks() const;

 private:
  /// A piece of what is printed (app/print/sheaves.h), laid out.
  struct Sheaf {
    QTextDocument document;
    std::optional<BlockPlaces> places;
  };
  struct Page {
    const Sheaf* sheaf;
    PageSlices slices;
  };

  void lay_out(const Brief& brief, TextLook look, const Brief& whole, HtmlLinks links);
  void add_marks(const Sheaf& sheaf, std::vector<PaperMark>& marks) const;
  void paint_body(QPainter& painter, const Page& page);
  static double paint_continued(QPainter& painter, const BlockPlaces& places, const Slice& slice);
  void paint_head(QPainter& painter, int index);
  void paint_foot(QPainter& painter, int index);
  void paint_ends(QPainter& painter, double top, const QString& left, const QString& right);
  void paint_rule(QPainter& painter, double y);

  QPagedPaintDevice& device_;
  PageRoom room_;
  Language language_;
  std::vector<std::unique_ptr<Sheaf>> sheaves_;
  QString title_, state_, header_, footer_, classification_, code_;
  std::vector<Page> pages_;
};

/// Each page as it stands on one sheet of that device (core/brief/sections/one_page.h), for formats whose pages are
/// broken by another program.
Printout on_one_page_each(const Printout& printout, const PrintOptions& options, QPagedPaintDevice& device);

}  // namespace chronicle::app
