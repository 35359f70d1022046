// A parsed JSON Feed (jsonfeed.org, versions 1 and 1.1) → what it tells.
import type { Feed } from './feed.ts';
import { toItems, webAddress } from './feed-item.ts';

export const isJsonFeed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && /jsonfeed\.org\/version/i.test(String(value.version));

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const parseJsonFeed = (value: unknown): Feed => {
  const items: unknown = typeof value === 'object' && value !== null && 'items' in value ? value.items : [];
  const list = Array.isArray(items) ? items.filter((one) => typeof one === 'object' && one !== null) : [];
  return {
    items: list.flatMap((one) =>
      toItems({
        links: [text(one.url), text(one.external_url)],
        permalink: webAddress(text(one.id)),
        title: text(one.title),
        published: [text(one.date_published), text(one.date_modified)],
        updated: [text(one.date_modified)],
        contents: [text(one.content_html), text(one.content_text)],
      }),
    ),
    maps: [],
  };
};
