// Answers as the API gives them, for the tests of what is drawn.
export const party = (role: string, name: string, id?: string) => ({ role, entity: { name, ...(id ? { id } : {}) } });

export const NOKIA = 'company:nokia';
export const HMD = 'company:hmd-global';

export const LICENCE = {
  id: 'a1',
  type: 'BRAND_LICENSE',
  status: 'ENDED',
  announcedOn: { date: '2016-05-18', precision: 'DAY' },
  parties: [party('LICENSOR', 'Nokia', NOKIA), party('LICENSEE', 'HMD Global', HMD)],
  covers: [{ name: 'Nokia' }],
  statusTimeline: [
    { status: 'ANNOUNCED', on: '2016-05-18', until: '2016-12-01' },
    { status: 'COMPLETED', on: '2016-12-01', until: '2026-03-01' },
    { status: 'ENDED', on: '2026-03-01', until: null },
  ],
  corroboration: { independentStories: 4 },
  conflicts: [],
};
