import type { FlowReport } from '../flow/report.ts';
import { STAGES } from '../model/stages.ts';
import { count, duration, grouped, quoted } from '../model/words.ts';
import type { FlowPart, FlowSection } from './flow-html-parts.ts';
import { headed, sectionOf } from './flow-html-parts.ts';
import { inUnit, shortId } from './flow-html-words.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

/** Work in progress: how much of it there may be, what to begin next, and what few changes tell. */
export function workSection(report: FlowReport): FlowSection {
  return sectionOf('work', 'Work in progress', [
    limitPart(report),
    nextPart(report),
    littlePart(report),
    ladderPart(report),
    failuresPart(report),
  ]);
}

function limitPart({ wipLimit }: FlowReport): FlowPart {
  const title = 'A limit from the team’s own pace';
  if (wipLimit.status === 'unavailable') return { missing: [{ what: 'A limit of work in progress', reason: wipLimit.reason }] };
  if (wipLimit.status === 'insufficient')
    return { body: headed(title, markup`<p>${sentence(wipLimit.reason)}</p>`), missing: [] };
  const { drum, practicalWorstCase: worst, little, rope, starved, target, limit, at } = wipLimit;
  const rows: (readonly (string | number)[])[] = [
    ['Limit', `${limit}, since ${at.slice(0, 10)}${target === limit ? '' : `; on its way to ${target}, by one every two weeks`}`],
    ['In flight now', `${rope.inFlight}; ${rope.slots < 0 ? `${-rope.slots} too many` : `${rope.slots} more may become ready`}`],
    [
      'The drum',
      `${inUnit(drum.perWeek, '1/week')}, the median of ${count(drum.weeks, 'week')}${drum.from === 'previous' ? ', from before the limit bound' : ''}`,
    ],
    ...(rope.buffer === undefined
      ? []
      : [['Buffer in front of it', `${rope.buffer.standing} of ${rope.buffer.of} (${rope.buffer.zone})`]]),
    ...(starved ? [['Starved', 'The drum had nothing to do while the limit held work back.']] : []),
    ...(worst === undefined
      ? []
      : [['80 to 95 % of the throughput', `${worst.from} to ${worst.to} in flight, for a line of middling unevenness`]]),
    ...(little === undefined ? [] : [['For the expected time', `${inUnit(little, 'plain')} in flight, by Little’s law`]]),
  ];
  const body = markup`<p class="found">${sentence(wipLimit.sentence)}</p>${table('Where the limit comes from', ['What', 'How much'], rows)}`;
  return { body: headed(title, body), missing: [] };
}

function nextPart({ next }: FlowReport): FlowPart {
  if (next.status === 'unavailable') return { missing: [{ what: 'What to begin next', reason: next.reason }] };
  const { items, waiting } = next;
  if (items.length === 0)
    return { body: headed('What to begin next', markup`<p>Nothing accepted waits to be begun.</p>`), missing: [] };
  const body = table(
    'Accepted and not begun, the oldest first',
    ['Item', 'Title', 'Accepted', 'Waits for'],
    items.map(({ number, title = '', acceptedAt, age }) => [
      `#${number}`,
      sentence(quoted(title)),
      acceptedAt.slice(0, 10),
      duration(age),
    ]),
  );
  const rest = waiting > items.length ? markup`<p class="left">${items.length} of ${grouped(waiting)}.</p>` : undefined;
  return { body: headed('What to begin next', markup`${[body, rest]}`), missing: [] };
}

function littlePart({ little }: FlowReport): FlowPart {
  if (little.status === 'unavailable') return { missing: [{ what: 'Little’s law', reason: little.reason }] };
  if (little.status === 'insufficient') return { missing: [] };
  const { load, perWeek, meanTime, residual, n } = little;
  const isSteady = Math.abs(residual) < 0.15;
  const text = `On average ${inUnit(load, 'plain')} changes were in progress, ${inUnit(perWeek, 'plain')} ended a week, and each took ${duration(Math.round(meanTime))} on average (n = ${grouped(n)}). By Little’s law these three fit together to ${inUnit(Math.abs(residual), 'ratio')}${isSteady ? ': as much was ended as was begun.' : ': more was begun than ended, or old work was cleared.'}`;
  return { body: headed('Is it steady?', markup`<p>${text}</p>`), missing: [] };
}

/** While there are too few for a median each is shown. */
function ladderPart({ ladder }: FlowReport): FlowPart {
  const { delivered, waiting, next } = ladder;
  const lines: (Markup | undefined)[] = [
    waiting.n === 0
      ? undefined
      : markup`<p>${count(waiting.n, 'change')} merged and not live${waiting.oldest === undefined ? '' : `; the oldest, ${shortId(waiting.oldest.id)}, was merged ${duration(waiting.oldest.seconds)} ago`}.</p>`,
    next === undefined || next.weeks === undefined
      ? undefined
      : markup`<p>The next number of the lead time, ${QUANTILES[next.number]}, appears at n = ${next.n}, in about ${count(next.weeks, 'week')}.</p>`,
    delivered.length === 0
      ? undefined
      : table(
          'Delivered changes, one by one',
          ['Change', 'Took', 'Of it'],
          delivered.map(({ id, seconds, stages }) => [
            shortId(id),
            duration(seconds),
            stages.map(({ stage, seconds: own }) => `${titleOf(stage)} ${duration(own)}`).join(', '),
          ]),
        ),
  ];
  if (lines.every((one) => one === undefined)) return { missing: [] };
  return { body: headed('One by one', markup`${lines}`), missing: [] };
}

function failuresPart({ ladder: { failures } }: FlowReport): FlowPart {
  if (failures.length === 0) return { missing: [] };
  const body = table(
    'Deployments that failed',
    ['Deployment', 'Live', 'Recovered after'],
    failures.map(({ deployment, at, recovery }) => [
      deployment,
      at.slice(0, 16).replace('T', ' '),
      recovery === undefined ? 'not yet' : duration(recovery),
    ]),
  );
  return { body: headed('Deployments that failed', body), missing: [] };
}

const QUANTILES = { p50: 'the median', p75: 'the 75 % mark', p85: 'the 85 % mark', p90: 'the 90 % mark' } as const;

function titleOf(stage: string): string {
  return STAGES.find(({ id }) => id === stage)?.title ?? stage;
}
