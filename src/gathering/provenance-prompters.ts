import type { Pull } from '../forge.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import type { Signatory, ToldCommit } from '../model/authorship.ts';
import { bareLogin, loginIn, sameLogin } from '../model/people.ts';
import type { PullSigns } from '../model/provenance.ts';
import { identityOf } from '../provenance/markers-identities.ts';
import { trailersOf } from '../provenance/trailers.ts';
import type { Failed, Sources } from './provenance-sources.ts';
import { remedyFor } from './provenance-sources.ts';

/** Who may have asked an agent for lines. */
export interface Prompters {
  /** Logins of people. */
  readonly prompters: readonly string[];
  /** How many more there are, by address, whose account could not be told. */
  readonly unnamed: number;
  readonly gaps: readonly string[];
}

/** The pull request and those of its commits that an agent had a hand in. */
export interface Marked {
  readonly pull: Pull | undefined;
  readonly signs: PullSigns | undefined;
  /** Commits whose grade counts. */
  readonly commits: readonly ToldCommit[];
  readonly from: 'git' | 'github';
}

/**
 * Who may have asked an agent for the lines: who opened the pull request, whom an agent works for, and the people who stand in the
 * commits that an agent had a hand in. git knows no accounts, so GitHub is asked for those that no address tells.
 */
export async function promptersOf(
  { github }: Sources,
  { pull, signs, commits, from }: Marked,
  settings: AiSettings,
): Promise<Prompters> {
  if (pull === undefined) return { prompters: [], unnamed: 0, gaps: [] };
  const people = (told: readonly ToldCommit[]) => told.flatMap(signatoriesOf).filter((one) => isPerson(one, settings));
  const isUnknown = (one: Signatory) => accountOf(one) === undefined;
  const asked = from === 'git' && people(commits).some(isUnknown) ? await github?.pull.commits() : undefined;
  const bySha = new Map((asked?.status === 'ok' ? asked.value : []).map((commit) => [commit.sha, commit]));
  const all = people(commits.map((commit) => bySha.get(commit.sha) ?? commit));
  const isAgents = signs?.evidence.some(({ where }) => where === 'account') === true;
  const ofPull = [
    ...(pull.author.bot || isOwnAgent(pull.author.login, settings) ? [] : [pull.author.login]),
    ...(isAgents ? pull.assignees.filter((login) => !isOwnAgent(login, settings)) : []),
  ];
  return {
    prompters: [...new Set([...ofPull, ...all.flatMap((one) => accountOf(one) ?? [])])],
    unnamed: new Set(all.filter(isUnknown).map(({ mail }) => mail.toLowerCase())).size,
    gaps: asked === undefined || asked.status === 'ok' ? [] : [unknown(asked)],
  };
}

function unknown(answer: Failed): string {
  const what = `Whose accounts stand behind the marked commits could not be told: ${answer.why}.`;
  return `${what} ${remedyFor(answer, 'pull-requests: read')}`;
}

function signatoriesOf({ author, committer, message }: ToldCommit): Signatory[] {
  const others = trailersOf(message).flatMap(({ key, value }) =>
    /^co-(?:authored|developed)-by$/i.test(key) ? [{ name: '', mail: /<([^<>]+)>\s*$/.exec(value)?.[1] ?? '' }] : [],
  );
  return [author, committer, ...others].filter(({ mail }) => mail !== '');
}

/** GitHub commits in this account's name what is done on its pages. */
const ON_PAGES = { login: 'web-flow', mail: 'noreply@github.com' };

/** Neither an agent nor a bot, nor GitHub itself. */
function isPerson(one: Signatory, settings: AiSettings): boolean {
  const mail = one.mail.toLowerCase();
  const login = accountOf(one) ?? '';
  if (one.bot === true || bareLogin(login) !== login || login === ON_PAGES.login || mail === ON_PAGES.mail) return false;
  const isOwn = settings.agents.some(({ mails }) => mails.some((own) => own.toLowerCase() === mail));
  return !isOwn && !isOwnAgent(login, settings) && identityOf(mail) === undefined;
}

function isOwnAgent(login: string, { agents }: AiSettings): boolean {
  return agents.some(({ logins }) => logins.some((own) => sameLogin(bareLogin(own), bareLogin(login))));
}

/** GitHub's own word, or that of the address. */
function accountOf({ login, mail }: Signatory): string | undefined {
  return login ?? loginIn(mail);
}
