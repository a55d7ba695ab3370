import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { argumentsFor, findEditor, openInEditor } from './editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'paperdex-editor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { path: join(folder, 'a b.md'), line: 12, column: 3 };

test.each([
  ['code', ['--goto', `${place.path}:12:3`]],
  ['/opt/bin/cursor', ['--goto', `${place.path}:12:3`]],
  ['subl', [`${place.path}:12:3`]],
  ['kate', ['--line', '12', '--column', '3', place.path]],
  ['gvim', ['+12', place.path]],
  ['idea.sh', ['--line', '12', place.path]],
  ['some-editor', [place.path]],
])('the arguments for %s', (program, expected) => {
  expect(argumentsFor(program, place)).toEqual(expected);
});

describe('findEditor', () => {
  const found = (environment: NodeJS.ProcessEnv) => findEditor({ PATH: '', ...environment });

  it('takes $VISUAL before $EDITOR, and keeps their options', () => {
    expect(found({ VISUAL: 'code --wait', EDITOR: 'subl' })).toEqual({
      program: 'code',
      arguments: ['--wait'],
    });
    expect(found({ EDITOR: `"${place.path}" -n 'two words'` })).toEqual({
      program: place.path,
      arguments: ['-n', 'two words'],
    });
  });

  it.each(['vim', '/usr/bin/nvim', 'nano', 'emacs'])(
    'takes no editor that needs a terminal: %s',
    (editor) => {
      expect(found({ EDITOR: editor })).toBeNull();
      expect(found({ VISUAL: editor, EDITOR: 'kate' })?.program).toBe('kate');
    },
  );

  it('finds a known editor in $PATH', () => {
    const name = process.platform === 'win32' ? 'code.exe' : 'code';
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
    expect(findEditor({ PATH: folder })).toEqual({ program: join(folder, name), arguments: [] });
    expect(findEditor({ PATH: join(folder, 'nothing') })).toBeNull();
  });
});

describe('openInEditor', () => {
  it('starts the editor without a shell: a name is one argument, whatever it contains', async () => {
    const script = join(folder, 'editor.mjs');
    const told = join(folder, 'told.json');
    writeFileSync(
      script,
      `import { renameSync, writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(`${told}.draft`)}, JSON.stringify(process.argv.slice(2)));
renameSync(${JSON.stringify(`${told}.draft`)}, ${JSON.stringify(told)});`,
    );
    const path = join(folder, '$(touch pwned); `x` "y" && z.md');
    const editor = await openInEditor(
      { ...place, path },
      { ...process.env, VISUAL: `"${process.execPath}" "${script}"` },
    );
    expect(editor).toBe('node');
    await expect.poll(() => existsSync(told)).toBe(true);
    expect(JSON.parse(readFileSync(told, 'utf8'))).toEqual([path]);
  });

  it('is null where no editor is found or it cannot be started', async () => {
    expect(await openInEditor(place, { PATH: '' })).toBeNull();
    expect(await openInEditor(place, { PATH: '', EDITOR: join(folder, 'missing') })).toBeNull();
  });
});
