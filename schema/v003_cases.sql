-- Members, people, cases, their events, and the sheets by which a search finds them.

-- A sheet is a document of a kind of its own: the kinds that a document may have grow by three.
-- SQLite changes a constraint only with the table (https://sqlite.org/lang_altertable.html, «Making
-- Other Kinds Of Table Schema Changes»); the rows and their numbers stay. The derived tables name the
-- old table and are made anew at the next opening.
DROP TABLE IF EXISTS corpus_index;
DROP VIEW IF EXISTS passage_source;

CREATE TABLE document_next (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN (
      'note', 'law', 'ruling', 'pleading', 'decision', 'correspondence', 'evidence', 'press',
      'other', 'case', 'member', 'notification')),
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

INSERT INTO document_next (id, title, kind, date, source, author, language, case_name, remark, visibility, quality,
  original, file, media_type, record, part, added_at, added_by, removed_at)
SELECT id, title, kind, date, source, author, language, case_name, remark, visibility, quality,
  original, file, media_type, record, part, added_at, added_by, removed_at
FROM document;

DROP TABLE document;
ALTER TABLE document_next RENAME TO document;

CREATE UNIQUE INDEX document_original ON document (original, part) WHERE original IS NOT NULL;
CREATE UNIQUE INDEX document_record ON document (record) WHERE record IS NOT NULL;
CREATE INDEX document_date ON document (date);
CREATE INDEX document_removed ON document (removed_at) WHERE removed_at IS NOT NULL;

-- What a document-like sheet (صحيفة القيد) is drawn from: one sheet a record. Its passages are
-- written from the record in the record's own transaction and can be written anew at any time.
CREATE TABLE sheet (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  kind TEXT NOT NULL CHECK (kind IN ('case', 'member', 'notification')),
  record INTEGER NOT NULL, -- the case, the person or the notification
  UNIQUE (kind, record)
) STRICT;

-- A person, member or not, in whatever part: one registry for all of them.
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''), -- in full, as it is written in papers
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'male', 'female')),
  birth TEXT, -- YYYY, YYYY-MM or YYYY-MM-DD
  governorate TEXT NOT NULL DEFAULT '',
  occupation TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '', -- contact and identity: for the secretariat only
  email TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  national_id TEXT NOT NULL DEFAULT '',
  medical TEXT NOT NULL DEFAULT '', -- for the restricted circle only
  is_minor INTEGER NOT NULL DEFAULT 0 CHECK (is_minor IN (0, 1)), -- the same
  remark TEXT NOT NULL DEFAULT '',
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
  added_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  added_by TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- Another spelling of a person's name, or a name they are known by.
CREATE TABLE person_spelling (
  person INTEGER NOT NULL REFERENCES person (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (person, ordinal)
) STRICT, WITHOUT ROWID;

-- A person's membership of the party.
CREATE TABLE member (
  person INTEGER PRIMARY KEY REFERENCES person (id),
  number TEXT NOT NULL, -- as the card says; empty when not known
  unit TEXT NOT NULL DEFAULT '', -- the party's secretariat or branch
  joined TEXT, -- partial dates
  left_on TEXT
) STRICT;

CREATE UNIQUE INDEX member_number ON member (number) WHERE number <> '';

-- What a person agreed to, and when they took it back. Nothing is taken out again.
CREATE TABLE consent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  scope TEXT NOT NULL CHECK (scope IN ('secretariat', 'lawyers', 'publication', 'un')),
  given_on TEXT, -- partial dates
  withdrawn_on TEXT,
  remark TEXT NOT NULL DEFAULT '',
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX consent_person ON consent (person);

-- A case of a member or of the party. Cases of one matter carry the same «matter»: the first's id.
CREATE TABLE member_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''),
  subject TEXT NOT NULL DEFAULT '',
  track TEXT NOT NULL DEFAULT '',
  degree TEXT NOT NULL DEFAULT '',
  procedure TEXT NOT NULL DEFAULT '', -- where it stands now; case_status has the way there
  prosecution TEXT NOT NULL DEFAULT '',
  court TEXT NOT NULL DEFAULT '',
  circuit TEXT NOT NULL DEFAULT '',
  governorate TEXT NOT NULL DEFAULT '',
  opened TEXT, -- partial date
  matter INTEGER NOT NULL DEFAULT 0,
  appeal_of INTEGER REFERENCES member_case (id),
  rotated_from INTEGER REFERENCES member_case (id), -- تدوير: held again on a new case
  remark TEXT NOT NULL DEFAULT '',
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE INDEX member_case_matter ON member_case (matter);
CREATE INDEX member_case_appeal ON member_case (appeal_of) WHERE appeal_of IS NOT NULL;
CREATE INDEX member_case_rotation ON member_case (rotated_from) WHERE rotated_from IS NOT NULL;

