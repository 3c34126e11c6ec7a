import { shortId, type LiveImage } from '../model/live-page.js';
import { type GalleryChange, type GalleryItem, idOf } from '../model/plan.js';
import { clip, count, size } from '../text/plain-text.js';
import { rawUrl, type ReportContext } from './context.js';
import { firstRows, type Block } from './detail.js';
import { image, link } from './link.js';
import { code, prose } from './markdown-escape.js';

/** As many as fit side by side in a comment. */
const COLUMNS = 5;
/** In CSS pixels. */
const THUMBNAIL_WIDTH = 130;

/** The gallery before and after: thumbnails in order, with a note below each image that is added, moved or removed. */
export function galleryTables(
  change: GalleryChange,
  [before, after]: readonly [string, string],
  uploaded: ReadonlyMap<string, LiveImage>,
  context: ReportContext,
): Block[] {
  const placeBefore = places(change.before.map(({ id }) => id));
  const placeAfter = places(change.after.map(idOf));
  const removed = new Set(change.removed.map(({ id }) => id));
  const moved = new Set(change.moved.map(({ id }) => id));
  const fileNames = new Map(
    change.after.flatMap((item) => (item.file ? [[idOf(item), item.file.name]] : [])),
  );

  /** A moved image can keep its number, because other images are added and removed. */
  const showMove = (id: string, word: string, from: number | undefined, to: number | undefined) =>
    moved.has(id) && (from === to ? 'moved' : `${word} ${from}`);

  const showBefore = (live: LiveImage, at: number) => {
    const { id } = live;
    const name = fileNames.get(id);
    const notes = [
      removed.has(id) && 'removed',
      showMove(id, 'moves to', placeAfter.get(id), placeBefore.get(id)),
    ];
    return cell(at, thumbnail(live, name), link(nameOf(id, name), live.url), notes);
  };
  const showAfter = (item: GalleryItem, at: number) => {
    if (item.kind === 'new') {
      const { file, name, bytes, sha1 } = item.file;
      const live = uploaded.get(sha1);
      const picture = live
        ? thumbnail(live, name)
        : image(rawUrl(file, context) ?? '', name, THUMBNAIL_WIDTH);
      return cell(at, picture, `${nameOf(sha1, name)}, ${size(bytes)}`, ['new']);
    }
    const { id } = item.image;
    const name = item.file?.name;
    const notes = [
      showMove(id, 'moved from', placeBefore.get(id), placeAfter.get(id)),
      name === undefined && 'only on the portal',
    ];
    return cell(at, thumbnail(item.image, name), link(nameOf(id, name), item.image.url), notes);
  };
  const tableOf = (label: string, cells: readonly string[]) =>
    table(`**Gallery (${label.toLowerCase()})**: ${count(cells.length, 'image')}`, cells);
  return [
    ...(change.before.length === 0 ? [] : [tableOf(before, change.before.map(showBefore))]),
    tableOf(after, change.after.map(showAfter)),
  ];
}

function places(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, at + 1]));
}

function thumbnail(live: LiveImage, name: string | undefined): string | undefined {
  return image(live.thumbnail, name ?? shortId(live.id), THUMBNAIL_WIDTH);
}

/** An image without a file is shown by the beginning of its id. */
function nameOf(id: string, name: string | undefined): string {
  return name === undefined ? code(shortId(id)) : prose(clip(name, 60));
}

function cell(
  at: number,
  picture: string | undefined,
  name: string,
  notes: readonly (string | false)[],
): string {
  const note = notes.filter((each) => each !== false).join(', ');
  const lines = [picture, `${at + 1}. ${name}`, note === '' ? undefined : `<b>${note}</b>`];
  return `<td align="center" valign="top">${lines.filter((line) => line !== undefined).join('<br>')}</td>`;
}

/** An HTML table, because a Markdown table needs a heading row. */
function table(caption: string, cells: readonly string[]): Block {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += COLUMNS)
    rows.push(`<tr>${cells.slice(at, at + COLUMNS).join('')}</tr>\n`);
  if (rows.length === 0) return () => `${caption}\n`;
  const omitted = (left: number) =>
    `<tr><td colspan="${COLUMNS}">${count(left, 'more row')} of images not shown</td></tr>\n`;
  return (detail) => `${caption}\n\n<table>\n${firstRows(rows, detail.rows, omitted)}</table>\n`;
}
