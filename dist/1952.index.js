export const id = 1952;
export const ids = [1952];
export const modules = {

/***/ 33396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mayName)
/* harmony export */ });
/** Trailers that people and their tools leave: no agent is known by one of them, whatever stands in it. */
const OF_PEOPLE = [
    ...['acked-by', 'approved-by', 'bisected-by', 'helped-by', 'reported-by', 'requested-by', 'reviewed-by', 'signed-off-by'],
    ...['suggested-by', 'tested-by', 'thanks-to', 'cc', 'bug', 'closes', 'fixes', 'link', 'ref', 'refs', 'resolves', 'see'],
    ...['change-id', 'reviewed-on', 'git-svn-id', 'pr-url', 'backport-pr-url', 'https?'],
];
const TRAILER = new RegExp(`^(?!(?:${OF_PEOPLE.join('|')})[ \\t]*:)[a-z][a-z0-9-]*[ \\t]*:|^(?:\\W*)Generated with `, 'im');
/**
 * Whether the last paragraph of a message may name an agent, so that it is worth keeping: it has a line like a trailer that is not one
 * of people's. Who is named is judged later, when the policy's own agents are known, too.
 */
function mayName(paragraph) {
    return TRAILER.test(paragraph);
}


/***/ }),

/***/ 41952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ forgeOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/platform/forge-authorship-commits.js

/** GitHub lists no more of a pull request (REST, "List commits on a pull request"); which are missing it does not say. */
const MOST = 250;
/** Its own account, in whose name it makes and signs commits on its pages. */
const WEB_FLOW = 'web-flow';
/** A commit id, by SHA-1 or SHA-256. */
const shaSchema = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Null, or empty, where no account has the address. */
const accountSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional(), type: schemas/* string */.YjP().optional() }).nullable();
const signatureSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), email: schemas/* string */.YjP(), date: iso/* datetime */.w$({ offset: true }) });
const commitSchema = schemas/* object */.Ikc({
    sha: shaSchema,
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: shaSchema })),
    author: accountSchema,
    committer: accountSchema,
    commit: schemas/* object */.Ikc({
        author: signatureSchema,
        committer: signatureSchema,
        message: schemas/* string */.YjP(),
        verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }).optional(),
    }),
});
/** By REST: its accounts are told with their type, while GraphQL's `GitActor.user` is a person or nobody, and so hides every bot. */
async function commitsOnGitHub({ github, owner, name, number, head }) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const list = { item: commitSchema, pages: Math.ceil(MOST / 100) };
    const answer = await (await github()).all(route, { owner, repo: name, pull_number: number }, list);
    if (answer.status !== 'ok')
        return answer;
    if (answer.value.length >= MOST)
        return { status: 'unreachable', why: `GitHub lists no more than ${MOST} commits of a change` };
    const commits = parentsFirst(answer.value.map(told), head);
    if (commits.length > 0 && commits.length === answer.value.length)
        return { status: 'ok', value: commits };
    return { status: 'unreachable', why: 'the commits that GitHub lists do not lead to the head; it may have moved' };
}
function told({ sha, parents, author, committer, commit }) {
    // Nobody holds a key of a bot: what is verified in its name, GitHub signed, and it does so only without an author of the App's own.
    const isGitHubs = committer?.login === WEB_FLOW || committer?.type === 'Bot';
    return {
        sha,
        parents: parents.map((parent) => parent.sha),
        author: signatory(commit.author, author),
        committer: signatory(commit.committer, committer),
        authoredAt: Math.floor(Date.parse(commit.author.date) / 1000),
        message: commit.message,
        ...(commit.verification?.verified === true && isGitHubs && { vouched: true }),
    };
}
function signatory({ name, email: mail }, account) {
    const { login, type } = account ?? {};
    return { name, mail, ...(login !== undefined && { login, bot: type === 'Bot' }) };
}
/** What leads to the head, as far as it is listed: where a page in the middle is missing, what lies behind it is, too. */
function parentsFirst(listed, head) {
    const left = new Map(listed.map((commit) => [commit.sha, commit]));
    const take = (sha) => {
        const commit = left.get(sha);
        left.delete(sha);
        return commit;
    };
    const ordered = [];
    const path = [take(head)];
    for (let commit = path.at(-1); commit !== undefined; commit = path.at(-1)) {
        const next = commit.parents.find((parent) => left.has(parent));
        if (next !== undefined)
            path.push(take(next));
        else {
            ordered.push(commit);
            path.pop();
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./lib/platform/forge-authorship-blame.js



/** Blame by GraphQL. It tells no line's number in the commit that brought it, and takes its time: ten seconds are what a query has. */
const forge_authorship_blame_MOST = { files: 50, perQuery: 10, queries: 15 };
const blameSchema = schemas/* object */.Ikc({
    ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ startingLine: schemas/* int */.Whr().min(1), endingLine: schemas/* int */.Whr().min(1), commit: schemas/* object */.Ikc({ oid: shaSchema }) })),
});
const answerSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ object: schemas/* record */.g1P(schemas/* string */.YjP(), blameSchema).nullable() }) });
function queryOf(files) {
    const all = Array.from({ length: files }, (_, index) => index);
    const paths = all.map((index) => `$path${index}: String!`).join(', ');
    const blames = all.map((index) => `file${index}: blame(path: $path${index}) { ranges { startingLine endingLine commit { oid } } }`);
    return `query Blame($owner: String!, $name: String!, $head: GitObjectID!, ${paths}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit {
      ${blames.join('\n      ')}
    } }
  }
}`;
}
/** Files with the most added lines first. What takes too long together is asked for in halves, and left where it does so alone. */
async function blameOnGitHub(asked, lines) {
    const files = [...lines].filter(([, ranges]) => ranges.length > 0).sort(([, a], [, b]) => (0,changes/* linesIn */.hl)(b) - (0,changes/* linesIn */.hl)(a));
    const left = files.slice(forge_authorship_blame_MOST.files).map(([path]) => path);
    const batches = batchesOf(files.slice(0, forge_authorship_blame_MOST.files));
    const ranges = new Map();
    let queries = 0;
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        const answer = queries < forge_authorship_blame_MOST.queries ? await blameOfSome(asked, batch) : undefined;
        queries++;
        if (answer?.status === 'ok') {
            for (const [index, [path, wanted]] of batch.entries())
                ranges.set(path, within(asked.head, path, wanted, answer.value[`file${index}`]));
        }
        else if (answer === undefined || (mayBeOne(answer) && batch.length === 1))
            left.push(...batch.map(([path]) => path));
        else if (mayBeOne(answer))
            batches.unshift(batch.slice(0, batch.length / 2), batch.slice(batch.length / 2));
        else
            return answer;
    }
    return { status: 'ok', value: { ranges, left: left.sort() } };
}
/** One file may be too much, or none that has lines (a link into another repository): the others can be told without it. */
function mayBeOne(answer) {
    return answer.status === 'not-found' || (answer.status === 'unreachable' && answer.isHeavy === true);
}
async function blameOfSome(asked, batch) {
    const { github, owner, name, head } = asked;
    const paths = Object.fromEntries(batch.map(([path], index) => [`path${index}`, path]));
    const answer = await (await github()).query(queryOf(batch.length), { owner, name, head, ...paths }, answerSchema, {
        shrinks: batch.length > 1,
    });
    if (answer.status !== 'ok')
        return answer;
    const { object } = answer.value.repository;
    if (object === null)
        return { status: 'forbidden', why: 'the token may not read the files of the change', needs: 'contents=read' };
    const isWhole = batch.every((_, index) => object[`file${index}`] !== undefined);
    return isWhole
        ? { status: 'ok', value: object }
        : { status: 'unreachable', why: 'GitHub did not tell all files it was asked for' };
}
/** A line that the last commit brought has its own number there; of the others GitHub does not tell it. */
function within(head, path, wanted, told) {
    const found = (told?.ranges ?? []).flatMap(({ startingLine, endingLine, commit: { oid: sha } }) => (0,changes/* overlap */.EF)([{ from: startingLine, to: endingLine }], wanted).map((range) => ({ ...range, sha, ...(sha === head && { origin: { path, line: range.from } }) })));
    return found.sort((a, b) => a.from - b.from);
}
function batchesOf(files) {
    const batches = [];
    for (let start = 0; start < files.length; start += forge_authorship_blame_MOST.perQuery)
        batches.push(files.slice(start, start + forge_authorship_blame_MOST.perQuery));
    return batches;
}

;// CONCATENATED MODULE: ./lib/platform/forge-authorship-notes.js


/**
 * Line notes of git-ai out of `refs/notes/ai` (Git AI Standard 3.0.0) by GraphQL, so that no history needs to be checked out: of the
 * repository that the head is in, and of the base's.
 */
const REF = 'refs/notes/ai';
/** More are not asked for. */
const forge_authorship_notes_MOST = 100;
/** Commits of one query: three places each, and of each at most half a MiB of text, where GitHub ends it. */
const PER_QUERY = 50;
const oid = schemas/* object */.Ikc({ oid: shaSchema }).nullable();
const blob = schemas/* object */.Ikc({ oid: shaSchema, text: schemas/* string */.YjP().nullable() }).nullable();
/** In the place of a note that is no text. Of one over half a MiB GitHub tells the beginning, which its reader sees to be cut. */
const NO_TEXT = '\ufffd';
const holderSchema = schemas/* object */.Ikc({
    nameWithOwner: schemas/* string */.YjP(),
    head: oid,
    notes: schemas/* object */.Ikc({ target: oid }).nullable(),
    tip: oid,
})
    .catchall(blob);
