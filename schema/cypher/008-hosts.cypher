// Whom the queue asks: one at a time, with a pause.
CREATE CONSTRAINT host_name IF NOT EXISTS FOR (n:Host) REQUIRE n.name IS UNIQUE;
CREATE INDEX item_next IF NOT EXISTS FOR (n:Item) ON (n.host, n.state, n.nextTry);
DROP INDEX item_host IF EXISTS;
