-- Which models gave the scores that a figure adds up: the first and the last of their names. Scores of two models are no mean.
ALTER TABLE call_rollup ADD COLUMN first_model TEXT;
ALTER TABLE call_rollup ADD COLUMN last_model TEXT;
UPDATE call_rollup SET first_model = 'g107', last_model = 'g107' WHERE audio_mos_count > 0;
-- Figures with calls of the other model are computed again.
INSERT INTO rollup_dirty (org_id, step, at)
    SELECT DISTINCT p.org_id, 0, p.started_at - p.started_at % 3600000 FROM past_call p WHERE p.model LIKE 'legacy%'
    ON CONFLICT (org_id, step, at) DO NOTHING;
INSERT INTO rollup_dirty (org_id, step, at)
    SELECT DISTINCT p.org_id, 1, p.started_at - p.started_at % 86400000 FROM past_call p WHERE p.model LIKE 'legacy%'
    ON CONFLICT (org_id, step, at) DO NOTHING;
