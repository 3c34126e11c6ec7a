import { encodePath, encodeSuffix, readDestination } from './destination.js';
import type { MarkdownDocument } from './document.js';
import { covers, type Edit } from './edits.js';
import type { Finding } from './finding.js';
import type { Role, Written } from './node.js';
import type { Span } from './source-text.js';
import * as findings from './target-findings.js';
import type { Surroundings } from './target.js';
import type { MarkdownPart } from '../model/page.js';

type Resolved = { readonly parts: MarkdownPart[]; readonly warning?: Finding } | { readonly error: Finding };

/**
 * The edits that lead relative links and images to where the portal's visitors find them. What is in `removed` (in order
 * and apart) is left alone, and its problems are not reported.
 *
 * A definition that an image uses is an image, even if links use it too: the address of the image's bytes serves a link
 * well, but the address of its page on GitHub shows no image. Without an image it is a link, used or not.
 */
export function rewriteLinks(
  document: MarkdownDocument,
  removed: readonly Span[],
  around: Surroundings,
): { edits: Edit[]; findings: Finding[] } {
  const nodes = document.nodes.filter((node) => !covers(removed, node.from));
  const references = nodes.filter((node) => node.type === 'reference');
  const definitions = nodes.filter((node) => node.type === 'definition');
  const shown = new Set(references.filter(({ role }) => role === 'image').map(({ label }) => label));
  const defined = new Set(definitions.map(({ label }) => label));

  const edits: Edit[] = [];
  const found: Finding[] = references
    .filter(({ label }) => !defined.has(label))
    .map(findings.excludedDefinition);
  for (const node of nodes) {
    if (node.type !== 'target' && node.type !== 'definition') continue;
    const role = node.type === 'target' ? node.role : shown.has(node.label) ? 'image' : 'link';
    const resolved = resolveTarget(document.body, node, role, around);
    if (resolved === undefined) continue;
    if ('error' in resolved) {
      found.push(resolved.error);
      continue;
    }
    if (resolved.warning) found.push(resolved.warning);
    edits.push({ from: node.from, to: node.to, parts: resolved.parts });
  }
  return { edits, findings: found };
}

/** Undefined when the target stays as it is. */
function resolveTarget(
  body: string,
  written: Written,
  role: Role,
  around: Surroundings,
): Resolved | undefined {
  const destination = readDestination(written.value, around.folder);
  if (destination.kind === 'elsewhere' || destination.kind === 'anchor') return undefined;
  if (destination.kind === 'broken') return { error: findings.broken(destination.reason, written) };

  // The parser reads NUL as U+FFFD.
  if (body.slice(written.from, written.to).includes('\0'))
    return { error: findings.broken('control', written) };

  const suffix = encodeSuffix(destination.suffix, written.syntax);
  const target = around.lookUp(destination.path);
  if (target.kind === 'missing')
    return { error: findings.missing(written, destination.path, around, target.submodule) };
  if (target.kind === 'outside') return { error: findings.outside(written) };
  if (target.kind === 'secret') return { error: findings.secret(written, target.reason) };
  if (role === 'image' && target.kind === 'folder') return { error: findings.folderAsImage(written) };
  if (role === 'image' && target.kind === 'gallery') return { parts: [{ sha1: target.sha1 }, suffix] };

  const { links, path } = target.home ?? { links: around.links, path: destination.path };
  if (links === undefined) {
    const { home } = target;
    return {
      error: home ? findings.foreignSubmodule(written, home.submodule) : findings.withoutRepository(written),
    };
  }
  const base = role === 'image' ? links.raw : target.kind === 'folder' ? links.tree : links.blob;
  const parts = [path === '' ? base + suffix : `${base}/${encodePath(path)}${suffix}`];
  return role === 'image' && links.isPrivate ? { parts, warning: findings.privateImage(written) } : { parts };
}
