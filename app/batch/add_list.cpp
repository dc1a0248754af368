#include "app/batch/add_list.h"

#include "app/text/list_words.h"
#include "app/text/words.h"
#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/edits/add_documents.h"
#include "core/exchange/record_file.h"
#include "core/lists/read_list.h"
#include "core/store/records/records.h"

namespace chronicle::app {
namespace {

Result<std::string> text_of_list(const std::string& path) {
  auto file = read_text_file(path);
  if (!file) return fail(file.error());
  if (const auto at = first_bad_utf8(file->text))
    return fail({.code = ErrorCode::not_utf8, .file = path, .found = std::to_string(*at)});
  if (file->text.size() <= largest_list) return std::string(std::move(file->text));
  return fail({.code = ErrorCode::too_large,
               .file = path,
               .expected = mebibytes(largest_list),
               .found = mebibytes(file->text.size())});
}

std::vector<std::string> cells_of(const ListRow& row, const RecordId& document, const Catalogue& catalogue) {
  const ListedDocument& listed = row.document;
  return {std::to_string(row.line),
          listed.mark.empty() ? listed.number : listed.mark,
          listed.known ? "known" : "new",
          document.text(),
          std::string(word_of(listed.type)),
          std::string(word_of(listed.verb)),
          listed.date ? listed.date->text() : std::string(),
          listed.names.begin()->second,
          doubts_in_words(row, catalogue).join(QStringLiteral("; ")).toStdString()};
}

std::string told(const ReadList& read, const AddedDocuments& added, const AddListVerb& verb,
                 const Catalogue& catalogue) {
  Rows rows{.columns = {"line", "item", "document", "id", "type", "verb", "date", "title", "doubts"}};
  auto left = read.left_out.begin();
  const auto tell_left_out = [&](std::size_t before) {
    for (; left != read.left_out.end() && left->line < before; ++left)
      rows.cells.push_back({std::to_string(left->line), "", "left out", "", "", "", "", left->text, ""});
  };
  for (std::size_t i = 0; i < read.rows.size(); ++i) {
    tell_left_out(read.rows[i].line);
    rows.cells.push_back(cells_of(read.rows[i], added.documents.at(i), catalogue));
  }
  tell_left_out(static_cast<std::size_t>(-1));
  return verb.format->write(rows);
}

}  // namespace

Result<std::string> add_list(const AddListVerb& verb) {
  const auto text = text_of_list(verb.from);
  if (!text) return fail(text.error());
  auto library = Library::open(verb.file);
  if (!library) return fail(library.error());
  const auto catalogue = std::make_shared<const Catalogue>(Catalogue::load(*library));
  const KnownDocuments known(catalogue, library->records().other_names());
  const ReadList read = read_list(*text, {.known = &known, .session = verb.session.id(), .verb = verb.act});
  if (read.rows.empty())
    return fail({.code = ErrorCode::bad_value, .file = verb.from, .expected = Expected::document_list});
  DocumentList list{.session = verb.session, .citing = verb.citing};
  for (const ListRow& row : read.rows) list.documents.push_back(row.document);
  const auto added = verb.dry_run ? preview_documents(*library, list) : add_documents(*library, list);
  if (!added) return fail(added.error());
  return told(read, *added, verb, *catalogue);
}

}  // namespace chronicle::app
