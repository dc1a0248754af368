#include "core/lists/verb_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/lists/stems.h"

namespace chronicle {
namespace {

struct VerbForms {
  Verb verb;
  std::string_view forms;
};

constexpr std::array<VerbForms, 16> verb_forms{{
    {Verb::approved, "approved, утвержден, утверждены, утвержденный, утвердили, утвердил"},
    {Verb::adopted, "adopted, принят, приняты, принятый, приняли, принял"},
    {Verb::was_signed, "signed, подписан, подписаны, подписанный, подписали, подписал"},
    {Verb::endorsed, "endorsed, одобрен, одобрены, одобренный, одобрили, одобрил"},
    {Verb::agreed, "agreed, согласован, согласованы, согласованный, согласовали"},
    {Verb::decided, "decided, решено, решили, постановили"},
    {Verb::confirmed, "confirmed, подтвержден, подтверждены, подтвердили"},
    {Verb::declared, "declared, объявлен, объявлены, объявили"},
    {Verb::created, "created, создан, созданы, созданный, создали"},
    {Verb::heard, "heard, noted, заслушан, заслушаны, заслушанный, заслушали, принята к сведению, приняты к сведению"},
    {Verb::considered, "considered, рассмотрен, рассмотрены, рассмотренный, рассмотрели, рассмотрел"},
    {Verb::discussed, "discussed, обсужден, обсуждены, обсужденный, обсудили, обсудил"},
    {Verb::planned, "planned, запланирован, запланированы, планируемый, намечен, намечены"},
    {Verb::deferred, "deferred, postponed, отложен, отложены, отложенный, отложили"},
    {Verb::not_adopted, "not adopted, не принят, не приняты, не приняли"},
    {Verb::returned, "returned, возвращен, возвращены, возвращенный, вернули"},
}};

struct FormInStems {
  Verb verb;
  std::vector<std::string> stems;
};

const std::vector<FormInStems>& all_forms() {
  static const auto forms = [] {
    std::vector<FormInStems> all;
    for (const VerbForms& one : verb_forms)
      for (auto& stems : names_in_stems(one.forms)) all.push_back({one.verb, std::move(stems)});
    std::stable_sort(all.begin(), all.end(),
                     [](const FormInStems& a, const FormInStems& b) { return a.stems.size() > b.stems.size(); });
    return all;
  }();
  return forms;
}

}  // namespace

std::optional<Verb> verb_in(std::string_view text) {
  const auto words = stems_of(text);
  std::optional<Verb> found;
  for (std::size_t at = 0; at < words.size();) {
    const auto& forms = all_forms();
    const auto form = std::find_if(forms.begin(), forms.end(),
                                   [&](const FormInStems& one) { return stands_at(words, at, one.stems); });
    if (form == forms.end()) {
      ++at;
      continue;
    }
    if (found && *found != form->verb) return std::nullopt;
    found = form->verb;
    at += form->stems.size();
  }
  return found;
}

}  // namespace chronicle
