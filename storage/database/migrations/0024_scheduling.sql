-- Meetings for which two to eight members look for a time. `subject_kind` says what the meeting is
-- for: a 'group' of contacts, or something of another feature, which has a `subject_id`. While it is
-- 'open', each participant marks when she can, until `closes_at` at the latest; once it is 'set', it
-- begins at `starts_at`, which stays the time in the calendars until another one is found. `sequence`
-- counts what the calendars have got.
CREATE TABLE time_polls (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'set', 'unfound', 'ended')),
    closes_at INTEGER,
    starts_at INTEGER,
    sequence INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL,
    CHECK ((subject_kind = 'group') = (subject_id IS NULL)),
    CHECK (status <> 'open' OR closes_at IS NOT NULL),
    CHECK (status <> 'set' OR starts_at IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX time_polls_of_subject ON time_polls (subject_kind, subject_id)
    WHERE status IN ('open', 'set') AND subject_id IS NOT NULL;
CREATE INDEX time_polls_by_opener ON time_polls (opened_by) WHERE opened_by IS NOT NULL;
CREATE INDEX time_polls_due ON time_polls (closes_at) WHERE status = 'open';

-- Who takes part. A participant with `is_silent` was invited, but must not meet one of the others: she
-- is not told, and looks like one who does not answer. `answered_at` is when she said that her hours
-- are complete. `remind_at` is when she is reminded next: of the poll while it is open, then of the
-- meeting.
CREATE TABLE time_poll_participants (
    poll_id INTEGER NOT NULL REFERENCES time_polls ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    is_silent INTEGER NOT NULL DEFAULT 0 CHECK (is_silent IN (0, 1)),
    answered_at INTEGER,
    left_at INTEGER,
    remind_at INTEGER,
    PRIMARY KEY (poll_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX time_poll_participants_of ON time_poll_participants (member_id);
CREATE INDEX time_poll_participants_due ON time_poll_participants (remind_at)
    WHERE remind_at IS NOT NULL;

-- The hours at which a participant can meet, by their beginning.
CREATE TABLE availabilities (
    poll_id INTEGER NOT NULL REFERENCES time_polls ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    PRIMARY KEY (poll_id, member_id, starts_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX availabilities_of ON availabilities (member_id);
