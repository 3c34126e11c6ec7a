export const id = 764;
export const ids = [764];
export const modules = {

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPageText: () => (/* binding */ readPageText)
});

// EXTERNAL MODULE: ./.build/src/markdown/portal-markdown.js + 7 modules
var portal_markdown = __webpack_require__(5858);
// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 2 modules
var decode = __webpack_require__(7031);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
// EXTERNAL MODULE: ./.build/src/text/characters.js
var characters = __webpack_require__(9495);
// EXTERNAL MODULE: ./.build/src/text/once.js
var once = __webpack_require__(3638);
// EXTERNAL MODULE: ./.build/src/markdown/html.js
var html = __webpack_require__(2488);
;// CONCATENATED MODULE: ./.build/src/markdown/shown.js

/** Elements that are visible without text. */
const VISIBLE = new Set([
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
    return (0,html/* scanHtml */.L)(renderer().render(text)).some((piece) => (piece.type === 'text' && (0,characters/* hasVisibleCharacter */.qF)((0,decode/* decodeHTML */.Gz)(piece.text))) ||
        (piece.type === 'open' && VISIBLE.has(piece.name)));
}

// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
// EXTERNAL MODULE: ./.build/src/config/front-matter.js
var front_matter = __webpack_require__(755);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    const sha1ByPath = new Map(gallery?.images.flatMap((image) => [image, ...image.copies].map(({ absolutePath }) => [absolutePath, image.sha1])));
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
    const { file, frontMatter, body, bodyLine, document } = (0,front_matter/* splitFrontMatter */.v)(read.text, read.file, problems);
    const ref = markdown.ref === 'tag' ? tag : markdown.ref;
    const targets = linkTargetsOf(file, ref ?? 'HEAD', gallery, workspace, repository, problems);
    const own = [frontMatter.title, frontMatter.mod].filter((name) => name !== undefined);
    // The first heading of a FAQ is a question, or a title that the portal does not show itself.
    const titles = key === 'description' && markdown.strip_title !== false ? [...names, ...own] : [];
    const { parts, edits, lines, leftOut, ...converted } = (0,portal_markdown/* toPortalMarkdown */.l)({ file, body, firstLine: bodyLine }, { ...targets, titles });
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
    const { frontMatter } = (0,front_matter/* splitFrontMatter */.v)(text, file, wrong);
    if (wrong.errorCount === 0 && Object.keys(frontMatter).length > 0) {
        problems.warn({ file, line: 1 }, 'this front matter is published as text, because of `markdown.verbatim`', 'declare its keys in modportal.yml, or remove `verbatim`');
    }
    const lines = body.split('\n').map((_, index) => index + 1);
    return { text: [body], origin: { file, lines, body, edits: [] }, isVisible: body.trim() !== '' };
}

/***/ })

};
