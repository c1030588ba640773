/** What the scripts that write fixtures share: a folder of their own, a shell in it, and reports without this machine's places. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'fixtures-')));

const environment = {
  ...process.env,
  CI: 'true',
  // Debian's own, whatever else is on PATH.
  PYTHON: process.env['PYTHON'] ?? '/usr/bin/python3',
  RUFF: process.env['RUFF'] ?? 'ruff',
  // This very Node for npm's tools too, and no test runner's variables of whoever started this.
  PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  NODE_TEST_CONTEXT: undefined,
  NODE_V8_COVERAGE: undefined,
  VITEST: undefined,
};

export function shell(command: string, folder: string, report = ''): { text: string; failed: boolean } {
  const env = { ...environment, REPORT: report };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8', timeout: 300_000 });
  return { text: `${stdout}${stderr}`, failed: status !== 0 };
}

/** The report as it would have been written on a hosted runner; nothing but places and names of this machine is changed. */
export function neutral(text: string, folder: string): string {
  const placed = text
    .replaceAll(folder, '/home/runner/work/demo/demo')
    .replaceAll(temporary, '/home/runner/work')
    .replaceAll(`${homedir()}/`, '/home/runner/');
  const user = /runUser="([^"]+)"/.exec(placed)?.[1];
  const named = user === undefined ? placed : placed.replaceAll(`"${user}"`, '"runner"').replaceAll(`"${user}@`, '"runner@');
  return named
    .replaceAll(`"${hostname()}"`, '"runner"')
    .replaceAll(`@${hostname()} `, '@runner ')
    .replaceAll(/"localhost(\.localdomain)?"/g, '"runner"');
}
