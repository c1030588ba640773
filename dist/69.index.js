export const id = 69;
export const ids = [69,1201];
export const modules = {

/***/ 71201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI_DEFAULTS: () => (/* binding */ AI_DEFAULTS),
/* harmony export */   aiSchema: () => (/* binding */ aiSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31962);


/** What a team says of agents: policy section `ai`. Everything has a default; nothing here can turn a gate green. */
const words = (about) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200)).max(100).default([]).meta({ description: about });
const agentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z][a-z0-9-]{0,39}$/, 'write small letters, digits and dashes')
        .meta({ description: 'How reports call it.' }),
    logins: words('Accounts that are the agent, such as `our-bot[bot]`.'),
    mails: words('Mail addresses, whole, that are the agent’s.'),
    trailers: words('Whole trailers that it leaves, such as `Made-with: our-bot`.'),
    branches: words('How branches begin that it makes, such as `our-bot/`: a hint.'),
})
    .refine(({ logins, mails, trailers, branches }) => logins.length + mails.length + trailers.length + branches.length > 0, {
    message: 'say by what it is known: logins, mails, trailers or branches',
});
const aiSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'min-grade': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4)
        .default('co-authored')
        .meta({ description: 'The weakest evidence by which lines count as AI-made; what is weaker is only shown.' }),
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(agentSchema).max(50).default([]).meta({ description: 'Agents of your own, beside those known.' }),
    'without-markers': words('Markers, by id, that this team sets aside: see docs/provenance.md.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fetch', 'local', 'off']).default('fetch').meta({
        description: 'Line notes of git-ai: asked of GitHub where the checkout has none, only from the checkout, or not read.',
    }),
    disclosure: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['optional', 'required', 'forbidden']).default('optional').meta({
            description: '`required`: the description says whether an agent helped. `forbidden`: no change by an agent.',
        }),
        trailers: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['allow', 'require', 'forbid']).default('allow').meta({
            description: '`require`: a commit that an agent had a hand in says so in a trailer. `forbid`: no commit names an agent as author.',
        }),
        labels: words('Labels, beside the known ones, that say an agent helped.'),
        used: words('Words of a box that says an agent helped, beside the known ones.'),
        'not-used': words('Words of a box that says none did, beside the known ones.'),
    })
        .prefault({}),
})
    .prefault({})
    .meta({ description: 'How AI-made lines are known, and how help is disclosed.' });
/** Without a policy. */
const AI_DEFAULTS = aiSchema.parse({});


/***/ }),

/***/ 31962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   Lx: () => (/* binding */ MARK_PLACES),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   XJ: () => (/* binding */ CLOSE_GAPS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* unused harmony export GRADE_MEANS */
/** How it is known that an agent had a hand in something, strongest first. A grade is a kind of evidence, not a probability. */
const GRADES = ['authored', 'co-authored', 'session', 'disclosed', 'suggestion', 'hint'];
/** What each grade says, and of what. */
const GRADE_MEANS = {
    authored: 'an agent’s account or identity is the author, or its tool recorded the very lines',
    'co-authored': 'a trailer of the commit names the agent',
    session: 'a trailer or a link leads to an agent’s session',
    disclosed: 'the people of the change say that an agent helped: a box, a label, `Assisted-by` with a known agent, a squash of which some commits carry a trailer',
    suggestion: 'a suggestion of a review bot was applied, most often one line',
    hint: 'a sign that ordinary work can carry too: a branch’s name, a footer, a default of an editor',
};
/** Whether it is `least` or stronger evidence. */
function isAtLeast(grade, least) {
    return grade !== 'none' && GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
/** `none` of nothing. */
function strongest(grades) {
    let best = 'none';
    for (const grade of grades)
        if (grade !== 'none' && (best === 'none' || isAtLeast(grade, best)))
            best = grade;
    return best;
}
/** Where a marker was found. */
const MARK_PLACES = [
    ...['author', 'committer', 'trailer', 'message', 'note', 'trace'],
    ...['account', 'branch', 'body', 'label', 'box'],
];
/** What to do about gaps: each says how it is closed. */
const CLOSE_GAPS = 'Do what is said of it, and run the gate again.';
/** Ranges whose grade counts. */
function counting(ranges, least) {
    return (ranges ?? []).filter(({ grade }) => isAtLeast(grade, least));
}
/** Commits of a grade that counts. */
function marked({ commits, least }) {
    return commits.filter(({ kind, grade }) => kind === 'ordinary' && isAtLeast(grade, least));
}


/***/ }),

