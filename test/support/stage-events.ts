import { createHash } from 'node:crypto';
import { actorOf } from './github/people.ts';
import type * as Of from './github/records.ts';
import { repositoryId } from './github/shapes.ts';
import type { State } from './github/state.ts';
import type { RunEvent } from './runner.ts';

/** An event as a runner hands it over, with what GitHub notes of the run that it starts. */
export interface StageEvent extends RunEvent {
  readonly headSha: string;
  readonly headBranch: string;
  /** OWNER/NAME: a fork's for its pull requests. */
  readonly headRepository: string;
  readonly actor: string;
}

export interface PushEvent {
  readonly before?: string;
  readonly after?: string;
  readonly branch?: string;
  readonly by?: string;
}

/** The payloads that the Action is started with, built from the state as GitHub builds them: with its word for everything. */
export class Events {
  readonly #state: State;
  readonly #isPrivate: boolean;
  /** Who pushes and merges where nobody is named. */
  readonly #somebody: string;

  constructor(state: State, isPrivate: boolean, somebody: string) {
    [this.#state, this.#isPrivate, this.#somebody] = [state, isPrivate, somebody];
  }

  /** `opened`, `synchronize`, `reopened`, `labeled` ...; a fork's, Dependabot's and a draft's look so by themselves. */
  pullRequest(number: number, action = 'synchronize', more: { readonly by?: string; readonly label?: string } = {}): StageEvent {
    const pull = this.#state.pull(number);
    const label = more.label === undefined ? {} : { label: { name: more.label, color: 'ededed' } };
    return {
      ...this.#ofPull(pull, 'pull_request', more.by ?? pull.author),
      payload: { ...this.#aboutPull(pull, action, more.by ?? pull.author), ...label },
    };
  }

  /** Runs on the default branch, whatever the pull request holds. */
  pullRequestTarget(number: number, action = 'opened'): StageEvent {
    const pull = this.#state.pull(number);
    return {
      ...this.#onDefaultBranch('pull_request_target', pull.author),
      payload: this.#aboutPull(pull, action, pull.author),
    };
  }

  review(review: Of.Review, action = 'submitted'): StageEvent {
    const pull = this.#state.pull(review.number);
    const { id, body, sha: commit_id, submittedAt: submitted_at, state } = review;
    return {
      ...this.#ofPull(pull, 'pull_request_review', review.author),
      payload: {
        ...this.#aboutPull(pull, action, review.author),
        review: { id, body, commit_id, submitted_at, state: state.toLowerCase(), user: userOf(review.author) },
      },
    };
  }

  comment(comment: Of.Comment, action: 'created' | 'deleted' | 'edited' = 'created'): StageEvent {
    const { number, author, body, id, createdAt: created_at, updatedAt: updated_at } = comment;
    const pull = this.#state.data.pulls.find((one) => one.number === number);
    const url = `https://api.github.com/repos/${this.#name}/pulls/${number}`;
    return {
      ...this.#onDefaultBranch('issue_comment', author),
      payload: {
        action,
        issue: { number, title: pull?.title ?? 'An issue', state: pull?.state ?? 'open', ...(pull && { pull_request: { url } }) },
        comment: { id, body, user: userOf(author), created_at, updated_at },
        ...this.#around(author),
      },
    };
  }

  push({ branch = this.#branch, after, before = '0'.repeat(40), by = this.#somebody }: PushEvent = {}): StageEvent {
    const { contents } = this.#state.ground;
    const head = after ?? contents.commit(branch) ?? '';
    const ref = `refs/heads/${branch}`;
    return {
      ...{ name: 'push', sha: head, ref, headSha: head, headBranch: branch, headRepository: this.#name, actor: by },
      payload: { ref, before, after: head, created: /^0+$/.test(before), deleted: false, forced: false, ...this.#around(by) },
    };
  }

  /** A merge queue's group, on its own branch: the pull request merged into the base. */
  mergeGroup(number: number, sha: string): StageEvent {
    const { base, head } = this.#state.pull(number);
    const branch = `gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`;
    const ref = `refs/heads/${branch}`;
    const group = { head_sha: sha, head_ref: ref, base_ref: `refs/heads/${base.ref}`, base_sha: base.sha };
    return {
      ...{ name: 'merge_group', sha, ref, headSha: sha, headBranch: branch, headRepository: this.#name, actor: this.#somebody },
      payload: {
        action: 'checks_requested',
        merge_group: { ...group, head_commit: { id: sha, message: `Merge ${head.sha} into ${base.ref}` } },
        ...this.#around(this.#somebody),
      },
    };
  }

  /** Of a run that has ended. GitHub lists no pull requests for a fork's. */
  workflowRun(run: Of.Run): StageEvent {
    const { id, name, event, headSha, headBranch, headRepository, conclusion, attempt, path, status } = run;
    return {
      ...this.#onDefaultBranch('workflow_run', run.actor),
      payload: {
        action: 'completed',
        workflow_run: {
          ...{ id, name, event, status, conclusion, path, run_attempt: attempt, pull_requests: [] },
          head_sha: headSha,
          head_branch: headBranch,
          head_repository: repositoryOf(headRepository, this.#isPrivate),
          created_at: run.createdAt,
        },
        workflow: { name, path },
        ...this.#around(run.actor),
      },
    };
  }

  dispatch(branch = this.#branch): StageEvent {
    const { name: _, ...rest } = this.push({ branch });
    return {
      ...rest,
      name: 'workflow_dispatch',
      payload: { ref: `refs/heads/${branch}`, inputs: null, ...this.#around(rest.actor) },
    };
  }

  schedule(): StageEvent {
    return {
      ...this.#onDefaultBranch('schedule', this.#somebody),
      payload: { schedule: '17 4 * * *', ...this.#around(this.#somebody) },
    };
  }

  get #name(): string {
    return this.#state.ground.name;
  }

  get #branch(): string {
    return this.#state.ground.branch;
  }

  #around(by: string): object {
    const repository = { ...repositoryOf(this.#name, this.#isPrivate), default_branch: this.#branch };
    return { repository, sender: userOf(by) };
  }

  #onDefaultBranch(name: string, actor: string): Omit<StageEvent, 'payload'> {
    const sha = this.#state.ground.contents.commit(this.#branch) ?? '';
    const ref = `refs/heads/${this.#branch}`;
    return { name, sha, ref, headSha: sha, headBranch: this.#branch, headRepository: this.#name, actor };
  }

  /** The runner checks out the merge commit; GitHub notes the head. */
  #ofPull({ number, mergeSha, head }: Of.Pull, name: string, actor: string): Omit<StageEvent, 'payload'> {
    return {
      ...{ name, sha: mergeSha ?? '', ref: `refs/pull/${number}/merge`, actor },
      ...{ headSha: head.sha, headBranch: head.ref, headRepository: head.repository },
    };
  }

  #aboutPull(pull: Of.Pull, action: string, by: string): object {
    const { number, title, state, author, base, head } = pull;
    const repository = (name: string) => repositoryOf(name, this.#isPrivate);
    return {
      action,
      number,
      pull_request: {
        ...{ id: pull.id, number, title, body: pull.body, state, draft: pull.isDraft, merged: pull.merged, locked: pull.locked },
        user: userOf(author),
        author_association: pull.association,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        merge_commit_sha: pull.mergeSha,
        labels: pull.labels.map((name) => ({ name, color: 'ededed' })),
        base: { label: `${ownerOf(this.#name)}:${base.ref}`, ...base, repo: repository(this.#name) },
        head: {
          label: `${ownerOf(head.repository)}:${head.ref}`,
          ref: head.ref,
          sha: head.sha,
          repo: repository(head.repository),
        },
      },
      ...this.#around(by),
    };
  }
}

/** A commit id that git does not know. */
export function strangeSha(seed: string): string {
  return createHash('sha1').update(seed).digest('hex');
}

function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

function userOf(login: string): object {
  const { id, type } = actorOf(login);
  return { login, id, type, site_admin: false };
}

function repositoryOf(name: string, isPrivate: boolean): object {
  const owner = userOf(ownerOf(name));
  return { id: repositoryId(name), name: name.slice(name.indexOf('/') + 1), full_name: name, private: isPrivate, owner };
}
