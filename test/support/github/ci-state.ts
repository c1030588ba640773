import { createHash } from 'node:crypto';
import type { Permissions } from './people.ts';
import { ACTIONS_APP, ACTIONS_BOT, actorOf, idOf } from './people.ts';
import type * as Of from './records.ts';
import { iso, Store } from './store.ts';
import { zipOf } from './zip.ts';

export interface RunSeed {
  readonly id: number;
  readonly headSha: string;
  readonly attempt?: number;
  readonly event?: string;
  readonly headBranch?: string | null;
  /** OWNER/NAME; a fork's when it is another one. */
  readonly headRepository?: string;
  /** Of the workflow file, below .github/workflows when it holds no slash. */
  readonly path?: string;
  readonly name?: string;
  readonly title?: string;
  readonly actor?: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly updatedAt?: string;
  readonly jobs?: readonly JobSeed[];
}

export interface JobSeed {
  readonly id?: number;
  readonly name: string;
  readonly attempt?: number;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly startedAt?: string;
  readonly completedAt?: string | null;
  readonly steps?: readonly Of.Step[];
}

export interface CheckSeed {
  readonly name: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  /** The App that made it; its own check suite is made as well. */
  readonly app?: string;
  readonly externalId?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
}

export interface AnalysisSeed {
  readonly ref: string;
  readonly commitSha: string;
  readonly tool: string;
  readonly sarif: unknown;
  readonly version?: string;
  readonly category?: string;
  readonly createdAt?: string;
}

const DAY = 24 * 60 * 60 * 1000;
const PERMITTED_AGE = 90 * DAY;

/** The half of the state that machines write: runs, checks, artifacts, scans, deployments. */
export class CiState extends Store {
  /** Off: GitHub answers 403 to every question about scans. */
  hasCodeScanning = true;

  run(seed: RunSeed): Of.Run {
    const { id, headSha, attempt = 1, event = 'pull_request', headBranch = 'topic', name = 'CI', path = 'ci.yml' } = seed;
    const createdAt = seed.createdAt ?? this.now();
    const file = path.includes('/') ? path : `.github/workflows/${path}`;
    const suite = this.suite(headSha, ACTIONS_BOT, createdAt, id);
    const run: Of.Run = {
      id,
      number: this.data.runs.length + 1,
      attempt,
      event,
      headSha,
      headBranch,
      headRepository: seed.headRepository ?? this.ground.name,
      path: file,
      name,
      title: seed.title ?? name,
      workflowId: idOf(file),
      suiteId: suite.id,
      actor: seed.actor ?? 'ada',
      status: seed.status ?? 'completed',
      conclusion: (seed.status ?? 'completed') === 'completed' ? (seed.conclusion ?? 'success') : null,
      createdAt,
      startedAt: seed.startedAt ?? createdAt,
      updatedAt: seed.updatedAt ?? createdAt,
    };
    this.data.runs.push(run);
    for (const job of seed.jobs ?? []) this.job(run, job);
    return run;
  }

  /** Each job is a check run of its run's suite, too, under the same id. */
  job(run: Of.Run, seed: JobSeed): Of.Job {
    const status = seed.status ?? 'completed';
    const isDone = status === 'completed';
    const job: Of.Job = {
      id: seed.id ?? this.id(),
      runId: run.id,
      attempt: seed.attempt ?? run.attempt,
      name: seed.name,
      status,
      conclusion: isDone ? (seed.conclusion ?? 'success') : null,
      startedAt: seed.startedAt ?? this.now(),
      completedAt: isDone ? (seed.completedAt ?? this.now()) : null,
      steps: seed.steps ?? [],
    };
    this.data.jobs.push(job);
    const { id, name, conclusion, startedAt, completedAt } = job;
    const output = { title: null, summary: null, text: null };
    const common = { id, name, status, conclusion, startedAt, completedAt, output, annotations: [] };
    const of = { suiteId: run.suiteId, sha: run.headSha, app: ACTIONS_APP, externalId: null, detailsUrl: null };
    this.data.checks.push({ ...common, ...of });
    return job;
  }

  suite(sha: string, login: string, createdAt = this.now(), runId?: number): Of.Suite {
    const app = actorOf(login).app ?? ACTIONS_APP;
    const suite: Of.Suite = { id: this.id(), sha, app, createdAt, ...(runId !== undefined && { runId }) };
    this.data.suites.push(suite);
    return suite;
  }

  /** Where GitHub puts a check run: into the first suite of its App at that commit, whichever workflow made that one. */
  suiteFor(sha: string, login: string): Of.Suite {
    const app = actorOf(login).app ?? ACTIONS_APP;
    return this.data.suites.find((suite) => suite.sha === sha && suite.app.id === app.id) ?? this.suite(sha, login);
  }

