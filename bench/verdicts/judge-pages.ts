// Folders of pages → the verdict on each beside the right one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { read } from '../../ingest/read/index.ts';
import { VERDICTS, type Verdict } from '../../schema/ontology.ts';
import { listPageFiles, readPageBytes } from '../read/page-set.ts';

export type JudgedPage = { readonly name: string; readonly right: Verdict; readonly given: Verdict; readonly reason: string };

export const HELD_OUT = 'held-out';
const folderOf = (verdict: Verdict): string => verdict.toLowerCase().replaceAll('_', '-');

const judge = (name: string, right: Verdict, bytes: Uint8Array, url?: string): JudgedPage => {
  const { verdict, reason = '' } = read({ place: name, bytes, contentType: 'text/html', ...(url ? { url } : {}) });
  return { name, right, given: verdict, reason };
};

const list = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** `folder/not-an-article/login.html` is to be a NOT_AN_ARTICLE. A verdict without a folder has no pages; throws where none has. */
export const judgeFolder = (folder: string): readonly JudgedPage[] => {
  const pages = VERDICTS.flatMap((right) => {
    const place = join(folder, folderOf(right));
    return list(place).map((name) => judge(`${folderOf(right)}/${name}`, right, readFileSync(join(place, name))));
  });
  if (pages.length === 0)
    throw new Error(
      `${resolve(folder)}: no folder named after a verdict holds a page. Run it from the project's folder, or name one with --pages.`,
    );
  return pages;
};

/** All pages of a manifest as articles. Throws when it is not of the shape that is told in the usage. */
export const judgeArticles = (manifest: string): readonly JudgedPage[] => {
  if (basename(manifest) !== 'manifest.json') throw new Error(`${manifest}: a folder of pages is named by its manifest.json.`);
  return listPageFiles(dirname(manifest)).map(({ id, path, url }) => judge(id, 'ARTICLE', readPageBytes(path), url));
};
