import { describe, expect, it } from 'vitest';
import { AppError } from '../../schema/app-error.ts';
import { loadConfig, loadErrorSettings } from '../../src/config.ts';

const load = (env: Readonly<Record<string, string>>) => loadConfig(env, '/home/ada');

const refusal = (env: Readonly<Record<string, string>>): AppError => {
  try {
    load(env);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
};

describe('without settings', () => {
  it('everything has its default', () => {
    expect(load({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '/home/ada/.pactgraph',
      neo4jMemory: '512m',
      contact: 'https://github.com/pactgraph/pactgraph',
      allowPrivate: false,
      serveText: 'full',
      log: 'info',
      corsOrigins: [],
    });
  });

  it('an empty value counts as unset', () => {
    expect(load({ PORT: '', NEO4J_URI: ' ', PACTGRAPH_DATA: '', PACTGRAPH_LOG: '' })).toEqual(load({}));
  });
});

describe('a setting', () => {
  it.each(['0', '80', '65535'])('takes PORT=%s', (PORT) => expect(load({ PORT }).port).toBe(Number(PORT)));

  it('takes the data folder relative to the working folder', () => {
    expect(load({ PACTGRAPH_DATA: 'graphs/one' }).dataFolder).toBe('/home/ada/graphs/one');
    expect(load({ PACTGRAPH_DATA: '/var/graph' }).dataFolder).toBe('/var/graph');
  });

  it.each(['128m', '512M', '2g', '16G'])('takes a heap of %s', (heap) =>
    expect(load({ PACTGRAPH_NEO4J_MEMORY: heap }).neo4jMemory).toBe(heap),
  );

  it('takes the address of a server with its password, and the usual user and database', () => {
    expect(load({ NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri: 'neo4j+s://db.example.org',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('serves whole texts on the loopback interface only, unless told', () => {
    expect(load({ HOST: '0.0.0.0' }).serveText).toBe('quotes');
    expect(load({ HOST: 'localhost' }).serveText).toBe('full');
    expect(load({ HOST: '0.0.0.0', PACTGRAPH_SERVE_TEXT: 'full' }).serveText).toBe('full');
  });

  it('takes several origins', () => {
    expect(load({ PACTGRAPH_CORS_ORIGIN: 'https://a.example, http://localhost:3000' }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });
});

describe('a wrong setting', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['PACTGRAPH_NEO4J_MEMORY', '64m'],
    ['PACTGRAPH_NEO4J_MEMORY', '512'],
    ['PACTGRAPH_NEO4J_MEMORY', '99999g'],
    ['PACTGRAPH_CONTACT', 'me\r\nX-Evil: 1'],
    ['PACTGRAPH_ALLOW_PRIVATE', 'perhaps'],
    ['PACTGRAPH_SERVE_TEXT', 'some'],
    ['PACTGRAPH_LOG', 'loud'],
    ['PACTGRAPH_CORS_ORIGIN', 'example.org'],
  ])('stops the program, naming %s, the value %j and what is allowed', (name, value) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe('BAD_USAGE');
    expect(error.message).toBe(`${name}=${value} is not allowed.`);
    expect(error.hint).toMatch(new RegExp(`^Set ${name} to .+`));
  });

  it('is no admin token that is empty: there is none then', () => {
    expect(loadConfig({ PACTGRAPH_ADMIN_TOKEN: ' ' }, '/home/ada').adminToken).toBeUndefined();
    expect(loadConfig({ PACTGRAPH_ADMIN_TOKEN: 'sixteen-letters-\n' }, '/home/ada').adminToken).toBe('sixteen-letters-');
  });

  it('keeps secrets to itself', () => {
    for (const token of ['short', 'a long one with spaces in it', 'sechzehn-schöne-Zeichen'])
      expect(refusal({ PACTGRAPH_ADMIN_TOKEN: token }).message).toBe('PACTGRAPH_ADMIN_TOKEN=(hidden) is not allowed.');
    expect(refusal({ NEO4J_URI: 'http://me:secret@host:7687' }).message).not.toContain('secret');
  });

  it('is a NEO4J_URI without a password', () => {
    expect(refusal({ NEO4J_URI: 'bolt://localhost:7687' }).message).toBe('NEO4J_URI is set but NEO4J_PASSWORD is not.');
  });
});

it('reporting an error needs no valid configuration', () => {
  expect(loadErrorSettings({ PORT: 'http', PACTGRAPH_LOG: 'debug' }, '/home/ada')).toEqual({
    dataFolder: '/home/ada/.pactgraph',
    debug: true,
  });
  expect(loadErrorSettings({ PACTGRAPH_DATA: 'x', PACTGRAPH_LOG: 'loud' }, '/home/ada')).toEqual({
    dataFolder: '/home/ada/x',
    debug: false,
  });
});
