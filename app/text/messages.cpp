#include "app/text/messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include "app/text/fault_words.h"
#include "app/text/words.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

class Messages {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Messages)
};

/// How much of a list of records a message has room for.
constexpr int most_of_a_list = 800;

/// A part of an error on one line, cut where it would drown the message.
QString shown_in_message(const std::string& text, int longest = 160) {
  const QString line = QString::fromStdString(one_line(text)).simplified();
  return line.size() <= longest ? line : line.left(longest) % QStringLiteral("…");
}

QString shown_in_message(const Expectation& expected, int longest = 160) {
  return shown_in_message(in_words(expected, shown_language), longest);
}

/// A number that the error holds as text.
QString number(const std::string& text) { return text.empty() ? QStringLiteral("?") : shown_in_message(text); }

QString number(const Expectation& expected) { return number(in_words(expected, shown_language)); }

QString quoted(const std::string& text) { return Messages::tr("“%1”").arg(shown_in_message(text)); }

QString nothing_changed() { return Messages::tr("Nothing was changed."); }

/// "record “x”, field “y”" or what of it there is; "the file" if nothing is.
QString place_of(const Error& error) {
  QStringList parts;
  if (!error.table.empty()) parts << Messages::tr("table %1").arg(quoted(error.table));
  if (!error.record.empty())
    parts << (error.table.empty() ? Messages::tr("record %1") : Messages::tr("row %1")).arg(quoted(error.record));
  if (!error.field.empty()) parts << Messages::tr("field %1").arg(quoted(error.field));
  return parts.isEmpty() ? Messages::tr("the file as a whole") : parts.join(QStringLiteral(", "));
}

QString file_of(const Error& error) {
  //: Where else the name of a file stands, which is not known here
  return error.file.empty() ? Messages::tr("The record") : quoted(error.file);
}

QString library_of(const Error& error) {
  //: Where else the name of a file stands, which is not known here
  return error.file.empty() ? Messages::tr("The library") : quoted(error.file);
}

/// A sentence about what is named, and why; without the reason where the error has none.
QString with_reason(const Error& error, const QString& name, const QString& sentence, const QString& without) {
  return error.detail.empty() ? without.arg(name) : sentence.arg(name, shown_in_message(error.detail));
}

/// Whole sentences, one after another.
QString in_sentences(const QStringList& sentences) { return sentences.join(QLatin1Char(' ')); }

/// What is wrong with a value, without its place.
QString fault_of(const Error& error) {
  QString what;
  if (error.code == ErrorCode::repeated_value)
    what = Messages::tr("%1 is listed twice").arg(quoted(error.found));
  else if (error.code == ErrorCode::too_many)
    what = Messages::tr("the list is longer than %1").arg(number(error.expected));
  else if (error.code == ErrorCode::bad_character)
    what = Messages::tr("the character %1 is not allowed").arg(number(error.found));
  else if (!error.expected.empty() && !error.found.empty())
    what = Messages::tr("expected %1, found %2").arg(expected_words(error.expected), shown_in_message(error.found));
  else if (!error.expected.empty())
    what = Messages::tr("expected %1, found nothing").arg(expected_words(error.expected));
  else if (!error.detail.empty())
    what = shown_in_message(error.detail);
  else
    what = Messages::tr("the record format does not allow this");
  while (what.endsWith(QLatin1Char('.'))) what.chop(1);
  return what;
}

QString about_content(const Error& error) {
  const QString what = fault_of(error);
  if (error.file.empty())
    return Messages::tr("The value does not follow the record format (%1): %2. %3 Correct it and try again.")
        .arg(place_of(error), what, nothing_changed());
  return Messages::tr("%1 does not follow the record format (%2): %3. %4 Correct the file and try again.")
      .arg(file_of(error), place_of(error), what, nothing_changed());
}

QString about_ids(const Error& error) {
  if (error.code == ErrorCode::duplicate_id)
    return Messages::tr("%1 uses the ID %2, which %3 already uses. %4 Each record needs an ID of its own.")
        .arg(file_of(error), quoted(error.record), quoted(error.found), nothing_changed());
  if (error.code == ErrorCode::unknown_id)
    return Messages::
        tr("%1: %2 refers to %3, which is in neither the file nor the library. %4 Add that record or correct the ID.")
            .arg(file_of(error), place_of(error), quoted(error.found), nothing_changed());
  if (error.code == ErrorCode::uncited)
    return Messages::tr("%1: %2 has no source. Add a citation.").arg(file_of(error), place_of(error));
  if (error.code == ErrorCode::unknown_section)
    return Messages::tr("There is no section %1 here. The sections are: %2.")
        .arg(quoted(error.found), shown_in_message(error.expected, most_of_a_list));
  const QString where = error.file.empty() ? Messages::tr("the bundled record") : quoted(error.file);
  return Messages::tr("There is no record %1 in %2. “cis-chronicle list” shows the IDs.")
      .arg(quoted(error.record), where);
}

