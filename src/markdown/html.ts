/** An attribute of a tag. Offsets in the scanned text, `to` exclusive, of the value without its quotes. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** As written, entities not decoded. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** What HTML consists of, as far as this project looks at it. Names of tags are in lower case. */
export type HtmlPiece =
  | { readonly type: 'text'; readonly from: number; readonly text: string }
  | { readonly type: 'comment'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly type: 'open'; readonly from: number; readonly name: string; readonly attributes: Attribute[] }
  | { readonly type: 'close'; readonly from: number; readonly name: string };

/** Elements whose content is no markup (HTML standard: raw text and escapable raw text elements). */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const SPACE = /[\t\n\f\r ]/;
const LETTER = /[a-z]/i;

/**
 * Reads HTML as a browser does, forwards only, so that its time is linear in the text. A parser of whole documents would
 * be the wrong tool: a Markdown file holds fragments, and Markdown's blocks cut them anywhere. What is not finished
 * (a tag, a comment) has no meaning to a browser and is not reported.
 */
export function* scanHtml(html: string): Generator<HtmlPiece, void> {
  let at = 0;
  let text = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const closing = html[open + 1] === '/';
    const isTag = LETTER.test(html[open + (closing ? 2 : 1)] ?? '');
    const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
    if (!isTag && !isDeclaration) {
      at = open + 1;
      continue;
    }
    if (open > text) yield { type: 'text', from: text, text: html.slice(text, open) };
    if (isDeclaration) {
      const isComment = html.startsWith('<!--', open);
      at = declarationEnd(html, open);
      if (at < 0) return;
      // Six characters at least, or it is one of the short forms `<!-->` and `<!--->`, which are empty.
      if (isComment)
        yield { type: 'comment', from: open, to: at, text: html.slice(open + 4, Math.max(open + 4, at - 3)) };
    } else {
      const tag = scanTag(html, open + (closing ? 2 : 1));
      if (tag === undefined) return;
      at = tag.to;
      if (closing) yield { type: 'close', from: open, name: tag.name };
      else yield { type: 'open', from: open, name: tag.name, attributes: tag.attributes };
      if (!closing && RAW.has(tag.name)) {
        at = rawEnd(html, at, tag.name);
        if (at < 0) return;
      }
    }
    text = at;
  }
  if (text < html.length) yield { type: 'text', from: text, text: html.slice(text) };
}

/**
 * The end of a comment or declaration that begins at `from`; -1 without one. HTML has neither CDATA sections nor processing
 * instructions: to a browser `<![CDATA[` and `<?` begin a comment that the next `>` ends.
 */
function declarationEnd(html: string, from: number): number {
  const isComment = html.startsWith('<!--', from);
  const end = isComment ? html.indexOf('-->', from + 2) : html.indexOf('>', from);
  if (end < 0) return -1;
  return end + (isComment ? '-->' : '>').length;
}

/** The beginning of the closing tag of a raw element; -1 without one. */
function rawEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

/** A tag, from its name on; undefined when the text ends before the tag does. */
function scanTag(
  html: string,
  from: number,
): { name: string; attributes: Attribute[]; to: number } | undefined {
  let at = from;
  const skip = (wanted: (character: string) => boolean): string => {
    const start = at;
    while (at < html.length && wanted(html.charAt(at))) at++;
    return html.slice(start, at);
  };
  const isSpace = (character: string): boolean => SPACE.test(character);
  const name = skip(
    (character) => !isSpace(character) && character !== '/' && character !== '>',
  ).toLowerCase();
  const attributes: Attribute[] = [];
  for (;;) {
    skip((character) => isSpace(character) || character === '/');
    if (at >= html.length) return undefined;
    if (html[at] === '>') return { name, attributes, to: at + 1 };
    // The first character belongs to the name whatever it is, even `=`.
    const start = at++;
    skip((character) => !isSpace(character) && character !== '/' && character !== '>' && character !== '=');
    const attribute = html.slice(start, at).toLowerCase();
    const end = at;
    skip(isSpace);
    if (html[at] !== '=') {
      attributes.push({ name: attribute, value: '', from: end, to: end, quoted: false });
      continue;
    }
    at++;
    skip(isSpace);
    const quote = html[at] === '"' || html[at] === "'" ? html.charAt(at++) : undefined;
    const valueFrom = at;
    const value = skip(quote === undefined ? (c) => !isSpace(c) && c !== '>' : (c) => c !== quote);
    attributes.push({ name: attribute, value, from: valueFrom, to: at, quoted: quote !== undefined });
    if (quote !== undefined) at++;
  }
}
