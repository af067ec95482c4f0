-- Secrets that must be read back: sealed under data keys, which are sealed under the master key, which is not in the database.
CREATE TABLE data_key (
    key_id TEXT NOT NULL,
    master_id TEXT NOT NULL,
    wrapped BYTEA NOT NULL,
    is_active INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (key_id)
);

CREATE TABLE sealed_secret (
    name TEXT NOT NULL,
    key_id TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    expires_at BIGINT,
    PRIMARY KEY (name)
);
CREATE INDEX sealed_secret_by_key ON sealed_secret (key_id, name);

-- What Cordboard speaks to Webex with. The tokens themselves are sealed secrets, named after organisation and kind.
-- generation: counts saved token pairs. renewing_*: who asks Webex for new ones now. attempt_at: set before Webex is asked and
-- cleared when the answer is saved, so that what a killed process leaves behind is seen.
CREATE TABLE webex_connection (
    org_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_id TEXT NOT NULL,
    application_id TEXT,
    owner TEXT NOT NULL,
    scopes TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT,
    error_since BIGINT,
    connected_at BIGINT NOT NULL,
    refreshed_at BIGINT,
    access_expires_at BIGINT,
    access_life_ms BIGINT,
    refresh_expires_at BIGINT,
    generation BIGINT NOT NULL,
    renewing_holder TEXT,
    renewing_until BIGINT,
    attempt_at BIGINT,
    window_began_at BIGINT,
    window_attempts BIGINT NOT NULL,
    warned_days BIGINT,
    PRIMARY KEY (org_id, kind)
);

-- What an administrator must know of a connection until it is settled.
CREATE TABLE connection_alert (
    org_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    resolved_at BIGINT,
    PRIMARY KEY (org_id, kind, at, code)
);
