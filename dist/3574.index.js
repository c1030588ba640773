export const id = 3574;
export const ids = [3574];
export const modules = {

/***/ 87233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Qs: () => (/* binding */ attributionsOf),
/* harmony export */   Rh: () => (/* binding */ failedSoon),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   _2: () => (/* binding */ HORIZON),
/* harmony export */   dB: () => (/* binding */ REVERT_HORIZON),
/* harmony export */   gR: () => (/* binding */ blamesOf),
/* harmony export */   yQ: () => (/* binding */ retreatsOf)
/* harmony export */ });
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39416);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24943);



/** For how long after a deployment what breaks is laid to it, in seconds: 24 h (flow-metrics, 4.1). Both ends belong to it. */
const HORIZON = 86_400;
/** A change that is taken back later than this after its deployment, in seconds: 14 days. That is a decision, not a failure. */
const REVERT_HORIZON = 14 * 86_400;
/**
 * How it is known that a deployment failed, the surest first: somebody named it; what it brought was taken back; its own status said
 * so; production went back behind it; an incident began soon after it.
 */
const EVIDENCE = ['explicit', 'revert', 'status', 'rollback', 'temporal'];
/** When an incident began, as far as that is known. */
function startOf({ startedAt, openedAt }) {
    return startedAt ?? openedAt;
}
/** Every incident with what it is laid to: the first of the five ways that answers (flow-metrics, 4.1). */
const attributionsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perFacts */ .Z)((facts) => {
    const linked = facts.incidents.map((incident) => linkedOf(facts, incident));
    const sure = idsOf(sureBlames(facts, linked));
    return linked.map((found) => {
        if (found.way !== 'none')
            return found;
        const { incident } = found;
        const behind = wentBackAfter(facts, incident, sure);
        if (behind !== undefined)
            return { incident, way: 'rollback', deployments: [behind] };
        const latest = latestBefore(facts, incident);
        return latest === undefined ? found : { incident, way: 'temporal', deployments: [latest] };
    });
});
/** All evidence against deployments, of incidents and without them. */
const blamesOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perFacts */ .Z)((facts) => {
    const attributions = attributionsOf(facts);
    const sure = sureBlames(facts, attributions);
    const known = idsOf(sure);
    const rollbacks = retreatsOf(facts).flatMap(({ behind }) => {
        // One failure, one retreat: where a deployment behind it is known more surely, it is that one's remedy.
        const [first] = behind.some(({ id }) => known.has(id)) ? [] : behind;
        return first === undefined ? [] : [{ deployment: first, by: 'rollback' }];
    });
    return [...sure, ...rollbacks, ...attributions.filter(({ way }) => way === 'rollback' || way === 'temporal').flatMap(blamed)];
});
function blamed({ incident, way, deployments }) {
    return way === 'none' ? [] : deployments.map((deployment) => ({ deployment, by: way, incident }));
}
/** What is known without looking at rollbacks and times. */
function sureBlames(facts, attributions) {
    const linked = attributions.filter(({ way }) => way === 'explicit' || way === 'revert');
    // What mends an incident whose cause was named is no evidence against another deployment.
    const explained = new Set(linked.flatMap(({ way, incident }) => (way === 'explicit' ? incident.fixedBy : [])));
    return [...linked.flatMap(blamed), ...revertBlames(facts, explained), ...statusBlames(facts)];
}
/** The first two ways: a named cause, or a fix that takes something back. */
function linkedOf(facts, incident) {
    const named = distinct(incident.causedBy.flatMap((name) => deploymentNamed(facts, name) ?? []));
    if (named.length > 0)
        return { incident, way: 'explicit', deployments: named };
    const reverted = distinct(incident.fixedBy.flatMap((id) => shippedBefore(facts, id)));
    return { incident, way: reverted.length > 0 ? 'revert' : 'none', deployments: reverted };
}
/** Of a deployment's id, a change (`#12`) or a commit: the deployment that first brought it. A redeploy stands for what was live. */
function deploymentNamed(facts, name) {
    const at = facts.deployments.findIndex(({ id }) => id === name);
    if (at >= 0)
        return facts.deployments.slice(0, at + 1).findLast(({ kind }) => kind !== 'redeploy');
    const sha = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeById */ .pw)(facts).get(name)?.sha ?? (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSha */ ._d)(facts)(name);
    return (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts).get(sha);
}
/** The deployments of what a change takes back, but the one that brings the change itself. */
function shippedBefore(facts, id) {
    const byCommit = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts);
    const own = byCommit.get((0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeById */ .pw)(facts).get(id)?.sha ?? '');
    const shipped = ((0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .revertsOf */ .DH)(facts).targets.get(id) ?? []).flatMap((sha) => byCommit.get(sha) ?? []);
    return shipped.filter(({ id: other, at }) => own === undefined || (other !== own.id && at <= own.at));
}
/** Deployments of which a change was taken back in time, and by another deployment or by none yet. */
function revertBlames(facts, explained) {
    return [...(0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .revertsOf */ .DH)(facts).targets.keys()].flatMap((id) => {
        const change = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeById */ .pw)(facts).get(id);
        if (change === undefined || explained.has(id))
            return [];
        return shippedBefore(facts, id)
            .filter(({ at }) => change.mergedAt - at <= REVERT_HORIZON)
            .map((deployment) => ({ deployment, by: 'revert' }));
    });
}
function statusBlames({ deployments }) {
    return deployments
        .filter((one) => one.kind !== 'redeploy' && failedSoon(one))
        .map((deployment) => ({ deployment, by: 'status' }));
}
/** Whether it was live, and said to have failed within the horizon. */
function failedSoon({ at, failedAt }) {
    return failedAt !== undefined && failedAt >= at && failedAt - at <= HORIZON;
}
/** Every rollback with what it went back behind: all since its commit was live last, or since the latest ancestor of it was. */
const retreatsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perFacts */ .Z)(({ deployments }) => deployments.flatMap((rollback, index) => {
    if (rollback.kind !== 'rollback')
        return [];
    const before = deployments.slice(0, index);
    const again = before.findLastIndex(({ sha }) => sha === rollback.sha);
    const target = again >= 0 ? again : before.findIndex(({ id }) => id === rollback.base);
    const since = (target >= 0 ? before.slice(target + 1) : before).filter(({ kind }) => kind !== 'redeploy');
    const behind = target >= 0 ? since : since.slice(-1);
    return behind.length === 0 ? [] : [{ rollback, behind }];
}));
/** The third way: production went back within the horizon after the incident began, behind a deployment that was live then. */
function wentBackAfter(facts, incident, sure) {
    const start = startOf(incident);
    const within = retreatsOf(facts).filter(({ rollback }) => rollback.at >= start && rollback.at - start <= HORIZON);
    for (const { behind } of within) {
        const known = behind.find(({ id }) => sure.has(id)) ?? behind[0];
        if (known !== undefined && known.at <= start)
            return known;
    }
    return undefined;
}
/** The fourth way: the latest deployment before, if it is young enough. */
function latestBefore({ deployments }, incident) {
    const start = startOf(incident);
    const latest = deployments.findLast(({ kind, at }) => kind !== 'redeploy' && at <= start);
    return latest !== undefined && start - latest.at <= HORIZON ? latest : undefined;
}
function idsOf(blames) {
    return new Set(blames.map(({ deployment }) => deployment.id));
}
function distinct(deployments) {
    return [...new Set(deployments)];
}


