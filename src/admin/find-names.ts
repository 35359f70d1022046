// A name, an entity's id or a name key, as typed → the name key that it means. One that means nothing, or two things, is an error that says what there is.
import { keysInUse, keysOfArticles } from '../../queries/keys-in-use.ts';
import { search } from '../../queries/search.ts';
import { AppError } from '../../schema/app-error.ts';
import type { Run } from '../../schema/graph.ts';
import { nameKey } from '../../schema/name-key.ts';
import { ENTITY_KINDS, type EntityKind } from '../../schema/ontology.ts';

const SHOWN = 5;

const refuse = (code: 'NOT_FOUND' | 'BAD_USAGE', message: string, hint: string): AppError =>
  new AppError({ code, stage: 'arguments', message, hint });

/** `company:Mercury Bank` is written with its kind; it may mean what no article names yet. */
const asKey = (typed: string): string | undefined => {
  const [, kind = '', name = ''] = /^([a-z]+):(.+)$/.exec(typed) ?? [];
  const known = ENTITY_KINDS.find((one) => one.toLowerCase() === kind);
  return known && nameKey(known, name.replaceAll('-', ' '));
};

const keysOf = (name: string): readonly string[] => ENTITY_KINDS.map((kind: EntityKind) => nameKey(kind, name));

const listed = (keys: readonly string[]): string =>
  keys.length > SHOWN ? `${keys.slice(0, SHOWN).join(', ')} and ${keys.length - SHOWN} more` : keys.join(', ');

const unknownName = async (read: Run, typed: string): Promise<AppError> => {
  const near = (await search(read, { text: typed, kinds: null, first: SHOWN })).map(({ entity }) => entity.id);
  const like = near.length > 0 ? `There is ${listed(near)}. ` : '';
  return refuse(
    'NOT_FOUND',
    `No article names “${typed}”.`,
    `${like}Write the kind before it (${nameKey('COMPANY', typed)}) to mean a name that is still to come.`,
  );
};

/** What a name can mean, of what is in use. */
type Meaning = { readonly typed: string; readonly keys: readonly string[] };

const meaningOf = async (read: Run, typed: string): Promise<Meaning> => {
  const key = asKey(typed);
  if (key) return { typed, keys: [key] };
  const keys = (await keysInUse(read, keysOf(typed))).map((found) => found.key);
  if (keys.length === 0) throw await unknownName(read, typed);
  return { typed, keys };
};

const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));

const onlyOne = ({ typed, keys }: Meaning): string => {
  const [key, another] = keys;
  if (key !== undefined && another === undefined) return key;
  throw refuse('BAD_USAGE', `“${typed}” names ${keys.length} things: ${listed(keys)}.`, 'Write which one you mean.');
};

/** Where both names can be of several kinds, the one kind that they share. */
const ofOneKind = (a: Meaning, b: Meaning): readonly [string, string] => {
  const within = ({ typed, keys }: Meaning, others: Meaning): Meaning => {
    const shared = keys.filter((key) => others.keys.some((other) => kindOf(other) === kindOf(key)));
    return { typed, keys: shared.length > 0 ? shared : keys };
  };
  return [onlyOne(within(a, b)), onlyOne(within(b, a))];
};

/** Two names that are the same, or different, everywhere. Throws NOT_FOUND and BAD_USAGE. */
export const findNames = async (read: Run, a: string, b: string): Promise<readonly [string, string]> => {
  const keys = ofOneKind(await meaningOf(read, a), await meaningOf(read, b));
  const [one, other] = keys;
  if (one === other)
    throw refuse(
      'BAD_USAGE',
      `“${a}” and “${b}” are one name (${one}).`,
      'Name articles (--in, or `articles` in the API) to say that they mean another thing by it.',
    );
  if (kindOf(one) !== kindOf(other))
    throw refuse(
      'BAD_USAGE',
      `${one} and ${other} are of two kinds and never one.`,
      'Name articles (--in, or `articles` in the API) to say that they mean the other.',
    );
  return keys;
};

/** A name that some articles use, and what they mean by it. Throws NOT_FOUND and BAD_USAGE. */
export const findMove = async (
  read: Run,
  { from, to, articles }: { readonly from: string; readonly to: string; readonly articles: readonly string[] },
): Promise<readonly [string, string]> => {
  const used = await keysOfArticles(read, articles);
  const asked = asKey(from);
  const keys = asked ? [asked] : keysOf(from).filter((key) => used.includes(key));
  const where = articles.length === 1 ? `The article ${articles[0]} does` : 'The articles do';
  if (!keys.some((key) => used.includes(key))) throw refuse('NOT_FOUND', `${where} not name “${from}”.`, `It names ${listed(used)}.`);
  const names = ofOneKind({ typed: from, keys }, await meaningOf(read, to));
  if (names[0] === names[1])
    throw refuse('BAD_USAGE', `“${from}” and “${to}” are one name (${names[0]}).`, 'Write what the article means.');
  return names;
};
