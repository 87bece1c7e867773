-- What members ask those who know a topic, and what these answer. `country` and `sector` are the
-- writer's of that moment: where she is not named, they tell whose it is. Both go when she leaves.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    asker_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn')),
    written_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER,
    reason TEXT,
    message_id INTEGER UNIQUE REFERENCES messages
) STRICT;

CREATE INDEX questions_of ON questions (asker_id, written_at);
CREATE INDEX questions_waiting ON questions (written_at, id) WHERE state = 'waiting';

CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions ON DELETE CASCADE,
    writer_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn')),
    written_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER,
    reason TEXT
) STRICT;

CREATE INDEX replies_to ON replies (question_id, state, id);
CREATE INDEX replies_of ON replies (writer_id, written_at);
CREATE INDEX replies_waiting ON replies (written_at, id) WHERE state = 'waiting';
