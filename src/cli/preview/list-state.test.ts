import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPageCompiler } from '../../compile/page-compiler.ts';
import { createListState, type ListState } from './list-state.ts';

let folder: string;
let list: ListState;
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const remove = (name: string) => rmSync(join(folder, name));
const entry = (title: string) => `- ${title} (OSDI 2022) [[Paper](https://example.org/${title.length})]\n`;
const tooBig = 'x'.repeat(6 * 1024 * 1024);

/** What a look leads to: the titles of a new table, the codes of errors that keep the old one, or another outcome. */
function look(how: { isSettled?: boolean; isForced?: boolean } = {}): string | readonly string[] {
  const looked = list.look({ isSettled: false, isForced: false, ...how });
  if (looked.outcome !== 'compiled') return looked.outcome;
  if (looked.finished === null) return looked.report.diagnostics.map(({ code }) => code);
  const { papers } = JSON.parse(looked.finished.dataset);
  return papers.map(({ title }: { title: string }) => title);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-live-'));
  list = createListState(folder, undefined, createPageCompiler());
  save('README.md', `# Tides\n\n${entry('Tides at Night')}`);
  expect(look()).toEqual(['Tides at Night']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('createListState', () => {
  it('compiles when texts or names of files have changed, or when it must', () => {
    expect(look()).toBe('unchanged');
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    expect(look()).toEqual(['Tides at Noon!']);
    expect(look()).toBe('unchanged');
    save('picture.png', '');
    expect(look()).toBe('held');
    expect(look({ isSettled: true })).toEqual(['Tides at Noon!']);
    expect(look({ isForced: true })).toEqual(['Tides at Noon!']);
  });

  const told = (of: ListState) => {
    const looked = of.look({ isSettled: true, isForced: true });
    if (looked.outcome !== 'compiled' || looked.finished === null) throw new Error(looked.outcome);
    return {
      report: looked.report,
      dataset: looked.finished.dataset,
      details: of.ask({ file: 'details.json' }),
    };
  };
  const anew = () => told(createListState(folder, undefined, createPageCompiler()));

  it('gives what a list that is compiled anew gives, also of pages that were not saved', () => {
    save('more.md', `# More\n\n${entry('Tides at Night').replace('OSDI', 'NSDI')}`);
    save('bell.md', '# Bell\n\nA bell \u0007 rings.\n');
    const codes = told(list).report.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['venue-conflict', 'control-character']));
    for (const text of ['', entry('Tides Elsewhere'), entry('Tides at Night').replace('OSDI', 'SOSP')]) {
      save('other.md', `# Other\n\n${text}`);
      expect(told(list)).toEqual(anew());
      list.rehearse();
      expect(told(list)).toEqual(anew());
    }
  });

  it.each<[what: string, edit: (text: string) => string]>([
    ['that moves all entries', (text) => `${text.slice(0, 8)}Of ropes.\n\n${text.slice(8)}`],
    ['between two places of a paper', (text) => text.replace('## Knots', '- A remark.\n\n## Knots')],
    ['of a heading', (text) => text.replace('## Knots', '## OSDI 2021')],
    ['of a mark that makes the same words', (text) => text.replaceAll('*Ada Frost*', '_Ada Frost_')],
    ['of a title', (text) => text.replace('Kites Above', 'Kites Below')],
    ['of a note', (text) => text.replace('*good*', 'bad')],
    ['of a row', (text) => text.replace('Ropes in Two', 'Ropes in Four')],
  ])('gives what a list that is compiled anew gives after an edit %s', (_, edit) => {
    const tides = [...'abcde'].map(
      (word, at) => `${entry(`Tides of ${word} at Night`)}${at % 2 === 0 ? '' : '  by *Ada Frost*\n'}`,
    );
    const kites = entry('Kites Above Old Towns');
    const notes = ['A *good* one.', '$x^2$', '![Wind](wind.png)', 'see [it](javascript:x)'];
    const text = [
      `# Kites\n\n${kites}${notes.map((note) => `  - ${note}\n`).join('')}\n## Knots\n\n`,
      `${tides.join('')}${kites.replace('OSDI', 'NSDI')}\n## Ropes\n\n`,
      '| Paper | Venue |\n| --- | --- |\n| Ropes in Two Towns | NSDI 2020 |\n| Ropes in Three Towns | OSDI 2019 |\n',
    ].join('');
    save('kites.md', text);
    expect(told(list)).toEqual(anew());
    save('kites.md', edit(text));
    expect(edit(text)).not.toBe(text);
    expect(told(list)).toEqual(anew());
    save('kites.md', text);
    expect(told(list)).toEqual(anew());
  });

  it('tells nothing of a rehearsal, and compiles the next save', () => {
    list.rehearse();
    expect(look()).toBe('unchanged');
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    list.rehearse();
    expect(look()).toEqual(['Tides at Noon!']);
    save('README.md', tooBig);
    expect(look({ isSettled: true })).toEqual(['file-too-big']);
    list.rehearse();
    expect(look()).toBe('unchanged');
  });

  it('does not compile for a file that an editor writes beside a page and renames', () => {
    save('README.md.tmp', '');
    expect(look()).toBe('held');
    remove('README.md.tmp');
    expect(look()).toBe('unchanged');
  });

  it('keeps the last good compilation if a save loses input, and reports the loss when it lasts', () => {
    save('README.md', tooBig);
    expect(look()).toBe('held');
    expect(look()).toBe('held');
    expect(look({ isSettled: true })).toEqual(['file-too-big']);
    expect(look()).toBe('unchanged');
    save('README.md', `# Tides\n\n${entry('Tides Again')}`);
    expect(look()).toEqual(['Tides Again']);
  });

  it('reports nothing of a loss that passes', () => {
    save('README.md', tooBig);
    expect(look()).toBe('held');
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    expect(look()).toEqual(['Tides at Noon!']);
    expect(look({ isSettled: true })).toBe('unchanged');
  });

  it('accepts saves although a page was lost in the first compilation', () => {
    save('too-big.md', tooBig);
    list = createListState(folder, undefined, createPageCompiler());
    expect(look()).toEqual(['Tides at Night']);
    save('README.md', `# Tides\n\n${entry('Tides at Noon!')}`);
    expect(look()).toEqual(['Tides at Noon!']);
  });

  it.each([
    ['empty', () => save('other.md', '\n')],
    ['missing', () => remove('other.md')],
  ])('does not believe at once that a page is %s', (_, change) => {
    const text = `# Other\n\n${entry('Tides Elsewhere')}`;
    save('other.md', text);
    const both = ['Tides at Night', 'Tides Elsewhere'];
    expect(look()).toEqual(expect.arrayContaining(both));
    change();
    expect(look({ isForced: true })).toBe('held');
    save('other.md', text);
    expect(look()).toBe('unchanged');
    change();
    expect(look({ isSettled: true })).toEqual(['Tides at Night']);
  });

  it('keeps the last good compilation while the list is missing, and recovers with the next save', () => {
    remove('README.md');
    expect(look()).toBe('held');
    expect(look({ isSettled: true })).toEqual(['file-unreadable']);
    expect(look()).toBe('unchanged');
    save('README.md', `# Tides\n\n${entry('Tides Again')}`);
    expect(look()).toEqual(['Tides Again']);
  });

  it('answers about the last good compilation, after a save about the new one', () => {
    const ask = (question: Parameters<typeof list.ask>[0]) => JSON.parse(list.ask(question).json ?? 'null');
    const related = () => ask({ file: 'details.json' }).details['tides-at-night']?.related;
    expect(related()).toBeUndefined();
    save('other.md', `# Other\n\n${entry('Tides by Night')}`);
    look();
    expect(related()).toMatchObject([{ id: 'tides-by-night' }]);
    expect(Object.keys(ask({ file: 'pages.json' }).texts)).toEqual(['README.md', 'other.md']);
    expect(ask({ file: 'lines.json', path: 'README.md' }).uses).toEqual(['heading', 'blank', 'entry']);
    expect(ask({ file: 'explanation.json', path: 'README.md', line: 3 })).toMatchObject({
      use: 'entry',
      paper: { title: 'Tides at Night' },
    });
    expect(ask({ file: 'lines.json', path: 'missing.md' })).toBeNull();
  });
});
