#include "app/print/dossier.h"

#include <algorithm>
#include <set>

#include "app/print/paper.h"
#include "app/print/pdf.h"
#include "app/text/values.h"
#include "core/query/as_of/last_held.h"

namespace chronicle::app {
namespace {

std::optional<Subject> subject_of(const Context& context, const std::string& text) {
  if (text != last_session) return parse_subject(text);
  const Session* session = last_held(context.catalogue, context.as_of);
  return session != nullptr ? std::optional<Subject>(session->id) : std::nullopt;
}

std::string number_text_of(std::size_t number) { return std::to_string(number) + "."; }

/// Its headings with numbers below that of the part.
Brief numbered(Brief brief, std::size_t number) {
  std::size_t heading = 0;
  brief.title = number_text_of(number) + " " + brief.title;
  for (Block& block : brief.blocks)
    if (auto* found = std::get_if<Heading>(&block))
      found->text = number_text_of(number) + std::to_string(++heading) + " " + found->text;
  return brief;
}

/// Of parts on pages of paper the last row is the sources'.
Table contents_of(const Dossier& dossier, const PartPages* pages) {
  Table table{.columns = {{.title = {}, .share = 1}, {.title = {}, .share = 20}}};
  if (pages != nullptr) {
    table.columns[1].title = Dossier::tr("Title", "of a part of a dossier").toStdString();
    table.columns.push_back({.title = Dossier::tr("Page").toStdString(), .share = 1, .number = true});
  }
  for (std::size_t i = 0; i < dossier.parts.size(); ++i) {
    const Brief& part = dossier.parts[i];
    auto& row = table.rows.emplace_back();
    row.push_back({{.text = number_text_of(i + 1), .tone = Tone::muted}});
    row.push_back({{.text = part.title, .link = part.id}});
    if (pages == nullptr) continue;
    const auto page = pages->find(part.id);
    row.push_back({{.text = page != pages->end() ? std::to_string(page->second) : "0"}});
  }
  return table;
}

Facts cover_of(const Dossier& dossier) {
  Facts facts;
  const auto add = [&](const QString& label, const QString& value) {
    if (!value.isEmpty()) facts.rows.push_back({label.toStdString(), {{.text = value.toStdString()}}});
  };
  add(Dossier::tr("For"), dossier.for_whom);
  add(Dossier::tr("Prepared by"), dossier.by_whom);
  add(Dossier::tr("Made on"), day_text(dossier.made));
  if (!dossier.parts.empty()) add(Dossier::tr("Record"), QString::fromStdString(dossier.parts.front().state));
  return facts;
}

/// Title, cover and contents, which stand before the parts.
Brief front_of(const Dossier& dossier, const PartPages* pages) {
  Brief front{.title = dossier.title.toStdString()};
  front.blocks = {cover_of(dossier), Heading{.text = Dossier::tr("Contents").toStdString(), .anchor = "contents"},
                  contents_of(dossier, pages)};
  return front;
}

struct Laid {
  PartPages pages{};
  int count = 0;
};

/// Laid out with no numbers first. With them the contents could take a page more or less, and then all that follows is
/// moved, as each part begins a page.
Laid laid_on(const Dossier& dossier, const PrintOptions& options, QPagedPaintDevice& device) {
  const PartPages none;
  const Paper paper({{brief_of(dossier, &none)}, {}}, options, device);
  Laid laid{.count = paper.page_count()};
  for (const PaperMark& mark : paper.marks())
    if (mark.landmark.level > 0)
      for (const QString& name : mark.landmark.names) laid.pages.emplace(name.toStdString(), mark.page + 1);
  const auto sheets = [&](const PartPages& pages) {
    return Paper({{front_of(dossier, &pages)}, {}}, options, device).page_count();
  };
  const int moved = sheets(laid.pages) - sheets(none);
  for (auto& [part, page] : laid.pages) page += moved;
  laid.count += moved;
  return laid;
}

}  // namespace

Result<Dossier> compose_dossier(const Context& context, const DossierRecipe& recipe, Day made,
                                const std::function<bool()>& is_over) {
  Dossier dossier{.title = recipe.title, .for_whom = recipe.for_whom, .by_whom = recipe.by_whom, .made = made};
  if (dossier.title.isEmpty()) dossier.title = Dossier::tr("Dossier");
  std::set<std::string> taken;
  for (const std::string& text : recipe.subjects) {
    const auto subject = subject_of(context, text);
    if (!subject && text == last_session) continue;
    if (!subject) return fail({.code = ErrorCode::unknown_record, .record = text});
    if (!taken.insert(text_of(*subject)).second) continue;
    if (is_over && is_over()) break;
    auto brief = compose(context, *subject);
    if (!brief) return fail(brief.error());
    brief->id = text_of(*subject);
    const auto choice = recipe.sections.find(section_kind(*subject));
    dossier.parts.push_back(choice != recipe.sections.end() ? with_chosen(*std::move(brief), choice->second)
                                                            : *std::move(brief));
  }
  return dossier;
}

Brief brief_of(const Dossier& dossier, const PartPages* pages) {
  std::vector<Brief> parts;
  for (std::size_t i = 0; i < dossier.parts.size(); ++i) parts.push_back(numbered(dossier.parts[i], i + 1));
  Brief brief = join(parts, dossier.title.toStdString(), parts.empty() ? std::string() : parts.front().state);
  Brief front = front_of(dossier, pages);
  brief.blocks.insert(brief.blocks.begin(), std::make_move_iterator(front.blocks.begin()),
                      std::make_move_iterator(front.blocks.end()));
  return brief;
}

Brief brief_for(const Dossier& dossier, const PrintOptions& options, QPagedPaintDevice& device) {
  const Laid laid = laid_on(dossier, options, device);
  return brief_of(dossier, &laid.pages);
}

int pages_of(const Dossier& dossier, const PrintOptions& options) {
  int count = 0;
  on_pdf_pages(options, [&](QPagedPaintDevice& device) { count = laid_on(dossier, options, device).count; });
  return count;
}

Printout printout_of(const Dossier& dossier, Brief brief) { return {{std::move(brief)}, {}, dossier.kept}; }

KeptPrint shown_of(const Dossier& dossier, Day as_of) {
  KeptPrint shown{.title = dossier.title.toStdString(), .as_of = as_of, .printed = dossier.made};
  for (const Brief& part : dossier.parts) shown.subjects.push_back(part.id);
  return shown;
}

WrittenDossier write_dossier(const Dossier& dossier, const BriefFormat& format, const BriefPages& pages) {
  Laid laid;
  on_pdf_pages(pages.options, [&](QPagedPaintDevice& device) { laid = laid_on(dossier, pages.options, device); });
  const PartPages* numbers = format.has_own_pages ? &laid.pages : nullptr;
  return {format.write(printout_of(dossier, brief_of(dossier, numbers)), pages), laid.count};
}

}  // namespace chronicle::app
