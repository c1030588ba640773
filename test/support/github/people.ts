import { createHash } from 'node:crypto';
import type { App } from './records.ts';

/** Who acts, as what, and what a token lets them do. */

export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'pull_requests'
  | 'security_events'
  | 'statuses';
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

/** `actor`: the login that acts with it; without one it is a job's GITHUB_TOKEN. */
export type TokenSpec = Permissions | { readonly permissions: Permissions; readonly actor?: string };

export interface Token {
  readonly permissions: Permissions;
  readonly actor: Actor;
}

export interface Actor {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'Organization' | 'User';
  /** The App behind a bot. */
  readonly app?: App;
}

/** A role that a repository's owner made up stands on one of the five. */
export type Role = string | { readonly name: string; readonly base: 'admin' | 'maintain' | 'read' | 'triage' | 'write' };

export const ACTIONS_BOT = 'github-actions[bot]';
export const ACTIONS_APP: App = { id: 15368, slug: 'github-actions' };

/** What a job gets that asks for what the Action needs. */
export const JOB: Permissions = {
  contents: 'read',
  pull_requests: 'write',
  checks: 'write',
  actions: 'read',
  issues: 'read',
};

/** The same id for a name in every run. */
export function idOf(name: string): number {
  return 1000 + (createHash('sha256').update(name).digest().readUInt32BE() % 1_000_000);
}

export function actorOf(login: string): Actor {
  if (login === ACTIONS_BOT) return { login, id: 41898282, type: 'Bot', app: ACTIONS_APP };
  const slug = /^(.+)\[bot\]$/.exec(login)?.[1];
  if (slug === undefined) return { login, id: idOf(login), type: 'User' };
  return { login, id: idOf(login), type: 'Bot', app: { id: idOf(slug), slug } };
}

export function tokenOf(spec: TokenSpec): Token {
  if (!('permissions' in spec)) return { permissions: spec, actor: actorOf(ACTIONS_BOT) };
  return { permissions: spec.permissions, actor: actorOf(spec.actor ?? ACTIONS_BOT) };
}

export class People {
  readonly #roles: Readonly<Record<string, Role>>;
  readonly #owner: string;
  readonly #emails: Readonly<Record<string, string>>;
  readonly #strangers: 'none' | 'read';

  constructor(
    owner: string,
    isPrivate: boolean,
    roles: Readonly<Record<string, Role>>,
    emails: Readonly<Record<string, string>>,
  ) {
    [this.#owner, this.#roles, this.#emails] = [owner, roles, emails];
    // Anybody may read a public repository.
    this.#strangers = isPrivate ? 'none' : 'read';
  }

  /** The login that GitHub knows an author's address by. */
  loginOf(email: string): string | undefined {
    return Object.hasOwn(this.#emails, email) ? this.#emails[email] : undefined;
  }

  /** The true role, and the one it stands on. */
  roleOf(login: string): { readonly name: string; readonly base: string } {
    if (login === this.#owner) return { name: 'admin', base: 'admin' };
    const role = Object.hasOwn(this.#roles, login) ? this.#roles[login] : undefined;
    if (role === undefined) return { name: this.#strangers, base: this.#strangers };
    return typeof role === 'string' ? { name: role, base: role } : role;
  }

  /** Everyone with a role. */
  logins(): readonly string[] {
    return Object.keys(this.#roles);
  }

  mayWrite(login: string): boolean {
    return ['admin', 'maintain', 'write'].includes(this.roleOf(login).base);
  }

  associationOf(login: string): string {
    if (login === this.#owner) return 'OWNER';
    if (Object.hasOwn(this.#roles, login) && this.roleOf(login).base !== 'none') return 'COLLABORATOR';
    return 'NONE';
  }
}

/** The four words of old: what stands between two of them is shown as the lower one. */
export function oldWord(base: string): string {
  if (base === 'maintain') return 'write';
  return base === 'triage' ? 'read' : base;
}

type Need = readonly [Permission, 'read' | 'write'];

const COMMENTS_READ: readonly Need[] = [
  ['pull_requests', 'read'],
  ['issues', 'read'],
];
const COMMENTS_WRITE: readonly Need[] = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
];

/** What an operation asks for, by its route below the repository; one of the named permissions is enough. */
const NEEDS: readonly (readonly [RegExp, readonly Need[]])[] = [
  [/^GET \/(contents|git|compare)\//, [['contents', 'read']]],
  [/^GET \/releases/, [['contents', 'read']]],
  [/^GET \/commits\/\{ref\}\/check-runs/, [['checks', 'read']]],
  [/^GET \/commits\/\{commit_sha\}\/pulls/, [['pull_requests', 'read']]],
  [/^GET \/pulls/, [['pull_requests', 'read']]],
  [/^GET \/issues$/, [['issues', 'read']]],
  [/^GET \/issues\//, COMMENTS_READ],
  [/^(POST|PATCH|DELETE) \/issues\//, COMMENTS_WRITE],
  [/^GET \/check-runs/, [['checks', 'read']]],
  [/^(POST|PATCH) \/check-runs/, [['checks', 'write']]],
  [/^POST \/statuses/, [['statuses', 'write']]],
  [/^GET \/actions/, [['actions', 'read']]],
  [/^POST \/actions/, [['actions', 'write']]],
  [/^GET \/code-scanning/, [['security_events', 'read']]],
  [/^GET \/deployments/, [['deployments', 'read']]],
];

export function needsOf(route: string): readonly Need[] {
  const operation = route.replace('/repos/{owner}/{repo}', '');
  return NEEDS.find(([pattern]) => pattern.test(operation))?.[1] ?? [];
}

export function isAllowed({ permissions }: Token, needs: readonly Need[], isPrivate: boolean): boolean {
  return needs.length === 0 || needs.some((need) => holds(permissions, need, isPrivate));
}

function holds(permissions: Permissions, [name, level]: Need, isPrivate: boolean): boolean {
  const given = permissions[name];
  if (given === 'write' || given === level) return true;
  // What everybody may read needs no permission, save for what a scan found.
  return level === 'read' && !isPrivate && name !== 'security_events';
}

/** As in the header that GitHub sends beside a refusal. */
export function accepted(needs: readonly Need[]): string {
  return needs.map(([name, level]) => `${name}=${level}`).join('; ');
}
