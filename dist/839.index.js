export const id = 839;
export const ids = [839,819,702,45,391,220];
export const modules = {

/***/ 73839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WINDOW_DAYS: () => (/* binding */ WINDOW_DAYS),
  flow: () => (/* binding */ flow),
  gitFacts: () => (/* binding */ gitFacts)
});

// EXTERNAL MODULE: ./lib/gathering/facts.js + 1 modules
var facts = __webpack_require__(96045);
// EXTERNAL MODULE: ./lib/metrics/index.js + 10 modules
var metrics = __webpack_require__(93868);
// EXTERNAL MODULE: ./lib/model/delivery.js
var delivery = __webpack_require__(73745);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/metrics/statistics.js + 3 modules
var statistics = __webpack_require__(50776);
;// CONCATENATED MODULE: ./lib/metrics/stages.js



/** The stages of a change (flow-metrics, 4.3) that only a pull request can tell. */
const OF_PULL_REQUESTS = [
    ['coding', 'work'],
    ['pickup', 'wait'],
    ['author_turn', 'rework'],
    ['reviewer_turn', 'wait'],
    ['approved_wait', 'wait'],
    ['checks_wait', 'machine'],
    ['merge_queue', 'machine'],
];
/** What stands between the beginning of a change and its deployment. From git alone only the wait for a release is known. */
function stagesOf(facts, window) {
    const { delivered } = (0,delivery/* deliveredIn */.o9)(facts, window);
    const waits = (0,statistics/* distribution */.Nx)(delivered.map(({ change, deployment }) => (0,metric/* secondsBetween */.O1)(change.mergedAt, deployment.at)), []);
    const wait = { id: 'release_wait', class: 'wait', status: waits.status, n: waits.n, p50: null, p85: null };
    return [
        ...OF_PULL_REQUESTS.map(([id, kind]) => ({
            id,
            class: kind,
            status: 'unavailable',
            reason: 'It needs pull request data.',
            n: 0,
            p50: null,
            p85: null,
        })),
        waits.status === 'ok' ? { ...wait, p50: waits.p50, p85: waits.p85 ?? null } : { ...wait, reason: 'Too few changes.' },
    ];
}

;// CONCATENATED MODULE: ./lib/metrics/unevenness.js

/** Weeks from which on unevenness is told (flow-metrics, 4.7). */
const ENOUGH = 8;
const WEEK = 7 * 86_400_000;
/** How unevenly changes are merged and deployed, by whole weeks. */
function unevenness({ changes, deployments }, { from, to }) {
    const whole = (0,statistics/* weeks */.QM)(to, Math.floor((to - from) / WEEK));
    const series = (times) => {
        const at = times.map((time) => Date.parse(time));
        const counts = whole.map((week) => at.filter((time) => week.from <= time && time < week.to).length);
        const [perWeek, spread, index] = [(0,statistics/* mean */.i2)(counts), (0,statistics.cv)(counts), (0,statistics/* dispersion */.HG)(counts)];
        if (counts.length < ENOUGH || perWeek === undefined)
            return { status: 'insufficient', weeks: counts.length };
        return {
            status: 'ok',
            weeks: counts.length,
            perWeek,
            ...(spread !== undefined && { cv: spread }),
            ...(index !== undefined && { dispersion: index }),
        };
    };
    return {
        merges: series(changes.map(({ mergedAt }) => mergedAt)),
        deployments: series(deployments.filter(({ kind }) => kind !== 'redeploy').map(({ at }) => at)),
    };
}

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
;// CONCATENATED MODULE: ./lib/model/graph.js
/** Parents that are not among the commits are left out. */
function commitGraph(commits) {
    const oldestFirst = [...commits].sort((a, b) => a.committedAt - b.committedAt || (a.sha < b.sha ? -1 : 1));
    const bySha = new Map(oldestFirst.map((commit) => [commit.sha, commit]));
    const indexes = new Map();
    const ordered = [];
    const stack = [];
    const entered = new Set();
    for (const start of bySha.values()) {
        if (!entered.has(start.sha))
            stack.push({ commit: start, next: 0 });
        entered.add(start.sha);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const parent = bySha.get(top.commit.parents[top.next++] ?? '');
            if (parent !== undefined && !entered.has(parent.sha)) {
                entered.add(parent.sha);
                stack.push({ commit: parent, next: 0 });
            }
            else if (top.next >= top.commit.parents.length) {
                stack.pop();
                indexes.set(top.commit.sha, ordered.length);
                ordered.push(top.commit);
            }
        }
    }
    const starts = new Int32Array(ordered.length + 1);
    const parents = [];
    for (const [i, commit] of ordered.entries()) {
        for (const sha of commit.parents) {
            const parent = indexes.get(sha);
            if (parent !== undefined)
                parents.push(parent);
        }
        starts[i + 1] = parents.length;
    }
    return { commits: ordered, indexes, starts, parents: Int32Array.from(parents) };
}
function parentsOf(graph, index) {
    return graph.parents.subarray(graph.starts[index], graph.starts[index + 1]);
}
/** The commit of an id, or of the beginning of one when no other begins so. */
function commitFinder(graph) {
    let sorted;
    return (id) => {
        const exact = graph.indexes.get(id);
        if (exact !== undefined || id.length < 7)
            return exact;
        sorted ??= [...graph.indexes.keys()].sort();
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? '') < id)
                low = middle + 1;
            else
                high = middle;
        }
        const [found = '', next = ''] = sorted.slice(low, low + 2);
        return found.startsWith(id) && !next.startsWith(id) ? graph.indexes.get(found) : undefined;
    };
}
/** Whether `ancestor` is the commit itself or can be reached from it. */
function isAncestor(graph, ancestor, commit) {
    if (ancestor >= commit)
        return ancestor === commit;
    const seen = new Uint8Array(commit - ancestor);
    const stack = [commit];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        for (const parent of parentsOf(graph, at)) {
            if (parent === ancestor)
                return true;
            // What lies below the ancestor's index cannot lead up to it.
            if (parent < ancestor || seen[parent - ancestor] === 1)
                continue;
            seen[parent - ancestor] = 1;
            stack.push(parent);
        }
    }
    return false;
}
/**
 * For each head: the commits reachable from it and from no earlier one, parents first. No commit is visited twice, so all heads
 * together cost what one walk of the history costs.
 */
