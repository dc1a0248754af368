-- Copies of the texts of sources that the user keeps. They hang on `record`, whose rows stay when a record is written
-- anew; those of `source` are replaced.
CREATE TABLE kept_copy (
  source INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  text TEXT NOT NULL,
  -- SHA-256 of the text in hexadecimal digits.
  checksum TEXT NOT NULL,
  -- Days since 1970-01-01.
  kept INTEGER NOT NULL,
  -- Name of the file that it was read from, or "pasted".
  origin TEXT NOT NULL
) STRICT;
