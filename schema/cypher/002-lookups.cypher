// Looked up by readers: an agreement by its slug, an entity by its item in Wikidata.
CREATE INDEX agreement_slug IF NOT EXISTS FOR (n:Agreement) ON (n.slug);
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);