/** git moves notes into folders of two characters as they become many (git-notes(1)): one level, then two. */
function placesOf(sha) {
    return [sha, `${sha.slice(0, 2)}/${sha.slice(2)}`, `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha.slice(4)}`];
}
/** `head` is there wherever the token may read: by it nothing to see is told from nothing that may be seen. */
function holderFields(shas) {
    const notes = shas.flatMap((sha, index) => placesOf(sha).map((place, depth) => `note${index}at${depth}: object(expression: "${REF}:${place}") { ... on Blob { oid text } }`));
    return `nameWithOwner
    head: object(oid: $head) { oid }
    notes: ref(qualifiedName: "${REF}") { target { oid } }
    tip: object(expression: "${REF}") { oid }
    ${notes.join('\n    ')}`;
}
/** Where the head is, which for a fork is another repository. */
function inHead(shas) {
    return `query LineNotes($owner: String!, $name: String!, $number: Int!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    head: object(oid: $head) { oid }
    tip: object(expression: "${REF}") { oid }
    pullRequest(number: $number) { headRepository {
    ${holderFields(shas)}
    } }
  }
}`;
}
function inBase(shas) {
    return `query LineNotesOfBase($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ${holderFields(shas)}
  }
}`;
}
const inHeadSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        nameWithOwner: schemas/* string */.YjP(),
        head: oid,
        tip: oid,
        pullRequest: schemas/* object */.Ikc({ headRepository: holderSchema.nullable() }),
    }),
});
const inBaseSchema = schemas/* object */.Ikc({ repository: holderSchema });
const NONE = { status: 'not-found', why: `there is no \`${REF}\` on GitHub` };
const UNSEEN = {
    status: 'forbidden',
    why: 'the token may not read the files of its repository',
    needs: 'contents=read',
};
const HIDDEN = { status: 'refused', why: 'the repository of its branch is gone, or this job may not see it' };
/** One query for up to fifty commits; another one for a fork where the base has notes of its own. The head's word comes first. */
async function notesOnGitHub(asked, shas) {
    const wanted = shas.filter((sha) => shaSchema.safeParse(sha).success);
    if (wanted.length > forge_authorship_notes_MOST)
        return { status: 'unreachable', why: `line notes of more than ${forge_authorship_notes_MOST} commits are not asked for` };
    const texts = new Map();
    for (let start = 0; start < wanted.length; start += PER_QUERY) {
        const answer = await notesOfSome(asked, wanted.slice(start, start + PER_QUERY));
        if (answer.status !== 'ok')
            return answer;
        for (const [sha, text] of answer.value)
            texts.set(sha, text);
    }
    return { status: 'ok', value: texts };
}
async function notesOfSome(asked, shas) {
    const { owner, name, number, head } = asked;
    const github = await asked.github();
    const answer = await github.query(inHead(shas), { owner, name, number, head }, inHeadSchema);
    if (answer.status !== 'ok')
        return unfound(answer);
    const { nameWithOwner, head: seen, tip, pullRequest } = answer.value.repository;
    if (seen === null)
        return UNSEEN;
    const holder = pullRequest.headRepository;
    const ofHead = holder === null ? HIDDEN : notesIn(holder, shas);
    const isFork = holder?.nameWithOwner.toLowerCase() !== nameWithOwner.toLowerCase();
    if (!isFork || tip === null || (ofHead.status !== 'ok' && ofHead !== NONE))
        return ofHead;
    const base = await github.query(inBase(shas), { owner, name, head }, inBaseSchema);
    if (base.status !== 'ok')
        return unfound(base);
    const ofBase = notesIn(base.value.repository, shas);
    if (ofHead.status !== 'ok' || ofBase.status !== 'ok')
        return ofBase;
    return { status: 'ok', value: new Map([...ofBase.value, ...ofHead.value]) };
}
/** A repository or a pull request that is not found says nothing of its notes. */
function unfound(answer) {
    return answer.status === 'not-found' ? { status: 'unreachable', why: answer.why } : answer;
}
function notesIn(holder, shas) {
    if (holder.head === null)
        return UNSEEN;
    if (holder.notes === null && holder.tip === null)
        return NONE;
    if (holder.tip === null)
        return { status: 'unreachable', why: `GitHub did not open \`${REF}\`` };
    const texts = new Map();
    for (const [index, sha] of shas.entries()) {
        const found = placesOf(sha).map((_, depth) => holder[`note${index}at${depth}`]);
        const note = found.find((one) => one != null);
        if (note)
            texts.set(sha, note.text ?? NO_TEXT);
    }
    return { status: 'ok', value: texts };
}

;// CONCATENATED MODULE: ./lib/platform/forge-authorship.js



/** Who made a pull request's commits and lines, as GitHub tells it. */
function authorshipParts(github, owner, name) {
    return {
        authorship: ({ number, head }) => {
            const asked = { github, owner, name, number, head: head.sha };
            return {
                commits: () => commitsOnGitHub(asked),
                notes: (shas) => notesOnGitHub(asked, shas),
                blame: (lines) => blameOnGitHub(asked, lines),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/forge-changes.js

/** What a change does to the files, where no history is at hand. GitHub cuts its lists; its own totals say by how much. */
const REPO = '/repos/{owner}/{repo}';
const lines = schemas/* int */.Whr().min(0);
const fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    additions: lines,
    deletions: lines,
    previous_filename: schemas/* string */.YjP().optional(),
    patch: schemas/* string */.YjP().optional(),
});
/** GitHub lists at most 3,000 files of a pull request. */
const FILE_PAGES = 30;
/** And at most 300 of a comparison. */
const COMPARED = 300;
const STATUS = {
    added: 'added',
    removed: 'deleted',
    modified: 'modified',
    renamed: 'renamed',
    copied: 'copied',
    changed: 'type-changed',
};
function changeParts(github, owner, repo) {
    return {
        async files({ number, totals, base, head }) {
            const pages = Math.min(FILE_PAGES, Math.max(1, Math.ceil(totals.files / 100)));
            const files = [];
            for (let page = 1; page <= pages; page++) {
                const parameters = { owner, repo, pull_number: number, per_page: 100, page };
                const answer = await (await github()).request(`GET ${REPO}/pulls/{pull_number}/files`, parameters, schemas/* array */.YOg(fileSchema));
                if (answer.status !== 'ok')
                    return answer;
                files.push(...answer.value);
            }
            return { status: 'ok', value: toChangeSet(files, totals, { base: base.sha, head: head.sha }) };
        },
        async compare(base, head) {
            const shape = schemas/* object */.Ikc({ files: schemas/* array */.YOg(fileSchema), total_commits: schemas/* int */.Whr().min(0) });
            const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
            const answer = await (await github()).request(`GET ${REPO}/compare/{basehead}`, parameters, shape);
            if (answer.status !== 'ok')
                return answer;
            const { files, total_commits: commits } = answer.value;
            const set = toChangeSet(files, { commits }, { base, head });
            return { status: 'ok', value: { ...set, truncated: set.truncated || files.length >= COMPARED } };
        },
        async fileAt(repository, path, ref) {
            const [of = '', name = ''] = repository.split('/');
            const shape = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
            const answer = await (await github()).request(`GET ${REPO}/contents/{path}`, { owner: of, repo: name, path, ref }, shape);
            if (answer.status !== 'ok')
                return answer;
            const { content, sha } = answer.value;
            return { status: 'ok', value: { text: Buffer.from(content, 'base64').toString('utf8'), sha } };
        },
    };
}
/** Whatever the totals hold beyond the listed files is `unlisted`, and counts. */
function toChangeSet(listed, totals, range) {
    const files = listed.map(toFile);
    const sum = (of) => files.reduce((all, file) => all + file[of], 0);
    const unlisted = {
        lines: Math.max(0, (totals.additions ?? 0) - sum('additions')) + Math.max(0, (totals.deletions ?? 0) - sum('deletions')),
        files: Math.max(0, (totals.files ?? 0) - files.length),
    };
    const truncated = unlisted.lines + unlisted.files > 0;
    return { files, range, source: 'api', truncated, ...(truncated && { unlisted }), commits: totals.commits };
}
function toFile({ filename: path, status, additions, deletions, previous_filename: from, patch }) {
    const isSmall = additions + deletions === 0;
    const added = patch === undefined ? [] : addedIn(patch);
    const told = added.reduce((all, range) => all + range.to - range.from + 1, 0);
    return {
        path,
        status: Object.hasOwn(STATUS, status) ? (STATUS[status] ?? 'modified') : 'modified',
        ...(from !== undefined && { from }),
        additions,
        deletions,
        // A pure rename has no patch either; neither has lines.
        binary: patch === undefined && isSmall && status !== 'renamed',
        added,
        ...(told < additions && { linesUnknown: true }),
        attributes: { generated: false, vendored: false },
    };
}
/** The lines that a patch adds, numbered as in the file after it. */
function addedIn(patch) {
    const ranges = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (hunk)
            line = Number(hunk[1]);
        else if (text.startsWith('+')) {
            const last = ranges.at(-1);
            if (last?.to === line - 1)
                last.to = line;
            else
                ranges.push({ from: line, to: line });
            line++;
        }
        else if (!text.startsWith('-') && !text.startsWith('\\'))
            line++;
    }
    return ranges;
}

// EXTERNAL MODULE: ./lib/flow/facts.js
var facts = __webpack_require__(77291);
;// CONCATENATED MODULE: ./lib/platform/forge-flow-pages.js


/** Pages of queries: smaller ones where GitHub gives up, and no more where too few points are left. */
/** Shapes that the queries of flow facts share. */
const time = iso/* datetime */.w$().transform(facts/* secondsOf */.TM);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), __typename: schemas/* string */.YjP() })
    .nullable()
    .transform((found) => {
    if (found === null)
        return undefined;
    return { login: found.login, isBot: found.__typename === 'Bot' || found.login.endsWith('[bot]') };
});
const names = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) })
    .nullable()
    .transform((found) => found?.nodes.map(({ name }) => name) ?? []);
const points = schemas/* object */.Ikc({ cost: schemas/* int */.Whr(), remaining: schemas/* int */.Whr(), limit: schemas/* int */.Whr() }).nullable();
/** The other jobs of the repository draw on the same points. */
const RESERVE = 0.2;
const SCARCE = 'less than a fifth of the points of this hour is left';
/** Once fewer points than the reserve are left, each further question is answered with that. */
function asking(github, owner, name) {
    let left = null;
    const isScarce = () => left !== null && left.remaining < RESERVE * left.limit;
    return {
        repository: `${owner}/${name}`,
        async query(text, variables, shape, options) {
            if (isScarce())
                return { status: 'unreachable', why: SCARCE };
            const given = { ...(text.includes('$owner') && { owner, name }), ...variables };
            const answer = await (await github()).query(text, given, schemas/* intersection */.E$q(schemas/* object */.Ikc({ rateLimit: points }), shape), options);
            if (answer.status === 'ok')
                left = answer.value.rateLimit;
            return answer;
        },
    };
}
/** A shape under `repository`. */
function inRepository(shape) {
    return schemas/* object */.Ikc({ repository: shape });
}
/** A list page by page. One that could not be had to its end says so; without its first page there is none. */
async function listed(ask, { size, most, at, isEnough }) {
    const items = [];
    const cut = (why) => {
        const last = items.at(-1);
        return { status: 'ok', value: { items, cut: { why, ...(last !== undefined && { from: at(last) }) } } };
    };
    let [first, after] = [size, null];
    for (;;) {
        const answer = await ask({ first, after, shrinks: first > 1 });
        if (answer.status === 'unreachable' && answer.isHeavy && first > 1) {
            first = Math.floor(first / 2);
            continue;
        }
        if (answer.status !== 'ok')
            return items.length === 0 ? answer : cut(answer.why);
        for (const item of answer.value.items)
            items.push(item);
        const { hasNextPage, endCursor } = answer.value.pageInfo;
        if (!hasNextPage || endCursor === null || answer.value.items.some(isEnough))
            return { status: 'ok', value: { items } };
        if (items.length >= most)
            return cut(`more than ${most} are not asked for`);
        after = endCursor;
    }
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow-deployments.js


/** Deployments with all that was said of each. */
const PAGE = 50;
const forge_flow_deployments_MOST = 5000;
/** Of one deployment's statuses. */
const PAGES_OF_ONE = 5;
const STATUSES = 'pageInfo { hasNextPage endCursor } nodes { state createdAt }';
const DEPLOYMENTS = `query FlowDeployments($owner: String!, $name: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id databaseId commitOid createdAt environment statuses(first: 30) { ${STATUSES} } }
    }
  }
}`;
const MORE_STATUSES = `query FlowStatuses($id: ID!, $after: String) {
  rateLimit { cost remaining limit }
  node(id: $id) { ... on Deployment { statuses(first: 100, after: $after) { ${STATUSES} } } }
}`;
const STATES = ['ERROR', 'FAILURE', 'INACTIVE', 'IN_PROGRESS', 'PENDING', 'QUEUED', 'SUCCESS', 'WAITING'];
const statuses = schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ state: schemas/* enum */.k5n(STATES), createdAt: time })) });
const deployment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr().nullable(),
    commitOid: sha,
    createdAt: time,
    environment: schemas/* string */.YjP().nullable(),
    statuses: statuses.nullable(),
});
const deployments = inRepository(schemas/* object */.Ikc({ deployments: schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(deployment) }) }));
const one = schemas/* object */.Ikc({ node: schemas/* object */.Ikc({ statuses }) });
/** Those that were asked for since, and, of its page, older ones. GitHub has no order by what happened to them last. */
async function deploymentsSince(asking, since) {
    return listed(async ({ shrinks, ...slice }) => {
        const answer = await asking.query(DEPLOYMENTS, slice, deployments, { shrinks });
        if (answer.status !== 'ok')
            return answer;
        const { nodes, pageInfo: page } = answer.value.repository.deployments;
        const items = [];
        for (const node of nodes)
            items.push(await toldDeployment(asking, node));
        return { status: 'ok', value: { items, pageInfo: page } };
    }, { size: PAGE, most: forge_flow_deployments_MOST, at: ({ createdAt }) => createdAt, isEnough: ({ createdAt }) => createdAt < since });
}
/** With all statuses: the first success may be the last one that GitHub lists. */
async function toldDeployment(asking, node) {
    const all = [];
    let page = node.statuses;
    for (let pages = 0; page !== null; pages++) {
        all.push(...page.nodes.map(({ state, createdAt }) => ({ state, at: createdAt })));
        if (!page.pageInfo.hasNextPage)
            break;
        page = pages < PAGES_OF_ONE ? await moreStatuses(asking, node.id, page.pageInfo.endCursor) : null;
    }
    return {
        id: node.databaseId === null ? node.id : String(node.databaseId),
        sha: node.commitOid,
        environment: node.environment ?? '',
        createdAt: node.createdAt,
        statuses: all,
        statusesCut: page === null,
    };
}
async function moreStatuses(asking, id, after) {
    const answer = await asking.query(MORE_STATUSES, { id, after }, one);
    return answer.status === 'ok' ? answer.value.node.statuses : null;
}

