export const id = 247;
export const ids = [247];
export const modules = {

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   s: () => (/* binding */ GIT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);

/**
 * The program to start for `git`. Windows would start a `git.exe` in the current folder before the one on the PATH, and the
 * current folder is a repository that somebody else may have written.
 *
 * @returns a name or an absolute path; undefined if there is no Git
 */
function findGit(system = process.platform, searched = process.env.PATH ?? '', isThere = node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync) {
    if (system !== 'win32')
        return 'git';
    return searched
        .split(';')
        .map((folder) => folder.replaceAll('"', ''))
        .filter((folder) => /^[a-z]:[\\/]/i.test(folder))
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, 'git.exe'))
        .find(isThere);
}
/**
 * For every call of Git. The configuration of a repository, which somebody else may have written, must not start a program.
 * And the repository may belong to another user, as in most containers: Git refuses that, to protect from such a
 * configuration.
 */
const GIT_OPTIONS = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];

/***/ }),

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ failedPull)
/* harmony export */ });
/** The result of a pull that failed before it read the page. */
function failedPull(config, { problems = [], failures = [] } = {}) {
    return { result: 'failed', config, isFirst: false, changedFiles: [], problems, failures, differences: [] };
}

/***/ }),

/***/ 7181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);

/**
 * Makes a folder, and the missing folders above it.
 *
 * @returns a function that removes those of them that are empty
 * @throws when the folder cannot be made; then nothing is left behind
 */
function makeFolders(folder) {
    const missing = [];
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(at); at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at))
        missing.push(at);
    const remove = () => {
        missing.forEach(removeIfEmpty);
    };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (error) {
        remove();
        throw error;
    }
    return remove;
}
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // It has files, or it could not be made.
    }
}

/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ pullPage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
// EXTERNAL MODULE: ./.build/src/config/load-pages.js + 6 modules
var load_pages = __webpack_require__(7519);
// EXTERNAL MODULE: ./.build/src/config/schema.js + 2 modules
var schema = __webpack_require__(429);
// EXTERNAL MODULE: ./.build/src/config/workspace.js
var config_workspace = __webpack_require__(6427);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __webpack_require__(4412);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __webpack_require__(5385);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
// EXTERNAL MODULE: ./.build/src/model/pulled.js
var pulled = __webpack_require__(3399);
// EXTERNAL MODULE: ./.build/src/plan/served-ids.js
var served_ids = __webpack_require__(8109);
// EXTERNAL MODULE: ./.build/src/portal/portal-error.js
var portal_error = __webpack_require__(5633);
;// CONCATENATED MODULE: ./.build/src/pull/draft-folder.js

/** The hidden folder that holds a draft has the id of its process in its name. */
const FOLDER = /^\.modportal-pull-(\d+)-/;
/**
 * Makes the hidden folder for a draft. It is beside the files, because a file can be renamed only within one disk. If the
 * process is killed, the folder stays until the next pull, so a .gitignore in it keeps it out of Git.
 *
 * @param root an absolute path. The folder is made if it does not exist
 */
function makeDraftFolder(root) {
    (0,external_node_fs_.mkdirSync)(root, { recursive: true });
    removeLeftOver(root);
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(root, `.modportal-pull-${process.pid}-`));
    try {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, '.gitignore'), '*\n');
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw error;
    }
    return folder;
}
/** Removes the drafts of earlier runs that were killed, but not one of another pull that is still running. */
function removeLeftOver(root) {
    for (const name of (0,external_node_fs_.readdirSync)(root)) {
        const [, id] = FOLDER.exec(name) ?? [];
        if (id !== undefined && !isRunningElsewhere(Number(id)))
            (0,external_node_fs_.rmSync)(external_node_path_.join(root, name), { recursive: true, force: true });
    }
}
function isRunningElsewhere(id) {
    if (id === process.pid)
        return false;
    try {
        return process.kill(id, 0);
    }
    catch (error) {
        // A process of another user cannot be sent a signal.
        return (0,config_workspace/* isNodeError */.fX)(error) && error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./.build/src/pull/new-folders.js
var new_folders = __webpack_require__(7181);
;// CONCATENATED MODULE: ./.build/src/pull/draft.js

/**
 * New versions of files, written into a hidden folder. Nothing else changes before `commit`, which renames each of them to
 * its place. So if a run is killed, every file is complete, either old or new.
 */
class Draft {
    root;
    stop;
    /**
     * By path relative to the root: the absolute path of the new version; undefined for a file to delete. In the order in
     * which they were written.
     */
    versions = new Map();
    folder;
    staged = 0;
    /**
     * @param root an absolute path. The folder is made if it does not exist
     * @param stop when it is aborted, the draft is deleted at once, and can no longer be committed
     * @throws the reason of `stop` when it is already aborted
     */
    constructor(root, stop) {
        this.root = root;
        this.stop = stop;
        stop?.throwIfAborted();
        this.folder = makeDraftFolder(root);
        stop?.addEventListener('abort', this.discard);
    }
    /** Writes a file whose name is not known yet. @returns its absolute path, for `place` */
    stage(content) {
        const version = external_node_path_.join(this.folder, String(this.staged++));
        (0,external_node_fs_.writeFileSync)(version, content);
        return version;
    }
    /** @param file relative to the root, with forward slashes */
    place(file, version) {
        this.versions.set(file, version);
    }
    /** Drafts the content of a file. @param file relative to the root, with forward slashes */
    write(file, content) {
        this.place(file, this.stage(content));
    }
    /** Drafts the deletion of a file. @param file relative to the root, with forward slashes */
    delete(file) {
        this.versions.set(file, undefined);
    }
    /** Forgets the new versions. Staged files can be placed again. */
    clear() {
        this.versions.clear();
    }
    /** The text of a file, as drafted so far. @throws when the file does not exist */
    read(file) {
        return (0,external_node_fs_.readFileSync)(this.versions.get(file) ?? external_node_path_.join(this.root, file), 'utf8');
    }
    /** Like `read`, but returns '' if the file does not exist. */
    readIfThere(file) {
        const version = this.versions.get(file) ?? external_node_path_.join(this.root, file);
        return (0,external_node_fs_.existsSync)(version) ? (0,external_node_fs_.readFileSync)(version, 'utf8') : '';
    }
    /** Forgets the files that are the same as those in place, and returns the others. */
    changes() {
        for (const [file, version] of this.versions) {
            const target = external_node_path_.join(this.root, file);
            const isThere = (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isFile() ?? false;
            const isSame = version === undefined ? !isThere : isThere && (0,external_node_fs_.readFileSync)(target).equals((0,external_node_fs_.readFileSync)(version));
            if (isSame)
                this.versions.delete(file);
        }
        return [...this.versions.keys()];
    }
    /**
     * Puts the new versions in place, then deletes. If that fails, the old versions are put back.
     *
     * @param last the file that is renamed after all others: modportal.yml, which names them
     * @throws when a file cannot be written, or is outside the root; the reason of `stop` when it is aborted
     */
    commit(last) {
        this.stop?.throwIfAborted();
        const isLater = (version, file) => version === undefined ? 2 : file === last ? 1 : 0;
        const moves = [...this.versions]
            .toSorted(([a, versionA], [b, versionB]) => isLater(versionA, a) - isLater(versionB, b))
            .map(([file, version]) => {
            const target = version === undefined ? this.linkOf(file) : this.targetOf(file);
            return { target, version, old: (0,external_node_fs_.existsSync)(target) ? this.stage((0,external_node_fs_.readFileSync)(target)) : undefined };
        });
        const done = [];
        const newFolders = [];
        try {
            for (const move of moves) {
                if (move.version !== undefined)
                    newFolders.push((0,new_folders/* makeFolders */.w)(external_node_path_.dirname(move.target)));
                put(move.target, move.version);
                done.push(move);
            }
        }
        catch (error) {
            for (const { target, old } of done.reverse())
                put(target, old);
            for (const remove of newFolders.reverse())
                remove();
            throw error;
        }
        this.discard();
    }
    /** Deletes the draft. Files that have been committed are not affected. */
    discard = () => {
        this.stop?.removeEventListener('abort', this.discard);
        (0,external_node_fs_.rmSync)(this.folder, { recursive: true, force: true, maxRetries: 5 });
    };
    /** The absolute path of a file to delete: if it is a symbolic link, of the link itself. */
    linkOf(file) {
        return external_node_path_.join(this.targetOf(external_node_path_.posix.dirname(file)), external_node_path_.posix.basename(file));
    }
    /**
     * The absolute path of a file, after symbolic links: a link stays, and the file to which it leads is replaced. A folder
     * that does not exist yet is made later.
     *
     * @throws when it is outside the root
     */
    targetOf(file) {
        const root = external_node_fs_.realpathSync.native(this.root);
        const missing = [];
        let there = external_node_path_.join(this.root, file);
        while (!(0,external_node_fs_.existsSync)(there)) {
            missing.unshift(external_node_path_.basename(there));
            there = external_node_path_.dirname(there);
        }
        const target = external_node_path_.join(external_node_fs_.realpathSync.native(there), ...missing);
        if (target === root || target.startsWith(root + external_node_path_.sep))
            return target;
        throw new Error(`${file} is outside the folder, because of a symbolic link`);
    }
}
/** Moves a version to its place, in a folder that exists. @param version undefined to delete the file */
function put(target, version) {
    if (version === undefined) {
        (0,external_node_fs_.rmSync)(target, { force: true });
        return;
    }
    const old = (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false });
    if (old !== undefined) {
        // Windows does not replace a file that is read-only.
        if (process.platform === 'win32')
            (0,external_node_fs_.chmodSync)(target, 0o666);
        (0,external_node_fs_.chmodSync)(version, old.mode);
    }
    renameOver(version, target);
}
/** Waits between tries, in milliseconds: two seconds in all. */
const WAITS = [50, 100, 150, 200, 300, 500, 700];
/** Windows rejects a rename with one of these while another program has one of the files open. */
const IN_USE = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];
/**
 * Renames a file over another one. On Windows, a virus scanner opens each new file for a moment.
 *
 * @throws when a file is still in use after two seconds, or at once for any other reason
 */
function renameOver(from, to) {
    for (const wait of WAITS) {
        try {
            (0,external_node_fs_.renameSync)(from, to);
            return;
        }
        catch (error) {
            if (!(0,config_workspace/* isNodeError */.fX)(error) || !IN_USE.includes(error.code ?? ''))
                throw error;
            // Blocks the thread: a signal between two renames must not leave half of them done.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
        }
    }
    (0,external_node_fs_.renameSync)(from, to);
}

// EXTERNAL MODULE: ./.build/src/config/image-type.js
var image_type = __webpack_require__(3128);
// EXTERNAL MODULE: ./.build/src/config/portal-ids.js
var portal_ids = __webpack_require__(9901);
// EXTERNAL MODULE: ./.build/src/portal/slots.js
var slots = __webpack_require__(3367);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
;// CONCATENATED MODULE: ./.build/src/text/text-edits.js
/** @param edits in any order, without overlaps */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => b.from - a.from || b.to - a.to).reverse();
    // In pieces: a copy of the whole text for each edit would take minutes for a long text.
    const pieces = [];
    let at = 0;
    for (const edit of sorted) {
        pieces.push(text.slice(at, edit.from), edit.text);
        at = edit.to;
    }
    return pieces.join('') + text.slice(at);
}
/** The line break that the text uses. */
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** The offset at which the line of an offset starts. */
function startOfLine(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** The offset of the line break that ends the line, or the length of the text. */
function endOfLine(text, from) {
    const at = text.indexOf('\n', from);
    if (at === -1)
        return text.length;
    return at > from && text[at - 1] === '\r' ? at - 1 : at;
}
/** An edit that adds a whole line where a line starts, or at the end of the text. */
function addLine(text, at, line) {
    const newline = newlineOf(text);
    const isUnfinished = at === text.length && text !== '' && !text.endsWith('\n');
    return { from: at, to: at, text: isUnfinished ? newline + line : line + newline };
}
/** The offset at which the next line starts, or the length of the text. */
function nextLine(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at + 1;
}

// EXTERNAL MODULE: ./.build/src/config/image-choice.js
var image_choice = __webpack_require__(2855);
;// CONCATENATED MODULE: ./.build/src/pull/image-names.js

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg' };
/**
 * Names new image files by number: `01.png`, `02.jpg`.
 *
 * @param types of the new images, in the order of the gallery
 * @param taken the names of all files in the folder; the numbers start after the highest of them
 */
function numberImages(types, taken) {
    const numbers = taken.map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0));
    const start = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
    const width = Math.max(2, String(start + types.length - 1).length);
    return types.map((type, index) => `${String(start + index).padStart(width, '0')}.${EXTENSIONS[type]}`);
}
/**
 * The shortest list for `images.first` with which the folder gives this order: the other files follow in natural order of
 * their names.
 */
