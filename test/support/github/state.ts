import { FlowState } from './flow-state.ts';
import { ACTIONS_BOT } from './people.ts';
import type * as Of from './records.ts';
import { madeUpSha } from './store.ts';

export interface PullSeed {
  readonly number: number;
  readonly title?: string;
  /** A branch; the default one when it is left out. */
  readonly base?: string;
  /** A branch of the local repository. Without one the pull request is only listed: it has no commits and no refs. */
  readonly head?: string;
  readonly author?: string;
  readonly association?: string;
  readonly draft?: boolean;
  readonly state?: 'closed' | 'open';
  readonly merged?: boolean;
  readonly mergeable?: Of.Pull['mergeable'];
  readonly locked?: boolean;
  readonly labels?: readonly string[];
  readonly reviewers?: readonly Of.Reviewer[];
  readonly assignees?: readonly string[];
  readonly closes?: readonly number[];
  /** `hidden`: it was deleted since, or is private. */
  readonly fork?: { readonly owner: string; readonly branch?: string; readonly hidden?: boolean };
  /** The base as it was, where that is not its tip now: of one that was merged. */
  readonly baseSha?: string;
  /** By which it was merged. */
  readonly mergeSha?: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly closedAt?: string;
  readonly body?: string | null;
  readonly files?: readonly Of.ChangedFile[];
  readonly size?: Of.Size;
}

export interface CommentOptions {
  readonly at?: string;
  readonly editedBy?: string;
}

/** The state of this GitHub. Tests seed it and look into it; clients change it by requests. */
export class State extends FlowState {
  /** As it is now, for answers that come from a moment ago. */
  copy(): State {
    return new State(this.ground, structuredClone(this.data), this.blobs);
  }

  openPull(seed: PullSeed): Of.Pull {
    const { number, title = `Change ${number}`, author = 'ada', base = this.ground.branch, head, fork } = seed;
    const createdAt = seed.createdAt ?? this.now();
    const isOpen = (seed.state ?? 'open') === 'open';
    const name = this.ground.name;
    const repository = fork ? `${fork.owner}/${name.slice(name.indexOf('/') + 1)}` : name;
    const tip = seed.baseSha ?? this.ground.contents.commit(base) ?? madeUpSha(`base ${base}`);
    const pull: Of.Pull = {
      id: this.id(),
      number,
      title,
      body: seed.body ?? null,
      author,
      association: seed.association ?? this.ground.people.associationOf(author),
      isDraft: seed.draft ?? false,
      state: isOpen ? 'open' : 'closed',
      merged: seed.merged ?? false,
      mergeable: seed.mergeable ?? 'MERGEABLE',
      locked: seed.locked ?? false,
      createdAt,
      updatedAt: seed.updatedAt ?? createdAt,
      closedAt: isOpen ? null : (seed.closedAt ?? this.now()),
      base: { ref: base, sha: tip },
      head: { ref: fork?.branch ?? head ?? `change-${number}`, sha: madeUpSha(`head ${number}`), repository },
      mergeSha: seed.mergeSha ?? null,
      labels: [],
      isHeadHidden: fork?.hidden ?? false,
      reviewers: [...(seed.reviewers ?? [])],
      assignees: seed.assignees ?? [],
      closes: seed.closes ?? [],
      isInGit: head !== undefined,
      ...(seed.files && { files: seed.files }),
      ...(seed.size && { size: seed.size }),
    };
    if (head !== undefined && isOpen) this.#placeInGit(pull, head);
    else if (head !== undefined) pull.head.sha = this.ground.contents.commit(head) ?? pull.head.sha;
    this.data.pulls.push(pull);
    for (const label of seed.labels ?? []) this.happen('labeled', number, author, { at: createdAt, label });
    return pull;
  }

  pull(number: number): Of.Pull {
    const found = this.data.pulls.find((pull) => pull.number === number);
    if (found === undefined) throw new Error(`There is no pull request ${number}`);
    return found;
  }

  /** The head moves. What does not build on the old one was pushed with force. */
  push(number: number, sha: string, at = this.now()): void {
    const pull = this.pull(number);
    const old = pull.head.sha;
    this.#placeInGit(pull, sha);
    pull.updatedAt = at;
    const isForced = this.ground.contents.mergeBase(old, sha) !== old;
    if (isForced) this.happen('head_ref_force_pushed', number, pull.author, { at });
  }

