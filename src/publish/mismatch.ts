import type { FieldValue } from '../model/fields.js';
import type { LiveImage } from '../model/live-page.js';
import type { Failure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { type FieldChange, type GalleryChange, type Plan, changedParts } from '../model/plan.js';
import { listFirst } from '../text/plain-text.js';

/** The comparison of a page with what was published. */
interface Verification {
  readonly page: Page;
  readonly plan: Plan;
  /** The plan made from the page as it is now. Its changes are the parts that do not match what was published. */
  readonly remaining: Plan;
  /** Live images that had to stay, but that the page no longer shows. */
  readonly lost: readonly LiveImage[];
}

/**
 * Names each part of the page that does not match what was published, and shows the difference. Otherwise a portal that
 * always changes a value (removes spaces, adds a slash to an address) would fail every run without a clue.
 *
 * @returns an empty list when the page matches
 */
export function describeMismatches({ page, plan, remaining, lost }: Verification): Failure[] {
  const planned = new Set<string>(changedParts(plan));
  const mismatches = [
    ...remaining.fields.map((change) => [change.field, describeField(change)] as const),
    ...(remaining.gallery ? [['images', describeGallery(remaining.gallery)] as const] : []),
    ...remaining.unknown
      .filter((name) => planned.has(name))
      .map((name) => [name, 'the page does not show its current value'] as const),
    ...(lost.length === 0
      ? []
      : [['images', `missing: ${list(lost.map(({ id, url }) => url || id))}`] as const]),
  ];
  if (mismatches.length === 0) return remaining.problems.filter(({ severity }) => severity === 'error');
  const whenChanged = page.restoration
    ? ''
    : '; if the portal changes this value, write it as the page has it';
  return mismatches.map(([name, difference]) => {
    const place = page.places[name];
    return {
      message: `the portal reported success, but \`${name}\` on the page is not what was published: ${difference}`,
      hint:
        name === 'images'
          ? `look at the gallery of ${plan.mod}; if nobody changed it just now, run again`
          : `if somebody edited the page of ${plan.mod} just now, run again${whenChanged}`,
      ...(place && { place }),
    };
  });
}

function describeField({ before: now, after: published }: FieldChange): string {
  if (typeof now !== 'string' || typeof published !== 'string') {
    return `published ${show(published)}, the page has ${show(now)}`;
  }
  const [nowLines, publishedLines] = [linesOf(now), linesOf(published)];
  const at = publishedLines.findIndex((line, index) => line !== nowLines[index]);
  const line = at === -1 ? publishedLines.length : at;
  const where = Math.max(nowLines.length, publishedLines.length) > 1 ? `line ${line + 1}: ` : '';
  return `${where}published ${showLine(publishedLines[line], nowLines[line])}, the page has ${showLine(nowLines[line], publishedLines[line])}`;
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').trim().split('\n');
}

/** In characters: how much of a line is shown. The difference is always part of it. */
const SHOWN = 80;

/** Quotes a line, from shortly before the place where it differs from the other line. */
function showLine(line: string | undefined, other: string | undefined): string {
  if (line === undefined) return 'no such line';
  if (line.length <= SHOWN || other === undefined) return show(line.slice(0, SHOWN));
  let same = 0;
  // It ends, because the lines differ.
  while (line[same] === other[same]) same++;
  const from = Math.max(0, same - SHOWN / 2);
  return `${from > 0 ? '…' : ''}${show(line.slice(from, from + SHOWN))}`;
}

function show(value: FieldValue): string {
  return typeof value === 'object' ? value.join(', ') || 'none' : JSON.stringify(value);
}

function describeGallery({ uploads, removed, moved }: GalleryChange): string {
  const parts = [
    uploads.length > 0 && `missing: ${list(uploads.map(({ name }) => name))}`,
    removed.length > 0 && `not removed: ${list(removed.map(({ id, url }) => url || id))}`,
    moved.length > 0 && 'the order differs',
  ].filter((part) => part !== false);
  return parts.join('; ') || 'an image is listed twice';
}

const MAX_NAMES = 10;

function list(names: readonly string[]): string {
  return listFirst(names, MAX_NAMES);
}
