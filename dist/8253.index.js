export const id = 8253;
export const ids = [8253];
export const modules = {

/***/ 88253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ provenanceOf)
});

// EXTERNAL MODULE: ./lib/model/provenance.js
var provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/provenance/commit.js + 6 modules
var provenance_commit = __webpack_require__(77207);
// EXTERNAL MODULE: ./lib/provenance/lines-note.js
var lines_note = __webpack_require__(9453);
// EXTERNAL MODULE: ./lib/provenance/note.js
var provenance_note = __webpack_require__(10695);
;// CONCATENATED MODULE: ./lib/provenance/lines-claim.js



/**
 * The claim on a line: note, then markers, then trace. That a note attests it to a person takes away only what does not count
 * anyway: whoever writes notes could otherwise free lines by them.
 */
function claimOf({ note, commit, trace, sha }, least) {
    const bySha = sha === undefined ? {} : { sha };
    if (note?.by === 'agent')
        return { grade: 'authored', agent: note.agent, source: 'git-ai-note', ...bySha };
    const traced = trace && { grade: 'hint', agent: trace.agent, source: 'agent-trace', ...bySha };
    const claim = commit ?? traced;
    return note?.by === 'person' && claim && !(0,provenance/* isAtLeast */.du)(claim.grade, least) ? undefined : claim;
}
/** What the markers of each commit claim of its lines. Merges and reverts claim nothing: they bring back what others wrote. */
function commitClaims(commits) {
    const claims = new Map();
    for (const commit of commits) {
        const { grade, agent } = (0,lines_note/* byMarkers */.Vr)(commit);
        if (commit.kind === 'ordinary' && grade !== 'none')
            claims.set(commit.sha, { grade, agent, source: 'commit', sha: commit.sha });
    }
    return claims;
}
/** What may be said of every line where none is known by its commit: only where each commit is marked, and by the weakest of them. */
function wholeClaim(commits, least) {
    const claims = commitClaims(commits);
    const ordinary = commits.filter(({ kind }) => kind === 'ordinary').map(({ sha }) => claims.get(sha));
    const [first] = ordinary;
    if (first === undefined || !ordinary.every((claim) => claim !== undefined && (0,provenance/* isAtLeast */.du)(claim.grade, least)))
        return undefined;
    const grade = provenance/* GRADES */.F4.findLast((candidate) => ordinary.some((claim) => claim?.grade === candidate)) ?? first.grade;
    const isOne = ordinary.every((claim) => claim?.agent === first.agent);
    const [sha, other] = ordinary.map((claim) => claim?.sha);
    return {
        grade,
        agent: isOne ? first.agent : 'several',
        source: 'commit',
        ...(sha !== undefined && other === undefined && { sha }),
    };
}
/** Whether no line can count by its commit, whichever that is: no commit of the change is marked so strongly, and no note attests a line. */
function isUnmarked(commits, notes, least) {
    const ordinary = commits.filter(({ kind }) => kind === 'ordinary');
    return (ordinary.length > 0 &&
        !ordinary.some((commit) => (0,provenance/* isAtLeast */.du)((0,lines_note/* byMarkers */.Vr)(commit).grade, least)) &&
        ![...notes].some((note) => (0,provenance_note/* saysAgent */.K7)(note) || (0,provenance_note/* isUnsure */.hD)(note)));
}

;// CONCATENATED MODULE: ./lib/provenance/lines-ranges.js
/** The range that has a line; ranges must be sorted and without overlap. */
function lookUp(ranges) {
    return (line) => {
        let [low, high] = [0, ranges.length - 1];
        while (low <= high) {
            const middle = (low + high) >> 1;
            const range = ranges[middle];
            if (range === undefined)
                return undefined;
            if (line < range.from)
                high = middle - 1;
            else if (line > range.to)
                low = middle + 1;
            else
                return range;
        }
        return undefined;
    };
}
/** Every line once, in order. */
function* eachLine(ranges) {
    let next = 1;
    for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
        for (let line = Math.max(from, next); line <= to; line++)
            yield line;
        next = Math.max(next, to + 1);
    }
}
/** One more line at the end of ranges; neighbours that say the same become one. */
function extend(made, line, claim) {
    const last = made.at(-1);
    const isSame = last !== undefined &&
        last.to === line - 1 &&
        last.grade === claim.grade &&
        last.agent === claim.agent &&
        last.source === claim.source &&
        last.sha === claim.sha;
    if (isSame)
        made[made.length - 1] = { ...last, to: line };
    else
        made.push({ from: line, to: line, ...claim });
}

// EXTERNAL MODULE: ./lib/provenance/note-ranges.js
var note_ranges = __webpack_require__(86078);
;// CONCATENATED MODULE: ./lib/provenance/lines.js






/**
 * Who made each added line, by the best record of it: the note of the commit that brought it, then the markers of that commit, then
 * a trace. Where it is not known which commit that is, only a change tells anything whose every commit is marked, or none.
 */
