import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');

/** A complete workflow in the documentation. */
export interface Recipe {
  /** The file and the name of the workflow. */
  readonly title: string;
  readonly workflow: Workflow;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  /** A reusable workflow. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The pages for users. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const RECIPES: readonly Recipe[] = PAGES.flatMap((page) =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/```yaml\n(name: (.*)\n[\s\S]*?)```/g)].map(
    ([, text = '', name = '']) => ({ title: `${page}: ${name}`, workflow: parse(text) as Workflow }),
  ),
);

/** The folder of the action that a step uses, relative to the root; undefined for the action of somebody else. */
export function folderOf({ uses = '' }: Step): string | undefined {
  const [match, folder = '.'] = /^OWNER\/modportal-sync(?:\/(\w+))?@v1$/.exec(uses) ?? [];
  return match && folder;
}

/** The reusable workflow of this project that a job uses. */
export function reusedWorkflow({ uses = '' }: Job): Workflow | undefined {
  const [, file] = /^OWNER\/modportal-sync\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(uses) ?? [];
  return file === undefined ? undefined : (parse(readFileSync(path.join(root, file), 'utf8')) as Workflow);
}
