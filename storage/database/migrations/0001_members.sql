-- Everybody who talks to the bot. The row is created by her first message, the profile is filled in
-- when she registers. `zone` is NULL where she keeps the time zone of her country. `blocked_at` is
-- when she blocked the bot. `menu` is the version of the command menu in her chat; `menu_due`
-- counts the changes of whatever the menu depends on since it was last set. A suspended member has
-- the status 'rejected' for the rest of the network; `joined_at_before_suspension` restores her. At
-- `suspended_until` she is restored, if it is not NULL; whoever was removed (`removed_at`) never is.
-- `hidden_at` is when she hid herself from the others. A `managed` row is a woman without Telegram whom
-- somebody else entered for an event (managed_profiles): instead of a Telegram id she has a random
-- negative number, which is nobody's.
-- `name_order` is the name as it is sorted for readers of all languages but Uzbek, whose order is
-- `name_order_uz`; both are the same for all whose name not everyone may see. `photo` is a file id of
-- Telegram.
-- The columns `…_shown_to` say who sees a field of her profile: 0 everyone, 1 members of her country,
-- 2 only those who are in contact with her, 3 nobody (storage/profile_fields.py).
-- The id of a member who was erased is never given again: a row without a foreign key, as of the
-- audit, must not come to name another one.
CREATE TABLE members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    language TEXT,
    status TEXT NOT NULL DEFAULT 'newcomer'
        CHECK (status IN ('newcomer', 'pending', 'member', 'rejected', 'managed')),
    name TEXT,
    name_key TEXT,
    name_order TEXT,
    name_order_uz TEXT,
    country TEXT,
    sector TEXT,
    institution TEXT,
    institution_key TEXT,
    position TEXT,
    region TEXT,
    about TEXT,
    photo TEXT,
    name_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (name_shown_to BETWEEN 0 AND 2),
    institution_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (institution_shown_to BETWEEN 0 AND 3),
    position_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (position_shown_to BETWEEN 0 AND 3),
    region_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (region_shown_to BETWEEN 0 AND 3),
    topics_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (topics_shown_to BETWEEN 0 AND 3),
    about_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (about_shown_to BETWEEN 0 AND 3),
    photo_shown_to INTEGER NOT NULL DEFAULT 2 CHECK (photo_shown_to BETWEEN 0 AND 3),
    consent_version TEXT,
    consented_at INTEGER,
    first_seen_at INTEGER NOT NULL,
    joined_at INTEGER,
    zone TEXT,
    quiet_from INTEGER NOT NULL DEFAULT 21 CHECK (quiet_from BETWEEN 18 AND 23),
    quiet_until INTEGER NOT NULL DEFAULT 8 CHECK (quiet_until BETWEEN 5 AND 11),
    blocked_at INTEGER,
    suspended_at INTEGER,
    suspended_until INTEGER,
    removed_at INTEGER,
    hidden_at INTEGER,
    joined_at_before_suspension INTEGER,
    menu TEXT,
    menu_due INTEGER NOT NULL DEFAULT 0,
    CHECK (
        status = 'newcomer'
        OR (name IS NOT NULL AND name_key IS NOT NULL AND country IS NOT NULL
            AND (status = 'managed' OR (sector IS NOT NULL AND consent_version IS NOT NULL
                AND consented_at IS NOT NULL)))
    ),
    CHECK ((status = 'managed') = (telegram_id < 0)),
    CHECK ((status = 'member') = (joined_at IS NOT NULL)),
    CHECK (suspended_at IS NOT NULL OR (suspended_until IS NULL AND removed_at IS NULL)),
    CHECK (suspended_until IS NULL OR removed_at IS NULL)
) STRICT;

-- One index per way of browsing, each in the order in which it is listed; of those whom others see.
CREATE INDEX members_by_country_sector ON members (country, sector, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country ON members (country, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_sector ON members (sector, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_name ON members (name_order, id) WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country_sector_uz ON members (country, sector, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country_uz ON members (country, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_sector_uz ON members (sector, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_name_uz ON members (name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_joining ON members (joined_at, country, sector)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_managed ON members (name_key, id) WHERE status = 'managed';
CREATE INDEX members_suspended ON members (suspended_at) WHERE suspended_at IS NOT NULL;
CREATE INDEX members_suspended_until ON members (suspended_until)
    WHERE suspended_until IS NOT NULL;
CREATE INDEX members_hidden ON members (hidden_at) WHERE hidden_at IS NOT NULL;
CREATE INDEX members_menu_due ON members (id) WHERE menu_due > 0;

-- The live counts of the audience picker read this index alone.
CREATE INDEX members_for_audiences ON members
    (language, country, sector, joined_at, blocked_at, zone, quiet_from, quiet_until, status)
    WHERE status = 'member';

CREATE TRIGGER members_menu AFTER UPDATE OF language, status, blocked_at ON members BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.id;
END;

CREATE TABLE member_topics (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('offers', 'seeks')),
    topic TEXT NOT NULL,
    PRIMARY KEY (member_id, side, topic)
) STRICT, WITHOUT ROWID;

CREATE INDEX member_topics_by_topic ON member_topics (topic, side, member_id);

-- Rows with `from_config` mirror the configuration; nobody can remove them in the chat. A coordinator
-- with `is_named` = 0 is not named to the members of her country. `sees_reporters` mirrors the
-- configuration too: this admin may look who sent a report.
CREATE TABLE roles (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('admin', 'coordinator')),
    country TEXT NOT NULL DEFAULT '',
    from_config INTEGER NOT NULL DEFAULT 0 CHECK (from_config IN (0, 1)),
    is_named INTEGER NOT NULL DEFAULT 1 CHECK (is_named IN (0, 1)),
    sees_reporters INTEGER NOT NULL DEFAULT 0 CHECK (sees_reporters IN (0, 1)),
    granted_by INTEGER REFERENCES members ON DELETE SET NULL,
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, role, country),
    CHECK ((role = 'coordinator') = (country <> ''))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER roles_menu_granted AFTER INSERT ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.member_id;
END;

CREATE TRIGGER roles_menu_revoked AFTER DELETE ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = OLD.member_id;
END;

CREATE INDEX roles_by_country ON roles (role, country);

-- The kinds of messages that a member has turned off.
CREATE TABLE muted_kinds (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (member_id, kind)
) STRICT, WITHOUT ROWID;

-- Blocks between members. They are mutual, except for `one_way`: the answer to a request to an
-- author who is not named, where a mutual block would tell the requester who the author is.
CREATE TABLE blocks (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    blocked_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    one_way INTEGER NOT NULL DEFAULT 0 CHECK (one_way IN (0, 1)),
    PRIMARY KEY (member_id, blocked_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX blocks_by_blocked ON blocks (blocked_id);

-- Rate-limited actions of members, one row each, until no limit counts them any more.
CREATE TABLE actions (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    action TEXT NOT NULL,
    target_id INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX actions_of_member ON actions (member_id, action, created_at);
CREATE INDEX actions_by_target ON actions (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX actions_by_age ON actions (created_at);

-- Values of the configuration that transactions need, and moments of the network as a whole.
CREATE TABLE network_settings (
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
