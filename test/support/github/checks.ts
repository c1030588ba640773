import type { Answer, Call, Handlers, Hub, Json } from './hub.ts';
import { counted, error, follows, listIn, notFound, numberIn, ok, paged, REPO, recordIn, textIn } from './hub.ts';
import { minimalPullShape } from './pulls.ts';
import type * as Of from './records.ts';
import { appShape, nodeId, userShape } from './shapes.ts';

/** In one request; more are sent by changing the check run again. */
const ANNOTATIONS_LIMIT = 50;

function checkShape(hub: Hub, check: Of.CheckRun): Json {
  const url = `${hub.api}/check-runs/${check.id}`;
  const pulls = hub.state.data.pulls.filter(
    ({ head, state }) => head.sha === check.sha && head.repository === hub.name && state === 'open',
  );
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    name: check.name,
    head_sha: check.sha,
    external_id: check.externalId ?? '',
    url,
    html_url: `${hub.html}/runs/${check.id}`,
    details_url: check.detailsUrl ?? `${hub.html}/runs/${check.id}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: { ...check.output, annotations_count: check.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: check.suiteId },
    app: appShape(hub, check.app),
    pull_requests: pulls.map((pull) => minimalPullShape(hub, pull)),
  };
}

function annotationOf(sent: Json): Of.Annotation {
  return {
    path: textIn(sent, 'path') ?? '',
    start_line: numberIn(sent, 'start_line') ?? 0,
    end_line: numberIn(sent, 'end_line') ?? 0,
    start_column: numberIn(sent, 'start_column') ?? null,
    end_column: numberIn(sent, 'end_column') ?? null,
    annotation_level: textIn(sent, 'annotation_level') ?? '',
    title: textIn(sent, 'title') ?? null,
    message: textIn(sent, 'message') ?? '',
    raw_details: textIn(sent, 'raw_details') ?? null,
  };
}

/** What a request names is changed; annotations are added to those that are there. */
function apply({ hub, body }: Call, check: Of.CheckRun): void {
  const output = recordIn(body, 'output');
  const conclusion = textIn(body, 'conclusion');
  check.name = textIn(body, 'name') ?? check.name;
  check.externalId = textIn(body, 'external_id') ?? check.externalId;
  check.detailsUrl = textIn(body, 'details_url') ?? check.detailsUrl;
  check.startedAt = textIn(body, 'started_at') ?? check.startedAt ?? hub.state.now();
  check.status = conclusion === undefined ? (textIn(body, 'status') ?? check.status) : 'completed';
  check.conclusion = check.status === 'completed' ? (conclusion ?? check.conclusion) : null;
  check.completedAt = check.status === 'completed' ? (textIn(body, 'completed_at') ?? hub.state.now()) : null;
  check.output = {
    title: textIn(output, 'title') ?? check.output.title,
    summary: textIn(output, 'summary') ?? check.output.summary,
    text: textIn(output, 'text') ?? check.output.text,
  };
  check.annotations.push(...listIn(output, 'annotations').map(annotationOf));
}

function refused({ token, body, documentation }: Call, check?: Of.CheckRun): Answer | undefined {
  const { app } = token.actor;
  if (app === undefined) return error(403, 'Resource not accessible by personal access token', documentation);
  if (check && check.app.id !== app.id) {
    const message = `Invalid app_id \`${check.app.id}\` - check run can only be modified by the GitHub App that created it.`;
    return error(403, message, documentation);
  }
  const { length } = listIn(recordIn(body, 'output'), 'annotations');
  if (length <= ANNOTATIONS_LIMIT) return undefined;
  return error(
    422,
    `Invalid request.\n\nNo more than ${ANNOTATIONS_LIMIT} items are allowed; ${length} were supplied.`,
    documentation,
  );
}

function create(call: Call): Answer {
  const { hub, token, body } = call;
  const sha = textIn(body, 'head_sha') ?? '';
  const no = refused(call);
  if (no) return no;
  if (!hub.state.knows(sha)) return error(422, `No commit found for SHA: ${sha}`, call.documentation);
  const suite = hub.state.suiteFor(sha, token.actor.login);
  const check: Of.CheckRun = {
    id: hub.state.id(),
    suiteId: suite.id,
    sha,
    app: suite.app,
    name: '',
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    externalId: null,
    detailsUrl: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(call, check);
  hub.state.data.checks.push(check);
  return ok(checkShape(hub, check), 201);
}

function ofCheck(answer: (call: Call, check: Of.CheckRun) => Answer): (call: Call) => Answer {
  return (call) => {
    const id = Number(call.path['check_run_id']);
    const check = call.hub.state.data.checks.find((one) => one.id === id);
    return check ? answer(call, check) : notFound(call);
  };
}

/** The newest of each name, unless all are asked for. */
export function latestChecks(checks: readonly Of.CheckRun[]): readonly Of.CheckRun[] {
  const byName = new Map(checks.map((check) => [`${check.suiteId} ${check.name}`, check]));
  return [...byName.values()];
}

function list(call: Call): Answer {
  follows(call, 'check_name', 'status', 'filter', 'app_id');
  const { hub, path, query } = call;
  const ref = path['ref'] ?? '';
  const sha = hub.contents.commit(ref) ?? ref;
  if (!hub.state.knows(sha)) return error(422, `No commit found for SHA: ${ref}`, call.documentation);
  const is = (wanted: string | undefined, value: number | string) => wanted === undefined || wanted === String(value);
  const found = hub.state
    .checkRuns(sha)
    .filter(
      ({ name, status, app }) => is(query['check_name'], name) && is(query['status'], status) && is(query['app_id'], app.id),
    );
  return counted(call, 'check_runs', query['filter'] === 'all' ? found : latestChecks(found), (check) => checkShape(hub, check));
}

function setStatus(call: Call): Answer {
  const { hub, path, body, token } = call;
  const sha = path['sha'] ?? '';
  if (!hub.state.knows(sha)) return error(422, `No commit found for SHA: ${sha}`, call.documentation);
  const status: Of.Status = {
    id: hub.state.id(),
    sha,
    state: textIn(body, 'state') ?? '',
    context: textIn(body, 'context') ?? 'default',
    description: textIn(body, 'description') ?? null,
    targetUrl: textIn(body, 'target_url') ?? null,
    creator: token.actor.login,
    at: hub.state.now(),
  };
  hub.state.data.statuses.push(status);
  const shape = {
    url: `${hub.api}/statuses/${sha}`,
    avatar_url: null,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
    creator: userShape(hub, status.creator),
  };
  return ok(shape, 201);
}

export const checkHandlers: Handlers = {
  [`POST ${REPO}/check-runs`]: create,
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: ofCheck((call, check) => {
    const no = refused(call, check);
    if (no) return no;
    apply(call, check);
    return ok(checkShape(call.hub, check));
  }),
  [`GET ${REPO}/check-runs/{check_run_id}/annotations`]: ofCheck((call, { annotations, sha }) =>
    paged(call, annotations, (some) => some.map((one) => ({ ...one, blob_href: `${call.hub.html}/blob/${sha}/${one.path}` }))),
  ),
  [`GET ${REPO}/commits/{ref}/check-runs`]: list,
  [`POST ${REPO}/statuses/{sha}`]: setStatus,
};
