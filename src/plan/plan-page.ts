import { FIELD_NAMES, isMarkdownField, type Field, type PagePart } from '../model/fields.js';
import { shortId, type LiveImage, type LivePage } from '../model/live-page.js';
import type { Gallery, Page } from '../model/page.js';
import type { FieldChange, Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { count, listFirst } from '../text/plain-text.js';
import { emptyValueOf, isSameValue } from './compare.js';
import { declaredValue } from './declared-value.js';
import { imageAddress } from './image-address.js';
import { noticeOfLicense } from './license-notice.js';
import { withEachIdOnce, withServedIds } from './served-ids.js';
import { planGallery, type GalleryOptions } from './plan-gallery.js';
import { planRestoredGallery } from './restored-gallery.js';

export interface PlanOptions extends GalleryOptions {
  /** By SHA1, addresses that the portal returned for uploads, whether or not the live page shows them. */
  readonly addresses?: ReadonlyMap<string, string>;
}

/** Compares the page that the repository declares with the live page. Pure. */
export function planPage(declared: Page, live: LivePage, options: PlanOptions = {}): Plan {
  const page = withServedIds(declared, live);
  const problems: Problem[] = [];
  const unknown: PagePart[] = FIELD_NAMES.filter(
    (field) => page.fields[field] !== undefined && live.fields[field] === undefined,
  );
  const hasGallery = (page.gallery ?? page.restoration?.images) !== undefined;
  if (hasGallery && live.images === undefined) unknown.push('images');
  const fields = FIELD_NAMES.flatMap((field) => planField(field, page, live, options, problems) ?? []);
  const images = planImages(page, live, options, problems);
  const notice = noticeOfLicense(page, live);
  if (notice !== undefined) problems.push(notice);
  return {
    mod: page.mod,
    config: page.config,
    ...(page.restoration && { isRestoration: true }),
    address: live.address,
    fields,
    ...images,
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
  const { value, awaits, embedded, unsafe } = declaredValue(field, declared, live, addresses);
  for (const url of unsafe) {
    problems.push({
      severity: 'error',
      message: `the portal's address of an image in the \`${field}\` is not a plain https address, so it is not published: ${url}`,
      hint: 'look at the image on the portal, and run again when its address is right',
      ...place,
    });
  }
  if (isSameValue(field, value, before, embedded)) return undefined;
  if (typeof value === 'object' && value.length === 0) {
    if (page.restoration !== undefined) {
      problems.push({
        severity: 'warning',
        message: `the backup has no ${field}, but the live ones stay, because the portal's API cannot clear the ${field}: ${before.toString()}`,
        hint: 'remove them in the web form',
      });
      return undefined;
    }
    problems.push({
      severity: 'error',
      message: `\`${field}: []\` cannot clear the ${field}: the portal's API does not support it (live: ${String(before)})`,
      hint: `keep one of the ${field}, remove \`${field}\` from the configuration, or clear them once in the web form`,
      ...place,
    });
    return undefined;
  }
  const after = value === '' ? emptyValueOf(field) : value;
  const origin = isMarkdownField(field) ? page.texts?.[field] : undefined;
  const source = origin && { file: origin.file, lines: origin.lines };
  return { field, before, after, ...(source && { source }), ...(awaits.length > 0 && { awaits }) };
}

function planImages(
  page: Page,
  live: LivePage,
  options: GalleryOptions,
  problems: Problem[],
): Pick<Plan, 'gallery' | 'kept'> {
  const { gallery, restoration } = page;
  const restored = restoration?.images;
  if (gallery === undefined && restored === undefined) return {};
  const place = page.places.images && { place: page.places.images };
  if (live.images === undefined) {
    const rest = gallery ? ', or remove `images` from the configuration to publish the rest' : '';
    problems.push({
      severity: 'error',
      message: "the portal's response may leave out live images, so the gallery cannot be changed safely",
      hint: `run again later${rest}`,
      ...place,
    });
    return {};
  }
  if (gallery === undefined) {
    const wanted = { mod: page.mod, images: restored ?? [], skipLost: restoration?.skipLost ?? false };
    const change = planRestoredGallery(wanted, live.images, options, problems);
    return change ? { gallery: change } : {};
  }
  const { unmanaged, change } = planGallery(withEachIdOnce(gallery, problems), live.images, options);
  if (unmanaged.length > 0 && gallery.prune === undefined)
    problems.push({ ...describeUnmanaged(unmanaged, gallery, live), ...place });
  return {
    ...(change && { gallery: change }),
    ...(unmanaged.length > 0 && gallery.prune === false && { kept: unmanaged }),
  };
}

/** Images in one message. */
const MAX_NAMES = 5;

/** `prune` has not been written, so the author may not know that an edited screenshot leaves its old version behind. */
function describeUnmanaged(unmanaged: readonly LiveImage[], { source }: Gallery, live: LivePage): Problem {
  const [are, them] = unmanaged.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const names = unmanaged.map(({ id }) => `\`${shortId(id)}\``);
  return {
    severity: 'warning',
    message: `${count(unmanaged.length, 'live image')} ${are} not in ${source} and ${are} kept at the end of the gallery: ${listFirst(names, MAX_NAMES)}`,
    hint: `add ${them} to ${source}, or write \`images.prune: true\` to remove ${them}, or \`images.prune: false\` to keep ${them} without this warning`,
    links: unmanaged.slice(0, MAX_NAMES).flatMap(({ id, url }) => {
      const address = imageAddress(url, live.address);
      return address === undefined ? [] : [{ text: shortId(id), address }];
    }),
  };
}

/** The addresses of the first five images, and the number of the others. */
export function listImages(images: readonly LiveImage[]): string {
  const addresses = images.map(({ id, url }) => url || id);
  return listFirst(addresses, MAX_NAMES);
}
