#include "app/print/pagination.h"

namespace chronicle::app {
namespace {

/// Of a page: what is left for the last one is as much at least, if the one before can spare it.
constexpr double least_end_share = 0.15;

/// The strips at the end, and before each that starts a page, together so far that no page ends up nearly empty.
std::vector<Strip> with_ends_together(std::vector<Strip> strips, double height) {
  double end = 0.0;
  bool is_enough = false;
  for (std::size_t i = strips.size(); i-- > 0;) {
    if (i + 1 == strips.size() || strips[i + 1].new_page)
      end = strips[i].bottom;
    else if (!is_enough)
      strips[i].keep_with_next = true;
    is_enough = end - strips[i].top >= height * least_end_share;
  }
  return strips;
}

class Paginator {
 public:
  Paginator(const std::vector<Strip>& strips, double height)
      : strips_(with_ends_together(strips, height)), height_(height) {}

  std::vector<PageSlices> pages() && {
    for (std::size_t first = 0; first < strips_.size();) {
      const std::size_t end = end_of_group(first);
      if (strips_[first].new_page && !page().empty()) start_page();
      if (!fits(first, end) && !page().empty() && fits_on_fresh_page(first, end)) start_page();
      for (std::size_t i = first; i < end; ++i) place(i);
      first = end;
    }
    return std::move(pages_);
  }

 private:
  PageSlices& page() { return pages_.back(); }

  void start_page() {
    pages_.emplace_back();
    used_ = 0.0;
  }

  /// The end of the strips that stay together with `first`.
  std::size_t end_of_group(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < strips_.size() && strips_[end - 1].keep_with_next && !strips_[end].new_page) ++end;
    return end;
  }

  double height_of(const Strip& strip) const { return strip.bottom - strip.top; }
  double head_height(const Strip& strip) const { return strip.head ? height_of(strips_[*strip.head]) : 0.0; }
  /// White space between the last strip on this page and strip `i`.
  double gap_before(std::size_t i) const {
    return i == 0 || pages_.back().empty() ? 0.0 : strips_[i].top - strips_[i - 1].bottom;
  }
  bool fits(std::size_t first, std::size_t end) const {
    return used_ + gap_before(first) + strips_[end - 1].bottom - strips_[first].top <= height_;
  }
  bool fits_on_fresh_page(std::size_t first, std::size_t end) const {
    return head_height(strips_[first]) + strips_[end - 1].bottom - strips_[first].top <= height_;
  }

  void place(std::size_t i) {
    const Strip& strip = strips_[i];
    if (!page().empty() && !fits(i, i + 1)) start_page();
    if (page().empty()) {
      if (strip.head) add(strips_[*strip.head]);
      add(strip);
    } else {
      // One slice with the strip above, so that the white space between them is the column's own.
      used_ += strip.bottom - strips_[i - 1].bottom;
      page().back().bottom = strip.bottom;
    }
  }

  void add(const Strip& strip) {
    page().push_back({strip.top, strip.bottom, used_, strip.continues});
    used_ += height_of(strip);
  }

  std::vector<Strip> strips_;
  double height_;
  std::vector<PageSlices> pages_{PageSlices{}};
  double used_ = 0.0;
};

}  // namespace

std::vector<PageSlices> paginate(const std::vector<Strip>& strips, double height) {
  return Paginator(strips, height).pages();
}

}  // namespace chronicle::app