function firstNames(order) {
    let start = Math.max(0, order.length - 1);
    while (start > 0 && (0,image_choice/* compareNames */.MP)(order[start - 1] ?? '', order[start] ?? '') < 0)
        start--;
    return order.slice(0, start);
}

;// CONCATENATED MODULE: ./.build/src/pull/images.js

/** In bytes: all images of a page. It is ten times what the largest pages have, and a disk has room for it. */
const MAX_ALL = 1024 ** 3;
/** Downloads at a time. The portal's usage guidelines ask for few. */
const PARALLEL = 4;
/**
 * Downloads images into the draft. An image that the action could not publish is left out, with a warning.
 *
 * @returns the others, in the order given
 * @throws PortalError when a download fails, or when the images are too large together
 */
async function stageImages(images, { config, download, draft, problems: all }) {
    const staged = new Map();
    let bytesLeft = MAX_ALL;
    await (0,slots/* sideBySide */.Qp)(images, PARALLEL, async (live) => {
        // `.portal-ids` can contain only SHA1s.
        if (!/^[0-9a-f]{40}$/.test(live.id)) {
            all.warn({ file: config }, `the image ${(0,plain_text/* quoted */.TL)(live.id)} is left out: its id is not a SHA1`);
            return true;
        }
        const bytes = await download(live);
        bytesLeft -= bytes.length;
        if (bytesLeft < 0) {
            throw new portal_error/* PortalError */.vg('this-call', `the images of the page are larger than ${MAX_ALL / 1024 ** 2} MB together`);
        }
        const problems = new problem/* Problems */.Zw();
        const version = draft.stage(bytes);
        const content = (0,image_type/* inspectImage */.m)(version, live.url, problems);
        if (content === undefined) {
            const reason = problems.list[0]?.message ?? 'the image cannot be read';
            all.warn({ file: config }, `${live.url} is left out: ${reason}`);
        }
        else {
            staged.set(live.id, { live, sha1: content.sha1, type: content.type, version });
        }
        return true;
    });
    return images.flatMap(({ id }) => staged.get(id) ?? []);
}
/**
 * Gives the staged images file names in a folder, by number.
 *
 * @param folder relative to the root of the draft
 * @param taken the names of the files in the folder
 */
function placeImages(staged, folder, taken, draft) {
    const names = numberImages(staged.map(({ type }) => type), taken);
    return staged.map(({ live, sha1, version }, index) => {
        const name = names[index] ?? '';
        draft.place(external_node_path_.posix.join(folder, name), version);
        return { live, name, sha1 };
    });
}
/** Drafts the ids of the images whose file does not hash to their id. The lines of other files are kept. */
function draftPortalIds(folder, images, draft) {
    const file = external_node_path_.posix.join(folder, portal_ids/* PORTAL_IDS */.oU);
    const text = draft.readIfThere(file);
    const changed = images.filter(({ live, sha1 }) => live.id !== sha1);
    const ids = new Map(changed.map(({ live, sha1 }) => [sha1, live.id]));
    const newline = newlineOf(text);
    const known = new Set(text.split(newline));
    // A file that is used again has its line already.
    const lines = (0,portal_ids/* formatPortalIds */.Yo)(ids)
        .split('\n')
        .filter((line) => line !== '' && !known.has(line));
    if (lines.length === 0)
        return;
    // An editor may have removed the last line break.
    const before = text === '' || text.endsWith('\n') ? text : text + newline;
    draft.write(file, before + lines.map((line) => line + newline).join(''));
}

// EXTERNAL MODULE: ./.build/src/config/validation.js + 1 modules
var validation = __webpack_require__(8598);
;// CONCATENATED MODULE: ./.build/src/pull/invalid-values.js

/**
 * Checks live values before they are written. Wherever a file declares them, such a value would be an error there, and the
 * file could no longer be read.
 *
 * @param values by field; texts are skipped, because files hold them
 * @returns by field, the reason why no file can declare the value
 */
function invalidValues(values) {
    const invalid = new Map();
    for (const [field, value] of values) {
        if ((0,model_fields/* isMarkdownField */.ec)(field))
            continue;
        const problem = whyInvalid(field, value);
        if (problem !== undefined)
            invalid.set(field, problem);
    }
    return invalid;
}
function whyInvalid(field, live) {
    const value = typeof live === 'string' ? live.replace(/\r\n?/g, '\n').trim() : live;
    const nowhere = () => ({ file: '' });
    const document = {
        value: { [field]: value },
        placeOf: nowhere,
        placeOfKey: nowhere,
        commentAfter: () => undefined,
    };
    const problems = new problem/* Problems */.Zw();
    (0,validation/* validate */.t)(document, schema/* FRONT_MATTER */.UN, problems);
    return problems.list.find(({ severity }) => severity === 'error');
}

// EXTERNAL MODULE: ./.build/src/markdown/document.js + 4 modules
var markdown_document = __webpack_require__(7851);
;// CONCATENATED MODULE: ./.build/src/markdown/embedded-images.js

/**
 * Replaces the addresses of images in a Markdown text. Links, code and everything else are kept.
 *
 * @param body with LF newlines
 * @param pathOf returns the replacement for an address, without characters that need an escape; undefined to keep the
 *   address
 */
function replaceImageAddresses(body, pathOf) {
    const edits = (0,markdown_document/* readMarkdown */.k)(body).nodes.flatMap((node) => {
        const isImage = node.type === 'definition' || (node.type === 'address' && node.role === 'image');
        const path = isImage ? pathOf(node.value) : undefined;
        return isImage && path !== undefined ? [{ from: node.from, to: node.to, text: path }] : [];
    });
    return applyEdits(body, edits);
}

// EXTERNAL MODULE: ./.build/src/plan/compare.js
var compare = __webpack_require__(1084);
;// CONCATENATED MODULE: ./.build/src/pull/pulling.js

/** A path in the folder of modportal.yml, relative to the workspace. */
function beside(config, file) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(config), file);
}

;// CONCATENATED MODULE: ./.build/src/pull/reused-images.js

/**
 * Places images in a folder that may have files already, for example from an earlier pull. A file with the bytes of an
 * image is used as it is; the other images get the next free numbers. So no file is overwritten.
 *
 * @param folder relative to the workspace
 */
