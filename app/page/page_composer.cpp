#include "app/page/page_composer.h"

#include <optional>

#include "app/page/portion.h"

namespace chronicle::app {
namespace {

/// Up to this many records questions are answered within a frame or two.
constexpr std::size_t many_records = 20000;

bool is_large(const Catalogue& catalogue) {
  std::size_t records = 0;
  for_each_kind([&]<typename R>() { records += catalogue.all<R>().size(); });
  return records > many_records;
}

}  // namespace

/// A connection of its own to one state of a library.
class PageComposer::Reader {
 public:
  Reader(LibraryFile file, std::shared_ptr<const Catalogue> catalogue)
      : file_(std::move(file)), catalogue_(std::move(catalogue)) {}

  bool reads(const std::shared_ptr<const Catalogue>& catalogue) const { return catalogue == catalogue_; }

  Result<ComposedPage> compose(const Subject& subject, Day as_of, const Passing& passing) {
    if (!library_) {
      auto opened = file_.open();
      if (!opened) return fail(opened.error());
      library_.emplace(std::move(*opened));
    }
    return compose_page({*library_, *catalogue_, as_of, &passing, false, shown_language}, subject);
  }

 private:
  LibraryFile file_;
  std::shared_ptr<const Catalogue> catalogue_;
  std::optional<Library> library_;
};

Result<ComposedPage> compose_page(Context context, const Subject& subject) {
  context.with_user_note = true;
  context.with_commands = true;
  auto brief = compose(context, subject);
  if (!brief) return fail(brief.error());
  ComposedPage page{.whole = *std::move(brief), .shown = {}};
  page.shown = portion_of(page.whole);
  page.has_more = is_portion(page.whole);
  return page;
}

bool PageComposer::is_long(const Workspace& workspace, const Subject& subject) {
  return std::holds_alternative<Question>(subject) && is_large(*workspace.catalogue());
}

void PageComposer::ask(const Workspace& workspace, const Subject& subject,
                       std::function<void(Result<ComposedPage>)> then) {
  const auto& catalogue = workspace.catalogue();
  if (reader_ == nullptr || !reader_->reads(catalogue))
    reader_ = std::make_shared<Reader>(workspace.library().file(), catalogue);
  const auto passing = std::make_shared<const Passing>(workspace.passing());
  asked_.ask([reader = reader_, subject, as_of = workspace.as_of(),
              passing](const auto& /*is_stale*/) { return reader->compose(subject, as_of, *passing); },
             std::move(then));
}

}  // namespace chronicle::app
