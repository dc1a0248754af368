// The documents of a session as a numbered list, as people put them into a text of their own.
#include "core/brief/pages/agenda.h"
#include "core/brief/questions/questions.h"
#include "core/query/as_of/last_held.h"
#include "core/words/item_number.h"

namespace chronicle {
namespace {

/// The title, and behind it the one in the next language that readers of the page read. The marks stand at the end.
Line titles_of(Composer& composer, const Record& record, Run title) {
  const std::string* other = composer.second_title(record);
  if (other == nullptr) return {std::move(title)};
  Notes notes = std::exchange(title.notes, {});
  return {std::move(title), {.text = between_parts}, {.text = *other, .tone = Tone::muted, .notes = std::move(notes)}};
}

bool is_adopted(const Treated& one) {
  return std::any_of(one.acts.begin(), one.acts.end(), [](const Act* act) { return adopts(act->verb); });
}

Line document_line(Composer& composer, const Treated& one) {
  const auto& act = composer.full<Act>(one.acts.front()->id);
  Line line =
      titles_of(composer, *one.document,
                composer.link(one.document->id, composer.first_title(*one.document), composer.notes(act, "verb")));
  if (is_adopted(one)) return line;
  // Who reads the list elsewhere would take it for adopted.
  std::string words;
  for (const Act* done : one.acts) words += (words.empty() ? "" : ", ") + composer.words(done->verb);
  Run what{.text = " (" + words + ")", .tone = Tone::muted};
  what.notes = std::exchange(line.back().notes, {});
  line.push_back(std::move(what));
  return line;
}

Line item_line(Composer& composer, const Item& item) {
  const auto& record = composer.full<Item>(item.id);
  return titles_of(composer, record, {.text = composer.title(item.id), .notes = composer.notes(record, "number")});
}

/// Whether a list can be numbered by it: a damaged library may hold anything.
bool is_number(const std::string& number) {
  constexpr std::size_t most_levels = 8;
  return !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos && number.front() != '.' &&
         number.back() != '.' && number.find("..") == std::string::npos && depth_of(number) < most_levels;
}

/// The agenda as far as it is known, in its order.
std::vector<const Item*> agenda_of(const Composer& composer, const Session& session) {
  auto items = composer.linked(&Item::session, session.id);
  std::erase_if(items, [](const Item* item) { return !is_number(item->number); });
  std::stable_sort(items.begin(), items.end(), [](const Item* one, const Item* other) {
    return compare_item_numbers(one->number, other->number) < 0;
  });
  return items;
}

/// An item goes by its document; one with several, or with none, by its own title.
Numbered::Item numbered_item(Composer& composer, const Item& item, const std::vector<const Treated*>& documents) {
  Numbered::Item one{.number = item.number};
  if (documents.size() == 1) {
    one.line = document_line(composer, *documents.front());
    return one;
  }
  one.line = item_line(composer, item);
  for (const Treated* document : documents) one.parts.push_back(document_line(composer, *document));
  return one;
}

/// Where no item is known, the list has numbers of its own, and says so. They are the same in every language.
void add_by_itself(Composer& composer, std::vector<Treated> all) {
  composer.paragraph({composer.muted(Label::order_not_stated)});
  const auto place = [](const Treated& one) { return std::pair(!is_adopted(one), one.document->id.text()); };
  std::sort(all.begin(), all.end(),
            [&](const Treated& one, const Treated& other) { return place(one) < place(other); });
  Numbered list;
  for (const Treated& one : all)
    list.items.push_back({std::to_string(list.items.size() + 1), document_line(composer, one)});
  composer.add(std::move(list));
}

void add_by_agenda(Composer& composer, const std::vector<const Item*>& agenda, const std::vector<Treated>& all) {
  Numbered list;
  std::set<const Treated*> placed;
  for (const Item* item : agenda) {
    std::vector<const Treated*> of_item;
    for (const Treated& one : all)
      if (one.acts.front()->item && one.acts.front()->item->id() == item->id && placed.insert(&one).second)
        of_item.push_back(&one);
    list.items.push_back(numbered_item(composer, *item, of_item));
  }
  composer.add(std::move(list));
  Bullets rest;
  for (const Treated& one : all)
    if (!placed.contains(&one)) rest.items.push_back(document_line(composer, one));
  if (rest.items.empty()) return;
  composer.heading(composer.text(Label::without_item), "without-item");
  composer.add(std::move(rest));
}

}  // namespace

void compose_documents(Composer& composer, const Question& question) {
  const Catalogue& catalogue = composer.catalogue();
  const auto id = RecordId::parse(question.argument("session"));
  const Session* session = id ? catalogue.find<Session>(*id) : last_held(catalogue, composer.context().as_of);
  if (session == nullptr) return composer.paragraph({{.text = composer.text(Label::none_held)}});
  composer.brief().kicker = composer.brief().title;
  composer.brief().title = composer.title(session->id);
  const auto agenda = agenda_of(composer, *session);
  const auto all = treated_at(composer, *session);
  if (agenda.empty() && all.empty()) return composer.paragraph({{.text = composer.text(Label::no_document_stated)}});
  composer.heading(composer.text(Label::documents), "documents");
  if (const auto known = documents_known(catalogue, *session, composer.context().as_of))
    composer.add_completeness(*known, Completed::documents);
  if (agenda.empty())
    add_by_itself(composer, all);
  else
    add_by_agenda(composer, agenda, all);
}

}  // namespace chronicle
