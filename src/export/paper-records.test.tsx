import { afterEach, expect, it, vi } from 'vitest';
import { maxDescribed } from '../cite/coins.ts';
import { zoteroItem } from '../testing/published/zotero-item.ts';
import { sampleDataset } from '../testing/sample-list.ts';
import { showPaperRecords } from './paper-records.ts';

afterEach(() => vi.useRealTimers());

it('describes the papers of the view to Zotero once it stays, and says when they change', () => {
  vi.useFakeTimers();
  const updated = vi.fn();
  document.addEventListener('ZoteroItemUpdated', updated);
  const { papers } = sampleDataset(
    Array.from({ length: maxDescribed + 1 }, (_, index) => ({ title: `Kites & "Ropes" ${index}` })),
  );
  const found = () =>
    [...document.querySelectorAll<HTMLElement>('span.Z3988')].map(({ title }) => zoteroItem(title)?.title);
  const show = (from: number, to: number) =>
    showPaperRecords((count) => papers.slice(from, Math.min(to, from + count)));

  // Other tests in this page may have shown some.
  const before = found();
  show(0, 1)();
  show(0, papers.length);
  expect(found()).toEqual(before);
  vi.runAllTimers();
  expect(found()).toEqual(papers.slice(0, maxDescribed).map(({ title }) => title));
  show(1, 3);
  vi.runAllTimers();
  expect(found()).toEqual(['Kites & "Ropes" 1', 'Kites & "Ropes" 2']);
  expect(updated).toHaveBeenCalledTimes(2);
  show(1, 3);
  vi.runAllTimers();
  expect(updated).toHaveBeenCalledTimes(2);
  document.removeEventListener('ZoteroItemUpdated', updated);
});
