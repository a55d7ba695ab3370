import { describe, expect, it } from 'vitest';
import { styledText } from '../../markdown/styled-text.ts';
import { cutLine } from './atoms.ts';
import { Memo } from './memo.ts';

/** Words, with a link in the middle. */
function citedIn(before: string, title: string, after = '. Journal of Kites, 2019.'): string | null {
  const line = cutLine(
    styledText([
      { type: 'text', value: before },
      { type: 'link', url: 'https://arxiv.org/abs/2201.00001', children: [{ type: 'text', value: title }] },
      { type: 'text', value: after },
    ]),
    new Memo(),
  );
  return line.citedPeopleStart === null
    ? null
    : line.text.text.slice(line.atoms[line.citedPeopleStart]?.start);
}

describe('citedPeopleStart', () => {
  it.each([
    ['论文：Frost A, Berg M. ', 'Kites that Stay Up'],
    ['Paper: Ada Frost, Max Berg. ', 'Kites that Stay Up'],
    ['作者其他论文：Frost A, et al. ', 'Kites that Stay Up'],
    ['Artículo: Frost A. ', 'Kites that Stay Up'],
    ['Stereo KITE: Frost, A., Berg, M.: ', 'Kites that Stay Up'],
    ['Optional: Frost and Berg ', 'Kites that Stay Up'],
    ['Required: Frost, Lindqvist. ', 'Kites that Stay Up'],
    ['Required: Ada Frost. ', 'Steady Kites'],
  ])('finds the people in “%s[%s]”', (before, title) => {
    expect(citedIn(before, title)).toMatch(/^(?:Frost|Ada)/u);
  });

  it.each([
    ['Paper: ', 'Kites that Stay Up'],
    ['Topics: Vision, Robots. ', 'Kites that Stay Up'],
    ['Topics: Security and Privacy ', 'Kites that Stay Up'],
    ['Ada Frost, Max Berg. ', 'Kites that Stay Up'],
    ['Knots: how they are tied, ', 'Kites that Stay Up'],
    ['Knots: Ada Frost. ', 'Project Page'],
    ['Knots and Ropes: Ada Frost, Max Berg. ', 'Journal of Machine Learning Research'],
    ['A long sentence that says a lot of knots and of ropes: Ada Frost. ', 'Kites that Stay Up'],
  ])('finds none in “%s[%s]”', (before, title) => {
    expect(citedIn(before, title)).toBeNull();
  });

  it('finds the people before a quoted title', () => {
    const cited = (text: string) =>
      cutLine(styledText([{ type: 'text', value: text }]), new Memo()).citedPeopleStart;
    expect(cited('Optional: Ada Frost, “Kites that Stay Up,” Journal of Kites (2019)')).toBe(1);
    expect(cited('Ada Frost, “Kites that Stay Up,” Journal of Kites (2019)')).toBeNull();
    expect(cited('Knots: how they are tied, “Kites that Stay Up”')).toBeNull();
  });
});
