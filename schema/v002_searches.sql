-- The searches that people keep, and what of their answers each has seen.

-- A search that somebody keeps under a name, to learn what is new. Never changed: a corrected one
-- is a new row, and the old one keeps its history.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL, -- the name of the visitor whose search it is; nobody else sees it
  name TEXT NOT NULL CHECK (name <> ''),
  typed TEXT NOT NULL CHECK (typed <> ''), -- the line as it was typed
  reading TEXT NOT NULL CHECK (reading IN ('default', 'any')), -- all of the words, or any of them
  saved_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  removed_at TEXT -- when its owner let go of it; NULL while it is kept
) STRICT;

CREATE UNIQUE INDEX saved_search_name ON saved_search (owner, name) WHERE removed_at IS NULL;

-- That the owner of a saved search has seen everything up to a document. The last one counts.
CREATE TABLE saved_search_seen (
  search INTEGER NOT NULL REFERENCES saved_search (id),
  document INTEGER NOT NULL, -- the newest document of the archive at that moment; 0 before the first
  seen_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  PRIMARY KEY (search, document)
) STRICT, WITHOUT ROWID;
