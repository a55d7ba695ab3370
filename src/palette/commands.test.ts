import { describe, expect, it } from 'vitest';
import { noMarks } from '../paper/reader-marks.ts';
import { explore } from '../search/explore.ts';
import { withMarks } from '../search/list-index.ts';
import { buildSearchableIndex } from '../search/text-search.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { emptyView, toggleValue, type View } from '../view/view.ts';
import { type CommandSource, commandsFor, removalsFor } from './commands.ts';

const dataset = sampleDataset([{ title: 'One' }, { title: 'Two' }]);
const marks = new Map([['paper-0', { ...noMarks, starred: true, added: 1, isNew: true }]]);
const index = withMarks(buildSearchableIndex(dataset), dataset.papers, marks);

/** The commands of a view, and a log of the actions they call. */
function sourceOf(view: View, parts: Partial<CommandSource> = {}) {
  const calls: (string | View)[] = [];
  const record = (action: string) => () => calls.push(action);
  const updateView = (update: (view: View) => View) => calls.push(update(view));
  const source: CommandSource = {
    view,
    counts: explore(index, view).counts,
    singleKeysOn: true,
    theme: 'light',
    compact: false,
    starred: false,
    can: { open: () => true, step: () => true },
    actions: {
      filter: updateView,
      arrange: updateView,
      changeTheme: record('theme'),
      setCompact: (on) => calls.push(`compact ${on}`),
      open: (trigger) => calls.push(`open ${trigger}`),
      openKeys: record('keys'),
      step: (by) => calls.push(`step ${by}`),
      star: record('star'),
      close: record('close'),
      copyLink: record('copy'),
      print: record('print'),
    },
    ...parts,
  };
  const run = (name: string) =>
    [...commandsFor(source), ...removalsFor(source)].find((command) => command.name === name)?.run();
  return {
    names: commandsFor(source).map(({ name, key }) => (key === null ? name : `${name} [${key}]`)),
    calls,
    run,
  };
}

describe('commandsFor', () => {
  it('lists the commands that have an effect, with their keys', () => {
    expect(sourceOf(emptyView).names).toEqual([
      'Show only: Starred',
      'Show only: New',
      'Sort by year, newest first',
      'Sort by year, oldest first',
      'Sort by title',
      'Sort by venue',
      'Sort by topic',
      'Sort by affiliation',
      'Dark theme',
      'Compact rows',
      'Choose columns',
      'Save this view',
      'Export',
      'Copy the link to this view',
      'Print',
      'Your library',
      'Keyboard shortcuts [?]',
    ]);
  });

  it('has more commands for an open paper, filters and a sort order', () => {
    const open: View = {
      ...toggleValue(emptyView, 'library', 'starred'),
      paper: 'paper-0',
      sort: [{ key: 'title', descending: false }],
    };
    expect(sourceOf(open, { starred: true, theme: 'dark', compact: true }).names).toEqual([
      'Remove the star from this paper [s]',
      'Next paper [j]',
      'Previous paper [k]',
      'Close this paper [Esc]',
      'Clear all filters',
      'Show only: New',
      'Sort by year, newest first',
      'Sort by year, oldest first',
      'Sort by venue',
      'Sort by topic',
      'Sort by affiliation',
      'Sort in list order',
      'Light theme',
      'Comfortable rows',
      'Choose columns',
      'Save this view',
      'Export',
      'Copy the link to this view',
      'Print',
      'Your library',
      'Keyboard shortcuts [?]',
    ]);
  });

  it.each<[string, Partial<View>]>([
    ['Sort in list order', {}],
    ['Sort in reading-list order', { readingList: { name: '', ids: ['paper-0'], lines: '' } }],
    ['Sort best match first', { query: 'one', readingList: { name: '', ids: ['paper-0'], lines: '' } }],
  ])('calls the order without sort keys “%s” in the view %j', (name, view) => {
    const sorted = { ...emptyView, ...view, sort: [{ key: 'title', descending: false } as const] };
    expect(sourceOf(sorted).names).toContain(name);
  });

  it('omits keys that are switched off, steps without a target and buttons that are not visible', () => {
    const none = { singleKeysOn: false, can: { open: () => false, step: () => false } };
    const { names } = sourceOf({ ...emptyView, paper: 'paper-0' }, none);
    expect(names.slice(0, 2)).toEqual(['Star this paper', 'Close this paper [Esc]']);
    expect(names.slice(-5)).toEqual([
      'Dark theme',
      'Compact rows',
      'Copy the link to this view',
      'Print',
      'Keyboard shortcuts',
    ]);
  });

  it('runs the named action', () => {
    const view = { ...toggleValue(emptyView, 'kind', 'paper'), query: 'one' };
    const { calls, run } = sourceOf(view);
    for (const name of [
      'Show only: Starred',
      'Sort by venue',
      'Clear all filters',
      'Remove Kind: Paper',
      'Compact rows',
      'Export',
    ])
      run(name);
    expect(calls).toEqual([
      toggleValue(view, 'library', 'starred'),
      { ...view, sort: [{ key: 'venue', descending: false }] },
      emptyView,
      { ...emptyView, query: 'one' },
      'compact true',
      'open export',
    ]);
  });
});
