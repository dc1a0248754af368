#include "core/brief/writers/language.h"

#include "core/base/utf8.h"

namespace chronicle {
namespace {

bool is_latin(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }
bool is_russian(char32_t c) { return (c >= 0x410 && c <= 0x44F) || c == 0x401 || c == 0x451; }
bool is_kazakh_alone(char32_t c) {
  return std::u32string_view(U"ӘәҒғҚқҢңӨөҰұҮүҺһІі").find(c) != std::u32string_view::npos;
}

class Divider {
 public:
  Divider(std::string_view text, std::string_view page) : text_(text), usual_(page == "kk" ? "kk" : "ru") {}

  std::vector<Stretch> divide() && {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t start = at;
      const char32_t c = next_code_point(text_, at);
      if (is_cyrillic(c)) extend(start, at, c);
      if (is_latin(c)) close();
    }
    close();
    add(text_.size(), {});
    return std::move(stretches_);
  }

 private:
  void extend(std::size_t start, std::size_t end, char32_t c) {
    if (!open_) {
      add(start, {});
      open_ = true;
      language_ = usual_;
    }
    open_end_ = end;
    if (is_kazakh_alone(c) && language_ == "ru")
      language_ = "kk";
    else if (!is_russian(c) && !is_kazakh_alone(c))
      language_ = {};
  }
  void close() {
    if (open_) add(open_end_, language_);
    open_ = false;
  }
  void add(std::size_t end, std::string_view language) {
    if (end > done_) stretches_.push_back({text_.substr(done_, end - done_), language});
    done_ = end;
  }

  std::string_view text_;
  std::string_view usual_;  ///< language of what may be Russian or Kazakh
  std::vector<Stretch> stretches_;
  std::size_t done_ = 0, open_end_ = 0;
  bool open_ = false;
  std::string_view language_;
};

}  // namespace

std::vector<Stretch> stretches_of(std::string_view text, std::string_view page) { return Divider(text, page).divide(); }

}  // namespace chronicle
