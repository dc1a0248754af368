// Names of rows, columns, headings and choices, and what else is always said in the same words.
#pragma once

#include <string>
#include <string_view>

#include "core/model/id.h"
#include "core/wording/phrase_set.h"

namespace chronicle {

/// Each is a phrase of its own: what two pages call alike in English need not be alike in another language.
enum class Label {
  // Instead of a value
  not_stated,
  does_not_apply,
  not_looked_up,
  not_named,
  not_graded,
  unreadable_day,
  none_found,
  not_in_copy,
  // Columns and rows of several pages
  address,
  also_called,
  at_session,
  by_whom,
  commitment,
  date,
  document,
  document_kind,
  fact,
  measure,
  office_at_the_time,
  part,
  period,
  post,
  record,
  reservation,
  session,
  signature,
  state,
  target,
  value,
  what_came_of_it,
  where,
  where_in_source,
  who,
  // Lists that stand on several pages; those over several sessions begin with the latest
  statements,
  statements_by_session,
  commitments,
  commitments_by_session,
  figures,
  figures_by_session,
  attendances_by_session,
  delegations,
  no_later_trace,  ///< in a cell
  topics,
  remarks,
  conflicts,
  conflict_readings,
  conflict_choice,
  conflict_without_reason,
  absent,
  met_by_video,
  // Sessions
  extraordinary_session,
  session_of_council,
  session_when,
  session_where,
  session_form,
  session_format,
  session_chair,
  session_number,
  documents,
  item,
  at_this_session,
  how_announced,
  announcement_made,
  changed_from_before,
  as_it_was_held,
  first_announcement,
  nothing_changed,
  held_as_announced,
  announced_next,
  compare_with,
  take_with,      ///< before what can be done with the documents
  numbered_list,  ///< a choice
  without_item,
  order_not_stated,    ///< a sentence
  no_document_stated,  ///< a sentence
  // Documents
  what_was_done,
  validity,
  in_force_since,
  appoints,
  named_by,
  before_and_after,
  lineage_caption,
  further_on,
  signatures,
  promised_before,
  // People, states, places, topics, commitments
  person_kicker,
  state_kicker,
  place_kicker,
  topic_kicker,
  posts,
  first_seen_at,
  last_seen_at,
  number_of_sessions,
  sessions_chaired,
  sessions_held,
  appointments,
  iso_code,
  chaired_in,
  documents_latest_first,
  office,
  no_later_trace_in_record,  ///< a sentence
  target_is_past,
  // Sources
  source_kicker,
  publisher,
  published,
  source_language,
  read_on,
  what_rests_on_it,
  what_it_says,
  kept_copy,
  kept_on,
  kept_from,
  kept_length,
  kept_checksum,
  what_stands_there,
  what_it_supports,
  cited_for,
  in_kept_copy,
  confidence,
  it_says,
  derived,
  all_of_them,
  sources_heading,
  // Questions
  question_kicker,
  all_choice,
  // Held as announced
  no_announcement,  ///< a sentence
  sessions_announced,
  first_came_true,
  came_true,
  on_another_day,
  in_another_place,
  in_another_form,
  missed_by,
  not_confirmed,
  session_by_session,
  what_came,
  difference,
  not_tested,
  // What changed: two times compared
  compare_from,
  compare_to,
  compare_topic,
  compare_unfiltered,  ///< a sentence
  same_document,
  documents_continued,
  documents_changed,
  documents_dropped,
  documents_new,
  documents_unknown,
  // Who attended, who spoke
  none_held,  ///< a sentence
  one_state,
  delegations_explained,  ///< sentences
  for_whom,
  for_no_state,
  what_was_said,
  nothing_said,  ///< a sentence
  // What needs checking
  look_at,
  this_page,
  whole_record,
  show,
  finding,
  findings_conflicts,
  conflicts_explained,  ///< a sentence, as the four like it
  findings_unsourced,
  unsourced_explained,
  findings_stale,
  stale_explained,
  findings_single_source,
  single_source_explained,
  findings_derived,
  derived_explained,
  no_conflicts,  ///< a sentence
  no_findings,   ///< a sentence
  // What expires next
  within,
  endings_caption,
  endings,
  runs_out,
  successor,
  none_ends,  ///< a sentence
  sessions_to_come,
  none_announced,  ///< a sentence
  // What became of commitments
  no_commitment,      ///< a sentence
  none_come_to_that,  ///< a sentence
  promised,
  target_past,
  // Who did not sign
  withheld,
  none_withheld,  ///< a sentence
  document_by_document,
  who_signed,
  signature_not_stated,
  // What the record covers
  coverage_unfiltered,  ///< a sentence
  year_by_year,
  coverage_explained,  ///< sentences
  year,
  year_not_stated,
  sessions_in_year,
  titles_in_english,
  titles_in_russian,
  titles_in_kazakh,
  terms_stated,
  in_all,
  shown_to_lack,
  lack_explained,     ///< a sentence
  no_document_known,  ///< within a line
  nothing_lacking,    ///< a sentence
  // Charts
  chart_documents,
  chart_in_force,
  chart_announcements,
  chart_delegations,
  rank_not_stated,
  // What was changed
  changes_since,
  changes_since_print,
  unknown_print_code,
  changes_by,
  value_before,
  value_after,
  record_added,    ///< in a cell
  record_removed,  ///< in a cell
  one_edit,
  all_changes,
  against_edition,
  changed_here,
  none_changed_here,  ///< a sentence
  value_of_edition,
  value_here,
  put_back,  ///< a command
  kind_of_record,
  added_here,
  none_added_here,  ///< a sentence
  no_change,        ///< a sentence
  // What may be double
  doubles_explained,  ///< sentences
  other_record,
  why_double,
  same_name,     ///< in a cell
  alike_name,    ///< in a cell
  same_address,  ///< in a cell
  same_day,      ///< in a cell
  merge_them,    ///< a command
  no_doubles,    ///< a sentence
  // What the user put down
  my_note,
  bookmarked,
  // Lists of records, beside what pages have
  as_announced,          ///< a sentence
  documents_of_counted,  ///< a sentence
  geography,
  gist,
  latest_office,
  latest_trace,
  no_topics,  ///< in a cell
  person,
  place,
  promised_by,
  session_status,
  speaker,
  times_cited,
  title,
  valid,
  years,
};

/// The words of the labels, and what facts are called.
class Labels : public PhraseSet {
 public:
  /// "not stated", "Address": as it stands in its place, with nothing to be added.
  virtual std::string text(Label label) const = 0;
  /// What pages call a fact of the records of a kind: "chair_office" as "Office of the chair"; the empty key is the
  /// record as a whole.
  virtual std::string fact(Kind kind, std::string_view key) const = 0;
};

}  // namespace chronicle
