import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

const compileFolder = fileURLToPath(new URL('..', import.meta.url));
const docs = readFileSync(new URL('../../../docs/diagnostics.md', import.meta.url), 'utf8');
const sections = [...docs.matchAll(/^## ([a-z-]+)\n\n\*\*(\w+)\.\*\*/gmu)].map(([, id, severity]) => ({
  id,
  severity,
}));

describe('the rules', () => {
  it('match the sections of docs/diagnostics.md in order, id and severity', () => {
    expect(sections).toEqual(Object.entries(rules).map(([id, { severity }]) => ({ id, severity })));
  });

  it('are each covered by a case or a test', () => {
    const hostileCases = join(compileFolder, '../testing/hostile');
    const tests = readdirSync(compileFolder, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => /^cases\/|\.test\.ts$/u.test(path.replaceAll('\\', '/')) && !path.endsWith('rules.test.ts'),
      )
      .map((path) => join(compileFolder, path));
    const covered = [...tests, ...readdirSync(hostileCases).map((path) => join(hostileCases, path))]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const untested = Object.keys(rules).filter(
      (id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u').test(covered),
    );
    expect(untested).toEqual([]);
  });
});
