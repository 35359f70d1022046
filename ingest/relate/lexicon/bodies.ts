// Consortia and standards bodies whose names have no word for what they are: who is in one of these is a member of it.

const names = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()));

export const BODIES = names(
  `3gpp, 5gaa, aomedia, aswf, autosar, avnu, bluetooth sig, c2pa, catena-x, ccia, cenelec, chademo, charin, cispe, cncf, dlna, dvb,
  ecma, ecma international, etsi, eurosmart, finos, gaia-x, genivi, gs1, gsma, hyperledger, iab, icann, iec, ieee, ietf, ifpi,
  internet2, itu, jcp, jedec, khronos, linaro, lora alliance, mipi, mlcommons, o-ran, oasis, ocp, odva, ogc, opc,
  openjs, openssf, owasp, pci-sig, r3, risc-v international, rosettanet, sae, sematech, snia, technet,
  tmforum, uefi, usb-if, vesa, w3c, whatwg, wi-sun`,
);
