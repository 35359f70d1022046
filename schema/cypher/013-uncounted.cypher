// A graph that was made without counts has its articles counted by the next command.
MATCH (a:Article) SET a:Uncounted;
MATCH (a:Article) WITH a LIMIT 1 MERGE (d:Dirty {id: 'count'}) SET d.keys = [];
