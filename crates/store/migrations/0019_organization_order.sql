-- The order in which organisations were met: one that comes later never takes the place of an earlier one. Those before this have it by name.
ALTER TABLE organization ADD COLUMN met_as BIGINT NOT NULL DEFAULT 0;
