import { readFileSync } from 'node:fs';
import path from 'node:path';

import { attributeRules, type AttributeRules } from './git-attributes.js';
import { pathWithin } from './submodules.js';
import { isNodeError, type Target, type Workspace } from './workspace.js';

/** In bytes (Git LFS specification, "The Pointer"). */
const MAX_POINTER = 1023;

/** In bytes; real ones have a few hundred. */
const MAX_ATTRIBUTES = 1024 * 1024;

/** Finds the files for which GitHub has only a Git LFS pointer, whether or not the checkout has the real bytes. */
export class LfsFiles {
  /** By folder, relative to the workspace. */
  private readonly rules = new Map<string, AttributeRules>();
  private readonly known = new Map<string, boolean>();

  constructor(private readonly workspace: Workspace) {}

  /** @param root the root of the file's repository, relative to the workspace */
  contains(target: Extract<Target, { kind: 'file' | 'folder' }>, root: string): boolean {
    const { file } = target;
    const known = this.known.get(file);
    if (known !== undefined) return known;
    const isInLfs = isPointer(target) || this.hasFilter(file, root);
    this.known.set(file, isInLfs);
    return isInLfs;
  }

  /** Git reads the .gitattributes of every folder above a file. The nearest line that sets `filter` wins. */
  private hasFilter(file: string, root: string): boolean {
    const top = this.rulesIn(root);
    let filter = top.filterOf(pathWithin(root, file));
    const folders = path.posix.dirname(pathWithin(root, file)).split('/');
    let folder = root;
    for (const name of folders) {
      if (name === '.') continue;
      folder = path.posix.join(folder, name);
      filter = this.rulesIn(folder, top).filterOf(pathWithin(folder, file)) ?? filter;
    }
    return filter === 'lfs';
  }

  private rulesIn(folder: string, top?: AttributeRules): AttributeRules {
    const known = this.rules.get(folder);
    if (known !== undefined) return known;
    const rules = attributeRules(this.read(path.posix.join(folder, '.gitattributes')), top);
    this.rules.set(folder, rules);
    return rules;
  }

  private read(file: string): string {
    const target = this.workspace.find(file);
    if (target.kind !== 'file' || target.bytes > MAX_ATTRIBUTES) return '';
    return readOrNothing(target.absolutePath);
  }
}

function isPointer(target: Extract<Target, { kind: 'file' | 'folder' }>): boolean {
  if (target.kind !== 'file' || target.bytes > MAX_POINTER) return false;
  return readOrNothing(target.absolutePath).startsWith('version https://git-lfs.github.com/spec/');
}

/** A file that cannot be read is no reason to stop a run: at worst, an image keeps its usual address. */
function readOrNothing(absolutePath: string): string {
  try {
    return readFileSync(absolutePath, 'utf8');
  } catch (error) {
    if (isNodeError(error)) return '';
    throw error;
  }
}
