export const id = 489;
export const ids = [489];
export const modules = {

/***/ 42489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowFiles: () => (/* binding */ flowFiles)
});

;// CONCATENATED MODULE: ./lib/reports/flow-csv.js
const COLUMNS = ['metric', 'status', 'unit', 'n', 'value', 'p50', 'p75', 'p90', 'low90', 'high90', 'reason'];
/** The headline numbers for a spreadsheet: one metric a line, durations in seconds; what was not measured is empty, never zero. */
function flowCsv({ metrics }) {
    const rows = Object.entries(metrics).map(([id, { status, unit, n, value, p50, p75, p90, ci90, reason }]) => {
        const interval = ci90?.value ?? ci90?.p50;
        return [id, status, unit, n, value, p50, p75, p90, interval?.[0], interval?.[1], reason];
    });
    return [COLUMNS, ...rows]
        .map((row) => row.map(cell).join(','))
        .join('\r\n')
        .concat('\r\n');
}
/** RFC 4180; and what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./lib/reports/flow-files.js

/** Every file of a flow run, by name. */
function flowFiles(report, facts) {
    return {
        'flow.json': `${JSON.stringify(report, null, 2)}\n`,
        'flow.csv': flowCsv(report),
        'facts.json': `${JSON.stringify(facts)}\n`,
    };
}


/***/ })

};
