import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { flow } from '../../src/commands/flow.ts';
import type { Facts } from '../../src/flow/facts.ts';
import type { FlowMetric } from '../../src/flow/numbers.ts';
import { picturesOf } from '../../src/flow/pictures.ts';
import type { FlowReport } from '../../src/flow/report.ts';
import { flowReportSchema } from '../../src/flow/report.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { visible } from '../../src/model/words.ts';
import { flowHtml } from '../../src/reports/flow-html.ts';
import { FLOW_STYLE, FLOW_STYLE_SHA256 } from '../../src/reports/flow-html-style.ts';
import { at, facts } from '../support/facts.ts';
import type { Team } from '../support/simulation.ts';
import { simulate } from '../support/simulation.ts';
import { HOSTILE, LONG } from './hostile.ts';
import { htmlSkeleton } from './readers.ts';

type Node = DefaultTreeAdapterMap['node'];
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly inside: readonly Element[];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every element of a page, each before what is in it. */
function elementsOf(page: string): readonly Element[] {
  const errors: string[] = [];
  const walk = (node: Node): Element[] => {
    const inside = 'childNodes' in node ? node.childNodes.flatMap(walk) : [];
    if (!('tagName' in node)) return inside;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes, text: textOf(node), inside }, ...inside];
  };
  const all = walk(parse(page, { onParseError: ({ code }) => errors.push(code) }));
  expect(errors).toEqual([]);
  return all;
}

const TEAM: Team = {
  developers: 6,
  reviewers: 2,
  hours: { coding: 30, review: 9, rework: 8, merge: 1 },
  spread: 1,
  returned: 0.3,
  abandoned: 0.05,
  asked: 11,
  release: 'weekly',
  weeks: 30,
};

/** Twelve weeks of a team whose pull requests are known, with lines and kinds of work. */
function teamFacts(): Facts {
  const told = simulate(TEAM, 7);
  const kinds = ['feat: a', 'fix: b', 'chore: c'];
  const pulls = told.pulls.map((one) => ({ ...one, lines: (one.number * 37) % 900, title: kinds[one.number % 3] ?? '' }));
  return { ...told, repository: 'octo/shop', pulls };
}

function reported(of: Facts, days = 84) {
  const window = { from: of.at - days * 86_400, to: of.at };
  return { report: flow(of, window, FLOW_DEFAULTS), pictures: picturesOf(of, window, FLOW_DEFAULTS) };
}

const team = reported(teamFacts());
const page = await flowHtml(team.report, team.pictures);
const elements = elementsOf(page);
const named = (name: string, of = elements) => of.filter((element) => element.name === name);

const withMetric = (id: string, more: Partial<FlowMetric>) => {
  const before = team.report.metrics[id];
  if (before === undefined) throw new Error(`There is no ${id}.`);
  const { trend: _, ...rest } = before;
  return { ...team.report, metrics: { ...team.report.metrics, [id]: { ...rest, ...more } } };
};

/** The text of the card of a metric. */
async function cardOf(report: FlowReport, id: string): Promise<string> {
  const all = elementsOf(await flowHtml(report, team.pictures));
  const card = all.find(({ name, attributes }) => name === 'article' && attributes['aria-labelledby'] === `metric-${id}`);
  return (card?.text ?? '').replace(/\s+/g, ' ').trim();
}

