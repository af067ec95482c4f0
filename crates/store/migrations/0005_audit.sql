-- The audit log: one chain of hashes per database, whatever the organisation. What names people stands apart, so that it can
-- be erased; the chain holds its hash.
CREATE TABLE audit_entry (
    sequence BIGINT NOT NULL,
    at BIGINT NOT NULL,
    account TEXT,
    via TEXT NOT NULL,
    via_id TEXT,
    action TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target_id TEXT NOT NULL,
    org_id TEXT,
    outcome TEXT NOT NULL,
    reason TEXT,
    tracking_id TEXT,
    actor_hash BYTEA,
    detail_hash BYTEA,
    hash BYTEA NOT NULL,
    PRIMARY KEY (sequence)
);
CREATE INDEX audit_by_time ON audit_entry (at, sequence);
CREATE INDEX audit_by_account ON audit_entry (account, sequence);
CREATE INDEX audit_by_target ON audit_entry (target_kind, target_id, sequence);
CREATE INDEX audit_by_action ON audit_entry (action, sequence);

-- Two parts an entry: 'actor' names who did it and from where, 'detail' whom or what it was done to, before and after.
-- The salt keeps a hash from being guessed once its text is erased.
CREATE TABLE audit_personal (
    sequence BIGINT NOT NULL,
    part TEXT NOT NULL,
    salt BYTEA NOT NULL,
    body TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (sequence, part)
);