function contentsOf(graph, heads) {
    const seen = new Uint8Array(graph.commits.length);
    return heads.map((head) => {
        if (seen[head] === 1)
            return new Int32Array();
        seen[head] = 1;
        const found = [head];
        for (let i = 0; i < found.length; i++) {
            for (const parent of parentsOf(graph, found[i] ?? head)) {
                if (seen[parent] === 1)
                    continue;
                seen[parent] = 1;
                found.push(parent);
            }
        }
        return Int32Array.from(found).sort();
    });
}
/** The branch from its root to its tip by first parents, but for merges of the branch into a copy of itself. */
function mainline(graph, tip, branch, repository) {
    const steps = [];
    for (let at = tip; at !== undefined;) {
        steps.push(at);
        const commit = graph.commits[at];
        const parents = parentsOf(graph, at);
        at = parents.length > 1 && commit !== undefined && isPull(commit, branch, repository) ? parents[1] : parents[0];
    }
    return steps.reverse();
}
/** `git pull` on the branch makes a merge whose second parent is the branch as the others had it. */
function isPull({ subject }, branch, repository) {
    if (subject.startsWith(`Merge remote-tracking branch 'origin/${branch}'`))
        return true;
    if (subject.startsWith(`Merge branch '${branch}' into `))
        return true;
    const from = `Merge branch '${branch}' of `;
    if (repository === undefined || !subject.startsWith(from))
        return false;
    const url = subject.slice(from.length).split(' ')[0] ?? '';
    return `/${url.replace(/^.*:/, '').replace(/\.git$/, '')}`.toLowerCase().endsWith(`/${repository.toLowerCase()}`);
}
/** What each deployment was, from the deployed commits in the order of time. */
function deployed(graph, order) {
    const contents = contentsOf(graph, order);
    // By commit: the latest of the deployments that brought something and are in it. A later one of those is in none of the commits
    // seen so far, or it would have brought nothing, so an entry never grows old.
    const latest = new Int32Array(graph.commits.length).fill(-1);
    const broughtNothing = [];
    const wasLive = new Set();
    return order.map((commit, place) => {
        const brought = contents[place] ?? new Int32Array();
        for (const index of brought) {
            for (const parent of parentsOf(graph, index))
                latest[index] = Math.max(latest[index] ?? -1, latest[parent] ?? -1);
        }
        const known = latest[commit] ?? -1;
        const base = Math.max(known, broughtNothing.findLast((at) => at < known || isAncestor(graph, order[at] ?? -1, commit)) ?? -1);
        const kind = kindOf(graph, { commit, live: order[place - 1], isNew: brought.length > 0, wasLive: wasLive.has(commit) });
        if (brought.length > 0)
            latest[commit] = place;
        else
            broughtNothing.push(place);
        wasLive.add(commit);
        return { contents: brought, base: base < 0 ? undefined : base, kind };
    });
}
/** Back is where the live commit came from, or where production was before unless that leads on: A, B, C, B, C ends normally. */
function kindOf(graph, { commit, live, isNew, wasLive }) {
    if (live === undefined)
        return 'first';
    if (commit === live)
        return 'redeploy';
    if (isNew)
        return 'normal';
    if (isAncestor(graph, commit, live))
        return 'rollback';
    return wasLive && !isAncestor(graph, live, commit) ? 'rollback' : 'normal';
}

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/model/history.js



