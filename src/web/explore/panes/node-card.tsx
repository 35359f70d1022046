// One company, brand, product, technology or person: questions about it, each written into the editor and asked.
import { useState } from 'react';
import { inWordsFirst } from '../../pages/phrases.ts';
import { agreementsOf, neighbourhoodOf, pathsBetween } from '../../pages/questions.ts';
import type { Node, Picture } from '../picture/picture.ts';
import { useOpenQuestion } from '../use-open-question.ts';

const PathTo = ({ node, picture }: { readonly node: Node; readonly picture: Picture }) => {
  const open = useOpenQuestion();
  const [name, setName] = useState('');
  const others = picture.nodes.filter(({ key }) => key !== node.key);
  const ask = (): void => {
    const typed = name.trim();
    if (typed) open(pathsBetween(node, others.find((other) => other.name === typed) ?? { id: undefined, name: typed }));
  };
  return (
    <form
      className="path-to"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label>
        Path to
        <input list="path-ends" value={name} placeholder="another name" onChange={(event) => setName(event.target.value)} />
      </label>
      <datalist id="path-ends">
        {others.slice(0, 200).map(({ key, name: other }) => (
          <option key={key} value={other} />
        ))}
      </datalist>
      <button type="submit" className="plain-button" disabled={!name.trim()}>
        Find
      </button>
    </form>
  );
};

export const NodeCard = ({ node, picture }: { readonly node: Node; readonly picture: Picture }) => {
  const open = useOpenQuestion();
  const ties = picture.links.filter(({ from, to }) => from === node.key || to === node.key).length;
  return (
    <>
      <p className="kicker">{node.kind ? inWordsFirst(node.kind) : 'Name'}</p>
      <h3>{node.name}</h3>
      <p className="faint">{ties === 1 ? '1 tie' : `${ties} ties`} in this picture</p>
      <p className="actions">
        <button type="button" className="plain-button" onClick={() => open(agreementsOf(node))}>
          Its agreements
        </button>
        <button type="button" className="plain-button" onClick={() => open(neighbourhoodOf(node))}>
          Its neighbourhood
        </button>
      </p>
      <PathTo node={node} picture={picture} />
      {node.id && (
        <p>
          <a href={`/entities/${encodeURIComponent(node.id)}`}>Its page</a>
        </p>
      )}
    </>
  );
};
