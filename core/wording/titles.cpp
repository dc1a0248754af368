#include "core/wording/titles.h"

#include "core/wording/phrases.h"

namespace chronicle {
namespace {

/// The title of a record without a name, by its kind.
struct MadeTitle {
  const Catalogue& catalogue;
  Language language;

  const Titles& titles() const { return phrases_in(language).titles; }
  template <typename Reference>
  std::string title(const Reference& record) const {
    return title_of(catalogue, record.id(), language);
  }

  std::string operator()(const Session& one) const {
    std::string where = one.place ? title(*one.place) : "", when = one.held ? in_words(*one.held, language) : "";
    if (where.empty() && when.empty()) return catalogue.name_of(one.id);
    return where.empty() || when.empty() ? where + when : where + ", " + when;
  }
  std::string operator()(const Announcement& one) const {
    const std::string what = titles().announcement(title(one.session));
    return one.announced ? what + " (" + in_words(*one.announced, language) + ")" : what;
  }
  std::string operator()(const Act& one) const { return titles().act(title(one.document), one.verb); }
  std::string operator()(const Item& one) const { return titles().item(one.number, title(one.session)); }
  std::string operator()(const Trace& one) const { return titles().trace(title(one.commitment)); }
  std::string operator()(const Count& one) const {
    if (one.state) return titles().count(one.what, title(*one.state), title(one.session));
    return titles().count(one.what, title(one.session));
  }
  std::string operator()(const Attendance& one) const {
    return titles().attendance(speaker_of(catalogue, one, language), title(one.session));
  }
  std::string operator()(const Chairmanship& one) const { return titles().chairmanship(title(one.state), one.year); }
  std::string operator()(const Signature& one) const {
    return titles().signature(title(one.state), title(one.document));
  }
  std::string operator()(const Relation& one) const {
    return titles().relation(title(one.document), one.type, title(one.to));
  }
  std::string operator()(const Record& one) const { return catalogue.name_of(one.id); }
};

}  // namespace

const std::string& name_in(const Record& record, Language language) {
  for (const Language read : languages_read(language))
    if (const auto name = record.names.find(std::string(code_of(read))); name != record.names.end())
      return name->second;
  return record.title();
}

const std::string* second_name_in(const Record& record, Language language) {
  const std::string& first = name_in(record, language);
  for (const Language read : languages_read(language))
    if (const auto name = record.names.find(std::string(code_of(read)));
        name != record.names.end() && name->second != first)
      return &name->second;
  return nullptr;
}

std::string title_of(const Catalogue& catalogue, const RecordId& id, Language language) {
  std::string title = id.text();
  catalogue.with_record(id, [&](const auto& record) {
    title = record.names.empty() ? MadeTitle{catalogue, language}(record) : name_in(record, language);
  });
  return title;
}

std::string title_of(Ask ask, Language language) { return phrases_in(language).titles.question(ask); }

std::string title_of(const Catalogue& catalogue, const Side& side, Language language) {
  if (const auto* id = std::get_if<RecordId>(&side)) return title_of(catalogue, *id, language);
  return in_words(std::get<Date>(side), language);
}

std::string speaker_of(const Catalogue& catalogue, const std::optional<Ref<Kind::person>>& person,
                       const std::optional<Ref<Kind::state>>& state, const std::optional<std::string>& office,
                       Language language) {
  if (person) return title_of(catalogue, person->id(), language);
  const Titles& titles = phrases_in(language).titles;
  if (!state) return office ? *office : titles.not_named();
  const std::string where = title_of(catalogue, state->id(), language);
  return office ? titles.office_of(*office, where) : where;
}

}  // namespace chronicle
