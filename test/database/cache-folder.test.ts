import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDataFolder, type DataFolder } from '../../src/database/embedded/data-folder.ts';
import { cacheFolder, existingCacheFolder } from '../../src/database/install/cache-folder.ts';
import { bareMachine, type FakeMachine } from './machine.ts';

let fake: FakeMachine;
let data: DataFolder;
beforeEach(() => {
  fake = bareMachine();
  mkdirSync(fake.machine.homeFolder);
  data = createDataFolder(join(fake.folder, 'data'));
});
afterEach(() => rmSync(fake.folder, { recursive: true, force: true }));

const withCache = (XDG_CACHE_HOME: string) => ({ ...fake.machine, env: { XDG_CACHE_HOME } });

describe('the cache folder', () => {
  it('is the user’s, wherever the system keeps those', () => {
    const { homeFolder } = fake.machine;
    expect(cacheFolder(data, fake.machine)).toBe(join(homeFolder, '.cache', 'pactgraph'));
    mkdirSync(join(homeFolder, 'Library'));
    expect(cacheFolder(data, { ...fake.machine, platform: 'darwin' })).toBe(join(homeFolder, 'Library', 'Caches', 'pactgraph'));
    expect(cacheFolder(data, withCache(join(fake.folder, 'elsewhere')))).toBe(join(fake.folder, 'elsewhere', 'pactgraph'));
  });

  it('is in the data folder when the user’s cannot be made', () => {
    writeFileSync(join(fake.folder, 'taken'), '');
    for (const place of [join(fake.folder, 'taken'), '/proc/none']) expect(cacheFolder(data, withCache(place))).toBe(data.cache);
  });

  it('is looked for without being made', () => {
    expect(existingCacheFolder(data, fake.machine)).toBe(data.cache);
    expect(existsSync(data.cache)).toBe(false);
    const made = cacheFolder(data, fake.machine);
    expect(existingCacheFolder(data, fake.machine)).toBe(made);
  });
});
