export const id = 29;
export const ids = [29];
export const modules = {

/***/ 2492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1878);
/* harmony import */ var _model_github_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7335);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8915);

/**
 * Finds the repository of a folder, as Git sees it. Without Git, the folder itself is the workspace.
 *
 * @param folder relative to the current one
 * @throws when it does not exist, or is not a folder
 */
function findCheckout(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        throw new Error(`there is no folder ${folder}`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
        throw new Error(`${folder} is not a folder: --folder must name one`);
    const absolute = node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(folder);
    // Relative, unlike `--show-toplevel`: on Windows, Git writes absolute paths in several forms.
    const upwards = git(absolute, 'rev-parse', '--show-cdup') ?? '';
    const workspace = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(absolute, upwards);
    return {
        workspace,
        folder: node_path__WEBPACK_IMPORTED_MODULE_2__.relative(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'),
        repository: findRepository(absolute),
        // As in a run of the action for this tag, so that the links are the same.
        tag: git(absolute, 'describe', '--tags', '--exact-match'),
    };
}
function findRepository(folder) {
    const url = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Q)().repositoryUrl ?? git(folder, 'remote', 'get-url', 'origin');
    return url === undefined ? undefined : (0,_model_github_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAt */ .u)(url, undefined);
}
/** @returns the output of Git; undefined when it fails, or when there is no Git */
function git(folder, ...args) {
    const program = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .C)();
    if (program === undefined)
        return undefined;
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, [..._git_program_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_OPTIONS */ .s, ...args], {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        }).trim();
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadConfigs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_glob_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6372);
/* harmony import */ var _config_load_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/* harmony import */ var _config_path_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
/* harmony import */ var _config_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6427);

/**
 * Reads the pages that configurations declare.
 *
 * @param written paths or globs, absolute or relative to the folder; if empty, the folder's modportal.yml
 */
async function loadConfigs(written, checkout, problems) {
    const patterns = written.length === 0 ? ['modportal.yml'] : written.map((each) => relativePattern(each, checkout));
    const { findMatches, patternIn } = await (0,_config_load_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGlobs */ .w)();
    const workspace = new _config_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .Workspace */ .aR(checkout.workspace, checkout.draft, checkout.onLook);
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const file = patternIn(checkout.folder, pattern);
        if (workspace.find(file).kind !== 'missing' || findMatches(file, workspace).length > 0)
            continue;
        const message = (0,_config_glob_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .f)(pattern) ? `no file matches ${pattern}` : `there is no file ${pattern}`;
        problems.error(undefined, message, await hintFor(pattern, checkout, workspace));
    }
    if (problems.errorCount > 0)
        return [];
    return (0,_config_load_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPages */ .V)(patterns.map((pattern) => patternIn(checkout.folder, pattern)), checkout, problems);
}
async function hintFor(pattern, { folder }, workspace) {
    const { findElsewhere } = await (0,_config_load_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGlobs */ .w)();
    const elsewhere = findElsewhere((0,_config_glob_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .f)(pattern) ? 'modportal.yml' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(pattern), workspace);
    const names = elsewhere.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, file)).join(' ');
    if (names !== '')
        return `name it as an argument: ${names}`;
    const likely = (0,_config_path_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .hintForPath */ .Q)(pattern, folder, workspace);
    return likely ?? 'create it, or let `modportal-sync pull <mod>` create it from the live page';
}
/**
 * Makes a pattern relative to the folder, even if it is an absolute path, with forward slashes: backslashes would escape
 * characters.
 */
function relativePattern(written, { workspace, folder }) {
    const [mark, pattern] = written.startsWith('!') ? ['!', written.slice(1)] : ['', written];
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(pattern) ? node_path__WEBPACK_IMPORTED_MODULE_0__.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.join(workspace, folder), pattern) : pattern;
    return mark + relative.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}

/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
function readEnvironment() {
    const { FACTORIO_API_KEY = '', GITHUB_REPOSITORY = '', GITHUB_SERVER_URL = '', TERM } = process.env;
    const server = GITHUB_SERVER_URL === '' ? 'https://github.com' : GITHUB_SERVER_URL;
    return {
        apiKey: FACTORIO_API_KEY,
        repositoryUrl: GITHUB_REPOSITORY === '' ? undefined : `${server}/${GITHUB_REPOSITORY}`,
        isDumbTerminal: TERM === 'dumb',
    };
}

/***/ }),

/***/ 1906:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45);

const lost = [];
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        // A reader that closes its end early, such as `head -1`, must not stop a publication, and is no error.
        if (error.code === 'EPIPE')
            return;
        lost.push(error);
        process.exitCode = 1;
    });
}
const exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));
// If the result could not be written, on a full disk for example, that is no success.
process.exitCode = lost.length > 0 ? 1 : exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __webpack_require__(5385);
// EXTERNAL MODULE: ./.build/src/program.js + 1 modules
var src_program = __webpack_require__(9867);
// EXTERNAL MODULE: ./.build/src/report/problem-json.js
var problem_json = __webpack_require__(6800);
// EXTERNAL MODULE: ./.build/src/text/secure-url.js
var secure_url = __webpack_require__(866);
// EXTERNAL MODULE: ./.build/src/progress.js
var src_progress = __webpack_require__(5164);
// EXTERNAL MODULE: ./.build/src/sync.js + 7 modules
var sync = __webpack_require__(6750);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/src/model/plan.js
var plan = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
// EXTERNAL MODULE: ./.build/src/report/event-lines.js
var event_lines = __webpack_require__(3620);
// EXTERNAL MODULE: ./.build/src/report/outcome-lines.js
var outcome_lines = __webpack_require__(6556);
// EXTERNAL MODULE: ./.build/src/report/plan-json.js
var plan_json = __webpack_require__(738);
// EXTERNAL MODULE: ./.build/src/report/text-change.js + 1 modules
var text_change = __webpack_require__(1971);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
// EXTERNAL MODULE: ./.build/src/cli/terminal.js
var terminal = __webpack_require__(4980);
;// CONCATENATED MODULE: ./.build/src/cli/run-display.js

