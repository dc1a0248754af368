-- What the user puts down about records: a note, a bookmark, tags. As kept copies, they hang on `record`, whose rows
-- stay when a record is written anew.
CREATE TABLE user_note (
  record INTEGER PRIMARY KEY REFERENCES record ON DELETE CASCADE,
  text TEXT NOT NULL,
  bookmarked INTEGER NOT NULL CHECK (bookmarked IN (0, 1)),
  -- Days since 1970-01-01.
  changed INTEGER NOT NULL
) STRICT;

CREATE TABLE user_tag (
  record INTEGER NOT NULL REFERENCES user_note ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- The columns of a full-text table are fixed: it is made again with one for notes and tags, and filled by the program.
DROP TABLE search;
DROP VIEW search_page;

CREATE VIEW search_page AS
  SELECT search_text.key AS key, search_text.title AS title, search_text.other_names AS other_names,
    search_text.facts AS facts,
    (SELECT user_note.text || char(10) || ifnull(
       (SELECT group_concat(tag, char(10))
        FROM (SELECT tag FROM user_tag WHERE record = search_text.key ORDER BY position)), '')
     FROM user_note WHERE user_note.record = search_text.key) AS notes,
    search_text.links AS links, kept_copy.text AS copy
  FROM search_text LEFT JOIN kept_copy ON kept_copy.source = search_text.key;

CREATE VIRTUAL TABLE search USING fts5(
  title, other_names, facts, notes, links, copy,
  content = 'search_page', content_rowid = 'key', tokenize = 'chronicle', prefix = '1 2 3'
);
