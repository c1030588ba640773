import type { Answer } from '../forge.ts';
import {
  CHANGES_FILE,
  EVIDENCE_FILE,
  evidenceName,
  FACTS_ARTIFACT,
  FACTS_FILE,
  FLOW_ARTIFACT,
  FLOW_FILE,
  FLOW_PAGE,
  REPORT_FILE,
  reportName,
} from '../model/artifact-names.ts';
import type { World } from '../ports.ts';

/**
 * Keeps the reports as artifacts of the run: for people, for `publish` and `rejudge`, and, where `recorded` names the commit of a
 * push to the default branch, as the baseline of later changes. The page for people is no archive, so that it opens in the browser.
 */
export async function keepReports(
  { step }: World,
  artifact: string | false,
  leg: string | undefined,
  recorded: string | undefined,
): Promise<{ id?: number; notices: string[] }> {
  if (step === undefined || artifact === false) return { notices: [] };
  const name = reportName(artifact, step.job, leg, step.attempt);
  const answers = [
    await step.keep(name, [REPORT_FILE, 'comment.md', 'summary.md']),
    await step.keep(`${name}.html`, ['jidoka.html'], { asIs: true }),
    ...(recorded === undefined ? [] : [await step.keep(evidenceName(step.job, recorded), [EVIDENCE_FILE])]),
  ];
  const whys = new Set(answers.flatMap((answer) => (answer.status === 'ok' ? [] : [answer.why])));
  const [first] = answers;
  return {
    ...(first?.status === 'ok' && { id: first.value }),
    notices: [...whys].map((why) => `The reports were not kept as an artifact: ${why}. They are in the output directory.`),
  };
}

const TABLES = ['flow.csv', CHANGES_FILE, 'changes.parquet', 'deployments.ndjson', 'deployments.parquet'];

/**
 * Keeps a flow run: the report, small, for every gate that comes to look at it; the facts, from which the next run goes on; the page for
 * people, which opens in the browser. Their names are fixed, for others have to find them.
 */
export async function keepFlow({ step }: World): Promise<Answer<number> | undefined> {
  if (step === undefined) return undefined;
  const [first, ...others] = [
    await step.keep(FLOW_ARTIFACT, [FLOW_FILE, 'flow.csv']),
    await step.keep(FACTS_ARTIFACT, [FACTS_FILE, FLOW_FILE, ...TABLES]),
    await step.keep(`${FLOW_ARTIFACT}.html`, [FLOW_PAGE], { asIs: true }),
  ] as const;
  return others.find(({ status }) => status !== 'ok') ?? first;
}
