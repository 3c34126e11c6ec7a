export const id = 756;
export const ids = [756];
export const modules = {

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitFrontMatter)
/* harmony export */ });
/* harmony import */ var gray_matter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(429);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8598);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7973);
/* harmony import */ var _yaml_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(544);

/**
 * In characters; real front matter has a few hundred. gray-matter's patterns take quadratic time for blank lines: 0.2 s
 * at this length.
 */
const MAX_LENGTH = 8192;
const unsupported = {
    parse: () => {
        throw new Error('front matter must be YAML');
    },
};
/**
 * Separates the front matter from the body and checks it. gray-matter splits the file; the yaml package reads the block,
 * because only it returns the places of keys. The other engines of gray-matter are disabled: its JavaScript engine would
 * execute the file.
 *
 * @param text the whole file, with newlines of any kind
 */
function splitFrontMatter(text, file, problems) {
    const source = text.replace(/\r\n?/g, '\n');
    const whole = { file, frontMatter: {}, document: (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyDocument */ .vM)(file), body: source, bodyLine: 1 };
    if (!/^---(?!-)/.test(source))
        return whole;
    const { name: language } = gray_matter__WEBPACK_IMPORTED_MODULE_0__.language(source.slice(0, 100));
    if (language !== '' && !/^ya?ml$/i.test(language)) {
        problems.error({ file, line: 1, column: 4 }, `front matter must be YAML, not ${JSON.stringify(language)}`, 'begin it with a line that is only ---');
        return whole;
    }
    const close = source.indexOf('\n---', 3);
    if (close === -1 || close > MAX_LENGTH) {
        problems.error({ file, line: 1, column: 1 }, close === -1
            ? 'front matter begins here and is never closed'
            : `front matter ${(0,_yaml_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTooLong */ .Si)(close, MAX_LENGTH)}`, 'close it with a line that is only ---; for a horizontal rule at the top of a file, write ***');
        return whole;
    }
    const closing = /^---[^\n]*/.exec(source.slice(close + 1, close + 100))?.[0].trimEnd();
    if (closing !== '---') {
        problems.error({ file, line: lineAt(source, close + 1), column: 1 }, `front matter cannot be closed with ${JSON.stringify(closing)}`, 'close it with a line that is only ---');
        return whole;
    }
    const parts = gray_matter__WEBPACK_IMPORTED_MODULE_0__(source, {
        language: 'yaml',
        engines: { yaml: { parse: () => ({}) }, json: unsupported, javascript: unsupported },
    });
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .gM)(parts.matter, file, problems) ?? whole.document;
    return {
        file,
        frontMatter: (0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(document, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FRONT_MATTER */ .UN, problems),
        document,
        body: parts.content,
        bodyLine: lineAt(source, source.length - parts.content.length),
    };
}
/** The line of an offset, counted from 1. */
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

/***/ }),

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

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ toPortalMarkdown)
});

// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(2710);
// EXTERNAL MODULE: ./.build/src/text/did-you-mean.js
var did_you_mean = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
;// CONCATENATED MODULE: ./.build/src/markdown/destination.js
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/**
 * Resolves an address, with its escapes and entities decoded, as a browser does for the file's page on GitHub.
 * `folder` is the file's folder, relative to the repository's root with forward slashes, `''` for the root.
 */
