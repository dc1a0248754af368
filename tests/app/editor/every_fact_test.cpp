// Every fact of every kind can be entered, changed, emptied and taken back through the widgets of the form.
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QStackedWidget>

#include "app/editor/record_editor.h"
#include "core/edits/undo.h"
#include "core/edits/write_records.h"
#include "core/exchange/members.h"
#include "core/store/records/records.h"
#include "tests/app/editor/form_hands.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/one_of_each.h"

namespace chronicle::app {
namespace {

using namespace test;

/// Others of the kinds that records refer to, so that there is something else to choose.
const char* others = R"({"chronicle": 1,
"sessions": [{"id": "session/other", "names": {"en": "Zulu session"}}],
"items": [{"id": "item/other", "session": "session/a", "number": "9"}],
"documents": [{"id": "document/other", "names": {"en": "Zulu document"}, "type": "treaty"}],
"commitments": [{"id": "commitment/other", "session": "session/a", "gist": "Zulu commitment"}],
"people": [{"id": "person/other", "names": {"en": "Zulu person"}}],
"states": [{"id": "state/other", "names": {"en": "Zulu state"}}],
"places": [{"id": "place/other", "names": {"en": "Zulu place"}}],
"topics": [{"id": "topic/other", "names": {"en": "Zulu topic"}}]})";

struct Form {
  QWidget window;
  Workspace workspace{chronicle::test::day("2026-11-22")};
  QStackedWidget place{&window};
  QWidget* page = new QWidget;
  QTemporaryDir folder;
  RecordEditor editor;

  Form() : editor((place.addWidget(page), &window), workspace, place, FormDrafts(folder.path())) {
    Library library = chronicle::test::library_of(chronicle::test::one_of_each);
    const auto more = read_record_files({{"others.json", others}}, [](const RecordId&) { return true; });
    if (!more || !write_records(library, *more)) throw std::runtime_error("the library could not be made");
    workspace.open({std::move(library), workspace.as_of()});
    window.resize(900, 700);
    place.resize(900, 700);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("the window did not become active");
  }

  Members members(const RecordId& id) const {
    return dispatch(id.kind(), [&]<typename R>() { return members_of(*workspace.library().records().find<R>(id)); });
  }
  FormRow* row(const RecordId& id, const std::string& path) {
    if (!editor.is_open()) editor.edit(id);
    FormRow* row = editor.form()->row(path);
    if (row == nullptr) {
      QComboBox* parts = editor.form()->part_choice();
      const int at = parts->findData(QString::fromStdString(path));
      if (at < 0) throw std::runtime_error("a fact without an editor: " + path);
      parts->setCurrentIndex(at);
      QTest::mouseClick(editor.form()->add_part_button(), Qt::LeftButton);
      row = editor.form()->row(path);
    }
    return row;
  }
  void save() {
    QTest::mouseClick(editor.form()->save_button(), Qt::LeftButton);
    std::string said;
    for (const FormRow* row : editor.form()->rows())
      if (!row->said().isEmpty()) said += row->path() + ": " + row->said().toStdString() + "\n";
    CAPTURE(said);
    REQUIRE_FALSE(editor.is_open());
  }
  void take_back() {
    REQUIRE(editor.change([](Library& library) { return undo(library); }));
  }
};

QString another_text(const Field& field) {
  switch (field.form) {
    case TextForm::web_address:
      return QStringLiteral("https://example.org/zulu");
    case TextForm::language_code:
      return QStringLiteral("kk");
    case TextForm::country_code:
      return QStringLiteral("ZU");
    case TextForm::item_number:
      return QStringLiteral("7.3");
    case TextForm::any:
      return QStringLiteral("Zulu – words «typed»");
  }
  return {};
}

