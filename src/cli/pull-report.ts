import path from 'node:path';

import type { SyncEvent } from '../model/event.js';
import { toProblem, type Failure } from '../model/outcome.js';
import { failedPull, type Pulled } from '../model/pulled.js';
import { eventLines } from '../report/event-lines.js';
import { problemData } from '../report/problem-json.js';
import { describePulled, NEXT_STEPS, NO_FILE_CHANGED } from '../report/pulled.js';
import { count } from '../text/plain-text.js';
import { pathFromHere, print, printJson, say, sayLines, sayProblems, showProgress } from './terminal.js';

/** The page that is being pulled. */
export interface CurrentPull {
  /** Path of modportal.yml, relative to the workspace. */
  readonly config: string;
  readonly workspace: string;
  /** The number of pages after this one. */
  readonly left: number;
}

/**
 * Shows a run of `pull`: its progress, the result of each page, and what to do next. All paths are those that a program in
 * the current folder can open, also in JSON: the current folder need not be the root of the repository.
 */
export class PullReport {
  private readonly results: Pulled[] = [];
  private downloaded = 0;

  constructor(private readonly isJson: boolean) {}

  /** Counts the downloads in one line, on a terminal. Shows other events as lines. */
  readonly show = (event: SyncEvent): void => {
    if (event.kind === 'downloaded') {
      this.downloaded += 1;
      showProgress(`downloaded ${count(this.downloaded, 'image')}`);
    } else eventLines(event).forEach(say);
  };

  /** Shows the result of a page. */
  add(result: Pulled, { workspace, left }: CurrentPull): void {
    const pulled = fromHere(result, workspace);
    this.results.push(pulled);
    sayProblems(pulled.problems, '.');
    pulled.differences.forEach(sayLines);
    say(describePulled(pulled));
    if (!this.isJson) pulled.changedFiles.forEach(print);
    // Each of them would take as long and fail as well.
    if (pulled.isCutOff && left > 0)
      say(`not pulled, because the portal cannot be reached: ${count(left, 'more mod')}`);
  }

  /** Shows what to do next. @returns the exit code */
  finish(): number {
    if (this.isJson) printJson(this.results.map(toJson));
    if (this.results.some(({ result, isFirst }) => result === 'pulled' && isFirst)) {
      say('next:');
      for (const step of NEXT_STEPS) say(`- ${step}`);
    }
    return this.results.every(({ result }) => result !== 'failed') ? 0 : 1;
  }

  /**
   * Shows that the command is stopped, and which pages it has not pulled.
   *
   * @param current undefined when the first page has not begun
   */
  stop(failure: Failure, current: CurrentPull | undefined): void {
    if (current === undefined) {
      sayProblems([toProblem(failure)], '.');
      say(NO_FILE_CHANGED);
      if (this.isJson) printJson({ result: 'failed', problems: [problemData(toProblem(failure))] });
      return;
    }
    this.add(failedPull(current.config, { failures: [failure] }), current);
    if (current.left > 0)
      say(`not pulled, because the command was stopped: ${count(current.left, 'more mod')}`);
    if (this.isJson) printJson(this.results.map(toJson));
  }
}

/** A result with the paths from the current folder, and with its failures among its problems. */
function fromHere({ problems, failures, ...pulled }: Pulled, workspace: string): Pulled {
  // With forward slashes on every system: in a shell, `xargs` drops the backslashes of Windows.
  const pathOf = (file: string) => pathFromHere(path.resolve(workspace, file)).split(path.sep).join('/');
  return {
    ...pulled,
    config: pathOf(pulled.config),
    changedFiles: pulled.changedFiles.map(pathOf),
    problems: [...problems, ...failures.map(toProblem)].map(({ place, ...problem }) => ({
      ...problem,
      ...(place && { place: { ...place, file: pathOf(place.file) } }),
    })),
    failures: [],
  };
}

function toJson({ result, config, live, changedFiles, problems }: Pulled): object {
  return { result, mod: live?.name, config, changedFiles, problems: problems.map(problemData) };
}
