// The status of each agreement over the years: a row each, a bar for each status; the word stands in the bar or in its title.
import { inWords } from '../../pages/phrases.ts';
import { toneOf } from '../../pages/tone.ts';
import { colourOf, groupOf } from '../picture/palette.ts';
import type { Picture, Span } from '../picture/picture.ts';
import { type TimeScale, timeScale } from '../picture/time-scale.ts';
import { useIsDark } from '../use-is-dark.ts';
import type { Chosen } from './card.tsx';

const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;
/** Bars narrower than this part of the line have no room for a word. */
const WORDY = 0.14;
/** What happened on one day is still to be seen. */
const LEAST = 0.008;

const Bars = ({
  span,
  scale,
  today,
  dark,
}: {
  readonly span: Span;
  readonly scale: TimeScale;
  readonly today: string;
  readonly dark: boolean;
}) => (
  <>
    {span.periods.map(({ status, from, to }) => {
      const left = Math.min(scale.at(from), 1 - LEAST);
      const width = Math.max(LEAST, scale.at(to ?? today) - left);
      const word = status ? inWords(status) : 'status unknown';
      const tone = status ? toneOf(status) : 'open';
      return (
        <span
          key={`${status} ${from}`}
          className={`bar ${tone}`}
          title={`${word}, from ${from}${to ? ` to ${to}` : ' on'}`}
          style={{ left: percent(left), width: percent(width), ['--tie' as string]: colourOf(groupOf(span.type), dark) }}
        >
          {width > WORDY && <span className="bar-word">{word}</span>}
        </span>
      );
    })}
  </>
);

type Props = { readonly picture: Picture; readonly chosen: Chosen; readonly choose: (key: string) => void };

export const TimelinePane = ({ picture: { spans }, chosen, choose }: Props) => {
  const dark = useIsDark();
  const today = new Date().toISOString().slice(0, 10);
  const scale = timeScale(spans, today);
  if (!scale) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <section className="timeline-pane scroll" aria-label="Timeline" tabIndex={0}>
      <div className="years" aria-hidden="true">
        {scale.ticks.map(({ label, at }) => (
          <span key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <ol>
        {spans.map((span) => (
          <li key={span.agreement} aria-current={span.agreement === chosen}>
            <button type="button" className="link-button" onClick={() => choose(span.agreement)}>
              {span.label}
              <span className="unseen">
                {span.periods.map(({ status, from }) => `, ${status ? inWords(status) : 'status unknown'} from ${from}`).join('')}
              </span>
            </button>
            <span className="track" aria-hidden="true">
              <Bars span={span} scale={scale} today={today} dark={dark} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
