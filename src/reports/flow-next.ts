import type { FlowReport } from '../flow/report.ts';
import { count, duration, quoted } from '../model/words.ts';
import { wrap } from './lines.ts';

/** What to pull next: whether there is room, and the work that was accepted longest ago. */
export function flowNext({ next, wipLimit, aging }: FlowReport, { width }: { readonly width: number }): string {
  const room = wipLimit.status === 'ok' ? wipLimit.sentence : `Whether there is room is not known: ${wipLimit.reason}`;
  return [...wrap(room, width), ...(isFull(wipLimit) ? oldest(aging, width) : accepted(next, width)), ''].join('\n');
}

function isFull(limit: FlowReport['wipLimit']): boolean {
  return limit.status === 'ok' && limit.rope.slots <= 0;
}

/** With no slot free the next thing to do is to end something. */
function oldest({ changes }: FlowReport['aging'], width: number): string[] {
  const lines = changes.slice(0, 5).map(({ number, age }) => `#${number}, ${duration(age)} old`);
  return ['', 'Finish first:', ...lines.flatMap((line) => wrap(line, width, '    ', '  '))];
}

function accepted(next: FlowReport['next'], width: number): string[] {
  if (next.status !== 'ok') return ['', ...wrap(`What is accepted is not known: ${next.reason}`, width)];
  if (next.items.length === 0) return ['', 'Nothing that is accepted waits to be begun.'];
  const lines = next.items.map(
    ({ number, title, age }) => `#${number} ${title === undefined ? '' : `${quoted(title)} `}accepted ${duration(age)} ago`,
  );
  const more = next.waiting - next.items.length;
  return [
    '',
    'Begin next:',
    ...lines.flatMap((line) => wrap(line, width, '    ', '  ')),
    ...(more > 0 ? [`  and ${count(more, 'younger one')}`] : []),
  ];
}
