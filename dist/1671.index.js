export const id = 1671;
export const ids = [1671];
export const modules = {

/***/ 91671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BACKFILL_DAYS: () => (/* binding */ BACKFILL_DAYS),
  githubFacts: () => (/* binding */ githubFacts)
});

// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/history.js + 3 modules
var flow_history = __webpack_require__(51565);
// EXTERNAL MODULE: ./lib/flow/source.js
var source = __webpack_require__(94231);
;// CONCATENATED MODULE: ./lib/flow/source-changes.js

/**
 * Changes with what their pull requests say: the number, when work began and when it was opened, whose it is, what it takes back; and
 * which of merge, squash and rebase it was, told by the commits themselves.
 */
function withPulls(changes, pulls, join) {
    const merged = pulls.filter(({ state, sha }) => state === 'merged' && sha !== undefined);
    const places = new Map(changes.map(({ sha }, place) => [sha, place]));
    const told = [...changes];
    const own = new Map(merged.map((pull) => [pull.sha ?? '', pull]));
    const shaOf = new Map(changes.map(({ id, sha }) => [id, sha]));
    for (const { number, sha } of merged)
        shaOf.set(`#${number}`, sha ?? '');
    const elsewhere = [];
    for (const [sha, pull] of own) {
        const place = places.get(sha);
        const change = place === undefined ? undefined : told[place];
        if (place === undefined || change === undefined) {
            elsewhere.push(pull);
            continue;
        }
        const before = rebasedBefore(told, place, pull, own);
        for (let at = place - before.length; at < place; at++)
            told[at] = undefined;
        told[place] = joined(change, before, pull, { join, shaOf });
    }
    const names = new Map(join.aliases);
    const kept = told.flatMap((change) => (change === undefined ? [] : [withoutNames(change, own, names)]));
    return { changes: unambiguous(kept, own), elsewhere };
}
/** A pull request that was joined before, in an earlier run, says again what it said. */
const isJoined = ({ id, openedAt }, { number }) => id === `#${number}` && openedAt !== undefined;
function joined(change, before, pull, { join, shaOf }) {
    const kind = isJoined(change, pull) ? change.kind : kindOf(change, pull);
    const reverted = pull.reverts.flatMap((number) => shaOf.get(`#${number}`) ?? []);
    const all = [...before, change];
    const named = (key) => all.flatMap((one) => one[key]);
    return {
        ...change,
        id: `#${pull.number}`,
        kind,
        mergedAt: pull.endedAt ?? change.mergedAt,
        ...(pull.title !== undefined && { title: pull.title }),
        openedAt: pull.openedAt,
        commits: commitsOf(kind, all, pull, join.isBounded),
        origin: originOf(pull, all),
        author: pull.author,
        reverts: [...new Set([...named('reverts'), ...reverted])].filter((sha) => sha !== change.sha),
        picks: [...new Set(named('picks'))],
        hotfix: change.hotfix || HOTFIX.test(pull.branch ?? '') || pull.labels.some((label) => join.hotfixLabels.includes(label)),
    };
}
/** Accounts are GitHub's word; but that a person had an agent beside them only the commits tell. */
function originOf({ origin }, changes) {
    const isAssisted = changes.some((one) => one.origin === 'ai-assisted' || one.origin === 'agent');
    return origin === 'human' && isAssisted ? 'ai-assisted' : origin;
}
/** Pull requests with what the commits that came of them tell. */
function withOrigins(pulls, changes) {
    const assisted = new Set(changes.flatMap(({ id, origin }) => (origin === 'ai-assisted' ? [id] : [])));
    return pulls.map((pull) => pull.origin === 'human' && assisted.has(`#${pull.number}`) ? { ...pull, origin: 'ai-assisted' } : pull);
}
const HOTFIX = /^hotfix[/-]/i;
/** A squash has the time of the merge; commits that came as they were keep when they were written. */
function kindOf(change, pull) {
    if (change.kind === 'merge')
        return 'merge';
    return isOf(change, pull) ? 'rebase' : 'squash';
}
function isOf({ commits }, pull) {
    const written = new Set(pull.commits.map(({ authoredAt }) => authoredAt));
    return commits.length > 0 && commits.every(({ authoredAt }) => written.has(authoredAt));
}
/** What lies before the last commit of a rebase and came with it: git alone takes each for a change of its own. */
function rebasedBefore(told, place, pull, own) {
    const last = told[place];
    if (last === undefined || isJoined(last, pull) || kindOf(last, pull) !== 'rebase')
        return [];
    const before = [];
    let left = pull.commits.length - last.commits.length;
    for (let at = place - 1; at >= 0; at--) {
        const change = told[at];
        const isAnother = change === undefined || change.kind === 'merge' || own.has(change.sha) || change.openedAt !== undefined;
        if (isAnother || change.commits.length > left || !isOf(change, pull))
            break;
        left -= change.commits.length;
        before.unshift(change);
    }
    return before;
}
function commitsOf(kind, all, { commits }, isBounded) {
    const found = all.flatMap((one) => one.commits);
    if (kind === 'squash')
        return commits.length > 0 ? commits : found;
    if (kind === 'merge' && (isBounded || found.length === 0))
        return commits.length > 0 ? commits : found;
    return found;
}
/** Git takes a number at the end of a subject for a pull request's. Where GitHub says whose it is, the others lose it. */
function unambiguous(changes, own) {
    const numbers = new Set([...own.values()].map(({ number }) => `#${number}`));
    return changes.map((change) => (numbers.has(change.id) && !own.has(change.sha) ? { ...change, id: change.sha } : change));
}
function withoutNames(change, own, names) {
    const { title, author } = change;
    const known = author === undefined || own.has(change.sha) ? author : (names.get(author) ?? author.replace(/\[bot\]$/, ''));
    return {
        ...change,
        ...(title !== undefined && { title: (0,source/* withoutLogins */.$b)(title) }),
        ...(known !== undefined && { author: known }),
    };
}
/**
 * Who git tells of in an earlier log and in this one, as far as each address stood for one account only: what earlier runs were told
 * of accounts is not told again.
 */
