import type { StageId } from '../model/stages.ts';
import { STAGES } from '../model/stages.ts';
import type { Seconds } from './facts.ts';

/**
 * The columns of the flat tables of a flow run: the one place that says what they are called, what they hold and in which order they
 * stand, whatever a file is made of.
 */

/**
 * - `text`: UTF-8
 * - `time`: whole seconds since 1970, UTC; ISO 8601 in a text, a timestamp where there is such a type
 * - `seconds`: a duration in whole seconds
 * - `count`: a whole number
 * - `flag`: true or false
 */
export type ColumnType = keyof Values;

interface Values {
  readonly text: string;
  readonly time: Seconds;
  readonly seconds: number;
  readonly count: number;
  readonly flag: boolean;
}

/** What a cell holds. What is not known is null, and never zero or false. */
export type Cell = Values[ColumnType] | null;

export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
}

/** Rows of one kind; `schema` is what a reader goes by, and changes when a column goes or means something else. */
export interface Table<Name extends string = string> {
  readonly name: string;
  readonly schema: string;
  readonly columns: readonly Column<Name>[];
}

/** A cell a column, by name. */
export type Row<Name extends string = string> = Readonly<Record<Name, Cell>>;

/** A row as its columns say it. */
type RowOf<Columns extends readonly Column[]> = {
  readonly [One in Columns[number] as One['name']]: One['nullable'] extends false
    ? Values[One['type']]
    : Values[One['type']] | null;
};

/** There in every row. */
function always<const Name extends string, const Type extends ColumnType>(name: Name, type: Type, description: string) {
  return { name, type, nullable: false, description } as const;
}

/** Null where it is not known, or does not apply. */
function maybe<const Name extends string, const Type extends ColumnType>(name: Name, type: Type, description: string) {
  return { name, type, nullable: true, description } as const;
}

export type StageColumn = `stage_${StageId}_seconds`;

export function stageColumn(id: StageId): StageColumn {
  return `stage_${id}_seconds`;
}

const CHANGE_COLUMNS = [
  maybe('repository', 'text', '`owner/name`.'),
  always('id', 'text', '`#12` for a pull request, else the sha of the commit on the default branch.'),
  maybe('number', 'count', 'Of the pull request.'),
  maybe('title', 'text', 'Without the accounts that it names.'),
  maybe('kind', 'text', 'How it came to the default branch: merge, squash, rebase or direct. Null: not by itself, or not yet.'),
  always('state', 'text', 'open; closed, without a merge; merged; or delivered.'),
  always('origin', 'text', 'human, ai-assisted (a person with an agent), agent, dependency-bot or bot.'),
  maybe('flow_item', 'text', 'feature, defect, risk, debt or unclassified.'),
  maybe('begun_at', 'time', 'Its first commit (author date), or when it was opened where that is earlier.'),
  maybe('opened_at', 'time', 'When the pull request was opened.'),
  maybe('merged_at', 'time', 'When it came to its branch.'),
  maybe('closed_at', 'time', 'When it was closed without a merge.'),
  maybe('deployed_at', 'time', 'When the first deployment that held it was live.'),
  maybe('deployment', 'text', 'That deployment: `id` of the table of deployments.'),
  maybe('lead_time_seconds', 'seconds', 'begun_at to deployed_at. Null where excluded_reason says why the metric leaves it out.'),
  maybe(
    'merge_to_deploy_seconds',
    'seconds',
    'merged_at to deployed_at, of those that the metric counts: bots and squashes too.',
  ),
  maybe('excluded_reason', 'text', 'Why it is not in the change lead time, such as bot, squash_no_pr or not_deployed_yet.'),
  ...STAGES.map(({ id, title }) =>
    maybe(stageColumn(id), 'seconds', `${title}: all visits together; of what is not finished, up to as_of.`),
  ),
  maybe('commits', 'count', 'Merges left out.'),
  maybe('lines', 'count', 'Added and deleted.'),
  maybe('files', 'count', 'Files that it touches.'),
  always('reverts', 'count', 'Commits that it takes back; a revert of a revert takes nothing back.'),
  maybe('backport', 'flag', 'It brings commits a second time.'),
  maybe('hotfix', 'flag', 'By its branch or label.'),
  always('as_of', 'time', 'When the facts were gathered.'),
] as const;

/** A row of the table of changes. */
export type ChangeRow = RowOf<typeof CHANGE_COLUMNS>;

/** What came to the default branch, and every other pull request: `kind` is null of those. */
export const CHANGES: Table<keyof ChangeRow> = { name: 'changes', schema: 'jidoka.changes/v1', columns: CHANGE_COLUMNS };

const DEPLOYMENT_COLUMNS = [
  maybe('repository', 'text', '`owner/name`.'),
  always('id', 'text', 'The same in every run.'),
  always('name', 'text', 'Such as the tag.'),
  always('sha', 'text', 'The commit that was deployed.'),
  maybe('environment', 'text', 'Where it went, as far as it is told.'),
  always('deployed_at', 'time', 'When it was first live.'),
  maybe('created_at', 'time', 'When it was asked for.'),
  always('kind', 'text', 'first, normal, rollback or redeploy.'),
  maybe('base', 'text', '`id` of the latest earlier one that is an ancestor.'),
  maybe('changes', 'count', 'That it was the first to bring. Null without a base: what was live before is not known.'),
  maybe('commits', 'count', 'That it was the first to bring, merges left out. Null without a base.'),
  maybe('lead_times', 'count', 'Those of its changes whose begun_at is known, bots included. Null without a base.'),
  maybe('lead_time_p50_seconds', 'seconds', 'The median of begun_at to deployed_at over those, of however many.'),
  always('failed', 'flag', 'It had to be mended, as far as reverts, rollbacks, incidents and statuses tell.'),
  maybe('attempts', 'count', 'How often the same commit was tried until it was live.'),
  always('as_of', 'time', 'When the facts were gathered.'),
] as const;

/** A row of the table of deployments. */
export type DeploymentRow = RowOf<typeof DEPLOYMENT_COLUMNS>;

/** Deployments to production, redeploys of what was live included. */
export const DEPLOYMENTS: Table<keyof DeploymentRow> = {
  name: 'deployments',
  schema: 'jidoka.deployments/v1',
  columns: DEPLOYMENT_COLUMNS,
};
