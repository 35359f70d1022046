// Copies the address of what is in the editor.
import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { addressOf, readAddress } from '../pages/address.ts';

const SAID_MS = 2000;

export const ShareButton = () => {
  const [said, setSaid] = useState(false);
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({ queryEditor, variableEditor }));
  const copy = async (): Promise<void> => {
    const address = addressOf({
      query: queryEditor?.getValue(),
      variables: variableEditor?.getValue(),
      view: readAddress(location.search).view,
    });
    await navigator.clipboard.writeText(`${location.origin}${address}`);
    setSaid(true);
    setTimeout(() => setSaid(false), SAID_MS);
  };
  return (
    <button type="button" className="plain-button" onClick={copy}>
      <span aria-live="polite">{said ? 'Copied' : 'Copy link'}</span>
    </button>
  );
};
