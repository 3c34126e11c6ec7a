import fc from 'fast-check';

/** Text that tries every way to break out of its block. */
export const HOSTILE = [
  '</td></tr></table></details><h1>out</h1><script>alert(1)</script>',
  '# heading\n\n- list\n\n> quote\n\n~~~\n```\n````diff\n',
  '@octocat @octo/team #1 GH-2 octo/repo#3 octo/repo@0123456789abcdef 0123456789abcdef0123456789abcdef01234567',
  '| cell | `code` ![i](https://evil.example/x.png) [l](javascript:alert(1)) <https://evil.example> www.evil.example',
  '\u202egnp.exe\u202c \u2066\u0007\u0000\u2028 \ud800 $x$ :smile: <!-- --> &lt; \\ octo@example.org',
  '[ref]: https://evil.example "</details>"',
].join('\n');

/** Pieces with a meaning in Markdown, HTML or on GitHub. */
const BITS = [
  ...[
    '`',
    '```',
    '~~~',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '\r',
    '|',
    '\\',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '>',
    '- ',
    '1. ',
    '=',
    '$',
  ],
  ...[
    '<',
    '</details>',
    '</td>',
    '</table>',
    '<h1>',
    '<script>',
    '<!--',
    '-->',
    '&',
    '&lt;',
    '"',
    "'",
    '<pre>',
    ']]>',
  ],
  ...[
    '@octocat',
    '@octo/team',
    '#12',
    'GH-34',
    'octo/repo#5',
    'octo@0123abc',
    '0123456789abcdef0123456789abcdef01234567',
  ],
  ...['https://evil.example', 'www.evil.example', 'javascript:alert(1)', ':smile:', 'GHSA-x', 'a@b.example'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u0000',
    '\u001b',
    '\u2028',
    '\ud800',
    '\udc00',
    'é',
    '日本',
    '🚂',
    'word',
    ' ',
  ],
];

/** Pieces in random order. */
export const hostileText = fc.array(fc.constantFrom(...BITS), { maxLength: 30 }).map((bits) => bits.join(''));
