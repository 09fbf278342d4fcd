import { workedAttention } from './attention'
import { workedConfluence, workedInGolden } from './confluence'
import { workedHeard } from './heard'
import { workedInLogs } from './logs'
import { workedStages } from './stages'
import type { Worked, WorkedInLog } from './worked'

/** Every number that docs/metrics.md works out. */
export const worked: Worked[] = [...workedConfluence, ...workedStages, ...workedAttention, ...workedHeard]
export const workedInLog: WorkedInLog[] = [...workedInGolden, ...workedInLogs]
