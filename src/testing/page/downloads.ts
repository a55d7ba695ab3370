import { onTestFinished, vi } from 'vitest';

/** A downloaded file. */
interface Download {
  readonly name: string;
  readonly text: string;
}

/** Intercepts the page's next download, until the test ends. */
export function nextDownload(): Promise<Download> {
  return new Promise((done) => {
    const blobs = new Map<string, Blob>();
    const createUrl = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `blob:caught-${blobs.size}`;
      if (blob instanceof Blob) blobs.set(address, blob);
      return address;
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) void blob.text().then((text) => done({ name: this.download, text }));
    });
    onTestFinished(() => {
      createUrl.mockRestore();
      click.mockRestore();
    });
  });
}