/***/ 6562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xN: () => (/* binding */ IDENTITIES),
  sO: () => (/* binding */ addressesOf),
  cu: () => (/* binding */ identityOf)
});

;// CONCATENATED MODULE: ./lib/provenance/markers-agents.js
const NOREPLY = 'users.noreply.github.com';
const AITTRIBUTOR = 'block/aittributor src/agent.rs';
const CHAOSS = 'chaoss/disclosure constants.go';
/** Agents that sign many public commits. */
const AGENTS = [
    {
        id: 'claude',
        agent: 'claude',
        accounts: [209825114, 242468646],
        // 41898282 is every Action's own number: only with this login is it the agent's.
        mails: ['noreply@anthropic.com', `41898282+claude[bot]@${NOREPLY}`],
        author: 'Aider-AI/aider@0a8d6a2e8cab',
        trailer: 'github/spec-kit@ca5cd0c0dc9a',
        source: 'Claude Code settings, attribution; anthropics/claude-code-action src/github/constants.ts',
    },
    {
        id: 'claude-listed',
        agent: 'claude',
        mails: [`215619710+anthropic-claude[bot]@${NOREPLY}`, `208546643+claude-code-action[bot]@${NOREPLY}`],
        source: CHAOSS,
    },
    {
        id: 'copilot-agent',
        agent: 'copilot',
        accounts: [198982749],
        author: 'Aider-AI/aider@336b7ba5e13c',
        trailer: 'Aider-AI/aider@336b7ba5e13c',
        source: CHAOSS,
    },
    {
        id: 'copilot-cli',
        agent: 'copilot',
        accounts: [223556219],
        author: 'github/spec-kit@904af9edd21a',
        trailer: 'Z3Prover/z3@91907ddbe4bd',
        source: `${AITTRIBUTOR}; github/copilot-cli changelog 0.0.410`,
    },
    {
        id: 'copilot-vscode',
        agent: 'copilot',
        mails: ['copilot@github.com'],
        grade: 'hint',
        author: 'microsoft/testfx@e82a193c4364',
        trailer: 'github/spec-kit@a177a1a6d149',
        source: 'VS Code setting git.addAICoAuthor; microsoft/vscode#313064',
    },
    {
        id: 'cursor',
        agent: 'cursor',
        accounts: [206951365],
        mails: ['cursoragent@cursor.com'],
        author: 'All-Hands-AI/OpenHands@0d988c05101b',
        trailer: 'steipete/CodexBar@c87c35becbbd',
        source: 'Cursor settings, Agents, Attribution',
    },
    {
        id: 'cursor-noreply',
        agent: 'cursor',
        mails: ['noreply@cursor.com'],
        source: 'trailers Co-developed-by of public repositories',
    },
    {
        id: 'codex',
        agent: 'codex',
        accounts: [215057067, 199175422],
        mails: ['noreply@openai.com', 'codex@openai.com'],
        author: 'cline/cline@6662670350b6',
        trailer: 'Aider-AI/aider@53f4d47ef67a',
        source: 'openai/codex commit_attribution (#14051)',
    },
    {
        id: 'aider',
        agent: 'aider',
        mails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
        trailer: 'Aider-AI/aider@51cfb24c73b8',
        source: 'Aider-AI/aider aider/repo.py',
    },
    {
        id: 'gemini-cli',
        agent: 'gemini',
        mails: ['gemini-cli-agent@google.com', 'gemini-cli@google.com'],
        author: 'google-gemini/gemini-cli@07d1d060cf0b',
        source: AITTRIBUTOR,
    },
    {
        id: 'jules',
        agent: 'jules',
        accounts: [161369871],
        author: 'Aider-AI/aider@616b9e328b90',
        trailer: 'google-gemini/gemini-cli@26cff7704ee2',
        source: 'the GitHub App google-labs-jules',
    },
    {
        id: 'devin',
        agent: 'devin',
        accounts: [158243242],
        author: 'git-ai-project/git-ai@9259bd4b0307',
        trailer: 'charmbracelet/crush@ad0744bda5ac',
        source: 'the GitHub App devin-ai-integration',
    },
    {
        id: 'openhands',
        agent: 'openhands',
        mails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev', 'opendevin@opendevin.ai'],
        author: 'All-Hands-AI/OpenHands@665ea065aa98',
        trailer: 'All-Hands-AI/OpenHands@2841e35f2467',
        source: 'All-Hands-AI/OpenHands .github/workflows/lint-fix.yml',
    },
    {
        id: 'opencode',
        agent: 'opencode',
        mails: ['noreply@opencode.ai', 'opencode@anomaly.co'],
        trailer: 'charmbracelet/crush@7627d71563be',
        source: AITTRIBUTOR,
    },
    {
        id: 'amp',
        agent: 'amp',
        mails: ['amp@ampcode.com'],
        author: 'ghostty-org/ghostty@b5e86a42844e',
        trailer: 'block/aittributor@61d117eb188e',
        source: AITTRIBUTOR,
    },
    {
        id: 'crush',
        agent: 'crush',
        mails: ['crush@charm.land', 'noreply@crush.charm.land', `charmcrush@${NOREPLY}`],
        trailer: 'charmbracelet/crush@f8be2ffc964d',
        source: 'charmbracelet/crush README.md, attribution',
    },
];

