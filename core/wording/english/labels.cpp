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
    {Label::does_not_apply, "does not apply"},
    {Label::not_looked_up, "not looked up yet"},
    {Label::not_named, "not named"},
    {Label::not_graded, "not graded"},
    {Label::unreadable_day, "a day that can no longer be read"},
    {Label::none_found, "none found"},
    {Label::not_in_copy, "not found in the copy"},

    {Label::address, "Address"},
    {Label::also_called, "Also called"},
    {Label::at_session, "At"},
    {Label::by_whom, "By"},
    {Label::commitment, "Commitment"},
    {Label::date, "Date"},
    {Label::document, "Document"},
    {Label::document_kind, "Kind"},
    {Label::fact, "Fact"},
    {Label::measure, "Measure"},
    {Label::office_at_the_time, "Office at the time"},
    {Label::part, "Part"},
    {Label::period, "Period"},
    {Label::post, "Post"},
    {Label::record, "Record"},
    {Label::reservation, "Reservation, remarks"},
    {Label::session, "Session"},
    {Label::signature, "Signature"},
    {Label::state, "State"},
    {Label::target, "Target"},
    {Label::value, "Value"},
    {Label::what_came_of_it, "What came of it"},
    {Label::where, "Where"},
    {Label::where_in_source, "Where in it"},
    {Label::who, "Who"},

    {Label::statements, "Statements"},
    {Label::statements_by_session, "Statements, the latest session first"},
    {Label::commitments, "Commitments"},
    {Label::commitments_by_session, "Commitments, the latest session first"},
    {Label::figures, "Figures"},
    {Label::figures_by_session, "Figures, the latest session first"},
    {Label::attendances_by_session, "At the sessions, the latest session first"},
    {Label::delegations, "Delegations"},
    {Label::no_later_trace, "no later trace"},
    {Label::topics, "Topics"},
    {Label::remarks, "Remarks"},
    {Label::conflicts, "Where sources disagree"},
    {Label::conflict_readings, "Readings"},
    {Label::conflict_choice, "Chosen, and why"},
    {Label::conflict_without_reason, "No reason is recorded."},
    {Label::absent, "absent"},
    {Label::met_by_video, "by video"},

    {Label::extraordinary_session, "Extraordinary session"},
    {Label::session_of_council, "Session of the Council of Heads of Government"},
    {Label::session_when, "When"},
    {Label::session_where, "Where"},
    {Label::session_form, "Form"},
    {Label::session_format, "Format"},
    {Label::session_chair, "Chair"},
    {Label::session_number, "Number"},
    {Label::documents, "Documents"},
    {Label::item, "Item"},
    {Label::at_this_session, "At this session"},
    {Label::how_announced, "How it was announced"},
    {Label::announcement_made, "Announced"},
    {Label::changed_from_before, "Changed from before"},
    {Label::as_it_was_held, "And as it was held"},
    {Label::first_announcement, "first announcement"},
    {Label::nothing_changed, "nothing"},
    {Label::held_as_announced, "as announced"},
    {Label::announced_next, "What was announced next"},
    {Label::compare_with, "Compare with"},

    {Label::what_was_done, "What was done"},
    {Label::validity, "Validity"},
    {Label::in_force_since, "In force since"},
    {Label::appoints, "Appoints"},
    {Label::named_by, "Named by"},
    {Label::before_and_after, "Before and after"},
    {Label::lineage_caption, "The documents that hang together with this one, by their periods"},
    {Label::further_on, "Further on"},
    {Label::signatures, "Signatures"},
    {Label::promised_before, "Promised before"},

    {Label::person_kicker, "Person"},
    {Label::state_kicker, "State"},
    {Label::place_kicker, "Place"},
    {Label::topic_kicker, "Topic"},
    {Label::posts, "Posts, the latest first"},
    {Label::first_seen_at, "First seen at"},
    {Label::last_seen_at, "Last seen at"},
    {Label::number_of_sessions, "Sessions"},
    {Label::sessions_chaired, "Chaired, the latest first"},
    {Label::sessions_held, "Sessions, the latest first"},
    {Label::appointments, "Appointments"},
    {Label::iso_code, "ISO 3166 code"},
    {Label::chaired_in, "Chaired the CIS in"},
    {Label::documents_latest_first, "Documents, the latest first"},
    {Label::office, "Office"},
    {Label::no_later_trace_in_record, "No later trace in the record."},
    {Label::target_is_past, "The target is past; no source read shows that it was met."},

    {Label::source_kicker, "Source"},
    {Label::publisher, "Publisher"},
    {Label::published, "Published"},
    {Label::source_language, "Language"},
    {Label::read_on, "Read on"},
    {Label::what_rests_on_it, "What rests on it"},
    {Label::what_it_says, "What it says, if it differs"},
    {Label::kept_copy, "Kept copy"},
    {Label::kept_on, "Kept on"},
    {Label::kept_from, "From"},
    {Label::kept_length, "Length"},
    {Label::kept_checksum, "SHA-256"},
    {Label::what_stands_there, "What stands there"},
    {Label::what_it_supports, "What it supports"},
    {Label::cited_for, "Cited for"},
    {Label::in_kept_copy, "In the kept copy"},
    {Label::confidence, "Confidence"},
    {Label::it_says, "It says"},
    {Label::derived, "Derived"},
    {Label::all_of_them, "all of them"},

    {Label::question_kicker, "Question"},
    {Label::all_choice, "all"},

    {Label::no_announcement, "The record holds no announcement of these sessions."},
    {Label::sessions_announced, "Sessions announced"},
    {Label::first_came_true, "Held as first announced"},
    {Label::came_true, "Announcements that came true"},
    {Label::on_another_day, "Held on another day"},
    {Label::in_another_place, "Held in another place"},
    {Label::in_another_form, "Held in another form"},
    {Label::missed_by, "Missed by"},
    {Label::not_confirmed, "Not confirmed"},
    {Label::session_by_session, "Session by session, the latest first"},
    {Label::what_came, "What came"},
    {Label::difference, "Difference"},
    {Label::not_tested, "not tested"},

    {Label::compare_from, "From"},
    {Label::compare_to, "To"},
    {Label::compare_topic, "Topic"},
    {Label::compare_unfiltered,
     "Asked of the whole record: the filter does not narrow this page, the choices above do."},
    {Label::same_document, "the same document"},
    {Label::documents_continued, "Continued"},
    {Label::documents_changed, "Changed"},
    {Label::documents_dropped, "Dropped or over"},
    {Label::documents_new, "New"},
    {Label::documents_unknown, "No source says whether it was adopted, or until when it holds"},

    {Label::none_held, "None of these sessions was held by then."},
    {Label::one_state, "One state"},
    {Label::delegations_explained,
     "The heads of delegations with their post at that time, the latest session first. A state's name leads to its own "
     "history. \"Not stated\" means that no source read says who came, not that nobody did."},
    {Label::for_whom, "For"},
    {Label::for_no_state, "For no state"},
    {Label::what_was_said, "What was said"},
    {Label::nothing_said, "No source read tells what was said here."},

    {Label::look_at, "Look at"},
    {Label::this_page, "this page"},
    {Label::whole_record, "the whole record"},
    {Label::show, "Show"},
    {Label::conflicts_choice, "where sources disagree"},
    {Label::finding, "What"},
    {Label::findings_conflicts, "Sources disagree"},
    {Label::conflicts_explained, "Facts that sources give differently; the page of each shows all readings."},
    {Label::findings_unsourced, "No source"},
    {Label::unsourced_explained, "Facts that nothing cited supports."},
    {Label::findings_stale, "Past without a word"},
    {Label::stale_explained, "Sessions whose announced day is past, with no source of what came."},
    {Label::findings_single_source, "One source alone"},
    {Label::single_source_explained, "Sessions and documents that rest on a single source."},
    {Label::findings_derived, "Derived"},
    {Label::derived_explained, "Facts that no source states in so many words, and from what they were worked out."},
    {Label::no_conflicts, "Nowhere do sources disagree."},
    {Label::no_findings, "Every fact has a source, and none is contradicted."},

    {Label::within, "Within"},
    {Label::endings_caption, "How long the documents still run, with the sessions to come"},
    {Label::endings, "One by one"},
    {Label::runs_out, "Runs out"},
    {Label::successor, "Successor in the record"},
    {Label::none_ends, "No document in force is stated to run out in that time."},
    {Label::sessions_to_come, "Sessions to come"},
    {Label::none_announced, "No source read announces a session in that time."},

    {Label::no_commitment, "The record holds no commitment among these."},
    {Label::none_come_to_that, "None of these commitments has come to that."},
    {Label::promised, "Promised"},
    {Label::target_past, "past"},

    {Label::withheld, "Not signed, or with a reservation"},
    {Label::none_withheld, "No source read says so of any of these documents."},
    {Label::document_by_document, "Document by document"},
    {Label::who_signed, "Signed"},
    {Label::signature_not_stated, "Not stated"},

    {Label::coverage_unfiltered, "Told of the whole record: the filter does not narrow this page."},
    {Label::year_by_year, "Year by year, the latest first"},
    {Label::coverage_explained,
     "A document counts for the year in which it was first adopted, with its titles, its terms (a period of validity "
     "or "
     "an entry into force) and what sources state of the signatures under it. Titles in English may be the editors' "
     "own; "
     "those in other languages are a source's."},
    {Label::year, "Year"},
    {Label::year_not_stated, "not stated"},
    {Label::sessions_in_year, "Sessions"},
    {Label::titles_in_english, "English titles"},
    {Label::titles_in_russian, "Russian titles"},
    {Label::titles_in_kazakh, "Kazakh titles"},
    {Label::terms_stated, "Terms stated"},
    {Label::in_all, "In all"},
    {Label::shown_to_lack, "Known to be missing"},
    {Label::lack_explained,
     "Where sources count more than the record names, and sessions of which it names no document. What no source read "
     "speaks of is missing without being known to be."},
    {Label::no_document_known, "no document known"},
    {Label::nothing_lacking, "The record names as much as its sources count."},

    {Label::my_note, "My note"},
    {Label::bookmarked, "Bookmarked"},

    {Label::as_announced, "As announced."},
    {Label::documents_of_counted, "Adopted documents that the record names, of those that a source counts."},
    {Label::geography, "Geography"},
    {Label::gist, "Gist"},
    {Label::latest_office, "Latest office"},
    {Label::latest_trace, "Latest trace"},
    {Label::no_topics, "none"},
    {Label::person, "Person"},
    {Label::place, "Place"},
    {Label::promised_by, "By whom"},
    {Label::session_status, "State"},
    {Label::speaker, "Speaker"},
    {Label::times_cited, "Cited"},
    {Label::title, "Title"},
    {Label::valid, "Valid"},
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
    {Kind::announcement, "announced", "Announced on"},
    {Kind::announcement, "place", "Where"},
    {Kind::count, "what", "Counted"},
    {Kind::document, "appointee", "Appoints"},
    {Kind::document, "type", "Kind"},
    {Kind::document, "validity", "Period"},
    {Kind::relation, "to", "Relates to"},
    {Kind::relation, "type", "Kind"},
    {Kind::session, "chair_office", "Office of the chair"},
    {Kind::session, "chair_state", "State of the chair"},
    {Kind::session, "expanded", "Expanded format"},
    {Kind::session, "held", "When"},
    {Kind::session, "narrow", "Narrow format"},
    {Kind::session, "place", "Where"},
    {Kind::session, "regularity", "Kind of session"},
    {Kind::source, "read", "Read on"},
    {Kind::source, "url", "Address"},
    {Kind::state, "code", "ISO 3166 code"},
    {{}, "", "The record as a whole"},
    {{}, "names", "Name"},
    {{}, "other_names", "Also called"},
    {{}, "not_applicable", "Does not apply"},
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
