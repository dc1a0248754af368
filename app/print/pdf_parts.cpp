#include "app/print/pdf_parts.h"

// qpdf 11 still knows pointers of its own; the code is written for those that 12 has alone.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <optional>

namespace chronicle::app {
namespace {

/// A handle; that of qpdf 11 has no const functions, so none is const here.
using Object = QPDFObjectHandle;

Object text_object(const std::string& text) { return Object::newUnicodeString(text); }

/// An entry of the outline on its way into the file, with those below it.
struct OutlineItem {
  Object object;
  std::vector<OutlineItem> inner{};
};

/// Adds parts to a file in memory (ISO 32000-1:2008, 12.3 and 14.3).
class PdfEditor {
 public:
  explicit PdfEditor(const std::string& pdf) {
    file_.setSuppressWarnings(true);
    file_.processMemoryFile("pages", pdf.data(), pdf.size());
    pages_ = file_.getAllPages();
  }

  std::string edit(const PdfParts& parts) && {
    say(parts);
    name_fonts();
    for (Object& page : pages_) lead_links(page, parts.places);
    outline(parts.outline);
    QPDFWriter writer(file_);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    const unsigned char* begin = bytes->getBuffer();
    return {begin, begin + bytes->getSize()};
  }

 private:
  void say(const PdfParts& parts) {
    Object info = Object::newDictionary();
    info.replaceKey("/Title", text_object(parts.title));
    info.replaceKey("/Author", text_object(parts.author));
    info.replaceKey("/Creator", text_object(parts.author));
    Object old = file_.getTrailer().getKey("/Info");
    if (old.isDictionary() && old.hasKey("/Producer")) info.replaceKey("/Producer", old.getKey("/Producer"));
    file_.getTrailer().replaceKey("/Info", file_.makeIndirectObject(info));
    Object root = file_.getRoot();
    // What Qt says there again, with a time and an id of its own.
    root.removeKey("/Metadata");
    if (!parts.language.empty()) root.replaceKey("/Lang", text_object(parts.language));
    Object shown = Object::newDictionary();
    shown.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", shown);
  }

  /// Qt names the subsets of fonts in the order of a hash table, which is another in each run.
  void name_fonts() {
    std::multimap<std::string, Object> subsets;
    for (Object& object : file_.getAllObjects()) {
      if (!object.isDictionaryOfType("/FontDescriptor")) continue;
      const std::string name = object.getKey("/FontName").getName();
      if (const auto plus = name.find('+'); plus != std::string::npos) subsets.emplace(name.substr(plus), object);
    }
    int number = 0;
    for (auto& [name, object] : subsets)
      object.replaceKey("/FontName", Object::newName("/" + subset_tag(number++) + name));
  }

  /// Six letters (ISO 32000-1:2008, 9.6.4).
  static std::string subset_tag(int number) {
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); letter != tag.rend(); ++letter, number /= 26)
      *letter = static_cast<char>('A' + number % 26);
    return tag;
  }

  /// The place as a destination; nothing if the file has no such page.
  std::optional<Object> destination(const PdfPlace& place) const {
    if (place.page >= pages_.size()) return std::nullopt;
    Object page = pages_[place.page];
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Object::newArray({page, Object::newName("/XYZ"), Object::newInteger(0),
                             Object::newReal(std::max(0.0, height - place.below_top), 2), Object::newNull()});
  }

  void lead_links(Object& page, const std::map<std::string, PdfPlace>& places) const {
    Object all = page.getKey("/Annots");
    if (!all.isArray()) return;
    Object kept = Object::newArray();
    for (int i = 0; i < all.getArrayNItems(); ++i) {
      Object link = all.getArrayItem(i);
      if (lead(link, places)) kept.appendItem(link);
    }
    page.replaceKey("/Annots", kept);
  }

  /// Whether the link leads anywhere.
  bool lead(Object& link, const std::map<std::string, PdfPlace>& places) const {
    Object action = link.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/URI").isString()) return true;
    const std::string address = action.getKey("/URI").getStringValue();
    if (!address.starts_with('#')) return true;
    const auto place = places.find(address.substr(1));
    const auto target = place != places.end() ? destination(place->second) : std::nullopt;
    if (!target) return false;
    link.removeKey("/A");
    link.replaceKey("/Dest", *target);
    return true;
  }

  void outline(const std::vector<PdfHeading>& headings) {
    if (headings.empty()) return;
    std::vector<OutlineItem> all;
    std::size_t next = 0;
    while (next < headings.size()) all.push_back(item(headings, next));
    Object root = file_.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    const int shown = tie(root, all, true);
    root.replaceKey("/Count", Object::newInteger(shown));
    file_.getRoot().replaceKey("/Outlines", root);
    // Who opens several parts together wants to go from one to the other.
    if (all.size() > 1) file_.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
  }

  /// The heading at `next` with those below it; `next` is then the one after them.
  OutlineItem item(const std::vector<PdfHeading>& headings, std::size_t& next) {
    const PdfHeading& heading = headings[next++];
    OutlineItem made{file_.makeIndirectObject(Object::newDictionary())};
    made.object.replaceKey("/Title", text_object(heading.title));
    if (const auto target = destination(heading.place)) made.object.replaceKey("/Dest", *target);
    while (next < headings.size() && headings[next].level > heading.level) made.inner.push_back(item(headings, next));
    return made;
  }

  /// Ties the items to each other and to the one above them; how many of them are shown. What is below the first level
  /// is closed where there are several parts.
  int tie(Object parent, const std::vector<OutlineItem>& items, bool is_open) {
    int shown = static_cast<int>(items.size());
    const bool opens = items.size() == 1;
    for (std::size_t i = 0; i < items.size(); ++i) {
      Object object = items[i].object;
      object.replaceKey("/Parent", parent);
      if (i > 0) object.replaceKey("/Prev", items[i - 1].object);
      if (i + 1 < items.size()) object.replaceKey("/Next", items[i + 1].object);
      if (items[i].inner.empty()) continue;
      const int below = tie(object, items[i].inner, opens);
      object.replaceKey("/Count", Object::newInteger(opens ? below : -below));
      if (opens && is_open) shown += below;
    }
    parent.replaceKey("/First", items.front().object);
    parent.replaceKey("/Last", items.back().object);
    return shown;
  }

  QPDF file_;
  std::vector<Object> pages_;
};

}  // namespace

std::string with_parts(const std::string& pdf, const PdfParts& parts) { return PdfEditor(pdf).edit(parts); }

}  // namespace chronicle::app
