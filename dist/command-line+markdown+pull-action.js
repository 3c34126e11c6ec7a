export const id = 851;
export const ids = [851];
export const modules = {

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readMarkdown)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 2 modules
var decode = __webpack_require__(7031);
// EXTERNAL MODULE: ./.build/src/markdown/github-only.js
var github_only = __webpack_require__(1149);
;// CONCATENATED MODULE: ./.build/src/markdown/html-attributes.js

/** The attributes with an address that a reader follows (`link`) or a browser loads for the page (`image`, `srcset`). */
const ATTRIBUTES = new Map([
    ['a', [['href', 'link']]],
    ['area', [['href', 'link']]],
    ['audio', [['src', 'image']]],
    ['embed', [['src', 'image']]],
    ['iframe', [['src', 'image']]],
    [
        'img',
        [
            ['src', 'image'],
            ['srcset', 'srcset'],
        ],
    ],
    ['input', [['src', 'image']]],
    ['object', [['data', 'image']]],
    [
        'source',
        [
            ['src', 'image'],
            ['srcset', 'srcset'],
        ],
    ],
    ['track', [['src', 'image']]],
    [
        'video',
        [
            ['src', 'image'],
            ['poster', 'image'],
        ],
    ],
]);
/** The addresses in a tag, with their offsets in the HTML. */
function attributeAddresses(tag) {
    return (ATTRIBUTES.get(tag.name) ?? []).flatMap(([name, kind]) => {
        // HTML: if a tag has several attributes of the same name, the first one counts.
        const attribute = tag.attributes.find((candidate) => candidate.name === name);
        if (attribute === undefined)
            return [];
        return kind === 'srcset' ? candidates(attribute) : single(attribute, kind);
    });
}
/** The names that an in-page link to a tag can use: its `id`, and the `name` of an `<a>`. */
function anchorNames(tag) {
    return tag.attributes
        .filter(({ name, value }) => value !== '' && (name === 'id' || (name === 'name' && tag.name === 'a')))
        .map(({ value }) => (0,decode/* decodeHTMLAttribute */.Im)(value));
}
function addressIn(attribute, role, from, to) {
    const value = (0,decode/* decodeHTMLAttribute */.Im)(attribute.value.slice(from, to));
    const syntax = attribute.quoted ? 'quoted attribute' : 'unquoted attribute';
    return { type: 'address', role, value, syntax, from: attribute.from + from, to: attribute.from + to };
}
/** A single URL. Browsers ignore the blanks around it. */
function single(attribute, role) {
    const { value } = attribute;
    const to = value.trimEnd().length;
    const from = value.length - value.trimStart().length;
    return from < to ? [addressIn(attribute, role, from, to)] : [];
}
const BLANK = /[\t\n\f\r ]/;
/** The URLs of a `srcset`, `url descriptor, url descriptor`. HTML: a comma is part of a URL unless it is at the URL's end. */
function candidates(attribute) {
    const { value } = attribute;
    const addresses = [];
    let at = 0;
    while (at < value.length) {
        while (at < value.length && (BLANK.test(value.charAt(at)) || value[at] === ','))
            at++;
        const from = at;
        while (at < value.length && !BLANK.test(value.charAt(at)))
            at++;
        let to = at;
        while (to > from && value[to - 1] === ',')
            to--;
        if (to > from)
            addresses.push(addressIn(attribute, 'image', from, to));
        if (to < at)
            continue;
        // The descriptors end at the next comma outside of parentheses.
        for (let depth = 0; at < value.length && (depth > 0 || value[at] !== ','); at++) {
            if (value[at] === '(')
                depth++;
            else if (value[at] === ')')
                depth--;
        }
    }
    return addresses;
}

// EXTERNAL MODULE: ./.build/src/markdown/html.js
var markdown_html = __webpack_require__(2488);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
;// CONCATENATED MODULE: ./.build/src/markdown/parser.js

/**
 * markdown-it with two corrections: footnotes, and CommonMark's rules for the end of a link's destination. Unlike a
 * renderer, it accepts destinations with any scheme and leaves them as they are written.
 *
 * markdown-it was the only parser tried that stays linear on hostile text: micromark took 7 s for 1 MB of ordinary
 * Markdown, and @lezer/markdown is quadratic in brackets and overflows the stack on nested images.
 *
 * @param maxNesting where blocks or links are nested more deeply, the parser skips the rest of the text
 */
