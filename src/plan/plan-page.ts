import { FIELD_NAMES, type Field, type PagePart } from '../model/fields.js';
import type { LiveImage, LivePage } from '../model/live-page.js';
import type { Page } from '../model/page.js';
import type { FieldChange, GalleryChange, Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { count } from '../text/plain-text.js';
import { emptyValueOf, isSameValue } from './compare.js';
import { declaredValue, withoutQueries } from './declared-value.js';
import { noticeOfLicense } from './license-notice.js';
import { planGallery, type GalleryOptions } from './plan-gallery.js';

export interface PlanOptions extends GalleryOptions {
  /** By SHA1, addresses that the portal returned for uploads, whether or not the live page shows them. */
  readonly addresses?: ReadonlyMap<string, string>;
}

/** Compares the page that the repository declares with the live page. Pure. */
export function planPage(page: Page, live: LivePage, options: PlanOptions = {}): Plan {
  const problems: Problem[] = [];
  const unknown: PagePart[] = FIELD_NAMES.filter(
    (field) => page.fields[field] !== undefined && live.fields[field] === undefined,
  );
  if (page.gallery !== undefined && live.images === undefined) unknown.push('images');
  const fields = FIELD_NAMES.flatMap((field) => planField(field, page, live, options, problems) ?? []);
  const gallery = planImages(page, live, options, problems);
  const notice = noticeOfLicense(page, live);
  if (notice !== undefined) problems.push(notice);
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
  { addresses = new Map() }: PlanOptions,
  problems: Problem[],
): FieldChange | undefined {
  const declared = page.fields[field];
  if (declared === undefined) return undefined;
  const place = page.places[field] && { place: page.places[field] };
  const before = live.fields[field];
  if (before === undefined) {
    const message = `the portal's API does not return the live \`${field}\`, so it is left alone`;
    problems.push({ severity: 'warning', message, ...place });
    return undefined;
  }
  const { value, awaits, embedded, refused } = declaredValue(field, declared, live, addresses);
  for (const url of refused) {
    problems.push({
      severity: 'error',
      message: `the portal's address of an image in the \`${field}\` is not a plain https address, so it is not published: ${url}`,
      hint: 'look at the image on the portal, and run again when its address is right',
      ...place,
    });
  }
  if (isSameValue(field, withoutQueries(value, embedded), withoutQueries(before, embedded))) return undefined;
  if (typeof value === 'object' && value.length === 0) {
    problems.push({
      severity: 'error',
      message: `\`${field}: []\` cannot clear the ${field}: the portal's API does not support it (live: ${String(before)})`,
      hint: `keep one of the ${field}, remove \`${field}\` from the configuration, or clear them once in the web form`,
      ...place,
    });
    return undefined;
  }
  const after = value === '' ? emptyValueOf(field) : value;
  return { field, before, after, ...(awaits.length > 0 && { awaits }) };
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
      message: "the portal's response may not name every live image, so the gallery cannot be changed safely",
      hint: 'run again later, or remove `images` from the configuration to publish the rest',
      ...place,
    });
    return undefined;
  }
  const { unmanaged, change } = planGallery(page.gallery, live.images, options);
  if (unmanaged.length > 0) {
    const [are, them] = unmanaged.length === 1 ? ['is', 'it'] : ['are', 'them'];
    problems.push({
      severity: 'warning',
      message: `${count(unmanaged.length, 'live image')} ${are} not in ${page.gallery.folder} and ${are} kept at the end of the gallery: ${listImages(unmanaged)}`,
      hint: `add ${them} to the folder, or set \`images.prune: true\` to remove ${them}`,
      ...place,
    });
  }
  return change;
}

/** The addresses of the first five images, and the number of the others. */
export function listImages(images: readonly LiveImage[]): string {
  const names = images.slice(0, 5).map(({ id, url }) => url || id);
  return images.length > 5 ? `${names.join(', ')} and ${images.length - 5} more` : names.join(', ');
}
