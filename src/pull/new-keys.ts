import path from 'node:path';

import { SCHEMA_URL } from '../config/schema.js';
import { replaceImageAddresses } from '../markdown/embedded-images.js';
import { isMarkdownField, type Field, type FieldValue, type MarkdownField } from '../model/fields.js';
import type { LivePage } from '../model/live-page.js';
import type { Problem } from '../model/problem.js';
import { emptyValueOf } from '../plan/compare.js';
import { firstNames } from './image-names.js';
import { draftPortalIds, type PulledImage, type StagedImage } from './images.js';
import { beside, type Pulling } from './pulling.js';
import { placeBesideOthers } from './reused-images.js';
import { setYamlValue, type YamlKey, type YamlValue } from './yaml-edit.js';

/**
 * How the texts are written, from the usual way to the last resort. In more cases than with the form before it, publishing
 * gives the live text again.
 */
export const TEXT_FORMS = ['relative images', 'as they are', 'with title', 'verbatim'] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** The folder for texts and images, relative to modportal.yml. */
const FOLDER = 'portal';
export const IMAGES_FOLDER = `${FOLDER}/images`;

export function textFile(field: MarkdownField): string {
  return `${FOLDER}/${field}.md`;
}

/** Keys to add to modportal.yml, and the files that they name. */
export interface NewKeys {
  readonly fields: readonly Field[];
  /** The images that can be published, in order. */
  readonly images: readonly StagedImage[];
  readonly form: TextForm;
}

/** The first lines of a new modportal.yml. */
export function newConfig({ name }: LivePage): string {
  const text = `# yaml-language-server: $schema=${SCHEMA_URL}\n# The mod's page on the mod portal. A key that is not here is never changed there.\n`;
  return setYamlValue(text, ['mod'], name) ?? text;
}

/**
 * Drafts keys that modportal.yml does not have, or with which it clears a text, with the values of the live page, and the
 * files that they name.
 *
 * @param config the text of modportal.yml
 */
export function draftNewKeys(config: string, { fields, images, form }: NewKeys, pulling: Pulling): void {
  const { live, draft } = pulling;
  const fileAt = (written: string) => beside(pulling.config, written);
  const placed = placeBesideOthers(images, fileAt(IMAGES_FOLDER), pulling);
  draftPortalIds(fileAt(IMAGES_FOLDER), placed, draft);

  let text = config;
  const set = (key: YamlKey, value: YamlValue, reason?: string): void => {
    text = setYamlValue(text, key, value, reason) ?? text;
  };
  for (const [field, value] of valuesToAdd(live, fields)) {
    if (isMarkdownField(field)) {
      set([field], textFile(field));
      const body = String(value).replace(/\r\n?/g, '\n').trimEnd();
      const written = form === 'relative images' ? withRelativeImages(body, placed) : body;
      draft.write(fileAt(textFile(field)), `${written}\n`);
    } else set([field], typeof value === 'string' ? value.trim() : value);
  }
  if (placed.length > 0) {
    const hasAll = placed.length === live.images?.length;
    set(['images', 'folder'], IMAGES_FOLDER);
    const first = firstNames(placed.map(({ name }) => name));
    if (first.length > 0) set(['images', 'first'], first);
    set(
      ['images', 'prune'],
      hasAll,
      hasAll ? PRUNE_REASON : 'the page has an image that is not in the folder',
    );
  }
  draft.write(pulling.config, withForm(text, form));
}

/** The live values of those fields for which the page shows something. */
export function valuesToAdd(live: LivePage, fields: readonly Field[]): ReadonlyMap<Field, FieldValue> {
  const values = fields.map((field) => [field, live.fields[field]] as const);
  return new Map(
    values.flatMap(([field, value]) =>
      value === undefined || isEmptyValue(field, value) ? [] : [[field, value] as const],
    ),
  );
}

/** The error for a new images folder with which publishing would change the gallery. */
export function galleryProblem(config: string): Problem {
  const folder = beside(config, IMAGES_FOLDER);
  return {
    severity: 'error',
    message: `publishing ${folder} would change the gallery: the folder has other images, or the page has an image twice`,
    hint: 'move the other images to another folder',
    place: { file: folder },
  };
}

const PRUNE_REASON = 'an image that you remove from the folder is removed from the page';

/** Sets the option of modportal.yml that the form of the texts needs, with the reason beside it. */
export function withForm(text: string, form: TextForm): string {
  const option = OPTIONS[form];
  return (option && setYamlValue(text, ['markdown', option.key], option.value, option.reason)) ?? text;
}

const OPTIONS: Readonly<Partial<Record<TextForm, { key: string; value: boolean; reason: string }>>> = {
  'with title': { key: 'strip_title', value: false, reason: 'the page itself begins with a heading' },
  verbatim: { key: 'verbatim', value: true, reason: 'otherwise publishing would change a text of the page' },
};

/** Whether the page shows nothing for the value. */
export function isEmptyValue(field: Field, value: FieldValue): boolean {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'object') return value.length === 0;
  return value.trim() === '' || value === emptyValueOf(field);
}

/** Images of the gallery that the text embeds, as paths relative to the text's file. */
function withRelativeImages(body: string, images: readonly PulledImage[]): string {
  const paths = new Map(
    images.map(({ live, name }) => [live.url, path.posix.relative(FOLDER, `${IMAGES_FOLDER}/${name}`)]),
  );
  return replaceImageAddresses(body, (address) => paths.get(address));
}