function createParser(maxNesting = 100) {
    const parser = new markdown_it["default"]({ html: true, maxNesting });
    parser.normalizeLink = (url) => url;
    parser.validateLink = () => true;
    parser.helpers.parseLinkDestination = parseLinkDestination;
    parser.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, {
        alt: ['paragraph', 'reference', 'blockquote'],
    });
    return parser;
}
const FOOTNOTE_LABEL = /\[\^[^\]\s[]+\]:/y;
/**
 * A block rule for GFM's footnote definition, `[^label]: text`; further paragraphs of the footnote are indented by four
 * columns. Without it, markdown-it reads a footnote of one word as a reference definition, and the word as its destination.
 * (markdown-it-footnote also collects and numbers the footnotes, and so moves them out of their place.)
 */
function footnoteDefinition(state, startLine, endLine, silent) {
    const start = state.bMarks[startLine] ?? 0;
    const shift = state.tShift[startLine] ?? 0;
    const indent = state.sCount[startLine] ?? 0;
    if (indent < 0 || indent - state.blkIndent >= 4)
        return false;
    FOOTNOTE_LABEL.lastIndex = start + shift;
    if (!FOOTNOTE_LABEL.test(state.src))
        return false;
    if (silent)
        return true;
    const end = state.eMarks[startLine] ?? start;
    const textStart = Math.min(state.skipSpaces(FOOTNOTE_LABEL.lastIndex), end);
    const { parentType, blkIndent, tight } = state;
    state.push('footnote_open', '', 1).map = [startLine, startLine + 1];
    state.parentType = 'footnote';
    state.blkIndent += 4;
    state.tShift[startLine] = textStart - start;
    // The first line counts as indented, like the other lines of the footnote.
    state.sCount[startLine] = state.blkIndent;
    state.md.block.tokenize(state, startLine, endLine);
    state.tShift[startLine] = shift;
    state.sCount[startLine] = indent;
    Object.assign(state, { parentType, blkIndent, tight });
    state.push('footnote_close', '', -1);
    return true;
}
const { parseLinkDestination: parse } = new markdown_it["default"]().helpers;
/**
 * Replaces markdown-it's helper, which skips any character after a backslash, even the end of the line. CommonMark: a
 * destination in angle brackets ends with its line, and one without brackets ends at a control character. A backslash
 * before that is an ordinary backslash.
 */
const parseLinkDestination = (text, start, max) => parse(text, start, endOfDestination(text, start, max));
/** markdown-it rejects a destination with more open parentheses, which keeps many of them linear. */
const MAX_PARENTHESES = 32;
/** The end of a destination at a control character after a backslash; `max` if it ends in another way, or not at all. */
function endOfDestination(text, start, max) {
    const isBracketed = text[start] === '<';
    let open = 0;
    for (let at = start; at < max; at++) {
        const character = text.charAt(at);
        if (character === '\\') {
            at++;
            if (isBracketed ? text[at] === '\n' : isControl(text.charCodeAt(at)))
                return at;
        }
        else if (isBracketed) {
            if (at > start && '<>\n'.includes(character))
                return max;
        }
        else if (character <= ' ')
            return max;
        else if (character === '(' && ++open > MAX_PARENTHESES)
            return max;
        else if (character === ')' && open-- === 0)
            return max;
    }
    return max;
}
const isControl = (code) => code < 0x20 || code === 0x7f;

;// CONCATENATED MODULE: ./.build/src/markdown/positioned-parser.js

/**
 * Lists count as two levels, quotes and footnotes as one. Each level costs time for every line or character in it, so the
 * limit keeps hostile text linear and the stack small. No real page has sixteen lists in one another.
 */