function linesOf(input) {
    const files = new Map();
    const total = { added: 0, ai: 0, human: 0, untold: 0 };
    const perCommit = new Map(input.commits.map(({ sha }) => [sha, { ai: 0, human: 0, untracked: 0 }]));
    const unsure = new Set();
    const saidOf = speakers(input);
    for (const [path, ranges] of input.added) {
        const said = saidOf(path);
        const made = [];
        for (const line of eachLine(ranges)) {
            const { claim, isPerson, isTold, sha } = said(line);
            const counts = claim !== undefined && (0,provenance/* isAtLeast */.du)(claim.grade, input.least);
            const isHuman = isPerson && claim === undefined;
            total.added++;
            if (counts)
                total.ai++;
            else if (isHuman)
                total.human++;
            else if (!isTold)
                total.untold++;
            const own = perCommit.get(sha ?? '');
            if (sha !== undefined && !isTold)
                unsure.add(sha);
            if (own)
                own[counts ? 'ai' : isHuman ? 'human' : 'untracked']++;
            if (claim)
                extend(made, line, claim);
        }
        if (made.length > 0)
            files.set(path, made);
    }
    const isCounted = input.blame !== undefined &&
        [...input.added].every(([path, ranges]) => ranges.length === 0 || blamedAt(input.blame, path) !== undefined);
    const commits = input.commits.map((commit) => {
        const lines = isCounted && !unsure.has(commit.sha) ? perCommit.get(commit.sha) : undefined;
        return { ...(0,lines_note/* withNote */.dW)(commit, input.notes.get(commit.sha)), ...(lines && { lines }) };
    });
    return { files, lines: total, commits };
}
function speakers({ commits, blame, notes, traces, least }) {
    const claims = commitClaims(commits);
    const whole = wholeClaim(commits, least);
    const unmarked = isUnmarked(commits, notes.values(), least);
    const known = new Set(commits.map(({ sha }) => sha));
    const traced = tracesByPath(traces);
    return (path) => {
        const blamed = blamedAt(blame, path);
        const commitAt = blamed && lookUp(blamed);
        const traceAt = lookUp((0,note_ranges/* settled */.g)(traced.get(path) ?? []));
        return (line) => {
            const [range, trace] = [commitAt?.(line), traceAt(line)];
            if (range === undefined) {
                const claim = claimOf({ trace, commit: commitAt ? undefined : whole }, least);
                return { claim, isPerson: false, isTold: commitAt === undefined && unmarked };
            }
            const { sha, origin, older = false } = range;
            const note = notes.get(sha);
            const attested = noteAt(note, range, line);
            const claim = claimOf({ note: attested, commit: claims.get(sha), trace, sha }, least);
            // Without the line's place in its commit, what the note attests cannot be found.
            const isPlaced = origin !== undefined || note === undefined || !((0,provenance_note/* saysAgent */.K7)(note) || (0,provenance_note/* isUnsure */.hD)(note));
            const isRead = attested?.by !== 'unknown' && (note === undefined || note.files.size > 0 || !(0,provenance_note/* isUnsure */.hD)(note));
            return { claim, isPerson: attested?.by === 'person', isTold: (known.has(sha) || older) && isPlaced && isRead, sha };
        };
    };
}
function tracesByPath(traces) {
    const byPath = new Map();
    for (const { path, agent, from, to } of traces) {
        const ranges = byPath.get(path) ?? [];
        ranges.push({ by: 'agent', agent, from, to });
        byPath.set(path, ranges);
    }
    return byPath;
}
/** What is known of a file's lines by commit; undefined where it was not looked at. */
function blamedAt(blame, path) {
    return blame?.left.includes(path) ? undefined : blame?.ranges.get(path);
}
function noteAt(note, { from, origin }, line) {
    return origin && lookUp(note?.files.get(origin.path) ?? [])(origin.line + line - from);
}

// EXTERNAL MODULE: ./lib/provenance/pull.js + 1 modules
var provenance_pull = __webpack_require__(81198);
// EXTERNAL MODULE: ./lib/provenance/pull-text.js
var pull_text = __webpack_require__(71130);
;// CONCATENATED MODULE: ./lib/provenance/pull-names.js

/**
 * Tracked files that texts name, by their whole path from the repository's root; of a folder that is named with its slash, the files
 * that lie in it. A link to elsewhere names nothing here, nor does what a template says in a comment.
 */
