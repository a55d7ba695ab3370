import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CommandError } from '../command-error.ts';
import { projectRoot } from '../project-root.ts';
import { initRepository, workflowPath } from './init-repository.ts';
import { workflowFor } from './workflow.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paperdex-init-'));
  writeFileSync(join(folder, 'README.md'), '# Tides\n\n* Tides at Night (OSDI 2022)\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (resolved: string) =>
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/paperdex': { resolved } } }),
  );
const initGit = () => execFileSync('git', ['-C', folder, 'init', '-q', '-b', 'trunk']);
const workflowFile = () => join(folder, workflowPath);
const workflow = () => readFileSync(workflowFile(), 'utf8');

describe('initRepository', () => {
  test('writes the workflow for the branch and says what is left to do', () => {
    initGit();
    lock('file:paperdex-0.2.0.tgz');
    const said = initRepository(folder, false).join('\n');
    expect(said).toContain('Wrote .github/workflows/paperdex.yml');
    expect(said).toContain('Settings > Pages');
    expect(parse(workflow()).on.push.branches).toEqual(['trunk']);
    expect(workflow()).toContain('npx --no paperdex build . --out');
    expect(initRepository(folder, false).join('\n')).toContain('Unchanged');
  });

  test('names the folder of the list', () => {
    initGit();
    lock('https://registry.npmjs.org/paperdex/-/paperdex-0.2.0.tgz');
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/README.md'), '# Ebb\n');
    initRepository(join(folder, 'docs'), false);
    expect(workflow()).toContain('npx --no paperdex build docs --out');
  });

  test('leaves another workflow alone unless it is forced', () => {
    initGit();
    lock('file:paperdex-0.2.0.tgz');
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(workflowFile(), 'name: Mine\n');
    expect(() => initRepository(folder, false)).toThrow(CommandError);
    expect(workflow()).toBe('name: Mine\n');
    initRepository(folder, true);
    expect(workflow()).toContain('name: Paperdex');
  });

  test('needs a repository', () => {
    expect(() => initRepository(folder, false)).toThrow('is in no git repository');
  });

  test('needs a Paperdex that the workflow can install, rather than a name that anybody could publish', () => {
    initGit();
    expect(() => initRepository(folder, false)).toThrow('has no Paperdex for the workflow to run');
    lock('file:../paperdex-0.2.0.tgz');
    expect(() => initRepository(folder, false)).toThrow('outside the repository');
    lock('../paperdex');
    expect(() => initRepository(folder, false)).toThrow('outside the repository');
    expect(existsSync(workflowFile())).toBe(false);
  });
});

test('the example has the workflow that is written for its list', () => {
  const example = readFileSync(join(projectRoot, 'examples/github-pages', workflowPath), 'utf8');
  expect(example).toBe(workflowFor({ branch: 'main', list: '.' }));
});

describe.each(['.', 'my list/it’s'])('the workflow for %j', (list) => {
  const { jobs, permissions } = parse(workflowFor({ branch: 'main', list }));

  test('gives no job more rights than it needs', () => {
    expect(permissions).toEqual({});
    expect(jobs.check.permissions).toEqual({ contents: 'read' });
    expect(jobs.build.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(JSON.stringify(jobs)).not.toContain('secrets');
  });

  test('names each action by its commit', () => {
    const steps = Object.values<{ steps: { uses?: string }[] }>(jobs).flatMap((job) => job.steps);
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(4);
    for (const uses of used) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/u);
  });

  test('keeps credentials and events out of its scripts', () => {
    for (const { steps } of [jobs.check, jobs.build]) {
      expect(steps[0].with['persist-credentials']).toBe(false);
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    }
  });
});
