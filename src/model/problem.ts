/** A spot in a file of the repository, for an annotation. */
export interface Place {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** Something the author should fix (`error`) or know (`warning`), at its place, with a hint where one is known. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  readonly place?: Place;
}

/** Gathers what is wrong, so that one run names everything instead of the first thing it trips over. */
export class Problems {
  readonly list: Problem[] = [];

  /** File by file in the order in which they were first named, each from top to bottom. */
  inOrder(): Problem[] {
    const files = new Map<string | undefined, number>();
    for (const { place } of this.list) if (!files.has(place?.file)) files.set(place?.file, files.size);
    const key = ({ place }: Problem) =>
      [files.get(place?.file) ?? 0, place?.line ?? 0, place?.column ?? 0] as const;
    // A file that is read for two fields tells of everything twice.
    const unique = [...new Map(this.list.map((problem) => [JSON.stringify(problem), problem])).values()];
    return unique.toSorted((a, b) => {
      const [fileA, lineA, columnA] = key(a);
      const [fileB, lineB, columnB] = key(b);
      return fileA - fileB || lineA - lineB || columnA - columnB;
    });
  }

  addAll(problems: readonly Problem[]): void {
    // One by one: as arguments of one call, a hundred thousand exhaust the stack.
    for (const problem of problems) this.list.push(problem);
  }

  /** @param place undefined for a problem that is in no file */
  error(place: Place | undefined, message: string, hint?: string): void {
    this.add('error', place, message, hint);
  }

  warn(place: Place | undefined, message: string, hint?: string): void {
    this.add('warning', place, message, hint);
  }

  private add(severity: Problem['severity'], place: Place | undefined, message: string, hint?: string): void {
    this.list.push({ severity, message, ...(place && { place }), ...(hint !== undefined && { hint }) });
  }

  get errorCount(): number {
    return this.list.filter((problem) => problem.severity === 'error').length;
  }
}

/** `path:line:column`, as compilers print it, with what is known of it. */
export function showPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
