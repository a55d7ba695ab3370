import { pattern } from '../../patterns/pattern.ts';

/** The volume, the issue or a page after the name of a journal: `24(3)`, `vol. 24`, `24:203`. */
export const volumes =
  /\b\d{1,4}\s?\(\d[\d–-]*\)|\bvol(?:ume)?\.?\s?\d|\d{1,4}\s?:\s?[A-Z]?\d+|,\s?\d{1,4}(?:\.\d+)?\b(?!\d)/i;

/** `Matter 24:203-204`, `Matter 24 pp. 203–204`, `Matter volume 24` */
export const volumeAndPages = pattern('u')`
  \p{L}\.?\s\d{1,4}(?:\s?\(\d[\d–-]*\))?(?:\s?:\s?|,?\spp?\.\s?)[A-Z]?\d{2,}\s?[-–]+\s?[A-Z]?\d{2,}$
  |\p{L}{2}[\s,]+[Vv]ol(?:ume|\.)\s\d{1,4}$`;

/** The pages or the volume after a name, which are no part of it: `Knotica, pp. 3-14`, `Knotica volume 3`. */
export const pagesAfter =
  /(?<=[\p{L}\d])[\s,]+(?:pp?\.?\s?\d+(?:\s?[-–]\s?\d+)?|[Vv]ol(?:ume|\.)\s\d{1,4})$/u;
