import { planGallery, type GalleryChange, type GalleryOptions } from './plan-gallery.js';
import { imageAddress } from './image-address.js';
import { FIELDS, type Field, type Page, type PageFields } from '../model/page.js';
import type { Problem } from '../model/problem.js';
import { NO_CATEGORY } from '../model/vocabulary.js';
import type { LivePage } from '../portal/parse-live-page.js';

export { FIELDS, type Field, type Page } from '../model/page.js';
export type { Problem } from '../model/problem.js';
export type { LiveImage } from '../portal/parse-live-page.js';

export type FieldValue = string | boolean | readonly string[];

/** A field that differs. `after` is what is sent. */
export interface FieldChange {
  readonly field: Field;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** SHA1s of images that the text embeds and that must be live first: until then, `after` guesses their addresses. */
  readonly awaits?: readonly string[];
}

/** What is not the same on two reads of one page, in the order of modportal.yml, `images` last. Pure. */
export function differingParts(before: LivePage, after: LivePage): (Field | 'images')[] {
  const names: (Field | 'images')[] = FIELDS.filter((field) => {
    const [old, fresh] = [before[field], after[field]];
    if (old === undefined || fresh === undefined) return old !== fresh;
    return comparable(field, old) !== comparable(field, fresh);
  });
  const ids = ({ images }: LivePage) => images?.map(({ id }) => id).join();
  return ids(before) === ids(after) ? names : [...names, 'images'];
}

/** The names of what differs, in the order of modportal.yml, `images` last. */
export function changedNames({ fields, gallery }: Plan): (Field | 'images')[] {
  const names: (Field | 'images')[] = fields.map(({ field }) => field);
  return gallery === undefined ? names : [...names, 'images'];
}

export interface PlanOptions extends GalleryOptions {
  /** By SHA1, the addresses of images that the portal answered with, whether or not the live page shows them. */
  readonly addresses?: ReadonlyMap<string, string>;
}

/** What has to change so that the live page is as the repository wants it. Plain data: a dry run shows what a run does. */
export interface Plan {
  readonly mod: string;
  /** Path of modportal.yml, relative to the workspace. */
  readonly config: string;
  /** Where people see the page. */
  readonly address: string;
  readonly fields: readonly FieldChange[];
  readonly gallery?: GalleryChange;
  /** What is wanted, but cannot be compared, since the portal does not say how it is. */
  readonly unknown: readonly (Field | 'images')[];
  /** What the comparison found; with an error among them, nothing may be written. */
  readonly problems: readonly Problem[];
}

export function isEmpty(plan: Plan): boolean {
  return plan.fields.length === 0 && plan.gallery === undefined;
}

/** Compares what the repository wants with what is live. Pure. */
export function planPage(page: Page, live: LivePage, options: PlanOptions = {}): Plan {
  const problems: Problem[] = [];
  const unknown: (Field | 'images')[] = FIELDS.filter(
    (field) => page.fields[field] !== undefined && live[field] === undefined,
  );
  if (page.gallery !== undefined && live.images === undefined) unknown.push('images');
  const fields = FIELDS.flatMap((field) => planField(field, page, live, options, problems) ?? []);
  const gallery = planImages(page, live, options, problems);
  return {
    mod: page.mod,
    config: page.config,
    address: live.address,
    fields,
    ...(gallery && { gallery }),
    unknown,
    problems,
  };
}

function planField(
  field: Field,
  page: Page,
  live: LivePage,
  options: PlanOptions,
  problems: Problem[],
): FieldChange | undefined {
  if (page.fields[field] === undefined) return undefined;
  const place = page.places[field] && { place: page.places[field] };
  const before = live[field];
  if (before === undefined) {
    const message = `the portal does not say what the live \`${field}\` is, so it is left as it is`;
    problems.push({ severity: 'warning', message, ...place });
    return undefined;
  }
  const { value, awaits, embedded, refused } = wantedValue(field, page.fields, live, options);
  for (const url of refused) {
    problems.push({
      severity: 'error',
      message: `the portal's address of an image in the \`${field}\` is not a plain https address, so it is not published: ${url}`,
      hint: 'look at the image on the portal, and run again when its address is right',
      ...place,
    });
  }
  const normalise = (given: FieldValue) => comparable(field, withoutQueries(given, embedded));
  if (normalise(value) === normalise(before)) return undefined;
  if (Array.isArray(value) && value.length === 0) {
    problems.push({
      severity: 'error',
      message: `\`tags: []\` cannot be done: the portal's API cannot clear all tags (live: ${live.tags?.join(', ') ?? ''})`,
      hint: 'keep one tag, remove `tags` from the configuration, or clear the tags once in the web form',
      ...place,
    });
    return undefined;
  }
  const after = field === 'category' && value === '' ? NO_CATEGORY : value;
  return { field, before, after, ...(awaits.length > 0 && { awaits }) };
}

