export const id = 764;
export const ids = [764];
export const modules = {

/***/ 4561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPageText: () => (/* binding */ readPageText)
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
    const named = dead.slice(0, MAX_NAMED).map(({ name, from }) => `#${(0,plain_text/* clip */.$Q)(name, 80)} (line ${lineOf(from)})`);
    const others = dead.length - named.length;
    return named.join(', ') + (others > 0 ? ` and ${others} more` : '');
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

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 2 modules
var dist_decode = __webpack_require__(7031);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
// EXTERNAL MODULE: ./.build/src/text/characters.js
var characters = __webpack_require__(9495);
// EXTERNAL MODULE: ./.build/src/markdown/html.js
var html = __webpack_require__(2488);
;// CONCATENATED MODULE: ./.build/src/markdown/shown.js

/** Elements that are visible without text. */
const shown_VISIBLE = new Set([
    'img',
    'hr',
    'input',
    'video',
    'audio',
    'iframe',
    'embed',
    'object',
    'svg',
    'canvas',
]);
/**
 * In UTF-16 code units. Nearly every text has something visible in its beginning. The rest is rendered only if the
 * beginning shows nothing.
 */
const BEGINNING = 50_000;
const renderer = (0,once/* once */.O)(() => new markdown_it["default"]({ html: true }));
/**
 * Whether a reader sees anything on the page with this text. Comments, reference definitions, blanks, characters without
 * width (`&nbsp;`, ZWSP) and empty elements are invisible. Only rendering the text shows that reliably.
 */
function showsSomething(parts) {
    const text = parts.map((part) => (typeof part === 'string' ? part : undefined));
    // An image of the gallery.
    if (text.includes(undefined))
        return true;
    const whole = text.join('');
    const beginning = whole.slice(0, whole.lastIndexOf('\n', BEGINNING) + 1);
    return isVisible(beginning) || isVisible(whole);
}
function isVisible(text) {
    if (!(0,characters/* hasVisibleCharacter */.qF)(text))
        return false;
    return (0,html/* scanHtml */.L)(renderer().render(text)).some((piece) => (piece.type === 'text' && (0,characters/* hasVisibleCharacter */.qF)((0,dist_decode/* decodeHTML */.Gz)(piece.text))) ||
        (piece.type === 'open' && shown_VISIBLE.has(piece.name)));
}

// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
// EXTERNAL MODULE: ./.build/src/config/schema.js + 2 modules
var schema = __webpack_require__(429);
// EXTERNAL MODULE: ./.build/src/config/validation.js + 1 modules
var validation = __webpack_require__(8598);
// EXTERNAL MODULE: ./.build/src/config/yaml-document.js + 3 modules
var yaml_document = __webpack_require__(7973);
// EXTERNAL MODULE: ./.build/src/config/yaml-limits.js
var yaml_limits = __webpack_require__(544);
;// CONCATENATED MODULE: ./.build/src/config/front-matter.js

/**
 * In characters; real front matter has a few hundred. gray-matter's patterns take quadratic time for blank lines: 0.2 s
 * at this length.
 */
const front_matter_MAX_LENGTH = 8192;
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
    const whole = { file, frontMatter: {}, document: (0,yaml_document/* emptyDocument */.vM)(file), body: source, bodyLine: 1 };
    if (!/^---(?!-)/.test(source))
        return whole;
    const { name: language } = gray_matter.language(source.slice(0, 100));
    if (language !== '' && !/^ya?ml$/i.test(language)) {
        problems.error({ file, line: 1, column: 4 }, `front matter must be YAML, not ${JSON.stringify(language)}`, 'begin it with a line that is only ---');
        return whole;
    }
    const close = source.indexOf('\n---', 3);
    if (close === -1 || close > front_matter_MAX_LENGTH) {
        problems.error({ file, line: 1, column: 1 }, close === -1
            ? 'front matter begins here and is never closed'
            : `front matter ${(0,yaml_limits/* describeTooLong */.Si)(close, front_matter_MAX_LENGTH)}`, 'close it with a line that is only ---; for a horizontal rule at the top of a file, write ***');
        return whole;
    }
    const closing = /^---[^\n]*/.exec(source.slice(close + 1, close + 100))?.[0].trimEnd();
    if (closing !== '---') {
        problems.error({ file, line: lineAt(source, close + 1), column: 1 }, `front matter cannot be closed with ${JSON.stringify(closing)}`, 'close it with a line that is only ---');
        return whole;
    }
    const parts = gray_matter(source, {
        language: 'yaml',
        engines: { yaml: { parse: () => ({}) }, json: unsupported, javascript: unsupported },
    });
    const document = (0,yaml_document/* readYaml */.gM)(parts.matter, file, problems) ?? whole.document;
    return {
        file,
        frontMatter: (0,validation/* validate */.t)(document, schema/* FRONT_MATTER */.UN, problems),
        document,
        body: parts.content,
        bodyLine: lineAt(source, source.length - parts.content.length),
    };
}
/** The line of an offset, counted from 1. */
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

