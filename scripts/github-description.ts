/**
 * GitHub's own description of its REST API, cut to the operations that the Action uses: what the suite's GitHub is checked
 * against. Run it after adding an operation below; the result is committed.
 *
 * The whole description is 385 MB unpacked, so it is no dependency: it is fetched into a temporary folder and taken away.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
  'GET /repos/{owner}/{repo}/code-scanning/analyses',
  'GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}',
  'GET /repos/{owner}/{repo}/code-scanning/alerts',
  'GET /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'GET /user',
];

/** Reached by no operation, and yet an answer to each: a bad token, an exhausted limit, a fault. */
const ALWAYS = ['#/components/schemas/basic-error'];

const PACKAGE = '@octokit/openapi@23.0.2';
const DESCRIPTION = 'package/generated/api.github.com.json';

/** Words for people, and what steers other generators. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'tags', 'x-github', 'x-octokit']);
/** Below these keys stand names, not keywords: a property may be called "description". */
const NAMED = new Set(['properties', 'patternProperties', 'content', 'headers', 'mapping']);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'test', 'support', 'github', 'openapi.json');

function fetchDescription(): Json {
  const folder = mkdtempSync(join(tmpdir(), 'jidoka-openapi-'));
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    const tarball = `octokit-openapi-${PACKAGE.slice(PACKAGE.lastIndexOf('@') + 1)}.tgz`;
    execFileSync('tar', ['-xzf', tarball, DESCRIPTION], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cut(description: Json): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of OPERATIONS) {
    const [method = '', path = ''] = operation.split(' ');
    const found = at(description, ['paths', path, method.toLowerCase()]);
    if (found === undefined) throw new Error(`${PACKAGE} describes no ${operation}`);
    paths[path] = { ...paths[path], [method.toLowerCase()]: withoutProse(found) };
  }
  const components: Record<string, Record<string, Json>> = {};
  const waiting = [...references(paths), ...ALWAYS];
  for (let reference = waiting.shift(); reference !== undefined; reference = waiting.shift()) {
    const [, , kind = '', name = ''] = reference.split('/');
    if (components[kind]?.[name] !== undefined) continue;
    const found = at(description, ['components', kind, name]);
    if (found === undefined) throw new Error(`${PACKAGE} has no ${reference}`);
    const kept = withoutProse(found);
    components[kind] = { ...components[kind], [name]: kept };
    waiting.push(...references(kept));
  }
  return {
    openapi: at(description, ['openapi']) ?? '',
    info: { title: `Cut from ${PACKAGE} by scripts/github-description.ts`, version: at(description, ['info', 'version']) ?? '' },
    paths: sorted(paths),
    components: sorted(Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, sorted(named)]))),
  };
}

function at(value: Json, keys: readonly string[]): Json | undefined {
  let here: Json | undefined = value;
  for (const key of keys) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
}

function withoutProse(value: Json, areNames = false): Json {
  if (isList(value)) return value.map((item) => withoutProse(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      !areNames && PROSE.has(key) ? [] : [[key, withoutProse(inner, !areNames && NAMED.has(key))]],
    ),
  );
}

function references(value: Json): string[] {
  if (isList(value)) return value.flatMap(references);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function sorted<T extends Json>(named: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = `${JSON.stringify(cut(fetchDescription()), null, 2)}\n`;
writeFileSync(out, text);
execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', out], { cwd: root, stdio: 'inherit' });
process.stdout.write(`wrote ${out}: ${OPERATIONS.length} operations, ${text.length} bytes before formatting\n`);
