import { Command, CommanderError, InvalidArgumentError } from 'commander';

import packageJson from '../../package.json' with { type: 'json' };
import { toFailure } from '../model/outcome.js';
import { parsePortalUrl } from '../text/secure-url.js';
import type { PreviewOptions } from './preview-command.js';
import { pull, type PullOptions } from './pull-command.js';
import { sayProblems } from './terminal.js';

/**
 * Runs one command.
 *
 * @param args without the paths of Node.js and the script
 * @returns the exit code: 0 when it is done or there is nothing to do, 1 for an error or wrong usage
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('modportal-sync')
    .description("Keeps a Factorio mod's portal page in the mod's own repository.")
    .version(packageJson.version)
    .showHelpAfterError('(--help shows how to use it)')
    .exitOverride();
  program
    .command('pull')
    .description('write the live page of a mod into files, or bring the files up to date')
    .argument('[mod...]', 'internal names; default: the mod of the folder. Several get a folder each')
    .option('--owner <name>', 'all mods of an owner, each in a folder')
    .option('--all', 'also add what modportal.yml does not declare', false)
    .option('--force', 'replace uncommitted changes, and texts that cannot be merged', false)
    .option('--no-prune', 'keep the files of images that are no longer on the page')
    .option('--json', 'print the result as JSON', false)
    .option('--folder <path>', 'where files are read and written', '.')
    .option('--portal-url <url>', 'address of the mod portal', readUrl, new URL('https://mods.factorio.com/'))
    .addHelpText(
      'after',
      '\nExamples:\n  modportal-sync pull big-mod\n  modportal-sync pull --folder mods/big-mod',
    )
    .action(async (mods: string[], options: PullOptions) => {
      exitCode = await pull(mods, options);
    });
  program
    .command('preview')
    .description('show the page as players would see it, in the browser; no key, no network')
    .argument('[config...]', 'paths or globs of modportal.yml files, relative to --folder', ['modportal.yml'])
    .option('--port <number>', 'port on 127.0.0.1; default: any free one', readPort, 0)
    .option('--output <file>', 'write one self-contained HTML file, and end')
    .option('--folder <path>', 'where files are read', '.')
    .addHelpText(
      'after',
      '\nIt prints an address, and renews the page when a file changes. Ctrl+C ends it, with exit code 0.' +
        '\n\nExamples:\n  modportal-sync preview\n  modportal-sync preview "mods/*/modportal.yml" --output preview.html',
    )
    .action(async (configs: string[], options: PreviewOptions) => {
      // Loaded late: no other command renders a page.
      const { preview } = await import(/* webpackChunkName: "preview-command" */ './preview-command.js');
      exitCode = await preview(configs, options);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its message. Help and the version are not errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    sayProblems([], [toFailure(error)]);
    return 1;
  }
}

function readUrl(written: string): URL {
  const url = parsePortalUrl(written);
  if (typeof url === 'string') throw new InvalidArgumentError(`It ${url}.`);
  return url;
}

function readPort(written: string): number {
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) throw new InvalidArgumentError('It must be from 0 to 65535.');
  return port;
}
