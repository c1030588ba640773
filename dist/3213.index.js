export const id = 3213;
export const ids = [3213,5594];
export const modules = {

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   cI: () => (/* binding */ FLOW_ITEMS),
/* harmony export */   nn: () => (/* binding */ FLOW_KINDS)
/* harmony export */ });
/** The four kinds of work of the Flow Framework (M. Kersten, "Project to Product", 2018). */
const FLOW_ITEMS = ['feature', 'defect', 'risk', 'debt'];
/** Every kind, `unclassified` last. */
const FLOW_KINDS = [...FLOW_ITEMS, 'unclassified'];
/**
 * Where the kind is told, the surest first (flow-metrics, 4.9): a label that the policy names; a label by its usual meaning; the issue
 * type; the same three of what it is linked to; the title by the convention of commits; the branch; what writes it (a bot that
 * updates dependencies). `advisory`: a security advisory that the title names made a risk of it. What a change touches is not known
 * here, so no path is asked.
 */
const LEVELS = ['label', 'usual-label', 'issue-type', 'linked', 'title', 'branch', 'author', 'advisory', 'none'];


/***/ }),

/***/ 19810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   eH: () => (/* binding */ STAGE_CLASSES),
/* harmony export */   eZ: () => (/* binding */ RESOURCES),
/* harmony export */   w7: () => (/* binding */ STAGE_IDS)
/* harmony export */ });
const STAGE_IDS = [
    'coding',
    'parked',
    'pickup',
    'author_turn',
    'reviewer_turn',
    'approved_wait',
    'checks_wait',
    'merge_queue',
    'unreviewed',
    'integration_wait',
    'release_wait',
    'env_approval',
    'deploy',
];
const STAGE_CLASSES = ['work', 'wait', 'rework', 'machine'];
/** Who a change can stand with, in the order in which it passes them; authors and reviewers take turns. */
const RESOURCES = ['development', 'authors', 'review', 'merge', 'queue', 'release', 'environment'];
/** The stages of a change (flow-metrics, 4.3), in the order in which it passes them. To go back in this order is to return. */
const STAGES = [
    { id: 'coding', class: 'work', resource: 'development', title: 'Coding' },
    { id: 'parked', class: 'wait', title: 'Closed for a while' },
    { id: 'pickup', class: 'wait', resource: 'review', title: 'Waits for its first review' },
    { id: 'author_turn', class: 'rework', resource: 'authors', title: 'The author’s turn' },
    { id: 'reviewer_turn', class: 'wait', resource: 'review', title: 'The reviewers’ turn' },
    { id: 'approved_wait', class: 'wait', resource: 'merge', title: 'Approved, not merged' },
    { id: 'checks_wait', class: 'machine', resource: 'merge', title: 'Approved, waits for its checks' },
    { id: 'merge_queue', class: 'machine', resource: 'queue', title: 'In the merge queue' },
    { id: 'unreviewed', class: 'wait', title: 'Ready, merged without a review' },
    { id: 'integration_wait', class: 'wait', resource: 'release', title: 'Merged, not on the default branch' },
    { id: 'release_wait', class: 'wait', resource: 'release', title: 'Waits for a release' },
    { id: 'env_approval', class: 'wait', resource: 'environment', title: 'Waits for the environment’s approval' },
    { id: 'deploy', class: 'machine', title: 'Being deployed' },
];


/***/ })

};
