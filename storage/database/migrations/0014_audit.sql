-- The audit log of privileged actions. `note` is the actor's reason. An entry outlives its object:
-- `kind` and `subject_id` still name it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES members ON DELETE SET NULL,
    action TEXT NOT NULL,
    kind TEXT,
    subject_id INTEGER,
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    announcement_id INTEGER REFERENCES announcements ON DELETE SET NULL,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    note TEXT,
    CHECK ((kind IS NULL) = (subject_id IS NULL))
) STRICT;

CREATE INDEX audit_of_event ON audit (event_id, id);
CREATE INDEX audit_of_announcement ON audit (announcement_id, id)
    WHERE announcement_id IS NOT NULL;
