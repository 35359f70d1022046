// The annotated sets and the corpus in, ingest/relate/confidence/weights.ts out: how far each claim can be believed.
import { writeFileSync } from 'node:fs';
import { createRecogniser } from '../../ingest/recognise/index.ts';
import { rowsOf } from './extract-set.ts';
import { learnConfidence } from './learn-confidence.ts';
import { readCorpusSets, readSharedSets } from './sets.ts';
import { weightsSource } from './write-weights.ts';

const OUT = 'ingest/relate/confidence/weights.ts';

export const trainConfidence = (data: string, log: (line: string) => void): void => {
  const rows = rowsOf([...readSharedSets(data), ...readCorpusSets()], createRecogniser());
  writeFileSync(OUT, weightsSource(learnConfidence(rows)));
  log(`${OUT}: from ${rows.length} claims, ${rows.filter(({ right }) => right).length} of them right`);
};
