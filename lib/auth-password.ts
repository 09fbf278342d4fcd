import { hash, verify } from '@node-rs/argon2'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { bulkhead } from 'cockatiel'

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooEasy'

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** At most 4 at once: each takes 19 MiB and a core for tens of milliseconds. */
const oneOfFour = bulkhead(4, 200)
const guesses = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
/** Common words of this place, which a guesser would try first. */
const NEARBY = ['tributary', 'confluence', 'wachtwoord', 'welkom', 'portaal', 'hallo', 'zomer', 'winter']

/** What is wrong with a new password: 8 to 256 characters, and not one of those tried first (`about`: what its owner is called). Null: nothing. */
export function passwordProblem(password: string, about: string[]): PasswordProblem | null {
  if ([...password].length < 8) return 'tooShort'
  if (password.length > 256) return 'tooLong'
  return guesses.check(password.slice(0, 64), [...NEARBY, ...about]).score < 2 ? 'tooEasy' : null
}

/** argon2id of a password (NFKC, so that every keyboard writes the same). */
export const hashPassword = (password: string) => oneOfFour.execute(() => hash(password.normalize('NFKC'), ARGON2ID))

/** Whether a password is the one behind a hash. Null stands for an unknown account: the same work, and false. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const against = passwordHash ?? await nobodys
  const matches = await oneOfFour.execute(() => verify(against, password.normalize('NFKC')).catch(() => false))
  return matches && passwordHash !== null
}

const nobodys = hash('nobody has this password', ARGON2ID)