// EXTERNAL MODULE: ./lib/flow/endings.js
var endings = __webpack_require__(33396);
// EXTERNAL MODULE: ./lib/flow/source.js
var source = __webpack_require__(94231);
// EXTERNAL MODULE: ./lib/flow/origin.js
var flow_origin = __webpack_require__(588);
;// CONCATENATED MODULE: ./lib/platform/forge-flow-pull.js



/** A pull request as facts tell it. Of its accounts only pseudonyms are left. */
function toldPull(repository, node) {
    const who = (account) => (0,source/* actorOf */.dn)(repository, account);
    const all = node.commits.nodes.map(({ commit }) => commit);
    const own = all.filter(({ messageHeadline }) => !MERGE.test(messageHeadline));
    const happened = node.timelineItems.nodes.flatMap((event) => event ?? []);
    const endedAt = node.mergedAt ?? node.closedAt ?? undefined;
    const labels = node.labels;
    const pull = {
        number: node.number,
        title: (0,source/* withoutLogins */.$b)(node.title),
        state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
        draft: node.isDraft,
        author: who(node.author),
        origin: originOfPull(node.author, own),
        openedAt: node.createdAt,
        ...(endedAt !== undefined && { endedAt }),
        updatedAt: node.updatedAt,
        ...(node.state === 'MERGED' && node.mergeCommit && { sha: node.mergeCommit.oid }),
        base: node.baseRefName,
        branch: withoutOwner(node.headRefName, [node.author, ...all.map(({ author }) => author?.user)]),
        commits: own.map(({ oid, authoredDate, committedDate }) => ({
            sha: oid,
            authoredAt: authoredDate,
            committedAt: committedDate,
        })),
        ...(node.commits.pageInfo.hasNextPage && { commitsCut: true }),
        lines: node.additions + node.deletions,
        files: node.changedFiles,
        labels,
        closes: node.closingIssuesReferences?.nodes.map(({ number }) => number) ?? [],
        reverts: revertedBy(repository, node),
        asked: askedOf(node, who),
        events: eventsOf(happened, who, node),
        ...((node.timelineItems.pageInfo.hasNextPage || happened.length < node.timelineItems.nodes.length) && { eventsCut: true }),
    };
    return {
        pull,
        commits: all.map((commit) => ({ sha: commit.oid, at: commit.committedDate, by: writerOf(commit, who) })),
        aliases: own.flatMap((commit) => aliasOf(commit.author, who)),
        closesUnknown: node.closingIssuesReferences === null,
        ...(node.files && node.files.nodes.length === node.changedFiles && { paths: node.files.nodes.map(({ path }) => path) }),
    };
}
/** The parents of every commit would cost more points than all the rest. */
const MERGE = /^Merge (?:(?:remote-tracking )?branch|pull request|commit|tag) /;
/** A person's account may open what a bot wrote: then the addresses of all commits say so. An agent wrote some: then it had a hand in it. */
function originOfPull(author, commits) {
    const origin = (0,source/* originOfAccount */.TV)(author);
    const writers = new Set(commits.map((commit) => (0,flow_origin/* originOf */.yv)(commit.author?.email ?? '')));
    const [first] = writers;
    if (origin !== 'human' || first === undefined)
        return origin;
    if (writers.size === 1)
        return first;
    return writers.has('agent') ? 'ai-assisted' : origin;
}
function writerOf({ author }, who) {
    if (author?.user)
        return who(author.user);
    const mail = author?.email ?? '';
    return (0,flow_origin/* authorOf */.rM)(mail, (0,flow_origin/* originOf */.yv)(mail)).replace(/\[bot\]$/, '');
}
/** How git would call someone whose account GitHub knows. */
function aliasOf(author, who) {
    const mail = author?.email ?? '';
    return author?.user && mail !== '' ? [[(0,flow_origin/* authorOf */.rM)(mail, (0,flow_origin/* originOf */.yv)(mail)), who(author.user)]] : [];
}
/** Many put their own login before the name of a branch. */
function withoutOwner(branch, people) {
    const [first = '', ...rest] = branch.split('/');
    const isOwn = people.some((one) => one !== undefined && !one.isBot && one.login.toLowerCase() === first.toLowerCase());
    return isOwn && rest.length > 0 ? rest.join('/') : branch;
}
/** GitHub's button names the branch `revert-12-…`, and says so in the text. */
function revertedBy(repository, { headRefName, body }) {
    const found = /^revert-(\d+)-/.exec(headRefName)?.slice(1) ?? [];
    for (const [, of = '', number = ''] of body.matchAll(/^Reverts ([\w.-]+\/[\w.-]+)?#(\d+)\b/gm))
        if (of === '' || of.toLowerCase() === repository.toLowerCase())
            found.push(number);
    return [...new Set(found.map(Number))];
}
function called(one, who) {
    return one?.login === undefined ? undefined : who({ login: one.login, isBot: one.__typename === 'Bot' });
}
/** People only. */
function askedOf({ reviewRequests }, who) {
    const all = reviewRequests?.nodes.flatMap(({ requestedReviewer }) => called(requestedReviewer, who) ?? []) ?? [];
    return [...new Set(all)].filter((one) => !(0,facts/* isBot */.w2)(one));
}
const REVIEWS = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'reviewed',
};
const KINDS = {
    ReadyForReviewEvent: 'ready',
    ConvertToDraftEvent: 'drafted',
    ReviewRequestedEvent: 'review-requested',
    ReviewRequestRemovedEvent: 'review-request-removed',
    ReviewDismissedEvent: 'dismissed',
    IssueComment: 'commented',
    HeadRefForcePushedEvent: 'force-pushed',
    AddedToMergeQueueEvent: 'queued',
    RemovedFromMergeQueueEvent: 'dequeued',
    AutoMergeEnabledEvent: 'auto-merge-on',
    AutoSquashEnabledEvent: 'auto-merge-on',
    AutoRebaseEnabledEvent: 'auto-merge-on',
    AutoMergeDisabledEvent: 'auto-merge-off',
    AssignedEvent: 'assigned',
    UnassignedEvent: 'unassigned',
    ClosedEvent: 'closed',
    ReopenedEvent: 'reopened',
};
function eventsOf(nodes, who, { mergedAt }) {
    // A review that was dismissed has forgotten what it said; the dismissal has not.
    const before = new Map(nodes.flatMap(({ review, previousReviewState }) => (review ? [[review.id, previousReviewState]] : [])));
    const asked = new Set();
    const events = [];
    for (const node of nodes) {
        const isReview = node.__typename === 'PullRequestReview';
        const at = isReview ? node.submittedAt : node.createdAt;
        const said = node.state === 'DISMISSED' ? (before.get(node.id ?? '') ?? 'COMMENTED') : (node.state ?? '');
        const kind = isReview ? REVIEWS[said] : KINDS[node.__typename];
        if (kind === undefined || at == null)
            continue;
        const by = who(node.actor ?? node.author);
        const of = node.review ? who(node.review.author) : called(node.requestedReviewer ?? node.assignee, who);
        if (kind === 'review-requested' && of !== undefined)
            asked.add(of);
        const isInsider = kind === 'commented' && (asked.has(by) || /^(?:OWNER|MEMBER)$/.test(node.authorAssociation ?? ''));
        events.push({ at, kind, by, ...(of !== undefined && { of }), ...(isInsider && { insider: true }) });
    }
    events.sort((a, b) => a.at - b.at);
    // A merge closes, too, in the same second or nearly so, and that is no closing.
    const last = events.findLastIndex(({ kind }) => kind === 'closed' || kind === 'reopened');
    return mergedAt !== null && events[last]?.kind === 'closed' ? events.toSpliced(last, 1) : events;
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow-history.js






/** The commit graph from a day on, for a run that has no whole checkout. */
const forge_flow_history_PAGE = 100;
const forge_flow_history_MOST = 5000;
/** Of what is on another branch, and how many of those. */
const MOST_ASIDE = 300;
const ASIDE = 10;
const HISTORY = `query FlowHistory($owner: String!, $name: String!, $at: String!, $since: GitTimestamp!, $first: Int!, $after: String) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    object(expression: $at) {
      ... on Commit {
        oid
        history(first: $first, after: $after, since: $since) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid message authoredDate committedDate
            author { email user { __typename login } }
            committer { email }
            parents(first: 10) { nodes { oid } }
          }
        }
      }
    }
  }
}`;
const commit = schemas/* object */.Ikc({
    oid: sha,
    message: schemas/* string */.YjP(),
    authoredDate: time,
    committedDate: time,
    author: schemas/* object */.Ikc({ email: schemas/* string */.YjP().nullable(), user: account }).nullable(),
    committer: schemas/* object */.Ikc({ email: schemas/* string */.YjP().nullable() }).nullable(),
    parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: sha })) }),
});
const page = inRepository(schemas/* object */.Ikc({
    defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
    object: schemas/* object */.Ikc({ oid: sha, history: schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(commit) }) }).nullable(),
}));
/** Of the default branch, and besides of branches and commits that may be on no other: what was deployed. */
async function historySince(asking, since, also) {
    const main = await lineOf(asking, 'HEAD', since, { most: forge_flow_history_MOST, isKnown: () => false });
    if (main.status !== 'ok')
        return main;
    const { head, branch } = main.value;
    if (head === undefined || branch === undefined)
        return { status: 'not-found', why: 'the default branch has no commit' };
    const all = new Map(main.value.commits.map((one) => [one.oid, one]));
    const branches = [];
    const aside = also.filter((one) => !all.has(one)).slice(0, ASIDE);
    for (const at of aside) {
        if (all.has(at))
            continue;
        const line = await lineOf(asking, at, since, { most: MOST_ASIDE, isKnown: (one) => all.has(one) });
        // What cannot be had is not in this history, and whoever joins says so.
        if (line.status !== 'ok' || line.value.head === undefined)
            continue;
        for (const one of line.value.commits)
            all.set(one.oid, one);
        if (line.value.head !== at)
            branches.push({ name: at, sha: line.value.head });
    }
    const nodes = [...all.values()];
    const aliases = nodes.flatMap(({ author }) => aliasOf(author, (one) => (0,source/* actorOf */.dn)(asking.repository, one)));
    const beyond = beyondOf(all);
    const commits = [...nodes.map(rawCommit), ...beyond.map((one) => unknownCommit(one, since))];
    const raw = { head, branch, commits, tags: [], branches };
    return { status: 'ok', value: { raw, beyond, aliases, ...(main.value.cut && { cut: main.value.cut }) } };
}
async function lineOf(asking, at, since, { most, isKnown }) {
    let [head, branch] = [undefined, undefined];
    const answer = await listed(async ({ shrinks, ...slice }) => {
        const told = await asking.query(HISTORY, { ...slice, at, since: (0,facts/* isoOf */.dF)(since) }, page, { shrinks });
        if (told.status !== 'ok')
            return told;
        const { defaultBranchRef, object } = told.value.repository;
        [head, branch] = [object?.oid, defaultBranchRef?.name];
        if (object === null)
            return { status: 'ok', value: { items: [], pageInfo: { hasNextPage: false, endCursor: null } } };
        return { status: 'ok', value: { items: object.history.nodes, pageInfo: object.history.pageInfo } };
    }, { size: forge_flow_history_PAGE, most, at: ({ committedDate }) => committedDate, isEnough: ({ oid }) => isKnown(oid) });
    if (answer.status !== 'ok')
        return answer;
    const { items, cut } = answer.value;
    return { status: 'ok', value: { head, branch, commits: items, ...(cut && { cut }) } };
}
function beyondOf(all) {
    const merges = [...all.values()].filter(({ parents }) => parents.nodes.length > 1);
    const parents = merges.flatMap((merge) => merge.parents.nodes.map(({ oid }) => oid));
    return [...new Set(parents)].filter((oid) => !all.has(oid));
}
function unknownCommit(oid, before) {
    const at = before - 1;
    const nobody = { authorMail: '', committerMail: '', subject: '', reverts: [], picks: [] };
    return { sha: oid, parents: [], authoredAt: at, committedAt: at, ...nobody };
}
function rawCommit({ oid, message, author, committer, ...node }) {
    const [first = '', body = ''] = /^([\s\S]*?)(?:\n\s*\n([\s\S]*))?$/.exec(message)?.slice(1) ?? [];
    const ending = endingOf(body);
    return {
        sha: oid,
        parents: node.parents.nodes.map((parent) => parent.oid),
        authoredAt: node.authoredDate,
        committedAt: node.committedDate,
        authorMail: author?.email ?? '',
        committerMail: committer?.email ?? '',
        subject: first.replace(/\s*\n\s*/g, ' ').trim(),
        reverts: namedIn(body, /^This reverts commit ([0-9a-f]{7,64})\b/gm),
        picks: namedIn(body, /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm),
        ...(ending !== undefined && { ending }),
    };
}
/** The last paragraph, where it may name an agent. */
function endingOf(body) {
    const ending = body.trimEnd().split('\n\n').at(-1) ?? '';
    return (0,endings/* mayName */.v)(ending) ? ending : undefined;
}
function namedIn(body, line) {
    return [...new Set([...body.matchAll(line)].map((match) => match[1] ?? ''))];
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow-issues.js




/** Issues: the work that was asked for, and what broke. */
const forge_flow_issues_PAGE = 50;
const forge_flow_issues_MOST = 5000;
const ONE = '__typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Organization { login }';
const ISSUES = `query FlowIssues($owner: String!, $name: String!, $first: Int!, $after: String, $since: DateTime!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    issues(first: $first, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt updatedAt closedAt
        stateReason(enableDuplicate: true)
        labels(first: 50) { nodes { name } }
        parent { number repository { nameWithOwner } }
        subIssuesSummary { total }
        closedByPullRequestsReferences(first: 20, includeClosedPrs: true) { nodes { number } }
        timelineItems(first: 100, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT, MILESTONED_EVENT, REOPENED_EVENT]) {
          pageInfo { hasNextPage }
          nodes {
            __typename
            ... on LabeledEvent { createdAt label { name } }
            ... on AssignedEvent { createdAt assignee { ${ONE} } }
            ... on MilestonedEvent { createdAt }
            ... on ReopenedEvent { createdAt }
          }
        }
      }
    }
  }
}`;
const happened = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    createdAt: time,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional(),
    assignee: schemas/* looseObject */._H3({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP().optional() }).nullable().optional(),
});
const issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    createdAt: time,
    updatedAt: time,
    closedAt: time.nullable(),
    stateReason: schemas/* string */.YjP().nullable(),
    labels: names,
    parent: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }).nullable(),
    subIssuesSummary: schemas/* object */.Ikc({ total: schemas/* int */.Whr().min(0) }),
    closedByPullRequestsReferences: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })) }).nullable(),
    timelineItems: schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }), nodes: schemas/* array */.YOg(happened) }),
});
const issues = inRepository(schemas/* object */.Ikc({ issues: schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(issue) }) }));
/** Those that were updated since, the latest first. */
async function issuesSince(asking, since) {
    return listed(async ({ shrinks, ...slice }) => {
        const answer = await asking.query(ISSUES, { ...slice, since: (0,facts/* isoOf */.dF)(since) }, issues, { shrinks });
        if (answer.status !== 'ok')
            return answer;
        const { nodes, pageInfo: page } = answer.value.repository.issues;
        return { status: 'ok', value: { items: nodes.map((node) => toldIssue(asking.repository, node)), pageInfo: page } };
    }, { size: forge_flow_issues_PAGE, most: forge_flow_issues_MOST, at: ({ item }) => item.updatedAt, isEnough: ({ item }) => item.updatedAt < since });
}
const OUTCOMES = {
    COMPLETED: 'completed',
    NOT_PLANNED: 'not-planned',
    DUPLICATE: 'duplicate',
};
function toldIssue(repository, node) {
    const events = node.timelineItems.nodes;
    const first = (type) => events.find(({ __typename }) => __typename === type)?.createdAt;
    const [assignedAt, milestonedAt] = [first('AssignedEvent'), first('MilestonedEvent')];
    const labelled = new Map();
    for (const { label, createdAt } of events)
        if (label && !labelled.has(label.name))
            labelled.set(label.name, createdAt);
    const isOwn = node.parent?.repository.nameWithOwner.toLowerCase() === repository.toLowerCase();
    return {
        item: {
            number: node.number,
            title: (0,source/* withoutLogins */.$b)(node.title),
            labels: node.labels,
            openedAt: node.createdAt,
            updatedAt: node.updatedAt,
            ...(node.closedAt !== null && {
                closedAt: node.closedAt,
                outcome: OUTCOMES[node.stateReason ?? ''] ?? 'unknown',
            }),
            labelled: [...labelled].map(([label, at]) => ({ label, at })),
            ...(assignedAt !== undefined && { assignedAt }),
            ...(milestonedAt !== undefined && { milestonedAt }),
            handovers: handoversIn(repository, events),
            ...(node.parent && isOwn && { parent: node.parent.number }),
            children: node.subIssuesSummary.total,
            pulls: node.closedByPullRequestsReferences?.nodes.map(({ number }) => number) ?? [],
            reopened: events.filter(({ __typename }) => __typename === 'ReopenedEvent').length,
        },
        body: node.body,
        eventsCut: node.timelineItems.pageInfo.hasNextPage,
    };
}
/** Each time that another one than before was assigned. */
function handoversIn(repository, events) {
    const assignees = events.flatMap(({ assignee }) => {
        const { login, __typename } = assignee ?? {};
        return login === undefined ? [] : [(0,source/* actorOf */.dn)(repository, { login, isBot: __typename === 'Bot' })];
    });
    return assignees.filter((one, index) => index > 0 && one !== assignees[index - 1]).length;
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow-pull-shape.js


/** A pull request, its commits and its events, as the queries bring them. */
const commits = schemas/* object */.Ikc({
    pageInfo: pageInfo,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({
            oid: sha,
            messageHeadline: schemas/* string */.YjP(),
            authoredDate: time,
            committedDate: time,
            author: schemas/* object */.Ikc({ email: schemas/* string */.YjP().nullable(), user: account }).nullable(),
        }),
    })),
});
/** A team has no login, and is nobody. */
const named = schemas/* looseObject */._H3({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP().optional() }).nullable();
const events = schemas/* object */.Ikc({
    pageInfo: pageInfo,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        __typename: schemas/* string */.YjP(),
        id: schemas/* string */.YjP().optional(),
        createdAt: time.optional(),
        submittedAt: time.nullable().optional(),
        actor: account.optional(),
        author: account.optional(),
        authorAssociation: schemas/* string */.YjP().optional(),
        state: schemas/* string */.YjP().optional(),
        previousReviewState: schemas/* string */.YjP().optional(),
        review: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), author: account }).nullable().optional(),
        requestedReviewer: named.optional(),
        assignee: named.optional(),
    })
        .nullable()),
});
const count = schemas/* int */.Whr().min(0);
const pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    createdAt: time,
    updatedAt: time,
    mergedAt: time.nullable(),
    closedAt: time.nullable(),
    author: account,
    baseRefName: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    additions: count,
    deletions: count,
    changedFiles: count,
    mergeCommit: schemas/* object */.Ikc({ oid: sha }).nullable(),
    labels: names,
    closingIssuesReferences: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })) }).nullable(),
    reviewRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ requestedReviewer: named })) }).nullable(),
    files: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) }).nullable(),
    commits,
    timelineItems: events,
});

