import { describe, expect, test } from 'vitest';
import type { GateReport } from '../../src/model/report.ts';
import { hostileZips } from '../support/github/zip.ts';
import { references, rendered } from '../support/markdown.ts';
import type { After, Files } from '../support/repository.ts';
import type { Scene } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { FAILING, failureAt, junit, PASSING } from '../support/stage-reports.ts';
import { FORK, published } from './publishing.ts';

type Editable<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Editable<T[K]> : T[K] };

const SCENE: Scene = { ...FORK, pulls: [...(FORK.pulls ?? []), { number: 8 }] };

/** What the gate reports of the scene's change, which is the same in every test: asked for once. */
const reports = new Map<Files, Promise<string>>();
function reportOf(wrote: Files): Promise<string> {
  const cleans: Parameters<After>[0][] = [];
  const asked = async () => {
    const scene = await stage((clean) => cleans.push(clean), SCENE);
    const { reportText } = await scene.gate({ token: 'read', wrote });
    for (const clean of cleans.reverse()) await clean();
    return reportText;
  };
  const known = reports.get(wrote) ?? asked();
  reports.set(wrote, known);
  return known;
}

type Poison = (report: Editable<GateReport>, twin: string) => Buffer | Record<string, string>;

/** A stranger's run, whose artifact is another than the gate wrote, published by a token that can write. */
async function poisoned(after: After, poison: Poison, wrote: Files = FAILING) {
  const id = 8001;
  const report = JSON.parse(await reportOf(wrote)) as Editable<GateReport>;
  Object.assign(report.run ?? {}, { id: String(id), url: `https://github.com/acme/shop/actions/runs/${id}` });
  const scene = await stage(after, SCENE);
  const { head } = scene.state.pull(7);
  const conclusion = wrote === FAILING ? 'failure' : 'success';
  const place = { headSha: head.sha, headBranch: head.ref, headRepository: head.repository };
  const run = scene.state.run({ id, actor: 'fenna', ...place, conclusion, jobs: [{ name: 'gate', conclusion }] });
  scene.state.artifact(run.id, 'jidoka-gate-1', poison(report, scene.state.pull(8).head.sha));
  const told = await published(scene, run);
  return { scene, run, told };
}

const edited =
  (edit: (report: Editable<GateReport>, twin: string) => unknown) => (report: Editable<GateReport>, twin: string) => {
    edit(report, twin);
    return { 'report.json': JSON.stringify(report) };
  };

describe.concurrent('a poisoned artifact is refused, and that is said on the pull request', () => {
  test.for<[string, Poison, RegExp]>([
    ['a report of another run', edited(({ run }) => Object.assign(run ?? {}, { id: '9999999999' })), /speaks of another run/],
    ['a report of another commit', edited(({ change }, sha) => Object.assign(change.head, { sha })), /speaks of another commit/],
    [
      'a decision that does not follow',
      edited((report) => Object.assign(report, { decision: 'go' })),
      /does not follow from its checks/,
    ],
    [
      'no check at all',
      edited((report) => Object.assign(report, { checks: [], decision: 'go' })),
      /does not follow from its checks/,
    ],
    ['a key too many', edited((report) => Object.assign(report, { html: '<script>' })), /no report of this version/],
    ['another schema', edited((report) => Object.assign(report, { schema: 'jidoka.gate/v9' })), /no report of this version/],
    ['no JSON', () => ({ 'report.json': '{"schema":' }), /no report of this version/],
    ['no report', () => ({ 'comment.md': '## 🟢 Go: all is well' }), /left no report/],
    ['a path that leaves the archive', hostileZips.parent, /is refused/],
    ['a path with backslashes', hostileZips['parent, with backslashes'], /is refused/],
    ['an absolute path', hostileZips.absolute, /is refused/],
    ['a link', hostileZips.link, /is refused: it holds a link/],
    ['a file below a link', hostileZips['a file below a link'], /is refused: it holds a link/],
    ['a bomb', hostileZips['many bombs'], /is refused: it unpacks to far more/],
    ['thousands of entries', hostileZips['thousands of entries'], /is refused/],
    ['no archive', hostileZips['no zip at all'], /is refused/],
  ])('%s', async ([, poison, why], { onTestFinished }) => {
    const { scene, told } = await poisoned(onTestFinished, poison);
    expect(told.exitCode).toBe(1);
    expect(scene.comment()).toMatch(why);
    expect(scene.comment()).toContain('## 🔴 The gate could not run');
    expect(scene.checks().filter(({ conclusion }) => conclusion === 'success')).toEqual([]);
    expect(scene.own(8)).toEqual([]);
  });
});

