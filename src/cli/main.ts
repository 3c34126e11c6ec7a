import { Command, CommanderError, InvalidArgumentError } from 'commander';

import { toFailure, toProblem } from '../model/outcome.js';
import { VERSION } from '../program.js';
import { problemData } from '../report/problem-json.js';
import { parsePortalUrl } from '../text/secure-url.js';
import { plan, type PlanOptions } from './plan-command.js';
import type { PreviewOptions } from './preview-command.js';
import { publish, type PublishOptions } from './publish-command.js';
import { pull, type PullOptions } from './pull-command.js';
import { restore, type RestoreOptions } from './restore-command.js';
import { printJson, sayProblems } from './terminal.js';

const CONFIGS = 'paths or globs of modportal.yml files, relative to --folder; default: modportal.yml';

const KEY = '\nThe API key comes from the environment variable FACTORIO_API_KEY.';

const PREVIEW =
  '\nIt needs neither a key nor the network. It prints the address to open, and updates the page when a file\n' +
  'changes. Ctrl+C ends it, with exit code 0.';

/**
 * Runs one command.
 *
 * @param args without the paths of Node.js and the script
 * @returns the exit code: 0 when it is done or there is nothing to do, 1 for an error or wrong usage, 2 when `plan --exit-code`
 *   finds changes
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('modportal-sync')
    .description("Keeps a Factorio mod's portal page in the mod's own repository.")
    .version(VERSION)
    .showHelpAfterError('(--help shows how to use it)')
    // The descriptions have the defaults that are not obvious; commander would also add "(default: false)".
    .configureHelp({ optionDescription: ({ description }) => description })
    .exitOverride();
  const command = (usage: string, description: string, examples: readonly string[]): Command =>
    program
      .command(usage)
      .description(description)
      .option('--folder <path>', 'where files are read and written; default: the current folder', '.')
      .option(
        '--portal-url <url>',
        'address of the mod portal',
        readUrl,
        new URL('https://mods.factorio.com/'),
      )
      .option('--json', 'print the result as JSON', false)
      .addHelpText(
        'after',
        ['\nExamples:', ...examples.map((line) => `  modportal-sync ${line}`)].join('\n'),
      );

  command('pull', 'write the live page of a mod into files, or bring the files up to date', [
    'pull big-mod',
    'pull --folder mods/big-mod',
    'pull --owner octo --folder mods',
  ])
    .argument('[mod...]', 'internal names; default: the mod of the folder. With several, each gets a folder')
    .option('--owner <name>', 'all mods of an owner, each in a folder')
    .option('--all', 'also add what modportal.yml does not declare', false)
    .option('--force', 'replace uncommitted changes, and texts that cannot be merged', false)
    .option('--no-prune', 'keep the files of images that are no longer on the page')
    .action(async (mods: string[], options: PullOptions) => {
      exitCode = await pull(mods, options);
    });
  command('plan', 'show what publish would do', ['plan', 'plan --exit-code mods/*/modportal.yml'])
    .argument('[config...]', CONFIGS)
    .option('--exit-code', 'exit with 2 when there are changes', false)
    .action(async (configs: string[], options: PlanOptions) => {
      exitCode = await plan(configs, options);
    });
  command('publish', 'show the plan, ask, and publish', [
    'publish',
    'publish --yes mods/big-mod/modportal.yml',
  ])
    .argument('[config...]', CONFIGS)
    .option('--yes', 'publish without asking', false)
    .addHelpText('after', KEY)
    .action(async (configs: string[], options: PublishOptions) => {
      exitCode = await publish(configs, options);
    });
  command('restore', 'show how the pages differ from a backup, ask, and publish them as they were', [
    'restore .modportal-backups/modportal-backup-2026-01-31T120000.000Z.json',
  ])
    .argument('<backup>', 'path of its JSON file, relative to --folder')
    .option('--yes', 'restore without asking', false)
    .option('--without-lost-images', 'leave out images that are neither on the portal nor saved', false)
    .addHelpText('after', KEY)
    .action(async (backup: string, options: RestoreOptions) => {
      exitCode = await restore(backup, options);
    });
  command('preview', 'show the page as players would see it, in a browser', [
    'preview',
    'preview --port 8000 mods/*/modportal.yml',
    'preview --output preview.html',
  ])
    .argument('[config...]', CONFIGS)
    .option('--port <number>', 'port on 127.0.0.1; default: any free port', readPort, 0)
    .option(
      '--output <file>',
      'write one self-contained HTML file, relative to --folder, and exit',
      readHtmlFile,
    )
    .addHelpText('after', PREVIEW)
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
    const problem = toProblem(toFailure(error));
    sayProblems([problem], '.');
    if (args.includes('--json')) printJson({ result: 'failed', problems: [problemData(problem)] });
    return 1;
  }
}

function readUrl(written: string): URL {
  const url = parsePortalUrl(written);
  if (typeof url === 'string') throw new InvalidArgumentError(`It ${url}.`);
  return url;
}

/** A file with another extension is probably one of the author's, such as the configuration, and would be replaced. */
function readHtmlFile(written: string): string {
  if (!/\.html?$/i.test(written)) throw new InvalidArgumentError('It must end with .html.');
  return written;
}

function readPort(written: string): number {
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) throw new InvalidArgumentError('It must be from 0 to 65535.');
  return port;
}
