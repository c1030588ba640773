import { GraphQLError } from 'graphql';
import type { Hub, Json } from './hub.ts';
import type { Permission, Token } from './people.ts';
import { actorOf, isAllowed } from './people.ts';
import { nodeId } from './shapes.ts';

/** The hands that GraphQL's sources share. */

export interface View {
  readonly hub: Hub;
  readonly token: Token;
}

export type Args = Json;
export type Source = Json;
type Needs = readonly (readonly [Permission, 'read' | 'write'])[];

export const READ_PULLS: Needs = [['pull_requests', 'read']];
export const READ_CONTENTS: Needs = [['contents', 'read']];
export const READ_ISSUES: Needs = [['issues', 'read']];
export const READ_DEPLOYMENTS: Needs = [['deployments', 'read']];
export const READ_CHECKS: Needs = [['checks', 'read']];
export const READ_COMMENTS: Needs = [...READ_PULLS, ...READ_ISSUES];
export const WRITE_COMMENTS: Needs = [
  ['issues', 'write'],
  ['pull_requests', 'write'],
];

/** A field that a token may not see is null, and the reason stands beside the data. */
export function guarded<T>({ hub, token }: View, needs: Needs, make: (args: Args) => T): (args: Args) => T {
  return (args) => {
    if (isAllowed(token, needs, hub.isPrivate)) return make(args);
    const kind = token.actor.type === 'Bot' ? 'integration' : 'personal access token';
    throw new GraphQLError(`Resource not accessible by ${kind}`, { extensions: { type: 'FORBIDDEN' } });
  };
}

export function missing(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}

/** An argument that GitHub would follow must not be answered as if it were followed. */
export function heeds(args: Args, ...known: readonly string[]): void {
  const all = new Set([...known, 'first', 'last', 'after', 'before']);
  const others = Object.entries(args).flatMap(([key, value]) => (all.has(key) || value == null ? [] : [key]));
  if (others.length > 0) throw new Error(`the argument ${others.join(', ')} is not modelled by this server`);
}

export function connection<T>(all: readonly T[], args: Args, source: (item: T) => unknown): Source {
  const { first, last, after, before } = args;
  const from = after == null ? 0 : placeOf(after);
  const to = before == null ? all.length : Math.min(all.length, placeOf(before) - 1);
  let [start, end] = [from, Math.max(from, to)];
  if (typeof first === 'number') end = Math.min(end, start + first);
  else if (typeof last === 'number') start = Math.max(start, end - last);
  const isEmpty = start >= end;
  return {
    totalCount: all.length,
    nodes: () => all.slice(start, end).map(source),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: isEmpty ? null : cursor(start + 1),
      endCursor: isEmpty ? null : cursor(end),
    },
  };
}

function cursor(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString('base64');
}

function placeOf(text: unknown): number {
  const [, place] = /^cursor:v2:(\d+)$/.exec(Buffer.from(String(text), 'base64').toString('utf8')) ?? [];
  if (place === undefined) throw new GraphQLError(`\`${text}\` does not appear to be a valid cursor.`);
  return Number(place);
}

/** Whose account is gone: nobody. */
const GHOST = 'ghost';

/** Here a bot is called without its "[bot]". */
export function actorSource(login: string): Source | null {
  if (login === GHOST) return null;
  const { id, type } = actorOf(login);
  return { __typename: type, login: login.replace(/\[bot\]$/, ''), id: nodeId(type, id), databaseId: id };
}
