import {
  FIELD_NAMES,
  isMarkdownField,
  MARKDOWN_FIELDS,
  type Field,
  type MarkdownField,
} from '../model/fields.js';
import type { Page } from '../model/page.js';
import type { FieldChange, Plan } from '../model/plan.js';
import type { Place, Problems } from '../model/problem.js';
import { planPage } from '../plan/plan-page.js';
import { draftField } from './changed-fields.js';
import { draftGallery, readGalleryUpdate, type KeptFile } from './changed-gallery.js';
import { draftText, draftWholeText } from './changed-texts.js';
import { frontMatterIn } from './front-matter-keys.js';
import { stageImages } from './images.js';
import { invalidValues } from './invalid-values.js';
import { draftNewKeys, galleryProblem, valuesToAdd } from './new-keys.js';
import type { NextPull } from './pulling.js';
import { NOT_THE_SAME, settle } from './settle.js';

/**
 * Drafts the live page's values at their places in the files. A value that cannot be declared is left out, with a warning.
 * A change that has no place in the files is an error.
 *
 * @throws PortalError when an image cannot be downloaded
 */
export async function draftNextPull(pulling: NextPull): Promise<void> {
  const { page, live, draft, problems, all, force, config, addresses } = pulling;
  const plan = planPage(page, live, { addresses });
  const returned = MARKDOWN_FIELDS.filter((field) => isReturnedText(field, page, plan));
  const changes = [...plan.fields, ...emptiedTags(pulling)].filter(
    ({ field }) => !returned.some((each) => each === field),
  );
  // An empty gallery cannot be declared, so the files cannot say what the page shows.
  const isEmptied = page.gallery !== undefined && live.images?.length === 0;
  if (isEmptied) {
    problems.warn(
      page.places.images,
      'the page has no images, so the files of the gallery are left as they are',
      'remove `images` from modportal.yml, or publish to upload them again',
    );
  }
  const gallery =
    page.gallery && !isEmptied ? await readGalleryUpdate(page.gallery, plan.gallery, pulling) : undefined;
  const missing = all ? FIELD_NAMES.filter((field) => page.fields[field] === undefined) : [];
  const images = all && page.gallery === undefined ? await stageImages(live.images ?? [], pulling) : [];
  const added = [...missing, ...returned];
  if (changes.length + added.length + images.length === 0 && gallery === undefined) return;

  /** Where each field is changed. */
  const places = new Map<Field, Place | undefined>();
  let kept: readonly KeptFile[] = [];
  const newTexts = new Set<Field>(MARKDOWN_FIELDS.filter((field) => added.includes(field)));
  const replaceable = new Set(force ? changes.map(({ field }) => field) : []);
  const changed = changes.map(({ field, before }) => [field, before] as const);
  const invalid = invalidValues(new Map([...changed, ...valuesToAdd(live, missing)]));
  const settled = await settle(pulling, invalid, newTexts, replaceable, async (choices) => {
    const { left, byLine, replaced, form } = choices;
    for (const change of changes.filter(({ field }) => !left.has(field))) {
      const { field } = change;
      const source = isMarkdownField(field) ? page.texts?.[field] : undefined;
      // The keys of front matter would be lost if modportal.yml no longer named the file.
      const isCleared = change.before === '' && source && !frontMatterIn(source.file, config, draft);
      if (source === undefined || isCleared) draftField(change, page, draft);
      else if (replaced.has(field))
        draftWholeText(source, String(change.before), form === 'verbatim', pulling);
      else {
        const unit = byLine.has(field) ? 'line' : 'word';
        places.set(field, draftText(source, String(change.before), unit, pulling));
      }
    }
    if (gallery !== undefined) kept = await draftGallery(gallery, pulling);
    const fields = added.filter((field) => !left.has(field));
    draftNewKeys(draft.read(config), { fields, images, form }, pulling);
  });

  for (const [field, problem] of settled.left) {
    const place = places.get(field) ?? page.places[field];
    // A field that the files do not declare yet is left alone, as at the first pull.
    const isDeclared = !missing.includes(field);
    if (isDeclared && (problem === NOT_THE_SAME || isMarkdownField(field))) {
      problems.error(
        place,
        `the live \`${field}\` cannot be merged into this file: ${problem.message}`,
        newTexts.has(field) ? `remove \`${field}\` from modportal.yml to leave it unchanged` : BY_HAND,
      );
    } else problems.warn(place, `the live \`${field}\` is left out: ${problem.message}`);
  }
  problems.addAll(settled.errors);
  if (settled.gallery !== undefined && page.gallery === undefined) problems.addAll([galleryProblem(config)]);
  for (const file of kept) warnOfKept(file, problems);
  // A file that is kept would be uploaded again, as its warning says.
  if (settled.gallery !== undefined && page.gallery !== undefined && !isEmptied && kept.length === 0)
    problems.error(
      page.places.images,
      `the live gallery cannot be merged into this file: ${settled.gallery.message}`,
      'change `images` by hand',
    );
}

const BY_HAND = "change the file by hand; at a terminal, `pull --force` takes the portal's text";

function warnOfKept({ file, text, isInGit }: KeptFile, problems: Problems): void {
  const notInGit = isInGit ? '' : ', because this version of it is not in Git';
  const because = text === undefined ? notInGit : `, because ${text} uses it`;
  const hint = text === undefined ? 'delete the file' : `remove it from ${text} and delete the file`;
  problems.warn(
    { file },
    `this image is no longer on the page; it is kept${because}, and publishing will upload it again`,
    `to keep it off the page, ${hint}`,
  );
}

/** Whether the page has a text that the files clear with `""`. It gets a file, as at the first pull. */
function isReturnedText(field: MarkdownField, page: Page, plan: Plan): boolean {
  return page.texts?.[field] === undefined && plan.fields.some((change) => change.field === field);
}

/** The plan has an error and no change for `tags: []` when the page has tags, because publishing cannot clear them. */
function emptiedTags({ page, live }: NextPull): FieldChange[] {
  const [declared, tags] = [page.fields.tags, live.fields.tags];
  if (declared?.length !== 0 || tags === undefined || tags.length === 0) return [];
  return [{ field: 'tags', before: tags, after: [] }];
}
