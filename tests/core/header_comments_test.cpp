// Every header says at its top what it holds. Every declaration at namespace scope and every public member function has
// a comment on the line before it, before the group it stands in (no blank line between), or as `///<` behind it; the
// first type of a header has the file comment. Nothing is asked of constructors, destructors, operators, overrides,
// forward declarations, aliases, `extern template` and data members, nor of Words<...> and facts(), of which
// core/model/names.h and core/model/record.h say for all what they are.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.h"

namespace {

namespace fs = std::filesystem;

std::string trimmed(const std::string& text) {
  const auto start = text.find_first_not_of(" \n");
  return start == std::string::npos ? "" : text.substr(start, text.find_last_not_of(" \n") - start + 1);
}

bool begins_with(const std::string& text, const char* start) { return text.rfind(start, 0) == 0; }

bool is_word_char(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string first_word(const std::string& text) {
  return {text.begin(), std::find_if_not(text.begin(), text.end(), is_word_char)};
}

bool has_word(const std::string& text, const std::string& word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || !is_word_char(text[at - 1])) && (end == text.size() || !is_word_char(text[end]))) return true;
  }
  return false;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Where a string, a character or a comment ends that starts at `at`; `at` if none does.
std::size_t end_of_no_code(const std::string& text, std::size_t at) {
  const auto after = [&](const char* end, std::size_t from) {
    const auto found = text.find(end, from);
    return found == std::string::npos ? text.size() : found + std::string(end).size();
  };
  if (text.compare(at, 2, "//") == 0) return after("\n", at) - 1;
  if (text.compare(at, 2, "/*") == 0) return after("*/", at + 2);
  if (text.compare(at, 3, "R\"(") == 0) return after(")\"", at);
  const char quote = text[at];
  const bool separates_digits = quote == '\'' && at > 0 && is_word_char(text[at - 1]);
  if ((quote != '"' && quote != '\'') || separates_digits) return at;
  for (++at; at < text.size() && text[at] != quote; ++at)
    if (text[at] == '\\') ++at;
  return at + 1;
}

/// Whether the line is a macro's: of the preprocessor, or one of Qt's that stands for declarations.
bool is_macro(const std::string& line) {
  return begins_with(line, "#") || (begins_with(line, "Q_") && line.back() != ':' && line.back() != ';');
}

/// The code of a header: comments, strings and macros are blank, everything else stays at its place.
std::string code_of(std::string text) {
  const auto blank = [&](std::size_t from, std::size_t to) {
    std::replace_if(
        text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(to),
        [](char c) { return c != '\n'; }, ' ');
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto end = std::min(end_of_no_code(text, at), text.size());
    blank(at, end);
    at = std::max(at, end == at ? at : end - 1);
  }
  bool goes_on = false;
  std::size_t start = 0;
  for (const auto& line : lines_of(text)) {
    if (goes_on || is_macro(trimmed(line))) {
      goes_on = !line.empty() && line.back() == '\\';
      blank(start, start + line.size());
    }
    start += line.size() + 1;
  }
  return text;
}

/// Where the bracket at `at` is closed.
std::size_t closing(const std::string& code, std::size_t at) {
  int depth = 0;
  for (; at < code.size(); ++at) {
    if (std::string("([{").find(code[at]) != std::string::npos) ++depth;
    if (std::string(")]}").find(code[at]) != std::string::npos && --depth == 0) break;
  }
  return std::min(at, code.size() - 1);
}

/// Where the parameters of a function start; npos if nothing of that kind is declared.
std::size_t parameters_in(const std::string& head) {
  int angles = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '<') ++angles;
    if (head[i] == '>' && head[i - 1] != '-') --angles;
    if (angles == 0 && head[i] == '=') return std::string::npos;
    if (angles == 0 && head[i] == '(') return i;
  }
  return std::string::npos;
}

/// The identifier that ends before `end`, with a destructor's ~.
std::string name_before(const std::string& head, std::size_t end) {
  std::size_t start = end;
  while (start > 0 && (is_word_char(head[start - 1]) || head[start - 1] == '~')) --start;
  return head.substr(start, end - start);
}

/// What is declared, without the `template <...>` before it.
std::string without_template(const std::string& head) {
  if (!begins_with(head, "template <")) return head;
  int angles = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '<') ++angles;
    if (head[i] == '>' && --angles == 0) return trimmed(head.substr(i + 1));
  }
  return head;
}

