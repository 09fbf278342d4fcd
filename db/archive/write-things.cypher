// Writes things of an archive as they were, each with what it said before.
// $things: list of {label, properties, partLabel (EarlierText or ResponseText), partType (WAS or HAD_TEXT), parts (list of properties)}.  No rows. The constraints refuse what is there already.
UNWIND $things AS row
CREATE (thing:$(row.label))
SET thing = row.properties
WITH thing, row
UNWIND row.parts AS said
CREATE (thing)-[:$(row.partType)]->(part:$(row.partLabel))
SET part = said
