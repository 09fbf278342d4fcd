import { z } from 'zod'

/** Kinds that a label may be for: MERGED follows from a merge. */
export const StatusKind = z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'])