describe('the flow page', () => {
  test('is of a report as its schema has it', () => {
    expect(flowReportSchema.safeParse(team.report).error).toBeUndefined();
  });

  test('loads nothing, runs nothing, and says so to the browser', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${FLOW_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`,
    );
    expect(FLOW_STYLE_SHA256).toBe(createHash('sha256').update(FLOW_STYLE).digest('base64'));
    expect(named('style').map(({ text }) => text)).toEqual([FLOW_STYLE]);
    for (const name of ['script', 'link', 'img', 'image', 'use', 'iframe', 'object', 'embed', 'form', 'base', 'foreignobject'])
      expect(named(name)).toEqual([]);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|^style$|^src|^xlink/.test(name))).toEqual([]);
    expect(attributes.filter(([, value]) => /url\(|javascript:|^https?:/i.test(value))).toEqual([]);
    expect(named('a').every((link) => link.attributes['href']?.startsWith('#'))).toBe(true);
    expect(FLOW_STYLE).not.toMatch(/url\(|@import/);
  });

  test('can be read by whoever does not see it', () => {
    expect(named('html')[0]?.attributes['lang']).toBe('en');
    expect(named('title').map(({ text }) => text)).toEqual(['Flow of 84 days to 2026-07-30 · octo/shop']);
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1']) expect(named(landmark)).toHaveLength(1);
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(named('th').every(({ attributes }) => /^(col|row)$/.test(attributes['scope'] ?? ''))).toBe(true);
    expect(named('th').filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(named('table')).toHaveLength(named('caption').length);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements) {
      const target = attributes['href']?.slice(1) ?? attributes['aria-labelledby'];
      if (target !== undefined) expect(ids).toContain(target);
    }
  });

  test('has every part that this team’s facts can fill', () => {
    expect(named('h2').map(({ text }) => text)).toEqual([
      ...['In short', 'Delivery: the DORA five', 'Flow: the flow five', 'The value stream', 'Charts', 'Work in progress'],
      ...['The seven wastes', 'Flow by origin', 'Unevenness and overburden', 'Handoffs and coupling'],
      ...[
        'The line, environments and the gate',
        'Related measures',
        'Deployments',
        'Not known here, and why',
        'Notes',
        'How to read this',
      ],
    ]);
    const text = named('main')[0]?.text ?? '';
    for (const one of ['Waits for a release', 'cadence', 'Identify.', 'Inventory', 'people', 'At most 8 changes in flight'])
      expect(text).toContain(one);
  });

  test('names nobody', () => {
    const people = new Set(teamFacts().pulls.flatMap(({ author, events }) => [author, ...events.map(({ by = author }) => by)]));
    expect(people.size).toBe(8);
    for (const who of people) expect(page).not.toMatch(new RegExp(`\\b${who}\\b`));
  });

  test('has the same bytes for the same facts, and stays small', async () => {
    const again = reported(teamFacts());
    expect(await flowHtml(again.report, again.pictures)).toBe(page);
    expect(page.length).toBeLessThan(250_000);
  });
});

describe('a chart', () => {
  const figures = named('figure');

  test('has a name, a sentence on how to read it, and its table', () => {
    expect(figures.map(({ inside }) => named('h3', inside)[0]?.text)).toEqual([
      ...['How long each change took', 'Age of open changes', 'Cumulative flow', 'Merged changes, per week'],
      ...['Forecast of merged changes', 'Kinds of delivered work, per week', 'Size of a change against its time'],
      ...['Deployments and failures, per week', 'All ages together'],
    ]);
    for (const { inside } of figures) {
      const [svg] = named('svg', inside).filter(({ attributes }) => attributes['role'] === 'img');
      expect(svg?.attributes['aria-label']).toMatch(/^[A-Z].{20,}\.$/s);
      expect(inside.some(({ attributes, text }) => attributes['class'] === 'hint' && text.endsWith('.'))).toBe(true);
      expect(named('tr', inside).length).toBeGreaterThan(1);
    }
  });

  test('is drawn in the colours of the page alone', () => {
    const drawn = named('svg').flatMap(({ inside }) => inside);
    const colours = new Set(drawn.flatMap(({ attributes: { fill, stroke } }) => [fill ?? 'none', stroke ?? 'none']));
    expect(colours.size).toBeGreaterThan(6);
    for (const colour of colours)
      expect(colour).toMatch(/^(?:none|var\(--(?:ink|soft|line|page|blue|orange|purple|teal|grey|red)\))$/);
    expect(
      named('svg').every(({ attributes }) => attributes['aria-label'] !== undefined || attributes['aria-hidden'] === 'true'),
    ).toBe(true);
  });

  test('of a year of a large team keeps its points and its bytes in bounds, and says so', async () => {
    const large = reported(simulate({ ...TEAM, developers: 30, reviewers: 14, asked: 90, release: 'daily', weeks: 60 }, 3), 364);
    expect(large.pictures.times.points.length).toBeGreaterThan(3000);
    const text = await flowHtml(large.report, large.pictures);
    expect(text.length).toBeLessThan(1_500_000);
    expect(text).toMatch(/2,000 of [34],\d{3} points are shown\./);
  });
});

describe('a card', () => {
  test('has the value, its interval, what it is of, what was left out, and its definition', async () => {
    const report = withMetric('change-lead-time', {
      ...{
        status: 'ok',
        n: 1204,
        p50: 4 * 86_400,
        p75: 8 * 86_400,
        p85: 9 * 86_400,
        p90: 10 * 86_400,
        definition: 'From here to there.',
      },
      ci90: { p50: [3 * 86_400, 5 * 86_400] },
      excluded: [{ reason: 'bot', count: 12 }],
    });
    const text = await cardOf(report, 'change-lead-time');
    expect(text).toContain('4 d median 90 % interval 3 to 5 d n = 1,204 75 % within 8 d, 85 % within 9 d, 90 % within 10 d');
    expect(text).toContain('Left out: 12 by bots. What it isFrom here to there.');
  });

  test('says that there is not enough data, and what it takes', async () => {
    const report = withMetric('flow-time', {
      status: 'insufficient',
      n: 4,
      need: 5,
      reason: 'The first number appears at n = 5.',
    });
    expect(await cardOf(report, 'flow-time')).toContain('not enough data (n = 4, need 5)');
  });

  test('has an arrow only where something moved for sure, and always words', async () => {
    const trend = { p: 0.002, before: 86_400 * 6, n: 40 };
    const arrow = /[\u25b2\u25bc]/;
    const down = await cardOf(withMetric('flow-time', { trend: { ...trend, direction: 'down' } }), 'flow-time');
    expect(down).toMatch(/\u25bc Down from 6 d in the window before \(p = 0\.002\)\./);
    const none = await cardOf(withMetric('flow-time', { trend: { ...trend, direction: 'none', p: 0.4 } }), 'flow-time');
    expect(none).toContain('No clear change from 6 d in the window before (n = 40).');
    expect(none).not.toMatch(arrow);
    expect(await cardOf(withMetric('flow-time', {}), 'flow-time')).not.toMatch(arrow);
  });

  test('is no card where nothing can be known: its reason stands once, at the end', async () => {
    const reason = 'It takes a thing that is not there.';
    const report = withMetric('flow-time', { status: 'unavailable', reason });
    const text = await flowHtml(report, team.pictures);
    expect(await cardOf(report, 'flow-time')).toBe('');
    expect(text.split(reason)).toHaveLength(2);
    expect(text).toContain('Not known here: Flow time. <a href="#unknown">Why</a>');
  });
});

test('facts of git alone, and of nothing at all, make a page too', async () => {
  const { pulls: _, since: _since, ...git } = teamFacts();
  const alone = reported({ ...git, pulls: [], from: 'git' });
  const text = await flowHtml(alone.report, alone.pictures);
  expect(text).toContain('It needs pull request data.');
  expect(text.split('It needs pull request data.').length).toBeLessThan(4);
  const nothing = reported(facts([], [], { at: at(84) }));
  const empty = elementsOf(await flowHtml(nothing.report, nothing.pictures));
  expect(named('figure', empty)).toEqual([]);
  expect(named('main', empty)[0]?.text).toContain('No deployment was found.');
});

describe('hostile words', () => {
  /** Words of ours that decide what is drawn. */
  const OURS =
    /^(?:schema|status|unit|kind|class|resource|stage|origin|direction|step|zone|from|to|at|since|deployedAt|acceptedAt|items|number|id)$/;

  /** A report with words from outside wherever its schema leaves a text free, also where only we write. */
  function forged<T>(of: T, word: (index: number) => string): T {
    let index = 0;
    return JSON.parse(
      JSON.stringify(of, (key, value: unknown) => (typeof value === 'string' && !OURS.test(key) ? word(index++) : value)),
    );
  }
  const report: FlowReport = {
    ...team.report,
    perChange: 'changes.csv',
    notes: ['one', 'two', 'three'],
    next: { status: 'ok', slots: 1, waiting: 2, items: [{ number: 7, title: 'a', acceptedAt: '2026-01-01T00:00:00Z', age: 9 }] },
    coupling: {
      ...team.report.coupling,
      pairs: [{ a: 'a', b: 'b', support: 5, confidence: [0.5, 0.5] as [number, number], jaccard: 0.2 }],
    },
    aiLines: {
      ...{ status: 'ok', least: 'co-authored', leftOut: 9, weeks: [{ from: '2026-01-05T00:00:00Z', added: 9, ai: 3 }] },
      share: { status: 'ok', unit: 'ratio', n: 3, of: 9, value: 1 / 3 },
      commits: { status: 'ok', unit: 'ratio', n: 1, of: 2, value: 0.5 },
      components: [{ name: 'a', added: 9, ai: 3 }],
    },
    ladder: {
      ...team.report.ladder,
      delivered: [{ id: 'a', seconds: 9, stages: [] }],
      failures: [{ deployment: 'a', at: '2026-01-01T00:00:00Z' }],
    },
    muri: { ...team.report.muri, recommendation: 'a', note: 'a' },
  };

  const pageOf = async (word: (index: number) => string) => {
    const told = forged(report, word);
    const delivered = told.ladder.delivered.map((one, index) => ({ ...one, id: word(index) }));
    const points = team.pictures.times.points.map((one, index) => ({ ...one, id: word(index) }));
    return flowHtml(
      { ...told, ladder: { ...told.ladder, delivered } },
      { ...team.pictures, times: { ...team.pictures.times, points } },
    );
  };

  /** Of the same shape, as far as a sentence has one: its backticks, blanks and colons. As different from others as it was. */
  const harmless = (word: string, name: number) => {
    const seen = visible(word.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '?'));
    return word.trim() === '' ? (seen.trim() === '' ? seen : '\t'.repeat(name + 1)) : seen.replace(/[^` :]+/g, `x${name}`);
  };

  test('leave nothing but text in the page, its charts included', async () => {
    const all = [...HOSTILE, ...LONG];
    for (let turn = 0; turn < all.length; turn += 17) {
      const place = (index: number) => (index * 5 + turn) % all.length;
      const word = (index: number) => all[place(index)] ?? '';
      const [said, meant] = await Promise.all([pageOf(word), pageOf((index) => harmless(word(index), place(index)))]);
      expect(htmlSkeleton(said)).toEqual(htmlSkeleton(meant));
    }
    expect(all).toContain('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('are on the page, as text', async () => {
    const text = await pageOf(() => '<script>alert(1)</script>');
    expect(text).not.toContain('<script');
    expect(named('main', elementsOf(text))[0]?.text).toContain('<script>alert(1)</script>');
  });
});

/** W3C, "Web Content Accessibility Guidelines" 2.2: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one) : (hex.slice(1).match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
      const share = Number.parseInt(pair, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  const [light = [], dark = [], print = []] = ['', '@media (prefers-color-scheme:dark)', '@media print'].map((media) =>
    FLOW_STYLE.split('\n')
      .filter((line) => (media === '' ? line.startsWith(':root') : line.startsWith(media)))
      .flatMap((line) => [...line.matchAll(/--(\w+):(#\w+)/g)].map(([, name = '', code = '']) => [name, code] as const)),
  );
  test.each([
    ['light', light],
    ['dark', dark],
    ['print', print],
  ])('of the %s page can be told from it, and words can be read', (_, palette) => {
    const of = new Map(palette);
    const against = (name: string) => contrast(of.get(name) ?? '', of.get('page') ?? '');
    for (const name of ['blue', 'orange', 'purple', 'teal', 'grey', 'red']) expect(against(name), name).toBeGreaterThanOrEqual(3);
    for (const name of ['ink', 'soft', 'orange', 'link']) expect(against(name), name).toBeGreaterThanOrEqual(4.5);
  });
});
