import { imageId, imageType } from './image-bytes.js';
import type { Context, PortalRequest } from './request.js';
import { authorise, formOf, modFields } from './request.js';
import type { PortalResponse } from './response.js';
import { ApiError, jsonResponse } from './response.js';

const NO_FIELDS: ReadonlySet<string> = new Set();
const GALLERY_FIELDS: ReadonlySet<string> = new Set(['images']);

/** POST /api/v2/mods/images/add (Mod Images API page): returns a URL for the upload of one image. */
export function addImage(request: PortalRequest, context: Context): PortalResponse {
  authorise(request, context);
  const { mod } = modFields(request, context, NO_FIELDS);
  return jsonResponse(200, { upload_url: context.store.createUploadUrl(mod) });
}

/** POST to an upload URL (`finish_upload`): no key is needed, because the URL is the permission. */
export function finishUpload(request: PortalRequest, context: Context): PortalResponse {
  const upload = context.store.useUploadUrl(request.name);
  if (typeof upload === 'string') {
    if (upload === 'used') context.noteClientError('an upload URL was used twice');
    throw new ApiError('InvalidRequest', `Upload URL is ${upload === 'used' ? 'already used' : upload}.`);
  }
  const bytes = uploadedImage(request);
  if (context.store.hasImage(upload.mod, imageId(bytes)))
    throw new ApiError('InvalidRequest', 'Image already exists');
  return jsonResponse(200, context.store.storeUpload(upload, bytes));
}

function uploadedImage(request: PortalRequest): Buffer {
  const { fields, files } = formOf(request);
  const [file, ...others] = files;
  // A part without a file name is a text field, not a file (RFC 7578, 4.2).
  if (file?.field !== 'image' || others.length > 0 || fields.length > 0)
    throw new ApiError('InvalidRequest', 'Expected one file, in the field image.');
  const type = imageType(file.bytes);
  if (type === undefined || file.contentType !== type)
    throw new ApiError(
      'InvalidImageUpload',
      'Expected a complete PNG or JPEG image with a file name and its content type.',
    );
  return file.bytes;
}

/**
 * POST /api/v2/mods/images/edit (Mod Images API page): replaces the gallery with the list. Images that are not in the list
 * are removed, and the response is still a success. A form without `images` empties the gallery, as measured on the
 * portal. It is not known what the portal does with an empty value: here it is rejected. Both are noted as client errors.
 */
export function editImages(request: PortalRequest, context: Context): PortalResponse {
  authorise(request, context);
  const { mod, fields } = modFields(request, context, GALLERY_FIELDS);
  const list = fields.get('images')?.[0];
  if (list === undefined) context.noteClientError('images/edit without images, which empties the gallery');
  if (list === '') {
    context.noteClientError('an empty gallery was sent to images/edit');
    throw new ApiError('InvalidRequest', 'images: the list is empty.');
  }
  const ids = list?.split(',') ?? [];
  const unknown = ids.find((id) => !context.store.hasImage(mod, id));
  if (unknown !== undefined) throw new ApiError('InvalidRequest', `Image ${unknown} does not exist.`);
  if (new Set(ids).size < ids.length) throw new ApiError('InvalidRequest', 'images: an id is listed twice.');
  const images = ids.map((id) => context.store.image(id));
  context.store.update(mod, (state) => {
    state.images = images;
  });
  return jsonResponse(200, { success: true, images });
}
