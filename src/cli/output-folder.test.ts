import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { whyNotInto } from './output-folder.ts';
import { projectRoot } from './site-config.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'paperdex-output-')));
const at = (path: string) => join(top, path);
mkdirSync(at('home/lists/tides/topics'), { recursive: true });
symlinkSync(at('home/lists/tides'), at('tides'));
afterAll(() => rmSync(top, { recursive: true }));

const list = at('home/lists/tides');
const whyNot = (out: string) => whyNotInto(out, list, at('home'));

describe('whyNotInto', () => {
  it.each([
    ['the root of the disk', '/', 'the root of the disk'],
    ['the home folder', at('home'), 'is your home folder'],
    ['what holds the home folder', top, 'holds your home folder'],
    ['the list', list, 'is the list'],
    ['the list by a link', at('tides'), 'is the list'],
    ['what holds the list', at('home/lists'), 'holds the list'],
    ['the list by another way', at('home/lists/../lists/tides/topics/..'), 'is the list'],
    ['the project', projectRoot, 'is Paperdex itself'],
    ['the folder that holds the project', dirname(projectRoot), 'holds Paperdex itself'],
  ])('refuses %s in one sentence', (_, out, why) => {
    expect(whyNot(out)).toContain(why);
    expect(whyNot(out)).not.toContain('\n');
  });

  it.each([
    ['a folder that is not there yet', at('home/site')],
    ['a folder below the list', at('home/lists/tides/site')],
    ['a folder beside the list', at('home/lists/tides-site')],
    ['a folder below the project', join(projectRoot, 'dist')],
    ['a folder far from everything', at('elsewhere/deep/site')],
  ])('allows %s', (_, out) => expect(whyNot(out)).toBeNull());
});
