import { expect, it } from 'vitest';
import { compileList } from '../../compile/compile-list.ts';
import { createReporter } from '../../compile/diagnostics/reporter.ts';
import type { ListFiles } from '../../compile/read/read-list.ts';
import { withAnotherEntry } from './with-another-entry.ts';

const entry = (title: string, link: string) =>
  `- ${title} (OSDI 2022) [[Paper](https://example.org/${link})]\n  by *Ada Frost*\n`;
const filesOf = (texts: Readonly<Record<string, string>>): ListFiles => ({
  root: '/nowhere',
  pages: Object.entries(texts).map(([path, text]) => ({ path, text })),
  paths: new Set(Object.keys(texts)),
  layout: { base: '', front: 'README.md', summary: 'SUMMARY.md' },
  year: 2026,
});
const papersOf = (files: ListFiles) => compileList(files, createReporter()).dataset.papers;
const edited = (files: ListFiles) => withAnotherEntry(files, papersOf(files));

it('adds an entry of the same shape below the one in the middle of the longest page', () => {
  const files = filesOf({
    'README.md': `# Tides\n\n${entry('Tides at Night', 'a')}`,
    'kites.md': `# Kites\n\n${entry('Kites Above', 'b')}${entry('Ropes Beneath', 'c')}${entry('Knots', 'd')}`,
  });
  const [front, kites] = edited(files).pages;
  expect(front).toBe(files.pages[0]);
  expect(kites?.text).toBe(
    `# Kites\n\n${entry('Kites Above', 'b')}${entry('Ropes Beneath', 'c')}` +
      `- Ropes Bhtaene (OSDI 2022) [[Paper](https://elpmaxe.org/c)]\n  by *Ada Frost*\n${entry('Knots', 'd')}`,
  );
});

it('changes nothing but the longest page, and adds a line to a list without papers', () => {
  expect(edited(filesOf({})).pages).toEqual([]);
  expect(edited(filesOf({ 'README.md': 'Of knots.\n' })).pages[0]?.text).toBe('Of knots.\nOf stonk.\n');
});
