import neo4j from 'neo4j-driver'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Login { uri: string; username: string; password: string }

/** Whether a database answers to this login now. Errors: that of the driver when it answers that the login is wrong. */
export async function answers({ uri, username, password }: Login): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { connectionTimeout: 2000, connectionAcquisitionTimeout: 3000, maxTransactionRetryTime: 0, telemetryDisabled: true })
  try {
    await driver.verifyAuthentication()
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return true
  } catch (error) {
    if (String((error as { code?: string }).code).startsWith('Neo.ClientError.Security.')) throw error
    return false
  } finally {
    await driver.close()
  }
}

/** Resolves true once the database answers, false when `given` says stop or `seconds` have passed. */
export async function waitUntilAnswers(login: Login, seconds: number, given: { up: boolean } = { up: false }): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end && !given.up) {
    if (await answers(login)) return true
    await sleep(300)
  }
  return false
}