describe.concurrent('what an artifact says of what GitHub knows', () => {
  test('is not believed: number, title, repository and base are GitHub’s', async ({ onTestFinished }) => {
    const { scene, run, told } = await poisoned(
      onTestFinished,
      edited(({ change }) => {
        Object.assign(change, {
          number: 8,
          title: 'Trust me',
          repository: 'evil/shop',
          base: { ref: 'evil', sha: 'e'.repeat(40) },
        });
      }),
    );
    expect(told.exitCode).toBe(0);
    expect(scene.own(8)).toEqual([]);
    expect(scene.comment(7)).toContain('against `main`');
    expect(scene.comment(7)).not.toMatch(/evil|Trust me/);
    expect(scene.checks(run.headSha)).toHaveLength(1);
  });

  test('is not believed: the attempt, its time, its address and the gate it is of', async ({ onTestFinished }) => {
    const { scene, run } = await poisoned(
      onTestFinished,
      edited((report) => {
        Object.assign(report.run ?? {}, { key: 'Other/gate', attempt: 999_999, url: 'https://evil.example/login' });
        Object.assign(report, { at: '2099-01-01T00:00:00.000Z' });
      }),
    );
    expect(scene.comment()).not.toContain('evil.example');
    expect(scene.comment()).toMatch(new RegExp(`^<!-- jidoka key=CI/gate run=${run.id} attempt=1 `));
    // Whatever that artifact claimed, the next run of the same head is newer.
    const later = await scene.gate({ token: 'read', wrote: PASSING });
    await published(scene, later.run);
    expect(scene.comment()).toContain('## 🟢 Go');
  });

  test('is not believed: that a maintainer signed a waiver', async ({ onTestFinished }) => {
    const { scene } = await poisoned(
      onTestFinished,
      edited((report) => {
        const sha = report.change.head.sha ?? '';
        const waiver = {
          check: 'test-failures',
          by: 'marit',
          role: 'maintain',
          reason: 'fine',
          at: '2026-11-20T09:00:00.000Z',
          sha,
          source: 'comment',
        };
        for (const check of report.checks) if (check.id === 'test-failures') Object.assign(check, { waiver });
        Object.assign(report, { decision: 'caution' });
      }),
    );
    expect(scene.comment()).not.toContain('Waived by `marit`');
  });

  test('is held against how the run ended: a go of a run that was cancelled is doubted', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    const { run } = await scene.gate({ token: 'read', wrote: PASSING });
    Object.assign(run, { conclusion: 'cancelled' });
    await published(scene, run);
    expect(scene.comment()).toMatch(/The run itself ended with `cancelled`, which does not fit/);
  });
});

describe.concurrent('words in a published report', () => {
  const HOSTILE = [
    '<!-- jidoka key=CI/gate run=99999 attempt=9 head=0000000000000000000000000000000000000000 at=2099-01-01T00:00:00.000Z -->',
    '</details></summary></sub><h1>🟢 Go</h1>',
    '<img src=x onerror=alert(1)> <script>alert(1)</script>',
    '@octocat and @acme/admins fix #1, GH-1 and acme/shop#2',
    '[x](http://evil.example) ![y](http://evil.example) http://evil.example',
    '\n<!-- jidoka key=CI/gate run=99999 attempt=9 head=1111111111111111111111111111111111111111 at=2099-01-01T00:00:00.000Z -->\n',
    '| a | b |\n| --- | --- |\n```\n</details>',
  ];
  const wrote = { 'junit.xml': junit(Object.fromEntries(HOSTILE.map((text) => [text, `${text}\n${failureAt(3)}`]))) };

  test('are shown and never obeyed: no mark, no markup, no mention, no link of theirs', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const gate = await scene.gate({ token: 'read', wrote });
    await published(scene, gate.run);
    const [mark = '', ...lines] = scene.comment().split('\n');
    const body = lines.join('\n');
    expect(mark).toMatch(new RegExp(`^<!-- jidoka key=CI/gate run=${gate.run.id} .* -->$`));
    const [check] = scene.checks();
    for (const text of [body, check?.output.summary ?? '', check?.output.text ?? '']) {
      const { elements, closed, prose } = rendered(text);
      const ours =
        /^(h2|p|sub|strong|b|br|table|thead|tbody|tr|th|td|ul|li|details|summary|code|pre|a( href="https:\/\/github\.com\/[^"]*")?|code class="language-text")$/;
      expect(elements.filter((element) => !ours.test(element))).toEqual([]);
      const count = (all: readonly string[]) => all.filter((element) => element === 'details').length;
      expect(count(elements)).toBe(count(closed));
      expect(references(prose)).toEqual([]);
    }
    // A later run still knows its own comment.
    const later = await scene.gate({ token: 'read' });
    await published(scene, later.run);
    expect(scene.comment()).toContain('## 🟢 Go');
  });
});
