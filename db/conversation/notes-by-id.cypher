// Private notes, by $ids, of ideas in communities that one of $organizationIds hosts, or all where $all (for administrators). No row for any other.
UNWIND $ids AS id
MATCH (note:Note {id: id})-[:BESIDE]->(idea:Idea)
MATCH (note)<-[:WROTE]-(author:Member)
WHERE $all OR EXISTS { MATCH (idea)-[:IN]->(:Community)<-[:HOSTS]-(organization:Organization) WHERE organization.id IN $organizationIds }
RETURN note.id AS id, note.body AS body, note.createdAt AS createdAt, author.id AS authorId, idea.id AS ideaId
