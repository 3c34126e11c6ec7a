export const id = 248;
export const ids = [248];
export const modules = {

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findElsewhere: () => (/* binding */ findElsewhere),
/* harmony export */   findMatches: () => (/* binding */ findMatches),
/* harmony export */   isPattern: () => (/* binding */ isPattern),
/* harmony export */   patternIn: () => (/* binding */ patternIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6372);
/* harmony import */ var _secret_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6502);

/** Whether a path can match more than one file: also with parentheses, but not with a bracket that is never closed. */
function isPattern(written) {
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(written);
}
/**
 * Lists folders as they are after the draft, with symbolic links as files. With its option `followSymbolicLinks`, tinyglobby
 * would leave out every link, or walk into folders outside the workspace.
 */
function listerOf(workspace) {
    const list = (folder) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink() ? Object.assign(entry, { isFile: () => true }) : entry);
        const drafted = workspace.draftedIn(workspace.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(String(folder))));
        if (drafted.length === 0)
            return entries;
        const names = new Set(drafted.map(({ name }) => name));
        const files = drafted.filter(({ isDeleted }) => !isDeleted).map(({ name }) => ({ ...FILE, name }));
        return [...entries.filter(({ name }) => !names.has(name)), ...files];
    };
    return list;
}
/** What tinyglobby asks about an entry of a folder. */
const FILE = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
/**
 * Finds the files that match a glob. Leaves out node_modules, hidden files and folders unless the glob names them, and
 * paths that may contain secrets. A symbolic link counts as a file; its target has not been checked.
 *
 * @param glob relative to `folder`
 * @param folder relative to the workspace, '' for the workspace
 * @returns paths relative to the workspace, in no particular order; empty for a glob that leads out of the workspace
 */
function findMatches(glob, workspace, { folder = '', caseSensitiveMatch = true } = {}) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(folder), glob);
    // With `win32`, C:/ is absolute too, on every system.
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(glob) || whole.split('/')[0] === '..')
        return [];
    return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .globSync */ .AZ)(whole, {
        cwd: workspace.root,
        caseSensitiveMatch,
        expandDirectories: false,
        followSymbolicLinks: false,
        fs: { readdirSync: listerOf(workspace) },
        ignore: '**/node_modules/**',
    }).filter((file) => (0,_secret_path_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSecret */ .wr)(file) === undefined);
}
/**
 * Converts a path or glob from relative to a folder to relative to the workspace.
 *
 * @param written relative to the folder; a `!` at its beginning is kept
 * @param folder relative to the workspace, '' for the workspace
 */
function patternIn(folder, written) {
    const [mark, pattern] = written.startsWith('!') ? ['!', written.slice(1)] : ['', written];
    return mark + node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .f)(pattern) ? (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(folder) : folder, pattern);
}
/** The number of places that a hint names. More would not help to find the right one. */
const MAX_PLACES = 3;
/**
 * Finds the files of this name in the whole workspace.
 *
 * @returns paths relative to the workspace, those nearest to the root first; empty if there are more than three
 */
function findElsewhere(name, workspace) {
    const found = findMatches(`**/${name}`, workspace).filter((file) => workspace.find(file).kind === 'file');
    const depth = (file) => file.split('/').length;
    return found.length > MAX_PLACES ? [] : found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

/***/ })

};
