import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardParts } from '../../cli/site/cards/card-parts.ts';
import type { Dataset } from '../../paper/schema.ts';
import { sampleDataset, sampleVenue } from '../../testing/sample-list.ts';
import { publishedList } from '../addresses/published-list.ts';
import { cardColours } from './card-colours.ts';
import { cardFont } from './card-fonts.ts';
import { type CardFonts, cardSvg } from './card-svg.ts';
import { groupCard } from './card-texts.ts';
import { type CardDrawer, cardDrawer } from './draw-card.ts';
import { siteCards } from './site-cards.ts';

const site = 'https://kites.example/list/';
const parts = cardParts('public');
const fonts: CardFonts = { title: cardFont(parts.fonts.title), text: cardFont(parts.fonts.text) };
let drawer: CardDrawer;
beforeAll(async () => {
  drawer = await cardDrawer(parts);
});

const cardsOf = (dataset: Dataset, hasPaperCards = false, hasPages = true) =>
  siteCards(publishedList(dataset, hasPages), site, drawer, hasPaperCards);

const kites = sampleDataset([
  { id: 'kites', title: 'Kites', venue: sampleVenue('OSDI'), year: 2022, topics: [['Wind', 'Ropes']] },
  { id: 'tides', title: 'Tides', year: 2019, topics: [['Wind']] },
]);

const titled = (dataset: Dataset, title: string): Dataset => ({
  ...dataset,
  list: { ...dataset.list, title },
});

/** The texts of the topic "Ropes" as they are set. */
function textsOf(dataset: Dataset): string[] {
  const list = publishedList(dataset);
  const group = [...list.groups.topic.values()].at(-1);
  if (group === undefined) throw new Error('the list has no topics');
  const svg = cardSvg(groupCard(group, list), fonts, parts.logo);
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);
}

describe('the cards of a site', () => {
  it('are images of a fixed size beside the pages of the list, its topics and its venues', () => {
    const { files } = cardsOf(kites);
    expect(files.map(({ path }) => path)).toEqual([
      'card.png',
      't/wind/card.png',
      't/wind-ropes/card.png',
      'v/osdi/card.png',
    ]);
    const { content } = files[0] ?? { content: new Uint8Array() };
    const header = new DataView(content.buffer, content.byteOffset);
    expect(Buffer.from(content.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1_200, 630]);
    expect(files[0]?.content).toEqual(content);
  });

  it('are put into words, and that of the list stands for pages without one', () => {
    const { of } = cardsOf(kites);
    expect(of('v/osdi/')).toEqual({
      path: 'v/osdi/card.png',
      alt: 'OSDI: 1 paper, 2022 (Sample)',
      isOwn: true,
    });
    const whole = { path: 'card.png', alt: 'Sample: 2 papers, 2019–2022' };
    expect(of('')).toEqual({ ...whole, isOwn: true });
    expect(of('p/kites/')).toEqual({ ...whole, isOwn: false });
  });

  it('are also made for papers if asked for', () => {
    const { of, files } = cardsOf(kites, true);
    expect(of('p/kites/')).toEqual({
      path: 'p/kites/card.png',
      alt: 'Kites: OSDI, 2022 (Sample)',
      isOwn: true,
    });
    expect(files).toHaveLength(6);
    expect(cardsOf(kites, true, false).files.map(({ path }) => path)).toEqual(['card.png']);
  });

  it('are at most 301, of the list and the topics and venues with the most papers', () => {
    const many = Array.from({ length: 301 }, (_, index) => ({ topics: [[`Kite ${index}`]] }));
    const { of, files } = cardsOf(sampleDataset([...many, { topics: [['Kite 300']] }]));
    expect(files).toHaveLength(301);
    expect(of('t/kite-300/')?.isOwn).toBe(true);
    expect(of('t/kite-299/')?.isOwn).toBe(false);
  });

  it.each(['图书馆', 'مكتبة', '𝔎ites', 'Kites 図', '🪁'])(
    'are not made of %j, which would be boxes',
    (title) => {
      const papers = [{ topics: [['Wind']], venue: sampleVenue(title) }];
      const { of, files } = cardsOf(titled(sampleDataset(papers), title));
      expect(files.map(({ path }) => path)).toEqual(['t/wind/card.png']);
      expect([of(''), of('t/wind/')?.isOwn]).toEqual([null, true]);
    },
  );

  it.each([
    ['Łódź & Tromsø', 'Łódź &#38; Tromsø'],
    ['Воздушные змеи', 'Воздушные змеи'],
    ['Χαρταετοί', 'Χαρταετοί'],
    ['Diều', 'Diều'],
    ['🪁 Kites 🇳🇴👩🏽‍🔬', 'Kites'],
    ['Kites\u200b\u0000\ufe0f \t™', 'Kites ™'],
    ['e\u0301cole \u202ex', 'école x'],
  ])('show %j', (name, shown) => {
    expect(textsOf(sampleDataset([{ topics: [['Wind', name]] }]))).toContain(shown);
  });

  it('leave out lines with letters that the font lacks, and no others', () => {
    const papers = [{ topics: [['图书馆', 'Ropes']], year: 2020 }];
    expect(textsOf(titled(sampleDataset(papers), '图书馆'))).toEqual(['Ropes', '1 paper · 2020']);
    expect(textsOf(sampleDataset([{ topics: [['Wind', 'Ropes']] }]))).toEqual([
      'Sample',
      'Wind',
      'Ropes',
      '1 paper',
    ]);
  });

  it('have the colours of the light theme', () => {
    const theme = readFileSync('src/app/theme.css', 'utf8');
    for (const [token, colour] of Object.entries(cardColours))
      expect(theme).toContain(`--${token}: light-dark(${colour}, `);
  });
});
