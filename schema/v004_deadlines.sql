-- Rules of legal periods, declared holidays, due dates, and what one secretariat asks of another.

-- A version of a rule (قاعدة ميعاد). An edit adds the next version; no version is changed or removed.
CREATE TABLE rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- rises with every version of any rule
  code TEXT NOT NULL CHECK (code <> ''), -- what people call it, such as N-REMAND-4
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL, -- the rule in JSON, as the files of samples/rules write it
  added_at TEXT NOT NULL, -- ISO 8601, UTC, seconds
  added_by TEXT NOT NULL, -- empty for those that came with the program
  remark TEXT NOT NULL, -- why it was changed
  UNIQUE (code, version)
) STRICT;

-- A version of the table of holidays: what was changed, and the weekly rest from then on.
CREATE TABLE holiday_table (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  courts_rest_saturday INTEGER NOT NULL CHECK (courts_rest_saturday IN (0, 1)),
  ministries_rest_saturday INTEGER NOT NULL CHECK (ministries_rest_saturday IN (0, 1)),
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  remark TEXT NOT NULL
) STRICT;

-- A day that was declared an official holiday (عطلة رسمية). One that proves wrong is taken back,
-- and stays here with the version that did so.
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  date TEXT NOT NULL CHECK (length(date) = 10), -- YYYY-MM-DD
  name_ar TEXT NOT NULL CHECK (name_ar <> ''),
  name_en TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''), -- where it was declared
  entered_on TEXT NOT NULL, -- YYYY-MM-DD
  entered_by TEXT NOT NULL,
  added_version INTEGER NOT NULL REFERENCES holiday_table (version),
  removed_version INTEGER REFERENCES holiday_table (version)
) STRICT;

CREATE UNIQUE INDEX holiday_date ON holiday (date) WHERE removed_version IS NULL;

-- A due date (ميعاد) of a case, of a notification or of nothing in particular. Never removed.
CREATE TABLE deadline (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''), -- what must be done
  member_case INTEGER REFERENCES member_case (id),
  notification INTEGER, -- a notification's number; its table is made by a later step
  rule TEXT NOT NULL, -- the rule's code; empty for a date that an authority set
  term TEXT NOT NULL, -- which period of the rule; empty for its only or first one
  rule_version INTEGER, -- NULL without a rule
  table_version INTEGER, -- of the holidays it was computed with; NULL without a rule
  trigger_date TEXT NOT NULL, -- the event's day: YYYY, YYYY-MM or YYYY-MM-DD
  trigger_time TEXT, -- HH:MM
  place TEXT NOT NULL, -- kilometres, 'border', 'abroad' or empty
  due TEXT, -- YYYY-MM-DD; NULL where it is for a lawyer to say
  due_time TEXT, -- HH:MM
  arguable TEXT, -- a later day that can be argued; never relied on
  is_earliest INTEGER NOT NULL CHECK (is_earliest IN (0, 1)), -- not before that day
  needs_lawyer INTEGER NOT NULL CHECK (needs_lawyer IN (0, 1)),
  steps TEXT NOT NULL, -- JSON: how it was come to
  person TEXT NOT NULL, -- who answers for it
  remark TEXT NOT NULL,
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2), -- 0 open … 2 restricted
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  is_changed INTEGER NOT NULL CHECK (is_changed IN (0, 1)), -- moved since anybody looked
  acknowledged INTEGER, -- the last warning seen: 7, 3, 1 or 0 working days, -1 overdue
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  CHECK (due IS NOT NULL OR due_time IS NULL)
) STRICT;

CREATE INDEX deadline_due ON deadline (due) WHERE state = 'open';
CREATE INDEX deadline_member_case ON deadline (member_case) WHERE member_case IS NOT NULL;
CREATE INDEX deadline_notification ON deadline (notification) WHERE notification IS NOT NULL;
CREATE INDEX deadline_rule ON deadline (rule) WHERE state = 'open';

-- What became of a due date: appended to only, with everything that was replaced.
CREATE TABLE deadline_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  deadline INTEGER NOT NULL REFERENCES deadline (id),
  kind TEXT NOT NULL CHECK (
    kind IN ('added', 'edited', 'recomputed', 'acknowledged', 'done', 'dropped', 'reopened')),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  due_before TEXT, -- recomputed: the day and hour it had
  due_after TEXT,
  rule_version INTEGER, -- recomputed: the versions it had
  table_version INTEGER,
  steps TEXT, -- recomputed: the steps it had
  level INTEGER, -- acknowledged: the warning that was seen
  document INTEGER REFERENCES document (id), -- done: the paper that proves it
  remark TEXT NOT NULL, -- the reason; of an edit, what stood there before
  CHECK (kind <> 'done' OR document IS NOT NULL OR remark <> '')
) STRICT;

CREATE INDEX deadline_event_deadline ON deadline_event (deadline);
CREATE INDEX deadline_event_document ON deadline_event (document) WHERE document IS NOT NULL;

-- What one secretariat of the party asks of another (تكليف), or a decision that became a duty.
CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (title <> ''),
  body TEXT NOT NULL,
  asked_by TEXT NOT NULL, -- the secretariat that asks
  asked_by_person TEXT NOT NULL,
  asked_of TEXT NOT NULL, -- the secretariat that answers
  asked_of_person TEXT NOT NULL,
  asked_on TEXT NOT NULL, -- YYYY-MM-DD
  due TEXT, -- YYYY-MM-DD; NULL when no day was set
  meeting TEXT NOT NULL, -- the meeting whose decision it is; empty otherwise
  document INTEGER REFERENCES document (id), -- the paper it rests on, such as the minutes
  member_case INTEGER REFERENCES member_case (id),
  notification INTEGER, -- a notification's number; its table is made by a later step
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2),
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;

CREATE INDEX task_due ON task (due) WHERE state = 'open';
CREATE INDEX task_asked_of ON task (asked_of, state);
CREATE INDEX task_member_case ON task (member_case) WHERE member_case IS NOT NULL;
CREATE INDEX task_document ON task (document) WHERE document IS NOT NULL;

-- An answer to a task, or its closing; appended to only.
CREATE TABLE task_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  task INTEGER NOT NULL REFERENCES task (id),
  kind TEXT NOT NULL CHECK (kind IN ('answered', 'closed', 'reopened')),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  person TEXT NOT NULL, -- who answered
  document INTEGER REFERENCES document (id),
  remark TEXT NOT NULL CHECK (remark <> '') -- the answer, or the reason
) STRICT;

CREATE INDEX task_event_task ON task_event (task);
CREATE INDEX task_event_document ON task_event (document) WHERE document IS NOT NULL;

-- A calendar that another program may fetch. Only the digest of its token is kept.
CREATE TABLE feed (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32), -- SHA-256 of the token
  label TEXT NOT NULL CHECK (label <> ''), -- whose calendar, or where
  has_names INTEGER NOT NULL CHECK (has_names IN (0, 1)), -- whether titles name people
  visibility INTEGER NOT NULL CHECK (visibility BETWEEN 0 AND 2), -- the narrowest it shows
  days INTEGER NOT NULL CHECK (days > 0), -- how far it looks ahead
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  revoked_at TEXT,
  revoked_by TEXT
) STRICT;
