import { z } from 'zod'
import { isRefused, refused } from '../../db/acts/refusal'
import { notesBesideIdeas } from '../../db/conversation/notes-beside-ideas'
import { asked, connectionFields, cursorOf, pageOf, readCursor } from '../connections'
import { renew, type Context } from '../context'
import type { IdeaResolvers, MutationResolvers, NoteConnectionResolvers, NoteResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { onceClean, refusal, written } from '../outcome'
import { cleanAbout, cleanComment, cleanNote } from '../text'
import { answersFor, mayWrite } from '../viewer'

const position = z.tuple([z.number(), z.string()])
const NewNote = z.object({ body: cleanComment })
const NewForm = z.object({ form: cleanAbout.nullish(), hint: cleanNote.nullish() })

/** Whether the viewer is of the organization that hosts the idea's community, or an administrator. */
async function seesNotes(communityId: string | null, { viewer, loaders }: Context): Promise<boolean> {
  if (!viewer) return false
  const community = communityId ? await loaders.community.load(communityId) : null
  return answersFor(viewer, community?.organizationId ?? null)
}

export const ideaNotes: IdeaResolvers = {
  notes: async ({ id: ideaId, communityId }, args, context) => {
    if (!await seesNotes(communityId, context)) return null
    const page = asked(args)
    const [at, id] = readCursor(page.cursor, 'notes', position) ?? [-1, '']
    const rows = await notesBesideIdeas(context.db, { ideaIds: [ideaId], at, id, limit: page.limit + 1 })
    const notes = new Map((await loadAll(context.loaders.note, rows.map((row) => row.id))).map((note) => [note.id, note]))
    return pageOf(rows, page, (row) => ({ cursor: cursorOf('notes', [row.createdAt, row.id]), node: notes.get(row.id) ?? null }))
  },
}

export const Note: NoteResolvers = {
  author: ({ authorId }, _, context) => author(authorId, context),
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  viewerIsAuthor: ({ authorId }, _, { viewer }) => viewer?.memberId === authorId,
}
export const NoteConnection: NoteConnectionResolvers = { nodes: connectionFields.nodes }

export const mutations: Pick<MutationResolvers, 'addNote' | 'withdrawNote' | 'setIdeaForm'> = {
  addNote: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { ideaId } = input
    const idea = await context.loaders.idea.load(ideaId)
    const seen = idea !== null && await seesNotes(idea.communityId, context)
    const outcome = !idea ? refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
      : !seen ? refused('FORBIDDEN', 'Notes are for people of the hosting organization and administrators.', 'ideaId')
        : await onceClean(NewNote, input, ({ body, key }) => context.acts.addNote({ memberId }, { ideaId, body, key }))
    if (isRefused(outcome)) return refusal('AddNoteRefusal', outcome)
    renew(context)
    return { __typename: 'AddNoteSuccess', note: await written(context.loaders.note, outcome.noteId) }
  },

  withdrawNote: async (_, { input: { noteId, idempotencyKey: key } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.withdrawNote({ memberId }, { noteId, key })
    if (isRefused(outcome)) return refusal('WithdrawNoteRefusal', outcome)
    renew(context)
    return { __typename: 'WithdrawNoteSuccess', idea: await written(context.loaders.idea, outcome.ideaId) }
  },

  setIdeaForm: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { communityId } = input
    const community = await context.loaders.community.load(communityId)
    const outcome = !community ? refused('NOT_FOUND', 'There is no such community.', 'communityId')
      : !answersFor(context.viewer, community.organizationId) ? refused('FORBIDDEN', 'Only people of its organization and administrators set the form of a community.', 'communityId')
        : await onceClean(NewForm, input, ({ form, hint, key }) => context.acts.setIdeaForm({ memberId }, { communityId, form, hint, key }))
    if (isRefused(outcome)) return refusal('SetIdeaFormRefusal', outcome)
    renew(context)
    return { __typename: 'SetIdeaFormSuccess', community: await written(context.loaders.community, communityId) }
  },
}