function namedFiles(texts, tracked) {
    const files = new Set();
    const folders = new Set();
    for (const text of texts) {
        for (const word of (0,pull_text/* uncommented */.sO)(text).matchAll(/[^\s()[\]<>"'`,;|]{1,500}/g)) {
            const path = word[0].replace(/^[*_~]*(?:\.?\/)?/, '').replace(/[.:!?*~]+$/, '');
            if (tracked.has(path))
                files.add(path);
            else if (/^[^/].*\/$/.test(path))
                folders.add(path);
        }
    }
    if (folders.size > 0) {
        for (const path of tracked)
            if (folders.has(path.slice(0, path.lastIndexOf('/') + 1)))
                files.add(path);
    }
    return [...files].sort();
}

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/provenance/note-agent.js
var note_agent = __webpack_require__(75363);
// EXTERNAL MODULE: ./lib/provenance/note-json.js
var note_json = __webpack_require__(85950);
;// CONCATENATED MODULE: ./lib/provenance/trace.js



const MOST_CHARACTERS = 16 * 1024 * 1024;
const MOST_RANGES = 100_000;
/**
 * Records of Agent Trace (RFC 0.1.0, January 2026), one JSON a line as its reference writes them, or one JSON for all. Versions are
 * not looked at: the reference itself writes one that its own rule refuses. Only contributors that are `ai` or `mixed` count.
 */
function readTrace(text) {
    if (text.length > MOST_CHARACTERS)
        return { ranges: [], problems: ['An Agent Trace is larger than 16 MB, and was not read.'] };
    const whole = (0,note_json/* parsed */.Yz)(text);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const records = whole === undefined ? lines.map(note_json/* parsed */.Yz) : Array.isArray(whole) ? whole : [whole];
    const broken = records.filter((record) => record === undefined).length;
    const ranges = records.flatMap(rangesIn);
    const problems = [
        ...(broken > 0 ? [`An Agent Trace has ${(0,words/* count */.U9)(broken, 'record')} that cannot be read.`] : []),
        ...(ranges.length > MOST_RANGES ? [`An Agent Trace names more than ${MOST_RANGES} ranges; the first count.`] : []),
    ];
    return { ranges: ranges.slice(0, MOST_RANGES), problems };
}
function rangesIn(record) {
    const agent = (0,note_agent/* agentOf */.j)((0,note_json/* textField */.M8)((0,note_json/* field */.ZZ)(record, 'tool'), 'name'));
    return (0,note_json/* listField */.FZ)(record, 'files').flatMap((file) => {
        const path = (0,note_json/* textField */.M8)(file, 'path')?.replace(/^(?:\.\/)+/, '') ?? '';
        if (path === '' || path.startsWith('/'))
            return [];
        return (0,note_json/* listField */.FZ)(file, 'conversations').flatMap((conversation) => (0,note_json/* listField */.FZ)(conversation, 'ranges').flatMap((range) => {
            const [from, to] = [(0,note_json/* field */.ZZ)(range, 'start_line'), (0,note_json/* field */.ZZ)(range, 'end_line')];
            const kind = (0,note_json/* textField */.M8)((0,note_json/* field */.ZZ)(range, 'contributor') ?? (0,note_json/* field */.ZZ)(conversation, 'contributor'), 'type');
            // The reference writes 1 to 1 where it knows no lines.
            const isTold = (0,note_json/* isRange */._Z)(from, to) && !(from === 1 && to === 1);
            return isTold && (kind === 'ai' || kind === 'mixed') ? [{ path, agent, from: Number(from), to: Number(to) }] : [];
        }));
    });
}

// EXTERNAL MODULE: ./lib/model/permissions.js
var permissions = __webpack_require__(14569);
;// CONCATENATED MODULE: ./lib/gathering/provenance-sources.js


/** What nearly always helps: git then tells what GitHub was asked for. */
const FULL_HISTORY = 'check out with `fetch-depth: 0`';
/** GitHub is a source only where it may be asked (`asks`). */
async function sourcesOf(world, { range }, pull, asks) {
    const git = world.authorship?.(range);
    const ask = asks ? world.forge?.authorship : undefined;
    if (ask === undefined || pull === undefined)
        return { ...(git && { git }) };
    const { number, head } = await world.change();
    const isAnother = number === undefined
        ? 'what is judged is not the pull request alone'
        : head.sha !== pull.head.sha && 'its branch was pushed to during this run';
    const lines = range.head === undefined ? undefined : ask({ number: pull.number, head: { ...pull.head, sha: range.head } });
    return {
        ...(git && { git }),
        github: { pull: ask(pull), ...(lines && { lines }), ...(isAnother && { isAnother }) },
    };
}
/** Whole, by the first who can tell; and who that was. */
async function commitsFrom({ git, github, }) {
    const near = await git?.commits();
    if (near?.status === 'ok')
        return { commits: near.value, from: 'git' };
    const far = await commitsOnGitHub(github);
    if (far?.status === 'ok')
        return { commits: far.value, from: 'github' };
    const why = near === undefined ? '' : `: ${near.why}`;
    const also = far === undefined ? '' : ` GitHub did not tell it either: ${far.why}.`;
    return {
        reason: `Who made the commits of the change cannot be told${why}.${also}`,
        remedy: far === undefined ? `${(0,words/* capital */.Nx)(FULL_HISTORY)}.` : remedyFor(far, 'pull-requests: read', FULL_HISTORY),
    };
}
/** The commits as GitHub tells them, accounts included. */
async function commitsOnGitHub(github) {
    if (github?.isAnother !== undefined)
        return { status: 'unreachable', why: github.isAnother };
    return github?.pull.commits();
}
/** What to do about an answer that could not be had, and what would do instead. */
function remedyFor(answer, permission, instead) {
    const mayAnswer = answer.status === 'unreachable' && answer.isLost;
    const first = answer.status === 'forbidden'
        ? `give the job ${(0,permissions/* permissionWords */.D)(answer.needs, permission)}`
        : mayAnswer || instead === undefined
            ? 'run the job again when GitHub answers'
            : undefined;
    return `${(0,words/* capital */.Nx)([first, instead].filter((words) => words !== undefined).join(', or '))}.`;
}

;// CONCATENATED MODULE: ./lib/gathering/provenance-lines.js




/** What is known of a change's lines beside its commits' own markers; what could not be looked at is a sentence in `gaps`. */
const FETCH_NOTES = 'fetch them before the gate with `git fetch origin +refs/notes/ai:refs/notes/ai`, or set `ai.notes` to `local`';
/** GitHub is asked for no more notes. */
const NOTES_ASKED = 100;
/** Line notes of git-ai: of the checkout, and of GitHub for commits without one there, for they may have been fetched before a push. */
async function notesOf({ git, github }, commits, mode) {
    // A merge brings nothing of its own that a note could speak of.
    const shas = commits.filter(({ kind }) => kind !== 'merge').map(({ sha }) => sha);
    if (mode === 'off' || shas.length === 0)
        return { notes: new Map(), gaps: [] };
    const near = await git?.notes(shas);
    const held = near?.status === 'ok' ? near.value : new Map();
    const missing = shas.filter((sha) => !held.has(sha));
    if (missing.length === 0)
        return readNotes(held, []);
    if (mode === 'fetch' && github) {
        const asked = missing.slice(-NOTES_ASKED);
        const far = await github.pull.notes(asked);
        const more = missing.length - asked.length;
        const unasked = more > 0 ? [`Line notes of ${(0,words/* count */.U9)(more, 'older commit')} were not asked for; ${FETCH_NOTES}.`] : [];
        if (far.status === 'ok')
            return { ...readNotes(new Map([...held, ...far.value]), unasked), ...(more > 0 && { isPartial: true }) };
        return far.status === 'not-found' ? readNotes(held, []) : { ...readNotes(held, [unseen(far)]), isPartial: true };
    }
    const isNone = near === undefined || near.status === 'ok' || near.status === 'not-found';
    return isNone ? readNotes(held, []) : { notes: new Map(), gaps: [unseen(near)], isPartial: true };
}
function unseen(answer) {
    const what = `Line notes could not be looked at: ${answer.why}.`;
    return `${what} ${remedyFor(answer, 'contents: read', FETCH_NOTES)}`;
}
function readNotes(texts, gaps) {
    const notes = new Map([...texts].map(([sha, text]) => [sha, (0,provenance_note/* readNote */.VC)(text)]));
    const problems = [...notes.values()].flatMap((note) => note.problems);
    return { notes, gaps: [...gaps, ...new Set(problems)] };
}
/** Which commit brought which line, where something hangs on it. GitHub, which takes its time, is asked only for what may count. */
async function blameOf({ git, github }, { added, commits, notes, least, head }) {
    if (added.size === 0)
        return { gaps: [] };
    const need = needOf(commits, notes, least);
    // In a working tree some lines are of no commit yet, which only blame tells.
    if (need === 'none' && head !== undefined)
        return { gaps: [] };
    const near = await git?.blame(added);
    if (near?.status === 'ok')
        return { blame: near.value, gaps: leftWords(near.value) };
    if (need !== 'counts')
        return { gaps: [] };
    const far = await github?.lines?.blame(added);
    if (far?.status === 'ok') {
        const blame = withOlder(far.value, commits, head);
        return { blame, gaps: [...leftWords(blame), ...unplaced(blame, notes)] };
    }
    const failed = far ?? near ?? NOBODY;
    const remedy = remedyFor(failed, 'contents: read', FULL_HISTORY);
    return { gaps: [`Which commit brought which line could not be told: ${failed.why}. ${remedy}`] };
}
const NOBODY = { status: 'unreachable', why: 'there is neither a history nor GitHub to ask' };
/** `none` where no line differs from another: all commits are marked alike, or none is. `shown`: by signs that never count. */
function needOf(commits, notes, least) {
    if ([...notes.values()].some((note) => (0,provenance_note/* saysAgent */.K7)(note) || (0,provenance_note/* isUnsure */.hD)(note)))
        return 'counts';
    const own = commits.filter(({ kind }) => kind !== 'merge');
    if (own.every(({ grade }) => grade === 'none'))
        return 'none';
    const alike = new Set(own.map(({ kind, grade, agents: [agent] }) => [kind, grade, agent].join(' ')));
    if (alike.size === 1 && own.every(({ grade }) => (0,provenance/* isAtLeast */.du)(grade, least)))
        return 'none';
    return own.some(({ grade }) => (0,provenance/* isAtLeast */.du)(grade, 'disclosed') || (0,provenance/* isAtLeast */.du)(grade, least)) ? 'counts' : 'shown';
}
/** GitHub looks through all of history: what none of the change's commits brought is older, but for a merge that GitHub made. */
function withOlder({ ranges, left }, commits, head) {
    const own = new Set([head, ...commits.map(({ sha }) => sha)]);
    const told = [...ranges].map(([path, its]) => [path, its.map((range) => (own.has(range.sha) ? range : { ...range, older: true }))]);
    return { ranges: new Map(told), left };
}
function leftWords({ left }) {
    if (left.length === 0)
        return [];
    const names = (0,words/* listed */.KE)(left.map((path) => (0,words/* quoted */.TL)(path)));
    return [
        `Which commit brought the lines of ${names} was not found out: it would take too long, or they are no text. A smaller change is looked at whole, and git tells more than GitHub (\`fetch-depth: 0\`).`,
    ];
}
/** Notes count lines as their commit has them, which GitHub does not tell. */
function unplaced({ ranges }, notes) {
    const isLost = [...ranges.values()]
        .flat()
        .some(({ sha, origin }) => origin === undefined && (0,provenance_note/* saysAgent */.K7)(notes.get(sha) ?? NO_NOTE));
    if (!isLost)
        return [];
    return [
        `Line notes could not be laid over every line: GitHub does not tell where a line stood before. To have that, ${FULL_HISTORY}.`,
    ];
}
const NO_NOTE = { files: new Map(), problems: [] };

// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/provenance/markers-identities.js + 3 modules
var markers_identities = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/provenance/trailers.js
var trailers = __webpack_require__(40587);
;// CONCATENATED MODULE: ./lib/gathering/provenance-prompters.js




/**
 * Who may have asked an agent for the lines: who opened the pull request, whom an agent works for, and the people who stand in the
 * commits that an agent had a hand in. git knows no accounts, so GitHub is asked for those that no address tells.
 */
async function promptersOf({ github }, { pull, signs, commits, from }, settings) {
    if (pull === undefined)
        return { prompters: [], unnamed: 0, gaps: [] };
    const people = (told) => told.flatMap(signatoriesOf).filter((one) => isPerson(one, settings));
    const isUnknown = (one) => accountOf(one) === undefined;
    const asked = from === 'git' && people(commits).some(isUnknown) ? await github?.pull.commits() : undefined;
    const bySha = new Map((asked?.status === 'ok' ? asked.value : []).map((commit) => [commit.sha, commit]));
    const all = people(commits.map((commit) => bySha.get(commit.sha) ?? commit));
    const isAgents = signs?.evidence.some(({ where }) => where === 'account') === true;
    const ofPull = [
        ...(pull.author.bot || isOwnAgent(pull.author.login, settings) ? [] : [pull.author.login]),
        ...(isAgents ? pull.assignees.filter((login) => !isOwnAgent(login, settings)) : []),
    ];
    return {
        prompters: [...new Set([...ofPull, ...all.flatMap((one) => accountOf(one) ?? [])])],
        unnamed: new Set(all.filter(isUnknown).map(({ mail }) => mail.toLowerCase())).size,
        gaps: asked === undefined || asked.status === 'ok' ? [] : [unknown(asked)],
    };
}
function unknown(answer) {
    const what = `Whose accounts stand behind the marked commits could not be told: ${answer.why}.`;
    return `${what} ${remedyFor(answer, 'pull-requests: read')}`;
}
function signatoriesOf({ author, committer, message }) {
    const others = (0,trailers/* trailersOf */.iA)(message).flatMap(({ key, value }) => /^co-(?:authored|developed)-by$/i.test(key) ? [{ name: '', mail: /<([^<>]+)>\s*$/.exec(value)?.[1] ?? '' }] : []);
    return [author, committer, ...others].filter(({ mail }) => mail !== '');
}
/** GitHub commits in this account's name what is done on its pages. */
const ON_PAGES = { login: 'web-flow', mail: 'noreply@github.com' };
/** Neither an agent nor a bot, nor GitHub itself. */
function isPerson(one, settings) {
    const mail = one.mail.toLowerCase();
    const login = accountOf(one) ?? '';
    if (one.bot === true || (0,people/* bareLogin */.cY)(login) !== login || login === ON_PAGES.login || mail === ON_PAGES.mail)
        return false;
    const isOwn = settings.agents.some(({ mails }) => mails.some((own) => own.toLowerCase() === mail));
    return !isOwn && !isOwnAgent(login, settings) && (0,markers_identities/* identityOf */.cu)(mail) === undefined;
}
function isOwnAgent(login, { agents }) {
    return agents.some(({ logins }) => logins.some((own) => (0,people/* sameLogin */.Up)((0,people/* bareLogin */.cY)(own), (0,people/* bareLogin */.cY)(login))));
}
/** GitHub's own word, or that of the address. */
function accountOf({ login, mail }) {
    return login ?? (0,people/* loginIn */.Xj)(mail);
}

;// CONCATENATED MODULE: ./lib/gathering/provenance.js











/**
 * Who made the lines that a change adds. Without its commits there is no answer; whatever else could not be looked at is a gap, with
 * what to do, and never passes for a marker that was not found.
 */
async function provenanceOf(world, { change, pull, settings, asks }) {
    const changes = (0,reading/* judgeable */.WU)(change);
    if (changes === undefined)
        return unknownChange(change);
    const sources = await sourcesOf(world, changes, pull, asks);
    const found = await commitsFrom(sources);
    if (!('commits' in found))
        return { state: 'absent', ...found };
    const told = withoutMerged(found.commits, changes, pull);
    const least = settings['min-grade'];
    const judged = told.map((commit) => (0,provenance_commit/* judgeCommit */.x)(commit, settings));
    const { notes, gaps: ofNotes, isPartial = false } = await notesOf(sources, judged, notesAsked(settings));
    const added = new Map(changes.files.flatMap(({ path, added: lines }) => (lines.length > 0 ? [[path, lines]] : [])));
    const { blame, gaps: ofBlame } = await blameOf(sources, { added, commits: judged, notes, least, head: changes.range.head });
    const tracked = (await world.trackedFiles()).paths;
    const { traces, gaps: ofTraces } = await tracesOf(world, tracked);
    const made = linesOf({ added, commits: judged, blame, notes, traces, least });
    const signs = pull && (0,provenance_pull/* pullSigns */.K)({ ...pull, branch: pull.head.ref }, settings);
    const counted = new Set((0,provenance/* marked */.xI)({ commits: made.commits, least }).map(({ sha }) => sha));
    const commits = told.filter(({ sha }) => counted.has(sha));
    const people = await promptersOf(sources, { pull, signs, commits, from: found.from }, settings);
    const branch = pull?.head.ref ?? (await world.change()).head.ref;
    const { added: all, ai, human } = made.lines;
    const value = {
        ...made,
        ...(isPartial && { lines: { ...made.lines, untold: all - ai - human } }),
        ...(signs && { pull: signs }),
        least,
        prompters: people.prompters,
        ...(people.unnamed > 0 && { unnamed: people.unnamed }),
        names: namedFiles([...told.map(({ message }) => message), pull?.body ?? ''], tracked),
        ...(branch !== undefined && { branch }),
        gaps: [...unlisted(changes), ...ofNotes, ...ofBlame, ...ofTraces, ...people.gaps],
    };
    return (0,reading/* known */.eO)(value, found.from);
}
/** A team that sets the marker aside is not told of notes. */
function notesAsked({ notes, 'without-markers': without }) {
    return without.includes(lines_note/* NOTE_MARKER */.gL) ? 'off' : notes;
}
function unknownChange(change) {
    const reason = 'Who made the lines of the change cannot be told.';
    if (change.state !== 'absent')
        return { state: 'absent', reason: `${reason} What it changes is not known.` };
    return { state: 'absent', reason: `${reason} ${change.reason}`, ...(change.remedy !== undefined && { remedy: change.remedy }) };
}
/** GitHub's own merge of head and base, which a pull request's job checks out, is no commit of the change. */
function withoutMerged(commits, { range }, pull) {
    if (pull === undefined || range.head === pull.head.sha)
        return commits;
    const isMerged = ({ sha, parents }) => sha === range.head && parents.length > 1 && parents[1] === pull.head.sha;
    return commits.filter((commit) => !isMerged(commit));
}
/** Where Agent Trace (RFC 0.1.0) writes; counted only where the change can be held to it, as a tracked file. */
const TRACES = '.agent-trace/traces.jsonl';
async function tracesOf(world, tracked) {
    if (!tracked.has(TRACES))
        return { traces: [], gaps: [] };
    const text = await (world.readHead ?? world.readText)(TRACES);
    if (text === undefined)
        return { traces: [], gaps: [`\`${TRACES}\` could not be read, or is too large. Take it out of git, or make it smaller.`] };
    const { ranges, problems } = readTrace(text);
    return { traces: ranges, gaps: problems };
}
function unlisted({ truncated, files }) {
    if (!truncated && !files.some(({ linesUnknown }) => linesUnknown))
        return [];
    return [
        'GitHub did not list every added line, and nothing is told of the others. Check out with `fetch-depth: 0` to have them all.',
    ];
}


/***/ }),