/// A sentence on something in the library, which is named if the error does.
QString in_library(const Error& error, const QString& text) {
  return error.file.empty() ? text : Messages::tr("%1: %2").arg(quoted(error.file), text);
}

QString about_note(const Error& error) {
  if (error.code == ErrorCode::note_too_large)
    return Messages::tr("The note is too large: %1 MiB, where the limit is %2. %3 Shorten it.")
        .arg(number(error.found), number(error.expected), nothing_changed());
  if (error.code == ErrorCode::tag_too_long)
    return Messages::tr("The tag %1 is too long: the limit is %2 bytes. %3 Put longer text in the note.")
        .arg(quoted(error.found), number(error.expected), nothing_changed());
  if (error.code == ErrorCode::too_many_tags)
    return Messages::tr("A note can have at most %1 tags, and this one has %2. %3 Remove some of them.")
        .arg(number(error.expected), number(error.found), nothing_changed());
  if (error.code == ErrorCode::bad_question)
    return (error.field == "view" ? Messages::tr("The question cannot be saved because of its view: expected %1, found "
                                                 "%2. %3 Shorten the search or remove a part of the filter.")
                                  : Messages::tr("The question cannot be saved because of its name: expected %1, found "
                                                 "%2. %3 Choose another name."))
        .arg(number(error.expected), number(error.found), nothing_changed());
  if (error.code == ErrorCode::bad_tag)
    return Messages::tr(
               "%1 cannot be a tag: it contains a comma, a line break, a control character or a mark that changes the "
               "direction of text. %2")
        .arg(quoted(error.found), nothing_changed());
  return Messages::tr(
             "The record %1 has no page of its own, so it cannot have a note. %2 Add the note to the record on whose "
             "page it stands.")
      .arg(quoted(error.record), nothing_changed());
}

QString about_reading(const Error& error) {
  if (error.code == ErrorCode::too_large)
    return Messages::tr(
               "%1 is too large: %2 MiB, where the limit for a record file is %3. %4 Split it into several files.")
        .arg(file_of(error), number(error.found), number(error.expected), nothing_changed());
  if (error.code == ErrorCode::text_too_large)
    return Messages::tr(
               "The text (%1) is too large to keep: %2 MiB, where the limit for a copy is %3. %4 Keep the part that is "
               "cited.")
        .arg(file_of(error), number(error.found), number(error.expected), nothing_changed());
  if (error.code == ErrorCode::not_a_text)
    return Messages::tr(
               "%1 is neither plain text nor HTML, so its text cannot be read. %2 Open it in its own program, such as "
               "a PDF reader, then copy the text and paste it here.")
        .arg(file_of(error), nothing_changed());
  if (error.code == ErrorCode::not_utf8 && !error.record.empty())
    return in_library(error, Messages::tr("The text is not UTF-8 (%1): byte %2 is not part of a character. %3")
                                 .arg(place_of(error), number(error.found), nothing_changed()));
  if (error.code == ErrorCode::not_utf8)
    return Messages::tr(
               "%1 is not UTF-8 text: byte %2 is not part of a character. %3 Save the file as UTF-8 and try again.")
        .arg(file_of(error), number(error.found), nothing_changed());
  if (error.code == ErrorCode::empty_file)
    return Messages::tr("%1 is empty. %2 Choose the file that contains the records.")
        .arg(file_of(error), nothing_changed());
  if (error.code == ErrorCode::not_json) {
    const auto colon = error.found.find(':');
    return Messages::tr("%1 is not JSON: line %2, column %3 cannot be read. %4 Correct the file and try again.")
        .arg(file_of(error), number(error.found.substr(0, colon)), number(error.found.substr(colon + 1)),
             nothing_changed());
  }
  if (error.code == ErrorCode::already_exists)
    return Messages::tr("%1 already exists. %2 Choose another name.").arg(file_of(error), nothing_changed());
  if (error.code == ErrorCode::cannot_write)
    return in_sentences(
        {with_reason(error, file_of(error), Messages::tr("%1 cannot be written: %2."),
                     Messages::tr("%1 cannot be written.")),
         nothing_changed(),
         Messages::tr(
             "Check that the folder exists, that you have permission to write to it and that there is enough space.")});
  return in_sentences(
      {with_reason(error, file_of(error), Messages::tr("%1 cannot be read: %2."), Messages::tr("%1 cannot be read.")),
       Messages::tr("Check that the file exists and that you have permission to read it.")});
}

