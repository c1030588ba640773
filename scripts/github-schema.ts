/**
 * GitHub's own GraphQL schema, cut to the types and fields below: what the suite's GitHub parses, validates and executes
 * queries against. A query for a field that is not here fails there, so add it here, run this, and commit the result.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  TypeNode,
} from 'graphql';
import { buildSchema, Kind, parse, print, validateSchema } from 'graphql';

const PACKAGE = '@octokit/graphql-schema@15.26.1';
const SCHEMA = 'package/schema.graphql';

/** Of object types and interfaces, the fields that are kept, with all their arguments. */
const FIELDS: Readonly<Record<string, string>> = {
  Query: 'viewer repository rateLimit node',
  Mutation: 'minimizeComment',
  RateLimit: 'cost remaining limit resetAt used',
  Actor: 'login',
  User: 'id login databaseId',
  Bot: 'id login databaseId',
  Organization: 'id login databaseId',
  Mannequin: 'id login databaseId',
  Team: 'id slug name',
  Node: 'id',
  PageInfo: 'hasNextPage endCursor hasPreviousPage startCursor',
  Repository: `id databaseId nameWithOwner isPrivate isFork defaultBranchRef pullRequest pullRequests object issues deployments
    releases ref refs`,
  Ref: 'name target',
  RefConnection: 'totalCount pageInfo nodes',
  Tag: 'id oid name tagger target',
  PullRequest: `id databaseId fullDatabaseId number title body isDraft state locked createdAt updatedAt closedAt merged mergedAt
    mergeable isCrossRepository author authorAssociation headRefName headRefOid baseRefName baseRefOid additions deletions
    changedFiles headRepository headRepositoryOwner url commits labels reviews latestOpinionatedReviews reviewRequests
    closingIssuesReferences comments timelineItems files mergeCommit assignees`,
  UserConnection: 'totalCount pageInfo nodes',
  RepositoryOwner: 'id login',
  PullRequestConnection: 'totalCount pageInfo nodes',
  PullRequestCommitConnection: 'totalCount pageInfo nodes',
  PullRequestCommit: 'commit',
  Commit: 'id oid message messageHeadline committedDate authoredDate author committer parents history checkSuites blame',
  Blame: 'ranges',
  BlameRange: 'startingLine endingLine commit',
  CommitConnection: 'totalCount pageInfo nodes',
  CommitHistoryConnection: 'totalCount pageInfo nodes',
  GitActor: 'name email date user',
  LabelConnection: 'totalCount pageInfo nodes',
  Label: 'name',
  PullRequestReviewConnection: 'totalCount pageInfo nodes',
  PullRequestReview: 'id author authorAssociation state submittedAt commit body',
  ReviewRequestConnection: 'totalCount pageInfo nodes',
  ReviewRequest: 'requestedReviewer',
  IssueConnection: 'totalCount pageInfo nodes',
  Issue: `id number title body state stateReason createdAt updatedAt closedAt author labels timelineItems parent subIssuesSummary
    closedByPullRequestsReferences repository`,
  SubIssuesSummary: 'total completed',
  IssueTimelineItemsConnection: 'totalCount pageInfo nodes',
  IssueCommentConnection: 'totalCount pageInfo nodes',
  IssueComment: `id databaseId fullDatabaseId body createdAt lastEditedAt updatedAt author authorAssociation editor
    viewerDidAuthor isMinimized minimizedReason url`,
  Minimizable: 'isMinimized minimizedReason',
  PullRequestTimelineItemsConnection: 'totalCount pageInfo nodes',
  LabeledEvent: 'createdAt actor label',
  UnlabeledEvent: 'createdAt actor label',
  ReadyForReviewEvent: 'createdAt actor',
  ConvertToDraftEvent: 'createdAt actor',
  ReviewRequestedEvent: 'createdAt actor requestedReviewer',
  ReviewRequestRemovedEvent: 'createdAt actor requestedReviewer',
  ReviewDismissedEvent: 'createdAt actor previousReviewState review',
  HeadRefForcePushedEvent: 'createdAt actor',
  AddedToMergeQueueEvent: 'createdAt actor',
  RemovedFromMergeQueueEvent: 'createdAt actor reason',
  AutoMergeEnabledEvent: 'createdAt actor',
  AutoMergeDisabledEvent: 'createdAt actor',
  AutoSquashEnabledEvent: 'createdAt actor',
  AutoRebaseEnabledEvent: 'createdAt actor',
  AssignedEvent: 'createdAt actor assignee',
  UnassignedEvent: 'createdAt actor assignee',
  ClosedEvent: 'createdAt actor',
  ReopenedEvent: 'createdAt actor',
  MergedEvent: 'createdAt actor commit',
  MilestonedEvent: 'createdAt actor milestoneTitle',
  DeploymentConnection: 'totalCount pageInfo nodes',
  Deployment: 'id databaseId commitOid createdAt updatedAt environment ref state statuses task',
  DeploymentStatusConnection: 'totalCount pageInfo nodes',
  DeploymentStatus: 'id state createdAt',
  ReleaseConnection: 'totalCount pageInfo nodes',
  Release: 'id databaseId tagName name isDraft isPrerelease createdAt publishedAt tagCommit',
  PullRequestChangedFileConnection: 'totalCount pageInfo nodes',
  PullRequestChangedFile: 'path additions deletions changeType',
  CheckSuiteConnection: 'totalCount pageInfo nodes',
  CheckSuite: 'id databaseId app createdAt checkRuns',
  App: 'id databaseId slug',
  CheckRunConnection: 'totalCount pageInfo nodes',
  CheckRun: 'id databaseId name status conclusion startedAt completedAt externalId',
  GitObject: 'oid',
  Blob: 'text oid byteSize isTruncated isBinary',
  Tree: 'oid entries',
  TreeEntry: 'name type oid',
  MinimizeCommentPayload: 'clientMutationId minimizedComment',
};

