#include "core/export/citation_style.h"

#include "core/export/bibliography.h"
#include "core/wording/phrases.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

/// By its digits where it is a day, a month or a year, "28.11.2026", "11.2026", "2026"; else in words.
std::string in_digits(const Date& date, Language language) {
  if (date.is_interval() || date.is_unspecified() || date.is_approximate() || date.is_uncertain() || !date.earliest())
    return in_words(date, language);
  const Day day = *date.earliest();
  const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number) + "."; };
  switch (date.precision()) {
    case Precision::day:
      return two(day.day()) + two(day.month()) + std::to_string(day.year());
    case Precision::month:
      return two(day.month()) + std::to_string(day.year());
    case Precision::year:
      return std::to_string(day.year());
    default:
      return in_words(date, language);
  }
}

/// With a full stop, unless it ends a sentence by itself.
std::string ended(std::string text) {
  if (!text.empty() && std::string_view(".!?…").find(text.back()) == std::string_view::npos) text += '.';
  return text;
}

std::string plain(const Source& source, Language language) {
  return one_line(phrases_in(language).pages.citation(source, {}));
}

/// The Chicago Manual of Style, bibliography, a page of a web site.
std::string chicago(const Source& source, Language /*language*/) {
  std::string text;
  if (!source.publisher.empty()) text += ended(source.publisher) + " ";
  text += "“" + ended(name_of_work(source)) + "”";
  if (source.published) text += " " + ended(in_words(*source.published, Language::english));
  if (source.url && source.read) text += " Accessed " + ended(in_words(*source.read, Language::english));
  if (source.url) text += " " + *source.url + ".";
  return one_line(text);
}

/// " URL: https://... (дата обращения: 28.11.2026)."
std::string address_by_gost(const Source& source) {
  if (!source.url) return {};
  std::string text = "URL: " + *source.url;
  if (source.read) text += " (дата обращения: " + in_digits(*source.read, Language::russian) + ")";
  return text + ".";
}

/// The parts of a reference behind one another, each with a full stop.
std::string parted(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += between;
    text += ended(part);
  }
  return one_line(text);
}

std::string published_by_gost(const Source& source) {
  return source.published ? in_digits(*source.published, Language::russian) : std::string();
}

/// GOST R 7.0.100-2018, a part of an electronic resource.
std::string gost_description(const Source& source, Language /*language*/) {
  std::string title = ended(name_of_work(source)) + " – " + (source.url ? "Текст : электронный" : "Текст");
  if (!source.publisher.empty()) title += " // " + source.publisher + (source.url ? " : [сайт]" : "");
  return parted({title, published_by_gost(source), address_by_gost(source)}, " – ");
}

/// GOST R 7.0.5-2008, a reference.
std::string gost_reference(const Source& source, Language /*language*/) {
  std::string title = name_of_work(source);
  if (source.url) title += " [Электронный ресурс]";
  if (!source.publisher.empty()) title += " // " + source.publisher;
  return parted({title, published_by_gost(source), address_by_gost(source)}, " ");
}

std::string ris(const Source& source, Language /*language*/) { return ris_of(source); }
std::string csl(const Source& source, Language /*language*/) { return csl_of({&source}); }

}  // namespace

const std::vector<CitationStyle>& citation_styles() {
  static const std::vector<CitationStyle> all{{"plain", {}, plain},
                                              {"chicago", "Chicago", chicago},
                                              {"gost-r-7.0.100", "ГОСТ Р 7.0.100–2018", gost_description},
                                              {"gost-r-7.0.5", "ГОСТ Р 7.0.5–2008", gost_reference},
                                              {"ris", "RIS", ris},
                                              {"csl-json", "CSL-JSON", csl}};
  return all;
}

const CitationStyle& citation_style(std::string_view id) {
  for (const CitationStyle& style : citation_styles())
    if (style.id == id) return style;
  return citation_styles().front();
}

}  // namespace chronicle