/***/ 14569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ permissionWords)
/* harmony export */ });
/** `permissions: pull-requests: write`, from GitHub's own `issues=write; pull_requests=write` where it says what is missing. */
function permissionWords(needs, otherwise) {
    const told = needs?.split(/[;,]/).map((part) => part.trim().replace('=', ': ').replaceAll('_', '-'));
    const one = told?.find((part) => part.startsWith('pull-requests')) ?? told?.[0] ?? otherwise;
    return `\`permissions: ${one}\``;
}


/***/ }),

/***/ 85950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _Z: () => (/* binding */ isRange)
/* harmony export */ });
/** Parsed JSON from outside, looked at without trusting its shape. */
/** The JSON of a text, or undefined where it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A field of an object; undefined for anything that is none, and for what only a prototype has. */
function field(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
        return undefined;
    return Reflect.get(value, key);
}
/** A field that is a text. */
function textField(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** A field that is a list; empty where it is none. */
function listField(value, key) {
    const found = field(value, key);
    return Array.isArray(found) ? found : [];
}
/** What an object has of its own, by name. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** No file has more lines. */
const MOST_LINES = 2 ** 31;
/** Both lines of a range as a file can have them: 1-based, the first not after the last. */
function isRange(from, to) {
    return (Number.isInteger(from) && Number.isInteger(to) && Number(from) >= 1 && Number(from) <= Number(to) && Number(to) < MOST_LINES);
}


/***/ }),

