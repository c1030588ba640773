/**
 * Measures what this project promises about speed, side by side in one run: A B A B ..., whole processes, medians. CPU seconds
 * and peak memory come before wall time, which is the machine's. `npm run bench` prints a table and writes `bench/results.json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const work = join(tmpdir(), 'jidoka-bench');
mkdirSync(work, { recursive: true });
const read = (file: string) => [join(root, 'dist/cli.js'), 'read', '--json', file];
const script = (code: string, file = '') => ['--input-type=module', '-e', code, file];

/** Says at its end what the process took, on descriptor 3. */
const METER = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

interface Taken {
  /** Seconds of user and system time. */
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
  /** Seconds. */
  readonly wall: number;
}

interface Line {
  readonly name: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly against: string;
  readonly runs: number;
}

const junit = generated('junit', '1000000', 'junit-1m.xml');
const sarif = generated('sarif', '100', 'scan-100mb.sarif');
const small = join(root, 'src/demo/reports/linux/junit.xml');
const PLAIN =
  "import { createReadStream } from 'node:fs'; const d = new TextDecoder(); let n = 0; for await (const c of createReadStream(process.argv[1])) n += d.decode(c, { stream: true }).length;";
const PARSE = "import { readFileSync } from 'node:fs'; JSON.parse(readFileSync(process.argv[1], 'utf8'));";

const repository = imported('history', '50000');
const written = imported('authored', '20000');
/** What git takes to tell the same commits with their lines. */
const LINES_LOG = `import { spawnSync } from 'node:child_process'; const { status } = spawnSync('git', ['log', '-z', '--no-merges', '--numstat', '-M', '--format=%H%n%P%n%an%n%ae%n%at%n%cn%n%ce%n%ct%n%B', 'main'], { cwd: process.argv[1], stdio: ['ignore', 'ignore', 'inherit'] }); process.exitCode = status;`;
/** And which of a change's lines are of which of its commits, without asking file by file: its patches. */
const PATCHES = `import { spawnSync } from 'node:child_process'; const { status } = spawnSync('git', ['log', '-p', '-U0', 'main~500..main'], { cwd: process.argv[1], stdio: ['ignore', 'ignore', 'inherit'] }); process.exitCode = status;`;
/** What is read of it, and nothing done with it; started from a script, as ours is. */
const LOG = `import { spawnSync } from 'node:child_process'; const { status } = spawnSync('git', ['log', '-z', '--format=%H%n%P%n%at%n%ct%n%ae%n%ce%n%s%n%b', '--tags', 'HEAD'], { cwd: process.argv[1], stdio: ['ignore', 'ignore', 'inherit'] }); process.exitCode = status;`;

const LINES: readonly Line[] = [
  {
    name: 'JUnit, 1,000,000 cases: read',
    ours: read(junit),
    theirs: script(PLAIN, junit),
    against: 'plain read and decode',
    runs: 5,
  },
  { name: 'SARIF, 100 MB: read', ours: read(sarif), theirs: script(PARSE, sarif), against: 'one JSON.parse', runs: 5 },
  { name: 'start-up: read of a small file', ours: read(small), theirs: script(''), against: 'an empty script', runs: 11 },
  {
    name: 'history of 50,000 commits: flow',
    ours: [join(root, 'dist/cli.js'), 'flow', '--json', '--repo', repository],
    theirs: script(LOG, repository),
    against: 'the git log it needs, its output thrown away by a script',
    runs: 7,
  },
  {
    name: '20,000 commits judged, with their lines: provenance --since',
    ours: [join(root, 'dist/cli.js'), 'provenance', '--since', '2025-01-01', '--json', '--repo', written],
    theirs: script(LINES_LOG, written),
    against: 'git log --numstat of the same commits',
    runs: 7,
  },
  {
    name: 'a change of 500 commits, 2,500 lines in 400 files: provenance RANGE',
    ours: [join(root, 'dist/cli.js'), 'provenance', 'main~500..main', '--json', '--repo', checkedOut(written)],
    theirs: script(PATCHES, written),
    against: 'git log -p of the same commits',
    runs: 3,
  },
];

