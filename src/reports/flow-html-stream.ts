import type { ConstraintAnswer } from '../flow/constraint-shape.ts';
import type { FlowReport } from '../flow/report.ts';
import type { StageRow } from '../flow/stages-shape.ts';
import type { Resource, StageClass } from '../model/stages.ts';
import { STAGES } from '../model/stages.ts';
import { duration, grouped } from '../model/words.ts';
import { cell } from './flow-html-figures.ts';
import type { FlowPart, FlowSection, Missing } from './flow-html-parts.ts';
import { bar, folded, headed, keys, sectionOf } from './flow-html-parts.ts';
import { inUnit, leftOutWords } from './flow-html-words.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

/** The value stream: what changes pass on their way, what they wait for most, and what to do about that. */
export function streamSection({ stages, constraint }: FlowReport): FlowSection {
  return sectionOf(
    'stream',
    'The value stream',
    [mapPart(stages, constraint), constraintPart(constraint)],
    'What changes pass from the first commit to production, and how much of their time each stage takes.',
  );
}

const CLASSES: readonly { readonly id: StageClass; readonly ink: string; readonly text: string }[] = [
  { id: 'work', ink: 'blue', text: 'work' },
  { id: 'wait', ink: 'orange', text: 'waiting' },
  { id: 'rework', ink: 'purple', text: 'rework' },
  { id: 'machine', ink: 'teal', text: 'machines' },
];

function mapPart(stages: readonly StageRow[], constraint: ConstraintAnswer): FlowPart {
  const known = stages.filter(({ status }) => status !== 'unavailable');
  const missing = stages.flatMap(({ status, title, reason }): Missing[] =>
    status === 'unavailable' ? [{ what: `Stage "${title}"`, reason: reason ?? '' }] : [],
  );
  const passed = known.filter(({ n, wip }) => n > 0 || (wip ?? 0) > 0);
  if (passed.length === 0) return { missing };
  const isMarked = markedBy(constraint);
  const left = leftOutWords(known.find(({ excluded }) => excluded !== undefined) ?? {});
  const untouched = known.filter((stage) => !passed.includes(stage)).map(({ title }) => title);
  const hasTarget = passed.some(({ described }) => described !== undefined);
  const body = markup`${[
    strip(passed),
    table(
      'Stages, in their order',
      [
        'Stage',
        'Kind',
        'Share of the time',
        'Half within',
        '85 % within',
        'In it now',
        'Went on without coming back',
        ...(hasTarget ? ['As it is described'] : []),
      ],
      passed.map((stage, index) => [
        markup`${index + 1}. ${stage.title}${isMarked(stage) === undefined ? undefined : markup` <span class="mark">${isMarked(stage)}</span>`}`,
        CLASSES.find(({ id }) => id === stage.class)?.text ?? stage.class,
        stage.share === null
          ? '-'
          : markup`<span class="whole">${bar(stage.share, inkOf(stage.class))}${inUnit(stage.share, 'ratio')}</span>`,
        stage.p50 === null ? tooFew(stage) : inUnit(stage.p50, 's'),
        stage.p85 === null ? '-' : inUnit(stage.p85, 's'),
        stage.wip === null ? '-' : grouped(stage.wip),
        stage.completeAndAccurate === null ? '-' : cell(stage.completeAndAccurate),
        ...(hasTarget ? [targetOf(stage)] : []),
      ]),
    ),
    untouched.length === 0 ? undefined : markup`<p class="left">Nothing passed: ${untouched.join('; ')}.</p>`,
    left === undefined ? undefined : markup`<p class="left">${left}</p>`,
  ]}`;
  return { body, missing };
}

function tooFew({ n, need }: StageRow): string {
  return n === 0 ? '-' : `n = ${n}${need === undefined ? '' : `, need ${need}`}`;
}

function targetOf({ described }: StageRow): Markup {
  return described === undefined ? markup`-` : markup`within ${duration(described.said)}: ${cell(described.within)}`;
}

