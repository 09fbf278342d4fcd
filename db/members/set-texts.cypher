// Gives texts other words, where somebody is to be forgotten: no edition, no act. What was changed since it was read keeps its words.
// $helds: where they stand; $texts: for each of them {before (what was read), after (what it says now)}, in the same order.  One row: how many were changed.
// Scan: it seeks them by where they stand; only in a graph of next to nothing the planner would rather look at all there is.
CALL () {
  MATCH (held)
  WHERE elementId(held) IN $helds
  REMOVE held.lock
  WITH held, [place IN range(0, size($helds) - 1) WHERE $helds[place] = elementId(held) | $texts[place]][0] AS text
  WHERE all(property IN keys(text.before) WHERE held[property] = text.before[property])
  SET held += text.after
  RETURN count(*) AS changed
  UNION ALL
  MATCH ()-[held]->()
  WHERE elementId(held) IN $helds
  REMOVE held.lock
  WITH held, [place IN range(0, size($helds) - 1) WHERE $helds[place] = elementId(held) | $texts[place]][0] AS text
  WHERE all(property IN keys(text.before) WHERE held[property] = text.before[property])
  SET held += text.after
  RETURN count(*) AS changed
}
RETURN sum(changed) AS changed