/** In lines for each text. A whole new description is longer than a screen, and would hide the rest of the plan. */
const MAX_DIFF_LINES = 60;
/** The lines of a plan, with the differences of its texts. */
function planLines(event) {
    const lines = (0,event_lines/* eventLines */.C)({ ...event, plan: terminal/* secrets */.O3.hideIn(event.plan) });
    return lines.flatMap((line) => [line, ...diffLines(line)]);
}
function diffLines({ change }) {
    if (change === undefined)
        return [];
    const { hunks, left } = (0,text_change/* compareTexts */.qy)(change);
    const omitted = Math.max(0, hunks.length - MAX_DIFF_LINES) + left;
    const rest = omitted === 0 ? [] : [{ text: `      … ${(0,plain_text/* count */.U9)(omitted, 'more line')} of this diff` }];
    return [...hunks.slice(0, MAX_DIFF_LINES).map(diffLine), ...rest];
}
function diffLine(hunk) {
    const text = `      ${hunk}`;
    if (hunk.startsWith('+'))
        return { text, tone: 'added' };
    if (hunk.startsWith('-'))
        return { text, tone: 'removed' };
    return { text };
}
/** Shows the events of a run as lines, except for plans. On a terminal, one line counts the uploads. */
class RunDisplay {
    toUpload = 0;
    uploaded = 0;
    show(event) {
        if (event.kind === 'planned') {
            this.toUpload += event.plan.gallery?.uploads.length ?? 0;
            return;
        }
        if (event.kind === 'written' && event.write.kind === 'upload') {
            this.uploaded += 1;
            const total = (0,plain_text/* count */.U9)(this.toUpload, 'image');
            if ((0,terminal/* showProgress */.Rh)(`uploaded ${this.uploaded} of ${total}`)) {
                if (this.uploaded === this.toUpload)
                    (0,terminal/* say */.cv)(`uploaded ${total}`);
                return;
            }
        }
        (0,event_lines/* eventLines */.C)(event).forEach(terminal/* say */.cv);
    }
}
/**
 * Prints the result of a run: its problems to standard error, the rest to standard output.
 *
 * @param given may contain secrets, which are removed here
 */
function reportOutcome(given, { workspace, folder, json }) {
    const outcome = terminal/* secrets */.O3.hideIn(given);
    const backup = outcome.backup === '' ? '' : pathIn(folder, outcome.backup);
    const problems = (0,outcome_lines/* problemsOf */.G)(outcome);
    const inOrder = problem/* SEVERITIES */.oC.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
    (0,terminal/* sayProblems */.Yd)(inOrder, workspace);
    if (json) {
        const { result, plans } = outcome;
        const changed = !plans.every(plan/* isEmpty */.Im);
        const data = plans.map((plan) => (0,plan_json/* planData */.a)(plan));
        (0,terminal/* printJson */.Q2)({ result, changed, plans: data, problems: inOrder.map(problem_json/* problemData */.u), backup });
    }
    else
        (0,outcome_lines/* outcomeLines */.q)({ ...outcome, backup }).forEach(terminal/* print */.yy);
    if (backup !== '') {
        const argument = /\s/.test(backup) ? `"${backup}"` : backup;
        (0,terminal/* say */.cv)(`to undo this: modportal-sync restore ${argument}`);
    }
}
/** The path to use with `restore`, which resolves a relative path against `--folder`, not against the current folder. */
function pathIn(folder, file) {
    return external_node_path_.resolve(folder) === process.cwd() ? (0,terminal/* pathFromHere */.MP)(external_node_path_.resolve(file)) : external_node_path_.resolve(file);
}

// EXTERNAL MODULE: ./.build/src/cli/checkout.js
var cli_checkout = __webpack_require__(2492);
// EXTERNAL MODULE: ./.build/src/cli/configs.js
var cli_configs = __webpack_require__(345);
;// CONCATENATED MODULE: ./.build/src/cli/run-request.js

/**
 * The pages that configurations declare.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 */
function configSource(configs, { folder }) {
    const checkout = (0,cli_checkout/* findCheckout */.I)(folder);
    return {
        load: (problems) => (0,cli_configs/* loadConfigs */.A)(configs, checkout, problems),
        workspace: checkout.workspace,
    };
}
/** @param apiKey undefined for a run that does not write */
function requestOf({ load }, { portalUrl, folder }, apiKey) {
    const onSecret = (secret) => {
        terminal/* secrets */.O3.add(secret);
    };
    return {
        load,
        portal: { url: portalUrl, apiKey, userAgent: src_program/* USER_AGENT */._O, onSecret },
        backupFolder: external_node_path_.resolve(folder, '.modportal-backups'),
    };
}

;// CONCATENATED MODULE: ./.build/src/cli/plan-command.js

/**
 * Shows what `publish` would do.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code
 */
