import { z } from 'zod';
import type { Forge } from '../forge.ts';
import type { ChangedFile, ChangeSet, LineRange } from '../model/changes.ts';
import type { GitHub } from './github.ts';

/** What a change does to the files, where no history is at hand. GitHub cuts its lists; its own totals say by how much. */

const REPO = '/repos/{owner}/{repo}';
const lines = z.int().min(0);
const fileSchema = z.object({
  filename: z.string(),
  status: z.string(),
  additions: lines,
  deletions: lines,
  previous_filename: z.string().optional(),
  patch: z.string().optional(),
});
type ApiFile = z.output<typeof fileSchema>;

/** GitHub lists at most 3,000 files of a pull request. */
const FILE_PAGES = 30;
/** And at most 300 of a comparison. */
const COMPARED = 300;

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  added: 'added',
  removed: 'deleted',
  modified: 'modified',
  renamed: 'renamed',
  copied: 'copied',
  changed: 'type-changed',
};

export function changeParts(
  github: () => Promise<GitHub>,
  owner: string,
  repo: string,
): Pick<Forge, 'files' | 'compare' | 'fileAt'> {
  return {
    async files({ number, totals, base, head }) {
      const pages = Math.min(FILE_PAGES, Math.max(1, Math.ceil(totals.files / 100)));
      const files: ApiFile[] = [];
      for (let page = 1; page <= pages; page++) {
        const parameters = { owner, repo, pull_number: number, per_page: 100, page };
        const answer = await (await github()).request(`GET ${REPO}/pulls/{pull_number}/files`, parameters, z.array(fileSchema));
        if (answer.status !== 'ok') return answer;
        files.push(...answer.value);
      }
      return { status: 'ok', value: toChangeSet(files, totals, { base: base.sha, head: head.sha }) };
    },
    async compare(base, head) {
      const shape = z.object({ files: z.array(fileSchema), total_commits: z.int().min(0) });
      const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
      const answer = await (await github()).request(`GET ${REPO}/compare/{basehead}`, parameters, shape);
      if (answer.status !== 'ok') return answer;
      const { files, total_commits: commits } = answer.value;
      const set = toChangeSet(files, { commits }, { base, head });
      return { status: 'ok', value: { ...set, truncated: set.truncated || files.length >= COMPARED } };
    },
    async fileAt(repository, path, ref) {
      const [of = '', name = ''] = repository.split('/');
      const shape = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string(), sha: z.string() });
      const answer = await (await github()).request(`GET ${REPO}/contents/{path}`, { owner: of, repo: name, path, ref }, shape);
      if (answer.status !== 'ok') return answer;
      const { content, sha } = answer.value;
      return { status: 'ok', value: { text: Buffer.from(content, 'base64').toString('utf8'), sha } };
    },
  };
}

type Totals = { readonly additions?: number; readonly deletions?: number; readonly files?: number; readonly commits: number };

/** Whatever the totals hold beyond the listed files is `unlisted`, and counts. */
function toChangeSet(listed: readonly ApiFile[], totals: Totals, range: ChangeSet['range']): ChangeSet {
  const files = listed.map(toFile);
  const sum = (of: 'additions' | 'deletions') => files.reduce((all, file) => all + file[of], 0);
  const unlisted = {
    lines: Math.max(0, (totals.additions ?? 0) - sum('additions')) + Math.max(0, (totals.deletions ?? 0) - sum('deletions')),
    files: Math.max(0, (totals.files ?? 0) - files.length),
  };
  const truncated = unlisted.lines + unlisted.files > 0;
  return { files, range, source: 'api', truncated, ...(truncated && { unlisted }), commits: totals.commits };
}

function toFile({ filename: path, status, additions, deletions, previous_filename: from, patch }: ApiFile): ChangedFile {
  const isSmall = additions + deletions === 0;
  const added = patch === undefined ? [] : addedIn(patch);
  const told = added.reduce((all, range) => all + range.to - range.from + 1, 0);
  return {
    path,
    status: Object.hasOwn(STATUS, status) ? (STATUS[status] ?? 'modified') : 'modified',
    ...(from !== undefined && { from }),
    additions,
    deletions,
    // A pure rename has no patch either; neither has lines.
    binary: patch === undefined && isSmall && status !== 'renamed',
    added,
    ...(told < additions && { linesUnknown: true }),
    attributes: { generated: false, vendored: false },
  };
}

/** The lines that a patch adds, numbered as in the file after it. */
export function addedIn(patch: string): LineRange[] {
  const ranges: { from: number; to: number }[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk) line = Number(hunk[1]);
    else if (text.startsWith('+')) {
      const last = ranges.at(-1);
      if (last?.to === line - 1) last.to = line;
      else ranges.push({ from: line, to: line });
      line++;
    } else if (!text.startsWith('-') && !text.startsWith('\\')) line++;
  }
  return ranges;
}
