#include "core/edits/add_documents.h"

#include <algorithm>
#include <set>

#include "core/edits/new_record.h"
#include "core/values/values.h"

namespace chronicle {
namespace {

/// The source for a row, with its place in the list.
std::optional<Citing> citing_for(const DocumentList& list, const ListedDocument& row) {
  auto citing = list.citing;
  const std::string& mark = row.mark.empty() ? row.number : row.mark;
  if (!citing || mark.empty()) return citing;
  citing->locator = (citing->locator ? *citing->locator + ", " : std::string()) + "item " + mark;
  return citing;
}

template <typename R>
void cite_if(R& record, const std::optional<Citing>& citing) {
  if (citing) cite(record, "", *citing);
}

Document document_of(const ListedDocument& row) {
  Document document;
  document.names = row.names;
  document.type = row.type;
  return document;
}

Item item_of(const Ref<Kind::session>& session, const ListedDocument& row) {
  Item item;
  item.session = session;
  item.number = row.number;
  return item;
}

/// Makes the records of a list.
class Planner {
 public:
  Planner(const Library& library, const DocumentList& list) : library_(library), list_(list) {}

  Edit edit() {
    if (list_.citing && !library_.records().contains(list_.citing->source.id()))
      refuse_unknown("source", list_.citing->source.id());
    std::visit([&](const auto& session) { begin(session); }, list_.session);
    for (std::size_t i = 0; i < list_.documents.size(); ++i) {
      if (auto faults = faults_of_row(list_, i); !faults.empty()) throw Failure(faults.front());
      take(list_.documents[i]);
    }
    return std::move(edit_);
  }
  const Ref<Kind::session>& session() const { return session_; }
  /// The document of each row.
  const std::vector<RecordId>& documents() const { return documents_; }

 private:
  void begin(const Ref<Kind::session>& known) {
    const auto session = library_.records().find<Session>(known.id());
    if (!session) refuse_unknown("session", known.id());
    session_ = known;
    held_ = session->held;
    items_ = library_.records().referring<Item>("session", known.id());
  }
  void begin(const NewSession& made) {
    auto session = new_record<Session>(library_, std::nullopt, made.facts, list_.citing);
    session_ = Ref<Kind::session>::of(session.id).value();
    held_ = session.held;
    if (held_ && is_ahead(*held_, made.today)) announce(session, made.today);
    edit_.put.of<Session>().push_back(std::move(session));
  }
  /// Makes of a session that is still to come what is known of it: that it was announced.
  void announce(Session& session, Day today) {
    Announcement announcement;
    announcement.session = session_;
    announcement.date = std::exchange(session.held, std::nullopt);
    announcement.place = std::exchange(session.place, std::nullopt);
    announcement.form = std::exchange(session.form, std::nullopt);
    if (session.names.empty()) session.names = names_of(announcement);
    cite_if(announcement, list_.citing);
    if (!is_published(today)) {
      announcement.announced = Date::of(today);
      if (list_.citing) {
        cite(announcement, "announced", *list_.citing);
        announcement.citations.back().derivation = "The day on which it was entered.";
      }
    }
    is_ahead_ = true;
    put(std::move(announcement));
  }
  /// Whether the source tells since when the session is known.
  bool is_published(Day today) const {
    const auto source = list_.citing ? library_.records().find<Source>(list_.citing->source.id()) : std::nullopt;
    const auto day = source && source->published ? source->published->latest() : std::nullopt;
    return day && *day <= today;
  }
  /// As sessions are called; where the place is not known, by the date alone.
  std::map<std::string, std::string> names_of(const Announcement& announcement) const {
    const Date& date = *announcement.date;
    const auto place = announcement.place ? library_.records().find<Place>(announcement.place->id()) : std::nullopt;
    std::map<std::string, std::string> names;
    if (place && date.earliest()) {
      names = place->names;
      for (auto& [language, name] : names) name += " " + std::to_string(date.earliest()->year());
    } else {
      for (const Language language : languages_read(Language::kazakh))
        names.emplace(code_of(language), in_words(date, language));
    }
    return names;
  }

  void take(const ListedDocument& row) {
    if (row.known && !library_.records().contains(row.known->id())) refuse_unknown("document", row.known->id());
    const auto document = row.known ? *row.known : Ref<Kind::document>::of(put(cited(document_of(row), row))).value();
    documents_.push_back(document.id());
    Act act;
    act.document = document;
    act.verb = is_ahead_ ? Verb::planned : row.verb;
    act.session = session_;
    if (!row.number.empty()) act.item = Ref<Kind::item>::of(item(row));
    if (row.date != held_) act.date = row.date;
    if (!row.known || !says_so_already(act, row)) put(cited(std::move(act), row));
  }

