import { QuoteType, Tokenizer } from 'htmlparser2';

/** An attribute of a tag. The offsets are those of the value in the HTML, without its quotes; `to` is exclusive. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** As written: entities are not decoded. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** The parts of HTML that this project uses. Tag names are in lower case. */
export type HtmlPiece =
  | { readonly type: 'text'; readonly from: number; readonly text: string }
  | { readonly type: 'comment'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly type: 'open'; readonly from: number; readonly name: string; readonly attributes: Attribute[] }
  | { readonly type: 'close'; readonly from: number; readonly name: string };

/** Elements whose content is not markup (HTML standard: raw text and escapable raw text elements). Their text is left out. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Splits HTML into pieces as a browser does, in linear time. This uses a tokenizer and not a document parser, because a
 * Markdown file contains fragments, and Markdown's blocks cut them anywhere. Unfinished tags and comments are left out,
 * because a browser ignores them too.
 */
export function scanHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let open = { from: 0, name: '', attributes: [] as Attribute[] };
  let attributeName = '';
  let value = { from: 0, to: 0 };
  let inRaw = false;
  const ignore = (): void => undefined;
  const finishTag = (): void => {
    pieces.push({ type: 'open', ...open });
    inRaw = RAW.has(open.name);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(from, to) {
        if (!inRaw) pieces.push({ type: 'text', from, text: html.slice(from, to) });
      },
      oncomment(start, end, endLength) {
        // The tokenizer also reports `<?`, `<![` and `</ ` here, which browsers read as comments up to the next `>`.
        if (!html.startsWith('<!--', start - 4)) return;
        pieces.push({
          type: 'comment',
          from: start - 4,
          to: end + 1,
          text: html.slice(start, end - endLength),
        });
      },
      onopentagname(from, to) {
        open = { from: from - 1, name: html.slice(from, to).toLowerCase(), attributes: [] };
      },
      onattribname(from, to) {
        attributeName = html.slice(from, to).toLowerCase();
        value = { from: to, to };
      },
      onattribdata(from, to) {
        value = { from, to };
      },
      onattribend(quote) {
        const quoted = quote === QuoteType.Single || quote === QuoteType.Double;
        const { from, to } = value;
        open.attributes.push({ name: attributeName, value: html.slice(from, to), from, to, quoted });
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onclosetag(from, to) {
        inRaw = false;
        // The tokenizer reports a closing tag before it has seen its end.
        const isFinished = html.includes('>', to);
        if (isFinished)
          pieces.push({ type: 'close', from: from - 2, name: html.slice(from, to).toLowerCase() });
      },
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribentity: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  // The tokenizer reads a CDATA section up to `]]>`. HTML has none: to a browser it is a comment up to the next `>`, and
  // so it is to the tokenizer if the name is in lower case.
  tokenizer.write(html.replaceAll('<![CDATA[', '<![cdata['));
  // No tokenizer.end(): it would report unfinished tags and comments.
  return pieces;
}
