-- Decisions of the Political Parties Committee as records of their own, and letters as they were sent.

-- A decision of the Committee. AUTOINCREMENT: the number is public and never given to another.
CREATE TABLE committee_decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL, -- as the Committee writes it, «87 لسنة 2024»; empty where it is not known
  decided TEXT NOT NULL, -- YYYY, YYYY-MM or YYYY-MM-DD
  notice TEXT, -- the day the party was told of it; NULL while it was not
  knowledge TEXT, -- the day the party came to know of it with certainty
  says TEXT NOT NULL CHECK (says <> ''), -- what was decided, as the Committee says it
  source TEXT NOT NULL, -- where it is known from, where there is no paper
  document INTEGER REFERENCES document (id), -- the decision itself; NULL where there is no paper
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2), -- 0 open … 2 restricted
  added_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  added_by TEXT NOT NULL
) STRICT;

-- A notification that a decision touches, with the state that it was brought into by it.
CREATE TABLE committee_decision_touch (
  decision INTEGER NOT NULL REFERENCES committee_decision (id),
  notification INTEGER NOT NULL REFERENCES notification (id),
  state TEXT NOT NULL, -- empty where the decision changed no state
  PRIMARY KEY (decision, notification)
) STRICT, WITHOUT ROWID;

CREATE INDEX committee_decision_touch_notification ON committee_decision_touch (notification);

-- A part of the letter as it left the party; never changed. A letter that was sent before this table
-- existed has no parts here.
CREATE TABLE notification_letter_part (
  notification INTEGER NOT NULL REFERENCES notification (id),
  place INTEGER NOT NULL CHECK (place > 0),
  sort TEXT NOT NULL CHECK (sort <> ''), -- head, addressee, subject, heading, paragraph, fact …
  name TEXT NOT NULL, -- of a fact or an enclosure: its name; empty for any other part
  words TEXT NOT NULL,
  document INTEGER REFERENCES document (id), -- of an enclosure: who may not see it sees its name alone
  PRIMARY KEY (notification, place)
) STRICT, WITHOUT ROWID;