/***/ }),

/***/ 26829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ classifyChange),
  S: () => (/* binding */ classifyIssue)
});

// EXTERNAL MODULE: ./lib/model/flow-item.js
var flow_item = __webpack_require__(889);
;// CONCATENATED MODULE: ./lib/flow/classification-words.js

/** Words that are in use for kinds of work, with what they mean where a policy does not say. */
const USUAL = {
    feature: ['enhancement', 'feature', 'feature request', 'new feature', 'story', 'user story'],
    defect: ['bug', 'bugfix', 'crash', 'defect', 'fix', 'hotfix', 'incident', 'regression'],
    risk: ['compliance', 'privacy', 'security', 'vulnerability'],
    debt: [
        'chore',
        'cleanup',
        'debt',
        'dependencies',
        'documentation',
        'maintenance',
        'refactor',
        'refactoring',
        'tech debt',
        'technical debt',
    ],
};
/** The types of Conventional Commits 1.0.0, and of branches. `revert` is none: it is whatever it takes back. */
const CONVENTION = {
    feature: ['feat', 'feature'],
    defect: ['fix', 'bug', 'bugfix', 'hotfix'],
    risk: ['sec', 'security'],
    debt: ['build', 'chore', 'ci', 'deps', 'docs', 'perf', 'refactor', 'style', 'test'],
};
const usual = byWord(USUAL);
const convention = byWord(CONVENTION);
function byWord(words) {
    return new Map(flow_item/* FLOW_ITEMS */.cI.flatMap((type) => words[type].map((word) => [word, type])));
}
/** A label without the group before it: `kind/bug`, `Type: Bug` and `bug` are one word. */
function wordOf(label) {
    return label
        .trim()
        .toLowerCase()
        .replace(/^(?:type|kind|category|[ct])\s*[:/_-]+\s*/, '')
        .replace(/[\s_-]+/g, ' ');
}
/** Of a label or an issue type by its usual meaning. */
function typeOfUsualLabel(label) {
    return usual.get(wordOf(label));
}
/** `fix(parser)!: ...` by its first word. */
function typeOfTitle(title) {
    const word = /^([a-z]+)(?:\([^)]*\))?!?:/i.exec(title.trim())?.[1];
    return word === undefined ? undefined : convention.get(word.toLowerCase());
}
/** `fix/parser` by what is before its first stroke. */
function typeOfBranch(branch) {
    return branch.includes('/') ? convention.get(branch.slice(0, branch.indexOf('/')).toLowerCase()) : undefined;
}

;// CONCATENATED MODULE: ./lib/flow/classification.js


/** What kind of work a change is: a pull request, or without one a commit with nothing but its title. */
function classifyChange({ title, origin }, settings, pull, issues = []) {
    const branch = pull?.branch ?? mergedBranch(title ?? '');
    const signs = {
        labels: pull?.labels ?? [],
        issueType: undefined,
        linked: issues.map(({ labels, type }) => ({ labels, issueType: type })),
        titles: [pull?.title ?? title ?? ''],
        branches: branch === undefined ? [] : [branch],
        origins: [pull?.origin ?? origin],
    };
    return classify(signs, settings);
}
/** What kind of work an issue is; where it does not say so itself, the first of its pull requests that does. */
function classifyIssue({ labels, type, title = '' }, settings, pulls = []) {
    const signs = {
        labels,
        issueType: type,
        linked: pulls.map((pull) => ({ labels: pull.labels, issueType: undefined })),
        titles: [title, ...pulls.map((pull) => pull.title ?? '')],
        branches: pulls.flatMap(({ branch }) => branch ?? []),
        origins: pulls.map(({ origin }) => origin),
    };
    return classify(signs, settings);
}
function classify(signs, settings) {
    const found = firstOf(signs, settings);
    const guessed = first(signs.titles, typeOfTitle) ?? first(signs.branches, typeOfBranch);
    const told = found !== undefined && isTold(found.level) ? found.type : undefined;
    return {
        ...advised(found ?? { type: 'unclassified', level: 'none' }, signs),
        breaking: signs.titles.some((title) => BREAKING.test(title)) || signs.labels.some((label) => BREAKS.has(wordOf(label))),
        ...(told !== undefined && { told }),
        ...(guessed !== undefined && { guessed }),
    };
}
function isTold(level) {
    return level === 'label' || level === 'usual-label' || level === 'issue-type' || level === 'linked';
}
function firstOf(signs, settings) {
    for (const level of flow_item/* LEVELS */.A_) {
        const type = WAYS[level]?.(signs, settings);
        if (type !== undefined)
            return { type, level };
    }
    return undefined;
}
const WAYS = {
    label: ({ labels }, settings) => typeOfLabels(labels, settings),
    'usual-label': ({ labels }) => surest(labels.map(typeOfUsualLabel)),
    'issue-type': ({ issueType }, settings) => typeOfIssueType(issueType, settings),
    linked: ({ linked }, settings) => first(linked, (other) => spokenOf(other, settings)),
    title: ({ titles }) => first(titles, typeOfTitle),
    branch: ({ branches }) => first(branches, typeOfBranch),
    author: ({ origins }) => (origins.includes('dependency-bot') ? 'debt' : undefined),
};
function spokenOf({ labels, issueType }, settings) {
    return typeOfLabels(labels, settings) ?? surest(labels.map(typeOfUsualLabel)) ?? typeOfIssueType(issueType, settings);
}
/** Of several labels that disagree the rarer word: a label such as `security` is put on with more thought than `enhancement`. */
const SUREST = ['risk', 'defect', 'feature', 'debt'];
function surest(types) {
    return SUREST.find((type) => types.includes(type));
}
function typeOfLabels(labels, { items }) {
    if (labels.length === 0)
        return undefined;
    const own = new Set(labels.map((label) => label.toLowerCase()));
    return SUREST.find((type) => items.labels[type]?.some((label) => own.has(label.toLowerCase())));
}
function typeOfIssueType(type, settings) {
    return type === undefined ? undefined : (typeOfLabels([type], settings) ?? typeOfUsualLabel(type));
}
function first(of, type) {
    for (const one of of) {
        const found = type(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const ADVISORY = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b|\[security\]/i;
/** Risk goes before a defect, and before debt that no label of the policy says; a feature stays one. */
function advised(found, { titles }) {
    const { type, level } = found;
    const gives = type === 'defect' || type === 'unclassified' || (type === 'debt' && level !== 'label');
    return gives && titles.some((title) => ADVISORY.test(title)) ? { type: 'risk', level: 'advisory' } : found;
}
const BREAKING = /^[a-z]+(?:\([^)]*\))?!:|\bBREAKING\b/;
const BREAKS = new Set(['breaking', 'breaking change', 'semver major']);
/** Of a merge commit's subject, which is all that git alone has of a pull request. */
function mergedBranch(subject) {
    return (/^Merge pull request #\d+ from [^/\s]+\/(\S+)/.exec(subject)?.[1] ??
        /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^']+)'/.exec(subject)?.[1]);
}


/***/ }),

