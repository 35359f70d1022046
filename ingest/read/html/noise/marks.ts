// Words in class names and ids that say "not the article". General words of page builders and design systems; no publisher's own.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Whatever stands in such a box is not the article's text. */
export const NOISE_MARKS = words(
  `caption captions figcaption credit credits copyright
  byline bylines author authors bio biography contributor contributors
  newsletter newsletters signup subscribe subscription subscriptions
  related relatedlinks recommended recommendation recommendations recirc recirculation similar readnext upnext trending popular
  promo promos promotion promoted ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored outbrain taboola
  share sharing social tags taglist keywords breadcrumb breadcrumbs
  comment comments commenting disqus forum postings
  cookie cookies consent gdpr onetrust disclaimer login signin register registration identity popover popup modal tooltip overlay toolbar
  player playlist podcast timestamp pubdate kicker eyebrow poll quiz feedback rating ratings skip
  factbox infobox fact tweet tweets twitter instagram tiktok hidden sr visually screenreader donate donation
  image images img photo photos picture pic pics slideshow infographic capping`,
);

/** In such a box, what is short or linked is not the article's text; a paragraph may be (a standfirst is often called a teaser). */
export const WEAK_MARKS = words(
  'teaser teasers more read date dates meta info topics topic tag label labels source sources video gallery embed media print next links list recent latest',
);
