import { z } from 'zod';
import type { Answer, CheckRunBody, Forge, OwnComments } from '../forge.ts';
import type { CheckAnnotation } from '../model/check-annotation.ts';
import type { GitHub } from './github.ts';

/** What is written to GitHub, and what has to be looked at before. */

const idSchema = z.object({ id: z.int() });
const REPO = '/repos/{owner}/{repo}';

const OWN = `query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body viewerDidAuthor }
      }
    }
  }
}`;

const ownSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      comments: z.object({
        totalCount: z.int().min(0),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({ databaseId: z.int(), body: z.string(), viewerDidAuthor: z.boolean() })),
      }),
    }),
  }),
});

type OwnPull = z.output<typeof ownSchema>['repository']['pullRequest'];
const COMMENT_PAGES = 50;

type Publishing = Pick<
  Forge,
  | 'ownComments'
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
  | 'react'
  | 'checkRuns'
  | 'annotationsOf'
  | 'createCheckRun'
  | 'updateCheckRun'
>;

export function publishParts(github: () => Promise<GitHub>, owner: string, name: string): Publishing {
  const at = { owner, repo: name };
  const sent = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer<number>> => {
    const answer = await (await github()).request(route, { ...at, ...parameters }, idSchema);
    return answer.status === 'ok' ? { status: 'ok', value: answer.value.id } : answer;
  };
  const done = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer<undefined>> => {
    const answer = await (await github()).request(route, { ...at, ...parameters }, z.unknown());
    return answer.status === 'ok' ? { status: 'ok', value: undefined } : answer;
  };
  return {
    async ownComments(number) {
      const comments: OwnComments['comments'][number][] = [];
      let after: string | null = null;
      for (let page = 1; page <= COMMENT_PAGES; page++) {
        const answer: Answer<z.output<typeof ownSchema>> = await (await github()).query(
          OWN,
          { owner, name, number, after },
          ownSchema,
        );
        if (answer.status !== 'ok') return answer;
        const { headRefOid: head, comments: found }: OwnPull = answer.value.repository.pullRequest;
        for (const { databaseId: id, body, viewerDidAuthor } of found.nodes) if (viewerDidAuthor) comments.push({ id, body });
        after = found.pageInfo.endCursor;
        if (!found.pageInfo.hasNextPage || after === null) {
          return { status: 'ok', value: { head, comments: comments.sort((a, b) => a.id - b.id) } };
        }
      }
      return { status: 'unreachable', why: `the pull request has more than ${COMMENT_PAGES * 100} comments` };
    },
    createComment: (number, body) => sent(`POST ${REPO}/issues/{issue_number}/comments`, { issue_number: number, body }),
    updateComment: (id, body) => sent(`PATCH ${REPO}/issues/comments/{comment_id}`, { comment_id: id, body }),
    deleteComment: (id) => done(`DELETE ${REPO}/issues/comments/{comment_id}`, { comment_id: id }),
    react: (id, content) => done(`POST ${REPO}/issues/comments/{comment_id}/reactions`, { comment_id: id, content }),
    async checkRuns(sha, check) {
      const output = z.object({ annotations_count: z.int().min(0) });
      const item = z.object({ id: z.int(), external_id: z.string().nullable(), output });
      const list = { item, key: 'check_runs', pages: 10 };
      const parameters = { ...at, ref: sha, check_name: check, filter: 'all' };
      const answer = await (await github()).all(`GET ${REPO}/commits/{ref}/check-runs`, parameters, list);
      if (answer.status !== 'ok') return answer;
      const runs = answer.value.map(({ id, external_id: reference, output: { annotations_count: annotations } }) => ({
        id,
        reference: reference ?? '',
        annotations,
      }));
      return { status: 'ok', value: runs.sort((a, b) => b.id - a.id) };
    },
    async annotationsOf(id) {
      const list = { item: annotationSchema, pages: 10 };
      const answer = await (await github()).all(
        `GET ${REPO}/check-runs/{check_run_id}/annotations`,
        { ...at, check_run_id: id },
        list,
      );
      return answer.status === 'ok' ? { status: 'ok', value: answer.value.map(toAnnotation) } : answer;
    },
    createCheckRun: (sha, body) => sent(`POST ${REPO}/check-runs`, { head_sha: sha, ...checkRun(body) }),
    updateCheckRun: (id, body) => sent(`PATCH ${REPO}/check-runs/{check_run_id}`, { check_run_id: id, ...checkRun(body) }),
  };
}

const annotationSchema = z.object({
  path: z.string(),
  start_line: z.int(),
  end_line: z.int(),
  annotation_level: z.enum(['notice', 'warning', 'failure']).nullable(),
  title: z.string().nullable(),
  message: z.string().nullable(),
});

function toAnnotation(one: z.output<typeof annotationSchema>): CheckAnnotation {
  return {
    path: one.path,
    startLine: one.start_line,
    endLine: one.end_line,
    level: one.annotation_level ?? 'notice',
    title: one.title ?? '',
    message: one.message ?? '',
  };
}

function checkRun({ name, conclusion, reference, title, summary, text, annotations }: CheckRunBody) {
  return {
    name,
    status: 'completed',
    conclusion,
    external_id: reference,
    output: {
      title,
      summary,
      ...(text !== undefined && { text }),
      annotations: annotations.map(({ path, startLine, endLine, level, title: heading, message }) => ({
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        title: heading,
        message,
      })),
    },
  };
}
