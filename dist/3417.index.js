export const id = 3417;
export const ids = [3417,4377];
export const modules = {

/***/ 35633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workingSeconds),
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
const DAY = 86_400;
/**
 * Seconds of a span that lie in working hours: Monday to Friday, from and to the hours of the policy in its time zone, holidays out.
 * A second column beside the elapsed time and never instead of it: who waits, waits on a Sunday too.
 */
function workingSeconds([from, to], { hours, holidays, 'time-zone': zone }) {
    const [opens, closes] = hours.split('-').map(minutesOf);
    const local = localDay(zone);
    let sum = 0;
    // A day longer on either side: the local day of a moment may be another than that in UTC.
    for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(to / DAY) + 1; day++) {
        const midnight = day * DAY;
        if (isFree(midnight, holidays))
            continue;
        const offset = local(midnight + 12 * 3600);
        const [start, end] = [midnight + opens * 60 - offset, midnight + closes * 60 - offset];
        sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
    return sum;
}
/** A day, named by its midnight as if it were in UTC: 1970 began on a Thursday. */
function isFree(midnight, holidays) {
    const weekday = (Math.floor(midnight / DAY) + 4) % 7;
    return weekday === 0 || weekday === 6 || holidays.includes(new Date(midnight * 1000).toISOString().slice(0, 10));
}
function minutesOf(clock) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return hours * 60 + minutes;
}
/** How far a zone is ahead of UTC, in seconds, at noon of a day: clocks are put forward and back at night. */
function localDay(zone) {
    if (zone === 'UTC')
        return () => 0;
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    const known = new Map();
    return (noon) => {
        const before = known.get(noon);
        if (before !== undefined)
            return before;
        const parts = new Map(format.formatToParts(noon * 1000).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => parts.get(type) ?? Number.NaN;
        const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
        known.set(noon, wall - noon);
        return wall - noon;
    };
}
/** Whether the machine knows a time zone by this name. */
function isTimeZone(zone) {
    try {
        new Intl.DateTimeFormat('en-GB', { timeZone: zone });
        return true;
    }
    catch {
        return false;
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);



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
