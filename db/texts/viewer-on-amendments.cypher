// Which of $amendmentIds a member is for. $memberId. One row for each of those.
UNWIND $amendmentIds AS amendmentId
MATCH ()-[backs:BACKS {key: $memberId + '@' + amendmentId}]->()
RETURN amendmentId
