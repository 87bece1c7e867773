-- Who asked to be introduced to whom; `asked_id` is NULL where that was an author who is not named
-- and has left. `declined` and `blocked` look like `asked` to who asked,
-- her own contact included, until they run out like it. Where a request has ended, no contact is.
-- `asker_asked_anew`, `asked_asked_anew`: her Telegram name is gone, and she was asked for another contact.
CREATE TABLE introductions (
    id INTEGER PRIMARY KEY,
    asker_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    asked_id INTEGER REFERENCES members ON DELETE CASCADE,
    status TEXT NOT NULL DEFAULT 'asked' CHECK (status IN
        ('asked', 'accepted', 'declined', 'blocked', 'withdrawn', 'expired', 'ended')),
    note TEXT NOT NULL,
    asker_gives TEXT,
    asked_gives TEXT,
    asker_asked_anew INTEGER NOT NULL DEFAULT 0 CHECK (asker_asked_anew IN (0, 1)),
    asked_asked_anew INTEGER NOT NULL DEFAULT 0 CHECK (asked_asked_anew IN (0, 1)),
    asked_at INTEGER NOT NULL,
    over_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CHECK (asker_id <> asked_id),
    CHECK ((status IN ('asked', 'accepted', 'declined', 'blocked')) = (asker_gives IS NOT NULL)),
    CHECK ((status = 'accepted') = (asked_gives IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX introductions_live ON introductions (asker_id, asked_id)
    WHERE status IN ('asked', 'accepted', 'declined', 'blocked');
CREATE INDEX introductions_by_asker ON introductions (asker_id, changed_at);
CREATE INDEX introductions_by_asked ON introductions (asked_id, changed_at);
CREATE INDEX introductions_due ON introductions (over_at)
    WHERE status IN ('asked', 'declined', 'blocked');

-- Who wants to know nothing of whom. Neither finds the other, but where the block is `one_way`: it
-- answers a request to an author who is not named, and who asked would find her by what vanishes.
CREATE TABLE blocks (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    blocked_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    blocked_at INTEGER NOT NULL,
    one_way INTEGER NOT NULL DEFAULT 0 CHECK (one_way IN (0, 1)),
    PRIMARY KEY (member_id, blocked_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX blocks_by_blocked ON blocks (blocked_id);

-- What she has done lately of what may be done only so often: storage/kit/rate_limits.py.
CREATE TABLE actions (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    action TEXT NOT NULL,
    target_id INTEGER REFERENCES members ON DELETE SET NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX actions_of_member ON actions (member_id, action, at);
CREATE INDEX actions_by_target ON actions (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX actions_by_age ON actions (at);
