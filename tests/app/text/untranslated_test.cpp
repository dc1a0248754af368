// No text of the window is written in the sources but for translation.
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include "tests/support/catch.h"

namespace {

struct Literal {
  QString text;
  QString call;  ///< the name before the bracket that it stands in
};

/// The literals of a source, as far as our style goes: without raw strings.
class Literals {
 public:
  explicit Literals(const QString& source) : source_(source) {
    while (at_ < source_.size()) step();
  }
  const std::vector<Literal>& all() const { return all_; }

 private:
  QChar character(qsizetype ahead = 0) const {
    return source_.mid(at_ + ahead, 1).isEmpty() ? QChar() : source_[at_ + ahead];
  }

  void step() {
    const bool starts_line = at_ == 0 || source_[at_ - 1] == u'\n';
    if (source_.mid(at_, 2) == QLatin1String("//") || (starts_line && character() == u'#')) return skip_line();
    if (character() == u'"') return literal();
    if (character() == u'\'') return letter();
    if (character().isLetterOrNumber() || character() == u'_') return word();
    if (QStringLiteral("({[").contains(character()))
      calls_ << (character() == u'(' ? word_ : QString());
    else if (QStringLiteral(")}]").contains(character()) && !calls_.isEmpty())
      calls_.removeLast();
    if (!character().isSpace()) word_.clear();
    ++at_;
  }

  void skip_line() {
    const auto end = source_.indexOf(u'\n', at_);
    at_ = end < 0 ? source_.size() : end;
  }

  /// Up to the closing mark, which is no part of what is given.
  QString quoted(QChar mark) {
    const qsizetype start = ++at_;
    while (at_ < source_.size() && character() != mark) at_ += character() == u'\\' ? 2 : 1;
    return source_.mid(start, at_++ - start);
  }

  void literal() { all_.push_back({quoted(u'"'), calls_.isEmpty() ? QString() : calls_.last()}); }

  /// Not the mark between digits.
  void letter() {
    if (at_ > 0 && source_[at_ - 1].isDigit())
      ++at_;
    else
      quoted(u'\'');
  }

  void word() {
    const qsizetype start = at_;
    while (character().isLetterOrNumber() || character() == u'_') ++at_;
    word_ = source_.mid(start, at_ - start);
  }

  QString source_, word_;
  qsizetype at_ = 0;
  QStringList calls_;
  std::vector<Literal> all_;
};

bool is_marked(const Literal& literal) {
  static const QStringList marks{QStringLiteral("tr"), QStringLiteral("QT_TR_NOOP"),
                                 QStringLiteral("QT_TRANSLATE_NOOP")};
  return marks.contains(literal.call);
}

/// Whether it is words: two or more, or one with a capital letter. Names and tags are none.
bool is_text(QString literal) {
  static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
  static const QRegularExpression words(QStringLiteral("[^\\W\\d_]{2,} [^\\W\\d_]{2,}|^&?[A-Z][a-z]+…?$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
  static const QStringList names{QStringLiteral("CIS Chronicle"), QStringLiteral("Noto Sans"),
                                 QStringLiteral("Segoe UI"),      QStringLiteral("Helvetica Neue"),
                                 QStringLiteral("DejaVu Sans"),   QStringLiteral("Liberation Sans"),
                                 QStringLiteral("Arial")};
  literal.remove(tag);
  for (const QString& name : names) literal.remove(name);
  return words.match(literal).hasMatch();
}

/// The command line is English (docs/decisions/0021-texts-of-the-window.md), as is what is sent to those who mend the
/// program; the others hold style sheets, and samples of texts that columns are made wide enough for.
bool is_of_no_window(const QString& path) {
  for (const char* place : {"/app/batch/", "/app/shell/diagnostics.cpp", "/app/theme/page_style.cpp",
                            "/app/theme/theme.cpp", "/app/register/column_looks.cpp"})
    if (path.contains(QLatin1String(place))) return true;
  return false;
}

std::vector<QString> untranslated(const QString& source) {
  std::vector<QString> found;
  const Literals literals(source);
  for (const Literal& literal : literals.all())
    if (!is_marked(literal) && is_text(literal.text)) found.push_back(literal.text);
  return found;
}

}  // namespace

TEST_CASE("texts that nobody can translate are found") {
  CHECK(untranslated(QStringLiteral("button->setText(QStringLiteral(\"Save it\"));")).size() == 1);
  CHECK(untranslated(QStringLiteral("add(u\"Save\"); // \"Save it\"")).size() == 1);
  CHECK(untranslated(QStringLiteral("f(x == '\"', 1'000, \"Сохранить копию\")")).size() == 1);
  CHECK(untranslated(QStringLiteral("button->setText(tr(\"Save it \"\n\"as it is\"));")).empty());
  CHECK(untranslated(QStringLiteral("set(\"<p class=\\\"a b\\\">%1</p>\", \"page/text-step\")")).empty());
}

TEST_CASE("the window shows no text that cannot be translated") {
  QDirIterator files(QStringLiteral(CHRONICLE_SOURCE_DIR "/app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                     QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString path = files.next();
    if (is_of_no_window(path)) continue;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& text : untranslated(QString::fromUtf8(file.readAll()))) {
      INFO(path.toStdString() << ": " << text.toStdString());
      CHECK(false);
    }
  }
}
