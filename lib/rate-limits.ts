import { createHash } from 'node:crypto'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { addressGroup } from './client-address'
import { limiter } from './limiter'

/** Too many attempts: seconds until the next is heard. */
export interface Wait { waitSeconds: number }

const MINUTE = 60
const perAddress = () => limiter('sign-in-address', 25, 5 * MINUTE)
const perAccount = () => limiter('sign-in-account', 10, 60 * MINUTE)
const pauses = () => limiter('sign-in-pause', 1, MINUTE)
const signUps = () => limiter('sign-up-address', 25, 5 * MINUTE)
const archives = () => limiter('archive-member', 6, 10 * MINUTE)
const tokens = () => limiter('oauth-address', 120, MINUTE)
const drafts = () => limiter('drafts-address', 60, 5 * MINUTE)

/**
 * Counts an attempt to sign in, before its password is looked at: 25 in 5 minutes for an address, 10 in an hour for an
 * account, with a pause after the fourth that doubles each time. Null: go on.
 */
export async function waitToSignIn(address: string, email: string): Promise<Wait | null> {
  const account = accountKey(email)
  const pause = await pauses().get(account)
  if (pause && pause.consumedPoints > 1) return wait(pause)
  const refused = await take(perAddress(), addressGroup(address)) ?? await take(perAccount(), account)
  if (refused) return refused
  const attempts = (await perAccount().get(account))?.consumedPoints ?? 0
  if (attempts >= 4) await pauses().block(account, 2 ** (attempts - 3))
  return null
}

/** Signing in worked: it counts for nothing, and the account's wrong attempts are forgotten. */
export async function signedInAfterAll(address: string, email: string): Promise<void> {
  const account = accountKey(email)
  await Promise.all([perAddress().reward(addressGroup(address)), perAccount().delete(account), pauses().delete(account)])
}

/** Counts an attempt to sign up: 25 in 5 minutes for an address. Null: go on. */
export const waitToSignUp = (address: string) => take(signUps(), addressGroup(address))
/** Counts an app that comes for a token: 120 in a minute for an address. Null: go on. */
export const waitForToken = (address: string) => take(tokens(), addressGroup(address))
/** Counts a draft of somebody who is not signed in: 60 in 5 minutes for an address. Null: go on. */
export const waitToDraft = (address: string) => take(drafts(), addressGroup(address))

/** Counts an archive of a member's own: 6 in 10 minutes. Null: go on. */
export const waitToArchive = (memberId: string) => take(archives(), memberId)

async function take(from: RateLimiterAbstract, key: string): Promise<Wait | null> {
  try {
    await from.consume(key)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return wait(refused)
    throw refused
  }
}

const wait = ({ msBeforeNext }: RateLimiterRes): Wait => ({ waitSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)) })
const accountKey = (email: string) => createHash('sha256').update(email).digest('base64url')
