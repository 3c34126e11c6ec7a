import { describe, expect, test } from '@jest/globals';

import { BLOB, COVER, NIGHT, RAW, TREE, rewrite } from './big-mod.js';

type Row = readonly [source: string, expected: string];

const unchanged = (sources: readonly string[]): Row[] => sources.map((source) => [source, source]);

const TABLES: Record<string, readonly Row[]> = {
  'a link in HTML': [
    ['<a href="docs/guide.md">a</a>', `<a href="${BLOB}/docs/guide.md">a</a>`],
    ["<a href='docs/guide.md'>a</a>", `<a href='${BLOB}/docs/guide.md'>a</a>`],
    ['<a href=docs/guide.md>a</a>', `<a href=${BLOB}/docs/guide.md>a</a>`],
    ['<A\n  HREF\n = "docs/guide.md">a</A>', `<A\n  HREF\n = "${BLOB}/docs/guide.md">a</A>`],
    ['b <a title="x > y" href="LICENSE" >a</a>', `b <a title="x > y" href="${BLOB}/LICENSE" >a</a>`],
    ['b <a\nhref="LICENSE"\ntitle="t">a</a>', `b <a\nhref="${BLOB}/LICENSE"\ntitle="t">a</a>`],
    ['> b <a\n> href="LICENSE">a</a>', `> b <a\n> href="${BLOB}/LICENSE">a</a>`],
    ['<a href=" LICENSE ">a</a>', `<a href=" ${BLOB}/LICENSE ">a</a>`],
    ['<a href="docs">a</a>', `<a href="${TREE}/docs">a</a>`],
    ['<a href="docs/my guide.md">a</a>', `<a href="${BLOB}/docs/my%20guide.md">a</a>`],
    ['<a href="docs/a&amp;b.md">a</a>', `<a href="${BLOB}/docs/a%26b.md">a</a>`],
    ['<a href="docs/guide.md?a=1&b=2#c">a</a>', `<a href="${BLOB}/docs/guide.md?a=1&amp;b=2#c">a</a>`],
    ["<a href='docs/it&#39;s.md'>a</a>", `<a href='${BLOB}/docs/it%27s.md'>a</a>`],
    ["<a href='LICENSE?q=&quot;&#39;'>a</a>", `<a href='${BLOB}/LICENSE?q=%22%27'>a</a>`],
    ['b <a href=LICENSE?q&#61;1&amp;r>a</a>', `b <a href=${BLOB}/LICENSE?q&#61;1&amp;r>a</a>`],
    ['<a href="LICENSE" href="gone.md">a</a>', `<a href="${BLOB}/LICENSE" href="gone.md">a</a>`],
    [
      '<div><p><a href="LICENSE">a</a></p>\n<a href="docs">b</a></div>',
      `<div><p><a href="${BLOB}/LICENSE">a</a></p>\n<a href="${TREE}/docs">b</a></div>`,
    ],
    ['<pre>\n\n<a href="LICENSE">a</a>\n</pre>', `<pre>\n\n<a href="${BLOB}/LICENSE">a</a>\n</pre>`],
    [
      '<details>\n<summary><a href="LICENSE">a</a></summary>\n\n[b](LICENSE)\n\n</details>',
      `<details>\n<summary><a href="${BLOB}/LICENSE">a</a></summary>\n\n[b](${BLOB}/LICENSE)\n\n</details>`,
    ],
    [
      '<a href="LICENSE">![b](docs/img/plan.png)</a>',
      `<a href="${BLOB}/LICENSE">![b](${RAW}/docs/img/plan.png)</a>`,
    ],
    ['| a |\n|---|\n| <a href="LICENSE">b</a> |', `| a |\n|---|\n| <a href="${BLOB}/LICENSE">b</a> |`],
    [
      '- a\n\n\t<p>\n\t\t<a href="LICENSE">b</a>\n\t</p>',
      `- a\n\n\t<p>\n\t\t<a href="${BLOB}/LICENSE">b</a>\n\t</p>`,
    ],
    ['> <p>\n>   <a href="LICENSE">a</a>\n> </p>', `> <p>\n>   <a href="${BLOB}/LICENSE">a</a>\n> </p>`],
  ],
  'an image in HTML': [
    ['<img src="portal/images/cover.png" width="20">', `<img src="${COVER}" width="20">`],
    ['<img alt="b" src=docs/img/plan.png>', `<img alt="b" src=${RAW}/docs/img/plan.png>`],
    ['<img src="docs/img/plan.png"/>', `<img src="${RAW}/docs/img/plan.png"/>`],
    ['<img src="portal/images/night view.png">', `<img src="${NIGHT}">`],
    ['<p><img src="portal/images/night%20view.png"alt=""></p>', `<p><img src="${NIGHT}"alt=""></p>`],
    ['a <img src="docs/img/plan.png"> b', `a <img src="${RAW}/docs/img/plan.png"> b`],
    ['<img srcset="docs/img/plan.png">', `<img srcset="${RAW}/docs/img/plan.png">`],
    [
      '<img src="docs/img/plan.png" srcset="docs/img/plan.png 1x, docs/img/plan@2x.png 2x">',
      `<img src="${RAW}/docs/img/plan.png" srcset="${RAW}/docs/img/plan.png 1x, ${RAW}/docs/img/plan%402x.png 2x">`,
    ],
    [
      "<picture>\n<source media='(min-width: 9px)' srcset='\n  portal/images/cover.png 100w,\n  https://example.org/a,b.png 2x'>\n<img src='portal/images/cover.png'>\n</picture>",
      `<picture>\n<source media='(min-width: 9px)' srcset='\n  ${COVER} 100w,\n  https://example.org/a,b.png 2x'>\n<img src='${COVER}'>\n</picture>`,
    ],
    // Browsers read both as the beginning of a comment that ends at the next `>`.
    ['<![CDATA[ x > <a href="LICENSE">', `<![CDATA[ x > <a href="${BLOB}/LICENSE">`],
    ['<?php x > <a href="LICENSE"> ?>', `<?php x > <a href="${BLOB}/LICENSE"> ?>`],
    // Browsers also end a comment at `--!>`.
    ['<p><!-- x --!><a href="LICENSE"></p>', `<p><!-- x --!><a href="${BLOB}/LICENSE"></p>`],
    [
      '<img srcset="docs/img/plan.png, docs/img/wide%20plan.png">',
      `<img srcset="${RAW}/docs/img/plan.png, ${RAW}/docs/img/wide%20plan.png">`,
    ],
    [
      '<p align="center"><a href="LICENSE"><img src="portal/images/cover.png"></a></p>',
      `<p align="center"><a href="${BLOB}/LICENSE"><img src="${COVER}"></a></p>`,
    ],
  ],
  'another address in HTML': [
    [
      '<video src="docs/clip.mp4" poster="portal/images/cover.png" controls></video>',
      `<video src="${RAW}/docs/clip.mp4" poster="${COVER}" controls></video>`,
    ],
    [
      '<video controls>\n  <source src="docs/clip.mp4" type="video/mp4">\n  <track src=docs/words.vtt>\n</video>',
      `<video controls>\n  <source src="${RAW}/docs/clip.mp4" type="video/mp4">\n  <track src=${RAW}/docs/words.vtt>\n</video>`,
    ],
    ['<audio src="/docs/sound.ogg"></audio>', `<audio src="${RAW}/docs/sound.ogg"></audio>`],
    ['<audio><source src="./docs/sound.ogg"></audio>', `<audio><source src="${RAW}/docs/sound.ogg"></audio>`],
    [
      '<object data="docs/drawing.svg#a"><embed src="docs/drawing.svg"></object>',
      `<object data="${RAW}/docs/drawing.svg#a"><embed src="${RAW}/docs/drawing.svg"></object>`,
    ],
    ['<iframe src="docs/guide.md"></iframe>', `<iframe src="${RAW}/docs/guide.md"></iframe>`],
    [
      'a <input type="image" src="docs/img/plan.png">',
      `a <input type="image" src="${RAW}/docs/img/plan.png">`,
    ],
    [
      '<map id="m"><area shape="rect" href="docs/guide.md#a"><area href="#m"><area href="docs"></map>',
      `<map id="m"><area shape="rect" href="${BLOB}/docs/guide.md#a"><area href="#m"><area href="${TREE}/docs"></map>`,
    ],
    ['a ![b](docs/clip.mp4)', `a ![b](${RAW}/docs/clip.mp4)`],
  ],
  'left alone in HTML:': unchanged([
    '<!-- <a href="gone.md"> [b](gone.md) -->',
    'a <!-- <img src="gone.png"> --> b',
    '<div>\n<!--\n<a href="gone.md">\n-->\n</div>',
    '<!--> <!---> a',
    '<script>\ndocument.write(\'<a href="gone.md">\');\n</script>',
    '<div><style>a[href="gone.md"] { }</style><textarea><a href="gone.md"></textarea></div>',
    '<?php echo \'<a href="gone.md">\' ?>',
    '<p></ <a href="gone.md"></p>',
    '<p><iframe><a href="gone.md"></iframe><noembed/><a href="gone.md"></noembed></p>',
    '<p><plaintext><a href="gone.md"></p>',
    '<![CDATA[ <a href="gone.md"> ]]>',
    '<!DOCTYPE html>',
    '`<a href="gone.md">`',
    '```html\n<img src="gone.png">\n```',
    '    <a href="gone.md">',
    '<a href="https://example.org/gone.md">a</a><a href="//example.org">b</a><a href="mailto:octo@example.org">c</a>',
    '<a href="">a</a> <a href>b</a> <a>c</a> <img alt="gone.png">',
    '<a name="x" data-href="gone.md" xhref="gone.md">a</a>',
    '<link href="gone.css"><script src="gone.js"></script>',
    '<div title=\'<a href="gone.md">\'></div>',
    'a < b and <3 and <a',
    '<div><a href="gone.md',
    '<div\n<a href=gone.md',
    '\\<a href="gone.md">',
    '&lt;a href="gone.md"&gt;',
  ]),
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%j', (source, expected) => {
    expect(rewrite(source)).toEqual({ text: expected, problems: [], hints: [] });
  });
});
