export const id = 8928;
export const ids = [8928];
export const modules = {

/***/ 48928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   svgText: () => (/* binding */ svgText)
/* harmony export */ });
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47670);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62707);
/* harmony import */ var echarts_charts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40023);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27737);
/* harmony import */ var echarts_components__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3472);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90354);
/* harmony import */ var echarts_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54321);
/* harmony import */ var echarts_features__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69993);
/* harmony import */ var echarts_renderers__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9833);





/** The chart library, and no more of it than the charts need. Only `flow-charts.ts` loads it, and only when something is drawn. */
(0,echarts_core__WEBPACK_IMPORTED_MODULE_0__/* .use */ .Y)([echarts_charts__WEBPACK_IMPORTED_MODULE_1__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_2__/* .install */ .a, echarts_charts__WEBPACK_IMPORTED_MODULE_3__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_4__/* .install */ .a, echarts_components__WEBPACK_IMPORTED_MODULE_5__/* .install */ .a, echarts_features__WEBPACK_IMPORTED_MODULE_6__/* .installLabelLayout */ ._, echarts_renderers__WEBPACK_IMPORTED_MODULE_7__/* .install */ .a]);
/** One chart as the library writes it: SVG text. */
function svgText(option, width, height) {
    const chart = (0,echarts_core__WEBPACK_IMPORTED_MODULE_8__/* .init */ .Ts)(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
        chart.setOption(option);
        return chart.renderToSVGString();
    }
    finally {
        chart.dispose();
    }
}


/***/ })

};
