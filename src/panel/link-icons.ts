import BookOpen from 'lucide-react/icons/book-open';
import Code from 'lucide-react/icons/code-xml';
import Database from 'lucide-react/icons/database';
import FileText from 'lucide-react/icons/file-text';
import Flask from 'lucide-react/icons/flask-conical';
import Gauge from 'lucide-react/icons/gauge';
import House from 'lucide-react/icons/house';
import Landmark from 'lucide-react/icons/landmark';
import Link from 'lucide-react/icons/link';
import Newspaper from 'lucide-react/icons/newspaper';
import Notebook from 'lucide-react/icons/notebook-text';
import Play from 'lucide-react/icons/play';
import Presentation from 'lucide-react/icons/presentation';
import Video from 'lucide-react/icons/video';
import type { LinkKind } from '../paper/schema.ts';

/** The icon of each kind of link. */
export const linkIcons: Record<LinkKind, typeof Link> = {
  paper: FileText,
  arxiv: FileText,
  code: Code,
  notes: Notebook,
  artifact: Flask,
  benchmark: Gauge,
  dataset: Database,
  slides: Presentation,
  video: Video,
  demo: Play,
  docs: BookOpen,
  homepage: House,
  blog: Newspaper,
  venue: Landmark,
  other: Link,
};
