// Keys that were rotated open by their former secret for a while; apps of others act under grants, each with its code, its access keys and its refresh tokens.

CREATE CONSTRAINT apikey_formerhash IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.formerHash IS UNIQUE;
CREATE CONSTRAINT app_id IF NOT EXISTS FOR (n:App) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grant_codehash IF NOT EXISTS FOR (n:Grant) REQUIRE n.codeHash IS UNIQUE;
CREATE CONSTRAINT refreshtoken_hash IF NOT EXISTS FOR (n:RefreshToken) REQUIRE n.hash IS UNIQUE;
