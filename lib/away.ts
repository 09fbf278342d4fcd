/** The graph cannot be reached now: DB_UNAVAILABLE of the API, DatabaseUnavailable of the driver. */
export class Away extends Error {
  override name = 'Away'
}

/** Whether an error means that the graph is away for now, and not that we are wrong. */
export const isAway = (error: unknown): boolean => error instanceof Error && (error.name === 'Away' || error.name === 'DatabaseUnavailable')