/** The event log as git alone can tell it. */
function factsOf(raw, options) {
    const work = { graph: commitGraph(raw.commits), raw, options, notes: [] };
    const changes = untilNow(work, changesOf(work), ({ mergedAt }) => mergedAt, 'change');
    const found = deploymentsOf(work);
    const deployments = untilNow(work, found?.deployments ?? [], ({ at }) => at, 'deployment');
    return {
        schema: 'jidoka.facts/v1',
        ...(options.repository !== undefined && { repository: options.repository }),
        head: raw.head,
        at: options.at,
        from: 'git',
        ...(found !== undefined && { deploymentSource: found.deploymentSource }),
        commits: deployments.flatMap(({ contents }) => contents.map((sha) => commitFact(work, sha))),
        changes,
        deployments,
        notes: work.notes,
    };
}
function untilNow({ options, notes }, items, at, what) {
    const now = Date.parse(options.at);
    const past = items.filter((item) => Date.parse(at(item)) <= now);
    if (past.length < items.length)
        notes.push(`Left out, being later than these facts: ${(0,words/* count */.U9)(items.length - past.length, what)}.`);
    return past;
}
function commitFact({ graph }, sha) {
    const { authoredAt, committedAt, parents } = graph.commits[graph.indexes.get(sha) ?? -1];
    return { sha, authoredAt: iso(authoredAt), committedAt: iso(committedAt), merge: parents.length > 1 };
}
const LAST_SECOND = 253_402_300_799;
/** A date that git could not read, or beyond year 9999, is the nearest that can be written. */
function iso(seconds) {
    return new Date(Math.min(Math.max(seconds || 0, 0), LAST_SECOND) * 1000).toISOString().replace('.000Z', 'Z');
}
const GITHUB = 'noreply@github.com';
function changesOf({ graph, raw, options: { repository }, notes }) {
    const tip = graph.indexes.get(raw.head);
    if (tip === undefined)
        return [];
    const commitAt = (index) => graph.commits[index];
    const heads = mainline(graph, tip, raw.branch, repository);
    const steps = contentsOf(graph, heads).map((contents, i) => {
        const head = heads[i] ?? tip;
        const side = [...contents].filter((index) => index !== head).map(commitAt);
        return { commit: commitAt(head), isMerge: parentsOf(graph, head).length > 1, side };
    });
    const changes = [];
    const taken = new Set();
    for (let i = 0; i < steps.length;) {
        const group = steps.slice(i, i + rebasedFrom(steps, i));
        i += group.length;
        const change = changeOf(group);
        // The number of a pull request that was merged before: a copy of its commit, or an issue's number.
        changes.push(taken.has(change.id) ? { ...change, id: change.sha } : change);
        taken.add(change.id);
    }
    const pulls = steps.filter(({ commit, isMerge }) => isMerge && isPull(commit, raw.branch, repository)).length;
    if (pulls > 0)
        notes.push(`The branch was merged into a copy of itself ${(0,words/* count */.U9)(pulls, 'time')}: the history follows the branch.`);
    const squashed = changes.filter(({ kind }) => kind === 'squash').length;
    if (squashed > 0)
        notes.push(`When work began is not in git for ${(0,words/* count */.U9)(squashed, 'change')} that GitHub squashed.`);
    return changes;
}
const numberOf = (subject) => / \(#(\d+)\)$/.exec(subject)?.[1];
/** GitHub gives the one commit that it makes of several the time of the merge, twice. */
function isSquash({ commit }) {
    return commit.committerMail === GITHUB && commit.authoredAt === commit.committedAt && numberOf(commit.subject) !== undefined;
}
/** How many steps, from this one, came with one pull request as they were: one when it came alone. */
function rebasedFrom(steps, from) {
    const first = rebaseNumber(steps[from]);
    let to = from + 1;
    while (first !== undefined && rebaseNumber(steps[to]) === first)
        to++;
    return to - from;
}
function rebaseNumber(step) {
    if (step === undefined || step.isMerge || step.commit.picks.length > 0)
        return undefined;
    return step.commit.authoredAt < step.commit.committedAt ? numberOf(step.commit.subject) : undefined;
}
function changeOf(group) {
    const last = group.at(-1);
    const { commit } = last;
    const [kind, number] = history_kindOf(group, last);
    const all = kind === 'merge' ? last.side : group.map((step) => step.commit);
    const own = kind === 'squash' ? [] : all.filter(({ parents }) => kind !== 'merge' || parents.length < 2);
    const first = own.reduce((a, b) => (a !== undefined && a.authoredAt <= b.authoredAt ? a : b), undefined);
    const inside = new Set([commit, ...all].map(({ sha }) => sha));
    // What a change takes back or repeats of itself was never in the default branch.
    const named = (key) => [
        ...new Set([...all, ...(kind === 'merge' ? [commit] : [])].flatMap((each) => each[key]).filter((sha) => !inside.has(sha))),
    ];
    return {
        id: number === undefined ? commit.sha : `#${number}`,
        kind,
        sha: commit.sha,
        mergedAt: iso(commit.committedAt),
        ...(commit.subject !== '' && { title: commit.subject }),
        commits: own.map(({ sha, authoredAt, committedAt }) => ({ sha, authoredAt: iso(authoredAt), committedAt: iso(committedAt) })),
        origin: originOf((first ?? commit).authorMail),
        reverts: named('reverts'),
        picks: named('picks'),
        hotfix: kind === 'merge' && HOTFIX.test(commit.subject),
    };
}
function history_kindOf(group, last) {
    const { subject, committerMail } = last.commit;
    const number = numberOf(subject);
    const ofGitHub = committerMail === GITHUB;
    if (last.isMerge)
        return ['merge', /^Merge pull request #(\d+) from /.exec(subject)?.[1] ?? (ofGitHub ? number : undefined)];
    if (isSquash(last))
        return ['squash', number];
    // One alone may be an issue's number behind an amended commit, unless GitHub itself put it there.
    if (group.length > 1 || (ofGitHub && rebaseNumber(last) !== undefined))
        return ['rebase', number];
    return ['direct'];
}
/** By the name of the branch that was merged. */
const HOTFIX = /^Merge (?:pull request #\d+ from [^/\s]+\/|(?:remote-tracking )?branch '(?:origin\/)?)hotfix\//;
const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS = /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
function originOf(mail) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (AGENTS.test(address))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
function deploymentsOf(work) {
    const { deployments: from = 'tags' } = work.options;
    if (typeof from === 'object')
        return tell(work, { source: from.source, grade: from.grade }, listedEvents(work, from.listed));
    if (from.startsWith('branch:'))
        return tell(work, { source: from, grade: 'F' }, branchEvents(work, from.slice('branch:'.length)));
    const glob = from === 'tags' ? usualGlob(work) : from.slice('tags:'.length);
    return glob === undefined ? undefined : tell(work, { source: `tags:${glob}`, grade: 'E' }, tagEvents(work, glob));
}
function tell({ graph }, deploymentSource, events) {
    const shaAt = (index) => graph.commits[index]?.sha ?? '';
    const order = events.map(({ index }) => index);
    const deployments = deployed(graph, order).map(({ contents, base, kind }, place) => {
        const { id, name, index, at } = events[place];
        const before = base === undefined ? undefined : events[base]?.id;
        const told = { id, name, sha: shaAt(index), at: iso(at), contents: [...contents].map(shaAt), kind };
        return before === undefined ? told : { ...told, base: before };
    });
    return { deploymentSource, deployments };
}
/** By time; at the same time the ancestor first; on one commit the name that says more: `v1.2.3` before `v1`. */
const inTime = (a, b) => a.at - b.at || a.index - b.index || b.name.length - a.name.length || (a.id < b.id ? -1 : 1);
function listedEvents({ graph, notes }, given) {
    const find = commitFinder(graph);
    const events = given.flatMap(({ id, name, sha, at }) => {
        const index = find(sha);
        return index === undefined ? [] : [{ id, name, index, at: Math.floor(Date.parse(at) / 1000) }];
    });
    const lost = given.length - events.length;
    if (lost > 0)
        notes.push(`Left out, being of commits that this history does not hold: ${(0,words/* count */.U9)(lost, 'deployment')}.`);
    return events.sort(inTime);
}
/** A step is never live before the one that it follows, whatever the clock of its committer said. */
function branchEvents({ graph, raw, options, notes }, name) {
    const sha = name === raw.branch ? raw.head : raw.branches.find((branch) => branch.name === name)?.sha;
    const tip = graph.indexes.get(sha ?? '');
    if (tip === undefined) {
        notes.push(`The branch ${(0,words/* quoted */.TL)(name)} is not in this history, so no deployment is known.`);
        return [];
    }
    notes.push(`Every step of the branch ${(0,words/* quoted */.TL)(name)} is taken for a deployment at the time of its commit.`);
    let at = 0;
    return mainline(graph, tip, name, options.repository).map((index) => {
        const commit = graph.commits[index];
        at = Math.max(at, commit.committedAt);
        return { id: commit.sha, name: `${name}@${commit.sha.slice(0, 7)}`, index, at };
    });
}
const PRERELEASE = /\d[-._]?(?:rc|alpha|beta|pre|preview|dev|snapshot|nightly|canary|next)(?![a-z])/i;
/** The glob of the most tags that look like releases: some words, then a number. */
function usualGlob({ raw: { tags }, options: { prereleases = false }, notes }) {
    const counts = new Map();
    for (const { name } of tags) {
        const words = /^((?:[^!].*?[-_@/])??[A-Za-z]*)\d/.exec(name)?.[1];
        if (words === undefined || (!prereleases && PRERELEASE.test(name)))
            continue;
        const glob = `${words}[0-9]*`;
        counts.set(glob, (counts.get(glob) ?? 0) + 1);
    }
    const [[glob, n] = [], ...others] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
    if (glob === undefined) {
        notes.push(`None of ${(0,words/* count */.U9)(tags.length, 'tag')} looks like a release, so no deployment is known.`);
        return undefined;
    }
    const rest = others.map(([other, times]) => `${(0,words/* quoted */.TL)(other)} (${times})`);
    const most = `Releases are taken to be the tags that match ${(0,words/* quoted */.TL)(glob)}, the most common pattern: ${n} of ${(0,words/* count */.U9)(tags.length, 'tag')}`;
    notes.push(`${most}${rest.length === 0 ? '' : `; left out: ${(0,words/* listed */.KE)(rest)}`}.`);
    return glob;
}
function tagEvents({ graph, raw: { tags }, options: { prereleases = false }, notes }, glob) {
    const globs = (0,model_globs/* globSet */.x)([glob]);
    const matching = tags.filter(({ name }) => globs.matches(name));
    const releases = matching.filter(({ name }) => prereleases || !PRERELEASE.test(name));
    if (releases.length < matching.length)
        notes.push(`Left out: ${(0,words/* count */.U9)(matching.length - releases.length, 'prerelease')}.`);
    if (releases.length === 0)
        notes.push(`No release matches ${(0,words/* quoted */.TL)(glob)}.`);
    const undated = new Set(releases.filter(({ at }) => at === undefined).map(({ name }) => name));
    const events = releases.flatMap(({ name, sha, at }) => {
        const index = graph.indexes.get(sha);
        return index === undefined ? [] : [{ id: name, name, index, at: at ?? graph.commits[index]?.committedAt ?? 0 }];
    });
    // Several tags of one commit are one deployment: the first.
    const first = new Map();
    for (const event of events.sort(inTime))
        if (!first.has(event.index))
            first.set(event.index, event);
    const kept = [...first.values()];
    const early = kept.filter(({ name }) => undated.has(name)).length;
    if (early > 0)
        notes.push(`Of ${(0,words/* count */.U9)(early, 'release')} the tag has no date: the time is its commit’s, the earliest possible.`);
    return kept;
}

// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(37404);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/commands/flow.js











const DAY = 86_400_000;
/** Twelve whole weeks (flow-metrics, 3.5). */
const WINDOW_DAYS = 84;
/** Every number of the report, from the facts alone. */
function flow(facts, window) {
    const inWindow = facts.deployments.filter(({ at }) => (0,metric/* isWithin */.UO)(at, window));
    const told = Object.fromEntries(metrics.metrics.map(({ id, unit, definition, measure }) => [id, { ...measure(facts, window), unit, definition }]));
    return {
        schema: 'jidoka.flow/v1',
        tool: { name: project/* project */.C.name, version: project/* project */.C.version },
        ...(facts.repository !== undefined && { repository: facts.repository }),
        head: facts.head,
        window: {
            from: new Date(window.from).toISOString(),
            to: new Date(window.to).toISOString(),
            days: Math.round((window.to - window.from) / DAY),
        },
        deployments: {
            ...(facts.deploymentSource && { source: facts.deploymentSource.source, grade: facts.deploymentSource.grade }),
            count: inWindow.filter(({ kind }) => kind !== 'redeploy').length,
            skippedFirst: facts.deployments.filter(({ kind }) => kind === 'first').length,
        },
        metrics: told,
        stages: stagesOf(facts, window),
        constraint: {
            status: 'unavailable',
            reason: 'It needs pull request data: where changes wait before the merge is not in git.',
        },
        mura: unevenness(facts, window),
        origins: originsOf(facts, window),
        releases: releasesOf(facts),
        notes: [...facts.notes],
    };
}
/** What git alone tells. `deployments`: `tags:GLOB`, `branch:NAME` or `file:PATH`; by itself it looks for the tags that are releases. */
async function gitFacts(world, at, deployments, repository) {
    const [kind = '', rest = ''] = /^(tags|branch|file):(.+)$/.exec(deployments ?? '')?.slice(1) ?? [];
    if (deployments !== undefined && kind === '') {
        throw new ports.CouldNotRun({
            message: `\`--deployments\` is ${(0,words/* quoted */.TL)(deployments)}; write \`tags:GLOB\`, \`branch:NAME\` or \`file:PATH\`.`,
        });
    }
    const listed = kind === 'file' ? await (0,facts.listedDeployments)(world, rest) : [];
    const raw = await world.history(kind === 'branch' ? [rest] : listed.map(({ sha }) => sha));
    if ('problem' in raw)
        throw new ports.CouldNotRun({ message: `${raw.problem} ${raw.remedy}` });
    const source = kind === 'file'
        ? { source: `file:${rest}`, grade: 'A', listed }
        : kind === 'branch'
            ? `branch:${rest}`
            : kind === 'tags'
                ? `tags:${rest}`
                : 'tags';
    return factsOf(raw, { at: at.toISOString(), deployments: source, ...(repository !== undefined && { repository }) });
}
function originsOf({ changes }, window) {
    const counts = {};
    for (const { origin, mergedAt } of changes)
        if ((0,metric/* isWithin */.UO)(mergedAt, window))
            counts[origin] = (counts[origin] ?? 0) + 1;
    return counts;
}
/** Each release over its whole population: no sample, so no smallest one. A release without a base is listed without figures. */
function releasesOf({ commits, changes, deployments }) {
    const [byCommit, changeOf] = [new Map(commits.map((one) => [one.sha, one])), new Map(changes.map((one) => [one.sha, one]))];
    const names = new Map(deployments.map(({ id, name }) => [id, name]));
    return deployments.map((deployment) => {
        const { name, sha, at, kind, base, contents } = deployment;
        const head = { name, sha, deployedAt: at, kind, ...(base !== undefined && { base: names.get(base) ?? base }) };
        if (kind !== 'normal' || base === undefined)
            return head;
        const own = contents.flatMap((id) => byCommit.get(id) ?? []).filter(({ merge }) => !merge);
        const brought = contents.flatMap((id) => changeOf.get(id) ?? []);
        const begun = brought.flatMap((change) => (0,delivery/* begunAt */.Hs)(change) ?? []);
        return {
            ...head,
            commits: own.length,
            commitLeadTime: population(own.map(({ authoredAt }) => authoredAt), deployment),
            changes: brought.length,
            changeLeadTime: population(begun, deployment),
        };
    });
}
function population(starts, { at }) {
    const values = starts.map((start) => (0,metric/* secondsBetween */.O1)(start, at)).sort((a, b) => a - b);
    const quantile = (p) => (0,statistics/* roundHalfUp */.bS)((0,statistics/* percentile */.Ym)(values, p) ?? Number.NaN);
    return values.length === 0 ? { n: 0 } : { n: values.length, p50: quantile(0.5), p75: quantile(0.75), p90: quantile(0.9) };
}


/***/ }),

/***/ 96045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsOfFile: () => (/* binding */ factsOfFile),
  listedDeployments: () => (/* binding */ listedDeployments),
  timeOf: () => (/* binding */ timeOf),
  windowOf: () => (/* binding */ windowOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/model/facts.js

/**
 * `jidoka.facts/v1`: what happened, as one log that git and GitHub both can tell and that other tools can write. Every flow number
 * is computed from it alone. Times are ISO 8601 UTC; what is not known is left out.
 */
const time = iso/* datetime */.w$();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/);
const commitSchema = schemas/* strictObject */.rej({
    sha,
    authoredAt: time.meta({ description: 'Survives rebase and amend; the start of the work.' }),
    committedAt: time,
})
    .meta({ description: 'A commit of a change, merges left out.' });
const changeSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().meta({ description: '`#12` for a pull request, else the sha of the commit on the default branch.' }),
    kind: schemas/* enum */.k5n(['merge', 'squash', 'rebase', 'direct']).meta({
        description: 'How it came to the default branch: a merge commit; one commit that GitHub made of several; several as they were; or pushed.',
    }),
    sha: sha.meta({ description: 'The commit by which it is on the default branch.' }),
    mergedAt: time,
    title: schemas/* string */.YjP().exactOptional(),
    openedAt: time.exactOptional(),
    commits: schemas/* array */.YOg(commitSchema).meta({ description: 'Empty where a squash left none and no pull request tells them.' }),
    origin: schemas/* enum */.k5n(['human', 'dependency-bot', 'agent', 'bot'])
        .meta({ description: 'By the account’s type, or the mail address of a known bot.' }),
    reverts: schemas/* array */.YOg(sha).meta({ description: 'Commits that it takes back, by its own message.' }),
    picks: schemas/* array */.YOg(sha).meta({ description: 'Commits that it brings a second time, by its own message.' }),
    hotfix: schemas/* boolean */.zMY().meta({ description: 'By its branch or label.' }),
});
const deploymentSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    sha,
    at: time.meta({ description: 'When it was first live.' }),
    contents: schemas/* array */.YOg(sha).meta({
        description: 'Commits of the default branch and its merged branches that are in it and in no earlier one; merges included.',
    }),
    base: schemas/* string */.YjP().exactOptional().meta({ description: 'Id of the latest earlier one that is an ancestor: for display.' }),
    kind: schemas/* enum */.k5n(['first', 'normal', 'rollback', 'redeploy']),
});
const factsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.facts/v1'),
    repository: schemas/* string */.YjP().exactOptional(),
    head: sha,
    at: time.meta({ description: 'When the facts were gathered: nothing later is in them.' }),
    from: schemas/* enum */.k5n(['git', 'github', 'file']),
    deploymentSource: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP().meta({ description: 'Such as `tags:v*`.' }),
        grade: schemas/* enum */.k5n(['A', 'B', 'C', 'D', 'E', 'F']),
    })
        .exactOptional(),
    commits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        sha,
        authoredAt: time,
        committedAt: time,
        merge: schemas/* boolean */.zMY().meta({ description: 'It has more than one parent.' }),
    }))
        .meta({ description: 'Every commit that is in the contents of a deployment, whichever change it belongs to.' }),
    changes: schemas/* array */.YOg(changeSchema),
    deployments: schemas/* array */.YOg(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'What a reader has to know, each as a sentence.' }),
})
    .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/gathering/facts.js




