/**
 * Builds the committed bundle: TypeScript to `lib/`, one ncc entry to `dist/`, two starters beside it, and the demo's data.
 * `node scripts/build.ts [OUT]` builds elsewhere, which is how the suite proves that dist/ is what this source makes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
// Always this folder: ncc numbers its chunks by the modules' paths.
const lib = join(root, 'lib');
// Built aside and moved at the end, so that a failed build leaves the old one.
const fresh = join(dirname(out), `.${basename(out)}-${process.pid}`);

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
}

rmSync(lib, { recursive: true, force: true });
mkdirSync(lib);
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', lib);
writeFileSync(join(lib, 'package.json'), '{ "type": "module" }\n');
run('@vercel/ncc/dist/ncc/cli.js', 'build', join(lib, 'index.js'), '-o', fresh, '--license', 'licenses.txt', '--quiet');

const home = "import.meta.dirname ?? new URL('.', import.meta.url).pathname";
writeFileSync(
  join(fresh, 'cli.js'),
  `#!/usr/bin/env node\nimport { cli } from './index.js';\nawait cli(process.argv.slice(2), ${home});\n`,
);
writeFileSync(join(fresh, 'main.js'), `import { action } from './index.js';\nawait action();\n`);
writeFileSync(join(fresh, 'package.json'), '{ "type": "module" }\n');
cpSync(join(root, 'src', 'demo'), join(fresh, 'demo'), { recursive: true });
rmSync(out, { recursive: true, force: true });
renameSync(fresh, out);
process.stdout.write(`built ${out} (${readFileSync(join(out, 'index.js')).length} bytes in index.js)\n`);