/***/ 86078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * What a note says of each line once: an agent before a person before what cannot be told, since nothing takes an agent's line
 * away; of two agents the one that is named later, as git-ai itself reads it. Sorted, without overlap.
 */
function settled(ranges) {
    const ranked = (by) => ranges.filter((range) => range.by === by).reverse();
    return joined(stacked([...ranked('agent'), ...ranked('person'), ...ranked('unknown')]));
}
/** Each line by the first range that has it: halves are settled by themselves, then laid over each other. */
function stacked(ranges) {
    if (ranges.length < 2)
        return ranges;
    const middle = ranges.length >> 1;
    return laidOver(stacked(ranges.slice(0, middle)), stacked(ranges.slice(middle)));
}
/** Both are sorted and without overlap; where they meet, `over` stands. */
function laidOver(over, under) {
    const result = [];
    let i = 0;
    for (const range of under) {
        let from = range.from;
        for (let top = over[i]; top !== undefined && top.from <= range.to; top = over[i]) {
            if (from < top.from)
                result.push({ ...range, from, to: top.from - 1 });
            from = Math.max(from, top.to + 1);
            // It may reach into the next one below as well.
            if (top.to > range.to)
                break;
            result.push(top);
            i++;
        }
        if (from <= range.to)
            result.push({ ...range, from });
    }
    return result.concat(over.slice(i));
}
function joined(ranges) {
    const result = [];
    for (const range of ranges) {
        const last = result.at(-1);
        if (last && last.to + 1 === range.from && last.by === range.by && last.agent === range.agent)
            result[result.length - 1] = { ...last, to: range.to };
        else
            result.push(range);
    }
    return result;
}


