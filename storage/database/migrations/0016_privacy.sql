-- When a member last wrote or pressed something (to the day), when she last said that her profile is
-- right, and when she was asked since: about her profile, and, if she is silent, whether she is still
-- there (`silence_asks` counts that).
CREATE TABLE presence (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    seen_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    profile_asked_at INTEGER,
    silence_asks INTEGER NOT NULL DEFAULT 0,
    silence_asked_at INTEGER,
    CHECK ((silence_asks = 0) = (silence_asked_at IS NULL))
) STRICT;

-- What members wrote or pressed while Kurak waited for their consent to changed terms, as Telegram
-- sent it. It is answered once they have agreed.
CREATE TABLE deferred_updates (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    update_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, update_id)
) STRICT, WITHOUT ROWID;
