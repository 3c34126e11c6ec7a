import * as v from 'valibot';

import { closedObject, flag, path, text } from './field-schema.js';

/** The keys below `images`. */
export const imagesEntries = {
  folder: v.exactOptional(v.pipe(path, v.description('Folder with the PNG and JPEG images.'))),
  files: v.exactOptional(
    v.pipe(
      v.array(path, 'must be a list'),
      v.minLength(1, 'must name at least one file'),
      v.description(
        'Paths and globs of PNG and JPEG images, in this order; instead of `folder`. The files of a glob are in natural order.',
      ),
    ),
  ),
  first: v.exactOptional(
    v.pipe(
      v.array(text, 'must be a list'),
      v.description(
        'File names in `folder` that come first, in this order; the rest follow in natural order.',
      ),
    ),
  ),
  prune: v.exactOptional(
    v.pipe(
      flag,
      v.description(
        'Remove images from the portal that are not in the folder or `files`. `false` keeps them; without the key, they are kept with a warning.',
      ),
    ),
  ),
};

type Images = v.InferOutput<v.ObjectSchema<typeof imagesEntries, undefined>>;

/** A rule on the keys of `images`. The schema for editors has the same rule as `jsonSchema`. */
function imagesRule(
  at: 'files' | 'first' | undefined,
  isMet: (images: Images) => boolean,
  message: string,
  jsonSchema: object,
): v.BaseValidation<Images, Images, v.CheckIssue<Images>> {
  const rule = v.check(isMet, message);
  return Object.assign(at === undefined ? rule : v.forward(rule, [at]), { jsonSchema });
}

/** The long form of `images`. */
export const images = v.pipe(
  closedObject(imagesEntries),
  imagesRule(
    undefined,
    ({ folder, files }) => folder !== undefined || files !== undefined,
    'needs the key `folder` or `files`',
    { anyOf: [{ required: ['folder'] }, { required: ['files'] }] },
  ),
  imagesRule(
    'files',
    ({ folder, files }) => folder === undefined || files === undefined,
    'cannot be used together with `images.folder`; keep one of them',
    { not: { required: ['folder', 'files'] } },
  ),
  imagesRule(
    'first',
    ({ folder, files, first }) => first === undefined || files === undefined || folder !== undefined,
    'belongs to `images.folder`; the order of `images.files` is the order of the gallery',
    { dependencies: { first: ['folder'] } },
  ),
);
