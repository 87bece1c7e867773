-- Somebody whom admins keep out for a while is no member: her status is 'declined', as far as the
-- rest of the network is concerned. `joined_before` is when she joined, for when she comes back.
ALTER TABLE members ADD COLUMN suspended_at INTEGER;
ALTER TABLE members ADD COLUMN joined_before INTEGER;
CREATE INDEX members_suspended ON members (suspended_at) WHERE suspended_at IS NOT NULL;
