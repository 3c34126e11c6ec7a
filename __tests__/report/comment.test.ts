import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { commentMarkdown, keepComment, markOf, type CommentAccess } from '../../src/action/comment.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { ReportContext } from '../../src/report/context.js';
import { captureLog } from '../support/captured-log.js';
import { failed, startGitHub, type GitHubStub } from '../support/github-api.js';
import { CONTEXT, NOTHING, plan } from '../support/plans.js';
import { loadDescriptionRenderer } from '../../src/report/rendered-description.js';

await loadDescriptionRenderer();

const context = {
  ...CONTEXT,
  repository: { serverUrl: 'https://github.com', owner: 'octo', name: 'example', isPrivate: false },
};
const changing = (title: string): Outcome => ({
  ...NOTHING,
  result: 'planned',
  plans: [plan('big-mod', { fields: [{ field: 'title', before: 'Old', after: title }] })],
});
const unchanged: Outcome = { ...NOTHING, plans: [plan('big-mod')] };

let github: GitHubStub;
let access: CommentAccess;

beforeEach(async () => {
  github = await startGitHub();
  access = { token: 'bot', apiUrl: github.url, configs: ['modportal.yml'] };
});
afterEach(async () => {
  await github.close();
});

/** Keeps the comment. @returns what the log says */
async function keep(
  outcome: Outcome,
  changes: Partial<CommentAccess> = {},
  where: ReportContext = context,
): Promise<string> {
  return captureLog(() => keepComment(outcome, where, { ...access, ...changes }));
}

const operations = () => github.calls.map(({ operation }) => operation);

describe('the comment on a pull request', () => {
  test('is created once, and updated in place on the next run', async () => {
    expect(await keep(changing('New'))).toContain('comment on pull request 7: created');
    const [first] = github.comments;
    expect(github.comments).toHaveLength(1);
    expect(first?.body).toBe(commentMarkdown(changing('New'), context, access.configs));

    expect(await keep(changing('Newer'))).toContain('comment on pull request 7: updated');
    expect(github.comments).toEqual([
      { id: first?.id, author: 'bot', body: commentMarkdown(changing('Newer'), context, access.configs) },
    ]);
  });

  test('is not written again if it is up to date', async () => {
    await keep(changing('New'));
    const before = github.calls.length;
    expect(await keep(changing('New'))).toContain('up to date');
    expect(operations().slice(before)).toEqual(['comments']);
  });

  test('is not created for an empty plan', async () => {
    expect(await keep(unchanged)).toBe('');
    expect(github.comments).toEqual([]);
  });

  test('has one line once nothing is left to change', async () => {
    await keep(changing('New'));
    await keep(unchanged);
    expect(github.comments).toHaveLength(1);
    const [, ...lines] = github.comments[0]?.body.trim().split('\n') ?? [];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^No changes: the portal page of .*big-mod/);
  });

  test('reports a failed run if it exists, and is not created for one', async () => {
    const broken: Outcome = { ...NOTHING, result: 'failed', failures: [{ message: 'the portal is away' }] };
    await keep(broken);
    expect(github.comments).toEqual([]);
    await keep(changing('New'));
    await keep(broken);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('the portal is away')]);
  });

  test('exists once for each configuration', async () => {
    const other = { configs: ['mods/*/modportal.yml'] };
    for (const title of ['New', 'Newer']) {
      await keep(changing(title));
      await keep(changing(title), other);
    }
    expect(github.comments).toHaveLength(2);
    expect(new Set(github.comments.map(({ body }) => body.split('\n')[0]))).toEqual(
      new Set([markOf(access.configs), markOf(other.configs)]),
    );
  });

  test('is found after hundreds of others', async () => {
    for (let number = 1; number <= 250; number++) github.add('someone', `Comment ${number}`);
    await keep(changing('New'));
    await keep(changing('Newer'));
    expect(github.comments).toHaveLength(251);
    expect(github.comments.at(-1)?.body).toContain('Newer');
  });
});

