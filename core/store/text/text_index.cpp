#include "core/store/text/text_index.h"

#include <sqlite3.h>

#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"

namespace chronicle {
namespace {

/// To be counted up when texts are put together, folded or stemmed in another way: an index of another version is made
/// anew when the library is opened.
constexpr const char* text_index_version = "4";

/// The names that records lend to those that refer to them, as lines.
class LentNames {
 public:
  explicit LentNames(Connection& connection)
      : by_language_(connection,
                     "SELECT text FROM name WHERE record = (SELECT key FROM record WHERE id = ?) ORDER BY language",
                     "name"),
        other_(connection,
               "SELECT text FROM remark WHERE record = (SELECT key FROM record WHERE id = ?) AND list = 'other_names'"
               " ORDER BY position",
               "remark") {}

  const std::string& of(const std::string& id) {
    const auto [found, added] = names_.try_emplace(id);
    if (!added) return found->second;
    for (Texts* texts : {&by_language_, &other_}) read(id, *texts, found->second);
    return found->second;
  }

 private:
  using Texts = Query<std::tuple<std::string>(std::string)>;

  static void read(const std::string& id, Texts& row, std::string& lines) {
    row.begin(id);
    while (row.next()) {
      row.row().about(id);
      if (!lines.empty()) lines += '\n';
      lines += row.get<0>();
    }
  }

  Texts by_language_, other_;
  std::unordered_map<std::string, std::string> names_;
};

/// Writes the texts of pages; the index takes them from there.
void write_texts(Connection& connection, PageTexts& texts) {
  Query<void(std::string, std::string, std::string, std::string, std::string)> row(
      connection, "INSERT INTO search_text SELECT key, ?, ?, ?, ? FROM record WHERE id = ?");
  visit_page_texts(connection, texts, [&](const std::string& id, const PageText& text) {
    row.run(text.title, text.other_names, text.facts, text.links, id);
  });
}

/// Lets SQL of ours write the tables in which FTS5 keeps an index, as long as it lives.
class IndexTablesOpen {
 public:
  explicit IndexTablesOpen(SQLite::Database& database) : database_(database) { set(0); }
  IndexTablesOpen(const IndexTablesOpen&) = delete;
  IndexTablesOpen& operator=(const IndexTablesOpen&) = delete;
  ~IndexTablesOpen() { set(1); }

 private:
  void set(int defensive) { sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr); }
  SQLite::Database& database_;
};

/// Makes an index that FTS5 no longer understands what it is at first: 4 is the form of its tables that every version
/// of it reads, row 10 of its data the structure of an index without a word, row 1 its sums.
void clear_index_tables(SQLite::Database& database) {
  const IndexTablesOpen open(database);
  database.exec(
      "DELETE FROM search_data; DELETE FROM search_idx; DELETE FROM search_docsize; DELETE FROM search_config;"
      " INSERT INTO search_config VALUES ('version', 4);"
      " INSERT INTO search_data VALUES (1, x''), (10, x'00000000000000')");
}

/// Whether work on the index, in a transaction, went well; false if it failed for what `is_of_index(exception)` says is
/// the index. An error that SQLite has ended the transaction for, as it may where the disk fails, is thrown: what came
/// after it would stay without the rest.
template <typename Work, typename IsOfIndex>
bool try_on_index(Connection& connection, const Work& work, const IsOfIndex& is_of_index) {
  try {
    work();
    return true;
  } catch (const SQLite::Exception& exception) {
    if (!connection.is_in_transaction() || !is_of_index(exception)) throw;
    return false;
  }
}

template <typename Work>
bool try_on_index(Connection& connection, const Work& work) {
  return try_on_index(connection, work,
                      [&](const SQLite::Exception& exception) { return is_broken_index(connection, exception); });
}

void empty_index(Connection& connection) {
  SQLite::Database& database = connection.database();
  const auto delete_all = [&] { database.exec("INSERT INTO search (search) VALUES ('delete-all')"); };
  // An index that cannot even be emptied may answer all the same.
  const auto is_of_index = [](const SQLite::Exception& exception) {
    return exception.getErrorCode() == SQLITE_ERROR || exception.getErrorCode() == SQLITE_CORRUPT;
  };
  if (!try_on_index(connection, delete_all, is_of_index)) {
    clear_index_tables(database);
    delete_all();
  }
  database.exec("DELETE FROM search_text");
}

void fill_index(const Records& records, Connection& connection) {
  PageTexts texts = all_page_texts(records);
  write_texts(connection, texts);
  connection.database().exec("INSERT INTO search (search) VALUES ('rebuild')");
}

/// Adds the record with that id and its parts, if it is there: kind by kind, so that the lines of the text stand as
/// they do when it is made with those of all pages.
void add_page(const Records& records, const RecordId& id, PageTexts& texts) {
  for_each_kind([&]<typename R>() {
    if (R::kind == id.kind())
      if (const auto record = records.find<R>(id)) texts.add(*record);
    for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
      if (fact.traits.role == FactRole::whole && refers_to<PlainType<T>>(id.kind()))
        for (const R& part : records.referring<R>(fact.key, id)) texts.add(part);
    });
  });
}

