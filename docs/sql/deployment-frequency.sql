-- Deployment frequency, as `metrics["deployment-frequency"]` of flow.json has it: deployments to production a week, over the 12 whole
-- weeks before the facts were gathered. What was live already and is deployed again is not counted.
-- DuckDB. Of many repositories: read_parquet('facts/*/deployments.parquet'). One without any deployment has no row.
WITH counted AS (
  SELECT
    repository,
    epoch(deployed_at) - (epoch(as_of) - 84 * 86400) AS since,
    epoch(deployed_at) - lag(epoch(deployed_at)) OVER (PARTITION BY repository ORDER BY deployed_at) AS gap
  FROM read_parquet('deployments.parquet')
  WHERE kind <> 'redeploy'
    AND epoch(deployed_at) >= epoch(as_of) - 84 * 86400
    AND epoch(deployed_at) < epoch(as_of)
),
-- Weeks are blocks of seven days that end when the facts were gathered; one without a deployment counts too.
weeks AS (
  SELECT repository, week, count(DISTINCT floor(since / 86400)) FILTER (floor(since / 604800) = week) AS days
  FROM counted, range(12) AS numbers(week)
  GROUP BY repository, week
),
medians AS (
  SELECT repository, quantile_cont(days, 0.5) AS days FROM weeks GROUP BY repository
)
SELECT
  counted.repository,
  count(*) AS n,
  count(*) / 12 AS per_week,
  any_value(medians.days) AS days_per_week_p50,
  CASE WHEN count(gap) >= 5 THEN floor(quantile_cont(gap, 0.5) + 0.5)::BIGINT END AS gap_p50
FROM counted JOIN medians ON medians.repository IS NOT DISTINCT FROM counted.repository
GROUP BY counted.repository
ORDER BY counted.repository;
