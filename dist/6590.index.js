export const id = 6590;
export const ids = [6590];
export const modules = {

/***/ 56590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   cY: () => (/* binding */ bareLogin)
/* harmony export */ });
/** GitHub's two APIs tell a bot's login with and without `[bot]`. */
function bareLogin(login) {
    return login.replace(/\[bot\]$/i, '');
}
/** The login that an address tells: GitHub gives each account `LOGIN@…` or `ID+LOGIN@users.noreply.github.com`. */
function loginIn(mail) {
    return /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(mail)?.[1];
}
/** GitHub compares logins without regard to case. */
function sameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ })

};
