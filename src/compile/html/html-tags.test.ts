import { expect, it } from 'vitest';
import { withOpenTagsAsText } from './html-tags.ts';

it.each([
  ['<a href="https://example.org">Kites</a>', '<a href="https://example.org">Kites</a>'],
  ['<li><a href="httpa></li>', '<li>&lt;a href="httpa></li>'],
  ['<li>Kites <b', '<li>Kites &lt;b'],
  ['<a href="x <b title="y', '&lt;a href="x &lt;b title="y'],
  ['<a href=it\'s>Kites</a> and "ropes', '<a href=it\'s>Kites</a> and "ropes'],
  ["<a title = '<b>'>Kites</a>", "<a title = '<b>'>Kites</a>"],
  ['<!-- <a href="x -->Kites', '<!-- <a href="x -->Kites'],
  ['<script>if (a <b) "</script>Kites', '<script>if (a <b) "</script>Kites'],
  ['3 < 4, and no tag', '3 < 4, and no tag'],
])('reads “%s” as “%s”', (html, expected) => {
  expect(withOpenTagsAsText(html)).toBe(expected);
});
