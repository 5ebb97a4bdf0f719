-- Decisions of the Committee that are corrected and removed, and the end of a lawyer's power of attorney.

-- A decision can be put in the trash, as cases, people, events, tasks and notifications can.
ALTER TABLE committee_decision ADD COLUMN removed_at TEXT;

-- The entry of the notification's log that the decision made; NULL where it made none, or where that
-- was taken back by itself. A decision and its entries were written in one act, so at one moment.
ALTER TABLE committee_decision_touch ADD COLUMN entry INTEGER;

UPDATE committee_decision_touch SET entry = (
  SELECT max (notification_event.ordinal) FROM notification_event
  JOIN committee_decision ON committee_decision.id = committee_decision_touch.decision
  WHERE notification_event.notification = committee_decision_touch.notification
    AND notification_event.act = 'entered'
    AND notification_event.name = committee_decision_touch.state
    AND notification_event.recorded_at = committee_decision.added_at
    AND notification_event.recorded_by = committee_decision.added_by)
WHERE state <> '';

-- The last day of a lawyer's power of attorney, YYYY-MM-DD; NULL where it has none or nobody said it.
ALTER TABLE case_party ADD COLUMN attorney_until TEXT;

-- The lawyer's part in a case whose power of attorney ends on the due date, or is warned of by it.
ALTER TABLE deadline ADD COLUMN party INTEGER REFERENCES case_party (id);

CREATE INDEX deadline_party ON deadline (party) WHERE party IS NOT NULL;
