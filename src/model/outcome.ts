import type { ImageFile } from './page.js';
import type { Place, Problem } from './problem.js';
import type { Field } from './fields.js';
import type { LiveImage } from './live-page.js';
import type { Plan } from './plan.js';

/** Something that was written to the portal. */
export type Write =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** `live` is the portal's answer, where it had one. `isNew` is false when the portal had the image before this run. */
  | {
      readonly kind: 'upload';
      readonly image: ImageFile;
      readonly isNew: boolean;
      readonly live?: LiveImage | undefined;
    }
  | { readonly kind: 'gallery'; readonly images: number; readonly moved: number; readonly removed: number };

/** Something that could not be done, worded for the person who must act on it. */
export interface Failure {
  readonly message: string;
  readonly hint?: string;
  /** Where in the repository it is about, if anywhere. */
  readonly place?: Place;
}

/** What the publishing of one plan came to. */
export interface Publication {
  readonly mod: string;
  readonly written: readonly Write[];
  readonly failures: readonly Failure[];
  /** What differs from the page that was backed up, by whoever's hand; undefined when it could not be read again. */
  readonly changed: readonly (Field | 'images')[] | undefined;
  /** What still differs by a fresh read, which is what the next run will do; undefined when it could not be read. */
  readonly remaining: Plan | undefined;
}

/** What a run came to, for the log, the summary and the outputs. */
export interface Outcome {
  /** `publishing` is the state of a run that has planned and is not over yet; every run ends in one of the others. */
  readonly result: 'unchanged' | 'planned' | 'publishing' | 'published' | 'failed';
  /** Of the repository and of the comparison. */
  readonly problems: readonly Problem[];
  /** One for each modportal.yml; empty when the run did not get that far. */
  readonly plans: readonly Plan[];
  readonly publications: readonly Publication[];
  /** Of the run as a whole: its inputs, a page that could not be read. Those of one page are in its publication. */
  readonly failures: readonly Failure[];
  /** Path of the backup; '' when nothing was written. */
  readonly backup: string;
}

/** The words of an error, with its hint where it has one. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  return { message: error.message, ...(hint !== undefined && { hint }) };
}
