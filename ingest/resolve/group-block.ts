// One block's claims → groups: episodes, sets of parties, then the claims that only join.
import { attach, chooseGroup, findingGroups, type Group, groupOf, tellsOf } from './agreement-group.ts';
import { canBegin, episodesOf, tracksOf } from './episodes.ts';
import { splitByParties } from './party-sets.ts';
import { byReading, type Reading } from './reading.ts';

/** The groups of one block's claims. Claims that cannot begin an episode make one undated agreement where there is none to join. */
export const groupBlock = (block: readonly Reading[]): Group[] => {
  const groups = episodesOf(block).flatMap((episode) => {
    const parts = splitByParties(episode);
    return parts.length === 1 ? parts : parts.flatMap(episodesOf);
  });
  const joining = block.filter((reading) => !canBegin(reading)).sort(byReading);
  const begun = groups.map(groupOf);
  const near = findingGroups(begun, tracksOf);
  const { groups: joined, left } = attach(joining, begun, 'joined', (reading) =>
    chooseGroup(
      reading,
      near(reading).filter((group) => tellsOf(reading, group)),
    ),
  );
  return [...joined, ...splitByParties(left).map(groupOf)];
};
