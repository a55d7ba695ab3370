import { describe, expect, it } from 'vitest';
import { atomProblems } from './atom-problems.ts';
import { parseXml } from './parse-xml.ts';

const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:kites.example,2026:/</id>
<title>Kites</title>
<subtitle>On &amp; off</subtitle>
<updated>2024-05-03T00:00:00Z</updated>
<author><name>Kites</name></author>
<link rel="self" href="https://kites.example/feed.xml"/>
<entry>
<id>tag:kites.example,2026:/p/ropes</id>
<title>Ropes</title>
<updated>2024-05-03T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://kites.example/p/ropes/"/>
<category term="Wind"/>
</entry>
</feed>
`;

describe('the rules for feeds', () => {
  it('allow a feed that keeps them', () => {
    expect(atomProblems(atom)).toEqual([]);
    expect(parseXml(atom).children[2]?.text).toBe('On & off');
  });

  it.each([
    [/<updated>.*?<\/updated>/u, ''],
    [/<author>.*?<\/author>/u, ''],
    [/T00:00:00Z/u, ''],
    [/<id>.*?<\/id>/u, '<id>kites</id>'],
    [/<entry>/u, '<entry><id>tag:kites.example,2026:x</id>'],
    [/<link rel="alternate"[^>]*>(?=\n<\/entry>|\n<category)/u, ''],
    [/(<link rel="alternate"[^>]*>)/u, '$1$1'],
    [/<category/u, '<topic/><category'],
  ])('find %s instead of %j', (part, other) => {
    expect(atom).toMatch(part);
    expect(atomProblems(atom.replace(part, other))).not.toEqual([]);
  });

  it.each(['&nbsp;', '&', '<b>', '</feed>', ']]>', '\u0001', '&#1;', '<a x="1" x="2"/>', '<!-- -->'])(
    'refuse %j as not well-formed',
    (text) => {
      expect(() => parseXml(atom.replace('<subtitle>', () => `<subtitle>${text}`))).toThrow();
    },
  );
});
