import ListChecks from 'lucide-react/icons/list-checks';
import * as resultsMessages from '../messages/results.ts';
import { ToolButton } from '../ui/tool-button.tsx';

/** Starts selecting rows, where checkboxes do not appear on hover: on touch screens and cards. */
export function SelectButton({ onSelect }: { onSelect: () => void }) {
  return (
    <ToolButton
      label={resultsMessages.select}
      icon={ListChecks}
      onClick={onSelect}
      className="hidden @max-cards:flex [@media(hover:none)]:flex"
    />
  );
}
