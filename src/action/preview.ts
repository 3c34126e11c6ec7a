import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';

import type { SyncEvent } from '../model/event.js';
import { toFailure, type Outcome } from '../model/outcome.js';
import type { PreviewedMod } from '../preview/previewed-mod.js';
import { warn } from './annotations.js';
import { setPreview } from './outputs.js';
import { secrets } from './secrets.js';

/** The preview of a run: one HTML file with its pages as players would see them. */
export class RunPreview {
  private readonly mods = new Map<string, PreviewedMod>();

  /** Remembers what an event tells about the pages. */
  listen(event: SyncEvent): void {
    if (event.kind === 'page declared') this.mods.set(event.page.mod, { page: event.page });
    if (event.kind === 'planned') this.mods.set(event.page.mod, event);
  }

  /**
   * Writes the file and sets the output `preview`, unless no page changes: rendering takes longer than a run with nothing to
   * do. Never throws: an error is a warning.
   */
  async write({ result, problems }: Outcome, temporaryFolder: string): Promise<void> {
    if (result === 'unchanged' || this.mods.size === 0) return;
    try {
      // Loaded late, because most runs change nothing.
      const { writeSelfContained } = await import(
        /* webpackChunkName: "preview" */ '../preview/self-contained.js'
      );
      const mods = [...this.mods.values()].map(withoutSecrets);
      const folder = await mkdtemp(path.join(temporaryFolder, 'modportal-preview-'));
      const file = path.join(folder, fileName(mods));
      await writeSelfContained(file, { mods, problems: secrets.hideIn(problems) });
      setPreview(file);
    } catch (error) {
      warn(`no preview of the page: ${toFailure(error).message}`);
    }
  }
}

/** Of the live page, only what a preview shows: the whole response is large. */
function withoutSecrets({ page, live, plan }: PreviewedMod): PreviewedMod {
  const { mod, config, fields, gallery } = page;
  const { owner, license } = live?.body ?? {};
  return secrets.hideIn({
    page: { mod, config, fields, ...(gallery && { gallery }) },
    live: live && {
      fields: live.fields,
      images: live.images,
      address: live.address,
      body: { owner, license },
    },
    plan,
  });
}

/** An artifact of one file has its name. */
function fileName(mods: readonly PreviewedMod[]): string {
  const [first, ...others] = mods;
  if (first === undefined || others.length > 0) return 'portal-pages.html';
  return `portal-page-${first.page.mod.replace(/[^\w.-]+/g, '-').slice(0, 100)}.html`;
}