;// CONCATENATED MODULE: ./lib/platform/forge-flow-pulls.js




/** Pull requests with all that happened to them, page by page. */
/** With six lists each, so many cost one point; one more would cost two. */
const forge_flow_pulls_PAGE = 24;
const forge_flow_pulls_MOST = 5000;
/** Of one pull request's commits and events, a hundred each. */
const forge_flow_pulls_PAGES_OF_ONE = 5;
const FLOW = '$owner: String!, $name: String!';
const EVENT_TYPES = `[READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT,
  PULL_REQUEST_REVIEW, REVIEW_DISMISSED_EVENT, ISSUE_COMMENT, HEAD_REF_FORCE_PUSHED_EVENT, ADDED_TO_MERGE_QUEUE_EVENT,
  REMOVED_FROM_MERGE_QUEUE_EVENT, AUTO_MERGE_ENABLED_EVENT, AUTO_SQUASH_ENABLED_EVENT, AUTO_REBASE_ENABLED_EVENT,
  AUTO_MERGE_DISABLED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT]`;
const ACTOR = 'createdAt actor { __typename login }';
const forge_flow_pulls_ONE = '__typename ... on User { login } ... on Bot { login } ... on Mannequin { login }';
const COMMITS = `pageInfo { hasNextPage endCursor }
          nodes { commit { oid messageHeadline authoredDate committedDate author { email user { __typename login } } } }`;
