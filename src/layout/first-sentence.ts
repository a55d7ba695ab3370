/** The end of a sentence after at least 20 characters, so that "Prof. " or "e.g. " near the start is none. */
const sentence = /^.{20,}?(?:[.!?](?=\s+[\p{Lu}\p{Lo}\p{N}"“‘(]|\s*$)|[。！？])/su;

/** The first sentence of a text; all of it if it has no end. */
export function firstSentence(text: string): string {
  return sentence.exec(text)?.[0] ?? text;
}
