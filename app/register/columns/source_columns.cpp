// The columns of sources, and which columns a kind has.
#include "app/register/columns/cells.h"

namespace chronicle::app {
namespace {

const Source& source_at(const Sight& sight, std::uint32_t position) { return record_at<Source>(sight, position); }

std::uint32_t citing(const Sight& sight, std::uint32_t position) {
  return position < sight.citing.size() ? sight.citing[position] : 0;
}

Cell title(const Sight& sight, std::uint32_t position) {
  const Source& source = source_at(sight, position);
  Cell cell = title_cell(sight, source);
  if (source.url) cell.tip += (cell.tip.isEmpty() ? QString() : QStringLiteral("\n")) + text_of(*source.url);
  return cell;
}

Cell language(const Sight& sight, std::uint32_t position) {
  const auto& code = source_at(sight, position).language;
  return code ? Cell{language_name(*code)} : missing();
}

}  // namespace

Columns source_columns() {
  return {{{ColumnText::tr("Title"), title,
            [](const Sight& sight, std::uint32_t at) { return title_key(sight, source_at(sight, at)); },
            QStringLiteral("Meeting of the Council of Heads of Government")},
           {ColumnText::tr("Publisher"),
            [](const Sight& sight, std::uint32_t at) { return Cell{text_of(source_at(sight, at).publisher)}; },
            [](const Sight& sight, std::uint32_t at) { return key_of(text_of(source_at(sight, at).publisher)); },
            QStringLiteral("primeminister.kz"), false, true},
           {ColumnText::tr("Published"),
            [](const Sight& sight, std::uint32_t at) { return date_cell(source_at(sight, at).published); },
            [](const Sight& sight, std::uint32_t at) { return date_key(source_at(sight, at).published); },
            QStringLiteral("28 May 2022")},
           {ColumnText::tr("Language"), language,
            [](const Sight& sight, std::uint32_t at) {
              const Cell cell = language(sight, at);
              return cell.tone == Tone::muted ? missing_key() : key_of(cell.text);
            },
            QStringLiteral("Language"), false, false, 1},
           {ColumnText::tr("Cited"),
            [](const Sight& sight, std::uint32_t at) { return Cell{QString::number(citing(sight, at))}; },
            [](const Sight& sight, std::uint32_t at) { return key_of(static_cast<double>(citing(sight, at))); },
            QStringLiteral("Cited 1"), true}},
          2,
          true};
}

Columns columns_of(Kind kind, Day as_of) {
  switch (kind) {
    case Kind::session:
      return session_columns();
    case Kind::document:
      return document_columns(as_of);
    case Kind::person:
      return people_columns();
    case Kind::figure:
      return figure_columns();
    case Kind::commitment:
      return commitment_columns();
    case Kind::statement:
      return statement_columns();
    default:
      return source_columns();
  }
}

}  // namespace chronicle::app
