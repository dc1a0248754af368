-- Full-text search: one row a record that has a page, with the texts of its parts; made from the record by the program
-- and kept right with it. The tokenizer is the program's own, so that only the program reads `search`; these texts can
-- be read by any.
CREATE TABLE search_text (
  -- Without cascade: a record must be taken out of the index before it is deleted.
  key INTEGER PRIMARY KEY REFERENCES record,
  -- Names in all languages; of what has none, its gist or measure.
  title TEXT NOT NULL,
  other_names TEXT NOT NULL,
  -- Facts and notes, of the record and its parts.
  facts TEXT NOT NULL,
  -- Names of what they refer to.
  links TEXT NOT NULL
) STRICT;

CREATE VIEW search_page AS
  SELECT search_text.key AS key, search_text.title AS title, search_text.other_names AS other_names,
    search_text.facts AS facts, search_text.links AS links, kept_copy.text AS copy
  FROM search_text LEFT JOIN kept_copy ON kept_copy.source = search_text.key;

CREATE VIRTUAL TABLE search USING fts5(
  title, other_names, facts, links, copy,
  content = 'search_page', content_rowid = 'key', tokenize = 'chronicle', prefix = '1 2 3'
);
