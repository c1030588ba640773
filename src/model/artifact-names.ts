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
