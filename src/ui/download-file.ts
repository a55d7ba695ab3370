/** How long a browser may take to start a download, in milliseconds. */
const downloadTimeout = 60_000;

/** Offers a text to the reader as a file. */
export type Download = (name: string, text: string, mediaType: string) => void;

/** Downloads a text as a file. Nothing leaves the browser. */
export function downloadFile(name: string, text: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), downloadTimeout);
}