/***/ 6905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ failuresOf),
/* harmony export */   z: () => (/* binding */ isRemedy)
/* harmony export */ });
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87233);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39416);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24943);




/** Deployments that failed, oldest first, each once however many incidents it had; its evidence in `attribution.ts`. */
const failuresOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .perFacts */ .Z)((facts) => {
    const blames = new Map();
    for (const blame of (0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .blamesOf */ .gR)(facts))
        blames.set(blame.deployment.id, [...(blames.get(blame.deployment.id) ?? []), blame]);
    return facts.deployments.flatMap((deployment, index) => {
        const own = blames.get(deployment.id);
        if (own === undefined)
            return [];
        const by = _attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S4.find((one) => own.some((blame) => blame.by === one)) ?? 'temporal';
        const incidents = [...new Set(own.flatMap(({ incident }) => incident ?? []))].sort((a, b) => a.openedAt - b.openedAt);
        const recovery = recoveryOf(facts, { deployment, index, incidents });
        const suspects = suspectsOf(facts, deployment, by);
        return [{ deployment, by, incidents, suspects, ...(recovery !== undefined && { recovery }) }];
    });
});
function recoveryOf(facts, failure) {
    const mended = mendedBy(facts, failure);
    const ends = failure.incidents.map(({ resolvedAt }) => resolvedAt ?? Number.POSITIVE_INFINITY);
    const resolved = ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
    if (mended !== undefined && mended.at <= resolved)
        return { by: 'deployment', at: mended.at, deployment: mended };
    return resolved === Number.POSITIVE_INFINITY ? undefined : { by: 'resolution', at: resolved };
}
/** The first deployment after it that goes back behind it, takes back what it brought, or brings what closed its incidents. */
function mendedBy(facts, { deployment, index, incidents }) {
    const [byCommit, { takers }] = [(0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOf */ .PE)(facts), (0,_reverts_js__WEBPACK_IMPORTED_MODULE_2__/* .revertsOf */ .DH)(facts)];
    const back = (0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .retreatsOf */ .yQ)(facts).filter(({ behind }) => behind.some(({ id }) => id === deployment.id));
    const fixes = [
        ...deployment.contents.flatMap((sha) => takers.get(sha) ?? []),
        ...incidents.flatMap(({ fixedBy }) => fixedBy).flatMap((id) => (0,_reverts_js__WEBPACK_IMPORTED_MODULE_2__/* .changeById */ .pw)(facts).get(id) ?? []),
    ];
    const known = [...back.map(({ rollback }) => rollback), ...fixes.flatMap(({ sha }) => byCommit.get(sha) ?? [])];
    const later = facts.deployments.slice(index + 1);
    const mending = new Set(known.map(({ id }) => id));
    const found = later.find(({ id }) => mending.has(id));
    if (found !== undefined || incidents.length > 0 || fixes.length > 0)
        return found;
    // All that is known is its status: what went live after it, the same again included, ended that.
    const { failedAt } = deployment;
    return failedAt === undefined ? undefined : later.find((one) => one.at >= failedAt && !(0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .failedSoon */ .Rh)(one));
}
function suspectsOf(facts, deployment, by) {
    const [owners, { takers }] = [(0,_reverts_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOfCommit */ .JM)(facts), (0,_reverts_js__WEBPACK_IMPORTED_MODULE_2__/* .revertsOf */ .DH)(facts)];
    const behind = by === 'rollback' ? (0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .retreatsOf */ .yQ)(facts).find((one) => one.behind[0]?.id === deployment.id)?.behind : undefined;
    const range = (behind ?? [deployment]).flatMap(({ contents }) => contents);
    const named = range.filter((sha) => takers.has(sha));
    return [...new Set((named.length > 0 ? named : range).flatMap((sha) => owners.get(sha)?.id ?? []))];
}
/**
 * Whether a change mends production: it closed an incident, is a hotfix by its branch or a label, or takes back what an earlier
 * deployment brought not long ago. A revert that was shipped with what it reverts mends nothing, nor does a re-landing.
 */
function isRemedy(change, facts, settings) {
    return change.hotfix || marked(facts, settings).has(change.id) || takesBack(change, facts);
}
/** By a label or branch of the pull request, or by an incident. */
const marked = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .perSettings */ .X)(({ pulls, incidents }, settings) => {
    const labels = new Set(settings.incidents['hotfix-labels'].map((label) => label.toLowerCase()));
    const issues = new Set(incidents.map(({ id }) => /^(?:.*#)?(\d+)$/.exec(id)?.[1]));
    const marks = pulls.filter((pull) => pull.labels.some((label) => labels.has(label.toLowerCase())) ||
        pull.branch?.startsWith('hotfix/') ||
        pull.closes.some((issue) => issues.has(String(issue))));
    return new Set([...marks.map(({ number }) => `#${number}`), ...incidents.flatMap(({ fixedBy }) => fixedBy)]);
});
function takesBack({ id, sha, mergedAt }, facts) {
    const byCommit = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentOf */ .PE)(facts);
    const own = byCommit.get(sha);
    return ((0,_reverts_js__WEBPACK_IMPORTED_MODULE_2__/* .revertsOf */ .DH)(facts).targets.get(id) ?? []).some((target) => {
        const deployment = byCommit.get(target);
        return deployment === undefined || (deployment.id !== own?.id && mergedAt - deployment.at <= _attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .REVERT_HORIZON */ .dB);
    });
}


/***/ }),

