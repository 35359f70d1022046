// Claims that hang together by links → one group an agreement.
import { attach, chooseGroup, contains, findingGroups, type Group, tellsOf } from './agreement-group.ts';
import { blocksOf, familyOf, typeOf } from './blocks.ts';
import { groupBlock } from './group-block.ts';
import { attachPartnerships } from './partnerships.ts';
import { byReading, type Reading } from './reading.ts';

const familyOfGroup = ({ begun: [first] }: Group): string => (first ? familyOf(first) : '');

/** A question about a kind of agreement stands by one of that kind; about a partnership, by any. */
const silentChoice = (groups: readonly Group[]): ((reading: Reading) => Group | undefined) => {
  const near = findingGroups(groups, ({ links }) => links);
  return (reading) => {
    const found = near(reading);
    const own = found.filter((group) => familyOfGroup(group) === familyOf(reading) && tellsOf(reading, group));
    if (own.length > 0 || typeOf(reading) !== 'PARTNERSHIP') return chooseGroup(reading, own);
    return chooseGroup(
      reading,
      found.filter(({ set }) => contains(set, reading.set)),
    );
  };
};

/** `readings`: all claims of agreements that hang together. Claims that say nothing and have no agreement to stand by are in no group. */
export const groupClaims = (readings: readonly Reading[]): Group[] => {
  const counting = readings.filter(({ counts }) => counts);
  const [partnerships, specific] = [true, false].map((general) =>
    counting.filter((reading) => (typeOf(reading) === 'PARTNERSHIP') === general),
  );
  const groups = attachPartnerships(partnerships ?? [], blocksOf(specific ?? []).flatMap(groupBlock));
  const silent = readings.filter(({ counts, rejected }) => !counts && !rejected).sort(byReading);
  return attach(silent, groups, 'silent', silentChoice(groups)).groups;
};
