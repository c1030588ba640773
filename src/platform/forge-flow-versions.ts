import { z } from 'zod';
import type { Seconds } from '../flow/facts.ts';
import type { RawTag } from '../flow/graph.ts';
import type { ToldRelease, ToldVersions } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { Asking, Slice } from './forge-flow-pages.ts';
import { inRepository, listed, pageInfo, sha, time } from './forge-flow-pages.ts';

/** Releases and tags. Both come with the first question, since who asks for one often needs the other. */

const PAGE = 50;
const MOST = 2000;

const VERSIONS = `query FlowVersions($owner: String!, $name: String!, $first: Int!, $releases: String, $tags: String,
  $withReleases: Boolean!, $withTags: Boolean!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    releases(first: $first, after: $releases, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withReleases) {
      pageInfo { hasNextPage endCursor }
      nodes { tagName isDraft isPrerelease createdAt publishedAt tagCommit { oid } }
    }
    refs(refPrefix: "refs/tags/", first: $first, after: $tags, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) @include(if: $withTags) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          ... on Commit { oid committedDate }
          ... on Tag { tagger { date } target { __typename ... on Commit { oid committedDate } } }
        }
      }
    }
  }
}`;

const release = z.object({
  tagName: z.string(),
  isDraft: z.boolean(),
  isPrerelease: z.boolean(),
  createdAt: time,
  publishedAt: time.nullable(),
  tagCommit: z.object({ oid: sha }).nullable(),
});
/** Of a tree, a file or another tag there is no more than its kind. */
const target = z.object({ __typename: z.string(), oid: sha.optional(), committedDate: time.optional() });
const zoned = z.iso.datetime({ offset: true }).transform((at) => Math.floor(Date.parse(at) / 1000));
const tag = z.object({
  name: z.string(),
  target: target
    .extend({ tagger: z.object({ date: zoned.nullable() }).nullable().optional(), target: target.optional() })
    .nullable(),
});
const releases = z.object({ pageInfo, nodes: z.array(release) });
const refs = z.object({ pageInfo, nodes: z.array(tag) });
const page = inRepository(z.object({ releases: releases.optional(), refs: refs.nullable().optional() }));
const NOTHING = { items: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Releases that were made since, and tags whose commits were. */
export async function versionsSince(asking: Asking, since: Seconds): Promise<Answer<ToldVersions>> {
  let first: z.output<typeof refs> | null | undefined;
  const ask = async ({ shrinks, first: size, after }: Slice, what: 'releases' | 'tags') => {
    const isFirst = what === 'releases' && after === null;
    const wanted = { withReleases: what === 'releases', withTags: what === 'tags' || isFirst };
    return asking.query(VERSIONS, { first: size, [what]: after, ...wanted }, page, { shrinks });
  };
  const made = await listed<z.output<typeof release>>(
    async (slice) => {
      const answer = await ask(slice, 'releases');
      if (answer.status !== 'ok') return answer;
      const { releases: found, refs: beside } = answer.value.repository;
      if (slice.after === null) first = beside;
      return { status: 'ok', value: found ? { items: found.nodes, pageInfo: found.pageInfo } : NOTHING };
    },
    { size: PAGE, most: MOST, at: ({ createdAt }) => createdAt, isEnough: ({ createdAt }) => createdAt < since },
  );
  if (made.status !== 'ok') return made;
  const named = await listed<Dated>(
    async (slice) => {
      const known = slice.after === null ? first : undefined;
      const answer = known === undefined ? await ask(slice, 'tags') : undefined;
      if (answer !== undefined && answer.status !== 'ok') return answer;
      const found = known === undefined ? answer?.value.repository.refs : known;
      return { status: 'ok', value: found ? { items: found.nodes.flatMap(dated), pageInfo: found.pageInfo } : NOTHING };
    },
    { size: PAGE, most: MOST, at: ({ commitAt }) => commitAt, isEnough: ({ commitAt }) => commitAt < since },
  );
  if (named.status !== 'ok') return named;
  const tags = { ...named.value, items: named.value.items.map((one) => one.tag) };
  return { status: 'ok', value: { releases: { ...made.value, items: made.value.items.flatMap(published) }, tags } };
}

interface Dated {
  readonly tag: RawTag;
  readonly commitAt: Seconds;
}

function published({ tagName, isDraft, isPrerelease, publishedAt, tagCommit }: z.output<typeof release>): ToldRelease[] {
  if (isDraft || isPrerelease || publishedAt === null || tagCommit === null) return [];
  return [{ tag: tagName, sha: tagCommit.oid, at: publishedAt }];
}

function dated({ name, target: of }: z.output<typeof tag>): Dated[] {
  const isAnnotated = of?.__typename === 'Tag';
  const { oid, committedDate: commitAt } = (isAnnotated ? of.target : of) ?? {};
  if (oid === undefined || commitAt === undefined) return [];
  const at = of?.tagger?.date ?? undefined;
  const kind = isAnnotated ? 'annotated' : 'lightweight';
  return [{ tag: { name, sha: oid, kind, ...(at !== undefined && { at }) }, commitAt }];
}
