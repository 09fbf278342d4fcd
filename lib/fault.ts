import { portal } from './portal'

/** Logs what went wrong on our side behind a page, once. */
export const reportFault = (error: unknown): void => portal().log.error({ err: error }, 'A page failed on our side.')
