// Where well-known companies are at home, as the adjective by which articles call them ("the Korean group"), and towns that stand for one.

const HOMES: Readonly<Record<string, string>> = {
  finnish: 'nokia supercell rovio hmd',
  swedish: 'ericsson spotify volvo electrolux klarna ikea zound',
  korean: 'samsung lg hynix hyundai kia naver kakao',
  japanese:
    'sony toshiba sharp panasonic canon nikon honda toyota softbank rakuten renesas nintendo hitachi fujitsu nec nissan olympus ricoh kddi',
  chinese: 'xiaomi huawei lenovo oppo vivo alibaba tencent baidu hisense tcl zte bytedance jd.com midea haier smic didi oneplus',
  taiwanese: 'htc foxconn hon tsmc mediatek acer asus pegatron quanta compal umc wistron',
  german: 'siemens sap bmw daimler volkswagen bosch infineon mercedes audi porsche adidas leica telekom',
  british: 'arm vodafone bt dyson deepmind sky bullitt imagination',
  french: 'orange renault vivendi ubisoft peugeot deezer valeo dassault',
  dutch: 'philips asml nxp tomtom',
  swiss: 'stmicroelectronics logitech swatch',
  indian: 'reliance tata infosys flipkart airtel paytm ola wipro micromax',
  israeli: 'mobileye waze wix',
  russian: 'yandex mail.ru kaspersky',
  canadian: 'blackberry shopify nortel bombardier opentext',
  spanish: 'telefónica telefonica santander bbva inditex repsol',
  italian: 'fiat eni enel pirelli luxottica leonardo',
  brazilian: 'embraer vale petrobras nubank',
  norwegian: 'opera telenor equinor',
  danish: 'maersk lego bang gn carlsberg',
  austrian: 'ams ktm red',
  turkish: 'beko arçelik turkcell vestel',
  belgian: 'umicore imec proximus',
  australian: 'atlassian canva telstra',
  american:
    'apple google microsoft amazon facebook meta ibm intel qualcomm nvidia amd oracle cisco dell hp tesla ford uber lyft netflix disney comcast verizon twitter salesforce adobe ebay paypal micron broadcom motorola kodak bose ge walmart starbucks',
};
const TOWNS: Readonly<Record<string, string>> = {
  redmond: 'microsoft',
  cupertino: 'apple',
  'mountain view': 'google',
  'menlo park': 'facebook',
  'big blue': 'ibm',
  espoo: 'nokia',
  armonk: 'ibm',
  'santa clara': 'intel',
};

export const homeOf = (name: string): string | undefined => {
  const first = name.toLowerCase().split(/\s+/)[0] ?? '';
  return Object.keys(HOMES).find((home) => HOMES[home]?.split(' ').includes(first));
};
/** "Redmond" → "microsoft". */
export const companyOfTown = (town: string): string | undefined => TOWNS[town.toLowerCase()];

const ADJECTIVES: Readonly<Record<string, string>> = {
  finland: 'finnish',
  sweden: 'swedish',
  korea: 'korean',
  japan: 'japanese',
  china: 'chinese',
  taiwan: 'taiwanese',
  germany: 'german',
  britain: 'british',
  uk: 'british',
  england: 'british',
  france: 'french',
  netherlands: 'dutch',
  switzerland: 'swiss',
  india: 'indian',
  israel: 'israeli',
  russia: 'russian',
  canada: 'canadian',
  italy: 'italian',
  spain: 'spanish',
  norway: 'norwegian',
  brazil: 'brazilian',
  austria: 'austrian',
  turkey: 'turkish',
  belgium: 'belgian',
  australia: 'australian',
  denmark: 'danish',
  america: 'american',
  'united states': 'american',
  'u.s.': 'american',
  us: 'american',
};
/** "South Korea" → "korean"; what is no country stays as it is. */
export const toNationality = (word: string): string => ADJECTIVES[word.toLowerCase().replace(/^south /, '')] ?? word.toLowerCase();

/** A people that stands for the company which is at home there: "the Koreans". */
export const PEOPLES: Readonly<Record<string, string>> = {
  koreans: 'korean',
  swedes: 'swedish',
  finns: 'finnish',
  americans: 'american',
  germans: 'german',
  israelis: 'israeli',
  italians: 'italian',
  indians: 'indian',
  canadians: 'canadian',
  taiwanese: 'taiwanese',
  chinese: 'chinese',
  japanese: 'japanese',
  british: 'british',
  french: 'french',
  dutch: 'dutch',
  swiss: 'swiss',
  danes: 'danish',
  spaniards: 'spanish',
  brazilians: 'brazilian',
  austrians: 'austrian',
  australians: 'australian',
  belgians: 'belgian',
  turks: 'turkish',
  russians: 'russian',
  norwegians: 'norwegian',
  finnish: 'finnish',
  swedish: 'swedish',
};