  /** A check run of another App, or an earlier one of this. */
  check(sha: string, { app = ACTIONS_BOT, name, status = 'completed', ...seed }: CheckSeed): Of.CheckRun {
    const suite = this.suiteFor(sha, app);
    const isDone = status === 'completed';
    const check: Of.CheckRun = {
      id: this.id(),
      suiteId: suite.id,
      sha,
      app: suite.app,
      name,
      status,
      conclusion: isDone ? (seed.conclusion ?? 'success') : null,
      startedAt: seed.startedAt ?? this.now(),
      completedAt: isDone ? (seed.completedAt ?? this.now()) : null,
      externalId: seed.externalId ?? null,
      detailsUrl: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    this.data.checks.push(check);
    return check;
  }

  checkRuns(sha: string): readonly Of.CheckRun[] {
    return this.data.checks.filter((check) => check.sha === sha);
  }

  /** Ready to be downloaded: as it is given, or its files in an archive. */
  artifact(
    runId: number,
    name: string,
    content: Uint8Array | Readonly<Record<string, Uint8Array | string>>,
    { expired = false, type = 'application/zip', createdAt = this.now() } = {},
  ): Of.Artifact {
    const bytes = content instanceof Uint8Array ? content : zipOf(content);
    const artifact: Of.Artifact = {
      id: this.id(),
      runId,
      name,
      size: bytes.length,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      expired,
      createdAt,
      expiresAt: iso(Date.parse(createdAt) + PERMITTED_AGE),
      type,
    };
    this.data.artifacts.push(artifact);
    this.blobs.set(artifact.id, bytes);
    return artifact;
  }

  artifacts(): readonly Of.Artifact[] {
    return this.data.artifacts;
  }

  analysis({ tool, version, category = tool.toLowerCase(), createdAt = this.now(), ...seed }: AnalysisSeed): Of.Analysis {
    const analysis = { ...seed, id: this.id(), tool: { name: tool, version: version ?? null }, category, createdAt };
    this.data.analyses.push(analysis);
    return analysis;
  }

  alert(seed: Partial<Of.Alert> & Pick<Of.Alert, 'ref' | 'commitSha' | 'tool'>): Of.Alert {
    const alert: Of.Alert = {
      number: this.data.alerts.length + 1,
      state: 'open',
      rule: { id: 'js/sql-injection', severity: 'error', security_severity_level: 'high' },
      path: 'src/shop.ts',
      line: 1,
      message: 'This query depends on a user-provided value.',
      createdAt: this.now(),
      ...seed,
    };
    this.data.alerts.push(alert);
    return alert;
  }

  deployment(
    seed: Partial<Omit<Of.Deployment, 'statuses'>> & {
      readonly sha: string;
      /** A minute apart, or each at its time. */
      readonly states?: readonly (string | { readonly state: string; readonly at: string })[];
    },
  ): Of.Deployment {
    const { states = ['success'], ...rest } = seed;
    const given = { ref: this.ground.branch, environment: 'production', task: 'deploy', creator: 'ada', ...rest };
    const [id, createdAt] = [rest.id ?? this.id(), rest.createdAt ?? this.now()];
    const later = (index: number) => iso(Date.parse(createdAt) + (index + 1) * 60_000);
    const statuses = states.map((told, index) => {
      const { state, at } = typeof told === 'string' ? { state: told, at: later(index) } : told;
      return { id: this.id(), state, at };
    });
    const deployment = { ...given, id, createdAt, statuses };
    this.data.deployments.push(deployment);
    return deployment;
  }

  release(tag: string, seed: Partial<Omit<Of.Release, 'id' | 'tag'>> = {}): Of.Release {
    const at = seed.createdAt ?? this.now();
    const usual = { name: tag, author: 'ada', target: this.ground.branch, isDraft: false, isPrerelease: false };
    const release = { id: this.id(), tag, ...usual, createdAt: at, publishedAt: at, ...seed };
    this.data.releases.push(release);
    return release;
  }
}

/** A required check is met by these; one that never came is not. */
export function requiredCheckPasses(conclusion: string | null): boolean {
  return conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped';
}

/** What a run's token may do at most: a fork's, and Dependabot's, only reads. */
export function grantedTo(run: { readonly isFork: boolean; readonly actor: string }, asked: Permissions): Permissions {
  if (!run.isFork && run.actor !== 'dependabot[bot]') return asked;
  return Object.fromEntries(Object.keys(asked).map((name) => [name, 'read']));
}
