import { carryBack } from '../markdown/carry-back.js';
import type { TextOrigin } from '../model/page.js';
import type { Place } from '../model/problem.js';
import { imageAddress } from '../plan/image-address.js';
import { applyEdits, newlineOf, type TextEdit } from '../text/text-edits.js';
import { frontMatterIn, withKeysOf } from './front-matter-keys.js';
import type { Pulling } from './pulling.js';

/**
 * Drafts a Markdown file that is published as the portal's text, with the smallest edits. Line breaks, front matter and a
 * byte order mark stay as they are.
 *
 * @returns the place of the first edit
 */
export function draftText(
  source: TextOrigin,
  text: string,
  unit: 'word' | 'line',
  { live, draft, addresses }: Pulling,
): Place {
  const urls = new Map([
    ...addresses,
    ...(live.images ?? []).map(({ id, url }) => [id, imageAddress(url, live.address) ?? url] as const),
  ]);
  const published = source.edits.map(({ from, to, parts, isRemoval }) => ({
    from,
    to,
    isRemoval,
    text: parts
      .map((part) => (typeof part === 'string' ? part : (urls.get(part.sha1) ?? part.sha1)))
      .join(''),
  }));
  const edits = carryBack(source.body, published, text, unit);
  const old = draft.read(source.file);
  const offsets = new OriginalOffsets(old, source.body.length);
  const newline = newlineOf(old);
  draft.write(
    source.file,
    applyEdits(
      old,
      edits.map((edit) => ({
        from: offsets.of(edit.from),
        to: offsets.of(edit.to),
        text: edit.text.replaceAll('\n', newline),
      })),
    ),
  );
  return { file: source.file, line: lineOf(old, offsets, edits) };
}

/**
 * Drafts a Markdown file with exactly the portal's text after its front matter. Under `verbatim`, a file has no front matter,
 * so its keys move to modportal.yml.
 */
export function draftWholeText(
  source: TextOrigin,
  text: string,
  isVerbatim: boolean,
  { config, draft }: Pulling,
): void {
  const old = draft.read(source.file);
  const start = new OriginalOffsets(old, source.body.length).of(0);
  const newline = newlineOf(old);
  const body = `${text.replace(/\r\n?/g, '\n').trim()}\n`;
  const matter = isVerbatim ? frontMatterIn(source.file, config, draft) : undefined;
  if (matter !== undefined) draft.write(config, withKeysOf(matter.text, draft.read(config)));
  const kept = matter === undefined ? old.slice(0, start) : '';
  draft.write(source.file, kept + body.replaceAll('\n', newline));
}

function lineOf(old: string, offsets: OriginalOffsets, [first]: readonly TextEdit[]): number {
  return old.slice(0, offsets.of(first?.from ?? 0)).split('\n').length;
}

/** Converts offsets in the body of a file, whose line breaks are all LF, to offsets in the file. */
class OriginalOffsets {
  private readonly offsets: Uint32Array | undefined;
  private readonly start: number;

  constructor(
    private readonly text: string,
    bodyLength: number,
  ) {
    const isWindows = text.includes('\r\n');
    this.offsets = isWindows ? offsetsWithoutReturns(text) : undefined;
    this.start = (this.offsets ? this.offsets.length - 1 : text.length) - bodyLength;
  }

  of(offset: number): number {
    return this.offsets?.[this.start + offset] ?? Math.min(this.start + offset, this.text.length);
  }
}

/** For each character that is not the CR of a CRLF, its offset; one more for the end. */
function offsetsWithoutReturns(text: string): Uint32Array {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isReturn = text[at] === '\r' && text[at + 1] === '\n';
    if (!isReturn) offsets.push(text[at] === '\n' && text[at - 1] === '\r' ? at - 1 : at);
  }
  return Uint32Array.from([...offsets, text.length]);
}
