import type { FlowHere } from '../model/flow-here.ts';
import { count, duration, quoted } from '../model/words.ts';

/** How this change flows, a sentence each; nothing where it is not known. */
export function flowLines(flow: FlowHere | undefined, at: string): string[] {
  if (flow === undefined) return [];
  const { age, stage, item, expectation, team, without } = flow;
  const where = stage === undefined ? '' : ` It stands at ${quoted(stage.title)} for ${duration(secondsTo(stage.since, at))}.`;
  const limit =
    expectation === undefined
      ? ''
      : ` 85 % of changes ${expectation.from === 'policy' ? 'are to be' : 'here are'} merged within ${duration(expectation.seconds)}${expectation.over ? ': this one is older' : ''}.`;
  return [
    `This change is ${duration(age)} old.${where}${limit}`,
    ...(item.type === 'unclassified' ? [] : [`Kind of work: ${item.type}.`]),
    ...teamLines(team),
    ...(without === undefined ? [] : [without]),
  ];
}

const FIFTHS = ['smallest', 'second smallest', 'middle', 'second largest', 'largest'];

function teamLines(team: FlowHere['team']): string[] {
  if (team === undefined) return [];
  const { leadTime, fifth, wip, constraint, at } = team;
  const way = leadTime?.direction === undefined || leadTime.direction === 'none' ? '' : `, going ${leadTime.direction}`;
  const takes = fifth?.leadTime === undefined ? '' : `, whose lead time is ${duration(fifth.leadTime)} (p50)`;
  const limit = wip?.limit === undefined ? '' : `; the pace here supports ${wip.limit}`;
  return [
    ...(fifth === undefined
      ? []
      : [`By its size it is in the ${FIFTHS[fifth.place - 1] ?? 'middle'} fifth of changes here${takes}.`]),
    ...(leadTime === undefined ? [] : [`Lead time of changes here: ${duration(leadTime.p50)} (p50, n = ${leadTime.n})${way}.`]),
    ...(constraint === undefined ? [] : [constraint]),
    ...(wip === undefined ? [] : [`${count(wip.open, 'change')} ${wip.open === 1 ? 'was' : 'were'} open${limit}.`]),
    `Held against the flow report of ${at.slice(0, 10)}.`,
  ];
}

/** How many stages there are before a picture says more than the sentence. */
const ENOUGH = 3;

/** The stages as a Mermaid chart; no word from outside is in it. */
export function flowPicture(flow: FlowHere | undefined): string | undefined {
  if (flow === undefined || flow.course.length < ENOUGH) return undefined;
  const rows = flow.course.map(({ title, from, to }, index) => {
    const [start, end] = [from, to].map((time) => Math.floor(Date.parse(time) / 1000));
    return `  ${title.replace(/[:;,#]/g, '')} :s${index}, ${start}, ${end}`;
  });
  return ['```mermaid', 'gantt', '  dateFormat X', '  axisFormat %m-%d', ...rows, '```'].join('\n');
}

function secondsTo(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}
