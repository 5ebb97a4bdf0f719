-- Forms of the browser that have done what they asked, so that each does so once: one that arrives
-- again, by a second click, the back button or a reload, is answered with what the first one made.

-- One form that acted. `mark` sets the form that was shown apart from every other, `words` is the
-- digest of where it was sent and what was typed, `answer` the address that it led to.
CREATE TABLE sent_form (
  mark TEXT NOT NULL,
  words TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  PRIMARY KEY (mark, words)
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_form_of_words ON sent_form (words, at);
CREATE INDEX sent_form_by_age ON sent_form (at);

-- A task and a notification can be put in the trash, as cases, people and events can.
ALTER TABLE task ADD COLUMN removed_at TEXT;
ALTER TABLE notification ADD COLUMN removed_at TEXT;
