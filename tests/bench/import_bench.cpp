#include "tests/bench/import_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <variant>
#include <vector>

#include "core/edits/import.h"
#include "core/exchange/record_file.h"
#include "tests/bench/library_generator.h"
#include "tests/bench/stopwatch.h"

namespace chronicle::bench {
namespace {

constexpr std::size_t documents = 100'000;

template <typename Work>
double seconds(const Work& work) {
  return milliseconds(work) / 1000;
}

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

Value value_of(const SQLite::Column& column) {
  if (column.isNull()) return {};
  if (column.isInteger()) return column.getInt64();
  if (column.isFloat()) return column.getDouble();
  return column.getString();
}

/// The rows of a table, one after another.
struct Rows {
  std::string table;
  int columns = 0;
  std::vector<Value> values;
};

Rows read_rows(SQLite::Database& library, const std::string& table, const std::string& from) {
  SQLite::Statement row(library, "SELECT * FROM \"" + from + "\"");
  Rows rows{table, row.getColumnCount(), {}};
  while (row.executeStep())
    for (int i = 0; i < rows.columns; ++i) rows.values.push_back(value_of(row.getColumn(i)));
  return rows;
}

void insert(SQLite::Database& bare, const Rows& rows) {
  std::string places = "?";
  for (int i = 1; i < rows.columns; ++i) places += ", ?";
  SQLite::Statement row(bare, "INSERT INTO \"" + rows.table + "\" VALUES (" + places + ")");
  for (std::size_t at = 0; at < rows.values.size(); row.reset()) {
    for (int i = 1; i <= rows.columns; ++i, ++at)
      std::visit(
          [&]<typename T>(const T& value) {
            if constexpr (std::is_same_v<T, std::monostate>)
              row.bind(i);
            else if constexpr (std::is_same_v<T, std::string>)
              row.bindNoCopy(i, value);
            else
              row.bind(i, value);
          },
          rows.values[at]);
    row.exec();
  }
}

/// The seconds that bare SQLite takes to fill tables like those of the library with the same rows.
double measure_bare(const std::string& path, const std::string& bare_path) {
  SQLite::Database library(path);
  SQLite::Database bare(bare_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  bare.exec("PRAGMA journal_mode = WAL");
  std::vector<Rows> all;
  SQLite::Statement made(library,
                         "SELECT name, type, sql FROM sqlite_schema WHERE sql NOT NULL AND type IN ('table', 'index')"
                         " AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'search' ORDER BY type DESC");
  while (made.executeStep()) {
    bare.exec(made.getColumn(2).getString());
    const std::string name = made.getColumn(0);
    if (made.getColumn(1).getString() == "table") all.push_back(read_rows(library, name, name));
  }
  bare.exec("CREATE VIRTUAL TABLE pages USING fts5 (title, other_names, facts, links, prefix = '1 2 3')");
  bare.exec("CREATE TABLE page_key (key INTEGER, title TEXT, other_names TEXT, facts TEXT, links TEXT)");
  all.push_back(read_rows(library, "page_key", "search_text"));
  return seconds([&] {
    SQLite::Transaction transaction(bare);
    for (const Rows& rows : all) insert(bare, rows);
    bare.exec("INSERT INTO pages (rowid, title, other_names, facts, links) SELECT * FROM page_key");
    transaction.commit();
  });
}

}  // namespace

ImportFigures measure_import(const std::string& folder) {
  const std::string path = folder + "/large.chronicle";
  const std::vector<NamedText> files{{"records.json", write_record_file(generate_records(documents, 2021))}};
  auto library = Library::create(path);
  if (!library) throw std::runtime_error("the library could not be made");
  ImportFigures figures{};
  figures.file_mib = static_cast<double>(files.front().text.size()) / 1024 / 1024;
  const double read = seconds([&] {
    if (!read_record_files(files)) throw std::runtime_error("the record file could not be read");
  });
  figures.program_s = seconds([&] {
    if (!import_files(*library, files)) throw std::runtime_error("the record file could not be imported");
  });
  figures.floor_s = measure_bare(path, folder + "/bare.sqlite");
  std::printf("import, %zu documents in %.0f MiB: %.1f s, of it reading and checking %.1f s; bare SQLite %.1f s\n",
              documents, figures.file_mib, figures.program_s, read, figures.floor_s);
  return figures;
}

}  // namespace chronicle::bench
