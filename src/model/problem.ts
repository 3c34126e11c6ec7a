/** A position in a file of the repository, for an annotation. */
export interface Place {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** From the most to the least severe. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * Something in the author's files: to fix before anything is published (`error`), probably wrong (`warning`), or probably
 * right, but with a result that the author may not expect (`notice`).
 */
export interface Problem {
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly place?: Place;
  readonly links?: readonly MessageLink[];
}

/** The address behind a text that a message has in backticks, for reports that can show links. */
export interface MessageLink {
  readonly text: string;
  readonly address: string;
}

/** In one file. Nobody fixes more before the next run. */
const MAX_PER_FILE = 100;

/** In all files together. GitHub shows 10 annotations of a kind, and a comment has room for a few hundred lines. */
const MAX_IN_ALL = 1000;

/** Collects problems, so that one run reports all of them and not only the first. */
export class Problems {
  readonly list: Problem[] = [];
  private errors = 0;

  /**
   * The problems to report: file by file, in the order of each file's first problem, and from top to bottom in each file.
   * If there are too many, the more severe are preferred, and one more problem for each file counts the omitted ones. That
   * problem is as severe as the worst of them.
   */
  inOrder(): Problem[] {
    const files = byFile(this.list).map((problems) => ({ problems, kept: new Set<Problem>() }));
    let room = MAX_IN_ALL;
    for (const severity of SEVERITIES) {
      for (const { problems, kept } of files) {
        const ofKind = problems.filter((problem) => problem.severity === severity);
        const chosen = ofKind.slice(0, Math.min(room, MAX_PER_FILE - kept.size));
        for (const problem of chosen) kept.add(problem);
        room -= chosen.length;
      }
    }

    const reported = files.flatMap(({ problems, kept }) => {
      if (kept.size === 0) return [];
      const left = problems.filter((problem) => !kept.has(problem));
      const file = problems[0]?.place?.file;
      const [place, where] = file === undefined ? [undefined, ''] : [{ file }, ' in this file'];
      return [...problems.filter((problem) => kept.has(problem)), ...countLeft(left, where, place)];
    });
    const unnamed = files.filter(({ kept }) => kept.size === 0);
    const where = ` in ${unnamed.length} more file${unnamed.length === 1 ? '' : 's'}`;
    const left = unnamed.flatMap(({ problems }) => problems);
    return [...reported, ...countLeft(left, where)];
  }

  addAll(problems: readonly Problem[]): void {
    // Not `push(...problems)`: a hundred thousand arguments overflow the stack.
    for (const problem of problems) this.push(problem);
  }

  /** @param place undefined for a problem outside of files */
  error(place: Place | undefined, message: string, hint?: string): void {
    this.add('error', place, message, hint);
  }

  warn(place: Place | undefined, message: string, hint?: string): void {
    this.add('warning', place, message, hint);
  }

  notice(place: Place | undefined, message: string, hint?: string): void {
    this.add('notice', place, message, hint);
  }

  private add(severity: Severity, place: Place | undefined, message: string, hint?: string): void {
    this.push({ severity, message, ...(place && { place }), ...(hint !== undefined && { hint }) });
  }

  private push(problem: Problem): void {
    this.list.push(problem);
    if (problem.severity === 'error') this.errors += 1;
  }

  get errorCount(): number {
    return this.errors;
  }
}

/** The problems of each file, from top to bottom, without duplicates. A file that is read for two fields has each twice. */
function byFile(problems: readonly Problem[]): Problem[][] {
  const files = new Map<string | undefined, Problem[]>();
  for (const problem of problems) {
    const file = problem.place?.file;
    const ofFile = files.get(file) ?? [];
    ofFile.push(problem);
    files.set(file, ofFile);
  }
  return [...files.values()].map((ofFile) => {
    const sorted = ofFile.toSorted(
      ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
    );
    return withoutDuplicates(sorted);
  });
}

/** @param sorted by place, so that only problems of one place have to be compared; a file can have a million */
function withoutDuplicates(sorted: readonly Problem[]): Problem[] {
  const atPlace = new Set<string>();
  let last: Place | undefined;
  return sorted.filter(({ severity, message, hint, place }) => {
    if (place?.line !== last?.line || place?.column !== last?.column) atPlace.clear();
    last = place;
    const key = JSON.stringify([severity, message, hint]);
    if (atPlace.has(key)) return false;
    atPlace.add(key);
    return true;
  });
}

function countLeft(left: readonly Problem[], where: string, place?: Place): Problem[] {
  if (left.length === 0) return [];
  const severity = SEVERITIES.find((each) => left.some((problem) => problem.severity === each)) ?? 'notice';
  const message = left.length === 1 ? 'there is 1 more problem' : `there are ${left.length} more problems`;
  return [{ severity, message: message + where, ...(place && { place }) }];
}

/** `path:line:column`, or as much of it as is known. */
export function showPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** A message and its hint as one line. */
export function withHint(message: string, hint: string | undefined): string {
  if (hint === undefined) return message;
  return message.endsWith(')') ? `${message}; ${hint}` : `${message} (${hint})`;
}