bool is_class(const std::string& declared) {
  return std::set<std::string>{"struct", "class", "union"}.contains(first_word(declared));
}

bool is_type(const std::string& declared) { return is_class(declared) || first_word(declared) == "enum"; }

std::string class_name(const std::string& declared) {
  const auto head = trimmed(declared.substr(0, declared.find(':')));
  const auto words = begins_with(head, "class") ? head.substr(5) : head.substr(6);
  return first_word(trimmed(words));
}

/// What declarations stand in: a namespace, a class, or the file.
struct Scope {
  bool is_class = false;
  bool is_within_public = true;
  bool is_public = true;
  std::string class_name{};
  std::size_t last_line = 0;       ///< of what stood before in it
  bool group_has_comment = false;  ///< what stands directly below that line belongs to a group with a comment
};

/// Reads the declarations of a header one after another and notes those that lack a comment.
class HeaderCheck {
 public:
  explicit HeaderCheck(const std::string& text) : lines_(lines_of(text)), code_(code_of(text)) {
    if (!has_file_comment()) missing_.emplace_back("1: no file comment");
    for (std::size_t at = 0; at < code_.size(); ++at) at = read(at);
    if (scopes_.size() != 1) missing_.emplace_back("the end of the file stands within a bracket");
  }

  const std::vector<std::string>& missing() const { return missing_; }

 private:
  bool has_file_comment() const {
    const auto pragma = std::find(lines_.begin(), lines_.end(), "#pragma once");
    return pragma != lines_.end() && pragma != lines_.begin() &&
           std::all_of(lines_.begin(), pragma, [](const auto& line) { return begins_with(line, "//"); });
  }

