import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** A comment on the stub's only pull request. */
export interface StoredComment {
  readonly id: string;
  /** The token that wrote it. */
  readonly author: string;
  body: string;
}

/** A request of a client. */
export interface Call {
  readonly operation: 'comments' | 'addComment' | 'updateComment' | 'deleteComment';
  readonly token: string;
}

/** GitHub's GraphQL API on loopback, with the comments on pull request 7 of octo/example. */
export interface GitHubStub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly comments: readonly StoredComment[];
  readonly calls: readonly Call[];
  /** Adds a comment of any author. */
  add(author: string, body: string): void;
  /** Sets a listener that may delay a request or respond to it. */
  intercept(listener: (call: Call) => Promise<Answer | undefined> | Answer | undefined): void;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

interface GraphQlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number | null>>;
}

const MAX_BODY_LENGTH = 65_536;

export async function startGitHub(): Promise<GitHubStub> {
  let comments: StoredComment[] = [];
  const calls: Call[] = [];
  let listener: Parameters<GitHubStub['intercept']>[0] = () => undefined;
  let next = 1;

  const add = (author: string, body: string) => {
    comments.push({ id: `IC_${next++}`, author, body });
  };
  const find = (id: unknown) => comments.find((comment) => comment.id === id);

  const answer = ({ operation, token }: Call, variables: GraphQlRequest['variables']): Answer => {
    const body = String(variables.body);
    const comment = find(variables.id);
    switch (operation) {
      case 'comments':
        return list(comments, token, variables);
      case 'addComment':
        if (variables.subject !== 'PR_7') return notFound('PullRequest');
        if (body.length > MAX_BODY_LENGTH) return failed('UNPROCESSABLE', 'Body is too long');
        add(token, body);
        return { status: 200, body: { data: { addComment: { clientMutationId: null } } } };
      case 'updateComment':
      case 'deleteComment':
        if (comment === undefined) return notFound('IssueComment');
        if (comment.author !== token) return failed('FORBIDDEN', 'Must have admin rights to Repository.');
        if (operation === 'updateComment') comment.body = body;
        else comments = comments.filter(({ id }) => id !== comment.id);
        return { status: 200, body: { data: { [operation]: { clientMutationId: null } } } };
    }
  };

  const server = createServer((request, response) => {
    void (async () => {
      const { query, variables } = (await json(request)) as GraphQlRequest;
      const operation = (/^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '') as Call['operation'];
      const token = (request.headers.authorization ?? '').replace(/^token /, '');
      const call = { operation, token };
      calls.push(call);
      const isGraphQl = request.method === 'POST' && request.url === '/graphql';
      const { status, body } =
        (await listener(call)) ?? (isGraphQl ? answer(call, variables) : { status: 404, body: {} });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    get comments() {
      return comments;
    },
    calls,
    add,
    intercept: (given) => {
      listener = given;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Lists comments in pages of 100, like GitHub. A cursor is the number of comments before the page. */
function list(
  comments: readonly StoredComment[],
  token: string,
  variables: GraphQlRequest['variables'],
): Answer {
  const { owner, name, number, after } = variables;
  if (`${owner}/${name}#${number}` !== 'octo/example#7') return notFound('PullRequest');
  const start = Number(after ?? 0);
  const nodes = comments
    .slice(start, start + 100)
    .map(({ id, body, author }) => ({ id, body, viewerDidAuthor: author === token }));
  const end = start + nodes.length;
  const pageInfo = { hasNextPage: end < comments.length, endCursor: nodes.length === 0 ? null : String(end) };
  return {
    status: 200,
    body: { data: { repository: { pullRequest: { id: 'PR_7', comments: { nodes, pageInfo } } } } },
  };
}

/** GraphQL reports most failures with status 200. */
export function failed(type: string, message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

function notFound(type: string): Answer {
  return failed('NOT_FOUND', `Could not resolve to a ${type} with the global id.`);
}
