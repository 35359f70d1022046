// The answer, as people want to see it: graph, timeline, table or JSON. Lies over GraphiQL's own window with the JSON unless that is wanted.
import { lazy, Suspense, useMemo, useState } from 'react';
import { addressOf, readAddress, VIEWS, type View } from '../../pages/address.ts';
import { useExplore } from '../explore-context.ts';
import { type Choice, choiceOf, keyOfChoice } from '../picture/chosen.ts';
import type { Picture } from '../picture/picture.ts';
import { useAnswer } from '../use-answer.ts';
import { Card, type Chosen } from './card.tsx';
import { SamplesNotice } from './samples-notice.tsx';
import { TablePane } from './table-pane.tsx';
import { TimelinePane } from './timeline-pane.tsx';

/** The library that draws is as large as the rest of the panes: loaded when there is something to draw. */
const GraphPane = lazy(async () => ({ default: (await import('./graph-pane.tsx')).GraphPane }));

const TITLES: Readonly<Record<View, string>> = { graph: 'Graph', timeline: 'Timeline', table: 'Table', json: 'JSON' };

const canShow = (view: View, { nodes, spans, tables }: Picture): boolean =>
  view === 'json' || (view === 'graph' ? nodes.length > 0 : view === 'timeline' ? spans.length > 0 : tables.length > 0);

/** What shows most of an answer, unless people chose. */
const bestView = (picture: Picture, failed: boolean): View => {
  if (failed) return 'json';
  if (picture.links.length > 0) return 'graph';
  return picture.tables.length > 0 ? 'table' : 'json';
};

const Nothing = ({ view }: { readonly view: View }) => (
  <p className="nothing">
    {view === 'graph' && 'This answer names no companies, brands or products that could be drawn.'}
    {view === 'timeline' && 'This answer tells no days of agreements: ask for agreements, with their announcedOn or statusTimeline.'}
    {view === 'table' && 'There is no list in this answer.'}
  </p>
);

/** The question in plain words: the comment that a query begins with. */
const questionOf = (query: string): string => /^# *(.+)/.exec(query)?.[1] ?? '';

type Shown = {
  readonly view: View;
  readonly picture: Picture;
  readonly chosen: Chosen;
  readonly choose: (key: string | undefined) => void;
};

const Drawing = ({ view, picture, chosen, choose }: Shown) => {
  if (!canShow(view, picture)) return <Nothing view={view} />;
  if (view === 'graph')
    return (
      <Suspense fallback={<p className="nothing">Drawing …</p>}>
        <GraphPane picture={picture} chosen={chosen} choose={choose} />
      </Suspense>
    );
  return view === 'timeline' ? (
    <TimelinePane picture={picture} chosen={chosen} choose={choose} />
  ) : (
    <TablePane picture={picture} chosen={chosen} choose={choose} />
  );
};

export const ResultPane = () => {
  const { picture, failed = false, isSettled = false, query, waiting } = useAnswer();
  const { firstView } = useExplore();
  const [wanted, setWanted] = useState<View | undefined>(firstView);
  const [choice, setChoice] = useState<Choice>();
  const want = (next: View): void => {
    setWanted(next);
    history.replaceState(null, '', addressOf({ ...readAddress(location.search), view: next }));
  };
  const view = picture ? (wanted ?? bestView(picture, failed)) : 'json';
  const choose = (key: string | undefined): void => setChoice(key !== undefined && picture ? choiceOf(picture, key) : undefined);
  const chosen = useMemo(() => picture && choice && keyOfChoice(picture, choice), [picture, choice]);
  return (
    <div className="result" data-view={view} data-waiting={waiting || !picture}>
      <fieldset className="views" aria-label="Show the answer as">
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} disabled={!picture} onClick={() => want(one)}>
            {TITLES[one]}
          </button>
        ))}
        <SamplesNotice />
      </fieldset>
      {view !== 'json' && <p className="asked">{questionOf(query)}</p>}
      {picture && view !== 'json' && (
        <div className="drawing">
          <Drawing view={view} picture={picture} chosen={chosen} choose={choose} />
          {chosen !== undefined && (
            <Card key={choice?.said} picture={picture} isSettled={isSettled} chosen={chosen} close={() => setChoice(undefined)} />
          )}
        </div>
      )}
    </div>
  );
};
