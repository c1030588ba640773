import type { Answer, ArchivedFile, Artifact, Forge } from '../forge.ts';
import type { Bundle } from '../model/bundle.ts';
import { BUNDLE_FILE, bundleSchema, newestBundles } from '../model/bundle.ts';
import type { Change } from '../model/evidence.ts';
import type { FileEvidence } from '../model/format.ts';
import { globSet } from '../model/globs.ts';
import type { Problem } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { decoded } from './decoded.ts';
import type { ReportFile } from './opened.ts';
import { readOpened } from './opened.ts';

type Kind = FileEvidence['kind'];

/** A report that does not lie in the workspace. One that cannot be read stands against these kinds. */
export interface FarFile {
  readonly kinds: readonly Kind[];
  readonly file: ReportFile;
}

export interface Far {
  /** Artifacts of earlier jobs (`NAME`) and of other workflows at the same head (`WORKFLOW.yml/NAME`), as globs. */
  readonly artifacts: readonly string[];
  /** Whether the bundles that `collect` left in this run are judged too. */
  readonly bundles: boolean;
  readonly codeScanning: boolean;
  readonly globs: Readonly<Record<Kind, readonly string[]>>;
}

/** Reports of other jobs, other workflows and code scanning. Whatever was asked for and could not be had is a problem, never nothing. */
export async function farFiles({ forge, step }: World, change: Change, far: Far): Promise<FarFile[]> {
  const asks = far.bundles || far.artifacts.length > 0 || far.codeScanning;
  if (!asks) return [];
  if (forge === undefined || step === undefined) {
    const wanted = far.artifacts.length > 0 || far.codeScanning;
    return wanted ? [broken(['tests', 'scans'], 'GitHub', 'Reports of other jobs are read with a token, on a runner.')] : [];
  }
  const files: FarFile[] = [];
  if (far.bundles || far.artifacts.some((name) => !name.includes('/'))) {
    const own = await forge.artifactsOf(step.run);
    if (own.status !== 'ok')
      files.push(
        broken(['tests'], 'artifacts of this run', `They could not be listed: ${own.why}.`, remedyFor(own, 'actions: read')),
      );
    else {
      if (far.bundles) for (const artifact of newestBundles(own.value)) files.push(...(await bundle(forge, artifact, step.run)));
      for (const name of far.artifacts.filter((one) => !one.includes('/')))
        files.push(...(await fromArtifacts(forge, name, own.value, far)));
    }
  }
  for (const name of far.artifacts.filter((one) => one.includes('/')))
    files.push(...(await ofWorkflow(forge, name, change, far)));
  if (far.codeScanning) files.push(...(await analyses(forge, change, step.sha)));
  return files;
}

function broken(kinds: readonly Kind[], path: string, message: string, remedy = AGAIN): FarFile {
  const problem: Problem = { kind: 'unreadable', path, message, remedy };
  return { kinds, file: { state: 'unreadable', problems: [problem] } };
}

const AGAIN = 'See whether the job that writes it ran to its end, and run this one again.';

/** What an answer asks for before the next try. */
function remedyFor(answer: Exclude<Answer<unknown>, { status: 'ok' }>, permission: string): string {
  return answer.status === 'forbidden' ? `Give the job \`permissions: ${permission}\`.` : AGAIN;
}

/** Reads bytes as the report they are. A coverage report is looked up as where it was written: its paths begin there. */
async function readBytes(path: string, { bytes, sha256 }: ArchivedFile, written = path): Promise<ReportFile> {
  const chunks = async function* () {
    yield bytes;
  };
  const file = await readOpened(path, { bytes: chunks(), sha256: async () => sha256 });
  if (file.state !== 'read' || file.value.kind !== 'coverage') return file;
  return { ...file, value: { ...file.value, coverage: { ...file.value.coverage, path: written } } };
}

/** The files of one leg, each against the sum its leg wrote down. */
async function bundle(forge: Forge, artifact: Artifact, run: string): Promise<FarFile[]> {
  const answer = await forge.download(artifact);
  if (answer.status !== 'ok') return [broken(['tests'], artifact.name, `It could not be fetched: ${answer.why}.`)];
  const index = indexOf(answer.value);
  if (index === undefined || index.run !== run) return [broken(['tests'], artifact.name, 'It is no bundle of this run.')];
  const byName = new Map(answer.value.map((file) => [file.path, file]));
  const files: FarFile[] = index.missing.map(({ kind, why }) => broken([kind], index.leg, why));
  for (const { path, name, sha256 } of index.files) {
    const file = byName.get(name);
    if (file === undefined || file.sha256 !== sha256)
      files.push(broken(['tests'], `${index.leg}/${path}`, 'It is not as its job wrote it down.'));
    else files.push({ kinds: ['tests', 'scans', 'coverage'], file: await readBytes(`${index.leg}/${path}`, file, path) });
  }
  return files;
}

