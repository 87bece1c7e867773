-- Updates as Telegram sent them, stored before they are confirmed. The body and the sender go when
-- the update is handled; the id stays for a while, so that a repeated delivery is recognised. A
-- refused update (too many of its sender are pending) is an id only; the last one accepted before
-- it stands for it (`surplus`).
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('pending', 'handled', 'refused', 'unreadable')),
    body TEXT,
    sender INTEGER NOT NULL,
    surplus INTEGER NOT NULL CHECK (surplus IN (0, 1)),
    received_at INTEGER NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    CHECK ((status IN ('handled', 'refused')) = (body IS NULL)),
    CHECK (body IS NOT NULL OR sender = 0)
) STRICT;

CREATE INDEX inbox_pending ON inbox (sender, position, surplus) WHERE status = 'pending';
CREATE INDEX inbox_by_age ON inbox (received_at);

-- One row: the troubles that the running bot found last, one line each, and the last errors in its
-- log, each with its time in front.
CREATE TABLE health (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    updated_at INTEGER NOT NULL,
    troubles TEXT NOT NULL,
    errors TEXT NOT NULL
) STRICT;