/// That a library is damaged: where, and what is there.
QString damage_of(const Error& error) {
  if (error.expected.empty())
    return with_reason(error, library_of(error), Messages::tr("%1 is damaged: %2."), Messages::tr("%1 is damaged."));
  if (error.found.empty())
    return Messages::tr("%1 is damaged (%2): expected %3, found nothing.")
        .arg(library_of(error), place_of(error), shown_in_message(error.expected));
  return Messages::tr("%1 is damaged (%2): expected %3, found %4.")
      .arg(library_of(error), place_of(error), shown_in_message(error.expected), quoted(error.found));
}

QString remedy() {
  return Messages::tr("Restore a backup, or save what can be read to a new library with “cis-chronicle salvage”.");
}

QString about_needed(const Error& error) {
  if (error.found == error.record)
    return Messages::tr("%1 was not removed, because the library has a note on it or a copy of its text. %2")
        .arg(quoted(error.record), nothing_changed());
  if (error.detail.empty() || error.detail == error.found)
    return Messages::tr("%1 was not removed, because %2 refers to it. %3")
        .arg(quoted(error.record), quoted(error.found), nothing_changed());
  return Messages::tr("%1 was not removed, because other records refer to it: %2. %3")
      .arg(quoted(error.record), shown_in_message(error.detail, most_of_a_list), nothing_changed());
}

QString about_library(const Error& error) {
  switch (error.code) {
    case ErrorCode::not_a_library:
      return Messages::tr(
                 "%1 is not a library of CIS Chronicle. %2 Choose a library that was made by this program, or import a "
                 "record file into one.")
          .arg(library_of(error), nothing_changed());
    case ErrorCode::damaged_library:
      return in_sentences({damage_of(error), nothing_changed(), remedy()});
    case ErrorCode::foreign_library:
      if (error.found.empty())
        return Messages::tr(
                   "%1 was changed by another program: it lacks its %2, so it is not opened. %3 Copy its records to a "
                   "new library with “cis-chronicle salvage”.")
            .arg(library_of(error), quoted(error.expected.text()), nothing_changed());
      return Messages::tr(
                 "%1 was changed by another program: %2 in it was not made by CIS Chronicle, so it is not opened. %3 "
                 "Copy its records to a new library with “cis-chronicle salvage”.")
          .arg(library_of(error), quoted(error.found), nothing_changed());
    case ErrorCode::moved_library:
      return Messages::tr(
                 "The file %1 is no longer the one that was opened: it was moved, replaced or deleted. %2 Save a copy "
                 "to keep what is shown.")
          .arg(library_of(error), nothing_changed());
    case ErrorCode::changed_meanwhile:
      return in_library(error, Messages::tr("%1 was changed in another window or program while you were working on it, "
                                            "so your change was not saved. Look at it as it is now and try again.")
                                   .arg(error.record.empty() ? Messages::tr("The record") : quoted(error.record)));
    case ErrorCode::needed_record:
      return in_library(error, about_needed(error));
    case ErrorCode::nothing_to_undo:
      return in_library(error, Messages::tr("There is nothing to undo."));
    case ErrorCode::nothing_to_redo:
      return in_library(error, Messages::tr("There is nothing to redo."));
    case ErrorCode::other_library:
      return Messages::tr(
                 "Another library, %1, has been opened since you began, so nothing was saved there. %2 Open the "
                 "library that this belongs to and try again.")
          .arg(library_of(error), nothing_changed());
    case ErrorCode::newer_library:
      return Messages::tr(
                 "%1 was made by a newer version of CIS Chronicle: it has format %2, and this version supports formats "
                 "up to %3. %4 Open it with a newer version.")
          .arg(library_of(error), number(error.found), number(error.expected), nothing_changed());
    case ErrorCode::read_only_library:
      return Messages::tr("%1 is read-only and cannot be changed. %2 Save a copy elsewhere and change that.")
          .arg(library_of(error), nothing_changed());
    case ErrorCode::locked_library:
      return Messages::tr("%1 is in use by another program. %2 Close it there and try again.")
          .arg(library_of(error), nothing_changed());
    default:
      return in_sentences({with_reason(error, library_of(error), Messages::tr("%1 could not be used: %2."),
                                       Messages::tr("%1 could not be used.")),
                           nothing_changed(), Messages::tr("Restore a backup if this happens again.")});
  }
}