/***/ 95493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptanceOf),
/* harmony export */   u: () => (/* binding */ issueItems)
/* harmony export */ });
/* harmony import */ var _classification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26829);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54230);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88580);
/* harmony import */ var _items_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73204);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24943);





/** Issues as work items: each with the changes that close it. */
function issueItems(facts, settings) {
    const { pulls, pullsOf } = (0,_items_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .h)(facts);
    return facts.items.map((issue) => {
        const own = (pullsOf.get(issue.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
        const startedAt = startOf(facts, issue);
        const accepted = acceptanceOf(facts, issue, settings);
        return {
            id: `#${issue.number}`,
            classified: (0,_classification_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyIssue */ .S)(issue, settings, own),
            origin: 'human',
            isEpic: issue.children > 0,
            accepted,
            ...(startedAt !== undefined && { startedAt }),
            ...(accepted.by !== 'created' && { inProgressFrom: accepted.at }),
            end: endOf(facts, issue),
        };
    });
}
/** When an issue was accepted: the policy's label where it has one, else the first sign that somebody took it up. */
function acceptanceOf(facts, issue, { items }) {
    const accepting = new Set(items.accepted.map((label) => label.toLowerCase()));
    const labelled = earliest(issue.labelled.filter(({ label }) => accepting.has(label.toLowerCase())).map(({ at }) => at));
    if (labelled !== undefined)
        return { at: labelled, by: 'label' };
    const sign = earliest([issue.milestonedAt, issue.assignedAt, startOf(facts, issue)]);
    return sign === undefined ? { at: issue.openedAt, by: 'created' } : { at: sign, by: 'sign' };
}
/** The first commit of the first change that closes it, merged or not. */
function startOf(facts, { number }) {
    const { pulls, pullsOf } = (0,_items_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .h)(facts);
    const numbers = pullsOf.get(number) ?? [];
    return earliest(numbers.map((pull) => {
        const [change, asked] = [(0,_reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .changeById */ .pw)(facts).get(`#${pull}`), pulls.get(pull)];
        return (change && (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .begunAt */ .Hs)(change)) ?? (asked && (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .begunAt */ .Hs)(asked));
    }));
}
function endOf(facts, issue) {
    const { closedAt, outcome = 'unknown' } = issue;
    if (closedAt === undefined)
        return { kind: 'open' };
    if (outcome === 'not-planned')
        return { kind: 'left', at: closedAt, reason: 'not_planned' };
    if (outcome === 'duplicate')
        return { kind: 'left', at: closedAt, reason: 'duplicate' };
    const linked = ((0,_items_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .h)(facts).pullsOf.get(issue.number) ?? []).flatMap((pull) => (0,_reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .changeById */ .pw)(facts).get(`#${pull}`) ?? []);
    const { together } = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_4__/* .revertsOf */ .DH)(facts);
    const brought = linked.filter(({ id }) => !together.has(id));
    if (linked.length > 0 && brought.length === 0)
        return { kind: 'left', at: closedAt, reason: 'reverted_before_deploy' };
    if (linked.length === 0) {
        // GitHub did not always ask why an issue is closed; without a change there is nothing that would tell.
        if (outcome === 'unknown')
            return { kind: 'left', at: closedAt, reason: 'outcome_unknown' };
        return { kind: 'delivered', at: closedAt };
    }
    const first = brought.filter(({ picks }) => picks.length === 0);
    return shippedEnd(facts, first.length > 0 ? first : brought, closedAt);
}
/** When the last of its changes was live, and it was closed. */
function shippedEnd(facts, changes, closedAt) {
    const merged = Math.max(...changes.map(({ mergedAt }) => mergedAt));
    const done = Math.max(merged, closedAt);
    if (facts.deployments.length === 0)
        return { kind: 'delivered', at: done, shippedAt: merged };
    const byCommit = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentOf */ .PE)(facts);
    const deployments = changes.flatMap(({ sha }) => byCommit.get(sha) ?? []);
    if (deployments.length < changes.length)
        return { kind: 'open', mergedAt: done };
    const shippedAt = Math.max(...deployments.map(({ at }) => at));
    // What the first deployment held was live before it, nobody knows since when.
    const isFirst = deployments.every(({ kind, at }) => kind === 'first' || at < shippedAt);
    if (!isFirst)
        return { kind: 'delivered', at: Math.max(shippedAt, done), shippedAt };
    if (closedAt < shippedAt)
        return { kind: 'left', at: shippedAt, reason: 'no_first_deployment_base' };
    return { kind: 'delivered', at: done };
}
function earliest(times) {
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}


/***/ }),

/***/ 73204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39416);

/** The links of all facts; of issues that are not in them none. */
const linksOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .perFacts */ .Z)(({ pulls, items }) => {
    const closing = new Map(items.map((item) => [item.number, new Set(item.pulls)]));
    for (const { number, closes } of pulls)
        for (const issue of closes)
            closing.get(issue)?.add(number);
    const issuesOf = new Map();
    for (const item of items)
        for (const number of closing.get(item.number) ?? [])
            issuesOf.set(number, [...(issuesOf.get(number) ?? []), item]);
    return {
        pulls: new Map(pulls.map((pull) => [pull.number, pull])),
        pullsOf: new Map([...closing].map(([issue, numbers]) => [issue, [...numbers].sort((a, b) => a - b)])),
        issuesOf,
    };
});


/***/ }),

/***/ 53623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hf: () => (/* reexport */ work_item/* forEachKind */.h),
  s: () => (/* binding */ itemsDeliveredIn),
  n4: () => (/* binding */ itemsInProgress),
  Zp: () => (/* binding */ itemsNote),
  S3: () => (/* binding */ itemsOf),
  uC: () => (/* binding */ knowsProgress),
  jA: () => (/* reexport */ work_item/* progressOf */.j)
});

