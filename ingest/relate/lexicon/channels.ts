// Well-known places where others' goods are met: assistants and hubs that services join, wallets, shops and carriers. Lists only help: most rules do without.

const anyOf = (names: string): RegExp => new RegExp(`^(?:the )?(?:${names})$`, 'i');

/** Assistants, messengers, dashboards, headsets and homes that take in what others make: they are the platform. */
const HUBS = anyOf(
  [
    "(?:amazon )?(?:alexa|echo)(?:'s)?(?: dot| show| spot)?|(?:google )?assistant|google home|google nest|nest hub|siri|siri ?kit|bixby|cortana|ifttt|zapier|homekit|apple homekit|smartthings|samsung smartthings|wink|home assistant|matter",
    '(?:facebook )?messenger|slack|hipchat|microsoft teams|telegram(?: messenger)?|kik|imessage|wechat|line messenger|viber|whatsapp|discord|skype|facebook live|periscope|google inbox',
    'carplay|apple carplay|android auto|(?:the )?(?:oculus )?(?:rift|quest|go)|(?:samsung )?gear vr|(?:htc )?vive|hololens|playstation vr|apple vision pro|vision pro',
    '(?:google )?chromecast(?: audio)?|sonos|sonos one|homepod|apple health|google fit|healthkit',
  ].join('|'),
);

/** How one pays: what a shop or an app takes in. */
const WALLETS = anyOf(
  '(?:apple|android|google|samsung|amazon|shop|chase|walmart|lg|garmin|fitbit) pay|alipay|wechat pay|paypal|venmo|paytm|m-pesa|klarna|affirm|afterpay|masterpass|visa checkout|apple pay later|zelle|cash app|bitcoin|ethereum|dogecoin|litecoin|tether|gpay|phonepe|swish|ideal|bitpay|google wallet|apple wallet',
);

/** Who sells over the counter, in a shop of its own or online. */
const RETAILERS =
  "amazon|apple store|argos|asda|aldi|b&h|barnes & noble|bed bath & beyond|best buy|boots|brookstone|bloomingdale's|carphone warehouse|carrefour|costco|croma|currys|currys pc world|cvs|dick's sporting goods|dixons|dixons carphone|elkjøp|flipkart|fnac|gamestop|games? stop|harrods|harvey norman|home depot|the home depot|jb hi-fi|jd\\.com|john lewis|kohl(?:'s)?|kroger|lazada|lidl|lowe(?:'s)?|macy's|maplin|mediamarkt|media markt|meijer|morrisons|myntra|neiman marcus|newegg|nordstrom|ocado|office depot|officeworks|otto|qvc|radioshack|rei|rite aid|sainsbury's|saks|sam's club|saturn|selfridges|sephora|shopee|smyths|snapdeal|staples|suning|target|tesco|tmall|toys r us|toys “?r”? us|ulta|uniqlo|urban outfitters|waitrose|walgreens|wal-?mart|wayfair|whole foods|zalando|7-eleven";
/** Who sells phones and plans. */
const CARRIERS =
  '3|three|airtel|bharti airtel|at&t|bell canada|bouygues|boost mobile|china mobile|china telecom|china unicom|cricket|deutsche telekom|dna|du|ee|elisa|etisalat|globe telecom|kddi|kpn|kt|lg uplus|metropcs|movistar|mtn|ntt docomo|docomo|o2|optus|orange|proximus|rakuten mobile|reliance jio|jio|rogers|safaricom|singtel|sk telecom|softbank|sprint|starhub|swisscom|t-mobile(?: us)?|tele2|telefónica|telefonica|telenor|telia|telstra|telus|tim|telecom italia|turkcell|us cellular|verizon(?: wireless)?|virgin mobile|vodafone';
const SHOPS = anyOf(`(?:${RETAILERS}|${CARRIERS})(?:\\.com)?(?: (?:india|uk|us|china|japan|germany|france|canada|europe|australia))?`);

const straight = (name: string): string => name.replaceAll('’', "'");
export const isHub = (name: string): boolean => HUBS.test(straight(name));
export const isWallet = (name: string): boolean => WALLETS.test(straight(name));
export const isShop = (name: string): boolean => SHOPS.test(straight(name));

/** What anyone may use without asking: running on Android, speaking SMS, storing in PostgreSQL need no agreement. */
export const OPEN_SYSTEM =
  /^(?:android(?: (?:tv|wear|phones?))?|ios(?: ?\d+)?|iphones?(?: .*)?|ipads?(?: .*)?|windows(?: .*)?|mac|macs|macbooks?(?: .*)?|macos|os x|linux|ubuntu|chrome(?: ?os)?|firefox|safari|tvos|watchos(?: \d)?|apple tv(?: apps)?|apple watch|playstation(?: (?:\d|vr|vita|network|store|app).*)?|ps4|xbox(?: .*)?|nintendo switch|steam|web|usb-?c|bluetooth|app store|google play|i?os app store|play store|kubernetes|openstack|postgresql|mysql|hadoop|apache spark|node\.js|react native|html5|webrtc|webvr|sms|mms|rcs|ocr|emv|nfc|qr codes?|rss|email|pdfs?|emojis?|gifs?|online|kickstarter|indiegogo|product hunt)$/i;
