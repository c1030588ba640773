import { rangeWords } from '../model/changes.ts';
import type { GateReport } from '../model/report.ts';
import type { Place } from '../model/story.ts';
import { placeWords } from '../model/story.ts';
import { quoted, visible } from '../model/words.ts';
import { forMarkdown, linked } from './escape.ts';

/** Links into a repository on a server. What does not look like one of GitHub's own names makes no link, and reads as before. */
export interface Links {
  readonly place: (place: Place) => string;
  /** Lines of a file of the head. */
  readonly lines: (lines: { readonly path: string; readonly from: number; readonly to: number }) => string;
  /** The tab of the pull request where remarks stand. */
  readonly files: string | undefined;
  /** The run that wrote the report. */
  readonly run: string | undefined;
}

const SERVER = /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const URL_LIMIT = 1000;

export function linksOf({ change, run }: GateReport, server: string | undefined): Links {
  const { repository = '', number, head, uncommitted } = change;
  const origin = server?.replace(/\/$/, '') ?? '';
  if (!SERVER.test(origin) || !REPOSITORY.test(repository)) {
    return {
      place: (place) => forMarkdown(placeWords(place)),
      lines: (lines) => forMarkdown(linesWords(lines)),
      files: undefined,
      run: undefined,
    };
  }
  const home = `${origin}/${repository}`;
  const tree = head.sha !== undefined && SHA.test(head.sha) && !uncommitted ? `${home}/blob/${head.sha}` : undefined;
  const into = (words: string, named: string, anchor: string) => {
    const path = tree === undefined ? undefined : pathOf(named);
    const url = path === undefined ? '' : `${tree}/${path}${anchor}`;
    return url.length > URL_LIMIT ? forMarkdown(words) : linked(words, url);
  };
  return {
    place: (place) => into(placeWords(place), place.path, place.line === undefined ? '' : `#L${place.line}`),
    lines: (lines) => into(linesWords(lines), lines.path, `#L${lines.from}-L${lines.to}`),
    files: number !== undefined && number > 0 ? `${home}/pull/${number}/files` : undefined,
    // Never the address the report names: that one came from outside.
    run: run !== undefined && /^\d{1,20}$/.test(run.id) ? `${home}/actions/runs/${run.id}` : undefined,
  };
}

function linesWords({ path, from, to }: { readonly path: string; readonly from: number; readonly to: number }): string {
  return quoted(`${path}:${rangeWords({ from, to })}`);
}

/** A path of the tree for an address; one with a step upwards or a character that hides has none. */
function pathOf(path: string): string | undefined {
  const steps = path.split('/');
  if (visible(path) !== path || /\p{Surrogate}/u.test(path)) return undefined;
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return undefined;
  return steps.map((step) => encodeURIComponent(step).replace(/[!'()*]/g, percent)).join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The job's run in words, for the small print. */
export function runWords({ run }: GateReport): string | undefined {
  if (run === undefined) return undefined;
  return `${quoted(run.key)}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`;
}
