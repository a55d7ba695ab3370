import X from 'lucide-react/icons/x';
import * as healthMessages from '../../messages/health.ts';
import type { Explanation } from '../../paper/explanation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useExplanation } from './health-data.ts';
import { OpenInEditor } from './open-in-editor.tsx';
import { PaperLinks } from './paper-links.tsx';
import { ReadingView } from './reading-view.tsx';
import { UseSwatch } from './use-counts.tsx';

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
    <aside aria-label={healthMessages.whatBecame} className="health-panel">
      <div className="health-panel-head">
        <h2>{healthMessages.explanationOf(line)}</h2>
        <OpenInEditor file={file} line={line} />
        <IconButton label={healthMessages.closeExplanation} icon={X} onClick={onClose} />
      </div>
      <div role="status">
        {fetched.status === 'loading' && <p>{healthMessages.explaining}</p>}
        {fetched.status === 'failed' && <p>{healthMessages.notExplained}</p>}
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