const MAX_NESTING = 32;
/** markdown-it reports no offsets within a line. The two states below record them while it parses. */
const markdown = createParser(MAX_NESTING);
const CONTAINERS = new Set(['blockquote_open', 'list_item_open', 'footnote_open']);
/** Block parsing that records offsets within lines. */
class PositionedBlockState extends markdown.block.State {
    /** The offset of the destination in a reference definition. */
    destinations = new Map();
    /** The offset of a table's row, after the marks of the lists and quotes around it. */
    rows = new Map();
    /** The offset at which the nesting becomes too deep. The parser skips most of the text after it. */
    tooDeep;
    row;
    push(type, tag, nesting) {
        const token = super.push(type, tag, nesting);
        if (type === 'reference_definition')
            this.destinations.set(token, this.destination());
        if (type === 'tr_open')
            this.row = token;
        // markdown-it sets a row's line after pushing the row, and resets the state of the line after the table.
        if (type === 'tr_close' && this.row?.map)
            this.rows.set(this.row, this.textStart(this.row.map[0]));
        if (CONTAINERS.has(type) && this.level >= MAX_NESTING)
            this.tooDeep ??= this.textStart(this.line);
        return token;
    }
    /** The offset of a line's text, after the marks of the lists and quotes around it. */
    textStart(line) {
        return (this.bMarks[line] ?? this.src.length) + (this.tShift[line] ?? 0);
    }
    /** The parser has found a definition on the current line: `[label]:`, then blanks with at most one newline. */
    destination() {
        let line = this.line;
        let at = this.textStart(line) + 1;
        let inLabel = true;
        for (; at < this.src.length; at++) {
            const character = this.src.charAt(at);
            if (character === '\n')
                at = this.textStart(++line) - 1;
            else if (inLabel && character === '\\' && this.src[at + 1] !== '\n')
                at++;
            else if (inLabel && character === ']') {
                inLabel = false;
                at++; // the colon
            }
            else if (!inLabel && character !== ' ' && character !== '\t')
                break;
        }
        return at;
    }
}
const POSITIONED = new Set(['link_open', 'link_close', 'image', 'html_inline']);
/**
 * Inline parsing that records the offset of each token in the text: for a link, the beginning and the end of its text; for
 * an image, its `!`; for HTML, its `<`.
 */
class PositionedInlineState extends markdown.inline.State {
    offsets = new Map();
    push(type, tag, nesting) {
        const token = super.push(type, tag, nesting);
        if (POSITIONED.has(type))
            this.offsets.set(token, this.pos);
        return token;
    }
}

// EXTERNAL MODULE: ./.build/src/markdown/source-map.js
var source_map = __webpack_require__(4571);
;// CONCATENATED MODULE: ./.build/src/markdown/node-reader.js

