// From where people came to the ideas of a community: first attentions with their sources, as relationships of an archive of that community.
// $communityId.  One row for each whose act everybody may know of: a follow that was made in this portal is private.
MATCH (:Community {id: $communityId})<-[:IN]-(idea:Idea)<-[first:ATTENDED]-(member:Member)
WHERE NOT EXISTS {
  MATCH ()-[follow:FOLLOWED {id: first.actId}]->()
  USING INDEX SEEK follow:FOLLOWED(id)
  WHERE follow.source IS NULL
}
RETURN member.id AS memberId, idea.id AS ideaId, properties(first) AS properties
