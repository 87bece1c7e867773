-- Updates as they came, kept before Telegram may forget them. The body goes when it is handled,
-- the number stays for a while, so that a repeated delivery is known.
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handled', 'unreadable')),
    body TEXT,
    came_at INTEGER NOT NULL,
    place INTEGER NOT NULL UNIQUE,
    CHECK ((state = 'handled') = (body IS NULL))
) STRICT;

CREATE INDEX inbox_waiting ON inbox (place) WHERE state = 'waiting';
CREATE INDEX inbox_by_age ON inbox (came_at);
