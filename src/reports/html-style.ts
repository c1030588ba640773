/** The page's only style. Its sum stands in the page's Content-Security-Policy: change both (test/reports/html.test.ts tells it). */
export const STYLE_SHA256 = 'DKq/zg7YmUVATQcfwYq/jajFe3y9qQM1+r1m4NDrH+A=';

export const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#59636e;--link:#0958c7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9ba5b1;--page:#0d1117;--card:#161b22;--line:#3d444d;--stop:#ff8a80;--caution:#e3b341;--go:#56d364;--unknown:#9ba5b1;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:64rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:.35rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.verdict{border-left:.5rem solid var(--unknown);padding:.25rem 0 .25rem 1rem}
.verdict.stop{border-color:var(--stop)}.verdict.caution{border-color:var(--caution)}.verdict.go{border-color:var(--go)}
.verdict.stop h1{color:var(--stop)}.verdict.caution h1{color:var(--caution)}.verdict.go h1{color:var(--go)}
.verdict ul{margin:.5rem 0;padding-left:1.2rem}
.about,.meta,.rule,footer{color:var(--soft);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:0}
.row{border:1px solid var(--line);border-left:.35rem solid var(--unknown);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.row.stop{border-left-color:var(--stop)}.row.caution{border-left-color:var(--caution)}
.found{font-weight:600}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--unknown)}
.badge.stop{color:var(--stop)}.badge.caution{color:var(--caution)}.badge.pass{color:var(--go)}
code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:.3rem;unicode-bidi:isolate}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;overflow-x:auto;border:1px solid var(--line)}
details{margin:.5rem 0 0}
summary{cursor:pointer}
ol{padding-left:1.6rem;margin:.5rem 0}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding:.25rem 0}
section:not(#evidence) caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.875rem;font-weight:600}
td{font-variant-numeric:tabular-nums}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);font-style:italic}
#checks th{width:45%}
#evidence td,#evidence th{min-width:4.5rem}
.sum{font-size:.75rem}
footer{margin-top:3rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#999;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#444;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto}.row{break-inside:auto}h2,h3{break-after:avoid}tr{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;
