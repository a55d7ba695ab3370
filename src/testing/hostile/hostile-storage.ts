/** A reader's note that would run scripts. */
export const hostileNote = '<img src=x onerror=hit()><script>hit()</script>';

/** What another program may have left where the app keeps the reader's choices, by name. */
export const hostileTexts: Readonly<Record<string, string>> = {
  theme: `"><script>hit()</script>`,
  density: hostileNote,
  singleKeys: '__proto__',
  cols: `__proto__,constructor,${hostileNote}`,
  facetsWidth: '1e309px;background:url(https://evil.test/a.png)',
  panelWidth: 'NaN',
  scroll: '[["__proto__",{"polluted":1}],7,null',
  'open-paper': hostileNote,
  kept: '-1e99',
  'unkept:hostile': `[{"kind":"mark","papers":[{"id":"__proto__"}],"change":{"__proto__":{"polluted":1}},"at":"x"}]`,
};

/** What another program may have left in the library, by key: one record can be read, the rest cannot. */
export const hostileRecords: Readonly<Record<string, unknown>> = {
  'record:the-first-canary': {
    id: 'the-first-canary',
    title: hostileNote,
    link: 'javascript:hit()',
    starred: true,
    progress: null,
    tags: [hostileNote, '__proto__'],
    note: hostileNote,
    changed: 1,
  },
  'record:__proto__': { id: 'constructor', note: hostileNote },
  'record:odd': hostileNote,
  visits: { papers: hostileNote },
};