/** Active and waiting time as parts of one whole, stage by stage. */
function strip(stages: readonly StageRow[]): Markup | undefined {
  const parts = stages.flatMap((stage, index) =>
    stage.share === null || stage.share === 0 ? [] : [{ stage, share: stage.share, index }],
  );
  if (parts.length === 0) return undefined;
  const sums = CLASSES.map(({ id, ...rest }) => ({
    ...rest,
    share: parts.reduce((sum, { stage, share }) => sum + (stage.class === id ? share : 0), 0),
  })).filter(({ share }) => share > 0);
  const rest = 1 - sums.reduce((sum, { share }) => sum + share, 0);
  if (rest > 0.005) sums.push({ ink: 'line', text: 'not known here', share: rest });
  // What git alone does not tell is what comes before the merge.
  let at = rest > 0.005 ? rest * WIDE : 0;
  const unknown =
    at === 0 ? undefined : markup`<rect x="0" y="0" width="${tenth(Math.max(1, at - 2))}" height="34" fill="var(--line)"/>`;
  const boxes = parts.map(({ stage, share, index }) => {
    const [x, width] = [at, share * WIDE];
    at += width;
    const ink = inkOf(stage.class);
    return markup`<rect x="${tenth(x)}" y="0" width="${tenth(Math.max(1, width - 2))}" height="34" fill="${`var(--${ink})`}"/>${
      width < 24
        ? undefined
        : markup`<text x="${tenth(x + width / 2)}" y="52" text-anchor="middle" fill="var(--soft)" font-size="16">${index + 1}</text>`
    }`;
  });
  const told = sums.map(({ text, share }) => `${text} ${inUnit(share, 'ratio')}`);
  const name = `Where the time of changes went: ${told.join(', ')}. The table below has each stage.`;
  return markup`<svg class="strip" role="img" aria-label="${name}" viewBox="${`0 0 ${WIDE} 56`}">${[unknown, ...boxes]}</svg>
${keys(sums.map(({ ink, text, share }) => ({ ink, text: `${text} ${inUnit(share, 'ratio')}` })))}`;
}

const WIDE = 1000;

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function inkOf(kind: StageClass): string {
  return CLASSES.find(({ id }) => id === kind)?.ink ?? 'grey';
}

/** Of a stage the word for what the verdict says of its resource. */
function markedBy(constraint: ConstraintAnswer): (stage: StageRow) => string | undefined {
  if (constraint.status !== 'ok') return () => undefined;
  const { verdict } = constraint;
  const words = {
    constraint: 'the constraint',
    'largest-delay': 'largest delay',
    cadence: 'cadence',
    development: 'most time',
  } as const;
  const [resource, word]: [Resource | undefined, string] =
    verdict.kind === 'none'
      ? [undefined, '']
      : [verdict.kind === 'development' ? 'development' : verdict.resource, words[verdict.kind]];
  const own = new Set(STAGES.flatMap((stage) => (resource !== undefined && stage.resource === resource ? stage.id : [])));
  return ({ id }) => (own.has(id) ? word : undefined);
}

const STEPS = {
  identify: 'Identify',
  exploit: 'Exploit',
  subordinate: 'Subordinate',
  elevate: 'Elevate',
  inertia: 'Do not let inertia set in',
} as const;

function constraintPart(constraint: ConstraintAnswer): FlowPart {
  const what = 'What changes wait for most';
  if (constraint.status === 'unavailable') return { missing: [{ what, reason: constraint.reason }] };
  if (constraint.status === 'insufficient') {
    const { reason, n, need } = constraint;
    return { body: headed(what, markup`<p>Not enough data (n = ${n}, need ${need}): ${sentence(reason)}</p>`), missing: [] };
  }
  const { sentence: verdict, steps, shares, moved, n, windows } = constraint;
  const body = markup`${[
    markup`<p class="found">${sentence(verdict)}</p>`,
    moved === undefined
      ? undefined
      : markup`<p>The constraint moved from ${RESOURCES[moved.from]} to ${RESOURCES[moved.to]} (${moved.at.slice(0, 10)}).</p>`,
    steps.length === 0
      ? undefined
      : markup`<ol>${steps.map(({ step, text }) => markup`<li><strong>${STEPS[step]}.</strong> ${sentence(text)}</li>`)}</ol>`,
    folded(
      'With whom changes stood',
      markup`${table(
        'Share of all time in which changes were in progress, over 12 weeks',
        ['With', 'Share', 'Largest delay in'],
        shares.map(({ resource, share, largest }) => [
          RESOURCES[resource],
          inUnit(share, 'ratio'),
          largest === undefined ? 'counts as none' : `${inUnit(largest, 'ratio')} of redrawn weeks`,
        ]),
      )}<p class="left">n = ${grouped(n)} changes; ${windows === 1 ? 'one window of 12 weeks was asked' : `${windows} windows of 12 weeks, a week apart, were asked`}. The verdict changes only when two in a row say so.</p>`,
    ),
  ]}`;
  return { body: headed(what, body), missing: [] };
}

const RESOURCES: Readonly<Record<Resource, string>> = {
  development: 'development',
  authors: 'authors',
  review: 'review',
  merge: 'the merge',
  queue: 'the merge queue',
  release: 'the release',
  environment: 'the environment’s approval',
};
