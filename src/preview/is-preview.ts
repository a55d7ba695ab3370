/** Whether the page is that of a preview: a published page lacks the mark. */
export const isPreview = document.querySelector('meta[name="preview"]') !== null;
