// Rules of the bundled record that the schema cannot say. Each looks through records and names those that break it.
#pragma once

#include <string>
#include <vector>

#include "core/model/records.h"

namespace chronicle::test {

/// What breaks a rule: the id of the record, and how.
using Complaints = std::vector<std::string>;

/// Texts with control characters.
Complaints control_characters(const Bundle& records);
/// Commitments whose gist does not say what is to be done ("To build ..."), so that it reads as a fact.
Complaints commitments_told_as_facts(const Bundle& records);
/// Documents that share a name, but for case and signs, and do not say that the title recurs.
Complaints documents_told_twice(const Bundle& records);
/// Announcements of a session for the same day that were made on the same day.
Complaints announcements_told_twice(const Bundle& records);
/// Acts on a day on which their session did not meet, without a note; documents adopted at a session that no source has
/// as held; acts that were not of a session and do not say whose they were and when; acts of the Council of Heads of
/// Government itself without a session, and without a note that says why.
Complaints acts_without_their_day(const Bundle& records);
/// Signatures of one state under one document: a page has room for one of them.
Complaints signatures_told_twice(const Bundle& records);
/// Derivations that are no sentence, so that they cannot say from what a fact follows.
Complaints derivations_without_ground(const Bundle& records);
/// Sources that no citation names and that do not say why they are there.
Complaints idle_sources(const Bundle& records);
/// The editors' own words and English names: American spelling, straight quotation marks, hyphens for dashes.
Complaints careless_words(const Bundle& records);

}  // namespace chronicle::test
