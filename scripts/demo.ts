/**
 * Makes the demo's report by running its tests for real (scripts/demo/, with this project's own vitest) and stores it as
 * src/demo/reports/linux/junit.xml. The Windows leg that the demo's policy expects is missing on purpose.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'jidoka-demo-'));
cpSync(join(root, 'scripts/demo'), folder, { recursive: true });
cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, mode: 2 });
const args = [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=junit', '--outputFile=junit.xml'];
const run = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' });
if (run.status !== 1) throw new Error(`the demo has one failing test, so vitest ends with 1; it ended with ${run.status}`);
const report = readFileSync(join(folder, 'junit.xml'), 'utf8')
  .replaceAll(folder, '/home/runner/work/shop/shop')
  .replace(/hostname="[^"]*"/g, 'hostname="runner"');
writeFileSync(join(root, 'src/demo/reports/linux/junit.xml'), report);
rmSync(folder, { recursive: true, force: true });
