// Products that are as well known as their makers, for "the iPhone maker" and "the Snapchat owner".

const MAKERS: Readonly<Record<string, readonly string[]>> = {
  iPhone: ['Apple'],
  iPad: ['Apple'],
  Mac: ['Apple'],
  Android: ['Google', 'Alphabet'],
  Chrome: ['Google'],
  YouTube: ['Google', 'Alphabet'],
  Google: ['Alphabet'],
  Windows: ['Microsoft'],
  Xbox: ['Microsoft'],
  LinkedIn: ['Microsoft'],
  Galaxy: ['Samsung', 'Samsung Electronics'],
  Kindle: ['Amazon'],
  Alexa: ['Amazon'],
  Twitch: ['Amazon'],
  Facebook: ['Meta', 'Meta Platforms'],
  Instagram: ['Facebook', 'Meta', 'Meta Platforms'],
  WhatsApp: ['Facebook', 'Meta', 'Meta Platforms'],
  Oculus: ['Facebook', 'Meta', 'Meta Platforms'],
  Snapchat: ['Snap'],
  PlayStation: ['Sony'],
  Switch: ['Nintendo'],
  Snapdragon: ['Qualcomm'],
  Photoshop: ['Adobe'],
  ThinkPad: ['Lenovo'],
  TikTok: ['ByteDance'],
  WeChat: ['Tencent'],
  FarmVille: ['Zynga'],
  Barbie: ['Mattel'],
  Vive: ['HTC'],
  ChatGPT: ['OpenAI'],
  Tinder: ['Match Group', 'Match'],
};

/** Companies that make or own the product, by the names that they go by. */
export const makersOf = (product: string): readonly string[] => (Object.hasOwn(MAKERS, product) ? (MAKERS[product] ?? []) : []);
