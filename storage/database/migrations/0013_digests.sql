-- The weekly digest: on which weekday (0 is Monday) a member gets it, when next, and the period that
-- it covers, from `since` on and before `until`. `due_at` is NULL where she turned it off.
CREATE TABLE digests (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    weekday INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    due_at INTEGER
) STRICT;

CREATE INDEX digests_due ON digests (due_at) WHERE due_at IS NOT NULL;