function placeBesideOthers(staged, folder, { checkout, draft }) {
    const workspace = new config_workspace/* Workspace */.aR(checkout.workspace);
    const taken = workspace.list(folder).map(({ name }) => name);
    const free = new Map(taken
        .filter(image_choice/* isImageName */.lS)
        .sort(image_choice/* compareNames */.MP)
        .map((name) => [name, workspace.find(external_node_path_.posix.join(folder, name))]));
    const reused = new Map();
    for (const image of staged) {
        const bytes = (0,external_node_fs_.readFileSync)(image.version);
        for (const [name, target] of free) {
            if (target.kind !== 'file' || target.bytes !== bytes.length)
                continue;
            if (!(0,external_node_fs_.readFileSync)(target.absolutePath).equals(bytes))
                continue;
            reused.set(image, { live: image.live, name, sha1: image.sha1 });
            // The portal may serve two images with the same bytes; each needs a file.
            free.delete(name);
            break;
        }
    }
    const rest = staged.filter((image) => !reused.has(image));
    const placed = new Map(placeImages(rest, folder, taken, draft).map((image, at) => [rest[at], image]));
    return staged.flatMap((image) => reused.get(image) ?? placed.get(image) ?? []);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(5367);
;// CONCATENATED MODULE: ./.build/src/pull/yaml-scalar.js

/** A control character as it is would be rejected, and a lone CR would move the lines of all problems after it. */
const NEEDS_ESCAPES = /[^\P{Cc}\t\r\n]|\r(?!\n)/u;
/** In characters. A longer text is rewritten instead of being edited word by word. */
const MAX_EDITED = 2000;
/**
 * The ways to write a text in place of a scalar, the one that changes least first. Not every way reads back as the text;
 * the caller checks.
 *
 * @param text the whole file
 * @param value the text to write
 */
function* scalarSources(text, node, value) {
    if (!node.range)
        return;
    if (NEEDS_ESCAPES.test(value)) {
        yield JSON.stringify(value);
        return;
    }
    const source = text.slice(node.range[0], node.range[1]);
    if (typeof node.value === 'string') {
        const edited = editWords(source, node, value);
        if (edited !== undefined)
            yield edited;
    }
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
        yield asBlock(source, node.type, value);
    if (node.type === 'QUOTE_SINGLE')
        yield `'${value.replaceAll("'", "''")}'`;
    if (node.type === 'QUOTE_DOUBLE')
        yield JSON.stringify(value);
    yield value;
    yield JSON.stringify(value);
}
/**
 * Replaces only the words that differ, so that a text that is wrapped over several lines keeps its line breaks.
 *
 * @returns undefined when the source cannot be matched with its value
 */
function editWords(source, node, value) {
    const old = String(node.value);
    if (old.length > MAX_EDITED || value.length > MAX_EDITED)
        return undefined;
    const offsets = matchOffsets(source, old, node.type);
    if (offsets === undefined)
        return undefined;
    const sourceAt = (at) => offsets[at] ?? source.length;
    let edited = '';
    let copied = 0;
    let at = 0;
    // Outer whitespace never counts, and the old one belongs to the form of the scalar.
    const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(old) ?? [];
    for (const { value: words, added, removed } of (0,word/* diffWordsWithSpace */.pR)(old, before + value.trim() + after)) {
        if (added)
            edited += source.slice(copied, sourceAt(at)) + escapeFor(node.type, words);
        else if (removed)
            edited += source.slice(copied, sourceAt(at));
        if (!added)
            at += words.length;
        if (added || removed)
            copied = sourceAt(at);
    }
    return edited + source.slice(copied);
}
/**
 * For each character of the value, its offset in the source; one more for the end.
 *
 * @returns undefined when they cannot be matched
 */
function matchOffsets(source, value, type) {
    const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
    let at = isQuoted ? 1 : 0;
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
        at = skip(source, source.indexOf('\n') + 1, /[ \t]/);
    const offsets = [];
    for (let index = 0; index < value.length; index++) {
        const character = value.charAt(index);
        offsets.push(at);
        if (/[\r\n]/.test(source.charAt(at)) || (/\s/.test(character) && isFold(source, at))) {
            // A fold: a line break with the space around it, for a space or for line breaks of the value.
            while (/[ \n]/.test(value.charAt(index + 1)) && character === '\n') {
                offsets.push(at);
                index++;
            }
            at = skip(source, at, /[ \t\r\n]/);
            if (!/\s/.test(character))
                return undefined;
        }
        else {
            const escape = escapeAt(source, at, type);
            if ((escape?.means ?? source.charAt(at)) !== character)
                return undefined;
            at += escape?.length ?? 1;
        }
    }
    offsets.push(at);
    return offsets;
}
function isFold(source, at) {
    return /^[ \t]*\r?\n/.test(source.slice(at, at + 200));
}
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };
function escapeAt(source, at, type) {
    if (type === 'QUOTE_SINGLE' && source.startsWith("''", at))
        return { means: "'", length: 2 };
    if (type === 'QUOTE_DOUBLE' && source[at] === '\\')
        return { means: ESCAPES[source.charAt(at + 1)] ?? '', length: 2 };
    return undefined;
}
function escapeFor(type, words) {
    if (type === 'QUOTE_SINGLE')
        return words.replaceAll("'", "''");
    return type === 'QUOTE_DOUBLE' ? JSON.stringify(words).slice(1, -1) : words;
}
/** Writes a block scalar with the header and the indentation of the old one. */
function asBlock(source, type, value) {
    const [header = '', first = ''] = source.split('\n');
    const indent = /^[ \t]+/.exec(first)?.[0] ?? '  ';
    const newline = header.endsWith('\r') ? '\r\n' : '\n';
    const lines = value.trim().split('\n');
    const written = type === 'BLOCK_FOLDED' ? lines.flatMap((line) => ['', line]).slice(1) : lines;
    return [header.trimEnd(), ...written.map((line) => (line === '' ? '' : indent + line)), ''].join(newline);
}
function skip(text, from, pattern) {
    let at = from;
    while (at < text.length && pattern.test(text.charAt(at)))
        at++;
    return at;
}
/** The text without quotes, if a list in brackets reads that back as the same text; else in double quotes. */
function plainOrQuoted(value) {
    const { errors, warnings, contents } = (0,dist/* parseDocument */.Tp)(`[${value}]`);
    const isPlain = errors.length + warnings.length === 0 &&
        !/[#\n]/.test(value) &&
        !NEEDS_ESCAPES.test(value) &&
        (0,external_node_util_.isDeepStrictEqual)(contents?.toJSON(), [value]);
    return isPlain ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./.build/src/pull/yaml-list.js

/**
 * Changes a list so that the items that are kept also keep their quotes and comments.
 *
 * @param text the whole file
 * @returns undefined when the list contains anything but single values
 */
function editList(text, list, wanted) {
    const items = list.items.flatMap((node) => (0,dist/* isScalar */.jn)(node) && node.range
        ? [{ value: String(node.value), from: node.range[0], to: node.range[1] }]
        : []);
    if (items.length !== list.items.length || !list.range)
        return undefined;
    const steps = stepsTo(wanted, items);
    const [from, to] = list.range;
    if (!list.flow)
        return lineEdits(text, items, steps);
    // Items would move away from the comments between them.
    if (text.slice(from, to).includes('#'))
        return undefined;
    return [{ from, to, text: flowSource(text, list.range, items, steps) }];
}
function stepsTo(wanted, items) {
    const steps = [];
    const rest = [...items];
    let removed = [];
    const flush = () => {
        steps.push(...removed.map((item) => ({ kind: 'remove', item })));
        removed = [];
    };
    const runs = (0,array/* diffArrays */.E)(items.map(({ value }) => value), [...wanted]);
    for (const run of runs) {
        if (run.added) {
            for (const value of run.value) {
                const item = removed.shift();
                // The new value replaces a removed one, whose comment is kept.
                steps.push(item === undefined ? { kind: 'add', value } : { kind: 'replace', item, value });
            }
        }
        flush();
        const next = run.added ? [] : rest.splice(0, run.count);
        if (run.removed)
            removed = next;
        else
            steps.push(...next.map((item) => ({ kind: 'keep', item })));
    }
    flush();
    return steps;
}
/** A list in brackets, with the spacing of the old one. */
function flowSource(text, [start, end], items, steps) {
    const [first, second] = items;
    const last = items.at(-1);
    const pieces = steps.flatMap((step) => {
        if (step.kind === 'remove')
            return [];
        return step.kind === 'keep' ? text.slice(step.item.from, step.item.to) : plainOrQuoted(step.value);
    });
    if (first === undefined || last === undefined || pieces.length === 0)
        return `[${pieces.join(', ')}]`;
    const separator = second === undefined ? ', ' : text.slice(first.to, second.from);
    return text.slice(start, first.from) + pieces.join(separator) + text.slice(last.to, end);
}
/** A list with one item per line. */
function lineEdits(text, items, steps) {
    const [first] = items;
    if (first === undefined)
        return undefined;
    /** The space and the dash before each value. */
    const prefix = text.slice(startOfLine(text, first.from), first.from);
    if (!/^[ \t]*-[ \t]+$/.test(prefix))
        return undefined;
    let at = startOfLine(text, first.from);
    const moved = movedLines(text, steps);
    const edits = steps.flatMap((step) => {
        if (step.kind === 'add') {
            const line = moved.get(step.value);
            return [
                line === undefined
                    ? addLine(text, at, prefix + plainOrQuoted(step.value))
                    : { from: at, to: at, text: line },
            ];
        }
        const { item } = step;
        at = nextLine(text, item.to);
        if (step.kind === 'remove' && moved.has(item.value))
            return [{ from: startOfLine(text, item.from), to: at, text: '' }];
        if (step.kind === 'replace')
            return [{ from: item.from, to: item.to, text: plainOrQuoted(step.value) }];
        return step.kind === 'keep' ? [] : [removeLine(text, item)];
    });
    // A key without a value would mean "no value" and not "an empty list".
    const isEmpty = steps.every(({ kind }) => kind === 'remove');
    return isEmpty ? [...edits, addLine(text, at, `${prefix.replace('-', ' ')}[]`)] : edits;
}
/** By value, the whole lines of items that move. They take their comments with them. */
function movedLines(text, steps) {
    const added = new Set(steps.flatMap((step) => (step.kind === 'add' ? step.value : [])));
    const lines = steps.flatMap((step) => {
        if (step.kind !== 'remove' || !added.has(step.item.value))
            return [];
        const line = text.slice(startOfLine(text, step.item.from), nextLine(text, step.item.to));
        return line.endsWith('\n') ? [[step.item.value, line]] : [];
    });
    return new Map(lines);
}
/** Removes the line of an item. A comment on the line is kept, on a line without an item. */
function removeLine(text, { from, to }) {
    const start = startOfLine(text, from);
    const rest = text.slice(to, endOfLine(text, to)).trimStart();
    if (rest === '')
        return { from: start, to: nextLine(text, to), text: '' };
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
    return { from: start, to: endOfLine(text, to), text: indent + rest };
}

;// CONCATENATED MODULE: ./.build/src/pull/yaml-edit.js

/**
 * Sets a value in a YAML mapping. All other bytes are kept: comments, order, quotes, line breaks. The `toString` of the
 * yaml package is not used, because it formats the whole file again.
 *
 * Several ways of writing the value are tried. The first one that reads back as the wanted value, changes no other value
 * and loses no comment is used.
 *
 * @param text a YAML mapping that was read without an error; may be empty
 * @param reason a comment to write after a new key
 * @returns undefined when no way works, for example because an alias uses the old value
 */
function setYamlValue(text, key, value, reason) {
    const wanted = valuesOf(text);
    const holder = key.length === 1 ? wanted : mappingIn(wanted, key[0]);
    if (holder === undefined)
        return undefined;
    holder[key.length === 1 ? key[0] : key[1]] = value;
    const comments = commentsOf(text);
    for (const edits of waysToSet(text, key, value, reason)) {
        const edited = applyEdits(text, edits);
        if ((0,external_node_util_.isDeepStrictEqual)(trimmed(valuesOf(edited)), trimmed(wanted)) && hasAll(commentsOf(edited), comments))
            return edited;
    }
    return undefined;
}
/**
 * Turns a short form into a mapping: `images: shots` into `images: { folder: shots }`.
 *
 * @returns undefined when the value is not a text
 */
function expandShortForm(text, key, inner) {
    const node = findPair((0,dist/* parseDocument */.Tp)(text).contents, key)?.value;
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return undefined;
    const [from, to] = node.range;
    const written = text.slice(from, to);
    // In a flow mapping these characters end a value that has no quotes.
    const source = node.type === 'PLAIN' && /[,[\]{}]/.test(written) ? JSON.stringify(node.value) : written;
    return applyEdits(text, [{ from, to, text: `{ ${inner}: ${source} }` }]);
}
function* waysToSet(text, [key, inner], value, reason) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text);
    const pair = findPair(contents, key);
    const comment = reason === undefined ? '' : ` # ${reason}`;
    if (pair === undefined) {
        // After the last value, for a document that ends with `...`.
        const lastValue = (0,dist/* isMap */.jh)(contents) ? contents.range[1] : text.length;
        for (const end of [text.length, lineAfter(text, lastValue)]) {
            for (const source of inline(value)) {
                const line = inner === undefined
                    ? `${key}: ${source}${comment}`
                    : `${key}:${newlineOf(text)}  ${inner}: ${source}${comment}`;
                yield [addLine(text, end, line)];
            }
        }
    }
    else if (inner === undefined)
        yield* replace(text, pair, value);
    else if ((0,dist/* isMap */.jh)(pair.value)) {
        const found = findPair(pair.value, inner);
        if (found === undefined)
            yield* addToMapping(text, pair.value, inner, value, comment);
        else
            yield* replace(text, found, value);
    }
}
function* replace(text, { value: node }, value) {
    if ((0,dist/* isSeq */.oP)(node) && typeof value === 'object') {
        const edits = editList(text, node, value);
        if (edits !== undefined)
            yield edits;
    }
    const range = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
    if (!range)
        return;
    const [from, to] = range;
    const sources = (0,dist/* isScalar */.jn)(node) && typeof value === 'string' ? scalarSources(text, node, value) : inline(value);
    for (const source of sources)
        yield [{ from, to, text: source }];
}
function* addToMapping(text, map, key, value, comment) {
    const last = map.items.at(-1);
    const [lastValue, lastKey] = [last?.value, last?.key];
    const end = ((0,dist/* isScalar */.jn)(lastValue) || (0,dist/* isMap */.jh)(lastValue) || (0,dist/* isSeq */.oP)(lastValue)) && lastValue.range?.[1];
    if (typeof end !== 'number' || !(0,dist/* isScalar */.jn)(lastKey) || !lastKey.range)
        return;
    for (const source of inline(value)) {
        if (map.flow)
            yield [{ from: end, to: end, text: `, ${key}: ${source}` }];
        else {
            const indent = text.slice(startOfLine(text, lastKey.range[0]), lastKey.range[0]);
            yield [addLine(text, lineAfter(text, end), `${indent}${key}: ${source}${comment}`)];
        }
    }
}
/** The line after a value that ends here. A block scalar ends with its line break. */
function lineAfter(text, end) {
    return text[end - 1] === '\n' ? end : nextLine(text, end);
}
/** The ways to write a value on one line, the plainest first. */
function inline(value) {
    if (typeof value === 'object')
        return [`[${value.map(plainOrQuoted).join(', ')}]`];
    return typeof value === 'boolean' ? [String(value)] : [plainOrQuoted(value), JSON.stringify(value)];
}
function findPair(node, key) {
    return (0,dist/* isMap */.jh)(node) ? node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key) : undefined;
}
function valuesOf(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: true });
    if (document.errors.length > 0)
        return { '': document.errors.map(({ message }) => message) };
    try {
        const value = document.toJS();
        return (0,json/* isObject */.G)(value) ? value : {};
    }
    catch (error) {
        // A text that starts with `*` and has no quotes is an alias of nothing.
        return { '': String(error) };
    }
}
function mappingIn(values, key) {
    const value = (values[key] ??= {});
    return (0,json/* isObject */.G)(value) ? value : undefined;
}
/** Outer whitespace never counts: a block scalar ends with a line break, and the portal's text does not. */
function trimmed(value) {
    if (typeof value === 'string')
        return value.trim();
    if (Array.isArray(value))
        return value.map(trimmed);
    if (!(0,json/* isObject */.G)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)]));
}
function commentsOf(text) {
    return [...new dist/* Lexer */.JG().lex(text)].filter((token) => token.startsWith('#'));
}
/** Whether `all` contains `some`, in any order: the line of an item may have moved. */
function hasAll(all, some) {
    return !(0,array/* diffArrays */.E)(some.toSorted(), all.toSorted()).some(({ removed }) => removed);
}

