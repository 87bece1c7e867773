-- Requests to be introduced. `recipient_id` is NULL where she was an author who is not named and has
-- left. To the requester, 'declined' and 'blocked' look like 'pending', her own contact included,
-- until they expire like it. A request that has ended holds no contact. The `…_contact_requested`
-- flags: her Telegram name is gone, and she was asked for another contact. A request to the author
-- of a practice is `is_hidden` where the requester does not know her until she agrees; it does not
-- stand in the way of an open one.
CREATE TABLE introductions (
    id INTEGER PRIMARY KEY,
    requester_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES members ON DELETE CASCADE,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'accepted', 'declined', 'blocked', 'withdrawn', 'expired', 'ended')),
    note TEXT NOT NULL,
    requester_contact TEXT,
    recipient_contact TEXT,
    requester_contact_requested INTEGER NOT NULL DEFAULT 0
        CHECK (requester_contact_requested IN (0, 1)),
    recipient_contact_requested INTEGER NOT NULL DEFAULT 0
        CHECK (recipient_contact_requested IN (0, 1)),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CHECK (requester_id <> recipient_id),
    CHECK ((status IN ('pending', 'accepted', 'declined', 'blocked'))
        = (requester_contact IS NOT NULL)),
    CHECK ((status = 'accepted') = (recipient_contact IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX introductions_live ON introductions (requester_id, recipient_id)
    WHERE status IN ('pending', 'accepted', 'declined', 'blocked') AND is_hidden = 0;
CREATE UNIQUE INDEX introductions_about ON introductions (requester_id, practice_id)
    WHERE status IN ('pending', 'accepted', 'declined', 'blocked') AND is_hidden = 1;
CREATE INDEX introductions_by_requester ON introductions (requester_id, updated_at);
CREATE INDEX introductions_by_recipient ON introductions (recipient_id, updated_at);
CREATE INDEX introductions_due ON introductions (expires_at)
    WHERE status IN ('pending', 'declined', 'blocked');
CREATE INDEX introductions_of_practice ON introductions (practice_id)
    WHERE practice_id IS NOT NULL;
