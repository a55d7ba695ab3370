import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Case, printCases, withKnownWrong } from '../testing/cases/case-file.ts';
import { describeReading } from '../testing/cases/describe-reading.ts';
import { explainDifference } from '../testing/cases/explain-difference.ts';
import { casesFolder, readCases, withListOf } from '../testing/cases/read-cases.ts';
import { compileList } from './compile-list.ts';
import { createReporter } from './diagnostics/reporter.ts';

const isUpdate = process.env.UPDATE_CASES !== undefined;
const files = readCases();

describe('the cases', () => {
  it('have names of their own', () => {
    const names = files.flatMap(({ cases }) => cases.map(({ name }) => name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

/** UPDATE_CASES=1 writes what is found below each case that runs (`-t NAME`) instead of comparing it. */
describe.each(files)('$file', ({ file, intro, cases }) => {
  const updated = new Map<string, Case>();

  for (const each of cases)
    it(each.name, () => {
      const found = withKnownWrong(each.expected, readCase(each));
      updated.set(each.name, { ...each, expected: found });
      const difference = isUpdate ? null : explainDifference(each, found);
      if (difference !== null) expect.fail(difference);
    });

  afterAll(() => {
    if (isUpdate && updated.size > 0)
      writeFileSync(
        join(casesFolder, file),
        printCases({ intro, cases: cases.map((each) => updated.get(each.name) ?? each) }),
      );
  });
});

function readCase(each: Case): string[] {
  const reporter = createReporter();
  const compilation = withListOf(each, reporter, (list) => compileList(list, reporter));
  return describeReading(
    compilation,
    each.files.map(({ path }) => path),
  );
}
