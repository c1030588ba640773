import { describe, expect, test } from 'vitest';
import { AI_SCENE, aiReports } from '../../scripts/sandbox/ai.ts';
import { gateReportSchema } from '../../src/model/report.ts';
import { reviewMapFileSchema } from '../../src/model/reported-provenance.ts';
import { writeNotes } from '../support/github/authorship-scene.ts';
import { faults } from '../support/github/server.ts';
import { rendered } from '../support/markdown.ts';
import type { After } from '../support/repository.ts';
import type { Scene } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import {
  AI_STOPS,
  commanded,
  lines,
  noteOf,
  outcomes,
  provenanceIn,
  reviewed,
  rowsIn,
  SAID_NONE,
  scene,
  TRAILER,
} from './ai-told.ts';
import { published } from './publishing.ts';
import { outcomeOf } from './told.ts';

/** Who made the lines of a change, and what hangs on it: from a checkout and GitHub to what people see. */

const REPORTS = aiReports();
const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
const NOTES = 'POST /graphql LineNotes';
const BLAME = 'POST /graphql Blame';

describe.concurrent('a change of several hands', () => {
  const ROWS = [
    'src/export.js:1-23 at 12, copilot by commit',
    'src/query.js:1-45 at 8, claude by commit',
    'test/query.test.js:1-12 at 1, claude by commit',
  ];

  test.for([
    ['with the whole history: by git', 'full', [NOTES, COMMITS]],
    ['as a workflow of the docs checks it out: by GitHub', 'parents', [COMMITS, NOTES, BLAME]],
    ['with the merge commit alone: by GitHub', 'shallow', [COMMITS, NOTES, BLAME]],
  ] as const)('is told the same %s', async ([, checkout, asked], { onTestFinished }) => {
    const shop = await stage(onTestFinished, { ...AI_SCENE, keeps: false });
    const told = await shop.gate({ wrote: REPORTS, checkout });
    // Of 84 added lines 56 are of the first agent and 23 of the second; a suggestion of one line and a person's four count for none.
    expect(provenanceIn(told)).toMatchObject({ lines: { added: 84, ai: 79, human: 0, untold: 0 }, gaps: [] });
    expect(told.outputs['ai-lines-percent']).toBe('94');
    expect(rowsIn(told)).toEqual(ROWS);
    const ofLines = told.requests.map(({ route }) => route).filter((route) => [COMMITS, NOTES, BLAME].includes(route));
    expect(ofLines).toEqual(asked);
    expect(provenanceIn(told).commits?.map(({ grade, lines: own }) => [grade, own?.ai, own?.untracked])).toEqual([
      ['co-authored', 56, 0],
      ['authored', 23, 0],
      ['suggestion', 0, 1],
      ['none', 0, 4],
    ]);
    for (const id of ['ai-tested', 'ai-scanned', 'ai-reviewed', 'ai-spec']) expect(outcomeOf(told, id)).toBe('fail');
    expect(outcomeOf(told, 'ai-disclosed')).toBe('pass');
  });

  test('shows where to look first in its comment, its check run and its files, and names nobody', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, AI_SCENE);
    const told = await shop.gate({ wrote: REPORTS });
    expect(reviewMapFileSchema.parse(JSON.parse(told.file('review-map.json')))).toMatchObject({ state: 'present', rowsTotal: 3 });
    expect(gateReportSchema.parse(told.report).evidence.provenance).toMatchObject({ mapTotal: 3, testsTotal: 1 });
    const links = [...shop.comment().matchAll(/^\| \d \| \[`([^`]+)`\]/gm)].map(([, place]) => place);
    expect(links).toEqual(['src/export.js:1-23', 'src/query.js:1-45', 'test/query.test.js:1-12']);
    const [check] = shop.checks();
    const first = (check?.annotations ?? []).filter(({ title }) => title?.startsWith('Look here first'));
    expect(first.map(({ path, start_line: line, annotation_level: level }) => [path, line, level])).toEqual([
      ['src/export.js', 12, 'notice'],
      ['src/query.js', 8, 'notice'],
      ['test/query.test.js', 1, 'notice'],
    ]);
    const files = ['report.json', 'review-map.json', 'jidoka.html', 'comment.md', 'summary.md'].map((name) => told.file(name));
    expect(files).not.toContain('');
    const all = [...files, shop.comment(), JSON.stringify(check), told.log].join('\n');
    expect(all).not.toMatch(/\b(anouk|marit|wout|adelheid|coen)\b|Test Author|author@example\.org/i);
  });

  test('without a policy: the map is there, and nothing of it counts', async ({ onTestFinished }) => {
    const { policy: _policy, ...bare } = AI_SCENE;
    const shop = await stage(onTestFinished, { ...bare, keeps: false });
    const told = await shop.gate({ wrote: REPORTS });
    expect(told.outputs).toMatchObject({ decision: 'go', 'ai-lines-percent': '94' });
    expect(shop.comment()).toMatch(/### Look here first\n\n79 of 84 added lines are AI-made/);
    const ai = told.report?.checks.filter(({ id }) => id.startsWith('ai-')) ?? [];
    expect(new Set(ai.map(({ level }) => level))).toEqual(new Set(['off']));
  });
});

describe.concurrent('a fork’s change', () => {
  const [pull] = AI_SCENE.pulls ?? [];
  const FORKED: Scene = {
    ...AI_SCENE,
    policy: `${AI_SCENE.policy ?? ''}mode: stop\n`.replaceAll(/(ai-disclosed|ai-reviewed): \{ level: warn/g, '$1: { level: stop'),
    github: { visibility: 'public' },
    pulls: [{ number: 7, ...pull, author: 'fenna', body: SAID_NONE, fork: { owner: 'fenna', branch: 'topic' } }],
  };

  test('has its map told by the run that may write, as its own run made it', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, FORKED);
    const told = await shop.gate({ wrote: REPORTS, token: 'read' });
    expect(outcomes(told)).toEqual({ reviewed: 'fail', disclosed: 'fail' });
    await published(shop, told.run);
    const links = [...shop.comment().matchAll(/^\| \d \| \[`([^`]+)`\]/gm)].map(([, place]) => place);
    expect(links).toEqual(['src/export.js:1-23', 'src/query.js:1-45', 'test/query.test.js:1-12']);
    expect(shop.comment()).toMatch(/13 of 44 coverable lines are untested/);
    expect(shop.comment()).toMatch(/Nobody else who may write here has approved them/);
    expect(shop.comment()).toMatch(
      /The description says that no agent helped; the marker of `claude` and `copilot` in 2 commits/,
    );
    expect(shop.comment()).not.toContain('cannot be told');
  });

  type Record = { checks: { id: string; outcome: unknown }[]; evidence: { provenance: Record['made'] }; made: Made };
  type Made = { map: { path: string; because: string[] }[]; tests: { ask: string }[] };

  /** Another artifact than the gate wrote, of a run of the same head. */
  async function forged(after: After, edit: (report: Omit<Record, 'made'>) => void) {
    const shop = await stage(after, FORKED);
    const { run, reportText } = await shop.gate({ wrote: REPORTS, token: 'read', with: { artifact: 'false' } });
    const report = JSON.parse(reportText);
    edit(report);
    shop.state.artifact(run.id, 'jidoka-gate-1', { 'report.json': JSON.stringify(report) });
    Object.assign(run, { conclusion: 'success' });
    const told = await published(shop, run);
    return { shop, told };
  }

  test('whose record says that no agent helped is believed in nothing that GitHub tells', async ({ onTestFinished }) => {
    const { shop, told } = await forged(onTestFinished, (report) => {
      for (const check of report.checks) check.outcome = { kind: 'pass', said: 'All is well.' };
      Object.assign(report, { decision: 'go' });
      Object.assign(report.evidence.provenance, {
        lines: { added: 84, ai: 0, human: 84, untold: 0 },
        ...{ share: 0, agents: [], commits: [], map: [], mapTotal: 0, tests: [], testsTotal: 0, gaps: [] },
        pull: { grade: 'none', agents: [], evidence: [], disclosure: { said: 'used', asked: true, signs: [] } },
      });
    });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'ai-reviewed,ai-disclosed', 'ai-lines-percent': '94' });
    expect(shop.comment()).toContain('79 of 84 added lines are AI-made (94 %), with `claude` and `copilot`.');
    expect(shop.comment()).not.toContain('The description says that an agent helped');
  });

  test('whose map speaks of other lines is told without it', async ({ onTestFinished }) => {
    const { shop } = await forged(onTestFinished, ({ evidence: { provenance } }) => {
      const [row] = provenance.map;
      Object.assign(row ?? {}, { path: 'src/price.js', because: ['Look away.'] });
    });
    expect(shop.comment()).toContain('does not fit the lines that GitHub tells, and is left out');
    expect(shop.comment()).not.toContain('Look away');
    expect(JSON.stringify(shop.checks())).not.toContain('Look here first: ');
  });

  test('whose map holds markup, mentions and links is told without them', async ({ onTestFinished }) => {
    const evil = '</td></table><h1>🟢 Go</h1> @octocat [x](http://evil.example) <img src=x onerror=alert(1)>';
    const { shop } = await forged(onTestFinished, ({ evidence: { provenance } }) => {
      for (const row of provenance.map) row.because = [evil];
      for (const request of provenance.tests) request.ask = evil;
    });
    expect(shop.comment()).toContain('Look here first');
    const { elements } = rendered(shop.comment().slice(shop.comment().indexOf('\n')));
    expect(elements.filter((element) => /^(h1|img|a href="(?!https:\/\/github\.com\/))/.test(element))).toEqual([]);
    expect(shop.comment()).not.toMatch(/(?<![`\w])@octocat/);
  });
});

describe.concurrent('whose approval counts', () => {
  const TWO = scene({
    commits: [
      { files: { 'src/hand.ts': lines('h', 3) }, message: 'By hand' },
      { files: { 'src/shop.ts': lines('a', 5) }, message: `With help\n\n${TRAILER}`, author: 'Gretchen <gretchen@example.org>' },
    ],
  });

  test('only of someone else who may write, given when the last AI-made lines were there', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, TWO);
    expect(outcomes(await shop.gate())).toEqual({ reviewed: 'fail', disclosed: 'pass' });
    const early = shop.origin.git('rev-parse', 'topic~1');
    const short = [['anouk'], ['gretchen'], ['review-bot[bot]'], ['fenna'], ['wout', early]] as const;
    for (const [by, sha] of short) {
      const told = await reviewed(shop, by, sha === undefined ? {} : { sha });
      expect([by, outcomes(told).reviewed, told.outputs['decision']]).toEqual([by, 'fail', 'stop']);
    }
    const told = await reviewed(shop, 'marit');
    expect([outcomes(told).reviewed, told.outputs['decision']]).toEqual(['pass', 'go']);
    // What someone says of another check does not take it back.
    expect((await commanded(shop)).outputs['decision']).toBe('go');
    // A person's push after it leaves it standing, and an agent's does not.
    shop.push(7, { 'src/after.ts': lines('p', 2) });
    expect(outcomes(await shop.gate()).reviewed).toBe('pass');
    shop.state.push(7, shop.origin.commit({ 'src/more.ts': lines('m', 2) }, { on: 'topic', message: `More\n\n${TRAILER}` }));
    expect(outcomes(await shop.gate()).reviewed).toBe('fail');
  });

  test('not one that was given beside the AI-made lines, which were merged in later', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, { ...scene({ changes: { 'src/hand.ts': lines('h', 3) } }), keeps: false });
    shop.state.review(7, 'marit', 'APPROVED');
    shop.origin.commit({ 'src/agent.ts': lines('a', 9) }, { on: 'helped', message: `With help\n\n${TRAILER}` });
    // Its own branch comes first among the merge's parents, and so in every list of commits.
    shop.origin.git('merge', '--quiet', '--no-ff', '--message', 'Bring both together', 'topic');
    shop.state.push(7, shop.origin.git('rev-parse', 'HEAD'));
    for (const checkout of ['full', 'parents'] as const) {
      const told = await shop.gate({ checkout });
      expect([outcomes(told).reviewed, told.outputs['decision']]).toEqual(['unknown', 'stop']);
    }
    shop.state.review(7, 'marit', 'APPROVED');
    expect((await shop.gate()).outputs['decision']).toBe('go');
  });

  test('of an agent’s own change: not of who asked for it', async ({ onTestFinished }) => {
    const opened = { author: 'copilot-swe-agent[bot]', assignees: ['wout'], changes: { 'src/a.ts': lines('a', 3) } };
    const shop = await stage(onTestFinished, { ...scene(opened), keeps: false });
    shop.state.review(7, 'wout', 'APPROVED');
    expect(outcomes(await shop.gate()).reviewed).toBe('fail');
    shop.state.review(7, 'marit', 'APPROVED');
    expect(outcomes(await shop.gate()).reviewed).toBe('pass');
  });
});

describe.concurrent('what someone wrote to look better', () => {
  const HELPED = { commits: [{ files: { 'src/a.ts': lines('a', 30) }, message: `Orders\n\n${TRAILER}` }], body: SAID_NONE };
  const BOTH_FAIL = { reviewed: 'fail', disclosed: 'fail' };

  test('a box and a note of a person relax nothing beside a marker', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, { ...scene(HELPED), keeps: false });
    expect(outcomes(await shop.gate())).toEqual(BOTH_FAIL);
    writeNotes(shop.origin, { [shop.state.pull(7).head.sha]: noteOf('src/a.ts', '1-30', 'person') });
    for (const checkout of ['full', 'parents'] as const) {
      const told = await shop.gate({ checkout });
      expect(outcomes(told)).toEqual(BOTH_FAIL);
      expect(provenanceIn(told).lines).toEqual({ added: 30, ai: 30, human: 0, untold: 0 });
    }
  });

  test('a trailer that is pushed away leaves the note, and notes that vanish leave the record', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, scene(HELPED));
    const sha = shop.origin.commit({ 'src/a.ts': lines('a', 30) }, { on: 'clean', message: 'Orders' });
    writeNotes(shop.origin, { [sha]: noteOf('src/a.ts', '1-30') });
    shop.state.push(7, sha);
    const told = await shop.gate();
    expect([told.outputs['ai-lines-percent'], outcomes(told)]).toEqual(['100', BOTH_FAIL]);
    shop.origin.git('update-ref', '-d', 'refs/notes/ai');
    expect(outcomes(await commanded(shop))).toEqual(BOTH_FAIL);
  });

  test('a label that says otherwise is heard when the change is decided again', async ({ onTestFinished }) => {
    const policy = `${AI_STOPS}ai: { min-grade: disclosed }\n`;
    const quiet = scene({ changes: { 'src/a.ts': lines('a', 3) }, body: SAID_NONE }, { policy });
    const shop = await stage(onTestFinished, quiet);
    expect(outcomes(await shop.gate())).toEqual({ reviewed: 'not-applicable', disclosed: 'pass' });
    shop.state.label(7, 'marit', 'ai-generated');
    const event = shop.events.pullRequest(7, 'labeled', { by: 'marit', label: 'ai-generated' });
    const told = await shop.step({ event, workflow: 'Decide', job: 'decide', token: 'rejudge' });
    expect(outcomes(told)).toEqual(BOTH_FAIL);
  });
});

describe.concurrent('line notes that only GitHub has', () => {
  // Eight lines of the first commit are an agent's; the second moves them five down.
  const NOTED = scene({
    commits: [
      { files: { 'src/a.ts': lines('a', 30) }, message: 'Orders' },
      { files: { 'src/a.ts': lines('b', 5) + lines('a', 30) }, message: 'More orders' },
    ],
  });

  test.for([
    [
      'are laid over the lines where the history is there',
      'full',
      { ai: 8, untold: 0 },
      ['src/a.ts:8-15 at 8, cursor by git-ai-note'],
    ],
    ['leave lines untold where it is not, which is said', 'parents', { ai: 0, untold: 30 }, []],
  ] as const)('%s', async ([, checkout, found, rows], { onTestFinished }) => {
    const shop = await stage(onTestFinished, { ...NOTED, keeps: false });
    writeNotes(shop.origin, { [shop.origin.git('rev-parse', 'topic~1')]: noteOf('src/a.ts', '3-10') });
    const told = await shop.gate({ checkout });
    expect(provenanceIn(told).lines).toEqual({ added: 35, human: 0, ...found });
    expect(rowsIn(told)).toEqual(rows);
    expect(outcomes(told).reviewed).toBe('fail');
    const gaps = provenanceIn(told).gaps ?? [];
    if (checkout === 'parents') expect(gaps.join()).toMatch(/Line notes could not be laid over every line: .*`fetch-depth: 0`/);
    else expect(gaps).toEqual([]);
  });
});

describe.concurrent('where GitHub does not answer', () => {
  const MIXED = scene(
    {
      body: SAID_NONE,
      commits: [
        { files: { 'src/hand.ts': lines('h', 3) }, message: 'By hand' },
        { files: { 'src/a.ts': lines('a', 30) }, message: `With help\n\n${TRAILER}` },
      ],
    },
    { policy: `${AI_STOPS}  ai-tested: { level: warn }\n` },
  );

  test('a change whose one sign is a line note does not become greener where notes cannot be read', async ({
    onTestFinished,
  }) => {
    const only = scene({ changes: { 'src/a.ts': lines('a', 30) } }, { policy: 'checks:\n  ai-tested: { level: stop }\n' });
    const shop = await stage(onTestFinished, { ...only, keeps: false });
    writeNotes(shop.origin, { [shop.state.pull(7).head.sha]: noteOf('src/a.ts', '1-30') });
    expect((await shop.gate()).outputs['stopped-by']).toContain('ai-tested');
    shop.github.fail(faults.forbidden, { times: 99, on: NOTES });
    const told = await shop.gate();
    expect([told.outputs['decision'], told.outputs['ai-lines-percent'], outcomeOf(told, 'ai-tested')]).toEqual([
      'stop',
      '',
      'unknown',
    ]);
  });

  test('nothing passes for a marker that was not found, and what to do is said', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, { ...MIXED, keeps: false });
    expect((await shop.gate()).outputs['stopped-by']).toBe('ai-reviewed,ai-disclosed');
    for (const [fault, on] of [
      [faults.serverError, COMMITS],
      [faults.emptyList, COMMITS],
      [faults.truncated, COMMITS],
      [faults.graphqlPartial, NOTES],
      [faults.graphqlErrors, BLAME],
      [faults.reset, BLAME],
    ] as const) {
      shop.github.mend();
      shop.github.fail(fault, { times: 99, on });
      const told = await shop.gate({ speed: 40 });
      expect(told.outputs['stopped-by']).toContain('ai-reviewed,ai-disclosed');
      // Of lines that could not all be told there is no share.
      expect(told.outputs['ai-lines-percent']).toBe('');
      expect(shop.comment()).not.toMatch(/No marker (of an agent that counts )?was found/);
      const { state, reason, gaps } = provenanceIn(told);
      expect(state).toBe(on === COMMITS ? 'absent' : 'present');
      expect(reason ?? gaps?.join()).toMatch(
        /GitHub did not tell it either|could not be looked at|could not be told|was not found out/,
      );
      const remedy = on === NOTES ? /git fetch origin/ : /fetch-depth: 0|Give the job|A smaller change/;
      expect(shop.comment() + (gaps ?? []).join()).toMatch(remedy);
    }
  });

  test('a change whose only sign is a note is unknown, and no change without one', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, {
      ...scene({ changes: { 'src/a.ts': lines('a', 3) }, body: SAID_NONE }),
      keeps: false,
    });
    writeNotes(shop.origin, { [shop.state.pull(7).head.sha]: noteOf('src/a.ts', '1-3') });
    expect(outcomes(await shop.gate())).toEqual({ reviewed: 'fail', disclosed: 'fail' });
    shop.github.fail(faults.forbidden, { times: 99, on: NOTES });
    for (const checkout of ['full', 'parents'] as const) {
      const told = await shop.gate({ checkout });
      expect(outcomes(told)).toEqual({ reviewed: 'unknown', disclosed: 'unknown' });
      expect(told.outputs['decision']).toBe('stop');
      expect(shop.comment()).toMatch(/Line notes could not be looked at/);
    }
  });
});

describe.concurrent('where there is no pull request of its own', () => {
  const HELPED = scene(
    { commits: [{ files: { 'src/a.ts': lines('a', 9) }, message: `Orders\n\n${TRAILER}` }] },
    { keeps: false },
  );

  test('a push and a dispatch with a shallow checkout: told on the pull request, and no worry', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, HELPED);
    const before = shop.origin.git('rev-parse', 'main');
    const dispatch = await shop.gate({ event: shop.events.dispatch('topic'), checkout: 'shallow' });
    shop.origin.git('switch', '--quiet', 'main');
    shop.origin.git('merge', '--quiet', '--no-ff', '--message', 'Merge pull request #7', 'topic');
    const push = await shop.gate({ event: shop.events.push({ before }), checkout: 'shallow' });
    for (const told of [dispatch, push]) {
      expect(outcomes(told)).toEqual({ reviewed: 'not-applicable', disclosed: 'not-applicable' });
      expect([told.report?.evidence.provenance, told.outputs['ai-lines-percent']]).toEqual([undefined, '']);
    }
    expect(push.outputs['decision']).toBe('go');
    // With the history the lines are told, and the people are asked on the pull request all the same.
    const whole = await shop.gate({ event: shop.events.push({ before }), checkout: 'full' });
    expect(provenanceIn(whole).lines).toEqual({ added: 9, ai: 9, human: 0, untold: 0 });
    expect([outcomes(whole).reviewed, whole.outputs['decision']]).toEqual(['not-applicable', 'go']);
  });

  test('a merge queue: the lines by git, and without the history never a pass', async ({ onTestFinished }) => {
    const shop = await stage(onTestFinished, HELPED);
    shop.push(7, { 'src/hand.ts': lines('h', 2) });
    const sha = shop.state.pull(7).mergeSha ?? '';
    const event = shop.events.mergeGroup(7, sha);
    shop.origin.git('update-ref', event.ref ?? '', sha);
    const whole = await shop.gate({ event, checkout: 'full' });
    expect(provenanceIn(whole).lines).toEqual({ added: 11, ai: 9, human: 0, untold: 0 });
    expect(outcomes(whole)).toEqual({ reviewed: 'fail', disclosed: 'pass' });
    const told = await shop.gate({ event, checkout: 'parents' });
    expect(outcomes(told)).toEqual({ reviewed: 'unknown', disclosed: 'unknown' });
    expect(told.summary).toContain('fetch-depth: 0');
  });
});
