// What is asked before an idea is written: whether the name in its URL is free and its community there.
// $slug, $communityId (null: in no community).  One row.
RETURN EXISTS { MATCH (:Idea {slug: $slug}) } AS taken, EXISTS { MATCH (:Community {id: $communityId}) } AS communityThere