QString about_program(const Error& error) {
  if (error.code == ErrorCode::out_of_memory)
    return Messages::tr("There is not enough memory for this. %1 Close other programs and try again.")
        .arg(nothing_changed());
  const QString name = QStringLiteral("CIS Chronicle");
  return in_sentences({with_reason(error, name, Messages::tr("%1 has met an internal error: %2."),
                                   Messages::tr("%1 has met an internal error.")),
                       Messages::tr("What is saved is safe. Restart the program if it behaves oddly, and report this "
                                    "to its authors (Help ▸ Diagnostics).")});
}

QString plainly_damaged(const Error& error) {
  if (error.table.empty() && error.record.empty() && error.field.empty())
    return Messages::tr("%1 is damaged: part of it can no longer be read. %2")
        .arg(library_of(error), nothing_changed());
  if (error.field.empty() && error.table.empty())
    return Messages::tr("%1 is damaged: the record %2 can no longer be read in full. %3")
        .arg(library_of(error), quoted(error.record), nothing_changed());
  return Messages::tr("%1 is damaged: %2 can no longer be read. %3")
      .arg(library_of(error), place_of(error), nothing_changed());
}

}  // namespace

QString message_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::out_of_memory:
    case ErrorCode::program_fault:
      return in_library(error, about_program(error));
    case ErrorCode::cannot_read:
    case ErrorCode::cannot_write:
    case ErrorCode::already_exists:
    case ErrorCode::too_large:
    case ErrorCode::text_too_large:
    case ErrorCode::not_a_text:
    case ErrorCode::not_utf8:
    case ErrorCode::empty_file:
    case ErrorCode::not_json:
      return about_reading(error);
    case ErrorCode::note_too_large:
    case ErrorCode::tag_too_long:
    case ErrorCode::bad_tag:
    case ErrorCode::too_many_tags:
    case ErrorCode::bad_question:
    case ErrorCode::no_page:
      return in_library(error, about_note(error));
    case ErrorCode::wrong_shape:
    case ErrorCode::bad_value:
    case ErrorCode::repeated_value:
    case ErrorCode::too_many:
    case ErrorCode::bad_character:
      return about_content(error);
    case ErrorCode::duplicate_id:
    case ErrorCode::unknown_id:
    case ErrorCode::unknown_record:
    case ErrorCode::uncited:
    case ErrorCode::unknown_section:
      return about_ids(error);
    default:
      return about_library(error);
  }
}

QString fault_at_field(const Error& error) {
  switch (error.code) {
    case ErrorCode::wrong_shape:
    case ErrorCode::bad_value:
    case ErrorCode::repeated_value:
    case ErrorCode::too_many:
    case ErrorCode::bad_character: {
      QString fault = fault_of(error);
      return fault.replace(0, 1, fault.left(1).toUpper()) + QLatin1Char('.');
    }
    case ErrorCode::unknown_id:
      return Messages::tr("The library has no record %1.").arg(quoted(error.found));
    default:
      return message_of(error);
  }
}

QString plain_message_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::damaged_library:
      return plainly_damaged(error);
    case ErrorCode::foreign_library:
      return Messages::tr("%1 was changed by another program, so it is not opened. %2")
          .arg(library_of(error), nothing_changed());
    case ErrorCode::store_failed:
      return Messages::tr("%1 could not be used. %2 Try again; if this happens again, restore a backup.")
          .arg(library_of(error), nothing_changed());
    default:
      return message_of(error);
  }
}

QString details_of(const Error& error) {
  const QString whole = message_of(error), detail = QString::fromStdString(one_line(error.detail));
  QStringList lines;
  if (whole != plain_message_of(error)) lines << whole;
  if (!whole.contains(detail)) lines << detail;
  return lines.join(QLatin1Char('\n'));
}

}  // namespace chronicle::app
