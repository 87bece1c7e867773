-- Questions to the members who offer a topic, and their replies. `country` and `sector` are the
-- author's at that moment; they stand in for the name of an author who is not named. Questions and
-- replies go when their author leaves.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    asker_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn')),
    created_at INTEGER NOT NULL,
    message_id INTEGER UNIQUE REFERENCES messages
) STRICT;

CREATE INDEX questions_of ON questions (asker_id, created_at);

CREATE TRIGGER questions_without_reviews AFTER DELETE ON questions BEGIN
    DELETE FROM reviews WHERE kind = 'question' AND subject_id = OLD.id;
END;

CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn')),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX replies_to ON replies (question_id, status, id);
CREATE INDEX replies_of ON replies (author_id, created_at);

CREATE TRIGGER replies_without_reviews AFTER DELETE ON replies BEGIN
    DELETE FROM reviews WHERE kind = 'reply' AND subject_id = OLD.id;
END;
