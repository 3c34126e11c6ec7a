export const id = 685;
export const ids = [685];
export const modules = {

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A8: () => (/* binding */ contentSecurityPolicy),
  Bt: () => (/* binding */ renderPreview),
  E4: () => (/* binding */ versionOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/src/model/problem.js
var problem = __webpack_require__(2098);
;// CONCATENATED MODULE: ./.build/src/preview/html.js
/** HTML that may become part of the document. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template for HTML: everything that it is given is escaped, except for other templates. `false` and undefined leave no trace. */
function html(strings, ...parts) {
    return new Html(strings.map((text, at) => text + show(parts[at])).join(''));
}
function show(part) {
    if (part === undefined || part === false)
        return '';
    if (part instanceof Html)
        return part.text;
    return typeof part === 'object' ? part.map(show).join('') : escapeHtml(String(part));
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Escapes text for an element or for an attribute in quotes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// EXTERNAL MODULE: ./.build/src/model/plan.js
var model_plan = __webpack_require__(1058);
// EXTERNAL MODULE: ./.build/src/text/plain-text.js
var plain_text = __webpack_require__(8207);
// EXTERNAL MODULE: ./.build/src/model/fields.js
var model_fields = __webpack_require__(4412);
// EXTERNAL MODULE: ./.build/src/model/json.js
var json = __webpack_require__(3395);
// EXTERNAL MODULE: ./.build/src/report/link.js
var report_link = __webpack_require__(1548);
// EXTERNAL MODULE: ./.build/src/model/live-page.js
var live_page = __webpack_require__(7603);
;// CONCATENATED MODULE: ./.build/src/preview/previewed-mod.js

function fieldOf(field, { page, live, plan }) {
    return {
        value: page.fields[field] ?? live?.fields[field],
        change: plan?.fields.find((change) => change.field === field),
    };
}
function textOf(field, { page, live, plan }) {
    const onPage = live?.fields[field];
    return {
        value: page.fields[field] ?? (onPage === undefined ? undefined : [onPage]),
        change: plan?.fields.find((change) => change.field === field),
    };
}
/** The gallery, then the images that the plan removes; undefined if the gallery is not known. */
function galleryOf({ page, live, plan }) {
    const files = new Map(page.gallery?.images.flatMap((file) => [file.sha1, file.portalId ?? file.sha1].map((id) => [id, file])));
    const show = (live, change) => {
        const file = files.get(live.id);
        return { id: live.id, name: file?.name ?? (0,live_page/* shortId */.m)(live.id), file, live, change };
    };
    if (plan?.gallery !== undefined) {
        const { after, moved, removed } = plan.gallery;
        const isMoved = new Set(moved.map(({ id }) => id));
        const shown = after.map((item) => item.kind === 'live'
            ? show(item.image, isMoved.has(item.image.id) ? 'moved' : undefined)
            : newImage(item));
        return [...shown, ...removed.map((image) => show(image, 'removed'))];
    }
    if (live?.images !== undefined)
        return live.images.map((image) => show(image));
    return page.gallery?.images.map((file) => ({
        id: file.sha1,
        name: file.name,
        file,
        live: undefined,
        change: undefined,
    }));
}
function newImage(item) {
    return { id: (0,model_plan/* idOf */.TH)(item), name: item.file.name, file: item.file, live: undefined, change: 'new' };
}
/** The address of the page on the portal. */
function addressOf({ page, live, address }) {
    return live?.address ?? address ?? `https://mods.factorio.com/mod/${encodeURIComponent(page.mod)}`;
}
/** The keys of modportal.yml that are not declared, for a preview that has not read the portal. */
function undeclared({ page }) {
    const fields = model_fields/* FIELD_NAMES */.Yr.filter((field) => page.fields[field] === undefined);
    return page.gallery === undefined ? [...fields, 'images'] : fields;
}

;// CONCATENATED MODULE: ./.build/src/preview/facts.js

/** The side column: the short facts about the mod. */
function facts(mod) {
    const owner = mod.live?.body.owner;
    return html `<aside class="panel facts" aria-label="Facts">
    <dl>
      ${fact('Owner', typeof owner === 'string' ? owner : KEPT)}
      ${field('Category', fieldOf('category', mod), (value) => titleOf(value || model_fields/* NO_CATEGORY */.hR))}
      ${field('Tags', fieldOf('tags', mod), (tags) => (tags.length === 0 ? NONE : tags.map(tag)))}
      ${field('Licence', fieldOf('license', mod), (id) => licence(id, mod))}
      ${field('Homepage', fieldOf('homepage', mod), address)}
      ${field('Source', fieldOf('source_url', mod), address)}
      ${field('Deprecated', fieldOf('deprecated', mod), (value) => (value ? DEPRECATED : 'no'))}
      ${fact('Internal name', html `<code>${mod.page.mod}</code>`)}
      ${fact('On the portal', address(addressOf(mod)))}
    </dl>
  </aside>`;
}
/** A mark for a part that differs from the live page. */
function changeMark({ change }) {
    if (change === undefined)
        return undefined;
    const isEmpty = (value) => (typeof value === 'boolean' ? false : String(value).trim() === '');
    const word = isEmpty(change.before) ? 'new' : isEmpty(change.after) ? 'cleared' : 'changed';
    return html ` <span class="mark ${word}">${word}</span>`;
}
/** The live value of a field that differs, if it is not empty. */
function valueBefore({ change }) {
    if (change === undefined)
        return undefined;
    const { before } = change;
    const text = typeof before === 'object'
        ? before.join(', ')
        : before === true
            ? 'yes'
            : before === false
                ? 'no'
                : before;
    return text.trim() === ''
        ? undefined
        : html `<div class="before">before: <del dir="auto">${text}</del></div>`;
}
/** Shown for a field that modportal.yml does not declare, if its live value is not known. */
const KEPT = html `<span class="kept">as it is on the portal</span>`;
const NONE = html `<span class="none">none</span>`;
const DEPRECATED = html `<strong class="caution">yes</strong>`;
function field(term, shown, show) {
    const value = shown.value === undefined ? KEPT : show(shown.value);
    return fact(term, html `${value}${valueBefore(shown)}`, changeMark(shown));
}
function fact(term, value, mark) {
    return html `<div>
    <dt>${term}${mark}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}
const tag = (name) => html `<span class="tag">${titleOf(name)}</span> `;
/** The portal's title of a category or a tag: `mod-packs` is "Mod packs". */
function titleOf(value) {
    const words = value.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** The titles of the portal's own licences. */
const LICENCES = {
    default_mit: 'MIT',
    default_gnugplv3: 'GNU GPLv3',
    default_gnulgplv3: 'GNU LGPLv3',
    default_mozilla2: 'Mozilla Public License 2.0',
    default_apache2: 'Apache License 2.0',
    default_unlicense: 'The Unlicense (Public Domain)',
};
function licence(id, { live }) {
    const onPage = live?.body.license;
    const title = (0,json/* isObject */.G)(onPage) && onPage.id === id && typeof onPage.title === 'string' ? onPage.title : LICENCES[id];
    return title === undefined ? html `<code>${id}</code>` : html `${title}`;
}
function address(written) {
    if (written === '')
        return NONE;
    const url = (0,report_link/* webUrl */.qP)(written);
    const text = written.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    return url === undefined
        ? html `${written}`
        : html `<a href="${url}" target="_blank" rel="nofollow noopener noreferrer">${text}</a>`;
}

;// CONCATENATED MODULE: ./.build/src/preview/gallery.js

/** The gallery: a button for each image, which opens it large. */
function gallery(mod, id, imageAddress) {
    const images = galleryOf(mod);
    if (images === undefined)
        return section(html `Gallery`, html `<p class="kept">The gallery stays as it is on the portal.</p>`);
    if (images.length === 0)
        return section(html `Gallery`, html `<p class="none">The page has no images.</p>`);
    const shown = images.filter(({ change }) => change !== 'removed');
    const counts = ['new', 'moved', 'removed'].flatMap((change) => {
        const number = images.filter((image) => image.change === change).length;
        return number === 0 ? [] : html ` <span class="mark ${change}">${number} ${change}</span>`;
    });
    const items = images.map((image, at) => item(image, at, shown.length, imageId(id, at), imageAddress));
    return section(html `Gallery <span class="count">${(0,plain_text/* count */.U9)(shown.length, 'image')}</span>${counts}`, html `<ul class="gallery" data-gallery>
      ${items}
    </ul>`, mod.plan === undefined && mod.page.gallery !== undefined && mod.page.gallery.prune !== true
        ? html `<p class="kept">Images that are only on the portal are kept after these.</p>`
        : undefined);
}
/** By SHA1, the id of each image file in the document. */
function imageIds(mod, id) {
    return new Map(galleryOf(mod)?.flatMap(({ file }, at) => (file === undefined ? [] : [[file.sha1, imageId(id, at)]])));
}
const imageId = (mod, at) => `${mod}-image-${at + 1}`;
function section(heading, content, note) {
    return html `<section class="panel images">
    <h2>${heading}</h2>
    ${content}${note}
  </section>`;
}
function item(image, at, total, id, imageAddress) {
    const { name, file, change } = image;
    const title = change === 'removed' ? `Removed image: ${name}` : `Image ${at + 1} of ${total}: ${name}`;
    const mark = change && html `<span class="mark ${change}">${change}</span>`;
    const { small, large } = addresses(image, imageAddress);
    const caption = html `<span class="caption"><bdi>${name}</bdi>${mark}</span>`;
    if (small === undefined) {
        const why = file === undefined ? 'not shown' : `${(0,plain_text/* size */.Ej)(file.bytes)}, too large to be shown here`;
        return html `<li>
      <div id="${id}" class="thumb"><span class="no-image">${why}</span>${caption}</div>
    </li>`;
    }
    const whole = large === small ? '' : html ` data-large="${large ?? small}"`;
    return html `<li>
    <button id="${id}" class="thumb ${change}" type="button" data-title="${title}" ${whole}>
      <img src="${small}" alt="${title}" loading="lazy" decoding="async" />${caption}
    </button>
  </li>`;
}
function addresses({ file, live }, imageAddress) {
    const local = file && imageAddress(file);
    if (local !== undefined)
        return { small: local, large: local };
    const large = live && (0,report_link/* webUrl */.qP)(live.url);
    return { small: (live && (0,report_link/* webUrl */.qP)(live.thumbnail)) ?? large, large };
}

// EXTERNAL MODULE: ./.build/src/report/text-change.js + 1 modules
var text_change = __webpack_require__(1971);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
// EXTERNAL MODULE: ./.build/src/text/once.js
var once = __webpack_require__(3638);
// EXTERNAL MODULE: ./.build/src/text/secure-url.js
var secure_url = __webpack_require__(866);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js
var Parser = __webpack_require__(5867);
;// CONCATENATED MODULE: ./.build/src/preview/sanitize.js

/** Elements with their attributes. The content of any other element is kept, without its tags. */
const ELEMENTS = new Map([
    ...'abbr b bdi bdo blockquote br caption center cite code dd del details dfn div dl dt em figcaption figure'
        .split(' ')
        .map((name) => [name, []]),
    ...'h1 h2 h3 h4 h5 h6 hr i ins kbd li mark p pre q rp rt ruby s samp small span strike strong sub summary'
        .split(' ')
        .map((name) => [name, []]),
    ...'sup table tbody tfoot thead tr tt u ul var wbr'
        .split(' ')
        .map((name) => [name, []]),
    ['a', ['href']],
    ['code', ['class']],
    ['details', ['open']],
    ['img', ['src', 'alt', 'width', 'height']],
    ['ol', ['start', 'reversed']],
    ['td', ['colspan', 'rowspan', 'width', 'valign']],
    ['th', ['colspan', 'rowspan', 'width', 'valign', 'scope']],
    ['video', ['src', 'width', 'height']],
]);
const EVERYWHERE = ['id', 'title', 'dir', 'lang', 'align', 'data-changed'];
/** The values that an attribute may have. Others are free text, which cannot do anything. */
const VALUES = {
    align: /^(?:left|center|right|justify)$/i,
    class: /^language-[\w+#.-]{1,40}$/,
    colspan: /^\d{1,3}$/,
    'data-changed': /^$/,
    dir: /^(?:ltr|rtl|auto)$/i,
    height: /^\d{1,4}%?$/,
    lang: /^[\w-]{1,35}$/,
    open: /^/,
    reversed: /^/,
    rowspan: /^\d{1,3}$/,
    scope: /^(?:row|col|rowgroup|colgroup)$/i,
    start: /^-?\d{1,6}$/,
    valign: /^(?:top|middle|bottom|baseline)$/i,
    width: /^\d{1,4}%?$/,
};
/** Elements that are left out with their content, which is not text for readers. */
const WITH_CONTENT = new Set('applet audio canvas frameset iframe math noembed noframes noscript object script select style svg template textarea title xmp plaintext'.split(' '));
/** Elements without an end tag, or whose end tag is written together with the start tag. */
const VOID = new Set(['br', 'hr', 'img', 'video', 'wbr']);
/**
 * Rebuilds HTML from allowed elements and attributes. It runs no script, loads nothing but images and videos, and every
 * element is closed.
 */
function sanitize(text, surroundings) {
    const out = [];
    /** The elements that are open. The parser also closes a tag that the text never finishes. */
    const open = [];
    /** How many of them are left out with their content. */
    let leftOut = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            if (WITH_CONTENT.has(name))
                leftOut += 1;
            const allowed = ELEMENTS.get(name);
            const isShown = leftOut === 0 && allowed !== undefined && !endsAnItem(name, open);
            open.push({ name, isShown });
            if (!isShown)
                return;
            if (name === 'img' || name === 'video')
                out.push(showImage(attributes, surroundings));
            else if (name === 'a')
                out.push(openLink(attributes, surroundings));
            else
                out.push(`<${name}${showAttributes(attributes, allowed, surroundings)}>`);
        },
        ontext(piece) {
            if (leftOut === 0)
                out.push(escapeHtml(piece));
        },
        onclosetag(name) {
            const last = open.at(-1);
            if (last?.name !== name)
                return;
            open.pop();
            if (WITH_CONTENT.has(name))
                leftOut -= 1;
            else if (last.isShown && !VOID.has(name))
                out.push(`</${name}>`);
        },
    }, { decodeEntities: true });
    parser.end(text);
    return out.join('');
}
/** The elements of lists, by the items of these lists. */
const ITEMS = {
    li: ['ul', 'ol', 'li'],
    dd: ['dl', 'dd', 'dt'],
    dt: ['dl', 'dd', 'dt'],
};
/**
 * Whether a browser would end an open item of the same list before this one, with all that is open in it: then the end tags
 * of those elements would end elements around the text.
 */
function endsAnItem(name, open) {
    const list = ITEMS[name];
    const nearest = list && open.findLast((element) => element.isShown && list.includes(element.name));
    return nearest !== undefined && nearest.name in ITEMS;
}
function openLink(attributes, surroundings) {
    const shown = showAttributes(attributes, [], surroundings);
    const id = attributes.id === undefined && attributes.name ? idOf(attributes.name, surroundings) : '';
    const link = attributes.href === undefined ? undefined : surroundings.linkTo(attributes.href);
    if (link === undefined)
        return `<a${shown}${id}>`;
    const outside = link.isOutside ? ' target="_blank" rel="nofollow noopener noreferrer"' : '';
    return `<a${shown}${id} href="${escapeHtml(link.href)}"${outside}>`;
}
/** An image, or a video if its address is that of a video: the portal shows such an image as a video. */
function showImage(attributes, surroundings) {
    const found = attributes.src === undefined ? undefined : surroundings.imageAt(attributes.src);
    const alternative = attributes.alt?.trim() ?? '';
    if (found === undefined)
        return `<span class="no-image">${escapeHtml(`Image that is not shown here${alternative === '' ? '' : `: ${alternative}`}`)}</span>`;
    const shown = showAttributes(attributes, ['width', 'height'], surroundings);
    const src = escapeHtml(found.src);
    return found.isVideo
        ? `<video controls preload="metadata" src="${src}"${shown}></video>`
        : `<img loading="lazy" decoding="async" src="${src}" alt="${escapeHtml(alternative)}"${shown}>`;
}
function showAttributes(attributes, allowed, surroundings) {
    return [...EVERYWHERE, ...allowed]
        .filter((name) => Object.hasOwn(attributes, name))
        .map((name) => {
        const value = attributes[name] ?? '';
        if (name === 'id')
            return idOf(value, surroundings);
        return (VALUES[name]?.test(value.trim()) ?? true) ? ` ${name}="${escapeHtml(value.trim())}"` : '';
    })
        .join('');
}
function idOf(name, { idPrefix }) {
    return name === '' ? '' : ` id="${escapeHtml(idPrefix + name)}"`;
}

;// CONCATENATED MODULE: ./.build/src/preview/markdown.js

/** Markdown as HTML. The portal's parser is not known; this one reads GitHub's Markdown, and keeps only harmless HTML. */
function renderMarkdown(view) {
    const markdown = renderer();
    const source = view.text.map((part) => (typeof part === 'string' ? part : placeholder(part.sha1))).join('');
    const tokens = markdown.parse(source.replace(/\r\n?/g, '\n'), {});
    prepare(tokens, view.changed);
    const { idPrefix } = view;
    return new Html(sanitize(markdown.renderer.render(tokens, markdown.options, {}), {
        idPrefix,
        linkTo: (address) => linkTo(address, view),
        imageAt: (address) => imageAt(address, view),
    }));
}
/** Whether a text contains HTML. The portal may show less of it than the preview, or more. */
function hasHtml(text) {
    return text.some((part) => typeof part === 'string' && /<[a-z!/][^>]*>/i.test(part));
}
const renderer = (0,once/* once */.O)(() => {
    const markdown = new markdown_it["default"]({ html: true, linkify: true });
    // The sanitizer drops unsafe addresses. If this function did, readers would see the link's Markdown.
    markdown.validateLink = () => true;
    return markdown;
});
const placeholder = (sha1) => `modportal-image:${sha1}`;
const PLACEHOLDER = /^modportal-image:([0-9a-f]+)$/;
function linkTo(address, { portal, idPrefix, imageId }) {
    const [, sha1] = PLACEHOLDER.exec(address) ?? [];
    const id = sha1 === undefined ? undefined : imageId(sha1);
    if (id !== undefined)
        return { href: `#${id}`, isOutside: false };
    if (address.startsWith('#'))
        return { href: address === '#' ? '#' : `#${idPrefix}${decoded(address.slice(1))}`, isOutside: false };
    const url = URL.canParse(address, portal) ? new URL(address, portal) : undefined;
    if (url === undefined || !/^(?:https?|mailto):$/.test(url.protocol))
        return undefined;
    return { href: url.href, isOutside: true };
}
function imageAt(address, { imageAddress }) {
    const [, sha1] = PLACEHOLDER.exec(address) ?? [];
    if (sha1 !== undefined) {
        const src = imageAddress(sha1);
        return src === undefined ? undefined : { src, isVideo: false };
    }
    // A relative address leads nowhere on the portal. An address without a scheme (`//host/path`) is absolute.
    const whole = address.startsWith('//') ? `https:${address}` : address;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return undefined;
    // Browsers do the same for the images of a page on https.
    if (!(0,secure_url/* isLoopback */.U9)(url))
        url.protocol = 'https:';
    return { src: url.href, isVideo: /\.(?:mp4|webm|ogv|mov)$/i.test(url.pathname) };
}
function decoded(anchor) {
    try {
        return decodeURIComponent(anchor);
    }
    catch {
        return anchor;
    }
}
/** Marks the smallest block around each changed line, and the first cell of a row. HTML blocks cannot be marked. */
function prepare(tokens, changed) {
    const open = [];
    for (const [at, token] of tokens.entries()) {
        if (token.nesting === 1)
            open.push(token);
        if (token.nesting === -1)
            open.pop();
        // An author's HTML cannot set the mark.
        for (const each of [token, ...(token.children ?? [])])
            if (each.type.startsWith('html_'))
                each.content = each.content.replace(/data-changed/gi, 'data-');
        // The policy of the document forbids styles in attributes.
        const [, alignment] = /^text-align:(\w+)$/.exec(String(token.attrGet('style'))) ?? [];
        if (alignment !== undefined)
            token.attrSet('align', alignment);
        if (token.type === 'tr_open' && touches(token, changed))
            tokens[at + 1]?.attrSet('data-changed', '');
        const isLeaf = token.type === 'inline' || token.type === 'fence' || token.type === 'code_block';
        if (!isLeaf || !touches(token, changed))
            continue;
        const block = token.type === 'inline' ? open.findLast(({ hidden }) => !hidden) : token;
        block?.attrSet('data-changed', '');
    }
}
function touches({ map }, changed) {
    const [from, to] = map ?? [0, 0];
    for (let line = from; line < to; line++)
        if (changed.has(line))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/src/preview/texts.js

const TITLES = { description: 'Description', faq: 'FAQ' };
/** The description and the FAQ, as tabs. Without scripts, one comes after the other. */
function texts(mod, id, imageAddress) {
    const tabs = model_fields/* MARKDOWN_FIELDS */.U7.map((field) => html `<button
        id="${id}-${field}-tab"
        type="button"
        role="tab"
        aria-controls="${id}-${field}"
        aria-selected="false"
      >
        ${TITLES[field]}${changeMark(textOf(field, mod))}
      </button>`);
    return html `<section class="panel texts">
    <div id="${id}-tabs" role="tablist" aria-label="Texts" hidden>${tabs}</div>
    ${model_fields/* MARKDOWN_FIELDS */.U7.map((field) => panel(field, mod, id, imageAddress))}
  </section>`;
}
function panel(field, mod, id, imageAddress) {
    return html `<div id="${id}-${field}" role="tabpanel" aria-labelledby="${id}-${field}-tab" tabindex="0">
    <h2 class="without-script">${TITLES[field]}</h2>
    ${content(field, mod, id, imageAddress)}
  </div>`;
}
function content(field, mod, id, imageAddress) {
    const { value, change } = textOf(field, mod);
    if (value === undefined)
        return html `<p class="kept">Not in ${mod.page.config}: this text stays as it is on the portal.</p>`;
    const textChange = change !== undefined && (0,text_change/* isTextChange */.QE)(change) ? change : undefined;
    const difference = textChange && diff(textChange, `${id}-${field}-diff`);
    if (value.every((part) => typeof part === 'string' && part.trim() === ''))
        return html `${difference}
      <p class="none">The page has no ${field === 'faq' ? 'FAQ' : 'description'}.</p>`;
    const files = new Map(mod.page.gallery?.images.map((file) => [file.sha1, file]));
    const ids = imageIds(mod, id);
    const text = renderMarkdown({
        text: value,
        changed: textChange === undefined ? new Set() : changedLines(textChange),
        portal: addressOf(mod),
        idPrefix: `${id}-${field}--`,
        imageAddress: (sha1) => {
            const file = files.get(sha1);
            return file && imageAddress(file);
        },
        imageId: (sha1) => ids.get(sha1),
    });
    const note = hasHtml(value)
        ? html `<p class="note">This text has HTML. It is not known which HTML the portal shows.</p>`
        : undefined;
    return html `${difference}${note}
    <div class="markdown" dir="auto">${text}</div>`;
}
/** In lines. Nobody reads more. */
const MAX_DIFF = 2000;
const KINDS = { '+': 'added', '-': 'removed', '@': 'place' };
function diff(change, id) {
    const { hunks, left } = (0,text_change/* compareTexts */.qy)(change);
    const omitted = hunks.length - Math.min(hunks.length, MAX_DIFF) + left;
    const lines = hunks
        .slice(0, MAX_DIFF)
        .map((line) => html `<span class="${KINDS[line.charAt(0)] ?? 'same'}">${line}</span>`);
    return html `<details class="diff" id="${id}">
    <summary>What changes: ${(0,text_change/* describeSize */.jt)(change)}</summary>
    <pre tabindex="0">${lines}${omitted > 0 && `… and ${omitted} more lines`}</pre>
  </details>`;
}
/** Counted from 0. The comparison ignores empty lines at the beginning of the text. */
function changedLines(change) {
    const { after } = change;
    const leading = after.slice(0, after.length - after.trimStart().length).replace(/\r\n?/g, '\n');
    const offset = leading.split('\n').length - 2;
    const { lines } = (0,text_change/* compareTexts */.qy)(change).diff;
    return new Set(lines.flatMap(({ kind, line }) => (kind === 'added' ? [line + offset] : [])));
}

;// CONCATENATED MODULE: ./.build/src/preview/mod-section.js

/**
 * The page of one mod.
 *
 * @param id the beginning of every id in the section
 */
function modSection(mod, id, imageAddress) {
    const title = fieldOf('title', mod);
    const summary = fieldOf('summary', mod);
    const deprecated = fieldOf('deprecated', mod);
    const owner = mod.live?.body.owner;
    return html `<section id="${id}" class="mod" aria-labelledby="${id}-title" data-mod>
    ${mod_section_status(mod)}
    <div class="panel head">
      <h1 id="${id}-title" dir="auto">${mod_section_titleOf(mod)}</h1>
      ${changeMark(title)}${valueBefore(title)}
      ${typeof owner === 'string' && html `<p class="owner">by <bdi>${owner}</bdi></p>`}
      ${deprecated.value === true && html `<p class="caution">This mod is deprecated.${changeMark(deprecated)}</p>`}
      <p class="summary" dir="auto">${summary.value ?? KEPT}${changeMark(summary)}</p>
      ${valueBefore(summary)}
    </div>
    <div class="columns">${gallery(mod, id, imageAddress)} ${facts(mod)} ${texts(mod, id, imageAddress)}</div>
  </section>`;
}
/** The title, or the internal name if the title is not known. */
function mod_section_titleOf(mod) {
    return fieldOf('title', mod).value ?? mod.page.mod;
}
/** One line about the comparison with the live page. */
function mod_section_status(mod) {
    const { plan, page, isOutdated } = mod;
    if (isOutdated)
        return html `<p class="status caution">The files have errors. This is the page as it was before.</p>`;
    if (plan === undefined) {
        const left = undeclared(mod);
        const kept = left.length === 0
            ? 'It declares the whole page.'
            : `The parts that it does not declare stay as they are on the portal: ${left.join(', ')}.`;
        return html `<p class="status">The page as <code>${page.config}</code> declares it. ${kept}</p>`;
    }
    const parts = (0,model_plan/* changedParts */.Ty)(plan);
    return parts.length === 0
        ? html `<p class="status">The page matches <code>${page.config}</code>.</p>`
        : html `<p class="status">
        Compared with the live page: ${(0,plain_text/* count */.U9)(parts.length, 'change')} (${parts.join(', ')}).
      </p>`;
}

;// CONCATENATED MODULE: ./.build/src/preview/script.js
/**
 * The script of the document. Everything that it does is an addition: without it, the texts come one after the other and
 * the gallery is a list. It is a string because the source has no types of a browser; the browser tests run it.
 */
const SCRIPT = String.raw `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Tabs: the open ones by the id of their list, so that an updated page opens the same ones.
  const openTabs = new Map();

  function selectTab(tab) {
    const list = tab.closest('[role=tablist]');
    for (const each of all('[role=tab]', list)) {
      const isOpen = each === tab;
      each.setAttribute('aria-selected', String(isOpen));
      each.tabIndex = isOpen ? 0 : -1;
      byId(each.getAttribute('aria-controls')).hidden = !isOpen;
    }
    openTabs.set(list.id, tab.id);
    letScroll();
  }

  // Lets the keyboard scroll elements that are wider than their column.
  function letScroll() {
    for (const each of all('.markdown :is(table, pre, pre > code)')) {
      if (each.scrollWidth > each.clientWidth && each.clientWidth > 0) each.tabIndex = 0;
      else each.removeAttribute('tabindex');
    }
  }

  function moveTab(event, tab) {
    const tabs = all('[role=tab]', tab.closest('[role=tablist]'));
    const last = tabs.length - 1;
    const at = tabs.indexOf(tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    selectTab(next);
    next.focus();
  }

  // Mods: one at a time, chosen by the address.
  let openMod;

  function selectMod(id) {
    openMod = id;
    for (const mod of all('[data-mod]')) mod.hidden = mod.id !== id;
    for (const link of all('[data-to]')) {
      if (link.dataset.to === id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  function followAddress() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* An anchor as it is written. */ }
    const target = id === '' ? null : byId(id);
    const mod = target && target.closest('[data-mod]');
    if (!mod) return;
    selectMod(mod.id);
    const panel = target.closest('[role=tabpanel]');
    if (panel) selectTab(byId(panel.getAttribute('aria-labelledby')));
    if (target !== mod) target.scrollIntoView();
  }

  // Large view. The browser keeps the focus inside the dialog, and closes it with Escape.
  const dialog = byId('large');
  const picture = byId('large-image');
  let opened = null;

  const images = (thumb) => all('button.thumb', thumb.closest('[data-gallery]'));

  function showLarge(thumb) {
    opened = thumb.id;
    picture.src = thumb.dataset.large || thumb.querySelector('img').src;
    picture.alt = thumb.dataset.title;
    byId('large-caption').textContent = thumb.dataset.title;
    const isOnly = images(thumb).length === 1;
    for (const button of all('[data-step]', dialog)) button.hidden = isOnly;
    if (!dialog.open) dialog.showModal();
  }

  function step(by) {
    const thumb = byId(opened);
    if (!thumb) return;
    const list = images(thumb);
    showLarge(list[(list.indexOf(thumb) + by + list.length) % list.length]);
  }

  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
  dialog.addEventListener('close', () => {
    picture.removeAttribute('src');
    const thumb = byId(opened);
    if (thumb) thumb.focus();
  });
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button && button.dataset.step) step(Number(button.dataset.step));
    else if (button || event.target === dialog) dialog.close();
  });

  document.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) return selectTab(tab);
    const thumb = event.target.closest('button.thumb');
    if (thumb) return showLarge(thumb);
    const link = event.target.closest('a[href^="#"]');
    const image = link && byId(decodeURI(link.hash.slice(1)));
    if (image && image.matches('button.thumb')) {
      event.preventDefault();
      showLarge(image);
    }
  });
  document.addEventListener('keydown', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) moveTab(event, tab);
  });
  addEventListener('hashchange', followAddress);
  addEventListener('resize', letScroll);

  function prepare() {
    for (const list of all('[role=tablist]')) {
      list.hidden = false;
      selectTab(byId(openTabs.get(list.id)) || list.querySelector('[role=tab]'));
    }
    for (const each of all('.without-script')) each.hidden = true;
    const mods = all('[data-mod]').map(({ id }) => id);
    if (mods.length > 0) selectMod(mods.includes(openMod) ? openMod : mods[0]);
    letScroll();
  }
  prepare();
  followAddress();

  // A served page is updated in place, so that the scroll position is kept.
  function replacePage(text) {
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    if (fresh.querySelector('script').text !== document.querySelector('script').text) return location.reload();
    const [page, old] = [fresh.getElementById('page'), byId('page')];
    // Loaded images are kept: while an image loads, it has no height, and the page would jump.
    const loaded = new Map(all('img', old).map((image) => [image.outerHTML, image]));
    const opened = all('details[open]', old).map(({ id }) => id);
    const focused = document.activeElement && document.activeElement.id;
    const top = scrollY;
    document.adoptNode(page);
    for (const image of all('img', page)) {
      const same = loaded.get(image.outerHTML);
      loaded.delete(image.outerHTML);
      if (same) image.replaceWith(same);
    }
    old.replaceWith(page);
    document.title = fresh.title;
    prepare();
    for (const id of opened) if (id && byId(id)) byId(id).open = true;
    if (focused && byId(focused)) byId(focused).focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
  }

  function showConnected(isConnected) {
    for (const each of all('[data-live]')) {
      each.textContent = isConnected ? 'Updated when a file changes.' : 'Not connected: the preview has ended.';
      each.classList.toggle('ended', !isConnected);
    }
  }

  if (byId('page').hasAttribute('data-version')) {
    const events = new EventSource('/events');
    let wanted;
    let isLoading = false;
    async function update() {
      if (isLoading) return;
      isLoading = true;
      try {
        while (wanted !== byId('page').dataset.version) {
          const response = await fetch('/', { cache: 'no-store' });
          const before = byId('page').dataset.version;
          replacePage(await response.text());
          showConnected(true);
          if (byId('page').dataset.version === before) break;
        }
      } catch {
        showConnected(false);
      } finally {
        isLoading = false;
      }
    }
    events.addEventListener('message', ({ data }) => {
      wanted = data;
      showConnected(true);
      update();
    });
    events.addEventListener('error', () => showConnected(false));
  }
})();
`;

;// CONCATENATED MODULE: ./.build/src/preview/style.js
/** The style of the document, in the colours of the portal. */
const STYLE = String.raw `
:root {
  color-scheme: dark;
  --ground: #201810;
  --panel: #313031;
  --inset: #242324;
  --edge: #414040;
  --text: #e4e0da;
  --muted: #b5aea5;
  --heading: #ffe6c0;
  --link: #ffb45e;
  --new: #8fd6a0;
  --changed: #ffd166;
  --removed: #ff9d8f;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--ground); scroll-padding-top: 1rem; }
body {
  margin: 0;
  color: var(--text);
  font: 16px/1.55 'Titillium Web', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2 { color: var(--heading); line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { margin: 0; font-size: 1.9rem; }
h2 { margin: 0 0 0.75rem; font-size: 1.15rem; }
p { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { color: var(--heading); }
code, pre { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace; font-size: 0.875em; }
ul { margin: 0; padding: 0; list-style: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; padding: 0.4rem 0.8rem; background: var(--inset); }

header, main { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 0.75rem; }
main { padding-bottom: 3rem; }
.about { color: var(--muted); font-size: 0.875rem; }
.about strong {
  margin-right: 0.5em; padding: 0.05rem 0.5rem; border: 1px solid var(--muted); border-radius: 2px;
  color: var(--text); font-weight: 600;
}
.live { white-space: nowrap; }
.live::before { content: '●'; margin: 0 0.35em 0 0.5em; color: var(--new); font-size: 0.7em; vertical-align: 0.1em; }
.live.ended::before { color: var(--removed); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.75rem; }
nav a {
  display: block; padding: 0.3rem 0.8rem; border: 1px solid var(--edge); border-radius: 2px;
  background: var(--inset); text-decoration: none;
}
nav a[aria-current] { background: var(--panel); border-color: var(--link); color: var(--heading); }

.panel { padding: 1rem 1.25rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--panel); }
.mod > * { margin-top: 0.75rem; }
.mod + .mod { margin-top: 3rem; }
.columns {
  display: grid; grid-template: 'images facts' auto 'texts facts' 1fr / minmax(0, 1fr) 18rem; gap: 0.75rem;
  align-items: start;
}
.images { grid-area: images; }
.facts { grid-area: facts; }
.texts { grid-area: texts; }
.status { color: var(--muted); font-size: 0.875rem; }
.status.caution { padding: 0.6rem 1rem; border: 1px solid var(--removed); border-radius: 2px; }
.owner, .kept, .none, .count, .before, .note { color: var(--muted); }
.kept, .none { font-style: italic; }
.images > .kept { margin-top: 0.6rem; font-size: 0.875rem; }
.owner, .head .before { margin-top: 0.2rem; }
.head .caution, .summary { margin-top: 0.75rem; }
.head h1 { display: inline; }
.summary { font-size: 1.06rem; white-space: pre-line; }
.before { font-size: 0.875rem; white-space: pre-line; }
.before del { text-decoration-color: var(--removed); }
.note { margin-bottom: 1rem; font-size: 0.875rem; }
.count { margin: 0 0.35rem; font-size: 0.875rem; font-weight: 400; }
.caution { color: var(--removed); font-weight: 600; }

.mark {
  display: inline-block; margin-inline-start: 0.3em; padding: 0 0.45em; border: 1px solid currentColor; border-radius: 2px; white-space: nowrap;
  font-size: 0.75rem; font-weight: 600; font-style: normal; line-height: 1.5; vertical-align: 0.12em;
}
.mark.new { color: var(--new); }
.mark.changed, .mark.moved { color: var(--changed); }
.mark.removed, .mark.cleared { color: var(--removed); }

.problems { margin-top: 0.75rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.problems li { padding: 0.6rem 1rem; border-left: 4px solid var(--muted); }
.problems li + li { border-top: 1px solid var(--edge); }
.problems .error { border-left-color: var(--removed); }
.problems .warning { border-left-color: var(--changed); }
.problems .error strong { color: var(--removed); }
.problems .warning strong { color: var(--changed); }
.problems .hint { display: block; color: var(--muted); font-size: 0.875rem; }

.facts dl { margin: 0; }
.facts dl > div + div { margin-top: 0.85rem; padding-top: 0.85rem; border-top: 1px solid var(--edge); }
.facts dt { color: var(--muted); font-size: 0.875rem; }
.facts dd { margin: 0.1rem 0 0; }
.tag {
  display: inline-block; margin: 0.15rem 0.1rem 0 0; padding: 0.05rem 0.55rem; border: 1px solid var(--edge);
  border-radius: 2px; background: var(--inset); font-size: 0.875rem;
}

.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0.6rem; }
.gallery:has(li:nth-child(13)) { max-height: 31rem; overflow-y: auto; padding: 4px; margin: -4px -4px 0; }
.thumb {
  display: block; width: 100%; height: 100%; padding: 0; border: 1px solid var(--edge); border-radius: 2px;
  background: var(--inset); color: inherit; font: inherit; text-align: start;
}
button.thumb { cursor: zoom-in; }
button.thumb:hover { border-color: var(--link); }
.thumb img, .thumb .no-image { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover; background: var(--ground); }
.thumb .no-image { display: grid; place-items: center; padding: 0.5rem; border: 0; text-align: center; }
.thumb.removed img { opacity: 0.4; filter: grayscale(1); }
.thumb.new { border-color: var(--new); }
.thumb.moved { border-color: var(--changed); }
.thumb.removed { border-color: var(--removed); }
.caption { display: flex; gap: 0.4rem; justify-content: space-between; padding: 0.25rem 0.5rem; font-size: 0.8125rem; color: var(--muted); }
.caption bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.texts { padding: 0; }
[role='tablist'] { display: flex; gap: 2px; padding: 0 0.6rem; border-bottom: 1px solid var(--edge); background: var(--inset); }
[role='tab'] {
  padding: 0.7rem 1rem 0.55rem; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--muted);
  font: inherit; font-weight: 600; cursor: pointer;
}
[role='tab']:hover { color: var(--heading); }
[role='tab'][aria-selected='true'] { border-bottom-color: var(--link); color: var(--heading); }
[role='tab']:focus-visible, [role='tabpanel']:focus-visible { outline-offset: -3px; }
[role='tabpanel'] { padding: 1rem 1.25rem 1.25rem; }
.diff { margin-bottom: 1rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.diff summary { padding: 0.4rem 0.8rem; color: var(--changed); cursor: pointer; }
.diff pre { max-height: 24rem; margin: 0; padding: 0.6rem 0.8rem; overflow: auto; white-space: pre-wrap; }
.diff span { display: block; min-height: 1.55em; }
.diff .added { color: var(--new); }
.diff .removed { color: var(--removed); }
.diff .place { color: var(--muted); }

.markdown > :first-child { margin-top: 0; }
.markdown > :last-child { margin-bottom: 0; }
.markdown :is(p, ul, ol, dl, blockquote, pre, table, figure, details, video) { margin: 0 0 1rem; }
.markdown :is(p, li, dd, h1, h2, h3, h4, h5, h6, td, th) { unicode-bidi: plaintext; }
.markdown :is(h1, h2, h3, h4, h5, h6) { margin: 1.6rem 0 0.6rem; color: var(--heading); line-height: 1.3; font-weight: 600; }
.markdown h1 { font-size: 1.6rem; }
.markdown h2 { font-size: 1.35rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--edge); }
.markdown h3 { font-size: 1.15rem; }
.markdown :is(h4, h5, h6) { font-size: 1rem; }
.markdown ul { list-style: disc; padding-inline-start: 1.6rem; }
.markdown ol { padding-inline-start: 1.6rem; }
.markdown :is(ul, ol) :is(ul, ol), .markdown li > p { margin-bottom: 0.35rem; }
.markdown :is(img, video) { max-width: 100%; height: auto; vertical-align: middle; }
.markdown video { display: block; }
.markdown table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; }
.markdown :is(td, th) { min-width: 3.5rem; padding: 0.35rem 0.7rem; border: 1px solid var(--edge); text-align: start; overflow-wrap: break-word; }
.markdown :is(td, th)[align='center'] { text-align: center; }
.markdown :is(td, th)[align='right'] { text-align: right; }
.markdown th { background: var(--inset); color: var(--heading); font-weight: 600; }
.markdown :is(pre, code) { direction: ltr; unicode-bidi: isolate; }
.markdown code { padding: 0.1em 0.35em; border-radius: 2px; background: var(--inset); }
.markdown pre { padding: 0.8rem 1rem; overflow-x: auto; border: 1px solid var(--edge); border-radius: 2px; background: var(--inset); }
.markdown pre code { padding: 0; background: none; overflow-wrap: normal; }
.markdown blockquote { padding-inline-start: 1rem; border-inline-start: 4px solid var(--edge); color: var(--muted); }
.markdown hr { height: 1px; margin: 1.5rem 0; border: 0; background: var(--edge); }
.markdown [data-changed] { position: relative; }
.markdown [data-changed]::before {
  content: ''; position: absolute; inset-block: 0; inset-inline-start: -0.75rem; width: 3px; background: var(--changed);
}
.markdown li[data-changed]::before { inset-inline-start: -1.6rem; }
.markdown :is(td, th)[data-changed]::before { inset-inline-start: 0; }
.markdown code[data-changed] { position: static; }
.markdown pre:has(> [data-changed]) { position: relative; overflow: visible; }
.markdown pre:has(> [data-changed]) code { display: block; overflow-x: auto; }
.markdown summary { cursor: pointer; }
.no-image { display: inline-block; padding: 0.3rem 0.7rem; border: 1px dashed var(--muted); color: var(--muted); font-size: 0.875rem; }

dialog {
  width: 100vw; height: 100dvh; max-width: none; max-height: none; padding: 0; border: 0;
  background: #14100c; color: var(--text);
}
dialog figure { display: flex; flex-direction: column; width: 100%; height: 100%; margin: 0; pointer-events: none; }
dialog img { flex: 1; min-height: 0; width: 100%; padding: 3.5rem 1rem 0.5rem; object-fit: contain; }
dialog figcaption { padding: 0.5rem 1rem 1rem; text-align: center; color: var(--muted); }
.controls { position: absolute; inset: 0.6rem 0.8rem auto auto; display: flex; gap: 0.4rem; }
.controls button {
  width: 2.75rem; height: 2.75rem; border: 1px solid var(--edge); border-radius: 2px; background: var(--panel);
  color: var(--heading); font: inherit; font-size: 1.25rem; line-height: 1; cursor: pointer;
}
.controls button:hover { border-color: var(--link); }

@media (max-width: 52rem) {
  .columns { grid-template: 'images' 'facts' 'texts' / minmax(0, 1fr); }
  .facts dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.75rem 1rem; }
  .facts dl > div + div { margin: 0; padding: 0; border: 0; }
  .panel { padding: 0.85rem 0.9rem; }
  .texts { padding: 0; }
  [role='tabpanel'] { padding: 0.9rem; }
  header, main { padding-left: 0.6rem; padding-right: 0.6rem; }
  h1 { font-size: 1.5rem; }
  .gallery { grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); }
}
@media (prefers-reduced-motion: no-preference) {
  button.thumb, [role='tab'], nav a { transition: border-color 0.12s, color 0.12s; }
}
`;

;// CONCATENATED MODULE: ./.build/src/preview/document.js

/**
 * The pages as players would see them, as one HTML document. It loads nothing but its images, and the only script that can
 * run is its own. Pure.
 */
function renderPreview(request) {
    const { mods, isServed } = request;
    const [first, ...others] = mods;
    const title = first === undefined ? 'Preview' : others.length > 0 ? `${mods.length} mods` : mod_section_titleOf(first);
    const body = page(request);
    const head = html `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(isServed)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="dark" />
    <meta name="generator" content="modportal-sync" />
    <link rel="icon" href="data:," />
    <title>${title} (preview)</title>`;
    const version = isServed ? ` data-version="${hash(body.text).slice(0, 16)}"` : '';
    // Not in a template, whose formatting would change the text of the style and the script, and so their hashes.
    return [
        `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${STYLE}</style>\n</head>\n<body>\n`,
        `<div id="page"${version}>${body.text}</div>\n`,
        `${LARGE_VIEW.text}\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
    ].join('');
}
/** The version of a served document, which changes with everything that it shows. */
function versionOf(document) {
    return /<div id="page" data-version="(\w+)"/.exec(document)?.[1] ?? '';
}
/**
 * The policy for the document's header and its `<meta>`. Images may come from anywhere on https, because a page may embed
 * them from anywhere; http is only for an emulated portal.
 */
function contentSecurityPolicy(isServed) {
    const images = 'data: https: http://127.0.0.1:* http://localhost:*';
    return [
        "default-src 'none'",
        `script-src '${hashSource(SCRIPT)}'`,
        `style-src '${hashSource(STYLE)}'`,
        `img-src ${isServed ? "'self' " : ''}${images}`,
        `media-src ${images}`,
        `connect-src ${isServed ? "'self'" : "'none'"}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const hashSource = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
function page({ mods, problems, imageAddress, isServed }) {
    const sections = mods.map((mod, at) => modSection(mod, document_idOf(at), imageAddress));
    return html `<a class="skip" href="#main">Skip to the page</a>
    <header>
      <p class="about">
        <strong>Preview</strong> An approximation of the page on the mod portal, made by modportal-sync. The
        portal itself may show it differently.
        ${isServed && html `<span class="live" role="status" data-live>Updated when a file changes.</span>`}
      </p>
      ${mods.length > 1 && navigation(mods)}
    </header>
    <main id="main" tabindex="-1">
      ${problemList(problems)}
      ${mods.length === 0 && html `<p class="status">There is no page to show.</p>`}${sections}
    </main>`;
}
const document_idOf = (at) => `mod-${at + 1}`;
function navigation(mods) {
    const items = mods.map((mod, at) => html `<li>
        <a href="#${document_idOf(at)}" data-to="${document_idOf(at)}"><bdi>${mod_section_titleOf(mod)}</bdi></a>
      </li>`);
    return html `<nav aria-label="Mods">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
function problemList(problems) {
    if (problems.length === 0)
        return undefined;
    const items = problems.map(({ severity, message, hint, place }) => html `<li class="${severity}">
        <strong>${severity}</strong>
        ${place && html `<code>${(0,problem/* showPlace */.R3)(place)}</code> `}${showMessage(message)}
        ${hint !== undefined && html `<span class="hint">${showMessage(hint)}</span>`}
      </li>`);
    return html `<section class="problems" role="alert" aria-label="Problems in the files">
    <ul>
      ${items}
    </ul>
  </section>`;
}
/** A message, in which backticks mark code. */
function showMessage(text) {
    const parts = text.split('`');
    return parts.length % 2 === 0
        ? [text]
        : parts.map((part, at) => (at % 2 === 0 ? part : html `<code>${part}</code>`));
}
/** Outside of the part that is updated, so that an open image stays open. */
const LARGE_VIEW = html `<dialog id="large" aria-label="Image">
  <figure>
    <img id="large-image" alt="" />
    <figcaption id="large-caption" aria-live="polite"></figcaption>
  </figure>
  <div class="controls">
    <button type="button" data-step="-1" aria-label="Previous image">←</button>
    <button type="button" data-step="1" aria-label="Next image">→</button>
    <button type="button" data-close aria-label="Close" autofocus>×</button>
  </div>
</dialog>`;

/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSelfContained: () => (/* binding */ writeSelfContained)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1894);

/**
 * In bytes, for all images of a file. Base64 adds a third, and a browser keeps all of it in memory. Any further image is
 * shown as a box with its name.
 */
const MAX_EMBEDDED = 20_000_000;
/**
 * Writes a preview as one self-contained HTML file, which includes the image files of the repository.
 *
 * @param file is created, or replaced
 * @throws the system's errors
 */
async function writeSelfContained(file, request) {
    const embedded = new Map();
    let left = MAX_EMBEDDED;
    // Unpredictable, so that no text of a page can pass for it.
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPreview */ .Bt)({
        ...request,
        isServed: false,
        // Called each time that an image is shown. An image that a text repeats is in the file that many times.
        imageAddress(image) {
            if (image.bytes > left)
                return undefined;
            left -= image.bytes;
            embedded.set(image.sha1, image);
            return `${mark}-${image.sha1}.`;
        },
    });
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'w');
    try {
        // One image at a time is in memory.
        for (const [at, piece] of document.split(new RegExp(`${mark}-(\\w+)\\.`)).entries()) {
            const image = at % 2 === 1 ? embedded.get(piece) : undefined;
            if (image === undefined)
                await output.write(piece);
            else
                await output.write(`data:${image.type};base64,${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(image.absolutePath, 'base64')}`);
        }
    }
    finally {
        await output.close();
    }
}

/***/ })

};
