/** A block of data in a page. Nothing in it can end the block. `attributes`: those of its element. */
export function jsonBlock(attributes: string, data: unknown): string {
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script ${attributes}>${text}</script>`;
}
