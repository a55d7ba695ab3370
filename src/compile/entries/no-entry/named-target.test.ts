import { describe, expect, it } from 'vitest';
import { namesTarget } from './named-target.ts';

describe('namesTarget', () => {
  it.each([
    ['reel2o', 'https://github.com/ada-frost/reel2o'],
    ['Knot Solver：', 'http://www.knot-solver.org/'],
    ['KITEcn', 'http://www.kitecn.org/index.php/'],
    ['1) Lessons of the Northern School', 'https://gitlab.com/max-berg/summer2020'],
    ['北方大学风筝课程资料', 'https://gitee.com/max-berg/summer2020'],
  ])('is so for “%s”', (words, url) => {
    expect(namesTarget(words, url)).toBe(true);
  });

  it.each([
    ['Code', 'https://github.com/ada-frost/code'],
    ['代码', 'https://github.com/ada-frost/knot'],
    ['Chat', 'https://chat.example.org/kites'],
    ['Schedule', 'https://kites.example.org/schedule'],
    ['Ada Frost', 'https://github.com/ada-frost'],
    ['Part two', 'https://github.com/ada-frost/knot'],
  ])('is not so for “%s”', (words, url) => {
    expect(namesTarget(words, url)).toBe(false);
  });
});
