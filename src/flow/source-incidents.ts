import type { IncidentFact } from './facts.ts';
import type { ToldIssue } from './source.ts';

/** Issues that are incidents, by a label. One that nobody planned to fix, or a copy of another, is none. */
export function incidentOf({ item, body }: ToldIssue, labels: readonly string[], repository: string): IncidentFact | undefined {
  if (!item.labels.some((label) => labels.includes(label))) return undefined;
  if (item.outcome === 'duplicate' || item.outcome === 'not-planned') return undefined;
  return {
    id: `#${item.number}`,
    openedAt: item.openedAt,
    ...(item.closedAt !== undefined && { resolvedAt: item.closedAt }),
    causedBy: causesIn(body, repository),
    fixedBy: item.pulls.map((number) => `#${number}`),
  };
}

const LINE = /^[\s>*_-]*(?:caused[- ]by|root[- ]cause)[*_]*\s*:(.+)$/gim;
const URL = /https?:\/\/[^\s<>)\]"']+/g;

/**
 * The causes that lines such as `Caused-by: #12` and `Root cause: 1a2b3c4` name: commits by sha, pull requests as `#12`, deployments as
 * `deployment:ID`. Addresses are read, never opened, and those of other repositories say nothing.
 */
export function causesIn(body: string, repository: string): string[] {
  const found: string[] = [];
  for (const [, told = ''] of body.matchAll(LINE)) {
    for (const [url] of told.matchAll(URL)) found.push(...causeAt(url, repository));
    const words = told.replace(URL, ' ');
    for (const [, of = '', number = ''] of words.matchAll(/(?:^|[\s([,;])([\w.-]+\/[\w.-]+)?#(\d+)\b/g))
      if (of === '' || of.toLowerCase() === repository.toLowerCase()) found.push(`#${number}`);
    for (const [sha] of words.matchAll(/(?<![\w#/])[0-9a-f]{7,40}(?!\w)/g)) if (/[0-9]/.test(sha)) found.push(sha);
  }
  return [...new Set(found)];
}

function causeAt(url: string, repository: string): string[] {
  const path = url.replace(/^https?:\/\/[^/]+\/(?:api\/v3\/)?(?:repos\/)?/, '');
  if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) return [];
  const [, kind = '', name = ''] = /^(pulls?|commits?|deployments)\/(\w+)/.exec(path.slice(repository.length + 1)) ?? [];
  if (kind.startsWith('pull') && /^\d+$/.test(name)) return [`#${name}`];
  if (kind.startsWith('commit') && /^[0-9a-f]{7,40}$/.test(name)) return [name];
  return kind === 'deployments' && /^\d+$/.test(name) ? [`deployment:${name}`] : [];
}
