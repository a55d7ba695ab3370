import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../paper/reports/explanation.ts';
import type { ListHealth, PageLines } from '../../../paper/reports/health.ts';
import { answerQuestions } from '../answer-questions.ts';
import { createLiveList } from '../live-list.ts';
import { requestHandler } from '../local-server.ts';
import { workerScript } from '../worker-script.ts';
import { isOwnRequest, openRequest } from './open-request.ts';

const root = mkdtempSync(join(tmpdir(), 'paperdex-health-'));
const folder = join(root, 'list');
const text = `# Lamps

What we read.

- **Lamps in the Wild** (OSDI 2022) [[Paper](https://example.org/1.pdf)] [Notes](notes/wild.md)
  - Bright and cheap.
- **Lamps at Sea** (SOSP 2021)
`;
const opened: object[] = [];
let port = 0;
const list = createLiveList(folder, { script: await workerScript('list-worker') });
const health = answerQuestions(list);
const server = createServer(
  requestHandler(
    false,
    (path, _, response, query) => health(path, query, response),
    openRequest(folder, list, async (place) => {
      opened.push(place);
      return 'edit';
    }),
  ),
);

const compile = () => list.look({ isForced: true, isSettled: true });

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(root, 'secret.md'), '# Secret\n');
  writeFileSync(join(folder, 'README.md'), text);
  writeFileSync(join(folder, 'other.txt'), 'not a page');
  writeFileSync(join(folder, 'paperdex.json'), '{ "titel": "x" }');
  await compile();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await list.close();
  rmSync(root, { recursive: true });
});

/** Sends a request as it is written, without the headers that `fetch` adds. */
function send(method: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const own = { Host: `127.0.0.1:${port}`, ...headers };
    request({ port, host: '127.0.0.1', path, method, headers: own }, (response) => {
      let all = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        all += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: all }));
    })
      .once('error', reject)
      .end();
  });
}

const own = () => ({ Origin: `http://127.0.0.1:${port}`, 'Sec-Fetch-Site': 'same-origin' });

describe('the answers about a list’s health', () => {
  it('has each diagnostic with its source line, its papers and the documentation of its rule', async () => {
    const told: ListHealth = JSON.parse((await send('GET', '/health.json')).text);
    expect(told).toMatchObject({ title: 'Lamps', version: 1, files: [{ path: 'README.md' }] });
    const broken = told.diagnostics.find(({ code }) => code === 'link-broken');
    expect(broken).toMatchObject({
      line: 5,
      papers: [{ title: 'Lamps in the Wild' }],
      frame: { text: expect.stringContaining('[Notes](notes/wild.md)') },
    });
    expect(broken?.frame?.text.slice(broken.frame.at)).toMatch(/^\[Notes\]/u);
    const wrong = told.diagnostics.find(({ code }) => code === 'settings-invalid');
    expect(wrong).toMatchObject({
      file: 'paperdex.json',
      isPage: false,
      frame: { text: '{ "titel": "x" }' },
    });
    expect(told.rules['link-broken']?.map(({ kind }) => kind)).toContain('example');
  });

  it('has the use of each line of a page', async () => {
    const told: PageLines = JSON.parse((await send('GET', '/lines.json?file=README.md')).text);
    expect(told).toEqual({
      path: 'README.md',
      lines: text.trimEnd().split('\n'),
      uses: ['heading', 'blank', 'prose', 'blank', 'entry', 'note', 'entry'],
    });
  });

  it('explains a line', async () => {
    const told: Explanation = JSON.parse((await send('GET', '/explanation.json?file=README.md&line=5')).text);
    expect(told).toMatchObject({
      use: 'entry',
      paper: { title: 'Lamps in the Wild' },
      reading: { title: { text: 'Lamps in the Wild' } },
    });
  });

  it.each(['lines.json?file=other.txt', 'explanation.json?file=../secret.md', 'lines.json'])(
    'has nothing on what is not a page: %s',
    async (path) => {
      expect((await send('GET', `/${path}`)).status).toBe(404);
    },
  );

  it('follows a compilation', async () => {
    writeFileSync(join(folder, 'README.md'), `${text}\nAdded.\n`);
    await compile();
    const told: PageLines = JSON.parse((await send('GET', '/lines.json?file=README.md')).text);
    expect(told.lines.at(-1)).toBe('Added.');
  });
});

describe('opening a file in the editor', () => {
  const open = '/open?file=README.md&line=5&column=2';

  it('passes a page of the list to the editor', async () => {
    opened.length = 0;
    expect(await send('POST', open, own())).toEqual({ status: 200, text: '{"editor":"edit"}' });
    expect(opened).toEqual([{ path: join(folder, 'README.md'), line: 5, column: 2 }]);
    expect((await send('POST', open, { Origin: own().Origin })).status).toBe(200);
  });

  it.each([
    ['no origin', {}],
    ['another site', { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' }],
    ['a sandboxed page', { Origin: 'null' }],
    [
      'a name of another site that leads here',
      { Host: 'elsewhere.example', Origin: 'http://elsewhere.example', 'Sec-Fetch-Site': 'same-origin' },
    ],
  ])('refuses a request of %s', async (_, headers) => {
    opened.length = 0;
    expect((await send('POST', open, headers)).status).toBe(403);
    expect(opened).toEqual([]);
  });

  it('refuses a request that says that it is of another site', async () => {
    expect((await send('POST', open, { ...own(), 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  });

  it.each([
    '/open',
    '/open?file=../secret.md',
    '/open?file=/etc/passwd',
    '/open?file=other.txt',
    '/open?file=README.md&line=0',
    '/open?file=README.md&line=1;x',
    '/open?file=README.md&line=5&column=-1',
    '/open?file=.',
  ])('opens no other file or place: %s', async (path) => {
    opened.length = 0;
    expect((await send('POST', path, own())).status).toBe(404);
    expect(opened).toEqual([]);
  });

  it('opens no page that became a link out of the list', async () => {
    rmSync(join(folder, 'README.md'));
    symlinkSync(join(root, 'secret.md'), join(folder, 'README.md'));
    expect((await send('POST', open, own())).status).toBe(404);
  });

  it('does nothing on GET, and no POST does anything elsewhere', async () => {
    expect((await send('GET', open, own())).status).toBe(404);
    expect((await send('POST', '/health.json', own())).status).toBe(405);
    expect((await send('DELETE', open, own())).status).toBe(405);
    expect((await send('POST', '/%ff', own())).status).toBe(405);
  });

  it('refuses other machines', () => {
    const asked = (remoteAddress: string) => {
      const headers = { host: 'localhost:1', origin: 'http://localhost:1' };
      return isOwnRequest({ headers, socket: { remoteAddress } as IncomingMessage['socket'] });
    };
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map(asked)).toEqual([true, true, true]);
    expect(['192.168.1.4', '::ffff:10.0.0.1', ''].map(asked)).toEqual([false, false, false]);
  });
});