;// CONCATENATED MODULE: ./.build/src/pull/new-keys.js

/**
 * How the texts are written, from the usual way to the last resort. In more cases than with the form before it, publishing
 * gives the live text again.
 */
const TEXT_FORMS = ['relative images', 'as they are', 'with title', 'verbatim'];
/** The folder for texts and images, relative to modportal.yml. */
const new_keys_FOLDER = 'portal';
const IMAGES_FOLDER = `${new_keys_FOLDER}/images`;
function textFile(field) {
    return `${new_keys_FOLDER}/${field}.md`;
}
/** The first lines of a new modportal.yml. */
function newConfig({ name }) {
    const text = `# yaml-language-server: $schema=${schema/* SCHEMA_URL */.cZ}\n# The mod's page on the mod portal. A key that is not here is never changed there.\n`;
    return setYamlValue(text, ['mod'], name) ?? text;
}
/**
 * Drafts keys that modportal.yml does not have, or with which it clears a text, with the values of the live page, and the
 * files that they name.
 *
 * @param config the text of modportal.yml
 */
function draftNewKeys(config, { fields, images, form }, pulling) {
    const { live, draft } = pulling;
    const fileAt = (written) => beside(pulling.config, written);
    const placed = placeBesideOthers(images, fileAt(IMAGES_FOLDER), pulling);
    draftPortalIds(fileAt(IMAGES_FOLDER), placed, draft);
    let text = config;
    const set = (key, value, reason) => {
        text = setYamlValue(text, key, value, reason) ?? text;
    };
    for (const [field, value] of valuesToAdd(live, fields)) {
        if ((0,model_fields/* isMarkdownField */.ec)(field)) {
            set([field], textFile(field));
            const body = String(value).replace(/\r\n?/g, '\n').trimEnd();
            const written = form === 'relative images' ? withRelativeImages(body, placed) : body;
            draft.write(fileAt(textFile(field)), `${written}\n`);
        }
        else
            set([field], typeof value === 'string' ? value.trim() : value);
    }
    if (placed.length > 0) {
        const hasAll = placed.length === live.images?.length;
        set(['images', 'folder'], IMAGES_FOLDER);
        const first = firstNames(placed.map(({ name }) => name));
        if (first.length > 0)
            set(['images', 'first'], first);
        set(['images', 'prune'], hasAll, hasAll ? PRUNE_REASON : 'the page has an image that is not in the folder');
    }
    draft.write(pulling.config, withForm(text, form));
}
/** The live values of those fields for which the page shows something. */
function valuesToAdd(live, fields) {
    const values = fields.map((field) => [field, live.fields[field]]);
    return new Map(values.flatMap(([field, value]) => value === undefined || isEmptyValue(field, value) ? [] : [[field, value]]));
}
/** The error for a new images folder with which publishing would change the gallery. */
function galleryProblem(config) {
    const folder = beside(config, IMAGES_FOLDER);
    return {
        severity: 'error',
        message: `publishing ${folder} would change the gallery: the folder has other images, or the page has an image twice`,
        hint: 'move the other images to another folder',
        place: { file: folder },
    };
}
const PRUNE_REASON = 'an image that you remove from the folder is removed from the page';
/** Sets the option of modportal.yml that the form of the texts needs, with the reason beside it. */
function withForm(text, form) {
    const option = OPTIONS[form];
    return (option && setYamlValue(text, ['markdown', option.key], option.value, option.reason)) ?? text;
}
const OPTIONS = {
    'with title': { key: 'strip_title', value: false, reason: 'the page itself begins with a heading' },
    verbatim: { key: 'verbatim', value: true, reason: 'otherwise publishing would change a text of the page' },
};
/** Whether the page shows nothing for the value. */
function isEmptyValue(field, value) {
    if (typeof value === 'boolean')
        return !value;
    if (typeof value === 'object')
        return value.length === 0;
    return value.trim() === '' || value === (0,compare/* emptyValueOf */.Q6)(field);
}
/** Images of the gallery that the text embeds, as paths relative to the text's file. */
function withRelativeImages(body, images) {
    const paths = new Map(images.map(({ live, name }) => [live.url, external_node_path_.posix.relative(new_keys_FOLDER, `${IMAGES_FOLDER}/${name}`)]));
    return replaceImageAddresses(body, (address) => paths.get(address));
}

// EXTERNAL MODULE: ./.build/src/plan/plan-page.js + 4 modules
var plan_page = __webpack_require__(5361);
;// CONCATENATED MODULE: ./.build/src/pull/settle.js

/**
 * Drafts files, reads them back as the action would, and compares them with the live page. As long as publishing a text
 * would change it, the text is drafted in the next form. A field that works in no form is left out.
 *
 * @param invalid fields whose live values cannot be declared, with the reason. They are left out from the start
 * @param replaced text fields whose whole text is written on the first try already
 * @param replaceable the other text fields that may be replaced as a whole, when carrying the changes back fails
 * @param draftFiles drafts all files. It is called once for each try
 */
