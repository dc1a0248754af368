-- What was done to the records, in the terms of the record format, so that it can be read when the tables of the record
-- are others. Rows are added, never changed or taken away.
CREATE TABLE change_set (
  number INTEGER PRIMARY KEY,
  -- import, edition, undo, redo
  kind TEXT NOT NULL,
  -- Login name; empty: not known.
  author TEXT NOT NULL,
  -- Seconds since 1970-01-01 UTC.
  made INTEGER NOT NULL,
  -- The edition of the bundled record that was brought in; empty: none.
  edition TEXT NOT NULL,
  -- Of an undo or redo: what it takes back.
  reverses INTEGER REFERENCES change_set
) STRICT;

CREATE TABLE change (
  change_set INTEGER NOT NULL REFERENCES change_set,
  position INTEGER NOT NULL,
  -- The id of the record, which may be gone.
  record TEXT NOT NULL,
  -- added, changed, removed
  kind TEXT NOT NULL,
  -- Of a changed record: the key of the field.
  field TEXT NOT NULL,
  -- JSON: the value of the field, null if it had none; of a removed record the whole of it.
  before TEXT,
  after TEXT,
  PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_record ON change (record);

-- The records of the bundled record that the user has changed, as they were before.
CREATE TABLE original (
  record INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  edition TEXT NOT NULL,
  -- The record as JSON.
  object TEXT NOT NULL
) STRICT;