// EXTERNAL MODULE: ./.build/src/model/github-repository.js
var github_repository = __webpack_require__(7335);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/src/config/git-attributes.js
/**
 * Reads a .gitattributes (gitattributes(5)), as far as it concerns `filter`. Supported: comments, quoted patterns, `*`,
 * `?`, `[…]` with POSIX classes, `**`, macros. Left out: octal escapes in quotes, and files outside of the work tree
 * (`.git/info/attributes`). A package for .gitignore would also match the files below a matching folder, and .gitattributes
 * does not. Git itself rejects a folder that another user owns, as is usual in containers.
 *
 * @param top the rules of the top-level file; undefined if `text` is that file
 */
function attributeRules(text, top) {
    const macros = new Map(top?.macros);
    const rules = [];
    for (const line of text.split('\n')) {
        const [, quoted, plain = '', attributes = ''] = LINE.exec(line) ?? [];
        const pattern = quoted?.replace(/\\(["\\])/g, '$1') ?? plain;
        // Git ignores `!`, and a folder's attributes do not apply to its files.
        if (pattern === '' || /^[#!]|\/$/.test(pattern))
            continue;
        const filter = filterIn(attributes, macros);
        if (filter === undefined)
            continue;
        if (!pattern.startsWith('[attr]'))
            rules.push({ matches: matcherOf(pattern), filter });
        else if (top === undefined)
            macros.set(pattern.slice('[attr]'.length), filter);
    }
    return { macros, filterOf: (file) => rules.findLast(({ matches }) => matches(file))?.filter };
}
const LINE = /^[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t]+))[ \t]+(.*)$/s;
function filterIn(attributes, macros) {
    let filter;
    for (const attribute of attributes.split(/[ \t\r]+/)) {
        const [, sign, name = '', value = ''] = /^([-!]?)([^=]*)=?(.*)$/.exec(attribute) ?? [];
        if (name === 'filter')
            filter = sign === '' ? value : '';
        else if (sign === '')
            filter = macros.get(name) ?? filter;
    }
    return filter;
}
function matcherOf(pattern) {
    const parts = pattern.replace(/^\//, '').split('/');
    const segments = parts.map((part) => (part === '**' ? '**' : elementsOf(part)));
    const isSegment = (elements, name) => matches(elements, Array.from(name), isStar, (element, character) => element !== '*' && element(character));
    // A pattern without a slash matches names in any folder.
    const isAnywhere = !pattern.includes('/');
    return (file) => {
        const names = file.split('/');
        return matches(segments, isAnywhere ? names.slice(-1) : names, (segment) => segment === '**', (segment, name) => segment !== '**' && isSegment(segment, name));
    };
}
const isStar = (element) => element === '*';
function elementsOf(part) {
    const tokens = part.match(/\*+|\\.|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|./gsu) ?? [];
    return tokens.map((token) => {
        if (token.startsWith('*'))
            return '*';
        if (token === '?')
            return () => true;
        // In Git, a bracket that is never closed matches nothing.
        if (token.startsWith('['))
            return token.length > 1 ? characterClass(token) : () => false;
        const literal = token.length > 1 ? token.replace(/^\\/, '') : token;
        return (character) => character === literal;
    });
}
/** `git lfs track` writes `[[:space:]]` for a space. */
const POSIX = {
    ...{ alnum: '\\p{L}\\p{N}', alpha: '\\p{L}', digit: '0-9', lower: '\\p{Ll}' },
    ...{ punct: '\\p{P}', space: '\\s', upper: '\\p{Lu}', xdigit: '0-9A-Fa-f' },
};
function characterClass(token) {
    const [, negation, body = ''] = /^\[([!^]?)(.*)\]$/su.exec(token) ?? [];
    const inside = body.replace(/\[:(\w+):\]|\\(.)|[[\]^]/gsu, (whole, name, escaped = whole) => name === undefined ? escaped.replace(/[[\]^\\-]/, '\\$&') : (POSIX[name] ?? ''));
    try {
        const expression = new RegExp(`^[${negation ? '^' : ''}${inside}]$`, 'su');
        return (character) => expression.test(character);
    }
    catch {
        return () => false;
    }
}
/** Wildcard matching in quadratic time: after a mismatch, only the last star can match more. */
function matches(pattern, text, isWild, isMatch) {
    let [at, star, resume] = [0, -1, 0];
    for (let index = 0; index < text.length;) {
        const [part] = pattern.slice(at, at + 1);
        const [item] = text.slice(index, index + 1);
        if (part !== undefined && isWild(part)) {
            star = at++;
            resume = index;
        }
        else if (part !== undefined && item !== undefined && isMatch(part, item)) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isWild);
}

// EXTERNAL MODULE: ./.build/src/config/text-file.js
var text_file = __webpack_require__(1082);
;// CONCATENATED MODULE: ./.build/src/config/submodules.js

/** Finds the repository that contains a file of the workspace. */
class Submodules {
    workspace;
    repository;
    problems;
    /** For each folder, the submodules in its .gitmodules: path → `url`. */
    listed = new Map();
    /** For each folder, the repository that begins there; undefined when none begins there. */
    trees = new Map();
    /**
     * @param repository of the workspace; undefined when it is not known
     * @param problems for a .gitmodules that cannot be read
     */
    constructor(workspace, repository, problems) {
        this.workspace = workspace;
        this.repository = repository;
        this.problems = problems;
    }
    /**
     * The repository that contains a folder, for the file from which links are resolved.
     *
     * @param folder relative to the workspace
     */
    treeOf(folder) {
        const root = this.rootOf(folder);
        const outer = root === '.' ? '.' : this.rootOf(external_node_path_.posix.dirname(root));
        // Without an entry in .gitmodules, it was checked out there with the input `path` of actions/checkout.
        const isSubmodule = root !== '.' && this.listedIn(outer).has(pathWithin(outer, root));
        const tree = isSubmodule ? this.treeAt(root, this.treeOf(outer)) : undefined;
        if (tree !== undefined && tree !== 'nothing')
            return tree;
        return { root, repository: this.repository, isNested: false, isCheckedOut: true };
    }
    /**
     * The repository that contains the target of a link.
     *
     * @param target relative to the workspace
     * @param from the repository of the link. This repository or one of its submodules contains the target
     */
    treeHolding(target, from) {
        if (target === from.root)
            return from;
        let holder = from;
        let folder = from.root;
        for (const segment of pathWithin(from.root, target).split('/')) {
            folder = folder === '.' ? segment : `${folder}/${segment}`;
            const tree = this.treeAt(folder, holder);
            // A target can have a million segments.
            if (tree === 'nothing')
                break;
            holder = tree ?? holder;
        }
        return holder;
    }
    /** The repository that begins at a folder inside another repository; `nothing` when the folder does not exist. */
    treeAt(root, outer) {
        if (this.trees.has(root))
            return this.trees.get(root);
        const tree = this.readTree(root, outer);
        this.trees.set(root, tree);
        return tree;
    }
    readTree(root, outer) {
        const folder = this.workspace.find(root);
        if (folder.kind !== 'folder')
            return 'nothing';
        const url = this.listedIn(outer.root).get(pathWithin(outer.root, root));
        const isCheckedOut = this.workspace.hasGit(root);
        if (!isCheckedOut && (url === undefined || (0,external_node_fs_.readdirSync)(folder.absolutePath).length > 0))
            return undefined;
        const repository = url === undefined ? undefined : (0,github_repository/* repositoryAt */.u)(url, outer.repository);
        return { root, repository, isNested: true, isCheckedOut };
    }
    /** The nearest folder with a `.git`, going upwards, or else the workspace. */
    rootOf(folder) {
        for (let root = folder; root !== '.'; root = external_node_path_.posix.dirname(root)) {
            if (this.workspace.hasGit(root))
                return root;
        }
        return '.';
    }
    listedIn(root) {
        const known = this.listed.get(root);
        if (known !== undefined)
            return known;
        const file = external_node_path_.posix.join(root, '.gitmodules');
        const isThere = this.workspace.find(file).kind !== 'missing';
        const read = isThere
            ? (0,text_file/* readTextFile */.G)(undefined, file, '', { file }, this.workspace, this.problems)
            : undefined;
        const listed = readGitmodules(read?.text ?? '');
        this.listed.set(root, listed);
        return listed;
    }
}
/** Converts a path from relative to the workspace to relative to a parent folder; '' for the folder itself. */
function pathWithin(folder, file) {
    if (file === folder)
        return '';
    return folder === '.' ? file : file.slice(folder.length + 1);
}
/**
 * Maps the `path` of each submodule to its `url`. Supports the part of Git's format (git-config(1), "Syntax") that
 * .gitmodules uses. INI packages read quotes and comments differently from Git.
 */
function readGitmodules(text) {
    const sections = [];
    for (const line of text.replace(/\\\r?\n/g, '').split(/\r?\n/)) {
        const header = /^\s*\[(?:"(?:[^"\\]|\\.)*"|[^"\]])*\]/.exec(line);
        if (header)
            sections.push({ path: undefined, url: undefined });
        const [, key = '', written = ''] = /^\s*(path|url)\s*=(.*)$/i.exec(line.slice(header?.[0].length ?? 0)) ?? [];
        const section = sections.at(-1);
        const name = key.toLowerCase();
        if (section && (name === 'path' || name === 'url'))
            section[name] = submodules_valueOf(written);
    }
    return new Map(sections.flatMap(({ path: at, url }) => at === undefined || url === undefined
        ? []
        : [[external_node_path_.posix.normalize(at).replace(/\/+$/, ''), url]]));
}
/** Any part of a value may be in quotes. Outside of quotes, `#` and `;` begin a comment. */
function submodules_valueOf(written) {
    let value = '';
    for (const [piece] of written.trim().matchAll(/"(?:[^"\\]|\\.)*"|\\.|[^"\\]/g)) {
        if (piece === '#' || piece === ';')
            break;
        value += piece.replace(/^"([^]*)"$/, '$1').replace(/\\(.)/g, '$1');
    }
    return value.trim();
}

