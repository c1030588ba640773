import { CiState } from './ci-state.ts';
import type * as Of from './records.ts';

type IssueSeed = Partial<Omit<Of.Issue, 'id' | 'labels'>> & { readonly number: number; readonly labels?: readonly string[] };
type Details = Partial<Omit<Of.PullEvent, 'actor' | 'id' | 'kind' | 'number'>>;

/** What happens to pull requests and issues in their course. */
export class FlowState extends CiState {
  /** What a query may still cost in this hour, and what all of them may. */
  points = { limit: 1000, remaining: 1000 };

  /** An event and what it does to what it happens to. */
  happen(kind: Of.EventKind, number: number, actor: string, { at = this.now(), ...details }: Details = {}): void {
    const pull = this.data.pulls.find((one) => one.number === number);
    const issue = this.data.issues.find((one) => one.number === number);
    const labelled = pull ?? issue;
    if (labelled === undefined) throw new Error(`There is no pull request or issue ${number}`);
    if (details.label !== undefined) relabel(labelled.labels, kind, details.label);
    if (pull) this.#changePull(pull, kind, { ...details, at });
    if (issue) changeIssue(issue, kind, at, details.reason);
    this.data.events.push({ id: this.id(), number, kind, actor, at, ...details });
    this.touched(number, at);
  }

  /** Takes a review back; GitHub keeps what it said in the event alone. */
  dismiss(id: number, actor: string, at = this.now()): void {
    const review = this.data.reviews.find((one) => one.id === id);
    if (review === undefined) throw new Error(`There is no review ${id}`);
    this.happen('review_dismissed', review.number, actor, { at, review: { id, was: review.state } });
    review.state = 'DISMISSED';
  }

  issue({ labels = [], ...seed }: IssueSeed): Of.Issue {
    const [id, createdAt] = [this.id(), seed.createdAt ?? this.now()];
    const isOpen = seed.closedAt == null;
    const usual = { title: `Issue ${seed.number}`, body: '', author: 'ada', closedAt: null, parent: null };
    const issue: Of.Issue = {
      ...usual,
      state: isOpen ? 'open' : 'closed',
      stateReason: isOpen ? null : 'COMPLETED',
      updatedAt: seed.closedAt ?? createdAt,
      ...seed,
      labels: [],
      id,
      createdAt,
    };
    this.data.issues.push(issue);
    for (const label of labels) this.happen('labeled', issue.number, issue.author, { at: createdAt, label });
    return issue;
  }

  protected touched(number: number, at: string): void {
    for (const one of [...this.data.pulls, ...this.data.issues])
      if (one.number === number && one.updatedAt < at) one.updatedAt = at;
  }

  #changePull(pull: Of.Pull, kind: Of.EventKind, { at, sha, reviewer }: Details & { readonly at: string }): void {
    if (kind === 'ready_for_review') pull.isDraft = false;
    if (kind === 'convert_to_draft') pull.isDraft = true;
    if (kind === 'merged') Object.assign(pull, { merged: true, mergeSha: sha ?? pull.mergeSha });
    if (kind === 'closed') Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at });
    if (kind === 'reopened') Object.assign(pull, { state: 'open', closedAt: null });
    if (kind === 'review_requested' && reviewer) pull.reviewers.push(reviewer);
    if (kind === 'review_request_removed') {
      const index = pull.reviewers.findIndex(({ name }) => name === reviewer?.name);
      if (index >= 0) pull.reviewers.splice(index, 1);
    }
  }
}

function relabel(labels: string[], kind: Of.EventKind, label: string): void {
  const index = labels.indexOf(label);
  if (kind === 'labeled' && index < 0) labels.push(label);
  if (kind === 'unlabeled' && index >= 0) labels.splice(index, 1);
}

function changeIssue(issue: Of.Issue, kind: Of.EventKind, at: string, reason = 'COMPLETED'): void {
  if (kind === 'closed') Object.assign(issue, { state: 'closed', closedAt: at, stateReason: reason });
  if (kind === 'reopened') Object.assign(issue, { state: 'open', closedAt: null, stateReason: 'REOPENED' });
}
