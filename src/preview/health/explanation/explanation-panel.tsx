import X from 'lucide-react/icons/x';
import * as explanationMessages from '../../../messages/preview/explanation.ts';
import type { Explanation } from '../../../paper/reports/explanation.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useExplanation } from '../health-data.ts';
import { OpenInEditor } from '../open-in-editor.tsx';
import './explanation.css';
import { PaperLinks } from '../paper-links.tsx';
import { UseSwatch } from '../use-counts.tsx';
import { ReadingView } from './reading-view.tsx';

interface ExplanationPanelProps {
  file: string;
  line: number;
  version: number;
  onClose: () => void;
}

/** What became of a line and how it was read, beside the text. */
export function ExplanationPanel({ file, line, version, onClose }: ExplanationPanelProps) {
  const fetched = useExplanation(file, line, version);
  return (
    <aside aria-label={explanationMessages.whatBecame} className="health-panel">
      <div className="health-panel-head">
        <h2>{explanationMessages.explanationOf(line)}</h2>
        <OpenInEditor file={file} line={line} />
        <IconButton label={explanationMessages.closeExplanation} icon={X} onClick={onClose} />
      </div>
      <div role="status">
        {fetched.status === 'loading' && <p>{explanationMessages.explaining}</p>}
        {fetched.status === 'failed' && <p>{explanationMessages.notExplained}</p>}
        {fetched.status === 'ready' && <Sentences explanation={fetched.value} />}
      </div>
      {fetched.status === 'ready' && fetched.value.reading !== null && (
        <ReadingView reading={fetched.value.reading} isEntry={fetched.value.use === 'entry'} />
      )}
    </aside>
  );
}

function Sentences({ explanation: { use, paper, sentences } }: { explanation: Explanation }) {
  const [first = '', ...others] = sentences;
  return (
    <>
      <p className="health-verdict">
        {use !== null && <UseSwatch use={use} />} {first}
      </p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {paper !== null && <PaperLinks papers={[paper]} />}
    </>
  );
}
