-- A due date that runs from a notice is kept before anybody knows the day of the notice; an order says
-- for how many days it holds.

-- What is not known yet, so that the day is only the earliest that can be: the day of the notice, how
-- long an order holds, or the track and degree of the case.
ALTER TABLE deadline ADD COLUMN awaits TEXT NOT NULL DEFAULT ''
  CHECK (awaits IN ('', 'notice', 'length', 'degree'));

-- The day of the judgment or decision whose notice starts it, which says whose law counts.
ALTER TABLE deadline ADD COLUMN decided TEXT;

-- The event's day is an estimate, and so is what is counted from it.
ALTER TABLE deadline ADD COLUMN is_about INTEGER NOT NULL DEFAULT 0 CHECK (is_about IN (0, 1));

-- The last open day before a due day on which the office is shut.
ALTER TABLE deadline ADD COLUMN file_by TEXT;

-- For how many days an order of remand holds, its own day among them.
ALTER TABLE case_event ADD COLUMN days INTEGER CHECK (days BETWEEN 1 AND 366);
