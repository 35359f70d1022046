// Publications that other articles quote. "The company" after "TechCrunch reports that …" is not TechCrunch.

const PUBLICATIONS = new Set(
  [
    'TechCrunch, Bloomberg, Reuters, Associated Press, AP, AFP, CNN, CNBC, BBC, NBC News, CBS News, ABC News, Fox News, NPR, Axios, Politico, Recode, Vox, Engadget',
    'The Verge, Verge, Wired, Ars Technica, Gizmodo, CNET, ZDNet, VentureBeat, Mashable, BuzzFeed, BuzzFeed News, Business Insider, Insider, Quartz, Forbes, Fortune, Time',
    'The Information, The Wall Street Journal, Wall Street Journal, WSJ, New York Times, The New York Times, Washington Post, The Washington Post, Los Angeles Times, USA Today',
    "Financial Times, The Financial Times, FT, The Guardian, Guardian, The Times, The Telegraph, Daily Mail, The Economist, Economist, Barron's, Variety, The Hollywood Reporter",
    'Nikkei, The Nikkei, Nikkei Asia, Asahi Shimbun, Yonhap, Korea Herald, Caixin, South China Morning Post, SCMP, Xinhua, Global Times, China Daily, Economic Times, Mint',
    'Times of India, Business Standard, Handelsblatt, Der Spiegel, Spiegel, Le Monde, Les Echos, Globes, Calcalist, Haaretz, DigiTimes, 9to5Mac, MacRumors, Android Authority',
    "Android Police, XDA, GSMArena, Tech in Asia, YourStory, Light Reading, TelecomTV, EE Times, Electrek, The Register, Register, PCMag, Tom's Hardware, AnandTech, Sky News",
  ]
    .join(', ')
    .split(', '),
);

export const isPublication = (name: string): boolean => PUBLICATIONS.has(name);
