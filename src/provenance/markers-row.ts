import type { Grade, Mark } from '../model/provenance.ts';

/** One row of the table of markers: what a tool or an agent's account leaves behind. */
export interface Marker {
  readonly id: string;
  /** `unnamed` where the marker does not say, or where its value does. */
  readonly agent: string;
  readonly grade: Grade;
  readonly where: Mark['where'];
  /**
   * What it is held against, always as a whole: `author` and `committer` against `NAME <MAIL>`, `trailer` against `KEY: VALUE` of one
   * trailer, `message` against one line without the spaces around it, `account` against a login, `branch`, `body` and `label` as named.
   */
  readonly pattern: RegExp;
  /** Whether whoever wrote the commit could have written it in. */
  readonly forgeable: boolean;
  /** A commit of a public repository that carries it, as `OWNER/REPOSITORY@SHA`, or `listed`: documented, and in no commit looked at. */
  readonly seen: string;
  /** Where it is written down what leaves it. */
  readonly source: string;
  /** From when on it is left, YYYY-MM-DD, where that is known. */
  readonly since?: string;
  /** Where the value decides: it has to name an agent, which is then the mark's. */
  readonly byValue?: true;
}