async function plan_command_plan(configs, options) {
    const source = configSource(configs, options);
    const display = new RunDisplay();
    const show = (event) => {
        if (event.kind === 'planned' && !options.json)
            planLines(event).forEach(terminal/* print */.yy);
        else
            display.show(event);
    };
    const request = { ...requestOf(source, options, undefined), approve: () => false };
    const outcome = await (0,sync/* sync */.O)(request, new src_progress/* Progress */.k(), show);
    reportOutcome(outcome, { ...source, ...options });
    if (outcome.result === 'planned')
        return options.exitCode ? 2 : 0;
    return outcome.result === 'failed' ? 1 : 0;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/src/portal/api-key.js
var api_key = __webpack_require__(9940);
// EXTERNAL MODULE: ./.build/src/sudden-end.js
var sudden_end = __webpack_require__(5580);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/src/cli/backup-folder.js

/**
 * Makes the folder for backups beside the mod. Its name begins with a dot, because programs that pack a mod leave such files
 * out. Its .gitignore keeps it out of Git, as the folders of many tools do.
 *
 * @throws when it cannot be made
 */
function makeBackupFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const gitignore = external_node_path_.join(folder, '.gitignore');
        if (!(0,external_node_fs_.existsSync)(gitignore))
            (0,external_node_fs_.writeFileSync)(gitignore, '*\n');
    }
    catch (error) {
        const reason = (0,outcome/* toFailure */.w)(error).message;
        throw new Error(`cannot make the folder ${folder} for the backup, so nothing was published: ${reason}; remove what is in its place, or allow writing there`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./.build/src/cli/environment.js
var environment = __webpack_require__(8915);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./.build/src/cli/question.js

/** Whether there is somebody to ask. */
function canAsk() {
    return process.stdin.isTTY && process.stderr.isTTY;
}
/**
 * Asks a question on standard error, so that standard output has only the result.
 *
 * @returns whether the answer was y or yes; false if the input ends
 */
function ask(question) {
    // `terminal: false` leaves Ctrl+C to the terminal, which sends the signal to the process.
    const lines = (0,external_node_readline_.createInterface)({ input: process.stdin, terminal: false });
    process.stderr.write(`${question} [y/N] `);
    return new Promise((resolve) => {
        const endWithoutAnswer = () => {
            process.stderr.write('\n');
            resolve(false);
        };
        lines.once('close', endWithoutAnswer);
        lines.once('line', (answer) => {
            lines.off('close', endWithoutAnswer).close();
            resolve(/^\s*y(?:es)?\s*$/i.test(answer));
        });
    });
}

;// CONCATENATED MODULE: ./.build/src/cli/publish-command.js

/**
 * Shows the plan, asks, and publishes.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code
 */
async function publish(configs, options) {
    return publishFrom(configSource(configs, options), options, 'Publish this?');
}
/**
 * Shows the plan, asks unless `--yes` is set, and publishes.
 *
 * @returns the exit code
 */
async function publishFrom(source, options, question) {
    let progress = new src_progress/* Progress */.k();
    const release = (0,sudden_end/* beforeSuddenEnd */.S)((failure, signal) => {
        if (signal !== undefined)
            (0,terminal/* endInterruptedLine */.G7)();
        process.exitCode = signal === undefined ? 1 : 128 + external_node_os_.constants.signals[signal];
        reportOutcome(progress.cutShort(failure), { ...source, ...options });
    }, 'the command was interrupted');
    const finish = (outcome) => {
        release();
        reportOutcome(outcome, { ...source, ...options });
        return outcome.result === 'published' || outcome.result === 'unchanged' ? 0 : 1;
    };
    const { apiKey } = (0,environment/* readEnvironment */.Q)();
    terminal/* secrets */.O3.add(apiKey);
    const wrong = describeWrongKey(apiKey);
    if (wrong !== undefined)
        return finish(failed(progress, wrong));
    const request = requestOf(source, options, apiKey);
    const display = new RunDisplay();
    const approve = () => {
        makeBackupFolder(request.backupFolder);
        return true;
    };
    const showAll = (event) => {
        if (event.kind === 'planned')
            planLines(event).forEach(terminal/* say */.cv);
        display.show(event);
    };
    if (options.yes)
        return finish(await (0,sync/* sync */.O)({ ...request, approve }, progress, showAll));
    const shown = await (0,sync/* sync */.O)({ ...request, approve: () => false }, progress, showAll);
    if (shown.result !== 'planned')
        return finish(shown);
    if (!canAsk())
        return finish(failed(progress, NO_TERMINAL));
    // A warning may be a reason to say no.
    (0,terminal/* sayProblems */.Yd)(shown.problems, source.workspace);
    if (!(await ask(question)))
        return finish(shown);
    // Somebody may have edited the page or the files while the question was on the screen.
    progress = new src_progress/* Progress */.k();
    let isAsShown = false;
    const outcome = await (0,sync/* sync */.O)({
        ...request,
        approve: (plans) => {
            isAsShown = (0,external_node_util_.isDeepStrictEqual)(plans, shown.plans);
            return isAsShown && approve();
        },
    }, progress, (event) => {
        if (isAsShown || event.kind === 'waiting')
            display.show(event);
    });
    return finish(outcome.result === 'planned' ? failed(progress, HAS_CHANGED) : outcome);
}
const NO_TERMINAL = {
    message: 'nothing was written, because there is no terminal in which to ask for confirmation',
    hint: 'add --yes to publish without asking',
};
const HAS_CHANGED = {
    message: 'nothing was written, because the page or the files have changed since the plan was shown',
    hint: 'run again to see the new plan',
};
function failed(progress, failure) {
    progress.fail([failure]);
    return progress.as('failed');
}
/** @returns undefined if the text may be a key */
function describeWrongKey(apiKey) {
    const create = `create a key with ${api_key/* KEY_USAGE */.CC} on ${api_key/* KEY_PROFILE */._F}`;
    if (apiKey === '')
        return {
            message: 'the environment variable FACTORIO_API_KEY is not set',
            hint: `${create}, and set it; \`plan\` and \`preview\` need no key`,
        };
    if ((0,api_key/* looksLikeKey */.zC)(apiKey))
        return undefined;
    return {
        message: 'FACTORIO_API_KEY contains characters that are never part of a key',
        hint: 'copy it again, without spaces and line breaks',
    };
}

// EXTERNAL MODULE: ./.build/src/portal/client.js + 10 modules
var client = __webpack_require__(7510);
// EXTERNAL MODULE: ./.build/src/pull/new-folders.js
var new_folders = __webpack_require__(7181);
// EXTERNAL MODULE: ./.build/src/pull/pull.js + 25 modules
var pull = __webpack_require__(4164);
// EXTERNAL MODULE: ./.build/src/model/pulled.js
var pulled = __webpack_require__(3399);
// EXTERNAL MODULE: ./.build/src/report/pulled.js
var report_pulled = __webpack_require__(2942);
;// CONCATENATED MODULE: ./.build/src/cli/pull-report.js

/**
 * Shows a run of `pull`: its progress, the result of each page, and what to do next. All paths are those that a program in
 * the current folder can open, also in JSON: the current folder need not be the root of the repository.
 */
class PullReport {
    isJson;
    results = [];
    downloaded = 0;
    constructor(isJson) {
        this.isJson = isJson;
    }
    /** Counts the downloads in one line, on a terminal. Shows other events as lines. */
    show = (event) => {
        if (event.kind === 'downloaded') {
            this.downloaded += 1;
            (0,terminal/* showProgress */.Rh)(`downloaded ${(0,plain_text/* count */.U9)(this.downloaded, 'image')}`);
        }
        else
            (0,event_lines/* eventLines */.C)(event).forEach(terminal/* say */.cv);
    };
    /** Shows the result of a page. */
    add(result, { workspace, left }) {
        const pulled = fromHere(result, workspace);
        this.results.push(pulled);
        (0,terminal/* sayProblems */.Yd)(pulled.problems, '.');
        pulled.differences.forEach(terminal/* sayLines */.p7);
        (0,terminal/* say */.cv)((0,report_pulled/* describePulled */.GJ)(pulled));
        if (!this.isJson)
            pulled.changedFiles.forEach(terminal/* print */.yy);
        // Each of them would take as long and fail as well.
        if (pulled.isCutOff && left > 0)
            (0,terminal/* say */.cv)(`not pulled, because the portal cannot be reached: ${(0,plain_text/* count */.U9)(left, 'more mod')}`);
    }
    /** Shows what to do next. @returns the exit code */
    finish() {
        if (this.isJson)
            (0,terminal/* printJson */.Q2)(this.results.map(toJson));
        if (this.results.some(({ result, isFirst }) => result === 'pulled' && isFirst)) {
            (0,terminal/* say */.cv)('next:');
            for (const step of report_pulled/* NEXT_STEPS */.G6)
                (0,terminal/* say */.cv)(`- ${step}`);
        }
        return this.results.every(({ result }) => result !== 'failed') ? 0 : 1;
    }
    /**
     * Shows that the command is stopped, and which pages it has not pulled.
     *
     * @param current undefined when the first page has not begun
     */
    stop(failure, current) {
        if (current === undefined) {
            (0,terminal/* sayProblems */.Yd)([(0,outcome/* toProblem */.H)(failure)], '.');
            (0,terminal/* say */.cv)(report_pulled/* NO_FILE_CHANGED */.eH);
            if (this.isJson)
                (0,terminal/* printJson */.Q2)({ result: 'failed', problems: [(0,problem_json/* problemData */.u)((0,outcome/* toProblem */.H)(failure))] });
            return;
        }
        this.add((0,pulled/* failedPull */.N)(current.config, { failures: [failure] }), current);
        if (current.left > 0)
            (0,terminal/* say */.cv)(`not pulled, because the command was stopped: ${(0,plain_text/* count */.U9)(current.left, 'more mod')}`);
        if (this.isJson)
            (0,terminal/* printJson */.Q2)(this.results.map(toJson));
    }
}
/** A result with the paths from the current folder, and with its failures among its problems. */
function fromHere({ problems, failures, ...pulled }, workspace) {
    // With forward slashes on every system: in a shell, `xargs` drops the backslashes of Windows.
    const pathOf = (file) => (0,terminal/* pathFromHere */.MP)(external_node_path_.resolve(workspace, file)).split(external_node_path_.sep).join('/');
    return {
        ...pulled,
        config: pathOf(pulled.config),
        changedFiles: pulled.changedFiles.map(pathOf),
        problems: [...problems, ...failures.map(outcome/* toProblem */.H)].map(({ place, ...problem }) => ({
            ...problem,
            ...(place && { place: { ...place, file: pathOf(place.file) } }),
        })),
        failures: [],
    };
}
function toJson({ result, config, live, changedFiles, problems }) {
    return { result, mod: live?.name, config, changedFiles, problems: problems.map(problem_json/* problemData */.u) };
}

;// CONCATENATED MODULE: ./.build/src/cli/pull-command.js

/**
 * Pulls the page of the folder's mod, or several pages, each into a folder with the mod's name.
 *
 * @param mods internal names; if empty, the mod of the folder
 * @returns the exit code
 */
async function pull_command_pull(mods, options) {
    const report = new PullReport(options.json);
    const stop = new AbortController();
    let current;
    let removeNewFolder = () => undefined;
    const release = (0,sudden_end/* beforeSuddenEnd */.S)((failure, signal) => {
        if (signal !== undefined)
            (0,terminal/* endInterruptedLine */.G7)();
        process.exitCode = signal === undefined ? 1 : 128 + external_node_os_.constants.signals[signal];
        // Before the report, which says that no file was changed.
        stop.abort(new Error(failure.message));
        removeNewFolder();
        report.stop(failure, current);
    }, 'the command was interrupted');
    const portal = new client/* PortalClient */.Y({
        url: options.portalUrl,
        apiKey: undefined,
        userAgent: src_program/* USER_AGENT */._O,
        onSecret: () => undefined,
        emit: report.show,
    });
    try {
        const names = await namesOf(mods, options, portal);
        const { folder, owner, all, force, prune } = options;
        // Without a name, the folder has to exist, because its files name the mod.
        if (names.length > 0)
            removeNewFolder = makeFolder(folder);
        const checkout = (0,cli_checkout/* findCheckout */.I)(folder);
        const isSeveral = owner !== undefined || names.length > 1;
        for (const [at, mod] of (names.length === 0 ? [undefined] : names).entries()) {
            const config = external_node_path_.posix.join(checkout.folder, isSeveral ? String(mod) : '', 'modportal.yml');
            current = { config, workspace: checkout.workspace, left: Math.max(0, names.length - at - 1) };
            const request = { ...checkout, config, mod, all, force, prune, stop: stop.signal };
            const pulled = await (0,pull/* pullPage */.L)(request, portal, report.show);
            report.add(pulled, current);
            if (pulled.isCutOff)
                break;
        }
        return report.finish();
    }
    finally {
        removeNewFolder();
        release();
        portal.close();
    }
}
/** The internal names of the mods to pull; empty for the mod of the folder. */
async function namesOf(mods, { owner }, portal) {
    if (owner === undefined)
        return mods;
    if (mods.length > 0)
        throw new Error('use either the names of mods or --owner');
    const names = await portal.modsOf(owner);
    (0,terminal/* say */.cv)(`${owner} has ${(0,plain_text/* count */.U9)(names.length, 'mod')}`);
    return names;
}
/**
 * If the path is taken by a file, that is left to `findCheckout`.
 *
 * @returns removes the folder if it is new and still empty
 */
function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return () => undefined;
    try {
        return (0,new_folders/* makeFolders */.w)(folder);
    }
    catch (error) {
        const reason = (0,outcome/* toFailure */.w)(error).message;
        throw new Error(`cannot make the folder ${folder}: ${reason}; choose another --folder`, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __webpack_require__(4412);
// EXTERNAL MODULE: ./.build/src/plan/image-address.js
var image_address = __webpack_require__(255);
// EXTERNAL MODULE: ./.build/src/portal/parse-live-page.js
var parse_live_page = __webpack_require__(5622);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.build/src/config/schema.js + 2 modules
var schema = __webpack_require__(429);
// EXTERNAL MODULE: ./.build/src/config/workspace.js
var workspace = __webpack_require__(6427);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/src/publish/backup.js
var backup = __webpack_require__(8041);
;// CONCATENATED MODULE: ./.build/src/publish/backup-file.js

/**
 * The JSON file of a backup, as docs/backup.md describes it. Code that writes a backup imports only the type, so that
 * publishing does not load the checks.
 *
 * The version changes with the meaning of a key. Unknown keys are ignored. Messages complete a sentence that begins with the
 * name of a key.
 */
const BACKUP_FILE = dist/* object */.Ikc({
    version: dist/* literal */.euz(1, 'must be 1'),
    /** The portal's address, which ends with a slash. */
    portal: dist/* string */.YjP('must be a web address'),
    /** ISO 8601. */
    created: dist/* pipe */.FsL(dist/* string */.YjP('must be a time'), dist/* isoTimestamp */.yhX('must be a time, such as 2026-01-31T12:00:00.000Z')),
    /** The portal's whole response for each mod: every field, and the gallery in order with the address of each image. */
    pages: dist/* pipe */.FsL(dist/* array */.YOg(dist/* custom */.IeY(json/* isObject */.G, "must be the portal's response for a mod"), 'must be a list of pages'), dist/* nonEmpty */.hq('has no page')),
    /** By id, the images that the run was about to remove: paths relative to the JSON file, with forward slashes. */
    files: textsById('must be the path of a saved image'),
    /** By id, the SHA1 of the saved bytes, if it is not the id: the served bytes may differ from those uploaded. */
    served: dist/* exactOptional */.yqP(textsById('must be a SHA1')),
}, 'must be a JSON object');
function textsById(message) {
    return dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP(message), 'must be a JSON object');
}

// EXTERNAL MODULE: ./.build/src/text/characters.js
var characters = __webpack_require__(9495);
;// CONCATENATED MODULE: ./.build/src/restore/read-backup.js

/**
 * Reads and checks the JSON file of a backup. It may have been downloaded from anywhere, so nothing in it is trusted.
 *
 * @param file its path
 * @param portalUrl the portal that is written to
 * @returns undefined when there was an error
 */
function readBackup(file, portalUrl, problems) {
    const checked = checkFile(file, portalUrl);
    if ('problem' in checked) {
        problems.error({ file }, ...checked.problem);
        return undefined;
    }
    return { ...checked, file, folder: external_node_path_.dirname(external_node_fs_.realpathSync.native(file)) };
}
function checkFile(file, portalUrl) {
    const read = readText(file);
    if ('problem' in read)
        return read;
    const content = parse(read.text);
    if (content === undefined)
        return unusable('the file is not JSON, so it is not a whole backup', `${NAME_IT}; if it is that file, download it again`);
    // Other files have a version too, as a text: info.json, for example.
    if ((0,json/* isObject */.G)(content) && typeof content.version === 'number' && content.version !== 1) {
        return unusable(`this backup has format version ${(0,plain_text/* oneLine */.TN)(JSON.stringify(content.version), 20)}, but only version 1 is supported`, 'restore it with the version of modportal-sync that wrote it, or a newer one');
    }
    const result = dist/* safeParse */.xLC(BACKUP_FILE, content, { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        const key = (0,plain_text/* quoted */.TL)(dist/* getDotPath */.BuJ(issue) ?? 'the file', 100);
        return unusable(`this is not a backup: ${key} ${issue.input === undefined ? 'is missing' : issue.message}`);
    }
    const backup = result.output;
    const wrong = findWrongName(backup);
    if (wrong !== undefined)
        return unusable(`this is not a backup: ${wrong}`);
    if (!isSameUrl(backup.portal, portalUrl)) {
        return unusable(`this is a backup of another portal: ${(0,plain_text/* quoted */.TL)(backup.portal, 200)}, not ${portalUrl.href}`, 'set --portal-url to the portal of the backup, if you trust it with your key');
    }
    return backup;
}
function unusable(message, hint = 'use the JSON file as modportal-sync wrote it') {
    return { problem: [message, hint] };
}
function readText(file) {
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (stats.isDirectory())
            return unusable('this is a folder', NAME_IT);
        // A pipe or a device could block or never end.
        if (!stats.isFile())
            return unusable('this is not a regular file');
        if (stats.size > backup/* MAX_BACKUP_BYTES */.a)
            return unusable(`the file is larger than ${backup/* MAX_BACKUP_BYTES */.a / 1024 / 1024} MiB, so it is not a backup`);
        const bytes = (0,external_node_fs_.readFileSync)(file);
        if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04')
            return unusable('this is a zip file', 'unpack it, and restore the JSON file in it');
        // Skips a byte order mark.
        return { text: new TextDecoder().decode(bytes) };
    }
    catch (error) {
        if (!(0,workspace/* isNodeError */.fX)(error))
            throw error;
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return unusable('there is no such file', NAME_IT);
        return unusable(`the file cannot be read: ${error.message}`, 'check its permissions');
    }
}
const NAME_IT = 'write the path of the JSON file of the backup';
/** @returns undefined when the text is not JSON */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The names of mods become parts of addresses. */
function findWrongName({ pages }) {
    const names = new Set();
    for (const [index, { name }] of pages.entries()) {
        if (typeof name !== 'string' || !schema/* MOD_NAME */.Di.test(name) || !name.isWellFormed() || (0,characters/* controlCharacterIn */.k2)(name))
            return `"pages.${index}.name" must be the internal name of a mod`;
        if (names.has(name))
            return `it has two pages of ${(0,plain_text/* quoted */.TL)(name)}`;
        names.add(name);
    }
    return undefined;
}
function isSameUrl(written, url) {
    return URL.canParse(written) && new URL(written).href === url.href;
}

// EXTERNAL MODULE: ./.build/src/config/hashed-file.js
var hashed_file = __webpack_require__(5076);
// EXTERNAL MODULE: ./.build/src/publish/removed-images.js
var removed_images = __webpack_require__(4570);
// EXTERNAL MODULE: ./.build/src/publish/served-image.js
var served_image = __webpack_require__(5590);
;// CONCATENATED MODULE: ./.build/src/restore/saved-images.js

/** Paths in one message. */
const MAX_NAMES = 5;
/**
 * Finds and checks the images that are saved beside a backup.
 *
 * @param skipLost whether images that cannot be used are a warning, and not an error
 * @returns by id, the images that can be uploaded again
 */
function findSavedImages(backup, skipLost, problems) {
    const { file, folder, files } = backup;
    const served = new Map(Object.entries(backup.served ?? {}));
    const images = new Map();
    const unusable = new Map();
    for (const [id, written] of Object.entries(files)) {
        if (!PATH.test(written)) {
            problems.error({ file }, `this is not a backup: the path ${(0,plain_text/* quoted */.TL)(written, 200)} does not lead into the folder of its images`, 'do not restore it: modportal-sync does not write such a path');
            continue;
        }
        const image = readImage(written, backup);
        const reason = typeof image === 'string' ? image : whyDamaged(image, id, served.get(id));
        if (reason !== undefined)
            unusable.set(reason, [...(unusable.get(reason) ?? []), written]);
        else if (typeof image !== 'string')
            images.set(id, { ...image, ...(image.sha1 !== id && { portalId: id }) });
    }
    for (const [reason, paths] of unusable) {
        const [are, they] = paths.length === 1 ? ['is', 'it'] : ['are', 'they'];
        const message = `${(0,plain_text/* count */.U9)(paths.length, 'saved image')} ${are} ${reason}: ${list(paths)}`;
        if (skipLost)
            problems.warn({ file }, `${message}; ${they} can be restored only if ${they} ${are} still live`);
        else
            problems.error({ file }, message, `put the folder of the images into ${folder} as modportal-sync wrote it, or use --without-lost-images to restore everything else`);
    }
    return images;
}
/** A file in a folder beside the JSON file: no `..`, nothing hidden, no further folder. */
const PATH = /^(?!\.)[^/\\\0]+\.images\/(?!\.)[^/\\\0]+$/;
/** @returns the image; or what is wrong with the file, which completes "it is …" */
function readImage(written, { file, folder }) {
    const absolutePath = external_node_path_.join(folder, written);
    try {
        if (external_node_fs_.realpathSync.native(absolutePath) !== absolutePath)
            return 'behind a symbolic link';
        const stats = (0,external_node_fs_.statSync)(absolutePath);
        if (!stats.isFile())
            return 'not a regular file';
        if (stats.size > removed_images/* MAX_SAVED_BYTES */.n)
            return `larger than ${removed_images/* MAX_SAVED_BYTES */.n / 1024 / 1024} MiB`;
        const content = new hashed_file/* HashedFile */.y(absolutePath);
        try {
            const type = TYPES.get((0,served_image/* extensionOf */.j)(content.peek(16)));
            if (type === undefined)
                return 'neither PNG nor JPEG, the only types that the portal is known to accept';
            return {
                name: external_node_path_.posix.basename(written),
                file: external_node_path_.posix.join(external_node_path_.dirname(file).split(external_node_path_.sep).join('/'), written),
                absolutePath,
                type,
                copies: [],
                ...content.finish(),
            };
        }
        finally {
            content.close();
        }
    }
    catch (error) {
        if (!(0,workspace/* isNodeError */.fX)(error))
            throw error;
        return error.code === 'ENOENT' || error.code === 'ENOTDIR'
            ? 'missing'
            : `unreadable (${error.code ?? ''})`;
    }
}
const TYPES = new Map([
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
]);
/** The structure of the image is not checked: the portal has accepted these bytes, or it has served them. */
function whyDamaged({ sha1 }, id, served) {
    return sha1 === (served ?? id) ? undefined : 'damaged: the SHA1 is not the one in the backup';
}
function list(paths) {
    return (0,plain_text/* listFirst */.rL)(paths, MAX_NAMES);
}

;// CONCATENATED MODULE: ./.build/src/restore/load-backup.js

/**
 * Reads the pages of a backup, to be published as they were.
 *
 * @param file the path of the JSON file
 * @returns the pages in the order of the backup; empty when there was an error
 */
function loadBackup(file, { portalUrl, skipLost }, problems) {
    const backup = readBackup(file, portalUrl, problems);
    if (backup === undefined)
        return [];
    const saved = findSavedImages(backup, skipLost, problems);
    if (problems.errorCount > 0)
        return [];
    return backup.pages.flatMap((body) => pageOf(body, { file, portalUrl, skipLost, saved }, problems) ?? []);
}
/**
 * Makes a page from the portal's response. The values are not validated, because the portal has accepted them before. A
 * value that is missing from the response, or has an unexpected form, is left alone.
 */
function pageOf(body, { file, portalUrl, skipLost, saved }, problems) {
    const live = (0,parse_live_page/* parseLivePage */.bP)(body, portalUrl.href);
    if (live === undefined)
        return undefined;
    const images = live.images?.map(({ id, url }) => {
        const image = saved.get(id);
        return { id, url, ...(image && { file: image }) };
    });
    // Elsewhere, a missing key means an empty field. A restoration would then clear a field that the portal did not return.
    const isKnown = (field) => live.fields[field] !== undefined && (field in body || isAbsentWhenEmpty(field));
    const unknown = model_fields/* FIELD_NAMES */.Yr.filter((field) => !isKnown(field));
    if (images === undefined)
        unknown.push('images');
    for (const name of unknown)
        problems.warn({ file }, `the backup does not have the \`${name}\` of ${live.name}, so it is left alone`);
    const replaced = (images ?? []).flatMap(({ id, url, file: image }) => image === undefined || image.sha1 === id || (0,image_address/* imageAddress */.e)(url, portalUrl.href) === undefined
        ? []
        : [{ url, sha1: image.sha1 }]);
    const fields = model_fields/* FIELD_NAMES */.Yr.flatMap((field) => {
        const value = live.fields[field];
        if (value === undefined || !isKnown(field))
            return [];
        return [[field, (0,model_fields/* isMarkdownField */.ec)(field) ? load_backup_embed(String(value), replaced) : value]];
    });
    return {
        mod: live.name,
        config: file,
        // Each value has the type of its field.
        fields: Object.fromEntries(fields),
        restoration: { ...(images && { images }), skipLost },
        places: {},
    };
}
function isAbsentWhenEmpty(field) {
    const descriptor = (0,model_fields/* descriptorOf */.nb)(field);
    return descriptor.isAbsentWhenEmpty === true;
}
/**
 * Replaces addresses of images that get another id when they are uploaded again, because the served bytes differ from those
 * uploaded. Their old addresses may be dead.
 */
function load_backup_embed(text, replaced) {
    return replaced.reduce((parts, { url, sha1 }) => parts.flatMap((part) => {
        if (typeof part !== 'string')
            return [part];
        return part.split(url).flatMap((piece, at) => (at === 0 ? [piece] : [{ sha1 }, piece]));
    }), [text]);
}

;// CONCATENATED MODULE: ./.build/src/cli/restore-command.js

/**
 * Shows how the pages differ from a backup, asks, and publishes them as they are in the backup.
 *
 * @param backup the path of its JSON file, relative to the folder
 * @returns the exit code
 */
async function restore(backup, options) {
    const { folder, portalUrl, withoutLostImages: skipLost } = options;
    const file = (0,terminal/* pathFromHere */.MP)(external_node_path_.resolve(folder, backup));
    const source = {
        load: (problems) => loadBackup(file, { portalUrl, skipLost }, problems),
        workspace: process.cwd(),
    };
    return publishFrom(source, options, 'Restore this?');
}

;// CONCATENATED MODULE: ./.build/src/cli/main.js

const CONFIGS = 'paths or globs of modportal.yml files, relative to --folder; default: modportal.yml';
const KEY = '\nThe API key comes from the environment variable FACTORIO_API_KEY.';
const PREVIEW = '\nIt needs neither a key nor the network. It prints the address to open, and updates the page when a file\n' +
    'changes. Ctrl+C ends it, with exit code 0.';
/**
 * Runs one command.
 *
 * @param args without the paths of Node.js and the script
 * @returns the exit code: 0 when it is done or there is nothing to do, 1 for an error or wrong usage, 2 when `plan --exit-code`
 *   finds changes
 */
async function main(args) {
    let exitCode = 0;
    const program = new esm/* Command */.uB('modportal-sync')
        .description("Keeps a Factorio mod's portal page in the mod's own repository.")
        .version(src_program/* VERSION */.xv)
        .showHelpAfterError('(--help shows how to use it)')
        // The descriptions have the defaults that are not obvious; commander would also add "(default: false)".
        .configureHelp({ optionDescription: ({ description }) => description })
        .exitOverride();
    const command = (usage, description, examples) => program
        .command(usage)
        .description(description)
        .option('--folder <path>', 'where files are read and written; default: the current folder', '.')
        .option('--portal-url <url>', 'address of the mod portal', readUrl, new URL('https://mods.factorio.com/'))
        .option('--json', 'print the result as JSON', false)
        .addHelpText('after', ['\nExamples:', ...examples.map((line) => `  modportal-sync ${line}`)].join('\n'));
    command('pull', 'write the live page of a mod into files, or bring the files up to date', [
        'pull big-mod',
        'pull --folder mods/big-mod',
        'pull --owner octo --folder mods',
    ])
        .argument('[mod...]', 'internal names; default: the mod of the folder. With several, each gets a folder')
        .option('--owner <name>', 'all mods of an owner, each in a folder')
        .option('--all', 'also add what modportal.yml does not declare', false)
        .option('--force', 'replace uncommitted changes, and texts that cannot be merged', false)
        .option('--no-prune', 'keep the files of images that are no longer on the page')
        .action(async (mods, options) => {
        exitCode = await pull_command_pull(mods, options);
    });
    command('plan', 'show what publish would do', ['plan', 'plan --exit-code mods/*/modportal.yml'])
        .argument('[config...]', CONFIGS)
        .option('--exit-code', 'exit with 2 when there are changes', false)
        .action(async (configs, options) => {
        exitCode = await plan_command_plan(configs, options);
    });
    command('publish', 'show the plan, ask, and publish', [
        'publish',
        'publish --yes mods/big-mod/modportal.yml',
    ])
        .argument('[config...]', CONFIGS)
        .option('--yes', 'publish without asking', false)
        .addHelpText('after', KEY)
        .action(async (configs, options) => {
        exitCode = await publish(configs, options);
    });
    command('restore', 'show how the pages differ from a backup, ask, and publish them as they were', [
        'restore .modportal-backups/modportal-backup-2026-01-31T120000.000Z.json',
    ])
        .argument('<backup>', 'path of its JSON file, relative to --folder')
        .option('--yes', 'restore without asking', false)
        .option('--without-lost-images', 'leave out images that are neither on the portal nor saved', false)
        .addHelpText('after', KEY)
        .action(async (backup, options) => {
        exitCode = await restore(backup, options);
    });
    command('preview', 'show the page as players would see it, in a browser', [
        'preview',
        'preview --port 8000 mods/*/modportal.yml',
        'preview --output preview.html',
    ])
        .argument('[config...]', CONFIGS)
        .option('--port <number>', 'port on 127.0.0.1; default: any free port', readPort, 0)
        .option('--output <file>', 'write one self-contained HTML file, relative to --folder, and exit', readHtmlFile)
        .addHelpText('after', PREVIEW)
        .action(async (configs, options) => {
        // Loaded late: no other command renders a page.
        const { preview } = await Promise.all(/* import() | preview-command */[__webpack_require__.e(867), __webpack_require__.e(685), __webpack_require__.e(845)]).then(__webpack_require__.bind(__webpack_require__, 8652));
        exitCode = await preview(configs, options);
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        // Commander has printed its message. Help and the version are not errors.
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 1;
        const problem = (0,outcome/* toProblem */.H)((0,outcome/* toFailure */.w)(error));
        (0,terminal/* sayProblems */.Yd)([problem], '.');
        if (args.includes('--json'))
            (0,terminal/* printJson */.Q2)({ result: 'failed', problems: [(0,problem_json/* problemData */.u)(problem)] });
        return 1;
    }
}
function readUrl(written) {
    const url = (0,secure_url/* parsePortalUrl */.TQ)(written);
    if (typeof url === 'string')
        throw new esm/* InvalidArgumentError */.Di(`It ${url}.`);
    return url;
}
/** A file with another extension is probably one of the author's, such as the configuration, and would be replaced. */
function readHtmlFile(written) {
    if (!/\.html?$/i.test(written))
        throw new esm/* InvalidArgumentError */.Di('It must end with .html.');
    return written;
}
function readPort(written) {
    const port = Number(written);
    if (!/^\d+$/.test(written) || port > 65_535)
        throw new esm/* InvalidArgumentError */.Di('It must be from 0 to 65535.');
    return port;
}

/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ endInterruptedLine),
/* harmony export */   MP: () => (/* binding */ pathFromHere),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Rh: () => (/* binding */ showProgress),
/* harmony export */   Yd: () => (/* binding */ sayProblems),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   p7: () => (/* binding */ sayLines),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2098);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8207);
/* harmony import */ var _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8915);

