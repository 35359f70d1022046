// The worker of the `read` command: a page's line in, the article's line out.
import { type PageLine, type ReadLine, readPageLine } from './read-page.ts';
import { serve } from './serve.ts';

export type ReadItem = { readonly folder: string; readonly page: PageLine };

serve<ReadItem, ReadLine>(({ folder, page }) => readPageLine(folder, page));
