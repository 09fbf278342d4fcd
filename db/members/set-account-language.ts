import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './set-account-language.cypher'

const Params = z.object({ memberId: Id, language: z.string().max(35) })

/** Keeps the language that a member wants the portal in. No row: no such member, or one without an account. */
export const setAccountLanguage = statement('WRITE', text, Params, z.object({ language: z.string() }))
