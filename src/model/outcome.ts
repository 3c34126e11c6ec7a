import type { Field } from './fields.js';
import type { LiveImage } from './live-page.js';
import type { ImageFile } from './page.js';
import type { Plan } from './plan.js';
import type { MessageLink, Place, Problem } from './problem.js';

/** A confirmed write to the portal. */
export type Write =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /**
   * `live` is the image that the portal returned, if it returned one. `isNew` is false when it was already on the portal.
   */
  | {
      readonly kind: 'upload';
      readonly image: ImageFile;
      readonly isNew: boolean;
      readonly live?: LiveImage | undefined;
    }
  | { readonly kind: 'gallery'; readonly images: number; readonly moved: number; readonly removed: number };

/** An error of a run, worded for the person who has to fix it. */
export interface Failure {
  readonly message: string;
  readonly hint?: string;
  /** The place in the repository, if there is one. */
  readonly place?: Place;
  /** The next run fails the same way, unless somebody changes something: the portal rejected the request itself. */
  readonly isLasting?: true;
  readonly links?: readonly MessageLink[];
}

/** The result of publishing one plan. */
export interface Publication {
  readonly mod: string;
  readonly written: readonly Write[];
  readonly failures: readonly Failure[];
  /** The parts that differ from the backup, whoever changed them; undefined when the page could not be read again. */
  readonly changed: readonly (Field | 'images')[] | undefined;
  /** The changes that the next run will make, after reading the page again; undefined when it could not be read. */
  readonly remaining: Plan | undefined;
  /** Whether the portal could not be reached any more. */
  readonly isCutOff?: true;
}

/** The result of a run, for the log, the summary and the outputs. */
export interface Outcome {
  /** `publishing` is for a run that is still writing; every run ends with one of the others. */
  readonly result: 'unchanged' | 'planned' | 'publishing' | 'published' | 'failed';
  /** Found in the repository and by the comparison. */
  readonly problems: readonly Problem[];
  /** One for each modportal.yml; empty when the run failed before the comparison. */
  readonly plans: readonly Plan[];
  /** The mods whose pages could not be read, so that they have no plan. */
  readonly unread: readonly string[];
  readonly publications: readonly Publication[];
  /** Failures outside of publishing, such as invalid inputs. The failures of publishing a page are in its publication. */
  readonly failures: readonly Failure[];
  /** Path of the backup; '' when nothing was written. */
  readonly backup: string;
}

/** A failure in a list of problems. */
export function toProblem(failure: Failure): Problem {
  return { severity: 'error', ...failure };
}

/** The message of an error, with its hint if it has one. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  return { message: error.message, ...(hint !== undefined && { hint }) };
}
