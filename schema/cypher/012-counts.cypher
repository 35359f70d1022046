// What the articles that are counted add up to, by name and by publisher: bookkeeping of deriving, never exported.
CREATE CONSTRAINT name_use_id IF NOT EXISTS FOR (n:NameUse) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publisher_use_id IF NOT EXISTS FOR (n:PublisherUse) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outdated_id IF NOT EXISTS FOR (n:Outdated) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_use_full_key IF NOT EXISTS FOR (n:NameUse) ON (n.fullKey);
CREATE INDEX publisher_use_publisher IF NOT EXISTS FOR (n:PublisherUse) ON (n.publisher);
CREATE INDEX outdated_article IF NOT EXISTS FOR (n:Outdated) ON (n.article);
// Shorter names are found among the counts.
DROP INDEX mention_full_short IF EXISTS;
