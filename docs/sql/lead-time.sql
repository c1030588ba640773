-- Change lead time, as `metrics["change-lead-time"]` of flow.json has it: seconds from the first commit of a change to the
-- deployment that first held it, of what was delivered in the 84 days before the facts were gathered.
-- DuckDB. Of many repositories: read_parquet('facts/*/changes.parquet').

-- quantile_cont interpolates as type 7 of Hyndman and Fan, as the program does. A half goes up; what binary fractions lost of it is
-- given back before. Of fewer values than `least` a quantile is not told.
CREATE OR REPLACE TEMP MACRO told(seconds, share, least) AS
  CASE WHEN count(seconds) >= least THEN floor(round(quantile_cont(seconds, share), 4) + 0.5)::BIGINT END;

SELECT
  repository,
  count(*) AS n,
  told(lead_time_seconds, 0.50, 5) AS p50,
  told(lead_time_seconds, 0.75, 9) AS p75,
  told(lead_time_seconds, 0.85, 15) AS p85,
  told(lead_time_seconds, 0.90, 22) AS p90,
  min(lead_time_seconds) AS shortest,
  max(lead_time_seconds) AS longest
FROM read_parquet('changes.parquet')
WHERE lead_time_seconds IS NOT NULL
  AND epoch(deployed_at) >= epoch(as_of) - 84 * 86400
  AND epoch(deployed_at) < epoch(as_of)
GROUP BY repository
ORDER BY repository;

-- What it leaves out, and why. Pull requests that are no changes of the default branch have no kind.
SELECT repository, excluded_reason AS reason, count(*) AS n
FROM read_parquet('changes.parquet')
WHERE kind IS NOT NULL
  AND excluded_reason IS NOT NULL
  AND epoch(coalesce(deployed_at, merged_at)) >= epoch(as_of) - 84 * 86400
  AND epoch(coalesce(deployed_at, merged_at)) < epoch(as_of)
GROUP BY repository, reason
ORDER BY repository, reason;
