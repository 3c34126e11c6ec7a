import { createHash } from 'node:crypto';

import type { Outcome } from '../model/outcome.js';
import { isEmpty } from '../model/plan.js';
import type { ReportContext } from '../report/context.js';
import { link } from '../report/link.js';
import { reportMarkdown, type ReportTarget } from '../report/summary.js';
import { warn } from './annotations.js';
import { say } from './log.js';
import { PullRequestComments } from './pull-request-comments.js';

/** In UTF-16 units. GitHub accepts this many code points, and a text never has more code points than UTF-16 units. */
export const MAX_COMMENT_LENGTH = 65_536;

/** Everything that a comment needs, except the context of the report. */
export interface CommentAccess {
  readonly token: string | undefined;
  /** GitHub's REST API, e.g. https://api.github.com. */
  readonly apiUrl: string;
  /** The patterns of the input `config`. Each value of the input has a separate comment. */
  readonly configs: readonly string[];
}

/** The comment of a run, as Markdown for GitHub. It begins with a mark that identifies it in later runs. */
export function commentMarkdown(
  outcome: Outcome,
  context: ReportContext,
  configs: readonly string[],
): string {
  const mark = markOf(configs);
  const limit = {
    name: 'a comment',
    max: MAX_COMMENT_LENGTH - mark.length - 1,
    measure: (text: string) => text.length,
  };
  const target: ReportTarget =
    outcome.result === 'unchanged'
      ? limit
      : {
          ...limit,
          footer:
            context.runUrl === undefined
              ? undefined
              : `<sub>From ${link('the run', context.runUrl)}.</sub>\n`,
          seeAlso: `The summary of ${link('the run', context.runUrl)} has more.`,
        };
  const problems = outcome.result === 'unchanged' ? [] : outcome.problems;
  return `${mark}\n${reportMarkdown({ ...outcome, problems }, context, target)}`;
}

/** Invisible on GitHub. A hash, because a pattern could end the HTML comment. */
export function markOf(configs: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(configs)).digest('hex');
  return `<!-- modportal-sync ${hash.slice(0, 32)} -->`;
}

/**
 * Keeps one comment on the pull request up to date with the plan. It is created when the plan has changes. Later runs edit
 * it, even when no changes are left: deleting it would break a discussion that quotes it. An error is reported as a warning
 * and never fails the run.
 */
export async function keepComment(
  outcome: Outcome,
  context: ReportContext,
  { token, apiUrl, configs }: CommentAccess,
): Promise<void> {
  const { repository, pullRequest } = context;
  if (repository === undefined || pullRequest === undefined) {
    say('no comment: the run does not belong to a pull request');
    return;
  }
  if (token === undefined) {
    warn('no comment on the pull request: `github-token` is empty');
    return;
  }
  const mayCreate = outcome.plans.some((plan) => !isEmpty(plan));
  try {
    const comments = await PullRequestComments.connect(token, apiUrl, repository, pullRequest);
    const done = await comments.keep(markOf(configs), commentMarkdown(outcome, context, configs), mayCreate);
    if (done !== undefined) say(`comment on pull request ${pullRequest}: ${done}`);
  } catch (error) {
    const { message, hint } = describeError(error);
    warn(`no comment on pull request ${pullRequest}: ${message}`, hint);
  }
}

/** Octokit's message for a rejected query has a line for each reason. */
function describeError(error: unknown): { readonly message: string; readonly hint?: string } {
  const written = error instanceof Error ? error.message : String(error);
  const message = written
    .replace(/^Request failed due to following response errors:/, '')
    .replace(/\s*\n\s*(?:- )?/g, '; ')
    .replace(/^[;\s]+/, '');
  if (/bad credentials|\b401\b/i.test(message))
    return { message, hint: 'check `github-token`; without it, the action uses the token of the job' };
  if (!/not accessible|not found|could not resolve|forbidden|\b40[34]\b/i.test(message)) return { message };
  return {
    message: `the token is not allowed to write there: ${message}`,
    hint: 'add `pull-requests: write` to the `permissions` of the job, beside `contents: read`; on a pull request from a fork the token can only read',
  };
}
