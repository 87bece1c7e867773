-- Everything that waits for a person's decision, or has got one. `subject_id` is the row that
-- `kind` is about, `version` what the reviewers are shown of it, in the end the one that was
-- decided on. `concerned_id` is a member whom the decision concerns beside the author; `sponsor_id`
-- is one who speaks for the author, so that somebody else decides where somebody can. `circle` and
-- `country` say who decides, and `approvals` how many must approve; `storage/reviews/reviewers.py`
-- has the rule. With `is_blind`, reviewers do not see who the author is. While it `is_secret`, the
-- author does not know whether it was approved or rejected.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    version TEXT NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    concerned_id INTEGER REFERENCES members ON DELETE SET NULL,
    sponsor_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    circle TEXT NOT NULL CHECK (circle IN ('country', 'admins', 'staff', 'outside')),
    approvals INTEGER NOT NULL CHECK (approvals > 0),
    is_blind INTEGER NOT NULL DEFAULT 0 CHECK (is_blind IN (0, 1)),
    is_secret INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn', 'superseded')),
    submitted_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    comment TEXT,
    CHECK ((status IN ('pending', 'withdrawn', 'superseded')) = (decided_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX reviews_pending ON reviews (kind, subject_id) WHERE status = 'pending';
CREATE INDEX reviews_queue ON reviews (submitted_at, id) WHERE status = 'pending';
CREATE INDEX reviews_of_subject ON reviews (kind, subject_id, id);
CREATE INDEX reviews_of_author ON reviews (author_id);

-- Who has a pending review until `ends_at`, because she has opened it or it was given to her: others
-- take another one.
CREATE TABLE review_claims (
    review_id INTEGER PRIMARY KEY REFERENCES reviews ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    claimed_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT;

-- The approvals of a version that needs more than one.
CREATE TABLE review_approvals (
    review_id INTEGER NOT NULL REFERENCES reviews ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    version TEXT NOT NULL,
    approved_at INTEGER NOT NULL,
    PRIMARY KEY (review_id, member_id)
) STRICT, WITHOUT ROWID;

-- What a reviewer asked the author before deciding, and the author's answer.
CREATE TABLE review_questions (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews ON DELETE CASCADE,
    asked_by INTEGER REFERENCES members ON DELETE SET NULL,
    question TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    answer TEXT,
    answered_at INTEGER,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE INDEX review_questions_of ON review_questions (review_id);

-- What is reviewed takes its reviews with it.
CREATE TRIGGER members_without_reviews AFTER DELETE ON members BEGIN
    DELETE FROM reviews WHERE kind = 'application' AND subject_id = OLD.id;
END;
