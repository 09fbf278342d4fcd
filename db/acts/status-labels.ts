import { newId } from '../ids'
import { lockLabels } from '../responses/lock-labels'
import { writeLabel } from '../responses/write-label'
import type { StatusKind } from '../ideas/set-idea-status'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface CreateLabelInput { organizationId: string, label: string, kind: StatusKind, colour?: number | null, key: string }
/** What is not given stays as it is. `retired`: whether it is offered no more. */
export interface ChangeLabelInput { labelId: string, label?: string | null, colour?: number | null, rank?: number | null, retired?: boolean, key: string }

const MOST = 50
const taken = () => refused('TAKEN', 'The organization has such a label already.', 'label')

/** A new label of an organization, the last in its order. Who may make it is for the caller to check. */
export const createLabel = (keyed: KeyedAct) => (actor: Actor, input: CreateLabelInput) => keyed('createStatusLabel', actor, input, async (db) => {
  const [before] = await lockLabels(db, { organizationId: input.organizationId, labelId: null })
  if (!before) return refused('NOT_FOUND', 'There is no such organization.', 'organizationId')
  const { organizationId, labels } = before
  if (labels.length >= MOST) return refused('LIMIT', `An organization has at most ${MOST} labels.`)
  if (labels.some(({ label, retired }) => !retired && label === input.label)) return taken()
  const rank = Math.max(0, ...labels.map((one) => one.rank)) + 1
  const id = newId('label')
  await writeLabel(db, { organizationId, label: { id, label: input.label, kind: input.kind, colour: input.colour ?? null, rank }, retiredAt: null })
  return { organizationId, labelId: id }
})

/** Renames a label, gives it another colour or place, retires it or offers it again. Ideas under it go along; what was said before stays as it was said. */
export const changeLabel = (keyed: KeyedAct, name: string) => (actor: Actor, input: ChangeLabelInput) => keyed(name, actor, input, async (db, { at }) => {
  const [found] = await lockLabels(db, { organizationId: null, labelId: input.labelId })
  const old = found?.labels.find(({ id }) => id === input.labelId)
  if (!found || !old) return refused('NOT_FOUND', 'There is no such label.', 'labelId')
  const next = { ...old, label: input.label ?? old.label, colour: input.colour ?? old.colour, rank: input.rank ?? old.rank, retired: input.retired ?? old.retired }
  if (!next.retired && found.labels.some(({ id, label, retired }) => id !== next.id && !retired && label === next.label)) return taken()
  const { retired, ...label } = next
  await writeLabel(db, { organizationId: found.organizationId, label, retiredAt: retired ? at : null })
  return { organizationId: found.organizationId, labelId: next.id }
})
