// What the press calls well-known companies without explaining: "the social network", "the search company", and the towns where they sit.

/** By trade: first words of names. */
const TRADES: Readonly<Record<string, string>> = {
  'social network site platform media': 'facebook twitter myspace linkedin snap vkontakte weibo',
  'microblogging short-message messaging': 'twitter weibo',
  'messaging messenger app': 'whatsapp telegram snap line viber kakao slack',
  'search engine internet web': 'google baidu yandex yahoo naver',
  'software operating office': 'microsoft oracle sap adobe salesforce vmware citrix symantec',
  'computer pc laptop server': 'hp dell lenovo acer asus ibm',
  'chip chipmaker semiconductor processor':
    'intel qualcomm nvidia amd broadcom mediatek infineon nxp stmicroelectronics texas micron arm tsmc',
  'foundry contract': 'tsmc globalfoundries umc smic',
  'contract assembler electronics': 'foxconn hon pegatron flextronics flex jabil wistron quanta compal',
  'memory chip': 'micron hynix sk kioxia toshiba',
  'online retailer e-commerce shopping marketplace': 'amazon ebay alibaba jd.com zalando rakuten flipkart',
  'cloud provider computing': 'amazon aws google microsoft salesforce',
  'streaming video service streamer': 'netflix hulu disney',
  'music streaming audio service': 'spotify deezer tidal soundcloud pandora rdio',
  'label record music': 'warner universal sony emi',
  'ride-hailing taxi car-hire transport': 'uber lyft didi grab ola bolt',
  'card network payment payments': 'visa mastercard american paypal square stripe adyen klarna',
  'retailer supermarket chain': 'walmart target tesco carrefour aldi lidl best mediamarkt argos',
  'carmaker automaker car motor vehicle':
    'tesla ford gm general toyota honda nissan hyundai kia volkswagen bmw daimler mercedes mercedes-benz audi porsche renault peugeot fiat volvo geely nio jaguar',
  'carrier operator telecoms telecom telco mobile phone wireless':
    'verizon at&t t-mobile sprint vodafone orange bt deutsche telefonica telefónica telia telenor kddi ntt softbank airtel jio o2 ee three',
  'network equipment telecoms gear maker vendor': 'ericsson nokia huawei cisco juniper zte alcatel-lucent',
  'phone handset smartphone maker phonemaker': 'nokia htc motorola blackberry xiaomi oppo vivo oneplus hmd huawei samsung zte',
  'cable broadcaster media entertainment': 'comcast disney viacom cbs nbcuniversal fox time warner sky bskyb itv bbc',
  'studio film films': 'disney paramount warner dreamworks universal lionsgate mgm pixar lucasfilm',
  'publisher games game': 'activision electronic ubisoft zynga take-two nintendo sega capcom rovio supercell king',
  'toy toymaker': 'mattel hasbro lego',
  'news agency publisher': 'axel associated reuters springer',
  'camera cameras optics lens': 'canon nikon leica zeiss hasselblad gopro olympus kodak',
  'aircraft planemaker aerospace': 'boeing airbus bombardier embraer',
  'airline carrier': 'lufthansa ryanair finnair delta united easyjet klm qantas emirates',
  'space rocket satellite launch': 'spacex oneweb arianespace eutelsat ses viasat blue rocket',
  'home-rental lodging': 'airbnb',
  'oil energy': 'shell bp exxon totalenergies total equinor',
  league: 'nfl nba uefa premier mlb nhl fifa',
  bank: 'goldman jpmorgan citigroup hsbc barclays ing deutsche',
};

/** By town, county or state: first words of names. */
const SEATS: Readonly<Record<string, string>> = {
  cupertino: 'apple',
  redmond: 'microsoft',
  'mountain view': 'google alphabet linkedin',
  'menlo park': 'facebook meta',
  'palo alto': 'vmware hp tesla palantir',
  'santa clara': 'intel nvidia',
  'san jose': 'cisco adobe ebay paypal',
  'san francisco': 'twitter salesforce uber airbnb lyft square stripe dropbox fitbit zynga slack docker okta pinterest',
  sunnyvale: 'yahoo amd linkedin',
  'los gatos': 'netflix',
  'redwood city': 'oracle',
  seattle: 'amazon starbucks boeing',
  armonk: 'ibm',
  'san diego': 'qualcomm',
  waterloo: 'blackberry research',
  ottawa: 'shopify',
  dallas: 'at&t texas',
  detroit: 'general gm ford',
  dearborn: 'ford',
  michigan: 'ford general gm',
  'round rock': 'dell',
  texas: 'dell at&t texas',
  austin: 'tesla dell',
  burbank: 'disney warner',
  philadelphia: 'comcast',
  bentonville: 'walmart',
  arkansas: 'walmart',
  minneapolis: 'target',
  pawtucket: 'hasbro',
  'el segundo': 'mattel',
  rochester: 'kodak xerox eastman',
  'north carolina': 'red epic',
  espoo: 'nokia rovio hmd',
  helsinki: 'supercell nokia',
  stockholm: 'ericsson spotify klarna',
  gothenburg: 'volvo',
  munich: 'siemens bmw infineon',
  stuttgart: 'daimler bosch porsche mercedes mercedes-benz',
  wolfsburg: 'volkswagen',
  walldorf: 'sap',
  wetzlar: 'leica',
  bonn: 'deutsche telekom',
  berlin: 'zalando soundcloud delivery n26 axel',
  eindhoven: 'philips nxp signify',
  veldhoven: 'asml',
  amsterdam: 'tomtom adyen booking',
  cambridge: 'arm raspberry darktrace',
  hertfordshire: 'imagination ocado',
  newbury: 'vodafone',
  paris: 'orange vivendi ubisoft deezer criteo renault',
  suwon: 'samsung',
  osaka: 'sharp panasonic',
  kyoto: 'nintendo kyocera',
  shenzhen: 'huawei tencent zte byd dji oneplus',
  hangzhou: 'alibaba geely',
  beijing: 'xiaomi baidu didi lenovo bytedance jd.com',
  hsinchu: 'tsmc mediatek umc',
  taipei: 'asus foxconn hon',
  bangalore: 'flipkart infosys ola wipro',
};

const firstWord = (name: string): string => name.toLowerCase().split(/\s+/)[0] ?? '';
const has = (names: string | undefined, first: string): boolean => names?.split(' ').includes(first) ?? false;

/** Words that need no telling of the company. */
export const tradesOf = (name: string): readonly string[] =>
  Object.keys(TRADES)
    .filter((trade) => has(TRADES[trade], firstWord(name)))
    .flatMap((trade) => trade.split(' '));

export const sitsIn = (name: string, town: string): boolean => has(SEATS[town.toLowerCase()], firstWord(name));