/// Gives a field another value than it has.
void enter_another(FormRow& row, const Members& members) {
  const Field& field = row.field();
  FieldEditor* editor = row.editor();
  switch (field.type) {
    case FieldType::date:
      return type_into(editor, QStringLiteral("2023"));
    case FieldType::number:
      return type_into(editor, QStringLiteral("7"));
    case FieldType::flag:
      return choose(editor, editor->text() == QStringLiteral("yes") ? QStringLiteral("no") : QStringLiteral("yes"));
    case FieldType::choice: {
      const auto other = std::find_if(field.choices.rbegin(), field.choices.rend(), [&](const Choice& choice) {
        return choice.word != editor->text().toStdString();
      });
      if (other == field.choices.rend()) return choose(editor, QString());
      return choose(editor, QString::fromUtf8(other->word.data(), static_cast<int>(other->word.size())));
    }
    case FieldType::reference:
      return refer(editor,
                   field.targets == std::vector{Kind::item} ? QStringLiteral("Item 9") : QStringLiteral("Zulu"));
    case FieldType::references:
      return refer(add_to(editor), QStringLiteral("Zulu"));
    case FieldType::texts:
      return type_into(add_to(editor), another_text(field));
    case FieldType::facts: {
      FieldEditor* added = add_to(editor);
      for (const Field& fact : fields_of(field.kind)) {
        const QString key = QString::fromUtf8(fact.key.data(), static_cast<int>(fact.key.size()));
        const bool is_offered = only<QComboBox>(added)->findData(key) >= 0;
        if (is_offered && !members.contains(std::string(fact.key))) return choose(added, key);
      }
      return;
    }
    default:
      return type_into(editor, another_text(field));
  }
}

void empty(FormRow& row) {
  if (auto* list = qobject_cast<ListEditor*>(row.editor())) return clear(*list);
  if (row.editor()->findChild<QComboBox*>() != nullptr) return choose(row.editor(), QString());
  type_into(row.editor(), QString());
}

/// What a record has of a field, of names and readings of one part.
std::string paths_of(const Field& field) {
  std::string path(field.key);
  if (field.type == FieldType::names) path += ".kk";
  if (field.type == FieldType::reasons) path += ".topics";
  return path;
}

/// The record of R that a field is tried with: one that lacks a fact, where it is to be said that one is lacking.
template <typename R>
RecordId tried(const Form& f, const Field& field) {
  const auto& all = f.workspace.catalogue()->template all<R>();
  if (field.type == FieldType::facts && R::kind == Kind::session) return chronicle::test::id("session/b");
  return all[0].id.slug() == "other" ? all[1].id : all[0].id;
}

template <typename R>
void try_every_field(Form& f) {
  for (const Field& field : fields_of(R::kind)) {
    const RecordId id = tried<R>(f, field);
    const std::string path = paths_of(field), key(field.key);
    CAPTURE(id.text(), path);
    const Members before = f.members(id);
    enter_another(*f.row(id, path), before);
    CHECK(f.editor.form()->is_edited());
    f.save();
    const Members after = f.members(id);
    // A choice of one word can but be emptied.
    const bool is_entered = after.contains(key) || field.choices.size() == 1;
    CHECK(is_entered);
    CHECK((before.contains(key) ? before.at(key) : "") != (after.contains(key) ? after.at(key) : ""));
    for (const auto& [other, value] : before)
      if (other != key && other != "citations") CHECK((after.contains(other) && after.at(other) == value));
    if (!field.is_required && after.contains(key) && !field.has_parts()) {
      empty(*f.row(id, path));
      f.save();
      CHECK_FALSE(f.members(id).contains(key));
      f.take_back();
      CHECK(f.members(id) == after);
    }
    f.take_back();
    CHECK(f.members(id) == before);
  }
}

}  // namespace

TEST_CASE("every fact of every kind is entered, changed, emptied and taken back through the form") {
  Form f;
  for_each_kind([&]<typename R>() { try_every_field<R>(f); });
}

TEST_CASE("every editor of every form has a name, and its label leads to it") {
  Form f;
  for_each_kind([&]<typename R>() {
    f.editor.add(R::kind);
    for (const FormRow* row : f.editor.form()->rows()) {
      CAPTURE(row->path());
      for (const auto* widget : row->editor()->template findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisibleTo(row->editor()))
          CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    const auto labels = f.editor.form()->template findChildren<QLabel*>();
    for (const FormRow* row : f.editor.form()->rows())
      CHECK(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel* label) { return label->buddy() == row->editor(); }));
    QTest::keyClick(f.editor.form(), Qt::Key_Escape);
    CHECK_FALSE(f.editor.is_open());
  });
}

}  // namespace chronicle::app
