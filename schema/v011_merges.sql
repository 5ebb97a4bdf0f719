-- Two records of one person, or of one case, that were made one (ضم). The one that was merged goes to
-- the trash; what hung on it hangs on the one that is kept.
CREATE TABLE merge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'case')),
  kept INTEGER NOT NULL,
  merged INTEGER NOT NULL CHECK (merged <> kept),
  at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  by TEXT NOT NULL,
  undone_at TEXT, -- NULL while it stands
  undone_by TEXT
) STRICT;

CREATE INDEX merge_merged ON merge (kind, merged) WHERE undone_at IS NULL;

-- A cell that a merge wrote, so that it can be undone; a row of its own making where `is_new`.
CREATE TABLE merge_cell (
  merge INTEGER NOT NULL REFERENCES merge (id),
  ordinal INTEGER NOT NULL,
  place TEXT NOT NULL, -- the table
  cell TEXT NOT NULL, -- the column
  row INTEGER NOT NULL, -- its rowid
  before ANY,
  after ANY,
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  PRIMARY KEY (merge, ordinal)
) STRICT, WITHOUT ROWID;
