// Node, Java and Maven: is what runs the program and the embedded database there, in a version that does?
import type { Inspection } from '../database/inspect.ts';
import type { Finding } from './finding.ts';

export const checkNode = (version: string): Finding => ({ name: 'Node', state: 'ok', found: version });

export const checkJava = ({ java, unsuitableJava, javaHint }: Inspection): Finding => {
  if (java) return { name: 'Java', state: 'ok', found: `${java.version} (${java.path})` };
  const others = unsuitableJava.map(({ version, path }) => `${version} (${path})`);
  return {
    name: 'Java',
    state: 'problem',
    found: others.length > 0 ? `only ${others.join(', ')}, which Neo4j does not support` : 'not found',
    advice: javaHint,
  };
};

/** Maven fetches the database once; after that it is not asked any more. */
export const checkMaven = ({ maven, mavenHint, jars }: Inspection): Finding => {
  if (jars > 0) return { name: 'Maven', state: 'ok', found: maven ?? 'not found, and not needed: the database has been fetched' };
  if (maven) return { name: 'Maven', state: 'ok', found: `${maven}; the first start fetches the database with it (118 MB)` };
  return { name: 'Maven', state: 'problem', found: 'not found', advice: mavenHint };
};