// EXTERNAL MODULE: ./lib/model/remembered.js
var remembered = __webpack_require__(15759);
// EXTERNAL MODULE: ./lib/flow/classification.js + 1 modules
var classification = __webpack_require__(26829);
// EXTERNAL MODULE: ./lib/flow/delivery.js
var delivery = __webpack_require__(54230);
// EXTERNAL MODULE: ./lib/flow/deployments.js
var deployments = __webpack_require__(88580);
// EXTERNAL MODULE: ./lib/flow/items-issues.js
var items_issues = __webpack_require__(95493);
// EXTERNAL MODULE: ./lib/flow/items-links.js
var items_links = __webpack_require__(73204);
// EXTERNAL MODULE: ./lib/flow/reverts.js
var reverts = __webpack_require__(24943);
;// CONCATENATED MODULE: ./lib/flow/items-changes.js






/** Changes as work items: what came to the default branch, and the pull requests that did not, or not yet. */
function changeItems(facts, settings) {
    const known = {
        ...{ facts, settings, links: (0,items_links/* linksOf */.h)(facts), deployments: (0,deployments/* deploymentOf */.PE)(facts), reverts: (0,reverts/* revertsOf */.DH)(facts) },
        isDeployed: facts.deployments.length > 0,
    };
    return [
        ...facts.changes.map((change) => mergedItem(change, known)),
        ...facts.pulls.filter(({ state }) => state !== 'merged').map((pull) => unmergedItem(pull, known)),
    ];
}
function mergedItem(change, known) {
    const pull = known.links.pulls.get(numberOf(change));
    const begun = (0,delivery/* begunAt */.Hs)(change) ?? (pull && (0,delivery/* begunAt */.Hs)(pull));
    // Of what was pushed as one commit the beginning is the end, where nothing but the merge is known to come after.
    const isMoment = change.kind === 'direct' && pull === undefined && !known.isDeployed;
    const startedAt = isMoment ? undefined : begun;
    const from = pull?.openedAt ?? change.openedAt ?? begun ?? change.mergedAt;
    return itemOf(change, pull, known, {
        end: endOf(change, known),
        startedAt,
        hidden: startedAt !== undefined ? undefined : isMoment ? 'pushed_directly' : 'squash_no_pr',
        inProgressFrom: change.picks.length > 0 ? undefined : from,
    });
}
function unmergedItem(pull, known) {
    const { state, openedAt, endedAt, updatedAt, number, origin } = pull;
    const end = state === 'open' ? { kind: 'open' } : { kind: 'left', at: endedAt ?? updatedAt, reason: 'closed_unmerged' };
    const startedAt = (0,delivery/* begunAt */.Hs)(pull);
    return itemOf({ id: `#${number}`, origin }, pull, known, { end, startedAt, hidden: undefined, inProgressFrom: openedAt });
}
/** 0 where it is no pull request. */
function numberOf({ id }) {
    return id.startsWith('#') ? Number(id.slice(1)) : 0;
}
function itemOf(change, pull, { facts, settings, links }, way) {
    const issues = (pull && links.issuesOf.get(pull.number)) ?? NONE;
    const [accepted] = issues.map((issue) => (0,items_issues/* acceptanceOf */.B)(facts, issue, settings)).sort((a, b) => a.at - b.at);
    const openedAt = pull?.openedAt ?? change.openedAt;
    const opened = openedAt === undefined ? undefined : { at: openedAt, by: 'created' };
    return new ChangeItem(change, way, accepted ?? opened, { settings, pull, issues });
}
/** What kind of work it is, is read out of its texts when it is asked for: of a long history few are asked. */
class ChangeItem {
    id;
    origin;
    isEpic = false;
    accepted;
    startedAt;
    hidden;
    inProgressFrom;
    end;
    #change;
    #signs;
    #classified;
    constructor(change, { end, startedAt, hidden, inProgressFrom }, accepted, signs) {
        this.id = change.id;
        this.origin = signs.pull?.origin ?? change.origin;
        this.accepted = accepted;
        this.startedAt = startedAt;
        this.hidden = hidden;
        this.inProgressFrom = inProgressFrom;
        this.end = end;
        this.#change = change;
        this.#signs = signs;
    }
    get classified() {
        const { settings, pull, issues } = this.#signs;
        this.#classified ??= (0,classification/* classifyChange */.F)(this.#change, settings, pull, issues);
        return this.#classified;
    }
}
const NONE = [];
function endOf({ id, sha, mergedAt, picks }, { deployments, reverts, isDeployed }) {
    const deployment = deployments.get(sha);
    const left = (reason) => ({ kind: 'left', at: deployment?.at ?? mergedAt, reason });
    if (picks.length > 0)
        return left('backport');
    if (!isDeployed)
        return { kind: 'delivered', at: mergedAt, shippedAt: mergedAt };
    if (deployment === undefined)
        return { kind: 'open', mergedAt };
    if (reverts.together.has(id))
        return left('reverted_before_deploy');
    if (deployment.kind === 'first')
        return left('no_first_deployment_base');
    // Some deploy from the branch and merge when it holds.
    return { kind: 'delivered', at: Math.max(deployment.at, mergedAt), shippedAt: deployment.at };
}

// EXTERNAL MODULE: ./lib/flow/remembered.js
var flow_remembered = __webpack_require__(39416);
// EXTERNAL MODULE: ./lib/flow/sorted.js
var sorted = __webpack_require__(14767);
// EXTERNAL MODULE: ./lib/flow/work-item.js
var work_item = __webpack_require__(7183);
;// CONCATENATED MODULE: ./lib/flow/items.js








