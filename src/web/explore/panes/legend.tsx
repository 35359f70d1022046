// What the shapes, colours and strokes mean, of those that are in the picture; a click on a colour hides its lines.
import { ENTITY_KINDS, type EntityKind } from '../../../../schema/ontology.ts';
import { inWordsFirst } from '../../pages/phrases.ts';
import { colourOf, groupOf, TIE_GROUPS, type TieGroup } from '../picture/palette.ts';
import type { Picture } from '../picture/picture.ts';

const MARKS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  BRAND: 'M6 0l6 6-6 6-6-6z',
  PRODUCT: 'M1.5 2h9v8h-9z',
  TECHNOLOGY: 'M3 1h6l3 5-3 5H3L0 6z',
  PERSON: 'M6 1l5.5 10H.5z',
};

const Mark = ({ kind }: { readonly kind: EntityKind }) => (
  <span className="legend-mark">
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={MARKS[kind]} fill="currentColor" />
    </svg>
    {inWordsFirst(kind)}
  </span>
);

const Stroke = ({ dash, faded = false }: { readonly dash?: string; readonly faded?: boolean }) => (
  <svg viewBox="0 0 26 6" width="26" height="6" aria-hidden="true">
    <path d="M1 3h24" stroke="currentColor" strokeWidth="2.5" strokeDasharray={dash} opacity={faded ? 0.38 : 1} />
  </svg>
);

type Props = {
  readonly picture: Picture;
  readonly dark: boolean;
  readonly hidden: ReadonlySet<TieGroup>;
  readonly toggle: (group: TieGroup) => void;
};

export const Legend = ({ picture: { nodes, links }, dark, hidden, toggle }: Props) => {
  const kinds = ENTITY_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const groups = TIE_GROUPS.filter((group) => links.some(({ type }) => groupOf(type) === group));
  return (
    <fieldset className="legend" aria-label="Legend">
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          aria-pressed={!hidden.has(group)}
          title={hidden.has(group) ? 'Show' : 'Hide'}
          onClick={() => toggle(group)}
        >
          <span className="swatch" style={{ background: colourOf(group, dark) }} />
          {group}
        </button>
      ))}
      {kinds.map((kind) => (
        <Mark key={kind} kind={kind} />
      ))}
      <span className="legend-mark">
        <Stroke dash="6 3" /> rumoured or planned
      </span>
      <span className="legend-mark">
        <Stroke faded /> ended or called off
      </span>
      <span className="legend-mark faint">wider: more independent stories</span>
    </fieldset>
  );
};
