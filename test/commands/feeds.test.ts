// `feeds` and `worker` as an operator runs them, against a site on a real socket; and workers that are killed in the middle.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDice } from '../../bench/api/dice.ts';
import { undisturbed, workersRound } from '../../bench/soak/kills.ts';
import { openNewsSite } from '../../bench/soak/news-site.ts';
import { exportText } from '../derive/export-text.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { articleReply, feedReply, openSite, type Site } from '../site/site.ts';
import { onServer, runProgram, startProgram } from './run-program.ts';

let test: TestGraph;
let site: Site;
let folder = '';
const env = () => ({ ...onServer(test.config), PACTGRAPH_DATA: join(folder, 'data'), PACTGRAPH_ALLOW_PRIVATE: 'yes' });
const feeds = (...args: readonly string[]) => runProgram(['feeds', ...args], { cwd: folder, env: env() });

beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-feeds-'));
});
beforeEach(async () => {
  await test.clear();
  site = await openSite();
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

/** A front page that names its feed, and articles that each tell of a deal of their own. */
const publish = (count: number): void => {
  const entries = Array.from({ length: count }, (_, index) => ({
    path: `/news/${index}`,
    title: `Deal ${index}`,
    published: '2024-03-04T09:00:00Z',
  }));
  for (const [index, { path }] of entries.entries()) site.put(path, articleReply(`Orbital${index}`, `Vantor${index}`, '2024-03-04'));
  site.put('/feed', feedReply(site.origin, entries));
  site.put('/', { body: '<link rel="alternate" type="application/rss+xml" href="/feed"><p>News</p>' });
};

describe('feeds', () => {
  it('finds the feed of a site, reads it, and tells how it does', async () => {
    publish(2);
    const added = await feeds('add', `${site.origin}/`, '--name', 'The Site');
    expect(added).toMatchObject({ code: 0, stderr: expect.stringContaining(`Added ${site.origin}/feed.`) });
    expect((await feeds('add', `${site.origin}/feed`)).stderr).toContain('is there already');
    const polled = await feeds('poll');
    expect(polled).toMatchObject({ code: 0, stderr: expect.stringContaining('Seen 2: 2 new') });
    const { stdout } = await feeds('list');
    expect(stdout).toContain(`${site.origin}/feed  (The Site)`);
    expect(stdout).toMatch(/next in \d+ min, about every \d+ min; last read .* UTC; 2 done/);
    expect((await feeds('export')).stdout).toContain(`text="The Site" xmlUrl="${site.origin}/feed"`);
    expect(await feeds('pause', `${site.origin}/feed`)).toMatchObject({ code: 0 });
    expect((await feeds('list')).stdout).toContain('paused');
    expect(await feeds('remove', `${site.origin}/feed`)).toMatchObject({ code: 0, stderr: expect.stringContaining('Its articles stay') });
    expect((await feeds('list')).stderr).toContain('There are no sources');
  });

  it('says what cannot be a source, and what cannot be read', async () => {
    publish(1);
    site.put('/plain', { body: '<p>Nothing</p>' });
    expect(await feeds('add', `${site.origin}/plain`)).toMatchObject({ code: 1, stderr: expect.stringContaining('names none') });
    expect(await feeds('add', 'no-such-folder')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no web address and no folder'),
    });
    expect(await feeds('add', `${site.origin}/feed`, '--cron', 'now and then')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no cron expression'),
    });
    expect(await feeds('pause', 'https://nowhere.example/')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no source'),
    });
    await feeds('add', `${site.origin}/feed`);
    site.put('/feed', { status: 500 });
    expect(await feeds('poll')).toMatchObject({ code: 1, stderr: expect.stringContaining('500') });
    expect((await feeds('list')).stdout).toContain('Failed 1 times');
  });

  it('shows what was given up, and tries it again when asked to', async () => {
    publish(1);
    site.put('/news/0', { status: 410 });
    await feeds('add', `${site.origin}/feed`);
    await feeds('poll');
    const listed = await feeds('retry', '--list');
    expect(listed).toMatchObject({ code: 0, stdout: expect.stringMatching(/news\/0\n {2}.*410/) });
    expect(await feeds('retry', '--list')).toEqual(listed);
    expect(await feeds('retry')).toMatchObject({ stdout: listed.stdout, stderr: expect.stringContaining('1 address waits') });
    expect((await feeds('retry', '--list')).stderr).toContain('Nothing was given up');
  });

  it('watches a folder', async () => {
    const watched = join(folder, 'watched');
    await mkdir(watched, { recursive: true });
    await writeFile(join(watched, 'one.json'), JSON.stringify({ title: 'Nokia buys Xiaomi', published: '2024-03-04' }));
    await feeds('add', 'watched');
    expect((await feeds('poll')).stderr).toContain('1 new');
    await writeFile(join(watched, 'two.json'), JSON.stringify({ title: 'Intel buys Arm', published: '2024-03-04' }));
    expect((await feeds('poll')).stderr).toContain('Seen 1: 1 new');
  });
});

const articles = async (): Promise<number> => Number((await test.graph.read('MATCH (a:Article) RETURN count(a) AS count'))[0]?.count);

describe('a worker', () => {
  const COUNT = 12;

  it('killed three times in the middle loses nothing and doubles nothing', async () => {
    publish(COUNT);
    await feeds('add', `${site.origin}/feed`);
    await feeds('poll');
    const undisturbed = await exportText(test.graph);
    expect(await articles()).toBe(COUNT);

    await test.clear();
    await feeds('add', `${site.origin}/feed`);
    for (const share of [0.1, 0.4, 0.7]) {
      const { child, ended } = startProgram(['worker'], { cwd: folder, env: env() });
      while ((await articles()) < COUNT * share) await sleep(20);
      child.kill('SIGKILL');
      await ended;
    }
    await feeds('poll');
    expect(await exportText(test.graph)).toBe(undisturbed);
    expect(site.asked.filter((path) => path === 'GET /feed').length).toBeLessThan(10);
  }, 120_000);

  it('beside three others, of which two are killed, leaves the graph of one that nobody disturbed', async () => {
    const press = await openNewsSite({ articles: 18, hosts: 6, seed: 7 });
    const ground = { graph: test.graph, settings: test.config, folder, site: press };
    try {
      const expected = await undisturbed(ground);
      const crew = { workers: 4, killed: 2, life: { time: 2000, articles: 10 } };
      expect(await workersRound(ground, expected, crew, createDice(7))).toEqual({ kills: 2, same: true });
      expect(press.manners().mostAtOnce).toBe(1);
    } finally {
      await press.close();
    }
  }, 180_000);
});
