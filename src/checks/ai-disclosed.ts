import { z } from 'zod';
import type { AiSettings } from '../model/ai-settings.ts';
import type { Finding, Inspection } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import type { JudgedCommit, Mark, Provenance } from '../model/provenance.ts';
import { CLOSE_GAPS, isAtLeast, marked } from '../model/provenance.ts';
import { capital, count, listed, quoted } from '../model/words.ts';

/** An agent's identity in `Signed-off-by`, which only a person can put there (Linux, process/coding-assistants). */
const SIGNED_OFF = 'agent-signed-off';

export const aiDisclosed = defineCheck({
  id: 'ai-disclosed',
  question: 'Is AI help disclosed the way this project asks?',
  rationale: 'A reviewer who knows what an agent made knows where to look twice.',
  waste: 'defects',
  level: 'warn',
  needs: ['provenance'],
  settings: ['ai'],
  options: z.strictObject({}),
  inspect({ provenance }, _, { ai: { disclosure: asked } }) {
    const findings = [
      ...contradictions(provenance),
      ...(asked.mode === 'required' ? unsaid(provenance, asked) : []),
      ...(asked.mode === 'forbidden' ? unwelcome(provenance) : []),
      ...trailers(provenance, asked.trailers),
    ];
    const notes = notesOf(provenance, asked.mode);
    const [first, ...others] = findings;
    if (first !== undefined) {
      const said = others.length === 0 ? first.what : `${first.what} And ${count(others.length, 'thing')} more.`;
      return { said, findings, notes };
    }
    if (provenance.gaps.length > 0 && hangsOnAll(provenance, asked)) {
      const why = ['Not all of who made this change could be looked at.', ...provenance.gaps] as const;
      return { kind: 'unknown', why, remedy: CLOSE_GAPS };
    }
    if (asked.mode === 'required' && provenance.pull === undefined && asked.trailers === 'allow') {
      return { kind: 'not-applicable', because: ON_PULL };
    }
    return { said: fine(provenance), findings, notes } satisfies Inspection;
  },
});

type Asked = AiSettings['disclosure'];
const ON_PULL = 'what the description says is judged on the pull request';

/** Whether something that was not seen could have been a finding. */
function hangsOnAll({ commits, pull }: Provenance, { mode, trailers: wanted }: Asked): boolean {
  const saysNone = pull?.disclosure.said === 'not-used';
  return mode === 'forbidden' || wanted !== 'allow' || saysNone || commits.length === 0 || (mode === 'required' && !pull);
}

/** What is said, and what speaks against it. */
function contradictions(provenance: Provenance): Finding[] {
  const said = provenance.pull?.disclosure.said;
  const signs = signsOf(provenance);
  const signedOff = provenance.commits.filter(({ evidence }) => evidence.some(({ marker }) => marker === SIGNED_OFF));
  return [
    ...(said === 'contradictory'
      ? [toFinding('both', 'The description says that an agent helped, and that none did.', 'Leave only what is true ticked.')]
      : []),
    ...(said === 'not-used' && signs.length > 0
      ? [
          toFinding(
            'not-used',
            `The description says that no agent helped; ${listed(signs)} ${signs.length === 1 ? 'speaks' : 'speak'} against it.`,
            'Say in the description that an agent helped. If a marker came there by mistake, take it out of its commit.',
          ),
        ]
      : []),
    ...(signedOff.length > 0
      ? [
          toFinding(
            'signed-off',
            `Only a person can sign off, and an agent’s identity did in ${count(signedOff.length, 'commit')}: ${shas(signedOff)}.`,
            'Sign off in the name of a person who answers for it, and name the agent in a trailer `Assisted-by`.',
          ),
        ]
      : []),
  ];
}

/** Where the description must say one or the other. Without a pull request there is none. */
function unsaid({ pull }: Provenance, { used, 'not-used': notUsed }: Asked): Finding[] {
  if (pull?.disclosure.said !== 'nothing') return [];
  const box = (words: string) => quoted(`- [x] ${words}`);
  const [yes, no] = [box(used[0] ?? 'I did use AI assistance'), box(notUsed[0] ?? 'I did not use AI assistance')];
  const remedy = pull.disclosure.asked
    ? 'Tick the one of its boxes that is true.'
    : `Say it with a ticked box: ${yes} or ${no}, whichever is true.`;
  return [toFinding('unsaid', 'The description does not say whether an agent helped.', remedy)];
}

