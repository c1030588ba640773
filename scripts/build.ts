/**
 * Builds the committed bundle: TypeScript to `lib/`, one ncc entry to `dist/`, two starters beside it, and the demo's data.
 * `node scripts/build.ts [OUT]` builds elsewhere, which is how the suite proves that dist/ is what this source makes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const lib = process.argv[2] === undefined ? join(root, 'lib') : join(root, 'node_modules', '.cache', 'jidoka-lib');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

rmSync(lib, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', lib);
writeFileSync(join(lib, 'package.json'), '{ "type": "module" }\n');
run('@vercel/ncc/dist/ncc/cli.js', 'build', join(lib, 'index.js'), '-o', out, '--license', 'licenses.txt', '--quiet');

const starter = (call: string) => `${call}\n`;
writeFileSync(
  join(out, 'cli.js'),
  `#!/usr/bin/env node\n${starter("import { cli } from './index.js';\nawait cli(process.argv.slice(2), import.meta.dirname ?? new URL('.', import.meta.url).pathname);")}`,
);
writeFileSync(join(out, 'main.js'), starter("import { action } from './index.js';\nawait action();"));
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
cpSync(join(root, 'src', 'demo'), join(out, 'demo'), { recursive: true });
process.stdout.write(`built ${out} (${readFileSync(join(out, 'index.js')).length} bytes in index.js)\n`);
