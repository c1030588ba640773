import { STYLE } from './html-style.ts';

/** The style of the flow page: that of every page, and what charts and cards take besides. Its sum stands in the page's policy. */
export const FLOW_STYLE_SHA256 = 'PFx42xnpGeooxmVJqPQUOorbNlcsjnlI8pTctG/R+O4=';

/** The style as it stands in the page. */
export const FLOW_STYLE = `${STYLE}
:root{--blue:#0958c7;--orange:#b34700;--purple:#7a3fd1;--teal:#0b7a75;--grey:#6b7480;--red:#b3261e}
@media (prefers-color-scheme:dark){:root{--blue:#6cb2ff;--orange:#f0975a;--purple:#c39bff;--teal:#3ecfc4;--grey:#97a1ad;--red:#ff8a80}}
body{max-width:72rem}
h3{margin-top:1.5rem}
h4{margin:.75rem 0 .25rem;font-size:.9375rem}
header .about{max-width:60rem}
.brief{border-left:.5rem solid var(--blue);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
h2.plain{border:0;margin:0;padding:0;font-size:1rem}
.brief ul{margin:.25rem 0;padding-left:1.2rem}
.lead,.hint{max-width:46rem}
.hint{color:var(--soft);font-size:.875rem}
.cards,.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));margin:0 0 1rem}
.charts{grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:1.5rem}
.card,figure{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;margin:0;min-width:0}
.card h3,figure h3{margin:0}
.card p{margin:.15rem 0;font-size:.875rem;text-wrap:balance}
.card:has(details[open]),figure:has(details[open]){grid-column:1/-1}
.card details p{max-width:46rem;text-wrap:wrap}
figure:has(details[open]) svg.chart{max-width:40rem}
.card .value{font-size:1.75rem;line-height:1.25;font-weight:600;margin:.25rem 0;font-variant-numeric:tabular-nums;text-wrap:balance}
.card .value.none{font-size:1rem;font-weight:400;color:var(--soft)}
.card .value small{font-size:.875rem;font-weight:400;color:var(--soft)}
.card .trend{font-weight:600}
.card .trend.still{font-weight:400;color:var(--soft)}
.card details,figure details{font-size:.875rem}
.left{color:var(--soft)}
svg.chart{display:block;width:100%;height:auto;margin:.5rem 0}
svg.strip{display:block;width:100%;height:auto;min-height:1.25rem;margin:.5rem 0}
@media (max-width:40rem){svg.strip text{display:none}}
svg.bar{display:inline-block;width:5rem;height:.7rem;margin-right:.5rem;vertical-align:baseline}
svg.key{width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-.05rem}
.keys{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.25rem 0;padding:0;font-size:.875rem}
.keys li{margin:0}
.told{font-size:.875rem}
#main .scroll{margin:.5rem 0 1rem}
#main section .card caption,#main section figure caption{position:static;width:auto;height:auto;clip-path:none;overflow:visible}
#main td,#main th{padding:.35rem .75rem .35rem 0;font-size:.9375rem;overflow-wrap:break-word}
#main td{min-width:4.5rem}
#main th{min-width:6rem}
#main td:has(small){min-width:9.5rem}
#main td small{color:var(--soft)}
nav li{margin:.1rem 0}
.figures th:first-child{width:45%}
.figures th:nth-child(2){width:27%}
.whole{white-space:nowrap}
#main figure td,#main figure th,.card td,.card th{font-size:.875rem}
td ul{margin:0;padding-left:1rem}
td li{margin:0}
.mark{display:inline-block;border-radius:1rem;padding:0 .5rem;font-size:.75rem;font-weight:600;border:1px solid currentColor;color:var(--orange);white-space:nowrap}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0 0 0 1rem}
@media print{#main td,#main th{font-size:8.5pt;padding:.2rem .5rem .2rem 0}:root{--line:#c4c9cf;--blue:#0958c7;--orange:#b34700;--purple:#7a3fd1;--teal:#0b7a75;--grey:#6b7480;--red:#b3261e}.card,figure{break-inside:avoid}.cards{grid-template-columns:repeat(3,1fr);gap:.5rem}.charts{grid-template-columns:repeat(2,1fr)}figure details,.card details{display:none}}
`;
