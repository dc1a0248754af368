#include "core/wording/pages.h"

#include <cstdlib>

#include "core/wording/english/english.h"
#include "core/wording/left_out.h"
#include "core/words/capitalised.h"

namespace chronicle::english {
namespace {

template <typename E>
std::string word(E value) {
  return vocabulary().word(value);
}

/// Adds a word to a list within a line.
void add(std::string& text, const std::string& part) { text += (text.empty() ? "" : ", ") + part; }

std::string distance(const Shift& shift) {
  if (!shift.days) return "different day";
  const int days = std::abs(*shift.days);
  return std::string(shift.is_exact ? "" : "at least ") + std::to_string(days) + (days == 1 ? " day " : " days ") +
         (*shift.days > 0 ? "later" : "earlier");
}

class EnglishPages final : public PagePhrases {
 public:
  std::string as_of(Day day) const override { return "As of " + in_words(day); }
  std::string on_day(Day day) const override { return "On " + in_short(day); }
  std::string not_known_on(Day day) const override { return "Not yet known on " + in_words(day) + "."; }
  std::string completeness(std::size_t known, const Count& of, Completed what) const override {
    const std::string part = part_of(known, of);
    switch (what) {
      case Completed::documents:
        return part + " documents known";
      case Completed::agenda_items:
        return part + " agenda items known";
      case Completed::states:
        break;
    }
    return part + " states known";
  }
  std::string citation(const Source& source, const std::string& locator) const override {
    std::string text = source.publisher + ". " + source.title();
    if (source.published) text += ". " + in_words(*source.published);
    if (!locator.empty()) text += ", " + locator;
    if (source.url) text += ". " + *source.url;
    if (source.read) text += " (accessed " + in_words(*source.read) + ")";
    return text + ".";
  }

  std::string format(bool narrow, bool expanded) const override {
    if (narrow && expanded) return "narrow and expanded";
    if (narrow) return "narrow; expanded not stated";
    if (expanded) return "expanded; narrow not stated";
    return "neither narrow nor expanded";
  }
  std::string derived_number(std::int64_t number) const override {
    return std::to_string(number) + " (derived by counting)";
  }
  std::string counted(Counted what) const override { return with_capital(word(what)); }
  std::string counted(Counted what, const std::string& state) const override { return counted(what) + ", " + state; }
  std::string another_reading(const std::string& reading) const override { return "(another source: " + reading + ")"; }
  std::string part(const std::optional<Role>& role, const std::optional<Presence>& presence) const override {
    std::string text;
    if (role) add(text, word(*role));
    if (presence == Presence::video) add(text, "by video");
    if (presence == Presence::absent) add(text, "absent");
    return with_capital(text);
  }
  std::string shift(const Shift& shift) const override {
    std::string text;
    if (shift.of_day) add(text, distance(shift));
    if (shift.of_place) add(text, "different place");
    if (shift.of_form) add(text, "different form");
    return text;
  }
  Line announcement(const AnnouncementWords& words) const override {
    Line line;
    if (words.made) line.push_back({.text = in_words(*words.made) + ": ", .tone = Tone::muted});
    if (words.notice != Notice::scheduled) line.push_back({.text = word(words.notice) + "; "});
    std::string text = words.date ? in_words(*words.date) : "no date";
    if (!words.place.empty()) add(text, words.place);
    line.push_back({.text = std::move(text), .notes = words.notes});
    return line;
  }
  Line what_came(Line announcement, Run session, Run state, const std::optional<Run>& day) const override {
    announcement.push_back({.text = ". Outcome: "});
    announcement.push_back(std::move(session));
    state.text = ", " + state.text;
    announcement.push_back(std::move(state));
    if (day) {
      announcement.push_back({.text = " "});
      announcement.push_back(*day);
    }
    return announcement;
  }

