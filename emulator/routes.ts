import { editDetails } from './edit-api.js';
import { addImage, editImages, finishUpload } from './images-api.js';
import { imageType } from './image-bytes.js';
import { listMods } from './list-api.js';
import { showIndex, showMod } from './page.js';
import { readFull, readShort } from './read-api.js';
import type { Context, Handler, Origin, PortalRequest, RequestKind } from './request.js';
import type { PortalResponse } from './response.js';
import { jsonResponse } from './response.js';

interface Route {
  readonly origin: Origin;
  readonly kind: RequestKind;
  readonly method: 'GET' | 'POST';
  /** The first group, if there is one, is {@link PortalRequest.name}. */
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

export interface RouteMatch {
  readonly kind: RequestKind;
  /** See {@link PortalRequest.name}. */
  readonly name: string;
  readonly handler: Handler;
}

/** Finds the route of a request. A known path with the wrong method also has the kind `unknown`. */
export function matchRoute(origin: Origin, method: string, path: string): RouteMatch {
  const routes = ROUTES.filter((route) => route.origin === origin && route.path.test(path));
  const [route] = routes;
  if (route === undefined) return noRoute(jsonResponse(404, { message: 'Not found' }));
  if (route.method !== (method === 'HEAD' ? 'GET' : method))
    return noRoute(jsonResponse(405, { message: 'Method not allowed' }, { allow: route.method }));
  const name = decoded(route.path.exec(path)?.[1] ?? '');
  if (name === undefined) return noRoute(jsonResponse(400, { message: 'Malformed path' }));
  return { kind: route.kind, name, handler: route.handler };
}

function noRoute(response: PortalResponse): RouteMatch {
  return { kind: 'unknown', name: '', handler: () => response };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** GET /assets/…: returns the image's bytes; the thumbnail is the same image in full size. */
function serveAsset({ name }: PortalRequest, { store }: Context): PortalResponse {
  const bytes = store.asset(name);
  if (bytes === undefined) return jsonResponse(404, { message: 'Not found' });
  return {
    status: 200,
    headers: { 'content-type': imageType(bytes) ?? 'application/octet-stream' },
    body: bytes,
  };
}