const EVENTS = `pageInfo { hasNextPage endCursor }
          nodes {
            __typename
            ... on ReadyForReviewEvent { ${ACTOR} }
            ... on ConvertToDraftEvent { ${ACTOR} }
            ... on ReviewRequestedEvent { ${ACTOR} requestedReviewer { ${forge_flow_pulls_ONE} } }
            ... on ReviewRequestRemovedEvent { ${ACTOR} requestedReviewer { ${forge_flow_pulls_ONE} } }
            ... on PullRequestReview { id state submittedAt author { __typename login } }
            ... on ReviewDismissedEvent { ${ACTOR} previousReviewState review { id author { __typename login } } }
            ... on IssueComment { createdAt authorAssociation author { __typename login } }
            ... on HeadRefForcePushedEvent { ${ACTOR} }
            ... on AddedToMergeQueueEvent { ${ACTOR} }
            ... on RemovedFromMergeQueueEvent { ${ACTOR} }
            ... on AutoMergeEnabledEvent { ${ACTOR} }
            ... on AutoSquashEnabledEvent { ${ACTOR} }
            ... on AutoRebaseEnabledEvent { ${ACTOR} }
            ... on AutoMergeDisabledEvent { ${ACTOR} }
            ... on AssignedEvent { ${ACTOR} assignee { ${forge_flow_pulls_ONE} } }
            ... on UnassignedEvent { ${ACTOR} assignee { ${forge_flow_pulls_ONE} } }
            ... on ClosedEvent { ${ACTOR} }
            ... on ReopenedEvent { ${ACTOR} }
          }`;
const PULL = `number title body state isDraft createdAt updatedAt mergedAt closedAt
        author { __typename login }
        baseRefName headRefName
        additions deletions changedFiles
        mergeCommit { oid }
        labels(first: 50) { nodes { name } }
        closingIssuesReferences(first: 20) { nodes { number } }
        files(first: 100) { nodes { path } }
        reviewRequests(first: 50) { nodes { requestedReviewer { ${forge_flow_pulls_ONE} } } }
        commits(first: 100) {
          ${COMMITS}
        }
        timelineItems(first: 100, itemTypes: ${EVENT_TYPES}) {
          ${EVENTS}
        }`;
const PULLS = `query FlowPulls(${FLOW}, $first: Int!, $after: String, $states: [PullRequestState!], $direction: OrderDirection!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    pullRequests(first: $first, after: $after, states: $states, orderBy: { field: UPDATED_AT, direction: $direction }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${PULL}
      }
    }
  }
}`;
const ONE_PULL = `query FlowChange(${FLOW}, $number: Int!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
        ${PULL}
    }
  }
}`;
const REST = `query FlowPull(${FLOW}, $number: Int!, $commits: String, $events: String, $more: Boolean!, $later: Boolean!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $commits) @include(if: $more) {
          ${COMMITS}
      }
      timelineItems(first: 100, after: $events, itemTypes: ${EVENT_TYPES}) @include(if: $later) {
          ${EVENTS}
      }
    }
  }
}`;
const forge_flow_pulls_page = inRepository(schemas/* object */.Ikc({
    defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: schemas/* object */.Ikc({ oid: sha }).nullable() }).nullable(),
    pullRequests: schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(pull) }),
}));
const rest = inRepository(schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ commits: commits.optional(), timelineItems: events.optional() }) }));
/** Those that were updated since, the latest first; or, of the open ones, those that were not, the oldest first. */
async function pullsSince(asking, since, which) {
    let tip;
    const order = which === 'updated' ? { direction: 'DESC' } : { states: ['OPEN'], direction: 'ASC' };
    const answer = await listed(async ({ shrinks, ...slice }) => {
        const told = await asking.query(PULLS, { ...slice, ...order }, forge_flow_pulls_page, { shrinks });
        if (told.status !== 'ok')
            return told;
        const { defaultBranchRef: branch, pullRequests } = told.value.repository;
        if (branch?.target)
            tip ??= { branch: branch.name, head: branch.target.oid };
        const items = [];
        for (const node of pullRequests.nodes)
            items.push(toldPull(asking.repository, await completed(asking, node)));
        return { status: 'ok', value: { items, pageInfo: pullRequests.pageInfo } };
    }, {
        size: forge_flow_pulls_PAGE,
        most: forge_flow_pulls_MOST,
        at: (told) => told.pull.updatedAt,
        isEnough: (told) => (which === 'updated' ? told.pull.updatedAt < since : told.pull.updatedAt >= since),
    });
    return answer.status === 'ok' ? { status: 'ok', value: { ...answer.value, ...(tip && { tip }) } } : answer;
}
/** One of them, whenever it was updated. */
async function pullOf(asking, number) {
    const told = await asking.query(ONE_PULL, { number }, inRepository(schemas/* object */.Ikc({ pullRequest: pull })));
    if (told.status !== 'ok')
        return told;
    const whole = await completed(asking, told.value.repository.pullRequest);
    return { status: 'ok', value: toldPull(asking.repository, whole) };
}
/** With the commits and events that did not fit into its page. What is missing nevertheless shows in `pageInfo`. */
async function completed(asking, node) {
    let whole = node;
    for (let pages = 0; pages < forge_flow_pulls_PAGES_OF_ONE; pages++) {
        const [more, later] = [whole.commits.pageInfo.hasNextPage, whole.timelineItems.pageInfo.hasNextPage];
        if (!more && !later)
            break;
        const cursors = { commits: whole.commits.pageInfo.endCursor, events: whole.timelineItems.pageInfo.endCursor };
        const answer = await asking.query(REST, { number: node.number, ...cursors, more, later }, rest);
        if (answer.status !== 'ok')
            break;
        const { commits: nextCommits, timelineItems: nextEvents } = answer.value.repository.pullRequest;
        whole = {
            ...whole,
            ...(nextCommits && { commits: { ...nextCommits, nodes: [...whole.commits.nodes, ...nextCommits.nodes] } }),
            ...(nextEvents && { timelineItems: { ...nextEvents, nodes: [...whole.timelineItems.nodes, ...nextEvents.nodes] } }),
        };
    }
    return whole;
}

// EXTERNAL MODULE: ./lib/platform/github.js + 1 modules
var platform_github = __webpack_require__(82037);
;// CONCATENATED MODULE: ./lib/platform/forge-flow-runs.js




/** Runs of workflows, from REST: GraphQL has no list of them. */
const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs';
/** No filter lists more than a thousand; what is older is asked for by its time. */
const PAGES_OF_A_FILTER = 10;
const PAGES = 50;
const run = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullable().optional(),
    path: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    head_branch: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().min(1).optional(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    created_at: time,
    run_started_at: time.optional(),
    updated_at: time,
});
const forge_flow_runs_page = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr().min(0), workflow_runs: schemas/* array */.YOg(run) });
/** Those that were created since, the latest first. */
async function runsSince(github, owner, repo, since) {
    const found = new Map();
    const told = (why) => {
        const items = [...found.values()];
        const from = items.at(-1)?.createdAt;
        return { status: 'ok', value: { items, ...(why !== undefined && { cut: { why, ...(from !== undefined && { from }) } }) } };
    };
    let [created, number] = [`>=${(0,facts/* isoOf */.dF)(since)}`, 1];
    for (let pages = 0; pages < PAGES; pages++) {
        const parameters = { owner, repo, created, exclude_pull_requests: true, per_page: platform_github/* PER_PAGE */.E, page: number };
        const answer = await (await github()).request(ROUTE, parameters, forge_flow_runs_page);
        if (answer.status !== 'ok')
            return found.size === 0 ? answer : told(answer.why);
        const { workflow_runs: runs, total_count: total } = answer.value;
        const before = found.size;
        for (const one of runs)
            found.set(String(one.id), toldRun(one));
        if (runs.length < platform_github/* PER_PAGE */.E && (number < PAGES_OF_A_FILTER || total <= PAGES_OF_A_FILTER * platform_github/* PER_PAGE */.E))
            return told();
        number++;
        if (number <= PAGES_OF_A_FILTER)
            continue;
        const oldest = runs.at(-1)?.created_at;
        if (oldest === undefined || (pages >= PAGES_OF_A_FILTER && found.size === before))
            return told('GitHub lists no further');
        [created, number] = [`${(0,facts/* isoOf */.dF)(since)}..${(0,facts/* isoOf */.dF)(oldest)}`, 1];
    }
    return told(`more than ${PAGES * platform_github/* PER_PAGE */.E} are not asked for`);
}
/** Everything else is neither good nor bad news: `neutral`, `stale`, `action_required`. */
const CONCLUSIONS = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
};
/**
 * `startedAt` is when GitHub took up the latest attempt, not yet when a job of it ran: that only the jobs tell, a request a run.
 * `endedAt` is when a completed run was changed last, which is its end unless someone deletes its logs.
 */
function toldRun(one) {
    return {
        id: String(one.id),
        workflow: one.name ?? one.path,
        sha: one.head_sha,
        event: one.event,
        ...(one.head_branch !== null && { branch: one.head_branch }),
        attempt: one.run_attempt ?? 1,
        createdAt: one.created_at,
        ...(one.run_started_at !== undefined && { startedAt: one.run_started_at }),
        ...(one.status === 'completed' && { endedAt: one.updated_at }),
        conclusion: CONCLUSIONS[one.conclusion ?? ''] ?? 'unknown',
    };
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow-versions.js


/** Releases and tags. Both come with the first question, since who asks for one often needs the other. */
const forge_flow_versions_PAGE = 50;
const forge_flow_versions_MOST = 2000;
const VERSIONS = `query FlowVersions($owner: String!, $name: String!, $first: Int!, $releases: String, $tags: String,
  $withReleases: Boolean!, $withTags: Boolean!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    releases(first: $first, after: $releases, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withReleases) {
      pageInfo { hasNextPage endCursor }
      nodes { tagName isDraft isPrerelease createdAt publishedAt tagCommit { oid } }
    }
    refs(refPrefix: "refs/tags/", first: $first, after: $tags, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) @include(if: $withTags) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          ... on Commit { oid committedDate }
          ... on Tag { tagger { date } target { __typename ... on Commit { oid committedDate } } }
        }
      }
    }
  }
}`;
const release = schemas/* object */.Ikc({
    tagName: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    isPrerelease: schemas/* boolean */.zMY(),
    createdAt: time,
    publishedAt: time.nullable(),
    tagCommit: schemas/* object */.Ikc({ oid: sha }).nullable(),
});
/** Of a tree, a file or another tag there is no more than its kind. */
const target = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), oid: sha.optional(), committedDate: time.optional() });
const zoned = iso/* datetime */.w$({ offset: true }).transform((at) => Math.floor(Date.parse(at) / 1000));
const tag = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    target: target
        .extend({ tagger: schemas/* object */.Ikc({ date: zoned.nullable() }).nullable().optional(), target: target.optional() })
        .nullable(),
});
const releases = schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(release) });
const refs = schemas/* object */.Ikc({ pageInfo: pageInfo, nodes: schemas/* array */.YOg(tag) });
const forge_flow_versions_page = inRepository(schemas/* object */.Ikc({ releases: releases.optional(), refs: refs.nullable().optional() }));
const NOTHING = { items: [], pageInfo: { hasNextPage: false, endCursor: null } };
/** Releases that were made since, and tags whose commits were. */
async function versionsSince(asking, since) {
    let first;
    const ask = async ({ shrinks, first: size, after }, what) => {
        const isFirst = what === 'releases' && after === null;
        const wanted = { withReleases: what === 'releases', withTags: what === 'tags' || isFirst };
        return asking.query(VERSIONS, { first: size, [what]: after, ...wanted }, forge_flow_versions_page, { shrinks });
    };
    const made = await listed(async (slice) => {
        const answer = await ask(slice, 'releases');
        if (answer.status !== 'ok')
            return answer;
        const { releases: found, refs: beside } = answer.value.repository;
        if (slice.after === null)
            first = beside;
        return { status: 'ok', value: found ? { items: found.nodes, pageInfo: found.pageInfo } : NOTHING };
    }, { size: forge_flow_versions_PAGE, most: forge_flow_versions_MOST, at: ({ createdAt }) => createdAt, isEnough: ({ createdAt }) => createdAt < since });
    if (made.status !== 'ok')
        return made;
    const named = await listed(async (slice) => {
        const known = slice.after === null ? first : undefined;
        const answer = known === undefined ? await ask(slice, 'tags') : undefined;
        if (answer !== undefined && answer.status !== 'ok')
            return answer;
        const found = known === undefined ? answer?.value.repository.refs : known;
        return { status: 'ok', value: found ? { items: found.nodes.flatMap(dated), pageInfo: found.pageInfo } : NOTHING };
    }, { size: forge_flow_versions_PAGE, most: forge_flow_versions_MOST, at: ({ commitAt }) => commitAt, isEnough: ({ commitAt }) => commitAt < since });
    if (named.status !== 'ok')
        return named;
    const tags = { ...named.value, items: named.value.items.map((one) => one.tag) };
    return { status: 'ok', value: { releases: { ...made.value, items: made.value.items.flatMap(published) }, tags } };
}
function published({ tagName, isDraft, isPrerelease, publishedAt, tagCommit }) {
    if (isDraft || isPrerelease || publishedAt === null || tagCommit === null)
        return [];
    return [{ tag: tagName, sha: tagCommit.oid, at: publishedAt }];
}
function dated({ name, target: of }) {
    const isAnnotated = of?.__typename === 'Tag';
    const { oid, committedDate: commitAt } = (isAnnotated ? of.target : of) ?? {};
    if (oid === undefined || commitAt === undefined)
        return [];
    const at = of?.tagger?.date ?? undefined;
    const kind = isAnnotated ? 'annotated' : 'lightweight';
    return [{ tag: { name, sha: oid, kind, ...(at !== undefined && { at }) }, commitAt }];
}

