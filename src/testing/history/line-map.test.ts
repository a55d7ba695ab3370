import { expect, it } from 'vitest';
import { readLineMap } from './line-map.ts';

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