  std::size_t line_of(std::size_t at) const {
    return static_cast<std::size_t>(std::count(code_.begin(), code_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  }

  /// Reads what is at `at`, and gives where it ends.
  std::size_t read(std::size_t at) {
    const char c = code_[at];
    if (head_.empty()) start_ = at;
    if (c == '(' || (c == '{' && !opens_scope())) {
      const auto end = closing(code_, at);
      if (c == '{') declare(at, end, true);
      if (c == '(') head_ += code_.substr(at, end - at + 1);
      return end;
    }
    if (c == '{')
      enter(at);
    else if (c == '}')
      leave(at);
    else if (c == ';')
      declare(at, at, false);
    else if (c == ':' && is_label())
      label(at);
    else if (!head_.empty() || (c != ' ' && c != '\n'))
      head_ += c == '\n' ? ' ' : c;
    return at;
  }

  bool opens_scope() const {
    const auto declared = without_template(head_);
    return first_word(declared) == "namespace" || is_class(declared);
  }

  bool is_label() const {
    return std::set<std::string>{"public", "protected", "private", "Q_SIGNALS", "public Q_SLOTS"}.contains(head_);
  }

  void label(std::size_t at) {
    scopes_.back().is_public = scopes_.back().is_within_public && head_ != "protected" && head_ != "private";
    scopes_.back().last_line = line_of(at);
    scopes_.back().group_has_comment = false;
    head_.clear();
  }

  void enter(std::size_t at) {
    const auto declared = without_template(head_);
    Scope scope{.last_line = line_of(at)};
    if (is_class(declared)) {
      scope.is_class = true;
      scope.class_name = class_name(declared);
      scope.is_within_public = scopes_.back().is_public;
      scope.is_public = scope.is_within_public && first_word(declared) != "class";
      declare(at, at, true);
    }
    head_.clear();
    scopes_.push_back(scope);
  }

  void leave(std::size_t at) {
    if (scopes_.size() > 1) scopes_.pop_back();
    scopes_.back().last_line = line_of(at);
    head_.clear();
  }

  /// Ends the declaration whose head ends at `head_end` and whose body, if any, at `end`.
  void declare(std::size_t head_end, std::size_t end, bool has_body) {
    auto& scope = scopes_.back();
    const auto head = trimmed(head_);
    const auto first = line_of(start_);
    for (auto line = scope.last_line + 1; line < first; ++line) {
      const auto text = trimmed(lines_[line]);
      if (text.empty() || begins_with(text, "//")) scope.group_has_comment = !text.empty();
    }
    const bool is_first_type = is_first(head, has_body);
    const bool has_comment =
        is_first_type || scope.group_has_comment || lines_[line_of(head_end)].find("///<") != std::string::npos;
    if (!has_comment && needs_comment(head, has_body)) missing_.push_back(std::to_string(first + 1) + ": " + head);
    scope.last_line = line_of(end);
    head_.clear();
  }

  /// Whether this is the first type of the header.
  bool is_first(const std::string& head, bool has_body) {
    if (scopes_.back().is_class || !has_body || !is_type(without_template(head))) return false;
    return std::exchange(has_no_type_, false);
  }

  bool needs_comment(const std::string& head, bool has_body) const {
    const auto declared = without_template(head);
    const auto word = first_word(declared);
    const bool is_forward = is_type(declared) && !has_body;
    const bool is_words = begins_with(head, "template <>") && declared.find(" Words<") != std::string::npos;
    const bool is_rest = head.empty() || head[0] == ',' || head[0] == '(';  // of an initialiser in braces
    if (is_rest || is_forward || is_words || begins_with(declared, "extern template")) return false;
    if (std::set<std::string>{"using", "static_assert", "friend", "template"}.contains(word)) return false;
    return !scopes_.back().is_class || is_member_function_to_describe(declared);
  }

  bool is_member_function_to_describe(const std::string& declared) const {
    const auto parameters = parameters_in(declared);
    if (!scopes_.back().is_public || parameters == std::string::npos) return false;
    if (has_word(declared, "operator") || has_word(declared, "override")) return false;
    const auto name = name_before(declared, parameters);
    if (name.empty()) return false;  // a pointer to a function
    return name != "facts" && name != scopes_.back().class_name && name[0] != '~';
  }

  std::vector<std::string> lines_;
  std::string code_;
  std::vector<Scope> scopes_{Scope{}};
  std::string head_;       ///< of the declaration that is being read
  std::size_t start_ = 0;  ///< where it starts
  bool has_no_type_ = true;
  std::vector<std::string> missing_;
};

/// What lacks a comment in a header, each with the number of its line.
std::vector<std::string> undocumented(const std::string& text) { return HeaderCheck(text).missing(); }

using Heads = std::vector<std::string>;

/// The heads of what lacks a comment among some declarations, in a header that is otherwise as it should be.
Heads missing_in(const std::string& declarations) {
  Heads heads = undocumented("// Made up.\n#pragma once\n\nnamespace chronicle {\n\n" + declarations + "\n}\n");
  for (auto& head : heads) head.erase(0, head.find(": ") == std::string::npos ? 0 : head.find(": ") + 2);
  return heads;
}

}  // namespace

TEST_CASE("every header documents what it declares") {
  const fs::path root = CHRONICLE_SOURCE_DIR;
  std::size_t headers = 0;
  for (const char* folder : {"core", "app"})
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() != ".h") continue;
      ++headers;
      std::ifstream stream(entry.path());
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      for (const auto& missing : undocumented(text))
        FAIL_CHECK(fs::relative(entry.path(), root).string() << ":" << missing);
    }
  CHECK(headers > 300);
}

TEST_CASE("a header without a comment at its top is found") {
  CHECK(undocumented("// Days.\n#pragma once\n").empty());
  CHECK(undocumented("// Days.\n//\n// And more.\n#pragma once\n").empty());
  CHECK(undocumented("#pragma once\n") == std::vector<std::string>{"1: no file comment"});
  CHECK(undocumented("\n// Days.\n#pragma once\n") == std::vector<std::string>{"1: no file comment"});
  CHECK(undocumented("#pragma once\n// Days.\n") == std::vector<std::string>{"1: no file comment"});
}

TEST_CASE("a declaration at namespace scope without a comment is found") {
  CHECK(missing_in("struct First {\n  int a;\n};\n").empty());
  CHECK(missing_in("struct First {};\n\nstruct Second {};\n") == Heads{"struct Second"});
  CHECK(missing_in("struct First {};\nstruct Second {};\n") == Heads{"struct Second"});
  CHECK(missing_in("/// One.\nstruct First {};\n\nstruct Second {};\n") == Heads{"struct Second"});
  CHECK(missing_in("enum class First { a };\n\nenum class Second : int { b };\n") == Heads{"enum class Second : int"});
  CHECK(missing_in("int f();\n") == Heads{"int f()"});
  CHECK(missing_in("inline int f() {\n  // Within.\n  return 1;\n}\nint g();\n") == Heads{"inline int f()", "int g()"});
  CHECK(missing_in("template <typename T>\nvoid f(T t);\n") == Heads{"template <typename T> void f(T t)"});
  CHECK(missing_in("inline constexpr int most{2};\n") == Heads{"inline constexpr int most"});
  CHECK(missing_in("template <typename T>\nconcept Big = requires {\n  T::big;\n};\n").size() == 1);
  CHECK(missing_in("namespace inner {\nint f();\n}\n") == Heads{"int f()"});
}

