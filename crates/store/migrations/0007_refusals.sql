-- Refusals of strangers of the minute that runs. recorded: how many are in the audit log one by one; more: how many an entry will tell of
-- when the minute is over. Empty network: all networks together.
CREATE TABLE audit_refusals (
    network TEXT NOT NULL,
    kind TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    recorded BIGINT NOT NULL,
    more BIGINT NOT NULL,
    PRIMARY KEY (network, kind)
);

-- When a provider's sign-in last said that a role from a rule holds; before the first such sign-in, granted_at says it.
ALTER TABLE account_grant ADD COLUMN confirmed_at BIGINT;
