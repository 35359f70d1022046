// A sentence with what stands around it, and where it was read.
import { dateInWords, inWords } from '../../pages/phrases.ts';
import { sourceInWords } from '../../pages/source-words.ts';
import type { Said } from '../evidence.ts';

/** An article says what its address is: one that leads anywhere but to the web is no link. */
const isWeb = (address: string | null): address is string => address !== null && /^https?:\/\//i.test(address);

export const Quote = ({ said: { id, status, modality, passage, source, article } }: { readonly said: Said }) => (
  <figure className="quote">
    <blockquote>
      {passage.before} <mark>{passage.quote}</mark> {passage.after}
    </blockquote>
    <figcaption>
      <strong>{article.publisher?.name ?? 'Unknown publisher'}</strong>
      {article.publishedOn && `, ${dateInWords(article.publishedOn)}`}:{' '}
      <a href={`/articles/${encodeURIComponent(article.id)}#${id}`}>{article.title || article.id}</a>
      {isWeb(article.url) && (
        <>
          {' · '}
          <a href={article.url} rel="noreferrer nofollow" className="address">
            {article.url}
          </a>
        </>
      )}
      <br />
      <span className="faint">
        {inWords(status)}, {sourceInWords(source)}
        {modality !== 'CERTAIN' && `, ${inWords(modality)}`}
      </span>
    </figcaption>
  </figure>
);
