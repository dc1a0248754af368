#include "core/brief/office/xml.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/words/one_line.h"

namespace chronicle {
namespace {

class StringWriter : public pugi::xml_writer {
 public:
  explicit StringWriter(std::string& out) : out_(out) {}
  void write(const void* data, std::size_t size) override { out_.append(static_cast<const char*>(data), size); }

 private:
  std::string& out_;
};

}  // namespace

pugi::xml_node add_element(pugi::xml_node parent, const char* name, XmlAttributes attributes) {
  pugi::xml_node element = parent.append_child(name);
  for (const auto& [key, value] : attributes) element.append_attribute(key).set_value(one_line(value).c_str());
  return element;
}

void add_text(pugi::xml_node parent, std::string_view text) {
  parent.append_child(pugi::node_pcdata).set_value(one_line(text).c_str());
}

pugi::xml_node add_text_element(pugi::xml_node parent, const char* name, std::string_view text,
                                XmlAttributes attributes) {
  pugi::xml_node element = add_element(parent, name, attributes);
  add_text(element, text);
  return element;
}

std::string bytes_of(const pugi::xml_document& document) {
  std::string bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  StringWriter writer(bytes);
  document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return bytes;
}

std::string decimal(double value) {
  std::array<char, 32> text{};
  const double rounded = std::round(value * 1000) / 1000;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), rounded).ptr;
  return {text.data(), end};
}

std::string points(double value) { return decimal(value) + "pt"; }
std::string millimetres(double value) { return decimal(value) + "mm"; }

}  // namespace chronicle
