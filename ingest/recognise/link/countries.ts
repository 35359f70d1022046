// Words that tell where a company is at home: "Finnish" → FI. Countries, their adjectives and people, and cities that stand for them.

const TABLE = `
US: American Americans America U.S. US United_States U.S.-based Californian California Seattle Silicon_Valley San_Francisco New_York Texas Texan Boston Chicago Cupertino Redmond Menlo_Park Mountain_View Palo_Alto San_Jose Austin Los_Angeles Armonk Santa_Clara San_Diego Massachusetts
CA: Canadian Canadians Canada Toronto Ottawa Waterloo Vancouver Montreal
MX: Mexican Mexicans Mexico
BR: Brazilian Brazilians Brazil Sao_Paulo
AR: Argentine Argentinian Argentina Buenos_Aires
GB: British Britons Britain UK U.K. English England Scottish Scotland Welsh London Cambridge Cheshire Manchester
IE: Irish Ireland Dublin
FR: French France Paris Parisian
DE: German Germans Germany Berlin Munich Walldorf Wolfsburg Hamburg Stuttgart
NL: Dutch Netherlands Amsterdam Eindhoven Veldhoven
BE: Belgian Belgians Belgium Brussels Leuven
LU: Luxembourg
CH: Swiss Switzerland Zurich Geneva
AT: Austrian Austrians Austria Vienna
IT: Italian Italians Italy Milan Turin Rome
ES: Spanish Spaniards Spain Madrid Barcelona
PT: Portuguese Portugal Lisbon
SE: Swedish Swedes Sweden Stockholm Gothenburg
NO: Norwegian Norwegians Norway Oslo
DK: Danish Danes Denmark Copenhagen
FI: Finnish Finns Finland Helsinki Espoo
EE: Estonian Estonia Tallinn
PL: Polish Poles Poland Warsaw
CZ: Czech Prague
HU: Hungarian Hungary Budapest
UA: Ukrainian Ukraine Kyiv
RU: Russian Russians Russia Moscow
TR: Turkish Turkey Istanbul
GR: Greek Greece Athens
IL: Israeli Israelis Israel Tel_Aviv
SA: Saudi Saudis Saudi_Arabia Riyadh
AE: Emirati UAE Dubai Abu_Dhabi
IN: Indian Indians India Mumbai Bangalore Bengaluru Delhi New_Delhi
CN: Chinese China Beijing Shanghai Shenzhen Hangzhou
HK: Hong_Kong
TW: Taiwanese Taiwan Taipei Hsinchu
JP: Japanese Japan Tokyo Osaka Kyoto
KR: Korean Koreans Korea South_Korean South_Koreans South_Korea Seoul Suwon
SG: Singaporean Singapore
ID: Indonesian Indonesia Jakarta
MY: Malaysian Malaysia
TH: Thai Thailand
VN: Vietnamese Vietnam
PH: Philippine Filipino Philippines
AU: Australian Australians Australia Sydney Melbourne
NZ: New_Zealand
ZA: South_African South_Africa
NG: Nigerian Nigeria Lagos
KE: Kenyan Kenya Nairobi
EG: Egyptian Egypt Cairo
`;

const COUNTRIES = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ');
      return names.split(' ').map((name): [string, string] => [name.replaceAll('_', ' '), code]);
    }),
);

/** The country that the word at `index` names, alone or with the next ("South Korean"), with the number of tokens it takes. */
export const countryAt = (words: readonly string[], index: number): { readonly code: string; readonly length: number } | undefined => {
  const two = COUNTRIES.get(`${words[index] ?? ''} ${words[index + 1] ?? ''}`);
  if (two !== undefined) return { code: two, length: 2 };
  const one = COUNTRIES.get(words[index] ?? '');
  return one === undefined ? undefined : { code: one, length: 1 };
};

/** Towns that stand for their country's companies less often than for those that sit there. */
const TOWNS = 'sunnyvale rochester nuremberg mannheim milwaukee dearborn bentonville dallas philadelphia bonn dresden newbury'.split(' ');
const PLACES = new Set([...[...COUNTRIES.keys()].map((name) => name.toLowerCase()), ...TOWNS]);
/** Whether a name is that of a country, of its people or of a town, however it is written ("ESPOO"). */
export const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase());

// Towns that by themselves stand for one company in the news.
const SEATS = new Map(
  Object.entries({
    Redmond: ['Microsoft'],
    Cupertino: ['Apple'],
    'Mountain View': ['Google', 'Alphabet'],
    'Menlo Park': ['Facebook', 'Meta', 'Meta Platforms'],
    Seattle: ['Amazon', 'Amazon.com'],
    Armonk: ['IBM'],
    'Santa Clara': ['Intel', 'Nvidia', 'Intel Corp.'],
    'San Diego': ['Qualcomm'],
    Espoo: ['Nokia'],
    Stockholm: ['Ericsson', 'Spotify', 'Klarna'],
    Waterloo: ['BlackBerry'],
    Eindhoven: ['Philips', 'NXP', 'Signify'],
    Veldhoven: ['ASML'],
    Walldorf: ['SAP'],
    Munich: ['Siemens', 'BMW', 'Infineon'],
    Wolfsburg: ['Volkswagen'],
    Shenzhen: ['Huawei', 'Tencent', 'ZTE', 'BYD', 'DJI'],
    Hangzhou: ['Alibaba'],
    Hsinchu: ['TSMC', 'MediaTek'],
    Suwon: ['Samsung', 'Samsung Electronics'],
  }).map(([town, companies]): [string, ReadonlySet<string>] => [town, new Set(companies)]),
);

/** The town that the words at `index` name, if it is the known seat of a company. */
export const townAt = (words: readonly string[], index: number): string | undefined =>
  [`${words[index] ?? ''} ${words[index + 1] ?? ''}`, words[index] ?? ''].find((town) => SEATS.has(town));
export const sitsIn = (company: string, town: string): boolean => SEATS.get(town)?.has(company) ?? false;
export const SEAT_TOWNS: readonly string[] = [...SEATS.keys()];

const PEOPLE =
  /^(?:Americans|Canadians|Britons|Germans|Swedes|Norwegians|Danes|Finns|Koreans|Israelis|Belgians|Austrians|Italians|Spaniards|Brazilians|Russians|Indians|Australians|Chinese|Japanese|Taiwanese|French|Dutch|Swiss|British)$/;

/** Whether the word can stand for a company of that country by itself: "the Koreans", "the Taiwanese". */
export const isPeople = (word: string): boolean => PEOPLE.test(word);