/** Reads the parser's block tokens in order and collects the nodes. */
class NodeReader {
    source;
    lines;
    state;
    nodes = [];
    /** The cells of the current row that have not been read yet. */
    cells = [].values();
    /** The offset of the current table. All its cells count as one block. */
    table;
    /** The current heading, in Markdown or HTML. A heading in HTML may contain Markdown, and end in another block. */
    heading;
    atx = false;
    line = 0;
    /** The types of the last two tokens. */
    before = [];
    constructor(source, lines, state) {
        this.source = source;
        this.lines = lines;
        this.state = state;
    }
    read(token) {
        this.line = token.map?.[0] ?? this.line;
        const lineStart = this.lines.starts[this.line] ?? 0;
        const block = this.table ?? lineStart;
        const feature = (0,github_only/* githubFeatureOf */.XL)(token, this.before);
        if (feature)
            this.nodes.push({ type: 'github only', feature, from: lineStart });
        this.before = [this.before.at(-1) ?? '', token.type];
        switch (token.type) {
            case 'heading_open':
                this.atx = token.markup.startsWith('#');
                this.heading = { name: token.tag, from: lineStart, text: '' };
                break;
            case 'heading_close':
                this.finishHeading(token.tag);
                this.atx = false;
                break;
            case 'table_open':
                this.table = lineStart;
                break;
            case 'table_close':
                this.table = undefined;
                break;
            case 'tr_open': {
                const from = this.state.rows.get(token) ?? 0;
                this.cells = (0,source_map/* mapCells */.os)(this.source, { from, to: this.lines.ends[this.line] ?? from }).values();
                break;
            }
            case 'tr_close':
                this.readExcessCells(block);
                break;
            case 'inline':
                this.readInline(this.map(token), block);
                break;
            case 'html_block': {
                const map = (0,source_map/* mapLines */.YX)(this.source, this.lines, token.content, this.line);
                this.readHtml(map.text, 0, map, block);
                break;
            }
            case 'reference_definition':
                this.readDefinition(token);
                break;
        }
    }
    map(token) {
        // Cells have no lines. The parser adds empty cells to a row that is too short.
        if (token.map === null)
            return this.cells.next().value ?? new source_map/* SourceMap */.oY('', []);
        return this.atx
            ? (0,source_map/* mapHeading */.tK)(this.source, this.lines, token.content, this.line)
            : (0,source_map/* mapLines */.YX)(this.source, this.lines, token.content, this.line);
    }
    /** No page shows the cells of a row beyond the table's width, but a marker in one of them counts. */
    readExcessCells(block) {
        const before = this.nodes.length;
        for (const cell of this.cells)
            this.readInline(cell, block);
        for (const node of this.nodes.splice(before))
            if (node.type === 'comment')
                this.nodes.push(node);
    }
    readInline(map, block) {
        const inline = new PositionedInlineState(map.text, markdown, this.state.env, []);
        markdown.inline.tokenize(inline);
        // Emphasis binds less tightly than everything else read here, and matters only for the text of a heading.
        if (this.heading)
            for (const rule of markdown.inline.ruler2.getRules(''))
                rule(inline);
        const links = [];
        for (const token of inline.tokens) {
            const offset = inline.offsets.get(token) ?? 0;
            if (token.type === 'link_open')
                links.push(token);
            else if (token.type === 'link_close')
                this.readUse('link', links.pop() ?? token, map, offset);
            else if (token.type === 'image')
                this.readUse('image', token, map, offset + 2 + token.content.length);
            else if (token.type === 'html_inline')
                this.readHtml(token.content, offset, map, block);
            else if (this.heading)
                this.heading.text += token.type.endsWith('break') ? '\n' : token.content;
        }
        const emoji = (0,github_only/* emojiCodeIn */.Xm)(inline.tokens);
        if (emoji === undefined)
            return;
        const from = map.toSource(Math.max(map.text.indexOf(emoji), 0));
        this.nodes.push({ type: 'github only', feature: ':emoji: codes', from });
    }
    /** Reads a link or an image. Its text ends with the `]` at `textEnd`. */
    readUse(role, token, map, textEnd) {
        if (token.info === 'auto')
            return;
        const label = labelOf(token);
        if (label !== undefined) {
            this.nodes.push({ type: 'reference', role, label, from: map.toSource(textEnd) });
            return;
        }
        let at = textEnd + ']('.length;
        while (/[ \t\n]/.test(map.text.charAt(at)))
            at++;
        const address = addressAt(map.text, at);
        if (address === undefined)
            return;
        this.nodes.push({ type: 'address', role, ...address, ...map.spanToSource(address.from, address.to) });
    }
    readDefinition(token) {
        const address = addressAt(this.source, this.state.destinations.get(token) ?? 0);
        const label = labelOf(token);
        if (address && label !== undefined)
            this.nodes.push({ type: 'definition', label, ...address });
    }
    /** Reads HTML at `offset` of the mapped text. */
    readHtml(html, offset, map, block) {
        const pieces = (0,markdown_html/* scanHtml */.L)(html);
        const misplaced = misplacedMarkers(html, pieces);
        const readMisplaced = (end) => {
            while (misplaced[0] !== undefined && misplaced[0] < end)
                this.nodes.push({ type: 'misplaced marker', from: map.toSource(offset + (misplaced.shift() ?? 0)) });
        };
        for (const piece of pieces) {
            readMisplaced(piece.from);
            const from = map.toSource(offset + piece.from);
            if (piece.type === 'text') {
                if (this.heading)
                    this.heading.text += (0,decode/* decodeHTML */.Gz)(piece.text);
            }
            else if (piece.type === 'comment') {
                const span = map.spanToSource(offset + piece.from, offset + piece.to);
                this.nodes.push({ type: 'comment', text: piece.text, block, ...span });
            }
            else if (piece.type === 'close') {
                this.finishHeading(piece.name);
            }
            else {
                if (HEADING.test(piece.name))
                    this.heading ??= { name: piece.name, from, text: '' };
                if (piece.name === 'details')
                    this.nodes.push({ type: 'github only', feature: '<details>', from });
                for (const name of anchorNames(piece))
                    this.nodes.push({ type: 'anchor', name, from });
                for (const address of attributeAddresses(piece)) {
                    this.nodes.push({ ...address, ...map.spanToSource(offset + address.from, offset + address.to) });
                }
            }
        }
        readMisplaced(html.length);
    }
    finishHeading(name) {
        if (this.heading?.name !== name)
            return;
        const { text, from } = this.heading;
        this.nodes.push({ type: 'heading', text: text.trim(), from });
        this.heading = undefined;
    }
}
const HEADING = /^h[1-6]$/;
/**
 * The offsets of markers that are not comments to a browser: in a script, in an attribute, in a text area. Each is an
 * error, because otherwise the text that it should exclude would be published.
 */
