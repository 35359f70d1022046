CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE INDEX item_state IF NOT EXISTS FOR (n:Item) ON (n.state, n.nextTry);
CREATE INDEX item_host IF NOT EXISTS FOR (n:Item) ON (n.host, n.state);
CREATE INDEX item_source IF NOT EXISTS FOR (n:Item) ON (n.source);