const DAY = 86_400_000;
/** Facts that another run or tool wrote; outside data like any other. */
async function factsOfFile(world, path) {
    const parsed = factsSchema.safeParse(json(await textOf(world, path), path));
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,words/* quoted */.TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new ports.CouldNotRun({ message: `This is no jidoka.facts/v1${where}.`, path });
}
const eventSchema = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    at: iso/* datetime */.w$({ offset: true }),
    name: schemas/* string */.YjP().min(1).exactOptional(),
});
/** Deployments from a file of one JSON object a line: `{"sha":"…","at":"2026-01-31T12:00:00Z","name":"v1"}`. */
async function listedDeployments(world, path) {
    const lines = (await textOf(world, path)).split(/\r?\n/);
    return lines.flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const parsed = eventSchema.safeParse(json(line, path, index + 1));
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            const what = `${(0,words/* quoted */.TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
            throw new ports.CouldNotRun({ message: `A deployment is {"sha", "at", "name"}; ${what}.`, path, line: index + 1 });
        }
        const { sha, at, name = sha.slice(0, 7) } = parsed.data;
        return [{ id: `${index + 1}`, name, sha, at: new Date(at).toISOString() }];
    });
}
/** The window that is asked for: `--until` or now, and so many days before it, or `--since`. */
function windowOf(now, asked, usual) {
    const to = asked.until === undefined ? now.getTime() : timeOf('--until', asked.until);
    const days = asked.days === undefined ? usual : Number(asked.days);
    if (!Number.isInteger(days) || days < 1 || days > 3660) {
        throw new ports.CouldNotRun({ message: `\`--window\` is ${(0,words/* quoted */.TL)(asked.days ?? '')}; write a number of days, such as 84.` });
    }
    const from = asked.since === undefined ? to - days * DAY : timeOf('--since', asked.since);
    if (from >= to)
        throw new ports.CouldNotRun({ message: 'The window ends before it begins; see `--since` and `--until`.' });
    return { from, to };
}
/** A day or a time in UTC, where no zone is named. */
function timeOf(option, text) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
    const at = day || time ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at))
        throw new ports.CouldNotRun({
            message: `\`${option}\` is ${(0,words/* quoted */.TL)(text)}; write a day (2026-01-31) or a time (2026-01-31T12:00:00Z).`,
        });
    return at;
}
function json(text, path, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ports.CouldNotRun({ message: 'This is not JSON.', path, ...(line !== undefined && { line }) });
    }
}
async function textOf(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new ports.CouldNotRun({ message: 'There is no such file.', path });
    if ('kind' in file)
        throw new ports.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8');
    let all = '';
    for await (const chunk of file.bytes)
        all += decoder.decode(chunk, { stream: true });
    return all + decoder.decode();
}


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   x: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

