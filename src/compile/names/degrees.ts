/** What a thesis is written for, without the word that says what it is: `Ph.D.`, `Master`, `MSc`, `Doctorado`. */
const degree =
  /^(?:ph\.?\s?d|d\.?\s?phil|m\.?\s?phil|m\.?\s?sc|b\.?\s?sc|m\.?\s?eng|b\.?\s?eng|m\.?\s?res|dr\.?\s?rer\.?\s?nat|master(?:['’]?s)?|doctor(?:al|ate)?|bachelor(?:['’]?s)?|post-?doc(?:toral)?|doctorado|doctorat|m[aá]ster|maestría|licenciatura|promotion|habilitation|博士|硕士|学士)\.?(?:\s(?:degree|student|candidate))?$/iu;

/** Tells whether a text names a degree and nothing else: it says what a thesis is for, not where it appeared. */
export function isDegree(text: string): boolean {
  return text.length <= 24 && degree.test(text.trim());
}
