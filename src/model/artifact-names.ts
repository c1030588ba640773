const word = (text: string) => text.replace(/[^\w.-]+/g, '-');

/** The reports of a gate job, for people, `publish` and `rejudge`: `jidoka-gate-1`, where a matrix is with its leg. */
export function reportName(base: string, job: string, leg: string | undefined, attempt: number): string {
  return [base, job, ...(leg === undefined ? [] : [leg]), String(attempt)].map(word).join('-');
}

/** What a push to the default branch was seen to hold: one for each gate job and commit. */
export function evidenceName(job: string, sha: string): string {
  return `jidoka-evidence-${word(job)}-${sha}`;
}

/** The files inside them. */
export const REPORT_FILE = 'report.json';
export const EVIDENCE_FILE = 'evidence.json';

/** How work flows, as a run of the default branch told it last; and the facts that the next run goes on from. */
export const FLOW_ARTIFACT = 'jidoka-flow';
export const FLOW_FILE = 'flow.json';
export const FLOW_PAGE = 'jidoka-flow.html';
export const CHANGES_FILE = 'changes.ndjson';
export const FACTS_ARTIFACT = 'jidoka-facts';
export const FACTS_FILE = 'facts.json';
