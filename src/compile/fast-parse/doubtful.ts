/** What the fast parser does not know, or knows otherwise, in the text of a paragraph, heading or cell. */
const doubtfulText = new RegExp(
  [
    // An autolink literal, neither the destination nor the text of a link; an email address.
    String.raw`(?<!\]\(<?|[<"'=])(?:\bhttps?:\/\/|(?<![\/\w.-])www\.)(?![^\s\]]{0,300}\]\()`,
    String.raw`[\w.+-]@`,
    // A character reference, a formula, a call of a footnote, an escaped backtick.
    String.raw`&[#\w]+;|\$\$|\[\^`,
    '\\\\`',
    // Tildes that strike text out, or stand next to emphasis.
    String.raw`~[\s\S]*~|~[*_]|[*_]~`,
    // A tab at the end of a line; a table's delimiter row.
    String.raw`\t[ \t]*\n|\n[\t >|:-]*[|:][\t >|:-]*(?:\n|$)`,
  ].join('|'),
  'i',
);

export function isDoubtfulText(text: string): boolean {
  return doubtfulText.test(text);
}

/** The marks of quotes and items at the beginning of a line. */
const marks = String.raw`^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*`;

/** What the fast parser does not know and what may change how the text is divided into blocks. */
const doubtfulPage = new RegExp(
  [
    // A definition, a formula, a declaration, a tag that begins a block in one parser alone.
    String.raw`${marks}(?:\[[^\]\n]*\]:|\$\$|<![a-z]|<\/?(?:source|search)\b)`,
    // An item without text.
    String.raw`${marks}(?:[-*+]|\d{1,9}[.)])[ \t]*$`,
    // A line that is one tag, closed in itself, with more right below it.
    String.raw`${marks}<[a-z][^\n]*\/>[ \t]*\n[ \t]*\S`,
    String.raw`[\r\0\uFEFF]`,
  ].join('|'),
  'im',
);

export function isDoubtfulPage(text: string): boolean {
  return doubtfulPage.test(text);
}
