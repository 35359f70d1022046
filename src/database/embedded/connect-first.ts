// Connects to the embedded server. The first time it puts our password in the place of the one that every new server has.
import { rmSync } from 'node:fs';
import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../../../schema/app-error.ts';
import { connectTo, type Drivers, isUnauthorized, type Neo4jSettings, openDriver } from '../connect.ts';
import type { DataFolder } from './data-folder.ts';
import { passwordOf } from './first-password.ts';

const RETRY_MS = 5000;

/** It fails when it was done before, also by a command that is first at the same moment: our password works then, and trying it tells. */
const replaceFactoryPassword = async (uri: string, password: string): Promise<void> => {
  const driver = openDriver({ uri, username: 'neo4j', password: 'neo4j' }, RETRY_MS);
  const session = driver.session({ database: 'system' });
  try {
    await session.executeWrite((system) => system.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }));
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
  } finally {
    await session.close();
    await driver.close();
  }
};

const wrongFile = ({ passwordFile, path }: DataFolder, cause: unknown): AppError =>
  new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: `The password of the embedded database in ${path} is lost: what ${passwordFile} holds is another.`,
    hint: 'Put the file back from a backup; or move the data folder away, start anew and ingest or import again.',
    cause,
  });

export const connectFirst = async (
  folder: DataFolder,
  uri: string,
): Promise<{ readonly settings: Neo4jSettings; readonly drivers: Drivers }> => {
  const { password, isNew } = passwordOf(folder);
  const settings: Neo4jSettings = { uri, username: 'neo4j', password, database: 'neo4j' };
  if (!isNew) {
    try {
      return { settings, drivers: await connectTo(settings) };
    } catch (error) {
      if (!isUnauthorized(error)) throw error;
    }
  }
  try {
    await replaceFactoryPassword(uri, password);
    return { settings, drivers: await connectTo(settings) };
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    if (isNew) rmSync(folder.passwordFile, { force: true });
    throw wrongFile(folder, error);
  }
};
