-- What was printed, by the code in the foot of its pages. The user's own, as notes are: no edition and no undo touches
-- it.
CREATE TABLE print (
  code TEXT PRIMARY KEY,
  -- What it shows and when it was printed, as text (core/model/kept_print.h).
  shown TEXT NOT NULL
) STRICT;
