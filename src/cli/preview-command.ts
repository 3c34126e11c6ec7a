import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { toFailure } from '../model/outcome.js';
import type { Page } from '../model/page.js';
import { Problems, type Problem } from '../model/problem.js';
import { renderPreview, versionOf } from '../preview/document.js';
import type { PreviewedMod } from '../preview/previewed-mod.js';
import { writeSelfContained } from '../preview/self-contained.js';
import { problemData } from '../report/problem-json.js';
import { findCheckout, type LocalCheckout } from './checkout.js';
import { loadConfigs } from './configs.js';
import { PreviewServer } from './preview-server.js';
import { endInterruptedLine, pathFromHere, print, printJson, say, sayProblems } from './terminal.js';
import { WatchedFiles } from './watched-files.js';

/** The options of `preview`, as commander reads them. */
export interface PreviewOptions {
  readonly folder: string;
  /** For links to the page. Nothing is requested from it. */
  readonly portalUrl: URL;
  readonly json: boolean;
  /** 0 for any free port. */
  readonly port: number;
  /** A file to write, instead of serving; relative to the folder. */
  readonly output?: string;
}

/**
 * Shows the pages as players would see them: serves them until the process is interrupted, or writes them into one file. It
 * reads nothing from the network.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code: 0 if the server is interrupted, because that is how it ends
 */
export async function preview(configs: readonly string[], options: PreviewOptions): Promise<number> {
  const { folder, output } = options;
  if (output !== undefined) return writePreview(configs, options, pathFromHere(path.resolve(folder, output)));
  const served = await servePreview(configs, options);
  if (options.json) printJson({ url: served.url });
  else print(served.url);
  say('open this address in a browser; the page is updated when a file changes, and Ctrl+C ends the preview');
  await interrupted();
  endInterruptedLine();
  await served.close();
  return 0;
}

async function writePreview(
  configs: readonly string[],
  { folder, portalUrl, json }: PreviewOptions,
  output: string,
): Promise<number> {
  const checkout = findCheckout(folder);
  const pages = new PreviewedPages(configs, checkout, portalUrl);
  const { mods, problems } = await pages.load(() => undefined);
  sayProblems(problems, checkout.workspace);
  try {
    await writeSelfContained(output, { mods, problems });
  } catch (error) {
    throw new Error(`could not write ${output}: ${toFailure(error).message}`, { cause: error });
  }
  if (json) printJson({ file: output, problems: problems.map(problemData) });
  else print(output);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** In milliseconds, between two looks at the files. */
const INTERVAL = 250;

/**
 * Serves the pages, and updates them when a file changes.
 *
 * @returns the address, and a function that ends the server
 */
export async function servePreview(
  configs: readonly string[],
  { folder, portalUrl, port }: Omit<PreviewOptions, 'json' | 'output'>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const checkout = findCheckout(folder);
  const pages = new PreviewedPages(configs, checkout, portalUrl);
  const server = await startServer(port);
  let files = new WatchedFiles();
  let shown = '';
  let said = '[]';
  const renew = async (): Promise<void> => {
    files = new WatchedFiles();
    const { mods, problems } = await pages.load((file) => {
      files.look(file);
    });
    const imageAddress = ({ sha1 }: { sha1: string }) => `/image/${sha1}`;
    const document = renderPreview({ mods, problems, imageAddress, isServed: true });
    if (JSON.stringify(problems) !== said) {
      sayProblems(problems, checkout.workspace);
      if (problems.length === 0) say('no more problems');
      said = JSON.stringify(problems);
    }
    if (versionOf(document) === shown) return;
    if (shown !== '') say('the page is updated');
    shown = versionOf(document);
    server.show({ document, images: mods.flatMap(({ page }) => page.gallery?.images ?? []) });
  };
  await renew();

  const end = new AbortController();
  const watch = async (): Promise<void> => {
    for (;;) {
      await wait(INTERVAL, undefined, end).catch(() => undefined);
      if (end.signal.aborted) return;
      if (await files.haveChanged()) await renew();
    }
  };
  const watching = watch();
  return {
    url: server.url,
    async close() {
      end.abort();
      await watching;
      await server.close();
    },
  };
}

async function startServer(port: number): Promise<PreviewServer> {
  try {
    return await PreviewServer.start(port);
  } catch (error) {
    const hint = 'choose another port with --port, or leave it out';
    throw Object.assign(new Error(`cannot listen on port ${port}: ${toFailure(error).message}`), { hint });
  }
}

/** The pages of a checkout, as they are now. A page whose files have errors is shown as it was before. */
class PreviewedPages {
  private before = new Map<string, Page>();

  constructor(
    private readonly configs: readonly string[],
    private readonly checkout: LocalCheckout,
    private readonly portalUrl: URL,
  ) {}

  async load(onLook: (absolutePath: string) => void): Promise<{
    readonly mods: readonly PreviewedMod[];
    readonly problems: readonly Problem[];
  }> {
    const problems = new Problems();
    const pages = await this.read(problems, onLook);
    const read = new Map(pages.map((page) => [page.config, page]));
    const old = problems.errorCount === 0 ? new Map<string, Page>() : this.before;
    // In the previous order, so that the other pages do not move.
    this.before = new Map([...old, ...read]);
    const mods = [...this.before.values()].map((page) => ({
      page,
      address: new URL(`mod/${encodeURIComponent(page.mod)}`, this.portalUrl).href,
      isOutdated: !read.has(page.config),
    }));
    return { mods, problems: problems.inOrder() };
  }

  private async read(problems: Problems, onLook: (absolutePath: string) => void): Promise<readonly Page[]> {
    try {
      return await loadConfigs(this.configs, { ...this.checkout, onLook }, problems);
    } catch (error) {
      // For example, the folder has been deleted.
      problems.error(undefined, toFailure(error).message);
      return [];
    }
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
