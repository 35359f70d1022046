// Products that are as well known as their makers, for "the iPhone maker" and "the Snapchat owner", and to tell a company's own goods from others'.

/** Maker, as it is named now or was before: its products. */
const PRODUCTS: readonly (readonly [makers: string, products: string])[] = [
  ['Apple', 'iPhone|iPad|iPod|Mac|MacBook|iMac|iOS|macOS|OS X|Siri|HomeKit|CarPlay|iCloud|iTunes|AirPods|HomePod|App Store|Safari|Beats'],
  [
    'Google|Alphabet',
    'Android|App Engine|Google Cloud|Chrome|Chromecast|YouTube|Gmail|Nest|Waze|Pixel|Daydream|Waymo|DeepMind|Fitbit|TensorFlow|Wear OS',
  ],
  ['Alphabet', 'Google'],
  [
    'Microsoft',
    'Windows|Xbox|LinkedIn|Office|Azure|Skype|Cortana|Bing|Outlook|HoloLens|OneDrive|Teams|Surface|Minecraft|GitHub|SharePoint|Hololens',
  ],
  ['Samsung|Samsung Electronics', 'Galaxy|Bixby|SmartThings|Exynos|Tizen|Gear VR'],
  ['Amazon', 'Kindle|Alexa|Twitch|Echo|AWS|Amazon Web Services|Fire TV|Fire|Prime|Prime Video|Prime Now|Audible|Ring|Eero|Zappos'],
  ['Meta|Meta Platforms', 'Facebook|Instagram|WhatsApp|Oculus|Messenger'],
  ['Facebook', 'Instagram|WhatsApp|Oculus|Messenger|Internet.org|F8'],
  ['Snap', 'Snapchat|Spectacles|Bitmoji'],
  ['Sony', 'PlayStation|Xperia|Bravia'],
  ['Nintendo', 'Switch|Wii|Pokémon'],
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
  ['Salesforce', 'Slack|Tableau|Heroku|Einstein'],
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

/** Also of one of its models: "iPhone 7 Plus". */
export const isMadeBy = (product: string, company: string): boolean =>
  product.split(' ').some((_, index, words) => makersOf(words.slice(0, index + 1).join(' ')).includes(company));
