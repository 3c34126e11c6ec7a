import type { getOctokit } from '@actions/github';
import * as v from 'valibot';

import type { GitHubRepository } from '../model/github-repository.js';

/** In milliseconds, for all requests together: a comment is not worth more of a run's time. */
const DEADLINE_MS = 20_000;

/** Of 100 comments each. */
const MAX_PAGES = 30;

/**
 * The comments on one pull request, by GitHub's GraphQL API: only it says who wrote a comment in terms of the token
 * (`viewerDidAuthor`), whatever kind of token it is. By REST, the token of a workflow cannot ask for its own name.
 */
export class PullRequestComments {
  private readonly request = { signal: AbortSignal.timeout(DEADLINE_MS) };

  private constructor(
    private readonly graphql: ReturnType<typeof getOctokit>['graphql'],
    private readonly repository: GitHubRepository,
    private readonly pullRequest: number,
  ) {}

  /**
   * @param apiUrl the REST API's address, from which Octokit knows that of GraphQL
   * @throws when the token or the address is of no use to Octokit
   */
  static async connect(
    token: string,
    apiUrl: string,
    repository: GitHubRepository,
    pullRequest: number,
  ): Promise<PullRequestComments> {
    // Loaded here and not at the top: @actions/github reads the event's file as it is loaded, and dies of one that is
    // not JSON. `eager` keeps it in the one file of the bundle.
    const { getOctokit } = await import(/* webpackMode: "eager" */ '@actions/github');
    const silent = () => undefined;
    const { graphql } = getOctokit(token, {
      baseUrl: apiUrl,
      // Octokit's own words would reach the log unescaped.
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    return new PullRequestComments(graphql, repository, pullRequest);
  }

  /**
   * Sees to it that exactly one comment of this token begins with the mark, and that it has this body. Two runs at once
   * may both create one; each then keeps the oldest and deletes the others, so that one is left.
   *
   * @param body begins with the mark
   * @param mayCreate whether to create it when there is none
   * @returns what was done; undefined when there is no comment and none was wanted
   * @throws Octokit's errors, and AbortSignal's after 20 seconds
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

  /** The token's own comments with the mark, oldest first, as GitHub lists them. */
  private async findOwn(mark: string): Promise<{ pullRequest: string; comments: Comment[] }> {
    const { owner, name } = this.repository;
    const found: Comment[] = [];
    let after: string | null = null;
    for (let page = 1; ; page++) {
      const answer: unknown = await this.graphql(LIST, {
        owner,
        name,
        number: this.pullRequest,
        after,
        request: this.request,
      });
      const { id, comments } = v.parse(LISTED, answer).repository.pullRequest;
      found.push(...comments.nodes.filter((node) => node.viewerDidAuthor && node.body.startsWith(mark)));
      after = comments.pageInfo.endCursor;
      if (!comments.pageInfo.hasNextPage || page === MAX_PAGES) return { pullRequest: id, comments: found };
    }
  }

  private async delete(id: string): Promise<void> {
    try {
      await this.graphql(DELETE, { id, request: this.request });
    } catch (error) {
      // The other run was faster.
      if (!(error instanceof Error && /could not resolve/i.test(error.message))) throw error;
    }
  }
}

/** GitHub may change newlines and outer space of what it stores. */
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
