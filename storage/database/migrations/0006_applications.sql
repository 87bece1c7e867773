CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected')),
    created_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    reason TEXT,
    CHECK ((status = 'pending') = (decided_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX applications_pending ON applications (member_id) WHERE status = 'pending';
CREATE INDEX applications_queue ON applications (created_at, id) WHERE status = 'pending';
