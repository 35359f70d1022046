// Episodes and homes of claims: bookkeeping of deriving, never exported.
CREATE CONSTRAINT episode_id IF NOT EXISTS FOR (n:Episode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT purchase_home IF NOT EXISTS FOR (n:Purchase) REQUIRE n.home IS UNIQUE;
CREATE INDEX episode_block IF NOT EXISTS FOR (n:Episode) ON (n.block);
CREATE INDEX claim_home IF NOT EXISTS FOR (n:Claim) ON (n.home);
CREATE INDEX agreement_home IF NOT EXISTS FOR (n:Agreement) ON (n.home);
