// Content-Type → whether the body is worth reading. Servers mislabel pages, so only what cannot be a page is refused; the bytes decide on the rest.

/** Pictures, sound, films, fonts, documents, archives, and text that is no prose. `+xml` and `+json` are text whatever comes before. */
const OTHER =
  /^(image|audio|video|font|model|multipart)\/|^application\/(pdf|postscript|epub|msword|rtf|vnd\.|java|wasm|zip|x-(7z|bzip|rar|tar|xz|shockwave|font))|^text\/(css|javascript|calendar|x?-?vcard|csv)|^application\/(x-)?(java|ecma)script/i;
const TEXT_AFTER_ALL = /[+/](xml|json)\b/i;

/** "application/pdf" for a type that is no text; undefined when the body is to be looked at, also without a type. */
export const otherThanText = (contentType: string | undefined): string | undefined => {
  const type = contentType?.split(';')[0]?.trim() ?? '';
  return OTHER.test(type) && !TEXT_AFTER_ALL.test(type) ? type.slice(0, 100) : undefined;
};

/** What says nothing about the page: of an unknown file, or of a gzip file that has been unpacked. */
const SAYS_NOTHING = /octet-stream|gzip|force-download|x-download|^[^/]*$/i;
export const tellingType = (contentType: string | undefined): string | undefined =>
  contentType && !SAYS_NOTHING.test(contentType) ? contentType : undefined;
