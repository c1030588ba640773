export const id = 1201;
export const ids = [1201];
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


/***/ })

};
