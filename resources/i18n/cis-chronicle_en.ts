<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>chronicle::app::CopyDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::DossierCommands</name>
    <message numerus="yes">
        <source>The dossier takes %n page(s).</source>
        <translation>
            <numerusform>The dossier takes %n page.</numerusform>
            <numerusform>The dossier takes %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::Edition</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::EditorCommands</name>
    <message numerus="yes">
        <source>%1 cannot be removed, because %n record(s) refer to it.</source>
        <translation>
            <numerusform>%1 cannot be removed, because %n record refers to it.</numerusform>
            <numerusform>%1 cannot be removed, because %n records refer to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n record(s) that stand on its page?</source>
        <translation>
            <numerusform>Remove %1 with %n record that stands on its page?</numerusform>
            <numerusform>Remove %1 with %n records that stand on its page?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::FacetModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::GoTo</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::MergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) that refer to the one that goes will refer to the one that is kept.</source>
        <translation>
            <numerusform>%n record that refers to the one that goes will refer to the one that is kept.</numerusform>
            <numerusform>%n records that refer to the one that goes will refer to the one that is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::PageFinder</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::Portion</name>
    <message numerus="yes">
        <source>The first %1 of %n row(s). Print or save the page to have them all.</source>
        <translation>
            <numerusform>The first %1 of %n row. Print or save the page to have them all.</numerusform>
            <numerusform>The first %1 of %n rows. Print or save the page to have them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintCommands</name>
    <message numerus="yes">
        <source>Print the full pages of %n record(s)? To print one line for each, choose Print List.</source>
        <translation>
            <numerusform>Print the full pages of %n record? To print one line for each, choose Print List.</numerusform>
            <numerusform>Print the full pages of %n records? To print one line for each, choose Print List.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::PrintWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)?</source>
        <translation>
            <numerusform>Print %n page?</numerusform>
            <numerusform>Print %n pages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::RecordForm</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::RegisterText</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s)</source>
        <translation>
            <numerusform>%1 of %n figure</numerusform>
            <numerusform>%1 of %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%1 of %n commitment</numerusform>
            <numerusform>%1 of %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 selected</source>
        <translation>
            <numerusform>%n of %1 selected</numerusform>
            <numerusform>%n of %1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::Rescue</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept text(s) of sources</source>
        <translation>
            <numerusform>%n kept text of sources</numerusform>
            <numerusform>%n kept texts of sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved question(s)</source>
        <translation>
            <numerusform>%n saved question</numerusform>
            <numerusform>%n saved questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of prints</source>
        <translation>
            <numerusform>%n code of prints</numerusform>
            <numerusform>%n codes of prints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::SearchResults</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the filter hides %n more: &lt;a href=&quot;%1&quot;&gt;show them&lt;/a&gt;</source>
        <translation>
            <numerusform>the filter hides %n more: &lt;a href=&quot;%1&quot;&gt;show them&lt;/a&gt;</numerusform>
            <numerusform>the filter hides %n more: &lt;a href=&quot;%1&quot;&gt;show them&lt;/a&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralCommands</name>
    <message numerus="yes">
        <source>Added %n document(s) to %1</source>
        <translation>
            <numerusform>Added %n document to %1</numerusform>
            <numerusform>Added %n documents to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before a list of %n document(s) was taken over. Go on with it?</source>
        <translation>
            <numerusform>The program ended before a list of %n document was taken over. Go on with it?</numerusform>
            <numerusform>The program ended before a list of %n documents was taken over. Go on with it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::SeveralDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n document(s)</source>
        <translation>
            <numerusform>&amp;Add %n document</numerusform>
            <numerusform>&amp;Add %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s).</source>
        <translation>
            <numerusform>%n new document.</numerusform>
            <numerusform>%n new documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the library has already.</source>
        <translation>
            <numerusform>%n that the library has already.</numerusform>
            <numerusform>%n that the library has already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken for no document: %1.</source>
        <translation>
            <numerusform>%n line was taken for no document: %1.</numerusform>
            <numerusform>%n lines were taken for no document: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::StatusLine</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n unsourced</numerusform>
            <numerusform>%n unsourced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single-source</source>
        <translation>
            <numerusform>%n single-source</numerusform>
            <numerusform>%n single-source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n derived</source>
        <translation>
            <numerusform>%n derived</numerusform>
            <numerusform>%n derived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::TableDialog</name>
    <message numerus="yes">
        <source>%n new record(s).</source>
        <translation>
            <numerusform>%n new record.</numerusform>
            <numerusform>%n new records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that change.</source>
        <translation>
            <numerusform>%n record that changes.</numerusform>
            <numerusform>%n records that change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that stay as they are.</source>
        <translation>
            <numerusform>%n that stays as it is.</numerusform>
            <numerusform>%n that stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n cell cannot be read.</numerusform>
            <numerusform>%n cells cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineDialog</name>
    <message numerus="yes">
        <source>%n page(s) as PDF or on paper; one picture as SVG or PNG.</source>
        <translation>
            <numerusform>%n page as PDF or on paper; one picture as SVG or PNG.</numerusform>
            <numerusform>%n pages as PDF or on paper; one picture as SVG or PNG.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chronicle::app::TimelineView</name>
    <message numerus="yes">
        <source>%n session(s): click to zoom in</source>
        <translation>
            <numerusform>%n session: click to zoom in</numerusform>
            <numerusform>%n sessions: click to zoom in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): click to zoom in</source>
        <translation>
            <numerusform>%n document: click to zoom in</numerusform>
            <numerusform>%n documents: click to zoom in</numerusform>
        </translation>
    </message>
</context>
</TS>
