import type { getOctokit } from '@actions/github';
import * as v from 'valibot';

import type { GitHubRepository } from '../model/github-repository.js';

/** In milliseconds, for all requests together. A comment must not delay the end of a run for longer. */
const DEADLINE_MS = 20_000;

/** Each page has 100 comments. */
const MAX_PAGES = 30;

/**
 * The comments on one pull request, through GitHub's GraphQL API. Its `viewerDidAuthor` identifies the comments of any kind
 * of token. With the REST API, a workflow's token cannot find out which user it is.
 */
export class PullRequestComments {
  private readonly request = { signal: AbortSignal.timeout(DEADLINE_MS) };

  private constructor(
    private readonly graphql: ReturnType<typeof getOctokit>['graphql'],
    private readonly repository: GitHubRepository,
    private readonly pullRequest: number,
  ) {}

  /**
   * @param apiUrl the address of the REST API, from which Octokit derives that of GraphQL
   * @throws when Octokit rejects the token or the address
   */
  static async connect(
    token: string,
    apiUrl: string,
    repository: GitHubRepository,
    pullRequest: number,
  ): Promise<PullRequestComments> {
    // Imported here because few runs need it, and because @actions/github reads the event's file when it is loaded, and
    // throws if the file is not JSON. webpackChunkName is its name in the bundle.
    const { getOctokit } = await import(/* webpackChunkName: "github-client" */ '@actions/github');
    const silent = () => undefined;
    const { graphql } = getOctokit(token, {
      baseUrl: apiUrl,
      // Octokit would log its messages without escaping them.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    return new PullRequestComments(graphql, repository, pullRequest);
  }

  /**
   * Makes sure that exactly one comment of this token begins with the mark, and that it has this body. If two runs create
   * one at the same time, each run keeps the oldest and deletes the others.
   *
   * @param body begins with the mark
   * @param mayCreate whether to create a missing comment
   * @returns the change; undefined when there is no comment and `mayCreate` is false
   * @throws Octokit's errors, and a TimeoutError after 20 seconds
   */
  async keep(
    mark: string,
    body: string,
    mayCreate: boolean,
  ): Promise<'created' | 'updated' | 'up to date' | undefined> {
    let own = await this.findOwn(mark);
    const isNew = own.comments.length === 0;
    if (isNew) {
      if (!mayCreate) return undefined;
      await this.graphql(ADD, { subject: own.pullRequest, body, request: this.request });
      own = await this.findOwn(mark);
    }
    const [oldest, ...others] = own.comments;
    const isRight = oldest === undefined || isSame(oldest.body, body);
    if (!isRight) await this.graphql(UPDATE, { id: oldest.id, body, request: this.request });
    for (const { id } of others) await this.delete(id);
    return isNew ? 'created' : isRight ? 'up to date' : 'updated';
  }

  /** The comments of this token with the mark, oldest first. */
  private async findOwn(mark: string): Promise<{ pullRequest: string; comments: Comment[] }> {
    const { owner, name } = this.repository;
    const found: Comment[] = [];
    let after: string | null = null;
    for (let page = 1; ; page++) {
      const response: unknown = await this.graphql(LIST, {
        owner,
        name,
        number: this.pullRequest,
        after,
        request: this.request,
      });
      const { id, comments } = v.parse(LISTED, response).repository.pullRequest;
      found.push(...comments.nodes.filter((node) => node.viewerDidAuthor && node.body.startsWith(mark)));
      after = comments.pageInfo.endCursor;
      if (!comments.pageInfo.hasNextPage || page === MAX_PAGES) return { pullRequest: id, comments: found };
    }
  }

  private async delete(id: string): Promise<void> {
    try {
      await this.graphql(DELETE, { id, request: this.request });
    } catch (error) {
      // Another run has already deleted it.
      if (!(error instanceof Error && /could not resolve/i.test(error.message))) throw error;
    }
  }
}

/** Ignores newlines and outer white space, which GitHub may change. */
function isSame(stored: string, wanted: string): boolean {
  return stored.replace(/\r\n?/g, '\n').trim() === wanted.trim();
}

interface Comment {
  readonly id: string;
  readonly body: string;
}

const LISTED = v.object({
  repository: v.object({
    pullRequest: v.object({
      id: v.string(),
      comments: v.object({
        nodes: v.array(v.object({ id: v.string(), body: v.string(), viewerDidAuthor: v.boolean() })),
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
      }),
    }),
  }),
});

const LIST = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const ADD = `mutation addComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { clientMutationId }
}`;

const UPDATE = `mutation updateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`;

const DELETE = `mutation deleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`;
