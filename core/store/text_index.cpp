#include "core/store/text_index.h"

namespace chronicle {
namespace {

/// To be counted up when texts are put together, folded or stemmed in another way: an index of another version is made
/// anew when the library is opened.
constexpr const char* text_index_version = "3";

/// The names that records lend to those that refer to them, as lines.
class LentNames {
 public:
  explicit LentNames(Library::Connection& connection) : connection_(connection) {}

  const std::string& of(const std::string& id) {
    const auto [found, added] = names_.try_emplace(id);
    if (!added) return found->second;
    read(id, "SELECT text FROM name WHERE record = (SELECT key FROM record WHERE id = ?) ORDER BY language",
         found->second);
    read(id,
         "SELECT text FROM remark WHERE record = (SELECT key FROM record WHERE id = ?) AND list = 'other_names'"
         " ORDER BY position",
         found->second);
    return found->second;
  }

 private:
  void read(const std::string& id, const std::string& sql, std::string& lines) {
    const Query row = connection_.query(sql);
    row->bind(1, id);
    while (row->executeStep()) {
      if (!lines.empty()) lines += '\n';
      lines += row->getColumn(0).getString();
    }
  }

  Library::Connection& connection_;
  std::unordered_map<std::string, std::string> names_;
};

/// Writes the texts of pages; the index takes them from there.
void write_texts(Library::Connection& connection, PageTexts& texts) {
  LentNames names(connection);
  texts.take([&](const std::string& id) -> const std::string& { return names.of(id); },
             [&](const std::string& id, const PageText& text) {
               const Query row =
                   connection.query("INSERT INTO search_text SELECT key, ?, ?, ?, ? FROM record WHERE id = ?");
               row->bind(1, text.title);
               row->bind(2, text.other_names);
               row->bind(3, text.facts);
               row->bind(4, text.links);
               row->bind(5, id);
               row->exec();
             });
}

void empty_index(Library::Connection& connection) {
  connection.database().exec("INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_text");
}

void fill_index(const Library& library, Library::Connection& connection) {
  PageTexts texts;
  for_each_kind([&]<typename R>() {
    for (const R& record : library.all<R>()) texts.add(record);
  });
  write_texts(connection, texts);
  connection.database().exec("INSERT INTO search (search) VALUES ('rebuild')");
}

/// Adds the record with that id and its parts, if it is there.
void add_page(const Library& library, const RecordId& id, PageTexts& texts) {
  for_each_kind([&]<typename R>() {
    if (R::kind != id.kind()) return;
    if (const auto record = library.find<R>(id)) texts.add(*record);
  });
  for_each_kind([&]<typename R>() {
    for_each_fact<R>([&]<typename T>(const char* key, const T& member) {
      if constexpr (requires { member.id(); })
        if (key == whole_field(R::kind) && T::kind == id.kind())
          for (const R& part : library.referring<R>(key, id)) texts.add(part);
    });
  });
}

/// Runs SQL whose parameter is the id of a page.
void run_on_page(Library::Connection& connection, const char* sql, const std::string& id) {
  const Query row = connection.query(sql);
  row->bind(1, id);
  row->exec();
}

}  // namespace

bool has_text_index(Library::Connection& connection) {
  const Query row = connection.query("SELECT value FROM library WHERE key = 'text index'");
  return row->executeStep() && row->getColumn(0).getString() == text_index_version;
}

void rebuild_text_index(const Library& library, Library::Connection& connection) {
  SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  empty_index(connection);
  fill_index(library, connection);
  connection.database().exec(std::string("INSERT OR REPLACE INTO library VALUES ('text index', '") +
                             text_index_version + "')");
  transaction.commit();
}

void TextIndexChange::note_ids(const std::string& sql, const RecordId& target) {
  const Query row = connection_.query("SELECT id FROM record WHERE key IN (" + sql + ")");
  row->bind(1, target.text());
  while (row->executeStep()) pages_.insert(row->getColumn(0).getString());
}

void TextIndexChange::note_referring(const RecordId& id) {
  const std::string target = " = (SELECT key FROM record WHERE id = ?)";
  for_each_kind([&]<typename R>() {
    const std::string table = column(std::string(name_of(R::kind)));
    const std::string page = has_page(R::kind) ? "key" : column(std::string(whole_field(R::kind)));
    for_each_fact<R>([&](const char* key, const auto& member) {
      using T = PlainType<decltype(member)>;
      if constexpr (std::same_as<T, RecordId>)
        note_ids("SELECT " + page + " FROM " + table + " WHERE " + column(key) + target, id);
      else if constexpr (IsReference<T>::value)
        if (T::kind == id.kind()) note_ids("SELECT " + page + " FROM " + table + " WHERE " + column(key) + target, id);
    });
    if (id.kind() == Kind::topic)
      note_ids("SELECT " + page + " FROM " + table + " WHERE key IN (SELECT record FROM record_topic WHERE topic" +
                   target + ")",
               id);
  });
}

void TextIndexChange::begin() {
  const Query count = connection_.query("SELECT count(*) FROM search_text");
  count->executeStep();
  all_ = all_ || pages_.size() > static_cast<std::size_t>(count->getColumn(0).getInt64()) / 4;
  if (all_) {
    empty_index(connection_);
    return;
  }
  for (const std::string& id : pages_) {
    run_on_page(connection_,
                "INSERT INTO search (search, rowid, title, other_names, facts, notes, links, copy)"
                " SELECT 'delete', search_page.* FROM search_page WHERE key = (SELECT key FROM record WHERE id = ?)",
                id);
    run_on_page(connection_, "DELETE FROM search_text WHERE key = (SELECT key FROM record WHERE id = ?)", id);
  }
}

void TextIndexChange::end() {
  if (all_) {
    fill_index(library_, connection_);
    return;
  }
  PageTexts texts;
  for (const std::string& id : pages_) add_page(library_, *RecordId::parse(id), texts);
  write_texts(connection_, texts);
  for (const std::string& id : pages_)
    run_on_page(connection_,
                "INSERT INTO search (rowid, title, other_names, facts, notes, links, copy)"
                " SELECT * FROM search_page WHERE key = (SELECT key FROM record WHERE id = ?)",
                id);
}

}  // namespace chronicle
