#include "app/print/pdf_author.h"

#include <QtCore/QRegularExpression>

namespace chronicle::app {
namespace {

/// A text string of PDF: UTF-16, big end first, as hexadecimal digits.
QByteArray text_string(const QString& text) {
  QByteArray digits = "<FEFF";
  for (const QChar unit : text) digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
  return digits + ">";
}

/// The line of the document information that says when the file was made; it stands near the file's start.
QByteArray creation_date(const QByteArray& pdf) {
  const qsizetype at = pdf.indexOf("/CreationDate (D:");
  const qsizetype end = pdf.indexOf('\n', at);
  return at < 0 || end < 0 ? QByteArray() : pdf.mid(at, end + 1 - at);
}

struct Trailer {
  int size, info, root;
  qint64 table;  ///< offset of the last cross-reference table
};

/// Reads the end of the file. Qt writes one trailer, with these keys.
std::optional<Trailer> trailer_of(const QByteArray& pdf) {
  const qsizetype at = pdf.lastIndexOf("trailer");
  if (at < 0) return std::nullopt;
  const QString text = QString::fromLatin1(pdf.mid(at));
  const auto number = [&](const char* pattern) -> qint64 {
    const auto match = QRegularExpression(QString::fromLatin1(pattern)).match(text);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
  };
  const Trailer trailer{.size = static_cast<int>(number("/Size (\\d+)")),
                        .info = static_cast<int>(number("/Info (\\d+) 0 R")),
                        .root = static_cast<int>(number("/Root (\\d+) 0 R")),
                        .table = number("startxref\\s+(\\d+)")};
  if (trailer.size < 0 || trailer.info < 0 || trailer.root < 0 || trailer.table < 0) return std::nullopt;
  return trailer;
}

}  // namespace

QByteArray with_pdf_author(const QByteArray& pdf, const QString& title, const QString& author) {
  const auto trailer = trailer_of(pdf);
  if (!trailer) return pdf;
  const QByteArray info = QByteArray::number(trailer->info);
  QByteArray out = pdf;
  if (!out.endsWith('\n')) out += '\n';
  const qsizetype object = out.size();
  out += info + " 0 obj\n<<\n/Title " + text_string(title) + "\n/Author " + text_string(author) + "\n/Creator " +
         text_string(author) + "\n/Producer (Qt " + qVersion() + ")\n" + creation_date(pdf) + ">>\nendobj\n";
  const qsizetype table = out.size();
  out += "xref\n" + info + " 1\n" + QByteArray::number(object).rightJustified(10, '0') +
         " 00000 n \ntrailer\n<<\n/Size " + QByteArray::number(trailer->size) + "\n/Info " + info + " 0 R\n/Root " +
         QByteArray::number(trailer->root) + " 0 R\n/Prev " + QByteArray::number(trailer->table) + "\n>>\nstartxref\n" +
         QByteArray::number(table) + "\n%%EOF\n";
  return out;
}

}  // namespace chronicle::app
