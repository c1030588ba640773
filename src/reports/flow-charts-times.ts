import type { Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import { clipped, count, duration, grouped, quoted } from '../model/words.ts';
import { dayOf, onSizes, onSpans, sizeAxis, spanAxis, timeAxis } from './flow-charts-axes.ts';
import type { Chart, ChartSeries, NoChart } from './flow-charts-frame.ts';
import { cloud, framed, INKS, line, marked, partOf, thinned } from './flow-charts-frame.ts';
import { shortId } from './flow-html-words.ts';

/** How many rows stand beside a cloud of points. */
export const FIRST_ROWS = 25;

/** How long each delivered change took, by the day on which it was live. */
export function timesChart(report: FlowReport, { window, times: { measure, points } }: Pictures): Chart | NoChart {
  const isWhole = measure === 'change-lead-time';
  const title = isWhole ? 'How long each change took' : 'How long each change took from its merge';
  if (points.length === 0) return { title, reason: 'No change was delivered in this window.' };
  const { p50, p85 } = report.metrics[measure] ?? {};
  const shown = thinned(points);
  const slowest = points.toSorted((a, b) => b.seconds - a.seconds).slice(0, FIRST_ROWS);
  const halves = [
    ...(p50 === undefined ? [] : [`half of them within ${duration(p50)}`]),
    ...(p85 === undefined ? [] : [`85 % within ${duration(p85)}`]),
  ];
  return {
    id: 'times',
    title,
    hint: `Each dot is a change on the day it was live; higher took longer, and each mark of the scale is several times the one below${isWhole ? '' : '. A squash hides when its work began, so this is counted from the merge'}.`,
    told: `${count(points.length, 'change')}${halves.length === 0 ? '' : `: ${halves.join(', ')}`}.${partOf(shown.length, points.length)}`,
    legend: [
      { ink: 'blue', text: 'a change' },
      ...(halves.length === 0 ? [] : [{ ink: 'orange' as const, text: '50 % and 85 % take no longer than this' }]),
    ],
    option: framed(56, {
      xAxis: timeAxis(window),
      yAxis: spanAxis([...points.map(({ seconds }) => seconds), p50 ?? 0, p85 ?? 0].filter((one) => one > 0)),
      series: [
        {
          ...cloud(shown.map(({ at, seconds }) => [at, onSpans(seconds)])),
          markLine: marked([
            ...(p50 === undefined ? [] : [line('yAxis', onSpans(p50), `50 %: ${duration(p50)}`, 'orange', true)]),
            ...(p85 === undefined ? [] : [line('yAxis', onSpans(p85), `85 %: ${duration(p85)}`, 'orange')]),
          ]),
        },
      ],
    }),
    table: {
      caption: 'The changes that took longest',
      head: ['Change', 'Live on', 'Took'],
      rows: slowest.map(({ id, at, seconds }) => [shortId(id), dayOf(at), duration(seconds)]),
      ...(slowest.length < points.length && {
        note: `${slowest.length} of ${grouped(points.length)}, the slowest first.${perChange(report)}`,
      }),
    },
  };
}

/** Whether large changes take longer: by lines where pull requests tell them, else by how much a deployment holds. */
export function sizesChart(report: FlowReport, pictures: Pictures): Chart | NoChart {
  return pictures.sizes.length > 0 ? byLines(report, pictures) : byDeployment(report, pictures);
}

function byLines(report: FlowReport, { sizes }: Pictures): Chart {
  const shown = thinned(sizes);
  const quintiles = report.batches.bySize.quintiles.filter(({ leadTime }) => leadTime.p50 !== undefined);
  const largest = sizes.toSorted((a, b) => b.lines - a.lines).slice(0, FIRST_ROWS);
  return {
    id: 'sizes',
    title: 'Size of a change against its time',
    hint: 'Each dot is a change: further right is larger, higher took longer. If the steps go up to the right, smaller changes would be live sooner.',
    told: `${count(sizes.length, 'change')} by lines and time from the first commit until live.${partOf(shown.length, sizes.length)}`,
    legend: [
      { ink: 'blue', text: 'a change' },
      ...(quintiles.length === 0 ? [] : [{ ink: 'orange' as const, text: 'half of each fifth by size within this' }]),
    ],
    option: framed(56, {
      xAxis: sizeAxis(sizes.map(({ lines }) => lines)),
      yAxis: spanAxis(sizes.map(({ seconds }) => seconds)),
      series: [
        cloud(shown.map(({ lines, seconds }) => [onSizes(lines), onSpans(seconds)])),
        ...quintiles.map(({ from, to, leadTime }): ChartSeries => step(onSizes(from), onSizes(to), onSpans(leadTime.p50 ?? 0))),
      ],
    }),
    table:
      quintiles.length > 0
        ? {
            caption: 'By fifths of size',
            head: ['Lines', 'Changes', 'Waits for its first review, half within', 'Until live, half within'],
            rows: report.batches.bySize.quintiles.map(({ from, to, n, pickup, leadTime }) => [
              `${grouped(from)} to ${grouped(to)}`,
              n,
              half(pickup.p50),
              half(leadTime.p50),
            ]),
          }
        : {
            caption: 'The largest changes',
            head: ['Change', 'Lines', 'Took'],
            rows: largest.map(({ id, lines, seconds }) => [shortId(id), grouped(lines), duration(seconds)]),
            ...(largest.length < sizes.length && { note: `${largest.length} of ${grouped(sizes.length)}.${perChange(report)}` }),
          },
  };
}

function byDeployment(report: FlowReport, { window }: Pictures): Chart | NoChart {
  const title = 'Size of a deployment against the time of its changes';
  const releases = report.releases.flatMap(({ name, deployedAt, changes, changeLeadTime }) => {
    const at = Date.parse(deployedAt) / 1000;
    const isShown = changes !== undefined && changeLeadTime?.p50 !== undefined && window.from <= at && at < window.to;
    return isShown ? [{ name, deployedAt, changes, seconds: changeLeadTime.p50 ?? 0 }] : [];
  });
  if (releases.length === 0) return { title, reason: 'Neither the lines of changes nor deployments of five changes are known.' };
  return {
    id: 'sizes',
    title,
    hint: 'Each dot is a deployment: further right holds more changes, higher they took longer. Changes that wait for a large batch wait long.',
    told: `${count(releases.length, 'deployment')} by the number of their changes, with half of which it took no longer than shown.`,
    legend: [{ ink: 'blue', text: 'a deployment' }],
    option: framed(56, {
      xAxis: sizeAxis(releases.map(({ changes }) => changes)),
      yAxis: spanAxis(releases.map(({ seconds }) => seconds)),
      series: [cloud(releases.map(({ changes, seconds }) => [onSizes(changes), onSpans(seconds)]))],
    }),
    table: {
      caption: 'Deployments by size',
      head: ['Deployment', 'Date', 'Changes', 'Half of them within'],
      rows: releases
        .toSorted((a, b) => b.changes - a.changes)
        .slice(0, FIRST_ROWS)
        .map(({ name, deployedAt, changes, seconds }) => [
          clipped(name, 80),
          deployedAt.slice(0, 10),
          changes,
          duration(seconds),
        ]),
      ...(releases.length > FIRST_ROWS && { note: `${FIRST_ROWS} of ${grouped(releases.length)}, the largest first.` }),
    },
  };
}

/** From one size to another, at a duration; all on their axes. */
function step(from: number, to: number, at: number): ChartSeries {
  return {
    type: 'line',
    silent: true,
    clip: false,
    symbol: 'none',
    lineStyle: { color: INKS.orange, width: 3 },
    data: [
      [from, at],
      [to, at],
    ],
  };
}

function half(p50: number | undefined): string {
  return p50 === undefined ? '-' : duration(p50);
}

/** Where the rest is. */
function perChange({ perChange: file }: FlowReport): string {
  return file === undefined ? '' : ` Every one is in ${quoted(file)}.`;
}
