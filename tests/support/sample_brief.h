// A brief with one of everything: long titles in two languages, facts, a table, bullets, marks and endnotes.
#pragma once

#include <string>

#include "core/blocks/brief.h"

namespace chronicle::test {

inline Brief sample_brief(int table_rows = 3) {
  Brief brief{.kicker = "Session of the Council of Heads of Government",
              .title = "Nur-Sultan 2021",
              .subtitle =
                  "Заседание Совета глав правительств Содружества Независимых Государств, "
                  "12 ноября 2021 года, город Нур-Султан",
              .state = "As of 21 November 2026",
              .id = "session/2021-11-12"};
  brief.blocks.emplace_back(Facts{.rows = {
                                      {"Held", {{.text = "12 November 2021", .notes = {{1, 2}}}}},
                                      {"Chair",
                                       {{.text = "Askar Mamin", .link = "person/askar-mamin"},
                                        {.text = ", Prime Minister", .tone = Tone::muted, .notes = {{1}}}}},
                                      {"Venue", {{.text = "not stated", .tone = Tone::muted}}},
                                  }});
  brief.blocks.emplace_back(Heading{.text = "Documents", .anchor = "documents"});
  Table table{.columns = {{.title = "Document", .share = 6},
                          {.title = "Status", .share = 3},
                          {.title = "Pages", .number = true}}};
  for (int i = 1; i <= table_rows; ++i)
    table.rows.push_back(
        {{{.text = "Концепция развития сотрудничества государств-участников СНГ по вопросам создания, развития и "
                   "использования системы № " +
                   std::to_string(i),
           .link = "document/concept-" + std::to_string(i),
           .notes = {{2}}}},
         {{.text = i % 2 == 0 ? "expired" : "in force", .tone = i % 2 == 0 ? Tone::ended : Tone::in_force}},
         {{.text = std::to_string(i * 7)}}});
  brief.blocks.emplace_back(std::move(table));
  brief.blocks.emplace_back(Heading{.text = "What was said"});
  brief.blocks.emplace_back(Paragraph{{{.text = "Trade within the CIS "},
                                       {.text = "grew by 27 percent", .tone = Tone::strong, .notes = {{2}}},
                                       {.text = "; the next session was announced for May 2022 "},
                                       {.text = "(moved)", .tone = Tone::announced},
                                       {.text = "."}}});
  brief.blocks.emplace_back(
      Bullets{{{{.text = "Belarus: transport corridors"}},
               {{.text = "Two readings of the date", .tone = Tone::attention, .notes = {{1, 2}}}}}});
  brief.endnotes.push_back({.number = 1,
                            .anchor = "source/079",
                            .line = {{.text = "CIS Internet portal: "},
                                     {.text = "Results of the session", .link = "https://e-cis.info/news/566/96064/"},
                                     {.text = ", 12 November 2021"}}});
  brief.endnotes.push_back({.number = 2,
                            .anchor = "source/081",
                            .line = {{.text = "Исполнительный комитет СНГ: "},
                                     {.text = "О заседании Совета глав правительств", .link = "source/081"}}});
  return brief;
}

}  // namespace chronicle::test
