// Writes a file so that another process sees the old one or the new one, never half of it.
import { renameSync, writeFileSync } from 'node:fs';

export const writeWhole = (path: string, text: string): void => {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
};
