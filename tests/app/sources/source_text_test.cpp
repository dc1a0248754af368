#include "app/sources/source_text.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include "app/sources/checksum.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

class Files {
 public:
  Result<QString> read(const char* name, const QByteArray& content) const {
    const QString path = folder_.filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return read_source_text(path);
  }
  QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }

 private:
  QTemporaryDir folder_;
};

}  // namespace

TEST_CASE("plain text is taken as it is") {
  const Files files;
  CHECK(files.read("a.txt", "One\n\n“Два”\u00A0<b>").value() == QStringLiteral("One\n\n“Два”\u00A0<b>"));
  CHECK(files.read("a.txt", "\xEF\xBB\xBFOne").value() == QStringLiteral("One"));
  CHECK(files.read("a.txt", "").value().isEmpty());
}

TEST_CASE("the paragraphs of a page stand apart by blank lines") {
  const Files files;
  const QByteArray page =
      "<html><head><title>T</title><style>p {color: red}</style></head><body><h1>Head</h1><p>One<br>two</p>"
      "<p>&nbsp;</p><script>alert(1)</script><ul><li>Three &amp; four</li></ul><img src='x.png'></body></html>";
  for (const char* name : {"a.html", "a.HTM"})
    CHECK(files.read(name, page).value() == QStringLiteral("Head\n\nOne\ntwo\n\nThree & four"));
}

TEST_CASE("a page may name its encoding, a text may not") {
  const Files files;
  CHECK(files.read("a.html", "<meta charset=\"iso-8859-1\"><p>caf\xE9</p>").value() == QStringLiteral("café"));
  CHECK(files.read("a.html", "<meta charset=\"iso-8859-1\"><p>кафе</p>").value() == QStringLiteral("кафе"));
  for (const char* name : {"a.html", "a.txt"}) {
    const auto refused = files.read(name, "caf\xE9 au lait");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::not_utf8);
    CHECK(refused.error().found == "3");
  }
}

TEST_CASE("a page makes the program read no other file") {
  const Files files;
  REQUIRE(files.read("style.css", "p {display: none}").has_value());
  const QByteArray link = "<link rel=\"stylesheet\" href=\"file://" + files.path("style.css").toUtf8() + "\">";
  CHECK(files.read("a.html", "<html><head>" + link + "</head><body><p>Shown</p></body></html>").value() ==
        QStringLiteral("Shown"));
}

TEST_CASE("a PDF, a file that is too large and one that is not there are refused") {
  const Files files;
  const auto code_of = [](const Result<QString>& result) {
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
  };
  CHECK(code_of(files.read("a.pdf", "anything")) == ErrorCode::not_a_text);
  CHECK(code_of(files.read("a.txt", "%PDF-1.7 and so on")) == ErrorCode::not_a_text);
  CHECK(code_of(files.read("a.txt", QByteArray(16 * 1024 * 1024 + 1, 'x'))) == ErrorCode::text_too_large);
  CHECK(code_of(read_source_text(files.path("none.txt"))) == ErrorCode::cannot_read);
}

TEST_CASE("checksums are SHA-256 in hexadecimal digits") {
  CHECK(checksum_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  KeptCopy copy{.source = {}, .text = "abc", .checksum = checksum_of("abc"), .kept = Day{0}, .origin = "pasted"};
  CHECK(is_unchanged(copy));
  copy.text += ' ';
  CHECK_FALSE(is_unchanged(copy));
}

}  // namespace chronicle::app
