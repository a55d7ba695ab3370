import { expect, it } from 'vitest';
import { readEditedLines, readLineMap } from './line-map.ts';

const diff = `diff --git a/list.md b/list.md
--- a/list.md
+++ b/list.md
@@ -3 +3,2 @@ heading
-old
+new
+newer
@@ -6,0 +8 @@
+added
@@ -10,2 +12,0 @@
-gone
-gone too
diff --git a/old name.md b/new name.md
similarity index 100%
rename from old name.md
rename to new name.md
`;

it.each([
  ['stays above the first edit', [1, 2], [1, 2]],
  ['is lost where it was replaced', [3, 3], null],
  ['is lost where it holds an edited line', [2, 4], null],
  ['moves below an edit', [4, 5], [5, 6]],
  ['stays whole when lines are added after it', [5, 6], [6, 7]],
  ['is parted by added lines', [6, 7], null],
  ['moves below added lines', [7, 8], [9, 10]],
  ['is lost where it was removed', [11, 11], null],
  ['moves up below removed lines', [12, 12], [12, 12]],
] as const)('a run of lines %s', (_, [line, endLine], moved) => {
  const place = readLineMap(diff)({ file: 'list.md', line, endLine });
  expect(place === null ? null : [place.line, place.endLine]).toEqual(moved);
});

it('follows a renamed file, and leaves others alone', () => {
  const map = readLineMap(diff);
  expect(map({ file: 'old name.md', line: 2, endLine: 2 })).toEqual({
    file: 'new name.md',
    line: 2,
    endLine: 2,
  });
  expect(map({ file: 'other.md', line: 2, endLine: 2 })).toEqual({ file: 'other.md', line: 2, endLine: 2 });
});

it.each([
  ['are where they were moved to', [4, 5], { line: 5, endLine: 6, edited: false }],
  ['are where the lines that replaced them are', [3, 3], { line: 3, endLine: 4, edited: true }],
  ['begin where they did if others were added among them', [6, 7], { line: 7, endLine: 7, edited: true }],
  ['are nowhere once removed', [11, 11], null],
] as const)('edited lines %s', (_, [line, endLine], place) => {
  const found = readEditedLines(diff)({ file: 'list.md', line, endLine });
  expect(found).toEqual(place === null ? null : { file: 'list.md', ...place });
});
