-- What past calls offer to choose from, place by place: whoever sees some places is offered what was told there and nothing else.
-- kind: 0 cause, 1 region. location_id: '' when the call was at none.
CREATE TABLE call_choice (
    org_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    location_id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (org_id, kind, location_id, value)
);
INSERT INTO call_choice (org_id, kind, location_id, value)
    SELECT DISTINCT org_id, 0, COALESCE(location_id, ''), disconnect_cause FROM past_call WHERE disconnect_cause IS NOT NULL;
INSERT INTO call_choice (org_id, kind, location_id, value)
    SELECT DISTINCT org_id, 1, COALESCE(location_id, ''), region FROM past_call WHERE region IS NOT NULL;
DROP TABLE call_cause;
