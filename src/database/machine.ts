// What the embedded server needs to know of the machine it runs on. Read once and passed in, so that tests can take Java away.
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

export type Machine = {
  readonly platform: NodeJS.Platform;
  /** For finding programs and for the child processes (PATH, proxies); settings of ours are in Config. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly tempFolder: string;
  /** Folders that hold Java installations, one a sub-folder. */
  readonly javaFolders: readonly string[];
  /** Folders that may hold `mvn`, besides those of PATH. */
  readonly mavenFolders: readonly string[];
  /** Prints the home of the default Java on macOS; absent elsewhere. */
  readonly javaHomeProgram?: string;
};

const windowsJavaFolders = (env: Machine['env']): string[] =>
  ['Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto'].map((name) => join(env.ProgramFiles ?? 'C:\\Program Files', name));

export const thisMachine = (): Machine => {
  const { platform, env } = process;
  const homeFolder = homedir();
  const sdkman = join(homeFolder, '.sdkman', 'candidates');
  return {
    platform,
    env,
    homeFolder,
    tempFolder: tmpdir(),
    javaFolders:
      platform === 'win32'
        ? windowsJavaFolders(env)
        : ['/usr/lib/jvm', '/usr/java', '/opt/java', '/Library/Java/JavaVirtualMachines', join(homeFolder, '.jdks'), join(sdkman, 'java')],
    mavenFolders: ['/usr/share/maven/bin', '/opt/homebrew/bin', '/usr/local/bin', join(sdkman, 'maven', 'current', 'bin')],
    ...(platform === 'darwin' ? { javaHomeProgram: '/usr/libexec/java_home' } : {}),
  };
};
