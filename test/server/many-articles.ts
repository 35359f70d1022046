// More articles of one kind than a page holds: every one tells of a supply of its own, covers a product, and is published on one of a few days.
import type { SeedArticle } from './seed-articles.ts';
import { toSeedArticle } from './seed-articles.ts';

const two = (number: number): string => String(number).padStart(2, '0');

export const manyArticles = (count: number): readonly SeedArticle[] =>
  Array.from({ length: count }, (_, index) => {
    const supplier = `Supplier ${index}`;
    const product = `Chip ${index}`;
    return toSeedArticle(
      {
        id: `wire.example/${index}`,
        title: `${supplier} supplies Customer`,
        publisher: ['The Wire', 'wire.example'],
        ...(index % 10 === 9 ? {} : { on: `2020-01-${two((index % 5) + 1)}` }),
        told: [
          {
            type: 'SUPPLY',
            status: 'ANNOUNCED',
            quote: `${supplier} supplies the ${product} to Customer.`,
            sides: [
              ['SUPPLIER', supplier],
              ['CUSTOMER', 'Customer'],
            ],
            covers: [{ name: product }],
          },
        ],
      },
      { [product]: 'PRODUCT' },
    );
  });
