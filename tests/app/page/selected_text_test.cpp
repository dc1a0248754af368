#include "app/page/selected_text.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include "app/page/page_view.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

/// A page of three counts, as its reader has it before him.
class Page {
 public:
  Page() {
    Brief brief{.title = "Ashgabat 2024"};
    brief.blocks.emplace_back(Facts{{{"Held", {{.text = "24 May 2024", .notes = {{1, 2, 13}}}}},
                                     {"Agenda items", {{.text = "12", .notes = {{5, 6}}}}}}});
    brief.blocks.emplace_back(Heading{.text = "Documents"});
    brief.blocks.emplace_back(Table{.columns = {{"Document", 3}, {"Pages", 1, true}},
                                    .rows = {{{{.text = "Concept", .notes = {{1}}}}, {{.text = "7"}}},
                                             {{{.text = "Plan"}}, {{.text = "20\u00A0%"}}}}});
    brief.blocks.emplace_back(Paragraph{{{.text = "Said."}}});
    view_.show_brief(brief);
  }

  QTextCursor cursor() { return QTextCursor(view_.browser()->document()); }
  /// Selects from before the one text to behind the other.
  std::string between(const char* first, const char* last) {
    QTextCursor from = view_.browser()->document()->find(QString::fromUtf8(first));
    const QTextCursor to = view_.browser()->document()->find(QString::fromUtf8(last), from.selectionStart());
    from.setPosition(from.selectionStart());
    from.setPosition(to.selectionEnd(), QTextCursor::KeepAnchor);
    return selected_text(from).toStdString();
  }
  PageView& view() { return view_; }

 private:
  PageView view_;
};

}  // namespace

TEST_CASE("a page that is copied reads right as plain text") {
  Page page;
  page.view().browser()->selectAll();
  page.view().browser()->copy();
  CHECK(QGuiApplication::clipboard()->text().toStdString() ==
        "Ashgabat 2024\n"
        "Held\t24 May 2024 [1][2][13]\n"
        "Agenda items\t12 [5][6]\n"
        "\n"
        "Documents\n"
        "Document\tPages\n"
        "Concept [1]\t7\n"
        "Plan\t20 %\n"
        "\n"
        "Said.");
  CHECK(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("a part of a page is copied as it was marked") {
  Page page;
  CHECK(page.between("May", "2024") == "May 2024");
  CHECK(page.between("gabat", "2024") == "gabat 2024");
  CHECK(page.between("Concept", "Plan") == "Concept [1]\nPlan");
  CHECK(page.between("Plan", "20") == "Plan\t20 %");
  // From outside into a table Qt marks all of it.
  CHECK(page.between("Documents", "Concept") == "Documents\nDocument\tPages\nConcept [1]\t7\nPlan\t20 %");
  CHECK(selected_text(page.cursor()).isEmpty());
}

}  // namespace chronicle::app
