// Finds who says that a name has another one without reading every mention of the name.
CREATE INDEX mention_alias IF NOT EXISTS FOR (n:Mention) ON (n.aliasKey);
