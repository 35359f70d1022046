// The names under which a site is called → its publisher, under the name that most of its articles use.
import type { Publisher } from '../../schema/facts.ts';
import { foldName } from '../../schema/name-key.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import type { DerivedPublisher, PublisherUse } from './neighbourhood.ts';

/** Publishers are told apart by their sites; without one, by name. */
export const publisherId = ({ name, site }: Publisher): string => site ?? `name:${foldName(name).replaceAll(' ', '-')}`;

export const resolvePublishers = (uses: readonly PublisherUse[], scope: readonly string[]): DerivedPublisher[] => {
  const groups = groupBy(uses, ({ id }) => id);
  return scope.flatMap((id) => {
    const [best] = [...(groups.get(id) ?? [])].sort((a, b) => b.articles - a.articles || byCodeUnit(a.name, b.name));
    return best ? [{ id, name: best.name, ...(best.site === undefined ? {} : { site: best.site }) }] : [];
  });
};
