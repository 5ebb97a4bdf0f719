-- The archive's enduring tables. They must be readable for decades by any SQLite; nothing here
-- depends on the program, and no trigger leads from here into the search index.

-- An original file, kept once however many documents name it. Never altered.
CREATE TABLE original (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32), -- SHA-256 of content
  size INTEGER NOT NULL CHECK (size = length(content)), -- in bytes
  content BLOB NOT NULL
) STRICT;

-- A document. AUTOINCREMENT: the number is public and never given to another document.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN (
      'note', 'law', 'ruling', 'pleading', 'decision', 'correspondence', 'evidence', 'press',
      'other')),
  date TEXT, -- the document's own date: YYYY, YYYY-MM or YYYY-MM-DD
  source TEXT NOT NULL,
  author TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ar', 'en', 'und')),
  case_name TEXT NOT NULL, -- as people call the case; empty when it belongs to none
  remark TEXT NOT NULL,
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2), -- 0 open … 2 restricted
  quality TEXT NOT NULL CHECK (
    quality IN ('clean', 'repaired', 'none', 'garbled', 'encrypted')),
  original BLOB REFERENCES original (digest), -- NULL for a record of a bulk import
  file TEXT, -- the original's name as it was handed in, without folders
  media_type TEXT, -- told by content
  record BLOB CHECK (record IS NULL OR length(record) = 32), -- SHA-256 of an imported record
  part INTEGER NOT NULL DEFAULT 0, -- which of the documents that one original gave, from 0
  added_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  added_by TEXT NOT NULL,
  removed_at TEXT -- when it was put in the trash; NULL while it is filed
) STRICT;

CREATE UNIQUE INDEX document_original ON document (original, part) WHERE original IS NOT NULL;
CREATE UNIQUE INDEX document_record ON document (record) WHERE record IS NOT NULL;
CREATE INDEX document_date ON document (date);
CREATE INDEX document_removed ON document (removed_at) WHERE removed_at IS NOT NULL;

-- A word to find a document by.
CREATE TABLE tag (
  document INTEGER NOT NULL REFERENCES document (id),
  ordinal INTEGER NOT NULL, -- the order in which they were given, from 1
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_name ON tag (name, document);

-- A name that the document bears elsewhere, such as the identifier it was imported with.
CREATE TABLE external_identifier (
  scheme TEXT NOT NULL, -- where the name counts: the imported file's name
  value TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (scheme, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX external_identifier_document ON external_identifier (document);

-- A part of a document that is found and cited by itself: an article, a page, a section.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), -- its place in the document
  label TEXT NOT NULL, -- «مادة 16», «ص 3»; empty when it has no name
  page INTEGER, -- of the original, from 1
  text TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
