#include "app/sources/source_text.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/model/kept_copy.h"

namespace chronicle::app {
namespace {

/// A page from elsewhere must not make the program read other files: style sheets and images are not looked up.
class LonePage : public QTextDocument {
 protected:
  QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString text_of_page(const QString& html) {
  LonePage page;
  page.setUndoRedoEnabled(false);
  page.setHtml(html);
  QStringList paragraphs;
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    QString text = block.text().replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
    if (!text.trimmed().isEmpty()) paragraphs << std::move(text);
  }
  return paragraphs.join(QStringLiteral("\n\n"));
}

bool is_page(const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QStringLiteral("html") || suffix == QStringLiteral("htm") || suffix == QStringLiteral("xhtml");
}

bool is_pdf(const QString& path, const QByteArray& bytes) {
  return bytes.startsWith("%PDF-") || QFileInfo(path).suffix().toLower() == QStringLiteral("pdf");
}

/// The file, but no more of it than one byte more than may be kept: that tells one that is too large, even if it does
/// not know its size.
Result<QByteArray> read_bytes(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(
        {.code = ErrorCode::cannot_read, .file = path.toStdString(), .detail = file.errorString().toStdString()});
  return file.read(static_cast<qint64>(largest_copy) + 1);
}

Error too_large(const QString& path) {
  const std::string limit = mebibytes(largest_copy);
  return {.code = ErrorCode::text_too_large, .file = path.toStdString(), .expected = limit, .found = "over " + limit};
}

/// The text in the encoding that the page names; nothing if it names none or is not in it.
std::optional<QString> decode_page(const QByteArray& bytes) {
  QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
  if (!decoder.isValid()) return std::nullopt;
  QString text = decoder.decode(bytes);
  return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

Result<QString> decode(const QByteArray& bytes, const QString& path) {
  const auto bad = first_bad_utf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (!bad) return QString::fromUtf8(bytes);
  if (is_page(path))
    if (auto text = decode_page(bytes)) return *std::move(text);
  return fail({.code = ErrorCode::not_utf8, .file = path.toStdString(), .found = std::to_string(*bad)});
}

}  // namespace

Result<QString> read_source_text(const QString& path) {
  const auto bytes = read_bytes(path);
  if (!bytes) return fail(bytes.error());
  if (is_pdf(path, *bytes)) return fail({.code = ErrorCode::not_a_text, .file = path.toStdString()});
  if (static_cast<std::size_t>(bytes->size()) > largest_copy) return fail(too_large(path));
  auto text = decode(*bytes, path);
  if (!text || !is_page(path)) return text;
  return text_of_page(*text);
}

}  // namespace chronicle::app