async function settle(pulling, invalid, replaced, replaceable, draftFiles) {
    const left = new Map(invalid);
    const byLine = new Set();
    const whole = new Set(replaced);
    /** Why the usual form does not work for a text. */
    const reasons = new Map();
    let form = 0;
    for (;;) {
        pulling.draft.clear();
        await draftFiles({
            left: new Set(left.keys()),
            byLine,
            replaced: whole,
            form: TEXT_FORMS[form] ?? 'verbatim',
        });
        const { parts, errors } = await check(pulling);
        const wrong = [...parts].flatMap(([part, problem]) => part === 'images' || left.has(part) ? [] : [{ field: part, problem }]);
        const partial = wrong.filter(({ field }) => (0,model_fields/* isMarkdownField */.ec)(field) && !whole.has(field));
        const texts = wrong.filter(({ field }) => whole.has(field));
        if (wrong.length === 0)
            return { left, gallery: parts.get('images'), errors };
        if (form === 0)
            for (const { field, problem } of texts)
                reasons.set(field, problem);
        const byWord = partial.filter(({ field }) => !byLine.has(field));
        const mayReplace = partial.every(({ field }) => replaceable.has(field));
        if (form > 0 && !mayReplace) {
            // The form holds for both texts. The new text needs it, and it would change the other one, which was right before.
            for (const field of whole)
                if (!left.has(field))
                    left.set(field, reasons.get(field) ?? NOT_THE_SAME);
            form = 0;
        }
        else if (byWord.length > 0)
            for (const { field } of byWord)
                byLine.add(field);
        else if (partial.length > 0 && mayReplace)
            for (const { field } of partial)
                whole.add(field);
        else if (texts.length === wrong.length && form < TEXT_FORMS.length - 1)
            form++;
        else {
            // Values first: a text may be right once an invalid value no longer stops the check.
            const values = wrong.filter(({ field }) => !texts.some((text) => text.field === field));
            for (const { field, problem } of values.length > 0 ? values : texts)
                left.set(field, problem);
            form = 0;
        }
    }
}
/** The parts of the page that publishing the drafted files would change, or that have an error. */
async function check({ draft, config, checkout, live, texts, addresses }) {
    const problems = new problem/* Problems */.Zw();
    const [page] = await (0,load_pages/* loadPages */.V)([config], { ...checkout, draft: draft.versions }, problems);
    const errors = problems.inOrder().filter(({ severity }) => severity === 'error');
    const parts = new Map();
    if (page !== undefined && errors.length === 0) {
        const { fields, gallery, problems: found } = (0,plan_page/* planPage */.j)(page, live, { addresses });
        for (const { field } of fields)
            parts.set(field, NOT_THE_SAME);
        if (gallery !== undefined)
            parts.set('images', NOT_THE_SAME);
        return { parts, errors: found.filter(({ severity }) => severity === 'error') };
    }
    const lines = draft.read(config).split('\n');
    const others = [];
    for (const problem of errors) {
        const { file = '', line = 0 } = problem.place ?? {};
        const part = file === config ? keyAt(lines, line) : texts.get(file);
        if (part === undefined)
            others.push(problem);
        else
            parts.set(part, problem);
    }
    return { parts, errors: others };
}
/** The reason for a field that the files declare with another value than the page has. */
const NOT_THE_SAME = { severity: 'error', message: 'publishing it would change the page' };
/** The key at the top of the file whose value contains the line, counted from 1. */
function keyAt(lines, line) {
    for (let at = Math.min(line, lines.length); at > 0; at--) {
        const key = /^["']?(\w+)["']?[ \t]*:/.exec(lines[at - 1] ?? '')?.[1];
        if (key !== undefined)
            return [...model_fields/* FIELD_NAMES */.Yr, 'images'].find((part) => part === key);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/src/pull/first-pull.js

/**
 * Drafts the files of a page that has none yet. A value that cannot be declared is left out, with a warning.
 *
 * @throws PortalError when an image cannot be downloaded
 */
async function draftFirstPull(pulling) {
    const { config, live, problems } = pulling;
    const warn = (message) => {
        problems.warn({ file: config }, message);
    };
    if (live.images === undefined)
        warn("the portal's response may leave out live images, so the gallery is left out");
    const images = await stageImages(live.images ?? [], pulling);
    const { left, gallery, errors } = await settle(pulling, invalidValues(valuesToAdd(live, model_fields/* FIELD_NAMES */.Yr)), new Set(model_fields/* MARKDOWN_FIELDS */.U7), new Set(), ({ left, form }) => {
        const fields = model_fields/* FIELD_NAMES */.Yr.filter((field) => !left.has(field));
        draftNewKeys(newConfig(live), { fields, images, form }, pulling);
    });
    for (const [field, { message }] of left)
        warn(`the live \`${field}\` is left out: ${message}`);
    problems.addAll(gallery ? [...errors, galleryProblem(config)] : errors);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/src/git-program.js
var git_program = __webpack_require__(1878);
;// CONCATENATED MODULE: ./.build/src/pull/git-state.js

const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** In bytes of names. A repository with as many files has other problems. */
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * Asks Git about files that are about to be changed or deleted. A symbolic link is `committed` only if the file to which it
 * leads is too: writing to the link changes that file.
 *
 * @param folder an absolute path
 * @param files relative to the folder, with forward slashes
 * @returns the state of each file. Without a repository, or without Git, every file is `changed`
 */
async function readGitStates(folder, files) {
    const states = new Map(files.map((file) => [file, 'changed']));
    const program = (0,git_program/* findGit */.C)();
    if (files.length === 0 || program === undefined)
        return states;
    try {
        const pathsOf = new Map(files.map((file) => [file, pathsInGit(folder, file)]));
        const asked = [...new Set([...pathsOf.values()].flat())];
        // `--literal-pathspecs`: a `*` in a file name is not a pattern.
        const list = async (...args) => {
            const { stdout } = await run(program, [...git_program/* GIT_OPTIONS */.s, '--literal-pathspecs', ...args, '--', ...asked], {
                cwd: folder,
                maxBuffer: MAX_OUTPUT,
            });
            return stdout.split('\0').filter((name) => name !== '');
        };
        // `H` is before a file that Git compares. It looks for no changes of one with another letter, such as `h` for
        // `--assume-unchanged`.
        const compared = (await list('ls-files', '-v', '-z')).filter((line) => line.startsWith('H '));
        const committed = new Set(compared.map((line) => line.slice(2)));
        for (const file of await list('diff', '--name-only', '-z', '--relative', 'HEAD'))
            committed.delete(file);
        for (const [file, paths] of pathsOf)
            if (paths.every((each) => committed.has(each)))
                states.set(file, 'committed');
    }
    catch {
        // No Git, no repository, or no commit yet.
    }
    return states;
}
/** The paths of a file in Git, which does not look behind symbolic links: its own, and that of the file to which it leads. */
function pathsInGit(folder, file) {
    const root = external_node_fs_.realpathSync.native(folder);
    const written = external_node_path_.join(root, file);
    if (!(0,external_node_fs_.existsSync)(written))
        return [file];
    const own = external_node_path_.join(external_node_fs_.realpathSync.native(external_node_path_.dirname(written)), external_node_path_.basename(written));
    return [own, external_node_fs_.realpathSync.native(written)].map((each) => external_node_path_.relative(root, each).split(external_node_path_.sep).join('/'));
}

// EXTERNAL MODULE: ./.build/src/config/front-matter.js
var front_matter = __webpack_require__(755);
// EXTERNAL MODULE: ./.build/src/markdown/portal-markdown.js + 7 modules
var portal_markdown = __webpack_require__(5858);
;// CONCATENATED MODULE: ./.build/src/pull/front-matter-keys.js

/** Whether a YAML text has the field as a top-level key. */
function declares(text, field) {
    return Object.hasOwn(front_matter_keys_valuesOf(text), field);
}
/** The top-level keys and values of a YAML text; empty if it is not a mapping. */
function front_matter_keys_valuesOf(text) {
    const value = (0,dist/* parseDocument */.Tp)(text).toJS();
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/**
 * Finds the front matter of a Markdown file. With `markdown.verbatim` in modportal.yml, a file has none: those lines are
 * part of the published text.
 *
 * @param file relative to the root of the draft, like the path of modportal.yml
 */
function frontMatterIn(file, config, draft) {
    return isVerbatim(config, draft) ? undefined : frontMatterOf(draft.read(file));
}
/** Whether modportal.yml says that its Markdown files are published as they are. @param config its path */
function isVerbatim(config, draft) {
    const { markdown } = front_matter_keys_valuesOf(draft.read(config));
    return (0,json/* isObject */.G)(markdown) && markdown.verbatim === true;
}
function frontMatterOf(text) {
    const match = /^(\uFEFF?---[^\n]*\n)([^]*?)^---[ \t]*\r?$/m.exec(text);
    const [, opening = '', inside = ''] = match ?? [];
    if (match?.index !== 0)
        return undefined;
    return { text: inside, from: opening.length, to: opening.length + inside.length };
}
/** Adds the keys of front matter to modportal.yml. @returns the text of modportal.yml */
function withKeysOf(matter, config) {
    return Object.entries(front_matter_keys_valuesOf(matter)).reduce((text, [key, value]) => setYamlValue(text, [key], value) ?? text, config);
}

;// CONCATENATED MODULE: ./.build/src/pull/gone-images.js

async function findGoneFiles(gallery, { live, checkout }) {
    const ids = new Set(live.images?.map(({ id }) => id));
    const gone = gallery.images
        .filter(({ sha1 }) => !ids.has(sha1))
        .flatMap((image) => [image, ...image.copies].map(({ file }) => ({ image, file })));
    const states = await readGitStates(checkout.workspace, gone.map(({ file }) => file));
    return gone.map((each) => ({ ...each, isInGit: states.get(each.file) === 'committed' }));
}
/**
 * Finds the texts, as drafted so far, that show or link an image. Without the file of the image, such a text cannot be
 * published.
 *
 * @returns the path of the text by the SHA1 of the image
 */
function textsWith(images, { page, checkout, config, draft }) {
    const found = new Map();
    const sha1s = new Map(images.flatMap((image) => [image, ...image.copies].map(({ absolutePath }) => [absolutePath, image.sha1])));
    if (sha1s.size === 0 || isVerbatim(config, draft))
        return found;
    const values = front_matter_keys_valuesOf(draft.read(config));
    const workspace = new config_workspace/* Workspace */.aR(checkout.workspace);
    for (const [field, { file }] of Object.entries(page.texts ?? {})) {
        const isCleared = values[field] === '';
        if (isCleared)
            continue;
        const lookUp = (wanted) => {
            const target = workspace.find(wanted);
            const sha1 = target.kind === 'file' ? sha1s.get(target.absolutePath) : undefined;
            if (sha1 !== undefined)
                found.set(sha1, file);
            return { kind: 'outside' };
        };
        const { body } = (0,front_matter/* splitFrontMatter */.v)(draft.read(file), file, new problem/* Problems */.Zw());
        const folder = external_node_path_.posix.relative('.', external_node_path_.posix.dirname(file));
        // For what it looks up: it leaves out the parts of the text that are not published.
        (0,portal_markdown/* toPortalMarkdown */.l)({ file, body, firstLine: 1 }, { folder, titles: [], lookUp });
    }
    return found;
}
/**
 * Finds the addresses that the live texts have for images of the gallery that are no longer on the page. A text that shows
 * such an image has not changed.
 *
 * @returns addresses by the SHA1 of the image
 */
function goneAddresses(gallery, { images, fields }) {
    const ids = new Set(images?.map(({ id }) => id));
    const texts = `${fields.description ?? ''}\n${fields.faq ?? ''}`;
    return new Map(gallery?.images.flatMap(({ sha1 }) => {
        if (ids.has(sha1))
            return [];
        // The address of a thumbnail continues with `.thumb`.
        const [address] = new RegExp(`https?://[^\\s()<>[\\]"'|]*/${sha1}\\.\\w+(?![\\w.])`).exec(texts) ?? [];
        return address === undefined ? [] : [[sha1, address]];
    }));
}

// EXTERNAL MODULE: ./.build/src/config/json-places.js
var json_places = __webpack_require__(6863);
;// CONCATENATED MODULE: ./.build/src/pull/changed-fields.js

/**
 * Drafts the live value of a field at every place that declares it: modportal.yml, front matter, and info.json if
 * `from_info` names the field.
 *
 * @returns whether the value could be written without changing anything else
 */
function draftField(change, page, draft) {
    const { field } = change;
    const value = valueToWrite(change);
    const config = draft.read(page.config);
    let isWritten = true;
    const rewrite = (file, text, edited) => {
        if (edited === undefined)
            isWritten = false;
        else if (edited !== text)
            draft.write(file, edited);
    };
    if (declares(config, field))
        rewrite(page.config, config, setYamlValue(config, [field], value));
    for (const { file } of Object.values(page.texts ?? {})) {
        const text = draft.read(file);
        const matter = frontMatterIn(file, page.config, draft);
        if (matter === undefined || !declares(matter.text, field))
            continue;
        const edited = setYamlValue(matter.text, [field], value);
        rewrite(file, text, edited && text.slice(0, matter.from) + edited + text.slice(matter.to));
    }
    const { infoKey } = (0,model_fields/* descriptorOf */.nb)(field);
    const { from_info: fromInfo, info = 'info.json' } = front_matter_keys_valuesOf(config);
    if (Array.isArray(fromInfo) && fromInfo.includes(field) && infoKey !== undefined) {
        const file = external_node_path_.posix.join(external_node_path_.posix.dirname(page.config), String(info));
        const text = draft.read(file);
        rewrite(file, text, setJsonText(text, infoKey, String(value)));
    }
    return isWritten;
}
/** Tags that stay keep their order, because the portal keeps tags in no particular order. */
function valueToWrite({ before: live, after: declared }) {
    if (typeof live === 'string')
        return live.replace(/\r\n?/g, '\n').trim();
    if (typeof live !== 'object' || typeof declared !== 'object')
        return live;
    const added = live.filter((tag) => !declared.includes(tag));
    return [...declared.filter((tag) => live.includes(tag)), ...added.toSorted()];
}
/** Replaces a text at the top of a JSON object. @returns undefined when the key has no text */
function setJsonText(text, key, value) {
    const { line = 1, column = 1 } = (0,json_places/* findPlaces */.C)(text, '').placeOf(key);
    const lines = text.split('\n');
    const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    const old = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(from))?.[0];
    return old === undefined
        ? undefined
        : text.slice(0, from) + JSON.stringify(value) + text.slice(from + old.length);
}

// EXTERNAL MODULE: ./.build/src/config/images-files.js
var images_files = __webpack_require__(9004);
;// CONCATENATED MODULE: ./.build/src/pull/listed-images.js

/**
 * Brings `images.files` up to date with the smallest change: entries that no longer match a file are removed, and new files
 * are added at the end. If that gives another order, all files are listed, and globs are lost.
 *
 * @param written the present entries
 * @param shown files in the wanted order, relative to the workspace
 * @param kept other files of the gallery, which may be anywhere
 * @returns entries relative to modportal.yml
 */
async function listedImages(written, shown, kept, { config, checkout, draft }) {
    const base = external_node_path_.posix.dirname(config);
    const workspace = new config_workspace/* Workspace */.aR(checkout.workspace, draft.versions);
    const choose = (entries) => (0,images_files/* chooseFiles */.P)(entries, { base, workspace, placeOf: () => ({ file: config }), problems: new problem/* Problems */.Zw() });
    const namesOf = (files) => files.map((file) => external_node_path_.posix.relative(base, file));
    const matches = await Promise.all(written.map(async (entry) => (await choose([entry])) !== undefined));
    const present = written.filter((_, index) => matches[index]);
    const found = new Set(await choose(present));
    const added = shown.filter((file) => !found.has(file));
    const entries = [...present, ...namesOf(added)];
    const wanted = new Set(shown);
    const result = (await choose(entries))?.filter((file) => wanted.has(file));
    return (0,external_node_util_.isDeepStrictEqual)(result, shown) ? entries : namesOf([...shown, ...kept]);
}

;// CONCATENATED MODULE: ./.build/src/pull/changed-gallery.js

/**
 * Compares the files of the gallery with the live images, and downloads those that have no file.
 *
 * @returns undefined when publishing would not change the gallery, and no image has to be downloaded
 * @throws PortalError when an image cannot be downloaded
 */
async function readGalleryUpdate(gallery, change, pulling) {
    const { live, all } = pulling;
    const images = live.images ?? [];
    const missing = missingImages(gallery, images, all);
    if (change === undefined && missing.length === 0)
        return undefined;
    const gone = await findGoneFiles(gallery, pulling);
    return { gallery, live: images, staged: await stageImages(missing, pulling), gone };
}
/**
 * The live images that need a file.
 *
 * @param takesAll whether to include the images that publishing keeps without a file
 */
function missingImages({ images, prune }, live, takesAll) {
    const files = new Set(images.map(({ sha1 }) => sha1));
    // Publishing keeps images without a file at the end. Before the end, an image can stay only if it has a file.
    const lastManaged = live.findLastIndex(({ id }) => files.has(id));
    return live.filter(({ id }, index) => !files.has(id) && (takesAll || prune === true || index < lastManaged));
}
/**
 * Drafts new image files, deletions and the order. File names never change: an order other than natural order is written to
 * `images.first`, or to `images.files` if modportal.yml lists the images.
 *
 * The texts must have been drafted: a file that one of them needs is not deleted.
 *
 * @returns the files that are kept although their images are gone
 */
async function draftGallery(update, pulling) {
    const { gallery, live, staged, gone } = update;
    const { checkout, draft, prune } = pulling;
    const folder = external_node_path_.posix.dirname(gallery.images[0]?.file ?? '');
    const taken = (0,external_node_fs_.readdirSync)(external_node_path_.join(checkout.workspace, folder));
    const placed = placeImages(staged, folder, taken, draft);
    const texts = textsWith(gone.map(({ image }) => image), pulling);
    const files = gone.map((each) => ({ ...each, text: texts.get(each.image.sha1) }));
    const isKept = ({ isInGit, text }) => !prune || !isInGit || text !== undefined;
    const deleted = new Set(files.filter((each) => !isKept(each)).map(({ file }) => file));
    for (const file of deleted)
        draft.delete(file);
    draftPortalIds(folder, placed, draft);
    const fileOf = new Map([
        ...gallery.images.map(({ sha1, file }) => [sha1, file]),
        ...placed.map(({ live: { id }, name }) => [id, external_node_path_.posix.join(folder, name)]),
    ]);
    const shown = live.flatMap(({ id }) => fileOf.get(id) ?? []);
    const others = gallery.images
        .map(({ file }) => file)
        .filter((file) => !deleted.has(file) && !shown.includes(file));
    await draftOrder(shown, others, pulling);
    return files.filter(isKept);
}
/**
 * @param shown files in the wanted order, relative to the workspace
 * @param kept files whose images are gone, which may be anywhere
 */
async function draftOrder(shown, kept, pulling) {
    const { config, draft } = pulling;
    const text = draft.read(config);
    const images = imagesIn(text);
    if (images === undefined)
        return;
    const { folder, first, files } = images;
    const edited = folder === undefined
        ? withFiles(text, files, await listedImages(files, shown, kept, pulling))
        : withFirst(text, first, namesIn(beside(config, folder), shown), namesIn(beside(config, folder), kept));
    if (edited !== undefined && edited !== text)
        draft.write(config, edited);
}
function namesIn(folder, files) {
    return files.map((file) => external_node_path_.posix.relative(folder, file));
}
/** @param files the present value of `images.files` */
function withFiles(text, files, wanted) {
    return (0,external_node_util_.isDeepStrictEqual)(wanted, files) ? text : setYamlValue(text, ['images', 'files'], wanted);
}
/** @param first the present value of `images.first` */
function withFirst(text, first, names, others) {
    const all = [...names, ...others];
    const stillThere = first.filter((name) => all.includes(name));
    const rest = all.filter((name) => !stillThere.includes(name)).toSorted(image_choice/* compareNames */.MP);
    const isInOrder = (0,external_node_util_.isDeepStrictEqual)([...stillThere, ...rest].filter((name) => names.includes(name)), names);
    const wanted = isInOrder ? stillThere : firstNames(all);
    if ((0,external_node_util_.isDeepStrictEqual)(wanted, first))
        return text;
    const expanded = expandShortForm(text, 'images', 'folder') ?? text;
    return setYamlValue(expanded, ['images', 'first'], wanted);
}
/** The key `images` of a modportal.yml that has been read without an error. */
function imagesIn(text) {
    const { images } = ((0,dist/* parseDocument */.Tp)(text).toJS() ?? {});
    if (typeof images === 'string')
        return { folder: images, first: [], files: [] };
    if (typeof images !== 'object' || images === null)
        return undefined;
    const { folder, first, files } = images;
    return {
        folder: typeof folder === 'string' ? folder : undefined,
        first: Array.isArray(first) ? first.map(String) : [],
        files: Array.isArray(files) ? files.map(String) : [],
    };
}

// EXTERNAL MODULE: ./.build/src/text/bounded-diff.js
var bounded_diff = __webpack_require__(8940);
;// CONCATENATED MODULE: ./.build/src/markdown/carry-back.js

/** In lines, and in words of the lines that differ. Beyond this, all of them are replaced. */
const MAX_CHANGES = 2000;
/** In comparisons: about a second. */
const MAX_EFFORT = 5_000_000;
/**
 * Finds the smallest edits of a Markdown file after which publishing it gives the portal's text. Text that the portal never
 * had is kept: excluded parts, the title, and relative addresses that are published as the portal's addresses.
 *
 * The result is a good guess: the caller publishes the edited text and compares. A new text on the portal may contain
 * something that publishing changes, such as a relative link.
 *
 * @param body of the file, with LF newlines
 * @param edits the changes that publishing makes to the body: sorted, without overlaps
 * @param live the portal's text
 * @param unit whether single words or whole lines are replaced. Whole lines keep an excluded part between lines more often
 * @returns edits of the body, sorted. Outer whitespace is never edited, because it is not compared
 */
function carryBack(body, edits, live, unit = 'word') {
    const before = withoutOuterSpace(publishedTokens(body, edits));
    const addresses = edits.filter(({ isRemoval }) => !isRemoval).map(({ text }) => text);
    const after = splitWords(live.replace(/\r\n?/g, '\n').trim(), addresses);
    const beforeLines = toLines(before, ({ text }) => text);
    const afterLines = toLines(after, (text) => text);
    const effort = new bounded_diff/* Effort */.P(MAX_EFFORT);
    let start = 0;
    const starts = beforeLines.map((line) => (start += line.length) - line.length);
    const hunks = findHunks(beforeLines.map((line) => line.map(({ text }) => text).join('')), afterLines.map((line) => line.join('')), effort).flatMap((lines) => {
        const removed = beforeLines.slice(lines.from, lines.to).flat();
        const added = afterLines.slice(lines.newFrom, lines.newTo).flat();
        const first = starts[lines.from] ?? before.length;
        if (unit === 'line')
            return [{ from: first, to: first + removed.length, text: added.join('') }];
        return findHunks(removed.map(({ text }) => text), added, effort).map((words) => ({
            from: first + words.from,
            to: first + words.to,
            text: added.slice(words.newFrom, words.newTo).join(''),
        }));
    });
    return hunks.flatMap((hunk) => toEdits(before, hunk, body.length));
}
/**
 * The edits of the body for one hunk. Parts of the body between two tokens are not published, so they are kept.
 *
 * @param end where text is added if there are no tokens
 */
function toEdits(tokens, { from, to, text }, end) {
    const removed = tokens.slice(from, to);
    if (removed.length > 0) {
        // An unpublished part must keep separate lines. So it comes before the new text, if that begins a line.
        const isLineStart = from === 0 || tokens[from - 1]?.text.endsWith('\n');
        const place = isLineStart ? removed.length - 1 : 0;
        return removed.map((token, index) => ({
            from: token.from,
            to: token.to,
            text: index === place ? text : '',
        }));
    }
    const [last, next] = [tokens[from - 1], tokens[from]];
    // New lines are added before the next line, so that they come after a title or an excluded part.
    const at = next !== undefined && (last === undefined || last.text.endsWith('\n')) ? next.from : last?.to;
    return [{ from: at ?? end, to: at ?? end, text }];
}
function publishedTokens(body, edits) {
    const tokens = [];
    let at = 0;
    const addWords = (to) => {
        for (const word of splitWords(body.slice(at, to))) {
            tokens.push({ text: word, from: at, to: at + word.length });
            at += word.length;
        }
    };
    for (const { from, to, text, isRemoval } of edits) {
        addWords(from);
        if (text !== '')
            tokens.push({ text, from: isRemoval ? to : from, to });
        at = to;
    }
    addWords(body.length);
    return tokens;
}
/** Words, numbers, spaces, line breaks and single symbols. Each of the `whole` texts is kept in one piece. */
function splitWords(text, whole = []) {
    const literals = [...new Set(whole)]
        .toSorted((a, b) => b.length - a.length)
        .map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return (text.match(new RegExp([...literals, '\\n', '[^\\S\\n]+', '[\\p{L}\\p{N}_]+', '[^]'].join('|'), 'gu')) ??
        []);
}
function withoutOuterSpace(tokens) {
    const isText = ({ text }) => text.trim() !== '';
    const first = tokens.findIndex(isText);
    return first === -1 ? [] : tokens.slice(first, tokens.findLastIndex(isText) + 1);
}
/** Groups tokens into lines, each with its line break. */
function toLines(tokens, textOf) {
    const lines = [];
    let line = [];
    for (const token of tokens) {
        line.push(token);
        if (!textOf(token).endsWith('\n'))
            continue;
        lines.push(line);
        line = [];
    }
    return line.length > 0 ? [...lines, line] : lines;
}
/** The ranges of two lists that differ. If there are too many, the whole lists are one range. */
function findHunks(before, after, effort) {
    const runs = (0,bounded_diff/* diffWithin */.h)(before, after, MAX_CHANGES, effort) ?? [
        { count: before.length, removed: true, added: false },
        { count: after.length, removed: false, added: true },
    ];
    const hunks = [];
    let [at, newAt] = [0, 0];
    let [from, newFrom] = [0, 0];
    const close = () => {
        if (from < at || newFrom < newAt)
            hunks.push({ from, to: at, newFrom, newTo: newAt });
    };
    for (const { count, removed, added } of runs) {
        if (!removed && !added) {
            close();
            [from, newFrom] = [at + count, newAt + count];
        }
        if (!added)
            at += count;
        if (!removed)
            newAt += count;
    }
    close();
    return hunks;
}

// EXTERNAL MODULE: ./.build/src/plan/image-address.js
var image_address = __webpack_require__(255);
;// CONCATENATED MODULE: ./.build/src/pull/changed-texts.js

/**
 * Drafts a Markdown file that is published as the portal's text, with the smallest edits. Line breaks, front matter and a
 * byte order mark stay as they are.
 *
 * @returns the place of the first edit
 */
function draftText(source, text, unit, { live, draft, addresses }) {
    const urls = new Map([
        ...addresses,
        ...(live.images ?? []).map(({ id, url }) => [id, (0,image_address/* imageAddress */.e)(url, live.address) ?? url]),
    ]);
    const published = source.edits.map(({ from, to, parts, isRemoval }) => ({
        from,
        to,
        isRemoval,
        text: parts
            .map((part) => (typeof part === 'string' ? part : (urls.get(part.sha1) ?? part.sha1)))
            .join(''),
    }));
    const edits = carryBack(source.body, published, text, unit);
    const old = draft.read(source.file);
    const offsets = new OriginalOffsets(old, source.body.length);
    const newline = newlineOf(old);
    draft.write(source.file, applyEdits(old, edits.map((edit) => ({
        from: offsets.of(edit.from),
        to: offsets.of(edit.to),
        text: edit.text.replaceAll('\n', newline),
    }))));
    return { file: source.file, line: lineOf(old, offsets, edits) };
}
/**
 * Drafts a Markdown file with exactly the portal's text after its front matter. Under `verbatim`, a file has no front matter,
 * so its keys move to modportal.yml.
 */
function draftWholeText(source, text, isVerbatim, { config, draft }) {
    const old = draft.read(source.file);
    const start = new OriginalOffsets(old, source.body.length).of(0);
    const newline = newlineOf(old);
    const body = `${text.replace(/\r\n?/g, '\n').trim()}\n`;
    const matter = isVerbatim ? frontMatterIn(source.file, config, draft) : undefined;
    if (matter !== undefined)
        draft.write(config, withKeysOf(matter.text, draft.read(config)));
    const kept = matter === undefined ? old.slice(0, start) : '';
    draft.write(source.file, kept + body.replaceAll('\n', newline));
}
function lineOf(old, offsets, [first]) {
    return old.slice(0, offsets.of(first?.from ?? 0)).split('\n').length;
}
/** Converts offsets in the body of a file, whose line breaks are all LF, to offsets in the file. */
class OriginalOffsets {
    text;
    offsets;
    start;
    constructor(text, bodyLength) {
        this.text = text;
        const isWindows = text.includes('\r\n');
        this.offsets = isWindows ? offsetsWithoutReturns(text) : undefined;
        this.start = (this.offsets ? this.offsets.length - 1 : text.length) - bodyLength;
    }
    of(offset) {
        return this.offsets?.[this.start + offset] ?? Math.min(this.start + offset, this.text.length);
    }
}
/** For each character that is not the CR of a CRLF, its offset; one more for the end. */
function offsetsWithoutReturns(text) {
    const offsets = [];
    for (let at = 0; at < text.length; at++) {
        const isReturn = text[at] === '\r' && text[at + 1] === '\n';
        if (!isReturn)
            offsets.push(text[at] === '\n' && text[at - 1] === '\r' ? at - 1 : at);
    }
    return Uint32Array.from([...offsets, text.length]);
}

;// CONCATENATED MODULE: ./.build/src/pull/next-pull.js

/**
 * Drafts the live page's values at their places in the files. A value that cannot be declared is left out, with a warning.
 * A change that has no place in the files is an error.
 *
 * @throws PortalError when an image cannot be downloaded
 */
async function draftNextPull(pulling) {
    const { page, live, draft, problems, all, force, config, addresses } = pulling;
    const plan = (0,plan_page/* planPage */.j)(page, live, { addresses });
    const returned = model_fields/* MARKDOWN_FIELDS */.U7.filter((field) => isReturnedText(field, page, plan));
    const changes = [...plan.fields, ...emptiedTags(pulling)].filter(({ field }) => !returned.some((each) => each === field));
    // An empty gallery cannot be declared, so the files cannot say what the page shows.
    const isEmptied = page.gallery !== undefined && live.images?.length === 0;
    if (isEmptied) {
        problems.warn(page.places.images, 'the page has no images, so the files of the gallery are left as they are', 'remove `images` from modportal.yml, or publish to upload them again');
    }
    const gallery = page.gallery && !isEmptied ? await readGalleryUpdate(page.gallery, plan.gallery, pulling) : undefined;
    const missing = all ? model_fields/* FIELD_NAMES */.Yr.filter((field) => page.fields[field] === undefined) : [];
    const images = all && page.gallery === undefined ? await stageImages(live.images ?? [], pulling) : [];
    const added = [...missing, ...returned];
    if (changes.length + added.length + images.length === 0 && gallery === undefined)
        return;
    /** Where each field is changed. */
    const places = new Map();
    let kept = [];
    const newTexts = new Set(model_fields/* MARKDOWN_FIELDS */.U7.filter((field) => added.includes(field)));
    const replaceable = new Set(force ? changes.map(({ field }) => field) : []);
    const changed = changes.map(({ field, before }) => [field, before]);
    const invalid = invalidValues(new Map([...changed, ...valuesToAdd(live, missing)]));
    const settled = await settle(pulling, invalid, newTexts, replaceable, async (choices) => {
        const { left, byLine, replaced, form } = choices;
        for (const change of changes.filter(({ field }) => !left.has(field))) {
            const { field } = change;
            const source = (0,model_fields/* isMarkdownField */.ec)(field) ? page.texts?.[field] : undefined;
            // The keys of front matter would be lost if modportal.yml no longer named the file.
            const isCleared = change.before === '' && source && !frontMatterIn(source.file, config, draft);
            if (source === undefined || isCleared)
                draftField(change, page, draft);
            else if (replaced.has(field))
                draftWholeText(source, String(change.before), form === 'verbatim', pulling);
            else {
                const unit = byLine.has(field) ? 'line' : 'word';
                places.set(field, draftText(source, String(change.before), unit, pulling));
            }
        }
        if (gallery !== undefined)
            kept = await draftGallery(gallery, pulling);
        const fields = added.filter((field) => !left.has(field));
        draftNewKeys(draft.read(config), { fields, images, form }, pulling);
    });
    for (const [field, problem] of settled.left) {
        const place = places.get(field) ?? page.places[field];
        // A field that the files do not declare yet is left alone, as at the first pull.
        const isDeclared = !missing.includes(field);
        if (isDeclared && (problem === NOT_THE_SAME || (0,model_fields/* isMarkdownField */.ec)(field))) {
            problems.error(place, `the live \`${field}\` cannot be merged into this file: ${problem.message}`, newTexts.has(field) ? `remove \`${field}\` from modportal.yml to leave it unchanged` : BY_HAND);
        }
        else
            problems.warn(place, `the live \`${field}\` is left out: ${problem.message}`);
    }
    problems.addAll(settled.errors);
    if (settled.gallery !== undefined && page.gallery === undefined)
        problems.addAll([galleryProblem(config)]);
    for (const file of kept)
        warnOfKept(file, problems);
    // A file that is kept would be uploaded again, as its warning says.
    if (settled.gallery !== undefined && page.gallery !== undefined && !isEmptied && kept.length === 0)
        problems.error(page.places.images, `the live gallery cannot be merged into this file: ${settled.gallery.message}`, 'change `images` by hand');
}
const BY_HAND = "change the file by hand; at a terminal, `pull --force` takes the portal's text";
function warnOfKept({ file, text, isInGit }, problems) {
    const notInGit = isInGit ? '' : ', because this version of it is not in Git';
    const because = text === undefined ? notInGit : `, because ${text} uses it`;
    const hint = text === undefined ? 'delete the file' : `remove it from ${text} and delete the file`;
    problems.warn({ file }, `this image is no longer on the page; it is kept${because}, and publishing will upload it again`, `to keep it off the page, ${hint}`);
}
/** Whether the page has a text that the files clear with `""`. It gets a file, as at the first pull. */
function isReturnedText(field, page, plan) {
    return page.texts?.[field] === undefined && plan.fields.some((change) => change.field === field);
}
/** The plan has an error and no change for `tags: []` when the page has tags, because publishing cannot clear them. */
function emptiedTags({ page, live }) {
    const [declared, tags] = [page.fields.tags, live.fields.tags];
    if (declared?.length !== 0 || tags === undefined || tags.length === 0)
        return [];
    return [{ field: 'tags', before: tags, after: [] }];
}

;// CONCATENATED MODULE: ./.build/src/pull/obstacles.js

/**
 * Finds what stands where new files belong: a folder or a device instead of a file, or a file instead of a folder.
 *
 * @param root an absolute path
 * @returns by path relative to the root, what must be there
 */
function findObstacles(root, versions) {
    const needed = new Map();
    for (const [file, version] of versions) {
        if (version === undefined)
            continue;
        for (let at = file.indexOf('/'); at !== -1; at = file.indexOf('/', at + 1)) {
            needed.set(file.slice(0, at), 'folder');
        }
        needed.set(file, 'file');
    }
    return new Map([...needed].filter(([name, kind]) => isOther(external_node_path_.join(root, name), kind)));
}
function isOther(target, kind) {
    if (!(0,external_node_fs_.existsSync)(target))
        return false;
    const stats = (0,external_node_fs_.statSync)(target);
    return kind === 'file' ? !stats.isFile() : !stats.isDirectory();
}

;// CONCATENATED MODULE: ./.build/src/pull/pull.js

/** 64 MB, because the portal may serve a larger file than the 50 MB that can be published; two minutes for each try. */
const IMAGE_LIMITS = {
    maxBytes: 64 * 1024 * 1024,
    deadlineMs: 120_000,
    // A web page or JSON is an error response, and no reason to leave out an image.
    isExpected: (bytes) => /^\s*[^\s<[{]/.test(bytes.toString('latin1', 0, 256)),
};
/**
 * Brings the files of a page up to date with the live page. Either all files are changed, or none.
 *
 * @returns the result, which includes all errors. Never throws
 */
async function pullPage(request, portal, emit) {
    const problems = new problem/* Problems */.Zw();
    const isFirst = !(0,external_node_fs_.existsSync)(external_node_path_.join(request.workspace, request.config));
    const { config } = request;
    const failed = { ...(0,pulled/* failedPull */.N)(config), isFirst };
    const hasErrors = () => problems.errorCount > 0;
    let live;
    let draft;
    try {
        const page = isFirst ? undefined : (await (0,load_pages/* loadPages */.V)([request.config], request, problems))[0];
        const mod = hasErrors() ? undefined : modOf(request, page, problems);
        if (mod === undefined)
            return { ...failed, problems: problems.inOrder() };
        live = await portal.readPage(mod);
        emit({ kind: 'page read', live });
        draft = new Draft(request.workspace, request.stop);
        const pulling = {
            checkout: request,
            config: request.config,
            live,
            texts: textsOf(request, page),
            addresses: goneAddresses(page?.gallery, live),
            download: async (image) => {
                const bytes = await portal.download(image.url, `download ${image.url}`, IMAGE_LIMITS);
                emit({ kind: 'downloaded' });
                return bytes;
            },
            draft,
            problems,
        };
        if (page === undefined)
            await draftFirstPull(pulling);
        else {
            const { all, force, prune } = request;
            await draftNextPull({ ...pulling, page: (0,served_ids/* withServedIds */.o)(page, live), all, force, prune });
        }
        for (const [file, kind] of findObstacles(request.workspace, draft.versions))
            problems.error({ file }, `this is not a ${kind}, and the pull needs a ${kind} with this name`, 'rename it');
        if (hasErrors())
            return { ...failed, live, problems: problems.inOrder() };
        const changedFiles = draft.changes();
        const differences = hasErrors() || request.force ? [] : await uncommittedDifferences(request.workspace, draft, problems);
        if (hasErrors())
            return { ...failed, live, problems: problems.inOrder(), differences };
        draft.commit(request.config);
        const result = changedFiles.length > 0 ? 'pulled' : 'unchanged';
        return { ...failed, result, live, changedFiles, problems: problems.inOrder() };
    }
    catch (error) {
        return {
            ...failed,
            ...(live && { live }),
            problems: problems.inOrder(),
            failures: [(0,outcome/* toFailure */.w)(error)],
            ...(error instanceof portal_error/* PortalError */.vg && error.kind === 'unreachable' && { isCutOff: true }),
        };
    }
    finally {
        draft?.discard();
    }
}
/** @returns undefined when there was an error */
function modOf(request, page, problems) {
    const { mod, config } = request;
    if (page !== undefined && mod !== undefined && page.mod !== mod) {
        problems.error({ file: config }, `this file declares the page of ${page.mod}, not of ${mod}`);
        return undefined;
    }
    if (mod !== undefined && !schema/* MOD_NAME */.Di.test(mod)) {
        problems.error(undefined, `${JSON.stringify(mod)} is not the internal name of a mod`);
        return undefined;
    }
    const own = page === undefined ? nameInInfo(request) : undefined;
    if (own !== undefined && mod !== undefined && own !== mod) {
        problems.error({ file: beside(config, 'info.json') }, `this is the folder of ${own}, not of ${mod}`, 'pull into another folder: at a terminal with `--folder`, in a workflow with `config`');
        return undefined;
    }
    const name = mod ?? page?.mod ?? own;
    if (name === undefined) {
        const message = `there is no ${config} and no info.json beside it, so the name of the mod is needed`;
        problems.error(undefined, message, 'at a terminal, write `pull <mod>`; in a workflow, set the input `mod`');
    }
    return name;
}
/** The name in the mod's own info.json, for a folder that has no modportal.yml yet. */
function nameInInfo({ workspace, config }) {
    const target = new config_workspace/* Workspace */.aR(workspace).find(beside(config, 'info.json'));
    if (target.kind !== 'file')
        return undefined;
    const name = (0,json/* parseObject */.l)((0,external_node_fs_.readFileSync)(target.absolutePath, 'utf8').replace(/^\uFEFF/, ''))?.name;
    return typeof name === 'string' && schema/* MOD_NAME */.Di.test(name) ? name : undefined;
}
/** The fields that are texts, by the path of their file. */
function textsOf({ config }, page) {
    const files = model_fields/* MARKDOWN_FIELDS */.U7.map((field) => [page?.texts?.[field]?.file ?? beside(config, textFile(field)), field]);
    return new Map(files);
}
/** Stops the pull, with an error for each file whose uncommitted changes it would overwrite. */
async function uncommittedDifferences(root, draft, problems) {
    const existing = [...draft.versions].filter(([file]) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, file)));
    const states = await readGitStates(root, existing.map(([file]) => file));
    return existing.flatMap(([file, version]) => {
        if (states.get(file) === 'committed')
            return [];
        problems.error({ file }, 'this file has changes that are not in Git, and the pull would overwrite it', 'commit the file first; at a terminal, `--force` replaces it');
        const read = (name) => (name === undefined ? '' : (0,external_node_fs_.readFileSync)(name, 'utf8'));
        const [before, after] = [read(external_node_path_.join(root, file)), read(version)];
        return /\.(?:ya?ml|md|json|txt)$/i.test(file) ? (0,create/* createTwoFilesPatch */.ss)(file, file, before, after) : [];
    });
}

/***/ }),

/***/ 2942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ NEXT_STEPS),
/* harmony export */   GJ: () => (/* binding */ describePulled),
/* harmony export */   eH: () => (/* binding */ NO_FILE_CHANGED),
/* harmony export */   nn: () => (/* binding */ pulledSummary)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6093);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1548);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9501);
/* harmony import */ var _problem_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7666);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(252);

