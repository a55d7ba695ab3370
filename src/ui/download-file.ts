/** How long a browser may take to begin with a file, in milliseconds. */
const patience = 60_000;

/** Hands a text to the reader as a file. Nothing leaves the browser. */
export function downloadFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
