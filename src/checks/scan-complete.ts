import { z } from 'zod';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { nearest } from '../model/nearest.ts';
import { count, listed, quoted } from '../model/words.ts';

export const scanComplete = defineCheck({
  id: 'scan-complete',
  question: 'Did every expected scanner finish?',
  rationale: 'A scanner that crashed, or that nobody ran, finds nothing: its empty report looks like a clean one.',
  waste: 'defects',
  level: 'stop',
  needs: ['scans'],
  settings: ['expect'],
  options: z.strictObject({}),
  inspect({ scans }, _options, { expect }) {
    const tools = [...new Set(scans.files.flatMap((file) => file.tools))];
    const findings = [
      ...scans.files.flatMap((file) => file.unfinished.map(({ tool, why }) => unfinished(file.path, tool, why))),
      ...scans.files.flatMap((file) => file.problems.map((problem) => contradiction(file.path, problem.message))),
      ...expect.scans.tools.filter((tool) => !tools.includes(tool)).map((tool) => missing(tool, tools)),
    ];
    const [first, ...others] = findings;
    if (first === undefined) return { said: `${listed(tools.map((tool) => quoted(tool)))} finished.`, findings };
    return {
      said: others.length === 0 ? first.what : `${count(findings.length, 'thing')} about the scans do not add up.`,
      findings,
    };
  },
});

const RERUN = 'See the log of the step that runs it, and run it again.';

function unfinished(path: string, tool: string, why: string): Finding {
  return {
    rule: 'scan-complete',
    what: `${tool === '' ? 'A scanner' : quoted(tool)} did not finish, as ${quoted(path)} says: ${quoted(why)}`,
    remedy: RERUN,
    fingerprint: fingerprint('scan-complete', 'unfinished', tool, path),
    subject: { file: path },
  };
}

function contradiction(path: string, message: string): Finding {
  return {
    rule: 'scan-complete',
    what: `${quoted(path)}: ${message}`,
    remedy: RERUN,
    fingerprint: fingerprint('scan-complete', 'problem', path, message),
    subject: { file: path },
  };
}

function missing(tool: string, tools: readonly string[]): Finding {
  const guess = nearest(tool, tools);
  const there =
    tools.length === 0
      ? 'no scanner at all'
      : listed(
          tools.map((name) => quoted(name)),
          8,
        );
  return {
    rule: 'scan-complete',
    what: `The policy expects ${quoted(tool)}; the reports are of ${there}.`,
    remedy: guess === undefined ? RERUN : `If ${quoted(guess)} is meant, write it so in \`evidence.expect.scans.tools\`.`,
    fingerprint: fingerprint('scan-complete', 'missing', tool),
  };
}
