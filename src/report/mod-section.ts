import type { LiveImage } from '../model/live-page.js';
import type { Publication } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { clip, listFirst } from '../text/plain-text.js';
import type { ReportContext } from './context.js';
import type { Block } from './detail.js';
import { fieldTable } from './field-table.js';
import { galleryTables } from './gallery-table.js';
import { prose } from './markdown-escape.js';
import { renderedDescription } from './rendered-description.js';
import { problemAlert } from './problem-list.js';
import { isTextChange, textSection } from './text-change.js';
import {
  describeNextRun,
  describeWritten,
  done,
  partsWritten,
  plannedTotals,
  toDo,
  writtenTotals,
} from './totals.js';

/** How far the run got with a plan. It decides the words of the report. */
export type Stage = 'would' | 'will' | 'stopped' | 'done' | 'failed';

/** The two sides of every comparison. */
const LABELS: Readonly<Record<Stage, readonly [string, string]>> = {
  would: ['Now', 'After publishing'],
  will: ['Now', 'After publishing'],
  stopped: ['Now', 'Declared'],
  done: ['Before', 'Now'],
  failed: ['Before', 'Declared'],
};

/** "would change 2 fields": a plan in a few words. */
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

/** What a run had done when it failed. */
export function describeFailure(publications: readonly Publication[]): string {
  const confirmed = done(writtenTotals(publications));
  if (confirmed !== '') return `failed halfway (${confirmed})`;
  const written = describeWritten(publications);
  return `failed, ${written === 'nothing' ? 'nothing was written' : written}`;
}

/** All changes of a plan, and which of them were made. */
export function modSection(
  plan: Plan,
  stage: Stage,
  publication: Publication | undefined,
  context: ReportContext,
): Block[] {
  const { fields, gallery } = plan;
  const texts = fields.filter(isTextChange);
  const short = fields.filter((change) => !isTextChange(change));
  const description = texts.find(({ field }) => field === 'description')?.after.trim() ?? '';
  const progress =
    publication === undefined || stage === 'done' ? undefined : describeProgress(plan, publication);
  const images = uploadedImages(publication);
  return [
    ...problemAlert('CAUTION', publication?.failures ?? [], context),
    () => progress,
    ...(short.length === 0 ? [] : [fieldTable(short, LABELS[stage])]),
    ...texts.map((change) => textSection(change, context)),
    ...(gallery === undefined ? [] : galleryTables(gallery, LABELS[stage], images, context)),
    ...(description === '' ? [] : [renderedDescription(description)]),
  ];
}

/** The portal's own copy of each uploaded image, by id: everyone can load it, even if the repository is private. */
function uploadedImages(publication: Publication | undefined): ReadonlyMap<string, LiveImage> {
  const writes = publication?.written ?? [];
  return new Map(
    writes.flatMap((write) => (write.kind === 'upload' && write.live ? [[write.live.id, write.live]] : [])),
  );
}

/** What a failed run wrote and did not write, and what the next run will do. */
function describeProgress(plan: Plan, publication: Publication): string {
  const { written, notWritten } = partsWritten(plan, publication);
  return [
    `- **Written:** ${showNames(written)}`,
    `- **Not written:** ${showNames(notWritten)}`,
    `- **The next run** ${describeNextRun(publication)}.`,
    '',
  ].join('\n');
}

const MAX_NAMES = 30;

function showNames(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  const shown = names.map((name) => prose(clip(name, 100)));
  return listFirst(shown, MAX_NAMES);
}
