// What storing writes on new mentions, on those that were stored before.
MATCH (:Claim {type: 'ALSO_KNOWN_AS'})-[:HAS_PARTY]->(m:Mention) SET m.aliasKey = m.fullKey;
