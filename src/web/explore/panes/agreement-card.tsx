// One agreement: what, who, since when, how it stands, and the sentences that say so, rival ones apart.
import { useEffect, useState } from 'react';
import { CONFLICTS } from '../../pages/conflict-words.ts';
import { dayInWords, inWords, inWordsFirst } from '../../pages/phrases.ts';
import { evidenceOf } from '../../pages/questions.ts';
import { toneOf } from '../../pages/tone.ts';
import { EVIDENCE_QUERY, type Evidence, readEvidence } from '../evidence.ts';
import { useExplore } from '../explore-context.ts';
import { labelOf, nameOf, namesInWords } from '../picture/labels.ts';
import type { Agreement, Node, Picture } from '../picture/picture.ts';
import { useOpenQuestion } from '../use-open-question.ts';
import { Quote } from './quote.tsx';

type Loaded = 'loading' | 'failed' | Evidence;

const useEvidence = (id: string | undefined): Loaded | undefined => {
  const { asking } = useExplore();
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    if (id === undefined) return undefined;
    setLoaded('loading');
    const ended = new AbortController();
    asking
      .ask({ query: EVIDENCE_QUERY, variables: { id } }, ended.signal)
      .then(({ data }) => setLoaded(readEvidence(data) ?? 'failed'))
      .catch(() => !ended.signal.aborted && setLoaded('failed'));
    return () => ended.abort();
  }, [id, asking]);
  return id === undefined ? undefined : loaded;
};

const Sentences = ({ evidence: { evidence, conflicts } }: { readonly evidence: Evidence }) => (
  <>
    {conflicts.map(({ kind, claims }) => (
      <section key={kind} className="rivals">
        <h4>{CONFLICTS[kind]}</h4>
        {claims.map((said) => (
          <Quote key={said.id} said={said} />
        ))}
      </section>
    ))}
    <h4>Who says so</h4>
    {evidence.nodes.map((said) => (
      <Quote key={said.id} said={said} />
    ))}
    {evidence.totalCount > evidence.nodes.length && (
      <p className="faint">and {evidence.totalCount - evidence.nodes.length} more sentences</p>
    )}
  </>
);

const Proof = ({ loaded, isSettled }: { readonly loaded: Loaded | undefined; readonly isSettled: boolean }) => {
  if (loaded === 'loading' || (loaded === undefined && !isSettled)) return <p className="faint">One moment …</p>;
  if (loaded === undefined)
    return (
      <p className="faint">The answer does not tell the ids of its agreements: ask for `id` beside `type`, and the sentences show here.</p>
    );
  if (loaded === 'failed') return <p className="faint">The sentences could not be had. Ask again.</p>;
  return <Sentences evidence={loaded} />;
};

const History = ({ periods }: Pick<Agreement, 'periods'>) =>
  periods.length > 0 && (
    <ul className="periods">
      {periods.map(({ status, on }) => (
        <li key={`${status} ${on}`}>
          <span className={`status ${toneOf(status)}`}>{inWords(status)}</span> {on ? dayInWords(on) : 'on an unknown day'}
        </li>
      ))}
    </ul>
  );

type Props = { readonly agreement: Agreement; readonly picture: Picture; readonly isSettled: boolean };

export const AgreementCard = ({ agreement, picture, isSettled }: Props) => {
  const open = useOpenQuestion();
  const loaded = useEvidence(agreement.id);
  const names: ReadonlyMap<string, Node> = new Map(picture.nodes.map((node) => [node.key, node]));
  const { id, type, sides, status, periods, covers } = agreement;
  return (
    <>
      <p className="kicker">
        {inWordsFirst(type)} {status && <span className={`status ${toneOf(status)}`}>{inWords(status)}</span>}
      </p>
      <h3>{namesInWords(agreement, names)}</h3>
      <p className="faint">
        {sides.map(({ role, node }) => (role ? `${nameOf(names, node)} (${inWords(role)})` : nameOf(names, node))).join(', ')}
        {covers.length > 0 && `; about ${covers.join(', ')}`}
      </p>
      <History periods={periods} />
      {id && (
        <p className="actions">
          <button type="button" className="plain-button" onClick={() => open(evidenceOf(id, labelOf(agreement, names)))}>
            Ask for its evidence
          </button>
          <a href={`/agreements/${encodeURIComponent(id)}`}>Its page</a>
        </p>
      )}
      <Proof loaded={loaded} isSettled={isSettled} />
    </>
  );
};
