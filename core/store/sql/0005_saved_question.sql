-- Questions that the user keeps under names of their own.
CREATE TABLE saved_question (
  name TEXT PRIMARY KEY,
  -- What the window shows for it, as text (core/query/view.h).
  view TEXT NOT NULL
) STRICT;
