-- A due date knows the event of a case that started it: a correction of the event moves the date, its
-- removal ends it.

ALTER TABLE deadline ADD COLUMN event INTEGER REFERENCES case_event (id);

-- Of the dates that are kept already, those whose day is the day of one event of their case alone.
UPDATE deadline SET event = (
  SELECT max (case_event.id) FROM case_event
  WHERE case_event.member_case = deadline.member_case AND case_event.date = deadline.trigger_date
    AND case_event.hour = ifnull (deadline.trigger_time, '') AND case_event.replaced_by IS NULL
    AND case_event.removed_at IS NULL
  GROUP BY case_event.member_case HAVING count (*) = 1)
WHERE rule <> '' AND member_case IS NOT NULL;

CREATE INDEX deadline_of_event ON deadline (event) WHERE event IS NOT NULL;
