import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { PrivateNotesFragment } from '../../../graphql/generated/documents/graphql'
import { FieldForm } from '../../components/field-form'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Text } from '../../components/text'
import { addNote, withdrawNote } from './note-actions'

export const PrivateNotesDocument = graphql(`
  fragment PrivateNotes on Idea { id notes(first: 50) { nodes { id body createdAt viewerIsAuthor author { handle name deletedAt } } } }
`)

/** For people of the organization alone, folded away: what they note beside an idea. */
export async function Notes({ idea }: { idea: PrivateNotesFragment }) {
  const t = await getTranslations('talk.notes')
  if (!idea.notes) return null
  const { nodes } = idea.notes
  return (
    <details>
      <summary className="link target">{t('title', { count: nodes.length })}</summary>
      <p className="hint pt-2">{t('lead')}</p>
      <ol className="divide-y divide-line">
        {nodes.map((note) => (
          <li key={note.id} className="py-3">
            <p className="text-small text-muted"><MemberLink member={note.author} /> · <Moment at={note.createdAt} /></p>
            <Text body={note.body} small />
            {note.viewerIsAuthor && (
              <form action={withdrawNote}>
                <input type="hidden" name="noteId" value={note.id} /><input type="hidden" name="idempotencyKey" value={randomUUID()} />
                <button className="button button-quiet">{t('withdraw')}</button>
              </form>
            )}
          </li>
        ))}
      </ol>
      <FieldForm key={nodes.length} action={addNote} submit={t('add')} primary={false} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id }}
        fields={[{ name: 'body', kind: 'text', label: t('write'), required: true, rows: 3 }]} />
    </details>
  )
}
