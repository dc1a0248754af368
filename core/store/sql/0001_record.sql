-- The record: one row of `record` a record, one table a kind for its own facts, and tables for what all kinds have.
-- Dates stand as the EDTF text and as the first and last day that it can mean (days since 1970-01-01; null: open).

CREATE TABLE record (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  -- The edition of the bundled record that it came with; null: the user's own.
  edition TEXT
) STRICT;
CREATE INDEX record_by_kind ON record (kind, id);

CREATE TABLE name (
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (record, language)
) STRICT, WITHOUT ROWID;

-- Lists of texts: other_names, notes, not_applicable, not_looked_up.
CREATE TABLE remark (
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (record, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_topic (
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_topic_by_topic ON record_topic (topic);

CREATE TABLE citation (
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  locator TEXT,
  confidence TEXT,
  reading TEXT,
  derivation TEXT,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_source ON citation (source);

CREATE TABLE reading (
  record INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  council TEXT,
  ordinal INTEGER,
  regularity TEXT,
  narrow INTEGER,
  expanded INTEGER,
  form TEXT,
  place INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  host INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  venue TEXT,
  chair INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  chair_state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  chair_office TEXT,
  held TEXT,
  held_first INTEGER,
  held_last INTEGER
) STRICT;
CREATE INDEX session_by_place ON session (place);
CREATE INDEX session_by_host ON session (host);
CREATE INDEX session_by_chair ON session (chair);
CREATE INDEX session_by_chair_state ON session (chair_state);

CREATE TABLE announcement (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  notice TEXT NOT NULL,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER,
  place INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  form TEXT,
  announced TEXT,
  announced_first INTEGER,
  announced_last INTEGER,
  announced_at INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  announcer TEXT
) STRICT;
CREATE INDEX announcement_by_session ON announcement (session);
CREATE INDEX announcement_by_place ON announcement (place);
CREATE INDEX announcement_by_state ON announcement (state);
CREATE INDEX announcement_by_announced_at ON announcement (announced_at);

CREATE TABLE item (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL,
  discussed INTEGER
) STRICT;
CREATE INDEX item_by_session ON item (session);

CREATE TABLE document (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  type TEXT NOT NULL,
  validity TEXT,
  validity_first INTEGER,
  validity_last INTEGER,
  appointee INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  post TEXT
) STRICT;
CREATE INDEX document_by_appointee ON document (appointee);

CREATE TABLE act (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  verb TEXT NOT NULL,
  session INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  body TEXT,
  item INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER
) STRICT;
CREATE INDEX act_by_document ON act (document);
CREATE INDEX act_by_session ON act (session);
CREATE INDEX act_by_item ON act (item);

CREATE TABLE relation (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  "to" INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX relation_by_document ON relation (document);
CREATE INDEX relation_by_to ON relation ("to");

CREATE TABLE signature (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  state INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER,
  reservation TEXT
) STRICT;
CREATE INDEX signature_by_document ON signature (document);
CREATE INDEX signature_by_state ON signature (state);

CREATE TABLE attendance (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  person INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  office TEXT,
  role TEXT,
  rank TEXT,
  presence TEXT
) STRICT;
CREATE INDEX attendance_by_session ON attendance (session);
CREATE INDEX attendance_by_person ON attendance (person);
CREATE INDEX attendance_by_state ON attendance (state);

CREATE TABLE statement (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  gist TEXT NOT NULL,
  person INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  office TEXT
) STRICT;
CREATE INDEX statement_by_session ON statement (session);
CREATE INDEX statement_by_person ON statement (person);
CREATE INDEX statement_by_state ON statement (state);

CREATE TABLE commitment (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  gist TEXT NOT NULL,
  person INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  office TEXT,
  target TEXT,
  target_first INTEGER,
  target_last INTEGER
) STRICT;
CREATE INDEX commitment_by_session ON commitment (session);
CREATE INDEX commitment_by_person ON commitment (person);
CREATE INDEX commitment_by_state ON commitment (state);

CREATE TABLE trace (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  commitment INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  record INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT NOT NULL,
  gist TEXT,
  date TEXT,
  date_first INTEGER,
  date_last INTEGER
) STRICT;
CREATE INDEX trace_by_commitment ON trace (commitment);
CREATE INDEX trace_by_record ON trace (record);

CREATE TABLE figure (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  measure TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  qualifier TEXT,
  period TEXT,
  period_first INTEGER,
  period_last INTEGER,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  geography TEXT,
  person INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX figure_by_session ON figure (session);
CREATE INDEX figure_by_state ON figure (state);
CREATE INDEX figure_by_person ON figure (person);

CREATE TABLE count (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  session INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL,
  value REAL NOT NULL,
  qualifier TEXT,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX count_by_session ON count (session);
CREATE INDEX count_by_state ON count (state);

CREATE TABLE chairmanship (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  state INTEGER NOT NULL REFERENCES record DEFERRABLE INITIALLY DEFERRED,
  year TEXT NOT NULL,
  year_first INTEGER,
  year_last INTEGER
) STRICT;
CREATE INDEX chairmanship_by_state ON chairmanship (state);

CREATE TABLE person (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX person_by_state ON person (state);

CREATE TABLE state (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  code TEXT
) STRICT;

CREATE TABLE place (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  state INTEGER REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX place_by_state ON place (state);

CREATE TABLE topic (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE
) STRICT;

CREATE TABLE source (
  key INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  publisher TEXT NOT NULL,
  url TEXT,
  published TEXT,
  published_first INTEGER,
  published_last INTEGER,
  language TEXT,
  read TEXT,
  read_first INTEGER,
  read_last INTEGER
) STRICT;

-- Facts about the library itself: `edition`, the bundled record that was last brought in.
CREATE TABLE library (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
