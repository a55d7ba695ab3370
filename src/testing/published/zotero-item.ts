/** What Zotero makes of a paper that it finds in a page. */
export interface ZoteroItem {
  itemType: string;
  title?: string;
  creators: string[];
  [field: string]: string | string[] | undefined;
}

/**
 * Reads a ContextObject by the rules that Zotero publishes for COinS: the type from the format and the genre, the
 * title and the venue from keys that depend on the type. Null where Zotero finds no paper.
 */
export function zoteroItem(contextObject: string): ZoteroItem | null {
  const pairs = contextObject.split('&').map((part): [string, string] => {
    const [key = '', value = ''] = part.split('=');
    // It takes an escaped plus sign for a space, too.
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/gu, ' '))];
  });
  const itemType = typeOf(new Map(pairs.filter(([key]) => !key.endsWith('au'))));
  if (itemType === null) return null;
  const item: ZoteroItem = { itemType, creators: [] };
  for (const [key, value] of pairs) {
    if (key === 'rft.au' || key === 'rft.aucorp') item.creators.push(value);
    else if (key === 'rft_id') Object.assign(item, identifierIn(value));
    else {
      const field = fieldOf(key, itemType);
      if (field !== null && value !== '') item[field] = value;
    }
  }
  return item;
}

function typeOf(values: ReadonlyMap<string, string>): string | null {
  const genre = values.get('rft.genre') ?? '';
  switch (values.get('rft_val_fmt')) {
    case 'info:ofi/fmt:kev:mtx:journal':
      return 'journalArticle';
    case 'info:ofi/fmt:kev:mtx:book':
      if (genre === 'bookitem') return 'bookSection';
      if (genre === 'conference' || genre === 'proceeding') return 'conferencePaper';
      return genre === 'report' || genre === 'document' ? genre : 'book';
    case 'info:ofi/fmt:kev:mtx:dissertation':
      return 'thesis';
    case 'info:ofi/fmt:kev:mtx:dc':
      return 'webpage';
    default:
      return null;
  }
}

function identifierIn(value: string): Partial<ZoteroItem> {
  if (value.startsWith('info:doi/')) return { DOI: value.slice('info:doi/'.length) };
  return /^https?:\/\//u.test(value) ? { url: value } : {};
}

/** The field of an item that a key sets; null for keys that set none. */
function fieldOf(key: string, itemType: string): string | null {
  const isPart = ['journalArticle', 'bookSection', 'conferencePaper'].includes(itemType);
  const isWhole = itemType === 'book' || itemType === 'report';
  const fields: Readonly<Record<string, string | null>> = {
    'rft.btitle': isWhole ? 'title' : isPart && itemType !== 'journalArticle' ? 'publicationTitle' : null,
    'rft.atitle': isPart ? 'title' : null,
    'rft.jtitle': itemType === 'journalArticle' ? 'publicationTitle' : null,
    'rft.stitle': itemType === 'journalArticle' ? 'journalAbbreviation' : null,
    'rft.title': isPart ? 'publicationTitle' : 'title',
    'rft.date': 'date',
    'rft.volume': 'volume',
    'rft.issue': 'issue',
    'rft.pages': 'pages',
    'rft.pub': 'publisher',
    'rft.inst': itemType === 'thesis' ? 'publisher' : null,
    'rft.source': itemType === 'webpage' ? 'publicationTitle' : null,
  };
  return fields[key] ?? null;
}