;// CONCATENATED MODULE: ./lib/platform/forge-flow.js







/** How work flows, as GitHub tells it. */
function flowParts(github, owner, name) {
    const asked = asking(github, owner, name);
    return {
        flow: {
            pulls: (since) => pullsSince(asked, since, 'updated'),
            pull: (number) => pullOf(asked, number),
            untouchedPulls: (since) => pullsSince(asked, since, 'untouched'),
            deployments: (since) => deploymentsSince(asked, since),
            versions: (since) => versionsSince(asked, since),
            issues: (since) => issuesSince(asked, since),
            runs: (since) => runsSince(github, owner, name, since),
            history: (since, also) => historySince(asked, since, also),
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/forge-publish.js

/** What is written to GitHub, and what has to be looked at before. */
const idSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const forge_publish_REPO = '/repos/{owner}/{repo}';
const OWN = `query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body viewerDidAuthor }
      }
    }
  }
}`;
const ownSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                totalCount: schemas/* int */.Whr().min(0),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr(), body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() })),
            }),
        }),
    }),
});
const COMMENT_PAGES = 50;
function publishParts(github, owner, name) {
    const at = { owner, repo: name };
    const sent = async (route, parameters) => {
        const answer = await (await github()).request(route, { ...at, ...parameters }, idSchema);
        return answer.status === 'ok' ? { status: 'ok', value: answer.value.id } : answer;
    };
    const done = async (route, parameters) => {
        const answer = await (await github()).request(route, { ...at, ...parameters }, schemas/* unknown */.L5J());
        return answer.status === 'ok' ? { status: 'ok', value: undefined } : answer;
    };
    return {
        async ownComments(number) {
            const comments = [];
            let after = null;
            for (let page = 1; page <= COMMENT_PAGES; page++) {
                const answer = await (await github()).query(OWN, { owner, name, number, after }, ownSchema);
                if (answer.status !== 'ok')
                    return answer;
                const { headRefOid: head, comments: found } = answer.value.repository.pullRequest;
                for (const { databaseId: id, body, viewerDidAuthor } of found.nodes)
                    if (viewerDidAuthor)
                        comments.push({ id, body });
                after = found.pageInfo.endCursor;
                if (!found.pageInfo.hasNextPage || after === null) {
                    return { status: 'ok', value: { head, comments: comments.sort((a, b) => a.id - b.id) } };
                }
            }
            return { status: 'unreachable', why: `the pull request has more than ${COMMENT_PAGES * 100} comments` };
        },
        createComment: (number, body) => sent(`POST ${forge_publish_REPO}/issues/{issue_number}/comments`, { issue_number: number, body }),
        updateComment: (id, body) => sent(`PATCH ${forge_publish_REPO}/issues/comments/{comment_id}`, { comment_id: id, body }),
        deleteComment: (id) => done(`DELETE ${forge_publish_REPO}/issues/comments/{comment_id}`, { comment_id: id }),
        react: (id, content) => done(`POST ${forge_publish_REPO}/issues/comments/{comment_id}/reactions`, { comment_id: id, content }),
        async checkRuns(sha, check) {
            const output = schemas/* object */.Ikc({ annotations_count: schemas/* int */.Whr().min(0) });
            const item = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), external_id: schemas/* string */.YjP().nullable(), output });
            const list = { item, key: 'check_runs', pages: 10 };
            const parameters = { ...at, ref: sha, check_name: check, filter: 'all' };
            const answer = await (await github()).all(`GET ${forge_publish_REPO}/commits/{ref}/check-runs`, parameters, list);
            if (answer.status !== 'ok')
                return answer;
            const runs = answer.value.map(({ id, external_id: reference, output: { annotations_count: annotations } }) => ({
                id,
                reference: reference ?? '',
                annotations,
            }));
            return { status: 'ok', value: runs.sort((a, b) => b.id - a.id) };
        },
        async annotationsOf(id) {
            const list = { item: annotationSchema, pages: 10 };
            const answer = await (await github()).all(`GET ${forge_publish_REPO}/check-runs/{check_run_id}/annotations`, { ...at, check_run_id: id }, list);
            return answer.status === 'ok' ? { status: 'ok', value: answer.value.map(toAnnotation) } : answer;
        },
        createCheckRun: (sha, body) => sent(`POST ${forge_publish_REPO}/check-runs`, { head_sha: sha, ...checkRun(body) }),
        updateCheckRun: (id, body) => sent(`PATCH ${forge_publish_REPO}/check-runs/{check_run_id}`, { check_run_id: id, ...checkRun(body) }),
    };
}
const annotationSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    end_line: schemas/* int */.Whr(),
    annotation_level: schemas/* enum */.k5n(['notice', 'warning', 'failure']).nullable(),
    title: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP().nullable(),
});
function toAnnotation(one) {
    return {
        path: one.path,
        startLine: one.start_line,
        endLine: one.end_line,
        level: one.annotation_level ?? 'notice',
        title: one.title ?? '',
        message: one.message ?? '',
    };
}
function checkRun({ name, conclusion, reference, title, summary, text, annotations }) {
    return {
        name,
        status: 'completed',
        conclusion,
        external_id: reference,
        output: {
            title,
            summary,
            ...(text !== undefined && { text }),
            annotations: annotations.map(({ path, startLine, endLine, level, title: heading, message }) => ({
                path,
                start_line: startLine,
                end_line: endLine,
                annotation_level: level,
                title: heading,
                message,
            })),
        },
    };
}

;// CONCATENATED MODULE: ./lib/forge.js
/** How many open pull requests are listed. */
const QUEUE_LIMIT = 300;

;// CONCATENATED MODULE: ./lib/platform/forge-pull.js


/** A pull request and what people said of it, in one round trip. */
/** A deleted account is `ghost` on GitHub's pages, and nobody here. */
const GHOST = { login: 'ghost', bot: false };
const actor = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), __typename: schemas/* string */.YjP() })
    .nullable()
    .transform((found) => (found === null ? GHOST : { login: found.login, bot: found.__typename === 'Bot' }));
const forge_pull_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const forge_pull_time = iso/* datetime */.w$();
const total = schemas/* int */.Whr().min(0);
const forge_pull_names = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })), totalCount: total });
const commentsSchema = schemas/* object */.Ikc({
    pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        body: schemas/* string */.YjP(),
        createdAt: forge_pull_time,
        author: actor,
        editor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
        viewerDidAuthor: schemas/* boolean */.zMY(),
    })),
});
const requested = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ requestedReviewer: schemas/* looseObject */._H3({ login: schemas/* string */.YjP().optional() }).nullable() })),
});
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    // One that is a bot is no user, and null.
    assignees: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable()) }),
    isDraft: schemas/* boolean */.zMY(),
    state: schemas/* string */.YjP(),
    createdAt: forge_pull_time,
    isCrossRepository: schemas/* boolean */.zMY(),
    author: actor,
    headRefName: schemas/* string */.YjP(),
    headRefOid: forge_pull_sha,
    baseRefName: schemas/* string */.YjP(),
    baseRefOid: forge_pull_sha,
    additions: total,
    deletions: total,
    changedFiles: total,
    commits: schemas/* object */.Ikc({ totalCount: total }),
    labels: forge_pull_names.nullable(),
    reviewRequests: requested.nullable(),
    reviews: schemas/* object */.Ikc({
        totalCount: total,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ author: actor, state: schemas/* string */.YjP(), submittedAt: forge_pull_time.nullable(), commit: schemas/* object */.Ikc({ oid: forge_pull_sha }).nullable() })),
    })
        .nullable(),
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: forge_pull_time, actor, label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })) })
        .nullable(),
    closingIssuesReferences: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })) }).nullable(),
    comments: commentsSchema,
});
const COMMENTS = `
        pageInfo { hasPreviousPage startCursor }
        nodes { databaseId body createdAt author { login __typename } editor { login } viewerDidAuthor }`;
