import { MARKDOWN_FIELDS, type MarkdownField } from '../model/fields.js';
import { compareTexts, describeSize, isTextChange, type TextChange } from '../report/text-change.js';
import { changeMark } from './facts.js';
import { imageIds, type ImageAddress } from './gallery.js';
import { html, type Html } from './html.js';
import { hasHtml, renderMarkdown } from './markdown.js';
import { addressOf, textOf, type PreviewedMod } from './previewed-mod.js';

const TITLES: Readonly<Record<MarkdownField, string>> = { description: 'Description', faq: 'FAQ' };

/** The description and the FAQ, as tabs. Without scripts, one comes after the other. */
export function texts(mod: PreviewedMod, id: string, imageAddress: ImageAddress): Html {
  const tabs = MARKDOWN_FIELDS.map(
    (field) =>
      html`<button
        id="${id}-${field}-tab"
        type="button"
        role="tab"
        aria-controls="${id}-${field}"
        aria-selected="false"
      >
        ${TITLES[field]}${changeMark(textOf(field, mod))}
      </button>`,
  );
  return html`<section class="panel texts">
    <div id="${id}-tabs" role="tablist" aria-label="Texts" hidden>${tabs}</div>
    ${MARKDOWN_FIELDS.map((field) => panel(field, mod, id, imageAddress))}
  </section>`;
}

function panel(field: MarkdownField, mod: PreviewedMod, id: string, imageAddress: ImageAddress): Html {
  return html`<div id="${id}-${field}" role="tabpanel" aria-labelledby="${id}-${field}-tab" tabindex="0">
    <h2 class="without-script">${TITLES[field]}</h2>
    ${content(field, mod, id, imageAddress)}
  </div>`;
}

function content(field: MarkdownField, mod: PreviewedMod, id: string, imageAddress: ImageAddress): Html {
  const { value, change } = textOf(field, mod);
  if (value === undefined)
    return html`<p class="kept">Not in ${mod.page.config}: this text stays as it is on the portal.</p>`;
  const textChange = change !== undefined && isTextChange(change) ? change : undefined;
  const difference = textChange && diff(textChange, `${id}-${field}-diff`);
  if (value.every((part) => typeof part === 'string' && part.trim() === ''))
    return html`${difference}
      <p class="none">The page has no ${field === 'faq' ? 'FAQ' : 'description'}.</p>`;

  const files = new Map(mod.page.gallery?.images.map((file) => [file.sha1, file]));
  const ids = imageIds(mod, id);
  const text = renderMarkdown({
    text: value,
    changed: textChange === undefined ? new Set() : changedLines(textChange),
    portal: addressOf(mod),
    idPrefix: `${id}-${field}--`,
    imageAddress: (sha1) => {
      const file = files.get(sha1);
      return file && imageAddress(file);
    },
    imageId: (sha1) => ids.get(sha1),
  });
  const note = hasHtml(value)
    ? html`<p class="note">This text has HTML. It is not known which HTML the portal shows.</p>`
    : undefined;
  return html`${difference}${note}
    <div class="markdown" dir="auto">${text}</div>`;
}

/** In lines. Nobody reads more. */
const MAX_DIFF = 2000;

const KINDS: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '@': 'place' };

function diff(change: TextChange, id: string): Html {
  const { hunks, left } = compareTexts(change);
  const omitted = hunks.length - Math.min(hunks.length, MAX_DIFF) + left;
  const lines = hunks
    .slice(0, MAX_DIFF)
    .map((line) => html`<span class="${KINDS[line.charAt(0)] ?? 'same'}">${line}</span>`);
  return html`<details class="diff" id="${id}">
    <summary>What changes: ${describeSize(change)}</summary>
    <pre tabindex="0">${lines}${omitted > 0 && `… and ${omitted} more lines`}</pre>
  </details>`;
}

/** Counted from 0. The comparison ignores empty lines at the beginning of the text. */
function changedLines(change: TextChange): ReadonlySet<number> {
  const { after } = change;
  const leading = after.slice(0, after.length - after.trimStart().length).replace(/\r\n?/g, '\n');
  const offset = leading.split('\n').length - 2;
  const { lines } = compareTexts(change).diff;
  return new Set(lines.flatMap(({ kind, line }) => (kind === 'added' ? [line + offset] : [])));
}