function aliasesBetween(now, before) {
    const accounts = new Map(before.map(({ sha, author }) => [sha, author]));
    const found = new Map();
    for (const { sha, author } of now) {
        const account = accounts.get(sha);
        if (author === undefined || account === undefined)
            continue;
        found.set(author, (found.get(author) ?? new Set()).add(account));
    }
    return [...found].flatMap(([git, all]) => [...all].flatMap((account) => (all.size === 1 ? [[git, account]] : [])));
}
/**
 * A pull request with its pushes. GitHub does not say when a commit was pushed (flow-metrics, 4): the first run of it says so, and a
 * commit without one came with the next that has; else its own date, not before the pull request was opened nor after its end.
 */
function withPushes({ pull, commits }, firstRuns) {
    const { openedAt, endedAt = Number.POSITIVE_INFINITY } = pull;
    const pushes = new Map();
    let next;
    for (const { sha, at, by } of commits.toReversed()) {
        const run = firstRuns.get(sha);
        next = run ?? next;
        const time = next ?? Math.min(Math.max(at, openedAt), endedAt);
        if (time > openedAt && time <= endedAt && !pushes.has(time))
            pushes.set(time, { by, isRun: next !== undefined });
    }
    const events = [...pushes].map(([at, { by }]) => ({ at, kind: 'pushed', by }));
    const byRun = [...pushes.values()].filter(({ isRun }) => isRun).length;
    const all = [...pull.events, ...events].sort((a, b) => a.at - b.at);
    return { pull: { ...pull, events: all }, pushes: events.length, byRun };
}
/** When each commit first set a workflow off. */
function firstRunsOf(runs) {
    const first = new Map();
    for (const { sha, createdAt, event } of runs) {
        if (!PUSHED.has(event))
            continue;
        first.set(sha, Math.min(first.get(sha) ?? createdAt, createdAt));
    }
    return first;
}
/** What a push sets off at once. */
const PUSHED = new Set(['push', 'pull_request', 'pull_request_target']);

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
;// CONCATENATED MODULE: ./lib/flow/source-deployments.js

/** What GitHub says of deployments, releases and runs, as deployments to production (flow-metrics, 3.4). */
/** By name: GraphQL does not tell which environments were declared to be production, or made for a while. */
const TRANSIENT = /^(?:pr|preview|review)[-/]/i;
/**
 * A deployment, whatever its environment. It is live from its first success on: when another takes its place, GitHub calls it inactive and
 * gives it that time, so neither its state nor its update says when it went live.
 */
