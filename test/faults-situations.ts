import assert from 'node:assert/strict';
import { markLine, markOf } from '../src/model/mark.ts';
import type { Asked, Ground, Seen, Tests } from './faults-ground.ts';
import { ground, Shop } from './faults-ground.ts';
import type { Row } from './faults-play.ts';
import { again, earlier, KEY, rowOf } from './faults-play.ts';
import { ACTIONS_BOT } from './support/github/people.ts';
import { proxyTo, STORE, selfSigned } from './support/github/proxy.ts';
import { SITUATIONS } from './support/github/server.ts';
import type { After } from './support/repository.ts';

/** What no single answer shows: others who act between two requests, and what lies between the runner and GitHub. */
export interface Happening {
  readonly name: string;
  readonly where: string;
  play(after: After, on: Ground, about: Pick<Row, 'fault' | 'where'>): Promise<Row>;
}

interface Played {
  readonly shop: Shop;
  readonly seen: Seen;
  readonly tests: Tests;
}

function happening(name: string, where: string, play: (after: After, on: Ground) => Promise<Played>): Happening {
  return {
    name,
    where,
    async play(after, on, about) {
      const { shop, seen, tests } = await play(after, on);
      const row = rowOf(shop, seen, tests, about);
      if (name.startsWith('TLS')) assert.match(row.words, /certificate|SELF_SIGNED/i, 'what is wrong is named');
      await again(shop, seen, tests);
      return row;
    },
  };
}

/** A run of another gate's job at the same moment would have another key; this one is ours. */
function write(shop: Shop, run: string): void {
  const { state } = shop.github;
  const mark = { key: KEY, run, attempt: 1, head: state.pull(7).head.sha, at: '2026-11-20T08:00:00.000Z' };
  state.comment(7, ACTIONS_BOT, `${markLine(mark)}\n\n## Of another run at the same moment`);
}

const COMMENT_POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UNREACHED = 'https://127.0.0.1:2';

export const happenings: readonly Happening[] = [
  happening('comment deleted between GET and PATCH', 'comment', async (after, on) => {
    const shop = await Shop.open(after, on);
    earlier(shop);
    SITUATIONS['comment deleted between GET and PATCH'].prepare(shop.github, { number: 7 });
    return { shop, tests: 'fail', seen: await shop.gate({ tests: 'fail' }) };
  }),
  happening('two writers at once', 'comment, of another job', async (after, on) => {
    const shop = await Shop.open(after, on);
    SITUATIONS['two writers at once'].prepare(shop.github, { number: 7 });
    const seen = await shop.gate({ tests: 'pass' });
    assert.equal(shop.github.state.comments(7).length, 2, "another's comment is left alone");
    return { shop, tests: 'pass', seen };
  }),
  happening('two writers at once', 'comment, of an earlier run of this gate', async (after, on) => {
    const shop = await Shop.open(after, on);
    shop.github.before(COMMENT_POST, () => write(shop, '8000'));
    return { shop, tests: 'fail', seen: await shop.gate({ tests: 'fail' }) };
  }),
  happening('two writers at once', 'comment, of a later run of this gate', async (after, on) => {
    const shop = await Shop.open(after, on);
    shop.github.before(COMMENT_POST, () => write(shop, '9015'));
    return { shop, tests: 'pass', seen: await shop.gate({ tests: 'pass' }) };
  }),
  happening('sha moved during the run', 'before the first POST', async (after) => {
    // Its own repository: the others' head stays where it is.
    const on = ground(after);
    const shop = await Shop.open(after, on);
    const judged = shop.github.state.pull(7).head.sha;
    SITUATIONS['sha moved during the run'].prepare(shop.github, { number: 7, sha: on.moved });
    const seen = await shop.gate({ tests: 'fail' });
    assert.equal(markOf(shop.comments()[0]?.body ?? '')?.head, judged, 'the comment says which head was judged');
    assert.deepEqual(
      shop.checks().map(({ sha }) => sha),
      [judged],
    );
    return { shop, tests: 'fail', seen };
  }),
  happening('31 pages', 'comments', async (after, on) => {
    const shop = await Shop.open(after, on);
    earlier(shop);
    SITUATIONS['31 pages'].prepare(shop.github, { number: 7 });
    return { shop, tests: 'fail', seen: await shop.gate({ tests: 'fail' }) };
  }),
  happening('GitHub is down', 'all, full history', async (after, on) => {
    const shop = await Shop.open(after, on);
    return { shop, tests: 'fail', seen: await shop.gate({ tests: 'fail', history: 'full', apiUrl: 'http://127.0.0.1:2' }) };
  }),
  ...(['pass', 'fail'] as const).map((tests) =>
    happening('TLS: a certificate nobody vouches for', `all, full history, tests ${tests}`, async (after, on) => {
      const shop = await Shop.open(after, on);
      const between = await selfSigned(after);
      const seen = await shop.gate({ tests, history: 'full', apiUrl: between.url });
      assert.deepEqual(between.seen, [], 'nothing is sent to a stranger');
      return { shop, tests, seen };
    }),
  ),
  happening('TLS: a certificate nobody vouches for', 'policy', async (after, on) => {
    const shop = await Shop.open(after, on);
    const between = await selfSigned(after);
    return { shop, tests: 'pass', seen: await shop.gate({ tests: 'pass', apiUrl: between.url }) };
  }),
  happening('proxy variables: a dead proxy', 'all, full history', async (after, on) => {
    const shop = await Shop.open(after, on);
    const seen = await shop.gate({ tests: 'fail', history: 'full', ...behind(UNREACHED.replace('https', 'http')) });
    assert.deepEqual(seen.requests, [], 'no request goes around the proxy');
    return { shop, tests: 'fail', seen };
  }),
  happening('proxy variables: a proxy', 'all', async (after, on) => {
    const shop = await Shop.open(after, on);
    const proxy = await proxyTo(after, shop.github.url);
    const seen = await shop.gate({ tests: 'fail', ...behind(proxy.url) });
    assert.equal(proxy.seen.length, seen.requests.length);
    return { shop, tests: 'fail', seen };
  }),
  happening('proxy variables: a proxy', 'download of what the base recorded', async (after, on) => {
    const shop = await Shop.open(after, on);
    await shop.gate({ tests: 'pass', history: 'main', keeps: true });
    const proxy = await proxyTo(after, shop.github.url);
    const seen = await shop.gate({ tests: 'pass', ...behind(proxy.url) });
    assert.ok(
      proxy.seen.some((line) => line.startsWith(`GET ${STORE}/`)),
      'the download goes through the proxy',
    );
    return { shop, tests: 'pass', seen };
  }),
];

/** A runner whose only way to GitHub is a proxy. */
function behind(proxy: string): Pick<Asked, 'apiUrl' | 'env'> {
  return { apiUrl: 'http://github.example', env: { http_proxy: proxy, https_proxy: proxy } };
}
