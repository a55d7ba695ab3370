const lines: readonly (readonly [written: string, meaning: string])[] = [
  ['gpu sharing', 'both words; typos are forgiven'],
  ['"gpu sharing"', 'side by side, as written'],
  ['gpu -training', 'without a word'],
  ['(gpu OR cpu) sharing', 'either of two'],
  ['venue:OSDI,SOSP', 'ticks these venues'],
  ['year:2020..2023', 'a range; also year:>=2020'],
  ['has:code no:venue', 'what is there, what is missing'],
  ['is:starred is:new', 'from your library'],
  ['title:cache author:frost', 'words of one field'],
];

/** What can be typed into the search box besides words. */
export function QueryHelp() {
  return (
    <>
      <h3 className="mt-6 text-row font-semibold">Search words</h3>
      <dl className="mt-1">
        {lines.map(([written, meaning]) => (
          <div key={written} className="flex min-h-8 items-baseline justify-between gap-4 border-b border-line py-1 text-cell">
            <dt className="font-medium text-ink">{written}</dt>
            <dd className="text-end text-meta text-ink-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
