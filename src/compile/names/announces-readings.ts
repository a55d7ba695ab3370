const kinds =
  /^(?:readings?|materials?|texts?|papers?|articles?|literature|references|bibliography|assignments?|sources|homework|videos?|viewings?|media|lecturas?|lectures?|textos?|textes|literatur|lektüre|pflichtlektüre|letture|leituras?|阅读|阅读材料|必读|选读|参考文献)$/iu;
const which =
  /^(?:required|mandatory|optional|recommended|suggested|supplement(?:ary|al)|further|additional|background|core|other|related|main|weekly|key|primary|secondary|extra|and|or|reading|obligatori[ao]s?|complementari[ao]s?|recomendad[ao]s?|obligatoires?|complémentaires?|weiterführende|empfohlene)$/iu;

/** `Readings for Tuesday`, `Lecturas para la semana 3`: when one is to have read them. */
const readBy =
  /\s(?:for|before|by|on|para|pour|für|per)\s(?:(?:the|next|this|la|el|die|den)\s)?(?:class|session|lecture|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|clase|sesión|semana|semaine|séance|sitzung|woche|lezione|aula)(?:\s\d{1,2})?(?=\P{L}*$)/iu;

/** Tells whether words above items say that one is to read them: `Readings:`, `Required reading (before class):`, `Optional:`, `Readings for Tuesday`. */
export function announcesReadings(words: string): boolean {
  const parts = words
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(readBy, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .split(/[\s/&,-]+/u);
  return (
    parts.length <= 4 &&
    parts.every((part) => kinds.test(part) || which.test(part)) &&
    (parts.some((part) => kinds.test(part)) || parts.length === 1)
  );
}
