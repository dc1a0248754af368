#include "core/wording/vocabulary.h"

#include "core/wording/english/english.h"
#include "core/wording/word_tables.h"

namespace chronicle::english {
namespace {

class EnglishVocabulary final : public Vocabulary {
 public:
  std::string word(Kind kind) const override {
    return word_at(kind, std::array{"session", "announcement", "item", "document", "act", "relation", "signature",
                                    "attendance", "statement", "commitment", "follow-up", "figure", "count",
                                    "chairmanship", "person", "state", "place", "topic", "source"});
  }
  std::string plural(Kind kind) const override {
    return word_at(kind, std::array{"sessions", "announcements", "items", "documents", "acts", "relations",
                                    "signatures", "attendances", "statements", "commitments", "follow-ups", "figures",
                                    "counts", "chairmanships", "people", "states", "places", "topics", "sources"});
  }
  std::string word(Confidence confidence) const override {
    return word_at(confidence, std::array{"high", "medium", "low"});
  }
  std::string word(Council council) const override { return word_at(council, std::array{"heads of government"}); }
  std::string word(Counted counted) const override {
    return word_at(counted,
                   std::array{"agenda items", "draft agenda items", "documents adopted", "documents signed",
                              "documents expected", "documents proposed", "draft documents", "financial documents",
                              "documents declined", "participating states", "members of delegations"});
  }
  std::string word(DocumentType type) const override {
    return word_at(type, std::array{"concept",        "strategy",  "programme",   "action plan", "main directions",
                                    "priority areas", "agreement", "treaty",      "protocol",    "memorandum",
                                    "convention",     "decision",  "regulation",  "statement",   "budget",
                                    "forecast",       "report",    "appointment", "award",       "document"});
  }
  std::string word(Form form) const override {
    return word_at(form, std::array{"in person", "videoconference", "mixed"});
  }
  std::string word(Notice notice) const override {
    return word_at(notice, std::array{"scheduled", "draft agenda", "postponed", "cancelled"});
  }
  std::string word(Presence presence) const override {
    return word_at(presence, std::array{"in person", "by video", "absent"});
  }
  std::string word(Qualifier qualifier) const override {
    return word_at(qualifier, std::array{"about", "over", "under", "nearly"});
  }
  std::string word(Rank rank) const override {
    return word_at(rank, std::array{"head of state", "prime minister", "deputy prime minister", "minister",
                                    "ambassador", "official"});
  }
  std::string word(Regularity regularity) const override {
    return word_at(regularity, std::array{"regular", "extraordinary"});
  }
  std::string word(RelationType type) const override {
    return word_at(type, std::array{"implements", "amends", "replaces", "continues", "finances", "annexed to"});
  }
  std::string word(Role role) const override {
    return word_at(role, std::array{"head of delegation", "chair", "Executive Committee", "observer", "participant"});
  }
  std::string word(SignatureStatus status) const override {
    return word_at(status,
                   std::array{"signed", "not signed", "with reservation", "approved", "ratified", "acceded", "party"});
  }
  std::string word(Verb verb) const override {
    return word_at(verb, std::array{"approved", "adopted", "signed", "endorsed", "agreed", "decided", "confirmed",
                                    "declared", "created", "heard", "considered", "discussed", "proposed", "deferred",
                                    "not adopted", "returned"});
  }
  std::string word(Verdict verdict) const override {
    return word_at(verdict, std::array{"in progress", "fulfilled", "restated", "dropped"});
  }
  std::string word(bool truth) const override { return truth ? "yes" : "no"; }
  std::string word(Outcome outcome) const override {
    return word_at(outcome,
                   std::array{"adopted", "considered", "planned", "deferred", "not adopted", "adoption not stated"});
  }
  std::string word(PromiseResult result) const override {
    return word_at(result, std::array{"no follow-up", "restated", "in progress", "fulfilled", "dropped"});
  }
  std::string word(SessionState state) const override {
    return word_at(state, std::array{"held", "announced", "draft agenda", "moved", "postponed", "cancelled",
                                     "unconfirmed", "not known"});
  }
  std::string word(Validity validity) const override {
    return word_at(validity, std::array{"in force", "not yet in force", "expired", "replaced", "not known", "planned",
                                        "deferred", "not adopted", "adoption not stated"});
  }
  std::string language(std::string_view code) const override { return std::string(language_name(code)); }
};

}  // namespace

const Vocabulary& vocabulary() {
  static const EnglishVocabulary set;
  return set;
}

}  // namespace chronicle::english
