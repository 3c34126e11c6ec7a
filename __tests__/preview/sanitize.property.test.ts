import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { hostileText } from '../support/hostile-text.js';
import { render } from './text.js';
import { runs } from '../support/properties.js';

test('whatever a text contains, it stays in its element, and all of its elements are harmless', () => {
  const pieces = fc.constantFrom(
    ...'<b> </b> <p> </p> <div> </div> <table> <tr> <td> </table> <li> </li> <ul> </ul> <h1> </h1> <h2> <dl> <dt> <dd> </dl>'.split(
      ' ',
    ),
    ...'<a href=#x> </a> <svg> </svg> <style> </style> <iframe> </iframe> <select> <math> </math> <!-- -->'.split(
      ' ',
    ),
    ...'<script> </script> <img/src=x/onerror=alert(1)> <template> </template> <details> </details> </body>'.split(
      ' ',
    ),
    ...['text', '\n\n', '<p title="', '">', "<p title='", '<![CDATA[', ']]>', '</', '<', '&lt;script&gt;'],
  );
  const markup = fc.array(pieces, { maxLength: 25 }).map((each) => each.join(''));
  fc.assert(
    fc.property(fc.oneof(markup, hostileText), (text) => {
      const [box, after, ...others] = parseFragment(`<div>${render(text)}</div><i>after</i>`).childNodes;
      expect(others).toEqual([]);
      expect([box?.nodeName, after?.nodeName]).toEqual(['div', 'i']);
      if (box === undefined) return;
      for (const element of elementsIn(box)) {
        expect(element.nodeName).not.toMatch(
          /^(?:script|style|iframe|svg|math|form|input|object|embed|template|base|meta)$/,
        );
        for (const { name, value } of element.attrs) {
          expect(name).not.toMatch(/^on|^style$/);
          if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/);
          if (name === 'id') expect(value).toMatch(/^text--/);
        }
      }
    }),
    runs(400, [['<b><li><div><li>'], ['<dl><dt><div><dd>']]),
  );
});

function elementsIn(node: DefaultTreeAdapterTypes.ChildNode): DefaultTreeAdapterTypes.Element[] {
  if (!('childNodes' in node)) return [];
  return [node, ...node.childNodes.flatMap(elementsIn)];
}
