#include "core/base/error_name.h"

namespace chronicle {

const char* name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::cannot_read:
      return "cannot_read";
    case ErrorCode::cannot_write:
      return "cannot_write";
    case ErrorCode::too_large:
      return "too_large";
    case ErrorCode::text_too_large:
      return "text_too_large";
    case ErrorCode::note_too_large:
      return "note_too_large";
    case ErrorCode::tag_too_long:
      return "tag_too_long";
    case ErrorCode::bad_tag:
      return "bad_tag";
    case ErrorCode::too_many_tags:
      return "too_many_tags";
    case ErrorCode::bad_question:
      return "bad_question";
    case ErrorCode::not_a_text:
      return "not_a_text";
    case ErrorCode::not_utf8:
      return "not_utf8";
    case ErrorCode::empty_file:
      return "empty_file";
    case ErrorCode::not_json:
      return "not_json";
    case ErrorCode::wrong_shape:
      return "wrong_shape";
    case ErrorCode::bad_value:
      return "bad_value";
    case ErrorCode::repeated_value:
      return "repeated_value";
    case ErrorCode::too_many:
      return "too_many";
    case ErrorCode::bad_character:
      return "bad_character";
    case ErrorCode::duplicate_id:
      return "duplicate_id";
    case ErrorCode::unknown_id:
      return "unknown_id";
    case ErrorCode::unknown_section:
      return "unknown_section";
    case ErrorCode::unknown_record:
      return "unknown_record";
    case ErrorCode::no_page:
      return "no_page";
    case ErrorCode::uncited:
      return "uncited";
    case ErrorCode::not_a_library:
      return "not_a_library";
    case ErrorCode::foreign_library:
      return "foreign_library";
    case ErrorCode::damaged_library:
      return "damaged_library";
    case ErrorCode::newer_library:
      return "newer_library";
    case ErrorCode::read_only_library:
      return "read_only_library";
    case ErrorCode::locked_library:
      return "locked_library";
    case ErrorCode::moved_library:
      return "moved_library";
    case ErrorCode::already_exists:
      return "already_exists";
    case ErrorCode::changed_meanwhile:
      return "changed_meanwhile";
    case ErrorCode::needed_record:
      return "needed_record";
    case ErrorCode::nothing_to_undo:
      return "nothing_to_undo";
    case ErrorCode::nothing_to_redo:
      return "nothing_to_redo";
    case ErrorCode::other_library:
      return "other_library";
    case ErrorCode::out_of_memory:
      return "out_of_memory";
    case ErrorCode::program_fault:
      return "program_fault";
    case ErrorCode::store_failed:
      return "store_failed";
  }
  return "unknown";
}

}  // namespace chronicle