function indexOf(files: readonly ArchivedFile[]): Bundle | undefined {
  const file = files.find(({ path }) => path === BUNDLE_FILE);
  return file === undefined ? undefined : decoded(bundleSchema, file.bytes);
}

/** Artifacts by name: their files count where a glob of reports matches. */
async function fromArtifacts(forge: Forge, name: string, artifacts: readonly Artifact[], { globs }: Far): Promise<FarFile[]> {
  const set = globSet([name]);
  const found = artifacts.filter((artifact) => set.matches(artifact.name));
  if (found.length === 0)
    return [broken(['tests'], name, 'No artifact of that name is there; see whether the job that uploads it ran.')];
  const wanted = Object.entries(globs).map(([kind, patterns]) => ({ kind: kind as Kind, set: globSet(patterns) }));
  const files: FarFile[] = [];
  for (const artifact of found) {
    const answer = await forge.download(artifact);
    if (answer.status !== 'ok') {
      files.push(broken(['tests'], artifact.name, `It could not be fetched: ${answer.why}.`));
      continue;
    }
    const matching = answer.value.flatMap((file) => {
      const kinds = wanted.filter(({ set: patterns }) => patterns.matches(file.path)).map(({ kind }) => kind);
      return kinds.length > 0 ? [{ file, kinds }] : [];
    });
    if (matching.length === 0) files.push(broken(['tests'], artifact.name, 'No file in it matches a glob of reports.'));
    for (const { file, kinds } of matching) {
      files.push({ kinds, file: await readBytes(`${artifact.name}/${file.path}`, file, file.path) });
    }
  }
  return files;
}

/** Of another workflow's newest finished run at the same head. */
async function ofWorkflow(forge: Forge, asked: string, change: Change, far: Far): Promise<FarFile[]> {
  const cut = asked.indexOf('/');
  const [workflow, name] = [asked.slice(0, cut), asked.slice(cut + 1)];
  const runs = change.head.sha === undefined ? undefined : await forge.runsOf(change.head.sha);
  if (runs?.status !== 'ok')
    return [broken(['tests'], asked, `The runs of this head could not be listed${runs === undefined ? '' : `: ${runs.why}`}.`)];
  const run = runs.value
    .filter(({ path, headSha }) => path.endsWith(`/${workflow}`) && headSha === change.head.sha)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))[0];
  if (run === undefined) return [broken(['tests'], asked, `The workflow ${quoted(workflow)} has no run at this head yet.`)];
  if (run.conclusion === undefined)
    return [broken(['tests'], asked, `The run of ${quoted(workflow)} at this head has not finished.`)];
  const artifacts = await forge.artifactsOf(run.id);
  if (artifacts.status !== 'ok') return [broken(['tests'], asked, `Its artifacts could not be listed: ${artifacts.why}.`)];
  return fromArtifacts(forge, name, artifacts.value, far);
}

/** `merge`: the commit that a pull request's run checks out, which is what is scanned. */
async function analyses(forge: Forge, change: Change, merge: string | undefined): Promise<FarFile[]> {
  const ref = change.number === undefined ? change.head.ref : `refs/pull/${change.number}/merge`;
  const shas = [change.head.sha, merge].filter((sha): sha is string => sha !== undefined);
  if (ref === undefined) return [broken(['scans'], 'code scanning', 'This event names no ref to ask it for.')];
  const answer = await forge.analyses(ref, shas);
  if (answer.status !== 'ok') {
    const remedy = remedyFor(answer, 'security-events: read');
    return [broken(['scans'], 'code scanning', `Its analyses could not be read: ${answer.why}.`, remedy)];
  }
  if (answer.value.length === 0) return [broken(['scans'], 'code scanning', 'It has no finished analysis of this head yet.')];
  const files: FarFile[] = [];
  for (const file of answer.value) files.push({ kinds: ['scans'], file: await readBytes(file.path, file) });
  return files;
}