// EXTERNAL MODULE: ./.build/src/config/workspace.js
var workspace = __webpack_require__(6427);
;// CONCATENATED MODULE: ./.build/src/config/git-lfs.js

/** In bytes (Git LFS specification, "The Pointer"). */
const MAX_POINTER = 1023;
/** In bytes; real ones have a few hundred. */
const MAX_ATTRIBUTES = 1024 * 1024;
/** Finds the files for which GitHub has only a Git LFS pointer, whether or not the checkout has the real bytes. */
class LfsFiles {
    workspace;
    /** By folder, relative to the workspace. */
    rules = new Map();
    known = new Map();
    constructor(workspace) {
        this.workspace = workspace;
    }
    /** @param root the root of the file's repository, relative to the workspace */
    contains(target, root) {
        const { file } = target;
        const known = this.known.get(file);
        if (known !== undefined)
            return known;
        const isInLfs = isPointer(target) || this.hasFilter(file, root);
        this.known.set(file, isInLfs);
        return isInLfs;
    }
    /** Git reads the .gitattributes of every folder above a file. The nearest line that sets `filter` wins. */
    hasFilter(file, root) {
        const top = this.rulesIn(root);
        let filter = top.filterOf(pathWithin(root, file));
        const folders = external_node_path_.posix.dirname(pathWithin(root, file)).split('/');
        let folder = root;
        for (const name of folders) {
            if (name === '.')
                continue;
            folder = external_node_path_.posix.join(folder, name);
            filter = this.rulesIn(folder, top).filterOf(pathWithin(folder, file)) ?? filter;
        }
        return filter === 'lfs';
    }
    rulesIn(folder, top) {
        const known = this.rules.get(folder);
        if (known !== undefined)
            return known;
        const rules = attributeRules(this.read(external_node_path_.posix.join(folder, '.gitattributes')), top);
        this.rules.set(folder, rules);
        return rules;
    }
    read(file) {
        const target = this.workspace.find(file);
        if (target.kind !== 'file' || target.bytes > MAX_ATTRIBUTES)
            return '';
        return readOrNothing(target.absolutePath);
    }
}
function isPointer(target) {
    if (target.kind !== 'file' || target.bytes > MAX_POINTER)
        return false;
    return readOrNothing(target.absolutePath).startsWith('version https://git-lfs.github.com/spec/');
}
/** A file that cannot be read is no reason to stop a run: at worst, an image keeps its usual address. */
function readOrNothing(absolutePath) {
    try {
        return (0,external_node_fs_.readFileSync)(absolutePath, 'utf8');
    }
    catch (error) {
        if ((0,workspace/* isNodeError */.fX)(error))
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/src/config/secret-path.js
var secret_path = __webpack_require__(6502);
// EXTERNAL MODULE: ./.build/src/config/similar-path.js
var similar_path = __webpack_require__(4339);
;// CONCATENATED MODULE: ./.build/src/config/link-targets.js

/** The limit for each file, because a search reads folders. At most this many problems of one file are reported. */
const MAX_SUGGESTIONS = 100;
/**
 * Resolves the relative links of a Markdown file.
 *
 * @param file relative to the workspace, with forward slashes
 * @param ref the Git ref of the links. Links into a submodule use HEAD, because the ref may not exist there
 * @param gallery images with an address on the portal
 * @param problems for a .gitmodules that cannot be read
 */
function linkTargetsOf(file, ref, gallery, workspace, repository, problems) {
    const folder = external_node_path_.posix.dirname(file);
    const submodules = new Submodules(workspace, repository, problems);
    const own = submodules.treeOf(folder);
    const sha1ByPath = new Map(gallery?.images.flatMap(({ absolutePath, copies, sha1 }) => [absolutePath, ...copies].map((each) => [each, sha1])));
    const lfs = new LfsFiles(workspace);
    let suggestions = MAX_SUGGESTIONS;
    const similar = (wanted) => suggestions-- > 0 ? (0,similar_path/* similarPath */.F)(external_node_path_.join(workspace.root, own.root), wanted) : undefined;
    return {
        folder: external_node_path_.posix.relative(own.root, folder),
        links: repository && { ...(0,github_repository/* urlsAt */.E)(repository, ref), isPrivate: repository.isPrivate ?? false },
        lookUp: (wanted) => {
            // A `.git` folder is in the checkout, but not in the repository.
            if ((0,secret_path/* isInGitFolder */.e9)(wanted))
                return { kind: 'missing' };
            const target = workspace.find(wanted, own.root);
            if (target.kind === 'outside')
                return { kind: 'outside' };
            if (target.kind === 'secret')
                return target;
            const isThere = target.kind === 'file' || target.kind === 'folder';
            const at = isThere ? target.file : external_node_path_.posix.join(own.root, wanted);
            const tree = submodules.treeHolding(at, own);
            if (!isThere) {
                if (!tree.isCheckedOut)
                    return { kind: 'missing', submodule: tree.root };
                return { kind: 'missing', similar: () => similar(wanted) };
            }
            const home = tree.isNested ? homeIn(tree, at) : undefined;
            const sha1 = sha1ByPath.get(target.absolutePath);
            if (sha1 !== undefined)
                return { kind: 'gallery', sha1, home };
            if (target.kind === 'folder')
                return { kind: 'folder', home };
            return { kind: 'file', home, isInLfs: () => lfs.contains(target, tree.root) };
        },
    };
}
function homeIn({ root, repository }, target) {
    return {
        submodule: root,
        path: pathWithin(root, target),
        links: repository && { ...(0,github_repository/* urlsAt */.E)(repository, 'HEAD'), isPrivate: repository.isPrivate ?? false },
    };
}

;// CONCATENATED MODULE: ./.build/src/config/page-text.js

/**
 * Reads the Markdown file of a field, and converts it for the portal.
 *
 * @param written the path of the file; '' clears the field
 * @param place of the path
 */
function readPageText(key, written, place, options, problems) {
    if (written === '')
        return { text: [] };
    const read = (0,text_file/* readTextFile */.G)(key, written, options.folder, place, options.workspace, problems);
    if (read === undefined)
        return {};
    const result = options.markdown?.verbatim
        ? readVerbatim(read, problems)
        : convert(key, read, options, problems);
    if (!result.isVisible) {
        problems.error({ file: read.file }, `the ${key} is empty after processing`, `to clear it on the portal, write \`${key}: ""\` in modportal.yml; to leave it unchanged, remove the key`);
    }
    return result;
}
function convert(key, read, { markdown = {}, names, gallery, workspace, repository, tag }, problems) {
    const { file, frontMatter, body, bodyLine, document } = splitFrontMatter(read.text, read.file, problems);
    const ref = markdown.ref === 'tag' ? tag : markdown.ref;
    const targets = linkTargetsOf(file, ref ?? 'HEAD', gallery, workspace, repository, problems);
    const own = [frontMatter.title, frontMatter.mod].filter((name) => name !== undefined);
    // The first heading of a FAQ is a question, or a title that the portal does not show itself.
    const titles = key === 'description' && markdown.strip_title !== false ? [...names, ...own] : [];
    const { parts, edits, lines, leftOut, ...converted } = toPortalMarkdown({ file, body, firstLine: bodyLine }, { ...targets, titles });
    problems.addAll(converted.problems);
    return {
        text: parts,
        origin: { file, lines, body, edits },
        source: { values: frontMatter, document },
        ...(leftOut !== undefined && { leftOut: `${file}: ${leftOut}` }),
        isVisible: showsSomething(parts),
    };
}
/**
 * The whole file as text: front matter too, because a text that begins with `---` must be publishable. Somebody who has
 * written front matter for this action is warned.
 */
function readVerbatim({ file, text }, problems) {
    const body = text.replace(/\r\n?/g, '\n');
    const wrong = new problem/* Problems */.Zw();
    const { frontMatter } = splitFrontMatter(text, file, wrong);
    if (wrong.errorCount === 0 && Object.keys(frontMatter).length > 0) {
        problems.warn({ file, line: 1 }, 'this front matter is published as text, because of `markdown.verbatim`', 'declare its keys in modportal.yml, or remove `verbatim`');
    }
    const lines = body.split('\n').map((_, index) => index + 1);
    return { text: [body], origin: { file, lines, body, edits: [] }, isVisible: body.trim() !== '' };
}

/***/ })

};