/** Their members are those that are kept above. */
const UNIONS = new Set(['RequestedReviewer', 'PullRequestTimelineItems', 'IssueTimelineItems', 'Assignee']);

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'test', 'support', 'github', 'schema.graphql');

function fetchSchema(): DocumentNode {
  const folder = mkdtempSync(join(tmpdir(), 'jidoka-schema-'));
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    const tarball = `octokit-graphql-schema-${PACKAGE.slice(PACKAGE.lastIndexOf('@') + 1)}.tgz`;
    execFileSync('tar', ['-xzf', tarball, SCHEMA], { cwd: folder });
    return parse(readFileSync(join(folder, SCHEMA), 'utf8'), { noLocation: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wanted(type: string): ReadonlySet<string> {
  return new Set((FIELDS[type] ?? '').split(/\s+/).filter((name) => name !== ''));
}

/** A definition as far as it is kept; undefined for one that nothing above names. */
function kept(definition: DefinitionNode): DefinitionNode | undefined {
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
    if (!UNIONS.has(definition.name.value)) return undefined;
    const types = (definition.types ?? []).filter(({ name }) => name.value in FIELDS);
    return { kind: definition.kind, name: definition.name, types };
  }
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
  const { kind, name, interfaces = [], fields = [] } = definition;
  if (!(name.value in FIELDS)) return undefined;
  const names = wanted(name.value);
  const missing = [...names].filter((field) => !fields.some((one) => one.name.value === field));
  if (missing.length > 0) throw new Error(`${PACKAGE}: ${name.value} has no ${missing.join(', ')}`);
  return {
    kind,
    name,
    // An interface is only kept by a type that keeps all of its fields.
    interfaces: interfaces.filter(
      (one) => one.name.value in FIELDS && [...wanted(one.name.value)].every((field) => names.has(field)),
    ),
    fields: fields.filter((field) => names.has(field.name.value)).map(withoutProse),
  };
}

function withoutProse(field: FieldDefinitionNode): FieldDefinitionNode {
  const { kind, name, type, arguments: given = [] } = field;
  return { kind, name, type, arguments: given.map(bare), directives: deprecation(field.directives) };
}

function bare({ kind, name, type, defaultValue }: InputValueDefinitionNode): InputValueDefinitionNode {
  return { kind, name, type, ...(defaultValue && { defaultValue }) };
}

/** Other directives speak to GitHub's own tools. */
function deprecation(directives: readonly ConstDirectiveNode[] = []): ConstDirectiveNode[] {
  return directives.filter(({ name }) => name.value === 'deprecated');
}

/** The inputs, enums and scalars that kept fields name, and what those name in turn. */
function leaves(definition: DefinitionNode): DefinitionNode | undefined {
  if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) return { kind: definition.kind, name: definition.name };
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    const values = (definition.values ?? []).map(({ kind, name }) => ({ kind, name }));
    return { kind: definition.kind, name: definition.name, values };
  }
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return undefined;
  return { kind: definition.kind, name: definition.name, fields: (definition.fields ?? []).map(bare) };
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The types that a definition's fields and arguments have. */
function mentioned(definition: DefinitionNode): string[] {
  if (!('fields' in definition)) return [];
  return (definition.fields ?? []).flatMap((field) => [
    named(field.type),
    ...('arguments' in field ? (field.arguments ?? []).map(({ type }) => named(type)) : []),
  ]);
}

function cut({ definitions }: DocumentNode): DefinitionNode[] {
  const chosen = definitions.flatMap((definition) => kept(definition) ?? []);
  const byName = new Map(definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one] as const] : [])));
  const known = new Set(chosen.flatMap((one) => ('name' in one && one.name ? [one.name.value] : [])));
  const waiting = chosen.flatMap(mentioned);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const found = known.has(name) ? undefined : byName.get(name);
    const leaf = found && leaves(found);
    if (found && !leaf) throw new Error(`${name} is mentioned by a kept field, and not kept: name its fields, too`);
    if (!leaf) continue;
    known.add(name);
    chosen.push(leaf);
    waiting.push(...mentioned(leaf));
  }
  return chosen.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}

const definitions = cut(fetchSchema());
const text = `# Cut from ${PACKAGE} by scripts/github-schema.ts\n\n${print({ kind: Kind.DOCUMENT, definitions })}\n`;
const problems = validateSchema(buildSchema(text));
if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
writeFileSync(out, text);
execFileSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', out], { cwd: root, stdio: 'inherit' });
process.stdout.write(`wrote ${out}: ${definitions.length} types, ${text.length} bytes\n`);