function misplacedMarkers(html, pieces) {
    const comments = new Set(pieces.filter(({ type }) => type === 'comment').map(({ from }) => from));
    return [...html.matchAll(/<!--[\s-]*modportal:exclude/gi)]
        .map(({ index }) => index)
        .filter((at) => !comments.has(at));
}
function labelOf(token) {
    const label = token.meta?.label;
    return typeof label === 'string' ? label : undefined;
}
/** The address that begins at `from`, without its angle brackets; undefined if it is missing or empty. */
function addressAt(text, from) {
    const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, from, text.length);
    if (!ok || str === '')
        return undefined;
    const brackets = text[from] === '<' ? 1 : 0;
    return { from: from + brackets, to: pos - brackets, value: str, syntax: 'markdown' };
}

;// CONCATENATED MODULE: ./.build/src/markdown/document.js

/** Parses a Markdown text, whose newlines are LF: CommonMark with GFM's tables and footnotes. */
function readMarkdown(body) {
    // CommonMark reads NUL as U+FFFD, and a lone CR as the end of a line. Neither changes an offset.
    const source = body.replaceAll('\0', '\uFFFD').replaceAll('\r', '\n');
    const state = new PositionedBlockState(source, markdown, { references: {} }, []);
    const lines = { starts: [...state.bMarks], ends: [...state.eMarks] };
    markdown.block.tokenize(state, 0, state.lineMax);
    const reader = new NodeReader(source, lines, state);
    for (const token of state.tokens)
        reader.read(token);
    return {
        body,
        nodes: reader.nodes,
        blocks: topLevelBlocks(state.tokens, lines),
        lineStarts: lines.starts,
        itemLines: new Set(state.tokens
            .filter(({ type }) => type === 'list_item_open')
            .map(({ map }) => lines.starts[map?.[0] ?? 0] ?? 0)),
        tooDeep: state.tooDeep,
    };
}
const BLOCKS = {
    html_block: 'html',
    reference_definition: 'definition',
};
function topLevelBlocks(tokens, lines) {
    return tokens.flatMap(({ type, tag, level, map, nesting }) => {
        if (level !== 0 || map === null || nesting < 0)
            return [];
        const from = lines.starts[map[0]] ?? 0;
        const to = lines.starts[map[1]] ?? lines.ends.at(-1) ?? 0;
        return [{ type: tag === 'h1' ? 'title' : (BLOCKS[type] ?? 'other'), from, to }];
    });
}

/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ keptLines),
/* harmony export */   V4: () => (/* binding */ splice),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _source_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4571);

/** Sorts edits by place. Edits that overlap become one edit, which only removes text. */
function merge(edits) {
    const merged = [];
    for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
        const last = merged.at(-1);
        if (last === undefined || edit.from >= last.to)
            merged.push(edit);
        else
            merged[merged.length - 1] = {
                from: last.from,
                to: Math.max(last.to, edit.to),
                parts: [],
                isRemoval: true,
            };
    }
    return merged;
}
/** Whether one of the spans contains `offset`. The spans are sorted and do not overlap. */
function covers(spans, offset) {
    const span = spans[(0,_source_map_js__WEBPACK_IMPORTED_MODULE_0__/* .binarySearch */ .El)(spans.length, (index) => spans[index]?.from ?? 0, offset)];
    return span !== undefined && span.from <= offset && offset < span.to;
}
/** For each line of the text that `splice` returns, the line of the body on which it begins, counted from 0. */
function keptLines(body, edits) {
    const kept = [];
    let line = 0;
    let isLineStart = true;
    const read = (from, to, isKept) => {
        for (let at = from; at < to; at++) {
            if (isKept && isLineStart)
                kept.push(line);
            const isNewline = body.charCodeAt(at) === 0x0a;
            if (isKept)
                isLineStart = isNewline;
            if (isNewline)
                line++;
        }
    };
    const insert = (text) => {
        for (const character of text) {
            if (isLineStart)
                kept.push(line);
            isLineStart = character === '\n';
        }
    };
    let at = 0;
    for (const edit of edits) {
        read(at, edit.from, true);
        for (const part of edit.parts)
            insert(typeof part === 'string' ? part : 'address');
        read(edit.from, edit.to, false);
        at = edit.to;
    }
    read(at, body.length, true);
    return kept;
}
/** Applies edits, which are sorted and do not overlap. Adjacent strings are joined. */
function splice(body, edits) {
    const parts = [];
    let text = [];
    const flush = () => {
        const joined = text.join('');
        if (joined !== '')
            parts.push(joined);
        text = [];
    };
    let at = 0;
    for (const edit of edits) {
        text.push(body.slice(at, edit.from));
        for (const part of edit.parts) {
            if (typeof part === 'string') {
                text.push(part);
            }
            else {
                flush();
                parts.push(part);
            }
        }
        at = edit.to;
    }
    text.push(body.slice(at));
    flush();
    return parts;
}

