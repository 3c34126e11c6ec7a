export const id = 845;
export const ids = [845];
export const modules = {

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview)
});

// UNUSED EXPORTS: servePreview

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __webpack_require__(5385);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
// EXTERNAL MODULE: ./.build/src/preview/document.js + 10 modules
var preview_document = __webpack_require__(1894);
// EXTERNAL MODULE: ./.build/src/preview/self-contained.js
var self_contained = __webpack_require__(1496);
// EXTERNAL MODULE: ./.build/src/report/problem-json.js
var problem_json = __webpack_require__(6800);
// EXTERNAL MODULE: ./.build/src/cli/checkout.js
var cli_checkout = __webpack_require__(2492);
// EXTERNAL MODULE: ./.build/src/cli/configs.js
var configs = __webpack_require__(345);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./.build/src/cli/preview-server.js

/** Every response has these. */
const HEADERS = {
    'cache-control': 'no-store',
    'content-security-policy': `${(0,preview_document/* contentSecurityPolicy */.A8)(true)}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};
/**
 * Serves a preview on loopback: the document, its images by their SHA1, and an event for each new version. There are no
 * other addresses, so no other file can be read. Requests for another host are rejected: they come from a website whose
 * name resolves to loopback (DNS rebinding).
 */
class PreviewServer {
    server;
    url;
    preview = { document: '', images: [] };
    listeners = new Set();
    constructor(server, url) {
        this.server = server;
        this.url = url;
        server.on('request', (request, response) => {
            this.respond(request, response).catch(() => response.destroy());
        });
    }
    /**
     * @param port 0 for any free port
     * @throws when the port is in use
     */
    static async start(port) {
        const server = (0,external_node_http_.createServer)();
        await new Promise((resolve, reject) => {
            server.once('error', reject).listen(port, '127.0.0.1', resolve);
        });
        const address = server.address();
        const actual = typeof address === 'object' && address !== null ? address.port : port;
        return new PreviewServer(server, `http://127.0.0.1:${actual}/`);
    }
    /** Replaces the preview, also in browsers that show it already. */
    show(preview) {
        this.preview = preview;
        for (const listener of this.listeners)
            this.announce(listener);
    }
    async close() {
        const closed = new Promise((resolve) => this.server.close(resolve));
        for (const listener of this.listeners)
            listener.end();
        this.server.closeAllConnections();
        await closed;
    }
    async respond(request, response) {
        const { status, headers, body } = await this.answer(request);
        response.writeHead(status, { ...HEADERS, ...headers });
        if (body !== EVENTS || request.method === 'HEAD')
            response.end(body === EVENTS ? '' : body);
        else
            this.listen(response);
    }
    async answer(request) {
        const { method = '', url = '' } = request;
        if (!isOwn(request))
            return errorAnswer(403, 'This address is only for this machine.');
        if (method !== 'GET' && method !== 'HEAD')
            return errorAnswer(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
        const [path = ''] = url.split('?');
        if (path === '/')
            return answer('text/html; charset=utf-8', this.preview.document);
        if (path === '/events')
            return answer('text/event-stream', EVENTS);
        const [, sha1] = /^\/image\/([0-9a-f]{40})$/.exec(path) ?? [];
        const image = this.preview.images.find((each) => each.sha1 === sha1);
        const bytes = image && (await readUnchanged(image));
        if (image === undefined || bytes === undefined)
            return errorAnswer(404, 'Not found.');
        // The address is a hash of the bytes.
        return answer(image.type, bytes, { 'cache-control': 'private, max-age=86400, immutable' });
    }
    /** Server-sent events: the version of the document, now and whenever it changes. */
    listen(response) {
        response.write('retry: 1000\n');
        this.listeners.add(response);
        response.on('close', () => this.listeners.delete(response));
        this.announce(response);
    }
    announce(listener) {
        listener.write(`data: ${(0,preview_document/* versionOf */.E4)(this.preview.document)}\n\n`);
    }
}
/** Whether a request is for loopback, and not from another website. */
function isOwn({ headers: { host = '', origin } }) {
    return (/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host) &&
        (origin ?? `http://${host}`) === `http://${host}`);
}
/** The bytes of an image; undefined if the file has changed since it was loaded. */
async function readUnchanged({ absolutePath, sha1 }) {
    try {
        const bytes = await (0,external_node_fs_promises_.readFile)(absolutePath);
        return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex') === sha1 ? bytes : undefined;
    }
    catch {
        return undefined;
    }
}
/** A body that does not end. */
const EVENTS = Symbol('events');
function answer(type, body, headers = {}) {
    return { status: 200, headers: { ...headers, 'content-type': type }, body };
}
function errorAnswer(status, text, headers = {}) {
    return { ...answer('text/plain; charset=utf-8', `${text}\n`, headers), status };
}

