import type { SyncEvent } from '../../src/model/event.js';
import type { LiveImage } from '../../src/model/live-page.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { ImageFile } from '../../src/model/page.js';
import type { GalleryChange, Plan } from '../../src/model/plan.js';
import { planGallery } from '../../src/plan/plan-gallery.js';
import { parseLivePage } from '../../src/portal/parse-live-page.js';
import type { ReportContext } from '../../src/report/context.js';

export const CONTEXT: ReportContext = {
  dryRun: true,
  repository: { serverUrl: 'https://github.com', owner: 'octo', name: 'belt-gauge', isPrivate: false },
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/octo/belt-gauge/actions/runs/42',
  pullRequest: 7,
};

export const NOTHING: Outcome = {
  result: 'unchanged',
  problems: [],
  plans: [],
  unread: [],
  publications: [],
  failures: [],
  backup: '',
};

export function plan(mod: string, changes: Partial<Plan> = {}): Plan {
  return {
    mod,
    config: 'modportal.yml',
    address: `https://mods.factorio.com/mod/${mod}`,
    fields: [],
    unknown: [],
    problems: [],
    ...changes,
  };
}

/** The event that shows a plan. Only a preview needs its pages, which are empty here. */
export function planned(of: Plan): SyncEvent {
  const live = parseLivePage({ name: of.mod }, of.address);
  if (live === undefined) throw new Error('a name is enough for a page');
  return {
    kind: 'planned',
    plan: of,
    live,
    page: { mod: of.mod, config: of.config, fields: {}, places: {} },
  };
}

/** An id like the portal's, made from a short name. */
export function sha1(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40);
}

export function live(name: string): LiveImage {
  const url = `https://assets-mod.factorio.com/assets/${sha1(name)}`;
  return { id: sha1(name), url: `${url}.png`, thumbnail: `${url}.thumb.png` };
}

export function file(name: string, bytes = 66_000): ImageFile {
  return {
    name,
    file: `portal/images/${name}`,
    absolutePath: `/repository/portal/images/${name}`,
    sha1: sha1(name),
    bytes,
    type: 'image/png',
    copies: [],
  };
}

export function gallery(before: readonly string[], after: readonly string[], prune = false): GalleryChange {
  const folder = { source: 'portal/images', images: after.map((name) => file(name)), prune };
  const { change } = planGallery(folder, before.map(live));
  if (change === undefined) throw new Error('a gallery that does not change');
  return change;
}
