import { describe, expect, it } from 'vitest';
import { spansOfMarkdown } from '../../../testing/cut-markdown.ts';
import type { Label } from '../hypothesis.ts';
import type { Span } from '../lines/spans.ts';
import { hypothesesOf } from './recognise.ts';

/** What the whole of a line of markdown may be, best first. Labels that score below a remark are left out. */
function readingsOf(markdown: string, role: string | null = null): Label[] {
  const span = spansOfMarkdown(markdown)[0]?.at(-1);
  return span === undefined ? [] : labelsOf(span, role);
}

/** What the words before the first comma of a line are, if anything. */
function openingOf(markdown: string): Label | undefined {
  const span = spansOfMarkdown(markdown)[0]?.find(({ close }) => close === ',');
  return span === undefined ? undefined : labelsOf(span, null)[0];
}

function labelsOf(span: Span, role: string | null): Label[] {
  return hypothesesOf(span, role)
    .filter(([, score]) => score > 0)
    .map(([label]) => label);
}

const cases: Readonly<Record<Exclude<Label, 'field name' | 'remark'>, readonly string[]>> = {
  title: [
    'Wide Kite Lines (WKL) for Long Ropes and Many Winds',
    'Kites that Stay Up: Lift without Wind',
    '[Kites](https://arxiv.org/abs/2201.00001)',
    'Kite Runner: [Lift without Wind](https://arxiv.org/abs/2201.00001)',
    '**Do kites need a tail?**',
    '(Re)Thinking Kites with Tails',
    '[Dataset Distillation](https://arxiv.org/abs/2103.00001)',
    '[Frost et al., 2020](https://arxiv.org/abs/2103.00001)',
    '[Frost & Berg (2020)](https://arxiv.org/abs/2103.00001)',
    '[Kite Technical Report](https://example.org/kite)',
    '风筝的升力研究与实验',
    'Scaling Kites to Thousands of Transactions per Windy Second',
  ],
  venue: [
    'OSDI 2022',
    'aiKITE@SIGMOD',
    "NeurIPS'23",
    '*Journal of Kites* 12(3)',
    'In Proceedings of the 12th Conference on Slow Water',
    'Powertech 2022',
    'ML for Systems @ NeurIPS 2021',
    'arXiv 2311.03285',
    'Nature Methods',
    'Acc. Chem. Res. 2019',
    'The Review of Economic Studies',
    'bioRxiv 2023.06.21.545880',
    'POTOM25',
    'Ropeways 24:203-204',
    'Proceedings of the second symposium on knots',
    '2018 OSDI best paper',
    'Calif. L. Rev. (2019)',
    '52 Ferry L.J. 1321',
    'Bull. Glaciol. Soc. Am. 58',
    'Geophys. J. Int.',
    'Earth Planet. Phys.',
    'New York Times',
    'Harvard Business Review',
    'NBER Working Paper No. w23687',
    'Northmoor College Discussion Papers',
    'Northmoor College, Discussion Paper 13071',
    'Discussion paper, Northmoor College',
    'working paper 12, Bank of Northmoor',
    '*Journal of Kites* 89(C)',
  ],
  people: [
    'M.C.Frost, G.R.Oak, C.Berg',
    'Ada Frost, Max Berg and Nia Moss',
    'Frost et al.',
    'A. Frost, M. Berg',
    'Frost A, Berg MK',
    'by Ada Frost',
    'with Maria Frost',
    'joint with Ilka Vorm & Otto Hill',
    'w/ Ada Frost and Max Berg',
    'avec Ada Frost et Max Berg',
    'Frost, Ada and Berg, Max and Hill, Otto',
    'Frost, A. B.; Berg, M.; Hill, O. J.',
    'McCarty, Willard',
    'Halden, Signe, ed.',
    'Kahn Jr, P. H., Frost, A. and Berg, M.',
    'Tse-Hsun (Peter) Chen, Yale Song',
    'Na et al.',
    'Brown, Ada, et al.',
    'FROST, Ada; BERG, Max',
    "Ada Frost's paper",
    'Ada Frost+, Max Berg§',
    'Ada Frost,Max Berg, Nia Moss',
    '**A. Frost**',
    '**A. Frost, M. Berg**',
  ],
  organisation: [
    'MIT',
    'University of Oslo, ETH Zurich',
    'HKUST & Alibaba',
    'Hugging Face',
    'Lisbon University of Posts and Telecommunications',
  ],
  date: [
    'Friday, 10/19',
    '2022',
    '2022-05-17',
    'May 2022',
    '23 Mar 2022',
    'Nov./Dec. 2022',
    'March-April 2022',
    '3 February 1976 at',
    'Ph.D.',
    '1897',
    'c. 1793',
    '1973/1975',
    'Master',
    'MSc',
    'M.Eng.',
    "Master's degree",
    '2011a',
    'working paper 2018',
    'Draft, March 2019',
  ],
  award: ['Best Paper Award', 'Oral', '2024 best student paper'],
  identifier: [
    'pp. 12-34',
    '12(3):45-67',
    'e1318',
    'giae974',
    '11957',
    '14, no. 2',
    '2nd ed.',
    'Third edition',
    'First Paper Kites edition',
    'Vol. 73',
    'SM115–SM122',
    'Report-57',
    'Accessed 17 November 2021',
    'quant-ph/0510031',
    'No. w22957',
    'Working Paper No. 2022-002',
  ],
  publisher: ['Routledge', 'Open Book Publishers', 'Mexico City, Mexico'],
  link: ['[Paper](https://example.org/p)', '[💻](https://example.org/c)', 'https://example.org/p'],
  tag: ['#scheduling', '#kites #ropes-and-knots #lanterns-for-slow-rivers #whistles', '**NEW!**'],
};

