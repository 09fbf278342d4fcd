import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanLabel } from '../text'
import { answersFor, mayWrite } from '../viewer'

const colour = z.number().int().min(1, 'is from 1 to 12').max(12, 'is from 1 to 12').nullish()
const rank = z.number().int().min(0, 'is from 0 to 1,000').max(1_000, 'is from 0 to 1,000').nullish()
const NewLabel = z.object({ label: cleanLabel, colour })
const Change = z.object({ label: cleanLabel.nullish(), colour, rank })
const Nothing = z.object({})

async function told<N extends string>(name: N, outcome: { organizationId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, organization: await written(context.loaders.organization, outcome.organizationId) }
}

const forbidden = () => refused('FORBIDDEN', 'Only people of the organization and administrators change its labels.')

/** Null when the viewer may change the label; what is not there is said by the write itself. */
async function mayChange(labelId: string, { viewer, loaders }: Context): Promise<Refused | null> {
  const label = await loaders.statusLabel.load(labelId)
  return label && !answersFor(viewer, label.organizationId) ? forbidden() : null
}

export const mutations: Pick<MutationResolvers, 'createStatusLabel' | 'changeStatusLabel' | 'retireStatusLabel' | 'restoreStatusLabel'> = {
  createStatusLabel: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    const { kind } = input
    if (kind === 'MERGED') return refusal('CreateStatusLabelRefusal', refused('INVALID', 'Merged ideas have no labels of their own.', 'kind'))
    if (!answersFor(viewer, input.organizationId)) return refusal('CreateStatusLabelRefusal', forbidden())
    return told('CreateStatusLabel', await onceClean(NewLabel, input, (clean) => context.acts.createStatusLabel(viewer, { ...clean, kind })), context)
  },
  changeStatusLabel: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('ChangeStatusLabel', await mayChange(input.labelId, context) ?? await onceClean(Change, input, (clean) => context.acts.changeStatusLabel(viewer, clean)), context)
  },
  retireStatusLabel: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('RetireStatusLabel', await mayChange(input.labelId, context)
      ?? await onceClean(Nothing, input, ({ labelId, key }) => context.acts.retireStatusLabel(viewer, { labelId, retired: true, key })), context)
  },
  restoreStatusLabel: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('RestoreStatusLabel', await mayChange(input.labelId, context)
      ?? await onceClean(Nothing, input, ({ labelId, key }) => context.acts.restoreStatusLabel(viewer, { labelId, retired: false, key })), context)
  },
}
