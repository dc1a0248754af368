#include "core/store/user/kept_prints.h"

#include <algorithm>

#include "core/model/print_code.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"

namespace chronicle {
namespace {

using PrintRow = std::tuple<std::string, std::string>;

template <typename AnyQuery>
KeptPrint read_print(const AnyQuery& row) {
  auto print = KeptPrint::parse(row.template get<1>());
  if (!print) row.template refuse<1>(Expected::printed_lines);
  return *std::move(print);
}

std::optional<KeptPrint> print_of(Connection& connection, const std::string& code) {
  Query<PrintRow(std::string)> row(connection, "SELECT code, shown FROM print WHERE code = ?", "print");
  row.begin(code);
  auto found = row.next() ? std::optional(read_print(row)) : std::nullopt;
  row.row().end();
  return found;
}

/// Two libraries have different histories, so that one must not know the codes of the other.
PrintKept kept_under(Connection& connection, const KeptPrint& print) {
  const std::string text = connection.identity() + "\n" + print.text();
  for (unsigned attempt = 0;; ++attempt) {
    std::string code = print_code(text, attempt);
    const auto found = print_of(connection, code);
    if (!found || found->text() == print.text()) return {std::move(code), !found};
  }
}

bool is_later(const CodedPrint& one, const CodedPrint& other) {
  const auto when = [](const CodedPrint& each) { return std::pair(each.print.printed, each.print.position); };
  return when(one) != when(other) ? when(one) > when(other) : one.code < other.code;
}

}  // namespace

std::vector<CodedPrint> KeptPrints::all() const {
  return connection_.guarded([&] {
    Query<PrintRow()> row(connection_, "SELECT code, shown FROM print", "print");
    std::vector<CodedPrint> prints;
    while (row.next()) prints.push_back({row.get<0>(), read_print(row)});
    std::sort(prints.begin(), prints.end(), is_later);
    return prints;
  });
}

std::optional<KeptPrint> KeptPrints::find(const std::string& code) const {
  return connection_.guarded([&] { return print_of(connection_, code); });
}

std::string KeptPrints::code_of(const KeptPrint& print) const {
  return connection_.guarded([&] { return kept_under(connection_, print).code; });
}

Result<PrintKept> KeptPrints::keep(const KeptPrint& print) {
  PrintKept kept;
  auto written = in_transaction(connection_, [&] {
    kept = kept_under(connection_, print);
    Query<void(std::string, std::string)>(connection_, "INSERT OR IGNORE INTO print (code, shown) VALUES (?, ?)")
        .run(kept.code, print.text());
  });
  if (!written) return fail(written.error());
  return kept;
}

Result<void> KeptPrints::let_go(const std::string& code) {
  return in_transaction(connection_,
                        [&] { Query<void(std::string)>(connection_, "DELETE FROM print WHERE code = ?").run(code); });
}

}  // namespace chronicle