/** Where no agent's help is taken. */
function unwelcome(provenance: Provenance): Finding[] {
  const isSaid = provenance.pull?.disclosure.said === 'used';
  const signs = [...signsOf(provenance), ...(isSaid ? ['what its description says'] : [])];
  if (signs.length === 0) return [];
  const what = `This project takes no help by agents, and ${listed(signs, 4)} ${signs.length === 1 ? 'tells' : 'tell'} of some.`;
  return [toFinding('forbidden', what, 'Ask those who keep this project how to go on with it.')];
}

function trailers(provenance: Provenance, wanted: Asked['trailers']): Finding[] {
  if (wanted === 'require') {
    const silent = marked(provenance).filter(({ evidence }) => !evidence.some(isAgentTrailer));
    if (silent.length === 0) return [];
    const what = `${count(silent.length, 'commit')} with an agent’s marker ${silent.length === 1 ? 'does' : 'do'} not say so in a trailer: ${shas(silent)}.`;
    return [toFinding('no-trailer', what, 'Add a trailer that names the agent, such as `Assisted-by`, to each message.')];
  }
  const named = wanted === 'forbid' ? provenance.commits.filter(({ evidence }) => evidence.some(isCoAuthor)) : [];
  if (named.length === 0) return [];
  const what = `${count(named.length, 'commit')} ${named.length === 1 ? 'names' : 'name'} an agent as co-author: ${shas(named)}.`;
  return [toFinding('co-author', what, 'Take that trailer out of each message, and say in the description what helped.')];
}

function isAgentTrailer({ marker, where, grade }: Mark): boolean {
  return where === 'trailer' && marker !== SIGNED_OFF && grade !== 'suggestion';
}

/** Suggestions and hints alone never fail. */
function isCoAuthor({ where, grade, text }: Mark): boolean {
  return where === 'trailer' && isAtLeast(grade, 'disclosed') && /^co-(?:authored|developed)-by\b/i.test(text);
}

/** What counts as made with an agent, in words. */
function signsOf(provenance: Provenance): string[] {
  const { lines, pull, least } = provenance;
  const commits = marked(provenance);
  const agents = [...new Set(commits.flatMap((one) => one.agents))].sort();
  const of = agents.length === 0 ? '' : ` of ${listed(agents.map((agent) => quoted(agent)))}`;
  const places = new Set(pull?.evidence.filter(({ grade }) => isAtLeast(grade, least)).map(({ where }) => PLACES[where]));
  return [
    ...(commits.length > 0 ? [`the marker${of} in ${count(commits.length, 'commit')}`] : []),
    ...(commits.length === 0 && lines.ai > 0 ? [`the record of ${count(lines.ai, 'AI-made line')}`] : []),
    ...places,
  ];
}

const PLACES: Readonly<Record<Mark['where'], string>> = {
  account: 'the agent’s account that opened it',
  branch: 'the branch’s name',
  body: 'a line of the description',
  label: 'a label',
  box: 'a ticked box',
  author: 'an author',
  committer: 'a committer',
  trailer: 'a trailer',
  message: 'a message',
  note: 'a note',
  trace: 'a trace',
};

/** Signs too weak to decide, and what was not asked. */
function notesOf({ commits, pull, least }: Provenance, mode: Asked['mode']): string[] {
  const isWeak = ({ grade }: Pick<JudgedCommit, 'grade'>) => grade !== 'none' && !isAtLeast(grade, least);
  const some = commits.filter((one) => one.kind === 'ordinary' && isWeak(one)).length;
  const places = (pull?.evidence ?? []).filter(isWeak).map(({ where }) => PLACES[where]);
  const weak = [...(some > 0 ? [count(some, 'commit')] : []), ...new Set(places)];
  return [
    ...(weak.length > 0 ? [`Told and not counted, being weaker than ${quoted(least)}: ${listed(weak, 6)}.`] : []),
    ...(mode === 'required' && pull === undefined ? [`${capital(ON_PULL)}.`] : []),
  ];
}

function fine(provenance: Provenance): string {
  const said = provenance.pull?.disclosure.said;
  if (said === 'used') return 'The description says that an agent helped.';
  const signs = signsOf(provenance);
  if (signs.length > 0) return `An agent helped, by ${listed(signs)}, and nothing denies it.`;
  if (said === 'not-used') return 'The description says that no agent helped, and no marker that counts speaks against it.';
  return 'No marker of an agent that counts was found.';
}

function shas(commits: readonly JudgedCommit[]): string {
  return listed(commits.map(({ sha }) => quoted(sha.slice(0, 10))));
}

function toFinding(id: string, what: string, remedy: string): Finding {
  return { rule: 'ai-disclosed', what, remedy, fingerprint: fingerprint('ai-disclosed', id) };
}
