const link = String.raw`- \[[^\[\]\n]+\]\([^()<>\s]+\)(?:: [^\n]+)?`;

/** An `llms.txt` (llmstxt.org): a title, perhaps a summary, text without headings, and lists of links below headings. */
export const llmsGrammar = new RegExp(
  String.raw`^# [^\n]+\n\n(?:> [^\n]+\n\n)?(?:[^#\n][^\n]*\n\n)*(?:## [^\n]+\n\n(?:${link}\n)+(?:\n|$))+$`,
  'u',
);
