import type { Nodes, Parents } from 'mdast';

/** `[[Ada Frost]]`, `[[people/Ada Frost|Ada]]`, `[[lab:A Title]]` */
const wikiLink = /\[\[(?:[^[\]|\n]*\||(?:[^[\]|/\n]{1,40}\/)+|\p{Ll}+:(?=\S))?([^[\]|\n]{3,200})\]\]/gu;
const name = /^\p{Lu}\S*(?:\s(?:\p{Lu}\S*|\p{Ll}{2,3})){0,4}\s\p{Lu}\S+$/u;

/**
 * Drops the brackets of wiki links where they set nothing apart: inside words in italics or bold, and around
 * names before a title that is set off, as in `[[Ada Frost]], [[Max Berg]] and Nia Moss, _A Title_`. Other
 * wiki links may be tags: `A Title [[rope]]`.
 */
export function dropWikiBrackets(root: Parents, lines: readonly string[]): void {
  if (lines.some((line) => line.includes('[['))) dropIn(root, false);
}

function dropIn(parent: Parents, isSetOff: boolean): void {
  parent.children.forEach((child: Nodes, index) => {
    if (child.type === 'text' && child.value.includes('[['))
      child.value = withoutBrackets(child.value, isSetOff, parent.children[index + 1]?.type);
    else if ('children' in child)
      dropIn(child, isSetOff || child.type === 'emphasis' || child.type === 'strong');
  });
}

function withoutBrackets(text: string, isSetOff: boolean, next: string | undefined): string {
  const quote = /[,.:]\s*["“]/u.exec(text)?.index ?? -1;
  const isBeforeTitle = /^(?:emphasis|strong|link)$/u.test(next ?? '') && /[,.:)]\s*$/u.test(text);
  const namesEnd = quote >= 0 ? quote : isBeforeTitle ? text.length : 0;
  return text.replace(wikiLink, (found, words: string, at: number) =>
    isSetOff || (at < namesEnd && name.test(words)) ? words : found,
  );
}
