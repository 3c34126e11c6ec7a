import type { MarkdownPart } from '../model/page.js';
import {
  encodePath,
  encodeSuffix,
  readDestination,
  type RepositoryLinks,
  type Surroundings,
  type Target,
} from './destination.js';
import type { MarkdownDocument } from './document.js';
import { covers, type Edit } from './edits.js';
import type { Address, OffsetProblem, Role } from './node.js';
import type { Span } from './source-map.js';
import * as problem from './target-problems.js';

type Rewritten =
  | { readonly parts: MarkdownPart[]; readonly warning?: OffsetProblem }
  | { readonly error: OffsetProblem };

/**
 * The edits that make relative links and images work on the portal. The text in `removed` is skipped, and its problems are
 * not reported; these spans are sorted and do not overlap.
 *
 * A definition that both an image and a link use is rewritten as an image: the address of the image's bytes also works in
 * a link, but the address of its page on GitHub shows no image. Any other definition is rewritten as a link.
 */
export function rewriteLinks(
  document: MarkdownDocument,
  removed: readonly Span[],
  surroundings: Surroundings,
): { edits: Edit[]; problems: OffsetProblem[] } {
  const nodes = document.nodes.filter((node) => !covers(removed, node.from));
  const references = nodes.filter((node) => node.type === 'reference');
  const definitions = nodes.filter((node) => node.type === 'definition');
  const imageLabels = new Set(references.filter(({ role }) => role === 'image').map(({ label }) => label));
  const definedLabels = new Set(definitions.map(({ label }) => label));

  const edits: Edit[] = [];
  const problems: OffsetProblem[] = references
    .filter(({ label }) => !definedLabels.has(label))
    .map(problem.excludedDefinition);
  for (const node of nodes) {
    if (node.type !== 'address' && node.type !== 'definition') continue;
    const role = node.type === 'address' ? node.role : imageLabels.has(node.label) ? 'image' : 'link';
    const rewritten = rewriteAddress(document.body, node, role, surroundings);
    if (rewritten === undefined) continue;
    if ('error' in rewritten) {
      problems.push(rewritten.error);
      continue;
    }
    if (rewritten.warning) problems.push(rewritten.warning);
    edits.push({ from: node.from, to: node.to, parts: rewritten.parts, isRemoval: false });
  }
  return { edits, problems };
}

type Found = Extract<Target, { kind: 'file' | 'folder' | 'gallery' }>;

/** Undefined if the address stays as it is. */
function rewriteAddress(
  body: string,
  address: Address,
  role: Role,
  surroundings: Surroundings,
): Rewritten | undefined {
  const destination = readDestination(address.value, surroundings.folder);
  if (destination.kind === 'elsewhere' || destination.kind === 'anchor') return undefined;
  if (destination.kind === 'invalid path') return { error: problem.invalidPath(destination.reason, address) };

  // The parser replaced NUL by U+FFFD.
  if (body.slice(address.from, address.to).includes('\0'))
    return { error: problem.invalidPath('control', address) };

  const suffix = encodeSuffix(destination.suffix, address.syntax);
  const { links: own } = surroundings;
  if (destination.kind === 'page') {
    if (own === undefined) return { error: problem.withoutRepository(address) };
    return rewritten(`${own.repository}/${encodePath(destination.path)}${suffix}`, address, role, own);
  }
  const target = surroundings.lookUp(destination.path);
  if (target.kind === 'missing')
    return { error: problem.missing(address, destination.path, surroundings, target) };
  if (target.kind === 'outside') return { error: problem.outside(address) };
  if (target.kind === 'secret') return { error: problem.secret(address, target.reason) };
  if (role === 'image' && target.kind === 'folder') return { error: problem.folderAsImage(address) };
  if (role === 'image' && target.kind === 'gallery') return { parts: [{ sha1: target.sha1 }, suffix] };

  const { links, path } = target.home ?? { links: own, path: destination.path };
  if (links === undefined) {
    const { home } = target;
    return {
      error: home ? problem.submoduleWithoutUrl(address, home.submodule) : problem.withoutRepository(address),
    };
  }
  const base = baseOf(target, role, links);
  const url = path === '' ? base + suffix : `${base}/${encodePath(path)}${suffix}`;
  return rewritten(url, address, role, links);
}

function baseOf(target: Found, role: Role, links: RepositoryLinks): string {
  if (target.kind === 'folder') return links.tree;
  if (role === 'link') return links.blob;
  return target.kind === 'file' && target.isInLfs?.() ? links.lfs : links.raw;
}

function rewritten(url: string, address: Address, role: Role, { isPrivate }: RepositoryLinks): Rewritten {
  const parts = [url];
  return role === 'image' && isPrivate ? { parts, warning: problem.privateImage(address) } : { parts };
}
