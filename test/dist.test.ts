import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

test('the committed dist is what this source builds, byte for byte', () => {
  const out = mkdtempSync(join(tmpdir(), 'jidoka-dist-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/build.ts'), out], { stdio: 'pipe' });
    expect(filesIn(dist), 'run npm run build').toEqual(filesIn(out));
    for (const file of filesIn(out)) {
      expect(readFileSync(join(dist, file)).equals(readFileSync(join(out, file))), `${file} differs: run npm run build`).toBe(
        true,
      );
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('the bundle holds no secret of the machine it was built on', () => {
  for (const file of filesIn(dist)) expect(readFileSync(join(dist, file), 'utf8')).not.toContain(root);
});

const plain = plainNode();

/** A Node older than the suite's own, if PATH has one. */
function plainNode(): string | undefined {
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  try {
    const version = execFileSync('node', ['--version'], { env: { PATH: path.join(':') }, encoding: 'utf8' });
    return /^v2[02]\./.test(version)
      ? execFileSync('sh', ['-c', 'command -v node'], { env: { PATH: path.join(':') }, encoding: 'utf8' }).trim()
      : undefined;
  } catch {
    return undefined;
  }
}

test.skipIf(plain === undefined)('the demo runs on plain Node 20 or 22 with nothing installed, and ends with 0', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jidoka-plain-'));
  try {
    execFileSync('cp', ['-r', dist, join(folder, 'dist')]);
    const said = execFileSync(plain ?? '', [join(folder, 'dist/cli.js'), 'demo'], { cwd: folder, encoding: 'utf8' });
    expect(said).toMatch(/^✗ Stop: /);
    expect(said).toContain('Start at');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
