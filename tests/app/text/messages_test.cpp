#include "app/text/messages.h"

#include "app/text/fault_words.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

constexpr int last_code = static_cast<int>(ErrorCode::store_failed);

Error whole(ErrorCode code) {
  return {.code = code,
          .file = "some/file.json",
          .record = "document/x",
          .field = "validity",
          .expected = "an expected thing",
          .found = "a found thing",
          .detail = "a detail"};
}

bool is_sentence(const QString& text) {
  return !text.isEmpty() && (text.front().isUpper() || text.front() == u'“') && text.endsWith(u'.') &&
         !text.contains(u'\n') && !text.contains(QStringLiteral("%")) && !text.contains(QStringLiteral("  "));
}

}  // namespace

TEST_CASE("every error has a message that names its file") {
  for (int code = 0; code <= last_code; ++code) {
    const QString text = message_of(whole(static_cast<ErrorCode>(code)));
    CAPTURE(code, text.toStdString());
    CHECK(is_sentence(text));
    CHECK(text.contains(QStringLiteral("some/file.json")));
  }
}

TEST_CASE("a damaged row is named by its table where its record is not known") {
  const Error error{.code = ErrorCode::damaged_library,
                    .file = "a.chronicle",
                    .table = "change_set",
                    .record = "17",
                    .field = "reverses",
                    .expected = Expected::changes_there,
                    .found = "12"};
  CHECK(message_of(error).contains(QStringLiteral("(table “change_set”, row “17”, field “reverses”)")));
  CHECK(fault_place(error) == QStringLiteral("change_set 17"));
  Error without = error;
  without.field.clear();
  for (const QString& plain : {plain_message_of(error), plain_message_of(without)})
    CHECK(plain.contains(QStringLiteral("table “change_set”, row “17”")));
}

TEST_CASE("an error with nothing but its code still has a message") {
  for (int code = 0; code <= last_code; ++code) {
    const QString text = message_of({.code = static_cast<ErrorCode>(code)});
    CAPTURE(code, text.toStdString());
    CHECK(is_sentence(text));
  }
}

TEST_CASE("messages name what they know") {
  using C = ErrorCode;
  for (const C code : {C::bad_value, C::wrong_shape}) {
    const QString text = message_of(whole(code));
    for (const char* part : {"document/x", "validity", "an expected thing", "a found thing", "Nothing was changed."})
      CHECK(text.contains(QLatin1StringView(part)));
  }
  for (const C code : {C::unknown_id, C::uncited}) CHECK(message_of(whole(code)).contains(QStringLiteral("validity")));
  for (const C code : {C::duplicate_id, C::unknown_id, C::unknown_record})
    CHECK(message_of(whole(code)).contains(QStringLiteral("document/x")));
  for (const C code : {C::too_large, C::text_too_large, C::newer_library})
    CHECK(message_of(whole(code)).contains(QStringLiteral("an expected thing")));
  for (const C code : {C::tag_too_long, C::bad_tag, C::unknown_section})
    CHECK(message_of(whole(code)).contains(QStringLiteral("a found thing")));
  CHECK(message_of(whole(C::no_page)).contains(QStringLiteral("document/x")));
  CHECK(message_of({.code = C::note_too_large, .expected = "1", .found = "2"}) ==
        QStringLiteral("The note is too large: 2 MiB, where the limit is 1. Nothing was changed. Shorten it."));
  CHECK(message_of({.code = C::too_many_tags, .expected = "100", .found = "101"}) ==
        QStringLiteral(
            "A note can have at most 100 tags, and this one has 101. Nothing was changed. Remove some of them."));
  CHECK(message_of({.code = C::bad_question, .field = "name", .expected = "at most 400 bytes", .found = "401 bytes"}) ==
        QStringLiteral("The question cannot be saved because of its name: expected at most 400 bytes, found 401 bytes. "
                       "Nothing was changed. Choose another name."));
  CHECK(message_of(
            {.code = C::bad_question, .field = "view", .expected = "at most 65536 bytes", .found = "70000 bytes"}) ==
        QStringLiteral("The question cannot be saved because of its view: expected at most 65536 bytes, found 70000 "
                       "bytes. Nothing was changed. Shorten the search or remove a part of the filter."));
  CHECK(message_of({.code = C::bad_tag, .found = "a"}) ==
        QStringLiteral("“a” cannot be a tag: it contains a comma, a line break, a control character or a mark that "
                       "changes the direction of text. Nothing was changed."));
  for (const char* part : {"document/x", "validity", "an expected thing", "a found thing"})
    CHECK(message_of(whole(C::damaged_library)).contains(QLatin1StringView(part)));
  CHECK(message_of({.code = C::damaged_library, .detail = "a detail"}).contains(QStringLiteral("a detail")));
  for (const C code : {C::cannot_write, C::store_failed})
    CHECK(message_of(whole(code)).contains(QStringLiteral("a detail")));
  CHECK(message_of({.code = C::not_json, .file = "a.json", .found = "3:14"}) ==
        QStringLiteral("“a.json” is not JSON: line 3, column 14 cannot be read. Nothing was changed. Correct the file "
                       "and try again."));
  CHECK(message_of({.code = C::empty_file, .file = "a.json"}) ==
        QStringLiteral("“a.json” is empty. Nothing was changed. Choose the file that contains the records."));
  CHECK(message_of({.code = C::not_utf8, .record = "document/x", .field = "names", .found = "2"}) ==
        QStringLiteral("The text is not UTF-8 (record “document/x”, field “names”): byte 2 is not part of a character. "
                       "Nothing was changed."));
}

TEST_CASE("messages stay short and on one line whatever the error holds") {
  Error error = whole(ErrorCode::bad_value);
  error.found = std::string(1 << 20, 'x');
  error.record = "two\nlines\r\nand %1 more";
  const QString text = message_of(error);
  CHECK(text.size() < 1000);
  CHECK_FALSE(text.contains(u'\n'));
  CHECK(text.contains(QStringLiteral("“two lines and %1 more”")));
}

TEST_CASE("in a dialog a message has no words of SQLite's, which stand among its details") {
  for (int code = 0; code <= last_code; ++code) {
    const Error error = whole(static_cast<ErrorCode>(code));
    CAPTURE(code, plain_message_of(error).toStdString());
    CHECK(is_sentence(plain_message_of(error)));
    const QString all = plain_message_of(error) + details_of(error);
    CHECK(all.contains(QStringLiteral("a detail")));
  }
  using C = ErrorCode;
  for (const C code : {C::damaged_library, C::foreign_library, C::store_failed}) {
    const Error error{.code = code, .file = "a.chronicle", .detail = "database disk image is malformed"};
    CHECK_FALSE(plain_message_of(error).contains(QStringLiteral("malformed")));
    CHECK(details_of(error).contains(QStringLiteral("malformed")));
  }
  CHECK(
      plain_message_of({.code = C::damaged_library, .file = "a.chronicle", .record = "document/x", .field = "pages"}) ==
      QStringLiteral("“a.chronicle” is damaged: record “document/x”, field “pages” can no longer be read. Nothing was "
                     "changed."));
  CHECK(plain_message_of({.code = C::damaged_library, .file = "a.chronicle", .record = "document/x"}) ==
        QStringLiteral("“a.chronicle” is damaged: the record “document/x” can no longer be read in full. Nothing was "
                       "changed."));
  CHECK(details_of({.code = C::locked_library}).isEmpty());
}

}  // namespace chronicle::app
