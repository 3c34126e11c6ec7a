import { FIELD_NAMES, MARKDOWN_FIELDS } from '../model/fields.js';
import { stageImages } from './images.js';
import { invalidValues } from './invalid-values.js';
import { draftNewKeys, galleryProblem, newConfig, valuesToAdd } from './new-keys.js';
import type { Pulling } from './pulling.js';
import { settle } from './settle.js';

/**
 * Drafts the files of a page that has none yet. A value that cannot be declared is left out, with a warning.
 *
 * @throws PortalError when an image cannot be downloaded
 */
export async function draftFirstPull(pulling: Pulling): Promise<void> {
  const { config, live, problems } = pulling;
  const warn = (message: string): void => {
    problems.warn({ file: config }, message);
  };
  if (live.images === undefined)
    warn("the portal's response may leave out live images, so the gallery is left out");
  const images = await stageImages(live.images ?? [], pulling);
  const { left, gallery, errors } = await settle(
    pulling,
    invalidValues(valuesToAdd(live, FIELD_NAMES)),
    new Set(MARKDOWN_FIELDS),
    new Set(),
    ({ left, form }) => {
      const fields = FIELD_NAMES.filter((field) => !left.has(field));
      draftNewKeys(newConfig(live), { fields, images, form }, pulling);
    },
  );
  for (const [field, { message }] of left) warn(`the live \`${field}\` is left out: ${message}`);
  problems.addAll(gallery ? [...errors, galleryProblem(config)] : errors);
}
