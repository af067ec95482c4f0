-- What calls of a stretch of time are sorted by most stands in the index of the time: the worst sound of a day, or its longest call, is found without
-- reading the rows of the day.
DROP INDEX past_call_by_time;
CREATE INDEX past_call_by_time ON past_call (org_hash, started_at, call_hash, band, audio_key, duration_key);