;// CONCATENATED MODULE: ./lib/provenance/markers-agents-rare.js
const markers_agents_rare_NOREPLY = 'users.noreply.github.com';
const markers_agents_rare_AITTRIBUTOR = 'block/aittributor src/agent.rs';
const markers_agents_rare_CHAOSS = 'chaoss/disclosure constants.go';
const OBSERVED = 'seen in commits; its maker’s page was not found';
/** Agents that sign few public commits, or none that was looked at. */
const RARE_AGENTS = [
    { id: 'windsurf', agent: 'windsurf', mails: ['noreply@codeium.com', 'noreply@windsurf.com'], source: markers_agents_rare_AITTRIBUTOR },
    {
        id: 'cline',
        agent: 'cline',
        accounts: [276134852],
        mails: ['noreply@cline.bot'],
        author: 'cline/cline@dfd82683f9dd',
        trailer: 'cline/cline@75e1cc7a6fbb',
        source: markers_agents_rare_AITTRIBUTOR,
    },
    { id: 'pi', agent: 'pi', mails: ['noreply@pi.dev'], trailer: 'block/aittributor@bb6781666248', source: markers_agents_rare_AITTRIBUTOR },
    {
        id: 'qwen',
        agent: 'qwen',
        mails: ['qwen-coder@alibabacloud.com'],
        trailer: 'google-gemini/gemini-cli@589ad8675008',
        source: 'QwenLM/qwen-code settings gitCoAuthor',
    },
    {
        id: 'vibe',
        agent: 'vibe',
        mails: ['vibe@mistral.ai'],
        trailer: 'github/spec-kit@54f8b2cdf0df',
        source: 'mistralai/mistral-vibe',
    },
    {
        id: 'factory',
        agent: 'factory',
        accounts: [138933559],
        trailer: 'curl/curl@de7b82acc761',
        source: 'the GitHub App factory-droid',
    },
    {
        id: 'augment',
        agent: 'augment',
        mails: ['noreply@augmentcode.com'],
        trailer: 'github/spec-kit@6757c90dbd03',
        source: OBSERVED,
    },
    {
        id: 'command-code',
        agent: 'command-code',
        mails: ['noreply@commandcode.ai'],
        trailer: 'github/spec-kit@6aa9431b2493',
        source: OBSERVED,
    },
    {
        id: 'kiro',
        agent: 'kiro',
        accounts: [244629292],
        mails: [`kiro-agent@${markers_agents_rare_NOREPLY}`],
        author: 'google-gemini/gemini-cli@66803e240c26',
        trailer: 'Z3Prover/z3@0105b220fd18',
        source: 'the GitHub account kiro-agent',
    },
    { id: 'amazon-q', agent: 'amazon-q', accounts: [208079219], source: 'the GitHub App amazon-q-developer' },
    {
        id: 'roo',
        agent: 'roo',
        accounts: [219738659],
        mails: ['roomote@roocode.com'],
        author: 'cline/cline@fe1d86405380',
        trailer: 'cline/cline@6d6b836480dc',
        source: 'the GitHub App roomote',
    },
    {
        id: 'codeflash',
        agent: 'codeflash',
        accounts: [148906541],
        author: 'All-Hands-AI/OpenHands@a48f4e3fa413',
        source: 'the GitHub App codeflash-ai',
    },
    {
        id: 'warp',
        agent: 'warp',
        mails: ['oz-agent@warp.dev', 'agent@warp.dev'],
        trailer: 'Aider-AI/aider@164a8f3844d5',
        source: OBSERVED,
    },
    {
        id: 'sisyphus',
        agent: 'sisyphus',
        mails: ['clio-agent@sisyphuslabs.ai'],
        trailer: 'github/spec-kit@8778c26dcf26',
        source: OBSERVED,
    },
    {
        id: 'craft',
        agent: 'craft',
        mails: ['agents-noreply@craft.do'],
        trailer: 'steipete/CodexBar@df30db742e16',
        source: OBSERVED,
    },
    { id: 'junie', agent: 'junie', mails: ['junie@jetbrains.com'], source: OBSERVED },
    {
        id: 'codebuff',
        agent: 'codebuff',
        mails: ['noreply@codebuff.com'],
        trailer: 'github/spec-kit@4999d77d3cfa',
        source: OBSERVED,
    },
    { id: 'cosine', agent: 'cosine', mails: ['agent@cosine.sh'], trailer: 'Aider-AI/aider@a35bd1889d67', source: OBSERVED },
    {
        id: 'lovable',
        agent: 'lovable',
        accounts: [159125892],
        mails: ['noreply@lovable.dev'],
        source: 'the GitHub App gpt-engineer-app',
    },
    { id: 'v0', agent: 'v0', mails: ['noreply@v0.dev'], source: markers_agents_rare_CHAOSS },
];