/** Share of merged pull requests that link an issue, from which on issues are the items (flow-metrics, 4.2). */
const LINKED = 0.6;
/** The items of all facts. Which they are does not change from window to window. */
const itemsOf = (0,flow_remembered/* perSettings */.X)((facts, settings) => {
    const merged = facts.pulls.filter(({ state }) => state === 'merged');
    const { issuesOf } = (0,items_links/* linksOf */.h)(facts);
    const linked = merged.filter(({ number, closes }) => closes.length > 0 || issuesOf.has(number)).length;
    const completed = facts.deployments.length > 0 ? 'deployed' : 'merged';
    const told = `${linked} of ${merged.length} merged pull requests link an issue`;
    if (facts.items.length > 0 && merged.length > 0 && linked >= LINKED * merged.length)
        return { of: 'issues', because: `Items are issues: ${told}.`, completed, items: (0,items_issues/* issueItems */.u)(facts, settings) };
    const why = merged.length === 0 ? 'no merged pull request is known' : `${told}, and it takes 60 %`;
    return { of: 'changes', because: `Items are changes: ${why}.`, completed, items: changeItems(facts, settings) };
});
/** The items whose end lies within a window. */
function itemsDeliveredIn(items, window) {
    const [leaves, epics, left] = [[], [], []];
    for (const item of endedIn(items, window)) {
        const { id, end, isEpic } = item;
        if (isDelivered(item))
            (isEpic ? epics : leaves).push(item);
        else
            left.push({ id, reason: end.kind === 'left' ? end.reason : 'not_deployed_yet' });
    }
    return { leaves, epics, left };
}
function isDelivered(item) {
    return item.end.kind === 'delivered';
}
/** By their ends; many windows are asked of the same items. */
const inOrder = (0,remembered/* perObject */.F)(({ items }) => items.filter((item) => items_endOf(item) < NEVER).sort((a, b) => items_endOf(a) - items_endOf(b)));
function endedIn(items, { from, to }) {
    const ended = inOrder(items);
    const place = (time) => (0,sorted/* placeOf */.$)(ended, (item) => items_endOf(item) < time);
    return ended.slice(place(from), place(to));
}
function items_endOf({ end }) {
    return (end.kind === 'open' ? end.mergedAt : end.at) ?? NEVER;
}
const NEVER = Number.POSITIVE_INFINITY;
/** The leaves that are in progress at a time; work that is not merged is known only of pull requests and issues. */
function itemsInProgress({ items }, time) {
    return items.filter((item) => {
        const progress = item.isEpic ? undefined : (0,work_item/* progressOf */.j)(item);
        return progress !== undefined && progress.from <= time && time < progress.to;
    });
}
/** Whether items in progress can be known: git alone has no work that is not merged. */
function knowsProgress({ of }, { pulls, since }) {
    return of === 'issues' || pulls.length > 0 || since !== undefined;
}
/** What items are, and what completed means, for the reader of a number. */
function itemsNote({ because, completed }) {
    return completed === 'deployed' ? because : `${because} Completed is merged or closed: no deployment is known.`;
}


/***/ }),

/***/ 89498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   RT: () => (/* binding */ spent),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   hU: () => (/* binding */ unavailable)
/* harmony export */ });
/** Makes a metric of a function over facts. It stands in the report whatever comes of it. */
function defineMetric(spec) {
    return spec;
}
/** There is no number, and this is why. */
function unavailable(reason) {
    return { kind: 'told', told: { status: 'unavailable', reason } };
}
function isWithin(time, { from, to }) {
    return from <= time && time < to;
}
/** Durations, told as from when to when. */
function spent(spans, excluded, more) {
    const values = spans.map(([from, to]) => to - from);
    return { kind: 'durations', values, spans, excluded, ...(more && { more }) };
}


/***/ }),

/***/ 26660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ firstReadyAt),
/* harmony export */   E: () => (/* binding */ peopleAmong),
/* harmony export */   Mj: () => (/* binding */ reachNote),
/* harmony export */   WR: () => (/* binding */ isHousekeeping),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   mx: () => (/* binding */ sinceBegun),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   xw: () => (/* binding */ reachOf),
/* harmony export */   yT: () => (/* binding */ NOT_TOLD)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77291);

/** Why a figure is unavailable when a part of the log is missing. */
const NOT_TOLD = {
    pulls: 'It needs pull request data.',
    items: 'It needs the issues of the repository.',
    rollouts: 'It needs the deployments of every environment.',
    runs: 'It needs the runs of workflows.',
};
/** Whether a part of the log was asked for. An empty one is a measured zero only where all was asked for and all came. */
function isTold(facts, part) {
    return facts[part].length > 0 || (facts.since !== undefined && facts.partial === undefined);
}
/** The last second that a section can speak of: neither later than the facts nor than the window. */
function endOf({ at }, { to }) {
    return Math.min(at, to);
}
/** The window as far back as pull requests, items, rollouts and runs are whole, so that a part of it is not taken for all. */
function reachOf({ since }, { from, to }) {
    return { from: Math.max(from, since ?? from), to };
}
/** The window from where the log begins: weeks of which it tells nothing are no empty weeks. Of an empty log nothing is left. */
function sinceBegun({ changes, pulls, deployments }, { from, to }) {
    let first = to;
    for (const { mergedAt } of changes)
        first = Math.min(first, mergedAt);
    for (const { openedAt } of pulls)
        first = Math.min(first, openedAt);
    for (const { at } of deployments)
        first = Math.min(first, at);
    return { from: Math.max(from, first), to };
}
/** What a reader has to know where that is less than the window; else nothing. */
function reachNote(facts, window) {
    const { from } = reachOf(facts, window);
    return from > window.from ? { note: `What GitHub tells is whole only from ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isoOf */ .dF)(from)} on.` } : {};
}
/** Work of programs that keep house, which is in no figure about people. What agents write is reviewed like anything else. */
function isHousekeeping(origin) {
    return origin === 'bot' || origin === 'dependency-bot';
}
/** How many people there are among actors. */
function peopleAmong(actors) {
    return new Set([...actors].filter((who) => who !== undefined && !(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isBot */ .w2)(who))).size;
}
/** When a change was first ready for a review: not a draft any more, or never one. Undefined of what is a draft still. */
function firstReadyAt({ draft, openedAt, events }) {
    const first = events.find(({ kind }) => kind === 'ready' || kind === 'drafted');
    if (first === undefined)
        return draft ? undefined : openedAt;
    return first.kind === 'ready' ? first.at : openedAt;
}
/** Things by a key, in the order of their first ones. */
function byKey(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}


/***/ }),

/***/ 7183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ forEachKind),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** From when until when it is in progress; `to` is infinite while it is. Undefined where it never was. */
function progressOf({ inProgressFrom, end }) {
    const to = end.kind === 'open' ? Number.POSITIVE_INFINITY : end.at;
    return inProgressFrom === undefined || inProgressFrom >= to ? undefined : { from: inProgressFrom, to };
}
/** The same worked out of the items of each kind, a kind of which there are none included. */
function forEachKind(all, work) {
    const of = (kind) => work(all.filter(({ classified }) => classified.type === kind));
    const [feature, defect, risk, debt, unclassified] = [of('feature'), of('defect'), of('risk'), of('debt'), of('unclassified')];
    return { feature, defect, risk, debt, unclassified };
}


/***/ }),

