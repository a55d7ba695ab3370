import { describe, expect, it } from 'vitest';
import { atomProblems } from './atom-problems.ts';
import { xmlTexts } from './xml-problems.ts';

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
  it('allow a feed that keeps them, with extensions', () => {
    expect(atomProblems(atom)).toEqual([]);
    expect(atomProblems(atom.replace('<category', '<b xmlns="urn:kites" c="d">e</b>$&'))).toEqual([]);
    expect(xmlTexts(atom, '//atom:subtitle')).toEqual(['On & off']);
  });

  it.each([
    [/<updated>.*?<\/updated>/u, ''],
    [/<author>.*?<\/author>/u, ''],
    [/<name>.*?<\/name>/u, ''],
    [/T00:00:00Z/u, ''],
    [/T00:00:00Z/u, 'T00:00:00'],
    [/2024-05-03T/u, '2024-05-32T'],
    [/2024-05-03T/u, '2023-05-03T'],
    [/<id>.*?<\/id>/u, '<id>kites</id>'],
    [/<title>Ropes/u, '<title> '],
    [/<entry>/u, '<entry><id>tag:kites.example,2026:x</id>'],
    [/<link rel="self"[^>]*>/u, ''],
    [/<link rel="alternate"[^>]*>(?=\n<\/entry>|\n<category)/u, ''],
    [/(<link rel="alternate"[^>]*>)/u, '$1$1'],
    [/(<entry>[\s\S]*<\/entry>)/u, '$1$1'],
    [/<category/u, '<topic/><category'],
    [/ term="Wind"/u, ''],
    [/type="text\/html"/u, 'type="html"'],
    [/On &amp; off/u, '&#133;'],
  ])('find %s instead of %j', (part, other) => {
    expect(atom).toMatch(part);
    expect(atomProblems(atom.replace(part, other))).not.toEqual([]);
  });

  it.each(['&nbsp;', '&', '<b>', '</feed>', ']]>', '\u0001', '&#1;', '<a x="1" x="2"/>'])(
    'refuse %j as not well-formed',
    (text) => {
      expect(atomProblems(atom.replace('<subtitle>', () => `<subtitle>${text}`))).not.toEqual([]);
    },
  );
});
