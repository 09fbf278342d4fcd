import { randomUUID } from 'node:crypto'
import { isRefused } from '../../db/acts/refusal'
import type { Sample, SampleWorld } from './mutation-samples'

/** The mutations of work on ideas, each as it is accepted. */
export const workSamples = {
  inviteCoAuthor: ({ anna, ben, ideaId }) => ({ viewer: anna, input: { ideaId, handle: ben.memberId.toLowerCase() } }),
  withdrawCoAuthorInvitation: async (world) => { await invited(world); return { viewer: world.anna, input: { ideaId: world.ideaId, memberId: world.ben.memberId } } },
  acceptCoAuthorship: async (world) => { await invited(world); return { viewer: world.ben, input: { ideaId: world.ideaId } } },
  declineCoAuthorship: async (world) => { await invited(world); return { viewer: world.ben, input: { ideaId: world.ideaId } } },
  leaveIdea: ({ anna, ideaId }) => ({ viewer: anna, input: { ideaId, orphan: true } }),
  adoptIdea: async ({ acts, anna, ben, ideaId }) => { await acts.leaveIdea(anna, { ideaId, orphan: true, key: randomUUID() }); return { viewer: ben, input: { ideaId } } },
  relateIdeas: ({ anna, ideaId, otherIdeaId }) => ({ viewer: anna, input: { ideaId, otherId: otherIdeaId, kind: 'PART_OF' } }),
  unrelateIdeas: async ({ acts, anna, ideaId, otherIdeaId: otherId }) => { await acts.relateIdeas(anna, { ideaId, otherId, kind: 'SIMILAR', key: randomUUID() }, false); return { viewer: anna, input: { ideaId, otherId } } },
  askForHelp: ({ anna, ideaId }) => ({ viewer: anna, input: { ideaId, title: 'Saw the planks', size: 'SMALL' } }),
  takeTask: async (world) => ({ viewer: world.ben, input: { taskId: await taskOf(world) } }),
  giveTaskBack: async (world) => ({ viewer: world.ben, input: { taskId: await taskOf(world, 'takeTask') } }),
  deliverTask: async (world) => ({ viewer: world.ben, input: { taskId: await taskOf(world, 'takeTask'), note: 'Words.' } }),
  acceptDelivery: async (world) => ({ viewer: world.anna, input: { taskId: await taskOf(world, 'takeTask', 'deliverTask') } }),
  returnDelivery: async (world) => ({ viewer: world.anna, input: { taskId: await taskOf(world, 'takeTask', 'deliverTask'), because: 'Words.' } }),
  closeTask: async (world) => ({ viewer: world.anna, input: { taskId: await taskOf(world) } }),
  reopenTask: async (world) => { const taskId = await taskOf(world); await world.acts.closeTask(world.anna, { taskId, key: randomUUID() }); return { viewer: world.anna, input: { taskId } } },
  presentOutcome: ({ anna, ideaId }) => ({ viewer: anna, input: { ideaId, ...outcome } }),
  editOutcome: async (world) => ({ viewer: world.anna, input: { outcomeId: await outcomeOf(world), ...outcome, amount: 5, currency: 'EUR' } }),
  withdrawOutcome: async (world) => ({ viewer: world.anna, input: { outcomeId: await outcomeOf(world) } }),
} satisfies Record<string, (world: SampleWorld) => Sample | Promise<Sample>>

const invited = ({ acts, anna, ben, ideaId }: SampleWorld) => acts.inviteCoAuthor(anna, { ideaId, memberId: ben.memberId, key: randomUUID() })

/** A task of anna's, which ben has moved so far. */
async function taskOf({ acts, anna, ben, ideaId }: SampleWorld, ...moves: ('takeTask' | 'deliverTask')[]) {
  const asked = await acts.askForHelp(anna, { ideaId, title: 'Saw the planks', body: '', size: 'SMALL', key: randomUUID() })
  if (isRefused(asked)) throw new Error(asked.message)
  for (const move of moves) await acts[move](ben, { taskId: asked.taskId, note: 'Words.', key: randomUUID() })
  return asked.taskId
}

const outcome = { kind: 'PRODUCT', title: 'A bench', at: '2026-01-01T00:00:00Z', value: 'CORE' }

/** An outcome that anna presented. */
async function outcomeOf({ acts, anna, ideaId }: SampleWorld) {
  const presented = await acts.presentOutcome(anna, { ideaId, kind: 'PRODUCT', title: 'A bench', body: '', at: 1, value: 'CORE', key: randomUUID() }, false)
  if (isRefused(presented)) throw new Error(presented.message)
  return presented.outcomeId
}
