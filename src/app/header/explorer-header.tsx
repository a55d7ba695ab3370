import type { ReactNode } from 'react';
import { Header } from '../../layout/header.tsx';
import type { ContentsTreeProps } from '../../pages/contents-tree.tsx';
import { PagesButton } from '../../pages/pages-button.tsx';
import { CommandsButton } from '../../palette/commands-button.tsx';
import { SearchBox } from '../../search-box/search-box.tsx';
import { ThemeSwitch } from '../../settings/theme-switch.tsx';
import { paletteKeys } from '../../ui/keys/palette-keys.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView } from '../../view/view.ts';
import type { ExplorerState } from '../state/use-explorer.ts';
import { AboutButton } from './about-button.tsx';
import { LibraryButton } from './library-button.tsx';

interface ExplorerHeaderProps {
  state: ExplorerState;
  contents: ContentsTreeProps;
  /** The button that opens the filters when they are not beside the table. */
  filters: ReactNode;
}

/** One element for all views, so that React passes over it. */
const themeSwitch = <ThemeSwitch className="max-tablet:hidden [@media(any-hover:none)]:hidden" />;

/** The header of a loaded list. */
export function ExplorerHeader({ state, contents, filters }: ExplorerHeaderProps) {
  const { dataset, view, updateView, canonicalise, index, results, setTyping, covered } = state;
  return (
    <Header
      title={dataset.list.title}
      description={dataset.list.description}
      home={hrefOf({ ...emptyView, columns: view.columns })}
      about={<AboutButton dataset={dataset} />}
      search={
        <SearchBox
          query={view.query}
          updateView={updateView}
          canonicalise={canonicalise}
          index={index}
          countsForQuery={results.countsForQuery}
          onFocusChange={setTyping}
        />
      }
      commands={<CommandsButton keys={paletteKeys()} />}
      filters={filters}
      pages={<PagesButton {...contents} />}
      library={<LibraryButton view={view} />}
      theme={themeSwitch}
      inert={covered}
    />
  );
}
