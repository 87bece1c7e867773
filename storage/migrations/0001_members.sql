-- Who talks to the bot. A row is made at her first word; the profile comes with her registration.
-- `zone` is NULL where she lives by the time of her country; `blocked_at` is when she turned the
-- bot away. `menu` is the version of the command menu in her chat, `menu_due` counts how often what
-- it depends on has changed since it was set.
CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER NOT NULL UNIQUE,
    language TEXT,
    status TEXT NOT NULL DEFAULT 'newcomer'
        CHECK (status IN ('newcomer', 'waiting', 'member', 'declined')),
    name TEXT,
    name_key TEXT,
    country TEXT,
    sector TEXT,
    institution TEXT,
    position TEXT,
    consent_version INTEGER,
    consented_at INTEGER,
    first_seen_at INTEGER NOT NULL,
    joined_at INTEGER,
    zone TEXT,
    blocked_at INTEGER,
    menu TEXT,
    menu_due INTEGER NOT NULL DEFAULT 0,
    CHECK (
        status = 'newcomer'
        OR (name IS NOT NULL AND name_key IS NOT NULL AND country IS NOT NULL
            AND sector IS NOT NULL AND consent_version IS NOT NULL AND consented_at IS NOT NULL)
    ),
    CHECK ((status = 'member') = (joined_at IS NOT NULL))
) STRICT;

-- One index per way of browsing, each with the order in it.
CREATE INDEX members_by_country_sector ON members (country, sector, name_key, id)
    WHERE status = 'member';
CREATE INDEX members_by_country ON members (country, name_key, id) WHERE status = 'member';
CREATE INDEX members_by_sector ON members (sector, name_key, id) WHERE status = 'member';

CREATE INDEX members_menu_due ON members (id) WHERE menu_due > 0;

CREATE TRIGGER members_menu AFTER UPDATE OF language, status, blocked_at ON members BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.id;
END;

CREATE TABLE member_topics (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('offers', 'seeks')),
    topic TEXT NOT NULL,
    PRIMARY KEY (member_id, side, topic)
) STRICT, WITHOUT ROWID;

-- `fixed` rows mirror the configuration; nobody can remove them in the chat.
CREATE TABLE roles (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('admin', 'coordinator')),
    country TEXT NOT NULL DEFAULT '',
    fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
    granted_by INTEGER REFERENCES members ON DELETE SET NULL,
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, role, country),
    CHECK ((role = 'coordinator') = (country <> ''))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER roles_menu_given AFTER INSERT ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.member_id;
END;

CREATE TRIGGER roles_menu_taken AFTER DELETE ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = OLD.member_id;
END;

CREATE INDEX roles_by_country ON roles (role, country);

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'let_in', 'declined')),
    submitted_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    reason TEXT,
    CHECK ((status = 'pending') = (decided_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX applications_pending ON applications (member_id) WHERE status = 'pending';
CREATE INDEX applications_waiting ON applications (submitted_at, id) WHERE status = 'pending';
