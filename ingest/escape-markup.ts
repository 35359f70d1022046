// Text that is written into XML or HTML of our own.
/** Text → the same as it stands in XML or HTML, between tags or in a double-quoted attribute. */
export const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
