#include "app/print/print_memory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr auto most_in_a_line = 400;

QJsonObject object_of(const PrintMemory& memory) {
  const PrintOptions& options = memory.options;
  const PageMargins& margins = options.margins;
  return {{QStringLiteral("one-page"), options.one_page},
          {QStringLiteral("sources"), options.sources},
          {QStringLiteral("notes"), options.notes},
          {QStringLiteral("code"), options.code},
          {QStringLiteral("language"), text_of(code_of(options.language))},
          {QStringLiteral("titles"), text_of(word_of(options.titles))},
          {QStringLiteral("paper"), text_of(papers.at(static_cast<std::size_t>(options.paper)).name)},
          {QStringLiteral("landscape"), options.is_landscape},
          {QStringLiteral("margins"), QJsonArray{margins.left, margins.top, margins.right, margins.bottom}},
          {QStringLiteral("header"), text_of(options.header)},
          {QStringLiteral("footer"), text_of(options.footer)},
          {QStringLiteral("mark"), text_of(options.classification)},
          {QStringLiteral("order"), QJsonArray::fromStringList(memory.order)},
          {QStringLiteral("hidden"), QJsonArray::fromStringList(memory.hidden)}};
}

QStringList strings_of(const QJsonValue& value) {
  QStringList strings;
  for (const QJsonValueConstRef one : value.toArray()) strings << one.toString();
  return strings;
}

std::string line_of(const QJsonValue& value) { return value.toString().left(most_in_a_line).toStdString(); }

void read_margins(const QJsonArray& widths, PageMargins& margins) {
  if (widths.size() != 4) return;
  const auto width = [&](int at) { return std::clamp(widths[at].toDouble(), 0.0, widest_margin); };
  margins = {.left = width(0), .top = width(1), .right = width(2), .bottom = width(3)};
}

}  // namespace

PrintMemory print_memory(const Settings& settings, const QString& kind) {
  const QJsonObject kept = QJsonDocument::fromJson(settings.print_options(kind)).object();
  PrintMemory memory;
  PrintOptions& options = memory.options;
  const auto truth = [&](const char* key, bool otherwise) { return kept[QLatin1StringView(key)].toBool(otherwise); };
  options.one_page = truth("one-page", false);
  options.sources = truth("sources", true);
  options.notes = truth("notes", false);
  options.code = truth("code", true);
  options.is_landscape = truth("landscape", false);
  options.language = language_of(kept[QStringLiteral("language")].toString().toStdString()).value_or(shown_language);
  options.titles = title_languages_of(kept[QStringLiteral("titles")].toString().toStdString());
  const std::string paper = kept[QStringLiteral("paper")].toString().toStdString();
  for (const PaperMeasures& one : papers)
    if (one.name == paper) options.paper = one.paper;
  read_margins(kept[QStringLiteral("margins")].toArray(), options.margins);
  options.header = line_of(kept[QStringLiteral("header")]);
  options.footer = line_of(kept[QStringLiteral("footer")]);
  options.classification = line_of(kept[QStringLiteral("mark")]);
  memory.order = strings_of(kept[QStringLiteral("order")]);
  memory.hidden = strings_of(kept[QStringLiteral("hidden")]);
  return memory;
}

void keep(Settings& settings, const QString& kind, const PrintMemory& memory) {
  settings.set_print_options(kind, QJsonDocument(object_of(memory)).toJson(QJsonDocument::Compact));
}

std::vector<Section> in_order(std::vector<Section> sections, const PrintMemory& memory) {
  std::vector<Section> ordered;
  const auto place_of = [&](const Section& section) { return memory.order.indexOf(text_of(section.id)); };
  // Each known one before the first that comes later in the order, each unknown one behind its neighbour.
  qsizetype last = -1;
  std::vector<std::pair<qsizetype, Section>> placed;
  for (Section& section : sections) {
    if (const qsizetype place = place_of(section); place >= 0) last = place;
    placed.emplace_back(last, std::move(section));
  }
  std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  ordered.reserve(placed.size());
  for (auto& one : placed) ordered.push_back(std::move(one.second));
  return ordered;
}

PrintOptions options_for(const PrintMemory& memory, const std::vector<Section>& sections) {
  PrintOptions options = memory.options;
  options.sections.clear();
  std::vector<std::string> natural;
  for (const Section& section : sections) natural.push_back(section.id);
  for (const Section& section : in_order(sections, memory))
    if (!memory.hidden.contains(text_of(section.id))) options.sections.push_back(section.id);
  if (options.sections == natural) options.sections.clear();
  return options;
}

}  // namespace chronicle::app