function rolloutOf({ id, environment, sha, createdAt, statuses }) {
    const first = (states, from) => {
        const times = statuses.filter(({ state, at }) => states.includes(state) && at >= from).map(({ at }) => at);
        return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
    };
    const liveAt = first(['SUCCESS'], 0);
    const failedAt = first(['FAILURE', 'ERROR'], liveAt ?? 0);
    const endedAt = liveAt === undefined ? undefined : first(['INACTIVE'], liveAt);
    const waitedAt = first(['WAITING'], 0);
    const approvedAt = waitedAt === undefined ? undefined : first(['IN_PROGRESS', 'QUEUED'], waitedAt);
    const fact = {
        id,
        environment,
        sha,
        production: false,
        transient: TRANSIENT.test(environment),
        createdAt,
        ...(liveAt !== undefined && { liveAt }),
        ...(endedAt !== undefined && { endedAt }),
        ...(failedAt !== undefined && { failedAt }),
    };
    return { fact, ...(approvedAt !== undefined && { approvedAt }) };
}
/** Which of them went to production, by the glob of the settings. */
function withProduction(rollouts, glob) {
    const globs = (0,model_globs/* globSet */.x)([glob]);
    return rollouts.map((one) => ({ ...one, production: globs.matches(one.environment) }));
}
/**
 * Deployments to production, oldest first. Attempts at a commit that never went live belong to the one that did; jobs of a matrix,
 * which run at the same time, are one. The same commit again, after it was live, stays a deployment of its own: a redeployment.
 */
function productionOf(rollouts, approvals) {
    const found = [];
    const byTarget = new Map();
    for (const one of rollouts) {
        if (!one.production)
            continue;
        const target = `${one.environment}\u0000${one.sha}`;
        byTarget.set(target, [...(byTarget.get(target) ?? []), one]);
    }
    for (const group of byTarget.values()) {
        let [failures, live] = [0, undefined];
        for (const { id, environment, sha, createdAt, liveAt, failedAt } of group.toSorted((a, b) => a.createdAt - b.createdAt)) {
            if (liveAt === undefined) {
                if (failedAt !== undefined)
                    failures++;
                continue;
            }
            if (live !== undefined && createdAt < live)
                continue;
            const approvedAt = approvals.get(id);
            found.push({
                id,
                name: `${environment}@${sha.slice(0, 7)}`,
                sha,
                at: liveAt,
                createdAt,
                ...(approvedAt !== undefined && { approvedAt }),
                ...(failedAt !== undefined && { failedAt }),
                attempts: failures + 1,
            });
            [failures, live] = [0, liveAt];
        }
    }
    return found.sort(byTime);
}
/** By id, the deployment that stands for an attempt or a job of it, or else its commit. */
function causeOf(rollouts, deployments, id) {
    if (deployments.some((one) => one.id === id))
        return id;
    return rollouts.find((one) => one.id === id)?.sha;
}
/** Releases, the first of each commit: several packages of one commit go out as one. */
function releasesOf(releases) {
    const first = new Map();
    const all = releases.map(({ tag, sha, at }) => ({ id: tag, name: tag, sha, at })).sort(byTime);
    for (const one of all)
        if (!first.has(one.sha))
            first.set(one.sha, one);
    return [...first.values()];
}
/** Successful runs of a workflow on a branch; one that was run again is the same run. */
function runsAsDeployments(runs, workflow, branch) {
    return runs
        .flatMap((run) => {
        const isIt = run.workflow === workflow && run.branch === branch && run.conclusion === 'success';
        if (!isIt || run.endedAt === undefined || run.event.startsWith('pull_request'))
            return [];
        const { id, sha, endedAt, createdAt, attempt } = run;
        return [{ id, name: `${workflow}@${sha.slice(0, 7)}`, sha, at: endedAt, createdAt, attempts: attempt }];
    })
        .sort(byTime);
}
/** What was told before goes on being known. */
function listedAgain(deployments) {
    return deployments.map(({ contents: _, base: __, kind: ___, ...told }) => told);
}
const byTime = (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1);

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/flow/source-incidents.js
/** Issues that are incidents, by a label. One that nobody planned to fix, or a copy of another, is none. */
function incidentOf({ item, body }, labels, repository) {
    if (!item.labels.some((label) => labels.includes(label)))
        return undefined;
    if (item.outcome === 'duplicate' || item.outcome === 'not-planned')
        return undefined;
    return {
        id: `#${item.number}`,
        openedAt: item.openedAt,
        ...(item.closedAt !== undefined && { resolvedAt: item.closedAt }),
        causedBy: causesIn(body, repository),
        fixedBy: item.pulls.map((number) => `#${number}`),
    };
}
const LINE = /^[\s>*_-]*(?:caused[- ]by|root[- ]cause)[*_]*\s*:(.+)$/gim;
const URL = /https?:\/\/[^\s<>)\]"']+/g;
/**
 * The causes that lines such as `Caused-by: #12` and `Root cause: 1a2b3c4` name: commits by sha, pull requests as `#12`, deployments as
 * `deployment:ID`. Addresses are read, never opened, and those of other repositories say nothing.
 */
