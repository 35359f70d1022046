// Addresses that a crawler must not reach on a stranger's word: loopback, private networks, link-local (cloud metadata), reserved.
// Checked on what a name resolves to, at the moment of connecting, so that neither DNS nor a redirect leads around it.
import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** With translated (64:ff9b::) and tunnelled (2002::, 2001::) forms of IPv4 addresses; the mapped form is checked as IPv4. */
const V6: readonly (readonly [string, number])[] = [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const blockList = (): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of V4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of V6) list.addSubnet(net, prefix, 'ipv6');
  return list;
};
const PRIVATE = blockList();

/** `isPrivateAddress('169.254.169.254')` is true; a host name is not an address, and false. */
export const isPrivateAddress = (address: string): boolean =>
  isIP(address) !== 0 && PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

export class PrivateAddress extends Error {}

/** The address that a URL names literally (`http://[::1]/`), which no look-up sees; undefined for a host name. */
export const literalAddress = (url: URL): string | undefined => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : undefined;
};

/** A look-up for sockets that gives an error in place of a refused address. */
export const guardedLookup =
  (isRefused: (address: string) => boolean): LookupFunction =>
  (
    hostname: string,
    options: LookupOptions,
    callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ) => {
    systemLookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const refused = found.find(({ address }) => isRefused(address));
      if (refused) return callback(new PrivateAddress(refused.address), []);
      const [first] = found;
      return options.all || !first ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
