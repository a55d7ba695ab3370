import { linkAttributes } from './external-link.ts';

interface SourceLinkProps {
  /** Null if the host of the list is unknown; renders nothing then. */
  href: string | null;
  label: string;
  /** Continues the label for screen readers: `of README.md, line 5`. */
  more: string;
}

/** A link to a file of the list on its host. */
export function SourceLink({ href, label, more }: SourceLinkProps) {
  if (href === null) return null;
  return (
    <a
      {...linkAttributes({ href, external: true })}
      className="inline-block leading-6 text-accent hover:underline"
    >
      {label} <span className="sr-only">{more}</span>
    </a>
  );
}
