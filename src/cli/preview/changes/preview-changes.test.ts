import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ListChanges } from '../../../changes/list-changes.ts';
import { git } from '../../git.ts';
import { answerWithList } from '../answer.ts';
import { editList } from '../edit-list.ts';
import { listen } from '../listen.ts';
import { requestHandler } from '../local-server.ts';

const entry = (title: string, venue: string) =>
  `- ${title} (${venue}) [[Paper](https://example.org/${title.length})]\n`;

let folder: string;
const save = (...entries: string[]) =>
  writeFileSync(join(folder, 'README.md'), `# Tides\n\n${entries.join('')}`);
const commit = () => {
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message=A save');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-changes-'));
  save(entry('Tides at Night', 'NSDI 2022'));
});

/** Serves the list, and collects what the terminal says. */
async function preview() {
  const lines: string[] = [];
  const edited = await editList(folder, { info: (line) => lines.push(line), error: () => {} });
  const server = createServer(requestHandler(true, answerWithList(folder, folder, edited)));
  const port = await listen(server, '127.0.0.1', 0);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await edited.close();
    rmSync(folder, { recursive: true });
  });
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}/${path}`)).json();
  return { lines, get, port };
}

describe('a preview', () => {
  it('tells the terminal and the page what a save changed', async () => {
    const { lines, port } = await preview();
    const body = (await fetch(`http://127.0.0.1:${port}/events`)).body;
    const events = body?.pipeThrough(new TextDecoderStream()).getReader();
    await events?.read();
    save(entry('Tides at Night', 'OSDI 2022'), entry('The Ebb', 'SOSP 2021'));
    await expect
      .poll(() => lines.at(-1))
      .toMatch(/^\+1 paper “The Ebb”, venue of “Tides at Night”: NSDI → OSDI \([\d,]+ ms\)$/u);
    const { save: told } = JSON.parse((await events?.read())?.value?.replace(/^data: /u, '') ?? '');
    const { added, changed }: ListChanges = told.changes;
    expect([added, changed]).toMatchObject([[{ id: 'the-ebb', line: 4 }], [{ id: 'tides-at-night' }]]);
  });

  it('says what changed since the last commit, also after the next', { timeout: 120_000 }, async () => {
    git(folder, 'init', '--quiet');
    commit();
    const { get, lines } = await preview();
    save(entry('Tides at Night', 'OSDI 2022'), entry('The Ebb', 'SOSP 2021'));
    await expect.poll(() => lines.at(-1)).toMatch(/^\+1 paper/u);
    const head = await get('head.json');
    expect(head).toMatch(/^[\da-f]{7}$/u);
    expect(await get('since-head.json')).toMatchObject({
      head,
      changes: {
        added: [{ id: 'the-ebb', file: 'README.md', line: 4 }],
        removed: [],
        changed: [{ id: 'tides-at-night', fields: [{ field: 'venue', from: 'NSDI', to: 'OSDI' }] }],
      },
    });
    commit();
    const next = await get('since-head.json');
    expect(next).toMatchObject({ changes: { added: [], removed: [], changed: [] } });
    expect(next).not.toMatchObject({ head });
  });

  it.each([
    ['without git', () => {}],
    ['before the first commit', () => void git(folder, 'init', '--quiet')],
    [
      'if git ignores the list',
      () => {
        git(folder, 'init', '--quiet');
        writeFileSync(join(folder, '.gitignore'), '*\n');
        git(
          folder,
          '-c',
          'user.name=A',
          '-c',
          'user.email=a@example.org',
          'commit',
          '--quiet',
          '--allow-empty',
          '--message=None',
        );
      },
    ],
  ])('knows of no commit %s', async (_, prepare) => {
    prepare();
    const { get } = await preview();
    expect([await get('head.json'), await get('since-head.json')]).toEqual([null, null]);
  });
});
