import { describe, expect, it } from 'vitest';
import { namesTarget } from './named-target.ts';

describe('namesTarget', () => {
  it.each([
    ['reel2o', 'https://github.com/ada-frost/reel2o'],
    ['Knot Solver：', 'http://www.knot-solver.org/'],
    ['KITEcn', 'http://www.kitecn.org/index.php/'],
    ['1) Lessons of the Northern School', 'https://gitlab.com/max-berg/summer2020'],
    ['北方大学风筝课程资料', 'https://gitee.com/max-berg/summer2020'],
    ['f-Knot', 'https://arxiv.org/abs/1606.00709'],
    ['Bowline', 'https://arxiv.org/abs/1606.00710'],
    ['Knots in Cold Towns', 'https://arxiv.org/abs/1606.00711'],
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
    ['Paper', 'https://arxiv.org/abs/1606.00709'],
    ['Optional', 'https://arxiv.org/abs/1606.00709'],
    ['Original survey', 'https://arxiv.org/abs/1606.00709'],
    ['Week 3', 'https://arxiv.org/abs/1606.00709'],
  ])('is not so for “%s”', (words, url) => {
    expect(namesTarget(words, url)).toBe(false);
  });
});
