import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textOf = (address: string) => readFileSync(new URL(address, import.meta.url), 'utf8');
const source =
  textOf('../preview/health/line-colours.css') +
  textOf('../overview/chart-colours.css') +
  textOf('../app/theme.css');
const page = textOf('../../docs/visual-language.md');
const [screen = '', printColours = ''] = source.split('@media print');

/** The backgrounds of lines in List health. */
const grounds = ['entry', 'note', 'navigation', 'prose', 'unread'].map((use) => `ground-${use}`);

/** The layers of the overview's chart. */
const layers = [1, 2, 3, 4, 5].map((number) => `layer-${number}`);

/** Text colours and the backgrounds they appear on; contrast of at least 4.5 to 1. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'surface', 'tint', 'mark', ...grounds],
  'ink-muted': ['paper', 'surface', 'tint', ...grounds],
  'ink-faint': ['paper', 'surface', 'tint'],
  accent: ['paper', 'surface', 'tint'],
  'accent-ink': ['accent'],
  warn: ['paper', 'surface'],
  award: ['paper', 'surface', 'tint'],
};

/** Colours of control borders and the backgrounds they appear on; contrast of at least 3 to 1. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  control: ['paper', 'surface', 'tint'],
  accent: ['paper', 'surface', 'tint', ...grounds],
  ...Object.fromEntries(layers.map((layer) => [layer, ['paper']])),
  ...Object.fromEntries(grounds.map((ground) => [ground.replace('ground', 'use'), ['paper', ground]])),
};

describe('the colours of the theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = coloursOf(theme);
    it.each(pairs(texts))(`${theme}: %s is readable on %s`, (token, ground) => {
      expect(contrast(colours, token, ground)).toBeGreaterThanOrEqual(4.5);
    });
    it.each(pairs(shapes))(`${theme}: %s is visible on %s`, (token, ground) => {
      expect(contrast(colours, token, ground)).toBeGreaterThanOrEqual(3);
    });
    it(`${theme}: the layers of the chart are equally light`, () => {
      for (const layer of layers) expect(contrast(colours, layer, 'layer-1')).toBeLessThan(1.02);
    });
  }

  it('are readable in print, on white', () => {
    const paper = new Map(
      [...printColours.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', colour = '']) => [
        name,
        colour,
      ]),
    );
    for (const token of ['ink', 'ink-muted', 'ink-faint', 'warn', 'award'])
      expect(contrast(paper, token, 'paper')).toBeGreaterThanOrEqual(7);
  });

  it('have the contrasts that docs/visual-language.md states', () => {
    const lines = [...page.matchAll(/^\| `([a-z-]+)` *\|.*\| ([\d.]+) \/ ([\d.]+) *\|$/gmu)];
    expect(lines.length).toBeGreaterThan(5);
    for (const [, token = '', light = '', dark = ''] of lines) {
      const ground = token === 'accent-ink' ? 'accent' : 'paper';
      const figures = (['light', 'dark'] as const).map((theme) =>
        contrast(coloursOf(theme), token, ground).toFixed(1),
      );
      expect([token, ...figures]).toEqual([token, light, dark]);
    }
  });
});

function pairs(of: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(of).flatMap(([token, grounds]) =>
    grounds.map((ground): [string, string] => [token, ground]),
  );
}

function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const tokens = screen.matchAll(/--([a-z-]+\d?): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/gu);
  return new Map(
    [...tokens].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** The contrast of two colours, by WCAG 2.2. */
function contrast(colours: ReadonlyMap<string, string>, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((token) => luminance(colours.get(token) ?? ''))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
