-- The notes of a new member's first week: the day after joining on which the next one comes, and
-- when it is due. There is no row once she has acted, has turned the notes off, or has got the last.
CREATE TABLE onboarding (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    joined_at INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day IN (2, 7)),
    due_at INTEGER NOT NULL
) STRICT;

CREATE INDEX onboarding_due ON onboarding (due_at);