function causesIn(body, repository) {
    const found = [];
    for (const [, told = ''] of body.matchAll(LINE)) {
        for (const [url] of told.matchAll(URL))
            found.push(...causeAt(url, repository));
        const words = told.replace(URL, ' ');
        for (const [, of = '', number = ''] of words.matchAll(/(?:^|[\s([,;])([\w.-]+\/[\w.-]+)?#(\d+)\b/g))
            if (of === '' || of.toLowerCase() === repository.toLowerCase())
                found.push(`#${number}`);
        for (const [sha] of words.matchAll(/(?<![\w#/])[0-9a-f]{7,40}(?!\w)/g))
            if (/[0-9]/.test(sha))
                found.push(sha);
    }
    return [...new Set(found)];
}
function causeAt(url, repository) {
    const path = url.replace(/^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?/, '');
    if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
        return [];
    const [, kind = '', name = ''] = /^(pulls?|commits?|deployments)\/(\w+)/.exec(path.slice(repository.length + 1)) ?? [];
    if (kind.startsWith('pull') && /^\d+$/.test(name))
        return [`#${name}`];
    if (kind.startsWith('commit') && /^[0-9a-f]{7,40}$/.test(name))
        return [name];
    return kind === 'deployments' && /^\d+$/.test(name) ? [`deployment:${name}`] : [];
}

// EXTERNAL MODULE: ./lib/model/owners.js
var model_owners = __webpack_require__(25985);
;// CONCATENATED MODULE: ./lib/flow/source-paths.js


/** Adds which parts a pull request touches, and how many teams own those files; nothing where its files are not all known. */
function withTouched({ components, owners }) {
    const partsOf = partsBy(components);
    return (told) => {
        const { paths, pull } = told;
        if (paths === undefined)
            return told;
        const teams = owners && new Set(paths.flatMap((path) => (0,model_owners/* ownersOf */.K2)(owners, path).filter(model_owners/* isTeam */.IJ)));
        const touched = { ...pull, components: partsOf(paths), ...(teams && { teams: teams.size }) };
        return { ...told, pull: touched };
    };
}
function partsBy(components) {
    const named = Object.entries(components).map(([name, globs]) => ({ name, files: (0,model_globs/* globSet */.x)(globs) }));
    return (paths) => {
        const parts = paths.flatMap((path) => named.length === 0 ? topOf(path) : named.flatMap(({ name, files }) => (files.matches(path) ? name : [])));
        return [...new Set(parts)].sort();
    };
}
/** A file beside the folders belongs to none of them. */
function topOf(path) {
    const slash = path.indexOf('/');
    return slash < 0 ? [] : [path.slice(0, slash)];
}

;// CONCATENATED MODULE: ./lib/gathering/flow-facts-parts.js






/** One after the other: GitHub asks not to be asked in parallel. */
async function gatherParts(flow, wanted) {
    const { previous, watermark, kept, from } = wanted;
    const log = ledger(previous?.since ?? from);
    const runs = log.take('Workflow runs', 'actions: read', await flow.runs(runsFrom(wanted)));
    const updated = await flow.pulls(watermark);
    const pulls = log.take('Pull requests', 'pull-requests: read` and `contents: read', updated);
    // An open one that nobody has touched since was told by the run before.
    const untouched = previous === undefined && updated.status === 'ok'
        ? log.takeAside('Old open pull requests', await flow.untouchedPulls(watermark))
        : [];
    const issues = log.take('Issues', 'issues: read', await flow.issues(watermark));
    const deployments = log.take('Deployments', 'deployments: read', await flow.deployments(watermark));
    const allRuns = flow_facts_parts_joined(previous?.runs ?? [], runs, ({ id }) => id).filter(({ createdAt }) => createdAt >= from);
    const told = [...untouched, ...pulls];
    const firstRuns = firstRunsOf(allRuns);
    const touched = withTouched(wanted.territory);
    const pushed = told.map((one) => withPushes(touched(one), firstRuns));
    const rollouts = deployments.map(rolloutOf);
    return {
        pulls: flow_facts_parts_joined(previous?.pulls ?? [], pushed.map(({ pull }) => pull), ({ number }) => number)
            .filter(({ endedAt = kept }) => endedAt >= kept)
            .sort((a, b) => a.number - b.number),
        items: flow_facts_parts_joined(previous?.items ?? [], issues.map(({ item }) => item), ({ number }) => number)
            .filter(({ closedAt = kept }) => closedAt >= kept)
            .sort((a, b) => a.number - b.number),
        incidents: incidentsOf(wanted, issues),
        rollouts: withProduction(flow_facts_parts_joined(previous?.rollouts ?? [], rollouts.map(({ fact }) => fact), ({ id }) => id).filter((one) => one.createdAt >= kept), wanted.settings.deployments.environment).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
        runs: allRuns.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
        approvals: new Map([
            ...(previous?.deployments ?? []).flatMap(({ id, approvedAt }) => approvedAt === undefined ? [] : [[id, approvedAt]]),
            ...rollouts.flatMap(({ fact, approvedAt }) => (approvedAt === undefined ? [] : [[fact.id, approvedAt]])),
        ]),
        aliases: told.flatMap(({ aliases }) => aliases),
        tip: updated.status === 'ok' ? updated.value.tip : undefined,
        since: updated.status === 'ok' || previous !== undefined ? log.since() : undefined,
        gaps: log.gaps,
        notes: notesOf({ told, pushed, issues, deployments, runs: allRuns }),
    };
}
/** A run that was not finished may be by now. None waits for longer than a day, or it waits for a person. */
function runsFrom({ previous, watermark }) {
    const open = (previous?.runs ?? []).filter(({ endedAt, createdAt }) => endedAt === undefined && createdAt >= watermark - 86_400);
    return open.reduce((first, { createdAt }) => Math.min(first, createdAt), watermark);
}
/** What was told anew takes the place of what was known. */
function flow_facts_parts_joined(known, told, key) {
    return [...new Map([...known, ...told].map((one) => [key(one), one])).values()];
}
/** An issue that lost its label is an incident no more. */
function incidentsOf({ previous, settings, repository, kept }, issues) {
    const { labels } = settings.incidents;
    const told = new Set(issues.map(({ item }) => `#${item.number}`));
    const known = (previous?.incidents ?? []).filter(({ id, openedAt }) => !told.has(id) && openedAt >= kept);
    return [...known, ...issues.flatMap((issue) => incidentOf(issue, labels, repository) ?? [])].sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
}
function ledger(from) {
    const gaps = [];
    let since = from;
    const missing = (what, why) => gaps.push(`${what} are not known: ${why}.`);
    return {
        gaps,
        since: () => since,
        take(what, permission, answer) {
            if (answer.status !== 'ok') {
                const needs = answer.status === 'forbidden' ? ` (it needs \`${permission}\`)` : '';
                missing(what, `${answer.why}${needs}`);
                return [];
            }
            const { items, cut } = answer.value;
            if (cut !== undefined)
                gaps.push(gap(what, cut));
            if (cut?.from !== undefined)
                since = Math.max(since, cut.from);
            return items;
        },
        takeAside(what, answer) {
            if (answer.status !== 'ok')
                missing(what, answer.why);
            else if (answer.value.cut !== undefined)
                gaps.push(`${what} are not all known: ${answer.value.cut.why}.`);
            return answer.status === 'ok' ? answer.value.items : [];
        },
    };
}
/** What a list that was cut lacks, as a sentence. */
function gap(what, { why, from }) {
    const part = from === undefined ? 'in part only' : `from ${(0,flow_facts/* isoOf */.dF)(from)} on only`;
    return `${what}: known ${part}, for ${why}.`;
}
function notesOf({ told, pushed, issues, deployments, runs }) {
    const sum = (key) => pushed.reduce((total, one) => total + one[key], 0);
    const cut = told.filter(({ pull }) => pull.commitsCut || pull.eventsCut).length + issues.filter((one) => one.eventsCut).length;
    const unsure = deployments.filter(({ statusesCut }) => statusesCut).length;
    return [
        ...(sum('pushes') > 0
            ? [
                `GitHub does not say when commits were pushed: ${sum('byRun')} of ${(0,words/* count */.U9)(sum('pushes'), 'push', 'pushes')} have the time of the first run, the others that of their commit.`,
            ]
            : []),
        ...(cut > 0
            ? [`Of ${(0,words/* count */.U9)(cut, 'pull request or issue', 'pull requests and issues')} not all commits or events were told.`]
            : []),
        ...(unsure > 0 ? [`Of ${(0,words/* count */.U9)(unsure, 'deployment')} not all statuses were told: when it was first live is not sure.`] : []),
        ...(told.some(({ closesUnknown }) => closesUnknown) ? ['Which issues a pull request closes the token may not see.'] : []),
        ...(runs.length > 0 ? ['A run is taken to start when GitHub took up its latest attempt, not yet when a job of it ran.'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/gathering/facts.js
var facts = __webpack_require__(14082);
;// CONCATENATED MODULE: ./lib/gathering/flow-facts-source.js




/** The order of `auto`: GitHub's deployments, if one went live in production; releases; tags. */
async function sourceOf(world, asked) {
    const { settings, parts } = asked;
    const { source: wanted, environment } = settings.deployments;
    const [kind = '', name = ''] = /^(\w+):(.+)$/.exec(wanted)?.slice(1) ?? [wanted];
    if (kind === 'file')
        return listing(`file:${name}`, 'A', await (0,facts.listedDeployments)(world, name));
    if (kind === 'branch')
        return { deployments: () => `branch:${name}`, also: [name], tags: [] };
    if (kind === 'merges')
        return { deployments: (branch) => `branch:${branch}`, also: [], tags: [] };
    if (kind === 'workflow')
        return ofWorkflow(name, parts);
    const production = productionOf(parts.rollouts, parts.approvals);
    if (kind === 'github' || (kind === 'auto' && production.length > 0))
        return listing(`github:${environment}`, 'B', production);
    const { releases, tags } = await versionsOf(world, asked);
    if (kind === 'releases' || (kind === 'auto' && releases.length > 0))
        return listing('releases', 'C', releases);
    return { deployments: () => (kind === 'tags' ? `tags:${name}` : 'tags'), also: [], tags, isTags: true };
}
function listing(source, grade, listed) {
    return { deployments: () => ({ source, grade, listed }), also: shasOf(listed), tags: [], listed };
}
function shasOf(listed) {
    return [...new Set(listed.map(({ sha }) => sha))];
}
function ofWorkflow(name, { runs, tip }) {
    const source = `workflow:${name}`;
    const listed = (branch) => runsAsDeployments(runs, name, branch);
    const known = tip === undefined ? undefined : listed(tip.branch);
    const deployments = (branch) => ({ source, grade: 'D', listed: listed(branch) });
    return { deployments, also: shasOf(known ?? []), tags: [], ...(known && { listed: known }) };
}
/** Asked for only where no better source decides. */
async function versionsOf(world, { parts, watermark, previous }) {
    const known = previous?.deploymentSource?.source === 'releases' ? listedAgain(previous.deployments) : [];
    const answer = await world.forge.flow.versions(watermark);
    if (answer.status !== 'ok') {
        parts.gaps.push(`Releases are not known: ${answer.why}.`);
        return { releases: known, tags: [] };
    }
    const { releases, tags } = answer.value;
    const named = new Set(tags.items.map(({ name }) => name));
    const before = previous?.deploymentSource?.source.startsWith('tags:') ? previous.deployments : [];
    const older = before.flatMap(({ name, sha, at }) => (named.has(name) ? [] : [{ name, sha, at, kind: 'annotated' }]));
    if (releases.cut !== undefined)
        parts.gaps.push(gap('Releases', releases.cut));
    const told = new Map([...known, ...releasesOf(releases.items)].map((one) => [one.sha, one]));
    return { releases: [...told.values()].sort((a, b) => a.at - b.at), tags: [...tags.items, ...older] };
}
/** Whether an earlier log has these very deployments, as far as they are new since `begin`: at the same head nothing else is new. */
function isToldAlready({ listed, tags, isTags, deployments }, previous, begin) {
    const { source } = previous.deploymentSource ?? {};
    if (listed !== undefined) {
        const told = deployments('');
        if (typeof told !== 'object' || told.source !== source)
            return false;
        const key = ({ id, sha, at, failedAt = 0 }) => `${id} ${sha} ${at} ${failedAt}`;
        const [known, now] = [new Set(previous.deployments.map(key)), new Set(listed.map(key))];
        // One of before that is not among them was of a commit that the history does not hold.
        return previous.deployments.every((one) => now.has(key(one))) && listed.every((one) => known.has(key(one)) || one.at < begin);
    }
    if (isTags !== true)
        return true;
    if (source === undefined || !source.startsWith('tags:'))
        return tags.length === 0;
    const [globs, shas] = [(0,model_globs/* globSet */.x)([source.slice('tags:'.length)]), new Set(previous.deployments.map(({ sha }) => sha))];
    return tags.every(({ name, sha }) => !globs.matches(name) || shas.has(sha));
}

;// CONCATENATED MODULE: ./lib/gathering/flow-facts.js








/** The event log with what GitHub tells beside the history: pull requests, issues, deployments, runs. */
const DAY = 86_400;
/** How far back a first run looks (flow-metrics, 3.6). */
const BACKFILL_DAYS = 90;
/** Beyond the window, so that the first deployment of it has one before that it builds on. */
const MARGIN_DAYS = 30;
/** GitHub's lists may lag behind, and its clock differ from this one. */
const OVERLAP = 3600;
/** What is older is no longer handed on from run to run. */
const KEPT_DAYS = 400;
/**
 * Facts from GitHub. What it does not tell is said in `partial` and in a note, and is never an empty list that looks whole: `since`
 * is absent where pull requests are not known at all.
 */
async function githubFacts(world, options) {
    const { repository, settings, now, windowDays = BACKFILL_DAYS } = options;
    const from = now - windowDays * DAY;
    const previous = continued(options, from);
    const watermark = previous === undefined ? from : previous.at - OVERLAP;
    const kept = now - Math.max(KEPT_DAYS, windowDays) * DAY;
    const { territory = { components: {} } } = options;
    const parts = await gatherParts(world.forge.flow, { repository, settings, from, watermark, kept, previous, territory });
    const source = await sourceOf(world, { settings, parts, watermark, previous });
    const told = await historyOf(world, { options, parts, source, previous, since: from - MARGIN_DAYS * DAY });
    const aliases = [...aliasesBetween(told.facts.changes, previous?.changes ?? []), ...parts.aliases, ...told.aliases];
    const hotfixLabels = settings.incidents['hotfix-labels'];
    const join = { hotfixLabels, aliases, isBounded: told.isBounded };
    const { changes, elsewhere } = withPulls(told.facts.changes, parts.pulls, join);
    const { deployments } = told.facts;
    return {
        ...told.facts,
        repository,
        at: now,
        from: 'github',
        ...(parts.since !== undefined && { since: Math.max(parts.since, kept) }),
        ...(parts.gaps.length > 0 && { partial: parts.gaps.join(' ') }),
        changes,
        pulls: withOrigins(parts.pulls, changes),
        items: parts.items,
        rollouts: parts.rollouts,
        runs: parts.runs,
        incidents: parts.incidents.map((incident) => withCauses(incident, { rollouts: parts.rollouts, deployments })),
        notes: once([
            ...told.facts.notes.filter((note) => !SQUASHES.test(note)),
            ...parts.notes,
            ...flow_facts_notesOf(changes, elsewhere.filter(({ endedAt = 0 }) => endedAt >= from).length),
            ...parts.gaps,
        ]),
    };
}
/** An earlier log that can be continued: of this repository, whole, and reaching as far back as is asked now. */
function continued({ previous, repository, now }, from) {
    if (previous?.from !== 'github' || previous.partial !== undefined || previous.since === undefined)
        return undefined;
    if (previous.repository?.toLowerCase() !== repository.toLowerCase() || previous.at > now)
        return undefined;
    return previous.since <= from + DAY && previous.at >= from ? previous : undefined;
}
/** Changes and deployments: by git, else by GitHub from a day on, else, where nothing is new, as before. */
async function historyOf(world, { options, parts, source, previous, since }) {
    const { repository, now: at, ai } = options;
    const byGit = await world.history?.(source.also);
    const tell = (raw) => (0,flow_history/* factsOf */.x)(raw, { at, repository, deployments: source.deployments(raw.branch), ...(ai && { ai }) });
    if (byGit !== undefined && !('problem' in byGit))
        return { facts: tell(byGit), aliases: [], isBounded: false };
    if (previous !== undefined && parts.tip?.head === previous.head && isToldAlready(source, previous, previous.at - OVERLAP))
        return { facts: previous, aliases: [], isBounded: true };
    const answer = await world.forge.flow.history(since, source.also);
    if (answer.status !== 'ok') {
        const why = byGit === undefined ? '' : ` ${byGit.problem} ${byGit.remedy}`;
        parts.gaps.push(`The history is not known: ${answer.why}.${why}`);
        const head = previous?.head ?? parts.tip?.head;
        if (head === undefined)
            throw new ports.CouldNotRun({ message: `GitHub does not tell the history: ${answer.why}.${why}` });
        return { facts: previous ?? { ...NOTHING, head, at }, aliases: [], isBounded: true };
    }
    const { raw, beyond, aliases, cut } = answer.value;
    const facts = without(beyond, tell({ ...raw, tags: source.tags }));
    const begin = `The history is GitHub’s and begins on ${(0,flow_facts/* isoOf */.dF)(cut?.from ?? since).slice(0, 10)}: changes and deployments before are not in it.`;
    if (cut !== undefined)
        parts.gaps.push(gap('The history', cut));
    const instead = byGit === undefined ? [] : [`${byGit.problem} ${byGit.remedy}`];
    return { facts: { ...facts, notes: [...instead, begin, ...facts.notes] }, aliases, isBounded: true };
}
/** What is not known but that it is there is no change, and in no deployment. */
function without(beyond, facts) {
    const unknown = new Set(beyond);
    const isKnown = ({ sha }) => !unknown.has(sha);
    const deployments = facts.deployments.map((one) => ({ ...one, contents: one.contents.filter((sha) => !unknown.has(sha)) }));
    return { ...facts, commits: facts.commits.filter(isKnown), changes: facts.changes.filter(isKnown), deployments };
}
/** Where not even the history is known. */
const NOTHING = {
    schema: 'jidoka.facts/v1',
    from: 'github',
    commits: [],
    changes: [],
    deployments: [],
    pulls: [],
    incidents: [],
    items: [],
    rollouts: [],
    runs: [],
    notes: [],
};
/** Deployments by the id that stands for them. */
function withCauses(incident, { rollouts, deployments }) {
    const causedBy = incident.causedBy.flatMap((cause) => {
        const id = /^deployment:(\d+)$/.exec(cause)?.[1];
        return id === undefined ? [cause] : (causeOf(rollouts, deployments, id) ?? []);
    });
    return { ...incident, causedBy: [...new Set(causedBy)] };
}
/** What git says of squashes holds for git alone. */
const SQUASHES = /^When work began is not in git/;
function flow_facts_notesOf(changes, elsewhere) {
    const unknown = changes.filter(({ kind, commits }) => kind === 'squash' && commits.length === 0).length;
    return [
        ...(unknown > 0
            ? [`When work began is not known for ${(0,words/* count */.U9)(unknown, 'squash', 'squashes')}: no pull request that was asked for tells.`]
            : []),
        ...(elsewhere > 0
            ? [`Not on the default branch of this history: ${(0,words/* count */.U9)(elsewhere, 'pull request')} that GitHub calls merged.`]
            : []),
    ];
}
/** Of sentences that differ in their numbers alone the last one. */
function once(notes) {
    return [...new Map(notes.map((note) => [note.replace(/\d+/g, '#'), note])).values()];
}


/***/ })

};
