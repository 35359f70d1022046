// Heads of noun phrases that tell what is sold, supplied, made or built in: what a rule's object must, or must not, be.

/** Parts and materials that one firm builds into the goods of another. */
export const PARTS =
  'chip chipset processor microprocessor soc sensor memory display panel wafer battery cell pack screen modem module camera lens lidar radar component part engine motor turbine inverter converter semiconductor silicon gpu cpu core antenna transmitter amplifier transistor diode led laser glass steel film material resin polymer cable connector actuator controller drive disk tyre tire gearbox axle seat avionics propulsion thruster radio card board substrate unit_cell microphone speaker codec graphics laminate brake hinge bearing valve pump compressor wheel windscreen windshield headlight bumper chassis powertrain drivetrain keyboard touchscreen touchpad capacitor electrolyser electrolyzer fuselage wing rotor blade lithium nickel cobalt cathode anode separator electrolyte coating ingot photoresist mirror optics nand dram flash ssd';
/** Parts that are drawn by one firm and made by another, a foundry: whoever makes them is a contract maker. */
export const CHIPS = 'chip chipset processor microprocessor soc semiconductor silicon gpu cpu core';
/** Machines, plant and networks that a firm runs its own business on. */
export const EQUIPMENT =
  'equipment gear kit network infrastructure server router switch tower satellite rocket aircraft plane jet truck van bus train locomotive tram ship vessel tanker robot machine tool scanner terminal printer drone kiosk dispenser charger station turbine crane ferry simulator exoskeleton loudspeaker uniform mattress tank';
/** Services and software that a firm buys. */
export const SERVICES =
  'software cloud service platform technology system solution hosting storage capacity bandwidth data analytics tool suite crm erp payment payments processing logistics delivery maintenance security support power energy electricity gas fuel solar wind water fibre fiber connectivity roaming content_delivery translation search map mapping navigation api workload record infrastructure tech ai payroll helpdesk';
/** The words of a list of heads as the inside of a pattern, singular or plural. */
export const anyOf = (...lists: readonly string[]): string => {
  const words = lists.flatMap((list) => list.split(' ')).map((word) => word.replaceAll('_', ' '));
  return `(?:${words.map((word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}(?:y|ies)` : `${word}(?:e?s)?`)).join('|')})`;
};
/** Of several lists, what is in no other. */
export const without = (list: string, ...others: readonly string[]): string => {
  const taken = new Set(others.join(' ').split(' '));
  return list
    .split(' ')
    .filter((word) => !taken.has(word))
    .join(' ');
};

export const SUPPLIES = `${PARTS} ${EQUIPMENT} ${SERVICES}`;

/** Finished goods that a shop, a carrier or an assembler sells or makes for the firm whose name is on them. */
export const PRODUCTS =
  'phone smartphone handset device product tablet laptop notebook pc computer watch smartwatch wearable band car vehicle suv pickup truck minivan saloon sedan motorcycle van scooter bike bicycle ebike software service range line headphone earphone earbud headset speaker soundbar tv television set console tracker drink beverage game title book toy camera thermostat lock lamp light bulb router ring scale stylus pen accessory case mattress shoe sneaker garment clothes jacket appliance fridge dishwasher vacuum printer drone dispenser capsule meal snack milk vaccine drug kit server earpiece edition collection model gadget hardware one wine beer coffee tea cosmetics';

/** The same with what is worn, eaten and carried. */
export const WARES = `${PRODUCTS} tie shirt dress sock glass bag rucksack suitcase chocolate cracker candle perfume rope tent watchband bus robot toothbrush bicycle treadmill razor doll figure cola crisp cheese oil yoghurt burger pizza sandwich meat sausage noodle mug cup bottle pan helmet coat`;

/** What is made without being goods: buildings, films, plans, money. */
export const NOT_MADE =
  'messenger browser assistant agent marketplace exchange wallet tracker engine extension widget map dashboard interface tech technology money profit loss sense decision call case point claim statement announcement mistake error offer bid deal move way room use effort attempt plan promise progress comeback debut appearance noise headline history difference impact contribution investment purchase acquisition payment donation gift loan bet push pitch argument comparison change update improvement adjustment cut choice list recommendation reservation trip visit living fortune fuss film movie series show season episode documentary video content clip song album music record podcast report study news story advert advertisement ad campaign commercial event match app application game software website site web_page page portal platform tool service system chatbot bot feature plugin integration plant factory fab gigafactory facility centre center data_center warehouse headquarters campus office home house store shop hub network infrastructure station stadium bridge road tunnel pipeline farm park site laboratory lab team business company brand reputation relationship alliance partnership trust audience following community market case study version clone rival alternative competitor copy fake replica accessory case model support code algorithm demand buzz hype interest concern trouble problem electricity power energy gas oil emission result revenue sale job employment document evidence';

/** What is bought and sold without being goods: a company, a part of one, paper, words. */
export const NO_GOODS =
  'stake share stock percent majority minority portfolio rest remainder right half part piece part_of chunk slice business_unit business unit group newspaper magazine division company brand patent trademark asset subsidiary arm operation startup start-up firm bond debt loan claim lawsuit suit information evidence detail update statement answer comment insight look glimpse boost support approval permission order subpoena letter demo demonstration access opportunity user talent series season film movie episode footage song album engineer employee executive help advice proof inspiration idea cue page domain';
