/** How the jobs ended that the gate's job needs, as the workflow hands them over (`needs: ${{ toJSON(needs) }}`). */
export interface Jobs {
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  /** GitHub's word; one this version does not know is `unknown`, which is no success. */
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped' | 'unknown';
}
