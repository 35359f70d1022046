// Names of months in the languages of the news we read → their numbers. Folded: small letters, no accents, no dot.

const NAMES: readonly string[] = [
  'january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczen ledna leden ocak января січня tammikuuta ianuarie januára januar',
  'february feb februar februari feber fevrier fevr febrero febbraio febr fevereiro fev lutego luty unora unor subat февраля лютого helmikuuta februarie februára',
  'march mar märz maerz mrz mars marzo março marco maart mrt marca marzec brezna brezen mart марта березня maaliskuuta martie maret',
  'april apr avril avr abril abr aprile kwietnia kwiecien dubna duben nisan апреля квітня huhtikuuta aprilie aprila',
  'may mai mayo maggio mag maio mei maj maja kvetna kveten mayis мая травня toukokuuta',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cervna cerven haziran июня червня kesakuuta iunie',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec cervence cervenec temmuz июля липня heinakuuta iulie',
  'august aug aout agosto ago augustus augusti sierpnia sierpien srpna srpen agustos agustus августа серпня elokuuta',
  'september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien zari eylul сентября вересня syyskuuta septembrie',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik rijna rijen ekim октября жовтня lokakuuta octombrie',
  'november nov novembre noviembre novembro listopada listopad listopadu kasim ноября листопада marraskuuta noiembrie',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des grudnia grudzien prosince prosinec aralik декабря грудня joulukuuta decembrie',
];

/** Folded as the names below are: small letters, no accents. */
export const foldLetters = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').normalize('NFC');

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [foldLetters(name), index + 1])),
);

/** All names, the longest first, as `foldLetters` leaves them. */
export const MONTH_NAMES: readonly string[] = [...NUMBERS.keys()].sort((a, b) => b.length - a.length);

/** `monthNumber('Fév.')` = 2; undefined for what is no month. */
export const monthNumber = (word: string): number | undefined => NUMBERS.get(foldLetters(word));
