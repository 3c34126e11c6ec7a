import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { EmulatedPortal } from '../../emulator/index.js';
import { toFailure, type Failure, type Publication } from '../../src/model/outcome.js';
import type { ImageFile, Page } from '../../src/model/page.js';
import { type Plan, isEmpty } from '../../src/model/plan.js';
import { planPage } from '../../src/plan/plan-page.js';
import { PortalClient } from '../../src/portal/client.js';
import { systemClock, type Clock } from '../../src/portal/retrier.js';
import { publishPage } from '../../src/publish/publish.js';
import type { PublishEvent } from '../../src/publish/publishing.js';
import { samplePng } from './sample-images.js';

/** Image files on disk for pages that a test makes itself, one for each colour. */
export class SampleImages {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'images-'));

  file(colour: number): ImageFile {
    const bytes = samplePng(colour);
    const name = `${colour}.png`;
    const absolutePath = path.join(this.folder, name);
    if (!existsSync(absolutePath)) writeFileSync(absolutePath, bytes);
    const sha1 = idOfColour(colour);
    return { name, file: name, absolutePath, sha1, bytes: bytes.length, type: 'image/png', copies: [] };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The id that the portal gives to the sample image of a colour. */
export function idOfColour(colour: number): string {
  return createHash('sha1').update(samplePng(colour)).digest('hex');
}

/**
 * A clock whose sleeps take no time; `elapsed` counts them, in milliseconds.
 *
 * @param deadlineMs how long each deadline takes in reality; without it, as long as it says
 */
export function instantClock(deadlineMs = Infinity): Clock & { elapsed: number } {
  return {
    elapsed: 0,
    now() {
      return this.elapsed;
    },
    sleep(ms) {
      // What sleeps side by side ends side by side.
      const end = this.elapsed + ms;
      return Promise.resolve().then(() => {
        this.elapsed = Math.max(this.elapsed, end);
      });
    },
    after(ms, callback) {
      const end = this.elapsed + ms;
      return systemClock.after(Math.min(ms, deadlineMs), () => {
        this.elapsed = Math.max(this.elapsed, end);
        callback();
      });
    },
    random: () => 0.5,
  };
}

/** What one run on one page came to. */
export interface PageRun {
  /** Undefined when the page could not be read. */
  readonly plan?: Plan;
  /** Undefined when there was nothing to publish. */
  readonly publication?: Publication;
  readonly failures: readonly Failure[];
}

/** Reads, plans and publishes one page in this process, as the action does, without its waits. */
export async function runOnPage(
  portal: EmulatedPortal,
  page: Page,
  options: {
    readonly userAgent?: string;
    readonly apiKey?: string | undefined;
    readonly onPlan?: (plan: Plan) => void;
    /** Why images that the plan removes are not in the backup. */
    readonly unsaved?: readonly Failure[];
    readonly emit?: (event: PublishEvent) => void;
  } = {},
): Promise<PageRun> {
  const client = new PortalClient({
    url: new URL(portal.url),
    apiKey: 'apiKey' in options ? options.apiKey : portal.apiKey,
    userAgent: options.userAgent ?? 'test',
    onSecret: () => undefined,
    emit: () => undefined,
    clock: instantClock(),
  });
  try {
    const live = await client.readPage(page.mod);
    const plan = planPage(page, live);
    options.onPlan?.(plan);
    const errors = plan.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || isEmpty(plan)) return { plan, failures: errors };
    const { unsaved, emit = () => undefined } = options;
    const publication = await publishPage({ page, live, plan, portal: client, unsaved }, emit);
    return { plan, publication, failures: publication.failures };
  } catch (error) {
    return { failures: [toFailure(error)] };
  } finally {
    client.close();
  }
}
