import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './take-sign-up-turn.cypher'

/** Waits for the turn to sign up, and holds it to the end of the transaction, so that handles and the first account are decided one by one. */
export const takeSignUpTurn = statement('WRITE', text, z.object({ memberId: Id }), z.object({ holder: Id }))
