-- What the user had put down about two records that an edit made one: when that is undone, each has its own again. The
-- user's own, as notes are.
CREATE TABLE carried (
  change_set INTEGER NOT NULL REFERENCES change_set,
  -- Ids of the record that went and of the one that is kept.
  gone TEXT NOT NULL,
  kept TEXT NOT NULL,
  -- Whose note this is: gone and kept, as they were before, joined, as it was made of them.
  note TEXT NOT NULL,
  text TEXT NOT NULL,
  -- One on each line, in the user's order.
  tags TEXT NOT NULL,
  bookmarked INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  -- Of the kept copy that there was before: SHA-256 of its text, the day it was kept, where it is from. Empty: none.
  checksum TEXT NOT NULL,
  copied INTEGER NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (change_set, gone, note)
) STRICT, WITHOUT ROWID;
