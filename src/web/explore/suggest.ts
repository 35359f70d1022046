// Names for what is typed into the search box, from the API. Without this script the box searches all the same.
import * as z from 'zod/mini';

const Answer = z.object({
  data: z.object({ search: z.array(z.object({ entity: z.object({ id: z.string(), name: z.string(), kind: z.string() }) })) }),
});
type Hit = z.infer<typeof Answer>['data']['search'][number]['entity'];

const QUERY = 'query Suggest($text: String!) { search(text: $text, first: 8) { entity { id name kind } } }';
/** Typing pauses for so long between words. */
const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

const ask = async (text: string, signal: AbortSignal): Promise<readonly Hit[]> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text } }),
    signal,
  });
  return Answer.parse(await response.json()).data.search.map(({ entity }) => entity);
};

const optionOf = ({ name, kind }: Hit): HTMLOptionElement => {
  const option = document.createElement('option');
  option.value = name;
  option.label = kind.toLowerCase();
  return option;
};

const suggestFor = (input: HTMLInputElement): void => {
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  input.after(list);
  input.setAttribute('list', list.id);
  let hits: readonly Hit[] = [];
  let waiting = 0;
  let ended = new AbortController();

  const look = async (text: string): Promise<void> => {
    try {
      hits = await ask(text, ended.signal);
      list.replaceChildren(...hits.map(optionOf));
    } catch {
      // The box searches without suggestions.
    }
  };

  /** Two things of one name are for the search page to show. */
  const meantHit = (): Hit | undefined => {
    const [meant, another] = hits.filter(({ name }) => name === input.value);
    return another ? undefined : meant;
  };

  input.addEventListener('input', () => {
    const text = input.value.trim();
    clearTimeout(waiting);
    ended.abort();
    ended = new AbortController();
    if (text.length >= LEAST_LETTERS && !meantHit()) waiting = window.setTimeout(() => void look(text), PAUSE_MS);
  });

  input.form?.addEventListener('submit', (event) => {
    const meant = meantHit();
    if (!meant) return;
    event.preventDefault();
    location.assign(`/entities/${encodeURIComponent(meant.id)}`);
  });
};

const input = document.querySelector<HTMLInputElement>('header.site input[name="q"]');
if (input) suggestFor(input);
