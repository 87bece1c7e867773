-- Reports of a member's profile, or of something that she wrote. `kind` and `subject_id` are what was
-- reported, and `content` what it said at that moment: pairs of a part and its text, as JSON.
-- `reason` is a ready one, `words` are the reporter's own. `code` is told to the reporter alone.
-- `measure` is NULL until it is decided; 'closed' means that there was nobody to decide about any
-- more. `suspended_until` is the end of a suspension, and `message` what the reviewer wrote to the
-- author; to the reporter, where nothing was done. `is_told`: so many have read it that the two may
-- be told what the decision was about. `is_joined`: it was settled by the decision about another one.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    reporter_id INTEGER REFERENCES members ON DELETE SET NULL,
    reason TEXT NOT NULL,
    words TEXT,
    content TEXT NOT NULL,
    measure TEXT CHECK (measure IN
        ('nothing', 'closed', 'warning', 'hiding', 'suspension', 'removal')),
    suspended_until INTEGER,
    message TEXT,
    is_told INTEGER NOT NULL DEFAULT 0 CHECK (is_told IN (0, 1)),
    is_joined INTEGER NOT NULL DEFAULT 0 CHECK (is_joined IN (0, 1)),
    created_at INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((measure IS NULL) = (decided_at IS NULL)),
    CHECK (suspended_until IS NULL OR measure = 'suspension')
) STRICT;

CREATE TRIGGER reports_without_reviews AFTER DELETE ON reports BEGIN
    DELETE FROM reviews WHERE kind = 'report' AND subject_id = OLD.id;
END;

CREATE UNIQUE INDEX reports_pending ON reports (kind, subject_id, reporter_id)
    WHERE measure IS NULL;
CREATE INDEX reports_by_reporter ON reports (reporter_id, created_at);
CREATE INDEX reports_by_author ON reports (author_id, decided_at);