/***/ }),

/***/ 10695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ saysAgent),
/* harmony export */   VC: () => (/* binding */ readNote),
/* harmony export */   hD: () => (/* binding */ isUnsure)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _note_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75363);
/* harmony import */ var _note_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85950);
/* harmony import */ var _note_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86078);




/** Whether it attests any line to an agent. */
function saysAgent(note) {
    return [...note.files.values()].some((ranges) => ranges.some(({ by }) => by === 'agent'));
}
/** Notes that were seen go to 3 MB, nearly all of it metadata of versions that kept whole conversations. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const UNKNOWN = { by: 'unknown', agent: '' };
/**
 * A note of git-ai: the Git AI Standard 3 (text, `---`, JSON), or the JSON `authorship/0.0.1` that was before it. Real notes
 * deviate from both; each line is read by itself, and what is not understood is said and claims nothing.
 */
function readNote(text) {
    const draft = new Draft();
    const isLarge = text.length > MOST_CHARACTERS;
    if (isLarge)
        draft.problem('it is larger than 4 MB, and was read up to there');
    const start = text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/, '');
    if (start.trim() === '')
        return draft.note();
    if (start.trimStart().startsWith('{'))
        readOlder((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(start), draft);
    else
        readText(start, draft);
    return draft.note();
}
/** A note while it is read. */
class Draft {
    #files = new Map();
    #problems = new Map();
    add(path, maker, from, to) {
        const ranges = this.#files.get(path) ?? [];
        ranges.push({ from, to, ...maker });
        this.#files.set(path, ranges);
    }
    problem(words) {
        this.#problems.set(words, (this.#problems.get(words) ?? 0) + 1);
    }
    note() {
        const files = new Map([...this.#files].map(([path, ranges]) => [path, (0,_note_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(ranges)]));
        const problems = [...this.#problems].map(([words, n]) => (n === 1 ? `${words}.` : `${words} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'time')}).`));
        return { files, problems: problems.map((words) => `A note of git-ai: ${words}`) };
    }
}
function readText(text, draft) {
    const divider = /^---[ \t]*\r?$/m.exec(text);
    const attested = divider === null ? text.slice(0, text.lastIndexOf('\n') + 1) : text.slice(0, divider.index);
    const metadata = divider === null ? undefined : (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text.slice(divider.index + divider[0].length));
    if (divider === null)
        draft.problem('it has no `---` line, so it ends too early or is none');
    else if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(metadata).length === 0)
        draft.problem('what stands below `---` is no JSON object');
    else
        checkVersion(metadata, draft);
    const makerOf = makersBy(metadata);
    let path;
    for (const line of linesOf(attested)) {
        if (line.trim() === '')
            continue;
        if (/^\s/.test(line))
            readEntry(line, path, makerOf, draft);
        else
            path = line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
    }
}
/** Lines without their ends. A quoted path may hold a line end of its own, which git-ai writes as it is; an entry is indented. */
function* linesOf(text) {
    let open = '';
    for (const raw of text.split('\n')) {
        const line = raw.trimEnd();
        if (open !== '' && /^\s/.test(line)) {
            yield open;
            open = '';
        }
        const whole = open === '' ? line : `${open}\n${line}`;
        const isOpen = whole.startsWith('"') && (whole.length === 1 || !whole.endsWith('"'));
        open = isOpen ? whole : '';
        if (!isOpen)
            yield whole;
    }
    if (open !== '')
        yield open;
}
function readEntry(line, path, makerOf, draft) {
    const [key = '', ...tokens] = line.trim().split(/[\s,]+/);
    if (path === undefined || tokens.length === 0) {
        draft.problem('a line of it belongs to no file or names no lines');
        return;
    }
    const maker = makerOf(key);
    if (maker.by === 'unknown')
        draft.problem('lines of it are by a key that it does not explain');
    for (const token of tokens) {
        const [, first, last] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(token) ?? [];
        const [from, to] = [Number(first), Number(last ?? first)];
        if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(from, to))
            draft.add(path, maker, from, to);
        else if (token !== '')
            draft.problem('it names lines that no file can have');
    }
}
/**
 * Who a key is, by its form (1.2.3.1): `s_...::t_...` a session of an agent, `h_...` a person; any other key is an agent's where
 * the metadata has it among the prompts, whatever its length. `ai_agent` and `ai_tab` are what git-ai calls agents without a session.
 */
function makersBy(metadata) {
    const [sessions, prompts] = [(0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(metadata, 'sessions'), (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(metadata, 'prompts')];
    return (key) => {
        if (key.startsWith('h_'))
            return { by: 'person', agent: '' };
        if (key.startsWith('s_'))
            return { by: 'agent', agent: toolOf((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(sessions, key.split('::', 1)[0] ?? '')) };
        if (key === 'ai_agent' || key === 'ai_tab')
            return { by: 'agent', agent: _note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .UNNAMED */ .r };
        const prompt = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(prompts, key) ?? (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(sessions, key);
        return prompt === undefined ? UNKNOWN : { by: 'agent', agent: toolOf(prompt) };
    };
}
function toolOf(record) {
    return (0,_note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOf */ .j)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(record, 'agent_id'), 'tool'));
}
function checkVersion(metadata, draft) {
    const version = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'schema_version');
    if (version === undefined)
        draft.problem('it does not say which version it is of');
    else if (!/^authorship\/3\./.test(version))
        draft.problem(`it is of version ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(version, 40)}, and was read as one of 3`);
}
/** `{files: {PATH: {authors: [{author, lines: [1, [3, 5]], agent_metadata}]}}}`. Of a mere name nothing can be told. */
function readOlder(value, draft) {
    if (value === undefined)
        draft.problem('it begins as JSON and is none');
    const version = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'schema_version');
    if (version !== undefined && version !== 'authorship/0.0.1')
        draft.problem(`it is JSON of version ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(version, 40)}, and was read as \`authorship/0.0.1\``);
    let byName = false;
    for (const [path, file] of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(value, 'files'))) {
        for (const author of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(file, 'authors')) {
            const agent = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(author, 'agent_metadata');
            const isAgent = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(agent).length > 0;
            byName ||= !isAgent;
            const named = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(agent, 'tool') ?? (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(agent, 'agent_id'), 'tool');
            const maker = isAgent ? { by: 'agent', agent: (0,_note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOf */ .j)(named) } : UNKNOWN;
            for (const lines of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(author, 'lines')) {
                const [from, to = from] = Array.isArray(lines) ? lines : [lines];
                if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(from, to))
                    draft.add(path, maker, Number(from), Number(to));
                else
                    draft.problem('it names lines that no file can have');
            }
        }
    }
    if (byName)
        draft.problem('it tells who made lines by a name alone, which may be anyone’s');
}
/** Whether a note may speak of an agent in a way that could not be read: then its commit's other lines are not known to be nobody's. */
function isUnsure({ files, problems }) {
    if (files.size === 0)
        return problems.length > 0;
    return [...files.values()].some((ranges) => ranges.some(({ by }) => by === 'unknown'));
}


/***/ })

};
