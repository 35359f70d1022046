// A graph that was grouped without units and their groups (docs/adr/0011-groups-and-units.md) has its claims grouped anew by the next command.
MATCH (a:Article) MERGE (d:Dirty {id: 'regroup ' + a.id}) SET d.keys = ['article:' + a.id];
