import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = process.getBuiltinModule("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;

/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;

/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;

/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;

/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;

/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;

/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;

/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;

/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {

function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;

/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;

/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;

/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {

function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;

/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {

function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;

/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {

function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;

/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;

/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;

/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;

/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;

/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;

/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;

/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;

/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {

class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;

/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);

__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
exports.X5 = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;

/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;

/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;

/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;

/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;

/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;

/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;

/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;

/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;

/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;

/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {

const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;

/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;

/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;

/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;

/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;

/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;

/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;

/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;

/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;

/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;

/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;

/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;

/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;

/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;

/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;

/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;

/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;

/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;

/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;

/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;

/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;

/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;

/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;

/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;

/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;

/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;

/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;

/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;

/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;

/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;

/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;

/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {

const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;

/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;

/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;

/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;

/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;

/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {

function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;

/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;

/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;

/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;

/***/ }),

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  q3: () => (/* binding */ getMultilineInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/command.js

/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */

function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/path-utils.js

//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';

//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./.build/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any

/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}

/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------

//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------

/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}

//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any

function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   L0: () => (/* binding */ annotateOutcome),
/* harmony export */   R8: () => (/* binding */ warn)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1144);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1058);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2098);
/* harmony import */ var _report_outcome_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6556);
/* harmony import */ var _report_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7559);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8207);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2704);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3271);

/** GitHub shows no more annotations of a kind for one step (GitHub docs, "Workflow commands"). */
const SHOWN_ANNOTATIONS = 10;
/** A warning about the runner, which has no place in the repository. */
function warn(message, hint) {
    annotate({ severity: 'warning', message, ...(hint !== undefined && { hint }) });
}
/** Annotates every problem and failure of a run, the most severe first, and every page that differs. */
function annotateOutcome(outcome) {
    annotateProblems((0,_report_outcome_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(outcome));
    // With fail-on-changes, the difference has already been reported as an error.
    if (outcome.result === 'planned' && outcome.failures.length === 0) {
        for (const plan of outcome.plans)
            if (!(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .isEmpty */ .Im)(plan))
                annotateDifference(plan);
    }
}
/** Annotates problems, the most severe first. */
function annotateProblems(problems) {
    for (const severity of _model_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .SEVERITIES */ .oC) {
        const ofKind = problems.filter((problem) => problem.severity === severity);
        ofKind.forEach(annotate);
        if (ofKind.length > SHOWN_ANNOTATIONS) {
            (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)(`GitHub shows ${SHOWN_ANNOTATIONS} of these ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ofKind.length, severity)} beside the files; this log has all of them`);
        }
    }
}
/** Annotates the file and line of a problem. */
function annotate({ severity, message, hint, place }) {
    const text = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O.hide((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .withHint */ .mu)(message, hint)));
    const properties = {
        ...(place && { file: place.file }),
        ...(place?.line !== undefined && { startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
    };
    ANNOTATE[severity](text, properties);
}
const ANNOTATE = {
    error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3,
    warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e,
    notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm,
};
/** A notice, because a dry run is expected to find differences; with `fail-on-changes` each of them is an error. */
function annotateDifference(plan) {
    const text = `the portal page of ${plan.mod} differs from the repository: ${(0,_report_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .tX)(plan)}`;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text), { file: plan.config, startLine: 1, title: 'Mod portal page' });
}

/***/ }),

/***/ 5498:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4900);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   R: () => (/* binding */ readPullInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1144);
/* harmony import */ var _config_glob_syntax_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6372);
/* harmony import */ var _portal_api_key_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9940);
/* harmony import */ var _text_secure_url_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(866);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3300);

/**
 * Reads and checks all inputs at once. The defaults are those of action.yml, which the runner applies.
 *
 * @param problems receives everything that is wrong, in the words of the workflow's author
 * @param onSecret receives the key and the token before any problem is reported
 * @returns `inputs` is undefined when there was an error
 */
function readInputs({ workspace, temporaryFolder, noSecrets }, problems, onSecret) {
    const apiKey = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('api-key');
    const githubToken = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('github-token');
    for (const secret of [apiKey, githubToken])
        if (secret !== '')
            onSecret(secret);
    const dryRun = readBoolean('dry-run', problems);
    const failOnChanges = readBoolean('fail-on-changes', problems);
    const comment = readBoolean('comment', problems);
    const configs = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getMultilineInput */ .q3('config').filter((line) => line !== '');
    if (configs.length === 0) {
        problems.error(undefined, '`config` is empty', 'write the path of at least one modportal.yml');
    }
    if (apiKey === '' && !dryRun) {
        if (noSecrets !== undefined) {
            problems.error(undefined, `\`api-key\` is empty: ${noSecrets}`, 'set `dry-run: true` for such runs');
        }
        else
            problems.error(undefined, '`api-key` is missing', `create a key with ${_portal_api_key_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_USAGE */ .CC} on ${_portal_api_key_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_PROFILE */ ._F}, store it as a secret of the repository and pass it to this action, or set \`dry-run: true\``);
    }
    else if (apiKey !== '' && !(0,_portal_api_key_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeKey */ .zC)(apiKey)) {
        problems.error(undefined, '`api-key` contains characters that are never part of a key', 'copy it again, without spaces and line breaks');
    }
    const portalUrl = readPortalUrl(problems);
    const forReport = {
        configs,
        comment,
        githubToken: (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .h)(githubToken),
        workspace,
    };
    if (problems.errorCount > 0 || portalUrl === undefined)
        return { inputs: undefined, forReport };
    const inputs = {
        ...forReport,
        apiKey: (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .h)(apiKey),
        dryRun,
        failOnChanges,
        portalUrl,
        temporaryFolder,
    };
    return { inputs, forReport };
}
/**
 * Reads and checks the inputs of pull/action.yml.
 *
 * @returns `inputs` is undefined when there was an error. `config` is always there, for the report
 */
function readPullInputs({ workspace }, problems) {
    const mod = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .h)(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('mod'));
    const written = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('config') || 'modportal.yml';
    const config = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(written);
    checkConfig(written, config, workspace, problems);
    const prune = readBoolean('prune', problems);
    const portalUrl = readPortalUrl(problems);
    if (problems.errorCount > 0 || portalUrl === undefined)
        return { inputs: undefined, config };
    return { inputs: { mod, config, prune, portalUrl, workspace }, config };
}
/** @param written the input, for messages; `config` is the same path, normalized */
function checkConfig(written, config, workspace, problems) {
    const shown = JSON.stringify(written);
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(config) || /^\.\.(?:\/|$)/.test(config)) {
        const hint = 'write a path from the root of the repository, such as mods/big-mod/modportal.yml';
        problems.error(undefined, `\`config\` is outside the workspace: ${shown}`, hint);
    }
    else if (config.includes('\\')) {
        // On Windows, a backslash separates folders too, so that `..\\` would lead out of the workspace.
        problems.error(undefined, `\`config\` contains \\: ${shown}`, 'write / between folders');
    }
    else if (config.includes('\n') || ((0,_config_glob_syntax_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .f)(config) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, config)))) {
        // The publishing action accepts globs and several lines. A first pull would make a file with such a name.
        const hint = 'to pull several pages, use one step for each, with its own `config`';
        problems.error(undefined, `\`config\` must be one path, not ${shown}`, hint);
    }
}
/** `true` or `false` in any case. `core.getBooleanInput` stops at the first error, and rejects `tRUE`. */
function readBoolean(name, problems) {
    const written = _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name);
    if (written === '') {
        const hint = `write true or false (in a workflow: \${{ inputs.${name} || false }})`;
        problems.error(undefined, `\`${name}\` is empty`, hint);
    }
    else if (!/^(?:true|false)$/i.test(written)) {
        const meant = /^(?:yes|y|on|1)$/i.test(written) ? 'true' : 'false';
        const isClear = meant === 'true' || /^(?:no|n|off|0)$/i.test(written);
        const hint = isClear ? `write \`${name}: ${meant}\`` : undefined;
        problems.error(undefined, `\`${name}\` must be true or false, not ${JSON.stringify(written)}`, hint);
    }
    return written.toLowerCase() === 'true';
}
function readPortalUrl(problems) {
    const url = (0,_text_secure_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePortalUrl */ .TQ)(_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4('portal-url'));
    if (typeof url !== 'string')
        return url;
    problems.error(undefined, `\`portal-url\` ${url}`);
    return undefined;
}

/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   tA: () => (/* binding */ beginPhase),
/* harmony export */   vE: () => (/* binding */ sayGroup),
/* harmony export */   zN: () => (/* binding */ endPhase)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1144);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8207);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3271);

let isInGroup = false;
/** Phases whose lines GitHub folds. What changes, and what was written, must be visible without a click. */
const FOLDED = new Set(['Repository', 'Portal']);
/** Begins a phase. The runner folds the lines of some phases into a group. */
function beginPhase(name) {
    endPhase();
    isInGroup = FOLDED.has(name);
    if (isInGroup)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(name);
}
/** Ends the open group, if there is one. Errors inside a folded group would be invisible. */
function endPhase() {
    if (isInGroup)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    isInGroup = false;
}
/** Prints any text as one line, without secrets. */
function say(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O.hide(line)));
}
/** Prints lines that the runner folds into a group. */
function sayGroup(name, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(name);
    for (const line of lines)
        say(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
}

/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/src/config/load-pages.js + 6 modules
var load_pages = __nccwpck_require__(7519);
// EXTERNAL MODULE: ./.build/src/model/plan.js
var model_plan = __nccwpck_require__(1058);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./.build/src/program.js + 1 modules
var program = __nccwpck_require__(9867);
// EXTERNAL MODULE: ./.build/src/progress.js
var src_progress = __nccwpck_require__(5164);
// EXTERNAL MODULE: ./.build/src/report/rendered-description.js
var rendered_description = __nccwpck_require__(2318);
// EXTERNAL MODULE: ./.build/src/report/totals.js
var totals = __nccwpck_require__(7559);
// EXTERNAL MODULE: ./.build/src/sudden-end.js
var sudden_end = __nccwpck_require__(5580);
// EXTERNAL MODULE: ./.build/src/sync.js + 7 modules
var sync = __nccwpck_require__(6750);
// EXTERNAL MODULE: ./.build/src/action/annotations.js
var annotations = __nccwpck_require__(4624);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.build/src/action/checked-out-commit.js

/** A complete SHA-1 or SHA-256. Nothing else from these files is ever shown. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The commit that is checked out in a folder. GITHUB_SHA is the commit of the event, which differs after
 * `git checkout <tag>`. Git's files are read directly: a container may have no Git, and Git rejects a checkout that another
 * user owns (`safe.directory`).
 *
 * @returns undefined if the folder is not the root of a checkout, or the format of its `.git` is unusual
 */
function checkedOutCommit(folder) {
    try {
        const gitFolder = findGitFolder(folder);
        const head = (0,external_node_fs_.readFileSync)(external_node_path_.join(gitFolder, 'HEAD'), 'utf8').trim();
        const [, ref] = /^ref: (refs\/.+)$/.exec(head) ?? [];
        const sha = ref === undefined ? head : resolveRef(ref, commonFolder(gitFolder));
        return sha !== undefined && SHA.test(sha) ? sha : undefined;
    }
    catch {
        return undefined;
    }
}
/** In a linked worktree or a submodule, `.git` is a file with the path of the folder. */
function findGitFolder(folder) {
    const git = external_node_path_.join(folder, '.git');
    const pointer = readIfFile(git);
    if (pointer === undefined)
        return git;
    return external_node_path_.resolve(folder, pointer.replace(/^gitdir: /, '').trim());
}
/** A linked worktree shares the branches of its main checkout. */
function commonFolder(gitFolder) {
    return external_node_path_.resolve(gitFolder, readIfFile(external_node_path_.join(gitFolder, 'commondir'))?.trim() ?? '.');
}
function resolveRef(ref, gitFolder) {
    if (ref.split('/').includes('..'))
        return undefined;
    const loose = readIfFile(external_node_path_.join(gitFolder, ref));
    if (loose !== undefined)
        return loose.trim();
    const packed = readIfFile(external_node_path_.join(gitFolder, 'packed-refs')) ?? '';
    return packed
        .split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
function readIfFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./.build/src/report/link.js
var report_link = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./.build/src/report/summary.js + 4 modules
var summary = __nccwpck_require__(252);
// EXTERNAL MODULE: ./.build/src/action/log.js
var log = __nccwpck_require__(2704);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
;// CONCATENATED MODULE: ./.build/src/action/pull-request-comments.js

/** In milliseconds, for all requests together. A comment must not delay the end of a run for longer. */
const DEADLINE_MS = 20_000;
/** Each page has 100 comments. */
const MAX_PAGES = 30;
/**
 * The comments on one pull request, through GitHub's GraphQL API. Its `viewerDidAuthor` identifies the comments of any kind
 * of token. With the REST API, a workflow's token cannot find out which user it is.
 */
class PullRequestComments {
    graphql;
    repository;
    pullRequest;
    request = { signal: AbortSignal.timeout(DEADLINE_MS) };
    constructor(graphql, repository, pullRequest) {
        this.graphql = graphql;
        this.repository = repository;
        this.pullRequest = pullRequest;
    }
    /**
     * @param apiUrl the address of the REST API, from which Octokit derives that of GraphQL
     * @throws when Octokit rejects the token or the address
     */
    static async connect(token, apiUrl, repository, pullRequest) {
        // Imported here because few runs need it, and because @actions/github reads the event's file when it is loaded, and
        // throws if the file is not JSON. webpackChunkName is its name in the bundle.
        const { getOctokit } = await __nccwpck_require__.e(/* import() | github-client */ 970).then(__nccwpck_require__.bind(__nccwpck_require__, 5434));
        const silent = () => undefined;
        const { graphql } = getOctokit(token, {
            baseUrl: apiUrl,
            // Octokit would log its messages without escaping them.
            log: { debug: silent, info: silent, warn: silent, error: silent },
        });
        return new PullRequestComments(graphql, repository, pullRequest);
    }
    /**
     * Makes sure that exactly one comment of this token begins with the mark, and that it has this body. If two runs create
     * one at the same time, each run keeps the oldest and deletes the others.
     *
     * @param body begins with the mark
     * @param mayCreate whether to create a missing comment
     * @returns the change; undefined when there is no comment and `mayCreate` is false
     * @throws Octokit's errors, and a TimeoutError after 20 seconds
     */
    async keep(mark, body, mayCreate) {
        let own = await this.findOwn(mark);
        const isNew = own.comments.length === 0;
        if (isNew) {
            if (!mayCreate)
                return undefined;
            await this.graphql(ADD, { subject: own.pullRequest, body, request: this.request });
            own = await this.findOwn(mark);
        }
        const [oldest, ...others] = own.comments;
        const isRight = oldest === undefined || isSame(oldest.body, body);
        if (!isRight)
            await this.graphql(UPDATE, { id: oldest.id, body, request: this.request });
        for (const { id } of others)
            await this.delete(id);
        return isNew ? 'created' : isRight ? 'up to date' : 'updated';
    }
    /** The comments of this token with the mark, oldest first. */
    async findOwn(mark) {
        const { owner, name } = this.repository;
        const found = [];
        let after = null;
        for (let page = 1;; page++) {
            const response = await this.graphql(LIST, {
                owner,
                name,
                number: this.pullRequest,
                after,
                request: this.request,
            });
            const { id, comments } = dist/* parse */.qgA(LISTED, response).repository.pullRequest;
            found.push(...comments.nodes.filter((node) => node.viewerDidAuthor && node.body.startsWith(mark)));
            after = comments.pageInfo.endCursor;
            if (!comments.pageInfo.hasNextPage || page === MAX_PAGES)
                return { pullRequest: id, comments: found };
        }
    }
    async delete(id) {
        try {
            await this.graphql(DELETE, { id, request: this.request });
        }
        catch (error) {
            // Another run has already deleted it.
            if (!(error instanceof Error && /could not resolve/i.test(error.message)))
                throw error;
        }
    }
}
/** Ignores newlines and outer white space, which GitHub may change. */
function isSame(stored, wanted) {
    return stored.replace(/\r\n?/g, '\n').trim() === wanted.trim();
}
const LISTED = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequest: dist/* object */.Ikc({
            id: dist/* string */.YjP(),
            comments: dist/* object */.Ikc({
                nodes: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() })),
                pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
            }),
        }),
    }),
});
const LIST = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const ADD = `mutation addComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { clientMutationId }
}`;
const UPDATE = `mutation updateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`;
const DELETE = `mutation deleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`;

;// CONCATENATED MODULE: ./.build/src/action/comment.js

/** In UTF-16 units. GitHub accepts this many code points, and a text never has more code points than UTF-16 units. */
const MAX_COMMENT_LENGTH = 65_536;
/** The comment of a run, as Markdown for GitHub. It begins with a mark that identifies it in later runs. */
function commentMarkdown(outcome, context, configs) {
    const mark = markOf(configs);
    const limit = {
        name: 'a comment',
        max: MAX_COMMENT_LENGTH - mark.length - 1,
        measure: (text) => text.length,
    };
    const target = outcome.result === 'unchanged'
        ? limit
        : {
            ...limit,
            footer: context.runUrl === undefined
                ? undefined
                : `<sub>From ${(0,report_link/* link */.nf)('the run', context.runUrl)}.</sub>\n`,
            seeAlso: `The summary of ${(0,report_link/* link */.nf)('the run', context.runUrl)} has more.`,
        };
    const problems = outcome.result === 'unchanged' ? [] : outcome.problems;
    return `${mark}\n${(0,summary/* reportMarkdown */.uL)({ ...outcome, problems }, context, target)}`;
}
/** Invisible on GitHub. A hash, because a pattern could end the HTML comment. */
function markOf(configs) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(configs)).digest('hex');
    return `<!-- modportal-sync ${hash.slice(0, 32)} -->`;
}
/**
 * Keeps one comment on the pull request up to date with the plan. It is created when the plan has changes. Later runs edit
 * it, even when no changes are left: deleting it would break a discussion that quotes it. An error is reported as a warning
 * and never fails the run.
 */
async function keepComment(outcome, context, { token, apiUrl, configs }) {
    const { repository, pullRequest } = context;
    if (repository === undefined || pullRequest === undefined) {
        (0,log/* say */.cv)('no comment: the run does not belong to a pull request');
        return;
    }
    if (token === undefined) {
        (0,annotations/* warn */.R8)('no comment on the pull request: `github-token` is empty');
        return;
    }
    const mayCreate = outcome.plans.some((plan) => !(0,model_plan/* isEmpty */.Im)(plan));
    try {
        const comments = await PullRequestComments.connect(token, apiUrl, repository, pullRequest);
        const done = await comments.keep(markOf(configs), commentMarkdown(outcome, context, configs), mayCreate);
        if (done !== undefined)
            (0,log/* say */.cv)(`comment on pull request ${pullRequest}: ${done}`);
    }
    catch (error) {
        const { message, hint } = describeError(error);
        (0,annotations/* warn */.R8)(`no comment on pull request ${pullRequest}: ${message}`, hint);
    }
}
/** Octokit's message for a rejected query has a line for each reason. */
function describeError(error) {
    const written = error instanceof Error ? error.message : String(error);
    const message = written
        .replace(/^Request failed due to following response errors:/, '')
        .replace(/\s*\n\s*(?:- )?/g, '; ')
        .replace(/^[;\s]+/, '');
    if (/bad credentials|\b401\b/i.test(message))
        return { message, hint: 'check `github-token`; without it, the action uses the token of the job' };
    if (!/not accessible|not found|could not resolve|forbidden|\b40[34]\b/i.test(message))
        return { message };
    return {
        message: `the token is not allowed to write there: ${message}`,
        hint: 'add `pull-requests: write` to the `permissions` of the job, beside `contents: read`; on a pull request from a fork the token can only read',
    };
}

// EXTERNAL MODULE: ./.build/src/action/inputs.js
var action_inputs = __nccwpck_require__(2449);
// EXTERNAL MODULE: ./.build/src/action/outputs.js
var outputs = __nccwpck_require__(3660);
// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __nccwpck_require__(5385);
// EXTERNAL MODULE: ./.build/src/action/secrets.js
var secrets = __nccwpck_require__(3271);
;// CONCATENATED MODULE: ./.build/src/action/preview.js

/** The preview of a run: one HTML file with its pages as players would see them. */
class RunPreview {
    temporaryFolder;
    mods = new Map();
    making;
    constructor(temporaryFolder) {
        this.temporaryFolder = temporaryFolder;
    }
    /** Remembers the pages that an event is about. */
    listen(event) {
        if (event.kind === 'page declared')
            this.mods.set(event.page.mod, { page: event.page });
        if (event.kind === 'planned')
            this.mods.set(event.page.mod, event);
    }
    /**
     * Whether the run will now wait until the portal has returned a page to check. Rendering between the uploads would delay
     * them.
     */
    hasTimeAfter(event) {
        if (event.kind !== 'written' || event.write.kind === 'upload')
            return false;
        return event.write.kind === 'gallery' || this.mods.get(event.mod)?.plan?.gallery === undefined;
    }
    /**
     * Begins to write the file. Without changes there is no preview, because rendering takes longer than the rest of such a
     * run.
     */
    begin({ result, problems }) {
        if (result === 'unchanged' || this.mods.size === 0)
            return;
        this.making ??= this.make(problems).catch((error) => {
            (0,annotations/* warn */.R8)(`no preview of the page: ${(0,outcome/* toFailure */.w)(error).message}`);
            return '';
        });
    }
    /** Sets the output when the file is complete. Never throws: an error is a warning. */
    async finish() {
        const file = await this.making;
        if (file !== undefined)
            (0,outputs/* setPreview */.DZ)(file);
    }
    /**
     * The pages that change: often one of a hundred mods. If no page changes, an error is the reason for the preview, and all
     * pages are shown.
     */
    shown() {
        const all = [...this.mods.values()];
        const changing = all.filter(({ plan }) => plan === undefined || !(0,model_plan/* isEmpty */.Im)(plan));
        return changing.length > 0 ? changing : all;
    }
    async make(problems) {
        // The run is about to send a request. Node.js compiles at once what it loads, and the request would wait for that: 16 ms.
        await new Promise((resolve) => setImmediate(resolve));
        // Loaded late, because most runs change nothing.
        const { writeSelfContained } = await Promise.all(/* import() | preview */[__nccwpck_require__.e(260), __nccwpck_require__.e(867), __nccwpck_require__.e(685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1496));
        const mods = this.shown().map(withoutSecrets);
        const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(this.temporaryFolder, 'modportal-preview-'));
        const file = external_node_path_.join(folder, fileName(mods));
        await writeSelfContained(file, { mods, problems: secrets/* secrets */.O.hideIn(problems) });
        return file;
    }
}
/** Keeps only the parts of the live page that a preview shows, because the whole response is large. */
function withoutSecrets({ page, live, plan }) {
    const { mod, config, fields, gallery } = page;
    const { owner, license } = live?.body ?? {};
    return secrets/* secrets */.O.hideIn({
        page: { mod, config, fields, ...(gallery && { gallery }) },
        live: live && {
            fields: live.fields,
            images: live.images,
            address: live.address,
            body: { owner, license },
        },
        plan,
    });
}
/** An artifact that consists of one file has the name of the file. */
function fileName(mods) {
    const [first, ...others] = mods;
    if (first === undefined || others.length > 0)
        return 'portal-pages.html';
    return `portal-page-${first.page.mod.replace(/[^\w.-]+/g, '-').slice(0, 100)}.html`;
}

// EXTERNAL MODULE: ./.build/src/action/run-log.js
var run_log = __nccwpck_require__(8592);
// EXTERNAL MODULE: ./.build/src/action/run-report.js
var run_report = __nccwpck_require__(7886);
// EXTERNAL MODULE: ./.build/src/action/runner-context.js
var runner_context = __nccwpck_require__(3300);
;// CONCATENATED MODULE: ./.build/src/action/main.js

/**
 * One run of the action, from the inputs to the outputs. Sets the exit code: 0 only when the page matches, or when a dry
 * run succeeded.
 *
 * @param clock for tests, to skip the waits
 */
async function run(clock) {
    // If the process stops halfway, it must not look like a success.
    process.exitCode = 1;
    const progress = new src_progress/* Progress */.k();
    const runner = (0,runner_context/* readRunnerContext */.g)();
    let context = { ...runner, dryRun: false };
    let isReported = false;
    const release = (0,sudden_end/* beforeSuddenEnd */.S)((failure) => {
        if (isReported)
            (0,annotations/* warn */.R8)(`${failure.message}; only the preview or the comment is missing`);
        else
            (0,run_report/* reportRun */.Go)(progress.cutShort(failure), context, runner.summaryFile);
    }, 'the job was cancelled or timed out');
    const problems = new problem/* Problems */.Zw();
    const { inputs, forReport } = (0,action_inputs/* readInputs */.K)(runner, problems, hideSecret);
    context = contextOf(forReport, inputs?.dryRun ?? false, runner);
    if (inputs)
        (0,run_log/* logStart */.$E)(program/* PROGRAM */.RX, inputs);
    else
        progress.fail(problems.inOrder());
    const preview = new RunPreview(runner.temporaryFolder);
    const listen = (event) => {
        (0,run_log/* logEvent */.$s)(event);
        preview.listen(event);
        if (event.kind === 'backed up')
            reportBackup(event.file, progress, context, runner);
        if (preview.hasTimeAfter(event))
            preview.begin(progress.as('publishing'));
    };
    const outcome = inputs
        ? await (0,sync/* sync */.O)(requestOf(inputs, runner, clock), progress, listen)
        : progress.as('failed');
    const checked = inputs?.failOnChanges ? withDrift(outcome) : outcome;
    const reported = (0,run_report/* reportRun */.Go)(checked, context, runner.summaryFile);
    isReported = true;
    if (reported.result !== 'failed' && reported.failures.length === 0)
        process.exitCode = 0;
    preview.begin(outcome);
    await preview.finish();
    if (forReport.comment) {
        const { githubToken: token, configs } = forReport;
        await keepComment(reported, context, { token, apiUrl: runner.apiUrl, configs });
    }
    release();
}
function hideSecret(secret) {
    secrets/* secrets */.O.add(secret);
}
function contextOf({ workspace }, dryRun, runner) {
    const commit = checkedOutCommit(workspace) ?? runner.commit;
    // After a checkout of something else, the report is not about the pull request's newest commit.
    const pullRequestCommit = commit === runner.commit ? runner.pullRequestCommit : undefined;
    return { ...runner, commit, pullRequestCommit, dryRun };
}
function requestOf(inputs, { repository, tag }, clock) {
    const { configs, dryRun, workspace, temporaryFolder, portalUrl, apiKey } = inputs;
    const portal = {
        url: portalUrl,
        apiKey,
        userAgent: program/* USER_AGENT */._O,
        onSecret: hideSecret,
        ...(clock && { clock }),
    };
    return {
        load: async (problems) => {
            const pages = await (0,load_pages/* loadPages */.V)(configs, { workspace, repository, tag }, problems);
            if (pages.some(({ fields }) => fields.description !== undefined))
                await (0,rendered_description/* loadDescriptionRenderer */.Q)();
            return pages;
        },
        approve: () => !dryRun,
        portal,
        backupFolder: temporaryFolder,
    };
}
/** If the run is killed while it writes, the outputs have the path of the backup, and the summary has the plan. */
function reportBackup(file, progress, context, runner) {
    (0,outputs/* setBackup */.fL)(file);
    (0,run_report/* writeSummary */.Sy)(secrets/* secrets */.O.hideIn(progress.as('publishing')), context, runner.summaryFile);
}
/** Adds a failure for each page that differed, even if it has been published: the input `fail-on-changes`. */
function withDrift(outcome) {
    if (outcome.result === 'failed')
        return outcome;
    const drift = outcome.plans
        .filter((plan) => !(0,model_plan/* isEmpty */.Im)(plan))
        .map((plan) => ({
        message: `the portal page of ${plan.mod} did not match the repository: ${(0,totals/* differences */.tX)(plan)} (fail-on-changes)`,
        place: { file: plan.config, line: 1 },
    }));
    return { ...outcome, failures: [...outcome.failures, ...drift] };
}

/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ setPullOutputs),
/* harmony export */   DZ: () => (/* binding */ setPreview),
/* harmony export */   fL: () => (/* binding */ setBackup),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1144);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4412);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1058);
/* harmony import */ var _report_plan_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(738);
/* harmony import */ var _report_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7559);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4624);

/** In characters. GitHub rejects the outputs of a job if they exceed 1 MB together, at two bytes for each character. */
const MAX_PLAN_LENGTH = 400_000;
/** Sets every output of action.yml, also after a failure. Never throws. */
function setOutputs(outcome) {
    const { result, plans, publications, backup } = outcome;
    const totals = result === 'planned' ? (0,_report_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedTotals */ .yH)(plans) : (0,_report_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenTotals */ .rO)(publications);
    orWarn(() => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('changed', String(!plans.every(_model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .Im)));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('changed-fields', namesInOrder(plans).join(','));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('images-uploaded', totals.uploaded);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('images-removed', totals.removed);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('plan', planJson(plans));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('page-url', plans.map(({ address }) => address).join('\n'));
        storePreview('');
        storeBackup(backup);
    });
}
/** Sets every output of pull/action.yml, also after a failure. Never throws. */
function setPullOutputs(result, changedFiles, address) {
    orWarn(() => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('changed-files', changedFiles.join('\n'));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('page-url', address);
    });
}
/** Outputs that cannot be stored are only a warning, because they affect neither the page nor the files. */
function orWarn(store) {
    try {
        store();
    }
    catch (error) {
        (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`the outputs could not be set: ${error instanceof Error ? error.message : String(error)}`, 'GITHUB_OUTPUT must be the path of a writable file; the outputs are empty for later steps');
    }
}
/** Sets the output `backup` before the first write, in case the run is stopped halfway. Never throws. */
function setBackup(file) {
    try {
        storeBackup(file);
    }
    catch {
        // The same error is reported once, at the end of the run.
    }
}
/** Sets the output `preview` when the file exists. Never throws. */
function setPreview(file) {
    try {
        storePreview(file);
    }
    catch {
        // The same error has been reported.
    }
}
/** If an output is set twice, the runner uses the later value. */
function storePreview(file) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('preview', file);
}
function storeBackup(file) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('backup', file);
}
/** The parts that differ in any of the pages, each once. */
function namesInOrder(plans) {
    const changed = new Set(plans.flatMap(_model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .changedParts */ .Ty));
    return [..._model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_NAMES */ .Yr, 'images'].filter((name) => changed.has(name));
}
/** Never too long for GitHub, which would reject the other outputs as well. */
function planJson(plans) {
    const json = (0,_report_plan_json_js__WEBPACK_IMPORTED_MODULE_5__/* .plansJson */ .J)(plans, MAX_PLAN_LENGTH);
    if (json === undefined) {
        (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`the output \`plan\` is empty: the plans of ${plans.length} mods are too long for an output`, 'publish the mods in several steps, each with its own `config`');
    }
    return json ?? '';
}

/***/ }),

/***/ 8592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ logStart),
/* harmony export */   $s: () => (/* binding */ logEvent),
/* harmony export */   fW: () => (/* binding */ logOutcome)
/* harmony export */ });
/* harmony import */ var _report_event_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3620);
/* harmony import */ var _report_outcome_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6556);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4624);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2704);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3271);

/**
 * Logs what a run is about to do, as its first line.
 *
 * @param program its name and version
 */
function logStart(program, { dryRun, configs, portalUrl }) {
    const mode = dryRun ? 'dry run' : 'publish';
    (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)([program, mode, configs.join(', '), portalUrl.href.replace(/\/$/, '')].join(' \u00b7 '));
}
/** Logs one event of a run. */
function logEvent(event) {
    if (event.kind === 'phase')
        (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .beginPhase */ .tA)(event.name);
    else
        sayLines((0,_report_event_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .eventLines */ .C)(withoutSecrets(event)));
}
/** Logs the result of a run, with its problems as annotations. */
function logOutcome(outcome) {
    (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotateOutcome */ .L0)(outcome);
    sayLines((0,_report_outcome_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeLines */ .q)(outcome));
}
/** A line quotes and shortens values from the portal, so secrets have to be removed from them first. */
function withoutSecrets(event) {
    if (event.kind === 'planned')
        return { ...event, plan: _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secrets */ .O.hideIn(event.plan) };
    if (event.kind === 'written')
        return { ...event, write: _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .secrets */ .O.hideIn(event.write) };
    return event;
}
function sayLines(lines) {
    for (const { text } of lines)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(text);
}

/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ reportRun),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   Xz: () => (/* binding */ replaceSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5385);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(252);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2704);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3660);
/* harmony import */ var _run_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8592);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3271);

/**
 * Reports the outcome of a run in the log, the outputs and the job summary. Synchronous, so that it can also run after a
 * signal.
 *
 * @param summaryFile undefined when the runner has no job summaries
 * @returns the outcome as reported: without secrets, and failed if it could not be reported
 */
function reportRun(outcome, context, summaryFile) {
    const report = (reported) => {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .endPhase */ .zN)();
        (0,_run_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logOutcome */ .fW)(reported);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n0)(reported);
        writeSummary(reported, context, summaryFile);
        return reported;
    };
    const hidden = _secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O.hideIn(outcome);
    try {
        return report(hidden);
    }
    catch (error) {
        // The plans or problems may be the cause, so only the failures are reported.
        const { backup, failures } = hidden;
        const all = [...failures, _secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O.hideIn((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .toFailure */ .w)(error))];
        return report({
            result: 'failed',
            problems: [],
            plans: [],
            unread: [],
            publications: [],
            failures: all,
            backup,
        });
    }
}
/** Writes the job summary when the plan is known, and again at the end. Never throws. */
function writeSummary(outcome, context, file) {
    replaceSummary(file, () => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryMarkdown */ .eH)(outcome, context));
}
/**
 * Replaces the job summary. Never throws. The summary of @actions/core is asynchronous, so it could not be written after a
 * signal.
 *
 * @param file undefined when the runner has no job summaries
 */
function replaceSummary(file, render) {
    try {
        if (file === undefined)
            throw new Error('the runner does not set GITHUB_STEP_SUMMARY');
        const summary = render();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, summary);
    }
    catch (error) {
        // Runners other than GitHub's may not have job summaries. The log has the same content.
        (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`no job summary: ${error instanceof Error ? error.message : String(error)}`);
    }
}

/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readRunnerContext),
/* harmony export */   h: () => (/* binding */ nonEmpty)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7934);

/** Reads the runner's variables. Never throws, because some of them are not set outside of GitHub. */
function readRunnerContext() {
    const environment = process.env;
    const serverUrl = nonEmpty(environment.GITHUB_SERVER_URL) ?? 'https://github.com';
    const slug = environment.GITHUB_REPOSITORY ?? '';
    const [owner = '', name = ''] = slug.split('/');
    const run = environment.GITHUB_RUN_ID ?? '';
    const event = readEvent(environment.GITHUB_EVENT_PATH);
    const number = event.pull_request?.number ?? (event.issue?.pull_request && event.issue.number);
    return {
        apiUrl: nonEmpty(environment.GITHUB_API_URL) ?? 'https://api.github.com',
        repository: owner === '' || name === ''
            ? undefined
            : { serverUrl, owner, name, isPrivate: event.repository?.private },
        tag: environment.GITHUB_REF_TYPE === 'tag' ? nonEmpty(environment.GITHUB_REF_NAME) : undefined,
        commit: environment.GITHUB_SHA ?? '',
        pullRequestCommit: /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '')
            ? event.pull_request?.head?.sha
            : undefined,
        runUrl: slug === '' || run === '' ? undefined : `${serverUrl}/${slug}/actions/runs/${run}`,
        pullRequest: number,
        workspace: nonEmpty(environment.GITHUB_WORKSPACE) ?? process.cwd(),
        temporaryFolder: nonEmpty(environment.RUNNER_TEMP) ?? node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir(),
        noSecrets: describeNoSecrets(event),
        summaryFile: nonEmpty(environment.GITHUB_STEP_SUMMARY),
    };
}
function describeNoSecrets(event) {
    const { GITHUB_ACTOR, GITHUB_EVENT_NAME, GITHUB_REPOSITORY } = process.env;
    if (GITHUB_ACTOR === 'dependabot[bot]')
        return 'GitHub gives no Actions secrets to runs that Dependabot starts';
    const head = event.pull_request?.head?.repo;
    const isFork = head === null || (head?.full_name ?? GITHUB_REPOSITORY) !== GITHUB_REPOSITORY;
    // A run for `pull_request_target` has the secrets of the repository.
    return isFork && GITHUB_EVENT_NAME !== 'pull_request_target'
        ? 'GitHub gives no secrets to a pull request from a fork'
        : undefined;
}
/** An empty variable counts as unset. An empty path would be the checkout, whose files are published. */
function nonEmpty(value) {
    return value === '' ? undefined : value;
}
/** The parts of an event's payload that this action uses (GitHub docs, "Webhook events and payloads"). */
const EVENT = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ private: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) })),
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
            // `repo` is null when the fork has been deleted.
            repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))),
        })),
    })),
    // For a comment on a pull request, the payload has an `issue` instead.
    issue: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({})) })),
});
function readEvent(file) {
    if (file === undefined)
        return {};
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(EVENT, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
    }
    catch {
        return {};
    }
}

/***/ }),

/***/ 3271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secrets)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1144);
/* harmony import */ var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3626);

/**
 * The secrets of this process. Each is masked in the runner's log as soon as it is added, and removed from everything that
 * the action reports. There is only one list, as there is only one log, so that no output can bypass it.
 */
const secrets = new _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .Secrets */ .S(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq);

/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/**
 * Whether an author means a glob. Parentheses do not count, because they are common in file names: `isPattern` in globs.ts
 * counts them.
 */
function isGlob(written) {
    return /[*?[\]{}|]/.test(written);
}

/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ HashedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);

/** In bytes. Larger pieces are no faster. */
const PIECE = 256 * 1024;
/** Shared by all files, which are read one after the other. */
const buffer = Buffer.allocUnsafe(PIECE);
/**
 * Reads a file once from beginning to end, in pieces, and hashes every byte. At most 256 kB are in memory at a time,
 * whereas 40 screenshots can be hundreds of megabytes. Read only one file at a time.
 */
class HashedFile {
    descriptor;
    hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    /** The part of the buffer that has been read from the file, but not taken yet. */
    start = 0;
    end = 0;
    bytes = 0;
    /** @throws the system's errors, as all methods do */
    constructor(absolutePath) {
        this.descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolutePath, 'r');
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.descriptor);
    }
    /**
     * Returns the next bytes without taking them: fewer at the end of the file. They are valid until the next call.
     *
     * @param count up to 256 kB
     */
    peek(count) {
        if (this.end - this.start < count) {
            buffer.copyWithin(0, this.start, this.end);
            this.end -= this.start;
            this.start = 0;
            while (this.end < count && this.read())
                continue;
        }
        return buffer.subarray(this.start, Math.min(this.start + count, this.end));
    }
    /** Takes the next bytes. @returns undefined when the file has fewer */
    take(count) {
        const bytes = this.peek(count);
        this.start += bytes.length;
        return bytes.length === count ? bytes : undefined;
    }
    /**
     * Takes any number of bytes.
     *
     * @param visit receives them piece by piece
     * @returns whether the file has that many
     */
    pass(count, visit = () => undefined) {
        for (let left = count; left > 0;) {
            const piece = this.peek(Math.min(left, PIECE));
            if (piece.length === 0)
                return false;
            visit(piece);
            this.start += piece.length;
            left -= piece.length;
        }
        return true;
    }
    /** Reads the rest. @returns the hash in lower-case hex and the number of bytes of the whole file */
    finish() {
        this.pass(Infinity);
        return { sha1: this.hash.digest('hex'), bytes: this.bytes };
    }
    read() {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.descriptor, buffer, this.end, PIECE - this.end, null);
        this.hash.update(buffer.subarray(this.end, this.end + count));
        this.end += count;
        this.bytes += count;
        return count > 0;
    }
}

/***/ }),

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ warnOfLeftOut),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   aX: () => (/* binding */ isOtherPictureName),
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3638);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8207);

const naturalOrder = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => new Intl.Collator('en', { numeric: true }));
/** Natural order: `2.png` before `10.png`. Names that the collator considers equal are ordered by their characters. */
function compareNames(a, b) {
    const order = isPlain(a) && isPlain(b) ? comparePlain(a, b) : naturalOrder().compare(a, b);
    return order || (a < b ? -1 : a > b ? 1 : 0);
}
/** The characters of most names, in the collator's order. */
const PLAIN = '_-./0123456789abcdefghijklmnopqrstuvwxyz';
function isPlain(name) {
    return /^[-_./0-9a-z]*$/.test(name);
}
/** The collator's order, without its language data: loading the data takes longer than hashing the images. */
function comparePlain(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (const [at, part] of left.entries()) {
        const other = right[at];
        if (other === undefined)
            return 1;
        const isNumber = /^\d/.test(part) && /^\d/.test(other);
        // Numbers have no leading zeros here, so the longer one is larger.
        const order = isNumber
            ? part.length - other.length
            : PLAIN.indexOf(part.charAt(0)) - PLAIN.indexOf(other.charAt(0));
        if (order !== 0)
            return order;
        if (part !== other)
            return part < other ? -1 : 1;
    }
    return left.length - right.length;
}
/** Single characters and whole numbers. */
function partsOf(name) {
    return name.replace(/(?<!\d)0+(?=\d)/g, '').match(/\d+|\D/g) ?? [];
}
/** Whether a file should be a PNG or JPEG, the formats that the portal accepts. */
function isImageName(file) {
    return /\.(?:png|jpe?g)$/i.test(file) && !isHidden(file);
}
const OTHER_PICTURE = /\.(?:apng|avif|bmp|gif|hei[cf]|ico|jfif|jxl|svg|tga|tiff?|webp|avi|m4v|mkv|mov|mp4|ogv|webm)$/i;
/**
 * Whether a file is a video, or a picture in another format. An author may expect it in the gallery. This is false for
 * sources of images (`.psd`, `.xcf`), texts and `Thumbs.db`, which often are in the same folder.
 */
function isOtherPictureName(file) {
    return OTHER_PICTURE.test(file) && !isHidden(file);
}
/** For example macOS's `._1.png`, which is not an image. */
function isHidden(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).startsWith('.');
}
/**
 * Warns once for all pictures and videos that are not published.
 *
 * @param place of the key that chooses the images
 */
function warnOfLeftOut(names, place, problems) {
    if (names.length === 0)
        return;
    const them = names.length === 1 ? 'it' : 'them';
    problems.warn(place, `\`images\` leaves out ${listNames(names)}: the gallery can show only PNG and JPEG files`, `convert ${them}, or name the images to publish, as in \`images: { files: [shots/*.png] }\``);
}
/** The number of names in one message; a screenshots folder rarely has more. */
const MAX_NAMES = 5;
/** The first five names, and the number of the others. */
function listNames(names) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listFirst */ .rL)(names, MAX_NAMES);
}

/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inspectImage)
/* harmony export */ });
/* unused harmony export checkImage */
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3638);
/* harmony import */ var _hashed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5076);

const EXPORT_AGAIN = 'export it again';
/** Node.js takes milliseconds to load this module, and a run without images does not need it. */
const zlib = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => process.getBuiltinModule('node:zlib'));
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const END_OF_IMAGE = Buffer.from('ffd9', 'hex');
const OTHER_FORMATS = [
    ['a GIF', /^GIF8/],
    ['a WebP', /^RIFF....WEBP/s],
    ['a Git LFS pointer', /^version https:\/\/git-lfs/],
    ['an SVG', /^\s*(?:<\?xml|<svg)/],
];
/**
 * Reads an image file once: its type, its hash and its size.
 *
 * @param file for the problems
 * @returns undefined when it is not a complete PNG or JPEG, which is reported
 * @throws the system's errors
 */
function inspectImage(absolutePath, file, problems) {
    const content = new _hashed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .HashedFile */ .y(absolutePath);
    try {
        const type = checkImage(content, file, problems);
        return type && { type, ...content.finish() };
    }
    finally {
        content.close();
    }
}
/**
 * Checks that a file is a complete PNG or JPEG, the formats that the portal accepts. It reads the structure of the file and
 * not its pixels. That finds truncated and damaged files without decoding megabytes.
 *
 * @param content from its beginning; not always read to its end
 * @param file for the problems
 * @returns undefined when there was an error
 */
function checkImage(content, file, problems) {
    const fail = (reason, hint) => {
        problems.error({ file }, `the image ${reason}`, hint);
        return false;
    };
    const start = content.peek(64);
    if (start.subarray(0, 8).equals(PNG_SIGNATURE))
        return checkPng(content, fail) ? 'image/png' : undefined;
    if (start[0] === 0xff && start[1] === 0xd8)
        return checkJpeg(content, fail) ? 'image/jpeg' : undefined;
    const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(start.toString('latin1')))?.[0];
    if (start.length === 0)
        fail('is an empty file');
    else if (other === 'a Git LFS pointer') {
        fail('is a Git LFS pointer, not the image', 'in a workflow, set `lfs: true` on actions/checkout; at a terminal, run `git lfs pull`');
    }
    else {
        const reason = other === undefined ? 'is not a PNG or JPEG' : `is ${other}, not a PNG or JPEG`;
        fail(reason, 'convert it to PNG or JPEG, or leave it out of the gallery');
    }
    return undefined;
}
/** PNG specification, section 5: length, type, data and CRC-32 of type and data, until IEND. */
function checkPng(content, fail) {
    const { crc32 } = zlib();
    content.take(PNG_SIGNATURE.length);
    for (let isFirst = true;; isFirst = false) {
        const head = content.take(8);
        if (head === undefined)
            break;
        const length = head.readUInt32BE(0);
        const type = head.toString('latin1', 4);
        if (isFirst && type !== 'IHDR')
            break;
        let checksum = crc32(head.subarray(4));
        const isWhole = content.pass(length, (piece) => (checksum = crc32(piece, checksum)));
        const stored = content.take(4);
        if (!isWhole || stored === undefined)
            break;
        if (checksum !== stored.readUInt32BE(0)) {
            return fail(`is a damaged PNG: the checksum of its ${type} chunk does not match`, EXPORT_AGAIN);
        }
        if (type === 'IEND')
            return true;
    }
    return fail('is a truncated PNG', EXPORT_AGAIN);
}
/** ITU T.81, annex B: marker segments with a frame header, then the start of scan, then an end marker. */
function checkJpeg(content, fail) {
    content.take(2);
    let hasFrame = false;
    for (;;) {
        const head = content.peek(4);
        if (head.length < 4 || head[0] !== 0xff)
            break;
        const marker = head.readUInt8(1);
        if (marker === 0xff) {
            content.take(1);
            continue;
        }
        // C0 to CF are frame headers, except C4, C8 and CC: tables, reserved, and arithmetic conditioning.
        if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
            hasFrame = true;
        if (marker === 0xda) {
            if (hasFrame && hasEndMarker(content))
                return true;
            break;
        }
        content.pass(2 + head.readUInt16BE(2));
    }
    return fail('is a truncated JPEG', EXPORT_AGAIN);
}
/** Whether the end marker is in the rest of the file. It may be in two pieces. */
function hasEndMarker(content) {
    let found = false;
    let last;
    content.pass(Infinity, (piece) => {
        found ||= (last === 0xff && piece[0] === 0xd9) || piece.includes(END_OF_IMAGE);
        last = piece.at(-1);
    });
    return found;
}

/***/ }),

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseFiles)
/* harmony export */ });
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6372);
/* harmony import */ var _image_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2855);
/* harmony import */ var _path_hint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7697);
/* harmony import */ var _secret_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6502);

/**
 * Chooses the images that `images.files` names: each path and each glob at its place, the files of a glob in natural order.
 * A file that is also listed by its path is left out of every glob, so that `[shots/*.png, shots/last.png]` ends with
 * last.png.
 *
 * @returns paths relative to the workspace in the order of the gallery, each once; undefined when there was an error
 */
async function chooseFiles(written, settings) {
    const { placeOf, problems } = settings;
    const entries = await Promise.all(written.map((entry) => findEntry(entry, settings)));
    const named = new Set();
    for (const [index, entry] of entries.entries()) {
        const shown = JSON.stringify(written[index]);
        const place = placeOf('files', index);
        if (entry.kind === 'wrong')
            problems.error(place, `\`images.files\`: ${shown} ${entry.reason}`, entry.hint);
        if (entry.kind !== 'path')
            continue;
        if (named.has(entry.file))
            problems.error(place, `\`images.files\` contains ${shown} twice`);
        named.add(entry.file);
    }
    const matched = entries.flatMap((entry) => (entry.kind === 'glob' ? entry.files : []));
    const others = new Set(matched.filter((file) => (0,_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isOtherPictureName */ .aX)(file) && !named.has(file)));
    (0,_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .warnOfLeftOut */ .B7)([...others].sort(_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP), placeOf('files'), problems);
    if (entries.some(({ kind }) => kind === 'wrong'))
        return undefined;
    const chosen = entries.flatMap((entry) => {
        if (entry.kind === 'path')
            return entry.file;
        if (entry.kind === 'wrong')
            return [];
        return entry.files.filter((file) => (0,_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageName */ .lS)(file) && !named.has(file)).sort(_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP);
    });
    return [...new Set(chosen)];
}
async function findEntry(written, { base, workspace }) {
    const wrong = (reason, hint) => ({ kind: 'wrong', reason, hint });
    const target = workspace.find(written, base);
    const hint = (0,_path_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .hintForPath */ .Q)(written, base, workspace);
    switch (target.kind) {
        case 'file':
            return { kind: 'path', file: target.file };
        case 'secret':
            return wrong(target.reason, _secret_path_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_HINT */ .B3);
        case 'outside':
            return wrong('is outside the workspace', hint);
        case 'folder':
            return wrong('is a folder', `write \`images: { folder: ${written} }\`, or ${written.replace(/\/*$/, '/*.png')} here`);
        case 'special':
            return wrong('is not a regular file');
        case 'missing':
            return (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(written) ? findGlob(written, base, workspace) : wrong('does not exist', hint ?? RELATIVE);
    }
}
const RELATIVE = 'paths are relative to modportal.yml';
async function findGlob(glob, base, workspace) {
    const { findMatches } = await Promise.all(/* import() | globs */[__nccwpck_require__.e(382), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5313));
    const files = findMatches(glob, workspace, { folder: base });
    if (files.some(_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageName */ .lS))
        return { kind: 'glob', files };
    const [inOtherCase] = findMatches(glob, workspace, { folder: base, caseSensitiveMatch: false })
        .filter(_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageName */ .lS)
        .sort(_image_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP);
    const hint = inOtherCase === undefined
        ? (hintForFolder(glob, base, workspace) ?? RELATIVE)
        : `upper and lower case matter: there is ${inOtherCase}`;
    return { kind: 'wrong', reason: 'matches no PNG or JPEG file', hint };
}
/** A hint for the part of a glob before its first special character, if that folder does not exist. */
function hintForFolder(glob, base, workspace) {
    const names = glob.split('/');
    const folder = names.slice(0, names.findIndex(_glob_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)).join('/');
    if (glob.includes('\\') || workspace.find(folder, base).kind !== 'missing') {
        return (0,_path_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .hintForPath */ .Q)(glob, base, workspace);
    }
    const hint = (0,_path_hint_js__WEBPACK_IMPORTED_MODULE_1__/* .hintForPath */ .Q)(folder, base, workspace);
    return hint && `there is no folder ${folder}; ${hint}`;
}

/***/ }),

/***/ 6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPlaces)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);

/**
 * Finds the places in one pass and without recursion. The yaml package also reads JSON, but needs minutes for a megabyte
 * of keys.
 *
 * @param text valid JSON whose value is an object
 */
function findPlaces(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const start = text.indexOf('{');
    const keys = new Map();
    const repeated = new Set();
    /** One entry for each open bracket: an object's keys, or undefined for a list. */
    const open = [];
    for (let at = start; at < text.length; at++) {
        switch (text.charAt(at)) {
            case '{':
                open.push(new Map());
                break;
            case '[':
                open.push(undefined);
                break;
            case '}':
            case ']':
                open.pop();
                break;
            case '"': {
                const end = endOfString(text, at);
                const colon = skipSpace(text, end);
                const seen = open.at(-1);
                if (seen !== undefined && text[colon] === ':') {
                    const key = String(JSON.parse(text.slice(at, end)));
                    const first = seen.get(key);
                    if (first === undefined)
                        seen.set(key, { key, offsets: [at] });
                    else {
                        first.offsets.push(at);
                        repeated.add(first);
                    }
                    if (open.length === 1)
                        keys.set(key, { at, value: skipSpace(text, colon + 1) });
                }
                at = end - 1;
            }
        }
    }
    return {
        placeOf: (key) => placeAt(keys.get(key)?.value ?? start),
        placeOfKey: (key) => placeAt(keys.get(key)?.at ?? start),
        repeated: [...repeated].map(({ key, offsets }) => ({ key, places: offsets.map(placeAt) })),
    };
}
/** The offset after the string that begins at `start`. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function skipSpace(text, from) {
    let at = from;
    while (/[ \t\r\n]/.test(text.charAt(at)))
        at++;
    return at;
}

/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   XG: () => (/* binding */ hintForCategory),
/* harmony export */   eR: () => (/* binding */ TAG_FORM),
/* harmony export */   ft: () => (/* binding */ hintForNewTag),
/* harmony export */   h: () => (/* binding */ hintForTag),
/* harmony export */   kG: () => (/* binding */ hintForLicence),
/* harmony export */   nB: () => (/* binding */ hintForAddress),
/* harmony export */   v3: () => (/* binding */ hintForMod)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4412);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2644);

/*
 * What an author may have meant by a value that the portal does not accept. Each function returns a hint, or undefined.
 */
/** The form of every tag of the portal. */
const TAG_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
 * The known tag that the author probably meant. The written tag has a letter too many, too few or wrong (two in long tags),
 * has two letters swapped, is only the beginning of the tag, or separates its words differently ("Logistic network").
 *
 * Stricter than `suggest`, because a slip is an error, and the portal may add tags: "tower" is not a slip of "power".
 */
function slipOf(tag) {
    const typed = hyphenated(tag);
    if (_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.some((known) => known === tag))
        return undefined;
    return _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.find((known) => known === typed) ?? _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.find((known) => isNear(typed, known));
}
function isNear(typed, known) {
    if (typed.length >= 5 && known.startsWith(typed))
        return true;
    if (!typed.startsWith(known.charAt(0)) || Math.abs(typed.length - known.length) > 2)
        return false;
    const changes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, known);
    const areSwapped = changes === 2 && lettersOf(typed) === lettersOf(known);
    return areSwapped || changes <= (known.length < 9 ? 1 : 2);
}
function lettersOf(word) {
    return Array.from(word).sort().join('');
}
/** The tag in the form that the portal's tags have. */
function hyphenated(tag) {
    return tag
        .trim()
        .toLowerCase()
        .replace(/^#/, '')
        .replace(/[\s_-]+/g, '-');
}
function hintForTag(written) {
    if (/[,;]/.test(written))
        return 'write one tag per item: [one, two]';
    // YAML joins an item that is indented too far to the item before it.
    if (written.includes(' - '))
        return 'write each "- " of the list in the same column';
    const slip = slipOf(written);
    if (slip !== undefined)
        return `did you mean ${slip}?`;
    const words = written.trim().split(/\s+/);
    if (words.length > 1 && words.every((word) => _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp.some((tag) => tag === word))) {
        return `write a comma between them: [${words.join(', ')}]`;
    }
    const form = hyphenated(written);
    return TAG_FORM.test(form) && form !== written ? `write ${form}` : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(written, _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp);
}
/** For a tag of the right form that is not known here. */
function hintForNewTag(tag) {
    return _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORIES */ .R6.some((category) => category === tag)
        ? `it is a category: write \`category: ${tag}\``
        : (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(tag, _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TAGS */ .gp);
}
/** The names of licences on GitHub and in SPDX, without punctuation. */
const LICENCE_NAMES = [
    [/^(?:gnu)?lgpl(?:v?3(?:0)?(?:only|orlater)?)?$/, 'default_gnulgplv3'],
    [/^(?:gnu)?gpl(?:v?3(?:0)?(?:only|orlater)?)?$/, 'default_gnugplv3'],
    [/^(?:mpl|mozilla)(?:v?2(?:0)?)?$/, 'default_mozilla2'],
    [/^apache(?:license)?(?:v?2(?:0)?)?$/, 'default_apache2'],
    [/^(?:the)?unlicen[cs]e$/, 'default_unlicense'],
    [/^(?:the)?mit(?:licen[cs]e)?$/, 'default_mit'],
];
function hintForLicence(written) {
    const name = written.toLowerCase().replace(/[^a-z0-9]/g, '');
    const found = LICENCE_NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (found !== undefined)
        return `did you mean ${found}?`;
    if (name.startsWith('default'))
        return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(written, _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .LICENSES */ .Bw);
    return `known: ${_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .LICENSES */ .Bw.join(', ')}; for another licence, create it on the portal and write custom_<id>`;
}
function hintForCategory(written) {
    if (/^(?:none|null|general|no category)$/i.test(written))
        return 'did you mean no-category?';
    return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(written.trim().replace(/[\s_]+/g, '-'), _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORIES */ .R6);
}
/** For `homepage` and `source_url`. */
function hintForAddress(written) {
    const [, ssh, path] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(written) ?? [];
    if (ssh !== undefined)
        return `write https://${ssh}/${path}`;
    const markdown = /https?:\/\/[^\s<>()]+/i.exec(written)?.[0];
    if (markdown !== undefined) {
        return /^[[<(]/.test(written) ? `write ${markdown}` : 'write %20 for a space';
    }
    if (/^[\w-]+\/[\w.-]+$/.test(written))
        return `write https://github.com/${written}`;
    if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(written))
        return `write https://${written}`;
    return 'to clear it on the portal, write ""';
}
/** For a text that cannot be the internal name of a mod. */
function hintForMod(written) {
    const name = /^https?:\/\/[^/]+\/mod\/([^/?#]+)/.exec(written)?.[1] ?? written;
    const bare = name.replace(/(?:_\d+\.\d+\.\d+)?\.zip$|,$/, '');
    return bare === written ? 'write the "name" of info.json' : `write ${bare.replaceAll('%20', ' ')}`;
}

/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ loadGlobs),
  V: () => (/* binding */ loadPages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
// EXTERNAL MODULE: ./.build/src/config/image-type.js
var image_type = __nccwpck_require__(3128);
// EXTERNAL MODULE: ./.build/src/config/images-files.js
var images_files = __nccwpck_require__(9004);
// EXTERNAL MODULE: ./.build/src/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(2644);
// EXTERNAL MODULE: ./.build/src/config/glob-syntax.js
var glob_syntax = __nccwpck_require__(6372);
// EXTERNAL MODULE: ./.build/src/config/image-choice.js
var image_choice = __nccwpck_require__(2855);
// EXTERNAL MODULE: ./.build/src/config/path-hint.js
var path_hint = __nccwpck_require__(7697);
// EXTERNAL MODULE: ./.build/src/config/secret-path.js
var secret_path = __nccwpck_require__(6502);
;// CONCATENATED MODULE: ./.build/src/config/images-folder.js

/**
 * Chooses every PNG and JPEG directly in the images folder.
 *
 * @param first names in the folder that come first
 * @returns paths relative to the workspace in the order of the gallery; undefined when there was an error
 */
function chooseFromFolder(written, first, settings) {
    const { base, workspace, placeOf, problems } = settings;
    const place = placeOf('folder');
    const target = workspace.find(written, base);
    const shown = `\`images\`: ${JSON.stringify(written)}`;
    if (target.kind !== 'folder') {
        if (target.kind === 'secret')
            problems.error(place, `${shown} ${target.reason}`, secret_path/* SECRET_HINT */.B3);
        else {
            const hint = hintForNoFolder(written, target.kind, settings) ?? 'paths are relative to modportal.yml';
            problems.error(place, `${shown} ${NOT_A_FOLDER[target.kind]}`, hint);
        }
        return undefined;
    }
    const { names, others, subfolders } = listFolder(target.file, workspace);
    if (names.length === 0) {
        const [subfolder] = subfolders;
        const hint = subfolder !== undefined
            ? `the images are in a subfolder: write ${external_node_path_.posix.join(written, subfolder)}`
            : others.length > 0
                ? `convert ${(0,image_choice/* listNames */.Zv)(others)} to PNG or JPEG`
                : 'add PNG or JPEG files, or remove `images` to leave the gallery unchanged';
        problems.error(place, `${shown} has no PNG or JPEG images`, hint);
        return undefined;
    }
    (0,image_choice/* warnOfLeftOut */.B7)(others, place, problems);
    // If the images are beside modportal.yml, the subfolders belong to the mod: its graphics, for example.
    if (subfolders.length > 0 && target.file !== base) {
        problems.warn(place, `\`images\` leaves out the images in subfolders: ${(0,image_choice/* listNames */.Zv)(subfolders)}`, `put images directly into ${written}, or name them, as in \`images: { files: [shots/**/*.png] }\``);
    }
    return putFirst(first, names, others, settings).map((name) => external_node_path_.posix.join(target.file, name));
}
const NOT_A_FOLDER = {
    missing: 'does not exist',
    outside: 'is outside the workspace',
    file: 'is a file, not a folder',
    special: 'is not a folder',
};
/** Text that needs quotes in a YAML list in brackets. `*` at the beginning would be an alias. */
const NEEDS_QUOTES = /^[^\w./]|[,[\]{}#'"]|: /;
function hintForNoFolder(written, kind, { base, workspace }) {
    const hint = (0,path_hint/* hintForPath */.Q)(written, base, workspace);
    if (kind === 'outside' || written.includes('\\'))
        return hint;
    const item = NEEDS_QUOTES.test(written) ? JSON.stringify(written) : written;
    const isFiles = (0,image_choice/* isImageName */.lS)(written) || (0,glob_syntax/* isGlob */.f)(written);
    return isFiles && (kind === 'file' || hint === undefined) ? `write \`images: { files: [${item}] }\`` : hint;
}
function listFolder(folder, workspace) {
    const entries = workspace.list(folder);
    const files = entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    const folders = entries.filter(({ isFolder }) => isFolder).map(({ name }) => name);
    const hasImages = (name) => !name.startsWith('.') &&
        workspace.list(external_node_path_.posix.join(folder, name)).some((entry) => (0,image_choice/* isImageName */.lS)(entry.name));
    return {
        names: files.filter(image_choice/* isImageName */.lS).sort(image_choice/* compareNames */.MP),
        others: files.filter(image_choice/* isOtherPictureName */.aX).sort(image_choice/* compareNames */.MP),
        subfolders: folders.filter(hasImages).sort(image_choice/* compareNames */.MP),
    };
}
function putFirst(wanted, names, others, { placeOf, problems }) {
    const first = new Set();
    for (const [index, name] of wanted.entries()) {
        const shown = `\`images.first\` contains ${JSON.stringify(name)}`;
        const bare = external_node_path_.posix.basename(name);
        if (first.has(name))
            problems.error(placeOf('first', index), `${shown} twice`);
        else if (names.includes(name))
            first.add(name);
        else if (others.includes(name)) {
            problems.error(placeOf('first', index), `${shown}, which is not a PNG or JPEG`, 'convert it');
        }
        else {
            problems.error(placeOf('first', index), `${shown}, which is not in the images folder`, bare !== name && names.includes(bare)
                ? `write ${bare}: names in \`first\` are relative to the images folder`
                : (0,did_you_mean/* suggest */.Z)(bare, names.slice(0, 50)));
        }
    }
    return [...first, ...names.filter((name) => !first.has(name))];
}

// EXTERNAL MODULE: ./.build/src/config/portal-ids.js
var portal_ids = __nccwpck_require__(9901);
// EXTERNAL MODULE: ./.build/src/config/workspace.js
var config_workspace = __nccwpck_require__(6427);
;// CONCATENATED MODULE: ./.build/src/config/gallery.js

/** In bytes. The portal documents no limit. Screenshots are smaller, and an upload has to finish before its deadline. */
const MAX_IMAGE_BYTES = 50 * 1024 * 1024;
/**
 * Reads and checks the images that the key `images` chooses.
 *
 * @returns the images in the order of the gallery; undefined when there was an error
 */
async function readGallery(images, settings) {
    const { folder, files = [], first = [], prune } = typeof images === 'string' ? { folder: images } : images;
    const chosen = folder === undefined ? await (0,images_files/* chooseFiles */.P)(files, settings) : chooseFromFolder(folder, first, settings);
    if (chosen === undefined)
        return undefined;
    const root = folder === undefined ? settings.base : external_node_path_.posix.join(settings.base, folder);
    const folders = new Set(chosen.map((file) => external_node_path_.posix.dirname(file)));
    const ids = new Map([...folders].flatMap((each) => [...(0,portal_ids/* readPortalIds */.NP)(each, settings)]));
    const read = chosen.flatMap((file) => readImage(file, external_node_path_.posix.relative(root, file), ids, settings) ?? []);
    return {
        source: folder === undefined ? '`images.files`' : root.replace(/\/$/, ''),
        images: withoutCopies(read, settings.problems),
        prune,
    };
}
function readImage(file, name, ids, { workspace, problems }) {
    const target = workspace.find(file);
    if (target.kind !== 'file') {
        if (target.kind === 'secret')
            problems.error({ file }, `the image ${target.reason}`, secret_path/* SECRET_HINT */.B3);
        else {
            const reason = target.kind === 'outside' ? 'is outside the workspace' : 'is not a regular file';
            problems.error({ file }, `the image ${reason}`);
        }
        return undefined;
    }
    if (target.bytes > MAX_IMAGE_BYTES) {
        const [actual, limit] = [(0,plain_text/* binaryMegabytes */.nf)(target.bytes), (0,plain_text/* binaryMegabytes */.nf)(MAX_IMAGE_BYTES)];
        problems.error({ file }, `the image is ${actual}; the limit is ${limit}`, 'scale it down');
        return undefined;
    }
    try {
        const content = (0,image_type/* inspectImage */.m)(target.absolutePath, file, problems);
        if (content === undefined)
            return undefined;
        const portalId = ids.get(content.sha1);
        return {
            name,
            file,
            absolutePath: target.absolutePath,
            ...content,
            ...(portalId !== undefined && { portalId }),
            copies: [],
        };
    }
    catch (error) {
        if (!(0,config_workspace/* isNodeError */.fX)(error))
            throw error;
        problems.error({ file }, `the image cannot be read: ${error.message}`);
        return undefined;
    }
}
/** The portal identifies an image by its bytes, so it can show two identical files only once. */
function withoutCopies(images, problems) {
    const bySha1 = new Map();
    for (const image of images) {
        const original = bySha1.get(image.sha1);
        if (original === undefined)
            bySha1.set(image.sha1, image);
        else {
            const { file, absolutePath } = image;
            bySha1.set(image.sha1, { ...original, copies: [...original.copies, { file, absolutePath }] });
            problems.warn({ file: image.file }, `the image is identical to ${original.file}, so it is shown only once`);
        }
    }
    return [...bySha1.values()];
}

// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __nccwpck_require__(3395);
// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __nccwpck_require__(5385);
// EXTERNAL MODULE: ./.build/src/config/json-places.js
var json_places = __nccwpck_require__(6863);
// EXTERNAL MODULE: ./.build/src/config/schema.js + 2 modules
var schema = __nccwpck_require__(429);
// EXTERNAL MODULE: ./.build/src/config/validation.js + 1 modules
var validation = __nccwpck_require__(8598);
// EXTERNAL MODULE: ./.build/src/config/yaml-document.js + 3 modules
var yaml_document = __nccwpck_require__(7973);
// EXTERNAL MODULE: ./.build/src/config/yaml-limits.js
var yaml_limits = __nccwpck_require__(544);
;// CONCATENATED MODULE: ./.build/src/config/info-json.js

/** Page keys that have another name in info.json. */
const INFO_NAMES = { mod: 'name', summary: 'description' };
/** In characters; a real one has a few hundred. Reading this many takes about a second. */
const MAX_LENGTH = 1_048_576;
/**
 * Reads the mod's name and the keys of `from_info` from info.json (https://wiki.factorio.com/Tutorial:Mod_structure), and
 * the names under which players know the mod, whether or not `from_info` contains the title. A blank value declares nothing.
 *
 * @param wanted the keys of `from_info`
 * @param placeOfWanted the place of each of these keys in `from_info`
 * @returns undefined when it cannot be read
 */
function readInfo(text, file, wanted, placeOfWanted, problems) {
    if (text.length > MAX_LENGTH) {
        problems.error({ file, line: 1 }, `the JSON ${(0,yaml_limits/* describeTooLong */.Si)(text.length, MAX_LENGTH)}`);
        return undefined;
    }
    let info;
    try {
        info = JSON.parse(text);
    }
    catch (error) {
        problems.error(placeOfError(text, file), `this is not valid JSON: ${reasonOf(error)}`, 'JSON needs double quotes, and allows no comments and no comma after the last value');
        return undefined;
    }
    if (!(0,json/* isObject */.G)(info)) {
        problems.error({ file, line: 1 }, 'expected a JSON object, as in { "name": "\u2026" }');
        return undefined;
    }
    const places = (0,json_places/* findPlaces */.C)(text, file);
    for (const key of places.repeated)
        (0,yaml_document/* reportRepeated */.$7)(key, problems);
    if (places.repeated.length > 0)
        return undefined;
    const value = 'name' in info ? { mod: info.name } : {};
    for (const [index, key] of wanted.entries()) {
        const name = INFO_NAMES[key] ?? key;
        const given = info[name];
        const descriptor = (0,model_fields/* descriptorOf */.nb)(key);
        const limit = 'maxLength' in descriptor ? descriptor.maxLength : Infinity;
        if (given === undefined) {
            problems.error(placeOfWanted(index), `\`from_info\` contains ${key}, but ${file} has no "${name}"`);
        }
        else if (typeof given === 'string' && Array.from(given).length > limit) {
            problems.error(places.placeOf(name), `"${name}" has ${Array.from(given).length} characters; the portal accepts up to ${limit} for the \`${key}\``, `write a shorter \`${key}\` in modportal.yml instead of \`from_info: [${key}]\``);
        }
        else if (!isBlank(given))
            value[key] = given;
    }
    const nameOf = ([step]) => INFO_NAMES[String(step)] ?? String(step);
    const document = {
        value,
        placeOf: (path) => places.placeOf(nameOf(path)),
        placeOfKey: (path) => places.placeOfKey(nameOf(path)),
        commentAfter: () => undefined,
    };
    const names = [info.name, info.title].filter((each) => typeof each === 'string');
    return { values: (0,validation/* validate */.t)(document, schema/* FRONT_MATTER */.UN, problems), document, names };
}
/** Many mods have `"homepage": ""`, which must not clear the homepage on the portal. */
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
function placeOfError(text, file) {
    const before = text.slice(0, offsetOfError(text)).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
/** The length of the longest beginning that can go on as JSON. V8 says only for some errors where they are. */
function offsetOfError(text) {
    let [valid, invalid] = [0, text.length + 1];
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (canGoOn(text.slice(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function canGoOn(beginning) {
    try {
        JSON.parse(beginning);
        return true;
    }
    catch (error) {
        const { message } = (0,outcome/* toFailure */.w)(error);
        const [, offset] = / at position (\d+)/.exec(message) ?? [];
        return offset === undefined ? message.endsWith('input') : Number(offset) >= beginning.length;
    }
}
/** V8's message without its place: " in JSON at position 21\u2026", or the text around it. */
function reasonOf(error) {
    return (0,outcome/* toFailure */.w)(error).message.replace(/(?:(?: in JSON)? at position |, (?:\.\.\.)?").*$/s, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./.build/src/config/text-file.js
var text_file = __nccwpck_require__(1082);
;// CONCATENATED MODULE: ./.build/src/config/license-file.js

/** The texts are those of https://spdx.org/licenses/. GitHub's form for new repositories has the same ones. */
const KNOWN = [
    {
        license: 'default_mit',
        phrases: [
            'permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files',
            // MIT-0 leaves this condition out.
            'the above copyright notice and this permission notice shall be included in all copies or substantial portions of the software',
        ],
        characters: 1030,
    },
    {
        license: 'default_gnugplv3',
        // The AGPL and the LGPL have the words "affero" and "lesser" before "general".
        phrases: ['gnu general public license version 3, 29 june 2007', 'preamble', 'terms and conditions'],
        characters: 34_300,
    },
    {
        license: 'default_gnulgplv3',
        phrases: ['gnu lesser general public license version 3, 29 june 2007', 'additional definitions'],
        characters: 7300,
    },
    {
        license: 'default_mozilla2',
        phrases: [
            'mozilla public license version 2.0',
            'means each individual or legal entity that creates, contributes to the creation of, or owns covered software',
        ],
        characters: 15_600,
    },
    {
        license: 'default_apache2',
        phrases: [
            'apache license version 2.0, january 2004',
            'terms and conditions for use, reproduction, and distribution',
        ],
        characters: 10_300,
    },
    {
        license: 'default_unlicense',
        phrases: ['this is free and unencumbered software released into the public domain'],
        characters: 1200,
    },
];
/** Room for copyright lines. A longer text may have other terms for the graphics, or several licences. */
const MAX_EXTRA_CHARACTERS = 500;
/** The names that GitHub shows as the licence of a repository. */
const LICENSE_FILE = /^(?:licen[cs]e|unlicense|copying(?:\.lesser)?)(?:\.(?:md|markdown|rst|txt))?$/i;
/**
 * Finds the licence file of a mod and the portal's licence with that text: beside modportal.yml, or else in the nearest
 * folder above it, up to the root of the repository.
 *
 * @param base the folder of modportal.yml, relative to the workspace
 * @returns undefined when there is no such file, or when its licence is uncertain
 */
function findLicenseFile(base, workspace) {
    for (let folder = base;; folder = external_node_path_.posix.dirname(folder)) {
        const files = licenseFilesIn(folder, workspace);
        if (files.length > 0)
            return onlyLicense(files);
        if (folder === '.' || workspace.hasGit(folder))
            return undefined;
    }
}
function licenseFilesIn(folder, workspace) {
    const target = workspace.find(folder);
    if (target.kind !== 'folder')
        return [];
    const names = (0,external_node_fs_.readdirSync)(target.absolutePath).filter((name) => LICENSE_FILE.test(name));
    return names.sort().flatMap((name) => {
        const file = external_node_path_.posix.join(folder, name);
        // A file that cannot be read says nothing about the licence, and is not part of the page.
        const read = (0,text_file/* readTextFile */.G)(undefined, file, '', { file }, workspace, new problem/* Problems */.Zw());
        return read === undefined ? [] : { file, license: recognise(read.text) };
    });
}
function onlyLicense(files) {
    // The LGPL adds permissions to the GPL, whose text is in a file beside it.
    const lesser = files.find(({ license }) => license === 'default_gnulgplv3');
    const isOther = ({ license }) => lesser === undefined ? license !== files[0]?.license : !license?.startsWith('default_gnu');
    const [first] = lesser === undefined ? files : [lesser];
    if (first?.license === undefined || files.some(isOther))
        return undefined;
    return { file: first.file, license: first.license };
}
/** @returns undefined unless the text is certainly one licence */
function recognise(text) {
    const plain = text
        .toLowerCase()
        .replace(/[#*_>`=]+/g, ' ')
        .replace(/\s+/g, ' ');
    const found = KNOWN.filter(({ phrases }) => phrases.every((phrase) => plain.includes(phrase)));
    const [only, ...others] = found;
    if (only === undefined || others.length > 0)
        return undefined;
    return plain.length <= only.characters + MAX_EXTRA_CHARACTERS ? only.license : undefined;
}

// EXTERNAL MODULE: ./.build/src/config/likely-values.js
var likely_values = __nccwpck_require__(9007);
;// CONCATENATED MODULE: ./.build/src/config/merge-sources.js

/** Merges the sources. Several may declare the same key with the same value; the first place is kept. */
function mergeDeclarations(sources, problems) {
    let values = {};
    const places = {};
    for (const key of schema/* PAGE_KEYS */.fU) {
        for (const { values: given, document } of sources) {
            const value = given[key];
            if (value === undefined)
                continue;
            const place = document.placeOf([key]);
            const earlier = places[key];
            if (earlier === undefined) {
                values = { ...values, [key]: value };
                places[key] = place;
                if (typeof value === 'object') {
                    for (const index of value.keys())
                        places[`tags[${index}]`] = document.placeOf([key, index]);
                }
            }
            else if (comparable(value) !== comparable(values[key])) {
                problems.error(place, `\`${key}\` is ${JSON.stringify(value)} here and ${JSON.stringify(values[key])} in ${(0,problem/* showPlace */.R3)(earlier)}`, 
                // The name in info.json is always there.
                key === 'mod' ? 'write the same name in both places' : 'declare it in only one of the two places');
            }
        }
    }
    warnOfUnusualValues({ values, places }, problems);
    return { values, places };
}
function comparable(value) {
    return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}
/** Warns about values that are unknown here, but that the portal may accept. */
function warnOfUnusualValues({ values, places }, problems) {
    for (const key of schema/* PAGE_KEYS */.fU) {
        const [value, place] = [values[key], places[key]];
        if (key === 'mod' || value === undefined || place === undefined)
            continue;
        const descriptor = (0,model_fields/* descriptorOf */.nb)(key);
        if (descriptor.kind === 'tags' && typeof value === 'object') {
            const seen = new Set(descriptor.values);
            for (const [index, tag] of value.entries()) {
                if (seen.has(tag))
                    continue;
                seen.add(tag);
                const message = `unknown tag "${tag}": it will be sent, but the portal rejects it if it has no such tag`;
                problems.warn(places[`tags[${index}]`], message, (0,likely_values/* hintForNewTag */.ft)(tag));
            }
        }
        if (descriptor.kind === 'choice' && descriptor.others !== undefined && typeof value === 'string') {
            const { values: known, noun, others } = descriptor;
            if (!known.includes(value) && !others.usual.test(value))
                problems.warn(place, `"${value}" does not look like a custom ${noun}`, others.hint);
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/config/load-page.js

/**
 * Reads one modportal.yml and all files that it refers to. Reports every problem, not only the first.
 *
 * @param file the path of modportal.yml, relative to the workspace, with forward slashes
 * @returns undefined when there was an error
 */
async function loadPage(file, workspace, { repository, tag }, problems) {
    const errorsBefore = problems.errorCount;
    const read = (0,text_file/* readTextFile */.G)(undefined, file, '', { file }, workspace, problems);
    if (read === undefined)
        return undefined;
    const readable = (0,yaml_document/* readYaml */.gM)(read.text, file, problems);
    const document = readable ?? (0,yaml_document/* emptyDocument */.vM)(file);
    const config = (0,validation/* validate */.t)(document, schema/* CONFIG */.PI, problems);
    const reading = { config, document, folder: external_node_path_.posix.dirname(file), workspace, problems };
    const gallery = await readImages(reading);
    const info = await readInfoFile(reading);
    const names = [config.mod, config.title, ...info.names].filter((name) => name !== undefined);
    const options = { ...reading, markdown: config.markdown, names, gallery, repository, tag };
    const texts = await readTexts(reading, options);
    const sources = [
        { values: config, document },
        ...[...texts, info].flatMap(({ source }) => source ?? []),
    ];
    const { values, places } = mergeDeclarations(sources, problems);
    const { mod, ...shortFields } = values;
    // If the name is invalid, or may be in a file that cannot be read, that problem has already been reported.
    const mayHaveName = readable === undefined || info.isUnreadable || sources.some(({ document }) => 'mod' in document.value);
    if (mod === undefined && !mayHaveName) {
        problems.error({ file, line: 1, column: 1 }, info.source === undefined ? '`mod` is missing' : '`mod` is missing, and info.json has no "name"', info.source === undefined
            ? ((await hintForInfo(reading.folder, workspace)) ??
                'write `mod: <internal name>`, or put modportal.yml beside the info.json of the mod')
            : 'write `mod: <internal name>` here, or add "name" to info.json');
    }
    if (mod === undefined || problems.errorCount > errorsBefore)
        return undefined;
    const fields = {
        ...shortFields,
        ...byField(texts, ({ text }) => text),
    };
    if (Object.keys(fields).length === 0 && gallery === undefined) {
        problems.warn({ file, line: 1 }, `${file} declares no fields, so the page of ${mod} is not changed`);
    }
    const leftOut = new Set(texts.flatMap((each) => each.leftOut ?? []));
    const licenseFile = fields.license === undefined ? findLicenseFile(reading.folder, workspace) : undefined;
    const written = [...model_fields/* MARKDOWN_FIELDS */.U7, 'images'].filter((key) => key in document.value);
    return {
        mod,
        config: file,
        fields,
        ...(gallery && { gallery }),
        leftOut: [...leftOut],
        texts: byField(texts, ({ origin }) => origin),
        ...(licenseFile && { licenseFile }),
        places: { ...places, ...Object.fromEntries(written.map((key) => [key, document.placeOf([key])])) },
    };
}
/**
 * Reads the Markdown files. The code for them is a quarter of the bundle, so pages without Markdown files do not load it.
 */
async function readTexts({ config, document, problems }, options) {
    const declared = model_fields/* MARKDOWN_FIELDS */.U7.filter((field) => config[field] !== undefined);
    if (declared.length === 0)
        return [];
    const { readPageText } = await Promise.all(/* import() | markdown */[__nccwpck_require__.e(260), __nccwpck_require__.e(744), __nccwpck_require__.e(756), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3821));
    return declared.map((field) => ({
        field,
        ...readPageText(field, config[field] ?? '', document.placeOf([field]), options, problems),
    }));
}
/** One value of each text, by its field; undefined values are left out. */
function byField(texts, valueOf) {
    const values = {};
    for (const text of texts) {
        const value = valueOf(text);
        if (value !== undefined)
            values[text.field] = value;
    }
    return values;
}
async function readInfoFile({ config, document, folder, workspace, problems }) {
    const { info: written = 'info.json', from_info: wanted = [] } = config;
    const isDeclared = 'info' in document.value;
    if (!isDeclared && workspace.find(written, folder).kind === 'missing') {
        if (wanted.length > 0) {
            problems.error(document.placeOf(['from_info']), '`from_info` needs an info.json beside modportal.yml', await hintForInfo(folder, workspace));
        }
        return { names: [], isUnreadable: false };
    }
    // If the path itself is wrong, that has already been reported.
    if (isDeclared && config.info === undefined)
        return { names: [], isUnreadable: true };
    const place = isDeclared ? document.placeOf(['info']) : { file: external_node_path_.posix.join(folder, written) };
    const read = (0,text_file/* readTextFile */.G)(isDeclared ? 'info' : undefined, written, folder, place, workspace, problems);
    const placeOfWanted = (index) => document.placeOf(['from_info', index]);
    const source = read && readInfo(read.text, read.file, wanted, placeOfWanted, problems);
    return { names: source?.names ?? [], isUnreadable: source === undefined, ...(source && { source }) };
}
/** Names the info.json in another folder, if there is only one. */
async function hintForInfo(folder, workspace) {
    const { findElsewhere } = await Promise.all(/* import() | globs */[__nccwpck_require__.e(382), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5313));
    const [found, ...others] = findElsewhere('info.json', workspace);
    if (found === undefined || others.length > 0)
        return undefined;
    const written = external_node_path_.posix.relative(folder, found);
    return `there is ${found}: write \`info: ${written}\` in modportal.yml`;
}
async function readImages({ config, document, folder, workspace, problems, }) {
    const { images } = config;
    if (images === undefined)
        return undefined;
    return readGallery(images, {
        base: folder,
        workspace,
        placeOf: (key, index) => {
            if (typeof images === 'string')
                return document.placeOf(['images']);
            return document.placeOf(index === undefined ? ['images', key] : ['images', key, index]);
        },
        problems,
    });
}

;// CONCATENATED MODULE: ./.build/src/config/load-pages.js

/**
 * Reads every modportal.yml that matches the patterns.
 *
 * @param patterns paths or globs, relative to the workspace. Those that begin with `!` leave files out
 * @returns the pages without an error, in the order of the patterns, each once
 */
async function loadPages(patterns, checkout, problems) {
    const workspace = new config_workspace/* Workspace */.aR(checkout.workspace, checkout.draft, checkout.onLook);
    if (workspace.isEmpty()) {
        const hint = 'add a step with `uses: actions/checkout` before this action';
        problems.error(undefined, 'the workspace has no files, because actions/checkout did not run', hint);
        return [];
    }
    const files = await chooseConfigs(patterns, workspace, problems);
    const pages = [];
    for (const file of files) {
        const page = await loadPage(file, workspace, checkout, problems);
        if (page !== undefined)
            pages.push(page);
    }
    const configOf = new Map();
    for (const { mod, config } of pages) {
        const earlier = configOf.get(mod);
        if (earlier === undefined)
            configOf.set(mod, config);
        else
            problems.error({ file: config, line: 1 }, `${config} and ${earlier} both declare the page of ${mod}`);
    }
    return pages;
}
async function chooseConfigs(patterns, workspace, problems) {
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((line) => line.slice(1).trim());
    const found = new Set();
    for (const pattern of included)
        for (const file of await findConfigs(pattern, workspace, problems))
            found.add(file);
    const leftOut = new Set();
    for (const pattern of excluded)
        for (const file of await findLeftOut(pattern, [...found], workspace, problems))
            leftOut.add(file);
    const files = [...found].filter((file) => !leftOut.has(file));
    if (files.length === 0 && (found.size > 0 || included.length === 0)) {
        problems.error(undefined, '`config`: what begins with ! leaves out every file', 'add the path or glob of the files to publish');
    }
    return files;
}
/** @returns the files that the pattern leaves out: those that match, and those in a folder that matches */
async function findLeftOut(pattern, files, workspace, problems) {
    const target = workspace.find(pattern);
    if (target.kind === 'file')
        return [target.file];
    if (target.kind === 'folder')
        return files.filter((file) => file.startsWith(`${target.file}/`));
    const { findMatches, isPattern } = await loadGlobs();
    if (isPattern(pattern)) {
        const inFolders = `${pattern.replace(/\/+$/, '')}/**`;
        return [...findMatches(pattern, workspace), ...findMatches(inFolders, workspace)];
    }
    // With a typo here, a page that should be left out would be published.
    problems.error(undefined, `\`config\`: ${JSON.stringify(`!${pattern}`)} leaves nothing out, because there is no such file`, (0,path_hint/* hintForPath */.Q)(pattern, '', workspace));
    return [];
}
async function findConfigs(pattern, workspace, problems) {
    const target = workspace.find(pattern);
    switch (target.kind) {
        case 'file':
            return [target.file];
        case 'outside':
            problems.error(undefined, `\`config\`: ${JSON.stringify(pattern)} is outside the workspace`, (0,path_hint/* hintForPath */.Q)(pattern, '', workspace));
            return [];
        case 'secret':
            problems.error(undefined, `\`config\`: ${JSON.stringify(pattern)} ${target.reason}`, secret_path/* SECRET_HINT */.B3);
            return [];
        case 'folder':
            problems.error(undefined, `\`config\`: ${JSON.stringify(pattern)} is a folder`, `write the path of the file: ${pattern.replace(/\/*$/, '/modportal.yml')}`);
            return [];
        case 'missing':
        case 'special': {
            const { findMatches, isPattern } = await loadGlobs();
            const found = isPattern(pattern) ? findMatches(pattern, workspace) : [];
            if (found.length > 0)
                return found.sort();
            problems.error(undefined, isPattern(pattern)
                ? `\`config\`: no file matches ${JSON.stringify(pattern)}`
                : `\`config\`: there is no file ${JSON.stringify(pattern)} in the workspace`, await hintForMissing(pattern, workspace));
            return [];
        }
    }
}
/** The most likely mistakes come first. */
async function hintForMissing(pattern, workspace) {
    if (workspace.isLeftOut(pattern))
        return config_workspace/* SPARSE_HINT */.h3;
    if (pattern.includes(',') && !pattern.includes('{'))
        return 'write one path or glob per line, without commas';
    const name = external_node_path_.posix.basename(pattern);
    const { findElsewhere, isPattern } = await loadGlobs();
    const elsewhere = findElsewhere(isPattern(name) ? 'modportal.yml' : name, workspace);
    const [only, ...others] = elsewhere;
    if (only !== undefined && others.length === 0)
        return `there is ${only}: write \`config: ${only}\``;
    if (only !== undefined)
        return `there are ${elsewhere.join(', ')}: write one path per line in \`config\``;
    const hint = (0,path_hint/* hintForPath */.Q)(pattern, '', workspace);
    if (hint !== undefined)
        return hint;
    return 'check the path; in a workflow, actions/checkout must run before this action';
}
/** The package for globs is a sixth of what each run would load. Most runs need it only for a hint, or not at all. */
function loadGlobs() {
    return Promise.all(/* import() | globs */[__nccwpck_require__.e(382), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5313));
}

/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hintForPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6372);
/* harmony import */ var _similar_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4339);

/**
 * A hint for a path that does not lead where it should: what the author most likely meant.
 *
 * @param written a path or a glob
 * @param folder to which the path is relative; itself relative to the workspace, '' for a path that is not in modportal.yml
 * @returns undefined when nothing is likely
 */
function hintForPath(written, folder, workspace) {
    if (written.includes('\\'))
        return 'write / between folders';
    if (/^https?:\/\//i.test(written))
        return 'write a path in the repository, not a web address';
    const similar = (wanted) => {
        // A path of the wrong kind, such as a folder for a file, would be similar to itself.
        if (workspace.find(wanted).kind !== 'missing')
            return undefined;
        const found = (0,_similar_path_js__WEBPACK_IMPORTED_MODULE_1__/* .similarPath */ .F)(workspace.root, wanted);
        return found && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, found);
    };
    if (!written.startsWith('/')) {
        if ((0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(written))
            return undefined;
        const meant = similar(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, written));
        return meant && `did you mean ${meant}?`;
    }
    const bare = written.replace(/^\/+/, '');
    const isThere = (from) => ['file', 'folder'].includes(workspace.find(bare, from).kind);
    const meant = (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(bare) || isThere(folder)
        ? bare
        : isThere('')
            ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, bare)
            : (similar(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, bare)) ?? similar(bare));
    return (meant && `write ${meant}: paths are relative to ${folder === '' ? 'the workspace' : 'modportal.yml'}`);
}

/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ readPortalIds),
/* harmony export */   Yo: () => (/* binding */ formatPortalIds),
/* harmony export */   oU: () => (/* binding */ PORTAL_IDS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1082);

/**
 * The name of a file in an images folder. The portal may serve an image with different bytes from those uploaded. A
 * downloaded file then does not hash to the image's id, so this file has the id for the SHA1 of the downloaded file.
 */
const PORTAL_IDS = '.portal-ids';
function formatPortalIds(ids) {
    return [...ids].map(([sha1, id]) => `${sha1}  ${id}\n`).join('');
}
/** @param folder relative to the workspace. Without `.portal-ids`, every image's id is its SHA1 */
function readPortalIds(folder, { workspace, problems }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, PORTAL_IDS);
    if (workspace.find(file).kind === 'missing')
        return new Map();
    const text = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G)(undefined, file, '', { file }, workspace, problems)?.text ?? '';
    const ids = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, sha1, id] = /^([0-9a-f]{40}) +([0-9a-f]{40})$/.exec(line.trim()) ?? [];
        if (sha1 !== undefined && id !== undefined)
            ids.set(sha1, id);
        else if (line.trim() !== '')
            problems.error({ file, line: index + 1 }, 'expected two SHA1s: of the file, and on the portal', 'remove the line');
    }
    return ids;
}

/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ CONFIG),
  UN: () => (/* binding */ FRONT_MATTER),
  Di: () => (/* binding */ MOD_NAME),
  fU: () => (/* binding */ PAGE_KEYS),
  cZ: () => (/* binding */ SCHEMA_URL)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(2644);
// EXTERNAL MODULE: ./.build/src/text/characters.js
var characters = __nccwpck_require__(9495);
// EXTERNAL MODULE: ./.build/src/config/likely-values.js
var likely_values = __nccwpck_require__(9007);
;// CONCATENATED MODULE: ./.build/src/config/field-schema.js

/*
 * The rules for single values of modportal.yml. Each message completes a sentence that begins with the name of a key.
 */
const field_schema_text = dist/* pipe */.FsL(dist/* string */.YjP('must be text'), dist/* check */.z6Y((input) => input.isWellFormed(), 'contains half a character (a lone surrogate)'), dist/* check */.z6Y((input) => (0,characters/* controlCharacterIn */.k2)(input) === undefined, ({ input }) => `contains the control character ${(0,characters/* controlCharacterIn */.k2)(input) ?? ''}; remove it`));
/**
 * Text without line breaks at its end: `summary: |` adds one that the author does not intend. The look-behind keeps the
 * search linear.
 */
const unbrokenText = dist/* pipe */.FsL(field_schema_text, dist/* transform */.pdi((input) => input.replace(/(?<![\r\n])[\r\n]+$/, '')));
const flag = dist/* boolean */.zMY('must be true or false');
function maxCharacters(characters) {
    const rule = dist/* check */.z6Y((input) => Array.from(input).length <= characters, ({ input }) => `has ${Array.from(input).length} characters; the portal accepts up to ${characters}`);
    return Object.assign(rule, { characters });
}
/** What modportal.yml may contain for a field: the path of a file if the field is Markdown, otherwise the value. */
function schemaOf(descriptor) {
    switch (descriptor.kind) {
        case 'line':
            return dist/* pipe */.FsL(unbrokenText, 
            // Editors check the text before the line breaks at its end are removed.
            dist/* regex */.yGV(/^(?=.*\S)[^\r\n]*[\r\n]*$/, 'must be one line with at least one visible character'), dist/* check */.z6Y((input) => input.trim() === '' || (0,characters/* hasVisibleCharacter */.qF)(input), 'has no visible character'), maxCharacters(descriptor.maxLength));
        case 'text':
            return dist/* pipe */.FsL(unbrokenText, maxCharacters(descriptor.maxLength));
        case 'markdown':
            return field_schema_text;
        case 'choice': {
            const message = `must be a ${descriptor.noun} of the portal`;
            if (descriptor.others === undefined)
                return dist/* picklist */.KIO(descriptor.values, message);
            const others = dist/* pipe */.FsL(field_schema_text, dist/* regex */.yGV(descriptor.others.allowed, message));
            return dist/* union */.KCZ([dist/* picklist */.KIO(descriptor.values, message), others], 'must be text');
        }
        case 'tags': {
            const tag = dist/* pipe */.FsL(field_schema_text, dist/* regex */.yGV(likely_values/* TAG_FORM */.eR, 'must consist of lower-case letters, digits and hyphens'), Object.assign(dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
                if (dataset.typed && (0,likely_values/* slipOf */.Kj)(dataset.value) !== undefined) {
                    addIssue({ message: 'must be a tag of the portal' });
                }
            }), 
            // For the schema of editors.
            { known: descriptor.values }));
            return dist/* array */.YOg(tag, 'must be a list');
        }
        case 'url':
            return dist/* pipe */.FsL(field_schema_text, dist/* regex */.yGV(/^(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+)?$/, 'must be a web address that begins with http:// or https://'), dist/* check */.z6Y((address) => !/^https?:/i.test(address) || URL.canParse(address), 'is not a valid web address'), maxCharacters(descriptor.maxLength));
        case 'boolean':
            return flag;
    }
}
/** A path that an author writes. */
const path = dist/* pipe */.FsL(field_schema_text, dist/* nonEmpty */.hq('must be a path'));
/**
 * An object that reports every unknown key. valibot's `strictObject` would stop at the first, so that an author could fix
 * only one typing error in each run.
 */
function closedObject(entries) {
    return dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ(), 'must contain keys with values');
}

;// CONCATENATED MODULE: ./.build/src/config/images-schema.js

/** The keys below `images`. */
const imagesEntries = {
    folder: dist/* exactOptional */.yqP(dist/* pipe */.FsL(path, dist/* description */.h_('Folder with the PNG and JPEG images.'))),
    files: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(path, 'must be a list'), dist/* minLength */.BpQ(1, 'must name at least one file'), dist/* description */.h_('Paths and globs of PNG and JPEG images, in this order; instead of `folder`. The files of a glob are in natural order.'))),
    first: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(field_schema_text, 'must be a list'), dist/* description */.h_('File names in `folder` that come first, in this order; the rest follow in natural order.'))),
    prune: dist/* exactOptional */.yqP(dist/* pipe */.FsL(flag, dist/* description */.h_('Remove images from the portal that are not in the folder or `files`. `false` keeps them; without the key, they are kept with a warning.'))),
};
/** A rule on the keys of `images`. The schema for editors has the same rule as `jsonSchema`. */
function imagesRule(at, isMet, message, jsonSchema) {
    const rule = dist/* check */.z6Y(isMet, message);
    return Object.assign(at === undefined ? rule : dist/* forward */.sYn(rule, [at]), { jsonSchema });
}
/** The long form of `images`. */
const images_schema_images = dist/* pipe */.FsL(closedObject(imagesEntries), imagesRule(undefined, ({ folder, files }) => folder !== undefined || files !== undefined, 'needs the key `folder` or `files`', { anyOf: [{ required: ['folder'] }, { required: ['files'] }] }), imagesRule('files', ({ folder, files }) => folder === undefined || files === undefined, 'cannot be used together with `images.folder`; keep one of them', { not: { required: ['folder', 'files'] } }), imagesRule('first', ({ folder, files, first }) => first === undefined || files === undefined || folder !== undefined, 'belongs to `images.folder`; the order of `images.files` is the order of the gallery', { dependencies: { first: ['folder'] } }));

;// CONCATENATED MODULE: ./.build/src/config/schema.js

/**
 * The only description of modportal.yml and of front matter: types, validation and `modportal.schema.json` are derived
 * from it.
 *
 * valibot was chosen because it is small in the bundle, and because its JSON Schema converter is a separate package that
 * only the build needs.
 */
/** Where editors find the schema. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/modportal-sync/v1/modportal.schema.json';
/** The schema entries of fields. The kind of each field decides its type: see `schemaOf`. */
function entriesOf(fields) {
    const entries = fields.map((field) => {
        const descriptor = (0,model_fields/* descriptorOf */.nb)(field);
        return [field, dist/* exactOptional */.yqP(dist/* pipe */.FsL(schemaOf(descriptor), dist/* description */.h_(descriptor.about)))];
    });
    return Object.fromEntries(entries);
}
const INFO_FIELDS = model_fields/* FIELD_NAMES */.Yr.filter((field) => (0,model_fields/* descriptorOf */.nb)(field).infoKey !== undefined);
/** Also keeps a folder with this name inside its parent. */
const MOD_NAME = /^(?!\.{1,2}$|.*(?:\.zip|,)$)[^/\\<>\t\r\n]{1,100}$/;
/** The keys of both modportal.yml and front matter. */
const pageEntries = {
    mod: dist/* exactOptional */.yqP(dist/* pipe */.FsL(field_schema_text, dist/* regex */.yGV(MOD_NAME, 'must be the internal name of a mod'), dist/* description */.h_("Internal name of the mod. Default: `name` in the mod's info.json."))),
    ...entriesOf(model_fields/* FIELD_NAMES */.Yr.filter((field) => !(0,model_fields/* isMarkdownField */.ec)(field))),
};
const markdownEntries = {
    strip_title: dist/* exactOptional */.yqP(dist/* pipe */.FsL(flag, dist/* description */.h_("Remove a leading level-1 heading of the description if it is the mod's title, because the portal shows the title itself. Default: true."))),
    verbatim: dist/* exactOptional */.yqP(dist/* pipe */.FsL(flag, dist/* description */.h_('Publish the files as they are: no rewritten links, no exclusions, no front matter, no removed title. Default: false.'))),
    ref: dist/* exactOptional */.yqP(dist/* pipe */.FsL(field_schema_text, dist/* regex */.yGV(/^[^\s?#\\]+$/, 'must be a branch, a tag or a commit'), dist/* description */.h_('Git ref that rewritten links point at; `tag` is the tag of the run, or else HEAD. Default: HEAD.'))),
};
const configEntries = {
    ...pageEntries,
    ...entriesOf(model_fields/* MARKDOWN_FIELDS */.U7),
    from_info: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(INFO_FIELDS, 'must be a key that info.json can provide'), 'must be a list'), dist/* description */.h_('Page keys to read from info.json: title, summary (its description) and homepage.'))),
    info: dist/* exactOptional */.yqP(dist/* pipe */.FsL(path, dist/* description */.h_("Path of the mod's info.json. Default: info.json beside this file."))),
    images: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([path, images_schema_images], 'must be a folder, or keys with values'), dist/* description */.h_('Images folder, or folder or files with options.'))),
    markdown: dist/* exactOptional */.yqP(dist/* pipe */.FsL(closedObject(markdownEntries), dist/* description */.h_('How Markdown files are converted for the page.'))),
};
const pageHints = {
    mod: likely_values/* hintForMod */.v3,
    category: likely_values/* hintForCategory */.XG,
    tags: likely_values/* hintForTag */.h,
    license: likely_values/* hintForLicence */.kG,
    ...Object.fromEntries(model_fields/* FIELD_NAMES */.Yr.filter((field) => (0,model_fields/* descriptorOf */.nb)(field).kind === 'url').map((field) => [field, likely_values/* hintForAddress */.nB])),
};
const below = (holder, entries) => Object.fromEntries(Object.keys(entries).map((key) => [key, `write it below \`${holder}\``]));
/** modportal.yml. */
const CONFIG = {
    schema: closedObject(configEntries),
    objects: {
        '': Object.keys(configEntries),
        images: Object.keys(imagesEntries),
        markdown: Object.keys(markdownEntries),
    },
    hints: { ...pageHints, from_info: hintForInfoKey },
    misplaced: { ...below('images', imagesEntries), ...below('markdown', markdownEntries) },
    listKeys: { images: 'files' },
};
/** YAML front matter in a Markdown file. */
const FRONT_MATTER = {
    schema: closedObject(pageEntries),
    objects: { '': Object.keys(pageEntries) },
    hints: pageHints,
    misplaced: Object.fromEntries(Object.keys(configEntries).flatMap((key) => key in pageEntries ? [] : [[key, 'write it in modportal.yml']])),
};
function hintForInfoKey(written) {
    if (written === 'name')
        return 'remove it: `mod` always comes from the "name" of info.json';
    if (written === 'description')
        return 'write summary: it is read from the "description" of info.json';
    return (0,did_you_mean/* suggest */.Z)(written, INFO_FIELDS);
}
/** The keys that modportal.yml, front matter and info.json may all declare. */
const PAGE_KEYS = Object.keys(pageEntries);

/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ SECRET_HINT),
/* harmony export */   e9: () => (/* binding */ isInGitFolder),
/* harmony export */   wr: () => (/* binding */ describeSecret)
/* harmony export */ });
/** Names, in lower case, of files that may contain a password, a token or a private key. */
const SECRET_FILE = [
    // `.env.example` is meant to be read.
    /^(?!.*\.(?:example|sample|template|dist)$)(?:\.env(?:\..+)?|.+\.env|\.envrc)$/,
    /^(?:[._]netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg)$/,
    /^(?:\.git-credentials|\.gitconfig)$/,
    /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-](?!pub$).*)?$/,
    /\.(?:pem|key|ppk|p12|pfx|jks|keystore|kdbx)$/,
    // Factorio stores the account's token in this file.
    /^player-data\.json$/,
];
/** The same for files that are identified by the end of their path. */
const SECRET_PATH = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/;
const SECRET_FOLDERS = ['.git', '.ssh', '.gnupg'];
/** The hint for a file that may contain secrets. */
const SECRET_HINT = 'it is never read; use a file that may be public';
/**
 * Identifies paths that may contain secrets. A published text is public forever, and actions/checkout leaves the job's
 * token in `.git/config`.
 *
 * @param path relative to the workspace, with forward slashes
 * @returns words that complete "the path is \u2026"; undefined for any other path
 */
function describeSecret(path) {
    const segments = path.split('/').map(canonical);
    const folder = SECRET_FOLDERS.find((each) => segments.includes(each));
    if (folder !== undefined)
        return `inside a ${folder} folder, which may contain credentials`;
    const name = segments.at(-1) ?? '';
    return SECRET_FILE.some((pattern) => pattern.test(name)) || SECRET_PATH.test(segments.join('/'))
        ? 'a file that may contain secrets'
        : undefined;
}
/** Whether a path is inside a `.git` folder, at any depth. */
function isInGitFolder(path) {
    return path.split('/').map(canonical).includes('.git');
}
/** In UTF-16 code units. No file system has longer names, and the patterns below take quadratic time. */
const MAX_NAME_LENGTH = 255;
/**
 * The canonical form of a file name on Windows and macOS. Their file systems ignore case, zero-width characters, trailing
 * dots and spaces, and everything after a colon (a stream). `git~1` is another name of `.git`.
 */
function canonical(segment) {
    if (segment.length > MAX_NAME_LENGTH)
        return '';
    const name = segment
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .replace(/:.*$/s, '')
        .replace(/[. ]+$/, '')
        .toLowerCase();
    return name === 'git~1' ? '.git' : name;
}

/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ similarPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2644);
/* harmony import */ var _secret_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6502);

/**
 * The existing path that an author most likely meant by a path that does not exist: the same letters in another case, at
 * any level, or else one name that is spelled differently in the deepest folder that exists. Never throws. Never suggests a
 * path outside `root`, even through symbolic links, or a path that may contain secrets.
 *
 * @param root an absolute folder
 * @param missing relative to `root`, with forward slashes
 * @returns relative to `root`, with forward slashes; undefined if nothing is similar
 */
function similarPath(root, missing) {
    const names = node_path__WEBPACK_IMPORTED_MODULE_1__.posix
        .normalize(missing)
        .split('/')
        .filter((name) => name !== '' && name !== '.');
    if (names.length === 0 || names[0] === '..')
        return undefined;
    const found = follow(root, '', names, true);
    return found === undefined || (0,_secret_path_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSecret */ .wr)(found) !== undefined ? undefined : found;
}
/** @param maySpell whether one of the names may be spelled differently */
function follow(root, folder, [name, ...rest], maySpell) {
    if (name === undefined)
        return folder;
    const entries = namesIn(root, folder);
    const below = (entry, maySpellBelow) => follow(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, entry), rest, maySpellBelow);
    const sameLetters = entries.filter((entry) => letters(entry) === letters(name));
    for (const entry of sameLetters) {
        const found = below(entry, maySpell);
        if (found !== undefined)
            return found;
    }
    const likely = maySpell ? similarName(name, entries) : undefined;
    return likely === undefined ? undefined : below(likely, false);
}
/** Empty if the path is not a folder, or is outside `root`. */
function namesIn(root, folder) {
    try {
        const realRoot = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder));
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(realRoot, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (relative.split('/')[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
            return [];
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real)
            .filter((name) => (0,_secret_path_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSecret */ .wr)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(relative, name)) === undefined)
            .sort();
    }
    catch {
        return [];
    }
}
/**
 * Compares names without their extension: `1.png` and `2.png` share most letters, and are different files. The same name
 * with another extension is the second choice.
 */
function similarName(name, entries) {
    const { name: stem, ext } = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.parse(name);
    const parsed = entries.map((entry) => ({ entry, ...node_path__WEBPACK_IMPORTED_MODULE_1__.posix.parse(entry) }));
    const ofType = new Map(parsed.filter((each) => letters(each.ext) === letters(ext)).map((each) => [each.name, each.entry]));
    const likely = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(stem, ofType.keys());
    if (likely !== undefined)
        return ofType.get(likely);
    return parsed.find((each) => letters(each.name) === letters(stem))?.entry;
}
/** macOS stores some accented letters as two characters; other systems do not. */
function letters(name) {
    return name.normalize('NFC').toLowerCase();
}

/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9495);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8207);
/* harmony import */ var _path_hint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7697);
/* harmony import */ var _secret_path_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6502);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6427);

/** In bytes. The portal documents no limit; its longest descriptions have tens of thousands of characters. */
const MAX_BYTES = 8 * 1024 * 1024;
/**
 * Reads a UTF-8 text file of the repository.
 *
 * @param key the key of modportal.yml that contains the path, e.g. `faq`; undefined for a path that is in no key
 * @param written the path as the author wrote it
 * @param folder the folder to which the path is relative; itself relative to the workspace
 * @param place of the path, for problems with the path. Problems with the content are placed in the file
 * @returns undefined when there was an error
 */
function readTextFile(key, written, folder, place, workspace, problems) {
    const shown = `${key === undefined ? '' : `\`${key}\`: `}${JSON.stringify(written)}`;
    const target = workspace.find(written, folder);
    if (target.kind !== 'file') {
        const [reason, hint] = target.kind === 'secret' ? [target.reason, _secret_path_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRET_HINT */ .B3] : WHY_NOT[target.kind];
        const isLeftOut = target.kind === 'missing' && workspace.isLeftOut(written, folder);
        const likely = target.kind === 'secret'
            ? undefined
            : isLeftOut
                ? _workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .SPARSE_HINT */ .h3
                : hintFor(key, written, folder, workspace);
        problems.error(place, `${shown} ${reason}`, likely ?? hint);
        return undefined;
    }
    const { file } = target;
    if (target.bytes > MAX_BYTES) {
        const [actual, limit] = [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryMegabytes */ .nf)(target.bytes), (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryMegabytes */ .nf)(MAX_BYTES)];
        problems.error({ file }, `the file is ${actual}; the limit is ${limit}`, 'shorten it');
        return undefined;
    }
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target.absolutePath);
        const utf16 = describeUtf16(bytes);
        if (utf16 !== undefined) {
            problems.error({ file }, `the file ${utf16}`, 'save it as UTF-8');
            return undefined;
        }
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return reportControls(text, file, problems) ? undefined : { file, text };
    }
    catch (error) {
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isNodeError */ .fX)(error))
            throw error;
        if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            problems.error({ file }, 'the file is not UTF-8 text', 'save it as UTF-8');
        }
        else
            problems.error({ file }, `the file cannot be read: ${error.message}`);
        return undefined;
    }
}
/**
 * Detects UTF-16. Most UTF-16 is also valid UTF-8, with a NUL in nearly every character.
 *
 * @returns words that complete "the file \u2026"; undefined when it is not UTF-16
 */
function describeUtf16(bytes) {
    const mark = bytes.toString('hex', 0, 2);
    if (mark === 'fffe' || mark === 'feff')
        return 'is UTF-16, not UTF-8';
    const nuls = [0, 0];
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
        nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = nuls;
    // In any language, spaces and line breaks have a NUL: always the first byte, or always the second.
    const isLikely = Math.min(even, odd) === 0 && Math.max(even, odd) > bytes.length / 20;
    return isLikely && bytes.length % 2 === 0 ? 'looks like UTF-16, not UTF-8' : undefined;
}
/**
 * Reports the first NUL and the first ESC: neither belongs in a text, and ESC can control a terminal that shows the log.
 */
function reportControls(text, file, problems) {
    let isWrong = false;
    for (const character of ['\0', '\u001b']) {
        const at = text.indexOf(character);
        if (at === -1)
            continue;
        isWrong = true;
        const before = text.slice(0, at).split(/\r\n?|\n/);
        const count = text.split(character).length - 1;
        const more = count > 1 ? `, the first of ${count}` : '';
        problems.error({ file, line: before.length, column: (before.at(-1) ?? '').length + 1 }, `control character ${(0,_text_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(character)}${more}`, 'remove it; editors can show such characters');
    }
    return isWrong;
}
function hintFor(key, written, folder, workspace) {
    const notText = `\`${key}\` must be the path of a Markdown file, not its text`;
    if (key !== undefined && written.includes('\n'))
        return notText;
    const hint = (0,_path_hint_js__WEBPACK_IMPORTED_MODULE_3__/* .hintForPath */ .Q)(written, folder, workspace);
    const isText = /\S\s+\S/.test(written) && !/\.\w{1,9}$/.test(written);
    if (key === undefined || key === 'info' || hint !== undefined || !isText)
        return hint;
    return key === 'description' ? `${notText}; one line about the mod belongs to \`summary\`` : notText;
}
const WHY_NOT = {
    missing: ['does not exist', 'paths are relative to modportal.yml'],
    outside: ['is outside the workspace', 'put the file into the repository'],
    folder: ['is a folder, not a file', undefined],
    special: ['is not a regular file', undefined],
};

/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __nccwpck_require__(3395);
// EXTERNAL MODULE: ./.build/src/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(2644);
;// CONCATENATED MODULE: ./.build/src/config/likely-keys.js

/** The names of our keys in the portal's form, its API, info.json and other tools. */
const OTHER_NAMES = {
    mod: ['name', 'mod_name', 'internal_name', 'id', 'mod_id'],
    title: ['display_name', 'mod_title'],
    summary: ['short_description', 'subtitle', 'tagline'],
    description: ['readme', 'long_description', 'body', 'text', 'about'],
    category: ['categories'],
    license: ['licence', 'licenses'],
    homepage: ['website', 'web', 'site', 'url', 'link', 'discord'],
    source_url: ['source', 'source_code', 'repository', 'repo', 'github', 'git'],
    images: ['gallery', 'screenshots', 'screenshot', 'pictures'],
    folder: ['path', 'dir', 'directory', 'src'],
};
const FROM_THE_ZIP = "remove it: the portal reads it from the mod's zip";
const NOT_ON_THE_PAGE = {
    version: FROM_THE_ZIP,
    factorio_version: FROM_THE_ZIP,
    dependencies: FROM_THE_ZIP,
    author: FROM_THE_ZIP,
    contact: FROM_THE_ZIP,
    changelog: FROM_THE_ZIP,
    thumbnail: FROM_THE_ZIP,
    owner: "remove it: the portal's API cannot change the owner",
};
/**
 * A hint about what an author may have meant by an unknown key.
 *
 * @param known the keys that are accepted here
 * @param misplaced hints for keys that are accepted elsewhere
 */
function hintForKey(key, known, misplaced) {
    const joined = known.find((each) => key.startsWith(`${each}:`));
    if (joined !== undefined)
        return `write a space after the colon: ${joined}: ${key.slice(joined.length + 1)}`;
    const snake = key
        .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
    if (Object.hasOwn(misplaced, snake))
        return misplaced[snake];
    if (Object.hasOwn(NOT_ON_THE_PAGE, snake))
        return NOT_ON_THE_PAGE[snake];
    const other = known.find((each) => OTHER_NAMES[each]?.includes(snake));
    return other === undefined ? (0,did_you_mean/* suggest */.Z)(key, known) : `did you mean ${other}?`;
}

;// CONCATENATED MODULE: ./.build/src/config/validation.js

/**
 * Checks a document against its schema and reports every problem at its place, with a hint.
 *
 * @returns the typed value without the top-level keys that had a problem, so that the other checks can still run
 */
function validate(document, kind, problems) {
    const wrong = new Set();
    for (const [holder, keys] of Object.entries(kind.objects)) {
        const path = holder === '' ? [] : [holder];
        const value = holder === '' ? document.value : document.value[holder];
        // valibot accepts a list as an object, and ignores keys that every object inherits.
        if (Array.isArray(value)) {
            wrong.add(holder);
            const listKey = kind.listKeys?.[holder];
            const hint = listKey === undefined
                ? `write the keys below it, as in \`${holder}: { ${keys[0]}: \u2026 }\``
                : `write \`${holder}: { ${listKey}: [one, two] }\``;
            problems.error(document.placeOf(path), `\`${holder}\` must contain keys with values, but is a list`, hint);
        }
        else if ((0,json/* isObject */.G)(value)) {
            for (const key of INHERITED.filter((each) => Object.hasOwn(value, each))) {
                const message = `unknown key \`${[...path, key].join('.')}\``;
                problems.error(document.placeOfKey([...path, key]), message, hintForKey(key, keys, {}));
            }
        }
    }
    for (const key of FREE_TEXTS)
        warnOfCut(key, document, problems);
    // One problem for each value: a text of a wrong form would break several rules.
    const result = dist/* safeParse */.xLC(kind.schema, without(document.value, wrong), { abortPipeEarly: true });
    if (result.success)
        return result.output;
    for (const { issue, path } of result.issues.flatMap((each) => mostSpecific(each))) {
        wrong.add(path[0] ?? '');
        report(issue, path, document, kind, problems);
    }
    return dist/* parse */.qgA(kind.schema, without(document.value, wrong));
}
const FREE_TEXTS = fields/* FIELD_NAMES */.Yr.filter((field) => ['line', 'text'].includes((0,fields/* descriptorOf */.nb)(field).kind));
/** Warns of a text without quotes whose end YAML reads as a comment. */
function warnOfCut(key, document, problems) {
    const value = document.value[key];
    const comment = document.commentAfter([key]);
    if (comment === undefined || typeof value !== 'string')
        return;
    problems.warn(document.placeOf([key]), `\`${key}\` ends before ${JSON.stringify(comment)}, because # begins a comment`, 'put the value in quotes; if it is a comment, write a space after #');
}
const INHERITED = ['__proto__', 'constructor', 'prototype'];
function without(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}
function report(issue, path, document, kind, problems) {
    const name = path.at(-1) ?? '';
    const shown = `\`${path.join('.').replace(/\.(\d+)/g, '[$1]')}\``;
    const { input, type } = issue;
    if (type === 'never') {
        const holder = path.slice(0, -1).join('.');
        const hint = hintForKey(name, kind.objects[holder] ?? [], holder === '' ? kind.misplaced : {});
        problems.error(document.placeOfKey(path), `unknown key ${shown}`, hint);
    }
    else if (input === undefined) {
        problems.error(document.placeOfKey(path.slice(0, -1)), `${shown} is missing`);
    }
    else if (input === null && document.commentAfter(path) !== undefined) {
        const hint = `put the value in quotes: "${document.commentAfter(path)}"`;
        problems.error(document.placeOf(path), `${shown} is empty, because # begins a comment`, hint);
    }
    else {
        // The messages of these rules include what they found, so a long value is not repeated.
        const found = type === 'check' ? '' : `, but is ${describe(input)}`;
        const hint = typeof input === 'string' && !isWrongType(issue) && type !== 'check'
            ? kind.hints[path[0] ?? '']?.(input)
            : hintForType(issue, path);
        problems.error(document.placeOf(path), `${shown} ${issue.message}${found}`, hint);
    }
}
/** For a value that matches no member of a union: the issues inside its most similar member, if there are any. */
function mostSpecific(issue, above = []) {
    const path = [...above, ...(issue.path ?? []).map((item) => String(item.key))];
    const inside = issue.type === 'union' ? issue.issues?.filter((each) => each.path !== undefined) : undefined;
    if (inside !== undefined && inside.length > 0)
        return inside.flatMap((each) => mostSpecific(each, path));
    return [{ issue, path }];
}
const isWrongType = ({ type }) => ['array', 'boolean', 'object_with_rest'].includes(type);
/** What to write instead of a value of the wrong type. */
function hintForType({ input, type }, path) {
    const name = path.at(-1) ?? '';
    if (input === null) {
        if (/^\d+$/.test(name))
            return 'remove the item, or give it a value';
        const clearing = CLEARABLE.includes(name) ? '; "" clears it on the portal' : '';
        return `remove the key to leave the page as it is, or give it a value${clearing}`;
    }
    switch (type) {
        case 'array':
            return hintForList(input, name);
        case 'boolean': {
            const meant = MEANT.get(describe(input).replaceAll('"', '').toLowerCase());
            return meant === undefined ? 'write true or false, without quotes' : `write \`${name}: ${meant}\``;
        }
        case 'object_with_rest':
            return 'write the keys below it, one per line';
        case 'string':
        case 'union':
        case 'picklist':
            if (Array.isArray(input))
                return 'write one text, without brackets and "- "';
            if (typeof input === 'object')
                return 'write one text; if it contains `: `, put it in quotes';
            return typeof input === 'string' ? undefined : 'put the value in quotes';
        default:
            return undefined;
    }
}
const CLEARABLE = fields/* FIELD_NAMES */.Yr.filter((field) => ['text', 'url', 'markdown'].includes((0,fields/* descriptorOf */.nb)(field).kind));
/** The words and numbers that other formats have for booleans. */
const MEANT = new Map([
    ...['true', 'yes', 'y', 'on', '1'].map((word) => [word, true]),
    ...['false', 'no', 'n', 'off', '0'].map((word) => [word, false]),
]);
function hintForList(input, name) {
    const written = typeof input === 'string' ? input.split(/[,;]/) : [];
    const items = written.map((item) => item.trim()).filter((item) => item !== '');
    if (items.some((item) => item.startsWith('-')))
        return 'write a space after each -, as in "- one"';
    const isShort = items.length > 0 && items.length < 10 && items.every((item) => /^\w[\w ./-]*$/.test(item));
    return isShort
        ? `write \`${name}: [${items.join(', ')}]\``
        : 'write [one, two], or one item per line after "- "';
}
/** Describes a value in a few words, on one line. */
function describe(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if ((0,json/* isObject */.G)(value))
        return 'keys with values';
    const shown = JSON.stringify(value);
    return shown.length > 60 ? `${shown.slice(0, 57)}\u2026"` : shown;
}

/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   fX: () => (/* binding */ isNodeError),
/* harmony export */   h3: () => (/* binding */ SPARSE_HINT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _secret_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6502);

const SPARSE_HINT = 'the checkout is sparse and leaves it out: in a workflow, add the path to `sparse-checkout` of actions/checkout, or remove that input; at a terminal, run `git sparse-checkout add`';
/**
 * The checked-out repository. All its files are read through this class, which rejects paths that lead out of it or to
 * files with secrets, also through symbolic links.
 */
class Workspace {
    draft;
    onLook;
    root;
    /**
     * @param draft new versions of files, which are read instead of the files themselves
     * @param onLook called with each path that is looked up, before it is read, whether or not it exists
     * @throws when the folder does not exist
     */
    constructor(folder, draft = new Map(), onLook = () => undefined) {
        this.draft = draft;
        this.onLook = onLook;
        this.root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    /**
     * @param written a path as an author wrote it, with forward slashes
     * @param folder the folder to which the path is relative; itself relative to the workspace, '' for the workspace
     */
    find(written, folder = '') {
        if (written.includes('\0'))
            return { kind: 'missing' };
        const wanted = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(this.root, folder, written);
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(written) || !this.contains(wanted))
            return { kind: 'outside' };
        const secret = (0,_secret_path_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSecret */ .wr)(this.relative(wanted));
        if (secret !== undefined)
            return { kind: 'secret', reason: `is ${secret}` };
        const drafted = this.findDrafted(wanted);
        if (drafted !== undefined)
            return drafted;
        this.onLook(wanted);
        try {
            // `realpathSync` is slow to fail, and a generated text can have a hundred thousand dead links.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(wanted))
                return { kind: 'missing' };
            const absolutePath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted);
            if (!this.contains(absolutePath))
                return { kind: 'outside' };
            const real = this.relative(absolutePath);
            if (!this.isSpelled(this.relative(wanted), real))
                return { kind: 'missing' };
            const linked = (0,_secret_path_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSecret */ .wr)(real);
            if (linked !== undefined)
                return { kind: 'secret', reason: `leads to ${real}, ${linked}` };
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolutePath);
            const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
            if (kind === 'special')
                return { kind };
            return { kind, file: this.relative(wanted), absolutePath, bytes: stats.size };
        }
        catch (error) {
            if (isNodeError(error))
                return { kind: 'missing' };
            throw error;
        }
    }
    /** Lists a folder, whose path is relative to the workspace. Empty if it cannot be read. */
    list(folder) {
        this.onLook(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, folder));
        const onDisk = readFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, folder));
        const entries = new Map(onDisk.map((entry) => [entry.name, entry.isDirectory()]));
        for (const { name, isDeleted } of this.draftedIn(folder)) {
            if (isDeleted)
                entries.delete(name);
            else
                entries.set(name, false);
        }
        return [...entries].map(([name, isFolder]) => ({ name, isFolder }));
    }
    /** The files of a folder that are drafted. The path of the folder is relative to the workspace. */
    draftedIn(folder) {
        return [...this.draft].flatMap(([file, version]) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file) === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder)
            ? [{ name: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file), isDeleted: version === undefined }]
            : []);
    }
    findDrafted(wanted) {
        const file = this.relative(wanted);
        const version = this.draft.get(file);
        if (version !== undefined)
            return { kind: 'file', file, absolutePath: version, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(version).size };
        if (this.draft.has(file))
            return { kind: 'missing' };
        const isFolder = [...this.draft].some(([each, there]) => there && each.startsWith(`${file}/`));
        return isFolder && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(wanted)
            ? { kind: 'folder', file, absolutePath: wanted, bytes: 0 }
            : undefined;
    }
    /**
     * Whether the folder has a `.git`: a folder, or a file in a submodule or worktree.
     *
     * @param folder relative to the workspace
     */
    hasGit(folder) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, folder, '.git'));
    }
    /** Whether there is no file at all: actions/checkout did not run. */
    isEmpty() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.root).length === 0;
    }
    /**
     * Whether a missing file is in the repository, but left out by a sparse checkout. Git's index has the path of each file,
     * followed by a NUL (gitformat-index); a newer version of the index shortens paths, and then the answer is no.
     */
    isLeftOut(written, folder = '') {
        const git = node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, '.git');
        const file = this.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(this.root, folder, written));
        try {
            return ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'info/sparse-checkout')) &&
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'index')).includes(`${file}\0`));
        }
        catch (error) {
            if (isNodeError(error))
                return false;
            throw error;
        }
    }
    /** The path relative to the workspace, with forward slashes on every system. */
    relative(absolutePath) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(this.root, absolutePath).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    }
    /**
     * Whether a path is written as it is on disk. Windows and macOS ignore case and find `readme.md` as `README.md`; Linux
     * and GitHub do not, so every system has to call it missing.
     *
     * @param real the path after symbolic links
     */
    isSpelled(written, real) {
        const composed = (file) => file.normalize('NFC');
        const folded = (file) => composed(file).toLowerCase();
        if (composed(written) === composed(real) || folded(written) !== folded(real))
            return true;
        // A symbolic link may differ from its target only in case.
        const names = written.split('/');
        return names.every((name, depth) => {
            const entries = readFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, ...names.slice(0, depth)));
            return entries.some((entry) => composed(entry.name) === composed(name));
        });
    }
    contains(absolutePath) {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(this.root, absolutePath);
        return relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    }
}
function readFolder(absolutePath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolutePath, { withFileTypes: true });
    }
    catch (error) {
        if (isNodeError(error))
            return [];
        throw error;
    }
}
function isNodeError(error) {
    return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

/***/ }),

/***/ 7973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vM: () => (/* binding */ emptyDocument),
  gM: () => (/* binding */ readYaml),
  $7: () => (/* binding */ reportRepeated)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __nccwpck_require__(3395);
;// CONCATENATED MODULE: ./.build/src/config/yaml-comments.js

/**
 * A comment right after a value without quotes that may be meant as a part of the value: YAML reads `title: Mod #1` as
 * "Mod". A comment with a space after its `#`, or with more than one space before it, is meant as a comment.
 *
 * @param node the value
 * @param text the whole document
 */
function commentAfter(node, text) {
    if (!(0,dist/* isScalar */.jn)(node) || node.type !== dist/* Scalar */.X5.PLAIN || !node.range)
        return undefined;
    const start = node.range[1];
    const end = text.slice(start).search(/[\r\n]|$/);
    const rest = text.slice(start, start + end);
    const found = node.value === null ? /^\s*(#\S.*)$/ : /^ (#[\p{L}\p{N}].*|# \d+)$/u;
    return found.exec(rest)?.[1];
}

;// CONCATENATED MODULE: ./.build/src/config/yaml-slips.js

const IN_QUOTES = 'put the value in quotes';
const KEY_AND_VALUE = 'write "key: value"';
/** The group `at` of each pattern is the place of the slip. */
const SLIPS = [
    {
        pattern: /^\s*(?<at>```)/d,
        message: '``` belongs to Markdown, not to YAML',
        hint: 'remove the line',
    },
    {
        pattern: /^\s*(?<at>\/\/)/d,
        message: 'a comment begins with #, not with //',
        hint: 'write # instead',
    },
    {
        pattern: /^\s*(?<at>-)[^\s-]/d,
        message: 'the space after - is missing',
        hint: 'write "- item"',
    },
    {
        pattern: /^\s*(?<at>[\w-]+)\uff1a/d,
        message: 'the key ends with a full-width colon',
        hint: 'write a plain ":" and a space',
    },
    {
        pattern: /^\s*(?<at>[\w-]+):[^\s/:]/d,
        message: 'the space after the colon is missing',
        hint: KEY_AND_VALUE,
    },
    {
        pattern: /^\s*(?<at>[\w-]+)\s*=/d,
        message: 'a key ends with a colon, not with =',
        hint: KEY_AND_VALUE,
    },
    {
        pattern: /^\s*(?:- +)*(?:[\w-]+:\s+)?(?<at>[>|])[^\S\r\n]*[^\s\d#+-]/d,
        message: 'a text cannot follow > or | on the same line',
        hint: `${IN_QUOTES}, or begin the text on the next line, indented`,
    },
];
/** A value, in a list with brackets too, that begins with a character that has another meaning in YAML. */
const RESERVED_START = /^\s*(?:- +)*(?:[\w-]+:\s+)?(?:\[\s*)?(?<at>[*&%@`?,#>|])/d;
/** @param line a line on which YAML is not valid; other lines may look the same and be right */
function findSlip(line) {
    for (const { pattern, message, hint } of SLIPS) {
        const at = offsetIn(line, pattern);
        if (at !== undefined)
            return { message, hint, at };
    }
    const at = offsetIn(line, RESERVED_START);
    if (at === undefined)
        return undefined;
    return { message: `a value cannot begin with ${line.charAt(at)}`, hint: IN_QUOTES, at };
}
function offsetIn(line, pattern) {
    return pattern.exec(line)?.indices?.groups?.at?.[0];
}
/**
 * The beginnings of values that YAML accepts and drops: an anchor that no alias uses, and a lone `!`. `at` is an offset in
 * the text.
 */
function lostWords(document, text) {
    const used = new Set();
    (0,dist/* visit */.YR)(document, { Alias: (_, { source }) => void used.add(source) });
    const lost = [];
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            const isUnused = node.anchor !== undefined && !used.has(node.anchor);
            if (node.type !== dist/* Scalar */.X5.PLAIN || !node.range || !(isUnused || node.tag === '!'))
                return;
            const sign = isUnused ? '&' : '!';
            lost.push({
                message: `a value cannot begin with ${sign}`,
                hint: IN_QUOTES,
                at: text.lastIndexOf(sign, node.range[0]),
            });
        },
    });
    return lost;
}
/** Reports each conflict that Git left in the text. @returns whether there was one */
function reportConflicts(text, file, problems) {
    const lines = text.split(/\r\n?|\n/);
    const begins = lines.flatMap((line, index) => /^<{7}(?: |$)/.test(line) ? [{ file, line: index + 1, column: 1 }] : []);
    for (const place of begins) {
        problems.error(place, 'a merge conflict of Git begins here', 'keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>');
    }
    return begins.length > 0;
}

;// CONCATENATED MODULE: ./.build/src/config/yaml-errors.js

const SAME_COLUMN = 'keys of the same level must begin at the same column';
/**
 * Reports what the yaml package found, in the words of a mod's author. One slip often causes several errors on its line;
 * only the first is reported.
 *
 * @returns whether the document can be used
 */
function reportYamlErrors(document, text, placeAt, problems) {
    const errors = [...document.errors, ...document.warnings];
    const openings = openingsOf(document, text);
    const reported = new Set();
    for (const error of errors) {
        const stopped = placeAt(error.pos[0]);
        if (reported.has(stopped.line))
            continue;
        const { message, hint, offset } = describe(error, text, openings);
        const place = offset === undefined ? stopped : placeAt(offset);
        // `[#a]` has a value that begins with #, and to the parser also a bracket that is open at the end of the file.
        if (!reported.has(place.line))
            problems.error(place, message, hint);
        reported.add(stopped.line).add(place.line);
    }
    const lost = errors.length > 0 ? [] : lostWords(document, text);
    for (const { message, hint, at } of lost)
        problems.error(placeAt(at), message, hint);
    return errors.length + lost.length === 0;
}
function describe(error, text, { quotes, brackets }) {
    const { code, message } = error;
    const [start] = error.pos;
    if (code === 'TAB_AS_INDENT') {
        return { message: 'a tab is used for indentation', hint: 'indent with spaces' };
    }
    const quote = message.startsWith('Missing closing') ? (message.includes('"') ? '"' : "'") : undefined;
    if (quote !== undefined) {
        return {
            message: `the closing ${quote} is missing`,
            hint: 'add it at the end of the value',
            offset: quotes.get(start),
        };
    }
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = lineFrom(text, lineStart);
    const slip = code === 'BAD_DQ_ESCAPE' || isFlowIndent(error) ? undefined : findSlip(line);
    if (slip !== undefined)
        return { ...slip, offset: lineStart + slip.at };
    switch (code) {
        case 'BLOCK_AS_IMPLICIT_KEY':
            if (message.startsWith('A block sequence')) {
                return {
                    message: 'wrong indentation',
                    hint: 'the items of a list must begin at the same column',
                    offset: start,
                };
            }
            return describeNestedKey(line) ?? unknown(message);
        case 'MISSING_CHAR':
            if (message.startsWith('Missing ,')) {
                return { message: 'a comma is missing before this', hint: 'write a comma between two values' };
            }
            return message.startsWith('Implicit') ? NO_KEY : unknown(message);
        case 'MULTILINE_IMPLICIT_KEY':
            return NO_KEY;
        case 'BAD_INDENT':
            return isFlowIndent(error)
                ? {
                    message: `the closing ${message.slice(-1)} is missing`,
                    hint: 'add it at the end of the value',
                    offset: brackets.findLast((at) => at < start && CLOSING[text.charAt(at)] === message.slice(-1)),
                }
                : describeIndent(lineFrom(text, text.lastIndexOf('\n', lineStart - 2) + 1));
        case 'BAD_SCALAR_START':
            return { message: `a value cannot begin with ${text.charAt(start)}`, hint: IN_QUOTES };
        case 'BAD_DQ_ESCAPE':
            return {
                message: `${message.replace('Invalid escape sequence ', '')} is not an escape sequence of YAML`,
                hint: String.raw `write \\ for a backslash, or put the value in single quotes`,
            };
        case 'UNEXPECTED_TOKEN':
            if (text.slice(lineStart, start).trim() === '')
                return describeIndent('');
            return describeUnexpected(message, text.charAt(start), text.slice(0, start).trimEnd().slice(-1));
        case 'TAG_RESOLVE_FAILED': {
            const tag = message.replace('Unresolved tag: ', '');
            return { message: `the YAML tag ${tag} is not supported`, hint: `remove it, or ${IN_QUOTES}` };
        }
        case 'MULTIPLE_DOCS':
            return {
                message: 'a second YAML document begins here',
                hint: 'keep one document, without a line --- or ... inside it',
            };
        case 'NON_STRING_KEY':
            return { message: 'a key must be text', hint: 'put the key, or the whole value, in quotes' };
        default:
            return unknown(message);
    }
}
function unknown(message) {
    return { message: `this is not valid YAML: ${message}` };
}
const NO_KEY = {
    message: 'expected a key, a colon and a value',
    hint: 'write "key: value"; indent the line if it belongs to the value above',
};
/** `summary: one: two`, or a key on a line that is indented below a value. */
function describeNestedKey(line) {
    const [, key, value = ''] = /^[\s-]*([\w-]+):\s+(.*)$/.exec(line) ?? [];
    if (key === undefined)
        return undefined;
    return /:(?:\s|$)/.test(value)
        ? { message: `\`${key}\` contains \`: \``, hint: IN_QUOTES }
        : {
            message: `the line after \`${key}\` is indented too far`,
            hint: `${SAME_COLUMN}; if the line belongs to the value, put the value in quotes`,
        };
}
/** @param before the line before the wrong one */
function describeIndent(before) {
    const comment = /^\s*[\w-]+:\s+[^\s"'#].*?\s(#.*)$/.exec(before)?.[1];
    return comment === undefined
        ? { message: 'wrong indentation', hint: SAME_COLUMN }
        : { message: `the value above ends before "${comment}", because # begins a comment`, hint: IN_QUOTES };
}
/** @param before the last character before the unexpected text */
function describeUnexpected(message, found, before) {
    if (message.includes('on same line with key')) {
        return {
            message: 'a list cannot begin on the line of its key',
            hint: `write [one, two], or one item per line after "- "; if it is not a list, ${IN_QUOTES}`,
        };
    }
    if (/[\]}]/.test(found))
        return { message: `unexpected ${found}`, hint: `remove it, or ${IN_QUOTES}` };
    if (!message.endsWith('at node end'))
        return unknown(message);
    const after = { message: `unexpected text after the closing ${before}` };
    if (before === '"')
        return { ...after, hint: `if the value contains ", write \\" or use single quotes` };
    if (before === "'")
        return { ...after, hint: `if the value contains ', write '' or use double quotes` };
    return /[\]}]/.test(before) ? { ...after, hint: IN_QUOTES } : unknown(message);
}
function isFlowIndent({ code, message }) {
    return code === 'BAD_INDENT' && message.startsWith('Flow');
}
function openingsOf(document, text) {
    const quotes = new Map();
    const brackets = [];
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, range }) => {
            if (type?.startsWith('QUOTE') && range)
                quotes.set(range[1], range[0]);
        },
        Collection: (_, { flow, range }) => {
            if (flow === true && range && CLOSING[text.charAt(range[0])] !== text.charAt(range[1] - 1)) {
                brackets.push(range[0]);
            }
        },
    });
    return { quotes, brackets };
}
const CLOSING = { '[': ']', '{': '}' };
function lineFrom(text, start) {
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end).trimEnd();
}

// EXTERNAL MODULE: ./.build/src/config/yaml-limits.js
var yaml_limits = __nccwpck_require__(544);
;// CONCATENATED MODULE: ./.build/src/config/yaml-document.js

/**
 * Reads a YAML mapping and reports every problem at its place.
 *
 * @param text with newlines of any kind
 * @param file for the places
 * @returns undefined when there was an error
 */
function readYaml(text, file, problems) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    if (!(0,yaml_limits/* checkYamlLimits */.GC)(text, file, problems) || reportConflicts(text, file, problems))
        return undefined;
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        stringKeys: true,
        // The package compares each key with all keys before it, which takes quadratic time.
        uniqueKeys: false,
    });
    // In YAML 1.1, `yes`, `on` and 010 have other meanings than in YAML 1.2, which people and editors expect.
    if (document.directives.yaml.version === '1.1') {
        problems.error(placeAt(text.search(/^%YAML/m)), 'the directive %YAML 1.1 changes the meaning of yes, no, on, off and 010', 'remove the line; the file is read as YAML 1.2');
        return undefined;
    }
    const isUsable = reportYamlErrors(document, text, placeAt, problems);
    const repeated = repeatedKeys(document);
    for (const { key, offsets } of repeated)
        reportRepeated({ key, places: offsets.map(placeAt) }, problems);
    if (!isUsable || repeated.length > 0)
        return undefined;
    const value = resolve(document, placeAt, problems);
    if (value === undefined)
        return undefined;
    if (value === null)
        return emptyDocument(file);
    if (!(0,json/* isObject */.G)(value)) {
        const start = document.contents?.range[0] ?? 0;
        const found = Array.isArray(value) ? 'a list' : 'a single value';
        const slip = findSlip(text.slice(start).split('\n', 1)[0] ?? '');
        problems.error(placeAt(start), slip?.message ?? `expected keys with values, found ${found}`, slip?.hint ?? 'write one "key: value" per line');
        return undefined;
    }
    const findOffset = offsetFinder(document);
    const offsetOf = (path, wanted) => findOffset(path, wanted) ?? 0;
    return {
        value,
        placeOf: (path) => placeAt(offsetOf(path, 'value')),
        placeOfKey: (path) => placeAt(offsetOf(path, 'key')),
        commentAfter: (path) => commentAfter(document.getIn(path, true), text),
    };
}
/** The value of the whole document. @returns undefined when an alias cannot be resolved, which is reported */
function resolve(document, placeAt, problems) {
    try {
        return document.toJS({ maxAliasCount: yaml_limits/* MAX_ALIASES */.K1 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const name = /^Unresolved alias .*: (.*)$/.exec(error.message)?.[1];
        const at = name === undefined ? 0 : (offsetOfAlias(document, name) ?? 0);
        problems.error(placeAt(at), name === undefined
            ? "the YAML's aliases expand to too many values"
            : `*${name} is an alias, and its anchor &${name} is missing`, name === undefined ? yaml_limits/* WITHOUT_ALIASES */.qA : 'put the value in quotes, or write it out');
        return undefined;
    }
}
function offsetOfAlias(document, name) {
    let offset;
    (0,dist/* visit */.YR)(document, {
        Alias: (_, { source, range }) => {
            if (source === name)
                offset ??= range?.[0];
        },
    });
    return offset;
}
/** A key that occurs more than once in the same mapping: which of its values counts is not defined. */
function reportRepeated({ key, places }, problems) {
    const [first, second] = places;
    const times = places.length === 2 ? 'twice' : `${places.length} times`;
    const lines = first?.line === second?.line ? ` on line ${first?.line}` : `: lines ${first?.line} and ${second?.line}`;
    const more = places.length === 2 ? '' : ', and more';
    problems.error(second, `\`${key}\` appears ${times}${lines}${more}`, 'keep one');
}
/** A document without keys, for a file that is empty or cannot be read. */
function emptyDocument(file) {
    const place = { file, line: 1, column: 1 };
    return { value: {}, placeOf: () => place, placeOfKey: () => place, commentAfter: () => undefined };
}
/** The keys that occur more than once in the same mapping, with the offset of each occurrence. */
function repeatedKeys(document) {
    const repeated = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const seen = new Map();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const offsets = seen.get(key.value) ?? [];
                offsets.push(startOf(key) ?? 0);
                seen.set(key.value, offsets);
                if (offsets.length === 2)
                    repeated.push({ key: String(key.value), offsets });
            }
        },
    });
    return repeated;
}
/** Finds a path, or the nearest part of it that exists. The place of an alias is where it is used. */
function offsetFinder({ contents, }) {
    // Each mapping is indexed once, because every key may have a problem.
    const pairsOf = new Map();
    const findPair = (map, key) => {
        let pairs = pairsOf.get(map);
        if (pairs === undefined) {
            pairs = new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));
            pairsOf.set(map, pairs);
        }
        return pairs.get(key);
    };
    return (path, wanted) => {
        let node = contents;
        let key;
        let value = contents?.range?.[0];
        for (const step of path) {
            if ((0,dist/* isMap */.jh)(node)) {
                const pair = findPair(node, String(step));
                if (pair === undefined)
                    break;
                key = startOf(pair.key);
                value = (0,dist/* isScalar */.jn)(pair.value) && pair.value.value === null ? key : (startOf(pair.value) ?? key);
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(node)) {
                node = node.items[Number(step)];
                key = value = startOf(node) ?? value;
            }
            else
                break;
        }
        return wanted === 'key' ? (key ?? value) : value;
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ checkYamlLimits),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Si: () => (/* binding */ describeTooLong),
/* harmony export */   qA: () => (/* binding */ WITHOUT_ALIASES)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8207);

/** In characters. A page with every text as long as the portal allows has a few thousand. */
const MAX_YAML_LENGTH = 65_536;
/**
 * Prevents a small file from expanding to a huge one ("billion laughs"). The time for resolving them grows with the square
 * of this number.
 */
const MAX_ALIASES = 20;
/** No page needs more than three levels. A few thousand overflow the stack when the document is composed. */
const MAX_DEPTH = 50;
const WITHOUT_ALIASES = 'write the values out instead of using & and *';
/**
 * Reports YAML that would take minutes to read, or overflow the stack.
 *
 * @returns whether the text can be parsed
 */
function checkYamlLimits(text, file, problems) {
    const place = { file, line: 1 };
    if (text.length > MAX_YAML_LENGTH) {
        const message = `the YAML ${describeTooLong(text.length, MAX_YAML_LENGTH)}`;
        problems.error(place, message, 'move long texts into Markdown files');
        return false;
    }
    const { depth, aliases } = measure(text);
    if (depth > MAX_DEPTH) {
        problems.error(place, `the YAML is nested more than ${MAX_DEPTH} levels deep`);
        return false;
    }
    if (aliases > MAX_ALIASES) {
        problems.error(place, `the YAML has ${aliases} aliases; the limit is ${MAX_ALIASES}`, WITHOUT_ALIASES);
        return false;
    }
    return true;
}
/** "has 70,000 characters; the limit is 65,536" */
function describeTooLong(length, limit) {
    return `has ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inThousands */ .$n)(length)} characters; the limit is ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inThousands */ .$n)(limit)}`;
}
/** The depth of the nesting and the number of aliases. Needs no recursion, unlike `parseDocument`. */
function measure(text) {
    let deepest = 0;
    let aliases = 0;
    const open = Array.from(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text), (token) => ({
        token,
        depth: 0,
    }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        deepest = Math.max(deepest, depth);
        if (token.type === 'alias')
            aliases += 1;
        if ('items' in token) {
            for (const item of token.items) {
                if (item.key)
                    open.push({ token: item.key, depth: depth + 1 });
                if (item.value)
                    open.push({ token: item.value, depth: depth + 1 });
            }
        }
        else if (token.type === 'document' && token.value)
            open.push({ token: token.value, depth });
    }
    return { depth: deepest, aliases };
}

/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ LICENSES),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   U7: () => (/* binding */ MARKDOWN_FIELDS),
/* harmony export */   Yr: () => (/* binding */ FIELD_NAMES),
/* harmony export */   ec: () => (/* binding */ isMarkdownField),
/* harmony export */   gp: () => (/* binding */ TAGS),
/* harmony export */   hR: () => (/* binding */ NO_CATEGORY),
/* harmony export */   nb: () => (/* binding */ descriptorOf)
/* harmony export */ });
/* unused harmony export FIELDS */
/*
 * The fields of a page, one row each. The rest of the code derives from it the schema of modportal.yml, the parsing of the
 * live page, the comparison, the form that is sent, and the reports.
 * Values and limits are from https://wiki.factorio.com/Mod_details_API; lengths are in Unicode code points.
 */
/** The portal's value for a mod without a category. The empty string means the same. */
const NO_CATEGORY = 'no-category';
const CATEGORIES = [
    NO_CATEGORY,
    'content',
    'overhaul',
    'tweaks',
    'utilities',
    'scenarios',
    'mod-packs',
    'localizations',
    'internal',
    // The last one, because editors offer these in order.
    '',
];
/**
 * The documented list is out of date (`planets` came later), so an unknown tag is an error only if it is a slip of a known
 * one.
 */
const TAGS = [
    'transportation',
    'logistics',
    'trains',
    'combat',
    'armor',
    'enemies',
    'environment',
    'mining',
    'fluids',
    'logistic-network',
    'circuit-network',
    'manufacturing',
    'power',
    'storage',
    'blueprints',
    'cheats',
    'planets',
];
const LICENSES = [
    'default_mit',
    'default_gnugplv3',
    'default_gnulgplv3',
    'default_mozilla2',
    'default_apache2',
    'default_unlicense',
];
/** In the order of modportal.yml and of every report. */
const FIELDS = {
    title: {
        kind: 'line',
        maxLength: 250,
        infoKey: 'title',
        about: 'Display name, 1 to 250 characters.',
    },
    summary: {
        kind: 'text',
        maxLength: 500,
        infoKey: 'description',
        about: 'Short description, up to 500 characters.',
    },
    description: {
        kind: 'markdown',
        isAbsentWhenEmpty: true,
        about: 'Path of the Markdown file with the long description. An empty text clears it.',
    },
    faq: {
        kind: 'markdown',
        isAbsentWhenEmpty: true,
        about: 'Path of the Markdown file with the FAQ. An empty text clears it.',
    },
    category: {
        kind: 'choice',
        values: CATEGORIES,
        noun: 'category',
        emptyValue: NO_CATEGORY,
        about: 'Category of the mod; `no-category` for none.',
    },
    tags: { kind: 'tags', values: TAGS, isAbsentWhenEmpty: true, about: 'Tags of the mod, one per item.' },
    license: {
        kind: 'choice',
        values: LICENSES,
        noun: 'licence',
        others: {
            allowed: /^custom_\w+$/,
            usual: /^custom_[0-9a-f]{24}$/,
            hint: 'the id is the 24 hex digits in the address of the licence under "My licenses" on the portal',
        },
        isObject: true,
        about: '`default_mit` or another default licence, or `custom_<id>` for a licence that you created on the portal.',
    },
    homepage: {
        kind: 'url',
        maxLength: 256,
        infoKey: 'homepage',
        about: 'Homepage of the mod. An empty text clears it.',
    },
    source_url: {
        kind: 'url',
        maxLength: 256,
        isAbsentWhenEmpty: true,
        about: 'Address of the source code. An empty text clears it.',
    },
    deprecated: { kind: 'boolean', isAbsentWhenEmpty: true, about: 'Hides the mod from public listings.' },
};
const FIELD_NAMES = Object.keys(FIELDS);
function descriptorOf(field) {
    return FIELDS[field];
}
function isMarkdownField(field) {
    return descriptorOf(field).kind === 'markdown';
}
const MARKDOWN_FIELDS = FIELD_NAMES.filter(isMarkdownField);

/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ urlsAt),
/* harmony export */   u: () => (/* binding */ repositoryAt)
/* harmony export */ });
const GITHUB = 'https://github.com';
/** @param ref a branch, a tag or a commit; a branch may have slashes */
function urlsAt({ serverUrl, owner, name }, ref) {
    const at = ref.split('/').map(encodeURIComponent).join('/');
    const repository = `${serverUrl}/${owner}/${name}`;
    const redirecting = `${repository}/raw/${at}`;
    return {
        repository,
        blob: `${repository}/blob/${at}`,
        tree: `${repository}/tree/${at}`,
        // GitHub Enterprise has no such host, but redirects from this address to the file.
        raw: serverUrl === GITHUB ? `https://raw.githubusercontent.com/${owner}/${name}/${at}` : redirecting,
        lfs: redirecting,
    };
}
/**
 * The repository of a submodule's `url` in .gitmodules.
 *
 * @param url in any form that Git accepts: https, ssh, `git@github.com:octo/library.git`, or relative to the parent
 * @param parent the repository with the submodule; undefined when it is not known
 * @returns undefined when it is neither on github.com nor on the parent's server. A password in the URL is removed
 */
function repositoryAt(url, parent) {
    const servers = new Set([parent?.serverUrl ?? GITHUB, GITHUB]);
    // No event says whether a submodule is private.
    const at = (serverUrl, segments) => {
        const [owner = '', name = '', ...more] = segments.filter((segment) => segment !== '');
        const repository = name.replace(/\.git$/, '');
        const isUsual = [owner, repository].every((part) => /^(?!\.{1,2}$)[\w.-]+$/.test(part));
        return isUsual && more.length === 0
            ? { serverUrl, owner, name: repository, isPrivate: undefined }
            : undefined;
    };
    if (/^\.\.?\//.test(url)) {
        if (parent === undefined)
            return undefined;
        const segments = [parent.owner, parent.name];
        for (const segment of url.split('/')) {
            if (segment === '..' && segments.pop() === undefined)
                return undefined;
            if (segment !== '.' && segment !== '..')
                segments.push(segment);
        }
        return at(parent.serverUrl, segments);
    }
    // `user@host:path` is short for ssh.
    const whole = url.includes('://') ? url : url.replace(/^([^/:]+):(?!\/\/)/, 'ssh://$1/');
    if (!URL.canParse(whole) || !/^(?:https?|ssh|git|git\+ssh):/i.test(whole))
        return undefined;
    const { protocol, hostname, host, pathname } = new URL(whole);
    const isSsh = protocol.includes('ssh');
    for (const serverUrl of servers) {
        const server = new URL(serverUrl);
        const isThisServer = isSsh
            ? [server.hostname, `ssh.${server.hostname}`].includes(hostname)
            : [server.host, `www.${server.host}`].includes(host);
        if (isThisServer)
            return at(serverUrl, pathname.split('/'));
    }
    return undefined;
}

/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns undefined when the text is not a JSON object */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 7603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/** The beginning of an image's id, for people: eight of forty hex digits identify an image of one gallery. */
function shortId(id) {
    return id.slice(0, 8);
}

/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/** A failure in a list of problems. */
function toProblem(failure) {
    return { severity: 'error', ...failure };
}
/** The message of an error, with its hint if it has one. */
function toFailure(error) {
    if (!(error instanceof Error))
        return { message: String(error) };
    const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
    return { message: error.message, ...(hint !== undefined && { hint }) };
}

/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Ty: () => (/* binding */ changedParts)
/* harmony export */ });
function isEmpty({ fields, gallery }) {
    return fields.length === 0 && gallery === undefined;
}
/** The names of the parts that differ, in the order of modportal.yml, `images` last. */
function changedParts({ fields, gallery }) {
    const names = fields.map(({ field }) => field);
    return gallery === undefined ? names : [...names, 'images'];
}
/** The id of the image on the portal, now or after its upload. */
function idOf(item) {
    return item.kind === 'live' ? item.image.id : item.file.sha1;
}

/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ showPlace),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   mu: () => (/* binding */ withHint),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the most to the least severe. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** In one file. Nobody fixes more before the next run. */
const MAX_PER_FILE = 100;
/** In all files together. GitHub shows 10 annotations of a kind, and a comment has room for a few hundred lines. */
const MAX_IN_ALL = 1000;
/** Collects problems, so that one run reports all of them and not only the first. */
class Problems {
    list = [];
    errors = 0;
    /**
     * The problems to report: file by file, in the order of each file's first problem, and from top to bottom in each file.
     * If there are too many, the more severe are preferred, and one more problem for each file counts the omitted ones. That
     * problem is as severe as the worst of them.
     */
    inOrder() {
        const files = byFile(this.list).map((problems) => ({ problems, kept: new Set() }));
        let room = MAX_IN_ALL;
        for (const severity of SEVERITIES) {
            for (const { problems, kept } of files) {
                const ofKind = problems.filter((problem) => problem.severity === severity);
                const chosen = ofKind.slice(0, Math.min(room, MAX_PER_FILE - kept.size));
                for (const problem of chosen)
                    kept.add(problem);
                room -= chosen.length;
            }
        }
        const reported = files.flatMap(({ problems, kept }) => {
            if (kept.size === 0)
                return [];
            const left = problems.filter((problem) => !kept.has(problem));
            const file = problems[0]?.place?.file;
            const [place, where] = file === undefined ? [undefined, ''] : [{ file }, ' in this file'];
            return [...problems.filter((problem) => kept.has(problem)), ...countLeft(left, where, place)];
        });
        const unnamed = files.filter(({ kept }) => kept.size === 0);
        const where = ` in ${unnamed.length} more file${unnamed.length === 1 ? '' : 's'}`;
        const left = unnamed.flatMap(({ problems }) => problems);
        return [...reported, ...countLeft(left, where)];
    }
    addAll(problems) {
        // Not `push(...problems)`: a hundred thousand arguments overflow the stack.
        for (const problem of problems)
            this.push(problem);
    }
    /** @param place undefined for a problem outside of files */
    error(place, message, hint) {
        this.add('error', place, message, hint);
    }
    warn(place, message, hint) {
        this.add('warning', place, message, hint);
    }
    notice(place, message, hint) {
        this.add('notice', place, message, hint);
    }
    add(severity, place, message, hint) {
        this.push({ severity, message, ...(place && { place }), ...(hint !== undefined && { hint }) });
    }
    push(problem) {
        this.list.push(problem);
        if (problem.severity === 'error')
            this.errors += 1;
    }
    get errorCount() {
        return this.errors;
    }
}
/** The problems of each file, from top to bottom, without duplicates. A file that is read for two fields has each twice. */
function byFile(problems) {
    const files = new Map();
    for (const problem of problems) {
        const file = problem.place?.file;
        const ofFile = files.get(file) ?? [];
        ofFile.push(problem);
        files.set(file, ofFile);
    }
    return [...files.values()].map((ofFile) => {
        const sorted = ofFile.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
        return withoutDuplicates(sorted);
    });
}
/** @param sorted by place, so that only problems of one place have to be compared; a file can have a million */
function withoutDuplicates(sorted) {
    const atPlace = new Set();
    let last;
    return sorted.filter(({ severity, message, hint, place }) => {
        if (place?.line !== last?.line || place?.column !== last?.column)
            atPlace.clear();
        last = place;
        const key = JSON.stringify([severity, message, hint]);
        if (atPlace.has(key))
            return false;
        atPlace.add(key);
        return true;
    });
}
function countLeft(left, where, place) {
    if (left.length === 0)
        return [];
    const severity = SEVERITIES.find((each) => left.some((problem) => problem.severity === each)) ?? 'notice';
    const message = left.length === 1 ? 'there is 1 more problem' : `there are ${left.length} more problems`;
    return [{ severity, message: message + where, ...(place && { place }) }];
}
/** `path:line:column`, or as much of it as is known. */
function showPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
/** A message and its hint as one line. */
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return message.endsWith(')') ? `${message}; ${hint}` : `${message} (${hint})`;
}

/***/ }),

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ emptyValueOf),
/* harmony export */   am: () => (/* binding */ isSameValue),
/* harmony export */   dl: () => (/* binding */ differingParts)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4412);

/**
 * Whether two values of a field are equal on the portal. The portal changes newlines and outer white space, keeps tags
 * in no particular order, and has two words for "no category".
 *
 * @param embedded addresses of images in a Markdown text, whose queries do not count
 */
function isSameValue(field, a, b, embedded) {
    return withoutQueries(comparable(field, a), embedded) === withoutQueries(comparable(field, b), embedded);
}
/** The parts that differ between two reads of one page, in the order of modportal.yml, `images` last. */
function differingParts(before, after) {
    const fields = _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_NAMES */ .Yr.filter((field) => {
        const [old, now] = [before.fields[field], after.fields[field]];
        if (old === undefined || now === undefined)
            return old !== now;
        return comparable(field, old) !== comparable(field, now);
    });
    const ids = ({ images }) => images?.map(({ id }) => id).join();
    return ids(before) === ids(after) ? fields : [...fields, 'images'];
}
function comparable(field, value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        return [...new Set(value)].sort().join(',');
    return value.replace(/\r\n?/g, '\n').trim() || emptyValueOf(field);
}
/** The value that the portal stores for an empty value of the field. */
function emptyValueOf(field) {
    return (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorOf */ .nb)(field).emptyValue ?? '';
}
/**
 * Drops queries and fragments from the portal's own addresses in a text. A signature in one of them changes with each
 * read; if it were compared, every run would write the text again.
 */
function withoutQueries(text, addresses) {
    return addresses.reduce((result, address) => {
        const bare = address.replace(/[?#].*/, '');
        const [start, ...others] = result.split(bare);
        return [start, ...others.map((after) => after.replace(/^[?#][^\s()<>"']*/, ''))].join(bare);
    }, text);
}

/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ imageAddress)
/* harmony export */ });
/* harmony import */ var _text_secure_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(866);

/** Characters that could end an address in Markdown, a table cell, `srcset` or HTML, or start something else there. */
const UNSAFE = /[\s()<>[\]{}"'`|\\^]|,$/g;
/**
 * Checks and encodes an image's address from the portal, so that it can be put into a published text. Whatever it
 * contains, it must stay an address: `x) [click](https://evil.example` would add a link to the page.
 *
 * @param portal any address on the portal; if the portal is on this machine, http is allowed for images there too
 * @returns the encoded address; undefined when it is not a web address
 */
function imageAddress(written, portal) {
    if (!URL.canParse(written))
        return undefined;
    const url = new URL(written);
    if ((0,_text_secure_url_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnsafe */ .TE)(url, new URL(portal)) !== undefined)
        return undefined;
    if (url.username !== '' || url.password !== '')
        return undefined;
    // The host is left alone: it cannot contain an unsafe character, except for the brackets of IPv6.
    const path = url.href.slice(url.origin.length).replace(UNSAFE, encode);
    // A browser would read an entity as the character that it names.
    return url.origin + path.replace(/&(?=#?\w+;)/g, '&amp;');
}
function encode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/***/ }),

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listImages),
  j: () => (/* binding */ planPage)
});

// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/model/live-page.js
var live_page = __nccwpck_require__(7603);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
// EXTERNAL MODULE: ./.build/src/plan/compare.js
var compare = __nccwpck_require__(1084);
// EXTERNAL MODULE: ./.build/src/plan/image-address.js
var image_address = __nccwpck_require__(255);
;// CONCATENATED MODULE: ./.build/src/plan/declared-value.js

/**
 * @param declared the field's value in the repository
 * @param addresses by SHA1, addresses that the portal returned for uploads, whether or not the live page shows them
 */
function declaredValue(field, declared, live, addresses) {
    const awaits = [];
    const embedded = new Set();
    const unsafe = new Set();
    const liveUrls = new Map(live.images?.map(({ id, url }) => [id, url]));
    const addressOf = (sha1) => {
        const url = addresses.get(sha1) ?? liveUrls.get(sha1) ?? '';
        const known = (0,image_address/* imageAddress */.e)(url, live.address);
        if (known !== undefined)
            return known;
        if (url !== '')
            unsafe.add(url);
        awaits.push(sha1);
        return guessAddress(sha1, liveUrls, live.address);
    };
    const embed = (sha1) => {
        const address = addressOf(sha1);
        embedded.add(address);
        return address;
    };
    const valueOf = () => {
        if (typeof declared !== 'object')
            return declared;
        const parts = declared.map((part) => (typeof part === 'string' ? part : embed(part.sha1)));
        return (0,model_fields/* descriptorOf */.nb)(field).kind === 'tags' ? [...new Set(parts)] : parts.join('');
    };
    return { value: valueOf(), awaits, embedded: [...embedded], unsafe: [...unsafe] };
}
/**
 * A guess from the portal's current addresses. It is only shown: the portal's own address replaces it before the text is
 * sent.
 */
function guessAddress(sha1, liveUrls, portal) {
    for (const [id, url] of liveUrls) {
        const like = (0,image_address/* imageAddress */.e)(url, portal);
        if (!like?.includes(id))
            continue;
        const at = like.lastIndexOf(id);
        return like.slice(0, at) + sha1 + like.slice(at + id.length);
    }
    return `https://assets-mod.factorio.com/assets/${sha1}.png`;
}

;// CONCATENATED MODULE: ./.build/src/plan/license-notice.js

/**
 * The notice for a licence file that disagrees with the live licence. Every mod starts as MIT on the portal, whatever its
 * repository says. A live custom licence was chosen on purpose, and its text is not known here.
 *
 * @returns undefined if the configuration declares the licence, or if there is nothing to compare
 */
function noticeOfLicense({ licenseFile, fields, config }, live) {
    if (licenseFile === undefined || fields.license !== undefined)
        return undefined;
    const before = model_fields/* LICENSES */.Bw.find((license) => license === live.fields.license);
    if (before === undefined || before === licenseFile.license)
        return undefined;
    return {
        severity: 'notice',
        message: `the licence on the page is ${before}, but ${licenseFile.file} has the text of ${licenseFile.license}`,
        hint: `to publish the licence of the file, add the line \`license: ${licenseFile.license}\``,
        place: { file: config, line: 1 },
    };
}

// EXTERNAL MODULE: ./.build/src/plan/served-ids.js
var served_ids = __nccwpck_require__(8109);
// EXTERNAL MODULE: ./.build/src/model/plan.js
var plan = __nccwpck_require__(1058);
;// CONCATENATED MODULE: ./.build/src/plan/plan-gallery.js

/**
 * Plans the gallery: the folder's images in order, then all other live images in their current order, except those that
 * `prune` removes. Pure.
 */
function planGallery(gallery, before, options = {}) {
    const liveById = new Map(before.map((image) => [image.id, image]));
    const ofFolder = gallery.images.map((file) => {
        const image = liveById.get(file.sha1);
        return image === undefined ? { kind: 'new', file } : { kind: 'live', image, file };
    });
    return planItems(ofFolder, gallery.prune === true, before, options);
}
/**
 * Plans a gallery of any images: these in order, then all other live images in their current order, except those that
 * `prune` removes. Pure.
 *
 * @param items each once
 */
function planItems(items, prune, before, { removable }) {
    const managed = new Set(items.map(plan/* idOf */.TH));
    const removed = before.filter(({ id }) => prune && !managed.has(id) && (removable?.has(id) ?? true));
    const removedIds = new Set(removed.map(({ id }) => id));
    const others = new Map(before.map((image) => [image.id, image]));
    const unmanaged = [...others.values()].filter(({ id }) => !managed.has(id) && !removedIds.has(id));
    const after = [...items, ...unmanaged.map((image) => ({ kind: 'live', image }))];
    if (after.map(plan/* idOf */.TH).join() === before.map(({ id }) => id).join())
        return { unmanaged };
    return {
        unmanaged,
        change: {
            before,
            after,
            uploads: after.flatMap((item) => (item.kind === 'new' ? item.file : [])),
            removed,
            moved: findMoved(before, after, managed),
        },
    };
}
/**
 * Finds the fewest images that have to move, and of those as few of the managed ones as possible: an author who edits one
 * screenshot should not read that another one has moved.
 *
 * @param managed ids of the images that come first; the others are in the order that they had
 */
function findMoved(before, after, managed) {
    const placeBefore = new Map(before.map(({ id }, at) => [id, at]));
    const live = after
        .filter((item) => item.kind === 'live')
        .map((item) => ({ ...item, place: placeBefore.get(item.image.id) ?? 0 }));
    const first = live.filter(({ image }) => managed.has(image.id));
    const longest = longestRun(first.map(({ place }) => place));
    const staying = new Set();
    for (let run = longest; run !== undefined; run = run.previous)
        staying.add(run.place);
    // The other images go after the managed ones, in the order that they already have.
    const last = longest?.place ?? -1;
    return live
        .filter(({ image, place }) => (managed.has(image.id) ? !staying.has(place) : place < last))
        .map(({ image }) => image);
}
/**
 * Finds the longest run of ascending places, by patience sorting. If there are several, it returns the one that ends at the
 * lowest place, since most other images are after that. The time is linear if the places are almost in order.
 */
function longestRun(places) {
    /** At index n: of the runs with n + 1 places, the one that ends at the lowest place. */
    const runs = [];
    for (const place of places) {
        const shorter = runs.findLastIndex((run) => run.place < place);
        runs[shorter + 1] = { place, previous: runs[shorter] };
    }
    return runs.at(-1);
}

;// CONCATENATED MODULE: ./.build/src/plan/restored-gallery.js

/**
 * Plans the gallery of a backup: exactly its images, in its order. An image that is still live is identified by its id, and
 * any other is uploaded again. Pure.
 *
 * @param problems receives an error for images that can no longer be restored, or a warning if `skipLost` is set; and a
 *   warning if live images would have to be removed to leave an empty gallery
 * @returns undefined when the gallery already matches, as far as it can be restored
 */
function planRestoredGallery({ mod, images, skipLost }, before, options, problems) {
    const liveById = new Map(before.map((image) => [image.id, image]));
    const items = new Map();
    const lost = [];
    for (const image of images) {
        const item = restoreImage(image, liveById);
        if (item === undefined)
            lost.push(image);
        // By id, because the portal can show two images with the same bytes only once.
        else if (!items.has((0,plan/* idOf */.TH)(item)))
            items.set((0,plan/* idOf */.TH)(item), item);
    }
    if (lost.length > 0)
        problems.push(describeLost(lost, mod, skipLost));
    if (items.size > 0)
        return planItems([...items.values()], true, before, options).change;
    if (before.length > 0 && (lost.length === 0 || skipLost))
        problems.push(describeRest(before, mod));
    return undefined;
}
/** @returns undefined when the image is neither live nor saved */
function restoreImage({ id, file }, liveById) {
    // If the portal served other bytes for the image, an earlier restoration has uploaded these under their own id.
    const image = liveById.get(id) ?? (file && liveById.get(file.sha1));
    if (image !== undefined)
        return { kind: 'live', image };
    return file && { kind: 'new', file };
}
/** Images in one message. */
const MAX_NAMES = 10;
function describeLost(lost, mod, isSkipped) {
    const [are, them] = lost.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const gone = `${(0,plain_text/* count */.U9)(lost.length, 'image')} of ${mod} ${are} no longer on the portal and not saved in the backup`;
    if (isSkipped)
        return {
            severity: 'warning',
            message: `${gone}, so the gallery is restored without ${them}: ${list(lost)}`,
        };
    return {
        severity: 'error',
        message: `${gone}: ${list(lost)}`,
        hint: `add ${them} again in the web form (the same file gets the same id), or use --without-lost-images to restore everything else`,
    };
}
/** `images/edit` without images would empty the gallery. Authors lost galleries that way, so it is never sent. */
function describeRest(images, mod) {
    const [stays, them] = images.length === 1 ? ['stays', 'it'] : ['stay', 'them'];
    return {
        severity: 'warning',
        message: `there is no image to restore for ${mod}, and a gallery is never emptied, so ${(0,plain_text/* count */.U9)(images.length, 'live image')} ${stays}: ${list(images)}`,
        hint: `remove ${them} in the web form`,
    };
}
function list(images) {
    const names = images.map(({ id, url }) => (url.includes(id) ? url : `${id} ${url}`.trim()));
    return (0,plain_text/* listFirst */.rL)(names, MAX_NAMES);
}

;// CONCATENATED MODULE: ./.build/src/plan/plan-page.js

/** Compares the page that the repository declares with the live page. Pure. */
function planPage(declared, live, options = {}) {
    const page = (0,served_ids/* withServedIds */.o)(declared, live);
    const problems = [];
    const unknown = model_fields/* FIELD_NAMES */.Yr.filter((field) => page.fields[field] !== undefined && live.fields[field] === undefined);
    const hasGallery = (page.gallery ?? page.restoration?.images) !== undefined;
    if (hasGallery && live.images === undefined)
        unknown.push('images');
    const fields = model_fields/* FIELD_NAMES */.Yr.flatMap((field) => planField(field, page, live, options, problems) ?? []);
    const images = planImages(page, live, options, problems);
    const notice = noticeOfLicense(page, live);
    if (notice !== undefined)
        problems.push(notice);
    return {
        mod: page.mod,
        config: page.config,
        ...(page.restoration && { isRestoration: true }),
        address: live.address,
        fields,
        ...images,
        unknown,
        problems,
    };
}
function planField(field, page, live, { addresses = new Map() }, problems) {
    const declared = page.fields[field];
    if (declared === undefined)
        return undefined;
    const place = page.places[field] && { place: page.places[field] };
    const before = live.fields[field];
    if (before === undefined) {
        const message = `the portal's API does not return the live \`${field}\`, so it is left alone`;
        problems.push({ severity: 'warning', message, ...place });
        return undefined;
    }
    const { value, awaits, embedded, unsafe } = declaredValue(field, declared, live, addresses);
    for (const url of unsafe) {
        problems.push({
            severity: 'error',
            message: `the portal's address of an image in the \`${field}\` is not a plain https address, so it is not published: ${url}`,
            hint: 'look at the image on the portal, and run again when its address is right',
            ...place,
        });
    }
    if ((0,compare/* isSameValue */.am)(field, value, before, embedded))
        return undefined;
    if (typeof value === 'object' && value.length === 0) {
        if (page.restoration !== undefined) {
            problems.push({
                severity: 'warning',
                message: `the backup has no ${field}, but the live ones stay, because the portal's API cannot clear the ${field}: ${before.toString()}`,
                hint: 'remove them in the web form',
            });
            return undefined;
        }
        problems.push({
            severity: 'error',
            message: `\`${field}: []\` cannot clear the ${field}: the portal's API does not support it (live: ${String(before)})`,
            hint: `keep one of the ${field}, remove \`${field}\` from the configuration, or clear them once in the web form`,
            ...place,
        });
        return undefined;
    }
    const after = value === '' ? (0,compare/* emptyValueOf */.Q6)(field) : value;
    const origin = (0,model_fields/* isMarkdownField */.ec)(field) ? page.texts?.[field] : undefined;
    const source = origin && { file: origin.file, lines: origin.lines };
    return { field, before, after, ...(source && { source }), ...(awaits.length > 0 && { awaits }) };
}
function planImages(page, live, options, problems) {
    const { gallery, restoration } = page;
    const restored = restoration?.images;
    if (gallery === undefined && restored === undefined)
        return {};
    const place = page.places.images && { place: page.places.images };
    if (live.images === undefined) {
        const rest = gallery ? ', or remove `images` from the configuration to publish the rest' : '';
        problems.push({
            severity: 'error',
            message: "the portal's response may leave out live images, so the gallery cannot be changed safely",
            hint: `run again later${rest}`,
            ...place,
        });
        return {};
    }
    if (gallery === undefined) {
        const wanted = { mod: page.mod, images: restored ?? [], skipLost: restoration?.skipLost ?? false };
        const change = planRestoredGallery(wanted, live.images, options, problems);
        return change ? { gallery: change } : {};
    }
    const { unmanaged, change } = planGallery((0,served_ids/* withEachIdOnce */.a)(gallery, problems), live.images, options);
    if (unmanaged.length > 0 && gallery.prune === undefined)
        problems.push({ ...describeUnmanaged(unmanaged, gallery, live), ...place });
    return {
        ...(change && { gallery: change }),
        ...(unmanaged.length > 0 && gallery.prune === false && { kept: unmanaged }),
    };
}
/** Images in one message. */
const plan_page_MAX_NAMES = 5;
/** `prune` has not been written, so the author may not know that an edited screenshot leaves its old version behind. */
function describeUnmanaged(unmanaged, { source }, live) {
    const [are, them] = unmanaged.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const names = unmanaged.map(({ id }) => `\`${(0,live_page/* shortId */.m)(id)}\``);
    return {
        severity: 'warning',
        message: `${(0,plain_text/* count */.U9)(unmanaged.length, 'live image')} ${are} not in ${source} and ${are} kept at the end of the gallery: ${(0,plain_text/* listFirst */.rL)(names, plan_page_MAX_NAMES)}`,
        hint: `add ${them} to ${source}, or write \`images.prune: true\` to remove ${them}, or \`images.prune: false\` to keep ${them} without this warning`,
        links: unmanaged.slice(0, plan_page_MAX_NAMES).flatMap(({ id, url }) => {
            const address = (0,image_address/* imageAddress */.e)(url, live.address);
            return address === undefined ? [] : [{ text: (0,live_page/* shortId */.m)(id), address }];
        }),
    };
}
/** The addresses of the first five images, and the number of the others. */
function listImages(images) {
    const addresses = images.map(({ id, url }) => url || id);
    return (0,plain_text/* listFirst */.rL)(addresses, plan_page_MAX_NAMES);
}

/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withEachIdOnce),
/* harmony export */   o: () => (/* binding */ withServedIds)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4412);

/**
 * The page with the portal's ids for images whose downloaded bytes differ from those uploaded. If such an image is no
 * longer live, its file is a new image with another id.
 */
function withServedIds(page, live) {
    const liveIds = new Set(live.images?.map(({ id }) => id));
    const files = page.gallery?.images ?? page.restoration?.images?.flatMap(({ file }) => file ?? []) ?? [];
    const served = new Map(files.flatMap(({ sha1, portalId = '' }) => (liveIds.has(portalId) ? [[sha1, portalId]] : [])));
    if (served.size === 0)
        return page;
    const idOf = (sha1) => served.get(sha1) ?? sha1;
    const withIds = (text) => text.map((part) => (typeof part === 'string' ? part : { sha1: idOf(part.sha1) }));
    const declared = _model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN_FIELDS */ .U7.flatMap((field) => {
        const text = page.fields[field];
        return text === undefined ? [] : [[field, withIds(text)]];
    });
    const texts = Object.entries(page.texts ?? {}).map(([field, text]) => {
        const edits = text.edits.map((edit) => ({ ...edit, parts: withIds(edit.parts) }));
        return [field, { ...text, edits }];
    });
    return {
        ...page,
        ...(page.gallery && {
            gallery: {
                ...page.gallery,
                images: page.gallery.images.map((image) => ({ ...image, sha1: idOf(image.sha1) })),
            },
        }),
        fields: {
            ...page.fields,
            ...Object.fromEntries(declared),
        },
        texts: Object.fromEntries(texts),
    };
}
/**
 * The gallery with each id once, with a warning. Two files with different bytes have the same id if one is the original of
 * an image, and the other one was downloaded as the portal serves it.
 */
function withEachIdOnce(gallery, problems) {
    const byId = new Map();
    for (const image of gallery.images) {
        const { file } = byId.get(image.sha1) ?? {};
        if (file === undefined)
            byId.set(image.sha1, image);
        else
            problems.push({
                severity: 'warning',
                message: `on the portal, the image is the same as ${file}, so it is shown only once`,
                hint: 'remove one of the two files',
                place: { file: image.file },
            });
    }
    return byId.size === gallery.images.length ? gallery : { ...gallery, images: [...byId.values()] };
}

/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   _F: () => (/* binding */ KEY_PROFILE),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/** Where a person gets a key. */
const KEY_PROFILE = 'https://factorio.com/profile';
/** The usage that the key must have, as the form on the profile names it. */
const KEY_USAGE = 'the usage "ModPortal: Edit Mods"';
/** Whether a text may be a key: one without spaces, line breaks and other characters that a header cannot have. */
function looksLikeKey(text) {
    return /^[\x21-\x7e]+$/.test(text);
}

/***/ }),

/***/ 7510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ PortalClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
// EXTERNAL MODULE: ./.build/src/text/secure-url.js
var secure_url = __nccwpck_require__(866);
// EXTERNAL MODULE: ./.build/src/portal/portal-error.js
var portal_error = __nccwpck_require__(5633);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __nccwpck_require__(3395);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./.build/src/portal/retrier.js

/** A failed try that is worth another one: the network, an overloaded portal, a response that is not JSON. */
class TransientError extends Error {
    retryAfterMs;
    name = 'TransientError';
    /** The kind of PortalError that it becomes when the tries are used up. */
    kind;
    /** @param retryAfterMs how long the portal asked to wait, in milliseconds */
    constructor(message, retryAfterMs, { kind = 'unreachable', ...options } = {}) {
        super(message, options);
        this.retryAfterMs = retryAfterMs;
        this.kind = kind;
    }
}
/**
 * An error of a host other than the portal's. That host may be down while the portal itself can still be reached, so other
 * calls are tried.
 */
function forThisCallOnly(error) {
    if (!(error instanceof TransientError))
        return error;
    return new TransientError(error.message, error.retryAfterMs, { cause: error.cause, kind: 'this-call' });
}
const systemClock = {
    // `performance` would make Node.js load a module of 2 ms.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end);
    }),
    after: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => {
            clearTimeout(timer);
        };
    },
    random: Math.random,
};
/** In milliseconds: the longest first wait. It doubles with each try, up to LONGEST_DELAY_MS. */
const FIRST_DELAY_MS = 2000;
const LONGEST_DELAY_MS = 30_000;
/**
 * In milliseconds: the last try of an operation begins this long after its first one, or up to LONGEST_DELAY_MS later. A
 * restart of the portal takes less time.
 */
const OPERATION_MS = 2 * 60_000;
/** One upload may take longer than OPERATION_MS. It is tried again all the same. */
const FEWEST_TRIES = 3;
/** A portal that asks for more than this is down for a while; waiting would only use up the runner's minutes. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
/** In milliseconds: several operations that each need all their tries, or uploads on a slow line. */
const RUN_MS = 30 * 60_000;
/**
 * Retries transient errors for about two minutes for each operation, with exponential backoff and jitter, within one
 * deadline for the whole run. The portal's usage guidelines ask for backoff. Half of each wait is random. Full jitter is
 * not used, because it can use up all tries within seconds. The retries of @actions/http-client are not used, because they
 * do not cover POST, 429, resets or Retry-After.
 */
class Retrier {
    onWait;
    clock;
    endsAt;
    stopping = new AbortController();
    constructor(onWait, clock = systemClock) {
        this.onWait = onWait;
        this.clock = clock;
        this.endsAt = clock.now() + RUN_MS;
        // Any number of operations may wait at the same time, and Node.js would warn of more than ten.
        (0,external_node_events_.setMaxListeners)(0, this.stopping.signal);
    }
    /** The time that is left for the run, in milliseconds; never below 0. */
    get remainingMs() {
        return Math.max(0, this.endsAt - this.clock.now());
    }
    /** Ends all waits: no operation is tried again. */
    stop() {
        this.stopping.abort();
    }
    async sleep(ms) {
        const { signal } = this.stopping;
        if (!signal.aborted)
            await this.clock.sleep(Math.min(ms, this.remainingMs), signal);
    }
    /**
     * Runs one operation, and puts its name in front of every PortalError.
     *
     * @param operation completes "could not \u2026", e.g. "read the page of big-mod"
     * @param attempt one try; after a TransientError comes the next one, and any other error is thrown at once
     * @throws PortalError, also when the tries or the time are used up
     */
    async run(operation, attempt) {
        try {
            return await this.retry(operation, attempt);
        }
        catch (error) {
            throw error instanceof portal_error/* PortalError */.vg ? error.during(operation) : error;
        }
    }
    async retry(operation, attempt) {
        const startedAt = this.clock.now();
        for (let next = 2;; next++) {
            try {
                return await attempt();
            }
            catch (error) {
                if (!(error instanceof TransientError))
                    throw error;
                const delayMs = Math.max(this.backoff(next - 2), error.retryAfterMs ?? 0);
                const reason = this.whyStop(next - 1, this.clock.now() - startedAt, delayMs, error);
                if (reason !== undefined) {
                    // When the run's time is used up, no other call can succeed either.
                    const kind = delayMs < this.remainingMs ? error.kind : 'unreachable';
                    throw new portal_error/* PortalError */.vg(kind, `${error.message}; gave up ${reason}`, {
                        hint: 'run again later; a run continues where the last one ended',
                        cause: error,
                    });
                }
                this.onWait({ operation, reason: error.message, delayMs, next });
                await this.sleep(delayMs);
                if (this.stopping.signal.aborted)
                    throw new portal_error/* PortalError */.vg(error.kind, error.message, { cause: error });
            }
        }
    }
    whyStop(tries, elapsedMs, delayMs, { retryAfterMs = 0 }) {
        if (tries >= FEWEST_TRIES && elapsedMs >= OPERATION_MS)
            return `after ${tries} tries in ${Math.round(elapsedMs / 60_000)} minutes`;
        if (retryAfterMs > LONGEST_RETRY_AFTER_MS)
            return `because the portal asks to wait ${seconds(retryAfterMs)}`;
        if (delayMs >= this.remainingMs)
            return `because the run's ${RUN_MS / 60_000} minutes are used up`;
        return undefined;
    }
    /** From half of the longest wait up to all of it, so never under a second. @param earlier the number of earlier waits */
    backoff(earlier) {
        const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** earlier);
        return (longest * (1 + this.clock.random())) / 2;
    }
}
function seconds(ms) {
    return `${Math.ceil(ms / 1000)} seconds`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = process.getBuiltinModule("node:https");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(9783);
;// CONCATENATED MODULE: ./.build/src/portal/tunnel.js

/** A proxy did not accept CONNECT. */
class ProxyError extends Error {
    status;
    name = 'ProxyError';
    constructor(status) {
        super(`the proxy refused the connection with status ${status}`);
        this.status = status;
    }
}
/**
 * Reaches https hosts through an HTTP proxy, with CONNECT (RFC 9110, 9.3.6). `destroy` also closes connections that the
 * proxy has not responded to yet.
 *
 * Rejected alternatives: `tunnel`, which @actions/http-client uses, cannot be stopped while it waits for the proxy, and
 * calls the deprecated `new Buffer`. The ProxyAgent of undici 6.29 aborts the process after a 407, and connects again 2,000
 * times a second to a proxy that hangs up. https-proxy-agent 7 cannot be stopped while it waits either.
 */
class TunnelAgent extends external_node_https_namespaceObject.Agent {
    proxy;
    waiting = new Set();
    /** @param proxy with a user name and password that are already decoded, if it has them */
    constructor(proxy, options = {}) {
        super(options);
        this.proxy = proxy;
    }
    createConnection(options, callback) {
        // The types want a stream beside an error; Node.js reads none then.
        const fail = callback;
        const request = this.connect(`${bracketed(options.host ?? '')}:${options.port ?? 443}`);
        this.waiting.add(request);
        request.once('close', () => this.waiting.delete(request));
        request.on('error', (error) => fail?.(error));
        request.once('connect', ({ statusCode: status = 0 }, socket, head) => {
            this.waiting.delete(request);
            // Errors after this surface on the TLS socket, or in the ProxyError below.
            socket.on('error', () => undefined);
            if (status < 200 || status > 299) {
                socket.destroy();
                fail?.(new ProxyError(status));
                return;
            }
            if (head.length > 0)
                socket.unshift(head);
            const secure = super.createConnection({ ...options, socket });
            if (secure)
                callback?.(null, secure);
        });
        request.end();
        return undefined;
    }
    destroy() {
        super.destroy();
        for (const request of this.waiting)
            request.destroy();
    }
    /** @param authority host and port to reach */
    connect(authority) {
        const { protocol, hostname, port, username, password } = this.proxy;
        const isTls = protocol === 'https:';
        const credentials = Buffer.from(`${username}:${password}`).toString('base64');
        return (isTls ? external_node_https_namespaceObject : external_node_http_).request({
            method: 'CONNECT',
            host: hostname.replace(/^\[(.*)\]$/, '$1'),
            port: port === '' ? (isTls ? 443 : 80) : port,
            path: authority,
            headers: {
                host: authority,
                ...((username !== '' || password !== '') && { 'proxy-authorization': `Basic ${credentials}` }),
            },
            agent: false,
        });
    }
}
/** The host as in a URL: an IPv6 address is in brackets. */
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./.build/src/portal/wire.js

/** In bytes. The largest page on the portal is about a megabyte, most of it releases. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
/**
 * The connections of one run. They are kept open between requests: connecting again costs one round trip, and two or three
 * more with TLS.
 *
 * It uses the client of Node.js. The client of @actions/http-client is not used, because it never settles after a `101`
 * response or behind a silent proxy. Only its choice of a proxy from the environment (HTTPS_PROXY, NO_PROXY) is used.
 */
class Connections {
    clock;
    /**
     * By origin and proxy, the agents without a request. Each agent has one connection and serves one request at a time:
     * destroying it closes the sockets of that request, also those to a proxy, and no others.
     */
    idle = new Map();
    constructor(clock) {
        this.clock = clock;
    }
    /** Closes the idle connections. Call it when no more requests will be sent. */
    close() {
        for (const agent of [...this.idle.values()].flat())
            agent.destroy();
        this.idle.clear();
    }
    /**
     * Sends one request and reads the whole response. It ends by the deadline whatever the other side does: the deadline
     * settles the promise itself and then closes every socket, instead of relying on an abort to reach each stage.
     *
     * A server may close an idle connection at the moment when a request begins. Such a request is sent again at once, on a
     * new connection. The server may have received the first one: every request must be harmless to repeat, unless its
     * address is temporary.
     *
     * @throws TransientError when there was no whole response; PortalError when the response is too large, or when a proxy
     *   is set up in a way that cannot work
     */
    async send(outgoing) {
        const { url, deadlineMs } = outgoing;
        const proxy = proxyFor(url);
        let cancel = () => undefined;
        const deadline = new Promise((_, reject) => {
            cancel = this.clock.after(deadlineMs, () => {
                reject(new Error(`no whole response within ${Math.ceil(deadlineMs / 1000)} seconds`));
            });
        });
        try {
            return await this.exchange(outgoing, proxy, deadline);
        }
        catch (error) {
            const where = proxy === undefined ? url.origin : `${url.origin} through the proxy ${proxy.host}`;
            if (error instanceof ProxyError && isPermanentStatus(error.status)) {
                throw new portal_error/* PortalError */.vg('unreachable', `${where}: ${error.message}`, {
                    hint: error.status === 407
                        ? 'put the user name and password of the proxy in HTTPS_PROXY'
                        : `allow ${url.host} in the proxy, or name it in NO_PROXY`,
                    cause: error,
                });
            }
            if (error instanceof portal_error/* PortalError */.vg)
                throw error;
            throw new TransientError(`${where}: ${nameOf(error)}`, undefined, { cause: error });
        }
        finally {
            cancel();
        }
    }
    async exchange(outgoing, proxy, deadline) {
        const key = `${outgoing.url.origin} ${proxy?.href ?? ''}`;
        const kept = this.idle.get(key) ?? [];
        this.idle.set(key, kept);
        for (;;) {
            const agent = kept.pop() ?? agentFor(outgoing.url, proxy);
            let canBeKept = false;
            try {
                const received = await Promise.race([receive(outgoing, agent), deadline]);
                canBeKept = received.isSent;
                return received.response;
            }
            catch (error) {
                if (!(error instanceof ClosedWhileIdle) || outgoing.isTemporary === true)
                    throw error;
                // The connections that were opened with it are probably closed, too.
                for (const other of kept.splice(0))
                    other.destroy();
            }
            finally {
                if (canBeKept)
                    kept.push(agent);
                else
                    agent.destroy();
            }
        }
    }
}
/** The server closed a kept connection before it responded. */
class ClosedWhileIdle extends Error {
}
/** Too slow, too many requests, or a failure of a server in front of the portal. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
function isPermanentStatus(status) {
    return status >= 400 && !isTransientStatus(status);
}
/** @throws PortalError for a proxy of another kind, which cannot work */
function proxyFor(url) {
    let proxy;
    try {
        proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
        if (proxy === undefined || /^https?:$/.test(proxy.protocol))
            return proxy;
    }
    catch {
        // Not an address at all. It is not quoted: it may hold a password.
    }
    throw new portal_error/* PortalError */.vg('unreachable', 'HTTPS_PROXY is not an http or https address', {
        hint: 'write it as http://host:port',
    });
}
function agentFor(url, proxy) {
    const options = { keepAlive: true, maxSockets: 1 };
    // http is only used for loopback, and no proxy is used there.
    if (url.protocol === 'http:')
        return new external_node_http_.Agent(options);
    return proxy === undefined ? new external_node_https_namespaceObject.Agent(options) : new TunnelAgent(proxy, options);
}
async function receive({ method, url, headers, body, maxBytes = MAX_RESPONSE_BYTES }, agent) {
    const request = (url.protocol === 'http:' ? external_node_http_ : external_node_https_namespaceObject).request(url, { method, headers, agent });
    const closed = new Promise((resolve) => request.once('close', resolve));
    const message = await new Promise((resolve, reject) => {
        let bytesBefore = 0;
        request.once('socket', ({ bytesRead }) => (bytesBefore = bytesRead));
        const refuseSwitch = () => {
            reject(new Error('returned status 101, a switch to another protocol'));
        };
        request.once('response', (message) => {
            // Without a header `upgrade`, a 101 is a response that never ends.
            if (message.statusCode === 101)
                refuseSwitch();
            else
                resolve(message);
        });
        request.on('error', (error) => {
            const isUnanswered = request.reusedSocket && request.socket?.bytesRead === bytesBefore;
            reject(isUnanswered ? new ClosedWhileIdle(error.message, { cause: error }) : error);
        });
        // Without this listener a 101 would settle nothing.
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            refuseSwitch();
        });
        request.once('close', () => {
            reject(new Error('the connection was closed without a response'));
        });
        if (typeof body !== 'object')
            request.end(body);
        else
            sendPieces(body, request, closed).catch(reject);
    });
    const response = {
        status: message.statusCode ?? 0,
        headers: message.headers,
        bytes: await readAll(message, maxBytes),
    };
    // A server may respond before it has read the whole request; then the connection cannot be used again.
    const isSent = request.writableFinished;
    // Now the agent has its connection back.
    if (isSent)
        await closed;
    return { response, isSent };
}
/**
 * Sends a body piece by piece; small pieces in one packet. A pipeline of streams needed a new buffer for each piece, and
 * milliseconds for the first file.
 *
 * @param closed settles when the request is closed
 */
async function sendPieces(pieces, request, closed) {
    for (const piece of pieces) {
        // False until the system has everything, if it is more than Node.js collects: 64 kB, and 16 kB before Node.js 22.
        const isCollected = request.write(piece);
        if (!isCollected)
            await Promise.race([new Promise((resolve) => request.once('drain', resolve)), closed]);
        if (request.destroyed)
            return;
    }
    request.end();
}
async function readAll(message, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of message) {
        bytes += chunk.length;
        if (bytes > maxBytes) {
            throw new portal_error/* PortalError */.vg('this-call', `the response is larger than ${maxBytes / 1024 / 1024} MiB`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The message of a network error. An AggregateError (several addresses, no connection) has no message. */
function nameOf(error) {
    if (error instanceof AggregateError)
        return error.errors.map(nameOf).join(', ');
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./.build/src/portal/request.js

/** The codes with which the portal reports an internal failure, whatever the status. */
const INTERNAL_ERRORS = new Set(['InternalError', 'Unknown']);
/** The portal's codes for a request that it does not accept, whatever the status. */
const REQUEST_ERRORS = new Set([
    'InvalidApiKey',
    'InvalidRequest',
    'Forbidden',
    'UnknownMod',
    'InvalidImageUpload',
]);
/** The codes about a key or a mod. */
const ACCESS_ERRORS = new Set(['UnknownMod', 'InvalidApiKey', 'Forbidden']);
/** How an upload host rejects an upload URL, with any code: "Unknown upload.", "Upload URL expired". */
const UNKNOWN_UPLOAD = /\bupload\b.*\b(?:unknown|expired|used|not found)\b|\b(?:unknown|expired)\b.*\bupload\b/i;
/**
 * Sends one request, once, and interprets the response. The portal's documentation says to go by the `error` key, not
 * by the status.
 *
 * @throws TransientError when another try may succeed; PortalError when it cannot
 */
async function sendOnce(request, userAgent, connections) {
    const headersToSend = { accept: 'application/json', 'user-agent': userAgent, ...request.headers };
    const { status, headers, bytes } = await connections.send({ ...request, headers: headersToSend });
    const { origin } = request.url;
    if (status >= 300 && status < 400) {
        // Not followed: a redirect could carry the key or an upload to another host.
        const message = `${origin} redirects to another address (status ${status})`;
        // The host for uploads is another one than the portal's, which may be reached all the same.
        throw request.isTemporary
            ? new portal_error/* PortalError */.vg('this-call', message, {
                hint: 'run again later: a file is never sent on to another address',
            })
            : new portal_error/* PortalError */.vg('unreachable', message, { hint: 'check `portal-url`' });
    }
    const body = (0,json/* parseObject */.l)(bytes.toString('utf8'));
    if (body === undefined) {
        const isUnavailable = status >= 500 && !request.isTemporary;
        throw new TransientError(isUnavailable ? unavailable(status) : `${origin} returned status ${status} and no JSON object`, retryAfter(headers));
    }
    const response = {
        status,
        code: typeof body.error === 'string' ? body.error : undefined,
        message: typeof body.message === 'string' ? body.message : '',
    };
    if (request.isTemporary && isAboutAddress(response)) {
        throw new TransientError(`${origin} does not accept the upload address ("${(0,portal_error/* describeResponse */.Xg)(response)}")`, retryAfter(headers));
    }
    if (isTransient(response)) {
        const quoted = `"${(0,portal_error/* describeResponse */.Xg)(response)}"`;
        const reason = isDown(status) ? `${unavailable(status)}: ${quoted}` : `the portal returned ${quoted}`;
        throw new TransientError(reason, retryAfter(headers));
    }
    if (response.code !== undefined || status >= 400)
        throw (0,portal_error/* explainErrorResponse */.JU)(request.mod, response);
    const value = request.parse(body);
    if (value === undefined)
        throw new TransientError(`${origin} returned unexpected JSON`);
    return value;
}
/** A gateway cannot reach the portal, or the portal restarts. A 500 may be the fault of one request. */
function isDown(status) {
    return status >= 502 && status <= 504;
}
function unavailable(status) {
    return `the mod portal is unavailable (HTTP ${status})`;
}
function isTransient({ status, code }) {
    if (INTERNAL_ERRORS.has(code))
        return true;
    const isRequestError = REQUEST_ERRORS.has(code) && status !== 429;
    return !isRequestError && isTransientStatus(status);
}
/**
 * Whether the temporary address itself was rejected, so that a new one may work. Such a request carries no key and names
 * no mod, so the codes about those can only mean the address.
 */
function isAboutAddress({ status, code, message }) {
    if (code === 'InvalidImageUpload' || (0,portal_error/* saysAlreadyThere */.Rn)(message))
        return false;
    return [401, 403, 404, 410].includes(status) || ACCESS_ERRORS.has(code) || UNKNOWN_UPLOAD.test(message);
}
/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; undefined when the header is missing or invalid. */
function retryAfter(headers) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

;// CONCATENATED MODULE: ./.build/src/portal/download.js

/** Each hop is checked like the first address. */
const MAX_REDIRECTS = 3;
/**
 * Downloads a file whose address comes from the portal's API, with retries. No key is sent.
 *
 * @param address https, or http on loopback if the portal itself is on loopback; anything else is an error
 * @param operation completes "could not \u2026"
 * @throws PortalError of the kind `this-call`: other files may be downloaded
 */
async function download(session, address, operation, limits) {
    return session.retrier.run(operation, async () => {
        try {
            return await downloadOnce(session, address, limits);
        }
        catch (error) {
            throw forThisCallOnly(error);
        }
    });
}
async function downloadOnce(session, address, limits) {
    let url = checkedUrl(address, session);
    for (let hops = 0;; hops++) {
        const response = await session.inSlot(() => session.get(url, limits));
        const { status, headers, bytes } = response;
        if (isRedirect(response)) {
            if (hops === MAX_REDIRECTS)
                throw cannotDownload(`${address} redirects more than ${MAX_REDIRECTS} times`);
            url = checkedUrl(headers.location ?? '', session, url);
            continue;
        }
        if (isTransientStatus(status)) {
            throw new TransientError(`${url.origin} returned status ${status}`, retryAfter(headers));
        }
        if (status !== 200) {
            const reason = `${url.href} returned status ${status}`;
            throw new portal_error/* PortalError */.vg('this-call', reason, { response: { status, code: undefined, message: '' } });
        }
        if (limits.isExpected?.(bytes) === false) {
            throw new TransientError(`${url.href} returned something else, or only a part (${bytes.length} bytes)`);
        }
        return bytes;
    }
}
function isRedirect({ status, headers }) {
    return status >= 300 && status < 400 && headers.location !== undefined;
}
/** @param base of a relative redirect */
function checkedUrl(address, { options }, base) {
    if (!URL.canParse(address, base?.href))
        throw cannotDownload(`"${address}" is not a web address`);
    const url = new URL(address, base?.href);
    const reason = (0,secure_url/* whyUnsafe */.TE)(url, options.url);
    if (reason !== undefined)
        throw cannotDownload(`the address ${url.href} ${reason}`);
    return url;
}
function cannotDownload(message) {
    return new portal_error/* PortalError */.vg('this-call', message);
}

// EXTERNAL MODULE: ./.build/src/portal/slots.js
var slots = __nccwpck_require__(3367);
;// CONCATENATED MODULE: ./.build/src/portal/mod-list.js

/** The largest page that the portal returns; `max` is another way to ask for all mods. */
const PAGE_SIZE = 500;
/** Twenty times as many as the portal has. */
const MAX_PAGES = 1000;
/** Requests at a time: the portal allows no more for lists. */
const PARALLEL = 4;
/**
 * The names of an owner's mods. The API has no filter for owners (https://wiki.factorio.com/Mod_portal_API), so all mods
 * are listed: about 20,000. One response with all of them is quicker, but it has failed for days at a time, so there is one
 * try, and then pages of 500.
 *
 * @throws PortalError
 */
async function modsOf(owner, session) {
    const lists = await listAll(session, `list the mods of ${owner}`);
    const wanted = owner.toLowerCase();
    const names = lists.flatMap(({ mods }) => mods).filter((mod) => mod.owner.toLowerCase() === wanted);
    if (names.length === 0)
        throw new portal_error/* PortalError */.vg('this-call', `the portal has no mod of ${owner}`, {
            hint: 'check the name of the owner',
        });
    return [...new Set(names.map(({ name }) => name))].sort();
}
async function listAll(session, operation) {
    try {
        return [await fetchList(session, { page_size: 'max' })];
    }
    catch (error) {
        if (error instanceof TransientError)
            return listByPage(session, operation);
        throw error instanceof portal_error/* PortalError */.vg ? error.during(operation) : error;
    }
}
async function listByPage(session, operation) {
    const fetchPage = async (page) => session.retrier.run(operation, () => fetchList(session, { page_size: String(PAGE_SIZE), page: String(page) }));
    const first = await fetchPage(1);
    const lists = [first];
    const others = Array.from({ length: first.pageCount - 1 }, (_, index) => index + 2);
    await (0,slots/* sideBySide */.Qp)(others, PARALLEL, async (page) => {
        lists.push(await fetchPage(page));
        return true;
    });
    return lists;
}
async function fetchList(session, query) {
    const url = session.address('api/mods');
    url.search = new URLSearchParams(query).toString();
    return session.inSlot(() => session.send({ mod: undefined, method: 'GET', url, parse: parseList }));
}
function parseList({ results, pagination }) {
    if (!Array.isArray(results))
        return undefined;
    const mods = results.flatMap((each) => (0,json/* isObject */.G)(each) && typeof each.name === 'string' && typeof each.owner === 'string'
        ? [{ name: each.name, owner: each.owner }]
        : []);
    const count = (0,json/* isObject */.G)(pagination) ? pagination.page_count : 1;
    const pageCount = typeof count === 'number' ? count : 1;
    return pageCount <= MAX_PAGES ? { mods, pageCount } : undefined;
}

// EXTERNAL MODULE: ./.build/src/portal/parse-live-page.js
var parse_live_page = __nccwpck_require__(5622);
;// CONCATENATED MODULE: ./.build/src/portal/session.js

/** In milliseconds, for one whole request. */
const DEADLINE_MS = 30_000;
/**
 * The state that all calls to one portal share in one run: its address, the key, the connections, and the time that is
 * left.
 */
class PortalSession {
    options;
    retrier;
    connections;
    slots = new slots/* Slots */.WR(slots/* AT_ONCE */.Qd);
    constructor(options) {
        this.options = options;
        const clock = options.clock ?? systemClock;
        this.connections = new Connections(clock);
        this.retrier = new Retrier((wait) => {
            options.emit({ kind: 'waiting', wait });
        }, clock);
    }
    /** Ends the waits, and closes the connections. Call it when no more requests will be sent. */
    close() {
        this.retrier.stop();
        this.connections.close();
    }
    /**
     * Waits until fewer than six requests of the run are in flight, and then does the work. Every request is sent in a slot.
     * A pause before another try must be outside of the slot.
     *
     * @param work sends one request at a time
     */
    async inSlot(work) {
        return this.slots.run(work);
    }
    /** Sends a form to one of the writing calls. URLSearchParams keeps LF as it is; FormData would make it CRLF. */
    async write(mod, call, fields, parse) {
        const { apiKey } = this.options;
        if (apiKey === undefined)
            throw new Error(`${call} needs the API key`);
        const form = new URLSearchParams({ mod });
        for (const [name, value] of fields)
            form.append(name, value);
        return this.send({
            mod,
            method: 'POST',
            url: this.address(`api/v2/mods/${call}`),
            headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-www-form-urlencoded' },
            body: form.toString(),
            parse,
        });
    }
    /** Sends one request, without retries. @param extraMs on top of the usual deadline */
    async send(request, extraMs = 0) {
        const deadlineMs = Math.min(DEADLINE_MS + extraMs, this.retrier.remainingMs);
        return sendOnce({ ...request, deadlineMs }, this.options.userAgent, this.connections);
    }
    /** Gets a file, without retries. No key is sent. */
    async get(url, limits) {
        const headers = { 'user-agent': this.options.userAgent };
        const deadlineMs = Math.min(limits.deadlineMs, this.retrier.remainingMs);
        return this.connections.send({ method: 'GET', url, headers, deadlineMs, maxBytes: limits.maxBytes });
    }
    /** @param path relative to the portal's address */
    address(path) {
        return new URL(path, this.options.url);
    }
}

;// CONCATENATED MODULE: ./.build/src/portal/file-form.js

/**
 * Encodes a form with one file as multipart/form-data (RFC 7578), without the whole file in memory. Node's FormData would
 * copy it three times: into a Blob, into a stream, and into the body.
 *
 * @returns `body` can be sent once. It throws an error when the content has another length
 */
function fileForm({ field, fileName, type, length, content }) {
    // A file is as unlikely to contain the boundary as two random UUIDs are to be equal.
    const boundary = `form-${(0,external_node_crypto_.randomUUID)()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${file_form_escape(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
    const [start, end] = [Buffer.from(head), Buffer.from(`\r\n--${boundary}--\r\n`)];
    function* body() {
        yield start;
        let left = length;
        for (const piece of content) {
            left -= piece.length;
            yield piece;
        }
        if (left !== 0)
            throw new Error(`${fileName} has changed while it was being sent`);
        yield end;
    }
    return {
        headers: {
            'content-type': `multipart/form-data; boundary=${boundary}`,
            'content-length': String(start.length + length + end.length),
        },
        body: body(),
    };
}
/** As browsers escape file names (HTML, "Multipart form data"). */
function file_form_escape(fileName) {
    return fileName.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}

;// CONCATENATED MODULE: ./.build/src/portal/upload-url.js
/**
 * In characters. A shorter value can be guessed, so it protects nothing, and masking it would blot out numbers and words
 * of the log (`expires=3600`, `v=2`, `part=1`).
 */
const SHORTEST_VALUE = 8;
/** In characters. A path also has words, such as `finish_upload`; a token there is longer than those. */
const SHORTEST_SEGMENT = 16;
/**
 * Lists an upload URL and every part of it that may be enough to use it: as written and decoded, since a host may quote
 * either. Only for a URL that has been checked.
 *
 * @param known values that are not secret wherever they appear: the mod's name, the file's name
 */
function secretsOf(url, known) {
    const { href, pathname, search, username, password } = url;
    const segments = pathname
        .split('/')
        .flatMap(bothForms)
        .filter((part) => part.length >= SHORTEST_SEGMENT);
    const values = [username, password, ...search.slice(1).split('&').flatMap(valuesOf)]
        .flatMap(bothForms)
        .filter((value) => value.length >= SHORTEST_VALUE);
    // The query without its question mark, too: hosts quote it like that.
    const wholes = [href, pathname + search, search, search.slice(1)]
        .flatMap(bothForms)
        .filter((whole) => whole.length >= SHORTEST_SEGMENT);
    return [...new Set([...wholes, ...segments, ...values])].filter((part) => !known.includes(part));
}
/** `name=value` gives the value; a token may also come without a name. */
function valuesOf(pair) {
    const at = pair.indexOf('=');
    return at === -1 ? [pair] : [pair.slice(at + 1), ...(at === pair.length - 1 ? [pair.slice(0, at)] : [])];
}
/** As written, with %XX decoded, and with + for a space as well. Line by line: the runner masks each line by itself. */
function bothForms(written) {
    const percentDecoded = decode(written);
    const plusDecoded = decode(written.replaceAll('+', ' '));
    return [written, percentDecoded, plusDecoded].flatMap((form) => form.split(/[\r\n]+/));
}
/** URLSearchParams also decodes texts for which decodeURIComponent would throw an error. */
function decode(written) {
    const escaped = written.replaceAll('+', '%2B').replaceAll('&', '%26').replaceAll('=', '%3D');
    return new URLSearchParams(`v=${escaped}`).get('v') ?? written;
}

;// CONCATENATED MODULE: ./.build/src/portal/client.js

/** An upload has more time than the deadline: enough for its bytes at a slow 50 kB a second. */
const UPLOAD_BYTES_PER_MS = 50;
/**
 * In milliseconds, before each further read of a page that is out of date. The portal's cache is bypassed, so a copy is
 * out of date for seconds at most; after half a minute, there is another reason.
 */
const REREAD_PAUSES_MS = [2000, 4000, 8000, 16_000];
/**
 * The portal's calls. Each is retried while that can help; repeating any of them is harmless. Facts are from
 * https://wiki.factorio.com/Mod_portal_API, Mod_details_API and Mod_images_API, and measured.
 */
class PortalClient {
    session;
    constructor(options) {
        this.session = new PortalSession(options);
    }
    /** Closes the connections. Call it when no more calls will be made; calls that wait for another try fail. */
    close() {
        this.session.close();
    }
    /** Reads the page. No key is sent. @throws PortalError */
    async readPage(mod) {
        return this.readPageUntil(mod, () => true);
    }
    /**
     * Reads the page until it is good enough, with growing pauses, five times at most. No key is sent.
     *
     * @returns the last read, good or not
     * @throws PortalError
     */
    async readPageUntil(mod, isGood) {
        return this.session.retrier.run(`read the page of ${mod}`, () => this.rereadUntil(mod, isGood));
    }
    /**
     * Changes the fields that are sent and no others.
     *
     * @param fields pairs of field and value; `tags` is one pair for each tag
     * @throws PortalError
     */
    async editDetails(mod, fields) {
        const names = (0,plain_text/* inSentence */.BX)([...new Set(fields.map(([name]) => name))]);
        await this.session.retrier.run(`change the ${names} of ${mod}`, () => this.session.inSlot(() => this.session.write(mod, 'edit_details', fields, (body) => (body.success === true ? true : undefined))));
    }
    /**
     * Puts an image on the portal, which appends it to the gallery. An image that is already there counts as success, so
     * an upload whose response was lost can be repeated.
     *
     * @param read reads the file piece by piece; called once for each try
     * @param mayBeSent the file is sent when this has settled, and only if it is true. Meanwhile, other requests may use
     *   the slot of this one
     * @throws PortalError, also when the stored image does not match the file
     */
    async uploadImage(mod, image, read, mayBeSent) {
        let isSent = false;
        // An upload URL works once, so every try needs a new one.
        const add = () => this.addImage(mod, image);
        const finish = async (url) => {
            isSent = true;
            return { kind: 'uploaded', image: await this.sendImage(mod, url, image, read()) };
        };
        return this.session.retrier.run(`upload ${image.name} to ${mod}`, async () => {
            const mayBeOurs = isSent;
            try {
                if (mayBeSent === undefined)
                    return await this.session.inSlot(async () => finish(await add()));
                const url = await this.session.inSlot(add);
                return (await mayBeSent) ? await this.session.inSlot(() => finish(url)) : { kind: 'held back' };
            }
            catch (error) {
                if (error instanceof portal_error/* PortalError */.vg && (0,portal_error/* saysAlreadyThere */.Rn)(error.response?.message ?? ''))
                    return { kind: mayBeOurs ? 'uploaded' : 'found' };
                throw error;
            }
        });
    }
    /**
     * Sets the gallery. Images that the list leaves out are removed from the page, so the list is always made from a page
     * that was read a moment before; another try reads again, and keeps an image that somebody added meanwhile.
     *
     * @param isCurrent whether a read shows every image that must be live; otherwise the page is read again
     * @param decide returns the whole list of ids for the last read, which may not be current; undefined when there is
     *   nothing to change
     * @returns the list that was sent, and the gallery that the portal returned; undefined when nothing was sent
     * @throws PortalError, and the errors of `decide`
     */
    async editGallery(mod, isCurrent, decide) {
        return this.session.retrier.run(`set the gallery of ${mod}`, async () => {
            const ids = decide(await this.rereadUntil(mod, isCurrent));
            if (ids === undefined)
                return undefined;
            // The portal would accept an empty list as an empty gallery.
            if (ids.length === 0)
                throw new Error('refusing to send an empty gallery');
            const images = await this.session.inSlot(() => this.session.write(mod, 'images/edit', [['images', ids.join(',')]], (body) => body.success === true ? (0,parse_live_page/* parseImages */.eb)(body.images) : undefined));
            return { sent: ids, returned: images };
        });
    }
    /**
     * Downloads a file of a page. No key is sent.
     *
     * @param operation completes "could not \u2026"
     * @throws PortalError
     */
    async download(address, operation, limits) {
        return download(this.session, address, operation, limits);
    }
    /** The names of an owner's mods, sorted. No key is sent. @throws PortalError */
    async modsOf(owner) {
        return modsOf(owner, this.session);
    }
    async rereadUntil(mod, isGood) {
        let live = await this.fetchPage(mod);
        for (const [index, delayMs] of REREAD_PAUSES_MS.entries()) {
            if (isGood(live))
                break;
            const reason = 'the portal returned a page that is out of date';
            const wait = { operation: `use the page of ${mod}`, reason, delayMs, next: index + 2 };
            this.session.options.emit({ kind: 'waiting', wait });
            await this.session.retrier.sleep(delayMs);
            live = await this.fetchPage(mod);
        }
        return live;
    }
    async fetchPage(mod) {
        const url = this.session.address(`api/mods/${encodeURIComponent(mod)}/full`);
        // The portal caches each URL for 900 seconds whatever the request's headers are; a new query value bypasses that.
        url.searchParams.set('cb', (0,external_node_crypto_.randomUUID)());
        const parse = (body) => {
            const page = (0,parse_live_page/* parseLivePage */.bP)(body, this.session.address(`mod/${encodeURIComponent(mod)}`).href);
            if (page !== undefined && page.name !== mod && page.name.toLowerCase() === mod.toLowerCase()) {
                throw new portal_error/* PortalError */.vg('unknown-mod', `the portal spells the name "${page.name}"`, {
                    hint: `names are case-sensitive: write \`mod: ${page.name}\``,
                });
            }
            return page?.name === mod ? page : undefined;
        };
        return this.session.inSlot(() => this.session.send({ mod, method: 'GET', url, parse }));
    }
    async addImage(mod, { name, type, sha1 }) {
        const url = await this.session.write(mod, 'images/add', [], ({ upload_url: url }) => typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined);
        // Checked before anything is masked: masking a nonsense address such as "e" would blot out the log.
        const reason = (0,secure_url/* whyUnsafe */.TE)(url, this.session.options.url);
        if (reason !== undefined) {
            throw new portal_error/* PortalError */.vg('this-call', `the portal returned an upload address that ${reason}, so the image was not sent`, { hint: 'check `portal-url`' });
        }
        secretsOf(url, [mod, name, type, sha1]).forEach(this.session.options.onSecret);
        return url;
    }
    async sendImage(mod, url, { name, type, sha1, bytes: length }, content) {
        try {
            // No key: the URL is the permission, and it is on another host.
            const image = await this.session.send({
                mod,
                method: 'POST',
                url,
                ...fileForm({ field: 'image', fileName: external_node_path_.posix.basename(name), type, length, content }),
                parse: parse_live_page/* parseImage */.zZ,
                isTemporary: true,
            }, length / UPLOAD_BYTES_PER_MS);
            if (image.id === sha1)
                return image;
            throw new portal_error/* PortalError */.vg('this-call', `the stored image does not match the file (${image.id}, not ${sha1})`, {
                hint: 'run again; the gallery was left unchanged',
            });
        }
        catch (error) {
            throw forThisCallOnly(error);
        }
    }
}

/***/ }),

/***/ 5622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bP: () => (/* binding */ parseLivePage),
/* harmony export */   eb: () => (/* binding */ parseImages),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4412);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3395);

/**
 * Parses the body of `/api/mods/{name}/full` (https://wiki.factorio.com/Mod_portal_API, and measured on the portal).
 * The portal calls this API internal, and keys have come and gone. A missing key means an empty field.
 *
 * @param address where people see the page
 * @returns undefined when this is not the page of a mod
 */
function parseLivePage(body, address) {
    if (typeof body.name !== 'string')
        return undefined;
    const fields = Object.fromEntries(_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_NAMES */ .Yr.map((field) => [field, parseField(field, body[field])]));
    return {
        name: body.name,
        // Each value has the type of its field: see parseField.
        fields: fields,
        images: parseImages(body.images),
        address,
        body,
    };
}
/** @returns undefined for a value of an unexpected type, and for a missing key that does not mean "empty" */
function parseField(field, value) {
    const descriptor = (0,_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorOf */ .nb)(field);
    switch (descriptor.kind) {
        case 'tags':
            return value === undefined ? [] : parseTags(value);
        case 'boolean':
            if (value === undefined)
                return false;
            return typeof value === 'boolean' ? value : undefined;
        case 'choice':
            if (descriptor.isObject)
                return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? parseText(value.id) : undefined;
            return value === undefined ? '' : parseText(value);
        default:
            return value === undefined ? '' : parseText(value);
    }
}
function parseText(value) {
    return typeof value === 'string' ? value : undefined;
}
function parseTags(value) {
    if (!Array.isArray(value))
        return undefined;
    const tags = value.filter((tag) => typeof tag === 'string');
    return tags.length === value.length ? tags : undefined;
}
/** @returns undefined unless every item is an image with an id that can be sent in a comma-separated list */
function parseImages(value) {
    if (!Array.isArray(value))
        return undefined;
    const images = value.flatMap((item) => parseImage(item) ?? []);
    return images.length === value.length ? images : undefined;
}
function parseImage(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) || typeof value.id !== 'string' || !/^[^\s,]+$/.test(value.id))
        return undefined;
    const { id, url, thumbnail } = value;
    return {
        id,
        url: typeof url === 'string' ? url : '',
        thumbnail: typeof thumbnail === 'string' ? thumbnail : '',
    };
}

/***/ }),

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ explainErrorResponse),
/* harmony export */   Rn: () => (/* binding */ saysAlreadyThere),
/* harmony export */   Xg: () => (/* binding */ describeResponse),
/* harmony export */   vg: () => (/* binding */ PortalError)
/* harmony export */ });
/* harmony import */ var _api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9940);

/** A call to the portal that failed for good: what was tried, what came back, and what to change. */
class PortalError extends Error {
    kind;
    name = 'PortalError';
    hint;
    response;
    constructor(kind, message, { hint, response, ...options } = {}) {
        super(message, options);
        this.kind = kind;
        this.hint = hint;
        this.response = response;
    }
    /** The same error, with the operation in front. @param operation completes "could not \u2026" */
    during(operation) {
        const { kind, message, hint, response } = this;
        return new PortalError(kind, `could not ${operation}: ${message}`, {
            ...(hint !== undefined && { hint }),
            ...(response && { response }),
            cause: this,
        });
    }
}
/** Whether the portal says that it has the image. Either POST of an upload can return this. */
function saysAlreadyThere(message) {
    return /already exists/i.test(message);
}
/** An error response in a few words, for messages. */
function describeResponse({ status, code, message }) {
    return [code, message].filter(Boolean).join(': ') || `status ${status}`;
}
/**
 * Explains an error response. The codes are those of the Mod details and Mod images API pages.
 *
 * @param mod undefined for a request about no single mod
 */
function explainErrorResponse(mod, response) {
    const { code, status } = response;
    const explain = (kind, reason, hint) => new PortalError(kind, `${reason} (the portal returned "${describeResponse(response)}")`, {
        ...(hint !== undefined && { hint }),
        response,
    });
    if (mod !== undefined && (code === 'UnknownMod' || (code === undefined && status === 404))) {
        return explain('unknown-mod', `the portal has no mod named "${mod}"`, 'names are case-sensitive; a new mod must be published once before its page can be edited');
    }
    switch (code) {
        case 'InvalidApiKey':
            return explain('key', 'the API key is missing or not valid', `check that the secret behind \`api-key\` (at a terminal, FACTORIO_API_KEY) holds the whole key; if it does, create a key with ${_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USAGE */ .CC} on ${_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PROFILE */ ._F}, with an account that owns ${mod} or is a collaborator, and store it as that secret`);
        case 'Forbidden':
            return explain('key', 'the API key does not allow it', `there are two possible reasons: the key lacks ${_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_USAGE */ .CC} (see ${_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_PROFILE */ ._F}), or its account neither owns ${mod} nor is a collaborator (see the mod's page)`);
        case 'InvalidImageUpload':
            return explain('this-call', 'the portal does not accept the file as an image', 'export it again as PNG or JPEG');
        default:
            return new PortalError('this-call', `the portal rejected the request: "${describeResponse(response)}"`, {
                hint: 'if that does not say what to correct, run again later',
                response,
            });
    }
}

/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   WR: () => (/* binding */ Slots)
/* harmony export */ });
/**
 * The requests of one run that may be in flight at a time. The portal has no published limit; browsers open the same number
 * of connections to a host.
 */
const AT_ONCE = 6;
/** Limits how many pieces of work run at a time. Whoever asks first is served first. */
class Slots {
    free;
    waiting = [];
    constructor(count) {
        this.free = count;
    }
    /** Does the work as soon as a slot is free. Work in a slot must not wait for other work that needs one. */
    async run(work) {
        if (this.free === 0)
            await new Promise((resolve) => this.waiting.push(resolve));
        else
            this.free -= 1;
        try {
            return await work();
        }
        finally {
            const next = this.waiting.shift();
            if (next === undefined)
                this.free += 1;
            else
                next();
        }
    }
}
/**
 * Does the work for each item, in order, for a limited number of items at a time. After the work for one item has returned
 * false or failed, it is not started for any other.
 *
 * @returns once all started work has ended
 * @throws the first error of the work, at once
 */
async function sideBySide(items, atOnce, work) {
    const left = items.entries();
    let goesOn = true;
    const take = async () => {
        for (const [index, item] of left) {
            try {
                goesOn = (await work(item, index)) && goesOn;
            }
            catch (error) {
                goesOn = false;
                throw error;
            }
            if (!goesOn)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, take));
}

/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ PROGRAM),
  _O: () => (/* binding */ USER_AGENT),
  xv: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./.build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"modportal-sync","rE":"1.0.0"}');
;// CONCATENATED MODULE: ./.build/src/program.js

const { /* name */ "UU": program_name, /* version */ "rE": version } = package_namespaceObject;
/** The name and version of this program, for people. */
const PROGRAM = `${program_name} ${version}`;
const VERSION = version;
/** How this program names itself to the portal, as the portal's usage guidelines ask. */
const USER_AGENT = `${program_name}/${version}`;

/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/** The state of a run, so that it can be reported at any moment, even when the run is stopped. */
class Progress {
    known = { problems: [], plans: [], unread: [], failures: [], backup: '' };
    publications = [];
    /** By mod, the confirmed writes to the pages that are being written. */
    begun = new Map();
    learn(facts) {
        this.known = { ...this.known, ...facts };
    }
    fail(failures) {
        this.known = { ...this.known, failures: [...this.known.failures, ...failures] };
    }
    /** From now on, the page may have been changed, even if the portal confirms nothing. */
    begin({ mod }) {
        this.begun.set(mod, []);
    }
    /** Adds a write that the portal has confirmed. */
    add(mod, write) {
        this.begun.get(mod)?.push(write);
    }
    finish(publication) {
        this.begun.delete(publication.mod);
        this.publications.push(publication);
    }
    /** The outcome so far, with the given result. */
    as(result) {
        return { ...this.known, publications: this.inOrder(this.publications), result };
    }
    /** The outcome of a run that is stopped. Pages that were being written are not read again. */
    cutShort(failure) {
        const outcome = this.as('failed');
        if (this.begun.size === 0) {
            const backup = this.publications.length === 0 ? '' : outcome.backup;
            return { ...outcome, failures: [...outcome.failures, failure], backup };
        }
        const describe = (mod) => this.begun.size === 1 ? failure : { ...failure, message: `${failure.message} (while writing ${mod})` };
        const stopped = [...this.begun].map(([mod, written]) => ({
            mod,
            written,
            failures: [describe(mod)],
            changed: undefined,
            remaining: undefined,
        }));
        return { ...outcome, publications: this.inOrder([...outcome.publications, ...stopped]) };
    }
    /** In the order of the plans, whichever page was finished first. */
    inOrder(publications) {
        const byMod = new Map(publications.map((publication) => [publication.mod, publication]));
        return this.known.plans.flatMap(({ mod }) => byMod.get(mod) ?? []);
    }
}

/***/ }),

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ MAX_BACKUP_BYTES),
/* harmony export */   o: () => (/* binding */ writeBackup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5385);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8207);
/* harmony import */ var _removed_images_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4570);
/* harmony import */ var _sha1_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9662);

/**
 * In bytes: what `restore` reads. A page is usually smaller than 100 kB, and the largest is about a megabyte. JSON of this
 * size can fill 2 GB.
 */
const MAX_BACKUP_BYTES = 32 * 1024 * 1024;
/** A write ends when the bytes are on disk, and not only in a cache: the runner may be stopped at any time. */
const ON_DISK = { flush: true };
/**
 * Saves the pages as they were before the first write, and the bytes of the images that will be removed, so that the pages
 * can be restored. An image that stays on the page is not saved.
 *
 * @returns once everything is on disk; a workflow can keep it as an artifact
 * @throws BackupError, which says what to change; then nothing may be written to the portal
 */
async function writeBackup(temporaryFolder, portalUrl, planned, portal) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(temporaryFolder);
    const created = new Date(Date.now()).toISOString();
    // Without colons, which Windows does not allow.
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `modportal-backup-${created.replaceAll(':', '')}.json`);
    // Begins like the file, so that one pattern finds both.
    const imagesFolder = `${file}.images`;
    const files = new Map();
    const served = new Map();
    const keep = async (image) => {
        const name = `${fileNameOf(image)}.${image.extension}`;
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir(imagesFolder, { recursive: true });
        // Replaces a file of the same name: two mods may remove the same image.
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(imagesFolder, name), image.bytes, ON_DISK);
        files.set(image.id, `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(imagesFolder)}/${name}`);
        const sha1 = (0,_sha1_js__WEBPACK_IMPORTED_MODULE_4__/* .sha1Of */ .J)(image.bytes);
        if (sha1 !== image.id)
            served.set(image.id, sha1);
    };
    try {
        const unsaved = await (0,_removed_images_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadRemoved */ .$)(planned, portal, keep);
        const backup = {
            version: 1,
            portal: portalUrl.href,
            created,
            // Nothing is removed, not even a secret that somebody has put on the page: that secret is public already, and a page
            // with `***` instead could not be restored.
            pages: planned.map(({ live }) => live.body),
            files: Object.fromEntries(files),
            ...(served.size > 0 && { served: Object.fromEntries(served) }),
        };
        const json = Buffer.from(`${JSON.stringify(backup, null, 2)}\n`);
        if (json.length > MAX_BACKUP_BYTES)
            throw new TooLargeError(json.length);
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(file, json, { ...ON_DISK, flag: 'wx' });
        return { file, images: files.size, unsaved };
    }
    catch (error) {
        throw new BackupError(file, folder, error);
    }
}
/** The id; an id of another form than the portal's could lead out of the folder. */
function fileNameOf({ id }) {
    return /^[0-9a-f]{40}$/.test(id) ? id : (0,_sha1_js__WEBPACK_IMPORTED_MODULE_4__/* .sha1Of */ .J)(id);
}
class TooLargeError extends Error {
    hint = 'publish fewer mods in one run: name them in `config`';
    constructor(bytes) {
        const [actual, limit] = [(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryMegabytes */ .nf)(bytes), (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryMegabytes */ .nf)(MAX_BACKUP_BYTES)];
        super(`it would have ${actual}, and could not be restored: the limit is ${limit}`);
    }
}
class BackupError extends Error {
    name = 'BackupError';
    hint;
    constructor(file, folder, cause) {
        const { message, hint } = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .toFailure */ .w)(cause);
        super(`could not write the backup ${file}, so nothing was published: ${message}`, { cause });
        this.hint =
            hint ?? `there must be room in ${folder}, and permission to write (on GitHub, RUNNER_TEMP names it)`;
    }
}

/***/ }),

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ downloadRemoved),
/* harmony export */   n: () => (/* binding */ MAX_SAVED_BYTES)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5385);
/* harmony import */ var _portal_portal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5633);
/* harmony import */ var _portal_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3367);
/* harmony import */ var _served_image_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5590);
/* harmony import */ var _sha1_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9662);

/** 50 MB may be published, and the portal may serve a larger file than the uploaded one. */
const MAX_SAVED_BYTES = 64 * 1024 * 1024;
/** In milliseconds, for each try: an image of the largest size at 500 kB a second. */
const DEADLINE_MS = 2 * 60_000;
/** The portal's asset server allows more, but each of these images is in memory. */
const AT_ONCE = 4;
/** A server may send only the beginning of an image as if it were all of it, and the rest would be lost for ever. */
function limitsOf({ id }) {
    return {
        maxBytes: MAX_SAVED_BYTES,
        deadlineMs: DEADLINE_MS,
        isExpected: (bytes) => ((0,_sha1_js__WEBPACK_IMPORTED_MODULE_2__/* .sha1Of */ .J)(bytes) === id ? (0,_served_image_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .j)(bytes) !== undefined : (0,_served_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeImage */ .Z)(bytes)),
    };
}
/**
 * Downloads every image that the plans remove. After the first failure of a mod, its other images are left out: none of
 * them will be removed.
 *
 * @param keep writes an image to disk
 * @returns by mod, the images that could not be downloaded
 * @throws the errors of `keep`
 */
async function downloadRemoved(planned, portal, keep) {
    const failures = new Map();
    const removals = planned.flatMap(({ page, plan }) => (plan.gallery?.removed ?? []).map((image) => ({ page, image })));
    await (0,_portal_slots_js__WEBPACK_IMPORTED_MODULE_3__/* .sideBySide */ .Qp)(removals, AT_ONCE, async ({ page, image }) => {
        if (failures.has(page.mod))
            return true;
        const { id, url } = image;
        const operation = `save the image ${url || id} of ${page.mod} before its removal`;
        let bytes;
        try {
            bytes = await portal.download(url, operation, limitsOf(image));
        }
        catch (error) {
            failures.set(page.mod, [...(failures.get(page.mod) ?? []), describe(error, page)]);
            return true;
        }
        await keep({ id, extension: (0,_served_image_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .j)(bytes) ?? '', bytes });
        return true;
    });
    return failures;
}
function describe(error, { places, restoration }) {
    const { message } = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .toFailure */ .w)(error);
    const isLasting = error instanceof _portal_portal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PortalError */ .vg && error.response !== undefined;
    return {
        message: `${message}; no image was removed`,
        hint: restoration ? 'run again later' : 'run again later, or set `images.prune: false` to keep it',
        ...(places.images && { place: places.images }),
        ...(isLasting && { isLasting }),
    };
}

/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isWholeImage),
/* harmony export */   j: () => (/* binding */ extensionOf)
/* harmony export */ });
/** In bytes: an image may be followed by a few that do not belong to it. */
const NEAR_END = 1024;
const END_OF_JPEG = Buffer.from('ffd9', 'hex');
const SCAN_OF_JPEG = Buffer.from('ffda', 'hex');
const TYPES = [
    {
        extension: 'png',
        start: /^\x89PNG\r\n/,
        isWhole: (bytes) => bytes.subarray(-NEAR_END).includes('IEND'),
    },
    {
        extension: 'jpg',
        start: /^\xff\xd8\xff/,
        // A preview inside the image has an end of its own, but it comes before the last scan.
        isWhole: (bytes) => bytes.subarray(-NEAR_END).includes(END_OF_JPEG) &&
            bytes.lastIndexOf(END_OF_JPEG) > bytes.lastIndexOf(SCAN_OF_JPEG),
    },
    { extension: 'gif', start: /^GIF8/, isWhole: (bytes) => bytes.at(-1) === 0x3b },
    {
        extension: 'webp',
        start: /^RIFF[^]{4}WEBP/,
        isWhole: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
    },
    { extension: 'avif', start: /^[^]{4}ftypavif/ },
];
function typeOf(bytes) {
    const start = bytes.toString('latin1', 0, 16);
    return TYPES.find((type) => type.start.test(start));
}
/**
 * The extension for the type of an image: the portal's addresses end in `.png` for every type.
 *
 * @param bytes at least the first 16
 * @returns undefined for another file
 */
function extensionOf(bytes) {
    return typeOf(bytes)?.extension;
}
/** Whether the bytes are an image that is not cut off, as far as its end shows. */
function isWholeImage(bytes) {
    const type = typeOf(bytes);
    return type !== undefined && (type.isWhole === undefined || type.isWhole(bytes));
}

/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sha1Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The SHA-1 in lower-case hex, as the portal names images. */
function sha1Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(content).digest('hex');
}

/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ whyRemoved),
/* harmony export */   Um: () => (/* binding */ IF_DEPRECATED),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
/* harmony export */   wX: () => (/* binding */ cautionAlert)
/* harmony export */ });
/* harmony import */ var _model_live_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7603);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6093);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1548);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9501);

/** @returns undefined if the plan takes nothing away from players */
function cautionsOf({ fields, gallery }) {
    const removed = gallery?.removed ?? [];
    const deprecates = fields.some(({ field, after }) => field === 'deprecated' && after === true);
    return removed.length > 0 || deprecates ? { removed, deprecates } : undefined;
}
/** The reason for a caution, and its consequence. The log and the reports share them. */
function whyRemoved({ isRestoration }) {
    return isRestoration ? 'not in the backup' : '`images.prune: true`';
}
const IF_DEPRECATED = 'the portal hides it from its public listings';
/** Images that one line names; the tables of the gallery show all of them. */
const MAX_IMAGES = 10;
/** Lines of an alert in a report that is reduced to counts. */
const MAX_OUTLINED = 20;
/**
 * One alert for all pages. Empty if no plan takes anything away from players.
 *
 * @param isOnePage whether the heading of the report names the mod
 */
function cautionAlert(changes, isOnePage) {
    const items = changes.flatMap(({ plan, publication }) => {
        const mod = isOnePage ? '' : `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(plan.mod, 100))}: `;
        return describeCautions(plan, publication).map((line) => `> - ${mod}${line}\n`);
    });
    if (items.length === 0)
        return [];
    const omitted = (left) => `> - ${left} more removals or deprecations, see the log\n`;
    return [
        ({ rows, mods }) => `> [!CAUTION]\n${(0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstRows */ .C)(items, rows === 0 ? Math.min(mods, MAX_OUTLINED) : rows, omitted)}`,
    ];
}
function describeCautions(plan, publication) {
    const { removed = [], deprecates = false } = cautionsOf(plan) ?? {};
    const writes = publication?.written ?? [];
    const lines = [];
    if (removed.length > 0) {
        const isDone = writes.some(({ kind }) => kind === 'gallery');
        const what = `<b>${isDone ? 'removed' : 'removes'} ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed.length, 'image')}</b> from the gallery`;
        const names = removed.map(({ id, url }) => (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_model_live_page_js__WEBPACK_IMPORTED_MODULE_4__/* .shortId */ .m)(id)), url));
        lines.push(`${subject(isDone)} ${what} (${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(whyRemoved(plan))}): ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .rL)(names, MAX_IMAGES)}`);
    }
    if (deprecates) {
        const isDone = writes.some((write) => write.kind === 'fields' && write.fields.includes('deprecated'));
        const what = `<b>${isDone ? 'marked' : 'marks'} the mod as deprecated</b>`;
        lines.push(`${subject(isDone)} ${what}: ${IF_DEPRECATED}`);
    }
    return lines;
}
function subject(isDone) {
    return isDone ? 'This run' : 'Publishing';
}

/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ rawUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _model_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7335);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1548);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9501);

/** GitHub's page of a file at the commit; undefined if the repository or the commit is unknown. */
function fileUrl(file, context, line) {
    const { repository, commit } = context;
    if (repository === undefined || commit === '')
        return undefined;
    const address = `${(0,_model_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .urlsAt */ .E)(repository, commit).blob}/${encodePath(file)}`;
    if (line === undefined)
        return address;
    // GitHub renders Markdown, and a rendered page has no line numbers.
    return /\.(?:md|markdown)$/i.test(file) ? `${address}?plain=1#L${line}` : `${address}#L${line}`;
}
/** The commit that the run is about, as a link with its first seven digits; undefined if it is unknown. */
function commitLink({ repository, commit, pullRequestCommit }) {
    const sha = pullRequestCommit ?? commit;
    if (sha === '')
        return undefined;
    const address = repository && `${repository.serverUrl}/${repository.owner}/${repository.name}/commit/${sha}`;
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha.slice(0, 7)), address);
}
/** The public address of a file's bytes; undefined for a private repository or another server, which need a login. */
function rawUrl(file, { repository, commit }) {
    if (repository?.isPrivate !== false || repository.serverUrl !== 'https://github.com')
        return undefined;
    return commit === '' ? undefined : `${(0,_model_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .urlsAt */ .E)(repository, commit).raw}/${encodePath(file)}`;
}
function encodePath(file) {
    // Converting to bytes first replaces lone surrogates, for which encodeURIComponent throws an error.
    return Buffer.from(file).toString().split('/').map(encodeURIComponent).join('/');
}

/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   Rz: () => (/* binding */ renderBlocks),
/* harmony export */   Wm: () => (/* binding */ describeLimits),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);

const FULL = { preview: true, lines: Infinity, rows: Infinity, mods: Infinity };
const NO_PREVIEW = { ...FULL, preview: false };
const NO_DIFFS = { ...NO_PREVIEW, lines: 0 };
/** Levels of detail, from everything down to a few lines. What readers miss least is left out first. */
const LEVELS = [
    FULL,
    NO_PREVIEW,
    ...[5000, 2000, 1000, 500, 200, 100, 50, 20].map((lines) => ({ ...NO_PREVIEW, lines })),
    NO_DIFFS,
    ...[100, 20, 5].map((rows) => ({ ...NO_DIFFS, rows })),
    ...[1000, 200, 50, 10, 0].map((mods) => ({ ...NO_DIFFS, rows: 0, mods })),
];
/** Renders at falling levels of detail. @returns the first result within the limit, or else the shortest */
function renderWithin({ max, measure }, render) {
    let text = '';
    for (const detail of LEVELS) {
        text = render(detail);
        if (measure(text) <= max)
            break;
    }
    return text;
}
/** "no preview, at most 200 lines of each diff": what a level leaves out; undefined at full detail. */
function describeLimits({ preview, lines, rows, mods }) {
    if (preview)
        return undefined;
    if (rows === 0)
        return `only counts, for at most ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(mods, 'mod')}`;
    const parts = [
        'no preview',
        lines === 0 && 'no diffs',
        lines > 0 && lines < Infinity && `at most ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines, 'line')} of each diff`,
        rows < Infinity && `at most ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, 'row')} of each table, list and gallery`,
    ];
    return parts.filter((part) => part !== false).join(', ');
}
/**
 * The first rows of a table or list.
 *
 * @param rows each with its newline
 * @param omitted a row that counts the others
 */
function firstRows(rows, limit, omitted) {
    const shown = rows.slice(0, limit).join('');
    return rows.length <= limit ? shown : shown + omitted(rows.length - limit);
}
/** Renders blocks, with empty lines between them. */
function renderBlocks(blocks, detail) {
    return joinBlocks(blocks.map((block) => block(detail)));
}
/** Joins blocks with empty lines, without those that are left out. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== undefined).join('\n');
}

/***/ }),

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventLines)
/* harmony export */ });
/* harmony import */ var _model_live_page_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7603);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1058);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);
/* harmony import */ var _caution_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9603);
/* harmony import */ var _text_change_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1971);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7559);

/** One event of a run, in lines. A phase and a download have none. */
function eventLines(event) {
    switch (event.kind) {
        case 'phase':
        case 'downloaded':
            return [];
        case 'page declared':
            return pageLines(event.page);
        case 'page read':
            return [{ text: `read ${event.live.address}` }];
        case 'planned':
            return planLines(event.plan);
        case 'waiting':
            return [{ text: describeWait(event.wait) }];
        case 'backed up': {
            const saved = `saved ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(event.images, 'image')} beside the backup before removal`;
            return event.images > 0 ? [{ text: saved }] : [];
        }
        case 'publishing':
            return [{ text: `publishing ${event.mod}` }];
        case 'written':
            return writeLines(event.write, event.isAlone ? undefined : event.mod);
        case 'lost':
            return [{ text: `the portal lost ${event.image.name} of ${event.mod}, so it is uploaded again` }];
        case 'verified': {
            const mod = event.isAlone ? undefined : event.mod;
            return [
                { text: detail('verified', 'page', 'the page matches what was published', mod), tone: 'added' },
            ];
        }
    }
}
/**
 * The number of fields and images that a modportal.yml or a backup declares, and the parts of its Markdown files that are
 * not published.
 */
function pageLines({ mod, config, fields, gallery, restoration, leftOut = [] }) {
    const images = gallery?.images ?? restoration?.images;
    const counted = images === undefined ? '' : `, ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image')}`;
    const total = `${config}: ${mod}, ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Object.keys(fields).length, 'field')}${counted}`;
    return [total, ...leftOut].map((text) => ({ text }));
}
function describeWait({ operation, reason, delayMs, next }) {
    const delay = (delayMs / 1000).toFixed(1);
    return `could not ${operation}: ${reason}; retrying in ${delay} s (try ${next})`;
}
/** The total of a plan, what it takes away from players, and a line for each change. */
function planLines(plan) {
    const total = (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .Im)(plan) ? 'unchanged' : `to do: ${(0,_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .toDo */ .Xj)((0,_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedTotals */ .yH)([plan]))}`;
    return [
        { text: `${plan.mod} (${plan.config}): ${total}`, tone: 'heading' },
        ...cautionLines(plan),
        ...plan.fields.map((change) => ({
            text: detail('change', change.field, describeChange(change)),
            tone: 'changed',
            ...((0,_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE)(change) && { change }),
        })),
        ...galleryLines(plan),
    ];
}
function cautionLines(plan) {
    const { removed = [], deprecates = false } = (0,_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .cautionsOf */ .Y_)(plan) ?? {};
    const doing = plan.isRestoration ? 'restoring' : 'publishing';
    const removes = `${doing} removes ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed.length, 'image')} from the gallery of ${plan.mod} (${(0,_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .whyRemoved */ .BV)(plan)})`;
    const hides = `${doing} marks ${plan.mod} as deprecated: ${_caution_js__WEBPACK_IMPORTED_MODULE_1__/* .IF_DEPRECATED */ .Um}`;
    const cautions = [...(removed.length > 0 ? [removes] : []), ...(deprecates ? [hides] : [])];
    return cautions.map((caution) => ({ text: `CAUTION: ${caution}`, tone: 'caution' }));
}
function galleryLines({ gallery, kept }) {
    const { uploads = [], after = [], moved = [], removed = [] } = gallery ?? {};
    const fileNames = new Map(after.map((item) => [(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(item), item.file?.name]));
    const keeps = kept && `${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept.length, 'image')} only on the portal (images.prune: false)`;
    const line = (verb, name) => ({ text: detail(verb, 'images', name) });
    return [
        ...uploads.map(({ name, bytes }) => ({
            ...line('upload', `${name} (${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(bytes)})`),
            tone: 'added',
        })),
        ...moved.map(({ id }) => ({
            ...line('move', fileNames.get(id) ?? (0,_model_live_page_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m)(id)),
            tone: 'changed',
        })),
        ...removed.map(({ id, url }) => ({ ...line('remove', url || id), tone: 'removed' })),
        ...(keeps === undefined ? [] : [line('keep', keeps)]),
    ];
}
/** @param mod is named when the lines of several mods are mixed */
function writeLines(write, mod) {
    switch (write.kind) {
        case 'fields':
            return write.fields.map((field) => ({ text: detail('changed', field, '', mod) }));
        case 'upload': {
            const { name, bytes } = write.image;
            const [verb, note] = write.isNew ? ['uploaded', (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(bytes)] : ['found', 'the portal already has it'];
            return [{ text: detail(verb, 'images', `${name} (${note})`, mod) }];
        }
        case 'gallery': {
            const { images, moved, removed } = write;
            const text = `${images} in the gallery: ${moved} moved, ${removed} removed`;
            return [{ text: detail('set', 'images', text, mod) }];
        }
    }
}
function detail(verb, name, text, mod) {
    const owner = mod === undefined ? '' : `${mod}  `;
    return `  ${owner}${verb.padEnd(8)}  ${name.padEnd(11)}  ${text}`.trimEnd();
}
function describeChange(change) {
    const { before, after } = change;
    if ((0,_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextChange */ .QE)(change))
        return (0,_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSize */ .jt)(change);
    if (typeof before === 'object' && typeof after === 'object')
        return describeTags(before, after);
    const show = (value) => (typeof value === 'string' ? (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value) : String(value));
    return `${show(before)} \u2192 ${show(after)}`;
}
function describeTags(before, after) {
    const [old, fresh] = [new Set(before), new Set(after)];
    const removed = before.filter((tag) => !fresh.has(tag)).map((tag) => `\u2212${tag}`);
    const added = after.filter((tag) => !old.has(tag)).map((tag) => `+${tag}`);
    return [...added, ...removed].join(' ');
}

/***/ }),

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ withoutBacklink),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9501);

/** In characters. Browsers accept more, but no mod's page needs it. */
const MAX_URL_LENGTH = 2000;
/** The encoded address if it is http or https; undefined for other schemes, credentials, and relative addresses. */
function webUrl(written) {
    if (!URL.canParse(written))
        return undefined;
    const url = new URL(written);
    const isWeb = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return isWeb && url.href.length <= MAX_URL_LENGTH ? url.href : undefined;
}
/**
 * A link as HTML, or only its text if the address is not usable.
 *
 * @param text as HTML
 */
function link(text, address) {
    const url = address === undefined ? undefined : webUrl(address);
    return url === undefined ? text : `<a href="${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(withoutBacklink(url))}">${text}</a>`;
}
/**
 * A link to an issue, a pull request or a commit makes GitHub add "mentioned this" to that page. The address that GitHub
 * has for this purpose avoids it.
 */
function withoutBacklink(url) {
    return url.replace(/^https?:\/\/(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/, 'https://redirect.github.com');
}
/** @param width in CSS pixels; undefined for the width of the image itself */
function image(address, alternative, width) {
    const url = webUrl(address);
    if (url === undefined)
        return undefined;
    const size = width === undefined ? '' : ` width="${width}"`;
    return `<img src="${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(url)}"${size} alt="${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt)(alternative)}">`;
}

/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   lt: () => (/* binding */ attribute)
/* harmony export */ });
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);

/*
 * GitHub turns Markdown into HTML, and then searches the text of that HTML, outside of code, for @names, #numbers and
 * commits. So data is escaped twice: entities prevent Markdown and HTML, and zero-width spaces prevent mentions. Entities
 * work both in HTML blocks and in Markdown; backslashes would not. No line of a report begins with data.
 */
/** Escapes text of the repository or the portal for a line of prose, a table cell or an HTML element. */
function prose(text) {
    const spaced = (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replace(/[\n\r\t]+/g, ' '))
        .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
        .replace(COMMIT, (sha) => sha.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    // GitHub reads $\u2026$ as mathematics unless each $ is inside an element (GitHub docs, "Writing mathematical expressions").
    return encode(spaced).replaceAll('&#36;', '<span>&#36;</span>');
}
/** An id, a path or a tag, as code: GitHub finds no mentions in it, and people can copy it unchanged. */
function code(text) {
    return `<code>${encode((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text))}</code>`;
}
/** Escapes text for an attribute in double quotes. Neither Markdown nor GitHub's search for mentions reads tags. */
function attribute(text) {
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>"'`|]/g, toEntity);
}
/**
 * A message of this action, which marks code with backticks.
 *
 * @param showCode shows the text between two backticks
 */
function message(text, showCode = code) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return withAddresses(text);
    return parts.map((part, at) => (at % 2 === 0 ? withAddresses(part) : showCode(part))).join('');
}
/** Shows web addresses as code, so that people can copy them. They are not links, because the portal may have sent them. */
function withAddresses(text) {
    const parts = text.split(/(https?:\/\/[^\s"'<>`]*[^\s"'<>`.,;:!?()[\]{}])/);
    return parts.map((part, at) => (at % 2 === 0 ? prose(part) : code(part))).join('');
}
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * The beginning of each kind of reference, after which a zero-width space breaks it: `@name` (also in e-mail addresses and
 * `name@sha`), `#1`, `GH-1` and the prefixes that a repository may define, `GHSA-\u2026`, `https://`, `www.` and `:emoji:`. A
 * reference may also begin or end at the edge of the text, because a word diff splits a line and escapes each piece alone.
 */
const REFERENCE = /@|#(?=\d|$)|(?<=[a-z]|^)-(?=\d|$)|GHSA-|GHSA$|:(?=\S|$)|^\/(?=\/|$)|www(?=\.|$)/gi;
/** A text that GitHub recognises as a commit's SHA, complete or abbreviated. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;
function encode(text) {
    return text
        .replace(/@(?!\u200b)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/[&<>"'`\\*_[\]|~#$:@\u200b]/g, toEntity);
}
function toEntity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * The fence of a code block: longer than any run of backticks inside, so that no line can end the block.
 *
 * @param lines without newlines
 */
function fence(lines) {
    let longest = 2;
    for (const line of lines)
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    return '`'.repeat(longest + 1);
}
/** A line of a code block, with invisible characters made visible. Tabs are kept. */
function codeLine(line) {
    return line.split('\t').map(_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t');
}

/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5385);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1058);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7559);

/** Every problem and failure of a run. */
function problemsOf({ problems, failures, publications }) {
    const all = [...failures, ...publications.flatMap((publication) => publication.failures)];
    return [...problems, ...all.map(_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)];
}
/** The result of a run. If it failed, this includes what it wrote and what the next run will do. */
function outcomeLines(outcome) {
    const { plans, publications, result, backup } = outcome;
    const written = new Map(publications.map((publication) => [publication.mod, publication]));
    const changing = result === 'failed' ? plans.filter((plan) => !(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(plan)) : [];
    const lines = [
        ...changing.flatMap((plan) => progressLines(plan, written.get(plan.mod), outcome.problems)),
        `result: ${describeResult(outcome)}`,
        ...plans.map(({ address }) => address),
        ...(backup === '' ? [] : [`backup: ${backup}`]),
    ];
    return lines.map((text) => ({ text }));
}
/** What a failed run wrote to one page, and what the next run will do. */
function progressLines(plan, publication, problems) {
    const { mod } = plan;
    if (publication === undefined) {
        const isLasting = problems.some(({ severity }) => severity === 'error');
        const next = isLasting ? _totals_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS_AGAIN */ .dU : `will ${(0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .toDo */ .Xj)((0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedTotals */ .yH)([plan]))}`;
        return [`${mod}: nothing was written; the next run ${next}`];
    }
    const { failures, remaining } = publication;
    if (failures.length === 0)
        return [];
    const { notWritten } = (0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .partsWritten */ .cf)(plan, publication);
    const unsure = remaining === undefined ? ', or not confirmed' : '';
    return [
        `${mod}: written before the failure: ${(0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWritten */ .hD)([publication])}`,
        `${mod}: not written${unsure}: ${notWritten.join(', ') || 'nothing'}`,
        `${mod}: the next run ${(0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNextRun */ .aJ)(publication)}`,
    ];
}
/** Without the totals, which the lines of each plan have. */
function describeResult({ result, plans, publications }) {
    const several = (verb) => (plans.length > 1 ? `: ${(0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanging */ .jA)(plans)} ${verb}` : '');
    switch (result) {
        case 'planned':
            return `planned${several('would change')}; nothing was written`;
        case 'published':
            return `published${several('changed')}${(0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .done */ .Vw)((0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenTotals */ .rO)(publications)) === '' ? '; nothing had to be written' : ''}`;
        case 'unchanged':
        case 'publishing':
        case 'failed':
            return result;
    }
}

/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ plansJson),
/* harmony export */   a: () => (/* binding */ planData)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1058);

/** In characters of a text, and in items of a list. */
const LIMITS = [1000, 100, 10];
/**
 * The plans as JSON, with everything that they change if there is room, and otherwise with the beginnings of texts and lists.
 *
 * @param maxLength in characters
 * @returns undefined if even the shortest form is longer
 */
function plansJson(plans, maxLength) {
    for (const limit of [undefined, ...LIMITS]) {
        const json = JSON.stringify(plans.map((plan) => planData(plan, limit)));
        if (json.length <= maxLength)
            return json;
    }
    return undefined;
}
/**
 * A plan as plain data, in the form that docs/plan.md describes.
 *
 * @param limit longer texts and lists are cut to it, and the plan has `"shortened": true`
 */
function planData({ mod, config, address, fields, gallery }, limit) {
    const cut = (value) => typeof value === 'string' || Array.isArray(value) ? value.slice(0, limit) : value;
    return {
        mod,
        config,
        page_url: address,
        fields: fields.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
        images: gallery === undefined ? null : galleryData(gallery, limit),
        ...(limit !== undefined && { shortened: true }),
    };
}
function galleryData({ before, after, uploads, moved, removed }, limit) {
    const ids = (images) => images.slice(0, limit).map(({ id }) => id);
    return {
        before: ids(before),
        after: after.slice(0, limit).map((item) => ({
            id: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(item),
            file: item.file?.file ?? null,
            live: item.kind === 'live',
        })),
        uploaded: uploads.slice(0, limit).map(({ file }) => file),
        moved: ids(moved),
        removed: ids(removed),
    };
}

/***/ }),

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ problemAlert)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2098);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9413);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6093);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1548);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9501);

/** In characters: a message may quote the portal's response. */
const MAX_MESSAGE = 1500;
/** Problems or failures as one of GitHub's alerts; no block if there are none. */
function problemAlert(kind, problems, context) {
    if (problems.length === 0)
        return [];
    const items = problems.map((problem) => `> - ${describe(problem, context)}\n`);
    const omitted = (count) => `> - ${count} more, see the log\n`;
    return [({ rows }) => `> [!${kind}]\n${(0,_detail_js__WEBPACK_IMPORTED_MODULE_2__/* .firstRows */ .C)(items, rows, omitted)}`];
}
function describe({ message, hint, place, links = [] }, context) {
    const addresses = new Map(links.map(({ text, address }) => [text, address]));
    const showCode = (text) => (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text), addresses.get(text));
    const where = place === undefined ? '' : `${linkPlace(place, context)} `;
    const advice = hint === undefined ? '' : `<br><i>${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(hint, MAX_MESSAGE))}</i>`;
    // Without the element, a message at the beginning of the line could become a heading or a list.
    return `${where}<span>${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, MAX_MESSAGE), showCode)}</span>${advice}`;
}
function linkPlace(place, context) {
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlace */ .R3)(place), 300)), (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUrl */ .iw)(place.file, context, place.line));
}

/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadDescriptionRenderer),
/* harmony export */   W: () => (/* binding */ renderedDescription)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1548);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9501);

/** In characters of Markdown: enough for a person to look through, and a limit on the time of rendering. */
const MAX_LENGTH = 40_000;
/** Undefined until it is loaded. */
let renderer;
/**
 * Loads the Markdown renderer: a sixth of the bundle, which only a change of a description needs. Until it is loaded,
 * reports have no preview. Making a report is synchronous, so that it still works when the process is stopped.
 */
async function loadDescriptionRenderer() {
    const { default: Parser } = await Promise.all(/* import() | markdown */[__nccwpck_require__.e(260), __nccwpck_require__.e(744), __nccwpck_require__.e(756), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9702));
    renderer ??= adapt(new Parser({ html: false }));
}
/**
 * The description as a folded page. It is rendered here, not by GitHub, because Markdown inside a report could break out of
 * its block. The result has no empty line, so GitHub reads it as one HTML block and looks for no Markdown in it.
 */
function renderedDescription(description) {
    return (detail) => (detail.preview && renderer ? renderPreview(description, renderer) : undefined);
}
function renderPreview(description, renderer) {
    const text = description.replace(/\r\n?/g, '\n').split('\n').map(_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLine */ .U_).join('\n');
    const end = text.length <= MAX_LENGTH ? text.length : text.lastIndexOf('\n', MAX_LENGTH);
    const html = /<[a-z!/]/i.test(text) ? ' (HTML is shown as text)' : '';
    const rest = end < text.length ? `<p><i>The rest of the preview is left out.</i></p>\n` : '';
    const page = renderHtml(text.slice(0, Math.max(end, 0)), renderer);
    return (`<details><summary>Preview of the description${html}</summary>\n<table><tr><td>\n` +
        `${page}${rest}</td></tr></table>\n</details>\n`);
}
/** Renders Markdown as HTML without empty lines. Only code blocks could need one, and they encode their newlines. */
function renderHtml(text, renderer) {
    return renderer
        .render(text)
        .split('\n')
        .filter((line) => /[^ \t]/.test(line))
        .map((line) => `${line}\n`)
        .join('');
}
/** Shows HTML as text: nobody has documented which HTML the portal allows, and passing it on unchecked would be unsafe. */
function adapt(renderer) {
    const { rules } = renderer.renderer;
    // The rules below remove unsafe addresses. If validateLink rejected them, the link's Markdown source would be shown.
    renderer.validateLink = () => true;
    rules.text = (tokens, at) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(tokens[at]?.content ?? '');
    rules.image = (tokens, at) => {
        const alternative = tokens[at]?.content ?? '';
        return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl)(String(tokens[at]?.attrGet('src')), alternative) ?? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(`[${alternative}]`);
    };
    rules.link_open = (tokens, at) => {
        const url = (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .qP)(String(tokens[at]?.attrGet('href')));
        return url === undefined ? '<a>' : `<a href="${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)((0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBacklink */ .Gw)(url))}">`;
    };
    for (const name of ['fence', 'code_block']) {
        const rule = rules[name];
        rules[name] = (...given) => `${(rule?.(...given) ?? '').trimEnd().replaceAll('\n', '&#10;')}\n`;
    }
    return renderer;
}

/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $M: () => (/* binding */ SUMMARY),
  uL: () => (/* binding */ reportMarkdown),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./.build/src/model/plan.js
var model_plan = __nccwpck_require__(1058);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
// EXTERNAL MODULE: ./.build/src/report/caution.js
var caution = __nccwpck_require__(9603);
// EXTERNAL MODULE: ./.build/src/report/context.js
var report_context = __nccwpck_require__(9413);
// EXTERNAL MODULE: ./.build/src/report/detail.js
var report_detail = __nccwpck_require__(6093);
// EXTERNAL MODULE: ./.build/src/report/link.js
var report_link = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __nccwpck_require__(9501);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/report/text-change.js + 1 modules
var text_change = __nccwpck_require__(1971);
// EXTERNAL MODULE: ./.build/src/report/word-diff.js
var word_diff = __nccwpck_require__(2446);
;// CONCATENATED MODULE: ./.build/src/report/field-table.js

/** In characters. The portal's limit for a summary is 500. */
const MAX_CELL = 600;
/** A table of the short fields before and after. */
function fieldTable(changes, [before, after]) {
    const lines = changes.map((change) => {
        const [old, fresh] = showChange(change);
        return `| ${(0,markdown_escape/* code */.aY)(change.field)} | ${old} | ${fresh} |\n`;
    });
    const head = `| Field | ${before} | ${after} |\n| --- | --- | --- |\n`;
    const omitted = (count) => `| \u2026 | ${count} more not shown | |\n`;
    return ({ rows }) => head + (0,report_detail/* firstRows */.C)(lines, rows, omitted);
}
function showChange({ field, before, after }) {
    if (typeof before === 'object' && typeof after === 'object')
        return showTags(before, after);
    if (['line', 'text'].includes((0,fields/* descriptorOf */.nb)(field).kind))
        return showWords(String(before), String(after));
    return [showValue(field, before), showValue(field, after)];
}
function showTags(before, after) {
    const list = (tags) => tags.join(' ') || EMPTY;
    const [old, fresh] = [new Set(before), new Set(after)];
    return [
        list(before.map((tag) => (fresh.has(tag) ? (0,markdown_escape/* code */.aY)(tag) : `<del>${(0,markdown_escape/* code */.aY)(tag)}</del>`))),
        list(after.map((tag) => (old.has(tag) ? (0,markdown_escape/* code */.aY)(tag) : `<ins><b>${(0,markdown_escape/* code */.aY)(tag)}</b></ins>`))),
    ];
}
function showWords(before, after) {
    const [old, fresh] = [(0,plain_text/* clip */.$Q)(before.trim(), MAX_CELL), (0,plain_text/* clip */.$Q)(after.trim(), MAX_CELL)];
    const words = (0,word_diff/* diffWords */.b)(old, fresh) ?? [];
    if (words.every(({ kind }) => kind === 'same'))
        return [(0,markdown_escape/* prose */.CS)(old) || EMPTY, (0,markdown_escape/* prose */.CS)(fresh) || EMPTY];
    const side = (gone) => (0,text_change/* markWords */.dC)(words.filter(({ kind }) => kind !== gone));
    return [side('added'), side('removed')];
}
function showValue(field, value) {
    const text = (0,plain_text/* clip */.$Q)(String(value).trim(), MAX_CELL);
    if (text === '')
        return EMPTY;
    return (0,fields/* descriptorOf */.nb)(field).kind === 'url' ? (0,report_link/* link */.nf)((0,markdown_escape/* code */.aY)(text), text) : (0,markdown_escape/* code */.aY)(text);
}
const EMPTY = '<i>empty</i>';

// EXTERNAL MODULE: ./.build/src/model/live-page.js
var live_page = __nccwpck_require__(7603);
;// CONCATENATED MODULE: ./.build/src/report/gallery-table.js

/** As many as fit side by side in a comment. */
const COLUMNS = 5;
/** In CSS pixels. */
const THUMBNAIL_WIDTH = 130;
/** The gallery before and after: thumbnails in order, with a note below each image that is added, moved or removed. */
function galleryTables(change, [before, after], uploaded, context) {
    const placeBefore = places(change.before.map(({ id }) => id));
    const placeAfter = places(change.after.map(model_plan/* idOf */.TH));
    const removed = new Set(change.removed.map(({ id }) => id));
    const moved = new Set(change.moved.map(({ id }) => id));
    const fileNames = new Map(change.after.flatMap((item) => (item.file ? [[(0,model_plan/* idOf */.TH)(item), item.file.name]] : [])));
    /** A moved image can keep its number, because other images are added and removed. */
    const showMove = (id, word, from, to) => moved.has(id) && (from === to ? 'moved' : `${word} ${from}`);
    const showBefore = (live, at) => {
        const { id } = live;
        const name = fileNames.get(id);
        const notes = [
            removed.has(id) && 'removed',
            showMove(id, 'moves to', placeAfter.get(id), placeBefore.get(id)),
        ];
        return cell(at, thumbnail(live, name), (0,report_link/* link */.nf)(nameOf(id, name), live.url), notes);
    };
    const showAfter = (item, at) => {
        if (item.kind === 'new') {
            const { file, name, bytes, sha1 } = item.file;
            const live = uploaded.get(sha1);
            const picture = live
                ? thumbnail(live, name)
                : (0,report_link/* image */.Sl)((0,report_context/* rawUrl */.IU)(file, context) ?? '', name, THUMBNAIL_WIDTH);
            return cell(at, picture, `${nameOf(sha1, name)}, ${(0,plain_text/* size */.Ej)(bytes)}`, ['new']);
        }
        const { id } = item.image;
        const name = item.file?.name;
        const notes = [
            showMove(id, 'moved from', placeBefore.get(id), placeAfter.get(id)),
            name === undefined && 'only on the portal',
        ];
        return cell(at, thumbnail(item.image, name), (0,report_link/* link */.nf)(nameOf(id, name), item.image.url), notes);
    };
    const tableOf = (label, cells) => table(`**Gallery (${label.toLowerCase()})**: ${(0,plain_text/* count */.U9)(cells.length, 'image')}`, cells);
    return [
        ...(change.before.length === 0 ? [] : [tableOf(before, change.before.map(showBefore))]),
        tableOf(after, change.after.map(showAfter)),
    ];
}
function places(ids) {
    return new Map(ids.map((id, at) => [id, at + 1]));
}
function thumbnail(live, name) {
    return (0,report_link/* image */.Sl)(live.thumbnail, name ?? (0,live_page/* shortId */.m)(live.id), THUMBNAIL_WIDTH);
}
/** An image without a file is shown by the beginning of its id. */
function nameOf(id, name) {
    return name === undefined ? (0,markdown_escape/* code */.aY)((0,live_page/* shortId */.m)(id)) : (0,markdown_escape/* prose */.CS)((0,plain_text/* clip */.$Q)(name, 60));
}
function cell(at, picture, name, notes) {
    const note = notes.filter((each) => each !== false).join(', ');
    const lines = [picture, `${at + 1}. ${name}`, note === '' ? undefined : `<b>${note}</b>`];
    return `<td align="center" valign="top">${lines.filter((line) => line !== undefined).join('<br>')}</td>`;
}
/** An HTML table, because a Markdown table needs a heading row. */
function table(caption, cells) {
    const rows = [];
    for (let at = 0; at < cells.length; at += COLUMNS)
        rows.push(`<tr>${cells.slice(at, at + COLUMNS).join('')}</tr>\n`);
    if (rows.length === 0)
        return () => `${caption}\n`;
    const omitted = (left) => `<tr><td colspan="${COLUMNS}">${(0,plain_text/* count */.U9)(left, 'more row')} of images not shown</td></tr>\n`;
    return (detail) => `${caption}\n\n<table>\n${(0,report_detail/* firstRows */.C)(rows, detail.rows, omitted)}</table>\n`;
}

// EXTERNAL MODULE: ./.build/src/report/rendered-description.js
var rendered_description = __nccwpck_require__(2318);
// EXTERNAL MODULE: ./.build/src/report/problem-list.js
var problem_list = __nccwpck_require__(7666);
// EXTERNAL MODULE: ./.build/src/report/totals.js
var totals = __nccwpck_require__(7559);
;// CONCATENATED MODULE: ./.build/src/report/mod-section.js

/** The two sides of every comparison. */
const LABELS = {
    would: ['Now', 'After publishing'],
    will: ['Now', 'After publishing'],
    stopped: ['Now', 'Declared'],
    done: ['Before', 'Now'],
    failed: ['Before', 'Declared'],
};
/** "would change 2 fields": a plan in a few words. */
function describePlan(plan, stage, publication) {
    switch (stage) {
        case 'would':
        case 'will':
            return `${stage} ${(0,totals/* toDo */.Xj)((0,totals/* plannedTotals */.yH)([plan]))}`;
        case 'stopped':
            return 'nothing was written';
        case 'done':
            return ((0,totals/* done */.Vw)((0,totals/* writtenTotals */.rO)(publication === undefined ? [] : [publication])) || 'nothing had to be written');
        case 'failed':
            return describeFailure(publication === undefined ? [] : [publication]);
    }
}
/** What a run had done when it failed. */
function describeFailure(publications) {
    const confirmed = (0,totals/* done */.Vw)((0,totals/* writtenTotals */.rO)(publications));
    if (confirmed !== '')
        return `failed halfway (${confirmed})`;
    const written = (0,totals/* describeWritten */.hD)(publications);
    return `failed, ${written === 'nothing' ? 'nothing was written' : written}`;
}
/** All changes of a plan, and which of them were made. */
function modSection(plan, stage, publication, context) {
    const { fields, gallery } = plan;
    const texts = fields.filter(text_change/* isTextChange */.QE);
    const short = fields.filter((change) => !(0,text_change/* isTextChange */.QE)(change));
    const description = texts.find(({ field }) => field === 'description')?.after.trim() ?? '';
    const progress = publication === undefined || stage === 'done' ? undefined : describeProgress(plan, publication);
    const images = uploadedImages(publication);
    return [
        ...(0,problem_list/* problemAlert */.q)('CAUTION', publication?.failures ?? [], context),
        () => progress,
        ...(short.length === 0 ? [] : [fieldTable(short, LABELS[stage])]),
        ...texts.map((change) => (0,text_change/* textSection */.V_)(change, context)),
        ...(gallery === undefined ? [] : galleryTables(gallery, LABELS[stage], images, context)),
        ...(description === '' ? [] : [(0,rendered_description/* renderedDescription */.W)(description)]),
    ];
}
/** The portal's own copy of each uploaded image, by id: everyone can load it, even if the repository is private. */
function uploadedImages(publication) {
    const writes = publication?.written ?? [];
    return new Map(writes.flatMap((write) => (write.kind === 'upload' && write.live ? [[write.live.id, write.live]] : [])));
}
/** What a failed run wrote and did not write, and what the next run will do. */
function describeProgress(plan, publication) {
    const { written, notWritten } = (0,totals/* partsWritten */.cf)(plan, publication);
    return [
        `- **Written:** ${showNames(written)}`,
        `- **Not written:** ${showNames(notWritten)}`,
        `- **The next run** ${(0,totals/* describeNextRun */.aJ)(publication)}.`,
        '',
    ].join('\n');
}
const MAX_NAMES = 30;
function showNames(names) {
    if (names.length === 0)
        return 'nothing';
    const shown = names.map((name) => (0,markdown_escape/* prose */.CS)((0,plain_text/* clip */.$Q)(name, 100)));
    return (0,plain_text/* listFirst */.rL)(shown, MAX_NAMES);
}

;// CONCATENATED MODULE: ./.build/src/report/opening.js

/** The heading of a report, and a line that says what was compared, at which commit, and whether anything was written. */
function opening(outcome, context) {
    return `## ${heading(outcome)}\n\n${describeSource(outcome, context)}\n`;
}
function heading(outcome) {
    const { plans, problems, failures } = outcome;
    const [plan] = plans;
    if (plan === undefined) {
        const errors = problems.filter(({ severity }) => severity === 'error');
        return errors.length > 0 && failures.length === 0
            ? `Mod portal page: ${(0,plain_text/* count */.U9)(errors.length, 'error')} in the configuration, nothing was written`
            : 'Mod portal page: failed, nothing was written';
    }
    if (!(0,totals/* hasOnePage */.o8)(outcome))
        return `Mod portal pages: ${describePages(outcome)}`;
    return `Mod portal page of ${(0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(plan.mod, 100))}: ${describePage(outcome)}`;
}
function describePage({ result, plans, publications }) {
    switch (result) {
        case 'unchanged':
        case 'planned':
            return `would ${(0,totals/* toDo */.Xj)((0,totals/* plannedTotals */.yH)(plans))}`;
        case 'publishing':
            return `will ${(0,totals/* toDo */.Xj)((0,totals/* plannedTotals */.yH)(plans))}`;
        case 'published':
            return (0,totals/* done */.Vw)((0,totals/* writtenTotals */.rO)(publications)) || 'nothing had to be written';
        case 'failed':
            return publications.length === 0 ? 'failed, nothing was written' : describeFailure(publications);
    }
}
function describePages({ result, plans, publications }) {
    switch (result) {
        case 'unchanged':
        case 'planned':
            return `${(0,totals/* countChanging */.jA)(plans)} would change`;
        case 'publishing':
            return `${(0,totals/* countChanging */.jA)(plans)} will change`;
        case 'published':
            return `${(0,totals/* countChanging */.jA)(plans)} changed`;
        case 'failed':
            return publications.length === 0 ? 'failed, nothing was written' : describeFailure(publications);
    }
}
function describeSource(outcome, context) {
    const { result, plans } = outcome;
    const [plan] = plans;
    const commit = (0,report_context/* commitLink */.wn)(context);
    const at = commit === undefined ? '' : ` at commit ${commit}`;
    if (plan === undefined)
        return `The repository${at} was not compared with the portal.`;
    // The headings of failed runs say so too.
    const nothing = result === 'planned' ? ' Nothing was written.' : '';
    const [file, live] = (0,totals/* hasOnePage */.o8)(outcome)
        ? [configLink(plan.config, context), (0,report_link/* link */.nf)('the live page', plan.address)]
        : ['The repository', 'the live pages'];
    return `${file}${at}, ${result === 'published' ? `published to ${live}` : `compared with ${live}`}.${nothing}`;
}
/** A modportal.yml, as a link to its text at the commit. */
function configLink(config, context) {
    return (0,report_link/* link */.nf)((0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(config, 300)), (0,report_context/* fileUrl */.iw)(config, context));
}

;// CONCATENATED MODULE: ./.build/src/report/summary.js

/** GitHub does not show a step's summary above 1 MiB of UTF-8 (GitHub docs, "Adding a job summary"). */
const SUMMARY = {
    name: 'a job summary',
    max: 1024 * 1024,
    measure: (text) => Buffer.byteLength(text),
};
/** The job summary, as Markdown for GitHub. Pure. */
function summaryMarkdown(outcome, context) {
    return reportMarkdown(outcome, context, SUMMARY);
}
/** The report of a run, for the summary or the comment: as detailed as the target's limit allows. Pure. */
function reportMarkdown(outcome, context, target) {
    const outline = outlineBlocks(outcome, context);
    const blocks = reportBlocks(outcome, context);
    const seeAlso = target.seeAlso === undefined ? '' : ` ${target.seeAlso}`;
    return (0,report_detail/* renderWithin */.As)(target, (detail) => {
        const limits = (0,report_detail/* describeLimits */.Wm)(detail);
        const note = limits === undefined
            ? undefined
            : `<i>Shortened to fit GitHub's limit for ${target.name}: ${limits}.${seeAlso}</i>\n`;
        const report = (0,report_detail/* renderBlocks */.Rz)(detail.rows === 0 ? outline : blocks, detail);
        return (0,report_detail/* joinBlocks */.x9)([report, target.footer, note]);
    });
}
/** The report with all its lists and tables. */
function reportBlocks(outcome, context) {
    const { result, plans, failures } = outcome;
    const { errors, warnings, notices } = bySeverity(outcome.problems);
    const alerts = [...(0,problem_list/* problemAlert */.q)('WARNING', warnings, context), ...(0,problem_list/* problemAlert */.q)('NOTE', notices, context)];
    if (result === 'unchanged')
        return [unchangedPages(plans, context), ...alerts];
    const changes = changingPlans(outcome);
    return [
        () => opening(outcome, context),
        ...(0,problem_list/* problemAlert */.q)('CAUTION', [...failures, ...errors], context),
        () => (result === 'publishing' ? UNFINISHED : undefined),
        modList(outcome),
        ...(0,caution/* cautionAlert */.wX)(changes, (0,totals/* hasOnePage */.o8)(outcome)),
        ...changes.flatMap(({ plan, stage, publication, title }) => [
            () => ((0,totals/* hasOnePage */.o8)(outcome) ? undefined : `### ${title}\n\n${sourceOf(plan, context)}\n`),
            ...modSection(plan, stage, publication, context),
        ]),
        otherPages(outcome),
        ...alerts,
        () => describeBackup(outcome),
    ];
}
/** The report reduced to counts. Its size depends on the number of mods alone. */
function outlineBlocks(outcome, context) {
    const { result, plans, publications, failures } = outcome;
    const { errors, warnings, notices } = bySeverity(outcome.problems);
    const all = [...failures, ...publications.flatMap((publication) => publication.failures), ...errors];
    const counts = (0,plain_text/* inSentence */.BX)([
        (0,plain_text/* count */.U9)(all.length, 'error'),
        (0,plain_text/* count */.U9)(warnings.length, 'warning'),
        ...(notices.length > 0 ? [(0,plain_text/* count */.U9)(notices.length, 'notice')] : []),
    ]);
    const isClean = all.length + warnings.length + notices.length === 0;
    const counted = () => (isClean ? undefined : `**${counts}**: see the log.\n`);
    if (result === 'unchanged')
        return [unchangedPages(plans, context), counted];
    return [
        () => opening(outcome, context),
        counted,
        () => (result === 'publishing' ? UNFINISHED : undefined),
        modList(outcome),
        ...(0,caution/* cautionAlert */.wX)(changingPlans(outcome), (0,totals/* hasOnePage */.o8)(outcome)),
        otherPages(outcome),
        () => describeBackup(outcome),
    ];
}
function bySeverity(problems) {
    const of = (severity) => problems.filter((problem) => problem.severity === severity);
    return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}
function changingPlans(outcome) {
    const publications = new Map(outcome.publications.map((publication) => [publication.mod, publication]));
    return outcome.plans
        .filter((plan) => !(0,model_plan/* isEmpty */.Im)(plan))
        .map((plan) => {
        const publication = publications.get(plan.mod);
        const stage = stageOf(outcome, publication);
        const title = `${(0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(plan.mod, 100))}: ${describePlan(plan, stage, publication)}`;
        return { plan, stage, publication, title };
    });
}
/** One line for each mod that changes; left out for a single mod, which the heading describes. */
function modList(outcome) {
    const lines = changingPlans(outcome).map(({ title }) => `- ${title}\n`);
    if ((0,totals/* hasOnePage */.o8)(outcome) || lines.length === 0)
        return () => undefined;
    return ({ mods }) => (0,report_detail/* firstRows */.C)(lines, mods, (left) => `- ${(0,plain_text/* count */.U9)(left, 'more mod')}\n`);
}
/** Links to both sides of the comparison. With a single mod, the opening has them. */
function sourceOf({ mod, config, address }, context) {
    return `${(0,report_link/* link */.nf)(`Portal page of ${(0,markdown_escape/* prose */.CS)((0,plain_text/* clip */.$Q)(mod, 100))}`, address)} \u00b7 ${configLink(config, context)}`;
}
function stageOf({ result }, publication) {
    if (result === 'planned')
        return 'would';
    if (result === 'publishing')
        return 'will';
    if (publication === undefined)
        return 'stopped';
    return publication.failures.length === 0 ? 'done' : 'failed';
}
/** The summary contains this line from the plan until the end of the run. */
const UNFINISHED = 'Publishing. If this line is still here after the job has ended, the run was stopped halfway. Run it again to finish.\n';
/** Mods in one sentence. */
const summary_MAX_NAMES = 20;
/** @param context undefined if the report has already named the commit */
function unchangedPages(plans, context) {
    const names = plans.slice(0, summary_MAX_NAMES).map(({ mod, address }) => (0,report_link/* link */.nf)((0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(mod, 100)), address));
    const [pages, match] = plans.length === 1 ? ['page', 'matches'] : ['pages', 'match'];
    const commit = context && (0,report_context/* commitLink */.wn)(context);
    const at = commit === undefined ? '' : ` at commit ${commit}`;
    return ({ mods }) => {
        const named = names.slice(0, mods);
        const left = plans.length - named.length;
        const more = (0,plain_text/* count */.U9)(left, named.length === 0 ? 'mod' : 'more mod');
        const shown = (0,plain_text/* inSentence */.BX)(left === 0 ? named : [...named, more]);
        return `No changes: the portal ${pages} of ${shown} ${match} the repository${at}.\n`;
    };
}
/** The pages without changes, if others have some. */
function otherPages({ plans }) {
    const same = plans.filter(model_plan/* isEmpty */.Im);
    return same.length === 0 || same.length === plans.length ? () => undefined : unchangedPages(same);
}
function describeBackup({ backup }) {
    if (backup === '')
        return undefined;
    const file = (0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(backup, 500));
    return `**Backup** of each page as it was before this run: ${file}. The runner deletes it after the job. The output ${(0,markdown_escape/* code */.aY)('backup')} has its path.\n`;
}

/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ compareTexts),
  jt: () => (/* binding */ describeSize),
  QE: () => (/* binding */ isTextChange),
  dC: () => (/* binding */ markWords),
  V_: () => (/* binding */ textSection)
});

// EXTERNAL MODULE: ./.build/src/model/fields.js
var fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
// EXTERNAL MODULE: ./.build/src/report/context.js
var report_context = __nccwpck_require__(9413);
// EXTERNAL MODULE: ./.build/src/report/detail.js
var detail = __nccwpck_require__(6093);
// EXTERNAL MODULE: ./.build/src/report/link.js
var report_link = __nccwpck_require__(1548);
// EXTERNAL MODULE: ./.build/src/report/markdown-escape.js
var markdown_escape = __nccwpck_require__(9501);
// EXTERNAL MODULE: ./.build/src/text/bounded-diff.js
var bounded_diff = __nccwpck_require__(8940);
;// CONCATENATED MODULE: ./.build/src/report/text-diff.js

/** In pieces removed and added. The memory for the search grows with its square. */
const MAX_CHANGES = 1500;
/** In comparisons of two pieces: about half a second. */
const MAX_EFFORT = 10_000_000;
/** Compares two texts line by line. The kind of newline, and space around the texts, are ignored. Pure. */
function diffTexts(before, after) {
    const old = toPieces(before);
    const fresh = toPieces(after);
    const runs = (0,bounded_diff/* diffWithin */.h)(texts(old), texts(fresh), MAX_CHANGES, new bounded_diff/* Effort */.P(MAX_EFFORT));
    const lines = runs === undefined ? replaceMiddle(old, fresh) : followRuns(runs, old, fresh);
    return {
        lines,
        removed: countLines(lines, 'removed'),
        added: countLines(lines, 'added'),
        isExact: runs !== undefined,
        isSplit: isSplit(old) || isSplit(fresh),
    };
}
function isSplit(pieces) {
    return pieces.length > (pieces.at(-1)?.line ?? 0);
}
function toPieces(text) {
    const trimmed = text.replace(/\r\n?/g, '\n').trim();
    if (trimmed === '')
        return [];
    const pieces = [];
    for (const [index, line] of trimmed.split('\n').entries()) {
        for (const text of splitLine(line))
            pieces.push({ text, line: index + 1 });
    }
    return pieces;
}
/** In characters. A piece ends after a sentence between the first two, else after a word before the second, else at the third. */
const [SENTENCE_FROM, WORD_FROM, LONGEST] = [60, 160, 400];
/** In characters. A shorter rest of a line is kept in the piece before it. */
const SHORTEST = 20;
const SENTENCE = /^[^]{60,160}?(?:[.!?:;\u2026]["')\]]*\s+|[\u3002\uff01\uff1f])/;
/**
 * Splits a long line at the ends of sentences. A paragraph of Markdown is often one long line, and a code block does not
 * wrap. Splitting at a fixed width would shift all pieces after a change.
 */
function splitLine(line) {
    if (line.length <= SENTENCE_FROM)
        return [line];
    const pieces = [];
    let start = 0;
    while (start < line.length) {
        const window = line.slice(start, start + LONGEST);
        const piece = window.slice(0, endOfPiece(window, start + LONGEST >= line.length));
        pieces.push(piece);
        start += piece.length;
    }
    return pieces;
}
function endOfPiece(text, isLast) {
    const sentence = SENTENCE.exec(text)?.[0].length;
    if (sentence !== undefined && text.length - sentence >= SHORTEST)
        return sentence;
    if (isLast && text.length <= WORD_FROM)
        return text.length;
    const word = text.lastIndexOf(' ', WORD_FROM);
    if (word > SENTENCE_FROM)
        return word + 1;
    const isSplitPair = !isLast && /[\ud800-\udbff]$/.test(text);
    return text.length - (isSplitPair ? 1 : 0);
}
function texts(pieces) {
    return pieces.map(({ text }) => text);
}
function followRuns(runs, old, fresh) {
    const lines = [];
    let [oldAt, freshAt] = [0, 0];
    for (const { count, added, removed } of runs) {
        const pieces = removed ? old.slice(oldAt, oldAt + count) : fresh.slice(freshAt, freshAt + count);
        const kind = removed ? 'removed' : added ? 'added' : 'same';
        for (const { text, line } of pieces)
            lines.push({ kind, text, line });
        if (!added)
            oldAt += count;
        if (!removed)
            freshAt += count;
    }
    return lines;
}
/** Keeps the common beginning and end. The rest counts as replaced. */
function replaceMiddle(old, fresh) {
    const shorter = Math.min(old.length, fresh.length);
    let start = 0;
    while (start < shorter && old[start]?.text === fresh[start]?.text)
        start++;
    let end = 0;
    while (end < shorter - start && old.at(-1 - end)?.text === fresh.at(-1 - end)?.text)
        end++;
    const mark = (kind, pieces) => pieces.map(({ text, line }) => ({ kind, text, line }));
    return [
        ...mark('same', fresh.slice(0, start)),
        ...mark('removed', old.slice(start, old.length - end)),
        ...mark('added', fresh.slice(start, fresh.length - end)),
        ...mark('same', fresh.slice(fresh.length - end)),
    ];
}
/** Pieces of one line follow each other. */
function countLines(lines, kind) {
    let count = 0;
    let last;
    for (const piece of lines) {
        if (piece.kind !== kind || piece.line === last)
            continue;
        last = piece.line;
        count += 1;
    }
    return count;
}

// EXTERNAL MODULE: ./.build/src/report/word-diff.js
var word_diff = __nccwpck_require__(2446);
;// CONCATENATED MODULE: ./.build/src/report/text-change.js

/** Whether a change is shown as a diff rather than as two cells of a table. */
function isTextChange(change) {
    const { field, before, after } = change;
    if (typeof before !== 'string' || typeof after !== 'string')
        return false;
    return (0,fields/* isMarkdownField */.ec)(field) || /\n./.test(before.trim()) || /\n./.test(after.trim());
}
const comparisons = new WeakMap();
/** Compares a text once: the log, the summary and the comment all need it, and long texts take a second. */
function compareTexts(change) {
    const known = comparisons.get(change);
    if (known !== undefined)
        return known;
    const diff = diffTexts(change.before, change.after);
    const comparison = { diff, passages: (0,word_diff/* changedPassages */.g)(diff.lines), ...findHunks(change, diff.lines) };
    comparisons.set(change, comparison);
    return comparison;
}
/** "+12 \u22123 lines", "22 new lines". */
function describeSize(change) {
    const { added, removed } = compareTexts(change).diff;
    const { before, after } = change;
    if (before.trim() === '')
        return (0,plain_text/* count */.U9)(added, 'new line');
    if (after.trim() === '')
        return `${(0,plain_text/* count */.U9)(removed, 'line')} removed`;
    return `+${(0,plain_text/* inThousands */.$n)(added)} \u2212${(0,plain_text/* inThousands */.$n)(removed)} lines`;
}
/** What changes in a text: a folded block with the changed words, which link to the file, and a unified diff. */
function textSection(change, context) {
    const comparison = compareTexts(change);
    const { diff, passages } = comparison;
    const file = change.source?.file;
    const name = file === undefined ? '' : ` \u00b7 ${(0,report_link/* link */.nf)((0,markdown_escape/* code */.aY)((0,plain_text/* clip */.$Q)(file, 300)), (0,report_context/* fileUrl */.iw)(file, context))}`;
    const size = `${(0,markdown_escape/* code */.aY)(change.field)} ${describeSize(change)}${name}`;
    const note = diff.isSplit ? ' (long lines are split at sentences)' : '';
    return ({ lines }) => {
        if (lines === 0)
            return `${size}\n`;
        return (0,detail/* joinBlocks */.x9)([
            `<details><summary>${size}${note}</summary>\n`,
            passages.length === 0 ? undefined : passageList(passages, lines, change, context),
            diff.isExact ? undefined : INEXACT,
            diffBlock(comparison, lines),
            '</details>\n',
        ]);
    };
}
const INEXACT = 'There are too many differences to compare line by line: everything between the first and the last is shown as replaced.\n';
/** More would be as long as the diff itself. */
const MAX_PASSAGES = 40;
function passageList(passages, lines, change, context) {
    const items = passages
        .slice(0, Math.min(lines, MAX_PASSAGES))
        .map(({ line, words }) => `- ${linkLine(line, change, context)}: ${words.map(showInContext).join('')}\n`);
    const left = passages.length - items.length;
    const rest = left === 0 ? '' : `- ${(0,plain_text/* count */.U9)(left, 'more changed line')}: see the diff below\n`;
    const text = change.source === undefined ? 'the new text' : 'the file';
    return `Changed words, by line of ${text}:\n\n${items.join('')}${rest}`;
}
function linkLine(line, change, context) {
    const number = lineOfFile(line, change);
    const { source } = change;
    return (0,report_link/* link */.nf)(`line ${number}`, source && (0,report_context/* fileUrl */.iw)(source.file, context, number));
}
/**
 * The line of the file for a line of the new text, or that line itself if there is no file.
 *
 * @param line counted from 1, without the empty lines at the beginning, which the diff ignores
 */
function lineOfFile(line, { after, source }) {
    const leading = /^\s*/.exec(after)?.[0].split('\n').length ?? 1;
    return source?.lines[line - 1 + leading - 1] ?? line;
}
/** Words as HTML, with those marked that are on one side only. */
function markWords(words) {
    return words.map(mark).join('');
}
function mark({ kind, text }, at, all) {
    if (kind === 'same')
        return (0,markdown_escape/* prose */.CS)(text);
    const words = text.trim();
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = words === '' ? '' : text.slice(text.trimEnd().length);
    const shown = kind === 'removed' ? `<del>${(0,markdown_escape/* prose */.CS)(words)}</del>` : `<ins><b>${(0,markdown_escape/* prose */.CS)(words)}</b></ins>`;
    const isReplaced = kind === 'removed' && all[at + 1]?.kind === 'added' && after === '';
    return `${(0,markdown_escape/* prose */.CS)(before)}${shown}${isReplaced ? ' ' : (0,markdown_escape/* prose */.CS)(after)}`;
}
/** In characters: how much unchanged text is shown beside a change. */
const CONTEXT = 40;
function showInContext(words, at, all) {
    const { kind, text } = words;
    if (kind !== 'same')
        return mark(words, at, all);
    const isFirst = at === 0;
    const isLast = at === all.length - 1;
    if (text.length <= CONTEXT * (isFirst || isLast ? 1 : 2))
        return (0,markdown_escape/* prose */.CS)(text);
    const start = isFirst ? '' : (/^[^]{0,40}(?=\s)/.exec(text)?.[0] ?? text.slice(0, CONTEXT));
    const end = isLast ? '' : (/(?<=\s)[^]{0,40}$/.exec(text.slice(-CONTEXT - 1))?.[0] ?? text.slice(-CONTEXT));
    return `${(0,markdown_escape/* prose */.CS)(start)} \u2026 ${(0,markdown_escape/* prose */.CS)(end)}`;
}
/** Unchanged lines on either side of a change. */
const CONTEXT_LINES = 2;
/** In lines. No report has room for many more, and writing all lines of a text of several megabytes takes half a minute. */
const MAX_DIFF_LINES = 100_000;
/** A code block in the language `diff`, which GitHub colours. */
function diffBlock({ hunks, left }, limit) {
    const shown = hunks.slice(0, limit);
    const omitted = hunks.length - shown.length + left;
    const rest = omitted === 0 ? '' : `@@ ${(0,plain_text/* count */.U9)(omitted, 'more line')} of this diff not shown @@\n`;
    const ticks = (0,markdown_escape/* fence */.EU)(shown);
    return `${ticks}diff\n${shown.map((line) => `${line}\n`).join('')}${rest}${ticks}\n`;
}
const SIGN = { same: ' ', removed: '-', added: '+' };
/** The changed lines and those around them. */
function findHunks(change, lines) {
    const isShown = new Uint8Array(lines.length);
    lines.forEach(({ kind }, at) => {
        if (kind !== 'same')
            isShown.fill(1, Math.max(0, at - CONTEXT_LINES), at + CONTEXT_LINES + 1);
    });
    const hunks = [];
    let left = 0;
    for (const [at, { kind, text, line }] of lines.entries()) {
        if (isShown[at] !== 1)
            continue;
        if (hunks.length >= MAX_DIFF_LINES) {
            left += 1;
            continue;
        }
        if (at > 0 && isShown[at - 1] !== 1)
            hunks.push(`@@ line ${lineOfFile(line, change)} @@`);
        hunks.push(`${SIGN[kind]} ${(0,markdown_escape/* codeLine */.U_)(text)}`.trimEnd());
    }
    return { hunks, left };
}

/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   aJ: () => (/* binding */ describeNextRun),
/* harmony export */   cf: () => (/* binding */ partsWritten),
/* harmony export */   dU: () => (/* binding */ FAILS_AGAIN),
/* harmony export */   hD: () => (/* binding */ describeWritten),
/* harmony export */   jA: () => (/* binding */ countChanging),
/* harmony export */   o8: () => (/* binding */ hasOnePage),
/* harmony export */   rO: () => (/* binding */ writtenTotals),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   yH: () => (/* binding */ plannedTotals)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1058);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8207);

/** Whether the run is about one page alone. The pages that could not be read count as well. */
function hasOnePage({ plans, unread }) {
    return plans.length + unread.length === 1;
}
/** What the plans would change. */
function plannedTotals(plans) {
    const sum = (count) => plans.reduce((total, plan) => total + count(plan), 0);
    return {
        fields: sum(({ fields }) => fields.length),
        uploaded: sum(({ gallery }) => gallery?.uploads.length ?? 0),
        moved: sum(({ gallery }) => gallery?.moved.length ?? 0),
        removed: sum(({ gallery }) => gallery?.removed.length ?? 0),
    };
}
/** The writes that the portal confirmed. */
function writtenTotals(publications) {
    const writes = publications.flatMap(({ written }) => written);
    const sum = (count) => writes.reduce((total, write) => total + count(write), 0);
    return {
        fields: sum((write) => (write.kind === 'fields' ? write.fields.length : 0)),
        uploaded: sum((write) => (write.kind === 'upload' && write.isNew ? 1 : 0)),
        moved: sum((write) => (write.kind === 'gallery' ? write.moved : 0)),
        removed: sum((write) => (write.kind === 'gallery' ? write.removed : 0)),
    };
}
/** "change 7 fields, upload 2 images", to complete "would" or "will"; '' if there is nothing to do. */
function toDo({ fields, uploaded, moved, removed }) {
    return list([
        fields > 0 && `change ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fields, 'field')}`,
        uploaded > 0 && `upload ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(uploaded, 'image')}`,
        moved > 0 && `move ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moved, 'image')}`,
        removed > 0 && `remove ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed, 'image')}`,
    ]);
}
/** "changed 7 fields, uploaded 2 images"; '' if nothing was done. */
function done({ fields, uploaded, moved, removed }) {
    return list([
        fields > 0 && `changed ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fields, 'field')}`,
        uploaded > 0 && `uploaded ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(uploaded, 'image')}`,
        moved > 0 && `moved ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(moved, 'image')}`,
        removed > 0 && `removed ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed, 'image')}`,
    ]);
}
/**
 * What was written to pages whose publication failed. The portal's responses alone cannot answer this: a request that the
 * portal rejected may still have changed the page.
 */
function describeWritten(publications) {
    const confirmed = done(writtenTotals(publications));
    if (confirmed !== '')
        return confirmed;
    if (publications.some(({ changed }) => changed === undefined))
        return 'no write was confirmed, and the page could not be read again';
    const changed = [...new Set(publications.flatMap(({ changed = [] }) => changed))];
    return changed.length === 0
        ? 'nothing'
        : `no write was confirmed, but the page has changed: ${changed.join(', ')}`;
}
/** Completes "the next run \u2026", for a page whose publication failed. */
function describeNextRun({ failures, remaining }) {
    if (remaining !== undefined && (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(remaining))
        return 'changes nothing: the page matches the repository';
    const work = remaining === undefined
        ? 'reads the page again and makes the remaining changes'
        : `will ${toDo(plannedTotals([remaining]))}`;
    const isLasting = failures.some((failure) => failure.isLasting === true);
    return isLasting ? `${FAILS_AGAIN}; then it ${work}` : work;
}
const FAILS_AGAIN = 'fails the same way until the errors above are fixed';
function list(parts) {
    return parts.filter((part) => part !== false).join(', ');
}
/** "2 of 3 mods": those whose pages change. */
function countChanging(plans) {
    const changing = plans.filter((plan) => !(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(plan)).length;
    return `${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inThousands */ .$n)(changing)} of ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(plans.length, 'mod')}`;
}
/** Players notice these first: a mod that is hidden from the listings, or has another name. */
const NOTICED_FIRST = ['deprecated', 'title'];
/** "deprecated, title, faq, images": the parts of a page that differ, the most noticeable first. */
function differences(plan) {
    const parts = (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .changedParts */ .Ty)(plan);
    const first = NOTICED_FIRST.filter((part) => parts.includes(part));
    return [...first, ...parts.filter((part) => !first.includes(part))].join(', ');
}
const GALLERY = 'the order of the gallery';
/** The names of the parts of a plan that were written, and of those that were not, or not as far as is known. */
function partsWritten(plan, publication) {
    const written = publication.written.flatMap((write) => {
        switch (write.kind) {
            case 'fields':
                return write.fields;
            case 'upload':
                return [write.image.name];
            case 'gallery':
                return [GALLERY];
        }
    });
    const isWritten = new Set(written);
    const left = publication.remaining ?? plan;
    const removed = left.gallery?.removed.length ?? 0;
    const planned = [
        ...left.fields.map(({ field }) => field),
        ...(left.gallery?.uploads.map(({ name }) => name) ?? []),
        ...(left.gallery === undefined ? [] : [GALLERY]),
        ...(removed === 0 ? [] : [`the removal of ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed, 'image')}`]),
    ];
    return { written, notWritten: planned.filter((name) => !isWritten.has(name)) };
}

/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffWords),
/* harmony export */   g: () => (/* binding */ changedPassages)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5367);
/* harmony import */ var _text_bounded_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8940);
/* harmony import */ var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3638);

/** In words removed and added. Beyond this, the text was rewritten rather than edited. */
const MAX_CHANGES = 200;
/** In comparisons of two words, for all lines of a text: about half a second. */
const MAX_EFFORT = 3_000_000;
/** In characters, for either text. */
const MAX_LENGTH = 10_000;
/** The share of the longer text, by characters without spaces, that must be unchanged for single words to be readable. */
const LEAST_SIMILARITY = 0.3;
/** Splits text by the rules of Unicode, which find words in scripts without spaces too. */
const segmenter = (0,_text_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => ({ intlSegmenter: new Intl.Segmenter('en', { granularity: 'word' }) }));
/**
 * Compares two texts word by word. Differences in space alone are ignored.
 *
 * @returns undefined when the texts have too little in common for the result to be readable
 */
function diffWords(before, after) {
    return compare(new Line(before, 1), new Line(after, 1), new _text_bounded_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .Effort */ .P(MAX_EFFORT));
}
/** A line, which splits itself into words on first use: it may be compared with several others. */
class Line {
    text;
    number;
    tokenList;
    wordList;
    constructor(text, 
    /** Counted from 1. */
    number) {
        this.text = text;
        this.number = number;
    }
    /** Words and signs with the space around them: the space between two words is in both. */
    get tokens() {
        return (this.tokenList ??= diff__WEBPACK_IMPORTED_MODULE_2__/* .wordDiff */ .sw.tokenize(this.text, segmenter()));
    }
    get words() {
        return (this.wordList ??= this.tokens.map((token) => token.trim()));
    }
}
/**
 * Does what the library's `diffWords` does, step by step, because that function can limit its work only by time or by the
 * number of changes.
 */
function compare(before, after, effort) {
    if (Math.max(before.text.length, after.text.length) > MAX_LENGTH)
        return undefined;
    effort.spend(before.words.length + after.words.length);
    const needed = LEAST_SIMILARITY * Math.max(lengthOf(before.words), lengthOf(after.words));
    // Most pairs of lines have little in common, and this is a quicker way to find out.
    if (lengthInCommon(before.words, after.words) < needed)
        return undefined;
    const runs = (0,_text_bounded_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffWithin */ .h)(before.words, after.words, MAX_CHANGES, effort);
    if (runs === undefined)
        return undefined;
    const changes = [];
    let [beforeAt, afterAt, unchanged] = [0, 0, 0];
    for (const { count, added, removed } of runs) {
        const [line, start] = removed ? [before, beforeAt] : [after, afterAt];
        const value = diff__WEBPACK_IMPORTED_MODULE_2__/* .wordDiff */ .sw.join(line.tokens.slice(start, start + count));
        changes.push({ value, count, added, removed });
        if (!added && !removed)
            unchanged += lengthOf(line.words.slice(start, start + count));
        if (!added)
            beforeAt += count;
        if (!removed)
            afterAt += count;
    }
    if (unchanged < needed)
        return undefined;
    // Neighbouring runs share the space between them. This removes it from one of the two.
    const words = diff__WEBPACK_IMPORTED_MODULE_2__/* .wordDiff */ .sw.postProcess(changes, segmenter()).map(({ value, added, removed }) => {
        return { kind: removed ? 'removed' : added ? 'added' : 'same', text: value };
    });
    return isComplete(words, before.text, after.text) ? words : undefined;
}
/** The library repeats a word that a byte order mark or an accent joins to a space. Such a result must not be shown. */
function isComplete(words, before, after) {
    const without = (kind) => words.map((each) => (each.kind === kind ? '' : each.text)).join('');
    const isSame = (a, b) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
    return without('removed') === after && isSame(without('added'), before);
}
function lengthOf(words) {
    return words.reduce((sum, word) => sum + word.length, 0);
}
/** In characters: the words that both lists have, in any order. No comparison can find more. */
function lengthInCommon(before, after) {
    const counts = new Map();
    for (const word of before)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    let length = 0;
    for (const word of after) {
        const left = counts.get(word) ?? 0;
        if (left > 0)
            length += word.length;
        counts.set(word, left - 1);
    }
    return length;
}
/** In lines, on either side. Only the diff shows a longer replaced passage. */
const MAX_LINES = 8;
/** The lines of a diff that were edited rather than rewritten. Stops early if the comparison takes too much work. */
function changedPassages(lines) {
    const effort = new _text_bounded_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .Effort */ .P(MAX_EFFORT);
    const passages = [];
    for (let at = 0; at < lines.length && !effort.isSpent();) {
        const middle = endOfRun(lines, at, 'removed');
        const end = endOfRun(lines, middle, 'added');
        if (middle > at && end > middle) {
            passages.push(pairLines(wholeLines(lines, at, middle), wholeLines(lines, middle, end), effort));
        }
        at = Math.max(end, at + 1);
    }
    return passages.flat();
}
function endOfRun(lines, from, kind) {
    let to = from;
    while (lines[to]?.kind === kind)
        to++;
    return to;
}
/** Joins the pieces of each line. @returns an empty list for a passage that is too long */
function wholeLines(pieces, from, to) {
    const [first = 0, last = 0] = [pieces[from]?.line, pieces[to - 1]?.line];
    if (last - first >= MAX_LINES)
        return [];
    const lines = new Map();
    for (const { line, text } of pieces.slice(from, to))
        lines.set(line, (lines.get(line) ?? '') + text);
    return [...lines].map(([number, text]) => new Line(text, number));
}
/** Pairs each removed line with the next added line that is similar. */
function pairLines(removed, added, effort) {
    const passages = [];
    let next = 0;
    for (const before of removed) {
        for (const [at, after] of added.entries()) {
            const words = at < next ? undefined : compare(before, after, effort);
            if (words === undefined || words.every(({ kind }) => kind === 'same'))
                continue;
            passages.push({ line: after.number, words });
            next = at + 1;
            break;
        }
    }
    return passages;
}

/***/ }),

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ beforeSuddenEnd)
/* harmony export */ });
/**
 * Ctrl+C sends SIGINT. When a job is cancelled, GitHub's runner sends SIGINT, after 7.5 seconds SIGTERM, and after 2.5 more
 * SIGKILL.
 */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Calls `report` before the process ends unexpectedly: because of a signal, an uncaught error, or an empty event loop. The
 * process then ends with the current `process.exitCode`.
 *
 * @param report receives the reason, and the signal if there is one. It must be synchronous: nothing else runs after a
 *   signal, so no more writes to the portal begin
 * @param meaning of a signal, as the message names it
 * @returns a function to call when the run is over
 */
function beforeSuddenEnd(report, meaning) {
    let isEnding = false;
    const end = (message, signal) => {
        // The report itself may fail, for example if standard output is closed.
        if (isEnding)
            process.exit();
        isEnding = true;
        // Restores the default handling, so that a second signal ends the process even during the report.
        for (const [signal, listener] of signals)
            process.off(signal, listener);
        try {
            const hint = 'run again: it reads the page again and makes the remaining changes';
            report({ message, hint }, signal);
        }
        finally {
            // In the callback of a write, because on Windows the stream may not have been flushed yet.
            process.stdout.write('', () => process.exit());
        }
    };
    const signals = SIGNALS.map((signal) => [
        signal,
        () => {
            end(`stopped by ${signal}: ${meaning}`, signal);
        },
    ]);
    const onError = (error) => {
        end(`stopped by an unexpected error: ${error instanceof Error ? error.message : String(error)}`);
    };
    // The event loop is empty, but the run has not ended.
    const onIdle = () => {
        end('stopped: an operation never ended');
    };
    for (const [signal, listener] of signals)
        process.on(signal, listener);
    process.on('uncaughtException', onError);
    process.on('beforeExit', onIdle);
    return () => {
        for (const [signal, listener] of signals)
            process.off(signal, listener);
        process.off('uncaughtException', onError);
        process.off('beforeExit', onIdle);
    };
}

/***/ }),

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ sync)
});

// EXTERNAL MODULE: ./.build/src/model/outcome.js
var outcome = __nccwpck_require__(5385);
// EXTERNAL MODULE: ./.build/src/model/plan.js
var model_plan = __nccwpck_require__(1058);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __nccwpck_require__(2098);
// EXTERNAL MODULE: ./.build/src/plan/plan-page.js + 4 modules
var plan_page = __nccwpck_require__(5361);
// EXTERNAL MODULE: ./.build/src/portal/client.js + 10 modules
var client = __nccwpck_require__(7510);
// EXTERNAL MODULE: ./.build/src/portal/portal-error.js
var portal_error = __nccwpck_require__(5633);
// EXTERNAL MODULE: ./.build/src/portal/slots.js
var slots = __nccwpck_require__(3367);
// EXTERNAL MODULE: ./.build/src/publish/backup.js
var backup = __nccwpck_require__(8041);
// EXTERNAL MODULE: ./.build/src/plan/compare.js
var plan_compare = __nccwpck_require__(1084);
;// CONCATENATED MODULE: ./.build/src/publish/attempts.js

/** The writes to one page: what succeeded, and what failed. Independent failures are all kept. */
class Attempts {
    onWrite;
    written = [];
    failures = [];
    failedBy;
    /** @param onWrite is called for each write as soon as the portal has confirmed it */
    constructor(onWrite) {
        this.onWrite = onWrite;
    }
    /** Whether the portal can no longer be reached, not even for a read. */
    get isCutOff() {
        return this.failedBy === 'unreachable';
    }
    /** Whether every other write would fail, too. */
    isOver() {
        return this.failedBy !== undefined && this.failedBy !== 'this-call';
    }
    /**
     * Does the work, unless an earlier failure means that it cannot succeed: after a failure of any kind but `this-call`, every
     * other write would fail too.
     *
     * @param work returns the write; undefined when there was nothing to write
     * @param describe explains an error that concerns only this work
     * @returns whether the work succeeded
     */
    async attempt(work, describe = (error) => [(0,outcome/* toFailure */.w)(error)]) {
        if (this.isOver())
            return false;
        try {
            const write = await work();
            if (write !== undefined) {
                this.written.push(write);
                this.onWrite(write);
            }
            return true;
        }
        catch (error) {
            const kind = error instanceof portal_error/* PortalError */.vg ? error.kind : 'this-call';
            if (kind === 'this-call')
                this.failures.push(...describe(error));
            // Work that was in flight at the same time fails for the same reason. One report is enough.
            else if (!this.isOver())
                this.failures.push(describeForAll(error, kind));
            if (!this.isOver())
                this.failedBy = kind;
            return false;
        }
    }
}
/** A failure that every other write would meet too. */
function describeForAll(error, kind) {
    return { ...(0,outcome/* toFailure */.w)(error), ...(kind !== 'unreachable' && { isLasting: true }) };
}

// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __nccwpck_require__(4412);
// EXTERNAL MODULE: ./.build/src/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(2644);
;// CONCATENATED MODULE: ./.build/src/publish/fields.js

/**
 * Sends the fields in one request. The portal's response to a wrong value does not say which field it is about, so after an
 * error response each field is sent by itself: the fields that are fine are written, and each of the others is a failure.
 */
async function writeFields(fields, publishing) {
    if (fields.length === 0)
        return;
    const { page, attempts } = publishing;
    let rejected = [];
    const send = async () => {
        try {
            await sendFields(fields, publishing);
        }
        catch (error) {
            if (fields.length === 1 || !isRejection(error))
                throw error;
            rejected = fields;
            return undefined;
        }
        return { kind: 'fields', fields: fields.map(({ field }) => field) };
    };
    await attempts.attempt(send, (error) => describe(error, fields, page));
    for (const field of rejected)
        await writeFields([field], publishing);
}
async function sendFields(fields, { plan, portal }) {
    await portal.editDetails(plan.mod, fields.flatMap(toForm));
}
/** Each tag is a separate form field: the portal rejects a comma-separated list. */
function toForm({ field, after }) {
    const values = typeof after === 'object' ? after : [String(after)];
    return values.map((value) => [field, value]);
}
/** Whether the portal understood the request, but did not accept it. */
function isRejection(error) {
    return error instanceof portal_error/* PortalError */.vg && error.kind === 'this-call' && error.response !== undefined;
}
/** Only a single field is ever rejected for its value. Several fail together for another reason. */
function describe(error, fields, page) {
    if (!isRejection(error))
        return [(0,outcome/* toFailure */.w)(error)];
    return fields.flatMap((change) => describeRejection(change, error, page));
}
function describeRejection({ field }, error, { fields, places, restoration }) {
    const hint = restoration ? 'the portal accepted this value earlier: set it in the web form' : CORRECT_IT;
    const failure = { ...(0,outcome/* toFailure */.w)(error), hint, isLasting: true };
    const tags = field === 'tags' ? (fields.tags ?? []) : [];
    const unknown = tags.flatMap((tag, index) => isKnownTag(tag) ? [] : { tag, place: places[`tags[${index}]`] ?? places.tags });
    if (unknown.length === 0)
        return [at(places[field], failure)];
    return unknown.map(({ tag, place }) => at(place, {
        ...failure,
        message: `${error.message}; \`${tag}\` is not a known tag`,
        hint: restoration ? hint : ((0,did_you_mean/* suggest */.Z)(tag, model_fields/* TAGS */.gp) ?? hint),
    }));
}
const CORRECT_IT = 'correct the value, or remove the field from the configuration';
function isKnownTag(tag) {
    return model_fields/* TAGS */.gp.some((known) => known === tag);
}
function at(place, failure) {
    return { ...failure, ...(place && { place }) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./.build/src/publish/gallery.js

/**
 * Uploads the images side by side, until one fails. The last one is sent when the others are on the portal: see KnownImages.
 *
 * @returns whether all of them are on the portal
 */
async function uploadAll(images, publishing) {
    const started = [];
    const areUp = async () => (await Promise.all(started)).every(Boolean);
    await (0,slots/* sideBySide */.Qp)(images, slots/* AT_ONCE */.Qd, (image, at) => {
        const othersAreUp = at === images.length - 1 ? areUp() : undefined;
        const upload = () => uploadImage(image, publishing, othersAreUp);
        // The portal shows each upload at once, and half a new gallery helps nobody, so the first failure stops the rest.
        const isUp = publishing.attempts.attempt(upload, (error) => [gallery_describe(error, image)]);
        started.push(isUp);
        return isUp;
    });
    return areUp();
}
/** In bytes. Six files are read at a time, each into one buffer. */
const PIECE = 256 * 1024;
/**
 * Reads a file piece by piece, each into the same buffer. The file was hashed a moment before, so the system has it in
 * memory, and to read a piece takes a tenth of a millisecond. To wait for it with a stream takes longer.
 */
function* piecesOf(absolutePath) {
    const descriptor = (0,external_node_fs_.openSync)(absolutePath, 'r');
    const buffer = Buffer.allocUnsafe(PIECE);
    try {
        // A piece that is not full is the last one. Node.js may still hold it, so nothing more is read into the buffer.
        for (let count = PIECE; count === PIECE;) {
            count = (0,external_node_fs_.readSync)(descriptor, buffer);
            if (count > 0)
                yield buffer.subarray(0, count);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function gallery_describe(error, { file }) {
    const isLasting = error instanceof portal_error/* PortalError */.vg && error.response?.code === 'InvalidImageUpload';
    return { ...(0,outcome/* toFailure */.w)(error), place: { file }, ...(isLasting && { isLasting }) };
}
/** @param othersAreUp for the last image: it is sent only after this, and not at all if it is false */
async function uploadImage(file, { plan, portal, known, addresses }, othersAreUp) {
    const read = () => piecesOf(file.absolutePath);
    const result = await portal.uploadImage(plan.mod, file, read, othersAreUp);
    if (result.kind === 'held back')
        return undefined;
    if (result.kind === 'found') {
        known.addFound(file.sha1);
        return { kind: 'upload', image: file, isNew: false };
    }
    known.addUploaded(file.sha1, othersAreUp !== undefined);
    const live = result.image;
    if (live !== undefined && live.url !== '')
        addresses.set(file.sha1, live.url);
    return { kind: 'upload', image: file, isNew: true, live };
}
/**
 * Sets the gallery to the images of the folder in their order, then the other live images. An upload that the portal has
 * lost is repeated first, while no other is in flight.
 *
 * @param planned the change of the gallery as it was planned before the uploads
 * @returns undefined when the gallery is already as planned
 * @throws PortalError when the portal rejects the list, or when the page does not show every image that must be live
 */
async function writeGallery(planned, publishing) {
    const { page, plan, portal, known, removable } = publishing;
    for (;;) {
        let lost = [];
        let write;
        const edit = await portal.editGallery(plan.mod, (live) => known.judge(live) === 'current' || known.lostIn(live).length > 0, (live) => {
            lost = known.lostIn(live);
            if (lost.length > 0)
                return undefined;
            const { gallery, problems } = (0,plan_page/* planPage */.j)(page, live, { removable });
            const unsafe = problems.find(({ severity }) => severity === 'error');
            if (unsafe !== undefined)
                throw new Error(unsafe.message);
            requireUpToDate(live, publishing);
            // A request whose response was lost may have succeeded; then there is nothing left to change.
            if (gallery !== undefined) {
                write = {
                    kind: 'gallery',
                    images: gallery.after.length,
                    // As planned: the uploads have moved other images since.
                    moved: planned.moved.length,
                    removed: gallery.removed.length,
                };
            }
            return gallery?.after.map(model_plan/* idOf */.TH);
        });
        if (edit !== undefined && edit.returned.map(({ id }) => id).join() !== edit.sent.join()) {
            lost = known.lostIn({ images: edit.returned });
            if (lost.length === 0)
                throw describeDifference(plan.mod);
        }
        if (lost.length === 0)
            return write;
        const lostImages = planned.uploads.filter(({ sha1 }) => lost.includes(sha1));
        for (const image of lostImages)
            await uploadAgain(image, publishing);
    }
}
function describeDifference(mod) {
    const reason = 'the portal returned a different gallery from the one that was sent';
    return new portal_error/* PortalError */.vg('this-call', `could not set the gallery of ${mod}: ${reason}`);
}
async function uploadAgain(image, publishing) {
    const { known, emit } = publishing;
    known.addRepeated(image.sha1);
    emit({ kind: 'lost', image });
    await uploadImage(image, publishing, Promise.resolve(true));
}
/**
 * Makes sure that no gallery is made from a page that lacks an image that must be live.
 *
 * If the page shows none of the uploads however often it is read, the portal is assumed to show uploads only after
 * `images/edit`. Such a page is used then, or that portal would never get its galleries. The fields that this run has written
 * must be visible, though: an out-of-date page does not show them.
 *
 * @throws PortalError
 */
function requireUpToDate(live, { page, known, attempts, addresses }) {
    const isWritten = (field) => attempts.written.some((write) => write.kind === 'fields' && write.fields.includes(field));
    const showsFields = () => !(0,plan_page/* planPage */.j)(page, live, { addresses }).fields.some(({ field }) => isWritten(field));
    const freshness = known.judge(live);
    if (freshness === 'current' || (freshness === 'doubtful' && showsFields()))
        return;
    const missing = known.missingKept(live);
    const [what, hint] = missing.length > 0
        ? [`${(0,plan_page/* listImages */.v)(missing)} was live when the run began, but the page no longer shows it`, IF_REMOVED]
        : ['the page does not show all images that were uploaded', 'run again in a few minutes'];
    throw new portal_error/* PortalError */.vg('this-call', `${what}; the gallery was left unchanged, so that no image is lost`, {
        hint,
    });
}
const IF_REMOVED = 'if somebody removed it just now, run again';

;// CONCATENATED MODULE: ./.build/src/publish/known-images.js
/**
 * The images that must be on the portal, as far as this run can know. `images/edit` replaces the whole gallery, so a
 * list made from an out-of-date page would remove every image that the page lacks.
 *
 * Uploads run side by side, and the portal may lose one of two appends to the gallery. So the last upload begins when no
 * other is in flight: a page that shows it is newer than all the others, and what such a page lacks is lost. Without it, a
 * lost image would look the same as a page that is out of date. A second upload of the image would not distinguish them: the
 * portal may say in both cases that it has the image.
 */
class KnownImages {
    /** Uploaded by this run. As far as is known, the portal adds them to the gallery at once. */
    uploaded = new Set();
    /** Already on the portal when this run tried to upload them. The gallery may not show them. */
    found = new Set();
    /** Uploaded for a second time, and not for a third time. */
    repeated = new Set();
    /** The last upload. Undefined when the portal already had that image: then no upload proves how new a page is. */
    newest;
    hasShownUploads = false;
    /** Live when the plan was made, and not removed by this run. Without a planned gallery, no image is at risk. */
    kept;
    /** @param removable the ids that this run may remove */
    constructor(gallery, removable) {
        this.kept = gallery?.before.filter(({ id }) => !removable.has(id)) ?? [];
    }
    /** @param isAlone whether no other upload was in flight */
    addUploaded(id, isAlone) {
        this.uploaded.add(id);
        this.newest = isAlone ? id : undefined;
    }
    addFound(id) {
        this.uploaded.delete(id);
        this.found.add(id);
    }
    /** Call it before an image is uploaded again. */
    addRepeated(id) {
        this.repeated.add(id);
    }
    /** Kept images that the page does not show. */
    missingKept({ images }) {
        const shown = new Set(images?.map(({ id }) => id));
        return this.kept.filter(({ id }) => !shown.has(id));
    }
    /** Uploads that the page should show, but does not, and that have not been repeated: the portal lost them. */
    lostIn(live) {
        if (this.missingKept(live).length > 0)
            return [];
        const shown = new Set(live.images?.map(({ id }) => id));
        const uploads = [...this.uploaded];
        const isNewer = this.newest === undefined ? uploads.some((id) => shown.has(id)) : shown.has(this.newest);
        return isNewer ? uploads.filter((id) => !shown.has(id) && !this.repeated.has(id)) : [];
    }
    judge(live) {
        const shown = new Set(live.images?.map(({ id }) => id));
        const isShown = (id) => shown.has(id);
        if (this.missingKept(live).length > 0)
            return 'outdated';
        const uploads = [...this.uploaded];
        const shownUploads = uploads.filter(isShown).length;
        this.hasShownUploads ||= shownUploads > 0;
        if (shownUploads < uploads.length)
            return this.hasShownUploads ? 'outdated' : 'doubtful';
        // A page that shows the last upload is newer than the images that were already there.
        return this.newest !== undefined || [...this.found].every(isShown) ? 'current' : 'doubtful';
    }
}

// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __nccwpck_require__(8207);
;// CONCATENATED MODULE: ./.build/src/publish/mismatch.js

/**
 * Names each part of the page that does not match what was published, and shows the difference. Otherwise a portal that
 * always changes a value (removes spaces, adds a slash to an address) would fail every run without a clue.
 *
 * @returns an empty list when the page matches
 */
function describeMismatches({ page, plan, remaining, lost }) {
    const planned = new Set((0,model_plan/* changedParts */.Ty)(plan));
    const mismatches = [
        ...remaining.fields.map((change) => [change.field, describeField(change)]),
        ...(remaining.gallery ? [['images', describeGallery(remaining.gallery)]] : []),
        ...remaining.unknown
            .filter((name) => planned.has(name))
            .map((name) => [name, 'the page does not show its current value']),
        ...(lost.length === 0
            ? []
            : [['images', `missing: ${list(lost.map(({ id, url }) => url || id))}`]]),
    ];
    if (mismatches.length === 0)
        return remaining.problems.filter(({ severity }) => severity === 'error');
    const whenChanged = page.restoration
        ? ''
        : '; if the portal changes this value, write it as the page has it';
    return mismatches.map(([name, difference]) => {
        const place = page.places[name];
        return {
            message: `the portal reported success, but \`${name}\` on the page is not what was published: ${difference}`,
            hint: name === 'images'
                ? `look at the gallery of ${plan.mod}; if nobody changed it just now, run again`
                : `if somebody edited the page of ${plan.mod} just now, run again${whenChanged}`,
            ...(place && { place }),
        };
    });
}
function describeField({ before: now, after: published }) {
    if (typeof now !== 'string' || typeof published !== 'string') {
        return `published ${show(published)}, the page has ${show(now)}`;
    }
    const [nowLines, publishedLines] = [linesOf(now), linesOf(published)];
    const at = publishedLines.findIndex((line, index) => line !== nowLines[index]);
    const line = at === -1 ? publishedLines.length : at;
    const where = Math.max(nowLines.length, publishedLines.length) > 1 ? `line ${line + 1}: ` : '';
    return `${where}published ${showLine(publishedLines[line], nowLines[line])}, the page has ${showLine(nowLines[line], publishedLines[line])}`;
}
function linesOf(text) {
    return text.replace(/\r\n?/g, '\n').trim().split('\n');
}
/** In characters: how much of a line is shown. The difference is always part of it. */
const SHOWN = 80;
/** Quotes a line, from shortly before the place where it differs from the other line. */
function showLine(line, other) {
    if (line === undefined)
        return 'no such line';
    if (line.length <= SHOWN || other === undefined)
        return show(line.slice(0, SHOWN));
    let same = 0;
    // It ends, because the lines differ.
    while (line[same] === other[same])
        same++;
    const from = Math.max(0, same - SHOWN / 2);
    return `${from > 0 ? '\u2026' : ''}${show(line.slice(from, from + SHOWN))}`;
}
function show(value) {
    return typeof value === 'object' ? value.join(', ') || 'none' : JSON.stringify(value);
}
function describeGallery({ uploads, removed, moved }) {
    const parts = [
        uploads.length > 0 && `missing: ${list(uploads.map(({ name }) => name))}`,
        removed.length > 0 && `not removed: ${list(removed.map(({ id, url }) => url || id))}`,
        moved.length > 0 && 'the order differs',
    ].filter((part) => part !== false);
    return parts.join('; ') || 'an image is listed twice';
}
const MAX_NAMES = 10;
function list(names) {
    return (0,plain_text/* listFirst */.rL)(names, MAX_NAMES);
}

;// CONCATENATED MODULE: ./.build/src/publish/publishing.js
/** The ids of images that the plan removes. Those that somebody has added since are not among them. */
function removedBy({ gallery }) {
    return new Set(gallery?.removed.map(({ id }) => id));
}

;// CONCATENATED MODULE: ./.build/src/publish/publish.js

/**
 * Carries out the plan, in an order in which nothing is lost if the run stops at any point. Then it reads the page again
 * and checks that it matches. All independent failures are reported.
 *
 * @param emit receives each write as soon as the portal has confirmed it
 */
async function publishPage(planned, emit) {
    const { page, live, plan, portal, unsaved = [] } = planned;
    const attempts = new Attempts((write) => {
        emit({ kind: 'written', write });
    });
    attempts.failures.push(...unsaved);
    const removable = unsaved.length === 0 ? removedBy(plan) : new Set();
    const known = new KnownImages(plan.gallery, removable);
    const addresses = new Map();
    const publishing = { page, live, plan, portal, removable, attempts, known, addresses, emit };
    const { gallery } = plan;
    const awaited = new Set(awaitedBy(plan));
    const uploads = gallery?.uploads ?? [];
    const hasAwaited = await uploadAll(uploads.filter(({ sha1 }) => awaited.has(sha1)), publishing);
    let fields = [];
    await attempts.attempt(async () => {
        fields = await resolveFields(publishing);
        return undefined;
    });
    const held = fields.filter(isHeld);
    await writeFields(fields.filter((change) => !isHeld(change)), publishing);
    const others = uploads.filter(({ sha1 }) => !awaited.has(sha1));
    const hasAll = hasAwaited && (await uploadAll(others, publishing));
    if (gallery !== undefined && hasAll)
        await attempts.attempt(() => writeGallery(gallery, publishing));
    // If the portal only says that it already has an image, its address is known once the gallery shows it.
    if (held.length > 0)
        await writeHeldFields(held, publishing);
    return verify(publishing);
}
/** The SHA1s of the images whose addresses the texts of the plan are waiting for. */
function awaitedBy({ fields }) {
    return fields.flatMap(({ awaits = [] }) => awaits);
}
/** Replaces guessed image addresses in the fields by those that the portal has returned so far. */
async function resolveFields({ page, live, plan, portal, addresses, }) {
    const hasAddresses = awaitedBy(plan).every((sha1) => addresses.has(sha1));
    // "Image already exists" comes without an address, but the page has it.
    const source = hasAddresses ? live : await portal.readPage(plan.mod);
    return (0,plan_page/* planPage */.j)(page, source, { addresses }).fields;
}
/** A text must wait until all its images are on the portal, or it would show broken ones. */
function isHeld({ awaits }) {
    return awaits !== undefined;
}
async function writeHeldFields(held, publishing) {
    const { page, portal, attempts } = publishing;
    const names = new Set(held.map(({ field }) => field));
    let fields = [];
    await attempts.attempt(async () => {
        const live = await portal.readPage(page.mod);
        const wanted = (0,plan_page/* planPage */.j)(page, live).fields.filter(({ field }) => names.has(field));
        const waiting = wanted.filter(isHeld).map(({ field }) => field);
        if (waiting.length > 0) {
            throw new portal_error/* PortalError */.vg('this-call', `could not set the ${waiting.join(' and the ')} of ${page.mod}: the page does not show the embedded images yet`, { hint: 'run again once the images are on the portal' });
        }
        fields = wanted;
        return undefined;
    });
    await writeFields(fields, publishing);
}
/** Reads the page again and compares it with what was published. */
async function verify(publishing) {
    const { page, live, plan, portal, attempts, known } = publishing;
    const { written, failures } = attempts;
    const unverified = { mod: plan.mod, written, failures, changed: undefined, remaining: undefined };
    if (attempts.isCutOff)
        return { ...unverified, isCutOff: true };
    const compare = (now) => {
        const remaining = (0,plan_page/* planPage */.j)(page, now, { removable: removedBy(plan) });
        return {
            remaining,
            mismatches: describeMismatches({ page, plan, remaining, lost: known.missingKept(now) }),
        };
    };
    try {
        // A difference may mean that the page is out of date, so it is read again. After a failure, a difference is expected.
        const isAsPublished = (now) => failures.length > 0 || compare(now).mismatches.length === 0;
        let now = await portal.readPageUntil(plan.mod, isAsPublished);
        const { gallery } = plan;
        if (gallery !== undefined && failures.length === 0 && known.lostIn(now).length > 0) {
            // An error is not reported: the comparison below names the missing images.
            await attempts.attempt(() => writeGallery(gallery, publishing), () => []);
            now = await portal.readPageUntil(plan.mod, isAsPublished);
        }
        const { remaining, mismatches } = compare(now);
        if (failures.length === 0)
            failures.push(...mismatches);
        return { ...unverified, changed: (0,plan_compare/* differingParts */.dl)(live, now), remaining };
    }
    catch (error) {
        failures.push((0,outcome/* toFailure */.w)(error));
        return unverified;
    }
}

;// CONCATENATED MODULE: ./.build/src/sync.js

/**
 * One run: loads the pages, compares them with the portal, and publishes the differences. It does not depend on GitHub or a
 * terminal. The caller displays the events.
 *
 * @param progress kept up to date, so that a run can be reported when it is stopped
 * @returns the outcome, which includes all errors. Never throws
 */
async function sync(request, progress, emit) {
    try {
        return progress.as(await syncPages(request, progress, emit));
    }
    catch (error) {
        progress.fail([(0,outcome/* toFailure */.w)(error)]);
        return progress.as('failed');
    }
}
async function syncPages(request, progress, emit) {
    emit({ kind: 'phase', name: 'Repository' });
    const { pages, problems } = await declaredPages(request, emit);
    progress.learn({ problems });
    if (hasErrors(problems))
        return 'failed';
    emit({ kind: 'phase', name: 'Portal' });
    const portal = new client/* PortalClient */.Y({ ...request.portal, emit });
    try {
        return await compareAndPublish(pages, problems, portal, request, progress, emit);
    }
    finally {
        portal.close();
    }
}
async function compareAndPublish(pages, problems, portal, request, progress, emit) {
    const { comparisons, failures, unread } = await compareAll(pages, portal, emit);
    const plans = comparisons.map(({ plan }) => plan);
    const allProblems = [...problems, ...plans.flatMap((plan) => plan.problems)];
    progress.fail(failures);
    progress.learn({ plans, unread, problems: allProblems });
    if (plans.length > 0)
        emit({ kind: 'phase', name: 'Plan' });
    for (const comparison of comparisons)
        emit({ kind: 'planned', ...comparison });
    if (failures.length > 0 || hasErrors(allProblems))
        return 'failed';
    if (plans.every(model_plan/* isEmpty */.Im))
        return 'unchanged';
    if (!request.approve(plans))
        return 'planned';
    return publishAll(comparisons.filter(({ plan }) => !(0,model_plan/* isEmpty */.Im)(plan)), portal, request, progress, emit);
}
async function declaredPages(request, emit) {
    const problems = new problem/* Problems */.Zw();
    const pages = await request.load(problems);
    for (const page of pages)
        emit({ kind: 'page declared', page });
    return { pages, problems: problems.inOrder() };
}
/** Reads every page before the first write. If one of them cannot be read, no page is changed. */
async function compareAll(pages, portal, emit) {
    // By index, because the pages are reported in the order of the configurations, whichever is read first.
    const compared = new Map();
    const failed = new Map();
    await (0,slots/* sideBySide */.Qp)(pages, slots/* AT_ONCE */.Qd, async (page, at) => {
        try {
            const live = await portal.readPage(page.mod);
            emit({ kind: 'page read', live });
            compared.set(at, { page, live, plan: (0,plan_page/* planPage */.j)(page, live) });
        }
        catch (error) {
            failed.set(at, { page, error });
            // Reading the other pages would take as long and fail as well.
            return !isCutOff(error);
        }
        return true;
    });
    const comparisons = pages.flatMap((_, at) => compared.get(at) ?? []);
    const errors = pages.flatMap((_, at) => failed.get(at) ?? []);
    // An unreachable portal is one failure, however many pages were being read.
    const first = errors.findIndex(({ error }) => isCutOff(error));
    const failures = errors.filter(({ error }, at) => !isCutOff(error) || at === first).map(describeUnread);
    const unread = pages.flatMap(({ mod }, at) => (compared.has(at) ? [] : mod));
    return { comparisons, failures, unread };
}
/** @returns with the place of the name, if the portal does not know it */
function describeUnread({ page, error }) {
    const isUnknown = error instanceof portal_error/* PortalError */.vg && error.kind === 'unknown-mod';
    const place = page.places.mod ?? { file: page.config };
    return { ...(0,outcome/* toFailure */.w)(error), ...(isUnknown && { place }) };
}
function isCutOff(error) {
    return error instanceof portal_error/* PortalError */.vg && error.kind === 'unreachable';
}
async function publishAll(comparisons, portal, request, progress, emit) {
    const { file, images, unsaved } = await (0,backup/* writeBackup */.o)(request.backupFolder, request.portal.url, comparisons, portal);
    progress.learn({ backup: file });
    emit({ kind: 'backed up', file, images });
    emit({ kind: 'phase', name: 'Publish' });
    const publications = [];
    const isAlone = comparisons.length === 1;
    await (0,slots/* sideBySide */.Qp)(comparisons, slots/* AT_ONCE */.Qd, async ({ page, live, plan }) => {
        const { mod } = page;
        emit({ kind: 'publishing', mod });
        progress.begin(plan);
        const publication = await publishPage({ page, live, plan, portal, unsaved: unsaved.get(mod) }, (event) => {
            if (event.kind === 'written')
                progress.add(mod, event.write);
            emit({ ...event, mod, isAlone });
        });
        progress.finish(publication);
        publications.push(publication);
        if (publication.failures.length === 0)
            emit({ kind: 'verified', mod, isAlone });
        // If the portal cannot be reached, the other pages are not begun: each would take as long and fail as well.
        return publication.isCutOff !== true;
    });
    if (publications.every(isUntouched))
        progress.learn({ backup: '' });
    // If a page was not begun, another one has failed, so these publications are enough.
    return publications.every(({ failures }) => failures.length === 0) ? 'published' : 'failed';
}
/**
 * Whether the page still matches its backup, after reading it again. The portal's responses are not enough: a call with an
 * error response may have changed the page.
 */
function isUntouched({ written, changed }) {
    return written.length === 0 && changed?.length === 0;
}
function hasErrors(problems) {
    return problems.some(({ severity }) => severity === 'error');
}

/***/ }),

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Effort),
/* harmony export */   h: () => (/* binding */ diffWithin)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1318);

/** A budget of comparisons. A time limit is not used, because the report would then depend on the speed of the machine. */
class Effort {
    left;
    /** @param left in comparisons: a million take 50 to 200 ms */
    constructor(left) {
        this.left = left;
    }
    isSpent() {
        return this.left <= 0;
    }
    spend(comparisons) {
        this.left -= comparisons;
    }
}
/** In comparisons: the cost of giving an item its number. */
const NUMBERING = 4;
/**
 * Finds the fewest changes between two lists.
 *
 * The time grows with the square of the changes. If most items are equal (`aaaabbbb` against `bbbbaaaa`), it grows with the
 * length of the lists times the changes. So there are two limits: one on the changes, which also bounds the memory, and one
 * on the work.
 *
 * Items that only one of the lists has are left out of the search: they cannot match, and in a rewritten text they are
 * nearly all items.
 *
 * @param maxChanges in items removed and added
 * @param effort reduced by the work done
 * @returns undefined if there are more changes, or if the effort is spent
 */
function diffWithin(before, after, maxChanges, effort) {
    effort.spend(NUMBERING * (before.length + after.length));
    if (effort.isSpent())
        return undefined;
    const numbers = new Map();
    const old = sharedItems(before, new Set(after), numbers);
    const fresh = sharedItems(after, new Set(before), numbers);
    const unmatched = before.length - old.numbers.length + after.length - fresh.numbers.length;
    if (unmatched > maxChanges)
        return undefined;
    const runs = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)(old.numbers, fresh.numbers, {
        maxEditLength: maxChanges - unmatched,
        comparator: (a, b) => {
            effort.spend(1);
            // The search soon ends if it finds no more matches.
            return a === b && !effort.isSpent();
        },
    });
    if (runs === undefined || effort.isSpent())
        return undefined;
    return withUnmatched(runs, [...old.places, before.length], [...fresh.places, after.length]);
}
function sharedItems(items, others, known) {
    const numbers = [];
    const places = [];
    for (const [place, item] of items.entries()) {
        if (!others.has(item))
            continue;
        const number = known.get(item) ?? known.size;
        known.set(item, number);
        numbers.push(number);
        places.push(place);
    }
    return { numbers, places };
}
/**
 * Turns runs of shared items into runs of all items.
 *
 * @param old the index of each shared item in its whole list, and at the end the length of that list
 * @param fresh the same for the other list
 */
function withUnmatched(runs, old, fresh) {
    const all = [];
    const add = (count, added, removed) => {
        const last = all.at(-1);
        if (count === 0)
            return;
        if (last?.added === added && last.removed === removed)
            last.count += count;
        else
            all.push({ count, added, removed });
    };
    let [oldAt, freshAt] = [0, 0];
    /** The items before two equal items were removed or added. */
    const replaceUpTo = (oldEnd = oldAt, freshEnd = freshAt) => {
        add(oldEnd - oldAt, false, true);
        add(freshEnd - freshAt, true, false);
        [oldAt, freshAt] = [oldEnd, freshEnd];
    };
    let [oldShared, freshShared] = [0, 0];
    for (const { count, added, removed } of runs) {
        for (let at = 0; at < count && !added && !removed; at++) {
            replaceUpTo(old[oldShared + at], fresh[freshShared + at]);
            add(1, false, false);
            [oldAt, freshAt] = [oldAt + 1, freshAt + 1];
        }
        if (!added)
            oldShared += count;
        if (!removed)
            freshShared += count;
    }
    replaceUpTo(old.at(-1), fresh.at(-1));
    return all;
}

/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   k2: () => (/* binding */ controlCharacterIn),
/* harmony export */   qF: () => (/* binding */ hasVisibleCharacter)
/* harmony export */ });
/** Whether the text has a character that a reader can see: not white space, not a control or zero-width character. */
function hasVisibleCharacter(text) {
    // U+2800 is a braille cell without dots. Unicode does not count it as white space.
    return /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
/** The name of the first control character other than a tab or a line break; undefined if the text has no such character. */
function controlCharacterIn(text) {
    const found = /[^\P{Cc}\t\r\n]/u.exec(text)?.[0];
    return found === undefined ? undefined : nameOf(found);
}
/** E.g. `ESC (U+001B)`. */
function nameOf(character) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES[character];
    return name === undefined ? code : `${name} (${code})`;
}
const NAMES = { '\0': 'NUL', '\u001b': 'ESC', '\u007f': 'DEL' };

/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** In UTF-16 code units. Comparing takes quadratic time, and longer names are rarely typed by hand. */
const MAX_LENGTH = 80;
/** "did you mean \u2026?" with the most similar known word, or else the list of known words. */
function suggest(word, known) {
    const words = known.filter((each) => each !== '');
    if (words.length === 0)
        return undefined;
    const typed = word.toLowerCase();
    const isPartOf = (each) => typed.length > 2 && (each.startsWith(typed) || each.endsWith(typed));
    const near = words.find(isPartOf) ?? nearest(word, words);
    return near === undefined ? `known: ${words.join(', ')}` : `did you mean ${near}?`;
}
/** The candidate with the fewest different letters, at most a third of them. Ignores case. */
function nearest(name, candidates) {
    if (name.length > MAX_LENGTH)
        return undefined;
    const wanted = name.toLowerCase();
    let best;
    let bound = Math.min(Math.ceil(wanted.length / 3), wanted.length - 1) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= bound)
            continue;
        const changes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
        if (changes >= bound)
            continue;
        best = candidate;
        bound = changes;
    }
    return best;
}

/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * Creates a value when it is first used. For values that take milliseconds to create and that most runs do not need, such
 * as objects of the classes of `Intl`, which load language data.
 */
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $n: () => (/* binding */ inThousands),
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   nf: () => (/* binding */ binaryMegabytes),
/* harmony export */   rL: () => (/* binding */ listFirst)
/* harmony export */ });
/** Control characters, line and paragraph separators, marks that change the direction of text, and lone surrogates. */
const UNSAFE = 
// oxlint-disable-next-line no-control-regex -- control characters are the subject
/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Replaces characters that are invisible, or change how other text looks, with escapes such as `\u202e`. */
function visible(text) {
    return text.replace(UNSAFE, (character) => NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The beginning of a command. White space may come first, and the runner's comparison ignores invisible characters. */
const LEADING_COLON = /^([\s\p{C}\p{Z}\p{DI}]*):(?=[\p{Cf}\p{DI}]*:)/u;
const BRACKET = /(#[\p{Cf}\p{DI}]*#[\p{Cf}\p{DI}]*)\[/gu;
/**
 * Makes text of the repository or the portal safe for one line of the log. The runner reads a line that begins with `::` or
 * contains `##[` as a command. It also does so if there are invisible characters in between, because its comparison depends
 * on a culture (actions/runner, ActionCommand.cs). Control characters could forge lines, and direction marks could reorder
 * them.
 *
 * @param limit in characters
 */
function oneLine(text, limit = 2000) {
    const shown = visible(text.slice(0, limit)).replace(BRACKET, '$1\\[').replace(LEADING_COLON, '$1\\:');
    return text.length > limit ? `${shown}\u2026` : shown;
}
/** Truncates a long text and adds an ellipsis. Does not split a surrogate pair. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const isSplitPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, isSplitPair ? end - 1 : end)}\u2026`;
}
/** A value in quotes, truncated to fit into a line of a table. */
function quoted(text, limit = 60) {
    return `"${oneLine(clip(text.trim(), limit))}"`;
}
/** "1 image", "2 images". */
function count(number, thing) {
    return `${inThousands(number)} ${thing}${number === 1 ? '' : 's'}`;
}
/**
 * "65,536": a whole number, as `Intl.NumberFormat` writes it. Creating an object of that class takes longer than reading
 * the repository, because the first use of `Intl` loads language data.
 */
function inThousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** "a", "a and b", "a, b, and c", as `Intl.ListFormat` writes it, for the same reason. */
function inSentence(items) {
    const last = items.at(-1) ?? '';
    if (items.length < 3)
        return items.join(' and ');
    return `${items.slice(0, -1).join(', ')}, and ${last}`;
}
/** "a, b and 3 more". @param limit how many are named */
function listFirst(items, limit) {
    const more = items.length - limit;
    return items.slice(0, limit).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** "512 B", "66 kB", "1.2 MB". */
function size(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** "8.1 MB" of 1024 kB each, rounded up: what exceeds a limit is never shown as the limit. */
function binaryMegabytes(bytes) {
    return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
const MASK = '***';
/** In characters. Secrets are looked up by their ends, because all upload URLs begin alike. */
const TAIL_LENGTH = 8;
/** White space and invisible characters. A secret is still readable with these between its characters. */
const SEPARATOR = String.raw `[\s\p{Cc}\p{Cf}\p{DI}]`;
const SEPARATORS = new RegExp(`${SEPARATOR}+`, 'gu');
/** An escaped character in JSON, a URL or HTML. */
const ESCAPE = /\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(.)|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&(amp|lt|gt|quot|apos);/giu;
const CONTROLS = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/**
 * In characters. A text with a longer secret is replaced as a whole: a pattern of twice this length takes most of a second,
 * and V8 rejects one of four times this length.
 */
const LONGEST_CUT = 1000;
/** For example, a URL in JSON in a URL. No message of the portal has had so many layers. */
const MAX_LAYERS = 3;
/**
 * Keys whose values this action defines ("failed", "title"). If a secret happens to be one of these words, replacing it
 * would change how a report works.
 */
const DEFINED_VALUES = new Set(['result', 'severity', 'kind', 'field', 'fields', 'unknown', 'type']);
/**
 * Registers secrets and removes them from reports. The runner masks secrets only in the log, and only in their original
 * form: not in the summary, the comment or the outputs, and not if they are escaped or wrapped.
 *
 * Call `hide` before a text is escaped, truncated or split, because part of a secret is not recognised.
 */
class Secrets {
    announce;
    /** In the form that `flatten` returns. */
    known = new Set();
    byTail = new Map();
    /** The first two characters of each tail, to skip most offsets of a text quickly. */
    tailStarts = new Set();
    /** The secrets that are shorter than a tail. */
    short = [];
    announced = new Set();
    /** Objects without secrets, with the number of secrets at that time. Long texts are reported several times. */
    clean = new WeakMap();
    /** @param announce called once with each secret, before anything can print it */
    constructor(announce) {
        this.announce = announce;
    }
    /** Each line of a secret is also treated as a secret. Case, escapes and line breaks do not matter. */
    add(secret) {
        if (secret.trim() === '' || this.announced.has(secret))
            return;
        this.announced.add(secret);
        this.announce(secret);
        for (const each of new Set([secret, ...secret.split(/[\r\n]+/)]))
            this.remember(each);
    }
    /** Forgets all secrets, for tests that run the action many times in one process. */
    clear() {
        this.known.clear();
        this.byTail.clear();
        this.tailStarts.clear();
        this.short.length = 0;
        this.announced.clear();
        this.clean = new WeakMap();
    }
    /** The text without the secrets, even if they are escaped. */
    hide(text) {
        const found = this.foundIn(flatten(text));
        if (found.length === 0)
            return text;
        if (found.some((secret) => secret.length > LONGEST_CUT))
            return MASK;
        const cut = found.reduce((rest, secret) => rest.replace(patternOf(secret), MASK), text);
        // If a secret is escaped in a way that cannot be cut out, the whole text is replaced.
        return this.foundIn(flatten(cut)).length === 0 ? cut : MASK;
    }
    /** Removes the secrets from every string in plain data. Returns the same object if there are none. */
    hideIn(data) {
        return this.walk(data, '');
    }
    walk(data, key) {
        if (typeof data === 'string')
            return DEFINED_VALUES.has(key) ? data : this.hide(data);
        if (typeof data !== 'object' || data === null)
            return data;
        if (this.clean.get(data) === this.known.size)
            return data;
        const hidden = Array.isArray(data)
            ? data.map((each) => this.walk(each, key))
            : Object.fromEntries(Object.entries(data).map(([name, value]) => [name, this.walk(value, name)]));
        const before = Object.values(data);
        const result = Object.values(hidden).every((value, at) => value === before[at]) ? data : hidden;
        this.clean.set(result, this.known.size);
        return result;
    }
    remember(secret) {
        const flat = flatten(secret);
        if (flat === '' || this.known.has(flat))
            return;
        this.known.add(flat);
        if (flat.length < TAIL_LENGTH) {
            this.short.push(flat);
            return;
        }
        const tail = flat.slice(-TAIL_LENGTH);
        this.byTail.set(tail, [...(this.byTail.get(tail) ?? []), flat]);
        this.tailStarts.add(tail.slice(0, 2));
    }
    /** The secrets in a flat text, longest first, because one may be part of another. */
    foundIn(flat) {
        const found = new Set(this.short.filter((secret) => flat.includes(secret)));
        for (let at = 0; at + TAIL_LENGTH <= flat.length; at++) {
            if (!this.tailStarts.has(flat.slice(at, at + 2)))
                continue;
            const end = at + TAIL_LENGTH;
            for (const secret of this.byTail.get(flat.slice(at, end)) ?? []) {
                if (flat.endsWith(secret, end))
                    found.add(secret);
            }
        }
        return [...found].sort((a, b) => b.length - a.length);
    }
}
/** The text in lower case, without escapes, white space and invisible characters. */
function flatten(text) {
    let flat = text;
    for (let layer = 0; layer < MAX_LAYERS && /[\\%&]/.test(flat); layer++) {
        flat = flat.replace(ESCAPE, unescape);
    }
    return flat.replace(SEPARATORS, '').toLowerCase();
}
function unescape(escape, unicode, byte, after, percent, hex, decimal, entity) {
    if (after !== undefined)
        return CONTROLS[after] ?? after;
    if (entity !== undefined)
        return ENTITIES[entity.toLowerCase()] ?? escape;
    const code = decimal === undefined ? parseInt(unicode ?? byte ?? percent ?? hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}
/**
 * Matches a flat secret with at most one layer of escapes. Only one alternative can match at each offset, which keeps the
 * search fast for every text.
 */
function patternOf(flat) {
    const characters = Array.from(flat, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        const slash = character === '\\' ? '' : '\\\\?';
        const [percent, unicode] = [`%${hex.padStart(2, '0')}`, `\\\\u${hex.padStart(4, '0')}`];
        return `(?:${slash}\\u{${hex}}|${percent}|${unicode}|&#${code};|&#x${hex};)`;
    });
    return new RegExp(characters.join(`${SEPARATOR}*`), 'giu');
}

/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ whyUnsafe),
/* harmony export */   TQ: () => (/* binding */ parsePortalUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* unused harmony export isSecure */
/** Whether the host is loopback. Does not recognise other names that resolve to loopback. */
function isLoopback(url) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
/** https, or http on loopback. */
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
/**
 * Checks an address that a portal has returned.
 *
 * @returns why it must not be used, to complete "an address that \u2026"; undefined when it is fine
 */
function whyUnsafe(url, portal) {
    // A real portal has no reason to name services on the runner, or on the computers of players.
    if (isLoopback(url) && !isLoopback(portal))
        return 'leads to this machine';
    return isSecure(url) ? undefined : 'is not https';
}
/**
 * Reads the address of a mod portal, as a person wrote it.
 *
 * @returns the URL, which ends with a slash, so that calls can be resolved against it; or what is wrong, as words that follow
 *   the name of the setting
 */
function parsePortalUrl(written) {
    if (!URL.canParse(written) || /[?#@]/.test(written))
        return 'must be a plain web address, such as https://mods.factorio.com';
    const url = new URL(written);
    if (!isSecure(url))
        return 'must begin with https://, because the API key is sent there';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pR: () => (/* binding */ diffWordsWithSpace),
  sw: () => (/* binding */ wordDiff)
});

// UNUSED EXPORTS: diffWords, wordsWithSpaceDiff

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __nccwpck_require__(3102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
    let i;
    for (i = 0; i < str1.length && i < str2.length; i++) {
        if (str1[i] != str2[i]) {
            return str1.slice(0, i);
        }
    }
    return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
    let i;
    // Unlike longestCommonPrefix, we need a special case to handle all scenarios
    // where we return the empty string since str1.slice(-0) will return the
    // entire string.
    if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) {
        return '';
    }
    for (i = 0; i < str1.length && i < str2.length; i++) {
        if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) {
            return str1.slice(-i);
        }
    }
    return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
    if (string.slice(0, oldPrefix.length) != oldPrefix) {
        throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
    }
    return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
    if (!oldSuffix) {
        return string + newSuffix;
    }
    if (string.slice(-oldSuffix.length) != oldSuffix) {
        throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
    }
    return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
    return replacePrefix(string, oldPrefix, '');
}
function removeSuffix(string, oldSuffix) {
    return replaceSuffix(string, oldSuffix, '');
}
function maximumOverlap(string1, string2) {
    return string2.slice(0, overlapCount(string1, string2));
}
// Nicked from https://stackoverflow.com/a/60422853/1709587
function overlapCount(a, b) {
    // Deal with cases where the strings differ in length
    let startA = 0;
    if (a.length > b.length) {
        startA = a.length - b.length;
    }
    let endB = b.length;
    if (a.length < b.length) {
        endB = a.length;
    }
    // Create a back-reference for each index
    //   that should be followed in case of a mismatch.
    //   We only need B to make these references:
    const map = Array(endB);
    let k = 0; // Index that lags behind j
    map[0] = 0;
    for (let j = 1; j < endB; j++) {
        if (b[j] == b[k]) {
            map[j] = map[k]; // skip over the same character (optional optimisation)
        }
        else {
            map[j] = k;
        }
        while (k > 0 && b[j] != b[k]) {
            k = map[k];
        }
        if (b[j] == b[k]) {
            k++;
        }
    }
    // Phase 2: use these references while iterating over A
    k = 0;
    for (let i = startA; i < a.length; i++) {
        while (k > 0 && a[i] != b[k]) {
            k = map[k];
        }
        if (a[i] == b[k]) {
            k++;
        }
    }
    return k;
}

/**
 * Split a string into segments using a word segmenter, merging consecutive
 * segments if they are both whitespace segments. Whitespace segments can
 * appear adjacent to one another for two reasons:
 * - newlines always get their own segment
 * - where a diacritic is attached to a whitespace character in the text, the
 *   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
 * This function therefore runs the segmenter's .segment() method and then
 * merges consecutive segments of whitespace into a single part.
 */
function segment(string, segmenter) {
    const parts = [];
    for (const segmentObj of Array.from(segmenter.segment(string))) {
        const segment = segmentObj.segment;
        if (parts.length && (/\s/).test(parts[parts.length - 1]) && (/\s/).test(segment)) {
            parts[parts.length - 1] += segment;
        }
        else {
            parts.push(segment);
        }
    }
    return parts;
}
// The functions below take a `segmenter` argument so that, when called from
// diffWords when it is using a segmenter, they can use a notion of what
// constitutes "whitespace" that is consistent with the segmenter.
//
// USUALLY this will be identical to the result of the non-segmenter-based
// logic, but it differs in at least one case: when whitespace characters are
// modified by diacritics. A word segmenter considers these diacritics to be
// part of the whitespace, whereas our non-segmenter-based logic does not.
//
// Because the segmenter-based approach necessarily requires segmenting the
// entire string, we offer a leadingAndTrailingWs function to allow getting the
// whitespace prefix AND whitespace suffix with a single call to the segmenter,
// for efficiency's sake.
function trailingWs(string, segmenter) {
    if (segmenter) {
        return leadingAndTrailingWs(string, segmenter)[1];
    }
    // Yes, this looks overcomplicated and dumb - why not replace the whole function with
    //     return string.match(/\s*$/)[0]
    // you ask? Because:
    // 1. the trap described at https://markamery.com/blog/quadratic-time-regexes/ would mean doing
    //    this would cause this function to take O(n\u00b2) time in the worst case (specifically when
    //    there is a massive run of NON-TRAILING whitespace in `string`), and
    // 2. the fix proposed in the same blog post, of using a negative lookbehind, is incompatible
    //    with old Safari versions that we'd like to not break if possible (see
    //    https://github.com/kpdecker/jsdiff/pull/550)
    // It feels absurd to do this with an explicit loop instead of a regex, but I really can't see a
    // better way that doesn't result in broken behaviour.
    let i;
    for (i = string.length - 1; i >= 0; i--) {
        if (!string[i].match(/\s/)) {
            break;
        }
    }
    return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
    if (segmenter) {
        return leadingAndTrailingWs(string, segmenter)[0];
    }
    // Thankfully the annoying considerations described in trailingWs don't apply here:
    const match = string.match(/^\s*/);
    return match ? match[0] : '';
}
function leadingAndTrailingWs(string, segmenter) {
    if (!segmenter) {
        return [leadingWs(string), trailingWs(string)];
    }
    if (segmenter.resolvedOptions().granularity != 'word') {
        throw new Error('The segmenter passed must have a granularity of "word"');
    }
    const segments = segment(string, segmenter);
    const firstSeg = segments[0];
    const lastSeg = segments[segments.length - 1];
    const head = (/\s/).test(firstSeg) ? firstSeg : '';
    const tail = (/\s/).test(lastSeg) ? lastSeg : '';
    return [head, tail];
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/word.js

// Based on https://en.wikipedia.org/wiki/Latin_script_in_Unicode
//
// Chars/ranges counted as "word" characters by this regex are as follows:
//
// + U+00AD  Soft hyphen
// + 00C0\u201300FF (letters with diacritics from the Latin-1 Supplement), except:
//   - U+00D7  \u00d7 Multiplication sign
//   - U+00F7  \u00f7 Division sign
// + Latin Extended-A, 0100\u2013017F
// + Latin Extended-B, 0180\u2013024F
// + IPA Extensions, 0250\u201302AF
// + Spacing Modifier Letters, 02B0\u201302FF, except:
//   - U+02C7  \u02c7 &#711;  Caron
//   - U+02D8  \u02d8 &#728;  Breve
//   - U+02D9  \u02d9 &#729;  Dot Above
//   - U+02DA  \u02da &#730;  Ring Above
//   - U+02DB  \u02db &#731;  Ogonek
//   - U+02DC  \u02dc &#732;  Small Tilde
//   - U+02DD  \u02dd &#733;  Double Acute Accent
// + Latin Extended Additional, 1E00\u20131EFF
const extendedWordChars = 'a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}';
// Each token is one of the following:
// - A punctuation mark plus the surrounding whitespace
// - A word plus the surrounding whitespace
// - Pure whitespace (but only in the special case where the entire text
//   is just whitespace)
//
// We have to include surrounding whitespace in the tokens because the two
// alternative approaches produce horribly broken results:
// * If we just discard the whitespace, we can't fully reproduce the original
//   text from the sequence of tokens and any attempt to render the diff will
//   get the whitespace wrong.
// * If we have separate tokens for whitespace, then in a typical text every
//   second token will be a single space character. But this often results in
//   the optimal diff between two texts being a perverse one that preserves
//   the spaces between words but deletes and reinserts actual common words.
//   See https://github.com/kpdecker/jsdiff/issues/160#issuecomment-1866099640
//   for an example.
//
// Keeping the surrounding whitespace of course has implications for .equals
// and .join, not just .tokenize.
// This regex does NOT fully implement the tokenization rules described above.
// Instead, it gives runs of whitespace their own "token". The tokenize method
// then handles stitching whitespace tokens onto adjacent word or punctuation
// tokens.
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, 'ug');
class WordDiff extends base/* default */.A {
    equals(left, right, options) {
        if (options.ignoreCase) {
            left = left.toLowerCase();
            right = right.toLowerCase();
        }
        return left.trim() === right.trim();
    }
    tokenize(value, options = {}) {
        let parts;
        if (options.intlSegmenter) {
            const segmenter = options.intlSegmenter;
            if (segmenter.resolvedOptions().granularity != 'word') {
                throw new Error('The segmenter passed must have a granularity of "word"');
            }
            // We want `parts` to be an array whose elements alternate between being
            // pure whitespace and being pure non-whitespace. This is ALMOST what the
            // segments returned by a word-based Intl.Segmenter already look like,
            // but not quite - see explanation in the docs of our custom segment()
            // function.
            parts = segment(value, segmenter);
        }
        else {
            parts = value.match(tokenizeIncludingWhitespace) || [];
        }
        const tokens = [];
        let prevPart = null;
        parts.forEach(part => {
            if ((/\s/).test(part)) {
                if (prevPart == null) {
                    tokens.push(part);
                }
                else {
                    tokens.push(tokens.pop() + part);
                }
            }
            else if (prevPart != null && (/\s/).test(prevPart)) {
                if (tokens[tokens.length - 1] == prevPart) {
                    tokens.push(tokens.pop() + part);
                }
                else {
                    tokens.push(prevPart + part);
                }
            }
            else {
                tokens.push(part);
            }
            prevPart = part;
        });
        return tokens;
    }
    join(tokens) {
        // Tokens being joined here will always have appeared consecutively in the
        // same text, so we can simply strip off the leading whitespace from all the
        // tokens except the first (and except any whitespace-only tokens - but such
        // a token will always be the first and only token anyway) and then join them
        // and the whitespace around words and punctuation will end up correct.
        return tokens.map((token, i) => {
            if (i == 0) {
                return token;
            }
            else {
                return token.replace((/^\s+/), '');
            }
        }).join('');
    }
    postProcess(changes, options) {
        if (!changes || options.oneChangePerToken) {
            return changes;
        }
        let lastKeep = null;
        // Change objects representing any insertion or deletion since the last
        // "keep" change object. There can be at most one of each.
        let insertion = null;
        let deletion = null;
        changes.forEach(change => {
            if (change.added) {
                insertion = change;
            }
            else if (change.removed) {
                deletion = change;
            }
            else {
                if (insertion || deletion) { // May be false at start of text
                    dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
                }
                lastKeep = change;
                insertion = null;
                deletion = null;
            }
        });
        if (insertion || deletion) {
            dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
        }
        return changes;
    }
}
const wordDiff = new WordDiff();

function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
    // Before returning, we tidy up the leading and trailing whitespace of the
    // change objects to eliminate cases where trailing whitespace in one object
    // is repeated as leading whitespace in the next.
    // Below are examples of the outcomes we want here to explain the code.
    // I=insert, K=keep, D=delete
    // 1. diffing 'foo bar baz' vs 'foo baz'
    //    Prior to cleanup, we have K:'foo ' D:' bar ' K:' baz'
    //    After cleanup, we want:   K:'foo ' D:'bar ' K:'baz'
    //
    // 2. Diffing 'foo bar baz' vs 'foo qux baz'
    //    Prior to cleanup, we have K:'foo ' D:' bar ' I:' qux ' K:' baz'
    //    After cleanup, we want K:'foo ' D:'bar' I:'qux' K:' baz'
    //
    // 3. Diffing 'foo\nbar baz' vs 'foo baz'
    //    Prior to cleanup, we have K:'foo ' D:'\nbar ' K:' baz'
    //    After cleanup, we want K'foo' D:'\nbar' K:' baz'
    //
    // 4. Diffing 'foo baz' vs 'foo\nbar baz'
    //    Prior to cleanup, we have K:'foo\n' I:'\nbar ' K:' baz'
    //    After cleanup, we ideally want K'foo' I:'\nbar' K:' baz'
    //    but don't actually manage this currently (the pre-cleanup change
    //    objects don't contain enough information to make it possible).
    //
    // 5. Diffing 'foo   bar baz' vs 'foo  baz'
    //    Prior to cleanup, we have K:'foo  ' D:'   bar ' K:'  baz'
    //    After cleanup, we want K:'foo  ' D:' bar ' K:'baz'
    //
    // Our handling is unavoidably imperfect in the case where there's a single
    // indel between keeps and the whitespace has changed. For instance, consider
    // diffing 'foo\tbar\nbaz' vs 'foo baz'. Unless we create an extra change
    // object to represent the insertion of the space character (which isn't even
    // a token), we have no way to avoid losing information about the texts'
    // original whitespace in the result we return. Still, we do our best to
    // output something that will look sensible if we e.g. print it with
    // insertions in green and deletions in red.
    // Between two "keep" change objects (or before the first or after the last
    // change object), we can have either:
    // * A "delete" followed by an "insert"
    // * Just an "insert"
    // * Just a "delete"
    // We handle the three cases separately.
    if (deletion && insertion) {
        const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
        const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
        if (startKeep) {
            const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
            startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
            deletion.value = removePrefix(deletion.value, commonWsPrefix);
            insertion.value = removePrefix(insertion.value, commonWsPrefix);
        }
        if (endKeep) {
            const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
            endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
            deletion.value = removeSuffix(deletion.value, commonWsSuffix);
            insertion.value = removeSuffix(insertion.value, commonWsSuffix);
        }
    }
    else if (insertion) {
        // The whitespaces all reflect what was in the new text rather than
        // the old, so we essentially have no information about whitespace
        // insertion or deletion. We just want to dedupe the whitespace.
        // We do that by having each change object keep its trailing
        // whitespace and deleting duplicate leading whitespace where
        // present.
        if (startKeep) {
            const ws = leadingWs(insertion.value, segmenter);
            insertion.value = insertion.value.substring(ws.length);
        }
        if (endKeep) {
            const ws = leadingWs(endKeep.value, segmenter);
            endKeep.value = endKeep.value.substring(ws.length);
        }
        // otherwise we've got a deletion and no insertion
    }
    else if (startKeep && endKeep) {
        const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
        // Any whitespace that comes straight after startKeep in both the old and
        // new texts, assign to startKeep and remove from the deletion.
        const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
        deletion.value = removePrefix(deletion.value, newWsStart);
        // Any whitespace that comes straight before endKeep in both the old and
        // new texts, and hasn't already been assigned to startKeep, assign to
        // endKeep and remove from the deletion.
        const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
        deletion.value = removeSuffix(deletion.value, newWsEnd);
        endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
        // If there's any whitespace from the new text that HASN'T already been
        // assigned, assign it to the start:
        startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
    }
    else if (endKeep) {
        // We are at the start of the text. Preserve all the whitespace on
        // endKeep, and just remove whitespace from the end of deletion to the
        // extent that it overlaps with the start of endKeep.
        const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
        const deletionWsSuffix = trailingWs(deletion.value, segmenter);
        const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
        deletion.value = removeSuffix(deletion.value, overlap);
    }
    else if (startKeep) {
        // We are at the END of the text. Preserve all the whitespace on
        // startKeep, and just remove whitespace from the start of deletion to
        // the extent that it overlaps with the end of startKeep.
        const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
        const deletionWsPrefix = leadingWs(deletion.value, segmenter);
        const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
        deletion.value = removePrefix(deletion.value, overlap);
    }
}
class WordsWithSpaceDiff extends base/* default */.A {
    tokenize(value) {
        // Slightly different to the tokenizeIncludingWhitespace regex used above in
        // that this one treats each individual newline as a distinct token, rather
        // than merging them into other surrounding whitespace. This was requested
        // in https://github.com/kpdecker/jsdiff/issues/180 &
        //    https://github.com/kpdecker/jsdiff/issues/211
        const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, 'ug');
        return value.match(regex) || [];
    }
}
const wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
    return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}

/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   BuJ: () => (/* binding */ getDotPath),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   H0v: () => (/* binding */ rawCheck),
/* harmony export */   IeY: () => (/* binding */ custom),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   U1j: () => (/* binding */ objectWithRest),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   ZmZ: () => (/* binding */ never),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   h_: () => (/* binding */ description),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   sYn: () => (/* binding */ forward),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   yhX: () => (/* binding */ isoTimestamp),
/* harmony export */   yqP: () => (/* binding */ exactOptional),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, integer, intersect, intersectAsync, ip, ipv4, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxLength, maxSize, maxValue, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minValue, minWords, multipleOf, nan, nanoid, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullableAsync, nullish, nullishAsync, objectAsync, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheckAsync, rawTransform, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObject, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trim, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unknown, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};

/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;

/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;

/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;

/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"29":"command-line","247":"command-line+pull-action","248":"globs","260":"command-line+markdown+preview+pull-action-packages","327":"command-line-packages","382":"globs-packages","665":"pull-action","685":"preview","744":"command-line+markdown+pull-action-packages","756":"command-line+markdown+pull-action","764":"markdown","845":"preview-command","867":"preview+preview-command-packages","970":"github-client"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ pull),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/**
 * The programs of this project, which share one bundle. Each has a file in dist/ that starts it. Code that only one program
 * needs is in separate files.
 */
/** The action that publishes. Its code is in the bundle itself, because most runs need it. */
async function publish() {
    await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5498));
}
/** The action that pulls. */
async function pull() {
    await Promise.all(/* import() | pull-action */[__nccwpck_require__.e(260), __nccwpck_require__.e(744), __nccwpck_require__.e(756), __nccwpck_require__.e(247), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1827));
}
/** The command line. */
async function commandLine() {
    await Promise.all(/* import() | command-line */[__nccwpck_require__.e(260), __nccwpck_require__.e(744), __nccwpck_require__.e(327), __nccwpck_require__.e(756), __nccwpck_require__.e(247), __nccwpck_require__.e(29)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1906));
}

var __webpack_exports__commandLine = __webpack_exports__.ay;
var __webpack_exports__publish = __webpack_exports__.mk;
var __webpack_exports__pull = __webpack_exports__.a$;
export { __webpack_exports__commandLine as commandLine, __webpack_exports__publish as publish, __webpack_exports__pull as pull };
