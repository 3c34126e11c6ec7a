import { describe, expect, test } from '@jest/globals';

import { render } from './text.js';

describe('HTML that could do harm is left out', () => {
  test.each<[string, string, string]>([
    ['a script', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['a script without an end', '<p>a</p><script>alert(1)', '<p>a</p>'],
    ['a script in upper case', '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>a', 'a'],
    ['an event handler', '<p onclick="alert(1)" OnLoad=alert(2)>a</p>', '<p>a</p>'],
    ['an image with an event handler', '<p><b onerror=alert(1)>a</b></p>', '<p><b>a</b></p>'],
    ['a javascript: link', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['the same with a tab', '<a href="java\tscript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['the same in entities', '<a href="&#106;avascript&colon;alert(1)">a</a>', '<p><a>a</a></p>'],
    ['the same after a control character', '<a href="\u0001javascript:alert(1)">a</a>', '<p><a>a</a></p>'],
    ['a data: link', '[a](data:text/html,<script>alert(1)</script>)', '<p><a>a</a></p>'],
    ['a data: link in HTML', '<a href="data:text/html,x">a</a>', '<p><a>a</a></p>'],
    ['a vbscript: link', '<a href="vbscript:x">a</a>', '<p><a>a</a></p>'],
    ['a file: link', '[a](file:///etc/passwd)', '<p><a>a</a></p>'],
    ['a blob: link', '<a href="blob:https://a.example/1">a</a>', '<p><a>a</a></p>'],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">a', '<p>a</p>'],
    ['a frame', '<iframe src="https://evil.example"><p>x</p></iframe>a', 'a'],
    ['a frame with a document', '<iframe srcdoc="<script>alert(1)</script>"></iframe>a', 'a'],
    ['SVG', '<svg onload="alert(1)"><a href="javascript:x">x</a></svg>a', '<p>a</p>'],
    ['MathML', '<math><mtext><img src=x onerror=alert(1)></mtext></math>a', '<p>a</p>'],
    ['a style element', '<style>body { display: none }</style>a', 'a'],
    ['a style attribute', '<p style="position:fixed;inset:0">a</p>', '<p>a</p>'],
    ['a class of the document', '<p class="status caution">a</p>', '<p>a</p>'],
    ['a base', '<base href="https://evil.example/">a', 'a'],
    ['a link element', '<link rel="stylesheet" href="https://evil.example/x.css">a', 'a'],
    ['a form', '<form action="https://evil.example"><input name=q><button>Go</button></form>', 'Go'],
    ['an object', '<object data="https://evil.example/x.swf"></object>a', '<p>a</p>'],
    ['an embedded file', '<embed src="https://evil.example/x.swf">a', '<p>a</p>'],
    ['a template', '<template><script>alert(1)</script></template>a', '<p>a</p>'],
    [
      'a noscript',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>a',
      '<p>a</p>',
    ],
    [
      'a textarea',
      '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
      '<span class="no-image">Image that is not shown here</span>',
    ],
    ['a dialog', '<dialog open>a</dialog>', 'a'],
    ['a mark of the document', '<p data-changed="">a</p>', '<p>a</p>'],
    ['an id of the document', '<p id="page">a</p>', '<p id="text--page">a</p>'],
    ['a name that hides a property', '<a name="cookie">a</a>', '<p><a id="text--cookie">a</a></p>'],
    ['a tag that never ends', '<p>a</p><p title="', '<p>a</p>'],
    ['a comment', 'a<!-- <script>alert(1)</script> -->b', '<p>ab</p>'],
    ['a conditional comment', '<!--[if IE]><script>alert(1)</script><![endif]-->a', 'a'],
    ['CDATA', '<![CDATA[<script>alert(1)</script>]]>', ''],
  ])('%s', (_, text, shown) => {
    expect(render(text).trim()).toBe(shown);
  });

  test('a link to another page opens in another tab, whatever its target', () => {
    expect(
      render(
        '<a href="https://a.example/" target="_top" rel="opener" download ping="https://b.example">a</a>',
      ),
    ).toBe('<p><a href="https://a.example/" target="_blank" rel="nofollow noopener noreferrer">a</a></p>\n');
  });

  test.each([
    ['![a](javascript:alert(1))', 'Image that is not shown here: a'],
    ['<img src="data:image/svg+xml,<svg onload=alert(1)>" alt=a>', 'Image that is not shown here: a'],
    ['<img src=x onerror=alert(1)>', 'Image that is not shown here'],
    ['![](docs/a.png)', 'Image that is not shown here'],
    [`![](modportal-image:${'0'.repeat(40)})`, 'Image that is not shown here'],
  ])('%s is a box', (text, shown) => {
    expect(render(text)).toContain(`<span class="no-image">${shown}</span>`);
    expect(render(text)).not.toContain('<img');
  });
});

describe('what a page usually has is shown', () => {
  test.each([
    [
      '![a](https://a.example/b.png "t")',
      '<img loading="lazy" decoding="async" src="https://a.example/b.png" alt="a" title="t">',
    ],
    ['![](http://a.example/b.png)', 'src="https://a.example/b.png"'],
    ['![](//a.example/b.png)', 'src="https://a.example/b.png"'],
    [
      '![](https://a.example/b.mp4)',
      '<video controls preload="metadata" src="https://a.example/b.mp4"></video>',
    ],
    [
      '<img src="https://a.example/b.png" width="50%" srcset="https://b.example/c.png 2x">',
      'alt="" width="50%">',
    ],
    ['[a](#Part%20one)', '<a href="#text--Part one">a</a>'],
    ['[a](other-mod)', 'href="https://mods.factorio.com/mod/other-mod"'],
    ['<octo@example.org>', 'href="mailto:octo@example.org"'],
    ['https://a.example', '<a href="https://a.example/"'],
    ['<details open><summary>a</summary>\n\n**b**\n\n</details>', '<details open="">'],
    ['<p align="center">a</p>', '<p align="center">a</p>'],
    ['| a |\n| ---: |\n| b |', '<td align="right">b</td>'],
    ['```lua\nx < 1\n```', '<pre><code class="language-lua">x &lt; 1\n</code></pre>'],
    ['a &amp; &lt;b&gt; "c"', 'a &amp; &lt;b&gt; &quot;c&quot;'],
    ['a  \nb<br>c', 'a<br>\nb<br>c'],
    ['~~a~~ <kbd>b</kbd>', '<s>a</s> <kbd>b</kbd>'],
  ])('%s', (text, shown) => {
    expect(render(text)).toContain(shown);
  });
});
