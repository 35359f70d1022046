// What servers and pages call a charset → the encoding that browsers read it with (WHATWG Encoding), by iconv-lite's name. Read as named, many a
// page would lose characters: `iso-8859-1` is windows-1252 with curly quotes, `gb2312` is GB 18030.

const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf8mb4 utf-8-sig',
  'windows-1252':
    'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 l1 ascii us-ascii ansi ansi_x3.4-1968 cp819 ibm819 iso-ir-100 csisolatin1 x-user-defined',
  'windows-1250': 'windows-1250 cp1250 x-cp1250',
  'windows-1251': 'windows-1251 cp1251 x-cp1251 win-1251 win1251',
  'windows-1253': 'windows-1253 cp1253 x-cp1253',
  'windows-1254': 'windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5 iso-ir-148',
  'windows-1255': 'windows-1255 cp1255 x-cp1255',
  'windows-1256': 'windows-1256 cp1256 x-cp1256',
  'windows-1257': 'windows-1257 cp1257 x-cp1257',
  'windows-1258': 'windows-1258 cp1258 x-cp1258',
  'windows-874': 'windows-874 dos-874 iso-8859-11 iso8859-11 tis-620 tis620',
  'iso-8859-2': 'iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2',
  'iso-8859-5': 'iso-8859-5 iso8859-5 cyrillic csisolatincyrillic',
  'iso-8859-6': 'iso-8859-6 iso8859-6 arabic asmo-708 ecma-114',
  'iso-8859-7': 'iso-8859-7 iso8859-7 greek greek8 ecma-118 elot_928',
  'iso-8859-8': 'iso-8859-8 iso8859-8 iso-8859-8-i iso-8859-8-e logical visual hebrew',
  'iso-8859-3': 'iso-8859-3 iso8859-3 latin3 l3',
  'iso-8859-4': 'iso-8859-4 iso8859-4 latin4 l4',
  'iso-8859-10': 'iso-8859-10 iso8859-10 latin6 l6',
  'iso-8859-13': 'iso-8859-13 iso8859-13',
  'iso-8859-14': 'iso-8859-14 iso8859-14',
  'iso-8859-15': 'iso-8859-15 iso8859-15 iso885915 latin9 latin-9 l9 csisolatin9',
  'iso-8859-16': 'iso-8859-16 iso8859-16',
  'koi8-r': 'koi8-r koi koi8 koi8_r cskoi8r',
  'koi8-u': 'koi8-u koi8-ru',
  cp866: 'cp866 866 ibm866 csibm866',
  macintosh: 'macintosh mac x-mac-roman csmacintosh',
  maccyrillic: 'x-mac-cyrillic x-mac-ukrainian',
  gb18030: 'gb18030 gbk x-gbk cp936 gb2312 gb_2312 gb_2312-80 csgb2312 chinese csiso58gb231280 iso-ir-58 euc-cn',
  'big5-hkscs': 'big5-hkscs big5 big-5 cn-big5 csbig5 x-x-big5',
  shift_jis: 'shift_jis shift-jis sjis x-sjis ms932 ms_kanji csshiftjis windows-31j cp932',
  'euc-jp': 'euc-jp eucjp x-euc-jp cseucpkdfmtjapanese',
  'iso-2022-jp': 'iso-2022-jp csiso2022jp',
  cp949:
    'euc-kr euckr cseuckr cp949 ms949 windows-949 korean ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 iso-ir-149 csksc56011987',
  'utf-16le': 'utf-16le utf-16 utf16 unicode ucs-2 csunicode iso-10646-ucs-2 unicodefeff',
  'utf-16be': 'utf-16be unicodefffe',
};

const ENCODINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(LABELS).flatMap(([encoding, labels]) => labels.split(' ').map((label): [string, string] => [label, encoding])),
);

/** `toEncoding('"ISO-8859-1"')` = "windows-1252"; undefined for what is no charset we know. */
export const toEncoding = (label: string | undefined): string | undefined =>
  ENCODINGS.get((label ?? '').replace(/^[\s"']+|[\s"';,]+$/g, '').toLowerCase());
