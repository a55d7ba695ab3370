import * as exportMessages from '../messages/sharing/export.ts';

/** Links to the whole list as data, which the head of a built page names; nothing in the preview, which has none. */
export function OpenDataLinks() {
  const links = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][title][href^="./data/"]'),
  ];
  if (links.length === 0) return null;
  return (
    <div className="mt-3 border-t border-line px-2 pt-3">
      <h3 className="text-cell text-ink-muted">{exportMessages.openData}</h3>
      <p className="mt-1 flex flex-wrap gap-x-2.5 text-cell">
        {links.map(({ href, title, type }) => (
          <a
            key={href}
            href={href}
            type={type}
            className="inline-flex min-h-6 items-center text-accent hover:underline"
          >
            {title}
          </a>
        ))}
      </p>
    </div>
  );
}