/** The result of a pull that failed. */
const NO_FILE_CHANGED = 'failed, no file was changed';
/** "big-mod: 3 files changed", "big-mod: unchanged": the result of one pull. */
function describePulled(pulled) {
    return `${pulled.live?.name ?? pulled.config}: ${describeResult(pulled)}`;
}
function describeResult({ result, changedFiles }) {
    if (result === 'pulled')
        return `${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changedFiles.length, 'file')} changed`;
    return result === 'unchanged' ? 'unchanged' : NO_FILE_CHANGED;
}
/** What remains to be done by hand after the first pull of a page. */
const NEXT_STEPS = [
    'look at the files, then commit them',
    'keep them out of the zip that players download: with fmtk, write "package": { "ignore": ["modportal.yml", "portal/**"] } in info.json',
    'add the workflow of the README (Quick start) as .github/workflows/portal-page.yml',
];
/** The job summary of a pull. */
function pulledSummary(pulled, context) {
    const { live, config, changedFiles, problems, failures } = pulled;
    const ofSeverity = (wanted) => problems.filter(({ severity }) => severity === wanted);
    const files = changedFiles.map((file) => `- ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file)}\n`);
    const blocks = [
        () => `## Pull of ${(0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(live?.name ?? config), live?.address)}: ${describeResult(pulled)}\n`,
        ...(0,_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAlert */ .q)('CAUTION', [...failures, ...ofSeverity('error')], context),
        ({ rows }) => files.length === 0 ? undefined : (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(files, rows, (left) => `- ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more file')}\n`),
        ...(0,_problem_list_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAlert */ .q)('WARNING', ofSeverity('warning'), context),
    ];
    return (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWithin */ .As)(_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY */ .$M, (detail) => (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlocks */ .Rz)(blocks, detail));
}

/***/ })

};
