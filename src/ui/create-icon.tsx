import { createElement, memo } from 'react';

/** The drawing of a Lucide icon. */
interface IconData {
  readonly size: number;
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface IconProps {
  className?: string;
}

/**
 * Creates the component of an icon. Takes the place of Lucide's own function in the built app: that also reads a
 * context, and supports titles and sizes, which no icon here has, and would be 0.8 KiB of the first load.
 */
export default function createIcon({ size, node }: IconData) {
  return memo(({ className = '' }: IconProps) => (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`lucide ${className}`}
    >
      {node.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  ));
}
