// The command line of the server. What is long (the class path) goes into an argument file; what tells our server from another stays visible.
import { delimiter, dirname } from 'node:path';
import type { DataFolder } from './data-folder.ts';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'];

/** Backslashes and quotes are escaped, as Java's argument files want it. */
const quoted = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** The heap is set here alone: on this path the server ignores the heap settings of its conf file. */
export const serverArgFile = (classPath: readonly string[], heapMegabytes: number): string =>
  [
    `-Xms${Math.min(128, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    quoted(classPath.join(delimiter)),
    '',
  ].join('\n');

export const ENTRY_POINT = 'org.neo4j.server.CommunityEntryPoint';

export const homeArgument = ({ home }: DataFolder): string => `--home-dir=${home}`;

export const serverArguments = (folder: DataFolder): string[] => [
  `@${folder.argFile}`,
  ENTRY_POINT,
  homeArgument(folder),
  `--config-dir=${dirname(folder.conf)}`,
  '--console-mode',
];
