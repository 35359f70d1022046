import { describe, expect, it } from 'vitest';
import { isNoiseLine as isNoise, measureLine } from '../../ingest/read/html/classify/measure-line.ts';

const isNoiseLine = (text: string): boolean => isNoise(measureLine(text));

describe('isNoiseLine', () => {
  it.each([
    'Read more: Orbiq buys a maker of grippers',
    'Also read',
    'WATCH | The arm in action:',
    'Lesen Sie auch: Der Krieg der Schließfächer',
    'Mehr zum Thema',
    'Lire aussi',
    'Te puede interesar: La guerra de las taquillas',
    'Sign up for our newsletter',
    "Get the day's best stories delivered to your inbox.",
    'Subscribe now',
    'Already a subscriber? Log in',
    'Follow Baltic Courier on Google News',
    'We may earn a commission when you buy through links on our site.',
    'Join the conversation',
    'Share this article',
    'Jetzt abonnieren',
    'Story continues below advertisement',
    'Anzeige',
    'This website uses cookies to improve your experience.',
    'This report does not constitute investment advice.',
    'Published May 07, 2025 • Last updated 21 hours ago • 4 minute read',
    'Stand: 10:49 Uhr Lesedauer: 5 Minuten',
    '3. Mai 2024, 17:47',
    '© 2024 Baltic Courier',
    'Foto: Ann Lee',
    'The hall in Tampere. Photo: Ann Lee/Reuters',
    'Lockers in the snow (Ann Lee/Getty Images)',
    'By Ann Lee and Bo Chen, Berlin',
    'Additional reporting by Mari Tamm',
    '(Quelle: APA/dpa)',
    'Sign up for the weekly letter of the Herald and subscribe to it now, with a month that costs nothing at all.',
    'The Herald may earn a commission from purchases made through links in the list, which was independently chosen.',
    'Please accept all cookies of the partners of the Herald to see the map of the harbour in full.',
    'publié le 3 février 2024 à 17h45',
    '3 февраля 2024, 17:47',
  ])('finds %s', (line) => {
    expect(isNoiseLine(line)).toBe(true);
  });

  it.each([
    'Spotify will take a tenth of Tencent Music by subscribing to new shares.',
    'Getty Images has sued Stability AI over the use of its pictures.',
    'The agency has a licence deal with Shutterstock.',
    'Reuters could not reach either company for comment.',
    'Read AI has raised 21 million dollars from Goodwater Capital.',
    'By contrast, Nokia keeps its patents.',
    'By 2025 Nokia and HMD will have made a hundred million phones.',
    'Sign in with Apple comes to the browser of Opera, the two companies said.',
    'Register.com was sold to Web.com in 2010.',
    'The newsletter company Substack has bought Letter, a site for debates.',
    'Watch maker Fossil is to use chips from Qualcomm.',
    'Copyright questions remain after the settlement of Google and Oracle.',
    'Mehr als 20 Firmen aus Finnland wollen sich beteiligen, darunter Nokia.',
    'The deal was signed on 5 July 2017 in Helsinki.',
    'Video game maker Ubisoft and Tencent found a joint company.',
    'Share prices of both firms rose.',
    'Subscribers get unlimited access to the archive of the Herald under the deal, which runs for three years.',
    'Orbiq will have to change the privacy policy of its app after the settlement with the regulator in Mirre.',
    'Readers must create an account to read the reviews of Quillet, which has sold its paywall to Yonder.',
    '“You subscribe to read your own street’s news,” said Bo Chen, who edits the paper that Yonder has bought.',
    'The thief took personenbezogene Daten of two million customers, as the operator Kuller said on Friday.',
    'More than 17 companies from Europe have joined the alliance.',
  ])('leaves %s', (line) => {
    expect(isNoiseLine(line)).toBe(false);
  });
});
