import type { Answer } from './answer.js';
import { jsonAnswer } from './answer.js';
import { editDetails } from './edit-api.js';
import { addImage, editImages, finishUpload } from './images-api.js';
import { imageType } from './image-bytes.js';
import { listMods } from './list-api.js';
import { showIndex, showMod } from './page.js';
import { readFull, readShort } from './read-api.js';
import type { Desk, Handler, Origin, PortalRequest, RequestKind } from './request.js';

interface Route {
  readonly origin: Origin;
  readonly kind: RequestKind;
  readonly method: 'GET' | 'POST';
  /** Its group, if any, is the request's name. */
  readonly path: RegExp;
  readonly handler: Handler;
}

const ROUTES: readonly Route[] = [
  { origin: 'portal', kind: 'index', method: 'GET', path: /^\/$/, handler: showIndex },
  { origin: 'portal', kind: 'page', method: 'GET', path: /^\/mod\/([^/]+)$/, handler: showMod },
  { origin: 'portal', kind: 'list', method: 'GET', path: /^\/api\/mods$/, handler: listMods },
  { origin: 'portal', kind: 'short', method: 'GET', path: /^\/api\/mods\/([^/]+)$/, handler: readShort },
  { origin: 'portal', kind: 'full', method: 'GET', path: /^\/api\/mods\/([^/]+)\/full$/, handler: readFull },
  {
    origin: 'portal',
    kind: 'edit_details',
    method: 'POST',
    path: /^\/api\/v2\/mods\/edit_details$/,
    handler: editDetails,
  },
  {
    origin: 'portal',
    kind: 'images/add',
    method: 'POST',
    path: /^\/api\/v2\/mods\/images\/add$/,
    handler: addImage,
  },
  {
    origin: 'portal',
    kind: 'images/edit',
    method: 'POST',
    path: /^\/api\/v2\/mods\/images\/edit$/,
    handler: editImages,
  },
  { origin: 'assets', kind: 'upload', method: 'POST', path: /^\/upload\/([^/]+)$/, handler: finishUpload },
  {
    origin: 'assets',
    kind: 'asset',
    method: 'GET',
    path: /^\/assets\/([0-9a-f]{40})(?:\.thumb)?\.png$/,
    handler: serveAsset,
  },
];

export interface Destination {
  readonly kind: RequestKind;
  /** See {@link PortalRequest.name}. */
  readonly name: string;
  readonly handle: Handler;
}

/** Finds what a request asks for. A path that exists, asked with another method, is of the kind `unknown` too. */
export function destinationOf(origin: Origin, method: string, path: string): Destination {
  const routes = ROUTES.filter((route) => route.origin === origin && route.path.test(path));
  const [route] = routes;
  if (route === undefined) return refused(jsonAnswer(404, { message: 'Not found' }));
  if (route.method !== (method === 'HEAD' ? 'GET' : method))
    return refused(jsonAnswer(405, { message: 'Method not allowed' }, { allow: route.method }));
  const name = decoded(route.path.exec(path)?.[1] ?? '');
  if (name === undefined) return refused(jsonAnswer(400, { message: 'Malformed path' }));
  return { kind: route.kind, name, handle: route.handler };
}

function refused(answer: Answer): Destination {
  return { kind: 'unknown', name: '', handle: () => answer };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** GET /assets/…: the image's own bytes, for the thumbnail too. */
function serveAsset({ name }: PortalRequest, { store }: Desk): Answer {
  const bytes = store.asset(name);
  if (bytes === undefined) return jsonAnswer(404, { message: 'Not found' });
  return {
    status: 200,
    headers: { 'content-type': imageType(bytes) ?? 'application/octet-stream' },
    body: bytes,
  };
}
