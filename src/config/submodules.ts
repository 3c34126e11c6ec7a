import { readdirSync } from 'node:fs';
import path from 'node:path';

import { repositoryAt, type GitHubRepository } from '../model/github-repository.js';
import type { Problems } from '../model/problem.js';
import { readTextFile } from './text-file.js';
import type { Workspace } from './workspace.js';

/** One Git repository in the workspace: the one that was checked out, or a submodule at any depth. */
export interface WorkingTree {
  /** Its folder, relative to the workspace; '.' for the workspace itself. */
  readonly root: string;
  /** Undefined when it is not known. */
  readonly repository: GitHubRepository | undefined;
  /** Whether it is inside another repository of the workspace. */
  readonly isNested: boolean;
  /** False for a submodule that is an empty folder. */
  readonly isCheckedOut: boolean;
}

/** Finds the repository that contains a file of the workspace. */
export class Submodules {
  /** For each folder, the submodules in its .gitmodules: path → `url`. */
  private readonly listed = new Map<string, ReadonlyMap<string, string>>();
  /** For each folder, the repository that begins there; undefined when none begins there. */
  private readonly trees = new Map<string, WorkingTree | 'nothing' | undefined>();

  /**
   * @param repository of the workspace; undefined when it is not known
   * @param problems for a .gitmodules that cannot be read
   */
  constructor(
    private readonly workspace: Workspace,
    private readonly repository: GitHubRepository | undefined,
    private readonly problems: Problems,
  ) {}

  /**
   * The repository that contains a folder, for the file from which links are resolved.
   *
   * @param folder relative to the workspace
   */
  treeOf(folder: string): WorkingTree {
    const root = this.rootOf(folder);
    const outer = root === '.' ? '.' : this.rootOf(path.posix.dirname(root));
    // Without an entry in .gitmodules, it was checked out there with the input `path` of actions/checkout.
    const isSubmodule = root !== '.' && this.listedIn(outer).has(pathWithin(outer, root));
    const tree = isSubmodule ? this.treeAt(root, this.treeOf(outer)) : undefined;
    if (tree !== undefined && tree !== 'nothing') return tree;
    return { root, repository: this.repository, isNested: false, isCheckedOut: true };
  }

  /**
   * The repository that contains the target of a link.
   *
   * @param target relative to the workspace
   * @param from the repository of the link. This repository or one of its submodules contains the target
   */
  treeHolding(target: string, from: WorkingTree): WorkingTree {
    if (target === from.root) return from;
    let holder = from;
    let folder = from.root;
    for (const segment of pathWithin(from.root, target).split('/')) {
      folder = folder === '.' ? segment : `${folder}/${segment}`;
      const tree = this.treeAt(folder, holder);
      // A target can have a million segments.
      if (tree === 'nothing') break;
      holder = tree ?? holder;
    }
    return holder;
  }

  /** The repository that begins at a folder inside another repository; `nothing` when the folder does not exist. */
  private treeAt(root: string, outer: WorkingTree): WorkingTree | 'nothing' | undefined {
    if (this.trees.has(root)) return this.trees.get(root);
    const tree = this.readTree(root, outer);
    this.trees.set(root, tree);
    return tree;
  }

  private readTree(root: string, outer: WorkingTree): WorkingTree | 'nothing' | undefined {
    const folder = this.workspace.find(root);
    if (folder.kind !== 'folder') return 'nothing';
    const url = this.listedIn(outer.root).get(pathWithin(outer.root, root));
    const isCheckedOut = this.workspace.hasGit(root);
    if (!isCheckedOut && (url === undefined || readdirSync(folder.absolutePath).length > 0)) return undefined;
    const repository = url === undefined ? undefined : repositoryAt(url, outer.repository);
    return { root, repository, isNested: true, isCheckedOut };
  }

  /** The nearest folder with a `.git`, going upwards, or else the workspace. */
  private rootOf(folder: string): string {
    for (let root = folder; root !== '.'; root = path.posix.dirname(root)) {
      if (this.workspace.hasGit(root)) return root;
    }
    return '.';
  }

  private listedIn(root: string): ReadonlyMap<string, string> {
    const known = this.listed.get(root);
    if (known !== undefined) return known;
    const file = path.posix.join(root, '.gitmodules');
    const isThere = this.workspace.find(file).kind !== 'missing';
    const read = isThere
      ? readTextFile(undefined, file, '', { file }, this.workspace, this.problems)
      : undefined;
    const listed = readGitmodules(read?.text ?? '');
    this.listed.set(root, listed);
    return listed;
  }
}

/** Converts a path from relative to the workspace to relative to a parent folder; '' for the folder itself. */
export function pathWithin(folder: string, file: string): string {
  if (file === folder) return '';
  return folder === '.' ? file : file.slice(folder.length + 1);
}

/**
 * Maps the `path` of each submodule to its `url`. Supports the part of Git's format (git-config(1), "Syntax") that
 * .gitmodules uses. INI packages read quotes and comments differently from Git.
 */
export function readGitmodules(text: string): Map<string, string> {
  const sections: Record<'path' | 'url', string | undefined>[] = [];
  for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
    const header = /^\s*\[(?:"(?:[^"\\]|\\.)*"|[^"\]])*\]/.exec(line);
    if (header) sections.push({ path: undefined, url: undefined });
    const [, key = '', written = ''] =
      /^\s*(path|url)\s*=(.*)$/i.exec(line.slice(header?.[0].length ?? 0)) ?? [];
    const section = sections.at(-1);
    const name = key.toLowerCase();
    if (section && (name === 'path' || name === 'url')) section[name] = valueOf(written);
  }
  return new Map(
    sections.flatMap(({ path: at, url }) =>
      at === undefined || url === undefined
        ? []
        : [[path.posix.normalize(at).replace(/\/+$/, ''), url] as const],
    ),
  );
}

/** Any part of a value may be in quotes. Outside of quotes, `#` and `;` begin a comment. */
function valueOf(written: string): string {
  let value = '';
  for (const [piece] of written.trim().matchAll(/"(?:[^"\\]|\\.)*"|\\.|[^"\\]/g)) {
    if (piece === '#' || piece === ';') break;
    value += piece.replace(/^"([^]*)"$/, '$1').replace(/\\(.)/g, '$1');
  }
  return value.trim();
}
