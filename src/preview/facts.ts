import { NO_CATEGORY, type FieldValue } from '../model/fields.js';
import { isObject } from '../model/json.js';
import { webUrl } from '../report/link.js';
import { html, type Html } from './html.js';
import { addressOf, fieldOf, type PreviewedMod, type ShownField } from './previewed-mod.js';

/** The side column: the short facts about the mod. */
export function facts(mod: PreviewedMod): Html {
  const owner = mod.live?.body.owner;
  return html`<aside class="panel facts" aria-label="Facts">
    <dl>
      ${fact('Owner', typeof owner === 'string' ? owner : KEPT)}
      ${field('Category', fieldOf('category', mod), (value) => titleOf(value || NO_CATEGORY))}
      ${field('Tags', fieldOf('tags', mod), (tags) => (tags.length === 0 ? NONE : tags.map(tag)))}
      ${field('Licence', fieldOf('license', mod), (id) => licence(id, mod))}
      ${field('Homepage', fieldOf('homepage', mod), address)}
      ${field('Source', fieldOf('source_url', mod), address)}
      ${field('Deprecated', fieldOf('deprecated', mod), (value) => (value ? DEPRECATED : 'no'))}
      ${fact('Internal name', html`<code>${mod.page.mod}</code>`)}
      ${fact('On the portal', address(addressOf(mod)))}
    </dl>
  </aside>`;
}

/** A mark for a part that differs from the live page. */
export function changeMark({ change }: Pick<ShownField<FieldValue>, 'change'>): Html | undefined {
  if (change === undefined) return undefined;
  const isEmpty = (value: FieldValue) => (typeof value === 'boolean' ? false : String(value).trim() === '');
  const word = isEmpty(change.before) ? 'new' : isEmpty(change.after) ? 'cleared' : 'changed';
  return html` <span class="mark ${word}">${word}</span>`;
}

/** The live value of a field that differs, if it is not empty. */
export function valueBefore({ change }: Pick<ShownField<FieldValue>, 'change'>): Html | undefined {
  if (change === undefined) return undefined;
  const { before } = change;
  const text =
    typeof before === 'object'
      ? before.join(', ')
      : before === true
        ? 'yes'
        : before === false
          ? 'no'
          : before;
  return text.trim() === ''
    ? undefined
    : html`<div class="before">before: <del dir="auto">${text}</del></div>`;
}

/** Shown for a field that modportal.yml does not declare, if its live value is not known. */
export const KEPT = html`<span class="kept">as it is on the portal</span>`;
const NONE = html`<span class="none">none</span>`;
const DEPRECATED = html`<strong class="caution">yes</strong>`;

function field<Value extends FieldValue>(
  term: string,
  shown: ShownField<Value>,
  show: (value: Value) => Html | string | readonly Html[],
): Html {
  const value = shown.value === undefined ? KEPT : show(shown.value);
  return fact(term, html`${value}${valueBefore(shown)}`, changeMark(shown));
}

function fact(term: string, value: Html | string, mark?: Html): Html {
  return html`<div>
    <dt>${term}${mark}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

const tag = (name: string): Html => html`<span class="tag">${titleOf(name)}</span> `;

/** The portal's title of a category or a tag: `mod-packs` is "Mod packs". */
function titleOf(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The titles of the portal's own licences. */
const LICENCES: Readonly<Record<string, string>> = {
  default_mit: 'MIT',
  default_gnugplv3: 'GNU GPLv3',
  default_gnulgplv3: 'GNU LGPLv3',
  default_mozilla2: 'Mozilla Public License 2.0',
  default_apache2: 'Apache License 2.0',
  default_unlicense: 'The Unlicense (Public Domain)',
};

function licence(id: string, { live }: PreviewedMod): Html {
  const onPage = live?.body.license;
  const title =
    isObject(onPage) && onPage.id === id && typeof onPage.title === 'string' ? onPage.title : LICENCES[id];
  return title === undefined ? html`<code>${id}</code>` : html`${title}`;
}

function address(written: string): Html {
  if (written === '') return NONE;
  const url = webUrl(written);
  const text = written.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return url === undefined
    ? html`${written}`
    : html`<a href="${url}" target="_blank" rel="nofollow noopener noreferrer">${text}</a>`;
}
