export const id = 4606;
export const ids = [4606];
export const modules = {

/***/ 51565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/flow/commit-map.js
var commit_map = __webpack_require__(94304);
// EXTERNAL MODULE: ./lib/flow/sorted.js
var flow_sorted = __webpack_require__(14767);
;// CONCATENATED MODULE: ./lib/flow/graph.js


/** Parents that are not among the commits are left out. */
function commitGraph(commits) {
    const oldestFirst = [...commits].sort((a, b) => a.committedAt - b.committedAt || (a.sha < b.sha ? -1 : 1));
    // From here on commits are numbers: half a million texts need not be compared again.
    const indexes = (0,commit_map/* commitMap */.m)(commits.length);
    const given = [];
    for (const commit of oldestFirst) {
        if (indexes.has(commit.sha))
            continue;
        indexes.set(commit.sha, given.length);
        given.push(commit);
    }
    const [starts, parents] = parentsAmong(given, indexes);
    const order = parentsFirst(starts, parents);
    if (order.every((place, index) => place === index))
        return { commits: given, indexes, starts, parents };
    const ordered = Array.from(order, (place) => given[place]);
    ordered.forEach(({ sha }, index) => {
        indexes.set(sha, index);
    });
    const [orderedStarts, orderedParents] = parentsAmong(ordered, indexes);
    return { commits: ordered, indexes, starts: orderedStarts, parents: orderedParents };
}
function parentsAmong(commits, indexes) {
    const starts = new Int32Array(commits.length + 1);
    const parents = [];
    commits.forEach((commit, i) => {
        for (const sha of commit.parents) {
            const parent = indexes.get(sha);
            if (parent !== undefined)
                parents.push(parent);
        }
        starts[i + 1] = parents.length;
    });
    return [starts, Int32Array.from(parents)];
}
/** The places of all commits in the given order, but each after its parents. */
function parentsFirst(starts, parents) {
    const count = starts.length - 1;
    const order = new Int32Array(count);
    const entered = new Uint8Array(count);
    const next = Int32Array.from(starts);
    const stack = [];
    let placed = 0;
    for (let start = 0; start < count; start++) {
        if (entered[start] === 1)
            continue;
        entered[start] = 1;
        stack.push(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const edge = next[top];
            if (edge === starts[top + 1]) {
                stack.pop();
                order[placed++] = top;
                continue;
            }
            next[top] = edge + 1;
            const parent = parents[edge];
            if (entered[parent] === 0) {
                entered[parent] = 1;
                stack.push(parent);
            }
        }
    }
    return order;
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
        sorted ??= graph.commits.map(({ sha }) => sha).sort();
        const place = (0,flow_sorted/* placeOf */.$)(sorted, (one) => one < id);
        const [found = '', next = ''] = sorted.slice(place, place + 2);
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
function contentsOf({ commits, starts, parents }, heads) {
    const seen = new Uint8Array(commits.length);
    return heads.map((head) => {
        if (seen[head] === 1)
            return NOTHING;
        seen[head] = 1;
        const found = [head];
        for (let i = 0; i < found.length; i++) {
            const at = found[i];
            for (let edge = starts[at]; edge < starts[at + 1]; edge++) {
                const parent = parents[edge];
                if (seen[parent] === 1)
                    continue;
                seen[parent] = 1;
                found.push(parent);
            }
        }
        return found.length === 1 ? found : found.sort((a, b) => a - b);
    });
}
const NOTHING = [];
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
        const brought = contents[place] ?? NOTHING;
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

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
;// CONCATENATED MODULE: ./lib/flow/history-work.js
const LAST_SECOND = 253_402_300_799;
/** A date that git could not read, or beyond year 9999, is the nearest that can be written. */
function readable(seconds) {
    return Math.min(Math.max(seconds || 0, 0), LAST_SECOND);
}

;// CONCATENATED MODULE: ./lib/flow/history-deployments.js




/** The deployments of a history, from the source that the options name; undefined where none is known. */
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
        const { id, name, index, at, more } = events[place];
        const before = base === undefined ? undefined : events[base]?.id;
        const told = { id, name, sha: shaAt(index), at: readable(at), contents: [...contents].map(shaAt), kind, ...more };
        return before === undefined ? told : { ...told, base: before };
    });
    return { deploymentSource, deployments };
}
/** By time; at the same time the ancestor first; on one commit the name that says more: `v1.2.3` before `v1`. */
const inTime = (a, b) => a.at - b.at || a.index - b.index || b.name.length - a.name.length || (a.id < b.id ? -1 : 1);
function listedEvents({ graph, notes }, given) {
    const find = commitFinder(graph);
    const events = given.flatMap(({ id, name, sha, at, ...more }) => {
        const index = find(sha);
        return index === undefined ? [] : [{ id, name, index, at, more }];
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

// EXTERNAL MODULE: ./lib/flow/origin.js
var origin = __webpack_require__(588);
;// CONCATENATED MODULE: ./lib/flow/history.js





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
        pulls: [],
        incidents: [],
        items: [],
        rollouts: [],
        runs: [],
        notes: work.notes,
    };
}
function untilNow({ options, notes }, items, at, what) {
    const past = items.filter((item) => at(item) <= options.at);
    if (past.length < items.length)
        notes.push(`Left out, being later than these facts: ${(0,words/* count */.U9)(items.length - past.length, what)}.`);
    return past;
}
function commitFact({ graph }, sha) {
    const { authoredAt, committedAt, parents } = graph.commits[graph.indexes.get(sha) ?? -1];
    return { sha, authoredAt: readable(authoredAt), committedAt: readable(committedAt), merge: parents.length > 1 };
}
const GITHUB = 'noreply@github.com';
function changesOf({ graph, raw, options: { repository, ai }, notes }) {
    const tip = graph.indexes.get(raw.head);
    if (tip === undefined)
        return [];
    const commitAt = (index) => graph.commits[index];
    const heads = mainline(graph, tip, raw.branch, repository);
    const steps = contentsOf(graph, heads).map((contents, i) => {
        const head = heads[i] ?? tip;
        const side = contents.length === 1 ? history_NOTHING : contents.filter((index) => index !== head).map(commitAt);
        return { commit: commitAt(head), isMerge: parentsOf(graph, head).length > 1, side };
    });
    const changes = [];
    const taken = new Set();
    const writer = (0,origin/* writers */.fc)(ai);
    for (let i = 0; i < steps.length;) {
        const group = steps.slice(i, i + rebasedFrom(steps, i));
        i += group.length;
        const change = changeOf(group, writer);
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
const history_NOTHING = [];
const numberOf = (subject) => (subject.endsWith(')') ? / \(#(\d+)\)$/.exec(subject)?.[1] : undefined);
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
const NONE = [];
function changeOf(group, writer) {
    const last = group.at(-1);
    const { commit } = last;
    const [kind, number] = history_kindOf(group, last);
    const all = kind === 'merge' ? last.side : group.map((step) => step.commit);
    const own = kind === 'squash' ? [] : all.filter(({ parents }) => kind !== 'merge' || parents.length < 2);
    const first = own.reduce((a, b) => (a !== undefined && a.authoredAt <= b.authoredAt ? a : b), undefined);
    const { origin, author } = writer.of((first ?? commit).authorMail);
    const isAssisted = origin === 'human' && all.some((one) => one.parents.length < 2 && writer.isAssisted(one));
    const naming = (kind === 'merge' ? [...all, commit] : all).filter(({ reverts, picks }) => reverts.length + picks.length > 0);
    // What a change takes back or repeats of itself was never in the default branch.
    const inside = naming.length === 0 ? undefined : new Set([commit, ...all].map(({ sha }) => sha));
    const named = (key) => naming.length === 0 ? NONE : [...new Set(naming.flatMap((each) => each[key]).filter((sha) => !inside?.has(sha)))];
    return {
        id: number === undefined ? commit.sha : `#${number}`,
        kind,
        sha: commit.sha,
        mergedAt: readable(commit.committedAt),
        ...(commit.subject !== '' && { title: commit.subject }),
        commits: own.map(({ sha, authoredAt, committedAt }) => ({
            sha,
            authoredAt: readable(authoredAt),
            committedAt: readable(committedAt),
        })),
        origin: isAssisted ? 'ai-assisted' : origin,
        author,
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


/***/ }),

/***/ 14082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsOfFile: () => (/* binding */ factsOfFile),
/* harmony export */   listedDeployments: () => (/* binding */ listedDeployments),
/* harmony export */   timeOf: () => (/* binding */ timeOf),
/* harmony export */   windowOf: () => (/* binding */ windowOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _flow_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77291);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30391);




const DAY = 86_400;
/** Facts that another run or tool wrote; outside data like any other. */
async function factsOfFile(world, path) {
    const parsed = _flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsSchema */ .tp.safeParse(json(await textOf(world, path), path));
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `This is no jidoka.facts/v1${where}.`, path });
}
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).exactOptional(),
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
            const what = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `A deployment is {"sha", "at", "name"}; ${what}.`, path, line: index + 1 });
        }
        const { sha, at, name = sha.slice(0, 7) } = parsed.data;
        return [{ id: `${index + 1}`, name, sha, at: (0,_flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(at) }];
    });
}
/** The window that is asked for: `--until` or now, and so many days before it, or `--since`. */
function windowOf(now, asked, usual) {
    const to = asked.until === undefined ? now : timeOf('--until', asked.until);
    const days = asked.days === undefined ? usual : Number(asked.days);
    if (!Number.isInteger(days) || days < 1 || days > 3660) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `\`--window\` is ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(asked.days ?? '')}; write a number of days, such as 84.` });
    }
    const from = asked.since === undefined ? to - days * DAY : timeOf('--since', asked.since);
    if (from >= to)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The window ends before it begins; see `--since` and `--until`.' });
    return { from, to };
}
/** A day or a time in UTC, where no zone is named. */
function timeOf(option, text) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
    const at = day || time ? (0,_flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(text) : Number.NaN;
    if (Number.isNaN(at))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({
            message: `\`${option}\` is ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}; write a day (2026-01-31) or a time (2026-01-31T12:00:00Z).`,
        });
    return at;
}
function json(text, path, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'This is not JSON.', path, ...(line !== undefined && { line }) });
    }
}
async function textOf(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'There is no such file.', path });
    if ('kind' in file)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8');
    let all = '';
    for await (const chunk of file.bytes)
        all += decoder.decode(chunk, { stream: true });
    return all + decoder.decode();
}


/***/ })

};
