import { isRefused } from '../../db/acts/refusal'
import type { Toggle } from '../../db/acts/toggle'
import { renew, type Context } from '../context'
import { refusal, written } from '../outcome'
import { mayWrite } from '../viewer'

interface Asked { input: { ideaId: string, idempotencyKey: string } }

/** A mutation by which the viewer takes a stance towards an idea, or gives it up: `name` is that of its success and refusal. */
export const stance = <Name extends string>(name: Name, toggle: Toggle) => async (_: unknown, { input }: Asked, context: Context) => {
  const { memberId } = mayWrite(context)
  const outcome = await context.acts[toggle]({ memberId }, { ideaId: input.ideaId, key: input.idempotencyKey })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, idea: await written(context.loaders.idea, outcome.ideaId), changed: outcome.changed }
}
