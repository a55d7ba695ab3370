import { expect, test } from 'vitest';
import { Line } from '../lines/line.ts';
import { Memo } from '../lines/memo.ts';
import { publisherOf } from './publisher-of.ts';

const entry = (text: string) => ({ head: new Line({ text, marks: [] }, new Memo()), lines: [] });

test.each<[printed: string, named: string[], name: string, raw: string, remark: string]>([
  ['Kites. Oxford: Knot Press.', ['Oxford', 'Knot Press.'], 'Knot Press', 'Oxford: Knot Press', 'a note'],
  ['Kites. Knot Press, Oxford.', ['Knot Press', 'Oxford.'], 'Knot Press', 'Knot Press, Oxford', 'a note'],
  ['风筝.北京:海风出版社', ['北京:海风出版社'], '海风出版社', '北京:海风出版社', 'a note'],
  ['Oxford, in May: Knot Press', ['Oxford', 'Knot Press'], 'Knot Press', 'Knot Press', 'Oxford; a note'],
  ['Kites. London: High Mast', ['London', 'High Mast'], 'High Mast', 'London: High Mast', 'a note'],
  ['Knot Press, Reed Press', ['Knot Press', 'Reed Press'], 'Knot Press', 'Knot Press', 'Reed Press; a note'],
])('“%s” names a publisher', (printed, named, name, raw, remark) => {
  expect(publisherOf(named, [...named, 'a note'], entry(printed))).toEqual({
    venue: { name, raw, kind: 'publisher' },
    remark,
  });
});

test('a learned society is a venue of another kind, and a town alone is none', () => {
  expect(publisherOf(['IEEE'], ['IEEE'], entry('Kites, IEEE'))?.venue.kind).toBe('other');
  expect(publisherOf(['Paris, France'], [], entry('Kites, Paris, France'))).toBeNull();
});
