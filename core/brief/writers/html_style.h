// The style sheet of a brief that stands alone as an HTML page: screen, dark screen and paper. Private to core/brief.
#pragma once

#include <string_view>

namespace chronicle {

/// Rules alone, without the element that they stand in.
inline constexpr std::string_view html_style = R"(:root {
  color-scheme: light dark;
  --ground: #ffffff; --text: #1d2126; --quiet: #5f6973; --line: #dcdfe2; --link: #1f5fa8;
  --in-force: #1e7a42; --ended: #5f6973; --announced: #8a6000; --attention: #b03c16;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #1f2327; --text: #e6e9ec; --quiet: #9ca5ae; --line: #42484e; --link: #7fb2ea;
    --in-force: #7fd09a; --ended: #9ca5ae; --announced: #e5b555; --attention: #f29571;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 3rem 1.5rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, footer { max-width: 50rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h1.part { font-size: 1.5rem; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p { margin: 0 0 .75rem; }
p.kicker, p.part-kicker { margin: 0 0 .25rem; font-size: .875rem; color: var(--quiet); }
p.part-kicker { margin-top: 3.5rem; }
p.subtitle { color: var(--quiet); margin-bottom: 1.5rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
sup { font-size: .7em; line-height: 0; }
sup a { text-decoration: none; }
figure { margin: .5rem 0 1rem; }
figure svg { max-width: 100%; height: auto; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.25rem; }
ol { padding-left: 2.25rem; }
li { margin-top: .25rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
td, th { vertical-align: top; text-align: left; padding: .375rem 1rem .375rem 0; overflow-wrap: break-word; }
td.value { overflow-wrap: anywhere; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
td:last-child, th:last-child { padding-right: 0; }
th { font-size: .875rem; font-weight: 600; color: var(--quiet); }
table.list tr { border-bottom: 1px solid var(--line); }
table.facts td { padding-top: .25rem; padding-bottom: .25rem; }
td.label, td.number, .muted { color: var(--quiet); }
table.notes { font-size: .875rem; }
table.aside td { padding: .5rem 1rem; border-left: 3px solid var(--line); }
table.aside p { margin: .25rem 0 0; }
table.aside p.aside-head { margin: 0; font-size: .875rem; color: var(--quiet); }
.in-force { color: var(--in-force); }
.ended { color: var(--ended); }
.announced { color: var(--announced); }
.attention { color: var(--attention); }
footer { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; padding-top: .75rem;
  border-top: 1px solid var(--line); font-size: .875rem; color: var(--quiet); }
@media print {
  @page { margin: 20mm 18mm; }
  :root { --ground: #ffffff; --text: #000000; --quiet: #444444; --line: #bbbbbb; --link: #000000;
    --in-force: #000000; --ended: #000000; --announced: #000000; --attention: #000000; }
  body { padding: 0; font-size: 10pt; }
  a { text-decoration: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h1, h2 { break-after: avoid; }
  p.part-kicker { margin-top: 0; }
}
)";

}  // namespace chronicle
