import { checkDataset, checkPaper } from '../paper/checks/check-dataset.ts';
import { schemaVersion } from '../paper/kinds.ts';
import type { Dataset, Page, Paper } from '../paper/schema.ts';
import type { DatasetUpdate, Move, Piece } from '../paper/updates/dataset-update.ts';
import { movedPaper } from '../paper/updates/moved-papers.ts';

/**
 * A dataset after a save. What did not change stays the same object. Null if the update does not fit, or if anything of
 * it is malformed.
 */
export function applyUpdate(before: Dataset, update: DatasetUpdate): Dataset | null {
  const { schemaVersion: version, list, acronyms } = update;
  const pages = assemble(before.pages, update.pages, checkPage);
  const papers = assemble(before.papers, update.papers, checkFields, movedPaper);
  const checked = checkDataset({ schemaVersion: version, list, acronyms, pages: [], papers: [] });
  if (pages === null || papers === null || checked === null || checked.damaged.length > 0) return null;
  if (new Set(papers.map(({ id }) => id)).size < papers.length) return null;
  return { ...checked.dataset, pages, papers };
}

/**
 * The items after a save; null if one is malformed. `check` returns the whole item, `move` an item at its new
 * places; both return null if that fails.
 */
function assemble<Item extends object>(
  before: readonly Item[],
  pieces: readonly Piece<Item>[],
  check: (fields: object, before: Item | null) => Item | null,
  move: (item: Item, by: Move) => Item | null = () => null,
): Item[] | null {
  const items: Item[] = [];
  for (const piece of pieces) {
    if ('from' in piece) {
      if (piece.from + piece.count > before.length) return null;
      const { moved } = piece;
      for (const item of before.slice(piece.from, piece.from + piece.count)) {
        const now = moved === undefined ? item : move(item, moved);
        if (now === null) return null;
        items.push(now);
      }
      continue;
    }
    const old = 'of' in piece ? (before[piece.of] ?? null) : null;
    const item = 'item' in piece ? check(piece.item, null) : old && check(piece.fields, old);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function checkPage(fields: object, before: Page | null): Page | null {
  const found = checkDataset({ schemaVersion, pages: [{ ...before, ...fields }], papers: [] });
  if (found === null || found.damaged.length > 0) return null;
  const { pages } = found.dataset;
  return pages[0] ?? null;
}

/** Checks the changed fields of a paper, together with those, checked before, that none may lack. */
function checkFields(fields: object, before: Paper | null): Paper | null {
  const found = checkPaper(before === null ? fields : { id: before.id, title: before.title, ...fields });
  if (found === null || !found.isWhole) return null;
  if (before === null) return found.paper;
  const changed = Object.entries(found.paper).filter(([field]) => Object.hasOwn(fields, field));
  return { ...before, ...Object.fromEntries(changed) };
}