// EXTERNAL MODULE: ./.build/src/cli/terminal.js
var terminal = __webpack_require__(4980);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/src/cli/watched-files.js

/** A text with a hundred thousand links makes the loading look up as many files. Those of the page itself come first. */
const MAX_FILES = 2000;
/**
 * Notices changes of files. It looks at their times and sizes, because `fs.watch` misses changes on network drives and in
 * containers, and loses a file that an editor replaces.
 */
class WatchedFiles {
    seen = new Map();
    /** Remembers the state of a file, and of its folder, in which files may appear. Call it before the file is read. */
    look(absolutePath) {
        for (const each of [absolutePath, external_node_path_.dirname(absolutePath)])
            if (!this.seen.has(each) && this.seen.size < MAX_FILES)
                this.seen.set(each, stateNow(each));
    }
    /** Whether a file has changed since it was looked at. */
    async haveChanged() {
        const changed = await Promise.all([...this.seen].map(async ([file, state]) => (await currentState(file)) !== state));
        return changed.includes(true);
    }
}
const MISSING = 'missing';
function stateNow(file) {
    try {
        return describe((0,external_node_fs_.statSync)(file, { bigint: true }));
    }
    catch {
        return MISSING;
    }
}
async function currentState(file) {
    try {
        return describe(await (0,external_node_fs_promises_.stat)(file, { bigint: true }));
    }
    catch {
        return MISSING;
    }
}
function describe({ ino, size, mtimeNs }) {
    return `${ino} ${size} ${mtimeNs}`;
}

;// CONCATENATED MODULE: ./.build/src/cli/preview-command.js

/**
 * Shows the pages as players would see them: serves them until the process is interrupted, or writes them into one file. It
 * reads nothing from the network.
 *
 * @param configs paths or globs, relative to the folder; if empty, the folder's modportal.yml
 * @returns the exit code: 0 if the server is interrupted, because that is how it ends
 */