  /** From now on GitHub vouches for the signature of a commit. */
  verify(sha: string): void {
    this.data.verified.push({ sha });
  }

  comment(number: number, login: string, body: string, { at, editedBy }: CommentOptions = {}): Of.Comment {
    const createdAt = at ?? this.now();
    const comment: Of.Comment = {
      id: this.id(),
      number,
      author: login,
      body,
      createdAt,
      updatedAt: createdAt,
      lastEditedAt: null,
      editor: null,
      isMinimized: false,
      reactions: [],
    };
    this.data.comments.push(comment);
    this.touched(number, createdAt);
    this.#starts('issue_comment', login);
    if (editedBy !== undefined) this.editComment(comment.id, editedBy, body);
    return comment;
  }

  comments(number: number): readonly Of.Comment[] {
    return this.data.comments.filter((comment) => comment.number === number);
  }

  editComment(id: number, login: string, body: string): void {
    const comment = this.data.comments.find((one) => one.id === id);
    if (comment === undefined) throw new Error(`There is no comment ${id}`);
    const at = this.now();
    Object.assign(comment, { body, updatedAt: at, lastEditedAt: at, editor: login });
    this.#starts('issue_comment', login);
  }

  deleteComment(id: number): void {
    const index = this.data.comments.findIndex((one) => one.id === id);
    if (index < 0) throw new Error(`There is no comment ${id}`);
    this.data.comments.splice(index, 1);
  }

  /** Enough of them to make a client turn pages. */
  manyComments(number: number, count: number, login = 'grace'): void {
    for (let index = 1; index <= count; index++) this.comment(number, login, `Remark ${index}`);
  }

  review(
    number: number,
    login: string,
    state: Of.ReviewState,
    { sha = this.pull(number).head.sha, at = this.now(), body = '' } = {},
  ): Of.Review {
    const review: Of.Review = { id: this.id(), number, author: login, state, body, submittedAt: at, sha };
    this.data.reviews.push(review);
    this.touched(number, at);
    // Who has answered is asked no longer.
    const { reviewers } = this.pull(number);
    const asked = reviewers.findIndex(({ kind, name }) => kind !== 'Team' && name === login);
    if (asked >= 0) reviewers.splice(asked, 1);
    this.#starts('pull_request_review', login);
    return review;
  }

  label(number: number, login: string, name: string, at = this.now()): void {
    this.happen('labeled', number, login, { at, label: name });
  }

  unlabel(number: number, login: string, name: string, at = this.now()): void {
    this.happen('unlabeled', number, login, { at, label: name });
  }

  /** A draft no more. */
  ready(number: number, login: string, at = this.now()): void {
    this.happen('ready_for_review', number, login, { at });
  }

  requestReview(number: number, login: string, reviewer: Of.Reviewer, at = this.now()): void {
    this.happen('review_requested', number, login, { at, reviewer });
  }

  close(number: number, { merged = false, at = this.now() } = {}): void {
    const { author } = this.pull(number);
    if (merged) this.happen('merged', number, author, { at });
    this.happen('closed', number, author, { at });
  }

  /** What a job does with its own token starts no workflow, so that none can go on for ever. */
  #starts(event: string, login: string): void {
    if (login !== ACTIONS_BOT) this.started(event, login);
  }

  /** The refs that GitHub keeps; those of a pull request that stands there already stay as they are. */
  #placeInGit(pull: Of.Pull, head: string): void {
    const { contents } = this.ground;
    const refs = `refs/pull/${pull.number}`;
    const [base, tip] = [contents.commit(pull.base.ref) ?? pull.base.sha, contents.commit(head)];
    if (tip === undefined) throw new Error(`There is no commit ${head}`);
    pull.head.sha = tip;
    pull.base.sha = base;
    const [oldBase, oldHead] = [contents.object(`${refs}/merge^1`), contents.object(`${refs}/merge^2`)];
    if (oldBase === base && oldHead === tip) {
      pull.mergeSha = contents.commit(`${refs}/merge`) ?? null;
      return;
    }
    try {
      pull.mergeSha = contents.git.openPull(pull.number, base, tip).merge;
    } catch {
      // As with a conflict at GitHub: the head has moved, and the merge commit stays the old one.
      contents.git.git('update-ref', `${refs}/head`, tip);
      pull.mergeable = 'CONFLICTING';
    }
  }
}
