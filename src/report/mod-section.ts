import type { Publication } from '../model/outcome.js';
import type { ReportContext } from './context.js';
import { fieldTable } from './field-table.js';
import { galleryParts } from './gallery-table.js';
import { link } from './link.js';
import { code, prose } from './markdown-escape.js';
import { clip } from '../text/plain-text.js';
import { preview } from './preview.js';
import { alert } from './problem-list.js';
import type { Part } from './shorten.js';
import { isTextChange, textParts } from './text-change.js';
import { describeWritten, done, plannedTotals, toDo, writtenTotals } from './totals.js';
import { writtenOf } from './written.js';
import { type Plan, isEmpty } from '../model/plan.js';
import type { LiveImage } from '../model/live-page.js';

/** How far a plan has come: which decides on the words. */
export type Stage = 'would' | 'will' | 'stopped' | 'done' | 'failed';

/** What the columns before and after are called. */
const COLUMNS: Readonly<Record<Stage, readonly [string, string]>> = {
  would: ['Now', 'Would be'],
  will: ['Now', 'Will be'],
  stopped: ['Now', 'Wanted'],
  done: ['Before', 'Now'],
  failed: ['Before', 'Wanted'],
};

const GALLERIES: Readonly<Record<Stage, readonly [string, string]>> = {
  would: ['now', 'as it would be'],
  will: ['now', 'as it will be'],
  stopped: ['now', 'as wanted'],
  done: ['before', 'now'],
  failed: ['before', 'as wanted'],
};

/** "would change 2 fields": what a plan comes to at its stage. */
export function describePlan(plan: Plan, stage: Stage, publication: Publication | undefined): string {
  switch (stage) {
    case 'would':
    case 'will':
      return `${stage} ${toDo(plannedTotals([plan]))}`;
    case 'stopped':
      return 'nothing was written';
    case 'done':
      return (
        done(writtenTotals(publication === undefined ? [] : [publication])) || 'nothing had to be written'
      );
    case 'failed':
      return describeFailure(publication === undefined ? [] : [publication]);
  }
}

/** What a failed run had done by then. */
export function describeFailure(publications: readonly Publication[]): string {
  const confirmed = done(writtenTotals(publications));
  if (confirmed !== '') return `failed halfway (${confirmed})`;
  const written = describeWritten(publications);
  return `failed, ${written === 'nothing' ? 'nothing was written' : written}`;
}

/** All that a plan changes, and what became of it. */
export function modParts(
  plan: Plan,
  stage: Stage,
  publication: Publication | undefined,
  context: ReportContext,
): Part[] {
  const { mod, config, address, fields, gallery } = plan;
  const texts = fields.filter(isTextChange);
  const short = fields.filter((change) => !isTextChange(change));
  const description = texts.find(({ field }) => field === 'description')?.after.trim() ?? '';
  return [
    `${link(`Portal page of ${prose(clip(mod, 100))}`, address)} · ${code(clip(config, 300))}\n`,
    ...alert('CAUTION', publication?.failures ?? [], context),
    ...(publication === undefined || stage === 'done' ? [] : [describeProgress(plan, publication)]),
    ...(short.length === 0 ? [] : [fieldTable(short, ...COLUMNS[stage])]),
    ...texts.flatMap(textParts),
    ...(gallery === undefined ? [] : galleryParts(gallery, GALLERIES[stage], uploaded(publication), context)),
    ...(description === '' ? [] : [preview(description)]),
  ];
}

/** What the portal answered to the uploads: from then on, its own address shows an image to everyone. */
function uploaded(publication: Publication | undefined): ReadonlyMap<string, LiveImage> {
  const writes = publication?.written ?? [];
  return new Map(
    writes.flatMap((write) => (write.kind === 'upload' && write.live ? [[write.live.id, write.live]] : [])),
  );
}

/** What a run that failed has written, what it has not, and what the next one will do. */
function describeProgress(plan: Plan, { written, remaining }: Publication): string {
  const { written: names, open } = writtenOf(plan, written);
  return [
    `- **Written:** ${showNames(names)}`,
    `- **Not written:** ${showNames(open)}`,
    `- **The next run** ${describeNext(remaining)}`,
    '',
  ].join('\n');
}

function describeNext(remaining: Plan | undefined): string {
  if (remaining === undefined)
    return 'reads the page and does what is left: it was not read again. Running again is safe.';
  if (isEmpty(remaining)) return 'has nothing left to do: the page is as the repository wants it.';
  return `will ${toDo(plannedTotals([remaining]))}.`;
}

const MAX_NAMES = 30;

function showNames(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  const shown = names.slice(0, MAX_NAMES).map((name) => prose(clip(name, 100)));
  return `${shown.join(', ')}${more}`;
}