/** The secrets of this process. They are removed from every line. */
const secrets = new _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .Secrets */ .S(() => undefined);
/** Prints a line of the result to standard output. Text from a page or a file cannot control the terminal. */
function print(line) {
    write(process.stdout, line);
}
/** Prints data to standard output, as JSON on one line. */
function printJson(data) {
    process.stdout.write(`${JSON.stringify(secrets.hideIn(data))}\n`);
}
/** Prints a line that is not part of the result, to standard error. */
function say(line) {
    clearProgress();
    write(process.stderr, line);
}
/** Prints a text of several lines to standard error. */
function sayLines(text) {
    for (const line of text.trimEnd().split('\n'))
        say(line);
}
/**
 * Prints problems, each with its place in a form that editors can open.
 *
 * @param workspace the folder to which the places are relative
 */
function sayProblems(problems, workspace) {
    for (const { severity, message, hint, place } of problems) {
        const where = place === undefined ? '' : `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .showPlace */ .R3)(fromHere(place, workspace))}: `;
        const text = secrets.hide((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .withHint */ .mu)(message, hint));
        clearProgress();
        process.stderr.write(`${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(where)}${style(process.stderr, PROBLEM_STYLE[severity], `${severity}:`)} ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}\n`);
    }
}
/** An editor opens a path that is relative to the folder of the terminal, or absolute. */
function fromHere(place, workspace) {
    return { ...place, file: pathFromHere(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, place.file)) };
}
/** Makes an absolute path relative to the current folder, if it is inside that folder. */
function pathFromHere(absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(process.cwd(), absolute);
    return relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative) ? absolute : relative;
}
const PROBLEM_STYLE = { error: 'red', warning: 'yellow', notice: 'cyan' };
const TONE_STYLE = {
    heading: 'bold',
    caution: 'yellow',
    added: 'green',
    removed: 'red',
    changed: 'cyan',
};
function write(stream, line) {
    const { text, tone } = typeof line === 'string' ? { text: line } : line;
    const shown = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(secrets.hide(text));
    stream.write(`${tone === undefined ? shown : style(stream, TONE_STYLE[tone], shown)}\n`);
}
/** Without colour if the stream is not a terminal, or if NO_COLOR is set. */
function style(stream, format, text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.styleText)(format, text, { stream });
}
const CLEAR_LINE = '\r\u001b[K';
let isProgressShown = false;
/** Ends the line in which the terminal has shown ^C. */
function endInterruptedLine() {
    if (process.stderr.isTTY)
        process.stderr.write('\n');
}
/**
 * Shows the progress in one line, which the next call replaces.
 *
 * @returns false if standard error is not a terminal that can replace a line; then nothing is shown
 */
function showProgress(text) {
    const { stderr } = process;
    if (!stderr.isTTY || (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironment */ .Q)().isDumbTerminal)
        return false;
    // A longer line would wrap, and only its last row would be replaced. Some terminals have 0 columns.
    const columns = stderr.columns > 1 ? stderr.columns : 80;
    const shown = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(secrets.hide(text)).slice(0, columns - 1);
    stderr.write(`${CLEAR_LINE}${shown}`);
    isProgressShown = true;
    return true;
}
function clearProgress() {
    if (isProgressShown)
        process.stderr.write(CLEAR_LINE);
    isProgressShown = false;
}

/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ problemData)
/* harmony export */ });
/** A problem as plain data, in the form that docs/command-line.md describes. */
function problemData({ severity, message, hint, place }) {
    return { severity, message, ...(hint !== undefined && { hint }), ...place };
}

/***/ })

};