const CHANGE = `query Change($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number title body isDraft state createdAt isCrossRepository
      assignees(first: 20) { nodes { login } }
      author { login __typename }
      headRefName headRefOid baseRefName baseRefOid
      additions deletions changedFiles
      commits(first: 1) { totalCount }
      labels(first: 100) { totalCount nodes { name } }
      reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      closingIssuesReferences(first: 20) { nodes { number } }
      reviews(last: 100) { totalCount nodes { author { login __typename } state submittedAt commit { oid } } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { createdAt actor { login __typename } label { name } } } }
      comments(last: 100) {${COMMENTS}
      }
    }
  }
}`;
const OLDER = `query OlderComments($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {${COMMENTS}
      }
    }
  }
}`;
const QUEUE = `query Queue($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number title isDraft createdAt headRefName
        author { login __typename }
        labels(first: 100) { totalCount nodes { name } }
        reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      }
    }
  }
}`;
const inPull = (shape) => schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: shape }) });
const queueSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            totalCount: total,
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(pullSchema
                .pick({ number: true, title: true, isDraft: true, createdAt: true, headRefName: true, author: true, labels: true })
                .extend({ reviewRequests: requested.nullable() })),
        }),
    }),
});
function pullParts(github, owner, name) {
    return {
        async pull(number) {
            const answer = await (await github()).query(CHANGE, { owner, name, number }, inPull(pullSchema));
            return answer.status === 'ok' ? { status: 'ok', value: toPull(answer.value.repository.pullRequest) } : answer;
        },
        async olderComments(number, before) {
            const shape = inPull(schemas/* object */.Ikc({ comments: commentsSchema }));
            const answer = await (await github()).query(OLDER, { owner, name, number, before }, shape);
            return answer.status === 'ok' ? { status: 'ok', value: toComments(answer.value.repository.pullRequest.comments) } : answer;
        },
        async queue() {
            const items = [];
            let after = null;
            for (;;) {
                const answer = await (await github()).query(QUEUE, { owner, name, after }, queueSchema);
                if (answer.status !== 'ok')
                    return answer;
                const { nodes, totalCount, pageInfo } = answer.value.repository.pullRequests;
                items.push(...nodes);
                after = pageInfo.endCursor;
                if (!pageInfo.hasNextPage || after === null || items.length >= QUEUE_LIMIT) {
                    return { status: 'ok', value: { total: totalCount, items: items.map(toItem) } };
                }
            }
        },
    };
}
function toItem({ number, title, isDraft, createdAt, headRefName, author, labels, reviewRequests }) {
    return {
        number,
        title,
        openedAt: createdAt,
        draft: isDraft,
        labels: labelNames(labels),
        branch: headRefName,
        author,
        reviewers: logins(reviewRequests),
    };
}
function toPull(pull) {
    const truncated = [
        ...((pull.labels?.totalCount ?? 0) > (pull.labels?.nodes.length ?? 0) ? ['labels'] : []),
        ...((pull.reviews?.totalCount ?? 0) > (pull.reviews?.nodes.length ?? 0) ? ['reviews'] : []),
        ...(pull.reviews === null ? ['reviews'] : []),
    ];
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body,
        assignees: pull.assignees.nodes.flatMap((one) => one?.login ?? []),
        draft: pull.isDraft,
        open: pull.state === 'OPEN',
        openedAt: pull.createdAt,
        author: pull.author,
        base: { ref: pull.baseRefName, sha: pull.baseRefOid },
        head: { ref: pull.headRefName, sha: pull.headRefOid },
        fromFork: pull.isCrossRepository,
        labels: labelNames(pull.labels),
        totals: {
            additions: pull.additions,
            deletions: pull.deletions,
            files: pull.changedFiles,
            commits: pull.commits.totalCount,
        },
        labelled: pull.timelineItems?.nodes.map(({ createdAt: at, actor: by, label }) => ({ label: label.name, by, at })) ?? [],
        opinions: newestOpinions(pull.reviews?.nodes ?? []),
        comments: toComments(pull.comments),
        reviewers: logins(pull.reviewRequests),
        ...(pull.closingIssuesReferences && { closes: pull.closingIssuesReferences.nodes.map(({ number }) => number) }),
        truncated,
    };
}
function toComments({ pageInfo, nodes }) {
    const comments = nodes.map(({ databaseId: id, body, createdAt: at, author: by, editor, viewerDidAuthor: own }) => ({
        id,
        body,
        at,
        by,
        editedByOther: editor !== null && editor.login.toLowerCase() !== by.login.toLowerCase(),
        own,
    }));
    return { comments, ...(pageInfo.hasPreviousPage && pageInfo.startCursor !== null && { before: pageInfo.startCursor }) };
}
const forge_pull_STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** A comment is no opinion: who approved and then commented still approves. */
function newestOpinions(nodes) {
    const newest = new Map();
    for (const { author, state, commit, submittedAt } of nodes) {
        const opinion = Object.hasOwn(forge_pull_STATES, state) ? forge_pull_STATES[state] : undefined;
        if (opinion === undefined || submittedAt === null)
            continue;
        newest.delete(author.login);
        newest.set(author.login, { by: author, state: opinion, ...(commit && { sha: commit.oid }) });
    }
    return [...newest.values()];
}
function labelNames(labels) {
    return labels?.nodes.map(({ name }) => name) ?? [];
}
function logins(requests) {
    return requests?.nodes.flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []) ?? [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/platform/zip.js



/** What is read of an archive that another run wrote, which may be hostile: in memory alone, never to disk. */
const ZIP_LIMITS = {
    /** Bytes of the archive. */
    archive: 256 * 1024 * 1024,
    entries: 5_000,
    /** Bytes of all files together, unpacked. */
    unpacked: 1024 * 1024 * 1024,
    /** How many times larger than the archive its contents may be. */
    ratio: 200,
};
/**
 * The regular files of an archive. A name that leaves the archive, a link, an entry that holds more than it declares, and
 * anything beyond the limits make the whole of it an error: a part of it is not what its writer sent.
 */
async function filesOfZip(bytes, name) {
    const refuse = (why) => ({ status: 'unreachable', why: `the artifact ${name} is refused: ${why}` });
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const files = [];
    let unpacked = 0;
    try {
        const zip = await fromBufferPromise(Buffer.from(bytes), {
            strictFileNames: true,
            validateEntrySizes: true,
            lazyEntries: true,
        });
        if (zip.entryCount > ZIP_LIMITS.entries)
            return refuse(`it holds ${(0,words/* count */.U9)(zip.entryCount, 'entry', 'entries')}`);
        for await (const entry of zip.eachEntry()) {
            const path = entry.fileName;
            if (path.endsWith('/'))
                continue;
            // The upper half holds the file's mode where a Unix wrote it: a link is no file, whatever it is called.
            if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
                return refuse('it holds a link');
            unpacked += entry.uncompressedSize;
            if (unpacked > ZIP_LIMITS.unpacked || unpacked > bytes.length * ZIP_LIMITS.ratio + 1024 * 1024) {
                return refuse('it unpacks to far more than an archive of reports does');
            }
            files.push(archived(path, await read(await zip.openReadStreamPromise(entry), entry.uncompressedSize)));
        }
        return { status: 'ok', value: files };
    }
    catch (error) {
        return refuse(error instanceof Error ? error.message : 'it is no zip archive');
    }
}
/** A file with its sum. */
function archived(path, bytes) {
    return { path, bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
async function read(stream, size) {
    const chunks = [];
    let all = 0;
    stream.on('data', (chunk) => {
        all += chunk.length;
        if (all <= size)
            chunks.push(chunk);
    });
    await (0,external_node_events_.once)(stream, 'end');
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/platform/forge-runs.js


/** Runs, their jobs and artifacts, and who may do what. */
const forge_runs_REPO = '/repos/{owner}/{repo}';
const repositoryId = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullable().optional(),
    run_attempt: schemas/* int */.Whr().optional(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP(),
    created_at: iso/* datetime */.w$(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository: repositoryId,
    head_repository: repositoryId.nullable().optional(),
});
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().min(0),
    expired: schemas/* boolean */.zMY(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        repository_id: schemas/* int */.Whr(),
        head_repository_id: schemas/* int */.Whr(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_sha: schemas/* string */.YjP(),
    })
        .nullable()
        .optional(),
});
const jobSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullable() });
const roleSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP() });
const headSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: repositoryId.nullable() }),
});
const analysisSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    ref: schemas/* string */.YjP(),
    commit_sha: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullable() }),
    error: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
});
/** A body of another type than JSON arrives as it came. Whether it is SARIF, the reader of SARIF says. */
const sarifSchema = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* instanceof */.Nlp(ArrayBuffer)])
    .transform((body) => (typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)));