;// CONCATENATED MODULE: ./lib/provenance/markers-reviewers.js
/** Bots that review: what they sign is a suggestion that somebody applied, and seldom more than a line. */
const REVIEWERS = [
    {
        id: 'copilot-suggestion',
        agent: 'copilot',
        accounts: [175728472, 62310815, 223894421],
        grade: 'suggestion',
        author: 'google-gemini/gemini-cli@e6c98b891064',
        trailer: 'Aider-AI/aider@21bf5755f7ae',
        source: 'GitHub Docs, applying suggested changes and Copilot Autofix',
    },
    {
        id: 'gemini-suggestion',
        agent: 'gemini',
        accounts: [176961590],
        grade: 'suggestion',
        trailer: 'google-gemini/gemini-cli@ea6fd3a6857a',
        source: 'the GitHub App gemini-code-assist',
    },
    {
        id: 'coderabbit-suggestion',
        agent: 'coderabbit',
        accounts: [136622811],
        grade: 'suggestion',
        author: 'google-gemini/gemini-cli@210e7ba2e20e',
        trailer: 'google-gemini/gemini-cli@8cdb66e0cb4e',
        source: 'the GitHub App coderabbitai',
    },
    {
        id: 'ellipsis-suggestion',
        agent: 'ellipsis',
        accounts: [65095814],
        grade: 'suggestion',
        author: 'cline/cline@c762fd4e4c18',
        trailer: 'cline/cline@c8d7cba5bfa1',
        source: 'the GitHub App ellipsis-dev',
    },
    {
        id: 'greptile-suggestion',
        agent: 'greptile',
        accounts: [165735046],
        grade: 'suggestion',
        trailer: 'cline/cline@2f58bbe4eda1',
        source: 'the GitHub App greptile-apps',
    },
    {
        id: 'sourcery-suggestion',
        agent: 'sourcery',
        accounts: [58596630],
        grade: 'suggestion',
        trailer: 'google-gemini/gemini-cli@67df4d152762',
        source: 'the GitHub App sourcery-ai',
    },
];

// EXTERNAL MODULE: ./lib/provenance/pattern.js
var pattern = __webpack_require__(5057);
;// CONCATENATED MODULE: ./lib/provenance/markers-identities.js




/** Every agent that is known by an account or an address. */
const IDENTITIES = [...AGENTS, ...REVIEWERS, ...RARE_AGENTS];
const byMail = new Map(IDENTITIES.flatMap((one) => (one.mails ?? []).map((mail) => [mail, one])));
const byAccount = new Map(IDENTITIES.flatMap((one) => (one.accounts ?? []).map((number) => [String(number), one])));
const NUMBERED = /^(\d+)\+[\w-]+(?:\[bot\])?@users\.noreply\.github\.com$/;
/** Whose a mail address is, if it is an agent's. */
function identityOf(mail) {
    const address = mail.toLowerCase();
    return byMail.get(address) ?? byAccount.get(NUMBERED.exec(address)?.[1] ?? '');
}
/** The addresses of identities as a pattern within another. */
function addressesOf(identities) {
    const mails = identities.flatMap((one) => one.mails ?? []).map(pattern/* literally */.D);
    const accounts = identities.flatMap((one) => one.accounts ?? []);
    const numbered = accounts.length === 0 ? [] : [`(?:${accounts.join('|')})\\+[\\w-]+(?:\\[bot\\])?@users\\.noreply\\.github\\.com`];
    return `(?:${[...mails, ...numbered].join('|')})`;
}


/***/ }),

/***/ 43928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ LINE_ROWS),
/* harmony export */   ZQ: () => (/* binding */ NAMED_MAILS),
/* harmony export */   oR: () => (/* binding */ TRAILER_ROWS),
/* harmony export */   yS: () => (/* binding */ AIDER_AUTHOR)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5057);