CREATE TABLE case_tag (
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (member_case, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_tag_name ON case_tag (name, member_case);

-- One of the numbers that a case carries. What is corrected stays, with the time it went.
CREATE TABLE case_number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  number INTEGER NOT NULL,
  year INTEGER, -- NULL when the paper names none
  year_kind TEXT NOT NULL CHECK (year_kind IN ('gregorian', 'judicial')),
  register TEXT NOT NULL, -- السجل
  body TEXT NOT NULL, -- the prosecution, court or police station that keeps it
  since TEXT, -- partial date: when the case was entered under it
  raw TEXT NOT NULL, -- as it was typed
  removed_at TEXT
) STRICT;

CREATE INDEX case_number_case ON case_number (member_case);
CREATE INDEX case_number_number ON case_number (number, year);

-- A person's part in a case. A lawyer's power of attorney (توكيل) stands with the lawyer.
CREATE TABLE case_party (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  liberty TEXT NOT NULL DEFAULT '', -- now; case_status has the way there
  represents INTEGER REFERENCES person (id), -- whom a lawyer speaks for
  attorney_number TEXT NOT NULL DEFAULT '', -- of the power of attorney
  attorney_year INTEGER,
  attorney_office TEXT NOT NULL DEFAULT '',
  attorney_kind TEXT NOT NULL DEFAULT '' CHECK (attorney_kind IN ('', 'general', 'special')),
  remark TEXT NOT NULL DEFAULT '',
  removed_at TEXT
) STRICT;

CREATE INDEX case_party_case ON case_party (member_case);
CREATE INDEX case_party_person ON case_party (person);

-- A charge (تهمة) with its law and article, against one of the accused or all of them.
CREATE TABLE charge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  person INTEGER REFERENCES person (id),
  name TEXT NOT NULL,
  law TEXT NOT NULL DEFAULT '',
  article TEXT NOT NULL DEFAULT '',
  removed_at TEXT
) STRICT;

CREATE INDEX charge_case ON charge (member_case);

-- Something that happened or is fixed to happen. A correction is a new row; the old one stays and
-- names the new one.
CREATE TABLE case_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member_case INTEGER REFERENCES member_case (id), -- an arrest may have no case yet
  person INTEGER REFERENCES person (id), -- whom it happened to
  type TEXT NOT NULL,
  date TEXT, -- partial: YYYY, YYYY-MM or YYYY-MM-DD; NULL when not known
  hour TEXT, -- HH:MM, by the clock of the place
  until TEXT, -- partial: the end of a period, or the last day a measure runs
  is_estimate INTEGER NOT NULL DEFAULT 0 CHECK (is_estimate IN (0, 1)),
  place TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  decision TEXT NOT NULL DEFAULT '', -- of the hearing, the prosecution or the court
  verdict TEXT NOT NULL DEFAULT '', -- of a judgment
  next_date TEXT, -- the hearing it was put off to
  next_hour TEXT,
  act TEXT NOT NULL DEFAULT '', -- HURIDOCS list 4, twelve digits
  perpetrator TEXT NOT NULL DEFAULT '', -- as alleged
  stated_by TEXT NOT NULL DEFAULT '', -- the source
  reliability TEXT NOT NULL DEFAULT '', -- HURIDOCS list 42
  certainty TEXT NOT NULL DEFAULT '', -- HURIDOCS list 41
  document INTEGER REFERENCES document (id), -- the paper that says it
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  replaced_by INTEGER REFERENCES case_event (id),
  removed_at TEXT
) STRICT;

CREATE INDEX case_event_case ON case_event (member_case, date);
CREATE INDEX case_event_person ON case_event (person, date);
CREATE INDEX case_event_date ON case_event (date);
CREATE INDEX case_event_next ON case_event (next_date) WHERE next_date IS NOT NULL;

-- What somebody did about an event (تدخل): an appeal, a letter, a visit.
CREATE TABLE intervention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event INTEGER NOT NULL REFERENCES case_event (id),
  party TEXT NOT NULL, -- who intervened
  date TEXT,
  asked_of TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  response TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX intervention_event ON intervention (event);

-- The way of a status: of the procedure (person NULL) or of a person's liberty.
CREATE TABLE case_status (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  person INTEGER REFERENCES person (id),
  status TEXT NOT NULL,
  since TEXT, -- partial date
  event INTEGER REFERENCES case_event (id), -- what brought it
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;

CREATE INDEX case_status_case ON case_status (member_case);

-- A paper of a case.
CREATE TABLE case_document (
  member_case INTEGER NOT NULL REFERENCES member_case (id),
  document INTEGER NOT NULL REFERENCES document (id),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  PRIMARY KEY (member_case, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_document_document ON case_document (document);

-- Who changed what, when, and what stood there before. Appended to only.
CREATE TABLE record_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL, -- case, person, event, notification …
  record INTEGER NOT NULL,
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT;

CREATE INDEX record_change_record ON record_change (kind, record);
