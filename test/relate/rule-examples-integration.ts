// One sentence a rule, with what it must give: services built into others, devices that get them.
import type { Example } from './rule-examples.ts';

export const INTEGRATION_EXAMPLES: readonly Example[] = [
  ['integration of another comes by', '{Pixelwerk} adds {Alma|PRODUCT} support', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['integration of another is launched', '{Pixelwerk} launches skill for {Alma|PRODUCT}', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['add another to its offer', '{Nordlicht} adds {Pixelwerk} to its line-up of phones', 'PLATFORM Nordlicht, INTEGRATED Pixelwerk'],
  ['use through another', 'You can now order {Pixelwerk} through {Alma|PRODUCT}', 'PLATFORM Alma, INTEGRATED Pixelwerk'],
  ['plug-in for', '{Pixelwerk} launches an {Alma|PRODUCT} skill', 'PLATFORM Alma, INTEGRATED Pixelwerk'],
  ['be the default in', '{Nordlicht} makes {Pixelwerk} its default search engine', 'INTEGRATED Pixelwerk, PLATFORM Nordlicht'],
  ['support a product', '{Pixelwerk} is the first bank to support {Paywell|PRODUCT}', 'PLATFORM Pixelwerk, INTEGRATED Paywell'],
  ['join to integrate', '{Nordlicht} teams up with {Pixelwerk} to integrate its maps', 'PLATFORM Nordlicht, INTEGRATED Pixelwerk'],
  ['open its system to', '{Nordlicht} opens its platform to {Pixelwerk}', 'PLATFORM Nordlicht, INTEGRATED Pixelwerk'],
  ['built into', '{Alma|PRODUCT} is built into {Pixelwerk}’s headphones.', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['be on its way to', '{Nordlicht} is now live in the {Alma|PRODUCT} app', 'PLATFORM Alma, INTEGRATED Nordlicht'],
  ['work with a system', '{Pixelwerk} now works with {Alma|PRODUCT}', 'PLATFORM Alma, INTEGRATED Pixelwerk'],
  ['with it inside', '{Pixelwerk}’s headphones have {Alma|PRODUCT} built in.', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['remove from', '{Nordlicht} removed {Paywell|PRODUCT} from {Alma|PRODUCT}', 'PLATFORM Alma, INTEGRATED Paywell'],
  ['support comes to', '{Pixelwerk} integration comes to {Nordlicht}', 'PLATFORM Nordlicht, INTEGRATED Pixelwerk'],
  ['devices get another', '{Pixelwerk}’s cars get {Alma|PRODUCT}', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['talk to the device of another', '{Nordlicht} thermostats can talk to {Pixelwerk} ovens', 'PLATFORM Pixelwerk, INTEGRATED Nordlicht'],
  ['available on the devices of', '{Alma|PRODUCT} is now available on {Pixelwerk} TVs', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
  ['come to the devices of', '{Alma|PRODUCT} comes to {Pixelwerk} speakers', 'PLATFORM Pixelwerk, INTEGRATED Alma'],
];