  /// An act that the library has, or that another row has made.
  bool says_so_already(const Act& act, const ListedDocument& row) {
    const auto is_that = [&](const Act& one) {
      return one.document == act.document && one.verb == act.verb && one.session == act.session;
    };
    const auto& made = edit_.put.of<Act>();
    if (std::any_of(made.begin(), made.end(), is_that)) return true;
    for (Act& before : library_.records().referring<Act>("document", act.document.id())) {
      if (!is_that(before)) continue;
      const auto citing = citing_for(list_, row);
      if (citing) {
        cite(before, "", *citing);
        if (!before.item && act.item) {
          before.item = act.item;
          cite(before, "item", *citing);
        }
        edit_.put.of<Act>().push_back(std::move(before));
      }
      return true;
    }
    return false;
  }

  /// The agenda item of that number; what the list calls a document is what the item is called, if it is the only one.
  RecordId item(const ListedDocument& row) {
    const auto has_number = [&](const auto& one) { return one.number == row.number; };
    const auto found = std::find_if(items_.begin(), items_.end(), has_number);
    if (found != items_.end()) return found->id;
    Item item = item_of(session_, row);
    if (std::count_if(list_.documents.begin(), list_.documents.end(), has_number) == 1) item.names = row.names;
    item = cited(std::move(item), row);
    item.id = put(item);
    items_.push_back(item);
    return item.id;
  }

  template <typename R>
  R cited(R record, const ListedDocument& row) const {
    cite_if(record, citing_for(list_, row));
    return record;
  }
  template <typename R>
  RecordId put(R record) {
    record.id = free_id(library_, R::kind, proposed_slug(record), taken_);
    taken_.insert(record.id);
    RecordId id = record.id;
    edit_.put.of<R>().push_back(std::move(record));
    return id;
  }

  [[noreturn]] void refuse_unknown(const char* field, const RecordId& id) const {
    throw Failure({.code = ErrorCode::unknown_id, .file = library_.path(), .field = field, .found = id.text()});
  }

  const Library& library_;
  const DocumentList& list_;
  Edit edit_{.kind = EditKind::add};
  Ref<Kind::session> session_;
  std::vector<RecordId> documents_;
  std::optional<Date> held_;
  bool is_ahead_ = false;
  std::vector<Item> items_;
  std::set<RecordId> taken_;
};

template <typename R>
void add_fault(std::vector<Error>& faults, R record, std::size_t row) {
  record.id = RecordId::parse(std::string(name_of(R::kind)) + "/new").value();
  try {
    check(record);
  } catch (const Failure& failure) {
    faults.push_back(failure.error());
    faults.back().record = name_of_row(row);
  }
}

/// Adds, or only looks at, what a list makes of a library.
template <typename Apply>
Result<AddedDocuments> planned(const DocumentList& list, Apply apply) {
  std::optional<Planner> planner;
  auto changes = apply([&](const Library& now) { return planner.emplace(now, list).edit(); });
  if (!changes) return fail(changes.error());
  return AddedDocuments{*std::move(changes), planner->session(), planner->documents()};
}

}  // namespace

bool is_ahead(const Date& date, Day today) { return !date.latest() || *date.latest() > today; }

std::string name_of_row(std::size_t row) { return "documents[" + std::to_string(row) + "]"; }

std::vector<Error> faults_of_row(const DocumentList& list, std::size_t row) {
  const ListedDocument& listed = list.documents.at(row);
  std::vector<Error> faults;
  if (!listed.known) add_fault(faults, document_of(listed), row);
  if (!listed.number.empty()) {
    Item item = item_of(Ref<Kind::session>::parse("session/any").value(), listed);  // which one has no say in this
    cite_if(item, citing_for(list, listed));
    add_fault(faults, std::move(item), row);
  }
  return faults;
}

Result<AddedDocuments> add_documents(Library& library, const DocumentList& list) {
  return planned(list, [&](const auto& plan) { return library.apply(plan); });
}

Result<AddedDocuments> preview_documents(const Library& library, const DocumentList& list) {
  return planned(list, [&](const auto& plan) { return library.preview(plan); });
}

}  // namespace chronicle
