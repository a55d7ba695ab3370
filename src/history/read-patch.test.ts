import { expect, it } from 'vitest';
import { readPatches } from './read-patch.ts';

const commit = 'a'.repeat(40);

const patches: readonly (readonly [string, string, unknown])[] = [
  [
    'replaced, added and removed lines',
    `diff --git a/list.md b/list.md
index 1..2 100644
--- a/list.md
+++ b/list.md
@@ -3 +3,2 @@ heading
-old
+new
+newer
@@ -6,0 +8 @@
+added
@@ -10,2 +11,0 @@
-gone
-gone too
`,
    [
      {
        from: 'list.md',
        to: 'list.md',
        hunks: [
          { start: 2, removed: 1, added: ['new', 'newer'] },
          { start: 6, removed: 0, added: ['added'] },
          { start: 9, removed: 2, added: [] },
        ],
      },
    ],
  ],
  [
    'lines that look like parts of a patch',
    `diff --git a/list.md b/list.md
--- a/list.md
+++ b/list.md
@@ -1,2 +1,2 @@
--- a/list.md
-diff --git a/x b/x
+++ b/list.md
+@@ -1 +1 @@
\\ No newline at end of file
`,
    [
      {
        from: 'list.md',
        to: 'list.md',
        hunks: [{ start: 0, removed: 2, added: ['++ b/list.md', '@@ -1 +1 @@'] }],
      },
    ],
  ],
  [
    'a new file with CRLF line ends, and one that is gone',
    `diff --git a/new.md b/new.md
new file mode 100644
--- /dev/null
+++ b/new.md
@@ -0,0 +1 @@
+one\r
diff --git a/old.md b/old.md
deleted file mode 100644
--- a/old.md
+++ /dev/null
@@ -1 +0,0 @@
-one
\\ No newline at end of file
`,
    [
      { from: null, to: 'new.md', hunks: [{ start: 0, removed: 0, added: ['one'] }] },
      { from: 'old.md', to: null, hunks: [{ start: 0, removed: 1, added: [] }] },
    ],
  ],
  [
    'renamed files, with spaces and quotation marks in their names',
    `diff --git "a/\\"old\\".md" b/new.md
similarity index 100%
rename from "\\"old\\"\\t.md"
rename to new.md
diff --git a/a b.md b/a b.md
--- a/a b.md\t
+++ b/a b.md\t
@@ -1 +1 @@
-one
+two
`,
    [
      { from: '"old"\t.md', to: 'new.md', hunks: [] },
      { from: 'a b.md', to: 'a b.md', hunks: [{ start: 0, removed: 1, added: ['two'] }] },
    ],
  ],
  [
    'a file that git takes for binary',
    `diff --git a/odd.md b/odd.md
index 1..2 100644
Binary files a/odd.md and b/odd.md differ
`,
    [{ from: null, to: null, hunks: [] }],
  ],
];

it.each(patches)('reads %s', (_, text, files) => {
  expect(readPatches(text)).toEqual([{ commit: '', files }]);
  expect(readPatches(`${commit}\n${text}`)).toEqual([{ commit, files }]);
});

it('reads a commit after another, and one without files', () => {
  const text = `${commit}\n${'b'.repeat(40)}\n${patches[0]?.[1]}${'c'.repeat(40)}\n${patches[4]?.[1]}`;
  expect(readPatches(text).map(({ commit: [letter], files }) => [letter, files.length])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ]);
});
