import type { JsonFormat } from '../model/format.ts';
import { outline } from './json-outline.ts';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with GitHub's `security-severity`. Section
 * numbers in the files of this format are the standard's.
 */
export const sarif: JsonFormat = {
  id: 'sarif',
  title: 'SARIF',
  recognised: '`runs` beside `version`, or a `$schema` that names SARIF',
  kind: 'scans',
  syntax: 'json',
  matches(head) {
    const found = outline(head);
    if (found.has('reportFormat')) return false;
    if (/sarif/i.test(found.get('$schema') ?? '')) return true;
    return found.has('runs') && (found.has('version') || found.has('runs/[]/tool') || found.has('runs/[]/results'));
  },
  // Most of the reader; a run without a scan never loads it.
  sink: async (path) => (await import('./sarif-sink.ts')).sarifSink(path),
};
