-- Where the time of a change goes, as `stages` of flow.json has it: of what was delivered in the 84 days before the facts were
-- gathered, changes of bots left out. A stage of which nothing is known has no row, and so has a repository without deployments.
-- DuckDB. Of many repositories: read_parquet('facts/*/changes.parquet').

-- As in lead-time.sql.
CREATE OR REPLACE TEMP MACRO told(seconds, share, least) AS
  CASE WHEN count(seconds) >= least THEN floor(round(quantile_cont(seconds, share), 4) + 0.5)::BIGINT END;

WITH delivered AS (
  SELECT *
  FROM read_parquet('changes.parquet')
  WHERE origin NOT IN ('bot', 'dependency-bot')
    AND epoch(deployed_at) >= epoch(as_of) - 84 * 86400
    AND epoch(deployed_at) < epoch(as_of)
),
spent AS (
  UNPIVOT delivered ON COLUMNS('^stage_.+_seconds$') INTO NAME stage VALUE seconds
),
-- All stages of a change together are its lead time. Git alone tells no stage before the merge, but the lead time it may.
wholes AS (
  SELECT
    repository,
    id,
    CASE WHEN bool_or(stage = 'stage_coding_seconds') THEN sum(seconds) ELSE any_value(lead_time_seconds) END AS whole
  FROM spent
  GROUP BY repository, id
),
totals AS (
  SELECT repository, count(whole) AS n, sum(whole) AS total FROM wholes GROUP BY repository
)
SELECT
  spent.repository,
  regexp_extract(spent.stage, '^stage_(.+)_seconds$', 1) AS stage,
  count(nullif(seconds, 0)) AS n,
  told(nullif(seconds, 0), 0.50, 5) AS p50,
  told(nullif(seconds, 0), 0.85, 15) AS p85,
  CASE WHEN any_value(totals.n) >= 5 AND any_value(total) > 0
    THEN sum(seconds) FILTER (whole IS NOT NULL) / any_value(total) END AS share
FROM spent
JOIN wholes ON wholes.id = spent.id AND wholes.repository IS NOT DISTINCT FROM spent.repository
JOIN totals ON totals.repository IS NOT DISTINCT FROM spent.repository
GROUP BY spent.repository, spent.stage
ORDER BY spent.repository, share DESC;
