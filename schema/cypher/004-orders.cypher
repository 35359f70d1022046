// Orders in which lists are read page by page (queries/indexed-page.ts).
CREATE INDEX agreement_reported IF NOT EXISTS FOR (n:Agreement) ON (n.firstReportedOn);
CREATE INDEX agreement_stories IF NOT EXISTS FOR (n:Agreement) ON (n.independentStories);
CREATE INDEX story_published IF NOT EXISTS FOR (n:Story) ON (n.firstPublished);
CREATE INDEX story_size IF NOT EXISTS FOR (n:Story) ON (n.size);
