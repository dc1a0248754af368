// What a timeline shows, independent of where it comes from.
#pragma once

#include <cstdint>
#include <string>

#include "core/time/day.h"

namespace chronicle::timeline {

enum class EntryKind : std::uint8_t {
  session,
  announcement,  // of a session that is not known to have been held
  document,
  chairmanship,
};

/// How it stands on the as-of day: documents from `in_force` to `unknown`, sessions from `held` on; `neutral` is all
/// else.
enum class EntryState : std::uint8_t {
  neutral,
  in_force,
  ended,
  not_yet,
  unknown,
  held,
  announced,
  unconfirmed,
  postponed,
};

/// One thing on the timeline, as the host describes it.
struct Entry {
  /// Names the entry to the host; must be unique within one timeline.
  std::int64_t key = 0;
  EntryKind kind = EntryKind::session;
  /// First and last day that it covers, both included; `first <= last`. A session of which only the month is known
  /// covers that month and is drawn as a band. Of an open end, give the day up to which it is to be drawn (a far one,
  /// such as 9999-12-31, draws it to the end of the record).
  Day first{0}, last{0};
  /// Title or place, UTF-8, one line.
  std::string label{};
  /// Second line of a session's card ("12 Nov · video"); elsewhere part of the tool tip. The view adds the word of the
  /// state itself ("announced").
  std::string detail{};
  /// When, and how it stands, in the words that the record has for it. The days, of which the first is made where it is
  /// empty, are often finer than what a source states.
  std::string when{}, state_word{};
  /// Index into the lane groups; of documents only.
  std::int32_t lane_group = 0;
  EntryState state = EntryState::neutral;
  /// The start or end is not stated: drawn fading and with an arrow, not with an edge.
  bool open_start = false, open_end = false;
  /// Wins room over others.
  bool emphasised = false;
  /// Does not pass the filter: drawn faint, has no label.
  bool dimmed = false;
};

/// Whether it is a session of which no source says that it was held.
constexpr bool is_only_announced(EntryKind kind, EntryState state) {
  return kind == EntryKind::announcement ||
         (kind == EntryKind::session &&
          (state == EntryState::announced || state == EntryState::unconfirmed || state == EntryState::postponed));
}
inline bool is_only_announced(const Entry& entry) { return is_only_announced(entry.kind, entry.state); }

/// A topic with the documents in it.
struct LaneGroup {
  std::string label{};
};

}  // namespace chronicle::timeline