describe('two simultaneous runs', () => {
  test('leave one comment if both find none', async () => {
    // No comment is added before both runs have read the list of comments.
    let lists = 0;
    let release = (): void => undefined;
    const bothHaveListed = new Promise<void>((resolve) => {
      release = resolve;
    });
    github.intercept(async ({ operation }) => {
      if (operation === 'comments' && ++lists === 2) release();
      if (operation === 'addComment') await bothHaveListed;
      return undefined;
    });
    const one = () => keepComment(changing('New'), context, access);
    await captureLog(async () => {
      await Promise.all([one(), one()]);
    });
    expect(operations().filter((operation) => operation === 'addComment')).toHaveLength(2);
    expect(github.comments.map(({ id }) => id)).toEqual(['IC_1']);
  });

  test('may leave two comments, of which the next run keeps the older', async () => {
    const body = commentMarkdown(changing('New'), context, access.configs);
    github.add('bot', body);
    github.add('someone', 'in between');
    github.add('bot', body);
    await keep(changing('Newer'));
    expect(github.comments.map(({ id }) => id)).toEqual(['IC_1', 'IC_2']);
    expect(github.comments[0]?.body).toContain('Newer');
  });
});

describe('another comment', () => {
  test('by another user, with the mark, is left alone', async () => {
    const forged = `${markOf(access.configs)}\nAll is well.`;
    github.add('someone', forged);
    await keep(changing('New'));
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]).toEqual({ id: 'IC_1', author: 'someone', body: forged });
  });

  test('by the same token, with the mark in the middle, is left alone', async () => {
    github.add('bot', `> ${markOf(access.configs)}\nquoted`);
    await keep(changing('New'));
    expect(github.comments[0]?.body).toContain('quoted');
    expect(github.comments).toHaveLength(2);
  });
});

describe('a comment that fails is a warning', () => {
  const notAccessible = 'Resource not accessible by integration';

  test.each([
    ['a read-only token', () => failed('FORBIDDEN', notAccessible)],
    ['status 403', () => ({ status: 403, body: { message: notAccessible } })],
    ['status 404', () => ({ status: 404, body: { message: 'Not Found' } })],
  ])('%s, with a hint', async (_, answer) => {
    github.intercept(({ operation }) => (operation === 'addComment' ? answer() : undefined));
    const log = await keep(changing('New'));
    expect(log).toMatch(
      /^::warning::no comment on pull request 7: the token is not allowed to write there: .*\(add `pull-requests: write`/,
    );
    expect(log).not.toContain('\\n');
  });

  test('an invalid token, with the input to check', async () => {
    github.intercept(() => ({ status: 401, body: { message: 'Bad credentials' } }));
    expect(await keep(changing('New'))).toMatch(
      /^::warning::no comment on pull request 7: Bad credentials .*github-token/,
    );
  });

  test.each([
    ['an API that is down', { status: 502, body: { message: 'Bad gateway' } }],
    ['unexpected JSON', { status: 200, body: { data: { repository: null } } }],
    ['a response without data', { status: 200, body: { message: '::error::forged\n::error::forged' } }],
  ])('%s', async (_, answer) => {
    github.intercept(() => answer);
    const log = await keep(changing('New'));
    expect(log).toMatch(/^::warning::no comment on pull request 7: .+\n$/);
  });

  test('no token', async () => {
    expect(await keep(changing('New'), { token: undefined })).toMatch(/^::warning::.*github-token/);
    expect(github.calls).toEqual([]);
  });

  test('an address without a server', async () => {
    const log = await keep(changing('New'), { apiUrl: 'http://127.0.0.1:9' });
    expect(log).toMatch(/^::warning::no comment on pull request 7/);
  });
});

test('outside of a pull request there is no comment and no warning', async () => {
  const elsewhere = { ...context, pullRequest: undefined };
  expect(await keep(changing('New'), {}, elsewhere)).toMatch(/^no comment/);
  expect(github.calls).toEqual([]);
});