/***/ 50776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* reexport */ WEEK),
  V_: () => (/* reexport */ ascending),
  MZ: () => (/* binding */ countedByReason),
  cv: () => (/* binding */ cv),
  HG: () => (/* binding */ dispersion),
  Nx: () => (/* binding */ distribution),
  cs: () => (/* reexport */ kaplanMeierMedian),
  i2: () => (/* binding */ mean),
  Ox: () => (/* reexport */ orderInterval),
  Ym: () => (/* reexport */ percentile),
  Ye: () => (/* reexport */ poissonRate),
  AZ: () => (/* reexport */ predictionBound),
  bo: () => (/* reexport */ resampleWeeks),
  bS: () => (/* reexport */ roundHalfUp),
  JU: () => (/* reexport */ seeded),
  k: () => (/* reexport */ smallestSample),
  gx: () => (/* reexport */ weekOf),
  QM: () => (/* reexport */ weeks),
  rF: () => (/* reexport */ wilson)
});

// UNUSED EXPORTS: Z90, sampleVariance

;// CONCATENATED MODULE: ./lib/metrics/statistics-counts.js
/** The 95 % point of the normal distribution: 90 % lies between minus and plus this. */
const Z90 = 1.6448536269514722;
const TAIL = 0.05;
/**
 * The probabilities of a count with one peak, from the peak outwards by the ratio P(k) / P(k - 1) of neighbours, then divided by
 * their sum. No factorial and no logarithm of one is taken, so the error stays near 1e-12 at a million draws, where differences of
 * log-gamma lose 1e-9; the work grows with the standard deviation, not with n.
 */
function probabilities(peak, last, ratio) {
    const down = [];
    for (let k = peak, weight = 1; k > 0; k -= 1) {
        weight /= ratio(k);
        if (weight < 1e-18)
            break;
        down.push(weight);
    }
    const up = [1];
    for (let k = peak + 1, weight = 1; k <= last; k += 1) {
        weight *= ratio(k);
        if (weight < 1e-18)
            break;
        up.push(weight);
    }
    const all = [...down.reverse(), ...up];
    const sum = all.reduce((total, weight) => total + weight, 0);
    return { from: peak - down.length, of: all.map((weight) => weight / sum) };
}
/** Of n draws that each succeed with 0 < p < 1: P(k) / P(k - 1) = (n - k + 1) / k * p / (1 - p). */
function binomial(n, p) {
    const odds = p / (1 - p);
    return probabilities(Math.min(n, Math.floor((n + 1) * p)), n, (k) => ((n - k + 1) / k) * odds);
}
/** Of events that come at random, `expected` > 0 on average: P(k) / P(k - 1) = expected / k. */
function poisson(expected) {
    return probabilities(Math.floor(expected), Number.POSITIVE_INFINITY, (k) => expected / k);
}
/** P(count <= k). */
function atMost({ from, of }, k) {
    return of.slice(0, Math.max(0, k - from + 1)).reduce((sum, one) => sum + one, 0);
}
/**
 * The interval of a share, k of n: the shares q with |k/n - q| <= z sqrt(q (1 - q) / n). E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22 (1927). Undefined of none, and where k is no part of n.
 */
function wilson(k, n, z = Z90) {
    if (!(n > 0 && k >= 0 && k <= n))
        return undefined;
    const centre = (k + (z * z) / 2) / (n + z * z);
    const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
    // At the ends the formula says 0 and 1; rounding would miss them.
    return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}
/**
 * The rate of events seen k times in `days` days, for every `per` days, with its exact 90 % interval: from the rate at which k or more
 * would come with 5 %, to the one at which k or fewer would. F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28
 * (1936). Undefined unless k is a count and there were days.
 */
