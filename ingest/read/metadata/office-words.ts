// Words that stand in what newsrooms, agencies, posts and companies are called, and in no person's name.

const WORDS = [
  'staff desk team newsroom redaktion\\p{L}* \\p{L}*redaktion redacci[oó]n r[ée]daction redazione redactie redaksi redação editorial editor-in-chief',
  'editors? reporters? correspond[ae]nts? \\p{L}*korrespondent(?:in)? \\p{L}*redakteur(?:in)? writers? producers? journalist(?:in)? columnist analyst',
  'autor(?:in)? chef\\p{L}* leiter(?:in)? contributors? contributing guest admin administrator sponsored partner content unknown anonymous',
  'agenc(?:y|ies|ias?) agences? agentur(?:en)? \\p{L}+-agentur agenzia ajans[ıi] press presse prensa news nachrichten media newswires? wire services?',
  'rundfunk fernsehen radio tv broadcasting zeitung magazine? times post herald tribune online digital web group',
  'associated reuters afp ap dpa apa sda sid efe ansa aap upi tass ots ntb tt ritzau bloomberg xinhua',
  'inc ltd llc gmbh ag www https? none null undefined n/a',
];
/** Of small letters: an expression that ignores case and knows Unicode is many times slower. */
const OFFICE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.join(' ').replaceAll(' ', '|')})(?![\\p{L}\\p{N}])`, 'u');

export const isOffice = (name: string): boolean => OFFICE.test(name.toLowerCase());
