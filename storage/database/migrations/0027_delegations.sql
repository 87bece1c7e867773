-- What was recorded with a managed profile: for which event, by whom, what she said, how and on which
-- day (in ISO form) she agreed, and who nominated her. `member_id` is her managed row until she takes
-- the profile over, then her own. `secret_hash` is the SHA-256 of the secret in the last link that was
-- made for her. Whoever opened it is `opened_by`; she said at `confirmed_at` that it is she, and has
-- the seat since `claimed_at`, for which she has to be a member.
CREATE TABLE managed_profiles (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    entered_by INTEGER REFERENCES members ON DELETE SET NULL,
    entered_at INTEGER NOT NULL,
    said TEXT,
    agreed TEXT NOT NULL CHECK (agreed IN ('paper', 'letter', 'phone', 'in_person', 'message')),
    agreed_on TEXT NOT NULL,
    nominator TEXT,
    secret_hash TEXT UNIQUE,
    link_expires_at INTEGER,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    opened_at INTEGER,
    confirmed_at INTEGER,
    claimed_at INTEGER,
    CHECK ((secret_hash IS NULL) = (link_expires_at IS NULL))
) STRICT;

CREATE INDEX managed_profiles_of ON managed_profiles (member_id);
CREATE INDEX managed_profiles_of_event ON managed_profiles (event_id, entered_by);
CREATE INDEX managed_profiles_by_keeper ON managed_profiles (entered_by, event_id)
    WHERE entered_by IS NOT NULL;
CREATE INDEX managed_profiles_by_opener ON managed_profiles (opened_by)
    WHERE opened_by IS NOT NULL;