function generated(kind: string, size: string, name: string): string {
  const file = join(work, name);
  const { status } = spawnSync(process.execPath, [join(root, 'bench/generate.ts'), kind, size, file], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`bench/generate.ts ended with ${status}`);
  return file;
}

/** A repository of so many commits. */
function imported(kind: string, commits: string): string {
  const folder = join(work, `${kind}-${commits}`);
  if (existsSync(folder)) return folder;
  const stream = generated(kind, commits, `${kind}-${commits}.txt`);
  const git = (args: readonly string[], input?: number) => {
    const { status } = spawnSync('git', [...args], { stdio: [input ?? 'ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}`);
  };
  git(['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  git(['-C', folder, 'fast-import', '--quiet'], openSync(stream, 'r'));
  git(['-C', folder, 'repack', '-adq']);
  return folder;
}

/** A clone that has a working tree: lines are told of one. */
function checkedOut(bare: string): string {
  const folder = `${bare}-clone`;
  if (!existsSync(folder))
    spawnSync('git', ['clone', '--quiet', '--branch', 'main', bare, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** Wall time is of a run without the meter, which itself costs some milliseconds; the rest is of one with it. */
function take(args: readonly string[]): Taken {
  const started = process.hrtime.bigint();
  const plain = spawnSync(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const metered = spawnSync(process.execPath, ['--import', METER, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  for (const { status } of [plain, metered]) if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  const usage: { userCPUTime: number; systemCPUTime: number; maxRSS: number } = JSON.parse(String(metered.output[3]));
  return { cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: usage.maxRSS / 1024, wall };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const middle = (all: readonly Taken[]): Taken => ({
  cpu: median(all.map(({ cpu }) => cpu)),
  memory: median(all.map(({ memory }) => memory)),
  wall: median(all.map(({ wall }) => wall)),
});

const round = (number: number, digits: number) => Number(number.toFixed(digits));
const rounded = ({ cpu, memory, wall }: Taken) => ({ cpu: round(cpu, 3), memory: Math.round(memory), wall: round(wall, 3) });

const results = LINES.map(({ name, ours, theirs, against, runs }) => {
  const [a, b]: [Taken[], Taken[]] = [[], []];
  take(ours);
  for (let run = 0; run < runs; run++) {
    a.push(take(ours));
    b.push(take(theirs));
  }
  const [mine, other] = [middle(a), middle(b)];
  const result = {
    name,
    runs,
    jidoka: rounded(mine),
    against,
    other: rounded(other),
    cpuRatio: round(mine.cpu / other.cpu, 2),
    memoryRatio: round(mine.memory / other.memory, 2),
    wallRatio: round(mine.wall / other.wall, 2),
  };
  process.stdout.write(
    `${name}: ${result.jidoka.cpu} s CPU, ${result.jidoka.memory} MiB, ${result.jidoka.wall} s; ${against}: ${result.other.cpu} s CPU, ${result.other.memory} MiB, ${result.other.wall} s\n`,
  );
  return result;
});

/** Computed within one process: what is measured is the computing alone, and there is nothing to hold it against. */
const computed = [10_000, 100_000, 1_000_000].map((changes) => {
  const runs = Array.from({ length: 3 }, () => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'bench/flow.ts'), String(changes)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`bench/flow.ts ended with ${status}`);
    return JSON.parse(stdout) as { seconds: number; cpu: number; memory: number };
  });
  const of = (key: 'cpu' | 'memory' | 'seconds') => round(median(runs.map((run) => run[key])), 3);
  const result = { name: `flow of ${changes} changes`, runs: 3, seconds: of('seconds'), cpu: of('cpu'), memory: of('memory') };
  process.stdout.write(`${result.name}: ${result.seconds} s, ${result.cpu} s CPU, ${result.memory} MiB with the facts\n`);
  return result;
});

const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
writeFileSync(
  join(root, 'bench/results.json'),
  `${JSON.stringify({ version, node: process.version, cores: cpus().length, results, computed }, null, 2)}\n`,
);
