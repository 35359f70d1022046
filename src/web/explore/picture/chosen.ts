// What was clicked on, found again in the next picture: soon after an answer the ids of what it holds become known, and with them other keys.
import { labelOf } from './labels.ts';
import type { Picture } from './picture.ts';

/** `said`: how it is called. */
export type Choice = { readonly key: string; readonly said: string };

const choices = ({ nodes, agreements }: Picture): readonly Choice[] => {
  const names = new Map(nodes.map((node) => [node.key, node]));
  return [
    ...agreements.map((agreement) => ({ key: agreement.key, said: `${labelOf(agreement, names)}, ${agreement.announcedOn ?? ''}` })),
    ...nodes.map(({ key, name }) => ({ key, said: name })),
  ];
};

/** undefined: the picture has nothing of this key. */
export const choiceOf = (picture: Picture, key: string): Choice | undefined => choices(picture).find((one) => one.key === key);

/** The key that it has in this picture; undefined when it is not there. */
export const keyOfChoice = (picture: Picture, choice: Choice): string | undefined => {
  const all = choices(picture);
  return (all.find(({ key }) => key === choice.key) ?? all.find(({ said }) => said === choice.said))?.key;
};
