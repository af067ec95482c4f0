-- People and machines that use Cordboard. Secrets are kept as hashes only; a password as argon2id in the PHC string format.

CREATE TABLE account (
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    email_key TEXT,
    password_hash TEXT,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT,
    last_sign_in_at BIGINT,
    PRIMARY KEY (account_id)
);
CREATE UNIQUE INDEX account_by_email ON account (email_key);

CREATE TABLE account_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id TEXT NOT NULL,
    org_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX account_identity_of ON account_identity (account_id);

-- Empty org_id: every organisation. Empty location_id: every location. Empty rule_id: given by hand.
CREATE TABLE account_grant (
    account_id TEXT NOT NULL,
    role TEXT NOT NULL,
    org_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    granted_by TEXT NOT NULL,
    PRIMARY KEY (account_id, role, org_id, location_id, rule_id)
);

CREATE TABLE sign_in_rule (
    rule_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    claim TEXT NOT NULL,
    value TEXT NOT NULL,
    role TEXT NOT NULL,
    org_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (rule_id)
);

CREATE TABLE invitation (
    invitation_id TEXT NOT NULL,
    hash BYTEA NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    org_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    taken_at BIGINT,
    PRIMARY KEY (invitation_id)
);
CREATE UNIQUE INDEX invitation_by_hash ON invitation (hash);
CREATE INDEX invitation_by_email ON invitation (email_key);

-- Keys are hashes: what is typed into the sign-in form may be a password in the wrong field.
CREATE TABLE sign_in_attempt (
    attempt_key BYTEA NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    PRIMARY KEY (attempt_key)
);

CREATE TABLE api_token (
    token_id TEXT NOT NULL,
    hash BYTEA NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (token_id)
);
CREATE UNIQUE INDEX api_token_by_hash ON api_token (hash);
CREATE INDEX api_token_of ON api_token (account_id, created_at, token_id);

-- Grows with everything that may end a session or change a right, so that every process hears of it by one small read.
CREATE TABLE access_epoch (
    name TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    PRIMARY KEY (name)
);

-- Links and sessions of before had no account: who was signed in signs in again.
DROP TABLE access_link;
CREATE TABLE access_link (
    hash BYTEA NOT NULL,
    purpose TEXT NOT NULL,
    account_id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    taken_at BIGINT,
    PRIMARY KEY (hash)
);

-- Empty account_id: a set-up session, good only while there is no administrator.
DROP TABLE access_session;
CREATE TABLE access_session (
    hash BYTEA NOT NULL,
    session_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    method TEXT NOT NULL,
    address TEXT,
    user_agent TEXT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    idle_ms BIGINT NOT NULL,
    PRIMARY KEY (hash)
);
CREATE UNIQUE INDEX access_session_by_id ON access_session (session_id);
CREATE INDEX access_session_of ON access_session (account_id);
