import { mkdtempSync } from 'node:fs';
import path from 'node:path';

import type { SyncEvent } from '../model/event.js';
import { toFailure, type Outcome } from '../model/outcome.js';
import { isEmpty } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import type { PreviewedMod } from '../preview/previewed-mod.js';
import { warn } from './annotations.js';
import { setPreview } from './outputs.js';
import { secrets } from './secrets.js';

/** The preview of a run: one HTML file with its pages as players would see them. */
export class RunPreview {
  private readonly mods = new Map<string, PreviewedMod>();
  private making: Promise<string> | undefined;

  constructor(private readonly temporaryFolder: string) {}

  /** Remembers the pages that an event is about. */
  listen(event: SyncEvent): void {
    if (event.kind === 'page declared') this.mods.set(event.page.mod, { page: event.page });
    if (event.kind === 'planned') this.mods.set(event.page.mod, event);
  }

  /**
   * Whether the run will now wait until the portal has returned a page to check. Rendering between the uploads would delay
   * them.
   */
  hasTimeAfter(event: SyncEvent): boolean {
    if (event.kind !== 'written' || event.write.kind === 'upload') return false;
    return event.write.kind === 'gallery' || this.mods.get(event.mod)?.plan?.gallery === undefined;
  }

  /**
   * Begins to write the file. Without changes there is no preview, because rendering takes longer than the rest of such a
   * run.
   */
  begin({ result, problems }: Outcome): void {
    if (result === 'unchanged' || this.mods.size === 0) return;
    this.making ??= this.make(problems).catch((error: unknown) => {
      warn(`no preview of the page: ${toFailure(error).message}`);
      return '';
    });
  }

  /** Sets the output when the file is complete. Never throws: an error is a warning. */
  async finish(): Promise<void> {
    const file = await this.making;
    if (file !== undefined) setPreview(file);
  }

  /**
   * The pages that change: often one of a hundred mods. If no page changes, an error is the reason for the preview, and all
   * pages are shown.
   */
  private shown(): readonly PreviewedMod[] {
    const all = [...this.mods.values()];
    const changing = all.filter(({ plan }) => plan === undefined || !isEmpty(plan));
    return changing.length > 0 ? changing : all;
  }

  private async make(problems: readonly Problem[]): Promise<string> {
    // The run is about to send a request. Node.js compiles at once what it loads, and the request would wait for that: 16 ms.
    await new Promise((resolve) => setImmediate(resolve));
    // Loaded late, because most runs change nothing.
    const { writeSelfContained } = await import(
      /* webpackChunkName: "preview" */ '../preview/self-contained.js'
    );
    const mods = this.shown().map(withoutSecrets);
    const folder = mkdtempSync(path.join(this.temporaryFolder, 'modportal-preview-'));
    const file = path.join(folder, fileName(mods));
    await writeSelfContained(file, { mods, problems: secrets.hideIn(problems) });
    return file;
  }
}

/** Keeps only the parts of the live page that a preview shows, because the whole response is large. */
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

/** An artifact that consists of one file has the name of the file. */
function fileName(mods: readonly PreviewedMod[]): string {
  const [first, ...others] = mods;
  if (first === undefined || others.length > 0) return 'portal-pages.html';
  return `portal-page-${first.page.mod.replace(/[^\w.-]+/g, '-').slice(0, 100)}.html`;
}