describe.each(Object.entries(cases))('%s', (label, texts) => {
  it.each(texts)('is what “%s” reads as', (text) => {
    expect(readingsOf(text)[0]).toBe(label);
  });
});

describe('code', () => {
  it.each([
    ['`KITES` `ROPES` [A Title of Words](https://example.org/k)', 'tag'],
    ['**`KITES`** [A Title of Words](https://example.org/k)', 'tag'],
  ])('that opens “%s” reads as %s', (line, label) => {
    const span = spansOfMarkdown(line)[0]?.[0];
    expect(span && labelsOf(span, null)[0]).toBe(label);
  });
});

describe('a span', () => {
  it.each([
    ['a long sentence that says what the paper does and how well it does that', 'venue'],
    ['a long sentence that says what the paper does and how well it does that', 'people'],
    ['Future Directions', 'people'],
    ['with Julia', 'people'],
    ['with Ropework', 'people'],
    ['with Code and Data', 'people'],
    ['Under Review', 'venue'],
    ['RockLib 2.0, 2023', 'venue'],
    ['[YouTube](https://example.org/v)', 'organisation'],
    ['MIT 发布新一代编译器', 'organisation'],
    ['[Ada Frost](https://example.org/ada)', 'people'],
    ['No. 2', 'people'],
    ['Frost, Robert A., Chap 4', 'people'],
    ['F', 'people'],
    ['S12', 'people'],
    ['369?373', 'people'],
    ['Jun 28', 'people'],
    ['April 3rd', 'people'],
    ['S12', 'organisation'],
    ['10.1000/journal.kone.0190701', 'venue'],
    ['**Hightails:**', 'organisation'],
    ['S12, 2004', 'people'],
    ['Vol. 73', 'venue'],
    ['Ch. 7', 'venue'],
    ['Chapters 1-3 & 5', 'venue'],
    ['Read Pages 2 & 4, skim', 'venue'],
    ['Use of Kites across Windy Towns in 2020', 'venue'],
    ['[Read here](https://example.org/kite)', 'title'],
    ['March 3', 'title'],
    ['OSDI基于风筝的实时飞行系统 2021', 'venue'],
    ['Friday, 10/19', 'venue'],
    ['设计要点', 'people'],
    ['C/C++', 'venue'],
    ['Water Resources Research', 'organisation'],
    ['Master, 2020', 'venue'],
    ['Ada Frost, Ph.D., 2015', 'venue'],
    ['Doctoral', 'people'],
    ['Meng', 'date'],
    ['Kites 2026 — [a short report](https://example.org/report)', 'venue'],
    ['北方的 Frost A, Berg M, et al.', 'people'],
    ['2nd of March', 'title'],
    ['**A. Frost**', 'title'],
    ['Ada Frost presented: Kites that Stay Up', 'title'],
    ['Jennifer Hill: [Kites that Stay Up](https://arxiv.org/abs/2201.00001)', 'title'],
  ] as const)('“%s” is no %s', (text, label) => {
    expect(readingsOf(text)).not.toContain(label);
  });

  it.each([
    ['Frost, "[Knots and their makers](https://example.org/k)"', 'people'],
    ['Frost, Chap. 2, *Knots and their makers*', 'people'],
    ['Frost and deWick, ch. 3: *Knots and their makers*', 'people'],
    ['Frost & Berg, ["Knots and their makers"](https://example.org/k)', 'people'],
    ['Frost, “Knots and their makers”', 'people'],
    ['Frost, fast and small', undefined],
    ['Frost, "Knots"', undefined],
  ])('that opens “%s” reads as %s', (line, label) => {
    expect(openingOf(line)).toBe(label);
  });

  it.each([
    ['**Knots and their makers**, Frost & Berg, Knot Quarterly, 2011', 'people'],
    ['[Knots and their makers](https://example.org/k), Frost, Knotica, 2011', 'people'],
    ['"Knots and their makers," Frost, Knotica, 2011', 'people'],
    ['Knots and their makers, Frost, Knotica, 2011', undefined],
    ['**Knots and their makers**, Frost, 12, 2011', undefined],
  ])('that follows the title of “%s” reads as %s', (line, label) => {
    const span = spansOfMarkdown(line)[1]?.[0];
    expect(span === undefined ? undefined : labelsOf(span, null)[0]).toBe(label);
  });

  it.each([
    ['**"Knots and their makers" - Frost (1994)**', 'people'],
    ['"Knots and their makers", Frost (1994)', 'people'],
    ['**"Knots and their makers" - Frost (1994) is long**', undefined],
    ['**Knots and their makers - Frost (1994)**', undefined],
  ])('between the title and the year of “%s” reads as %s', (line, label) => {
    const one = spansOfMarkdown(line)
      .flat()
      .find(({ text }) => text === 'Frost');
    const labels = one === undefined ? [] : labelsOf(one, null).filter((each) => each === 'people');
    expect(labels[0]).toBe(label);
  });

  it.each([
    ['“A Title of Words.” Trends in ropes 31.5 (2013): 269-277.', 'venue'],
    ['“A Title of Words.” Current opinion in ropes 28 (2014): 111-115.', 'venue'],
    ['“A Title of Words.” Ropes for all 3.5 (2013), a program', undefined],
  ])('with a volume before the year and pages in “%s” reads as %s', (line, label) => {
    const one = spansOfMarkdown(line)
      .flat()
      .find(({ from, text, close }) => from > 0 && /\d\)?$/u.test(text) && close === '(');
    const labels = one === undefined ? [] : labelsOf(one, null).filter((each) => each === 'venue');
    expect(labels[0]).toBe(label);
  });

  it.each([
    ['[Frost & Berg, *Knots* (2004)](https://example.org/k)', 'title'],
    ['[Frost *et al.*, *Knots & Ropes* (2004)](https://example.org/k)', 'title'],
    ['[Frost (2004), **Knots**](https://example.org/k)', 'title'],
    ['[Frost, "Knots" (2004)](https://example.org/k)', 'title'],
    ['[*Knots*, Frost & Berg (2004)](https://example.org/k)', 'title'],
    ['[Frost, *Nature* (2004)](https://example.org/k)', 'venue'],
  ])('that is set off beside people in “%s” reads as %s', (line, label) => {
    const one = spansOfMarkdown(line)
      .flat()
      .find(({ text, isSetOff }) => isSetOff && /^(?:Knots|Nature)/u.test(text));
    expect(one && labelsOf(one, null)[0]).toBe(label);
  });

  it('may be of any form where a label or a column announces it', () => {
    expect(readingsOf('deep kites', 'tags')[0]).toBe('tag');
    expect(readingsOf('Frost et al.', 'affiliations')).not.toContain('organisation');
  });
});