/// Whether FTS5 understands its own tables.
bool answers(Connection& connection) {
  const int code = connection.database().tryExec("SELECT rowid FROM search WHERE search MATCH '\"a\"' LIMIT 1");
  return code != SQLITE_ERROR && code != SQLITE_CORRUPT;
}

/// Runs SQL whose parameter is the id of a page.
void run_on_page(Connection& connection, const char* sql, const std::string& id) {
  Query<void(std::string)>(connection, sql).run(id);
}

}  // namespace

void visit_page_texts(Connection& connection, PageTexts& texts,
                      const std::function<void(const std::string& id, const PageText& text)>& visit) {
  LentNames names(connection);
  texts.take([&](const std::string& id) -> const std::string& { return names.of(id); }, visit);
}

PageTexts all_page_texts(const Records& records) {
  PageTexts texts;
  for_each_kind([&]<typename R>() {
    for (const R& record : records.all<R>()) texts.add(record);
  });
  return texts;
}

bool is_broken_index(Connection& connection, const SQLite::Exception& exception) {
  if (exception.getErrorCode() == SQLITE_CORRUPT) return true;
  return exception.getErrorCode() == SQLITE_ERROR && !answers(connection);
}

bool has_text_index(Connection& connection) {
  Query<std::tuple<std::string>()> row(connection, "SELECT value FROM library WHERE key = 'text index'", "library");
  const auto version = row.first();
  return version && std::get<0>(*version) == text_index_version && answers(connection);
}

void rebuild_text_index(Connection& connection) {
  const auto rebuilt = in_transaction(connection, [&] {
    empty_index(connection);
    fill_index(Records(connection), connection);
    connection.database().exec(std::string("INSERT OR REPLACE INTO library VALUES ('text index', '") +
                               text_index_version + "')");
  });
  if (!rebuilt) throw Failure(rebuilt.error());
}

void TextIndexChange::note_ids(const std::string& sql, const RecordId& target) {
  Query<std::tuple<RecordId>(RecordId)> row(connection_, "SELECT id FROM record WHERE key IN (" + sql + ")", "record");
  row.begin(target);
  while (row.next()) pages_.insert(row.get<0>().text());
}

void TextIndexChange::note_referring(const RecordId& id) {
  const std::string target = " = (SELECT key FROM record WHERE id = ?)";
  for_each_kind([&]<typename R>() {
    const std::string table = column(std::string(name_of(R::kind)));
    const std::string page = has_page(R::kind) ? "key" : column(std::string(whole_field(R::kind)));
    for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
      if (refers_to<PlainType<T>>(id.kind()))
        note_ids("SELECT " + page + " FROM " + table + " WHERE " + column(fact.key) + target, id);
    });
    if (id.kind() == Kind::topic)
      note_ids("SELECT " + page + " FROM " + table + " WHERE key IN (SELECT record FROM record_topic WHERE topic" +
                   target + ")",
               id);
  });
}

void TextIndexChange::begin() {
  all_ = all_ || is_much_of_index();
  all_ = all_ || !try_on_index(connection_, [this] { take_out(); });
  if (all_) empty_index(connection_);
}

void TextIndexChange::end() {
  if (!all_ && try_on_index(connection_, [this] { put_in(); })) return;
  if (!all_) empty_index(connection_);
  fill_index(records_, connection_);
}

bool TextIndexChange::is_much_of_index() {
  if (pages_.empty()) return false;
  // Counting all texts would read all of them, for each change of one.
  Query<std::tuple<std::int64_t>(std::int64_t)> row(connection_, "SELECT key FROM search_text LIMIT 1 OFFSET ?",
                                                    "search_text");
  return !row.first(static_cast<std::int64_t>(4 * pages_.size() - 1));
}

void TextIndexChange::take_out() {
  for (const std::string& id : pages_) {
    run_on_page(connection_,
                "INSERT INTO search (search, rowid, title, other_names, facts, notes, links, copy)"
                " SELECT 'delete', search_page.* FROM search_page WHERE key = (SELECT key FROM record WHERE id = ?)",
                id);
    run_on_page(connection_, "DELETE FROM search_text WHERE key = (SELECT key FROM record WHERE id = ?)", id);
  }
}

void TextIndexChange::put_in() {
  PageTexts texts;
  for (const std::string& id : pages_) add_page(records_, RecordId::parse(id).value(), texts);
  write_texts(connection_, texts);
  for (const std::string& id : pages_)
    run_on_page(connection_,
                "INSERT INTO search (rowid, title, other_names, facts, notes, links, copy)"
                " SELECT * FROM search_page WHERE key = (SELECT key FROM record WHERE id = ?)",
                id);
}

}  // namespace chronicle