/** Braces and extended globs are off: with them a short pattern can take seconds (platform facts: 725 ms for 22 braces). */
const OPTIONS = { nobrace: true, noext: true, dot: true, nocomment: true, nonegate: true };
const MAX_LENGTH = 512;
const MAX_STARS = 32;
/** Why a glob cannot be used, in words, or undefined when it can. */
function globProblem(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (pattern.trim() === '')
        return 'an empty glob matches nothing; write a path such as "reports/*.xml"';
    if (pattern.length > MAX_LENGTH)
        return `a glob may hold at most ${MAX_LENGTH} characters`;
    if ((pattern.match(/\*/g) ?? []).length > MAX_STARS)
        return `a glob may hold at most ${MAX_STARS} stars`;
    if (/[{}]|[?*+@!]\(/.test(pattern))
        return 'braces and extended globs are not read; list the alternatives as globs of their own';
    if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern))
        return 'globs are relative to the repository; leave out the leading path';
    if (pattern.split('/').includes('..'))
        return 'a glob may not leave the repository (no "..")';
    return undefined;
}
/** Paths use `/` and are relative to the repository. Throws nothing: check `globProblem` first. */
function globSet(globs) {
    const compile = (glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.replace(/^\.\//, ''), OPTIONS);
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const includes = wanted.map(compile);
    const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
    const naming = wanted.filter((glob) => /[^*?/]/.test(glob.split('/').at(-1) ?? '')).map(compile);
    const excluded = (path) => excludes.some((pattern) => pattern.match(path));
    return {
        matches: (path) => includes.some((pattern) => pattern.match(path)) && !excluded(path),
        namesFile: (path) => naming.some((pattern) => pattern.match(path)) && !excluded(path),
    };
}


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CouldNotRun: () => (/* binding */ CouldNotRun)
/* harmony export */ });
/** The gate could not run: bad usage, bad policy, no repository. Exit code 2 on a laptop; the messages say what to write instead. */
class CouldNotRun extends Error {
    problems;
    constructor(problem, ...others) {
        super(problem.message);
        this.problems = [problem, ...others];
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
