// The saved questions in plain words, at the side of the editor.
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { useExplore } from './explore-context.ts';
import { useOpenQuestion } from './use-open-question.ts';

const Icon = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 4V16h-2A1.5 1.5 0 0 1 4 14.5z" />
    <path d="M9.8 8.4a2.2 2.2 0 1 1 2.9 2.1c-.5.2-.7.5-.7 1M12 13.4v.1" />
  </svg>
);

const QuestionsPanel = () => {
  const { questions } = useExplore();
  const open = useOpenQuestion();
  const current = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <section className="questions" aria-label="Questions">
      <h2>Questions</h2>
      <p className="faint">Each opens in a tab. Change the variables, and ask about others.</p>
      <ul>
        {questions.map(({ question, document, variables }) => (
          <li key={document}>
            <button type="button" aria-current={document === current} onClick={() => open({ query: document, variables })}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const QUESTIONS_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: Icon, content: QuestionsPanel };