function readDestination(address, folder) {
    if (SCHEME.test(address) || address.startsWith('//') || address === '' || address.startsWith('?'))
        return { kind: 'elsewhere' };
    if (address.startsWith('#'))
        return { kind: 'anchor', name: decode(address.slice(1)) ?? address.slice(1) };
    const end = address.search(/[?#]/);
    const path = decode(end < 0 ? address : address.slice(0, end));
    if (path === undefined)
        return { kind: 'invalid path', reason: 'percent' };
    // oxlint-disable-next-line no-control-regex -- control characters are invalid
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { kind: 'invalid path', reason: 'control' };
    // A backslash separates folders on Windows, but not on GitHub: the result would depend on the machine.
    if (path.includes('\\'))
        return { kind: 'invalid path', reason: 'backslash' };
    const suffix = end < 0 ? '' : address.slice(end);
    const { above, segments } = resolve(path, folder);
    if (above === 0)
        return { kind: 'path', path: segments.join('/'), suffix };
    const isPage = above === LEVELS_OF_REF && PAGES.has(segments[0] ?? '');
    return isPage
        ? { kind: 'page', path: segments.join('/'), suffix }
        : { kind: 'invalid path', reason: 'outside' };
}
/** GitHub shows a repository's root at `<owner>/<repo>/blob/<ref>`, so `../../issues` leads to the issues. */
const LEVELS_OF_REF = 2;
/** The pages that GitHub has beside `blob`. Any other name is more likely a mistake in the path of a file. */
const PAGES = new Set([
    ...[
        'actions',
        'activity',
        'archive',
        'blame',
        'blob',
        'branches',
        'commit',
        'commits',
        'compare',
        'contributors',
    ],
    ...[
        'deployments',
        'discussions',
        'forks',
        'graphs',
        'issues',
        'labels',
        'milestone',
        'milestones',
        'network',
    ],
    ...[
        'packages',
        'projects',
        'pull',
        'pulls',
        'pulse',
        'raw',
        'releases',
        'security',
        'stargazers',
        'tags',
        'tree',
    ],
    ...['watchers', 'wiki'],
]);
/** Undefined if a percent sign is not part of an escape, or the bytes are not UTF-8. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** Removes `.`, `..` and double slashes. `above` counts the levels by which the path leads above the repository's root. */
function resolve(path, folder) {
    const segments = path.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
    let above = 0;
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            above++;
    }
    // A path that begins with a slash is relative to the repository's root, and GitHub has nothing above that.
    return { above: path.startsWith('/') && above > 0 ? Infinity : above, segments };
}
/** Characters that encodeURIComponent keeps, but that may have a meaning in Markdown or HTML. */
const DELIMITERS = /['()]/g;
/** Characters that a query or fragment must not contain. All others are kept, including `%` and non-ASCII characters. */
// oxlint-disable-next-line no-control-regex -- control characters must be encoded
const UNSAFE = /[\u0000-\u0020\u007f"'()<>[\\\]^`{|}]|\p{White_Space}/gu;
const percentEncode = (character) => [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
/** Encodes a decoded path for a URL. */
function encodePath(path) {
    // encodeURIComponent throws on a lone surrogate. UTF-8 encodes it as U+FFFD.
    const wellFormed = Buffer.from(path).toString();
    return wellFormed
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(DELIMITERS, percentEncode))
        .join('/');
}
/** Encodes a query and fragment for the syntax around them, without changing their meaning. */
function encodeSuffix(suffix, syntax) {
    const safe = suffix.replace(UNSAFE, percentEncode);
    switch (syntax) {
        case 'markdown':
            // Only where Markdown would read an entity.
            return safe.replace(/&(?=#?[0-9a-z]+;)/gi, '&amp;');
        case 'quoted attribute':
            return safe.replaceAll('&', '&amp;');
        case 'unquoted attribute':
            return safe.replaceAll('&', '&amp;').replaceAll('=', '&#61;');
    }
}

// EXTERNAL MODULE: ./.build/src/markdown/edits.js
var markdown_edits = __webpack_require__(7056);
;// CONCATENATED MODULE: ./.build/src/markdown/anchors.js

/**
 * The number of anchors that the warning names. Comparing each of them with every heading is quadratic, and a few show the
 * pattern.
 */
const MAX_NAMED = 5;
/**
 * Returns at most one warning, which names the `#anchors` that the published text does not contain. Case is ignored: GitHub
 * follows `#Install` to the heading "Install". The spans in `removed` are not published; they are sorted and do not overlap.
 *
 * @param lineOf the line of an offset in the file
 */
function checkAnchors(document, removed, lineOf) {
    const { published, unpublished } = anchorsIn(document, removed);
    const dead = new Map();
    for (const node of document.nodes) {
        if (!(node.type === 'definition' || (node.type === 'address' && node.role === 'link')))
            continue;
        if (!node.value.startsWith('#') || (0,markdown_edits/* covers */.hU)(removed, node.from))
            continue;
        const destination = readDestination(node.value, '');
        if (destination.kind !== 'anchor')
            continue;
        const { name } = destination;
        const key = name.toLowerCase();
        // HTML: both lead to the top of the page.
        if (key === '' || key === 'top' || published.has(key) || dead.has(key))
            continue;
        dead.set(key, { name, from: node.from });
    }
    const [first, ...others] = dead.values();
    if (first === undefined)
        return [];
    const named = [...dead.entries()].slice(0, MAX_NAMED);
    const suggestions = named.flatMap(([key]) => (0,did_you_mean/* nearest */.p)(key, published) ?? []);
    return [
        {
            severity: 'warning',
            from: first.from,
            message: others.length === 0
                ? describeOne(first.name, unpublished.has(first.name.toLowerCase()))
                : `the published text has no heading with these anchors: ${listDead([first, ...others], lineOf)}`,
            hint: suggestions.length === 0
                ? 'an anchor is the heading in lower case, with hyphens for spaces and without punctuation'
                : `did you mean ${[...new Set(suggestions)].map((name) => `#${name}`).join(', ')}?`,
        },
    ];
}
/** The anchors of the file, in lower case. */
function anchorsIn(document, removed) {
    const slugger = new github_slugger/* default */.A();
    const published = new Set();
    const unpublished = new Set();
    for (const node of document.nodes) {
        const names = (0,markdown_edits/* covers */.hU)(removed, node.from) ? unpublished : published;
        // GitHub numbers equal headings, and it shows the whole file, so removed headings count too.
        if (node.type === 'heading')
            names.add(slugger.slug(node.text));
        if (node.type === 'anchor')
            names.add(node.name.toLowerCase());
    }
    return { published, unpublished };
}
function describeOne(name, isUnpublished) {
    return isUnpublished
        ? `#${name} links to a heading that is not published: it is the title, or in an excluded part`
        : `no heading in this file has the anchor #${name}`;
}
function listDead(dead, lineOf) {
    const named = dead.map(({ name, from }) => `#${(0,plain_text/* clip */.$Q)(name, 80)} (line ${lineOf(from)})`);
    return (0,plain_text/* listFirst */.rL)(named, MAX_NAMED);
}

// EXTERNAL MODULE: ./.build/src/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(7851);
;// CONCATENATED MODULE: ./.build/src/markdown/exclusions.js
const START = 'exclude-start';
const END = 'exclude-end';
/**
 * Pairs the comments `<!-- modportal:exclude-start -->` and `<!-- modportal:exclude-end -->`. Unpaired markers and start
 * markers in an excluded part are errors. Misspelled markers are errors too, because the text that they should exclude
 * would be published.
 */
function findExclusions(document) {
    const exclusions = [];
    const problems = [];
    let open;
    /** Start markers in the open part. Each is reported and paired with one end marker, if there is one. */
    let nestedStarts = 0;
    let nestedEnds = 0;
    const fail = (marker, message, hint) => {
        problems.push({ severity: 'error', from: marker.from, message, hint });
    };
    for (const node of document.nodes) {
        if (node.type === 'misplaced marker' && open === undefined) {
            fail(node, 'this marker excludes nothing, because it is not a comment here', 'move it out of the script, style, text area or attribute');
        }
        if (node.type !== 'comment')
            continue;
        const marker = markerIn(node.text);
        if (marker === undefined)
            continue;
        if (marker === START && open === undefined) {
            open = node;
        }
        else if (marker === START) {
            nestedStarts++;
            fail(node, 'this excluded part starts inside another excluded part', `end the first part with <!-- modportal:${END} --> before this marker, or remove this marker and its end marker`);
        }
        else if (marker === END && open === undefined) {
            fail(node, 'this end marker has no start marker', `put <!-- modportal:${START} --> where the excluded part starts, or remove this marker`);
        }
        else if (marker === END && nestedEnds < nestedStarts) {
            nestedEnds++;
        }
        else if (marker === END && open !== undefined) {
            const block = open.block === node.block ? node.block : undefined;
            exclusions.push({ from: open.from, to: node.to, block });
            open = undefined;
            nestedStarts = nestedEnds = 0;
        }
        else {
            fail(node, `unknown marker modportal:${marker}`, `the markers are modportal:${START} and modportal:${END}`);
        }
    }
    // A nested start marker has been reported already. Usually, the end marker before it was forgotten.
    if (open !== undefined && nestedStarts === 0) {
        fail(open, 'this start marker has no end marker', `put <!-- modportal:${END} --> where the excluded part ends; markers in code do not count`);
    }
    return { exclusions, problems };
}
/**
 * The marker's word, in lower case, without blanks and hyphens around it. If a comment only resembles a marker, its whole
 * text is returned, and then reported as unknown.
 */
function markerIn(comment) {
    const text = comment.trim().replace(/^-+/, '').trimStart().toLowerCase();
    if (!text.startsWith('modportal:'))
        return undefined;
    const word = text.slice('modportal:'.length).replace(/^\s+|[\s-]+$/g, '');
    return /^[a-z][a-z-]*[a-z]$/.test(word) || word.startsWith('exclude') ? word : undefined;
}

// EXTERNAL MODULE: ./.build/src/markdown/github-only.js
var github_only = __webpack_require__(1149);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/src/markdown/target-problems.js

const error = ({ from }, message, hint) => ({
    severity: 'error',
    from,
    message,
    hint,
});
const warning = ({ from }, message, hint) => ({
    severity: 'warning',
    from,
    message,
    hint,
});
/** Limit for an address in a message, in UTF-16 code units. The author recognises a longer one by its beginning. */
const MAX_LENGTH = 120;
const target_problems_short = (value) => (0,plain_text/* clip */.$Q)(value, MAX_LENGTH);
function invalidPath(reason, address) {
    const value = target_problems_short(address.value);
    switch (reason) {
        case 'percent':
            return error(address, `${value} contains a percent sign that is not part of a valid escape`, 'write %25 for a percent sign, %20 for a space');
        case 'control':
            return error(address, `${JSON.stringify(value)} contains a control character`, "remove it from the path and from the file's name");
        case 'backslash':
            return error(address, `${value} contains a backslash, but URLs separate folders with slashes`, `write ${value.replaceAll('\\', '/')}`);
        case 'outside':
            return outside(address);
    }
}
function outside(address) {
    const hint = 'for anything that is not in the repository, such as a page on GitHub, write the full URL';
    return error(address, `${target_problems_short(address.value)} leads out of the workspace`, hint);
}
/** There is nothing at `path`. The hint suggests a path from the repository's root, or a similar path, if there is one. */
function missing(address, path, { folder, lookUp }, { submodule, similar }) {
    if (submodule !== undefined) {
        const hint = 'in a workflow, set `submodules: true` on actions/checkout; at a terminal, run `git submodule update --init`';
        return error(address, `${target_problems_short(address.value)} is in ${submodule}, a submodule that is not checked out`, hint);
    }
    const fromRoot = readDestination(address.value, '');
    const isFoundFromRoot = folder !== '' &&
        fromRoot.kind === 'path' &&
        ['file', 'folder', 'gallery'].includes(lookUp(fromRoot.path).kind);
    const likely = isFoundFromRoot ? undefined : similar?.();
    const hint = isFoundFromRoot
        ? `a path is relative to the folder of its file; did you mean /${target_problems_short(fromRoot.path)}?`
        : likely === undefined
            ? `the path was resolved to ${target_problems_short(path)}, from the repository's root; upper and lower case matter`
            : `did you mean ${target_problems_short(likeWritten(address.value, likely, folder))}?`;
    return error(address, `${target_problems_short(address.value)} is not in the repository`, hint);
}
/** A path from the repository's root, in the form in which an author wrote another: from the root or from the folder. */
function likeWritten(written, path, folder) {
    const likely = written.startsWith('/') ? `/${path}` : external_node_path_.posix.relative(`/${folder}`, `/${path}`) || '.';
    return likely.replaceAll('%', '%25').replaceAll(' ', '%20');
}
const folderAsImage = (address) => error(address, `${target_problems_short(address.value)} is a folder, not a file`, 'write the path of the file to show');
const withoutRepository = (address) => error(address, `${target_problems_short(address.value)} is a relative path, but the repository on GitHub is unknown`, 'add the Git remote `origin`, or set GITHUB_REPOSITORY to <owner>/<name>, as GitHub does, or write the full URL');
const submoduleWithoutUrl = (address, submodule) => error(address, `${target_problems_short(address.value)} is in ${submodule}, a nested Git repository without a GitHub URL in .gitmodules`, "write the full URL, or set the submodule's `url` in .gitmodules to its repository on GitHub");
const secret = (address, reason) => error(address, `${target_problems_short(address.value)} ${reason}`, 'the page never links to such files; remove the link, or link to a file that everyone may see');
const privateImage = (address) => warning(address, `${target_problems_short(address.value)} is in a private repository, so the portal's visitors cannot see it`, 'move an image to the images folder, and anything else to a place where everyone can see it');
const excludedDefinition = (reference) => warning(reference, 'this link or image will be plain text on the portal, because its definition is in an excluded part', 'move the definition out of the excluded part');

;// CONCATENATED MODULE: ./.build/src/markdown/links.js

/**
 * The edits that make relative links and images work on the portal. The text in `removed` is skipped, and its problems are
 * not reported; these spans are sorted and do not overlap.
 *
 * A definition that both an image and a link use is rewritten as an image: the address of the image's bytes also works in
 * a link, but the address of its page on GitHub shows no image. Any other definition is rewritten as a link.
 */
function rewriteLinks(document, removed, surroundings) {
    const nodes = document.nodes.filter((node) => !(0,markdown_edits/* covers */.hU)(removed, node.from));
    const references = nodes.filter((node) => node.type === 'reference');
    const definitions = nodes.filter((node) => node.type === 'definition');
    const imageLabels = new Set(references.filter(({ role }) => role === 'image').map(({ label }) => label));
    const definedLabels = new Set(definitions.map(({ label }) => label));
    const edits = [];
    const problems = references
        .filter(({ label }) => !definedLabels.has(label))
        .map(excludedDefinition);
    for (const node of nodes) {
        if (node.type !== 'address' && node.type !== 'definition')
            continue;
        const role = node.type === 'address' ? node.role : imageLabels.has(node.label) ? 'image' : 'link';
        const rewritten = rewriteAddress(document.body, node, role, surroundings);
        if (rewritten === undefined)
            continue;
        if ('error' in rewritten) {
            problems.push(rewritten.error);
            continue;
        }
        if (rewritten.warning)
            problems.push(rewritten.warning);
        edits.push({ from: node.from, to: node.to, parts: rewritten.parts, isRemoval: false });
    }
    return { edits, problems };
}
/** Undefined if the address stays as it is. */
function rewriteAddress(body, address, role, surroundings) {
    const destination = readDestination(address.value, surroundings.folder);
    if (destination.kind === 'elsewhere' || destination.kind === 'anchor')
        return undefined;
    if (destination.kind === 'invalid path')
        return { error: invalidPath(destination.reason, address) };
    // The parser replaced NUL by U+FFFD.
    if (body.slice(address.from, address.to).includes('\0'))
        return { error: invalidPath('control', address) };
    const suffix = encodeSuffix(destination.suffix, address.syntax);
    const { links: own } = surroundings;
    if (destination.kind === 'page') {
        if (own === undefined)
            return { error: withoutRepository(address) };
        return rewritten(`${own.repository}/${encodePath(destination.path)}${suffix}`, address, role, own);
    }
    const target = surroundings.lookUp(destination.path);
    if (target.kind === 'missing')
        return { error: missing(address, destination.path, surroundings, target) };
    if (target.kind === 'outside')
        return { error: outside(address) };
    if (target.kind === 'secret')
        return { error: secret(address, target.reason) };
    if (role === 'image' && target.kind === 'folder')
        return { error: folderAsImage(address) };
    if (role === 'image' && target.kind === 'gallery')
        return { parts: [{ sha1: target.sha1 }, suffix] };
    const { links, path } = target.home ?? { links: own, path: destination.path };
    if (links === undefined) {
        const { home } = target;
        return {
            error: home ? submoduleWithoutUrl(address, home.submodule) : withoutRepository(address),
        };
    }
    const base = baseOf(target, role, links);
    const url = path === '' ? base + suffix : `${base}/${encodePath(path)}${suffix}`;
    return rewritten(url, address, role, links);
}
function baseOf(target, role, links) {
    if (target.kind === 'folder')
        return links.tree;
    if (role === 'link')
        return links.blob;
    return target.kind === 'file' && target.isInLfs?.() ? links.lfs : links.raw;
}
function rewritten(url, address, role, { isPrivate }) {
    const parts = [url];
    return role === 'image' && isPrivate ? { parts, warning: privateImage(address) } : { parts };
}

;// CONCATENATED MODULE: ./.build/src/markdown/removals.js

/**
 * The edits that remove the excluded parts. A part that fills whole lines is removed with these lines. Any other part is
 * cut exactly from marker to marker.
 *
 * The blocks before and after a part must not merge, so a blank line is added where it is missing. Several blank lines are
 * left as they are, because Markdown reads them as one.
 */
function removeExclusions(document, exclusions) {
    const { body } = document;
    return exclusions.map(({ from, to, block }) => {
        const start = skipBack(body, from, ' \t>');
        const end = skip(body, to, ' \t');
        const next = Math.min(end + 1, body.length);
        const quoteMarks = body.slice(start, from).trimEnd();
        const isInBlock = block !== undefined && block < start;
        const fillsLines = (start === 0 || body[start - 1] === '\n') &&
            (end === body.length || body[end] === '\n') &&
            // In an HTML block, a `>` may also be the end of a tag.
            !(isInBlock && quoteMarks !== '');
        if (!fillsLines)
            return { from, to, parts: isInBlock ? [] : ['\n\n'], isRemoval: true };
        const isApart = isInBlock || isNextToBlankLine(body, start, next) || isInList(document, start, next);
        return { from: start, to: next, parts: isApart ? [] : [`${quoteMarks}\n`], isRemoval: true };
    });
}
function skipBack(body, from, characters) {
    let at = from;
    while (at > 0 && characters.includes(body.charAt(at - 1)))
        at--;
    return at;
}
function skip(body, from, characters) {
    let at = from;
    while (at < body.length && characters.includes(body.charAt(at)))
        at++;
    return at;
}
/** Whether the lines from `start` to `next` are at the beginning or the end of the text, or next to a blank line. */
function isNextToBlankLine(body, start, next) {
    return start < 2 || next === body.length || body[start - 2] === '\n' || body[next] === '\n';
}
/** Whether the lines are between two list items. Items never merge, and a blank line would make the list loose. */
function isInList({ body, itemLines }, start, next) {
    const before = body.lastIndexOf('\n', start - 2) + 1;
    return itemLines.has(next) && (itemLines.has(before) || ' \t'.includes(body.charAt(before)));
}
/** CommonMark: a blank line contains only spaces and tabs. A line with a no-break space is a paragraph. */
const VISIBLE = /[^ \t\n]/;
/**
 * The level-1 heading with which the text begins; undefined if it begins with anything else. Comments, definitions and
 * excluded parts may precede the heading, because the page does not show them. The excluded parts are sorted and do not
 * overlap.
 */
function leadingHeading(document, excluded) {
    const { body, nodes, blocks } = document;
    const comments = nodes.filter((node) => node.type === 'comment');
    for (const block of blocks) {
        if (block.type === 'definition')
            continue;
        if (block.type === 'title' && !(0,markdown_edits/* covers */.hU)(excluded, block.from)) {
            const { from } = block;
            const heading = nodes.find((node) => node.type === 'heading' && node.from === from);
            const isFirst = !VISIBLE.test(body.slice(0, from));
            return {
                text: heading?.type === 'heading' ? heading.text : '',
                from,
                removal: {
                    from: isFirst ? 0 : from,
                    to: afterBlankLines(body, block.to),
                    parts: [],
                    isRemoval: true,
                },
            };
        }
        if (!isInvisible(body, block, comments, excluded))
            return undefined;
    }
    return undefined;
}
/** Whether a block contains only comments, excluded parts and blanks. */
function isInvisible(body, block, comments, excluded) {
    for (let at = block.from; at < block.to; at++) {
        if (VISIBLE.test(body.charAt(at)) && !(0,markdown_edits/* covers */.hU)(comments, at) && !(0,markdown_edits/* covers */.hU)(excluded, at))
            return false;
    }
    return true;
}
function afterBlankLines(body, from) {
    const text = new RegExp(VISIBLE, 'g');
    text.lastIndex = from;
    const next = text.exec(body)?.index;
    // The indentation of the next line may have a meaning, so it is kept.
    return next === undefined ? body.length : body.lastIndexOf('\n', next) + 1;
}
/** The number of parts that one line of the log names. */
const MAX_NAMED_PARTS = 5;
/**
 * Describes the parts that are left out:
 * `the title "Big Mod" (line 3) and lines 10–14 between exclusion markers are not published`; undefined if everything is
 * published.
 */
function describeLeftOut(title, exclusions, lineOf) {
    const parts = [];
    if (title)
        parts.push(`the title ${JSON.stringify((0,plain_text/* clip */.$Q)(title.text, 80))} (line ${lineOf(title.from)})`);
    const lines = new Set(exclusions.map(({ from, to }) => describeLines(lineOf(from), lineOf(to - 1))));
    if (lines.size > 0) {
        const named = [...lines].slice(0, MAX_NAMED_PARTS);
        const others = lines.size > named.length ? ` and ${lines.size - named.length} more parts` : '';
        parts.push(`${named.join(', ')}${others} between exclusion markers`);
    }
    const [only = '', another] = parts;
    if (only === '')
        return undefined;
    const isOne = another === undefined && lines.size < 2 && !only.startsWith('lines');
    return `${parts.join(' and ')} ${isOne ? 'is' : 'are'} not published`;
}
function describeLines(first, last) {
    return first === last ? `part of line ${first}` : `lines ${first}–${last}`;
}

// EXTERNAL MODULE: ./.build/src/markdown/source-map.js
var source_map = __webpack_require__(4571);
// EXTERNAL MODULE: ./.build/src/text/once.js
var once = __webpack_require__(3638);
;// CONCATENATED MODULE: ./.build/src/markdown/title.js

/** In UTF-16 code units. The portal allows 250 for a title, and a longer heading is recognised by its beginning. */
const title_MAX_LENGTH = 1000;
/** The longest run of words that may also be written as one word: "Even Pick Up Items", "even-pickupitems". */
const MAX_JOINED = 4;
/** Words that the titles of most mods share. */
const COMMON = new Set([
    [
        'mod',
        'mods',
        'modding',
        'factorio',
        'version',
        'readme',
        'モッド',
        '模组',
        '模組',
        '异星工厂',
        '異星工廠',
        '모드',
    ],
    ['мод', 'мода', 'для'],
    [
        'a',
        'an',
        'and',
        'are',
        'as',
        'at',
        'be',
        'by',
        'can',
        'do',
        'does',
        'for',
        'from',
        'has',
        'have',
        'how',
        'in',
    ],
    [
        'is',
        'it',
        'its',
        'more',
        'my',
        'new',
        'no',
        'not',
        'of',
        'on',
        'or',
        'our',
        'the',
        'this',
        'that',
        'to',
        'use',
    ],
    ['using', 'was', 'we', 'what', 'why', 'will', 'with', 'you', 'your'],
].flat());
/**
 * Words of a heading that announces something, such as "Big Mod has moved to …". Such a heading is content, and is kept.
 */
const ANNOUNCING = new Set([
    ...[
        'abandoned',
        'archived',
        'attention',
        'caution',
        'deprecated',
        'discontinued',
        'important',
        'instead',
        'merged',
    ],
    ...['migrated', 'moved', 'notice', 'obsolete', 'outdated', 'please', 'renamed', 'replaced', 'superseded'],
    ...['unmaintained', 'unsupported', 'warning'],
]);
/**
 * Whether a heading is the title of a mod, which the portal prints itself: it shares a word with one of the mod's names,
 * and it neither asks a question nor announces something. A title that is kept is shown twice; text that is removed is
 * lost. So if there is any doubt, the heading is kept.
 *
 * A word is a run of letters and digits that a reader in that language sees as one, even in a language without spaces. Case
 * is ignored, `bigMod` and `big_mod` are two words, and "Big Mod" is also `bigmod`. Common words do not count, nor single
 * letters and numbers.
 *
 * @param names the mod's titles and internal names
 */
function isTitleOf(heading, names) {
    const inHeading = wordsOf(heading);
    return names.some((name) => {
        const inName = wordsOf(name);
        if (inName.length > 0 && inHeading.join('') === inName.join(''))
            return true;
        if (/[?？]\s*$/.test(heading))
            return false;
        if (inHeading.some((word) => ANNOUNCING.has(word) && !inName.includes(word)))
            return false;
        const known = new Set(joined(inName));
        return joined(inHeading).some((word) => known.has(word));
    });
}
const segmenter = (0,once/* once */.O)(() => new Intl.Segmenter('en', { granularity: 'word' }));
/** The words of a text, in lower case. */
function wordsOf(text) {
    const spaced = text
        .slice(0, title_MAX_LENGTH)
        .normalize('NFKC')
        // "bigMod", "RFIDReader" and "big_mod".
        .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
        // The segmenter would read "flib:belts" and "Big.Mod" as one word.
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
    const words = /^[ -~]*$/.test(spaced)
        ? // Nothing but letters, digits and spaces: the segmenter would find the same words.
            spaced.split(' ').filter((word) => word !== '')
        : [...segmenter().segment(spaced)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
    return words.map((word) => word.toLowerCase());
}
/** Each word that counts, and each run of words that contains one, as one word. */
function joined(words) {
    return words.flatMap((_, from) => Array.from({ length: MAX_JOINED }, (_, more) => words.slice(from, from + more + 1))
        .filter((run) => run.some(counts))
        .map((run) => run.join('')));
}
/** In Japanese, a word in Hiragana alone is most often grammar. */
function counts(word) {
    return word.length > 1 && /\p{L}/u.test(word) && !/^\p{Script=Hiragana}+$/u.test(word) && !COMMON.has(word);
}

;// CONCATENATED MODULE: ./.build/src/markdown/portal-markdown.js

/**
 * Converts a Markdown file for the portal: removes the excluded parts and the leading title, and rewrites the addresses of
 * relative links and images. Everything else is kept byte for byte, because the text is edited and not rendered again.
 *
 * Errors: unpaired markers, missing targets, and nesting that is too deep to read. Warnings: anchors that do not exist, and
 * images that visitors cannot see. A notice: syntax that only GitHub is known to show. Never throws.
 */
function toPortalMarkdown(file, options) {
    const document = (0,markdown_document/* readMarkdown */.k)(file.body);
    const { exclusions, problems } = findExclusions(document);
    const heading = leadingHeading(document, exclusions);
    const title = heading && isTitleOf(heading.text, options.titles) ? heading : undefined;
    const removals = (0,markdown_edits/* merge */.h1)([...removeExclusions(document, exclusions), ...(title ? [title.removal] : [])]);
    const links = rewriteLinks(document, removals, options);
    const lineOf = (offset) => placeOf(file, document, offset).line;
    const all = [
        ...problems,
        ...checkNesting(document, removals),
        ...links.problems,
        ...checkAnchors(document, removals, lineOf),
        ...(0,github_only/* noticeGithubOnly */.wp)(document.nodes, removals, lineOf),
    ];
    const edits = (0,markdown_edits/* merge */.h1)([...removals, ...links.edits]);
    return {
        parts: (0,markdown_edits/* splice */.V4)(file.body, edits),
        edits,
        lines: (0,markdown_edits/* keptLines */.So)(file.body, edits).map((line) => file.firstLine + line),
        problems: all
            .toSorted((a, b) => a.from - b.from)
            .map(({ from, ...problem }) => ({ ...problem, place: placeOf(file, document, from) })),
        leftOut: describeLeftOut(title, exclusions, lineOf),
    };
}
function checkNesting({ tooDeep: from }, removed) {
    if (from === undefined || (0,markdown_edits/* covers */.hU)(removed, from))
        return [];
    const message = 'lists or quotes are nested too deeply; the text from here on cannot be read';
    return [{ severity: 'error', from, message, hint: 'nest fewer than sixteen lists in one another' }];
}
function placeOf({ file, firstLine }, { lineStarts }, offset) {
    const line = (0,source_map/* binarySearch */.El)(lineStarts.length, (index) => lineStarts[index] ?? 0, offset);
    return { file, line: firstLine + line, column: offset - (lineStarts[line] ?? 0) + 1 };
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
