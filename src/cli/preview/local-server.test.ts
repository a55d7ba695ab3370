import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod/mini';
import { reportSchema } from '../../paper/reports/report.ts';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { writeSite } from '../site/write-site.ts';
import { answerWithList, answerWithSite, isSite } from './answer.ts';
import { editList } from './edit-list.ts';
import { listen } from './listen.ts';
import { requestHandler } from './local-server.ts';

const toldSchema = z.object({ isCurrent: z.boolean(), report: reportSchema });

const tooBig = 'x'.repeat(6 * 1024 * 1024);

/** Serves a list of one page and more files in a shell with one script. */
async function preview(files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'paperdex-preview-'));
  const [folder, shell] = [join(root, 'list'), join(root, 'shell')];
  mkdirSync(folder);
  mkdirSync(join(shell, 'assets'), { recursive: true });
  writeFileSync(join(shell, 'index.html'), '<head><title>Paperdex</title></head>');
  writeFileSync(join(shell, 'assets/app.js'), 'start()');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
  save('README.md', '# Tides\n\n- Tides at Night (OSDI 2022) [[Paper](https://example.org/1)]\n');
  for (const [name, text] of Object.entries(files)) save(name, text);
  const errors: string[] = [];
  const edited = await editList(folder, { info: () => {}, error: (text) => errors.push(text) });
  const server = createServer(requestHandler(true, answerWithList(shell, folder, edited)));
  const port = await listen(server, '127.0.0.1', 0);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await edited.close();
    rmSync(root, { recursive: true });
  });
  const address = `http://127.0.0.1:${port}`;
  return {
    save,
    errors,
    address,
    port,
    get: async (path: string) => {
      const response = await fetch(`${address}/${path}`);
      return {
        status: response.status,
        type: response.headers.get('Content-Type'),
        text: await response.text(),
      };
    },
    told: async () => {
      const { isCurrent, report } = toldSchema.parse(await (await fetch(`${address}/report.json`)).json());
      return { isCurrent, codes: report.diagnostics.map(({ code }) => code) };
    },
  };
}

/** The status of a request as it is written, without the tidying that `fetch` does. */
function statusOf(port: number, options: { path: string; method?: string; host?: string }): Promise<number> {
  const { path, method = 'GET', host = `localhost:${port}` } = options;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

describe('a preview', () => {
  it('serves the shell, marked as a preview, with the title and the dataset of the list', async () => {
    const { get } = await preview();
    expect(await get('')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<head><meta name="preview"><title>Tides</title></head>',
    });
    expect(await get('assets/app.js?v=1')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
      text: 'start()',
    });
    expect((await get('dataset.json')).text).toContain('Tides at Night');
    expect((await get('missing.js')).status).toBe(404);
  });

  it('serves nothing outside its folders, to no other method, and under no name of another site', async () => {
    const { port } = await preview();
    for (const path of ['/../secret.txt', '/assets/../../secret.txt', '/..%2fsecret.txt', '/%ff'])
      expect([path, await statusOf(port, { path })]).toEqual([path, 404]);
    expect(await statusOf(port, { path: '/', method: 'POST' })).toBe(405);
    expect(await statusOf(port, { path: '/', host: 'elsewhere.example' })).toBe(403);
    expect(await statusOf(port, { path: '/', host: `127.0.0.1:${port}` })).toBe(200);
  });

  it('sends the policy of the page with every answer, so that nothing runs and no site shows it in a frame', async () => {
    const { address } = await preview();
    for (const path of [
      '',
      'health.html',
      'assets/app.js',
      'dataset.json',
      'health.json',
      'missing',
      'events',
    ]) {
      const response = await fetch(`${address}/${path}`);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect([path, policy.startsWith(`${contentSecurityPolicy}; `)]).toEqual([path, true]);
      expect(policy).toContain("; frame-ancestors 'none'");
      await response.body?.cancel();
    }
  });

  it('tells the page of every compilation', async () => {
    const { save, address } = await preview();
    const body = (await fetch(`${address}/events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await body?.read())?.value).toBe(': connected\n\n');
    save('README.md', '# Tides\n\n- Tides at Dawn (OSDI 2022)\n');
    expect((await body?.read())?.value).toMatch(/^data: \{"isCurrent":true,"report":/u);
    expect(await (await fetch(`${address}/dataset.json`)).text()).toContain('Tides at Dawn');
  });

  it('prints the errors of the first compilation, which the table shows nevertheless', async () => {
    const { errors, told } = await preview({ 'big.md': tooBig });
    expect(errors).toEqual([expect.stringMatching(/^big\.md:1:1 error file-too-big/u)]);
    expect(await told()).toEqual({ isCurrent: true, codes: ['file-too-big'] });
  });

  it('tells that the table is not current after a save that adds an error', async () => {
    const { save, errors, told } = await preview();
    expect(errors).toEqual([]);
    expect(await told()).toEqual({ isCurrent: true, codes: [] });
    save('big.md', tooBig);
    await expect.poll(told).toEqual({ isCurrent: false, codes: ['file-too-big'] });
    expect(errors[0]).toMatch(/last good table\nbig\.md:1:1 error file-too-big/u);
  });
});

describe('a server of a built site', () => {
  it('serves the files that the build wrote, and no others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paperdex-built-'));
    expect(isSite(folder)).toBe(false);
    writeSite(folder, [
      { path: 'data/papers.csv', content: 'id' },
      { path: 'paperdex.html', content: '<p>Tides' },
      { path: 'index.html', content: '<meta name="offline-build" content="a"><p>Tides' },
    ]);
    writeFileSync(join(folder, 'CNAME'), 'example.org');
    expect(isSite(folder)).toBe(true);
    const server = createServer(requestHandler(true, answerWithSite(folder)));
    const port = await listen(server, '127.0.0.1', 0);
    onTestFinished(() => {
      server.close();
      rmSync(folder, { recursive: true });
    });
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect([page.headers.get('Content-Type'), await page.text()]).toEqual([
      'text/html; charset=utf-8',
      '<p>Tides',
    ]);
    expect(await statusOf(port, { path: '/data/papers.csv' })).toBe(200);
    const oneFile = await fetch(`http://127.0.0.1:${port}/paperdex.html`);
    expect(oneFile.headers.get('Content-Disposition')).toBe('attachment');
    for (const path of ['/CNAME', '/../CNAME', '/data', '/paperdex-manifest.json'])
      expect(await statusOf(port, { path })).toBe(404);
  });
});

describe('listen', () => {
  it('says that a port is in use', async () => {
    const other = createServer();
    const port = await listen(other, '127.0.0.1', 0);
    onTestFinished(() => {
      other.close();
    });
    await expect(listen(createServer(), '127.0.0.1', port)).rejects.toThrow(
      `port ${port} is in use; choose another with --port`,
    );
  });
});
