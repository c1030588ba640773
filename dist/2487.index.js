export const id = 2487;
export const ids = [2487];
export const modules = {

/***/ 62487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowOnRunner: () => (/* binding */ flowOnRunner)
});

// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/report.js + 4 modules
var flow_report = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/model/artifact-names.js
var artifact_names = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/gathering/decoded.js
var decoded = __webpack_require__(75335);
// EXTERNAL MODULE: ./lib/gathering/left-behind.js
var left_behind = __webpack_require__(93829);
;// CONCATENATED MODULE: ./lib/gathering/flow-before.js





/** Nothing, where there was none or it cannot be read: then all is asked for anew. */
async function flowBefore(forge, branch) {
    const left = await (0,left_behind/* leftBehind */.a)(forge, branch, artifact_names/* FACTS_ARTIFACT */.$y);
    if ('why' in left)
        return {};
    const bytesOf = (name) => left.files.find(({ path }) => path === name)?.bytes;
    const [told, reported] = [bytesOf(artifact_names/* FACTS_FILE */.Ho), bytesOf(artifact_names/* FLOW_FILE */.iy)];
    const facts = told && (0,decoded/* decoded */.D)(flow_facts/* factsSchema */.tp, told);
    const report = reported && (0,decoded/* decoded */.D)(flow_report.flowReportSchema, reported);
    const limit = report && limitOf(report);
    return { ...(facts && { facts }), ...(limit && { limit }) };
}
function limitOf({ wipLimit }) {
    if (wipLimit.status !== 'ok')
        return undefined;
    return { limit: wipLimit.limit, at: (0,flow_facts/* secondsOf */.TM)(wipLimit.at), drum: wipLimit.drum.perWeek };
}

// EXTERNAL MODULE: ./lib/gathering/flow-facts.js + 6 modules
var gathering_flow_facts = __webpack_require__(91671);
// EXTERNAL MODULE: ./lib/gathering/owners.js
var gathering_owners = __webpack_require__(99725);
// EXTERNAL MODULE: ./lib/gathering/policy.js
var policy = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
// EXTERNAL MODULE: ./lib/commands/flow.js + 39 modules
var flow = __webpack_require__(10411);
;// CONCATENATED MODULE: ./lib/commands/flow-on-runner.js






const DAY = 86_400;
/** Beyond the window, for the trend against the one before. */
const WINDOWS = 2;
/** How work flows, on a runner: from GitHub where there is a token, going on from what the last run left; else from git alone. */
async function flowOnRunner(world, repository) {
    const { flow: settings, settings: shared } = await (0,policy.policyOf)(world);
    const now = Math.floor(world.now().getTime() / 1000);
    const { forge, history, openFile, step } = world;
    const days = settings['window-days'];
    const window = { from: now - days * DAY, to: now };
    if (forge === undefined) {
        if (history === undefined)
            throw new ports.CouldNotRun({ message: 'There is no history to read, and no token to ask GitHub with.' });
        const facts = await (0,flow.gitFacts)({ openFile, history }, now, (0,flow.sourceOf)(settings), repository);
        return { report: (0,flow.flow)(facts, window, settings), facts, window, settings };
    }
    const before = await flowBefore(forge, step?.defaultBranch);
    const owners = await (0,gathering_owners.ownersHere)(world);
    const territory = { components: shared.batch.components, ...(owners && { owners }) };
    const facts = await (0,gathering_flow_facts.githubFacts)({ openFile, forge, ...(history && { history }) }, { repository, settings, now, windowDays: WINDOWS * days, territory, ...(before.facts && { previous: before.facts }) });
    return { report: (0,flow.flow)(facts, window, settings, before.limit), facts, window, settings };
}


/***/ })

};
