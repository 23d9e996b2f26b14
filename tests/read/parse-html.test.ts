import { expect, test } from 'vitest';
import { parseHtml } from '../../cli/parse-html.ts';

const inBody = (html: string) => parseHtml(html).body.innerHTML;

test('implied end tags', () => {
  expect(inBody('<p>One<p>Two<ul><li>a<li>b</ul>')).toBe('<p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul>');
});

test('text that a table has no place for', () => {
  expect(inBody('<table>lost<tr><td>cell</table>')).toBe('lost<table><tbody><tr><td>cell</td></tr></tbody></table>');
});

test('character references', () => {
  expect(parseHtml('<p>&laquo;&nbsp;Bon&raquo; &#x202F;&amp;amp;</p>').querySelector('p')?.textContent).toBe(
    '«\u00a0Bon» \u202f&amp;',
  );
});

test('documents that are fragments or nothing at all have head and body', () => {
  for (const html of ['', '<p>x', '<!-- -->', '<title>x</title>']) {
    expect(parseHtml(html).head).toBeTruthy();
    expect(parseHtml(html).body).toBeTruthy();
  }
});

test('an open declarative shadow root is attached, a second one and a closed one are not', () => {
  const document = parseHtml(
    '<x-a><template shadowrootmode="open"><p>in</p></template><template shadowrootmode="open">two</template></x-a><x-b><template shadowrootmode="closed">no</template></x-b>',
  );
  expect(document.querySelector('x-a')?.shadowRoot?.querySelector('p')?.textContent).toBe('in');
  expect(document.querySelectorAll('x-a > template')).toHaveLength(1);
  expect(document.querySelector('x-b')?.shadowRoot).toBeFalsy();
});
