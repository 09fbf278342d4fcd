// Forgets the findings that were sought first, and late writes of a day before those: no finding is as old.
// $most: findings that go at least, the oldest; $before (ms): what is older goes too. At most 5,000 of each. One row: how many findings went.
CALL () {
  MATCH (finding:Finding)
  WHERE finding.soughtAt > 0
  WITH finding ORDER BY finding.soughtAt LIMIT 5000
  WITH collect(finding) AS oldest
  WITH [nth IN range(0, size(oldest) - 1) WHERE nth < $most OR oldest[nth].soughtAt < $before | oldest[nth]] AS gone
  FOREACH (finding IN gone | DELETE finding)
  RETURN size(gone) AS forgotten
}
CALL () {
  MATCH (late:LateWrite)
  WHERE late.writtenAt < $before - 86400000
  WITH late LIMIT 5000
  DELETE late
}
RETURN forgotten
