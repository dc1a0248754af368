#include "tests/faults/damage.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>

#include "tests/faults/campaign.h"

namespace chronicle::faults {
namespace {

constexpr std::size_t page = 4096;

std::string noise(std::size_t size, std::mt19937_64& generator) {
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(below(generator, 256));
  return bytes;
}

/// The start of a page; the first one, without which nothing is a library, seldom.
std::size_t some_page(const std::string& bytes, std::mt19937_64& generator) {
  const std::size_t pages = bytes.size() / page;
  if (pages < 2 || below(generator, 50) == 0) return 0;
  return (1 + below(generator, pages - 1)) * page;
}

void flip(std::string& bytes, std::mt19937_64& generator) {
  const std::size_t start = some_page(bytes, generator);
  for (std::size_t count = 1 + below(generator, 8); count > 0; --count) {
    // Often in the head of the page, where its kind and the places of its cells stand.
    const std::size_t at = start + (below(generator, 2) == 0 ? below(generator, 64) : below(generator, page));
    if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(generator, 8)));
  }
}

std::string text_literal(std::mt19937_64& generator) {
  static const std::array<const char*, 24> texts{"''",
                                                 "'x'",
                                                 "CAST(x'61ff62c328' AS TEXT)",
                                                 "CAST(x'610062' AS TEXT)",
                                                 "CAST(x'1b5b324a07' AS TEXT)",
                                                 "CAST(x'e280ae' AS TEXT)",
                                                 "'../../etc/passwd'",
                                                 "'session/a'",
                                                 "'topic/t'",
                                                 "'source/none'",
                                                 "'session/'",
                                                 "'2021-13-45'",
                                                 "'9999'",
                                                 "'../2030'",
                                                 "'2021/9999'",
                                                 "'0001/9999'",
                                                 "'in-person'",
                                                 "'approved'",
                                                 "'high'",
                                                 "'99999999999999999999.99999999999'",
                                                 "'<script>alert(1)</script>'",
                                                 "'question/horizon?months=99999999999'",
                                                 "replace(hex(zeroblob(100000)), '0', 'a ')",
                                                 "replace(hex(zeroblob(3000)), '0', x'0a')"};
  return texts.at(below(generator, texts.size()));
}

std::string number_literal(std::mt19937_64& generator) {
  static const std::array<const char*, 14> numbers{"0",
                                                   "1",
                                                   "-1",
                                                   "2",
                                                   "3",
                                                   "999999",
                                                   "2147483648",
                                                   "-2147483649",
                                                   "9223372036854775807",
                                                   "-9223372036854775808",
                                                   "3652060",
                                                   "-719163",
                                                   "1e308",
                                                   "NULL"};
  if (below(generator, 2) == 0) return std::to_string(1 + below(generator, 25));  // the key of a record
  return numbers.at(below(generator, numbers.size()));
}

std::string blob_literal(std::mt19937_64& generator) {
  const std::string bytes = noise(below(generator, 40), generator);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string literal = "x'";
  for (const char byte : bytes) {
    literal += digits[static_cast<unsigned char>(byte) >> 4U];
    literal += digits[static_cast<unsigned char>(byte) & 15U];
  }
  return literal + "'";
}

struct Column {
  std::string table, name, type;
};

std::vector<Column> columns_of(SQLite::Database& database) {
  std::vector<Column> columns;
  SQLite::Statement row(
      database,
      "SELECT m.name, '\"' || c.name || '\"', c.type FROM sqlite_schema m, pragma_table_info(m.name) c"
      " WHERE m.type = 'table' AND m.name <> 'search' ORDER BY m.name, c.cid");
  while (row.executeStep())
    columns.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString()});
  return columns;
}

std::string value_for(const Column& column, std::mt19937_64& generator) {
  if (column.type == "INTEGER" || column.type == "REAL") return number_literal(generator);
  if (column.type == "TEXT") return text_literal(generator);
  switch (below(generator, 3)) {
    case 0:
      return number_literal(generator);
    case 1:
      return text_literal(generator);
    default:
      return blob_literal(generator);
  }
}

std::string random_statement(SQLite::Database& database, const std::vector<Column>& columns,
                             std::mt19937_64& generator) {
  const Column& column = columns.at(below(generator, columns.size()));
  const int rows = database.execAndGet("SELECT count(*) FROM " + column.table).getInt();
  const std::string which = rows == 0 ? ""
                                      : " WHERE " + column.name + " IS (SELECT " + column.name + " FROM " +
                                            column.table + " LIMIT 1 OFFSET " +
                                            std::to_string(below(generator, static_cast<std::size_t>(rows))) + ")";
  if (below(generator, 8) == 0) return "DELETE FROM " + column.table + which;
  return "UPDATE OR REPLACE " + column.table + " SET " + column.name + " = " + value_for(column, generator) +
         (below(generator, 4) == 0 ? "" : which);
}

}  // namespace

std::string with_bytes_damaged(std::string bytes, std::mt19937_64& generator, std::string& how) {
  const std::size_t one = some_page(bytes, generator), other = some_page(bytes, generator);
  const auto swap = [&] {
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(one),
                     bytes.begin() + static_cast<std::ptrdiff_t>(one + page),
                     bytes.begin() + static_cast<std::ptrdiff_t>(other));
  };
  switch (below(generator, 8)) {
    case 0:
      how = "page " + std::to_string(one / page) + " zeroed";
      bytes.replace(one, page, page, '\0');
      break;
    case 1:
      how = "pages " + std::to_string(one / page) + " and " + std::to_string(other / page) + " exchanged";
      swap();
      break;
    case 2:
      how = "page " + std::to_string(one / page) + " copied over " + std::to_string(other / page);
      bytes.replace(other, page, bytes.substr(one, page));
      break;
    case 3:
      how = "noise in page " + std::to_string(one / page);
      bytes.replace(one + below(generator, page / 2), 64, noise(64, generator));
      break;
    case 4:
      how = "cut off";
      bytes.resize(below(generator, bytes.size()));
      break;
    case 5:
      how = "more at the end";
      bytes += noise(1 + below(generator, 3 * page), generator);
      break;
    default:
      how = "bits of a page flipped";
      flip(bytes, generator);
  }
  return bytes;
}

std::string damage_rows(const std::string& path, std::mt19937_64& generator) {
  SQLite::Database database(path, SQLite::OPEN_READWRITE);
  database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
  const auto columns = columns_of(database);
  std::string done;
  for (std::size_t count = 1 + below(generator, 3); count > 0; --count) {
    const std::string statement = random_statement(database, columns, generator);
    try {
      database.exec(statement);
      done += statement + "; ";
    } catch (const SQLite::Exception&) {  // a strict table refuses it
    }
  }
  return done;
}

std::string read_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write_file(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::binary) << content;
}

}  // namespace chronicle::faults
