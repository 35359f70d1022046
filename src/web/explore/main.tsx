// The way in: reads the saved questions from the page, and puts GraphiQL with its pictures where the page says "one moment".
import { createRoot } from 'react-dom/client';
import { Explore } from './explore.tsx';
import { readQuestions, readWorkers } from './page-data.ts';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explore.css';

const workers = readWorkers();

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: unknown, label: string): Worker => new Worker(workers[label] ?? workers.editor ?? '', { type: 'module' }),
  },
});

const place = document.getElementById('explore');
if (place) createRoot(place).render(<Explore questions={readQuestions()} />);