function poissonRate(k, days, per = 7) {
    if (!(Number.isInteger(k) && k >= 0 && days > 0))
        return undefined;
    const scale = per / days;
    const low = k === 0 ? 0 : whereFalls(0, k, (expected) => atMost(poisson(expected), k - 1) - (1 - TAIL));
    const high = whereFalls(k, 2 * k + 10, (expected) => atMost(poisson(expected), k) - TAIL);
    return { rate: k * scale, low: low * scale, high: high * scale };
}
/** Where a falling function goes through zero, by halving the bracket until no number lies between its ends. */
function whereFalls(from, to, value) {
    let [low, high] = [from, to];
    for (let step = 0; step < 64; step += 1) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (value(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/metrics/statistics-order.js

/** Shares are read to the ten-thousandth: with whole numbers of them a rank is exact, and 0.85 * 20 is 17 and not a little more. */
const WHOLE = 10_000;
/** Whole seconds at output; a half goes up, also below zero. */
function roundHalfUp(value) {
    return Math.floor(value + 0.5);
}
/** Smallest first: as numbers and nothing else, which many of them take a fraction of the time for. */
function ascending(values) {
    return new Float64Array(values).sort();
}
/**
 * The quantile at share p (0 to 1) of ascending values, in their unit: between the neighbours of rank (n - 1) p + 1, in proportion.
 * Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996); what R, NumPy
 * and spreadsheets' PERCENTILE.INC answer. Of whole values no half is lost to rounding. Undefined where there are none.
 */
function percentile(sorted, p) {
    const position = (sorted.length - 1) * Math.round(p * WHOLE);
    const index = Math.floor(position / WHOLE);
    const low = sorted[index];
    if (low === undefined)
        return undefined;
    const high = sorted[index + 1] ?? low;
    return low + ((high - low) * (position % WHOLE)) / WHOLE;
}
/**
 * The smallest n whose minimum and maximum hold the p-quantile with `coverage`: 1 - p^n - (1 - p)^n >= coverage. 5 for p50, 9 for p75,
 * 15 for p85, 22 for p90, 45 for p95. Infinite where no sample is large enough (p is 0 or 1). Below it the quantile is not shown.
 */
function smallestSample(p, coverage = 0.9) {
    if (!(p > 0 && p < 1 && coverage < 1))
        return Number.POSITIVE_INFINITY;
    let n = 2;
    while (1 - p ** n - (1 - p) ** n < coverage)
        n += 1;
    return n;
}
/**
 * The distribution-free interval of the p-quantile: the shortest [x(l), x(u)] whose coverage P(l <= B < u), B binomial(n, p), reaches
 * `coverage`; of equally short ones that of larger coverage, then that of lower l. H. A. David and H. N. Nagaraja, "Order Statistics",
 * 3rd ed. (2003), section 7.1. Shortest is meant in ranks: chosen by the values' distance the interval would promise more than it holds.
 * The window grows from the peak of the binomial towards the likelier side, which for one peak is the likeliest window of each length.
 * Undefined below `smallestSample(p, coverage)`.
 */
function orderInterval(sorted, p, coverage = 0.9) {
    const n = sorted.length;
    if (n < smallestSample(p, coverage))
        return undefined;
    const { from, of } = binomial(n, p);
    const chance = (k) => (k >= 1 && k < n ? (of[k - from] ?? 0) : -1);
    // The lower of two equal peaks, and within what an interval can have.
    let first = Math.min(n - 1, Math.max(1, Math.ceil((n + 1) * p) - 1));
    let last = first;
    let held = chance(first);
    while (held < coverage) {
        const [before, after] = [chance(first - 1), chance(last + 1)];
        if (before < 0 && after < 0)
            return undefined;
        // Mirrored chances differ in their last digits only.
        if (before >= after * (1 - 1e-11))
            first -= 1;
        else
            last += 1;
        held += Math.max(before, after);
    }
    const [low, high] = [sorted[first - 1], sorted[last]];
    return low === undefined || high === undefined ? undefined : { low, high, ranks: [first, last + 1], coverage: held };
}
/**
 * The bound that the next value keeps with probability `share`, in the unit of the ascending values: x(ceil(share (n + 1))). S. S. Wilks,
 * "Determination of sample sizes for setting tolerance limits", Annals of Mathematical Statistics 12 (1941). Undefined while that rank
 * is above n: 0.85 exists from n = 6 on.
 */
function predictionBound(sorted, share = 0.85) {
    return sorted[Math.ceil((Math.round(share * WHOLE) * (sorted.length + 1)) / WHOLE) - 1];
}
/**
 * The median time to an end when some have not ended, in the unit given: `censored` holds the ages so far of those. The first time at
 * which the product of (1 - ended / at risk) is down to one half; who is censored at a time was still at risk then. E. L. Kaplan and
 * P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958). With none censored it is the lower median.
 * Undefined if the curve stays above one half.
 */
function kaplanMeierMedian(done, censored) {
    const ends = done.toSorted((a, b) => a - b);
    const ages = censored.toSorted((a, b) => a - b);
    let surviving = 1;
    let aged = 0;
    for (let at = 0; at < ends.length;) {
        const time = ends[at];
        while ((ages[aged] ?? Number.POSITIVE_INFINITY) < time)
            aged += 1;
        const atRisk = ends.length - at + (ages.length - aged);
        let next = at;
        while (ends[next] === time)
            next += 1;
        surviving *= 1 - (next - at) / atRisk;
        if (surviving <= 0.5 + 1e-12)
            return time;
        at = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/metrics/statistics-weeks.js
/** In seconds. */
const WEEK = 7 * 24 * 60 * 60;
/** The last `count` weeks that end at `now` (seconds since 1970), oldest first, without a gap. */
function weeks(now, count) {
    return Array.from({ length: count }, (_, index) => {
        const to = now - (count - 1 - index) * WEEK;
        return { from: to - WEEK, to };
    });
}
/** How many weeks before `now` (seconds since 1970): 0 in the week that ends there, so it is in `weeks(now, n).at(-1 - ago)`. Undefined from `now` on. */
function weekOf(time, now) {
    return time < now ? Math.ceil((now - time) / WEEK) - 1 : undefined;
}
/**
 * Numbers from 0 up to but without 1, the same ones for the same seed (a 32-bit integer) on every machine. Mulberry32 by Tommy Ettinger
 * (public domain, 2017): a Weyl sequence whose terms are mixed; 2^32 numbers before it repeats. For resampling, not for secrets.
 */
function seeded(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/**
 * `times` samples, each as many whole weeks as there are, drawn with replacement: B. Efron, "Bootstrap methods: another look at the
 * jackknife", Annals of Statistics 7 (1979). Weeks and not items are drawn, for items of one week are not independent (H. R. Künsch,
 * Annals of Statistics 17 (1989), on blocks).
 */
function resampleWeeks(of, times, seed) {
    const random = seeded(seed);
    return Array.from({ length: times }, () => of.map(() => of[Math.floor(random() * of.length)]));
}

;// CONCATENATED MODULE: ./lib/metrics/statistics.js




const QUANTILES = { p50: 0.5, p75: 0.75, p85: 0.85, p90: 0.9 };
/** How durations (seconds, in any order) are distributed, and how many were left out for which reason (by name). */
function distribution(values, excluded) {
    if (!values.every(Number.isFinite))
        throw new RangeError('A duration that is no finite number has to be excluded, with a reason.');
    const sorted = ascending(values);
    const n = sorted.length;
    const need = smallestSample(QUANTILES.p50);
    const reason = `${n} of the ${need} that a median takes.`;
    const shared = { unit: 's', n, excluded: countedByReason(excluded) };
    const [min, max, average] = [sorted[0], sorted.at(-1), mean(values)];
    if (min === undefined || max === undefined || average === undefined)
        return { status: 'insufficient', reason, need, ...shared };
    const range = { min: roundHalfUp(min), max: roundHalfUp(max) };
    const quantiles = {};
    const ci90 = {};
    for (const [name, p] of Object.entries(QUANTILES)) {
        const value = percentile(sorted, p);
        const interval = orderInterval(sorted, p);
        if (value === undefined || interval === undefined)
            continue;
        quantiles[name] = roundHalfUp(value);
        ci90[name] = [roundHalfUp(interval.low), roundHalfUp(interval.high)];
    }
    const { p50, ...upper } = quantiles;
    if (p50 === undefined)
        return { status: 'insufficient', reason, need, ...shared, ...range };
    return { status: 'ok', ...shared, p50, ...upper, mean: roundHalfUp(average), ...range, ci90 };
}
/** How many were left out for each reason, by name. */
function countedByReason(excluded) {
    const counts = new Map();
    for (const { reason } of excluded)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}
/** The arithmetic mean, in the unit of the values. Undefined of none. */
function mean(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The unbiased sample variance (divided by n - 1: Bessel), in the squared unit; two passes, so that a large mean costs no digits. */
function sampleVariance(values) {
    const centre = mean(values);
    if (centre === undefined || values.length < 2)
        return undefined;
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
/** The coefficient of variation s / mean (K. Pearson, 1896), without unit. Undefined of fewer than two, or without a positive mean. */
function cv(values) {
    const [centre, variance] = [mean(values), sampleVariance(values)];
    return centre === undefined || variance === undefined || centre <= 0 ? undefined : Math.sqrt(variance) / centre;
}
/** The index of dispersion of counts, variance / mean: 1 for events that come at random (D. R. Cox and P. A. W. Lewis, 1966). */
function dispersion(counts) {
    const [centre, variance] = [mean(counts), sampleVariance(counts)];
    return centre === undefined || variance === undefined || centre <= 0 ? undefined : variance / centre;
}


/***/ })

};