/** `role_name` is the true word; a word that is none of GitHub's own is a role an organisation made. */
const ROLES = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
function runParts(github, owner, repo) {
    const at = { owner, repo };
    return {
        async role(username) {
            const route = `GET ${forge_runs_REPO}/collaborators/{username}/permission`;
            const answer = await (await github()).request(route, { ...at, username }, roleSchema);
            return mapped(answer, ({ role_name: role }) => (ROLES.has(role) ? role : 'custom'));
        },
        async pullsFrom(of, branch) {
            const parameters = { ...at, state: 'open', head: `${of}:${branch}` };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/pulls`, parameters, { item: headSchema, pages: 10 });
            return mapped(answer, (pulls) => pulls.map(({ number, head }) => ({ number, sha: head.sha, repositoryId: head.repo?.id })));
        },
        async runsOf(sha) {
            const list = { item: runSchema, key: 'workflow_runs', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs`, { ...at, head_sha: sha }, list);
            return mapped(answer, (runs) => runs.map(toRun));
        },
        async run(id) {
            const answer = await (await github()).request(`GET ${forge_runs_REPO}/actions/runs/{run_id}`, { ...at, run_id: id }, runSchema);
            return mapped(answer, toRun);
        },
        async jobs(id) {
            const list = { item: jobSchema, key: 'jobs', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs/{run_id}/jobs`, { ...at, run_id: id }, list);
            return mapped(answer, (jobs) => jobs.map((job) => ({ ...job, conclusion: job.conclusion ?? undefined })));
        },
        async rerunJob(id) {
            const answer = await (await github()).request(`POST ${forge_runs_REPO}/actions/jobs/{job_id}/rerun`, { ...at, job_id: id }, schemas/* unknown */.L5J());
            return mapped(answer, () => undefined);
        },
        async artifactsOf(id) {
            const list = { item: artifactSchema, key: 'artifacts', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs/{run_id}/artifacts`, { ...at, run_id: id }, list);
            return mapped(answer, (artifacts) => artifacts.map(toArtifact));
        },
        async artifactsNamed(name) {
            const answer = await (await github()).request(`GET ${forge_runs_REPO}/actions/artifacts`, { ...at, name, per_page: 100 }, schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) }));
            return mapped(answer, ({ artifacts }) => artifacts.map(toArtifact).sort((a, b) => b.id - a.id));
        },
        async download({ id, expired, name }) {
            if (expired)
                return { status: 'not-found', why: `the artifact ${name} has expired` };
            const route = `GET ${forge_runs_REPO}/actions/artifacts/{artifact_id}/{archive_format}`;
            const parameters = { ...at, artifact_id: id, archive_format: 'zip' };
            const answer = await (await github()).download(route, parameters, ZIP_LIMITS.archive);
            return answer.status === 'ok' ? filesOfZip(answer.value, name) : answer;
        },
        async analyses(ref, shas) {
            const list = { item: analysisSchema, pages: 3 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/code-scanning/analyses`, { ...at, ref }, list);
            // GitHub says so where there is no analysis at all, ever.
            if (answer.status === 'not-found')
                return { status: 'ok', value: [] };
            if (answer.status !== 'ok')
                return answer;
            const newest = new Map();
            for (const analysis of [...answer.value].sort((a, b) => (a.created_at < b.created_at ? -1 : 1))) {
                if (shas.includes(analysis.commit_sha))
                    newest.set(analysis.tool.name ?? '', analysis);
            }
            const files = [];
            for (const [tool, { id, error }] of newest) {
                if (error !== '')
                    return { status: 'unreachable', why: `the analysis of ${tool} for this commit ended with an error` };
                const sarif = await (await github()).request(`GET ${forge_runs_REPO}/code-scanning/analyses/{analysis_id}`, { ...at, analysis_id: id, headers: { accept: 'application/sarif+json' } }, sarifSchema);
                if (sarif.status !== 'ok')
                    return sarif;
                files.push(archived(`code-scanning/${id}.sarif`, sarif.value));
            }
            return { status: 'ok', value: files };
        },
    };
}
function mapped(answer, map) {
    return answer.status === 'ok' ? { status: 'ok', value: map(answer.value) } : answer;
}
function toRun(run) {
    return {
        id: String(run.id),
        workflow: run.name ?? '',
        attempt: run.run_attempt ?? 1,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        own: run.head_repository?.id === run.repository.id,
        path: run.path,
        createdAt: new Date(run.created_at).toISOString(),
        conclusion: run.conclusion ?? undefined,
    };
}
function toArtifact({ id, name, size_in_bytes: bytes, expired, workflow_run: run }) {
    return {
        id,
        name,
        bytes,
        expired,
        run: {
            id: String(run?.id ?? ''),
            headSha: run?.head_sha ?? '',
            headBranch: run?.head_branch ?? undefined,
            own: run != null && run.repository_id === run.head_repository_id,
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/forge.js






/** GitHub for one repository (`owner/name`). Nothing is asked, and the toolkit not loaded, before the first call. */
function forgeOf(github, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const parts = {
        ...pullParts(github, owner, name),
        ...publishParts(github, owner, name),
        ...runParts(github, owner, name),
        ...changeParts(github, owner, name),
        ...authorshipParts(github, owner, name),
        ...flowParts(github, owner, name),
    };
    // What is asked for in several places is asked of GitHub once: one run judges one state of the world.
    return { ...parts, pull: remembered(parts.pull), role: remembered(parts.role) };
}
function remembered(ask) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? ask(key);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 82037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ PER_PAGE),
  g: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/platform/github-failure.js

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** Whether the same request may be answered a little later. */
function isTransient({ status, isLimited }) {
    return status === undefined || isLimited === true || TRANSIENT.has(status);
}
/** Whether GitHub gave up on it, or never came to an end: what asks for less may be answered. */
function isHeavy({ status, code, isCut }) {
    return status === 502 || status === 504 || (status === undefined && code === undefined && isCut !== true);
}
/** A failure as an answer, in words without a header or a token. */
function answerOf(what, failure) {
    const { status, isLimited, needs } = failure;
    const why = `${what}: ${failureWords(failure)}`;
    if (status === 404 || status === 410)
        return { status: 'not-found', why };
    if (status === 403 && !isLimited)
        return { status: 'forbidden', why, ...(needs !== undefined && { needs }) };
    const isRefused = status !== undefined && status >= 300 && status < 500 && !isTransient(failure);
    if (isRefused)
        return { status: 'refused', why };
    return { status: 'unreachable', why, ...(!isLimited && { isLost: true }), ...(isHeavy(failure) && { isHeavy: true }) };
}
function failureWords({ status, isLimited, isCut, code }) {
    if (isCut)
        return 'no whole answer';
    if (isLimited)
        return 'a rate limit is reached';
    if (status === 401)
        return 'status 401, GitHub does not know the token';
    if (status !== undefined)
        return `status ${status}`;
    return code === undefined ? 'no answer' : `no answer (${code})`;
}
const errorSchema = schemas/* looseObject */._H3({
    status: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP().optional(),
    cause: schemas/* unknown */.L5J().optional(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** What a client's error says, as far as it is known. */
function failureOf(error) {
    const parsed = errorSchema.safeParse(error);
    if (!parsed.success)
        return {};
    const { status, response, message = '' } = parsed.data;
    // Octokit reports a request that never got an answer as status 500 without a response.
    if (status === undefined || response === undefined) {
        const code = codeOf(error);
        return code === undefined ? {} : { code };
    }
    const wait = waitOf(response.headers);
    const needs = response.headers['x-accepted-github-permissions'];
    return {
        status,
        ...(wait !== undefined && { wait }),
        ...((status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(message)))) && { isLimited: true }),
        ...(typeof needs === 'string' && /^[\w=;, -]{1,200}$/.test(needs) && { needs }),
    };
}
/** The system's own word (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) of the innermost cause that has one. */
function codeOf(error) {
    let code;
    let here = error;
    for (let depth = 0; depth < 5 && typeof here === 'object' && here !== null; depth++) {
        const found = 'code' in here ? here.code : undefined;
        if (typeof found === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(found))
            code = found;
        here = 'cause' in here ? here.cause : undefined;
    }
    return code;
}
/** `Retry-After` in seconds or as a date, else the second in which an exhausted limit starts anew; measured by the server's own clock. */
function waitOf(headers) {
    const told = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
    const now = Number.isNaN(told) ? Date.now() : told;
    const after = headers['retry-after'];
    if (typeof after === 'string') {
        if (/^\d{1,6}$/.test(after))
            return Number(after) * 1000;
        const date = Date.parse(after);
        if (!Number.isNaN(date))
            return Math.max(0, date - now);
    }
    const reset = headers['x-ratelimit-reset'];
    const isExhausted = headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset);
    return isExhausted ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}

;// CONCATENATED MODULE: ./lib/platform/github.js




const ATTEMPTS = 3;
/** GitHub itself gives up on a query after ten seconds. */
const ATTEMPT_MS = 12_000;
/** For all failed attempts of a run together, waits included; beyond it nothing more is asked. */
const BUDGET_MS = 60_000;
/** Beyond it each request has one attempt: one endpoint that is down leaves time for the others. */
const REPEATS_MS = 30_000;
/** A POST whose answer was lost may have been done; whoever sent it looks before sending it again. */
const REPEATABLE = /^(?:GET|PATCH|DELETE) /;
const PER_PAGE = 100;
/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
async function gitHub(token, apiUrl, graphqlUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    let spent = 0;
    const send = async ({ route, parameters, what, repeatable }, judge) => {
        for (let attempt = 1;; attempt++) {
            const left = BUDGET_MS - spent;
            if (left <= 0)
                return { status: 'unreachable', why: `${what}: not asked any more, GitHub has kept this run waiting for a minute` };
            const started = Date.now();
            const signal = AbortSignal.timeout(Math.min(ATTEMPT_MS, left));
            const judged = await octokit
                .request(route, { ...parameters, request: { signal, redirect: 'manual' } })
                // A body that is cut arrives as no data under a good status.
                .then((raw) => (raw.data === '' && raw.status !== 204 && raw.status < 300 ? again({ isCut: true }) : judge(raw)))
                .catch((error) => again(failureOf(error)));
            if (judged.status !== 'again') {
                if (!repeatable && judged.status === 'unreachable')
                    await (0,promises_.setTimeout)(1000);
                return judged;
            }
            spent += Date.now() - started;
            const { failure } = judged;
            const backoff = 500 * 2 ** attempt * (0.5 + Math.random());
            const pause = Math.max(failure.wait ?? (failure.isLimited ? BUDGET_MS : 0), backoff);
            // What a limit refused was not done, whatever it was.
            const mayBe = repeatable === 'unless heavy' ? !isHeavy(failure) : repeatable;
            const mayRepeat = (mayBe || failure.isLimited === true) && isTransient(failure) && attempt < ATTEMPTS;
            const hasTime = spent + pause <= BUDGET_MS && (spent <= REPEATS_MS || failure.wait !== undefined);
            if (!mayRepeat || !hasTime) {
                // Whoever looks whether a lost POST was done, looks a little later.
                if (!repeatable && isTransient(failure) && spent + backoff <= BUDGET_MS)
                    await (0,promises_.setTimeout)(backoff);
                return answerOf(what, failure);
            }
            spent += pause;
            await (0,promises_.setTimeout)(pause);
        }
    };
    const request = async (route, parameters, shape) => {
        const sent = { route, parameters, what: named(route), repeatable: REPEATABLE.test(route) };
        const judged = await send(sent, ({ data, status }) => {
            // Nothing is followed elsewhere: the token belongs to this host, and a POST would be sent twice.
            if (status >= 300)
                return answerOf(sent.what, { status });
            const parsed = shape.safeParse(data);
            return parsed.success ? { status: 'ok', value: parsed.data } : foreign(route);
        });
        return judged;
    };
    return {
        request,
        async all(route, parameters, { item, key, pages }) {
            const items = [];
            const shape = schemas/* union */.KCZ([
                schemas/* array */.YOg(item),
                schemas/* looseObject */._H3({ total_count: schemas/* int */.Whr().min(0), ...(key !== undefined && { [key]: schemas/* array */.YOg(item) }) }),
            ]);
            for (let page = 1; page <= pages; page++) {
                const answer = await request(route, { ...parameters, per_page: PER_PAGE, page }, shape);
                if (answer.status !== 'ok')
                    return answer;
                const { value } = answer;
                const [found, total] = Array.isArray(value) ? [value, undefined] : [listIn(value, key, item), value.total_count];
                for (const one of found)
                    items.push(one);
                const isLast = total === undefined ? found.length < PER_PAGE : items.length >= total;
                if (isLast)
                    return { status: 'ok', value: items };
                if (found.length === 0)
                    return { status: 'unreachable', why: `${named(route)} lists ${items.length} of ${total}` };
            }
            return { status: 'unreachable', why: `${named(route)} has more than ${(0,words/* count */.U9)(pages, 'page')}` };
        },
        async query(text, variables, shape, { shrinks = false } = {}) {
            const name = /^\s*query (\w+)/.exec(text)?.[1] ?? 'query';
            const sent = {
                route: `POST ${graphqlUrl}`,
                parameters: { query: text, variables },
                what: `query ${name}`,
                repeatable: shrinks ? 'unless heavy' : true,
            };
            const judged = await send(sent, ({ data, headers }) => judgeQuery(name, data, headers, shape));
            return judged;
        },
        async download(route, parameters, limit) {
            const judged = await send({ route, parameters, what: named(route), repeatable: true }, ({ headers }) => {
                const location = headers['location'];
                return typeof location === 'string' ? { status: 'ok', value: location } : foreign(route);
            });
            if (judged.status !== 'ok')
                return judged;
            return fetchBytes(String(judged.value), named(route), limit);
        },
    };
}
function again(failure) {
    return { status: 'again', failure };
}
function listIn(page, key, item) {
    return schemas/* array */.YOg(item).parse(page[key ?? '']);
}
function named(route) {
    return route.replace(/https?:\/\/[^/ ]+/, '');
}
function foreign(route) {
    return { status: 'unreachable', why: `${named(route)} answered something else than GitHub describes`, isLost: true };
}
const graphqlSchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP().optional() })).optional(),
});
/** How GitHub says under a good status that a query took too long, or brought too much. */
const TOO_MUCH = {
    types: new Set(['SERVICE_UNAVAILABLE', 'RESOURCE_LIMITS_EXCEEDED', 'MAX_NODE_LIMIT_EXCEEDED']),
    words: /something went wrong|timed? ?out|resource limits/i,
};
function judgeQuery(name, answer, headers, shape) {
    const route = `query ${name}`;
    const parsed = graphqlSchema.safeParse(answer);
    if (!parsed.success)
        return foreign(route);
    const { data, errors = [] } = parsed.data;
    if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
        const wait = waitOf(headers);
        return again({ status: 200, isLimited: true, ...(wait !== undefined && { wait }) });
    }
    const serious = errors.find(({ type }) => type !== 'FORBIDDEN');
    if (serious?.type === 'NOT_FOUND')
        return { status: 'not-found', why: `${route}: not found` };
    if (serious) {
        const { type = '', message = type } = serious;
        const why = `${route} failed: ${(0,words/* quoted */.TL)(message === '' ? 'no reason given' : message, 120)}`;
        return { status: 'unreachable', why, ...((TOO_MUCH.types.has(type) || TOO_MUCH.words.test(message)) && { isHeavy: true }) };
    }
    const value = shape.safeParse(data);
    if (value.success)
        return { status: 'ok', value: value.data };
    return errors.length > 0 ? { status: 'forbidden', why: `${route}: the token may not read what it asks` } : foreign(route);
}
/** From a signed address, by way of a proxy where there is one, and without the token: it belongs to the API's host alone. */
async function fetchBytes(location, what, limit) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('jidoka', [], { socketTimeout: ATTEMPT_MS });
    try {
        const { message } = await client.get(location);
        const { statusCode } = message;
        if (statusCode !== 200)
            return { status: 'unreachable', why: `${what}: the store answered ${statusCode ?? 'nothing'}` };
        const chunks = [];
        let size = 0;
        for await (const chunk of message) {
            size += chunk.length;
            if (size > limit)
                return { status: 'unreachable', why: `${what}: larger than ${(0,words/* count */.U9)(limit / 1024 / 1024, 'MiB', 'MiB')}` };
            chunks.push(chunk);
        }
        return { status: 'ok', value: Buffer.concat(chunks) };
    }
    catch {
        return { status: 'unreachable', why: `${what}: the store did not answer` };
    }
    finally {
        client.dispose();
    }
}


/***/ })

};