const trailer = (row) => ({ ...row, where: 'trailer', forgeable: true });
const line = (row) => ({ ...row, where: 'message', forgeable: true });
/** A trailer whose address alone would not do: it takes the name, too. */
const named = ([id, agent, name, mail, seen, source]) => {
    const pattern = new RegExp(`^co-(?:authored|developed)-by: ${name} <${(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literally */ .D)(mail)}>$`, 'i');
    return trailer({ id: `${id}-coauthor`, agent, grade: 'co-authored', pattern, seen, source });
};
const NAMED = [
    ['claude-flow', 'claude-flow', 'claude-flow', 'ruv@ruv.net', 'ghostty-org/ghostty@5a24a90f4e22', 'ruvnet/claude-flow'],
    ['goose', 'goose', 'goose', 'opensource@block.xyz', 'listed', 'block/aittributor src/agent.rs'],
    ['amazon-q-named', 'amazon-q', 'amazon q(?: developer)?', 'noreply@amazon.com', 'listed', 'block/aittributor src/agent.rs'],
];
/** Their addresses. */
const NAMED_MAILS = new Set(NAMED.map(([, , , mail]) => mail));
/** Of one trailer the first row that matches counts. */
const TRAILER_ROWS = [
    ...NAMED.map(named),
    trailer({
        id: 'claude-session',
        agent: 'claude',
        grade: 'session',
        pattern: /^claude-session: https:\/\/claude\.ai\/code\/\S{1,200}$/i,
        seen: 'anthropics/claude-code-action@961d152e1b54',
        source: 'Claude Code settings, attribution.sessionUrl; anthropics/claude-code#41873',
    }),
    trailer({
        id: 'copilot-session',
        agent: 'copilot',
        grade: 'session',
        pattern: /^copilot-session: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
        seen: 'Z3Prover/z3@e42b04cc9f98',
        source: 'GitHub Copilot CLI, trailers of its commits',
    }),
    trailer({
        id: 'agent-logs-url',
        agent: 'copilot',
        grade: 'session',
        pattern: /^agent-logs-url: https:\/\/\S{1,300}\/sessions\/\S{1,200}$/i,
        seen: 'Z3Prover/z3@25af84950d41',
        source: 'GitHub Changelog, 2026-03-20: session logs of the coding agent',
        since: '2026-03-20',
    }),
    trailer({
        id: 'amp-thread',
        agent: 'amp',
        grade: 'session',
        pattern: /^amp-thread(?:-id)?: (?:https:\/\/ampcode\.com\/threads\/)?T-[0-9a-z-]{1,100}$/i,
        seen: 'block/aittributor@719fecb05ced',
        source: 'block/aittributor src/agent.rs',
    }),
    trailer({
        id: 'entire-trailer',
        agent: 'unnamed',
        grade: 'session',
        pattern: /^entire-(?:checkpoint|session|agent|strategy|metadata|attribution)[a-z-]{0,40}: \S/i,
        seen: 'entireio/cli@0df7b311a49f',
        source: 'chaoss/disclosure constants.go; entireio/cli README',
    }),
    trailer({
        id: 'replit-agent',
        agent: 'replit',
        grade: 'co-authored',
        pattern: /^replit-commit-author: (?:agent|assistant)$/i,
        seen: 'listed',
        source: 'chaoss/disclosure constants.go',
    }),
    trailer({
        id: 'claude-generated-by',
        agent: 'claude',
        grade: 'authored',
        pattern: /^claude-generated-by: claude(?: code)?\b/i,
        seen: 'anthropics/claude-code-action@e208124d290a',
        source: 'seen in commits; its maker’s page was not found',
    }),
    trailer({
        id: 'generated-by-agent',
        agent: 'unnamed',
        grade: 'authored',
        pattern: /^generated-by: \S/i,
        byValue: true,
        seen: 'github/spec-kit@75f86abeb9d5',
        source: 'ASF Generative Tooling Guidance; OpenStack policy on AI contributions',
    }),
    trailer({
        id: 'co-authored-by-ai',
        agent: 'unnamed',
        grade: 'co-authored',
        pattern: /^(?:co-authored-by-ai|ai-co-authored-by): \S/i,
        byValue: true,
        seen: 'steipete/CodexBar@7b9ddbc7f109',
        source: 'OpenLiberty GENAI_GUIDELINES',
    }),
    trailer({
        id: 'assisted-by-autonomous',
        agent: 'unnamed',
        grade: 'disclosed',
        pattern: /^assisted-by: [^()]{1,100}\((?:[^()]{1,100}, *)?autonomous\)"?$/i,
        byValue: true,
        seen: 'github/spec-kit@0fbd99d59415',
        source: 'github/spec-kit CONTRIBUTING.md',
    }),
    trailer({
        id: 'assisted-by-agent',
        agent: 'unnamed',
        grade: 'disclosed',
        pattern: /^assisted-by: \S/i,
        byValue: true,
        seen: 'charmbracelet/crush@2e8faa812ccb',
        source: 'Linux Documentation/process/coding-assistants.rst; Fedora AI contribution policy',
    }),
    trailer({
        id: 'ai-assisted-agent',
        agent: 'unnamed',
        grade: 'hint',
        pattern: /^ai-assisted(?:-by)?: \S/i,
        byValue: true,
        seen: 'ghostty-org/ghostty@84254a9d8cb7',
        source: 'block/aittributor README, with an agent for its value',
    }),
    trailer({
        id: 'ai-assisted',
        agent: 'unnamed',
        grade: 'hint',
        pattern: /^ai-assisted: (?:true|yes)$/i,
        seen: 'block/aittributor@b50775161fdb',
        source: 'block/aittributor README: it says yes rather too often',
    }),
];
/** Nothing but a picture or emphasis before it. */
const footer = (words) => new RegExp(`^[^\\p{L}\\p{N}[]{0,12}${words}$`, 'iu');
/** Lines below a message, which ordinary prose can quote: hints, but for links to a session. */
const LINE_ROWS = [
    line({
        id: 'claude-footer',
        agent: 'claude',
        grade: 'hint',
        pattern: footer('generated with (?:claude code|\\[claude code\\](?:\\(https?://(?:claude\\.(?:ai|com)|(?:www|docs)\\.anthropic\\.com)/[^()\\s]{0,100}\\))?)'),
        seen: 'Aider-AI/aider@3c3aff16ff00',
        source: 'anthropics/claude-code-action src/create-prompt/index.ts',
    }),
    line({
        id: 'crush-footer',
        agent: 'crush',
        grade: 'hint',
        pattern: footer('generated with (?:crush|\\[crush\\](?:\\(https?://[^()\\s]{1,100}\\))?)'),
        seen: 'charmbracelet/crush@2e8faa812ccb',
        source: 'charmbracelet/crush README.md, attribution',
    }),
    line({
        id: 'opencode-footer',
        agent: 'opencode',
        grade: 'hint',
        pattern: footer('generated with \\[opencode\\]\\(https://opencode\\.ai/?\\)'),
        seen: 'charmbracelet/crush@7627d71563be',
        source: 'sst/opencode, instructions for commits',
    }),
    line({
        id: 'devin-footer',
        agent: 'devin',
        grade: 'hint',
        pattern: footer('generated with \\[devin\\]\\(https://(?:cli\\.|app\\.)?devin\\.ai[^()\\s]{0,100}\\)'),
        seen: 'steipete/CodexBar@5736117a26bd',
        source: 'Devin CLI, footer of its commits',
    }),
    line({
        id: 'claude-session-link',
        agent: 'claude',
        grade: 'session',
        pattern: /^<?https:\/\/claude\.ai\/code\/session_[a-z0-9]{8,64}>?$/i,
        seen: 'anthropics/claude-code-action@232c9a15f498',
        source: 'anthropics/claude-code#77830: appended even where attribution is blanked',
    }),
    line({
        id: 'amp-thread-link',
        agent: 'amp',
        grade: 'session',
        pattern: /^<?https:\/\/ampcode\.com\/threads\/T-[0-9a-z-]{20,64}>?$/i,
        seen: 'ghostty-org/ghostty@a8b31ceb8489',
        source: 'Amp, links to threads',
    }),
];
/** Aider signs by the author's name. As the committer alone it has only saved what its user had changed. */
const AIDER_AUTHOR = {
    id: 'aider-author-name',
    agent: 'aider',
    grade: 'authored',
    where: 'author',
    pattern: / \(aider\) <[^<>]*>$/,
    forgeable: true,
    seen: 'Aider-AI/aider@617b038ebff0',
    source: 'Aider-AI/aider aider/repo.py; docs/git.md',
};


