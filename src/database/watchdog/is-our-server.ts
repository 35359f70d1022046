// Whether a process id, read from a file and perhaps given to another program since, is the server of this data folder.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { DataFolder } from '../embedded/data-folder.ts';
import { ENTRY_POINT, homeArgument } from '../embedded/server-command.ts';

const ask = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 });

/** Arguments each ended by NUL where the system keeps them apart; empty for a process that is gone. */
const commandLine = (pid: number): string => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform !== 'win32') return ask('ps', ['-ww', '-o', 'command=', '-p', `${pid}`]);
    return ask('powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`]);
  } catch {
    return '';
  }
};

export const isOurServer = (pid: number, folder: DataFolder): boolean => {
  const line = commandLine(pid);
  const end = line.indexOf(homeArgument(folder)) + homeArgument(folder).length;
  return line.includes(ENTRY_POINT) && line.includes(homeArgument(folder)) && /^(\0|\s|"|$)/.test(line.slice(end));
};
