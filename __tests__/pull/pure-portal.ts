import { createHash } from 'node:crypto';

import { loadPages } from '../../src/config/load-pages.js';
import { FIELD_NAMES } from '../../src/model/fields.js';
import type { LiveImage, LivePage } from '../../src/model/live-page.js';
import type { Page } from '../../src/model/page.js';
import { idOf, isEmpty, type Plan } from '../../src/model/plan.js';
import { Problems } from '../../src/model/problem.js';
import { planPage } from '../../src/plan/plan-page.js';
import type { PortalClient } from '../../src/portal/client.js';
import type { Pulled } from '../../src/model/pulled.js';
import { pullPage, type PullRequest } from '../../src/pull/pull.js';
import { REPOSITORY } from '../support/pulling.js';

/** The page of a new mod. */
export const NEW_PAGE: LivePage = {
  name: 'big-mod',
  fields: {
    title: 'big-mod',
    summary: '',
    description: '',
    faq: '',
    category: 'no-category',
    tags: [],
    license: 'default_mit',
    homepage: '',
    source_url: '',
    deprecated: false,
  },
  images: [],
  address: 'https://mods.factorio.com/mod/big-mod',
  body: {},
};

/** An image as the portal shows it after an upload. */
export function liveImage(id: string): LiveImage {
  const url = `https://assets-mod.factorio.com/assets/${id}`;
  return { id, url: `${url}.png`, thumbnail: `${url}.thumb.png` };
}

export function sha1Of(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

/** @returns undefined when the files have an error */
export async function load(workspace: string): Promise<Page | undefined> {
  return (await loadPages(['modportal.yml'], { workspace, repository: REPOSITORY }, new Problems()))[0];
}

/** The page after the plan has been carried out. */
export function published(page: Page, live: LivePage): LivePage {
  const { fields, gallery } = planPage(page, live);
  const changed = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
  const after = {
    ...live,
    fields: { ...live.fields, ...changed },
    ...(gallery && { images: gallery.after.map((item) => liveImage(idOf(item))) }),
  };
  // The addresses of images that were not live are known now.
  return isEmpty(planPage(page, after)) ? after : published(page, after);
}

/** What publishing the files would do; undefined when they have an error. */
export async function planOf(workspace: string, live: LivePage): Promise<Plan | undefined> {
  const page = await load(workspace);
  return page && planPage(page, live);
}

/** The fields that a plan changes, and `images`. */
export function partsOf(plan: Plan | undefined): string[] {
  if (plan === undefined) return ['an error in the files'];
  const fields = plan.fields.map(({ field }) => field);
  return FIELD_NAMES.filter((field) => fields.includes(field))
    .map(String)
    .concat(plan.gallery ? ['images'] : []);
}

/** A pull from a page in memory. `downloads` counts the images. */
export async function pullFrom(
  live: LivePage,
  images: ReadonlyMap<string, Uint8Array>,
  workspace: string,
  options: Partial<PullRequest> = {},
): Promise<Pulled & { readonly downloads: number }> {
  let downloads = 0;
  const portal = {
    readPage: () => Promise.resolve(live),
    download: (address: string) => {
      downloads++;
      const id = /[0-9a-f]{40}/.exec(address)?.[0] ?? '';
      const bytes = images.get(id) ?? Buffer.alloc(0);
      // Without a copy: a test serves a gigabyte.
      return Promise.resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  } as unknown as PortalClient;
  const request = {
    workspace,
    repository: REPOSITORY,
    config: 'modportal.yml',
    mod: 'big-mod',
    all: false,
    force: false,
    prune: true,
    ...options,
  };
  const pulled = await pullPage(request, portal, () => undefined);
  return { ...pulled, downloads };
}
