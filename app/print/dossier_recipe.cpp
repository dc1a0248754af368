#include "app/print/dossier_recipe.h"

#include <nlohmann/json.hpp>

#include "app/print/print_memory.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::map<std::string, SectionChoice>& sections) {
  Json json = Json::object();
  for (const auto& [kind, choice] : sections)
    json[kind] = {{"order", choice.order}, {"hidden", choice.hidden}, {"only", choice.only_in_order}};
  return json;
}

std::vector<std::string> texts_in(const Json& json, const char* key) {
  std::vector<std::string> texts;
  if (!json.contains(key) || !json[key].is_array()) return texts;
  for (const Json& text : json[key])
    if (text.is_string()) texts.push_back(text.get<std::string>());
  return texts;
}

/// What is kept as something else is passed over: the pages then have all of their sections.
std::map<std::string, SectionChoice> sections_in(const Json& json) {
  std::map<std::string, SectionChoice> sections;
  if (!json.is_object()) return sections;
  for (const auto& [kind, choice] : json.items())
    if (choice.is_object())
      sections[kind] = {.order = texts_in(choice, "order"),
                        .hidden = texts_in(choice, "hidden"),
                        .only_in_order = choice.contains("only") && choice["only"] == true};
  return sections;
}

QStringList list_of(const std::vector<std::string>& texts) {
  QStringList list;
  for (const std::string& text : texts) list << text_of(text);
  return list;
}

}  // namespace

Brief with_chosen(Brief brief, const SectionChoice& choice) {
  if (choice.only_in_order) return with_sections(std::move(brief), choice.order);
  const PrintMemory memory{.order = list_of(choice.order), .hidden = list_of(choice.hidden)};
  const std::vector<std::string> ids = options_for(memory, sections_of(brief)).sections;
  return ids.empty() ? brief : with_sections(std::move(brief), ids);
}

std::string section_kind(const Subject& subject) {
  const auto* id = std::get_if<RecordId>(&subject);
  return id != nullptr ? std::string(name_of(id->kind())) : "question";
}

DossierRecipe DossierRecipe::before_session() {
  return {.title = tr("Before a session"),
          .subjects = {std::string(last_session), "question/promises", "question/horizon?months=12",
                       "question/announced", "question/evidence?show=conflicts"}};
}

QString DossierRecipe::text() const {
  const nlohmann::ordered_json json{{"title", title.toStdString()},
                                    {"for", for_whom.toStdString()},
                                    {"by", by_whom.toStdString()},
                                    {"subjects", subjects},
                                    {"sections", json_of(sections)}};
  return QString::fromStdString(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

std::optional<DossierRecipe> DossierRecipe::parse(const QString& text) {
  const auto json = nlohmann::ordered_json::parse(text.toStdString(), nullptr, false);
  if (!json.is_object() || !json.contains("subjects") || !json["subjects"].is_array()) return std::nullopt;
  const auto word = [&](const char* key) {
    return json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>())
                                                       : QString();
  };
  DossierRecipe recipe{.title = word("title"), .for_whom = word("for"), .by_whom = word("by")};
  for (const auto& subject : json["subjects"]) {
    if (!subject.is_string()) return std::nullopt;
    recipe.subjects.push_back(subject.get<std::string>());
  }
  if (json.contains("sections")) recipe.sections = sections_in(json["sections"]);
  return recipe;
}

}  // namespace chronicle::app
