import type { SyncEvent } from '../model/event.js';
import { toProblem, type Failure } from '../model/outcome.js';
import { failedPull, type Pulled } from '../model/pulled.js';
import { eventLines } from '../report/event-lines.js';
import { problemData } from '../report/problem-json.js';
import { describePulled, NEXT_STEPS, NO_FILE_CHANGED } from '../report/pulled.js';
import { count } from '../text/plain-text.js';
import { print, printJson, say, sayLines, sayProblems, showProgress } from './terminal.js';

/** The page that is being pulled. */
export interface CurrentPull {
  /** Path of modportal.yml, relative to the workspace. */
  readonly config: string;
  readonly workspace: string;
  /** The number of pages after this one. */
  readonly left: number;
}

/** Shows a run of `pull`: its progress, the result of each page, and what to do next. */
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
  add(pulled: Pulled, { workspace, left }: CurrentPull): void {
    this.results.push(pulled);
    sayProblems(problemsOf(pulled), workspace);
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

function problemsOf({ problems, failures }: Pulled) {
  return [...problems, ...failures.map(toProblem)];
}

function toJson(pulled: Pulled): object {
  const { result, config, live, changedFiles } = pulled;
  return { result, mod: live?.name, config, changedFiles, problems: problemsOf(pulled).map(problemData) };
}