  std::string kicker(DocumentType type, Outcome outcome) const override {
    return with_capital(word(type)) + " · " + word(outcome);
  }
  std::string kicker(DocumentType type, Verb verb, const std::string& session) const override {
    return with_capital(word(type)) + " · " + word(verb) + " at " + session;
  }
  Line act(const ActWords& words) const override {
    const bool is_plan = words.verb == Verb::planned;
    Line line{{.text = with_capital(word(words.verb)), .notes = words.notes}};
    if (words.date && !is_plan) line.push_back({.text = " " + when_in_words(*words.date)});
    if (words.session) {
      line.push_back({.text = is_plan ? " for " : ", "});
      line.push_back(*words.session);
    } else if (!words.body.empty()) {
      line.push_back({.text = ", " + words.body});
    }
    if (!words.item.empty()) line.push_back({.text = ", item " + words.item});
    return line;
  }
  Line until(Run state, const Date& end) const override {
    return {std::move(state), {.text = " until " + in_short(end)}};
  }
  std::string sources(std::size_t count) const override {
    return std::to_string(count) + (count == 1 ? " source" : " sources");
  }
  std::string relation(const RelationReading& reading) const override { return with_capital(relation_words(reading)); }
  Line relation(Run document, const RelationReading& reading, Run other) const override {
    return {std::move(document), {.text = " " + relation_words(reading) + " "}, std::move(other)};
  }
  Line in_force_on(Day day, std::vector<Run> documents, std::size_t not_known) const override {
    Line line{{.text = "In force on " + in_words(day) + ": "}};
    if (documents.empty())
      line.push_back({.text = "none, according to the periods that sources state", .tone = Tone::attention});
    for (Run& document : documents) {
      if (&document != &documents.front()) line.push_back({.text = "; "});
      line.push_back(std::move(document));
    }
    line.push_back({.text = "."});
    if (not_known > 0) line.push_back({.text = " Not known: " + std::to_string(not_known) + ".", .tone = Tone::muted});
    return line;
  }

  Line trace(Verdict verdict, Run record) const override {
    return {{.text = with_capital(word(verdict)) + ": "}, std::move(record)};
  }
  Line trace_of(Verdict verdict, Run commitment) const override {
    return {{.text = what_it_does(verdict) + " the commitment: "}, std::move(commitment)};
  }

  std::string together(std::size_t records, std::size_t questions) const override {
    std::string text;
    if (records > 0) text = std::to_string(records) + (records == 1 ? " record" : " records");
    if (records > 0 && questions > 0) text += " and ";
    if (questions > 0) text += std::to_string(questions) + (questions == 1 ? " question" : " questions");
    return text;
  }

  std::string characters(std::size_t count) const override {
    return in_words(static_cast<double>(count)) + " characters";
  }
  Line supports(std::size_t facts, Run all) const override {
    return {{.text = "Supports " + std::to_string(facts) + (facts == 1 ? " fact" : " facts") + " in the record: "},
            std::move(all)};
  }

  std::string print_code(const std::string& code) const override { return "Code " + code; }
  std::string page(std::size_t number, std::size_t of) const override {
    return "page " + std::to_string(number) + " of " + std::to_string(of);
  }
  std::string left_out(const Missing& missing) const override {
    const std::string all = all_left_out(
        missing,
        {.rows = rows_left_out,
         .drawings = [](std::size_t count) { return counted_as(count, "chart", "charts"); },
         .sources = "titles and addresses of sources",
         .cut = [](std::size_t count) { return "the end of " + counted_as(count, "long text", "long texts"); }});
    return all.empty() ? all : "Left out to fit one page: " + all + ".";
  }
  std::string adopted_in_all(std::size_t all, std::size_t missing) const override {
    return counted_as(all, "document", "documents") + " adopted in all, " + std::to_string(missing) +
           " more than stand here.";
  }

  std::string part_of(std::size_t known, const Count& of) const override {
    return std::to_string(known) + " of " + in_words(of);
  }
  std::string years(int first, int last) const override {
    std::string text = std::to_string(first);
    if (last == first) return text;
    text += "–";
    return text += std::to_string(last);
  }

 private:
  static std::string counted_as(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
  }
  static std::string rows_left_out(const Missing::Rows& rows) {
    const bool is_all = rows.left == rows.all;
    const std::string number = is_all ? (rows.all == 1 ? "" : "all ") : std::to_string(rows.left) + " of ";
    if (rows.kind) return number + counted_as(rows.all, word(*rows.kind), vocabulary().plural(*rows.kind));
    const std::string of = rows.section.empty() ? " at the head" : " of “" + rows.section + "”";
    return number + counted_as(rows.all, "row", "rows") + of;
  }
  static std::string what_it_does(Verdict verdict) {
    switch (verdict) {
      case Verdict::progress:
        return "Advances";
      case Verdict::fulfilled:
        return "Fulfils";
      case Verdict::restated:
        return "Restates";
      case Verdict::dropped:
        break;
    }
    return "Drops";
  }
  static std::string relation_words(const RelationReading& reading) {
    switch (reading.type) {
      case RelationType::implements:
        return reading.is_backward ? "is implemented by" : "implements";
      case RelationType::amends:
        return reading.is_backward ? "is amended by" : "amends";
      case RelationType::replaces:
        return reading.is_backward ? "is replaced by" : "replaces";
      case RelationType::continues:
        return reading.is_backward ? "is continued by" : "continues";
      case RelationType::finances:
        return reading.is_backward ? "is financed by" : "finances";
      case RelationType::annexed_to:
        break;
    }
    return reading.is_backward ? "has the annex" : "is annexed to";
  }
};

}  // namespace

const PagePhrases& pages() {
  static const EnglishPages set;
  return set;
}

}  // namespace chronicle::english
