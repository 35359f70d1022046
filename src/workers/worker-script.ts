// Where a worker's script is: beside its caller in the build, and in the build too when its caller runs from source (Node 20 runs no TypeScript).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../schema/app-error.ts';

/** `workerScript('read-worker')` → the built script of that name in this folder. Throws INTERNAL when it was not built. */
export const workerScript = (name: string, here: string = import.meta.url): URL => {
  const script = new URL(here.endsWith('.ts') ? `../../dist/src/workers/${name}.js` : `./${name}.js`, here);
  if (existsSync(fileURLToPath(script))) return script;
  throw new AppError({ code: 'INTERNAL', stage: 'read', message: `${fileURLToPath(script)} is missing.`, hint: 'Run `npm run build`.' });
};