/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ githubFeatureOf),
/* harmony export */   Xm: () => (/* binding */ emojiCodeIn),
/* harmony export */   wp: () => (/* binding */ noticeGithubOnly)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7056);

/**
 * GitHub's own syntax that begins with a block token.
 *
 * @param before the types of the two tokens before it
 */
function githubFeatureOf(token, before) {
    const [outer, inner] = before;
    switch (token.type) {
        case 'footnote_open':
            return 'footnotes';
        case 'fence':
            return /^\s*mermaid\b/i.test(token.info) ? 'Mermaid diagrams' : undefined;
        case 'inline':
            if (inner !== 'paragraph_open')
                return undefined;
            if (outer === 'blockquote_open' && ALERT.test(token.content))
                return 'alerts';
            return outer === 'list_item_open' && /^\[[ x]\]\s/i.test(token.content) ? 'task lists' : undefined;
        default:
            return undefined;
    }
}
const ALERT = /^\[!(?:note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
/** The colons must not be part of a time, an address or a name such as `flib:gui:`. */
const EMOJI = /(?<![\w:/]):(?:[a-z][a-z0-9_+-]*|\+1|-1):(?![\w:])/;
/** The first `:emoji:` code in the text of a block, outside of code and HTML. The parser splits text at underscores. */
function emojiCodeIn(tokens) {
    const text = tokens.map(({ type, content }) => (type === 'text' ? content : '\n')).join('');
    return EMOJI.exec(text)?.[0];
}
/**
 * At most one notice, which names syntax that may be shown as plain text: how the portal shows it is not known. The spans
 * in `removed` are not published; they are sorted and do not overlap.
 *
 * @param lineOf the line of an offset in the file
 */
function noticeGithubOnly(nodes, removed, lineOf) {
    const first = new Map();
    for (const node of nodes) {
        if (node.type !== 'github only' || first.has(node.feature) || (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(removed, node.from))
            continue;
        first.set(node.feature, node.from);
    }
    const [from] = first.values();
    if (from === undefined)
        return [];
    const list = [...first].map(([feature, at]) => `${feature} (line ${lineOf(at)})`).join(', ');
    return [
        {
            severity: 'notice',
            from,
            message: `the portal may show some of GitHub's own Markdown as plain text: ${list}`,
            hint: 'look at the page after publishing; text between exclusion markers is shown only on GitHub',
        },
    ];
}

/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scanHtml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);

/** Elements whose content is not markup (HTML standard: raw text and escapable raw text elements). Their text is left out. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
/**
 * Splits HTML into pieces as a browser does, in linear time. This uses a tokenizer and not a document parser, because a
 * Markdown file contains fragments, and Markdown's blocks cut them anywhere. Unfinished tags and comments are left out,
 * because a browser ignores them too.
 */
function scanHtml(html) {
    const pieces = [];
    let open = { from: 0, name: '', attributes: [] };
    let attributeName = '';
    let value = { from: 0, to: 0 };
    let inRaw = false;
    const ignore = () => undefined;
    const finishTag = () => {
        pieces.push({ type: 'open', ...open });
        inRaw = RAW.has(open.name);
    };
    const tokenizer = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ decodeEntities: false }, {
        ontext(from, to) {
            if (!inRaw)
                pieces.push({ type: 'text', from, text: html.slice(from, to) });
        },
        oncomment(start, end, endLength) {
            // The tokenizer also reports `<?`, `<![` and `</ ` here, which browsers read as comments up to the next `>`.
            if (!html.startsWith('<!--', start - 4))
                return;
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
            const quoted = quote === htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .X.Single || quote === htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .QuoteType */ .X.Double;
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
    });
    // The tokenizer reads a CDATA section up to `]]>`. HTML has none: to a browser it is a comment up to the next `>`, and
    // so it is to the tokenizer if the name is in lower case.
    tokenizer.write(html.replaceAll('<![CDATA[', '<![cdata['));
    // No tokenizer.end(): it would report unfinished tags and comments.
    return pieces;
}

/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ binarySearch),
/* harmony export */   YX: () => (/* binding */ mapLines),
/* harmony export */   oY: () => (/* binding */ SourceMap),
/* harmony export */   os: () => (/* binding */ mapCells),
/* harmony export */   tK: () => (/* binding */ mapHeading)
/* harmony export */ });
/** Binary search: the index of the last of `count` ascending values that is ≤ `limit`; 0 if all are above it. */
function binarySearch(count, valueAt, limit) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (valueAt(middle) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/**
 * The text that the parser returns (without quote marks, list indentation, the backslash before a table's pipe) and a map
 * from its offsets to those of the source. The segments ascend in both numbers, and the first one begins at offset 0.
 */
class SourceMap {
    text;
    segments;
    constructor(text, segments) {
        this.text = text;
        this.segments = segments;
    }
    /** Maps an offset of the text to an offset of the source. */
    toSource(offset) {
        const { segments } = this;
        const segment = segments[binarySearch(segments.length, (index) => segments[index]?.offset ?? 0, offset)];
        return segment === undefined ? offset : segment.source + (offset - segment.offset);
    }
    /** The end is mapped from the last character, since the next character may be on another line. */
    spanToSource(from, to) {
        return { from: this.toSource(from), to: to > from ? this.toSource(to - 1) + 1 : this.toSource(from) };
    }
}
const isBlank = (code) => code === 0x20 || code === 0x09 || code === 0x0a;
/**
 * Maps text that the parser took from whole lines, from line `first` (counted from 0). The parser removes the marks and
 * indentation before each line's text, and blanks around the whole, so each line is found by its end.
 */
function mapLines(source, lines, parsed, first) {
    let length = parsed.length;
    while (length > 0 && isBlank(parsed.charCodeAt(length - 1)))
        length--;
    const text = parsed.slice(0, length);
    const parts = text.split('\n');
    let offset = 0;
    const segments = parts.map((part, index) => {
        const line = first + index;
        let end = lines.ends[line] ?? source.length;
        if (index === parts.length - 1)
            while (end > 0 && isBlank(source.charCodeAt(end - 1)))
                end--;
        const segment = { offset, source: end - part.length };
        offset += part.length + 1;
        return segment;
    });
    return new SourceMap(text, segments);
}
/** Maps the text of an ATX heading by its beginning, after the opening marks, because closing marks may follow it. */
function mapHeading(source, lines, text, line) {
    let start = source.indexOf('#', lines.starts[line] ?? 0);
    while (source.startsWith('#', start))
        start++;
    while (isBlank(source.charCodeAt(start)))
        start++;
    return new SourceMap(text, [{ offset: 0, source: start }]);
}
/**
 * Maps the cells of a table's row. The span excludes the marks of the list or quote around the table.
 * GFM: a pipe with a backslash before it is a pipe in the cell's text, even in code. Every other pipe ends the cell.
 */
function mapCells(source, { from, to }) {
    const cells = [];
    let text = '';
    let segments = [];
    let start = from;
    const addText = (end) => {
        if (end > start)
            segments.push({ offset: text.length, source: start });
        text += source.slice(start, end);
    };
    const finishCell = () => {
        const leading = text.length - text.trimStart().length;
        const shifted = segments.map((segment) => ({ offset: segment.offset - leading, source: segment.source }));
        cells.push(new SourceMap(text.trim(), shifted));
        text = '';
        segments = [];
    };
    for (let at = from; at < to; at++) {
        if (source[at] !== '|')
            continue;
        const escaped = at > from && source[at - 1] === '\\';
        addText(escaped ? at - 1 : at);
        start = escaped ? at : at + 1;
        if (!escaped)
            finishCell();
    }
    addText(to);
    finishCell();
    // There is no cell before a row's first pipe.
    if (cells.length > 1 && cells[0]?.text === '')
        cells.shift();
    return cells;
}

/***/ })

};
