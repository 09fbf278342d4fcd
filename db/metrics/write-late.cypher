// Says that something is written into days gone by that has no instant: nothing that was found of them holds any more. What has one is noted with the nights that it changes (forget-nights).
// No parameters. No rows.
CREATE (:LateWrite {at: 0, writtenAt: timestamp()})
