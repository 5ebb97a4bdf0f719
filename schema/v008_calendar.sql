-- What other programs' calendars are told is known by names that no other archive gives and that
-- outlive a correction.

-- The archive's own name among all archives (هوية الأرشيف): one row, drawn once.
CREATE TABLE archive_identity (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  token TEXT NOT NULL CHECK (length(token) = 32) -- random, in hexadecimal
) STRICT;

INSERT INTO archive_identity (id, token) VALUES (1, lower(hex(randomblob(16))));

-- The due date whose place it took, because the event that starts both was corrected.
ALTER TABLE deadline ADD COLUMN continues INTEGER REFERENCES deadline (id);

CREATE INDEX deadline_continues ON deadline (continues) WHERE continues IS NOT NULL;
CREATE INDEX case_event_replaced_by ON case_event (replaced_by) WHERE replaced_by IS NOT NULL;
