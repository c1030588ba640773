import type { FlowReport } from '../flow/report.ts';
import { flowSections } from '../flow/sections.ts';
import { figuresPart } from './flow-html-figures.ts';
import type { FlowSection } from './flow-html-parts.ts';
import { sectionOf } from './flow-html-parts.ts';

/** Machines, environments, and the gate itself. */
export function lineSection({ line, feedback, environments, visibility, batches, gate }: FlowReport): FlowSection {
  const of = flowSections.environments.shape;
  return sectionOf('line', 'The line, environments and the gate', [
    figuresPart('The line', [{ schema: flowSections.line, figures: line }], { note: line.note }),
    figuresPart('Feedback of machines', [
      {
        schema: FEEDBACK,
        figures: { delay: feedback.delay, first: feedback.queue.first, again: feedback.queue.again, reruns: feedback.reruns },
      },
    ]),
    figuresPart('Size and pace', [{ schema: flowSections.batches, figures: batches }], { note: batches.note }),
    figuresPart('Environments of a change', [{ schema: of.ephemeral, figures: environments.ephemeral }], {
      note: environments.ephemeral.note,
    }),
    figuresPart('The environment before production', [{ schema: of.staging, figures: environments.staging }], {
      note: environments.staging.note,
    }),
    figuresPart(
      'Whether work can be followed',
      [
        { schema: flowSections.visibility, figures: visibility },
        { schema: flowSections.visibility.shape.transaction, figures: visibility.transaction, of: 'What one deployment costs' },
      ],
      { note: visibility.note },
    ),
    figuresPart('The gate', [{ schema: flowSections.gate, figures: gate }], {
      note: gate.note,
      hint: 'Whether the gate is worth its cost: what it stopped, what came through by a waiver, and what was later taken back.',
    }),
  ]);
}

const FEEDBACK = {
  shape: {
    delay: { description: 'From a push to the first verdict of its runs' },
    first: { description: 'Wait of a run until its first job was taken up' },
    again: { description: 'The same of a run that was started again' },
    reruns: { description: 'Share of runs that were started again' },
  },
};