async function preview(configs, options) {
    const { folder, output } = options;
    if (output !== undefined)
        return writePreview(configs, options, (0,terminal/* pathFromHere */.MP)(external_node_path_.resolve(folder, output)));
    const served = await servePreview(configs, options);
    if (options.json)
        (0,terminal/* printJson */.Q2)({ url: served.url });
    else
        (0,terminal/* print */.yy)(served.url);
    (0,terminal/* say */.cv)('open this address in a browser; the page is updated when a file changes, and Ctrl+C ends the preview');
    await interrupted();
    (0,terminal/* endInterruptedLine */.G7)();
    await served.close();
    return 0;
}
async function writePreview(configs, { folder, portalUrl, json }, output) {
    const checkout = (0,cli_checkout/* findCheckout */.I)(folder);
    const pages = new PreviewedPages(configs, checkout, portalUrl);
    const { mods, problems } = await pages.load(() => undefined);
    (0,terminal/* sayProblems */.Yd)(problems, checkout.workspace);
    try {
        await (0,self_contained.writeSelfContained)(output, { mods, problems });
    }
    catch (error) {
        throw new Error(`could not write ${output}: ${(0,outcome/* toFailure */.w)(error).message}`, { cause: error });
    }
    if (json)
        (0,terminal/* printJson */.Q2)({ file: output, problems: problems.map(problem_json/* problemData */.u) });
    else
        (0,terminal/* print */.yy)(output);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
/** In milliseconds, between two looks at the files. */
const INTERVAL = 250;
/**
 * Serves the pages, and updates them when a file changes.
 *
 * @returns the address, and a function that ends the server
 */
async function servePreview(configs, { folder, portalUrl, port }) {
    const checkout = (0,cli_checkout/* findCheckout */.I)(folder);
    const pages = new PreviewedPages(configs, checkout, portalUrl);
    const server = await startServer(port);
    let files = new WatchedFiles();
    let shown = '';
    let said = '[]';
    const renew = async () => {
        files = new WatchedFiles();
        const { mods, problems } = await pages.load((file) => {
            files.look(file);
        });
        const imageAddress = ({ sha1 }) => `/image/${sha1}`;
        const document = (0,preview_document/* renderPreview */.Bt)({ mods, problems, imageAddress, isServed: true });
        if (JSON.stringify(problems) !== said) {
            (0,terminal/* sayProblems */.Yd)(problems, checkout.workspace);
            if (problems.length === 0)
                (0,terminal/* say */.cv)('no more problems');
            said = JSON.stringify(problems);
        }
        if ((0,preview_document/* versionOf */.E4)(document) === shown)
            return;
        if (shown !== '')
            (0,terminal/* say */.cv)('the page is updated');
        shown = (0,preview_document/* versionOf */.E4)(document);
        server.show({ document, images: mods.flatMap(({ page }) => page.gallery?.images ?? []) });
    };
    await renew();
    const end = new AbortController();
    const watch = async () => {
        for (;;) {
            await (0,promises_.setTimeout)(INTERVAL, undefined, end).catch(() => undefined);
            if (end.signal.aborted)
                return;
            if (await files.haveChanged())
                await renew();
        }
    };
    const watching = watch();
    return {
        url: server.url,
        async close() {
            end.abort();
            await watching;
            await server.close();
        },
    };
}
async function startServer(port) {
    try {
        return await PreviewServer.start(port);
    }
    catch (error) {
        const hint = 'choose another port with --port, or leave it out';
        throw Object.assign(new Error(`cannot listen on port ${port}: ${(0,outcome/* toFailure */.w)(error).message}`), { hint });
    }
}
/** The pages of a checkout, as they are now. A page whose files have errors is shown as it was before. */
class PreviewedPages {
    configs;
    checkout;
    portalUrl;
    before = new Map();
    constructor(configs, checkout, portalUrl) {
        this.configs = configs;
        this.checkout = checkout;
        this.portalUrl = portalUrl;
    }
    async load(onLook) {
        const problems = new problem/* Problems */.Zw();
        const pages = await this.read(problems, onLook);
        const read = new Map(pages.map((page) => [page.config, page]));
        const old = problems.errorCount === 0 ? new Map() : this.before;
        // In the previous order, so that the other pages do not move.
        this.before = new Map([...old, ...read]);
        const mods = [...this.before.values()].map((page) => ({
            page,
            address: new URL(`mod/${encodeURIComponent(page.mod)}`, this.portalUrl).href,
            isOutdated: !read.has(page.config),
        }));
        return { mods, problems: problems.inOrder() };
    }
    async read(problems, onLook) {
        try {
            return await (0,configs/* loadConfigs */.A)(this.configs, { ...this.checkout, onLook }, problems);
        }
        catch (error) {
            // For example, the folder has been deleted.
            problems.error(undefined, (0,outcome/* toFailure */.w)(error).message);
            return [];
        }
    }
}
function interrupted() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => {
                resolve();
            });
    });
}

/***/ })

};
