import type { Answer, Call, Handlers, Hub, Json } from './hub.ts';
import { error, follows, isRecord, listIn, notFound, ok, paged, REPO, recordIn } from './hub.ts';
import type * as Of from './records.ts';

const SARIF = 'application/sarif+json';

function toolShape({ name, version }: Of.Analysis['tool']): Json {
  return { name, version, guid: null };
}

/** Counted from the SARIF itself, as GitHub does. */
function countsOf(sarif: unknown): { readonly results: number; readonly rules: number } {
  const runs = isRecord(sarif) ? listIn(sarif, 'runs') : [];
  const sum = (of: (run: Json) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    results: sum((run) => listIn(run, 'results').length),
    rules: sum((run) => listIn(recordIn(recordIn(run, 'tool'), 'driver'), 'rules').length),
  };
}

function analysisShape({ api }: Hub, analysis: Of.Analysis): Json {
  const { results, rules } = countsOf(analysis.sarif);
  return {
    ref: analysis.ref,
    commit_sha: analysis.commitSha,
    analysis_key: `.github/workflows/scan.yml:${analysis.tool.name}`,
    environment: '{}',
    category: analysis.category,
    error: '',
    warning: '',
    created_at: analysis.createdAt,
    results_count: results,
    rules_count: rules,
    id: analysis.id,
    url: `${api}/code-scanning/analyses/${analysis.id}`,
    sarif_id: `sarif-${analysis.id}`,
    tool: toolShape(analysis.tool),
    deletable: true,
  };
}

function alertShape({ api, html }: Hub, alert: Of.Alert): Json {
  const url = `${api}/code-scanning/alerts/${alert.number}`;
  const { id, severity, security_severity_level } = alert.rule;
  return {
    number: alert.number,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    url,
    html_url: `${html}/security/code-scanning/${alert.number}`,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? alert.createdAt : null,
    dismissed_by: null,
    dismissed_at: alert.state === 'dismissed' ? alert.createdAt : null,
    dismissed_reason: alert.state === 'dismissed' ? "won't fix" : null,
    dismissed_comment: null,
    rule: { id, severity, security_severity_level, description: id, name: id, tags: ['security'] },
    tool: { name: alert.tool, version: null, guid: null },
    most_recent_instance: {
      ref: alert.ref,
      analysis_key: `.github/workflows/scan.yml:${alert.tool}`,
      environment: '{}',
      category: alert.tool.toLowerCase(),
      state: alert.state,
      commit_sha: alert.commitSha,
      message: { text: alert.message },
      location: { path: alert.path, start_line: alert.line, end_line: alert.line, start_column: 1, end_column: 2 },
      classifications: [],
    },
    instances_url: `${url}/instances`,
  };
}

/** A repository without any scan is told so, and one where scanning is off in other words. */
function scanned(answer: (call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const { state } = call.hub;
    const off = 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.';
    if (!state.hasCodeScanning) return error(403, off, call.documentation);
    if (state.data.analyses.length === 0) return error(404, 'no analysis found', call.documentation);
    return answer(call);
  };
}

/** `main` and `refs/heads/main` mean the same; `pr=7` the merge ref of that pull request. */
function isOf({ query }: Call, ref: string): boolean {
  const { ref: wanted, pr } = query;
  if (pr !== undefined && ref !== `refs/pull/${pr}/merge` && ref !== `refs/pull/${pr}/head`) return false;
  return wanted === undefined || ref === wanted || ref === `refs/heads/${wanted}`;
}

function newest<T extends { readonly createdAt: string }>({ query }: Call, all: readonly T[]): T[] {
  const sign = query['direction'] === 'asc' ? 1 : -1;
  return all.toSorted((a, b) => sign * (a.createdAt < b.createdAt ? -1 : 1));
}

export const scanningHandlers: Handlers = {
  [`GET ${REPO}/code-scanning/analyses`]: scanned((call) => {
    follows(call, 'ref', 'pr', 'tool_name', 'sarif_id', 'direction', 'sort');
    const { tool_name, sarif_id } = call.query;
    const found = call.hub.state.data.analyses.filter(
      ({ ref, tool, id }) =>
        isOf(call, ref) &&
        (tool_name === undefined || tool.name === tool_name) &&
        (sarif_id === undefined || sarif_id === `sarif-${id}`),
    );
    return paged(call, newest(call, found), (some) => some.map((analysis) => analysisShape(call.hub, analysis)));
  }),
  [`GET ${REPO}/code-scanning/analyses/{analysis_id}`]: scanned((call) => {
    const id = Number(call.path['analysis_id']);
    const found = call.hub.state.data.analyses.find((analysis) => analysis.id === id);
    if (found === undefined) return notFound(call);
    if (!call.accept.includes(SARIF)) return ok(analysisShape(call.hub, found));
    return { status: 200, body: found.sarif, headers: { 'content-type': SARIF } };
  }),
  [`GET ${REPO}/code-scanning/alerts`]: scanned((call) => {
    follows(call, 'ref', 'tool_name', 'state', 'direction', 'sort');
    const { tool_name, state } = call.query;
    const found = call.hub.state.data.alerts.filter(
      (alert) =>
        isOf(call, alert.ref) &&
        (tool_name === undefined || alert.tool === tool_name) &&
        (state === undefined || alert.state === state),
    );
    return paged(call, newest(call, found), (some) => some.map((alert) => alertShape(call.hub, alert)));
  }),
};
