/** The lines of one .gitattributes that set `filter`. */
export interface AttributeRules {
  /** Macros: the value of `filter` that each of them sets. Only the top-level file may define them. */
  readonly macros: ReadonlyMap<string, string>;
  /**
   * The file's `filter`; '' if it is unset, undefined if no line matches.
   *
   * @param file relative to the folder of the .gitattributes
   */
  filterOf(file: string): string | undefined;
}

/**
 * Reads a .gitattributes (gitattributes(5)), as far as it concerns `filter`. Supported: comments, quoted patterns, `*`,
 * `?`, `[…]` with POSIX classes, `**`, macros. Left out: octal escapes in quotes, and files outside of the work tree
 * (`.git/info/attributes`). A package for .gitignore would also match the files below a matching folder, and .gitattributes
 * does not. Git itself rejects a folder that another user owns, as is usual in containers.
 *
 * @param top the rules of the top-level file; undefined if `text` is that file
 */
export function attributeRules(text: string, top?: AttributeRules): AttributeRules {
  const macros = new Map<string, string>(top?.macros);
  const rules: { readonly matches: (file: string) => boolean; readonly filter: string }[] = [];
  for (const line of text.split('\n')) {
    const [, quoted, plain = '', attributes = ''] = LINE.exec(line) ?? [];
    const pattern = quoted?.replace(/\\(["\\])/g, '$1') ?? plain;
    // Git ignores `!`, and a folder's attributes do not apply to its files.
    if (pattern === '' || /^[#!]|\/$/.test(pattern)) continue;
    const filter = filterIn(attributes, macros);
    if (filter === undefined) continue;
    if (!pattern.startsWith('[attr]')) rules.push({ matches: matcherOf(pattern), filter });
    else if (top === undefined) macros.set(pattern.slice('[attr]'.length), filter);
  }
  return { macros, filterOf: (file) => rules.findLast(({ matches }) => matches(file))?.filter };
}

const LINE = /^[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t]+))[ \t]+(.*)$/s;

function filterIn(attributes: string, macros: ReadonlyMap<string, string>): string | undefined {
  let filter: string | undefined;
  for (const attribute of attributes.split(/[ \t\r]+/)) {
    const [, sign, name = '', value = ''] = /^([-!]?)([^=]*)=?(.*)$/.exec(attribute) ?? [];
    if (name === 'filter') filter = sign === '' ? value : '';
    else if (sign === '') filter = macros.get(name) ?? filter;
  }
  return filter;
}

/** A character of a pattern's segment: `*`, or a test for one character. */
type Element = '*' | ((character: string) => boolean);

function matcherOf(pattern: string): (file: string) => boolean {
  const parts = pattern.replace(/^\//, '').split('/');
  const segments = parts.map((part) => (part === '**' ? '**' : elementsOf(part)));
  const isSegment = (elements: readonly Element[], name: string): boolean =>
    matches(
      elements,
      Array.from(name),
      isStar,
      (element, character) => element !== '*' && element(character),
    );
  // A pattern without a slash matches names in any folder.
  const isAnywhere = !pattern.includes('/');
  return (file) => {
    const names = file.split('/');
    return matches(
      segments,
      isAnywhere ? names.slice(-1) : names,
      (segment) => segment === '**',
      (segment, name) => segment !== '**' && isSegment(segment, name),
    );
  };
}

const isStar = (element: Element): boolean => element === '*';

function elementsOf(part: string): Element[] {
  const tokens = part.match(/\*+|\\.|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|./gsu) ?? [];
  return tokens.map((token): Element => {
    if (token.startsWith('*')) return '*';
    if (token === '?') return () => true;
    // In Git, a bracket that is never closed matches nothing.
    if (token.startsWith('[')) return token.length > 1 ? characterClass(token) : () => false;
    const literal = token.length > 1 ? token.replace(/^\\/, '') : token;
    return (character) => character === literal;
  });
}

/** `git lfs track` writes `[[:space:]]` for a space. */
const POSIX: Readonly<Record<string, string>> = {
  ...{ alnum: '\\p{L}\\p{N}', alpha: '\\p{L}', digit: '0-9', lower: '\\p{Ll}' },
  ...{ punct: '\\p{P}', space: '\\s', upper: '\\p{Lu}', xdigit: '0-9A-Fa-f' },
};

function characterClass(token: string): (character: string) => boolean {
  const [, negation, body = ''] = /^\[([!^]?)(.*)\]$/su.exec(token) ?? [];
  const inside = body.replace(
    /\[:(\w+):\]|\\(.)|[[\]^]/gsu,
    (whole, name: string | undefined, escaped: string = whole) =>
      name === undefined ? escaped.replace(/[[\]^\\-]/, '\\$&') : (POSIX[name] ?? ''),
  );
  try {
    const expression = new RegExp(`^[${negation ? '^' : ''}${inside}]$`, 'su');
    return (character) => expression.test(character);
  } catch {
    return () => false;
  }
}

/** Wildcard matching in quadratic time: after a mismatch, only the last star can match more. */
function matches<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isWild: (part: P) => boolean,
  isMatch: (part: P, item: T) => boolean,
): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < text.length;) {
    const [part] = pattern.slice(at, at + 1);
    const [item] = text.slice(index, index + 1);
    if (part !== undefined && isWild(part)) {
      star = at++;
      resume = index;
    } else if (part !== undefined && item !== undefined && isMatch(part, item)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  return pattern.slice(at).every(isWild);
}
