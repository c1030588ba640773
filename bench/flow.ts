/**
 * Computes the flow report of made-up facts, and says what that took:
 *
 *   node bench/flow.ts 1000000
 *
 * So many changes over twelve years, one release a week, with pull requests for those of the last year: older ones are not kept.
 * The facts are made in memory; `seconds` are of the computing alone, `memory` is the peak of the whole process, facts included.
 */
import { flow } from '../src/commands/flow.ts';
import type { ChangeFact, DeploymentFact, Facts, PullFact } from '../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../src/flow/settings.ts';

const YEAR = 365 * 86_400;
const WEEK = 7 * 86_400;
const NOW = Date.UTC(2026, 10, 22) / 1000;
const YEARS = 12;

/** A generator of numbers below `n`, the same ones in every run. */
function numbers(): (n: number) => number {
  let state = 20_261_122;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * n);
  };
}

/** Through a Buffer, as what is read from git comes: a text in one piece, not a tree of its parts. */
function shaOf(n: number): string {
  return Buffer.from(n.toString(16).padStart(40, '0')).toString('latin1');
}

function madeUp(count: number): Facts {
  const below = numbers();
  const changes: ChangeFact[] = [];
  const pulls: PullFact[] = [];
  const deployments: DeploymentFact[] = [];
  const commits: { sha: string; authoredAt: number; committedAt: number; merge: boolean }[] = [];
  let contents: string[] = [];
  let release = NOW - YEARS * YEAR + WEEK;
  for (let n = 1; n <= count; n++) {
    const mergedAt = Math.floor(NOW - YEARS * YEAR + (n * YEARS * YEAR) / (count + 1));
    while (mergedAt >= release) {
      deployments.push(deployment(deployments.length, release, contents, deployments.at(-1)));
      contents = [];
      release += WEEK;
    }
    const openedAt = mergedAt - 3600 - below(5 * 86_400);
    const authoredAt = openedAt - below(2 * 86_400);
    const sha = shaOf(n);
    commits.push({ sha, authoredAt, committedAt: mergedAt, merge: false });
    contents.push(sha);
    const author = personOf(below);
    changes.push({
      id: `#${n}`,
      kind: 'squash',
      sha,
      mergedAt,
      openedAt,
      origin: 'human',
      author,
      hotfix: false,
      commits: [{ sha, authoredAt, committedAt: mergedAt }],
      reverts: n % 97 === 0 ? [shaOf(n - 1 - below(60))] : NONE,
      picks: NONE,
    });
    if (mergedAt > NOW - YEAR) pulls.push(pull(n, author, { authoredAt, openedAt, mergedAt, sha }, below));
  }
  return {
    ...{ schema: 'jidoka.facts/v1', head: shaOf(count), at: NOW, from: 'github', since: NOW - YEAR },
    deploymentSource: { source: 'tags:v*', grade: 'E' },
    ...{ commits, changes, deployments, pulls, incidents: [], items: [], rollouts: [], runs: [], notes: [] },
  };
}

const NONE: string[] = [];
/** Each one text, as facts from git and from a file have them: a few hundred people write a million changes. */
const PEOPLE = Array.from({ length: 400 }, (_, n) => `p${n}`);

function personOf(below: (n: number) => number): string {
  return PEOPLE[below(PEOPLE.length)] as string;
}

function deployment(n: number, at: number, contents: string[], before: DeploymentFact | undefined): DeploymentFact {
  const head = { id: `v${n}`, name: `v${n}`, sha: contents.at(-1) ?? shaOf(0), at, contents };
  return before === undefined ? { ...head, kind: 'first' } : { ...head, kind: 'normal', base: before.id };
}

function pull(
  number: number,
  author: string,
  { authoredAt, openedAt, mergedAt, sha }: { authoredAt: number; openedAt: number; mergedAt: number; sha: string },
  below: (n: number) => number,
): PullFact {
  const between = () => openedAt + below(mergedAt - openedAt);
  const [first, second, last] = [between(), between(), between()].sort((a, b) => a - b) as [number, number, number];
  const reviewer = personOf(below);
  return {
    ...{ number, state: 'merged', draft: false, author, origin: 'human', openedAt, endedAt: mergedAt, updatedAt: mergedAt, sha },
    commits: [{ sha, authoredAt, committedAt: mergedAt }],
    ...{ lines: below(600), files: below(20), labels: [], closes: [], reverts: [], asked: [] },
    components: [`part-${below(6)}`],
    events: [
      { at: first, kind: 'changes-requested', by: reviewer },
      { at: second, kind: 'pushed', by: author },
      { at: last, kind: 'approved', by: reviewer },
    ],
  };
}

const count = Number(process.argv[2] ?? 10_000);
const facts = madeUp(count);
const [wall, cpu] = [performance.now(), process.cpuUsage()];
const report = flow(facts, { from: NOW - 84 * 86_400, to: NOW }, FLOW_DEFAULTS);
const used = process.cpuUsage(cpu);
process.stdout.write(
  `${JSON.stringify({
    changes: count,
    seconds: (performance.now() - wall) / 1000,
    cpu: (used.user + used.system) / 1e6,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    leadTime: report.metrics['change-lead-time']?.p50,
  })}\n`,
);
