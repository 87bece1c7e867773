-- Whom something is for: everybody; or the members it names and those who match one of its groups,
-- which is to have a key of every kind in the group. With a `name` it is a segment of its owner, else
-- that of a subject. `code` is a code of the taxonomy, for events what she has to do with it.
CREATE TABLE audiences (
    id INTEGER PRIMARY KEY,
    owner_id INTEGER REFERENCES members ON DELETE CASCADE,
    name TEXT,
    is_everybody INTEGER NOT NULL DEFAULT 0 CHECK (is_everybody IN (0, 1)),
    UNIQUE (owner_id, name)
) STRICT;

CREATE TABLE audience_keys (
    audience_id INTEGER NOT NULL REFERENCES audiences ON DELETE CASCADE,
    group_number INTEGER NOT NULL CHECK (group_number > 0),
    kind TEXT NOT NULL CHECK (kind IN
        ('country', 'sector', 'language', 'role', 'offers', 'seeks', 'event', 'since')),
    code TEXT NOT NULL DEFAULT '',
    event_id INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audience_id, group_number, kind, code, event_id, since),
    CHECK ((kind = 'event') = (event_id <> 0))
) STRICT, WITHOUT ROWID;

CREATE TABLE audience_members (
    audience_id INTEGER NOT NULL REFERENCES audiences ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    PRIMARY KEY (audience_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX audience_members_of ON audience_members (member_id);
