// Classes of nouns that decide who is meant: "Lyft's app" is Lyft, "Nokia's CEO" is a person, "Germany" is nobody.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "Tinder's app", "the Spotify service": what a company offers may stand for the company. */
export const OFFERINGS = words(
  `app apps service services platform platforms system systems software browser assistant device devices speaker speakers headset headsets headphones phone phones smartphone smartphones handsets car cars vehicle vehicles
  truck trucks store stores shop shops site website websites network networks cloud data marketplace users customers drivers riders owners products product tool tools suite router routers watch watches tv tvs console technology tech
  content music channels shows films movies titles videos library catalog catalogue articles api apis sdk card cards wallet messenger chatbot bot integration support database robots drones monitor sensor sensors chips chip processors processor
  saas crm editor game games business voice search maps navigation group unit division arm team lineup employees workers engineers
  thermostat thermostats appliance appliances fridge fridges refrigerator refrigerators dryer dryers washer washers oven ovens
  set sets box boxes recorder recorders player players soundbar soundbars earbud earbuds earphone earphones headphone handset wearable wearables tracker trackers
  smartwatch smartwatches band bands scooter scooters bike bikes bicycle bicycles ship ships aircraft plane planes jet jets rocket
  rockets satellite satellites engine engines motor motors modem modems battery batteries cell cells pack packs display displays
  panel panels screen screens memory memories lens lenses camera cameras lidar lidars radar radars antenna antennas inverter
  inverters turbine turbines charger chargers meter meters lock locks light lights lamp lamps bulb bulbs doorbell doorbells
  printer printers scanner scanners terminal terminals kiosk kiosks dispenser dispensers laptop laptops notebook notebooks
  computer computers pc pcs tablet tablets consoles projector projectors receiver receivers amplifier amplifiers loudspeaker
  loudspeakers dashboard dashboards infotainment equipment radio radios switch switches server servers factory factories plant
  plants foundry foundries fab fabs pharmacy pharmacies supermarket supermarkets outlet outlets branch branches restaurant
  restaurants hotel hotels flagship flagships model models lineups edition editions instrument instruments pump pumps valve valves
  seat seats tyre tyres tire tires clinic clinics vaccine vaccines toy toys core cores ip garment garments shoe shoes sneaker sneakers jacket
  jackets rucksack rucksacks suitcase suitcases bag bags skin skins filter filters functionality fund incubator accelerator vc programme`,
);
/** Posts and relations of people: "Apple CEO", "a former Google executive". */
export const PEOPLE = words(
  `ceo cto cfo coo cmo chief president chairman chairwoman chairperson chair founder founders co-founder cofounder co-founders cofounders executive executives exec execs director manager head boss vp analyst analysts spokesman spokeswoman
  spokesperson spokespeople employee alum alums alumnus veteran engineer researcher lawyer partner-at investor-at minister senator judge author editor reporter counsel officer officers leader veterans svp`,
);
/** "the Vector smartwatch start-up", "the Zola registry": words that only say what the named thing is. */
export const LABELS = words(
  'startup start-up company firm app service site website platform agency studio publisher chain registry marketplace network consortium search engine tool browser game maker-of group division unit business line incubator accelerator project initiative scheme pledge programme',
);
/** What anybody may build in. */
export const STANDARDS = words(
  'gsm umts lte cdma wimax wi-fi wifi bluetooth usb usb-c hdmi nfc http/2 http/3 html5 https fhir esim rcs oled lora 3g 4g 5g 6g .net qi voip',
);
/** Countries, regions and big cities: a party to nothing, whatever the preposition. */
export const PLACES = words(
  `africa america asia europe australia china japan india korea taiwan germany france britain england scotland ireland spain italy russia brazil mexico canada argentina chile colombia peru israel turkey iran iraq egypt nigeria kenya ghana
  indonesia malaysia singapore thailand vietnam philippines pakistan bangladesh poland sweden norway finland denmark netherlands belgium switzerland austria portugal greece hungary romania ukraine u.s. us usa u.k. uk eu uae
  london paris berlin tokyo beijing shanghai shenzhen seoul moscow mumbai delhi bangalore toronto vancouver sydney melbourne boston chicago seattle austin brooklyn manhattan houston detroit denver atlanta miami dublin madrid barcelona milan munich amsterdam
  stockholm helsinki oslo copenhagen vienna zurich geneva lisbon warsaw prague istanbul dubai jakarta bangkok manila taipei nyc sf la california texas nevada washington michigan ohio florida cupertino redmond scandinavia
  americas cambodia myanmar uganda rwanda tanzania ethiopia estonia latvia lithuania iceland luxembourg croatia serbia bulgaria slovakia slovenia qatar kuwait lebanon jordan nepal bay-area espoo`,
);
export const PLACE_PHRASES =
  /^(?:the )?(?:united (?:states|kingdom|arab emirates)|north america|south america|latin america|middle east|southeast asia|silicon valley|new york(?: city)?|san francisco|los angeles|san diego|hong kong|south korea|north korea|south africa|saudi arabia|new zealand|czech republic|las vegas|bay area|tel aviv|new delhi|sri lanka|costa rica|puerto rico|west africa|east africa|sub-saharan africa|eastern europe|western europe|wall street|santa clara|san jose|palo alto|mountain view|new jersey|washington d\.?c\.?)$/;
