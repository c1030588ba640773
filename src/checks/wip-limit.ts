import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import type { QueueItem } from '../model/queue.ts';
import type { Exemption, Wip, WipLimit } from '../model/wip.ts';
import { wipOf, wipOptions } from '../model/wip.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const wipLimit = defineCheck({
  id: 'wip-limit',
  question: 'Is there room for this change?',
  rationale: 'Work that is started beside unfinished work makes all of it wait longer.',
  waste: 'motion',
  level: 'warn',
  needs: ['queue'],
  options: wipOptions,
  inspect({ queue }, options) {
    if (queue.own === undefined) return { kind: 'not-applicable', because: 'this is not a pull request' };
    const wip = wipOf(queue, options);
    const notes =
      options['per-repository'] === 'auto'
        ? ['`per-repository: auto` was not judged: limits derived from history come later.']
        : [];
    if (wip.own === undefined) {
      return {
        kind: 'unknown',
        why: ['This change is not among the open changes that were listed.'],
        remedy: 'If it is open, judge it again.',
      };
    }
    if (wip.exemption !== undefined) return { said: `${EXEMPT[wip.exemption]} and waits for no other.`, findings: [], notes };
    const findings = wip.exceeded.map(toFinding);
    const [first, ...others] = findings;
    if (first !== undefined) {
      return { said: others.length === 0 ? first.what : `This change is over ${findings.length} limits.`, findings, notes };
    }
    // Among the changes that were not listed may be older ones, enough to fill the limit.
    if (wip.limits.some(({ older, most }) => older.length + wip.unlisted >= most)) {
      return {
        kind: 'unknown',
        why: [`${count(wip.unlisted, 'open change')} could not be listed, and may be older than this one.`],
        remedy: 'Finish or close the oldest changes first.',
      };
    }
    return { said: `There is room: ${roomWords(wip)}.`, findings, notes };
  },
});

const EXEMPT: Readonly<Record<Exemption, string>> = {
  draft: 'This change is a draft: it does not count',
  label: 'This change has a label that the policy exempts: it does not count',
  bot: 'This change is of a bot: it does not count',
  fix: 'This change is a fix: it does not count',
  revert: 'This change is a revert: it does not count',
};

function roomWords({ limits }: Wip): string {
  const parts = limits.map(({ of, size, most }) => {
    if (of === 'author') return `${count(size, 'open change')} of yours (${grouped(most)} may be)`;
    if (of === 'repository') return `${grouped(size)} in all (${grouped(most)} may be)`;
    return `at most ${count(size, 'review')} waiting for one person (${grouped(most)} may be)`;
  });
  return listed(parts);
}

function toFinding({ of, size, most, older }: WipLimit): Finding {
  const what: Readonly<Record<WipLimit['of'], string>> = {
    author: `${count(size, 'open change')} ${size === 1 ? 'is' : 'are'} yours; the limit is ${grouped(most)}.`,
    repository: `${count(size, 'change')} ${size === 1 ? 'is' : 'are'} open; the limit is ${grouped(most)}.`,
    reviewer: `Someone asked to review this has ${count(size, 'review')} waiting; the limit is ${grouped(most)}.`,
  };
  const oldest = listed(older.slice(0, OLDEST_TOLD).map(itemWords));
  return {
    rule: 'wip-limit',
    what: what[of],
    remedy:
      of === 'reviewer'
        ? `Ask someone else, or help to finish the oldest of those first: ${oldest}.`
        : `Finish the oldest first: ${oldest}.`,
    fingerprint: fingerprint('wip-limit', of),
  };
}

const OLDEST_TOLD = 3;

/** Quoted, so that no channel makes a link of the number: a link would be noted at the other change. */
function itemWords({ number, title }: QueueItem): string {
  return `${quoted(`#${number}`)} ${quoted(title, 80)}`;
}
