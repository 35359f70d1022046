// Of what an earlier version listed.
MATCH (i:Item) WITH DISTINCT i.host AS name MERGE (h:Host {name: name}) ON CREATE SET h.next = 0, h.downUntil = 0, h.failures = 0;
MATCH (i:Item {state: 'fetching'}) SET i.state = 'waiting' REMOVE i.holder, i.until;
MATCH (s:Source) WHERE s.address STARTS WITH 'http' AND s.host IS NULL SET s.host = split(s.address, '/')[2];
