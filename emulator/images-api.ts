import type { Answer } from './answer.js';
import { jsonAnswer, Refusal } from './answer.js';
import { imageId, imageType } from './image-bytes.js';
import type { Desk, PortalRequest } from './request.js';
import { authorise, formOf, modFields } from './request.js';

const NO_FIELDS: ReadonlySet<string> = new Set();
const GALLERY_FIELDS: ReadonlySet<string> = new Set(['images']);

/** POST /api/v2/mods/images/add (Mod Images API page): gives a URL that takes one image for the mod. */
export function addImage(request: PortalRequest, desk: Desk): Answer {
  authorise(request, desk);
  const { mod } = modFields(request, desk, NO_FIELDS);
  return jsonAnswer(200, { upload_url: desk.store.permitUpload(mod) });
}

/** POST to an upload URL (`finish_upload`): the URL is the permission, no key is asked for. */
export function finishUpload(request: PortalRequest, desk: Desk): Answer {
  const permit = desk.store.usePermit(request.name);
  if (typeof permit === 'string') {
    if (permit === 'used') desk.violation('an upload URL was used twice');
    throw new Refusal('InvalidRequest', `Upload URL is ${permit === 'used' ? 'already used' : permit}.`);
  }
  const bytes = uploadedImage(request);
  if (desk.store.knowsImage(permit.mod, imageId(bytes)))
    throw new Refusal('InvalidRequest', 'Image already exists');
  return jsonAnswer(200, desk.store.takeUpload(permit.mod, bytes));
}

function uploadedImage(request: PortalRequest): Buffer {
  const { fields, files } = formOf(request);
  const [file, ...others] = files;
  // A part without a file name is text, not a file (RFC 7578, 4.2), and so is refused here.
  if (file?.field !== 'image' || others.length > 0 || fields.length > 0)
    throw new Refusal('InvalidRequest', 'Expected one file, in the field image.');
  const type = imageType(file.bytes);
  if (type === undefined || file.contentType !== type)
    throw new Refusal(
      'InvalidImageUpload',
      'Expected a whole PNG or JPEG image with a file name and its content type.',
    );
  return file.bytes;
}

/**
 * POST /api/v2/mods/images/edit (Mod Images API page): the list is the gallery. Ids that it leaves out are gone, and
 * the answer is still a success. What an empty list does is open; it is refused here, and noted, since none may be sent.
 */
export function editImages(request: PortalRequest, desk: Desk): Answer {
  authorise(request, desk);
  const { mod, fields } = modFields(request, desk, GALLERY_FIELDS);
  const list = fields.get('images')?.[0];
  if (list === undefined) throw new Refusal('InvalidRequest', 'images: this field is required.');
  if (list === '') {
    desk.violation('an empty gallery was sent to images/edit');
    throw new Refusal('InvalidRequest', 'images: the list is empty.');
  }
  const ids = list.split(',');
  const unknown = ids.find((id) => !desk.store.knowsImage(mod, id));
  if (unknown !== undefined) throw new Refusal('InvalidRequest', `Image ${unknown} does not exist.`);
  if (new Set(ids).size < ids.length)
    throw new Refusal('InvalidRequest', 'images: an id stands there twice.');
  const images = ids.map((id) => desk.store.image(id));
  desk.store.update(mod, (state) => {
    state.images = images;
  });
  return jsonAnswer(200, { success: true, images });
}