interface Wanted {
  readonly value: FieldValue;
  /** SHA1s of embedded images whose addresses are not known yet. */
  readonly awaits: readonly string[];
  /** Addresses of embedded images, as the value has them. */
  readonly embedded: readonly string[];
  /** Addresses that the portal has for embedded images, and that are not safe to publish. */
  readonly refused: readonly string[];
}

function wantedValue(field: Field, fields: PageFields, live: LivePage, { addresses }: PlanOptions): Wanted {
  const plain = { awaits: [], embedded: [], refused: [] };
  if (field === 'tags') return { value: [...new Set(fields.tags)], ...plain };
  if (field !== 'description' && field !== 'faq') return { value: fields[field] ?? '', ...plain };
  const awaits: string[] = [];
  const embedded = new Set<string>();
  const refused = new Set<string>();
  const addressOf = (sha1: string): string => {
    const answered = imageAddress(addresses?.get(sha1) ?? '', live.address);
    const url = live.images?.find(({ id }) => id === sha1)?.url ?? '';
    const known = answered ?? imageAddress(url, live.address);
    if (known !== undefined) return known;
    if (url !== '') refused.add(url);
    awaits.push(sha1);
    return guessAddress(sha1, live);
  };
  const parts = fields[field] ?? [];
  const embed = (sha1: string): string => {
    const address = addressOf(sha1);
    embedded.add(address);
    return address;
  };
  const value = parts.map((part) => (typeof part === 'string' ? part : embed(part.sha1))).join('');
  return { value, awaits, embedded: [...embedded], refused: [...refused] };
}

/**
 * Drops queries and fragments from the portal's own addresses. A signature in one changes with each read; were it
 * compared, every run would write the text again.
 */
function withoutQueries(value: FieldValue, addresses: readonly string[]): FieldValue {
  if (typeof value !== 'string') return value;
  return addresses.reduce((text, address) => {
    const [bare = ''] = address.split(/[?#]/, 1);
    const written = new RegExp(`${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[?#][^\\s()<>"']*`, 'g');
    return text.replace(written, () => bare);
  }, value);
}

/** As the portal's addresses look today; only shown, and replaced by the portal's answer before anything is sent. */
function guessAddress(sha1: string, { images = [], address }: LivePage): string {
  for (const { id, url } of images) {
    const like = imageAddress(url, address) ?? '';
    const at = like.lastIndexOf(id);
    if (at !== -1) return like.slice(0, at) + sha1 + like.slice(at + id.length);
  }
  return `https://assets-mod.factorio.com/assets/${sha1}.png`;
}

/**
 * Equal here means equal on the portal: it changes newlines and outer whitespace, keeps tags in no order, and has two
 * words for no category.
 */
function comparable(field: Field, value: FieldValue): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return [...new Set(value)].sort().join(',');
  const text = value.replace(/\r\n?/g, '\n').trim();
  return field === 'category' && text === '' ? NO_CATEGORY : text;
}

function planImages(
  page: Page,
  live: LivePage,
  options: GalleryOptions,
  problems: Problem[],
): GalleryChange | undefined {
  if (page.gallery === undefined) return undefined;
  const place = page.places.images && { place: page.places.images };
  if (live.images === undefined) {
    problems.push({
      severity: 'error',
      message: "the portal's answer does not name every live image, so the gallery cannot be changed safely",
      hint: 'run again later, or remove `images` from the configuration to publish the rest',
      ...place,
    });
    return undefined;
  }
  const { unmanaged, change } = planGallery(page.gallery, live.images, options);
  if (unmanaged.length > 0) {
    const names = unmanaged
      .slice(0, 5)
      .map(({ id, url }) => url || id)
      .join(', ');
    const them = unmanaged.length === 1 ? 'it' : 'them';
    const more = unmanaged.length > 5 ? ` and ${unmanaged.length - 5} more` : '';
    problems.push({
      severity: 'warning',
      message: `${unmanaged.length} live ${unmanaged.length === 1 ? 'image is' : 'images are'} not in ${page.gallery.folder}, kept behind the others: ${names}${more}`,
      hint: `add ${them} to the folder, or set \`images.prune: true\` to remove ${them}`,
      ...place,
    });
  }
  return change;
}
