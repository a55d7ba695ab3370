import { spacedWords } from '../markdown/white-space.ts';
import { pattern } from '../patterns/pattern.ts';

/** Headings of the parts of a text, whatever it is about. */
const partOfText = pattern('iu')`
  ^(?:\d+[.)]?\s+)?(?:introduction|intro|abstract|summary|overview|background|motivation|preface|tl;?\s?dr
  |main ideas?|key (?:ideas?|points?|takeaways?)|notes?|context|einleitung|zusammenfassung|résumé
  |introducción|resumen|摘要|简介|引言|前言|背景|概述)\W*$`;

/** Headings of fewer words are parts of the text if the title in the front matter has so many or more. */
const minWords = 3;

/**
 * The heading that is a page's title: the first of depth 1, or a first heading that is above all others. Null
 * if the front matter has a title and the heading only opens the text: `# Introduction`, or one of several
 * headings of few words.
 */
export function titleHeadingOf<Heading extends { readonly depth: number; readonly text: string }>(
  headings: readonly Heading[],
  title: string | null,
): Heading | null {
  const top = isAboveAll(headings) ? (headings[0]?.depth ?? 1) : 1;
  const [first, ...others] = headings.filter(({ depth }) => depth === top);
  if (first === undefined) return null;
  if (title === null) return first;
  const [own, whole] = [lettersOf(first.text), lettersOf(title)];
  if (own !== '' && (whole.includes(own) || own.includes(whole))) return first;
  const isPart =
    partOfText.test(first.text) ||
    (others.length > 0 &&
      spacedWords(title) >= minWords &&
      [first, ...others].every(({ text }) => spacedWords(text) < minWords));
  return isPart ? null : first;
}

/** `## Kites`, then `### Box Kites` and `### Lanterns`: the first of three headings is above the others. */
function isAboveAll(headings: readonly { readonly depth: number }[]): boolean {
  const [first, ...others] = headings;
  return first !== undefined && others.length >= 2 && others.every(({ depth }) => depth > first.depth);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