TEST_CASE("a comment before, before the group, or behind documents a declaration") {
  CHECK(missing_in("/// One.\nint f();\n").empty());
  CHECK(missing_in("/// Both.\nint f();\nint g() {\n\n  return 1;\n}\nint h();\n").empty());
  CHECK(missing_in("/// Both.\nint f();\n\nint g();\n") == Heads{"int g()"});
  CHECK(missing_in("/// None.\n\nint f();\n") == Heads{"int f()"});
  CHECK(missing_in("int f();\n/// The second.\nint g();\n") == Heads{"int f()"});
  CHECK(missing_in("int f();  ///< the first\nint g();\n") == Heads{"int g()"});
  CHECK(missing_in("int f(int a,\n      int b);  ///< of both\n").empty());
  CHECK(missing_in("/// The outer.\nnamespace inner {\nint f();\n}\n") == Heads{"int f()"});
}

TEST_CASE("a public member function without a comment is found") {
  CHECK(missing_in("class A {\n public:\n  int f() const;\n\n private:\n  int g();\n};\n") == Heads{"int f() const"});
  CHECK(missing_in("struct A {\n  [[nodiscard]] int f();\n};\n") == Heads{"[[nodiscard]] int f()"});
  CHECK(missing_in("struct A {\n  int override_f(int operators);\n};\n") == Heads{"int override_f(int operators)"});
  CHECK(missing_in("class A {\n  int g();\n};\n").empty());
  CHECK(missing_in("struct A {\n  int f() { return 1; }\n};\n") == Heads{"int f()"});
  CHECK(missing_in("class A {\n public:\n  /// One.\n  int f();\n};\n").empty());
  CHECK(missing_in("class A {\n  /// Not of f.\n  int a;\n public:\n  int f();\n};\n") == Heads{"int f()"});
  CHECK(missing_in("class A : public B {\n  Q_OBJECT\n\n Q_SIGNALS:\n  void said();\n};\n") == Heads{"void said()"});
  CHECK(missing_in("struct A {\n  struct B {\n    int f();\n  };\n};\n") == Heads{"int f()"});
  CHECK(missing_in("class A {\n  struct B {\n    int f();\n  };\n};\n").empty());
  CHECK(missing_in("struct A {\n  std::function<void(int)> f = g();\n  int (*h)(int);\n  int i{2};\n};\n").empty());
}

TEST_CASE("what says enough by itself needs no comment") {
  CHECK(missing_in("class A;\nenum class B : int;\ntemplate <typename T>\nstruct C;\n").empty());
  CHECK(missing_in("using A = int;\ntemplate <typename T>\nusing B = T;\nstatic_assert(true);\n").empty());
  CHECK(missing_in("extern template class A<int>;\ntemplate class A<long>;\n").empty());
  CHECK(missing_in("template <>\nstruct Words<A> {\n  static constexpr int values{1};\n};\n").empty());
  CHECK(missing_in("struct First {};\n\ntemplate <>\nstruct Other<A> {};\n") == Heads{"template <> struct Other<A>"});
  CHECK(missing_in("struct A {\n  A(int b) : b_(b), c_{b} {}\n  ~A();\n  bool operator==(const A&) const = default;\n"
                   "  int f() override;\n  static constexpr auto facts() { return 1; }\n};\n")
            .empty());
}

TEST_CASE("strings, comments and macros are no declarations") {
  CHECK(missing_in("/// One.\ninline auto f() { return R\"(};\nint g();\n)\"; }\n").empty());
  CHECK(missing_in("/// One.\ninline auto f() { return \"}\\\"{\"; }\n").empty());
  CHECK(missing_in("/// One.\ninline auto f() { return '{' + 10'000; }\n").empty());
  CHECK(missing_in("/// One { of.\nint f(int /*a {*/);\n").empty());
  CHECK(missing_in("#define MACRO(x) \\\n  struct x {\n/// One.\nint f();\n").empty());
  CHECK(missing_in("/// One.\nint f() {\n").size() == 1);
}
