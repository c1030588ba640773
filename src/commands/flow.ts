import type { Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { FactsOptions, RawHistory } from '../flow/history.ts';
import { factsOf } from '../flow/history.ts';
import type { Metric, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { FlowMetric, FlowNumbers } from '../flow/numbers.ts';
import { recent } from '../flow/recent.ts';
import type { FlowReport } from '../flow/report.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { Feedback } from '../flow/stages-shape.ts';
import { listedDeployments } from '../gathering/facts.ts';
import { agingOf } from '../metrics/aging.ts';
import { aiLinesOf } from '../metrics/ai-lines.ts';
import { batchFlowOf } from '../metrics/batch-flow.ts';
import { changeFailRate } from '../metrics/change-fail-rate.ts';
import { classificationOf } from '../metrics/classification.ts';
import { constraintOf } from '../metrics/constraint.ts';
import { couplingOf } from '../metrics/coupling.ts';
import { deploymentReworkRate } from '../metrics/deployment-rework-rate.ts';
import { environmentsOf } from '../metrics/environments.ts';
import { epicsOf } from '../metrics/epics.ts';
import { feedbackOf } from '../metrics/feedback.ts';
import { forecastOf } from '../metrics/forecast.ts';
import { gateCostOf } from '../metrics/gate-cost.ts';
import { handoffsOf } from '../metrics/handoffs.ts';
import { metrics } from '../metrics/index.ts';
import { ladderOf } from '../metrics/ladder.ts';
import { lineOf } from '../metrics/line.ts';
import { littleOf } from '../metrics/little.ts';
import { measured } from '../metrics/measured.ts';
import { muriOf } from '../metrics/muri.ts';
import { onboardingOf } from '../metrics/onboarding.ts';
import { originsOf } from '../metrics/origins.ts';
import { releasesOf } from '../metrics/releases.ts';
import { describedResources, stagesOf } from '../metrics/stages.ts';
import { trendOf } from '../metrics/trend.ts';
import { unevennessOf } from '../metrics/unevenness.ts';
import { visibilityOf } from '../metrics/visibility.ts';
import { wastesOf } from '../metrics/wastes.ts';
import type { PreviousLimit } from '../metrics/wip-limit.ts';
import { nextOf, wipLimitOf } from '../metrics/wip-limit.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import { project } from '../model/project.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

const DAY = 86_400;

/** Every number of the report, from the facts alone. `limit`: the WIP limit that the report before this one told. */
export function flow(all: Facts, window: Window, settings: FlowSettings, limit?: PreviousLimit): FlowReport {
  const facts = recent(all, window);
  const inWindow = facts.deployments.filter(({ at }) => isWithin(at, window));
  const numbers = Object.fromEntries(metrics.map((metric) => [metric.id, told(metric, facts, window, settings)]));
  const feedback = feedbackOf(facts, window);
  return {
    schema: 'jidoka.flow/v1',
    tool: { name: project.name, version: project.version },
    ...(facts.repository !== undefined && { repository: facts.repository }),
    head: facts.head,
    window: { from: isoOf(window.from), to: isoOf(window.to), days: Math.round((window.to - window.from) / DAY) },
    deployments: {
      ...(facts.deploymentSource && { source: facts.deploymentSource.source, grade: facts.deploymentSource.grade }),
      count: inWindow.filter(({ kind }) => kind !== 'redeploy').length,
      skippedFirst: facts.deployments.filter(({ kind }) => kind === 'first').length,
    },
    metrics: numbers,
    ...streamOf(facts, window, settings, limit),
    feedback,
    ...surroundingsOf(facts, window, settings, { numbers, feedback }),
    // Who is new, and what each release brought, takes the whole log.
    onboarding: onboardingOf(all, window, settings),
    releases: releasesOf(all),
    notes: [...facts.notes],
  };
}

function told(metric: Metric, facts: Facts, window: Window, settings: FlowSettings): FlowMetric {
  const { unit, definition } = metric;
  const trend = trendOf(metric, facts, window, settings);
  return { ...measured(metric.observe(facts, window, settings), settings), unit, definition, ...(trend && { trend }) };
}

/** The stream: where changes stand, what they wait for, and what is to come. */
function streamOf(facts: Facts, window: Window, settings: FlowSettings, previous: PreviousLimit | undefined) {
  const constraint = constraintOf(facts, window, settings);
  const described = describedResources(facts, window, settings);
  const wipLimit = wipLimitOf(facts, window, settings, { constraint, ...(previous && { previous }) });
  return {
    stages: stagesOf(facts, window, settings),
    ...(described.length > 0 && { described }),
    constraint,
    little: littleOf(facts, window, settings),
    wipLimit,
    next: nextOf(facts, facts.at, settings, wipLimit.status === 'ok' ? wipLimit.rope.slots : 0),
    aging: agingOf(facts, window, settings),
    forecast: forecastOf(facts, window),
    ladder: ladderOf(facts, window, settings),
    classification: classificationOf(facts, window, settings),
  };
}

/** What stands around it: waste, unevenness, overburden, and where work comes from and goes to. */
function surroundingsOf(
  facts: Facts,
  window: Window,
  settings: FlowSettings,
  { numbers, feedback }: { readonly numbers: Readonly<Record<string, FlowMetric>>; readonly feedback: Feedback },
) {
  const handoffs = handoffsOf(facts, window, settings);
  const environments = environmentsOf(facts, window, settings);
  const visibility = visibilityOf(facts, window, settings);
  const wastes = wastesOf(facts, window, settings, {
    ...{ handoffs, environments, visibility, feedback },
    changeFailRate: numbers[changeFailRate.id] ?? NOT_MEASURED,
    deploymentReworkRate: numbers[deploymentReworkRate.id] ?? NOT_MEASURED,
  });
  return {
    wastes: Object.fromEntries(wastes.map((waste) => [waste.id, waste])),
    mura: unevennessOf(facts, window, settings),
    muri: muriOf(facts, window, settings),
    ...{ handoffs, environments, visibility },
    epics: epicsOf(facts, window, settings),
    coupling: couplingOf(facts, window, settings),
    origins: originsOf(facts, window, settings),
    aiLines: aiLinesOf(facts, window, settings),
    batches: batchFlowOf(facts, window, settings),
    gate: gateCostOf(facts, window, settings),
    line: lineOf(facts, window, settings),
  };
}

const NOT_MEASURED: FlowNumbers = { status: 'unavailable', reason: 'It is not in this report.' };

/** What git alone tells. `deployments`: `tags:GLOB`, `branch:NAME` or `file:PATH`; by itself it looks for the tags that are releases. */
export async function gitFacts(
  world: Pick<World, 'openFile'> & {
    readonly history: (also: readonly string[]) => Promise<RawHistory | { readonly problem: string; readonly remedy: string }>;
  },
  at: Seconds,
  deployments: string | undefined,
  { repository, ai }: { readonly repository?: string; readonly ai?: AiSettings } = {},
): Promise<Facts> {
  const [kind = '', rest = ''] = /^(tags|branch|file):(.+)$/.exec(deployments ?? '')?.slice(1) ?? [];
  if (deployments !== undefined && kind === '') {
    throw new CouldNotRun({
      message: `\`--deployments\` is ${quoted(deployments)}; write \`tags:GLOB\`, \`branch:NAME\`, \`file:PATH\` or \`github\`.`,
    });
  }
  const listed = kind === 'file' ? await listedDeployments(world, rest) : [];
  const raw = await world.history(kind === 'branch' ? [rest] : listed.map(({ sha }) => sha));
  if ('problem' in raw) throw new CouldNotRun({ message: `${raw.problem} ${raw.remedy}` });
  const source: FactsOptions['deployments'] =
    kind === 'file'
      ? { source: `file:${rest}`, grade: 'A', listed }
      : kind === 'branch'
        ? `branch:${rest}`
        : kind === 'tags'
          ? `tags:${rest}`
          : 'tags';
  return factsOf(raw, { at, deployments: source, ...(repository !== undefined && { repository }), ...(ai && { ai }) });
}

/** What the policy says that deployments are, as `gitFacts` takes it; undefined where they are to be looked for. */
export function sourceOf({ deployments: { source, tags } }: FlowSettings): string | undefined {
  if (source === 'auto' && tags !== undefined) return `tags:${tags}`;
  return /^(?:tags|branch|file):/.test(source) ? source : undefined;
}
