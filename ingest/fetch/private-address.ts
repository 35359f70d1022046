// Addresses that a crawler must not reach on a stranger's word: loopback, private networks, link-local (cloud metadata), reserved.
// Checked on what a name resolves to, at the moment of connecting, so that neither DNS nor a redirect leads around it.
import { type LookupAddress, type LookupAllOptions, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

type Net = readonly [address: string, prefix: number];

/** What IANA's registry of special IPv4 addresses calls not globally reachable, multicast, the former 6to4 relays, and the metadata server of Azure, which looks public. */
const V4: readonly Net[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['168.63.129.16', 32],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Of IPv6, only global unicast, IPv4-mapped and NAT64 addresses can be public at all; the IPv4 address in the latter two decides. */
const V6_PUBLIC: readonly Net[] = [
  ['2000::', 3],
  ['64:ff9b::', 96],
  ['::ffff:0:0', 96],
];
/** Within 2000::/3: protocol assignments with Teredo, documentation, 6to4. */
const V6: readonly Net[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blockList = (v4: readonly Net[], v6: readonly Net[]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of v4) list.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of v6) list.addSubnet(net, prefix, 'ipv6');
  return list;
};
const throughNat64 = ([net, prefix]: Net): Net => [`64:ff9b::${net}`, 96 + prefix];
/** A BlockList compares IPv4-mapped addresses with its IPv4 entries by itself. */
const PRIVATE = blockList(V4, [...V6, ...V4.map(throughNat64)]);
const PUBLIC_V6 = blockList([], V6_PUBLIC);

/** `isPrivateAddress('169.254.169.254')` is true; a host name is not an address, and false. */
export const isPrivateAddress = (address: string): boolean => {
  if (isIP(address) === 0) return false;
  if (!isIPv6(address)) return PRIVATE.check(address, 'ipv4');
  return PRIVATE.check(address, 'ipv6') || !PUBLIC_V6.check(address, 'ipv6');
};

export class PrivateAddress extends Error {}

/** The address that a URL names literally (`http://[::1]/`), which no look-up sees; undefined for a host name. */
export const literalAddress = (url: URL): string | undefined => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : undefined;
};

type Callback<T extends unknown[]> = (error: NodeJS.ErrnoException | null, ...found: T) => void;

/** All addresses of a host name, as `dns.lookup` gives them. */
export type LookUp = (hostname: string, options: LookupAllOptions, callback: Callback<[addresses: LookupAddress[]]>) => void;

/** A look-up for sockets that gives an error in place of a refused address: one among several is enough. What it gives is what is connected to. */
export const guardedLookup =
  (isRefused: (address: string) => boolean, lookUp: LookUp = lookup): LookupFunction =>
  (hostname: string, options: LookupOptions, callback: Callback<[address: string | LookupAddress[], family?: number]>) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const refused = found.find(({ address }) => isRefused(address));
      if (refused) return callback(new PrivateAddress(refused.address), []);
      const [first] = found;
      return options.all || !first ? callback(null, found) : callback(null, first.address, first.family);
    });
  };
