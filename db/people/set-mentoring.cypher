// Dates a mentoring, by $id: agreed on $since, or ended $until (ms; null: stays as it is). What ended may be proposed anew. One row. No row: there is none, or it has ended.
MATCH ()-[mentors:MENTORS {id: $id}]->()
USING INDEX SEEK mentors:MENTORS(id)
WHERE mentors.until IS NULL
SET mentors.since = coalesce(mentors.since, $since), mentors.until = $until, mentors.key = CASE WHEN $until IS NULL THEN mentors.key END
RETURN mentors.id AS id
