import path from 'node:path';

import type { Checkout } from '../config/load-pages.js';
import type { Field } from '../model/fields.js';
import type { LiveImage, LivePage } from '../model/live-page.js';
import type { Page } from '../model/page.js';
import type { Problems } from '../model/problem.js';
import type { Draft } from './draft.js';

/** Everything needed to pull one page. */
export interface Pulling {
  readonly checkout: Checkout;
  /** Path of modportal.yml, relative to the workspace, with forward slashes. */
  readonly config: string;
  readonly live: LivePage;
  /** The fields that are texts, by the path of their file relative to the workspace. */
  readonly texts: ReadonlyMap<string, Field>;
  /** By SHA1, the addresses that the live texts have for images of the gallery that are no longer on the page. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Returns the bytes of an image. @throws PortalError */
  readonly download: (image: LiveImage) => Promise<Buffer>;
  readonly draft: Draft;
  readonly problems: Problems;
}

/** A pull into files that exist. */
export interface NextPull extends Pulling {
  /** The page as the files declare it. */
  readonly page: Page;
  /** Whether to add what the files do not declare. */
  readonly all: boolean;
  /** Whether the portal's text replaces a file into which its changes cannot be carried back. */
  readonly force: boolean;
  /** Whether to delete the files of images that are no longer on the page. */
  readonly prune: boolean;
}

/** A path in the folder of modportal.yml, relative to the workspace. */
export function beside(config: string, file: string): string {
  return path.posix.join(path.posix.dirname(config), file);
}
