#include "core/wording/labels.h"

#include <algorithm>
#include <array>

#include "core/wording/english/english.h"
#include "core/words/capitalised.h"

namespace chronicle::english {
namespace {

struct LabelText {
  Label label;
  const char* text;
};

/// In the order of the enumeration.
constexpr std::array texts = std::to_array<LabelText>({
    {Label::not_stated, "not stated"},
    {Label::does_not_apply, "not applicable"},
    {Label::not_looked_up, "not yet looked up"},
    {Label::not_named, "name not stated"},
    {Label::not_graded, "not graded"},
    {Label::unreadable_day, "date unreadable"},
    {Label::none_found, "none found"},
    {Label::not_in_copy, "not found in the copy"},

    {Label::address, "Web address"},
    {Label::also_called, "Also known as"},
    {Label::at_session, "Session"},
    {Label::by_whom, "By"},
    {Label::commitment, "Commitment"},
    {Label::date, "Date"},
    {Label::document, "Document"},
    {Label::document_kind, "Type"},
    {Label::fact, "Fact"},
    {Label::measure, "Measure"},
    {Label::office_at_the_time, "Office"},
    {Label::part, "Role"},
    {Label::period, "Period"},
    {Label::post, "Post"},
    {Label::record, "Record"},
    {Label::reservation, "Reservations and remarks"},
    {Label::session, "Session"},
    {Label::signature, "Signature"},
    {Label::state, "State"},
    {Label::target, "Target date"},
    {Label::value, "Value"},
    {Label::what_came_of_it, "Follow-up"},
    {Label::where, "Area"},
    {Label::where_in_source, "Place in source"},
    {Label::who, "Name"},

    {Label::statements, "Statements"},
    {Label::statements_by_session, "Statements, latest session first"},
    {Label::commitments, "Commitments"},
    {Label::commitments_by_session, "Commitments, latest session first"},
    {Label::figures, "Figures"},
    {Label::figures_by_session, "Figures, latest session first"},
    {Label::attendances_by_session, "Attendance, latest session first"},
    {Label::delegations, "Delegations"},
    {Label::no_later_trace, "no follow-up found"},
    {Label::topics, "Topics"},
    {Label::remarks, "Remarks"},
    {Label::conflicts, "Where sources disagree"},
    {Label::conflict_readings, "Versions"},
    {Label::conflict_choice, "Version used, and why"},
    {Label::conflict_without_reason, "No reason is given."},
    {Label::absent, "absent"},
    {Label::met_by_video, "by video"},

    {Label::extraordinary_session, "Extraordinary session"},
    {Label::session_of_council, "Session of the Council of Heads of Government"},
    {Label::session_when, "Date"},
    {Label::session_where, "Place"},
    {Label::session_form, "Form"},
    {Label::session_format, "Format"},
    {Label::session_chair, "Chair"},
    {Label::session_number, "Number"},
    {Label::documents, "Documents"},
    {Label::item, "Item"},
    {Label::at_this_session, "At this session"},
    {Label::how_announced, "Announcements"},
    {Label::announcement_made, "Announced"},
    {Label::changed_from_before, "Change from the previous one"},
    {Label::as_it_was_held, "Session as held"},
    {Label::first_announcement, "first announcement"},
    {Label::nothing_changed, "no change"},
    {Label::held_as_announced, "as announced"},
    {Label::announced_next, "Next session announced"},
    {Label::compare_with, "Compare with"},

    {Label::what_was_done, "Action taken"},
    {Label::validity, "Validity"},
    {Label::in_force_since, "In force since"},
    {Label::appoints, "Appoints"},
    {Label::named_by, "Mentioned in"},
    {Label::before_and_after, "Related documents"},
    {Label::lineage_caption, "Related documents by period of validity"},
    {Label::further_on, "Further links"},
    {Label::signatures, "Signatures"},
    {Label::promised_before, "Earlier commitments"},

    {Label::person_kicker, "Person"},
    {Label::state_kicker, "State"},
    {Label::place_kicker, "Place"},
    {Label::topic_kicker, "Topic"},
    {Label::posts, "Offices held, latest first"},
    {Label::first_seen_at, "First session"},
    {Label::last_seen_at, "Last session"},
    {Label::number_of_sessions, "Sessions"},
    {Label::sessions_chaired, "Sessions chaired, latest first"},
    {Label::sessions_held, "Sessions, latest first"},
    {Label::appointments, "Appointments"},
    {Label::iso_code, "ISO 3166 code"},
    {Label::chaired_in, "Chaired the CIS in"},
    {Label::documents_latest_first, "Documents, latest first"},
    {Label::office, "Office"},
    {Label::no_later_trace_in_record, "No follow-up found in the record."},
    {Label::target_is_past, "The target date has passed; no source consulted shows that it was met."},

    {Label::source_kicker, "Source"},
    {Label::publisher, "Publisher"},
    {Label::published, "Published"},
    {Label::source_language, "Language"},
    {Label::read_on, "Accessed"},
    {Label::what_rests_on_it, "Facts it supports"},
    {Label::what_it_says, "Its version, if different"},
    {Label::kept_copy, "Kept copy"},
    {Label::kept_on, "Kept on"},
    {Label::kept_from, "From"},
    {Label::kept_length, "Length"},
    {Label::kept_checksum, "SHA-256"},
    {Label::what_stands_there, "Text in the copy"},
    {Label::what_it_supports, "Facts supported"},
    {Label::cited_for, "Supports"},
    {Label::in_kept_copy, "In the kept copy"},
    {Label::confidence, "Confidence"},
    {Label::it_says, "Source says"},
    {Label::derived, "Derivation"},
    {Label::all_of_them, "show all"},
    {Label::sources_heading, "Sources"},

    {Label::question_kicker, "Question"},
    {Label::all_choice, "all"},

    {Label::no_announcement, "The record has no announcement of these sessions."},
    {Label::sessions_announced, "Sessions announced"},
    {Label::first_came_true, "Held as first announced"},
    {Label::came_true, "Announcements borne out"},
    {Label::on_another_day, "Held on a different day"},
    {Label::in_another_place, "Held in a different place"},
    {Label::in_another_form, "Held in a different form"},
    {Label::missed_by, "Early or late by"},
    {Label::not_confirmed, "Unconfirmed"},
    {Label::session_by_session, "By session, latest first"},
    {Label::what_came, "Outcome"},
    {Label::difference, "Difference"},
    {Label::not_tested, "not comparable"},

    {Label::compare_from, "From"},
    {Label::compare_to, "To"},
    {Label::compare_topic, "Topic"},
    {Label::compare_unfiltered,
     "Covers the whole record: the filter does not apply to this page, the choices above do."},
    {Label::same_document, "the same document"},
    {Label::documents_continued, "Continued"},
    {Label::documents_changed, "Changed"},
    {Label::documents_dropped, "Dropped or expired"},
    {Label::documents_new, "New"},
    {Label::documents_unknown, "Adoption or end of validity not stated"},

    {Label::none_held, "None of these sessions had been held by then."},
    {Label::one_state, "State"},
    {Label::delegations_explained,
     "Heads of delegation and the office each held at the time, latest session first. A state’s name leads to its own "
     "history. “Not stated” means that no source consulted says who attended, not that nobody did."},
    {Label::for_whom, "State"},
    {Label::for_no_state, "No state named"},
    {Label::what_was_said, "Statement"},
    {Label::nothing_said, "No source consulted reports any statement at these sessions."},

    {Label::look_at, "Scope"},
    {Label::this_page, "this page"},
    {Label::whole_record, "the whole record"},
    {Label::show, "Show"},
    {Label::conflicts_choice, "only where sources disagree"},
    {Label::finding, "Finding"},
    {Label::findings_conflicts, "Sources disagree"},
    {Label::conflicts_explained, "Facts that sources give differently; each page shows all versions."},
    {Label::findings_unsourced, "Unsourced"},
    {Label::unsourced_explained, "Facts for which no source is cited."},
    {Label::findings_stale, "Date passed, outcome unknown"},
    {Label::stale_explained, "Sessions whose announced date has passed, with no source on the outcome."},
    {Label::findings_single_source, "Single source"},
    {Label::single_source_explained, "Sessions and documents that rest on a single source."},
    {Label::findings_derived, "Derived"},
    {Label::derived_explained, "Facts that no source states outright, and what they were derived from."},
    {Label::no_conflicts, "No sources disagree."},
    {Label::no_findings, "Every fact has a source, and none is contradicted."},

    {Label::within, "Within"},
    {Label::endings_caption, "Remaining validity of the documents, with the sessions ahead"},
    {Label::endings, "By document"},
    {Label::runs_out, "Expires"},
    {Label::successor, "Successor in the record"},
    {Label::none_ends, "No document in force is stated to expire in this period."},
    {Label::sessions_to_come, "Sessions ahead"},
    {Label::none_announced, "No source consulted announces a session in this period."},

    {Label::no_commitment, "The record has no commitments here."},
    {Label::none_come_to_that, "None of these commitments has this status."},
    {Label::promised, "Commitment"},
    {Label::target_past, "overdue"},

    {Label::withheld, "Not signed, or with a reservation"},
    {Label::none_withheld, "No source consulted reports either for any of these documents."},
    {Label::document_by_document, "By document"},
    {Label::who_signed, "Signed"},
    {Label::signature_not_stated, "Not stated"},

    {Label::coverage_unfiltered, "Covers the whole record: the filter does not apply to this page."},
    {Label::year_by_year, "By year, latest first"},
    {Label::coverage_explained,
     "A document counts in the year of its first adoption, with its titles, its terms (a period of validity or an "
     "entry into force) and the signatures that sources state. English titles may be the editors’ own; those in other "
     "languages come from a source."},
    {Label::year, "Year"},
    {Label::year_not_stated, "not stated"},
    {Label::sessions_in_year, "Sessions"},
    {Label::titles_in_english, "English titles"},
    {Label::titles_in_russian, "Russian titles"},
    {Label::titles_in_kazakh, "Kazakh titles"},
    {Label::terms_stated, "Terms stated"},
    {Label::in_all, "Total"},
    {Label::shown_to_lack, "Known to be missing"},
    {Label::lack_explained,
     "Sessions for which sources count more than the record names, and sessions for which it names no document. What "
     "no source consulted mentions may be missing as well."},
    {Label::no_document_known, "no document known"},
    {Label::nothing_lacking, "The record names everything that its sources count."},

    {Label::changes_since, "Since"},
    {Label::changes_by, "By"},
    {Label::value_before, "Before"},
    {Label::value_after, "After"},
    {Label::record_added, "added"},
    {Label::record_removed, "removed"},
    {Label::one_edit, "This edit"},
    {Label::all_changes, "All edits"},
    {Label::no_change, "No change of that kind has been made."},

    {Label::my_note, "My note"},
    {Label::bookmarked, "Bookmarked"},

    {Label::as_announced, "As announced."},
    {Label::documents_of_counted, "Documents adopted: those that the record names, of the number that a source gives."},
    {Label::geography, "Area"},
    {Label::gist, "Statement"},
    {Label::latest_office, "Latest office"},
    {Label::latest_trace, "Latest follow-up"},
    {Label::no_topics, "none"},
    {Label::person, "Person"},
    {Label::place, "Place"},
    {Label::promised_by, "By"},
    {Label::session_status, "Status"},
    {Label::speaker, "Speaker"},
    {Label::times_cited, "Citations"},
    {Label::title, "Title"},
    {Label::valid, "Period"},
    {Label::years, "Years"},
});

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (static_cast<std::size_t>(texts[i].label) != i) return false;
  return true;
}
static_assert(is_in_order() && texts.back().label == Label::years, "each label has its text");

struct FactName {
  std::optional<Kind> kind;  ///< nothing: of every kind
  std::string_view key;
  const char* text;
};

/// Facts that are called otherwise than their keys read.
constexpr std::array names = std::to_array<FactName>({
    {Kind::act, "verb", "Action"},
    {Kind::announcement, "announced", "Announced on"},
    {Kind::count, "what", "What is counted"},
    {Kind::document, "appointee", "Appoints"},
    {Kind::document, "type", "Type"},
    {Kind::document, "validity", "Period"},
    {Kind::figure, "geography", "Area"},
    {Kind::relation, "to", "Relates to"},
    {Kind::relation, "type", "Type"},
    {Kind::session, "chair_office", "Office of the chair"},
    {Kind::session, "chair_state", "State of the chair"},
    {Kind::session, "expanded", "Expanded format"},
    {Kind::session, "held", "Date"},
    {Kind::session, "narrow", "Narrow format"},
    {Kind::session, "ordinal", "Number"},
    {Kind::session, "regularity", "Type of session"},
    {Kind::source, "read", "Accessed"},
    {Kind::source, "url", "Web address"},
    {Kind::state, "code", "ISO 3166 code"},
    {{}, "", "The record as a whole"},
    {{}, "citations", "Sources"},
    {{}, "gist", "Text"},
    {{}, "names", "Name"},
    {{}, "other_names", "Also known as"},
    {{}, "not_applicable", "Not applicable"},
    {{}, "readings", "Choice between sources"},
});

class EnglishLabels final : public Labels {
 public:
  std::string text(Label label) const override { return texts.at(static_cast<std::size_t>(label)).text; }
  std::string fact(Kind kind, std::string_view key) const override {
    for (const FactName& name : names)
      if (name.key == key && name.kind.value_or(kind) == kind) return name.text;
    std::string text(key);
    std::replace(text.begin(), text.end(), '_', ' ');
    return capitalised(text);
  }
};

}  // namespace

const Labels& labels() {
  static const EnglishLabels set;
  return set;
}

}  // namespace chronicle::english
