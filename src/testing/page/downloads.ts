import { onTestFinished, vi } from 'vitest';

/** A file as the reader gets it. */
interface Download {
  readonly name: string;
  readonly text: string;
}

/** Catches the next file that the page hands to the reader, for as long as the test lasts. */
export function nextDownload(): Promise<Download> {
  return new Promise((done) => {
    const blobs = new Map<string, Blob>();
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `blob:caught-${blobs.size}`;
      if (blob instanceof Blob) blobs.set(address, blob);
      return address;
    });
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) void blob.text().then((text) => done({ name: this.download, text }));
    });
    onTestFinished(() => {
      make.mockRestore();
      press.mockRestore();
    });
  });
}
