// Outlines of claims → episodes → where each claim is at home. The whole of what deriving does block by block and pair by pair.
import { byCodeUnit } from '../../schema/order.ts';
import { type Episode, episodesOf, type Member } from './episodes.ts';
import { groupBy } from './group-by.ts';
import { homesOf } from './homes.ts';
import type { Outline } from './outline.ts';

/** The claims that are at home in one episode, of whatever block. */
type Household = { readonly home: string; readonly members: readonly Member[] };

const othersBy = (episodes: readonly Episode[]): ((episode: Episode) => readonly Episode[]) => {
  const byPair = groupBy(
    episodes.flatMap((episode) => episode.pairs.map((pair) => ({ pair, episode }))),
    ({ pair }) => pair,
  );
  return ({ core: [one, other] }) => (byPair.get(`${one} ${other}`) ?? []).map(({ episode }) => episode);
};

/** Claims that are at home nowhere (questions about nothing that is told) are in none. */
export const householdsOf = (outlines: readonly Outline[]): Household[] => {
  const episodes = [...groupBy(outlines, ({ block }) => block).values()].flatMap(episodesOf);
  const others = othersBy(episodes);
  const placed = episodes.flatMap((episode) => {
    const homes = homesOf(episode, others(episode));
    return episode.members.flatMap((member) => {
      const home = homes.get(member.id);
      return home === undefined ? [] : [{ home, member }];
    });
  });
  return [...groupBy(placed, ({ home }) => home)]
    .map(([home, own]) => ({ home, members: own.map(({ member }) => member) }))
    .sort((a, b) => byCodeUnit(a.home, b.home));
};
