-- Updates as they came, kept before Telegram may forget them. Body and sender go when it is handled,
-- the number stays for a while, so that a repeated delivery is known. One that was refused, as too
-- many of its sender waited, is a number only; the last one taken before stands for it (surplus).
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'handled', 'refused', 'unreadable')),
    body TEXT,
    sender INTEGER NOT NULL,
    surplus INTEGER NOT NULL CHECK (surplus IN (0, 1)),
    came_at INTEGER NOT NULL,
    place INTEGER NOT NULL UNIQUE,
    CHECK ((state IN ('handled', 'refused')) = (body IS NULL)),
    CHECK (body IS NOT NULL OR sender = 0)
) STRICT;

CREATE INDEX inbox_waiting ON inbox (sender, place, surplus) WHERE state = 'waiting';
CREATE INDEX inbox_by_age ON inbox (came_at);

-- One row: what the running bot found wrong last, one line each, and when.
CREATE TABLE health (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    noted_at INTEGER NOT NULL,
    troubles TEXT NOT NULL
) STRICT;
