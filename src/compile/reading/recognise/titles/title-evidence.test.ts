import { describe, expect, it } from 'vitest';
import { parseMarkdownInHtml } from '../../../markdown/parse-markdown-in-html.ts';
import { styledText } from '../../../markdown/styled-text.ts';
import { cutLine } from '../../lines/atoms.ts';
import { Memo } from '../../lines/memo.ts';
import { spansOf } from '../../lines/spans.ts';
import { evidenceForTitle } from './title.ts';
import { titleEvidence } from './title-evidence.ts';

/** For each piece of evidence, a line of markdown and the words in it for which it holds. */
const examples: Readonly<Record<string, readonly [line: string, words: string]>> = {
  'its length': ['Kites that stay up, KNOT 2021', 'Kites that stay up'],
  'leads to literature': ['[Kites](https://arxiv.org/abs/2201.00001)', 'Kites'],
  'leads to another site': ['[Slow Kites at Sea](https://example.org/kites)', 'Slow Kites at Sea'],
  'part of a link': ['[Slow Kites: a Review](https://example.org/kites)', 'Slow Kites'],
  'the key of a reference': ['Frostetal2019 - Slow Kites at Sea', 'Frostetal2019'],
  'may be the key of a reference': ['[Frost2019] Slow Kites', 'Frost2019'],
  'the link breaks off': ['[Kites of - the North](https://example.org/kites)', 'Kites of'],
  'a link begins inside': ['Kites and [Ropes](https://example.org/kites)', 'Kites and Ropes'],
  'a bracket is part of it': ['Wide Kite Lines (WKL) for Boats', 'Wide Kite Lines (WKL) for Boats'],
  'in bold': ['**Slow Kites at Sea**', 'Slow Kites at Sea'],
  'in italics': ['*Slow Kites at Sea*', 'Slow Kites at Sea'],
  'in code style': ['`slow-kites at sea`', 'slow-kites at sea'],
  'in italics beside names': ['*Quiet Harbours* by Ada Frost', 'Quiet Harbours'],
  'in quotation marks': ['Ada Frost, "Slow Kites at Sea"', 'Slow Kites at Sea'],
  'in quotation marks before a colon': ['"Slow Kites": who flies them', 'Slow Kites'],
  'opens with a capital': ['Slow Kites at Sea', 'Slow Kites at Sea'],
  'opens in lower case': ['slow kites at sea', 'slow kites at sea'],
  'has words of titles': ['Kites with Tails', 'Kites with Tails'],
  'a question': ['Do kites need a tail?', 'Do kites need a tail?'],
  'a known venue': ['OSDI 2022', 'OSDI 2022'],
  'may be a venue': ['KNOT 2021, Slow Kites', 'KNOT 2021'],
  'answers yes or no': ['yes', 'yes'],
  people: ['A. Frost, B. Lee, Slow Kites at Sea', 'A. Frost, B. Lee'],
  'one name': ['Ada Frost, Slow Kites at Sea', 'Ada Frost'],
  'names go on after it': ['Harbour, Ada Frost', 'Harbour'],
  'before a linked title': [
    'Knot & Sons, [Slow Kites at Sea](https://arxiv.org/abs/2201.00001)',
    'Knot & Sons',
  ],
  'opens with “by” or “and”': ['by the harbour at night', 'by the harbour at night'],
  'after “in” or “from”': ['Kites. In *The Book of Winds*', 'The Book of Winds'],
  'holds “in:”': ['Slow Kites at Sea, in: Annals of Knots', 'Slow Kites at Sea, in: Annals of Knots'],
  'goes on with a chapter': ['Frost, A. Slow Kites at Sea, Chapter 3', 'Slow Kites at Sea, Chapter 3'],
  'ends in a status': ['Slow Kites at Sea, in press', 'Slow Kites at Sea, in press'],
  'opens with a year or ends in one': ['Slow Kites at Sea, 2021', 'Slow Kites at Sea, 2021'],
  'a file before a citation': ['Frost2019.pdf: knots (Frost, A. (2019). Slow Kites)', 'Frost2019.pdf: knots'],
  'in bold that began before it': ['Ropes: **Knots: Slow Kites at Sea**', 'Slow Kites at Sea'],
  'in brackets that open the line': ['**(Kite-Net)** Slow Kites at Sea', 'Kite-Net'],
  'after brackets that open the line': ['**(KITE)** Slow Kites at Sea', 'Slow Kites at Sea'],
  'goes on after its style': ['**Slow Kites** at Sea', 'Slow Kites at Sea'],
  'before a citation': ['**Slow Kites at Sea** (Frost et al. 2011)', 'Slow Kites at Sea'],
  'opens with a day': ['12 May, Slow Kites at Sea', '12 May, Slow Kites at Sea'],
  'opens with initials': ['Frost A. Slow kites at sea', 'Frost A. Slow kites at sea'],
  'opens with a tag': ['(New)Slow Kites at Sea', '(New)Slow Kites at Sea'],
  'closes an earlier bracket': ['Ropes (Kites - Slow) at Sea', '(Kites - Slow) at Sea'],
  'opens with people': ['A. Frost. Slow Kites at Sea', 'A. Frost. Slow Kites at Sea'],
  'reaches into cited people': ['Optional: Ada Frost, “Slow Kites at Sea”', 'Optional: Ada Frost'],
  'opens with an author': ['Frost & Lee, Slow Kites at Sea, 2019', 'Frost & Lee, Slow Kites at Sea'],
  'ends in an edition': ['Slow Kites at Sea, second edition', 'Slow Kites at Sea, second edition'],
  'describes a link': [
    '[KITE](https://example.org) - A tool that finds kites',
    'KITE - A tool that finds kites',
  ],
  'ends in a journal': [
    'Slow Kites at Sea, Rope Letters, 12, 34–56',
    'Slow Kites at Sea, Rope Letters, 12, 34–56',
  ],
  summarises: ['提出了一种新的放风筝方法', '提出了一种新的放风筝方法'],
  'beside a publisher': ['FROST Anna, Slow Kites, Paris, Knot Press, 2001', 'Slow Kites'],
  'before a journal of medicine': ['Frost AB, Lee M. Slow kites. Knot J. 2019;12:34', 'Slow kites'],
  'before a journal': ['Kites of slow rivers: Rope Letters, 12, 34–56', 'Kites of slow rivers'],
  'ends in a person': ['Slow Kites at Sea, Emma Frost, 2019', 'Slow Kites at Sea, Emma Frost'],
  'has a subtitle': [
    '[The Long Handbook](https://arxiv.org/abs/2201.00001): A Journey with Wind',
    'The Long Handbook: A Journey with Wind',
  ],
  'opens in a pair': [
    'Slow Water, Fast Boats: The Trade of the North',
    'Slow Water, Fast Boats: The Trade of the North',
  ],
  'goes on after its link': [
    '[Kites and Strings](https://arxiv.org/abs/2201.00001) for Slow Rivers, [Powertech](https://example.org) 2021',
    'Kites and Strings for Slow Rivers',
  ],
  'is cited in a link': ['[Frost & Lee, *Slow Kites* (2004)](https://example.org/a.pdf)', 'Slow Kites'],
  'is more than a sentence': [
    'Kites fly in the wind that comes from the sea. Ropes hold them',
    'Kites fly in the wind that comes from the sea. Ropes hold them',
  ],
};

describe('titleEvidence', () => {
  it('has an example for each', () => {
    expect(Object.keys(examples).sort()).toEqual(titleEvidence.map(({ says }) => says).sort());
  });

  it.each(Object.entries(examples))('%s', (says, [line, words]) => {
    const [paragraph] = parseMarkdownInHtml(line, [1]) ?? [];
    const children = paragraph !== undefined && 'children' in paragraph ? paragraph.children : [];
    const spans = spansOf(cutLine(styledText(children), new Memo())).flat();
    const span = spans.find(({ text }) => text === words);
    expect(spans.map(({ text }) => text)).toContain(words);
    expect(span === undefined ? [] : evidenceForTitle(span).map((each) => each.says)).toContain(says);
  });
});
