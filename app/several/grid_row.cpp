#include "app/several/grid_row.h"

#include "app/text/words.h"

namespace chronicle::app {

GridRow grid_row(ListRow read) {
  const ListedDocument& document = read.document;
  GridRow row;
  row.number = text_of(document.number);
  if (!document.names.empty()) {
    // Of several titles, the Russian one is likely to be the one of the text that was adopted.
    const auto russian = document.names.find("ru");
    const auto& name = russian != document.names.end() ? *russian : *document.names.begin();
    row.language = text_of(name.first);
    row.title = text_of(name.second);
  }
  row.type = text_of(word_of(document.type));
  if (read.says_verb) row.verb = text_of(word_of(document.verb));
  row.day = document.date ? text_of(document.date->text()) : text_of(read.date_text);
  if (document.known) row.known = text_of(document.known->text());
  row.read = std::move(read);
  return row;
}

}  // namespace chronicle::app
