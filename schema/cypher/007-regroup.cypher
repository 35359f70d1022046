// A graph that was derived without episodes has its claims grouped anew by the next command.
MATCH (a:Article) MERGE (d:Dirty {id: 'regroup ' + a.id}) SET d.keys = ['article:' + a.id];
