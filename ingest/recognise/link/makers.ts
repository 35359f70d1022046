// Products that are as well known as their makers, for "the iPhone maker" and "the Snapchat owner", and to tell a company's own goods from others'.

/** Maker, as it is named now or was before: its products. */
const PRODUCTS: readonly (readonly [makers: string, products: string])[] = [
  [
    'Apple',
    'iPhone|iPad|iPod|Mac|MacBook|iMac|iOS|macOS|OS X|Siri|HomeKit|HealthKit|ResearchKit|CarPlay|iCloud|iTunes|iMessage|FaceTime|Live Photos|AirPods|AirPlay|HomePod|App Store|iOS App Store|Mac App Store|Safari|Beats|watchOS|tvOS|Face ID|Touch ID',
  ],
  [
    'Google|Alphabet',
    'Android|Sheets|Docs|App Engine|BigQuery|Cloud Datastore|Google Cloud|Chrome|Chromecast|YouTube|Gmail|Hangouts|Street View|Nest|Waze|Pixel|Daydream|Waymo|DeepMind|Fitbit|TensorFlow|Wear OS|Gemini',
  ],
  ['Alphabet', 'Google'],
  [
    'Microsoft',
    'Windows|Xbox|LinkedIn|Office|Azure|Skype|Cortana|Bing|Outlook|Outlook.com|Office Online|HoloLens|OneDrive|OneNote|Teams|Surface|Minecraft|GitHub|SharePoint|Hololens|Hyperlapse|Dynamics|Power BI|Yammer|Visual Studio|Excel|PowerPoint|Wunderlist|.NET|Win32|Copilot',
  ],
  ['Samsung|Samsung Electronics', 'Galaxy|Bixby|SmartThings|Exynos|Tizen|Gear VR'],
  ['Amazon', 'Kindle|Alexa|Twitch|Echo|AWS|Amazon Web Services|Fire TV|Fire|Prime|Prime Video|Prime Now|Audible|Ring|Eero|Zappos'],
  ['AWS|Amazon Web Services|Amazon', 'Lambda|Greengrass|Redshift|DynamoDB|SageMaker|Bedrock'],
  ['Meta|Meta Platforms', 'Facebook|Instagram|WhatsApp|Oculus|Messenger'],
  ['Facebook', 'Instagram|Instant Articles|WhatsApp|Oculus|Messenger|Internet.org|F8'],
  ['Snap|Snapchat', 'Snapchat|Spectacles|Bitmoji|Bitmojis|Bitstrips'],
  ['Sony', 'PlayStation|Xperia|Bravia'],
  ['Nintendo', 'Switch|Wii|Pokémon|Super Mario|Mario Kart|Zelda|Animal Crossing|Nintendo 3DS|3DS|NX|Amiibo'],
  ['Qualcomm', 'Snapdragon'],
  ['Adobe', 'Photoshop|Lightroom|Acrobat|Creative Cloud|Document Cloud|Magento'],
  ['Lenovo', 'ThinkPad|Yoga|Moto'],
  ['ByteDance', 'TikTok|Douyin'],
  ['Tencent', 'WeChat'],
  ['Zynga', 'FarmVille'],
  ['Mattel', 'Barbie'],
  ['HTC', 'Vive'],
  ['OpenAI', 'ChatGPT|Dall-E|Sora'],
  ['Match Group|Match', 'Tinder|Hinge|OkCupid'],
  ['Twitter', 'Periscope|Vine|MoPub'],
  ['Salesforce', 'Slack|Tableau|Heroku|Einstein|Desk.com|Chatter|SalesforceIQ|Quip'],
  ['Atlassian', 'Jira|Bitbucket|Trello|HipChat|Confluence'],
  ['T-Mobile', 'Binge On'],
  ['Niantic', 'Pokémon GO'],
  ['Instagram|Facebook', 'Boomerang|Boomerangs'],
  ['Alibaba', 'Tmall|Taobao|AliExpress|Lazada'],
  ['Sphero', 'BB-8'],
  ['Garmin', 'Garmin Pay|Forerunner'],
  ['Mozilla', 'Firefox'],
  ['Intuit', 'QuickBooks|TurboTax'],
  ['Tesla', 'Model S|Model X|Model 3|Model Y|Powerwall|Autopilot'],
  ['Barnes & Noble', 'Nook'],
  ['SpaceX', 'Falcon|Starlink|Dragon'],
  ['IBM', 'Watson|Bluemix'],
  ['BlackBerry', 'BBM|QNX'],
  ['Huawei', 'Mate|Kirin|HarmonyOS'],
  ['Nvidia', 'GeForce|Tegra|Shield'],
  ['Intel', 'Xeon|RealSense|Mobileye'],
];

const MAKERS: ReadonlyMap<string, readonly string[]> = PRODUCTS.reduce((makers, [own, products]) => {
  for (const product of products.split('|')) {
    const key = product.toLowerCase();
    makers.set(key, [...(makers.get(key) ?? []), ...own.split('|')]);
  }
  return makers;
}, new Map<string, string[]>());

/** Companies that make or own the product, by the names that they go by. */
export const makersOf = (product: string): readonly string[] => MAKERS.get(product.toLowerCase()) ?? [];

const OWN_NAMES: ReadonlySet<string> = new Set(PRODUCTS.flatMap(([makers]) => makers.split('|')));
const beginningsOf = (name: string): readonly string[] => name.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));

/** Of a product, one of its models, or one named after its maker: "Google Fit". A maker is its own. */
export const makersOfName = (name: string): readonly string[] =>
  beginningsOf(name).flatMap((beginning) => [...(OWN_NAMES.has(beginning) ? [beginning] : []), ...makersOf(beginning)]);

/** Also of one of its models: "iPhone 7 Plus". */
export const isMadeBy = (product: string, company: string): boolean =>
  beginningsOf(product).some((beginning) => makersOf(beginning).includes(company));
