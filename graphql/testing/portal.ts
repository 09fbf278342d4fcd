import { createActs } from '../../db/acts/create-acts'
import { importLog } from '../../db/import/import-log'
import { asker } from './ask'

/** What tests of the metrics use of the portal: taking in a log, acting, asking. misread.ts builds it anew with a definition misread. */
export const portal = { importLog, createActs, asker }
export type Portal = typeof portal