/***/ }),

/***/ 19348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ COMMITTER_ROW),
/* harmony export */   F: () => (/* binding */ rowsBy),
/* harmony export */   Q$: () => (/* binding */ MARKERS),
/* harmony export */   Vi: () => (/* binding */ BY_DEFAULT_ROW),
/* harmony export */   cP: () => (/* binding */ SIGNED_OFF_ROW)
/* harmony export */ });
/* harmony import */ var _markers_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);
/* harmony import */ var _markers_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43928);


function rowsOf(identity) {
    const { id, agent, grade = 'authored', author = 'listed', trailer = 'listed', source, since } = identity;
    const row = { agent, forgeable: true, source, ...(since !== undefined && { since }) };
    const addresses = (0,_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)([identity]);
    return {
        author: { ...row, id: `${id}-author`, grade, where: 'author', pattern: new RegExp(`<${addresses}>$`, 'i'), seen: author },
        coauthor: {
            ...row,
            id: `${id}-coauthor`,
            grade: grade === 'authored' ? 'co-authored' : grade,
            where: 'trailer',
            pattern: new RegExp(`^co-(?:authored|developed)-by: [^<>]*<${addresses}>$`, 'i'),
            seen: trailer,
        },
    };
}
const identityRows = new Map(_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES */ .xN.map((identity) => [identity, rowsOf(identity)]));
/** The rows of a known identity, by where it stands. */
const rowsBy = (identity) => identityRows.get(identity) ?? rowsOf(identity);
const agents = _markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .IDENTITIES */ .xN.filter(({ grade = 'authored' }) => grade === 'authored');
/** The one trailer that says less in the weeks in which an editor put it everywhere. */
const BY_DEFAULT_ROW = {
    id: 'copilot-vscode-default',
    agent: 'copilot',
    grade: 'hint',
    where: 'trailer',
    pattern: /^co-authored-by: [^<>]*<copilot@github\.com>$/i,
    forgeable: true,
    seen: 'cline/cline@8cbe4a1ad912',
    source: 'microsoft/vscode#314311: put on hand-written commits too, until the end of June 2026',
    since: '2026-04-22',
};
/** Only a person can sign off: that an agent did says that it had a hand in it. */
const SIGNED_OFF_ROW = {
    id: 'agent-signed-off',
    agent: 'unnamed',
    grade: 'disclosed',
    where: 'trailer',
    pattern: new RegExp(`^signed-off-by: [^<>]*<${(0,_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(agents)}>$`, 'i'),
    forgeable: true,
    seen: 'google-gemini/gemini-cli@320e9bb1f3c7',
    source: 'Linux Documentation/process/coding-assistants.rst: an agent must not sign off',
};
/** Whoever rebases or applies a commit becomes its committer: it says that an agent moved it, not that it made it. */
const COMMITTER_ROW = {
    id: 'agent-committer',
    agent: 'unnamed',
    grade: 'hint',
    where: 'committer',
    pattern: new RegExp(`<${(0,_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(agents)}>$`, 'i'),
    forgeable: true,
    seen: 'All-Hands-AI/OpenHands@acfb349dc31f',
    source: 'git-commit(1): author and committer',
};
/** The table: every marker of a commit, each once. Facts with a source; nothing is told from style. */
const MARKERS = [
    ...[...identityRows.values()].flatMap(({ author, coauthor }) => [author, coauthor]),
    ...[_markers_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .AIDER_AUTHOR */ .yS, BY_DEFAULT_ROW, SIGNED_OFF_ROW, COMMITTER_ROW],
    ..._markers_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .TRAILER_ROWS */ .oR,
    ..._markers_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_ROWS */ .Jw,
];


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ literally)
/* harmony export */ });
/** A text as a part of a pattern that matches it as it stands. */
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 40402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PULL_MARKERS)
/* harmony export */ });
const of = (where, grade, source) => (id, agent, pattern, seen = 'listed') => {
    return { id, agent, grade, where, pattern, forgeable: where !== 'account', seen, source };
};
const account = of('account', 'authored', 'the author of a pull request, where GitHub says that it is a bot');
const branch = of('branch', 'hint', 'what the agent calls the branches that it pushes');
const footer = of('body', 'hint', 'what the tool writes below a description');
const session = of('body', 'session', 'the link to its session that the tool writes below a description');
const label = of('label', 'disclosed', 'labels that projects put on');
const topic = of('label', 'hint', 'labels that projects put on, also on changes about the tool');
// GitHub's two APIs tell a bot's login with and without `[bot]`.
const accounts = [
    account('account-copilot', 'copilot', /^copilot(?:-swe-agent)?(?:\[bot\])?$/i),
    account('account-devin', 'devin', /^devin-ai-integration(?:\[bot\])?$/i),
    account('account-jules', 'jules', /^google-labs-jules(?:\[bot\])?$/i),
    account('account-cursor', 'cursor', /^cursor(?:\[bot\])?$/i),
    account('account-claude', 'claude', /^claude(?:\[bot\])?$/i),
    account('account-codex', 'codex', /^(?:openai-codex|chatgpt-codex-connector)(?:\[bot\])?$/i),
    account('account-lovable', 'lovable', /^gpt-engineer-app(?:\[bot\])?$/i),
];
// With a slash only: `cursor-`, `codex-` and `claude-` begin the names of features, too.
const branches = [
    branch('branch-copilot', 'copilot', /^copilot\/(?=.)/i, 'Z3Prover/z3@6e5971641f'),
    branch('branch-codex', 'codex', /^codex\/(?=.)/i, 'Aider-AI/aider@861a1e4d1'),
    branch('branch-claude', 'claude', /^claude\/(?=.)/i, 'All-Hands-AI/OpenHands@7389a55327'),
    branch('branch-cursor', 'cursor', /^cursor\/(?=.)/i, 'All-Hands-AI/OpenHands@f0e729e098'),
    branch('branch-devin', 'devin', /^devin\/(?=.)/i, 'cline/cline@a8ad78965b'),
    branch('branch-jules', 'jules', /^jules\/(?=.)/i, 'Aider-AI/aider@5b21caaa9'),
    branch('branch-openhands', 'openhands', /^openhands\/(?=.)/i),
    branch('branch-aider', 'aider', /^aider\/(?=.)/i),
    branch('branch-gemini', 'gemini', /^gemini\/(?=.)/i),
    branch('branch-factory', 'factory', /^factory\/(?=.)/i),
    branch('branch-cline', 'cline', /^cline\/(?=.)/i),
];
/** A line of its own, perhaps with a picture before it and emphasis around it. */
const ownLine = (words) => new RegExp(`^[*_]{0,2}(?:\\p{Extended_Pictographic}[\\p{Extended_Pictographic}\\u200d\\ufe0f]{0,9}\\s*)?(${words})[*_.]*$`, 'iu');
const footers = [
    footer('body-claude', 'claude', ownLine('Generated with (?:\\[Claude Code\\]\\(https://[^()\\s]{1,100}\\)|Claude Code)'), 'Aider-AI/aider@3c3aff16f'),
    footer('body-cursor', 'cursor', ownLine('Made with (?:\\[Cursor\\]\\(https://(?:www\\.)?cursor\\.com[^()\\s]{0,100}\\)|Cursor)')),
    footer('body-devin', 'devin', ownLine('Generated with \\[Devin\\]\\(https://(?:cli\\.|app\\.)?devin\\.ai[^()\\s]{0,100}\\)'), 'steipete/CodexBar@5736117a2'),
    footer('body-crush', 'crush', ownLine('Generated with (?:\\[Crush\\]\\(https://[^()\\s]{1,100}\\)|Crush)'), 'charmbracelet/crush@e567c0abd'),
];
const sessions = [
    session('body-claude-session', 'claude', /^<?(https:\/\/claude\.ai\/code\/session_[A-Za-z0-9]{8,64})>?$/, 'anthropics/claude-code-action@e720b3fd'),
    session('body-cursor-session', 'cursor', /(?:^<?|href=")(https:\/\/(?:www\.)?cursor\.com\/(?:agents\/|background-agent\?bcId=)bc-[0-9a-f]{8}-[0-9a-f-]{27})/),
    session('body-devin-session', 'devin', /^[*_]{0,2}Link to Devin (?:run|session)[*_]{0,2}:[*_]{0,2}\s*<?(https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32})/i),
    session('body-jules-session', 'jules', /^[*_]{0,2}(PR created automatically by Jules for task \[\d{5,25}\]\(https:\/\/jules\.google\.com\/(?:task|session)\/\d{5,25}\))/i),
    session('body-codex-session', 'codex', /^<?(https:\/\/chatgpt\.com\/codex\/tasks\/task_[a-z]_[0-9a-f]{8,64})>?$/),
];
const labels = [
    label('label-ai-generated', 'unnamed', /^ai-generated$/i),
    label('label-ai-detected', 'unnamed', /^ai-detected$/i),
    label('label-ai-unreviewed', 'unnamed', /^ai-unreviewed$/i),
    label('label-robot-ai', 'unnamed', /^🤖 ?ai-[a-z0-9-]{1,40}$/iu),
    label('label-robot-copilot', 'copilot', /^🤖 ?copilot$/iu),
    label('label-robot-claude', 'claude', /^🤖 ?claude code$/iu),
    topic('label-codex', 'codex', /^codex$/i),
];
const PULL_MARKERS = [...accounts, ...branches, ...footers, ...sessions, ...labels];


/***/ })

};
