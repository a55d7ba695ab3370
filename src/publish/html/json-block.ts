/** A block of data in a page. Nothing in it can end the block. `attributes`: those of its element. */
export function jsonBlock(attributes: string, data: unknown): string {
  return `<script ${attributes}>${inertJson(JSON.stringify(data))}</script>`;
}

/** JSON that no parser of HTML takes for the end of its element, or for anything else than text. */
export function inertJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
