// The password of the embedded server: made once, kept in a file that only its owner can read.
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DataFolder } from './data-folder.ts';

const stored = ({ passwordFile }: DataFolder): string | undefined => {
  try {
    return readFileSync(passwordFile, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
};

/** Two first commands at once agree: the file appears whole, and only once. */
export const passwordOf = (folder: DataFolder): { readonly password: string; readonly isNew: boolean } => {
  const known = stored(folder);
  if (known) return { password: known, isNew: false };
  const part = `${folder.passwordFile}.${process.pid}`;
  const password = randomBytes(24).toString('base64url');
  rmSync(part, { force: true });
  writeFileSync(part, `${password}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(part, folder.passwordFile);
    return { password, isNew: true };
  } catch (error) {
    const theirs = stored(folder);
    if (!theirs) throw error;
    return { password: theirs, isNew: true };
  } finally {
    rmSync(part, { force: true });
  }
};
