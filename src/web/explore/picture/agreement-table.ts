// The agreements of an answer as the first of its tables, in the words that people use.
import { inWords, inWordsFirst } from '../../pages/phrases.ts';
import { sidesOf } from './labels.ts';
import type { Agreement, Node, Table } from './picture.ts';

const COLUMNS = ['What', 'Who', 'With', 'From', 'About', 'Status', 'Announced', 'Stories', 'Disputed'] as const;

export const agreementTable = (agreements: readonly Agreement[], nodes: ReadonlyMap<string, Node>): Table => {
  const rows = agreements.map((agreement) => {
    const { ones, others, sellers } = sidesOf(agreement, nodes);
    const { key, type, covers, status, announcedOn, stories, disputed } = agreement;
    const cells = [
      inWordsFirst(type),
      ones,
      others,
      sellers,
      covers.join(', '),
      status && inWords(status),
      announcedOn,
      stories,
      disputed ? 'yes' : undefined,
    ];
    return { about: key, cells: cells.map((cell) => (cell === '' ? undefined : cell)) };
  });
  const used = COLUMNS.flatMap((column, index) => (rows.some(({ cells }) => cells[index] !== undefined) ? [{ column, index }] : []));
  return {
    title: 'agreements in words',
    columns: used.map(({ column }) => column),
    rows: rows.map(({ about, cells }) => ({ about, cells: used.map(({ index }) => cells[index]) })),
  };
};
