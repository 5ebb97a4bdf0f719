-- Notifications of the party to the Political Parties Committee, their logs, and the signatures of
-- founders. A notification is its log; what stands beside it in a column is there to be listed.

-- A notification. AUTOINCREMENT: the number is public and never given to another.
CREATE TABLE notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  statutory TEXT NOT NULL CHECK (statutory IN ('art7', 'art16', 'none')),
  effective TEXT, -- YYYY, YYYY-MM or YYYY-MM-DD, by the party's own bylaws
  capacity_contested INTEGER NOT NULL CHECK (capacity_contested IN (0, 1)),
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2), -- 0 open … 2 restricted
  state TEXT NOT NULL CHECK (state <> ''), -- what the log's last standing step entered
  member_case INTEGER, -- the case in which it is litigated; NULL for none
  added_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  added_by TEXT NOT NULL
) STRICT;

CREATE INDEX notification_state ON notification (state);
CREATE INDEX notification_member_case ON notification (member_case) WHERE member_case IS NOT NULL;

-- A text of the record as it is now: subject, filer, capacity … Its older values stand in the log.
CREATE TABLE notification_text (
  notification INTEGER NOT NULL REFERENCES notification (id),
  field TEXT NOT NULL CHECK (field <> ''),
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (notification, field)
) STRICT, WITHOUT ROWID;

-- An entry of a notification's log; never changed, never removed.
CREATE TABLE notification_event (
  notification INTEGER NOT NULL REFERENCES notification (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), -- its place in the log
  act TEXT NOT NULL CHECK (
    act IN ('entered', 'attached', 'edited', 'linked', 'litigated', 'noted', 'retracted')),
  name TEXT NOT NULL, -- the state, role, field or relation; empty where the act has none
  old TEXT NOT NULL, -- of an edit: the value before
  new TEXT NOT NULL, -- of an edit: the value after; of words in a paper's place: the words
  other INTEGER, -- the document, notification, case or entry that the act names
  occurred TEXT NOT NULL, -- the legal date
  recorded_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  recorded_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (notification, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX notification_event_recorded ON notification_event (recorded_at);

-- A legal date of an entry.
CREATE TABLE notification_date (
  notification INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL, -- YYYY, YYYY-MM or YYYY-MM-DD
  PRIMARY KEY (notification, ordinal, name),
  FOREIGN KEY (notification, ordinal) REFERENCES notification_event (notification, ordinal)
) STRICT, WITHOUT ROWID;

-- Something said of an entry that is no date: channel, tracking number, court …
CREATE TABLE notification_detail (
  notification INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL,
  PRIMARY KEY (notification, ordinal, name),
  FOREIGN KEY (notification, ordinal) REFERENCES notification_event (notification, ordinal)
) STRICT, WITHOUT ROWID;

-- What proves an entry: a document, or the words why there is none.
CREATE TABLE notification_evidence (
  notification INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place > 0),
  role TEXT NOT NULL CHECK (role <> ''),
  document INTEGER REFERENCES document (id),
  words TEXT NOT NULL,
  PRIMARY KEY (notification, ordinal, place),
  FOREIGN KEY (notification, ordinal) REFERENCES notification_event (notification, ordinal),
  CHECK ((document IS NULL) = (words <> ''))
) STRICT, WITHOUT ROWID;

CREATE INDEX notification_evidence_document ON notification_evidence (document)
WHERE document IS NOT NULL;

-- A file as it left the party; frozen.
CREATE TABLE notification_sent_file (
  notification INTEGER NOT NULL REFERENCES notification (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), -- in the list of enclosures; 1 is the letter
  role TEXT NOT NULL CHECK (role <> ''),
  document INTEGER NOT NULL REFERENCES document (id),
  title TEXT NOT NULL, -- as it was then
  digest TEXT NOT NULL CHECK (length(digest) = 64), -- SHA-256 in hexadecimal
  PRIMARY KEY (notification, ordinal)
) STRICT, WITHOUT ROWID;

-- How one notification stands to another. Two that conflict have one row, whichever was first.
CREATE TABLE notification_link (
  source INTEGER NOT NULL REFERENCES notification (id),
  relation TEXT NOT NULL CHECK (
    relation IN ('refiles', 'supersedes', 'conflicts_with', 'corrects')),
  target INTEGER NOT NULL REFERENCES notification (id),
  PRIMARY KEY (source, relation, target),
  CHECK (source <> target)
) STRICT, WITHOUT ROWID;

CREATE INDEX notification_link_target ON notification_link (target);

-- A founder's certified signature (Law 40 of 1977, Article 7).
CREATE TABLE founding_signature (
  notification INTEGER NOT NULL REFERENCES notification (id),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), -- in the order of the imported files
  name TEXT NOT NULL CHECK (name <> ''), -- as it is written
  name_key TEXT NOT NULL, -- the folded name, by which doubles are found
  national_number TEXT NOT NULL, -- 14 digits, or empty where the file has none
  governorate TEXT NOT NULL CHECK (governorate <> ''),
  office TEXT NOT NULL, -- where the signature was certified
  certificate TEXT NOT NULL, -- the number of the certification
  certified TEXT, -- its date
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  PRIMARY KEY (notification, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX founding_signature_number
ON founding_signature (notification, national_number) WHERE national_number <> '';
CREATE INDEX founding_signature_name ON founding_signature (notification, name_key);
