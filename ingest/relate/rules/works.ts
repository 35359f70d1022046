// What is shown, heard and read under a licence: words of the rules for content.

/** Heads of objects. */
export const WORKS =
  'film movie show series episode title video song music catalog catalogue track album channel game right library photograph photo image picture archive article content podcast book programming program programme season match sport news story footage highlight race soundtrack audiobook recording lyric cartoon anime clip label artist newspaper magazine interview concert repertoire drama sitcom documentary comic comedy newscast telecast broadcast coverage fight tournament journalism reporting font classic blockbuster hit ebook e-book novel journal';

/** What a studio makes to order. */
export const PROGRAMMES =
  'show series film movie documentary documentarian drama sitcom comedy cartoon newscast programme program special episode season podcast pilot anime spin-off spinoff adaptation docuseries miniseries mini-series reboot musical';

export const WORK =
  /\b(?:films?|movies?|shows?|series|episodes?|titles|videos?|songs?|music|catalog(?:ue)?s?|albums?|tracks?|channels?|librar(?:y|ies)|photos?|archives?|articles|podcasts?|audiobooks?|programming|programmes?|games|matches|content|soundtracks?|comics|dramas?|sitcoms?|documentar(?:y|ies)|anime|cartoons?|footage|newscasts?|fights|live sports?|recordings?|leagues?|tournaments?)\b/;

/** What the firms that train models pay for. */
export const TEXTS =
  'article content journalism archive story post book text photo image picture video song lyric library catalogue catalog reporting data tweet recipe newspaper recording answer discussion footage';
export const NEWS_DEAL =
  /\b(?:deals?|agreements?|agreed?|pacts?|contracts?|partnerships?|partners?|licen[cs]\w+|pay(?:s|ing)?|paid|pact|terms)\b/;
