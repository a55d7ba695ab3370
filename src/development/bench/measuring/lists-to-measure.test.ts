import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../cli/project-root.ts';
import { referenceList } from '../compile/reference-list.ts';
import { listsToMeasure } from './lists-to-measure.ts';

describe('listsToMeasure', () => {
  it.each(['', 'no/such/folder', 'src/testing/queue-list/notes'])(
    'is the bundled list without lists in “%s”',
    (folder) => {
      expect(listsToMeasure(folder)).toEqual([join(projectRoot, 'data')]);
      expect(referenceList(listsToMeasure(folder))).toBe(join(projectRoot, 'data'));
    },
  );

  it('is the lists of a folder', () => {
    expect(listsToMeasure('src/testing')).toContain(join('src/testing', 'queue-list'));
  });
});
